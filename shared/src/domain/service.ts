import type { Recipient } from '../policy/recipients.js';

/** Nav's services for work and health, each a part of its own (ARK, SFJ, ROL, the centre for IPS and AMS, USAP). */
export const SERVICES = ['ARK', 'SFJ', 'ROL', 'IPS', 'USAP'] as const;
export type Service = (typeof SERVICES)[number];

/** What local Nav can ask for help with in one person's case. USAP helps offices and doctors with method, not in a case. */
export const COMMISSIONED = ['ARK', 'SFJ', 'ROL', 'IPS'] as const satisfies readonly Service[];
export type Commissioned = (typeof COMMISSIONED)[number];

/** In which part of a case each service advises; null where it never takes part in one. */
export const SERVICE_ROLE = {
  ARK: 'NAV_ADVISER',
  SFJ: 'NAV_ADVISER',
  ROL: 'ADVISORY_DOCTOR',
  IPS: 'JOB_SPECIALIST',
  USAP: null,
} as const satisfies Record<Service, Recipient | null>;

/** What ARK can be asked about; stored with a request to ARK and shown within Nav only. */
export const ARK_AREAS = [
  'MENTAL_HEALTH',
  'DEVELOPMENTAL',
  'COGNITIVE',
  'READING_WRITING_MATHS',
  'PSYCHOSOCIAL',
  'COMPLEX',
] as const;
export type ArkArea = (typeof ARK_AREAS)[number];

/** A request to ARK says which of the six areas it is about; a request to another service has none. */
export function areaFits(service: Commissioned, area: ArkArea | null): boolean {
  return (service === 'ARK') === (area !== null);
}

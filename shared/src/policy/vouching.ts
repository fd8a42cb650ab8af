import type { Role } from './recipients.js';

/**
 * What an identity provider can vouch for: that somebody is this citizen, acts for an enterprise, is authorised health
 * personnel, or is employed by Nav. A login says who a person is; this says as what.
 */
export const VOUCHED_KINDS = ['CITIZEN', 'EMPLOYER', 'HEALTH', 'NAV'] as const;

export type VouchedKind = (typeof VOUCHED_KINDS)[number];

/** The kinds of login behind which a role stands; any of them is enough. */
const KINDS_OF = {
  CITIZEN: ['CITIZEN'],
  THERAPIST: ['HEALTH'],
  GP: ['HEALTH'],
  NAV_LOCAL: ['NAV'],
  NAV_ADVISER: ['NAV'],
  // The job specialist of a clinic's Nav contract and Nav's own doctor work in Nav's systems, with Nav's login.
  JOB_SPECIALIST: ['NAV'],
  ADVISORY_DOCTOR: ['NAV'],
  EMPLOYER: ['EMPLOYER'],
  PROSPECTIVE_EMPLOYER: ['EMPLOYER'],
  // A support person comes as oneself.
  SUPPORT_PERSON: ['CITIZEN'],
} as const satisfies Record<Role, readonly VouchedKind[]>;

/** The kinds of login behind which this role stands. */
export function kindsBehind(role: Role): readonly VouchedKind[] {
  return KINDS_OF[role];
}

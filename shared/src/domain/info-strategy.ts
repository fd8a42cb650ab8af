import type { Recipient } from '../policy/recipients.js';

/** Whom one decides what to say to. */
export const AUDIENCES = ['LEADER', 'COLLEAGUES', 'NAV', 'CLIENTS'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How much: nothing; a greeting; what goes at work and the plan; more than that. */
export const INFO_LEVELS = ['NOTHING', 'MINIMAL', 'FUNCTION_AND_PLAN', 'OPEN'] as const;
export type InfoLevel = (typeof INFO_LEVELS)[number];

/** Who says it. */
export const SPEAKERS = ['CITIZEN', 'LEADER', 'NOBODY'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** To whom in the case the words for an audience are handed: colleagues and clients hear them from the leader. */
export function handedTo(audience: Audience): Recipient {
  return audience === 'NAV' ? 'NAV_LOCAL' : 'EMPLOYER';
}

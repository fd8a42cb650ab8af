import type { Category } from './categories.js';

/** The nine kinds of people that a citizen may share a case with. A new leader is a new recipient. */
export const RECIPIENTS = [
  'THERAPIST',
  'GP',
  'NAV_LOCAL',
  'NAV_ADVISER',
  'JOB_SPECIALIST',
  'ADVISORY_DOCTOR',
  'EMPLOYER',
  'PROSPECTIVE_EMPLOYER',
  'SUPPORT_PERSON',
] as const;

export type Recipient = (typeof RECIPIENTS)[number];

/** Everyone who can take part in a case: the citizen it is about, and the nine recipients. */
export const ROLES = ['CITIZEN', ...RECIPIENTS] as const;

export type Role = (typeof ROLES)[number];

const CATEGORY_OF_PARTICIPANT = {
  THERAPIST: 'TREATMENT',
  GP: 'PARTICIPANTS',
  NAV_LOCAL: 'PARTICIPANTS',
  NAV_ADVISER: 'NAV',
  JOB_SPECIALIST: 'NAV',
  ADVISORY_DOCTOR: 'NAV',
  EMPLOYER: 'PARTICIPANTS',
  PROSPECTIVE_EMPLOYER: 'PARTICIPANTS',
  SUPPORT_PERSON: 'PARTICIPANTS',
} as const satisfies Record<Recipient, Category>;

/**
 * The category under which others learn that a person with this role takes part. That a therapist or a
 * NAV specialist is there tells of the person's health, so those entries follow TREATMENT and NAV.
 */
export function participantCategory(role: Recipient): Category {
  return CATEGORY_OF_PARTICIPANT[role];
}

/** True when the text is one of the nine recipients. */
export function isRecipient(value: string): value is Recipient {
  return RECIPIENTS.some((recipient) => recipient === value);
}

import type { IsoDate } from '../dates.js';
import { addWorkingDays } from './working-days.js';

/**
 * Who may refer to treatment: data, since the list may change (parliament has asked for a study of referral by Nav).
 * An employer and Nav are not in it.
 */
export const REFERRER_ROLES = ['GP', 'OTHER_PRIMARY_DOCTOR', 'SPECIALIST_CARE'] as const;
export type ReferrerRole = (typeof REFERRER_ROLES)[number];

/** Where that list is from, and the day on which it was looked at. */
export const REFERRERS_SOURCE = {
  source: 'Diakonhjemmet Sykehus, Poliklinikk psykisk helse og arbeid: Henvisning',
  checkedOn: '2026-11-21',
} as const;

/** How the DPS sends a referral on; electronically is preferred. */
export const FORWARD_CHANNELS = ['ELECTRONIC', 'LETTER'] as const;
export type ForwardChannel = (typeof FORWARD_CHANNELS)[number];

/** Where a referral stands. Only one with a right goes beyond ASSESSED. */
export const REFERRAL_STATES = ['DRAFT', 'SENT_TO_DPS', 'ASSESSED', 'FORWARDED', 'ACCEPTED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** The hospital assesses the right within 10 working days of receipt (pbrl § 2-2). */
export const RIGHT_WORKING_DAYS = 10;

/** When nothing else is said, a referral is received on the first working day after it was sent. */
export function receivedOn(sentOn: IsoDate): IsoDate {
  return addWorkingDays(sentOn, 1);
}

/** The last day for the assessment of the right: 10 working days after receipt. */
export function rightDueOn(received: IsoDate): IsoDate {
  return addWorkingDays(received, RIGHT_WORKING_DAYS);
}

/** A referral's sick-leave grade, in per cent: 0 for someone who is not sick-listed, else 20–100 (ftrl § 8-13). */
export function isReferralGrade(grade: number): boolean {
  return Number.isInteger(grade) && (grade === 0 || (grade >= 20 && grade <= 100));
}

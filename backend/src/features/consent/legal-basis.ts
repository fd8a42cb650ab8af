import type { Category } from '@samtavle/shared/policy';

/** What health staff know in that capacity: their duty of secrecy is lifted by the patient's consent (hpl § 22). */
const HEALTH: readonly Category[] = [
  'SICK_LEAVE',
  'PLAN',
  'FUNCTION',
  'BARRIER_WORK',
  'BARRIER_PERSONAL',
  'INFO_STRATEGY',
  'TREATMENT',
  'WORK_MEASURES',
  'SYMPTOM_MEASURES',
  'DIAGNOSIS',
  'SAFETY',
];

/** The two things that a consent is, kept apart: what it does to secrecy, and what it is under the GDPR. */
export interface LegalBasis {
  /** Codes with a space between; empty when no duty of secrecy stands in the way. */
  readonly confidentialityRelease: string;
  readonly gdprBasis: string;
}

/** Which duties of secrecy a consent to these categories lifts. Nav's is lifted in writing (NAV-loven § 7, fvl § 13 a). */
export function legalBasisOf(categories: readonly Category[]): LegalBasis {
  const lifted = [
    ...(categories.some((it) => HEALTH.includes(it)) ? ['HPL_22'] : []),
    ...(categories.includes('NAV') ? ['NAV_7', 'FVL_13A'] : []),
  ];
  return { confidentialityRelease: lifted.join(' '), gdprBasis: 'GDPR_6_1_A GDPR_9_2_A' };
}

/** An objection gives nothing; it takes away what health staff may share with one another without asking. */
export const OBJECTION_BASIS: LegalBasis = { confidentialityRelease: 'HPL_25 HPL_45', gdprBasis: 'GDPR_21' };

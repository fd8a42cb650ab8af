/** How it stands with the activity requirement (ftrl § 8-8); NEW until Nav has looked at it. */
export const ACTIVITY_STATES = ['NEW', 'FULFILLED', 'EXCEPTION', 'AWAITING'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

const REASONS = {
  FULFILLED: ['GRADED', 'MEASURE', 'FIT'],
  EXCEPTION: ['MEDICAL', 'NO_ADAPTATION'],
  AWAITING: [
    'EMPLOYER_PLAN',
    'ISSUER_INFORMATION',
    'CITIZEN_INFORMATION',
    'ADVISORY_DOCTOR',
    'INTERNAL_DISCUSSION',
    'OTHER',
  ],
} as const;

/** Every reason Nav can give. A reason belongs to one state, so no wrong pair can be said. */
export const ACTIVITY_REASONS = [...REASONS.FULFILLED, ...REASONS.EXCEPTION, ...REASONS.AWAITING] as const;
export type ActivityReason = (typeof ACTIVITY_REASONS)[number];

/** The reasons of one state; none for NEW. */
export function reasonsOf(state: ActivityState): readonly ActivityReason[] {
  return state === 'NEW' ? [] : REASONS[state];
}

/** The state that a reason means; NEW when there is none yet. */
export function activityState(reason: ActivityReason | null): ActivityState {
  return ACTIVITY_STATES.find((state) => reason !== null && reasonsOf(state).includes(reason)) ?? 'NEW';
}

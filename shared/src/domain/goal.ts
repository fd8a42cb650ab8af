import type { Role } from '../policy/recipients.js';

export const GOAL_KINDS = ['WORK', 'LIFE'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export const GOAL_STATES = ['SUGGESTED', 'ACTIVE', 'REACHED', 'DROPPED'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What the citizen can decide about a goal. */
export const GOAL_DECISIONS = ['ACTIVE', 'REACHED', 'DROPPED'] as const satisfies readonly GoalState[];
export type GoalDecision = (typeof GOAL_DECISIONS)[number];

/** A goal is the citizen's own, so what others write is a suggestion until the citizen accepts it. */
export function firstGoalState(author: Role): GoalState {
  return author === 'CITIZEN' ? 'ACTIVE' : 'SUGGESTED';
}

/** What the citizen may decide next; nothing once a goal is reached or dropped. */
export function goalDecisions(state: GoalState): readonly GoalDecision[] {
  if (state === 'SUGGESTED') return ['ACTIVE', 'DROPPED'];
  return state === 'ACTIVE' ? ['REACHED', 'DROPPED'] : [];
}

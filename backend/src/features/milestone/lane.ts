import type { Lane, MilestoneType } from '@samtavle/shared/domain';
import { MILESTONE_KINDS } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';

const HEALTH: readonly Category[] = [
  'SICK_LEAVE',
  'TREATMENT',
  'SYMPTOM_MEASURES',
  'DIAGNOSIS',
  'SAFETY',
  'BARRIER_PERSONAL',
];

/** Where on the board a milestone stands: by its type; an activity of one's own by what it is about. */
export function laneOf(type: MilestoneType, category: Category): Lane {
  if (type !== 'ACTIVITY') return MILESTONE_KINDS[type].lane;
  if (category === 'NAV') return 'NAV';
  return HEALTH.includes(category) ? 'HEALTH' : 'WORK';
}

/**
 * True when a milestone of this type may carry this category. The type alone says what it is about, so only an
 * activity with its own title may be placed elsewhere.
 */
export function mayCarry(type: MilestoneType, category: Category): boolean {
  return type === 'ACTIVITY' || MILESTONE_KINDS[type].category === category;
}

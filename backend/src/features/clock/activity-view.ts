import type { ActivityReason, MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import { activityState } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { ActivityRequirement } from './clock.model.js';

/** An assessment as the database tells it, the newest first. */
export interface AssessmentFacts {
  readonly id: string;
  readonly milestoneId: string;
  readonly reason: ActivityReason;
  readonly until: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** A duty as the database tells it. */
interface Duty {
  readonly id: string;
  readonly type: MilestoneType;
  readonly duty: boolean;
  readonly dueDate: string;
  readonly status: MilestoneStatus;
  readonly version: number;
}

/** How it stands with the activity requirement of the newest episode; null where the clock has not laid one. */
export function activityView(
  milestones: readonly Duty[],
  assessments: readonly AssessmentFacts[],
  { role, closed }: { readonly role: Role; readonly closed: boolean },
): ActivityRequirement | null {
  const newest = milestones.findLast(({ duty, type }) => duty && type === 'ACTIVITY_REQUIREMENT_8W');
  if (newest === undefined) return null;
  const history = assessments
    .filter(({ milestoneId }) => milestoneId === newest.id)
    .map(({ id, reason, until, at, by }) => ({ id, state: activityState(reason), reason, until, at, by }));
  return {
    milestoneId: newest.id,
    version: newest.version,
    due: newest.dueDate,
    state: history[0]?.state ?? 'NEW',
    history,
    mayAssess: !closed && mayDo(role, 'ASSESS_ACTIVITY'),
  };
}

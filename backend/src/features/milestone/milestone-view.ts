import type { Lane, MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import { followsPathway, isOnHold, isOverdue, mayCallTo, mayMoveMilestone } from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import type { Milestone } from './milestone.model.js';

/** A milestone as the database tells it. */
export interface MilestoneFacts {
  readonly id: string;
  readonly type: MilestoneType;
  readonly title: string | null;
  readonly category: Category;
  readonly lane: Lane;
  readonly ownerRole: Role;
  readonly duty: boolean;
  readonly dueDate: string | null;
  readonly dueRule: string | null;
  readonly source: string | null;
  readonly status: MilestoneStatus;
  readonly statusReason: string | null;
  /** On hold to and including this day. */
  readonly holdUntil?: string | null;
  readonly version: number;
  /** Those called to it, as far as this reader may know. */
  readonly invited: readonly string[];
}

/** The milestone as the API tells it to `role` on `today`. In a closed case nobody moves anything. */
export function milestoneView(
  { duty, holdUntil = null, ...facts }: MilestoneFacts,
  { role, today, closed }: { readonly role: Role; readonly today: string; readonly closed: boolean },
): Milestone {
  const assessed = duty && facts.type === 'ACTIVITY_REQUIREMENT_8W';
  const byHand = !assessed && !followsPathway(facts.type);
  const mayMove = !closed && byHand && mayMoveMilestone(role, { ...facts, duty });
  const mayInvite = !closed && role === facts.ownerRole && mayCallTo(facts);
  return {
    ...facts,
    overdue: !closed && !isOnHold(holdUntil, today) && isOverdue(facts, today),
    mayMove,
    mayEdit: mayMove && !duty,
    mayInvite,
  };
}

import { followsPathway, mayOwnMilestone, MILESTONE_KINDS, MILESTONE_TYPES } from '@samtavle/shared/domain';
import { MILESTONE_CATEGORIES, type Category, type Role } from '@samtavle/shared/policy';
import type { MilestoneType } from '../../../gql/graphql.js';
import { takesPart } from '../../../sharing/takesPart.js';
import type { Board } from '../useBoard.js';

/** What a role can add: an activity of its own words first, then the milestones of its own categories that are laid by hand. */
export function typesFor(role: Role): MilestoneType[] {
  const categories = MILESTONE_CATEGORIES[role];
  const own = MILESTONE_TYPES.filter(
    (type) =>
      type !== 'ACTIVITY' && !followsPathway(type) && categories.includes(MILESTONE_KINDS[type].category),
  );
  return ['ACTIVITY', ...own];
}

/** The category a new card gets: the type's own, or for an activity one of those where the role may write. */
export function categoriesFor(role: Role, type: MilestoneType): readonly Category[] {
  return type === 'ACTIVITY' ? MILESTONE_CATEGORIES[role] : [MILESTONE_KINDS[type].category];
}

/** Those on the case who can own an employer's task: what is an employer's is always one employer's. */
export function employersAs(
  { participants }: Pick<Board, 'participants'>,
  role: Role,
): Board['participants'] {
  if (role !== 'EMPLOYER' && role !== 'PROSPECTIVE_EMPLOYER') return [];
  return participants.filter((person) => person.role === role && takesPart(person));
}

/**
 * Who can be given the card: oneself, the citizen, or those on the case whom one can see, when naming them tells the
 * card's readers nothing they may not know.
 */
export function ownersFor(board: Pick<Board, 'viewer' | 'participants'>, category: Category): Role[] {
  const there = board.participants.filter(takesPart).map((person) => person.role);
  return [...new Set<Role>([board.viewer, 'CITIZEN', ...there])].filter((role) =>
    mayOwnMilestone(role, category),
  );
}

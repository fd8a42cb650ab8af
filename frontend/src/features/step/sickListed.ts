import type { BoardFieldsFragment as Board } from '../../gql/graphql.js';

/** True when a sick-leave grade goes with a work per cent in this case now, as far as the reader can see. */
export function isSickListed({
  today,
  sickLeave,
  steps,
}: Pick<Board, 'today' | 'sickLeave' | 'steps'>): boolean {
  return sickLeave.some((period) => period.toDate >= today) || steps.some((step) => step.needsGrant);
}

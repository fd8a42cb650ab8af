import type { StepFieldsFragment } from '../../gql/graphql.js';
import { addDays } from '../../ui/show/dates.js';

export type Step = StepFieldsFragment;

/** The last day (a Sunday) of a step's weeks. */
export function lastDayOf({ weekFrom, weeks }: Pick<Step, 'weekFrom' | 'weeks'>): string {
  return addDays(weekFrom, weeks * 7 - 1);
}

/**
 * The step that holds on `today`: begun and, once reviewed, not past its weeks. One that is still waiting for its
 * review holds until the review, however late. Where several hold, the one that began last.
 */
export function currentStep<S extends Pick<Step, 'weekFrom' | 'weeks' | 'state'>>(
  steps: readonly S[],
  today: string,
): S | undefined {
  return steps
    .filter((step) => step.weekFrom <= today)
    .filter(
      ({ state, ...step }) =>
        state === 'ACTIVE' || ((state === 'REVIEWED' || state === 'PAUSED') && lastDayOf(step) >= today),
    )
    .toSorted((a, b) => (a.weekFrom < b.weekFrom ? -1 : 1))
    .at(-1);
}

/** The steps that are neither holding now nor behind: proposals and agreed ones, the first to begin first. */
export function comingSteps<S extends Pick<Step, 'weekFrom' | 'state'>>(steps: readonly S[]): S[] {
  return steps
    .filter(({ state }) => !['ACTIVE', 'REVIEWED', 'PAUSED', 'WITHDRAWN'].includes(state))
    .toSorted((a, b) => (a.weekFrom < b.weekFrom ? -1 : 1));
}

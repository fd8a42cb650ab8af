import { weeksUntil } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { LineFacts } from '../job-trail/index.js';
import { lineViews } from '../job-trail/index.js';
import type { MeasureFacts } from '../nav-measure/index.js';
import { measureView } from '../nav-measure/index.js';
import type { Advice, Recommendation } from './advice.model.js';

/** The page as app.advice tells it: already only what this reader may see. */
export type AdviceFacts = Omit<
  Advice,
  'weeksUntilArk' | 'arkAsked' | 'recommendations' | 'measures' | 'resources'
> & {
  readonly openedOn: string;
  readonly recommendations: readonly Omit<Recommendation, 'mayDecide'>[];
  readonly measures: readonly MeasureFacts[];
  readonly resources: readonly LineFacts[];
};

/** Within Nav, and by the citizen, the number of weeks is told. */
const TOLD_WEEKS: readonly Role[] = ['CITIZEN', 'NAV_LOCAL', 'NAV_ADVISER'];

/** The page as the API tells it; with borrowed eyes the same, to the letter. */
export function adviceView({ openedOn, ...facts }: AdviceFacts): Advice {
  const { viewer, closed, today, commissions } = facts;
  const acting = !closed;
  const asked = commissions
    .filter(({ service }) => service === 'ARK')
    .map(({ askedOn }) => askedOn)
    .toSorted()[0];
  return {
    ...facts,
    arkAsked: asked !== undefined,
    weeksUntilArk: TOLD_WEEKS.includes(viewer) ? weeksUntil(openedOn, asked ?? today) : null,
    recommendations: facts.recommendations.map((it) => ({
      ...it,
      mayDecide: acting && !it.decided && it.addressedTo === viewer && mayDo(viewer, 'MAKE_DECISION'),
    })),
    measures: facts.measures.map((it) => measureView(it, { viewer, acting })),
    resources: lineViews(facts.resources, { viewer, acting }),
  };
}

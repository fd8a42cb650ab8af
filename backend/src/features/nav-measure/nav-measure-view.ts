import { MEASURE_TYPES, MEASURES, nextMeasureStates } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { Measure, MeasureKind } from './nav-measure.model.js';

/** A measure as the database tells it. */
export type MeasureFacts = Omit<Measure, 'next' | 'mayShare'>;

/** The measure as the API tells it: what this reader may do with it now. */
export function measureView(
  facts: MeasureFacts,
  { viewer, acting }: { readonly viewer: Role; readonly acting: boolean },
): Measure {
  return {
    ...facts,
    next: acting && mayDo(viewer, 'MOVE_MEASURE') ? nextMeasureStates(facts.state) : [],
    mayShare: acting && mayDo(viewer, 'SHARE_MEASURE') && MEASURES[facts.type].employerIsParty,
  };
}

/** The whole catalogue; the same for everyone. */
export function catalogue(): readonly MeasureKind[] {
  return MEASURE_TYPES.map((type) => {
    const { most, weeks, ...kind } = MEASURES[type];
    return {
      type,
      ...kind,
      most: most ?? null,
      usualWeeks: weeks?.usual ?? null,
      moreWeeks: weeks?.more ?? null,
    };
  });
}

import type { BarrierKind } from '../barrier.js';
import { BARRIER_KINDS, barrierCategory, LOCI } from '../barrier.js';
import { choice, expectedVersion, id, input, LINE, orNothing, text, yesOrNo } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

/** Left out is UNKNOWN: no answer is forced. */
const locus = orNothing(choice(LOCI)).transform((it) => it ?? 'UNKNOWN');

export const addBarrier = input({
  caseId: id,
  kind: choice(BARRIER_KINDS),
  text: text(LINE),
  locus,
  acknowledged,
}).superRefine(
  warnsOf('text', ({ kind }: { kind: BarrierKind; text: string; acknowledged: boolean | null }) =>
    barrierCategory(kind),
  ),
);

// Only the row knows its group, and so who can come to read it: the server warns when it has found it.
export const changeBarrier = input({
  id,
  expectedVersion,
  text: text(LINE),
  locus,
  /** No longer in the way; the database puts the date. */
  resolved: yesOrNo,
  acknowledged,
});

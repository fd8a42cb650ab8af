import type { Category } from '../../policy/categories.js';
import type { Correctable } from '../correction.js';
import { CORRECTABLE, CORRECTION_OUTCOMES } from '../correction.js';
import { because, choice, id, input, LINE, text, textOrNothing } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

/** What the wish is about tells who may have written it, and so who reads the wish. */
const ABOUT: Readonly<Record<Correctable, Category>> = {
  EMPLOYMENT: 'EMPLOYMENT',
  SICK_LEAVE: 'SICK_LEAVE',
  GOAL: 'PLAN',
  MILESTONE: 'ACCOMMODATION',
  ACCOMMODATION: 'ACCOMMODATION',
  FUNCTION: 'FUNCTION',
};

export const askCorrection = input({
  caseId: id,
  kind: choice(CORRECTABLE),
  rowId: id,
  wish: text(LINE),
  acknowledged,
}).superRefine(
  warnsOf(
    'wish',
    ({ kind }: { kind: Correctable; wish: string; acknowledged: boolean | null }) => ABOUT[kind],
  ),
);

/** A no needs a reason (GDPR art. 12 (4)). */
export const answerCorrection = input({
  requestId: id,
  outcome: choice(CORRECTION_OUTCOMES),
  reason: textOrNothing(LINE),
}).refine(({ outcome, reason }) => outcome === 'CORRECTED' || reason !== null, because('REQUIRED', 'reason'));

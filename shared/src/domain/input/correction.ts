import { CORRECTABLE, CORRECTION_OUTCOMES } from '../correction.js';
import { because, choice, id, input, LINE, text, textOrNothing } from './atoms.js';

export const askCorrection = input({
  caseId: id,
  kind: choice(CORRECTABLE),
  rowId: id,
  wish: text(LINE),
});

/** A no needs a reason (GDPR art. 12 (4)). */
export const answerCorrection = input({
  requestId: id,
  outcome: choice(CORRECTION_OUTCOMES),
  reason: textOrNothing(LINE),
}).refine(({ outcome, reason }) => outcome === 'CORRECTED' || reason !== null, because('REQUIRED', 'reason'));

import { OVERRIDE, PARTIALITIES } from '../../policy/protection.js';
import { choice, date, id, input, text } from './atoms.js';

const kind = choice(PARTIALITIES);

export const declareImpartiality = input({ caseId: id, kind });
export const reportImpartiality = input({ participantId: id, kind });
export const takeBackImpartiality = input({ impartialityId: id });

export const requestOverride = input({
  caseId: id,
  reason: text(OVERRIDE.reasonTo).refine((it) => Array.from(it).length >= OVERRIDE.reasonFrom, {
    error: () => 'REASON_SHORT',
    params: { min: OVERRIDE.reasonFrom },
  }),
  /** The last day on which it counts. */
  lastDay: date,
});

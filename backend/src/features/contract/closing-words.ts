import { HANDOVER_STATES, OUTCOME_BASES, OWN_OUTCOMES, STATION_STATES } from '@samtavle/shared/domain';
import { wordsOf } from './words.js';

export const OwnOutcomeWord = wordsOf(
  'OwnOutcome',
  OWN_OUTCOMES,
  'What the citizen says of the end, in own choice.',
);
export const OutcomeBasisWord = wordsOf(
  'OutcomeBasis',
  OUTCOME_BASES,
  'What an outcome was computed from. It says nothing of what else there may be.',
);
export const StationStateWord = wordsOf(
  'StationState',
  STATION_STATES,
  'A station of the return: reached that day, ahead on that day if nothing comes between, or no day can be told.',
);
export const HandoverStateWord = wordsOf(
  'HandoverState',
  HANDOVER_STATES,
  'Where a proposal of a successor stands.',
);

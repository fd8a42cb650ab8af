import {
  CHANGES,
  INSTRUMENTS,
  OUTLOOKS,
  QUESTIONNAIRES,
  SCORE_ENTRIES,
  TREND_WORDS,
} from '@samtavle/shared/domain';
import { wordsOf } from '../contract/index.js';

export const InstrumentWord = wordsOf('Instrument', INSTRUMENTS, 'A measure, in the order they are shown.');
export const QuestionnaireWord = wordsOf(
  'Questionnaire',
  QUESTIONNAIRES,
  'What the citizen answers, question by question.',
);
export const ScoreEntryWord = wordsOf('ScoreEntry', SCORE_ENTRIES, 'What only a score is written of.');
export const OutlookWord = wordsOf('Outlook', OUTLOOKS, 'How the citizen looks at coming back to work.');
export const ChangeWord = wordsOf(
  'Change',
  CHANGES,
  'From the first to the newest. RELIABLE only of published measures: beyond what their own error explains.',
);
export const TrendWordWord = wordsOf('TrendWord', TREND_WORDS, 'What a kind of measures shows at SUMMARY.');

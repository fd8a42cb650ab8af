import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [A, p2] = [actor('A'), actor('p2')] as const;

/** What A answers and what the psychologist finds on one day. PHQ-9 and GAD-7 answer by answer. */
interface Taking {
  readonly rtwSe: number;
  readonly likelihood: number;
  readonly outlook: 'UNCERTAIN' | 'POSITIVE';
  readonly ability: number;
  readonly phq: readonly number[];
  readonly gad: readonly number[];
  readonly who5: number;
  readonly wsas: number;
}

const taken = (day: string, it: Taking): Scene =>
  on(
    `${day} 11:00`,
    A('answerExpectation', { measuredOn: day, likelihood: it.likelihood, outlook: it.outlook }),
    A('answerQuestionnaire', { measuredOn: day, questionnaire: 'WORK_ABILITY', answers: [it.ability] }),
    A('answerQuestionnaire', { measuredOn: day, questionnaire: 'PHQ_9', answers: [...it.phq] }),
    A('answerQuestionnaire', { measuredOn: day, questionnaire: 'GAD_7', answers: [...it.gad] }),
    p2('recordScore', { measuredOn: day, instrument: 'RTW_SE', score: it.rtwSe }),
    p2('recordScore', { measuredOn: day, instrument: 'WHO_5', score: it.who5 }),
    p2('recordScore', { measuredOn: day, instrument: 'WSAS', score: it.wsas }),
  );

/** Three times: at the assessment, when therapy begins, and before the second review. */
export const measures: readonly Scene[] = [
  taken('2026-09-28', {
    ...{ rtwSe: 2.9, likelihood: 4, outlook: 'UNCERTAIN', ability: 3, who5: 24, wsas: 26 },
    phq: [2, 3, 3, 3, 1, 2, 2, 1, 0],
    gad: [2, 2, 2, 2, 1, 2, 1],
  }),
  taken('2026-10-23', {
    ...{ rtwSe: 3.4, likelihood: 6, outlook: 'POSITIVE', ability: 5, who5: 40, wsas: 22 },
    phq: [2, 2, 2, 3, 1, 2, 1, 1, 0],
    gad: [2, 2, 1, 2, 1, 1, 1],
  }),
  taken('2026-11-20', {
    ...{ rtwSe: 3.9, likelihood: 7, outlook: 'POSITIVE', ability: 6, who5: 48, wsas: 18 },
    phq: [1, 1, 2, 2, 1, 1, 1, 1, 0],
    gad: [1, 1, 1, 2, 1, 1, 1],
  }),
];

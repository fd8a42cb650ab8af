import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [C, p2] = [actor('C'), actor('p2')] as const;

interface Taking {
  readonly rtwSe: number;
  readonly likelihood: number;
  readonly outlook: 'NEGATIVE' | 'UNCERTAIN';
  readonly ability: number;
  readonly phq: readonly number[];
  readonly gad: readonly number[];
}

const taken = (day: string, it: Taking): Scene =>
  on(
    `${day} 11:00`,
    C('answerExpectation', { measuredOn: day, likelihood: it.likelihood, outlook: it.outlook }),
    C('answerQuestionnaire', { measuredOn: day, questionnaire: 'WORK_ABILITY', answers: [it.ability] }),
    C('answerQuestionnaire', { measuredOn: day, questionnaire: 'PHQ_9', answers: [...it.phq] }),
    C('answerQuestionnaire', { measuredOn: day, questionnaire: 'GAD_7', answers: [...it.gad] }),
    p2('recordScore', { measuredOn: day, instrument: 'RTW_SE', score: it.rtwSe }),
  );

/** In May, after the return that failed, and after the new start. In September the safety question is answered above 0. */
export const measures: readonly Scene[] = [
  taken('2026-05-07', {
    ...{ rtwSe: 2.6, likelihood: 2, outlook: 'NEGATIVE', ability: 4 },
    phq: [2, 2, 3, 2, 1, 1, 2, 1, 0],
    gad: [2, 2, 2, 2, 1, 1, 1],
  }),
  taken('2026-09-01', {
    ...{ rtwSe: 2.1, likelihood: 1, outlook: 'NEGATIVE', ability: 2 },
    phq: [2, 3, 3, 3, 1, 3, 2, 1, 1],
    gad: [2, 3, 3, 2, 1, 2, 2],
  }),
  on('2026-09-01 15:00', p2('closeSafety', { taskId: 'SAFETY' })),
  taken('2026-11-19', {
    ...{ rtwSe: 2.8, likelihood: 4, outlook: 'UNCERTAIN', ability: 4 },
    phq: [1, 2, 3, 2, 1, 1, 2, 1, 0],
    gad: [2, 2, 2, 2, 1, 1, 1],
  }),
];

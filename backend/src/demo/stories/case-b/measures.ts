import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [B, p5] = [actor('B'), actor('p5')] as const;

const goals = (day: string, ...answers: readonly [goal: number, plan: number, drive: number]) =>
  B('answerQuestionnaire', { measuredOn: day, questionnaire: 'GOAL_PLAN_DRIVE', answers: [...answers] });
const rtwSe = (day: string, score: number) =>
  p5('recordScore', { measuredOn: day, instrument: 'RTW_SE', score });

/** Hope and mastery, from the recommendation to the seventh week in the job. */
export const measures: readonly Scene[] = [
  on('2026-06-01 12:00', goals('2026-06-01', 3, 2, 5)),
  on('2026-06-15 12:00', rtwSe('2026-06-15', 2.4)),
  on('2026-09-14 12:00', goals('2026-09-14', 6, 5, 6), rtwSe('2026-09-14', 3.3)),
  on('2026-11-16 12:00', goals('2026-11-16', 7, 6, 7), rtwSe('2026-11-16', 4)),
];

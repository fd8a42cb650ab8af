import { addDays, mondayOf } from '../../ui/show/dates.js';
import type { Board } from '../board/index.js';

type Step = Board['steps'][number];

/** One thing that only the citizen can do now. */
export type Ask =
  | { readonly kind: 'ACCEPT_STEP'; readonly step: Step }
  | { readonly kind: 'TALK_ABOUT_STEP'; readonly step: Step }
  | { readonly kind: 'REVIEW_STEP'; readonly step: Step }
  | { readonly kind: 'START_STEP'; readonly step: Step }
  | { readonly kind: 'AGREE_ACCOMMODATION'; readonly accommodation: Board['accommodations'][number] }
  | { readonly kind: 'DECIDE_GOAL'; readonly goal: Board['goals'][number] }
  | { readonly kind: 'LOG_WEEK'; readonly week: string; readonly planned: number };

type Facts = Pick<Board, 'today' | 'steps' | 'accommodations' | 'goals' | 'actuals' | 'ladder'>;

/**
 * What is asked of the citizen now, the first thing first: what others wait for, then what has come by itself, last
 * the diary. One at a time goes on top of the page; nothing here is a deadline.
 */
export function asksOf({ today, steps, accommodations, goals, actuals, ladder }: Facts): readonly Ask[] {
  return [
    ...steps.flatMap((step): Ask[] => stepAsk(step, today)).toSorted((a, b) => rankOf(a) - rankOf(b)),
    ...accommodations
      .filter((accommodation) => accommodation.may.includes('AGREE'))
      .map((accommodation): Ask => ({ kind: 'AGREE_ACCOMMODATION', accommodation })),
    ...goals.filter((goal) => goal.state === 'SUGGESTED').map((goal): Ask => ({ kind: 'DECIDE_GOAL', goal })),
    ...unloggedWeek(today, actuals, ladder),
  ];
}

function stepAsk(step: Step, today: string): Ask[] {
  if (step.may.includes('ACCEPT')) return [{ kind: 'ACCEPT_STEP', step }];
  const waits = step.waitingOn?.what;
  if (waits === 'TALK_ABOUT_STEP' || waits === 'CHANGE_STEP') return [{ kind: 'TALK_ABOUT_STEP', step }];
  const reviewDue = step.reviewDate <= today;
  if (step.may.includes('REVIEW') && reviewDue) return [{ kind: 'REVIEW_STEP', step }];
  if (step.may.includes('START') && step.weekFrom <= today) return [{ kind: 'START_STEP', step }];
  return [];
}

const RANK = ['ACCEPT_STEP', 'TALK_ABOUT_STEP', 'REVIEW_STEP', 'START_STEP'];

function rankOf(ask: Ask): number {
  return RANK.indexOf(ask.kind);
}

/** Last week, when something was planned for it and it has not been written down. */
function unloggedWeek(today: string, actuals: Facts['actuals'], ladder: Facts['ladder']): Ask[] {
  const week = addDays(mondayOf(today), -7);
  const planned = ladder.find((point) => point.week === week)?.planned ?? null;
  const logged = actuals.some((actual) => actual.week === week);
  return planned === null || logged ? [] : [{ kind: 'LOG_WEEK', week, planned }];
}

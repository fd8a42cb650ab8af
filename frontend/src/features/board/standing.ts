import { latestEpisode, weekNumber } from '@samtavle/shared/domain';
import { mondayOf } from '../../ui/show/dates.js';
import { currentStep } from '../step/index.js';
import type { Board } from './useBoard.js';

/** The work per cent (0–100) that holds this week: the plan's, else the running step's; null when there is neither. */
export function plannedNow({
  ladder,
  steps,
  today,
}: Pick<Board, 'ladder' | 'steps' | 'today'>): number | null {
  const planned = ladder.find((point) => point.week === mondayOf(today))?.planned;
  return planned ?? currentStep(steps, today)?.workPercent ?? null;
}

/** Whole weeks of sick leave behind one; null when nobody is sick-listed, or the reader may not know. */
export function weekOfLeave({ sickLeave, today }: Pick<Board, 'sickLeave' | 'today'>): number | null {
  return weekNumber(latestEpisode(sickLeave, today), today);
}

import { latestEpisode, weekNumber } from '@samtavle/shared/domain';
import { mondayOf } from '../../ui/show/dates.js';
import type { Board } from './useBoard.js';

/** This week's planned work per cent (0–100), null when there is no plan for it. */
export function plannedNow({ ladder, today }: Pick<Board, 'ladder' | 'today'>): number | null {
  return ladder.find((point) => point.week === mondayOf(today))?.planned ?? null;
}

/** Whole weeks of sick leave behind one; null when nobody is sick-listed, or the reader may not know. */
export function weekOfLeave({ sickLeave, today }: Pick<Board, 'sickLeave' | 'today'>): number | null {
  return weekNumber(latestEpisode(sickLeave), today);
}

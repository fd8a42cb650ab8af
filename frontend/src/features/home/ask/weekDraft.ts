import { numberFrom } from '../../../ui/form/numberFrom.js';

/** A week while it is being written: as it stands in the form's fields. */
export interface WeekDraft {
  readonly percent: string;
  readonly hours: string;
  /** '' for no answer, else 0–10. */
  readonly load: string;
  readonly note: string;
}

export interface WeekContent {
  readonly workPercent: number;
  readonly hours: number | null;
  readonly load: number | null;
  readonly note: string | null;
}

/** The week as the server takes it, or the fields that can't be read as numbers. */
export function weekOfDraft(
  draft: WeekDraft,
): { content: WeekContent } | { unreadable: readonly ('workPercent' | 'hours')[] } {
  const percent = numberFrom(draft.percent);
  const hours = numberFrom(draft.hours);
  const readable = typeof percent === 'number' && Number.isInteger(percent) && percent >= 0 && percent <= 100;
  if (!readable || hours === undefined) {
    return {
      unreadable: [
        ...(readable ? [] : (['workPercent'] as const)),
        ...(hours === undefined ? (['hours'] as const) : []),
      ],
    };
  }
  const load = draft.load === '' ? null : Number(draft.load);
  return { content: { workPercent: percent, hours, load, note: draft.note.trim() || null } };
}

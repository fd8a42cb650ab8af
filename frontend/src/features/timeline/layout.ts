import type { TimelineQuery } from '../../gql/graphql.js';
import { addDays, daysBetween } from '../../ui/show/dates.js';

export type CaseTimeline = NonNullable<TimelineQuery['timeline']>;
export type TimelineLane = CaseTimeline['lanes'][number];
export type TimelineSpan = TimelineLane['spans'][number];
export type TimelinePoint = TimelineLane['points'][number];

/** Bars that do not meet stand in one row; a row for each that would. */
export function rowsOf(spans: readonly TimelineSpan[]): readonly (readonly TimelineSpan[])[] {
  const rows: TimelineSpan[][] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const free = rows.find((row) => row.every(({ kind, to }) => kind === span.kind && to < span.from));
    if (free === undefined) rows.push([span]);
    else free.push(span);
  }
  return rows;
}

/** Where a day stands from 0 (the first day) to 1 (the end of the last). */
export function place({ from, to }: Pick<CaseTimeline, 'from' | 'to'>, date: string, end = false): number {
  const days = daysBetween(from, to) + 1;
  const at = daysBetween(from, date) + (end ? 1 : 0);
  return Math.min(1, Math.max(0, at / days));
}

/** The first day of each month between two days, at most about twelve of them. */
export function months({ from, to }: Pick<CaseTimeline, 'from' | 'to'>): readonly string[] {
  const first = `${from.slice(0, 7)}-01`;
  const all: string[] = [];
  for (let month = first; month <= to; month = `${addDays(month, 31).slice(0, 7)}-01`) {
    if (month >= from) all.push(month);
  }
  const each = Math.ceil(all.length / 12);
  return all.filter((_, n) => n % each === 0);
}

/** Rows of names under each other, so that no two names of points near each other meet. */
export function pointRow(places: readonly number[], width: number): readonly number[] {
  const ends: number[] = [];
  return places.map((at) => {
    const row = ends.findIndex((end) => end <= at);
    const free = row === -1 ? ends.length : row;
    ends[free] = at + width;
    return free;
  });
}

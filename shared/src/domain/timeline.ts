import type { IsoDate } from './dates.js';
import type { Lane, MilestoneType } from './milestone-type.js';
import type { MilestoneStatus } from './milestone.js';
import type { StepState, Weeks } from './step.js';
import { lastDayOf } from './step.js';

/** What a bar on the line of time stands for. */
export const SPAN_KINDS = ['STEP', 'ACCOMMODATION', 'SICK_LEAVE', 'TREATMENT', 'NAV_FOLLOW_UP'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** From a day to and including another; `percent` is work for a step and the grade for a sick note (0–100). */
export interface TimeSpan {
  readonly kind: SpanKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly percent: number | null;
  readonly text: string | null;
}

/** One thing on one day. */
export interface TimePoint {
  readonly type: MilestoneType;
  readonly title: string | null;
  readonly date: IsoDate;
  readonly status: MilestoneStatus;
}

export interface TimeLane {
  readonly lane: Lane;
  readonly spans: readonly TimeSpan[];
  readonly points: readonly TimePoint[];
}

/** Days that two spans have in common. */
export interface Overlap {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lanes: readonly TimeLane[];
  /** While treatment and Nav's follow-up go on at the same time; null where the reader sees but one of them, or none. */
  readonly overlap: Overlap | null;
}

/** What a reader sees of a case, already only what the reader may see. */
export interface TimelineFacts {
  readonly today: IsoDate;
  readonly steps: readonly (Weeks & {
    readonly state: StepState;
    readonly workPercent: number;
    readonly tasks: string;
  })[];
  readonly sickLeave: readonly {
    readonly fromDate: IsoDate;
    readonly toDate: IsoDate;
    readonly grade: number;
  }[];
  readonly accommodations: readonly {
    readonly fromDate: IsoDate;
    readonly toDate: IsoDate;
    readonly text: string;
    readonly state: string;
  }[];
  readonly milestones: readonly {
    readonly type: MilestoneType;
    readonly title: string | null;
    readonly category: string;
    readonly lane: Lane;
    readonly dueDate: IsoDate | null;
    readonly status: MilestoneStatus;
  }[];
  readonly reviews: readonly { readonly dueDate: IsoDate; readonly closedAt: string | null }[];
}

/**
 * Work, health and Nav side by side. A lane without anything for this reader is not there at all, so that nothing tells
 * whether it is empty or hidden. Null when there is nothing to show.
 */
export function timelineOf(facts: TimelineFacts): Timeline | null {
  const treatment = ongoing(facts, 'TREATMENT', 'TREATMENT_START', 'TREATMENT_END');
  const nav = ongoing(facts, 'NAV', null, null);
  const lanes: readonly TimeLane[] = [
    { lane: 'WORK', spans: workSpans(facts), points: pointsOf(facts, 'WORK') },
    { lane: 'HEALTH', spans: [...treatment, ...sickSpans(facts)], points: pointsOf(facts, 'HEALTH') },
    { lane: 'NAV', spans: nav, points: pointsOf(facts, 'NAV') },
  ];
  const seen = lanes.filter(({ spans, points }) => spans.length + points.length > 0);
  const days = seen
    .flatMap(({ spans, points }) => [
      ...spans.flatMap(({ from, to }) => [from, to]),
      ...points.map(({ date }) => date),
    ])
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    from: first < facts.today ? first : facts.today,
    to: last > facts.today ? last : facts.today,
    lanes: seen,
    overlap: overlapOf(treatment[0], nav[0]),
  };
}

function workSpans({ steps, accommodations }: TimelineFacts): readonly TimeSpan[] {
  return [
    ...steps
      .filter(({ state }) => state !== 'WITHDRAWN')
      .map((step): TimeSpan => ({
        kind: 'STEP',
        from: step.weekFrom,
        to: lastDayOf(step),
        percent: step.workPercent,
        text: step.tasks,
      })),
    ...accommodations
      .filter(({ state }) => state !== 'DECLINED')
      .map((it): TimeSpan => ({
        kind: 'ACCOMMODATION',
        from: it.fromDate,
        to: it.toDate,
        percent: null,
        text: it.text,
      })),
  ];
}

function sickSpans({ sickLeave }: TimelineFacts): readonly TimeSpan[] {
  return sickLeave.map(({ fromDate, toDate, grade }) => ({
    kind: 'SICK_LEAVE',
    from: fromDate,
    to: toDate,
    percent: grade,
    text: null,
  }));
}

function pointsOf({ milestones, reviews }: TimelineFacts, lane: Lane): readonly TimePoint[] {
  const stones = milestones
    // who holds a meeting is no lane: a dialogue meeting is about work
    .filter((it) => (it.category === 'MEETING' ? 'WORK' : it.lane) === lane && it.status !== 'CANCELLED')
    .flatMap(({ type, title, dueDate, status }) =>
      dueDate === null ? [] : [{ type, title, date: dueDate, status }],
    );
  if (lane !== 'WORK') return stones;
  // a review that somebody has also put on the board is told once
  const told = new Set(stones.filter(({ type }) => type === 'STEP_REVIEW').map(({ date }) => date));
  const due = reviews
    .filter(({ dueDate }) => !told.has(dueDate))
    .map(({ dueDate, closedAt }): TimePoint => ({
      type: 'STEP_REVIEW',
      title: null,
      date: dueDate,
      status: closedAt === null ? 'PLANNED' : 'DONE',
    }));
  return [...stones, ...due].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The time in which something of this category goes on: from the milestone that begins it (else the first of them) to the
 * one that ends it; else to today, as it still goes on, or to the last of them when all lie ahead or, for Nav, are planned.
 * Empty where the reader sees none.
 */
function ongoing(
  { milestones, today }: TimelineFacts,
  category: 'TREATMENT' | 'NAV',
  begins: MilestoneType | null,
  ends: MilestoneType | null,
): readonly TimeSpan[] {
  const mine = milestones.filter((it) => it.category === category && it.status !== 'CANCELLED');
  const dayOf = (type: MilestoneType | null) => mine.find((it) => it.type === type)?.dueDate ?? null;
  const days = mine.flatMap(({ dueDate }) => (dueDate === null ? [] : [dueDate])).toSorted();
  const from = dayOf(begins) ?? days[0];
  const last = days.at(-1);
  if (from === undefined || last === undefined) return [];
  const ended = dayOf(ends);
  const goesOn = category === 'TREATMENT' && from <= today;
  const open = goesOn || last < today ? today : last;
  const to = ended ?? open;
  if (to < from) return [];
  return [{ kind: category === 'NAV' ? 'NAV_FOLLOW_UP' : 'TREATMENT', from, to, percent: null, text: null }];
}

function overlapOf(a: TimeSpan | undefined, b: TimeSpan | undefined): Overlap | null {
  if (a === undefined || b === undefined) return null;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

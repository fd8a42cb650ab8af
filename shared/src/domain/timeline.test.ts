import { describe, expect, test } from '@jest/globals';
import type { TimelineFacts } from './timeline.js';
import { timelineOf } from './timeline.js';

const NOTHING: TimelineFacts = {
  today: '2026-11-23',
  steps: [],
  sickLeave: [],
  accommodations: [],
  milestones: [],
  reviews: [],
};
const step = {
  weekFrom: '2026-11-23',
  weeks: 2,
  state: 'ACTIVE',
  workPercent: 30,
  tasks: 'Avstemming',
} as const;
type Stone = TimelineFacts['milestones'][number];
const stone = (type: Stone['type'], category: string, lane: Stone['lane'], dueDate: string): Stone => ({
  type,
  category,
  lane,
  dueDate,
  title: null,
  status: 'DONE',
});
const TREATMENT = [
  stone('ASSESSMENT_DONE', 'TREATMENT', 'HEALTH', '2026-09-28'),
  stone('TREATMENT_START', 'TREATMENT', 'HEALTH', '2026-10-23'),
];
const NAV = [
  stone('NAV_DECISION', 'NAV', 'NAV', '2026-10-27'),
  stone('RETENTION_4W', 'NAV', 'NAV', '2027-01-04'),
];
const lanes = (facts: Partial<TimelineFacts>) =>
  timelineOf({ ...NOTHING, ...facts })?.lanes.map(({ lane }) => lane) ?? [];

describe('the line of time', () => {
  test('[2.21] both lanes for one who sees both, and only the own lane for one who does not', () => {
    expect(lanes({ steps: [step], milestones: TREATMENT })).toEqual(['WORK', 'HEALTH']);
    expect(lanes({ steps: [step] })).toEqual(['WORK']);
    expect(lanes({ milestones: NAV })).toEqual(['NAV']);
    expect(timelineOf(NOTHING)).toBeNull();
  });

  test('[3.4] treatment and Nav side by side show the days they have in common', () => {
    const both = timelineOf({ ...NOTHING, milestones: [...TREATMENT, ...NAV] });
    expect(both?.overlap).toEqual({ from: '2026-10-27', to: '2026-11-23' });
    const ended = [...TREATMENT, stone('TREATMENT_END', 'TREATMENT', 'HEALTH', '2026-10-26')];
    expect(timelineOf({ ...NOTHING, milestones: [...ended, ...NAV] })?.overlap).toBeNull();
    expect(timelineOf({ ...NOTHING, milestones: TREATMENT })?.overlap).toBeNull();
    expect(timelineOf({ ...NOTHING, milestones: NAV })?.overlap).toBeNull();
  });

  test('today is always on it, and what is withdrawn, declined or cancelled is not', () => {
    const line = timelineOf({
      ...NOTHING,
      steps: [step, { ...step, weekFrom: '2027-03-01', state: 'WITHDRAWN' }],
      accommodations: [{ fromDate: '2020-01-01', toDate: '2020-02-01', text: 'x', state: 'DECLINED' }],
      milestones: [{ ...stone('FULL_RTW', 'PLAN', 'WORK', '2028-01-01'), status: 'CANCELLED' }],
    });
    expect(line).toMatchObject({ from: '2026-11-23', to: '2026-12-06' });
    expect(line?.lanes[0]?.spans).toHaveLength(1);
  });

  test('[2.20] a review stands there by itself, once', () => {
    const reviews = [{ dueDate: '2026-12-07', closedAt: null }];
    const points = (milestones: readonly Stone[]) =>
      timelineOf({ ...NOTHING, reviews, milestones })?.lanes[0]?.points.map(({ type, status }) => [
        type,
        status,
      ]);
    expect(points([])).toEqual([['STEP_REVIEW', 'PLANNED']]);
    expect(points([stone('STEP_REVIEW', 'PLAN', 'WORK', '2026-12-07')])).toEqual([['STEP_REVIEW', 'DONE']]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '@samtavle/shared/policy';
import type { Board } from '../board/index.js';
import { differenceOf } from './difference.js';

const EMPTY = {
  viewerParticipantId: 'me',
  participants: [],
  employments: [],
  sickLeave: [],
  goals: [],
  steps: [],
  actuals: [],
  milestones: [],
  accommodations: [],
  functions: [],
  planSummary: null,
  summaries: [],
  sharing: CATEGORIES.map((category) => ({ category, level: 'NONE' })),
} as unknown as Board;

const opened = (board: Board, category: string, level = 'READ'): Board => ({
  ...board,
  sharing: board.sharing.map((line) =>
    line.category === category ? { ...line, level } : line,
  ) as Board['sharing'],
});
const FUNCTION = { id: 'f', kind: 'CAN', text: 'Føre regnskap', version: 1, mayEdit: false } as const;
const JOB = {
  id: 'j',
  organisationId: 'o',
  organisationName: 'Fjordlys',
  percent: 100,
  fromDate: '2020-01-01',
  toDate: null,
  version: 1,
  jobTitle: null,
  workplace: null,
  leaderName: null,
};

describe('what a change does to what is seen', () => {
  test('what comes is added, what goes is removed, what stays is counted', () => {
    const before = { ...EMPTY, employments: [JOB] };
    const after = opened({ ...before, functions: [FUNCTION] }, 'FUNCTION');
    const given = differenceOf(before, after);
    expect(given.added.map(({ words }) => words)).toEqual(['Kan: Føre regnskap']);
    expect([given.removed, given.unchanged, given.later, given.noLonger]).toEqual([[], 1, [], []]);
    const withdrawn = differenceOf(after, before);
    expect(withdrawn.removed.map(({ words }) => words)).toEqual(['Kan: Føre regnskap']);
    expect([withdrawn.added, withdrawn.unchanged]).toEqual([[], 1]);
  });

  test('a line of a category is added by itself, and removed', () => {
    const after = {
      ...EMPTY,
      summaries: [{ category: 'TREATMENT', text: 'Går sin gang', version: 1 }],
    } as Board;
    const words = 'Kort om «Behandling»: Går sin gang';
    expect(differenceOf(EMPTY, after).added.map((it) => it.words)).toEqual([words]);
    expect(differenceOf(after, EMPTY).removed.map((it) => it.words)).toEqual([words]);
  });

  test('more of the same thing is added, and less of it removed', () => {
    const whole = { ...EMPTY, employments: [{ ...JOB, jobTitle: 'Regnskapsfører' }] };
    const part = { ...EMPTY, employments: [JOB] };
    expect(differenceOf(part, whole)).toMatchObject({
      added: [{ category: 'EMPLOYMENT' }],
      removed: [],
      unchanged: 0,
    });
    expect(differenceOf(whole, part)).toMatchObject({
      added: [],
      removed: [{ category: 'EMPLOYMENT' }],
      unchanged: 0,
    });
  });

  test('a category that opens or closes with nothing in it is told as well', () => {
    const after = opened(EMPTY, 'PLAN', 'SUMMARY');
    expect(differenceOf(EMPTY, after).later).toEqual(['PLAN']);
    expect(differenceOf(after, EMPTY).noLonger).toEqual(['PLAN']);
    expect(differenceOf(after, after)).toEqual({
      added: [],
      removed: [],
      unchanged: 0,
      later: [],
      noLonger: [],
    });
  });
});

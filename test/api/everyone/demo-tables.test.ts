import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn, playDemo } from '@samtavle/backend/demo';
import { addDays, daysBetween, mondayOf } from '@samtavle/shared/domain';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

// The tables of the three cases, deadlines and scores, held against the demo as it is played. Their dates are the
// story's, in which the demo day is this one; on the calendar it is the Monday of the week of playing.
const DEMO_DAY = '2026-11-23';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await playDemo({ baseUrl: server.url, ownerDatabaseUrl: server.database.ownerUrl });
}, 300_000);
afterAll(() => server.stop());

interface Mine {
  readonly me: { readonly today: string; readonly cases: readonly { caseId: string; citizenName: string }[] };
}

/** One person's answer to a query about one citizen's case. */
async function ask<T>(key: string, citizen: string, query: string): Promise<T> {
  const client = await logIn(server.url, key);
  const { data: mine } = await client.graphql<Mine>('{ me { today cases { caseId citizenName } } }');
  const found = mine?.me.cases.find(({ citizenName }) => citizenName === citizen);
  if (found === undefined) throw new Error(`${key} has no part in the case of ${citizen}`);
  const { data, errors } = await client.graphql<T>(query, { caseId: found.caseId });
  expect(errors).toEqual([]);
  if (data === null) throw new Error('nothing came');
  return data;
}

/** A date of the calendar as the story has it. */
async function storyDay(): Promise<(day: string) => string> {
  const client = await logIn(server.url, 'A');
  const { data } = await client.graphql<Mine>('{ me { today } }');
  const offset = daysBetween(mondayOf(data?.me.today ?? ''), DEMO_DAY);
  return (day) => addDays(day, offset);
}

interface Deadlines {
  readonly deadlines: {
    readonly deadlines: readonly { type: string; due: string; status: string }[];
    readonly weekNumber: number | null;
  };
}
const DEADLINES =
  'query ($caseId: ID!) { deadlines(caseId: $caseId) { weekNumber deadlines { type due status } } }';

describe.each([
  [
    'A',
    'Modig Fjære',
    12,
    {
      FOLLOW_UP_PLAN_4W: ['2026-09-28 DONE'],
      DIALOGUE_MEETING_1: ['2026-10-19 DONE'],
      ACTIVITY_REQUIREMENT_8W: ['2026-10-25 DONE'],
      WEEK_16: ['2026-12-21 PLANNED'],
      DAY_119: ['2026-12-28 PLANNED'],
      DIALOGUE_MEETING_2: ['2027-03-01 PLANNED'],
      MAX_DATE: ['2027-08-27 PLANNED'],
    },
  ],
  [
    'B',
    'Stille Bekk',
    null,
    {
      FIRST_EMPLOYER_CONTACT_30D: ['2026-07-15 DONE'],
      RETENTION_4W: ['2026-11-02 DONE'],
      RETENTION_13W: ['2027-01-04 PLANNED'],
      FOLLOW_UP_PLAN_4W: [],
      MAX_DATE: [],
    },
  ],
  [
    'C',
    'Raus Lerke',
    32,
    {
      FOLLOW_UP_PLAN_4W: ['2026-05-11 DONE'],
      DIALOGUE_MEETING_1: ['2026-06-01 DONE'],
      ACTIVITY_REQUIREMENT_8W: ['2026-06-07 EXCEPTION'],
      DIALOGUE_MEETING_2: ['2026-10-12 DONE'],
      WEEK_39: ['2027-01-11 PLANNED'],
      MAX_DATE: ['2027-04-09 PLANNED'],
    },
  ],
] as const)('%s, on the demo day', (key, citizen, week, table) => {
  test('has the deadlines of the table', async () => {
    const [{ deadlines }, story] = [await ask<Deadlines>(key, citizen, DEADLINES), await storyDay()];
    expect(deadlines.weekNumber).toBe(week);
    const found = Object.keys(table).map((type) => [
      type,
      deadlines.deadlines
        .filter((it) => it.type === type)
        .map(({ due, status }) => `${story(due)} ${status}`),
    ]);
    expect(Object.fromEntries(found)).toEqual(table);
  });
});

interface Measures {
  readonly measures: Readonly<
    Record<
      'work' | 'symptoms',
      readonly { instrument: string; points: readonly { on: string; values: number[] }[] }[]
    >
  > & { readonly trends: readonly unknown[] };
}
const MEASURES = `query ($caseId: ID!) { measures(caseId: $caseId) {
  work { instrument points { on values } } symptoms { instrument points { on values } } trends { word } } }`;

async function scoresOf(key: string, citizen: string): Promise<Record<string, readonly string[]>> {
  const [{ measures }, story] = [await ask<Measures>(key, citizen, MEASURES), await storyDay()];
  return Object.fromEntries(
    [...measures.work, ...measures.symptoms].map(({ instrument, points }) => [
      instrument,
      points.map(({ on, values }) => `${story(on)} ${values.join('/')}`),
    ]),
  );
}

test('A’s scores are those of the table, on its days', async () => {
  expect(await scoresOf('A', 'Modig Fjære')).toMatchObject({
    RTW_SE: ['2026-09-28 2.9', '2026-10-23 3.4', '2026-11-20 3.9'],
    EXPECTATION: ['2026-09-28 4', '2026-10-23 6', '2026-11-20 7'],
    WORK_ABILITY: ['2026-09-28 3', '2026-10-23 5', '2026-11-20 6'],
    PHQ_9: ['2026-09-28 17', '2026-10-23 14', '2026-11-20 10'],
    GAD_7: ['2026-09-28 12', '2026-10-23 10', '2026-11-20 8'],
    WHO_5: ['2026-09-28 24', '2026-10-23 40', '2026-11-20 48'],
    WSAS: ['2026-09-28 26', '2026-10-23 22', '2026-11-20 18'],
  });
});

test('B’s and C’s too', async () => {
  expect(await scoresOf('B', 'Stille Bekk')).toMatchObject({
    RTW_SE: ['2026-06-15 2.4', '2026-09-14 3.3', '2026-11-16 4'],
    GOAL_PLAN_DRIVE: ['2026-06-01 3/2/5', '2026-09-14 6/5/6', '2026-11-16 7/6/7'],
  });
  const c = await scoresOf('C', 'Raus Lerke');
  const numbers = (name: string) => c[name]?.map((line) => line.split(' ')[1]);
  // the table has the expectation in words: negative, negative, uncertain
  expect(['RTW_SE', 'EXPECTATION', 'WORK_ABILITY', 'PHQ_9', 'GAD_7'].map(numbers)).toEqual([
    ['2.6', '2.1', '2.8'],
    ['2', '1', '4'],
    ['4', '2', '4'],
    ['14', '19', '13'],
    ['11', '15', '11'],
  ]);
});

test('the counsellor from whom A withdrew them sees no score and no word of one', async () => {
  const { measures } = await ask<Measures>('p3', 'Modig Fjære', MEASURES);
  expect(measures).toEqual({ work: [], symptoms: [], trends: [] });
});

interface Steps {
  readonly board: {
    readonly steps: readonly {
      weekFrom: string;
      weeks: number;
      workPercent: number;
      hoursPerWeek: number | null;
      state: string;
      version: number;
    }[];
    readonly actuals: readonly { week: string; workPercent: number; hours: number | null }[];
  };
}
const STEPS = `query ($caseId: ID!) { board(caseId: $caseId) {
  steps { weekFrom weeks workPercent hoursPerWeek state version } actuals { week workPercent hours } } }`;

/** Each week of the steps: planned / actual, in per cent or hours, and how far the step has come. */
async function weeksOf(key: string, citizen: string, unit: 'workPercent' | 'hours') {
  const [{ board }, story] = [await ask<Steps>(key, citizen, STEPS), await storyDay()];
  const actual = new Map(board.actuals.map((it) => [story(it.week), it[unit]]));
  return board.steps.flatMap(({ weekFrom, weeks, workPercent, hoursPerWeek, state, version }) =>
    Array.from({ length: weeks }, (_, after) => {
      const week = addDays(story(weekFrom), 7 * after);
      const planned = unit === 'hours' ? hoursPerWeek : workPercent;
      return `${week} ${String(planned)}/${String(actual.get(week) ?? '–')} ${state} ${String(version)}`;
    }),
  );
}

test('A’s steps are those of the table: planned, actual, and the one that was held back once', async () => {
  expect(await weeksOf('A', 'Modig Fjære', 'workPercent')).toEqual([
    '2026-10-26 30/30 REVIEWED 1',
    '2026-11-02 30/20 REVIEWED 1',
    // the second version: 40 became 30 in the first review
    '2026-11-09 30/30 ACTIVE 2',
    '2026-11-16 30/30 ACTIVE 2',
    // the second version: proposed anew, and not agreed before the review that is due today
    '2026-11-23 40/– PROPOSED 2',
    '2026-11-30 40/– PROPOSED 2',
    '2026-12-07 60/– EMPLOYER_AGREED 1',
    '2026-12-14 60/– EMPLOYER_AGREED 1',
    '2026-12-21 60/– EMPLOYER_AGREED 1',
    '2026-12-28 60/– EMPLOYER_AGREED 1',
    '2027-01-04 80/– EMPLOYER_AGREED 1',
    '2027-01-11 80/– EMPLOYER_AGREED 1',
    '2027-01-18 100/– EMPLOYER_AGREED 1',
    '2027-01-25 100/– EMPLOYER_AGREED 1',
  ]);
});

test('B’s hours too, but the last week’s: on the demo day B is asked for it', async () => {
  expect(
    (await weeksOf('B', 'Stille Bekk', 'hours')).map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual([
    '2026-10-05 9/9',
    '2026-10-12 12/12',
    '2026-10-19 15/14',
    '2026-10-26 15/8',
    '2026-11-02 15/15',
    '2026-11-09 15/15',
    // the table has both 16 hours here and one week that is missing on the demo day; only this week can be it
    '2026-11-16 18/–',
    '2026-11-23 18/–',
  ]);
});

test('C’s second start too', async () => {
  const weeks = await weeksOf('C', 'Raus Lerke', 'workPercent');
  expect(weeks.filter((line) => line >= '2026-08-24')).toEqual([
    '2026-11-09 20/20 ACTIVE 1',
    '2026-11-16 20/25 ACTIVE 1',
    '2026-11-23 30/– CITIZEN_OK 1',
    '2026-11-30 30/– CITIZEN_OK 1',
    '2026-12-07 40/– PROPOSED 1',
    '2026-12-14 40/– PROPOSED 1',
    '2027-01-11 50/– PROPOSED 1',
    '2027-01-18 50/– PROPOSED 1',
    '2027-01-25 50/– PROPOSED 1',
    '2027-02-01 60/– PROPOSED 1',
    '2027-02-08 60/– PROPOSED 1',
    '2027-02-15 60/– PROPOSED 1',
    '2027-02-22 60/– PROPOSED 1',
  ]);
});

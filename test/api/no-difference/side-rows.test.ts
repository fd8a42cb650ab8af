import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryResultRow } from 'pg';
import { actingAs } from '../../support/acting.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';
import type { CanaryCase, Reader } from '../canaries/canary-case.ts';
import { bringTo, openCanaryCase, STATES } from '../canaries/canary-case.ts';
import { listenRaw } from '../canaries/subscribe.ts';
import type { Asker } from '../canaries/walk.ts';
import { walkQueries } from '../canaries/walk.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let own: CanaryCase;
let askers: ReadonlyMap<string, Asker>;

beforeAll(async () => {
  server = await startTestServer();
  own = await openCanaryCase(server);
  // an answer is changed while its review is open
  await server.database.admin.query(
    'update step_review set closed_at = null, decision = null where case_id = $1',
    [own.caseId],
  );
  const contract = await contractOf(own.citizen);
  const url = server.url;
  askers = new Map(
    own.readers.map(({ name, staff }) => [
      name,
      { url, cookie: server.as(staff).cookie, contract, ids: [own.caseId] },
    ]),
  );
}, 400_000);
afterAll(() => server.stop());

/** Past the wall: what is there to be changed, and whether it was. */
async function known<Row extends QueryResultRow>(sql: string): Promise<Row> {
  const { rows } = await server.database.admin.query<Row>(sql, [own.caseId]);
  const [row] = rows;
  if (row === undefined) throw new Error(`nothing found: ${sql}`);
  return row;
}

interface Side {
  readonly main: string;
  /** What names its row, in both tables. */
  readonly key: string;
  /** The state of consent in which many see the row, and not this part of it. */
  readonly shared: string;
  /** Changes the side row and nothing beside it. */
  readonly change: (words: string) => Promise<unknown>;
}

/** Each row that only some see of another and that can be changed by itself, and the act that changes nothing else. */
const CHANGED_ALONE: Readonly<Record<string, Side>> = {
  employment_detail: {
    main: 'employment',
    key: 'employment_id',
    shared: 'SUMMARY of all',
    change: async (jobTitle) =>
      done(own.citizen, 'changeEmployment', {
        ...(await known(
          `select e.id, e.version + d.version as "expectedVersion", e.percent, e.to_date::text as "toDate", d.workplace,
             d.leader_name as "leaderName" from employment e join employment_detail d on d.employment_id = e.id
           where e.case_id = $1 and e.employer_id = (select min(x.employer_id::text)::uuid from employment x where x.case_id = $1)`,
        )),
        jobTitle,
      }),
  },
  work_actual_private: {
    main: 'work_actual',
    key: 'actual_id',
    shared: 'CONTRIBUTE of all',
    change: async (note) =>
      done(own.citizen, 'logWeek', {
        caseId: own.caseId,
        ...(await known(
          `select a.week::text, a.work_percent as "workPercent", a.hours::float8 as hours, p.load, a.version + p.version as "expectedVersion"
           from work_actual a join work_actual_private p on p.actual_id = a.id where a.case_id = $1 order by a.week limit 1`,
        )),
        note,
      }),
  },
  review_answer_private: {
    main: 'review_answer',
    key: 'answer_id',
    shared: 'CONTRIBUTE of all',
    change: async (words) =>
      done(own.citizen, 'answerReviewAsCitizen', {
        ...(await known(
          `select a.review_id as "reviewId", a.direction, a.words, a.version + p.version as "expectedVersion"
           from review_answer a join review_answer_private p on p.answer_id = a.id where a.case_id = $1 limit 1`,
        )),
        load: words.length % 10,
      }),
  },
};

/** Rows of which some hold more than others may see: a table whose key is another's, with something that can be changed. */
const SIDES = `
  select distinct s.relname as side
  from pg_constraint f join pg_class s on s.oid = f.conrelid join pg_class m on m.oid = f.confrelid
  join pg_constraint p on p.conrelid = f.conrelid and p.contype = 'p' and p.conkey <@ f.conkey
  where f.contype = 'f' and s.relnamespace = 'public'::regnamespace and m.relname not in ('case_file', 'person')
    and exists (select from pg_attribute a where a.attrelid = s.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('samtavle_app', s.oid, a.attnum, 'update')
      and not exists (select from pg_constraint k where k.conrelid = s.oid and k.contype = 'p' and a.attnum = any (k.conkey)))
  order by 1`;

/** Seen by the very people who see the milestone: no part of a row that others see. */
const A_ROW_OF_ITS_OWN = ['meeting'];

const everything = async (name: string): Promise<readonly string[]> =>
  (await walkQueries(askerOf(name))).map(
    ({ channel, asked, text }) =>
      `${channel} ${asked}\n${text.replaceAll(/^(date|x-sql-statements): .*$/gm, '')}`,
  );

function askerOf(name: string): Asker {
  const asker = askers.get(name);
  if (asker === undefined) throw new Error(`${name} takes part`);
  return asker;
}

async function sees({ staff }: Reader, table: string, key: string): Promise<boolean> {
  const sql = `select ${key} from ${table} where case_id = $1 limit 1`;
  return (await actingAs(server.database, staff, (query) => query(sql, [own.caseId]))).length > 0;
}

test('[B8] every row with a part that only some see is decided on: how that part is changed alone, or why it is none', async () => {
  const { rows } = await server.database.admin.query<{ side: string }>(SIDES);
  const decided = [...Object.keys(CHANGED_ALONE), ...A_ROW_OF_ITS_OWN].sort();
  expect(rows.map(({ side }) => side)).toEqual(decided);
});

test.each(Object.entries(CHANGED_ALONE))(
  '[B8] %s: who does not see it reads not a byte else when it alone is changed, and hears nothing',
  async (side, { main, key, shared, change }) => {
    const state = STATES.find(({ name }) => name === shared);
    if (state === undefined) throw new Error(`${shared} is a state`);
    await bringTo(server, own, state);
    const blind: string[] = [];
    const seesRow: string[] = [];
    for (const reader of own.readers) {
      if (await sees(reader, side, key)) continue;
      blind.push(reader.name);
      if (await sees(reader, main, 'id')) seesRow.push(reader.name);
    }
    // else there would be nobody to tell anything
    expect(seesRow.length).toBeGreaterThan(2);
    const row = `select to_jsonb(s) as row from ${side} s where s.case_id = $1 order by s.version desc limit 1`;
    const whole = `select jsonb_agg(to_jsonb(m) order by m.id) as rows from ${main} m where m.case_id = $1`;
    const was = await known(row);
    const rows = await known(whole);
    const before = new Map<string, readonly string[]>();
    for (const one of blind) before.set(one, await everything(one));
    const ears = await Promise.all(
      blind.map((one) => listenRaw(askerOf(one), (type) => allOf(askerOf(one).contract, type))),
    );
    await change(`Skjult ${side}`);
    expect(await known(whole)).toEqual(rows);
    await wait(700);
    const heard = ears.map(({ frames }) => frames.filter((frame) => frame.includes('"next"')));
    for (const { close } of ears) close();
    expect(heard).toEqual(blind.map(() => []));
    for (const one of blind)
      expect({ one, now: await everything(one) }).toEqual({ one, now: before.get(one) });
    expect(await known(row)).not.toEqual(was);
  },
  600_000,
);

test('[B8] an edit that changes nothing is no version, no time and no event', async () => {
  const row = `select to_jsonb(s) as row from plan_summary s where s.case_id = $1`;
  const was = await known<{ row: Record<string, unknown> }>(row);
  const { text, hours_wanted: hoursWanted, version: expectedVersion } = was.row;
  const ear = await listenRaw(askerOf('therapist'), (type) => allOf(askerOf('therapist').contract, type));
  await done(own.citizen, 'writePlanSummary', { caseId: own.caseId, text, hoursWanted, expectedVersion });
  await wait(700);
  expect(ear.frames.filter((frame) => frame.includes('"next"'))).toEqual([]);
  ear.close();
  expect(await known(row)).toEqual(was);
});

test('[B8] both sides of a stale edit are still shown, whichever part the other edit changed', async () => {
  const { caseId, citizen } = own;
  const week = await known<{ expectedVersion: number }>(
    `select a.week::text, a.work_percent as "workPercent", a.hours::float8 as hours, p.load, p.note, a.version + p.version as "expectedVersion"
     from work_actual a join work_actual_private p on p.actual_id = a.id where a.case_id = $1 order by a.week limit 1`,
  );
  await done(citizen, 'logWeek', { caseId, ...week, note: 'den første' });
  const stale = await citizen.act('logWeek', { caseId, ...week, note: 'den andre' });
  expect(stale.id).toBeNull();
  expect(stale.conflict).toMatchObject({ version: week.expectedVersion + 1 });
  const { version } = stale.conflict ?? { version: 0 };
  await done(citizen, 'logWeek', {
    caseId,
    ...week,
    workPercent: 1,
    note: 'den andre',
    expectedVersion: version,
  });
  const again = await citizen.act('logWeek', { caseId, ...week, expectedVersion: version });
  // the week and the words were both changed, and each counts
  expect(again.conflict).toMatchObject({ version: version + 2 });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applyRetention, connected, verifyChains } from '@samtavle/migrations';
import { CATEGORIES, RETENTION } from '@samtavle/shared/policy';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase, shiftClock } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase } from './small-world.ts';

let database: TestDatabase;
let gp: TestStaff;
let stranger: TestStaff;
let closed: string;
let open: string;
let days = 0;

beforeAll(async () => {
  database = await freshDatabase();
  gp = await registerStaff(database, 'gp', 'GP');
  stranger = await registerStaff(database, 'stranger', 'GP');
  closed = await lived(await registerPerson(database, 'one'), true);
  open = await lived(await registerPerson(database, 'two'), false);
});
afterAll(() => database.drop());

/** A case with content, consent, a reading and a refusal. */
async function lived(citizen: TestPerson, close: boolean): Promise<string> {
  const { caseId, parts } = await openCase(database, citizen, [gp]);
  await consent(database, citizen, caseId, parts[0], { FUNCTION: 'READ' });
  await actingAs(database, citizen, async (query) => {
    await query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, c, 2, 'ACTIVITY', 'x', 'WORK', 'CITIZEN' from unnest($2::text[]) c`,
      [caseId, CATEGORIES],
    );
    await query(`insert into plan_summary (case_id, text) values ($1, 'x')`, [caseId]);
    await query(`insert into category_summary (case_id, category, text) values ($1, 'NAV', 'x')`, [caseId]);
  });
  for (const reader of [gp, stranger]) {
    await database.app.query('select app.read_board($1, $2)', [reader.tokenHash, caseId]);
  }
  await actingAs(database, citizen, (query) => query('select audit.tell_refusals($1)', [caseId]));
  if (close)
    await actingAs(database, citizen, (query) => query('update case_file set closed_at = app.now()'));
  return caseId;
}

const apply = (dryRun: boolean) =>
  connected(database.ownerUrl, (client) => applyRetention(client, { dryRun }));
const fault = () => connected(database.ownerUrl, async (client) => (await verifyChains(client)).fault);
async function later(more: number): Promise<void> {
  days += more;
  await shiftClock(database, days);
}
/** Rows of the case in each table that has any. */
async function rowsOf(caseId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const tables = new Set(
    RETENTION.filter(({ from }) => from === 'CASE_CLOSED').flatMap((rule) => rule.tables),
  );
  for (const table of tables) {
    const key = table === 'case_file' ? 'id' : 'case_id';
    const { rowCount } = await database.admin.query(`select from ${table} where ${key} = $1`, [caseId]);
    if (rowCount !== null && rowCount > 0) found[table] = rowCount;
  }
  return found;
}

test('every table of a case has its rule, so that a new one cannot be forgotten', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('public', 'app', 'audit', 'auth') and a.attname in ('case_id', 'citizen_id') group by 1`,
  );
  const ruled = RETENTION.flatMap(({ tables }) => tables);
  expect(rows.map(({ name }) => name).filter((name) => !ruled.includes(name))).toEqual([]);
});

test('a year after closing the content goes; who saw it, and on what ground, stays', async () => {
  const before = await rowsOf(closed);
  expect(before).toMatchObject({
    milestone: 17,
    plan_summary: 1,
    category_summary: 1,
    consent: 1,
    'audit.access_log': 2,
  });
  await later(364);
  await apply(false);
  expect(await rowsOf(closed)).toEqual(before);
  await later(2);
  const tried = await apply(true);
  expect(await rowsOf(closed)).toEqual(before);
  const taken = await apply(false);
  expect(taken).toEqual(tried);
  expect(taken.find(({ rule }) => rule.id === 'CONTENT')).toMatchObject({
    cases: 1,
    rows: { milestone: 17, plan_summary: 1, category_summary: 1 },
  });
  expect(await rowsOf(closed)).toEqual({
    case_file: 1,
    participant: 1,
    admission: 1,
    consent: 1,
    consent_item: 1,
    'audit.access_log': 2,
    'audit.asked': 1,
  });
  expect(await fault()).toBeNull();
});

test('after three years the proof goes too, and the chain still holds', async () => {
  await later(732);
  await apply(false);
  expect(await rowsOf(closed)).toEqual({});
  expect(await fault()).toBeNull();
  const { rows } = await database.admin.query(
    `select count(*) filter (where salt is null)::int as unsealed, count(*) filter (where salt is not null and kind <> 'erasure')::int as sealed
     from audit.link where chain = $1`,
    [closed],
  );
  expect(rows).toEqual([{ unsealed: 7, sealed: 0 }]);
});

test('an open case is never touched, however old', async () => {
  await later(4000);
  await apply(false);
  expect(await rowsOf(open)).toMatchObject({ milestone: 17, consent: 1, 'audit.access_log': 2 });
  expect(await fault()).toBeNull();
});

test('a refusal that names no case goes after three years, and its chain holds', async () => {
  // as they were written before they were counted beside the chain
  await database.admin.query(
    `insert into audit.access_log (person_id, person_name, role, case_id, action, outcome)
     values ($1, 'x', 'NONE', gen_random_uuid(), 'READ_BOARD', 'DENY')`,
    [stranger.id],
  );
  await later(1097);
  const taken = await apply(false);
  expect(taken.find(({ rule }) => rule.id === 'STRAY_REFUSALS')?.rows).toEqual({ 'audit.access_log': 1 });
  expect(await fault()).toBeNull();
});

test('afterwards the wall stands as before: forced, and append-only', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relrowsecurity and not c.relforcerowsecurity
     union all select tgname from pg_trigger where tgenabled = 'D'`,
  );
  expect(rows).toEqual([]);
  await expect(database.owner.query('delete from audit.access_log')).rejects.toThrow('append-only');
  expect((await database.owner.query('select from case_file')).rowCount).toBe(0);
});

test('the backend’s role cannot apply it', async () => {
  await expect(
    connected(database.appUrl, (client) => applyRetention(client, { dryRun: true })),
  ).rejects.toThrow('permission denied');
});

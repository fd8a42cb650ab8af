// What is asked in vain is counted beside the chain, and told as one line (B11 of what the second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connected, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let outsider: TestStaff;
let caseId: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await shiftClock(database, 0);
  citizen = await registerPerson(database, randomUUID());
  outsider = await registerStaff(database, randomUUID(), 'GP');
  ({ caseId } = await openCase(database, citizen, [await registerStaff(database, randomUUID(), 'GP')]));
});

const ask = (id: string, read = 'read_board', who: TestPerson = outsider) =>
  database.app.query(`select app.${read}($1, $2)`, [who.tokenHash, id]);
const looks = (who: TestPerson = citizen) =>
  actingAs(database, who, (query) => query('select audit.tell_refusals($1)', [caseId]));
const lines = async (of = caseId) =>
  (
    await database.admin.query<{ action: string; times: number | null; person_id: string }>(
      `select action, times, person_id from audit.access_log where case_id = $1 and outcome = 'DENY' order by id`,
      [of],
    )
  ).rows;
const lately = async (who: TestPerson) =>
  actingAs(database, who, async (query) => {
    const [row] = await query<{ count: number }>('select audit.refusals_lately() as count');
    return row?.count;
  });
const fault = () => connected(database.ownerUrl, async (client) => (await verifyChains(client)).fault);

test('fifty questions are one line when the citizen looks, with how often, and sealed', async () => {
  for (let count = 0; count < 50; count += 1) await ask(caseId);
  expect(await lines()).toEqual([]);
  await looks(outsider);
  expect(await lines()).toEqual([]);
  await looks();
  expect(await lines()).toEqual([{ action: 'READ_BOARD', times: 50, person_id: outsider.id }]);
  await looks();
  expect(await lines()).toHaveLength(1);
  expect(await fault()).toBeNull();
  await database.admin.query('alter table audit.access_log disable trigger append_only');
  await database.admin.query(
    'update audit.access_log set times = 2 where case_id = $1 and times is not null',
    [caseId],
  );
  expect(await fault()).toContain('(refused) was changed');
  await database.admin.query(
    'update audit.access_log set times = 50 where case_id = $1 and times is not null',
    [caseId],
  );
  await database.admin.query('alter table audit.access_log enable trigger append_only');
  expect(await fault()).toBeNull();
});

test('when the hour is over it is told though nobody asks and nobody looks; not before', async () => {
  await ask(caseId);
  await ask(caseId, 'read_measures');
  const round = () => database.app.query('select audit.tell_refusals(null)');
  await round();
  expect(await lines()).toEqual([]);
  await shiftClock(database, 1);
  await round();
  expect(await lines()).toEqual([{ action: 'READ_SEVERAL', times: 2, person_id: outsider.id }]);
});

test('every reading that refuses counts, and none writes a line by itself', async () => {
  const { rows } = await database.admin.query<{ name: string; arguments: string }>(
    `select p.proname as name, pg_get_function_identity_arguments(p.oid) as arguments from pg_proc p
     where p.pronamespace = 'app'::regnamespace and p.prosrc ~ 'audit\\.refused' and p.proname <> 'note_refusal' order by 1`,
  );
  expect(rows.length).toBeGreaterThan(15);
  for (const { name, arguments: all } of rows) {
    const given = all
      .split(', ')
      .map((one) => (one.includes('token_hash') ? '$1' : /for_case|case_id/.test(one) ? '$2' : 'null'));
    const sql = `select app.${name}(${given.join(', ')})`;
    const before = (await lately(outsider)) ?? 0;
    for (const id of [caseId, randomUUID()]) await database.app.query(sql, [outsider.tokenHash, id]);
    expect([name, await lately(outsider)]).toEqual([name, before + 2]);
  }
  const { rows: written } = await database.admin.query(
    `select from audit.access_log where person_id = $1 union all select from audit.link where chain = $1`,
    [outsider.id],
  );
  expect(written).toEqual([]);
});

test('what counts is how often, not whether it is there: also after the citizen has looked', async () => {
  const other = await registerStaff(database, randomUUID(), 'GP');
  for (let count = 0; count < 7; count += 1) {
    await ask(caseId);
    await ask(randomUUID(), 'read_board', other);
  }
  expect([await lately(outsider), await lately(other)]).toEqual([7, 7]);
  await looks();
  await database.app.query('select audit.tell_refusals(null)');
  expect([await lately(outsider), await lately(other)]).toEqual([7, 7]);
});

test('nobody waits for a chain when refused, however long the citizen looks', async () => {
  await ask(caseId);
  const looking = await database.app.connect();
  try {
    await looking.query('begin');
    await looking.query('select app.enter($1)', [citizen.tokenHash]);
    await looking.query('select audit.tell_refusals($1)', [caseId]);
    const busy = await database.app.connect();
    try {
      await busy.query(`set statement_timeout = '2s'`);
      await busy.query('select app.read_board($1, $2)', [outsider.tokenHash, caseId]);
      await busy.query(`select app.note_refusal($1, 'x', $2)`, [outsider.tokenHash, caseId]);
    } finally {
      busy.release(true);
    }
    await looking.query('commit');
  } finally {
    looking.release();
  }
  await looks();
  expect((await lines()).map(({ times }) => times)).toEqual([null, 2]);
});

test('what is asked about nothing that is there is forgotten after an hour, and tells nobody anything', async () => {
  const nowhere = randomUUID();
  await ask(nowhere);
  await database.admin.query(
    `update audit.asked set recorded_at = recorded_at - interval '2 hours' where person_id = $1`,
    [outsider.id],
  );
  await database.app.query('select audit.tell_refusals(null)');
  const { rows } = await database.admin.query('select from audit.asked where person_id = $1', [outsider.id]);
  expect([rows, await lines(nowhere)]).toEqual([[], []]);
});

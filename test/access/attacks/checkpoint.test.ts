import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkpoint } from '@samtavle/migrations';
import { applyRetention, auditReport, connected, readCheckpoint, TABLE_OF } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { faultAfter, numbered } from '../fault-after.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let gp: TestStaff;
let caseId: string;
let folder: string;
let file: string;
let seal: string;

const report = (order: Parameters<typeof auditReport>[1]) =>
  connected(database.ownerUrl, (client) => auditReport(client, order));

beforeAll(async () => {
  database = await freshDatabase();
  gp = await registerStaff(database, 'gp', 'GP');
  const citizen = await registerPerson(database, 'citizen');
  ({ caseId } = await openCase(database, citizen, [gp]));
  await database.app.query('select app.read_board($1, $2)', [gp.tokenHash, caseId]);
  folder = mkdtempSync(path.join(tmpdir(), 'samtavle-checkpoint-'));
  file = path.join(folder, 'checkpoint.json');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});
beforeEach(async () => {
  const { line } = await report({ file, first: true });
  seal = line.slice(-64);
});

interface Written extends Checkpoint {
  readonly seal: string;
}
const altered = (change: (was: Written) => object) =>
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Written)));

describe('a checkpoint that somebody got at', () => {
  test('is not there: that is said, and no new one is taken in its place', async () => {
    const missing = path.join(folder, 'missing.json');
    expect(await report({ file: missing })).toEqual({
      whole: false,
      line: `Not examined: there is no checkpoint ${missing}: take it from where it is kept, or say --first.`,
    });
    expect(() => readFileSync(missing)).toThrow('ENOENT');
  });

  test.each([
    ['a chain taken out', (was: Written) => ({ ...was, heads: [] })],
    [
      'another hash',
      (was: Written) => ({ ...was, heads: was.heads.map((head) => ({ ...head, hash: '00' })) }),
    ],
    [
      'a case made closed',
      (was: Written) => ({ ...was, heads: was.heads.map((head) => ({ ...head, closedAt: 1 })) }),
    ],
    ['taken at another time', (was: Written) => ({ ...was, judgedAt: 0 })],
    ['another count of what was erased', (was: Written) => ({ ...was, erased: { PROOF: 3 } })],
  ])('%s: its seal does not fit', async (_, change) => {
    altered(change);
    const before = readFileSync(file, 'utf8');
    expect(await report({ file })).toEqual({
      whole: false,
      line: `Not examined: ${file} was altered since it was written: its seal does not fit.`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test.each(['', '{', '[]', '{"heads":[]}', 'null'])('%j is no checkpoint', async (text) => {
    writeFileSync(file, text);
    expect((await report({ file })).line).toBe(`Not examined: ${file} is no checkpoint of this program.`);
  });

  test('one made anew with a seal that fits is found by the seal that somebody else kept', async () => {
    expect((await report({ file, seal })).whole).toBe(true);
    await report({ file, first: true });
    expect((await report({ file, seal })).line).toBe(
      'Not examined: the checkpoint is not the one whose seal was kept.',
    );
  });
});

describe('what makes and guards the chains', () => {
  const CHANGED =
    'what makes and guards the chains (functions, triggers, policies) was changed since the checkpoint, by no migration';

  test.each([
    [
      'a function that hides rows without a link',
      `create or replace function audit.unchained() returns table (chain uuid, kind text, row_id text) language sql stable as $$ select null::uuid, '', '' where false $$`,
    ],
    ['a trigger switched off', 'alter table audit.access_log disable trigger chain'],
    ['a trigger dropped', 'drop trigger chain_leaving on participant'],
    [
      'a column taken from under the seal',
      `update policy.chained set columns = '{id}' where kind = 'joined'`,
    ],
    ['a policy that shows the verifier less', 'alter policy wall on audit.erasure using (false)'],
  ])('%s is found by the checkpoint', async (_, sql) => {
    expect(await faultAfter(database, caseId, [sql], readCheckpoint(file))).toBe(CHANGED);
  });
});

describe('rows that do not match the chain one to one', () => {
  test.each([
    [
      'a row twice',
      [
        'alter table audit.access_log drop constraint access_log_pkey',
        'insert into audit.access_log select * from audit.access_log',
      ],
      /line #next: the line is missing$/,
    ],
    [
      'a link without its row',
      ['delete from audit.access_log'],
      /line #access_log: the row \(access_log\) was deleted$/,
    ],
    [
      'a row that was read said to be refused',
      [`update audit.access_log set outcome = 'DENY'`],
      /line #access_log: the row \(access_log\) was deleted$/,
    ],
    ['the head cut', [`delete from audit.head`], /line #last: the head of the chain is missing$/],
    [
      'a link of a kind of its own',
      [`update audit.link set kind = 'erasure' where line = #access_log`],
      /line #access_log: the link \(erasure\) was altered/,
    ],
  ])('%s', async (_, statements, what) => {
    const filled = await numbered(database, caseId);
    expect(await faultAfter(database, caseId, statements)).toMatch(new RegExp(filled(what.source)));
  });
});

test('what the rules erased since the checkpoint is counted, by rule', async () => {
  const citizen = await registerPerson(database, 'leaves');
  const { caseId: left } = await openCase(database, citizen, [gp]);
  await database.app.query('select app.read_board($1, $2)', [gp.tokenHash, left]);
  await actingAs(database, citizen, (query) => query('update case_file set closed_at = app.now()'));
  await report({ file });
  const lines = Number((await numbered(database, left))('#last'));
  expect(lines).toBeGreaterThan(3);
  await shiftClock(database, 1200);
  await connected(database.ownerUrl, (client) => applyRetention(client, { dryRun: false }));
  const { whole, line } = await report({ file });
  expect(whole).toBe(true);
  // the whole chain: opened, who joined and how, read, closed
  expect(line).toContain(`Erased since then: ${String(lines)} lines by PROOF.`);
  expect(readCheckpoint(file).erased).toEqual({ PROOF: lines });
  expect((await report({ file })).line).not.toContain('Erased');
  await shiftClock(database, 0);
});

test('each kind of line is known to the rules of retention', async () => {
  const { rows } = await database.admin.query<{ kind: string }>(
    'select kind from policy.chained order by kind',
  );
  expect(rows.map(({ kind }) => kind)).toEqual(Object.keys(TABLE_OF).toSorted());
});

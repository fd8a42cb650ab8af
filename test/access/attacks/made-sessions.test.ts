import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

// With the reading role's credentials and any SQL, no session comes into being, and none is prolonged, entered or ended
// without its own token.

let database: TestDatabase;
let victim: TestPerson;
beforeAll(async () => {
  database = await freshDatabase();
  victim = await registerPerson(database, 'victim', 'Modig Fjære');
  await openCase(database, victim, []);
});
afterAll(() => database.drop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ours = sha256(randomBytes(8).toString('hex'));

/** Every session there is, as the superuser sees it. */
async function sessions(): Promise<readonly object[]> {
  const { rows } = await database.admin.query<object>(
    'select token_hash, person_id, idle_until, closed_at, vouched from auth.session order by token_hash',
  );
  return rows;
}

async function attempt(sql: string, values: readonly unknown[]): Promise<void> {
  // refused or not: what counts is what is there afterwards
  await database.app.query(sql, [...values]).catch(() => undefined);
}

describe('no session is made, prolonged or ended', () => {
  test.each<readonly [string, string, () => readonly unknown[]]>([
    [
      'the login itself',
      `select auth.open_session($1, 'demo', 'victim', '{CITIZEN,EMPLOYER,HEALTH,NAV}')`,
      () => [ours],
    ],
    ['the login as it was', `select auth.open_session($1, 'demo', 'victim')`, () => [ours]],
    ['a login begun', `select auth.start_login($1, 'demo', 'v', 's', 'n', '/')`, () => [ours]],
    ['a login taken', 'select * from auth.take_login($1)', () => [ours]],
    ['the table', `insert into auth.session select $1, person_id from auth.session`, () => [ours]],
    ['a longer life', `update auth.session set idle_until = now() + interval '1 year'`, () => []],
    ['somebody else for a session', `update auth.session set person_id = $1`, () => [victim.id]],
    ['a touch by the person’s id', 'select app.touch($1, true)', () => [victim.id]],
    ['a touch by the hash that is kept', 'select app.touch($1, true)', () => [sha256(victim.tokenHash)]],
    ['the end of another’s', 'select auth.close_session($1)', () => [sha256(victim.tokenHash)]],
    ['the end by token, which is for the login', 'select auth.close_session($1)', () => [victim.tokenHash]],
    ['a copy', 'create table mine as select * from auth.session', () => []],
    ['the role that may', 'set role samtavle_login', () => []],
  ])('%s', async (_, sql, values) => {
    await database.admin.query(`update auth.session set idle_until = now() + interval '5 minutes'`);
    const before = await sessions();
    await attempt(sql, values());
    expect(await sessions()).toEqual(before);
  });

  test('a touch with its own token prolongs it: the comparison sees a change', async () => {
    await database.admin.query(`update auth.session set idle_until = now() + interval '5 minutes'`);
    const before = await sessions();
    await database.app.query('select app.touch($1, true)', [victim.tokenHash]);
    expect(await sessions()).not.toEqual(before);
  });
});

describe('who has read the table of sessions, or a backup of it, has nothing that enters', () => {
  test.each([
    'select app.enter($1) as who',
    `select set_config('app.session', $1, true), app.actor() as who`,
  ])('%s', async (sql) => {
    const { rows: kept } = await database.admin.query<{ token_hash: string }>(
      'select token_hash from auth.session',
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { token_hash } of kept) {
      const { rows } = await database.app.query<{ who: string | null }>(sql, [token_hash]);
      expect(rows[0]?.who).toBeNull();
    }
    const { rows } = await database.app.query<{ who: string | null }>('select app.enter($1) as who', [
      victim.tokenHash,
    ]);
    expect(rows[0]?.who).toBe(victim.id);
  });
});

describe('the role that logs in does nothing but that', () => {
  test.each([
    'select * from case_file',
    'select * from person',
    'select * from auth.session',
    'select * from auth.identity',
    'select * from auth.login_attempt',
    'update auth.session set person_id = person_id',
    'select app.actor()',
    `select app.enter('x')`,
    `select app.note_refusal('x', 'x', null)`,
    'select app.now()',
    'select * from policy.rule',
    'select * from audit.access_log',
    `select audit.refused('x', null)`,
    'set role samtavle_app',
    'set role samtavle_wall',
    'create temporary table mine (x int)',
    'create table public.mine (x int)',
    'create schema mine',
    `select auth.kept('x')`,
  ])('%s is refused', async (sql) => {
    await expect(database.login.query(sql)).rejects.toThrow(/permission denied/);
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  APP,
  CHAINED_SINCE,
  LOGIN,
  connected,
  downgrade,
  OWNER,
  POLICY_HASH,
  prepareRoles,
  schemaText,
  upgrade,
  wipe,
} from '@samtavle/migrations';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { testCluster } from '../support/cluster.ts';
import { registerPerson } from '../support/people.ts';
import { openCase } from './small-world.ts';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
    // a clone has the template's tables, but not what was granted on the database itself
    const admin = await database.admin.connect();
    await prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN });
    admin.release();
  });
  afterEach(() => database.drop());

  test('all the way down and up again gives the very same schema', async () => {
    const before = await schemaText(database.ownerUrl);
    const back = await downgrade(database.ownerUrl, 0, { loseData: true });
    expect(back.at(-1)).toBe('0001_foundation');
    const empty = await schemaText(database.ownerUrl);
    expect(empty).not.toMatch(/create schema app;|create table (app|auth|audit|policy|public)\./);
    const { applied, policyChanged } = await upgrade(database.ownerUrl);
    expect(applied).toEqual(back.toReversed());
    expect(policyChanged).toBe(true);
    expect(await schemaText(database.ownerUrl)).toBe(before);
  });

  test('a second upgrade does nothing; a stale policy is brought in again', async () => {
    expect(await upgrade(database.ownerUrl)).toEqual({ applied: [], policyChanged: false });
    await database.owner.query(`update policy.stamp set hash = 'old'`);
    await database.owner.query(`update policy.rule set ceiling_level = 3 where recipient = 'EMPLOYER'`);
    expect(await upgrade(database.ownerUrl)).toEqual({ applied: [], policyChanged: true });
    const { rows } = await database.app.query('select hash from policy.stamp');
    expect(rows).toEqual([{ hash: POLICY_HASH }]);
    const wide = await database.app.query(
      `select from policy.rule where recipient = 'EMPLOYER' and category = 'DIAGNOSIS' and ceiling_level > 0`,
    );
    expect(wide.rowCount).toBe(0);
  });

  test('a way down that loses nothing is gone without a word', async () => {
    expect((await downgrade(database.ownerUrl, 20)).at(-1)).toBe('0021_advice');
  });

  test('a file that was changed after it was applied is refused by name', async () => {
    await database.owner.query(`update migration.applied set checksum = 'another' where number = 3`);
    await expect(upgrade(database.ownerUrl)).rejects.toThrow(/^0003_case was changed after it was applied/);
  });

  test('a database newer than the program is refused', async () => {
    await database.owner.query(
      `insert into migration.applied (number, name, checksum) values (9000, 'future', 'x')`,
    );
    await expect(upgrade(database.ownerUrl)).rejects.toThrow('the database is newer than this program');
  });

  test('a migration that fails leaves nothing of itself', async () => {
    await downgrade(database.ownerUrl, 1, { loseData: true });
    // in the way of 0002, after it has made other tables
    await database.owner.query('create table auth.session (other int)');
    const before = await schemaText(database.ownerUrl);
    await expect(upgrade(database.ownerUrl)).rejects.toThrow(/^migration people failed: .*already exists/);
    expect(await schemaText(database.ownerUrl)).toBe(before);
  });

  test('only samtavle_owner may migrate', async () => {
    await expect(upgrade(database.appUrl)).rejects.toThrow(
      'migrations run as samtavle_owner, not as samtavle_app',
    );
    await expect(upgrade(testCluster().adminUrl)).rejects.toThrow('migrations run as samtavle_owner');
  });

  test('two upgrades at once apply each migration once', async () => {
    await downgrade(database.ownerUrl, 0, { loseData: true });
    const done = await Promise.all([upgrade(database.ownerUrl), upgrade(database.ownerUrl)]);
    expect(done.map(({ applied }) => applied.length).sort((a, b) => a - b)).toEqual([0, expect.any(Number)]);
    expect(await upgrade(database.ownerUrl)).toEqual({ applied: [], policyChanged: false });
  });

  test('wiping removes what is ours and leaves what is not', async () => {
    await database.admin.query('create table public.someone_elses (a int)');
    await connected(database.ownerUrl, wipe);
    const { rows } = await database.admin.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v') and n.nspname !~ '^pg_|information_schema'`,
    );
    expect(rows).toEqual([{ name: 'someone_elses' }]);
    expect((await upgrade(database.ownerUrl)).applied.at(0)).toBe('0001_foundation');
  });

  test('a database where somebody logs in through another provider is not wiped', async () => {
    const person = await registerPerson(database, 'real');
    await database.owner.query(
      `insert into auth.identity (provider, subject, person_id) values ('idporten', 'x', $1)`,
      [person.id],
    );
    await expect(connected(database.ownerUrl, wipe)).rejects.toThrow(/another provider than the demo’s/);
    expect((await database.owner.query('select from person')).rowCount).toBe(1);
  });
});

describe('the way down', () => {
  let database: TestDatabase;
  let caseId: string;
  beforeEach(async () => {
    database = await freshDatabase();
    const admin = await database.admin.connect();
    await prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN });
    admin.release();
    const citizen = await registerPerson(database, 'citizen');
    ({ caseId } = await openCase(database, citizen, []));
    await actingAs(database, citizen, (query) =>
      query(
        `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
         select gen_random_uuid(), $1, 'PLAN', 2, 'ACTIVITY', 'x', 'WORK', 'CITIZEN' from generate_series(1, 7)`,
        [caseId],
      ),
    );
  });
  afterEach(() => database.drop());

  const applied = async () => (await database.owner.query('select from migration.applied')).rowCount;
  const stands = async () => {
    const { rows } = await database.admin.query<{ milestones: number; cases: number }>(
      `select (select count(*)::int from milestone) as milestones, (select count(*)::int from case_file) as cases`,
    );
    return rows;
  };

  const planted = (sql: string) => database.admin.query(`set session_replication_role = replica; ${sql}`);

  test('that would lose rows says which and how many, and changes nothing', async () => {
    await planted(`insert into register_employment (person_id, organisation_id, from_date)
      select gen_random_uuid(), gen_random_uuid(), '2026-01-01' from generate_series(1, 3)`);
    const [before, schema] = [await applied(), await schemaText(database.ownerUrl)];
    const refused = downgrade(database.ownerUrl, 26);
    await expect(refused).rejects.toThrow(
      /^down 26 would lose data; nothing was changed. With --lose-data these go:\n/,
    );
    await expect(refused).rejects.toThrow(/^ {2}3 rows of register_employment$/m);
    expect(await applied()).toBe(before);
    expect(await stands()).toEqual([{ milestones: 7, cases: 1 }]);
    expect(await schemaText(database.ownerUrl)).toBe(schema);
  });

  test('that would lose a column’s values says which', async () => {
    // migration 16 brought the status’s day; the rows stay
    await planted('update milestone set lapses_on = now()');
    await expect(downgrade(database.ownerUrl, 15)).rejects.toThrow(/^ {2}7 values of milestone\.lapses_on$/m);
  });

  test('with leave to lose them they are lost', async () => {
    await planted(`insert into register_employment (person_id, organisation_id, from_date)
      values (gen_random_uuid(), gen_random_uuid(), '2026-01-01')`);
    await downgrade(database.ownerUrl, 12, { loseData: true });
    expect(await applied()).toBe(12);
    const { rows } = await database.admin.query(`select to_regclass('register_employment') as gone`);
    expect(rows).toEqual([{ gone: null }]);
    expect((await upgrade(database.ownerUrl)).applied.at(0)).toBe('0013_case_reading');
    expect(await stands()).toEqual([{ milestones: 7, cases: 1 }]);
  });

  // a kind of each migration that chains: what its way down would take
  test.each([
    [30, 'step_act'],
    [29, 'refused'],
    [27, 'admission'],
    [25, 'research_answer'],
    [12, 'case_opened'],
  ])('that would take chained history of migration %i is refused in words', async (since, kind) => {
    await planted(`insert into audit.link (chain, line, kind, row_id, commitment, hash)
      select gen_random_uuid(), 1, '${kind}', 'x', '', '' from generate_series(1, 2)`);
    const [before, schema] = [await applied(), await schemaText(database.ownerUrl)];
    for (const loseData of [false, true]) {
      const refused = downgrade(database.ownerUrl, since - 1, { loseData });
      await expect(refused).rejects.toThrow(
        new RegExp(`^down ${String(since - 1)} is not possible: the chained history holds lines of kinds`),
      );
      await expect(refused).rejects.toThrow(/chained history is never taken back.*restore a backup instead/);
      await expect(refused).rejects.toThrow(
        new RegExp(`^ {2}${kind}: ${kind === 'case_opened' ? '3' : '2'} lines$`, 'm'),
      );
    }
    expect(await applied()).toBe(before);
    expect(await schemaText(database.ownerUrl)).toBe(schema);
    expect(await stands()).toEqual([{ milestones: 7, cases: 1 }]);
    if (since > 12) await downgrade(database.ownerUrl, since, { loseData: true });
  });

  test('knows every chained kind, and which migration brought it', async () => {
    for (const to of [30, 29, 28, 27, 26, 25, 24, 12]) {
      await downgrade(database.ownerUrl, to, { loseData: true });
      const { rows } = await database.admin.query<{ kind: string }>('select kind from policy.chained');
      const known = [...CHAINED_SINCE].flatMap(([since, kinds]) => (since <= to ? kinds : []));
      expect(rows.map(({ kind }) => kind).sort()).toEqual([...known].sort());
    }
  });
});

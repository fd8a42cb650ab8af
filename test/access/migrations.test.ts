import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  APP,
  connected,
  downgrade,
  OWNER,
  POLICY_HASH,
  prepareRoles,
  schemaText,
  upgrade,
  wipe,
} from '@samtavle/migrations';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { testCluster } from '../support/cluster.ts';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
    // a clone has the template's tables, but not what was granted on the database itself
    const admin = await database.admin.connect();
    await prepareRoles(admin, { owner: OWNER, app: APP });
    admin.release();
  });
  afterEach(() => database.drop());

  test('all the way down and up again gives the very same schema', async () => {
    const before = await schemaText(database.ownerUrl);
    const back = await downgrade(database.ownerUrl, 0);
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
    await downgrade(database.ownerUrl, 1);
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
    await downgrade(database.ownerUrl, 0);
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
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import { startTestServer } from '../../support/server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('the backend refuses to start', () => {
  test('when the policy in the database is not the policy it was built with', async () => {
    const { rows } = await database.owner.query<{ hash: string }>('select hash from policy.stamp');
    await database.owner.query(`update policy.stamp set hash = 'another'`);
    try {
      await expect(startTestServer({}, database)).rejects.toThrow(/did not start: .*policy/is);
    } finally {
      await database.owner.query('update policy.stamp set hash = $1', [rows[0]?.hash]);
    }
  });

  test('as a role that owns the tables', async () => {
    await expect(startTestServer({ DATABASE_URL: database.ownerUrl }, database)).rejects.toThrow(
      /did not start: .*samtavle_owner/is,
    );
  });

  test('in production with the demo clock moved', async () => {
    await shiftClock(database, 3);
    try {
      await expect(startTestServer({ NODE_ENV: 'production', BARE: 'true' }, database)).rejects.toThrow(
        /did not start: .*clock/is,
      );
    } finally {
      await shiftClock(database, 0);
    }
  });

  test('without a database', async () => {
    await expect(
      startTestServer({ DATABASE_URL: 'postgres://samtavle_app:x@127.0.0.1:1/none' }, database),
    ).rejects.toThrow(/did not start: .*database/is);
  });

  test('and starts when nothing is wrong', async () => {
    const server = await startTestServer({}, database);
    await server.stop();
  });
});

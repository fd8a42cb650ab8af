import type { PoolClient, QueryResultRow } from 'pg';
import type { TestDatabase } from './database.ts';
import type { TestPerson } from './people.ts';

/** Runs SQL as the backend would for this person: one transaction as samtavle_app, entered with the session. */
export async function actingAs<T>(
  database: TestDatabase,
  person: Pick<TestPerson, 'tokenHash'>,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const client = await database.app.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1)', [person.tokenHash]);
    const result = await work(queryOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

export type Query = <Row extends QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

const queryOn =
  (client: PoolClient): Query =>
  async <Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;

import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import { asPlatformError } from './as-platform-error.js';
import { Database } from './database.js';
import { NotSignedIn } from './errors.js';
import { evenTime } from './even-time.js';
import { failureOf } from './failures.js';
import { Refusals } from '../limits/refusals.js';

/** A value that pg sends as a parameter. */
export type SqlValue = string | number | boolean | Date | null | readonly string[] | readonly number[];

/** One SQL statement that answers one JSON value in the column `json`, kept prepared under its name. */
export interface ReadStatement<T> {
  readonly name: string;
  readonly text: string;
  /** Only carries the answer's type; there is nothing here at run time. */
  readonly answers?: T;
}

/** Names a read. `$1` is always the session's hash; T is the shape that the SQL function promises. */
export function readStatement<T>(name: string, text: string): ReadStatement<T> {
  return { name, text };
}

/** What a read of several statements may do. Await each before the next: they share one connection. */
export interface ReadTransaction {
  readonly personId: string;
  query<Row extends object>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  /** The `json` column of the first row, or null. */
  json<T>(sql: string, params?: readonly SqlValue[]): Promise<T | null>;
}

// The first is asked before the second, which asks who has entered.
const REFUSED = `with entered as materialized (select app.enter($1) as person)
  select e.person, case when e.person is not null then audit.refusals_lately() end as refusals from entered e`;
interface Refused {
  readonly person: string | null;
  readonly refusals: number;
}

/** Reading as the signed-in person. What comes back is already what this person may see. */
@Injectable()
export class Reads {
  constructor(
    private readonly database: Database,
    private readonly refusals: Refusals,
  ) {}

  /**
   * The answer of one prepared statement; null when it is not there or not this person's to see (the same).
   * @throws NotSignedIn without a live session, Unavailable when the database is away.
   */
  async one<T>(
    statement: ReadStatement<T>,
    context: RequestContext,
    ...params: readonly SqlValue[]
  ): Promise<T | null> {
    if (context.sessionHash === null) throw new NotSignedIn();
    const begun = performance.now();
    const answer = await this.send(statement, context.sessionHash, params);
    if (answer === null) {
      await this.refused(context.sessionHash);
      await evenTime(begun);
    }
    return answer;
  }

  /** As {@link one}, but null without a live session too. */
  async maybe<T>(
    statement: ReadStatement<T>,
    context: RequestContext,
    ...params: readonly SqlValue[]
  ): Promise<T | null> {
    if (context.sessionHash === null) return null;
    return this.send(statement, context.sessionHash, params);
  }

  /**
   * Several statements in one transaction; kept (the access log is written) unless `rollback` is asked for.
   * Null when the database refuses: not there and not allowed are the same here too.
   */
  async within<T>(
    context: RequestContext,
    read: (tx: ReadTransaction) => Promise<T>,
    { rollback = false }: { rollback?: boolean } = {},
  ): Promise<T | null> {
    if (context.sessionHash === null) throw new NotSignedIn();
    const begun = performance.now();
    const answer = await this.transact(context.sessionHash, read, rollback);
    if (answer === null) {
      await this.refused(context.sessionHash);
      await evenTime(begun);
    }
    return answer;
  }

  private async transact<T>(
    sessionHash: string,
    read: (tx: ReadTransaction) => Promise<T>,
    rollback: boolean,
  ): Promise<T | null> {
    const client = await this.database.pool.connect().catch(rethrow);
    let broken = false;
    try {
      await client.query('begin');
      const tx = await enter(client, sessionHash);
      const answer = await read(tx);
      await client.query(rollback ? 'rollback' : 'commit');
      return answer;
    } catch (error) {
      broken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      if (failureOf(error).kind === 'REFUSED') return null;
      return rethrow(error);
    } finally {
      client.release(broken);
    }
  }

  private async send<T>(
    statement: ReadStatement<T>,
    sessionHash: string,
    params: readonly SqlValue[],
  ): Promise<T | null> {
    try {
      const { name, text } = statement;
      const result = await this.database.pool.query<{ json: T | null }>({
        name,
        text,
        values: [sessionHash, ...params],
      });
      return result.rows[0]?.json ?? null;
    } catch (error) {
      if (failureOf(error).kind === 'REFUSED') return null;
      return rethrow(error);
    }
  }

  /** Nothing came: without a session that is why; with one it may be a refusal, and how many there are counts. */
  private async refused(sessionHash: string): Promise<void> {
    const { rows } = await this.database.pool.query<Refused>(REFUSED, [sessionHash]).catch(rethrow);
    const { person, refusals } = rows[0] ?? { person: null, refusals: 0 };
    if (person === null) throw new NotSignedIn();
    this.refusals.count(sessionHash, refusals);
  }
}

async function enter(client: pg.PoolClient, sessionHash: string): Promise<ReadTransaction> {
  const entered = await client.query<{ person: string | null }>('select app.enter($1) as person', [
    sessionHash,
  ]);
  const personId = entered.rows[0]?.person ?? null;
  if (personId === null) throw new NotSignedIn();
  return {
    personId,
    query: async <Row extends object>(sql: string, params: readonly SqlValue[] = []) =>
      (await client.query<Row>(sql, [...params])).rows,
    json: async <T>(sql: string, params: readonly SqlValue[] = []) =>
      (await client.query<{ json: T | null }>(sql, [...params])).rows[0]?.json ?? null,
  };
}

function rethrow(error: unknown): never {
  throw asPlatformError(error);
}

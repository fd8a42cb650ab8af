import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** How many SQL statements a request has sent so far. */
export interface StatementCount {
  statements: number;
}

/** The count of the request now running; empty when nothing is counted. */
export const statementCounts = new AsyncLocalStorage<StatementCount>();

/** A pg client that counts every statement it sends for the request it is sent for. Tests and the bench only. */
export class CountingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]): unknown => {
      const count = statementCounts.getStore();
      if (count !== undefined) count.statements += 1;
      return send(...args);
    };
    // `query` has nine overloads; the wrapper hands its arguments on untouched, so the type stays true.
    this.query = counted as typeof this.query;
  }
}

import type { Language } from '@samtavle/shared/domain';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { SqlValue } from '../database/reads.js';

/**
 * What a mutation may do while its transaction is open. Await each statement before the next: they share one
 * connection, and pg refuses two at once.
 */
export class ActTransaction {
  #caseId: string | null;

  constructor(
    private readonly runner: QueryRunner,
    readonly personId: string,
    readonly language: Language,
    caseId: string | null,
  ) {
    this.#caseId = caseId;
  }

  get em(): EntityManager {
    return this.runner.manager;
  }

  /** Runs one statement and gives its rows. */
  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    const result: { records?: Row[] } = await this.runner.query(sql, [...params], true);
    return result.records ?? [];
  }

  /** Tells which case the act concerns, so that a refusal is logged on it. */
  concerns(caseId: string): void {
    this.#caseId = caseId;
  }

  get caseId(): string | null {
    return this.#caseId;
  }
}

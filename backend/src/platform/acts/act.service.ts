import { Injectable } from '@nestjs/common';
import { checkInput } from '@samtavle/shared/domain';
import type { QueryRunner } from 'typeorm';
import type { z } from 'zod';
import { AudienceRegistry } from '../audience/audience-registry.js';
import { Database } from '../database/database.js';
import { asPlatformError } from '../database/as-platform-error.js';
import { NotSignedIn, Unavailable } from '../database/errors.js';
import { evenTime } from '../database/even-time.js';
import { idOrNowhere } from '../database/id-or-nowhere.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Drain } from '../http/drain.js';
import { Refusals } from '../limits/refusals.js';
import { ActTransaction } from './act-transaction.js';
import { inputHash } from './input-hash.js';
import type { Outcome } from './outcome.model.js';
import { inWords } from './in-words.js';
import type { ActResult } from './result.js';
import { isRefusal, resultOf } from './act-end.js';
import { done, notThere, problems } from './result.js';

/** What every mutation's input has: the key that makes a repeated request act once. */
export interface ActInput {
  readonly idempotencyKey: string;
}

export interface Act<I extends ActInput> {
  /** The mutation's name; its declared audience is looked up by it. */
  readonly name: string;
  readonly schema: z.ZodType<I>;
  readonly input: unknown;
}

export type ActHandler<I> = (tx: ActTransaction, input: I) => Promise<ActResult>;

const MAX_TRIES = 4;

/**
 * Does one act: one transaction, one person, once. An act that ends in anything but {@link done} leaves no trace
 * but the log of the refusal.
 */
@Injectable()
export class ActService {
  constructor(
    private readonly database: Database,
    private readonly audiences: AudienceRegistry,
    private readonly drain: Drain,
    private readonly refusals: Refusals,
  ) {}

  /** @throws NotSignedIn without a live session, Unavailable when the database is away, busy or takes nothing in. */
  async run<I extends ActInput>(
    context: RequestContext,
    act: Act<I>,
    handler: ActHandler<I>,
  ): Promise<Outcome> {
    const begun = performance.now();
    const { sessionHash } = context;
    if (sessionHash === null) throw new NotSignedIn();
    const checked = checkInput(act.schema, act.input);
    if (!checked.ok) return inWords(problems(checked.problems), context.language);
    const input = checked.value;
    const attempt: Attempt<I> = { act, handler, input, context, sessionHash, caseId: caseOf(input) };
    for (let tries = 1; ; tries += 1) {
      const end = await this.once(attempt);
      if (end === 'RETRY' && tries < MAX_TRIES) continue;
      if (end === 'RETRY') throw new Unavailable('BUSY');
      if (isRefusal(end)) {
        await this.noteRefusal(act.name, sessionHash, attempt.caseId);
        await evenTime(begun);
      }
      return inWords(end, context.language);
    }
  }

  private async once<I extends ActInput>(attempt: Attempt<I>): Promise<ActResult | 'RETRY'> {
    const runner = this.database.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await this.inTransaction(runner, attempt);
      if (result.kind === 'DONE') await this.drain.commit(() => runner.commitTransaction());
      else await runner.rollbackTransaction();
      return result;
    } catch (error) {
      // A lost connection has rolled back by itself; the first error is the one that counts.
      await rollBack(runner);
      return resultOf(error);
    } finally {
      await runner.release();
    }
  }

  private async inTransaction<I extends ActInput>(
    runner: QueryRunner,
    attempt: Attempt<I>,
  ): Promise<ActResult> {
    const { act, context, handler, input, sessionHash } = attempt;
    const [entered] = await ask<{ person: string | null }>(runner, 'select app.enter($1) as person', [
      sessionHash,
    ]);
    const personId = entered?.person ?? null;
    if (personId === null) throw new NotSignedIn();
    if (!(await this.mayTry(runner, act.name))) return notThere('');

    const once = [input.idempotencyKey, act.name, inputHash(input)];
    const [earlier] = await ask<{ outcome: Remembered | null }>(
      runner,
      'select app.recall($1, $2, $3) as outcome',
      once,
    );
    const known = earlier?.outcome ?? null;
    if (known !== null) return done(known.id, known.version);

    const tx = new ActTransaction(runner, personId, context.language, attempt.caseId);
    try {
      const result = await handler(tx, input);
      if (result.kind === 'DONE') {
        const outcome: Remembered = { id: result.id, version: result.version };
        await ask(runner, 'select app.remember($1, $2, $3, $4)', [...once, JSON.stringify(outcome)]);
      }
      return result;
    } finally {
      attempt.caseId = tx.caseId;
    }
  }

  /** The first door: has this person, in any case, a part that this act is for? Which case, the wall decides. */
  private async mayTry(runner: QueryRunner, name: string): Promise<boolean> {
    const audience = this.audiences.of('mutation', name);
    if (audience.includes('SIGNED_IN')) return true;
    const [found] = await ask<{ may: boolean }>(runner, 'select app.has_part($1) as may', [audience]);
    return found?.may === true;
  }

  private async noteRefusal(name: string, sessionHash: string, caseId: string | null): Promise<void> {
    const { pool } = this.database;
    const sql = 'select app.note_refusal($1, $2, $3::uuid) as refusals';
    try {
      const named = caseId === null ? null : idOrNowhere(caseId);
      const { rows } = await pool.query<{ refusals: number }>(sql, [sessionHash, name, named]);
      this.refusals.count(sessionHash, rows[0]?.refusals ?? 0);
    } catch (error) {
      throw asPlatformError(error);
    }
  }
}

interface Remembered {
  readonly id: string;
  readonly version: number | null;
}

interface Attempt<I extends ActInput> {
  readonly act: Act<I>;
  readonly handler: ActHandler<I>;
  readonly input: I;
  readonly context: RequestContext;
  readonly sessionHash: string;
  caseId: string | null;
}

async function ask<Row>(runner: QueryRunner, sql: string, params: unknown[]): Promise<Row[]> {
  const result: { records?: Row[] } = await runner.query(sql, params, true);
  return result.records ?? [];
}

async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}

function caseOf(input: object): string | null {
  return 'caseId' in input && typeof input.caseId === 'string' ? input.caseId : null;
}

import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Database } from '../../platform/database/database.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';

/** Writes in the log that a consent asked for more than the recipient may ever see. */
@Injectable()
export class RefusedCeilings {
  constructor(private readonly database: Database) {}

  /** Runs the act; the log is written after it, for the act itself is rolled back. */
  async noted(
    context: RequestContext,
    action: string,
    run: (concerns: (caseId: string) => void) => Promise<Outcome>,
  ): Promise<Outcome> {
    let caseId: string | null = null;
    const outcome = await run((id) => (caseId = id));
    if (outcome.problems.some((it) => it.rule === 'CEILING')) {
      const sql = 'select app.note_refusal($1, $2, $3::uuid)';
      await this.database.pool.query(sql, [context.sessionHash, action, caseId]);
    }
    return outcome;
  }
}

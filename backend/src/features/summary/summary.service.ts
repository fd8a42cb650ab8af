import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { outdated, saveEdit } from '../version/index.js';
import { SummaryEntity } from './summary.entity.js';

/** The one line that a category shows at SUMMARY. */
@Injectable()
export class SummaryService {
  constructor(private readonly acts: ActService) {}

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'writeSummary', schema: INPUTS.writeSummary, input }, write);
  }
}

const MAY = 'select from app.may_summarise m where m.case_id = $1 and m.category = $2';

async function write(tx: ActTransaction, input: Input<'writeSummary'>): Promise<ActResult> {
  const { caseId, category, text, expectedVersion } = input;
  // the category is told by the citizen's consents, so a refusal must not differ by it
  if ((await tx.query(MAY, [caseId, category])).length === 0) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const set = { text };
  const row = await tx.em.findOneBy(SummaryEntity, { caseId, category });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(SummaryEntity, { id, caseId, category, ...set });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, row);
  return saveEdit(tx, {
    table: SummaryEntity,
    id: row.id,
    expectedVersion,
    set,
    mine: set,
    theirs: (now) => now,
  });
}

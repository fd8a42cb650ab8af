import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { PlanSummaryEntity } from './plan-summary.entity.js';

/** The few words about the plan that the citizen may share at SUMMARY. */
@Injectable()
export class PlanSummaryService {
  constructor(private readonly acts: ActService) {}

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'writePlanSummary', schema: INPUTS.writePlanSummary, input },
      write,
    );
  }
}

async function write(tx: ActTransaction, input: Input<'writePlanSummary'>): Promise<ActResult> {
  const { caseId: id, text, hoursWanted, expectedVersion } = input;
  if ((await standingFor(tx, id, 'WRITE_PLAN_SUMMARY')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [id]);
  const set = { text, hoursWanted };
  const row = await tx.em.findOneBy(PlanSummaryEntity, { id });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    await tx.em.insert(PlanSummaryEntity, { id, ...set });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, row);
  return saveEdit(tx, {
    table: PlanSummaryEntity,
    id,
    expectedVersion,
    set,
    mine: set,
    theirs: (now) => now,
  });
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { standingFor } from '../standing/index.js';

/** Asking for a correction, and answering. The row itself is corrected by the writer's own act. */
@Injectable()
export class CorrectionActsService {
  constructor(private readonly acts: ActService) {}

  ask(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'askCorrection', schema: INPUTS.askCorrection, input }, ask);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerCorrection';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }
}

async function ask(
  tx: ActTransaction,
  { caseId, kind, rowId, wish }: Input<'askCorrection'>,
): Promise<ActResult> {
  if ((await standingFor(tx, caseId, 'ASK_CORRECTION')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [rowId]);
  const open = await tx.query(
    `select from correction_request r where r.row_id = $1 and r.kind = $2
       and not exists (select from correction_answer a where a.request_id = r.id)`,
    [rowId, kind],
  );
  if (open.length > 0) return problem('rowId', 'ALREADY_THERE');
  const others = await tx.query(
    'select from app.written_by_others($1) w where w.row_id = $2 and w.kind = $3',
    [...[caseId, rowId, kind]],
  );
  if (others.length === 0) return notThere('rowId');
  const id = randomUUID();
  const sql = 'insert into correction_request (id, case_id, kind, row_id, wish) values ($1, $2, $3, $4, $5)';
  await tx.query(sql, [id, caseId, kind, rowId, wish]);
  return done(id, 1);
}

async function answer(
  tx: ActTransaction,
  { requestId, outcome, reason }: Input<'answerCorrection'>,
): Promise<ActResult> {
  const asked = 'select r.case_id as "caseId" from correction_request r where r.id = $1';
  const [request] = await tx.query<{ caseId: string }>(asked, [requestId]);
  if (request === undefined) return notThere('requestId');
  const { caseId } = request;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'ANSWER_CORRECTION')) === undefined) return notThere('requestId');
  await tx.query('select app.one_at_a_time($1)', [requestId]);
  const earlier = await tx.query('select from correction_answer a where a.request_id = $1', [requestId]);
  if (earlier.length > 0) return problem('requestId', 'ALREADY_DONE');
  const sql = 'insert into correction_answer (request_id, case_id, outcome, reason) values ($1, $2, $3, $4)';
  await tx.query(sql, [requestId, caseId, outcome, reason]);
  return done(requestId, 1);
}

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
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { ExperimentEntity } from './barrier.entity.js';

/** Work experiments: a situation, what one expects, what one tries, what came of it, what one learned. */
@Injectable()
export class ExperimentService {
  constructor(private readonly acts: ActService) {}

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addExperiment', schema: INPUTS.addExperiment, input }, add);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'changeExperiment', schema: INPUTS.changeExperiment, input },
      change,
    );
  }
}

async function add(tx: ActTransaction, input: Input<'addExperiment'>): Promise<ActResult> {
  const { caseId } = input;
  const by = await standingFor(tx, caseId, 'WRITE_EXPERIMENT');
  if (by === undefined) return notThere('caseId');
  if (!(await isThere(tx, caseId, input.stepId))) return notThere('stepId');
  const id = randomUUID();
  await tx.em.insert(ExperimentEntity, { id, caseId, ...contentOf(input), ...signatureOf(by) });
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeExperiment'>): Promise<ActResult> {
  const { id, expectedVersion } = input;
  const row = await tx.em.findOneBy(ExperimentEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'WRITE_EXPERIMENT')) === undefined) return notThere('id');
  if (!(await isThere(tx, row.caseId, input.stepId))) return notThere('stepId');
  const set = contentOf(input);
  if (row.version !== expectedVersion) return outdated(row, set, contentOf(row));
  return saveEdit(tx, { table: ExperimentEntity, id, expectedVersion, set, mine: set, theirs: contentOf });
}

type Content = Pick<
  ExperimentEntity,
  'stepId' | 'situation' | 'prediction' | 'attempt' | 'result' | 'learning'
>;

function contentOf({ stepId, situation, prediction, attempt, result, learning }: Content): Content {
  return { stepId, situation, prediction, attempt, result, learning };
}

/** A step of the case, as the writer sees it; none is as good. */
async function isThere(tx: ActTransaction, caseId: string, stepId: string | null): Promise<boolean> {
  if (stepId === null) return true;
  const rows = await tx.query('select id from step where id = $1 and case_id = $2', [stepId, caseId]);
  return rows.length > 0;
}

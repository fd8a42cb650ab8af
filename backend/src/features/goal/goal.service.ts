import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { firstGoalState, goalDecisions, INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { GoalDecisionEntity, GoalEntity } from './goal.entity.js';

/** Goals: suggested by many, decided by the citizen alone. */
@Injectable()
export class GoalService {
  constructor(private readonly acts: ActService) {}

  suggest(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'suggestGoal', schema: INPUTS.suggestGoal, input }, suggest);
  }

  decide(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'decideGoal', schema: INPUTS.decideGoal, input }, decide);
  }
}

async function suggest(
  tx: ActTransaction,
  { caseId, kind, text, area }: Input<'suggestGoal'>,
): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'SUGGEST_GOAL');
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(GoalEntity, { id, caseId, kind, text, area, ...signatureOf(by) });
  if (firstGoalState(by.role) === 'SUGGESTED') return done(id, 1);
  const category = kind === 'WORK' ? 'PLAN' : 'PERSONAL';
  await tx.em.insert(GoalDecisionEntity, {
    id: randomUUID(),
    caseId,
    goalId: id,
    category,
    ordinal: 1,
    state: 'ACTIVE',
  });
  return done(id, 2);
}

async function decide(
  tx: ActTransaction,
  { id, expectedVersion, state }: Input<'decideGoal'>,
): Promise<ActResult> {
  const goal = await tx.em.findOneBy(GoalEntity, { id });
  if (goal === null) return notThere('id');
  const { caseId, category } = goal;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'DECIDE_GOAL')) === undefined) return notThere('id');
  await tx.query('select app.one_at_a_time($1)', [id]);
  const decisions = await tx.em.find(GoalDecisionEntity, {
    where: { goalId: id },
    order: { ordinal: 'ASC' },
  });
  const version = 1 + decisions.length;
  const standing = decisions.at(-1)?.state ?? 'SUGGESTED';
  if (version !== expectedVersion) return outdated({ version }, { state }, { state: standing });
  if (!goalDecisions(standing).includes(state)) return problem('state', 'NOT_NOW');
  await tx.em.insert(GoalDecisionEntity, {
    id: randomUUID(),
    caseId,
    goalId: id,
    category,
    ordinal: version,
    state,
  });
  return done(id, version + 1);
}

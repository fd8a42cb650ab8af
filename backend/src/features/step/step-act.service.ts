import { Injectable } from '@nestjs/common';
import type { Input, StepActKind } from '@samtavle/shared/domain';
import { INPUTS, mayActs } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { standingFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { recordAct } from './record-act.js';
import { anotherRuns, holdStep } from './step-acts.js';

/** Each mutation that is an act on a step: what it writes down, and the right that it takes. */
const ACTS = {
  acceptStep: { kind: 'ACCEPT', right: 'ACCEPT_STEP' },
  grantStep: { kind: 'GRANT', right: 'GRANT_STEP' },
  discussStep: { kind: 'DISCUSS', right: 'DISCUSS_STEP' },
  declineStep: { kind: 'NOT_NOW', right: 'DECLINE_STEP' },
  agreeStep: { kind: 'AGREE', right: 'AGREE_STEP' },
  startStep: { kind: 'START', right: 'START_STEP' },
  reviewStep: { kind: 'REVIEW', right: 'REVIEW_STEP' },
  withdrawStep: { kind: 'WITHDRAW', right: 'WITHDRAW_STEP' },
} as const satisfies Record<string, { kind: StepActKind; right: Act }>;

export type StepActName = keyof typeof ACTS;

/** The acts on a step, each only by the one whose act it is, and only when its turn has come. */
@Injectable()
export class StepActService {
  constructor(private readonly acts: ActService) {}

  act(context: RequestContext, name: Exclude<StepActName, 'reviewStep'>, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, it) => act(tx, name, it));
  }

  review(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'reviewStep';
    return this.acts.run(context, { name, schema: INPUTS.reviewStep, input }, (tx, it) => act(tx, name, it));
  }
}

async function act(
  tx: ActTransaction,
  name: StepActName,
  input: Input<'acceptStep'> | Input<'reviewStep'>,
): Promise<ActResult> {
  const { kind, right } = ACTS[name];
  const held = await holdStep(tx, input.id);
  if (held === undefined) return notThere('id');
  const { step, others } = held;
  const { caseId, employerId, version, changedAt } = step.row;
  const by = await standingFor(tx, caseId, right, employerId);
  if (by === undefined) return notThere('id');
  if (version !== input.expectedVersion) {
    return outdated(
      { version, changedAt },
      { expectedVersion: input.expectedVersion },
      { expectedVersion: version },
    );
  }
  if (!mayActs(by.role, step, anotherRuns(step, others)).includes(kind)) return problem('id', 'NOT_NOW');
  const decision = 'decision' in input ? input.decision : null;
  await recordAct(tx, {
    caseId,
    stepId: input.id,
    stepVersion: version,
    kind,
    decision,
    reason: input.reason,
    by,
  });
  return done(input.id, version);
}

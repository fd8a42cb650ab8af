import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import type { Act, ConsentKind } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problems } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ConsentRecord } from './consent-records.js';
import { recordOf } from './consent-records.js';
import { ownParticipant } from './own-participant.js';
import { clockOf } from './stage-consent.js';
import type { Ending } from './stage-ends.js';
import { stageEnds } from './stage-ends.js';

/** Taking back: as easy as giving (GDPR art. 7 (3)), and at once. A record of its own; the consent itself stays. */
@Injectable()
export class WithdrawalService {
  constructor(private readonly acts: ActService) {}

  withdraw(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'withdrawConsent', schema: INPUTS.withdrawConsent, input },
      withdraw,
    );
  }

  withdrawObjection(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'withdrawObjection';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, withdrawObjection);
  }
}

async function withdraw(tx: ActTransaction, input: Input<'withdrawConsent'>): Promise<ActResult> {
  const record = await ownRecord(tx, input.consentId, 'GRANT', 'WITHDRAW_CONSENT');
  return end(tx, record, input);
}

async function withdrawObjection(tx: ActTransaction, input: Input<'withdrawObjection'>): Promise<ActResult> {
  const record = await ownRecord(tx, input.consentId, 'OBJECTION', 'WITHDRAW_OBJECTION');
  return end(tx, record, input);
}

async function end(
  tx: ActTransaction,
  record: ConsentRecord | undefined,
  ending: Ending,
): Promise<ActResult> {
  if (record === undefined) return notThere('consentId');
  const { now } = await clockOf(tx);
  const wrong = await stageEnds(tx, record, ending, now);
  return wrong.length > 0 ? problems(wrong) : done(record.id);
}

async function ownRecord(
  tx: ActTransaction,
  consentId: string,
  kind: ConsentKind,
  act: Act,
): Promise<ConsentRecord | undefined> {
  const found = await recordOf(tx, consentId);
  if (found?.kind !== kind) return undefined;
  const part = await ownParticipant(tx, found.participantId, act);
  // Read again: while we waited for our turn it may have ended.
  return part && recordOf(tx, consentId);
}

import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import type { Act, ConsentKind } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ConsentRecord } from './consent-records.js';
import { recordOf } from './consent-records.js';
import { isLive, itemStates, recordState } from './consent-state.js';
import { ownParticipant } from './own-participant.js';
import { clockOf } from './stage-consent.js';
import { writeEnd } from './write-consent.js';

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
  const { consentId, categories, note } = input;
  const record = await ownRecord(tx, consentId, 'GRANT', 'WITHDRAW_CONSENT');
  if (record === undefined) return notThere('consentId');
  const { now } = await clockOf(tx);
  const states = itemStates(record, now);
  const { caseId } = record;
  if (categories === null) {
    if (!isLive(recordState(states))) return problem('consentId', 'ALREADY_DONE');
    await writeEnd(tx, { consentId, caseId, category: null, cause: 'WITHDRAWN', note });
    return done(consentId);
  }
  const wrong = categories.flatMap((category, place) => {
    const field = `categories.${String(place)}`;
    const item = states.find((it) => it.category === category);
    if (item === undefined) return [{ field, rule: 'CHOICE' }];
    return isLive(item.state) ? [] : [{ field, rule: 'ALREADY_DONE' }];
  });
  if (wrong.length > 0) return problems(wrong);
  for (const category of categories)
    await writeEnd(tx, { consentId, caseId, category, cause: 'WITHDRAWN', note });
  return done(consentId);
}

async function withdrawObjection(
  tx: ActTransaction,
  { consentId }: Input<'withdrawObjection'>,
): Promise<ActResult> {
  const record = await ownRecord(tx, consentId, 'OBJECTION', 'WITHDRAW_OBJECTION');
  if (record === undefined) return notThere('consentId');
  const { now } = await clockOf(tx);
  if (!isLive(recordState(itemStates(record, now)))) return problem('consentId', 'ALREADY_DONE');
  await writeEnd(tx, { consentId, caseId: record.caseId, category: null, cause: 'WITHDRAWN' });
  return done(consentId);
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

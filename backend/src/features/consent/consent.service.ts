import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { addDays, dateOf, INPUTS } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ParticipantEntity } from '../participant/index.js';
import type { ConsentRecord } from './consent-records.js';
import { recordOf, wordsOf } from './consent-records.js';
import { isLive, itemStates, recordState } from './consent-state.js';
import { giveConsent } from './give-consent.js';
import { object } from './objection.js';
import { ownParticipant } from './own-participant.js';
import type { Clock } from './stage-consent.js';
import { clockOf } from './stage-consent.js';

/** Giving, changing and renewing consent, and objecting: each a new record. */
@Injectable()
export class ConsentService {
  constructor(private readonly acts: ActService) {}

  give(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'giveConsent', schema: INPUTS.giveConsent, input }, give);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeConsent', schema: INPUTS.changeConsent, input }, change);
  }

  renew(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'renewConsent', schema: INPUTS.renewConsent, input }, renew);
  }

  object(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'objectToSharing', schema: INPUTS.objectToSharing, input }, object);
  }
}

async function give(tx: ActTransaction, input: Input<'giveConsent'>): Promise<ActResult> {
  const part = await ownParticipant(tx, input.participantId, 'GIVE_CONSENT');
  if (part === undefined) return notThere('participantId');
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  return giveConsent(tx, part, { ...input, supersedesId: null }, await clockOf(tx));
}

async function change(tx: ActTransaction, input: Input<'changeConsent'>): Promise<ActResult> {
  const found = await liveRecord(tx, input.consentId, 'CHANGE_CONSENT');
  if ('kind' in found) return found;
  const { part, record, clock, validFrom } = found;
  // what has not begun keeps its first day, and cannot end before it
  if (validFrom !== null && input.validTo !== null && input.validTo < validFrom)
    return problem('validTo', 'DATE_ORDER');
  return giveConsent(tx, part, { ...input, validFrom, givenVia: 'SELF', supersedesId: record.id }, clock);
}

/** The same to the same for as long as before, on the text that is in force. What was withdrawn of it stays withdrawn. */
async function renew(tx: ActTransaction, input: Input<'renewConsent'>): Promise<ActResult> {
  const found = await liveRecord(tx, input.consentId, 'CHANGE_CONSENT');
  if ('kind' in found) return found;
  const { part, record, clock, validFrom } = found;
  const { purpose, validTo } = await wordsOf(tx, record.id);
  const items = itemStates(record, clock.now).filter((it) => isLive(it.state));
  const decided = {
    items: items.map(({ category, level }) => ({ category, level })),
    purpose,
    language: input.language,
    textVersion: input.textVersion,
    validFrom,
    validTo: validTo === null ? null : addDays(dateOf(validTo), -1),
    givenVia: 'SELF' as const,
    supersedesId: record.id,
  };
  return giveConsent(tx, part, decided, clock);
}

interface Live {
  readonly part: ParticipantEntity;
  readonly record: ConsentRecord;
  readonly clock: Clock;
  /** The first day, when it has not begun. */
  readonly validFrom: string | null;
}

/** The citizen's own grant that counts now or is going to, or why there is none. */
async function liveRecord(tx: ActTransaction, id: string, act: Act): Promise<Live | ActResult> {
  const found = await recordOf(tx, id);
  if (found?.kind !== 'GRANT') return notThere('consentId');
  const part = await ownParticipant(tx, found.participantId, act);
  if (part === undefined) return notThere('consentId');
  if (part.endedAt !== null) return problem('consentId', 'LEFT_CASE');
  const clock = await clockOf(tx);
  // Read again: while we waited for our turn it may have ended.
  const record = await recordOf(tx, found.id);
  const state = record === undefined ? 'WITHDRAWN' : recordState(itemStates(record, clock.now));
  if (record === undefined || !isLive(state)) return problem('consentId', 'NOT_NOW');
  return { part, record, clock, validFrom: state === 'NOT_YET_VALID' ? dateOf(record.validFrom) : null };
}

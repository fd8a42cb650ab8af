import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConsentItem, Input } from '@samtavle/shared/domain';
import { aboveCeiling, CONSENT_TEXT_VERSION, dateOf, INPUTS } from '@samtavle/shared/domain';
import type { GivenVia } from '@samtavle/shared/policy';
import { ruleFor } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { previewBoard } from '../board/index.js';
import type { ParticipantEntity } from '../participant/index.js';
import { recordOf, recordsAbout } from './consent-records.js';
import { isLive, itemStates, recordState } from './consent-state.js';
import { legalBasisOf, OBJECTION_BASIS } from './legal-basis.js';
import { ownParticipant } from './own-participant.js';
import type { Clock } from './stage-consent.js';
import { clockOf, stageConsent } from './stage-consent.js';
import { validityOf } from './validity.js';
import type { NewRecord } from './write-consent.js';
import { writeRecord } from './write-consent.js';

/** Giving and changing consent, and objecting: each a new record. */
@Injectable()
export class ConsentService {
  constructor(private readonly acts: ActService) {}

  give(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'giveConsent', schema: INPUTS.giveConsent, input }, give);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeConsent', schema: INPUTS.changeConsent, input }, change);
  }

  object(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'objectToSharing', schema: INPUTS.objectToSharing, input }, object);
  }
}

interface Draft {
  readonly items: readonly ConsentItem[];
  readonly purpose: string;
  readonly language: string;
  readonly textVersion: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly givenVia: GivenVia;
  readonly supersedesId: string | null;
}

async function give(tx: ActTransaction, input: Input<'giveConsent'>): Promise<ActResult> {
  const part = await ownParticipant(tx, input.participantId, 'GIVE_CONSENT');
  if (part === undefined) return notThere('participantId');
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  return record(tx, part, { ...input, supersedesId: null }, await clockOf(tx));
}

async function change(tx: ActTransaction, input: Input<'changeConsent'>): Promise<ActResult> {
  const found = await recordOf(tx, input.consentId);
  if (found?.kind !== 'GRANT') return notThere('consentId');
  const part = await ownParticipant(tx, found.participantId, 'CHANGE_CONSENT');
  if (part === undefined) return notThere('consentId');
  if (part.endedAt !== null) return problem('consentId', 'LEFT_CASE');
  const clock = await clockOf(tx);
  // Read again: while we waited for our turn it may have ended.
  const old = await recordOf(tx, found.id);
  const state = old === undefined ? 'WITHDRAWN' : recordState(itemStates(old, clock.now));
  if (!isLive(state)) return problem('consentId', 'NOT_NOW');
  const later = state === 'NOT_YET_VALID' ? dateOf(found.validFrom) : null;
  const draft = { ...input, validFrom: later, givenVia: 'SELF' as const, supersedesId: found.id };
  return record(tx, part, draft, clock);
}

async function record(
  tx: ActTransaction,
  part: ParticipantEntity,
  draft: Draft,
  clock: Clock,
): Promise<ActResult> {
  const { items } = draft;
  const refused = aboveCeiling(part.role, items);
  if (refused.length > 0) {
    return problems(
      refused.map((it) => ({
        field: `items.${String(items.indexOf(it))}.level`,
        rule: 'CEILING',
        refused: true,
      })),
    );
  }
  const validity = validityOf(draft.validFrom, draft.validTo, clock);
  if ('past' in validity) return problem(validity.past, 'PAST');
  const consent: NewRecord = {
    id: randomUUID(),
    caseId: part.caseId,
    participantId: part.id,
    kind: 'GRANT',
    items,
    purpose: draft.purpose,
    textVersion: draft.textVersion,
    language: draft.language,
    givenVia: draft.givenVia,
    givenBy: tx.personId,
    ...legalBasisOf(items.map((it) => it.category)),
    ...validity,
    supersedesId: draft.supersedesId,
    previewHash: null,
  };
  const previewHash = await hashOfPreview(tx, consent, clock);
  await stageConsent(tx, { ...consent, previewHash }, clock.now);
  return done(consent.id);
}

/** What the recipient would see with this consent, as a SHA-256: proof of what the citizen could see before giving it. */
async function hashOfPreview(tx: ActTransaction, consent: NewRecord, { now }: Clock): Promise<string> {
  await tx.query('savepoint preview');
  await stageConsent(tx, consent, now);
  const board = await previewBoard(tx, consent.participantId);
  await tx.query('rollback to savepoint preview');
  return createHash('sha256').update(JSON.stringify(board)).digest('hex');
}

async function object(tx: ActTransaction, input: Input<'objectToSharing'>): Promise<ActResult> {
  const { participantId, categories } = input;
  const part = await ownParticipant(tx, participantId, 'OBJECT_TO_SHARING');
  if (part === undefined) return notThere('participantId');
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  const { now } = await clockOf(tx);
  const objected = (await recordsAbout(tx, participantId))
    .filter((it) => it.kind === 'OBJECTION')
    .flatMap((it) => itemStates(it, now))
    .filter((it) => it.state === 'ACTIVE')
    .map((it) => it.category);
  const wrong = categories.flatMap((category, place) => {
    const field = `categories.${String(place)}`;
    const { floorBasis } = ruleFor(part.role, category);
    if (floorBasis !== 'HEALTH_COOPERATION') return [{ field, rule: 'NOT_HEALTH_COOPERATION' }];
    return objected.includes(category) ? [{ field, rule: 'ALREADY_THERE' }] : [];
  });
  if (wrong.length > 0) return problems(wrong);
  const id = randomUUID();
  await writeRecord(tx, {
    id,
    caseId: part.caseId,
    participantId,
    kind: 'OBJECTION',
    items: categories.map((category) => ({ category, level: 'NONE' })),
    purpose: '',
    textVersion: CONSENT_TEXT_VERSION,
    language: tx.language,
    givenVia: 'SELF',
    givenBy: tx.personId,
    ...OBJECTION_BASIS,
    validFrom: now,
    validTo: null,
    supersedesId: null,
    previewHash: null,
  });
  return done(id);
}

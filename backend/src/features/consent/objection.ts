import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { CONSENT_TEXT_VERSION } from '@samtavle/shared/domain';
import { ruleFor } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import { recordsAboutRole } from './consent-records.js';
import { itemStates } from './consent-state.js';
import { OBJECTION_BASIS } from './legal-basis.js';
import { ownParticipant } from './own-participant.js';
import { clockOf } from './stage-consent.js';
import type { NewRecord } from './write-consent.js';
import { writeRecord } from './write-consent.js';

/** The citizen's no to health co-operation, category by category: to the role in the case, whoever takes it later. */
export async function object(tx: ActTransaction, input: Input<'objectToSharing'>): Promise<ActResult> {
  const { participantId, categories } = input;
  const part = await ownParticipant(tx, participantId, 'OBJECT_TO_SHARING');
  if (part === undefined) return notThere('participantId');
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  const { now } = await clockOf(tx);
  const objected = (await recordsAboutRole(tx, participantId))
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
  const { caseId } = part;
  const record = objectionOf({ caseId, participantId, categories, now }, tx.personId, tx.language);
  await writeRecord(tx, record);
  return done(record.id);
}

interface Against {
  readonly caseId: string;
  readonly participantId: string;
  readonly categories: Input<'objectToSharing'>['categories'];
  readonly now: string;
}

/** The record of an objection; the same for the act and for a preview of it. */
export function objectionOf(
  { caseId, participantId, categories, now }: Against,
  givenBy: string,
  language: string,
): NewRecord {
  return {
    id: randomUUID(),
    caseId,
    participantId,
    kind: 'OBJECTION',
    items: categories.map((category) => ({ category, level: 'NONE' })),
    purpose: '',
    textVersion: CONSENT_TEXT_VERSION,
    language,
    givenVia: 'SELF',
    givenBy,
    ...OBJECTION_BASIS,
    validFrom: now,
    validTo: null,
    supersedesId: null,
    previewHash: null,
  };
}

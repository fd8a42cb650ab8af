import { createHash, randomUUID } from 'node:crypto';
import type { ConsentItem } from '@samtavle/shared/domain';
import { aboveCeiling } from '@samtavle/shared/domain';
import type { GivenVia } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, problem, problems } from '../../platform/acts/result.js';
import { previewBoard } from '../board/index.js';
import type { ParticipantEntity } from '../participant/index.js';
import { answerRequests } from './answer-requests.js';
import { legalBasisOf } from './legal-basis.js';
import type { Clock } from './stage-consent.js';
import { stageConsent } from './stage-consent.js';
import { validityOf } from './validity.js';
import type { NewRecord } from './write-consent.js';

/** A consent as the citizen has decided it; first and last day, empty for now and for six months. */
export interface Decided {
  readonly items: readonly ConsentItem[];
  readonly purpose: string;
  readonly language: string;
  readonly textVersion: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly givenVia: GivenVia;
  readonly supersedesId: string | null;
}

/** Writes the consent, and with it the answer to what this participant had asked for and now gets. */
export async function giveConsent(
  tx: ActTransaction,
  part: ParticipantEntity,
  decided: Decided,
  clock: Clock,
): Promise<ActResult> {
  const { items } = decided;
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
  const validity = validityOf(decided.validFrom, decided.validTo, clock);
  if ('wrong' in validity) return problem(validity.wrong, validity.rule);
  const consent: NewRecord = {
    id: randomUUID(),
    caseId: part.caseId,
    participantId: part.id,
    kind: 'GRANT',
    items,
    purpose: decided.purpose,
    textVersion: decided.textVersion,
    language: decided.language,
    givenVia: decided.givenVia,
    givenBy: tx.personId,
    ...legalBasisOf(items.map((it) => it.category)),
    ...validity,
    supersedesId: decided.supersedesId,
    previewHash: null,
  };
  const previewHash = await hashOfPreview(tx, consent, clock);
  await stageConsent(tx, { ...consent, previewHash }, clock.now);
  await answerRequests(tx, consent);
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

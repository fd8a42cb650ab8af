import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConsentItem } from '@samtavle/shared/domain';
import { checkInput, CONSENT_TEXT_VERSION, consentDraft } from '@samtavle/shared/domain';
import type { ReadTransaction } from '../../platform/database/reads.js';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Board } from '../board/index.js';
import { previewBoard } from '../board/index.js';
import { clockOf, isLiveConsent, legalBasisOf, stageConsent, validityOf } from '../consent/index.js';
import type { ConsentDraft } from './preview.input.js';

interface Draft {
  readonly items: readonly ConsentItem[];
  readonly supersedesId: string | null;
}

/** Seeing with another's eyes: everything happens in one transaction that is always rolled back, and nothing is logged. */
@Injectable()
export class PreviewService {
  constructor(private readonly reads: Reads) {}

  async read(
    context: RequestContext,
    participantId: string,
    change: ConsentDraft | null,
  ): Promise<Board | null> {
    const checked = change === null ? null : checkInput(consentDraft, change);
    if (checked?.ok === false) return null;
    const look = async (tx: ReadTransaction): Promise<Board | null> => {
      if (checked !== null && !(await staged(tx, participantId, checked.value))) return null;
      return previewBoard(tx, participantId);
    };
    return this.reads.within(context, look, { rollback: true });
  }
}

/**
 * Writes the consent as if it were given now; false when there is nobody to give it to, or nothing live that it could
 * take the place of. For anyone but the citizen the wall refuses it.
 */
async function staged(
  tx: ReadTransaction,
  participantId: string,
  { items, supersedesId }: Draft,
): Promise<boolean> {
  const sql = 'select case_id as "caseId" from participant where id = $1 and ended_at is null';
  const [part] = await tx.query<{ caseId: string }>(sql, [participantId]);
  const clock = await clockOf(tx);
  const validity = validityOf(null, null, clock);
  if (part === undefined || 'past' in validity) return false;
  if (supersedesId !== null && !(await isLiveConsent(tx, supersedesId, participantId, clock.now)))
    return false;
  const words = {
    purpose: '',
    textVersion: CONSENT_TEXT_VERSION,
    language: 'nb',
    givenVia: 'SELF',
    ...legalBasisOf([]),
  } as const;
  const whose = { id: randomUUID(), caseId: part.caseId, participantId, givenBy: tx.personId };
  const record = {
    ...whose,
    ...words,
    ...validity,
    kind: 'GRANT' as const,
    items,
    supersedesId,
    previewHash: null,
  };
  await stageConsent(tx, record, clock.now);
  return true;
}

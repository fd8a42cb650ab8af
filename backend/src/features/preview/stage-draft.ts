import { randomUUID } from 'node:crypto';
import type { ConsentItem } from '@samtavle/shared/domain';
import { CONSENT_TEXT_VERSION } from '@samtavle/shared/domain';
import type { ReadTransaction } from '../../platform/database/reads.js';
import { clockOf, isLiveConsent, legalBasisOf, stageConsent, validityOf } from '../consent/index.js';

interface Draft {
  readonly items: readonly ConsentItem[];
  readonly supersedesId: string | null;
}

/**
 * Writes the consent as if it were given now; false when there is nobody to give it to, or nothing live that it could
 * take the place of. For anyone but the citizen the wall refuses it.
 */
export async function stageDraft(
  tx: ReadTransaction,
  participantId: string,
  { items, supersedesId }: Draft,
): Promise<boolean> {
  const sql = 'select case_id as "caseId" from participant where id = $1 and ended_at is null';
  const [part] = await tx.query<{ caseId: string }>(sql, [participantId]);
  const clock = await clockOf(tx);
  const validity = validityOf(null, null, clock);
  if (part === undefined || 'wrong' in validity) return false;
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

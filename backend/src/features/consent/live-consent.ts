import type { Sql } from './consent-records.js';
import { recordOf } from './consent-records.js';
import { isLive, itemStates, recordState } from './consent-state.js';

/** True while a consent about this participant counts or is going to: only that can be changed. */
export async function isLiveConsent(
  sql: Sql,
  id: string,
  participantId: string,
  now: string,
): Promise<boolean> {
  const record = await recordOf(sql, id);
  if (record?.kind !== 'GRANT' || record.participantId !== participantId) return false;
  return isLive(recordState(itemStates(record, now)));
}

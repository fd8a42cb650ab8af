import type { Act } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';

const MAY = `select from app.may m where m.case_id = $1 and m.act = $2
  and m.case_id = any ((select app.private_cases())::uuid[])`;

/** True for the citizen of the open case and nobody else: whoever stands in writes nothing of the own in another's name. */
export async function mayWriteOwn(tx: ActTransaction, caseId: string, act: Act): Promise<boolean> {
  return (await tx.query(MAY, [caseId, act])).length > 0;
}

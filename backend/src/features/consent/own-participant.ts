import type { Act } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import { ParticipantEntity } from '../participant/index.js';
import { standingFor } from '../standing/index.js';

/** The participant in the actor's own case, with no other consent about them being written meanwhile. */
export async function ownParticipant(
  tx: ActTransaction,
  id: string,
  act: Act,
): Promise<ParticipantEntity | undefined> {
  const part = await tx.em.findOneBy(ParticipantEntity, { id });
  if (part === null) return undefined;
  tx.concerns(part.caseId);
  if ((await standingFor(tx, part.caseId, act)) === undefined) return undefined;
  await tx.query('select app.one_at_a_time($1)', [id]);
  return part;
}

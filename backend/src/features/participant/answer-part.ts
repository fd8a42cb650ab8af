import type { Input } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';
import { layDutiesOf, sayYes } from './let-in.js';
import { ParticipantEntity } from './participant.entity.js';

/** The citizen's yes to one person in one role, to whom nothing was shown before it. */
export async function admit(
  tx: ActTransaction,
  { participantId }: Input<'admitParticipant'>,
): Promise<ActResult> {
  const part = await waitingPart(tx, participantId, 'ADMIT_PARTICIPANT');
  if ('kind' in part) return part;
  await sayYes(tx, part);
  await layDutiesOf(tx, part);
  return done(participantId, 1);
}

/** The citizen's no: to one who waits, or who is in by law. It ends the part, and no law opens it again. */
export async function decline(
  tx: ActTransaction,
  { participantId }: Input<'declineParticipant'>,
): Promise<ActResult> {
  const part = await waitingPart(tx, participantId, 'DECLINE_PARTICIPANT');
  if ('kind' in part) return part;
  await tx.query(`insert into admission (case_id, participant_id, said) values ($1, $2, 'NO')`, [
    part.caseId,
    participantId,
  ]);
  return done(participantId, 1);
}

/** Ends any part as the citizen, or the own one; whoever is only invited says no to it in the same way. */
export async function end(
  tx: ActTransaction,
  { participantId }: Input<'endParticipation'>,
): Promise<ActResult> {
  const part = await tx.em.findOneBy(ParticipantEntity, { id: participantId });
  if (part !== null) tx.concerns(part.caseId);
  return (await ended(tx, participantId)) ? done(participantId) : notThere('participantId');
}

export async function ended(tx: ActTransaction, participantId: string): Promise<boolean> {
  const [row] = await tx.query<{ ended: boolean }>('select app.end_participation($1) as ended', [
    participantId,
  ]);
  return row?.ended === true;
}

/** A part of the actor's own case that has had neither yes nor no; or why there is none. */
async function waitingPart(tx: ActTransaction, id: string, act: Act): Promise<ParticipantEntity | ActResult> {
  const found = await tx.em.findOneBy(ParticipantEntity, { id });
  if (found === null) return notThere('participantId');
  tx.concerns(found.caseId);
  if ((await standingFor(tx, found.caseId, act)) === undefined) return notThere('participantId');
  await tx.query('select app.one_at_a_time($1)', [id]);
  const part = await tx.em.findOneByOrFail(ParticipantEntity, { id });
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  return part.admittedAt === null ? part : problem('participantId', 'ALREADY_DONE');
}

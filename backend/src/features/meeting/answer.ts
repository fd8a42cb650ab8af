import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { isOpen } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingsFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import type { Meeting } from './find-meeting.js';
import { findMeeting } from './find-meeting.js';

const CALLED = 'select participant_id as id from invitation where milestone_id = $1';
const ANSWER = `insert into meeting_answer (id, case_id, milestone_id, participant_id, meeting_version, answer, note)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** A called person says whether they come. The last answer counts; one to an older time does not. */
export async function answer(tx: ActTransaction, input: Input<'answerInvitation'>): Promise<ActResult> {
  const { milestoneId, expectedVersion, note } = input;
  const meeting = await findMeeting(tx, milestoneId);
  if (meeting === undefined) return notThere('milestoneId');
  const as = await calledAs(tx, meeting);
  if (as === undefined) return notThere('milestoneId');
  const { caseId, version, status, ahead } = meeting;
  if (version === null) return problem('milestoneId', 'NOT_NOW');
  if (version !== expectedVersion)
    return outdated({ version }, { expectedVersion }, { expectedVersion: version });
  if (!isOpen(status) || !ahead) return problem('milestoneId', 'NOT_NOW');
  await tx.query(ANSWER, [randomUUID(), caseId, milestoneId, as.id, version, input.answer, note]);
  return done(milestoneId, version);
}

/** As whom: a called participant, or the citizen, whom every meeting is about; not the one who holds it. */
async function calledAs(
  tx: ActTransaction,
  { id, caseId, ownerRole }: Meeting,
): Promise<{ readonly id: string | null } | undefined> {
  const standings = await standingsFor(tx, caseId, 'ANSWER_INVITATION');
  if (standings.some(({ role }) => role === 'CITIZEN') && ownerRole !== 'CITIZEN') return { id: null };
  const called = (await tx.query<{ id: string }>(CALLED, [id])).map((one) => one.id);
  const part = standings.find(
    ({ participantId }) => participantId !== null && called.includes(participantId),
  );
  return part === undefined ? undefined : { id: part.participantId };
}

import type { Input } from '@samtavle/shared/domain';
import { isOpen } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { findMeeting } from './find-meeting.js';

const OWN = 'select 1 from app.own_calls($1) o where o.milestone_id = $2 and o.participant_id = $3';
const WITHDRAW = 'select app.withdraw_call($1, $2) as gone';

/** Takes back a call that one's own side has made: the meeting is not there any more for who was called. */
export async function withdraw(tx: ActTransaction, input: Input<'withdrawInvitation'>): Promise<ActResult> {
  const { milestoneId, participantId } = input;
  const meeting = await findMeeting(tx, milestoneId);
  if (meeting === undefined) return notThere('milestoneId');
  const own = await tx.query(OWN, [meeting.caseId, milestoneId, participantId]);
  if (own.length === 0) return notThere('participantId');
  if (!isOpen(meeting.status)) return problem('milestoneId', 'NOT_NOW');
  const [row] = await tx.query<{ gone: boolean }>(WITHDRAW, [milestoneId, participantId]);
  return row?.gone === true ? done(milestoneId, meeting.version) : notThere('participantId');
}

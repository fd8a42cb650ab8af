import type { Input, MeetingParty } from '@samtavle/shared/domain';
import { partyOf } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingsFor } from '../standing/index.js';
import { outdated } from '../version/index.js';

interface Task {
  readonly caseId: string;
  readonly party: MeetingParty;
  readonly version: number;
  readonly open: boolean;
}

const FIND = `select case_id as "caseId", party, version, done_at is null and not replaced as open from minutes_task where id = $1`;
const FINISH = 'update minutes_task set done_at = app.now() where id = $1 and version = $2 returning version';

/** A party says that what it took upon itself in a meeting is done. */
export async function finishTask(tx: ActTransaction, input: Input<'finishMeetingTask'>): Promise<ActResult> {
  const { id, expectedVersion } = input;
  const [task] = await tx.query<Task>(FIND, [id]);
  if (task === undefined) return notThere('id');
  const { caseId, party, version, open } = task;
  tx.concerns(caseId);
  const standings = await standingsFor(tx, caseId, 'FINISH_MEETING_TASK');
  if (!standings.some(({ role }) => partyOf(role) === party)) return notThere('id');
  if (version !== expectedVersion)
    return outdated({ version }, { expectedVersion }, { expectedVersion: version });
  if (!open) return problem('id', 'ALREADY_DONE');
  const [saved] = await tx.query<{ version: number }>(FINISH, [id, version]);
  return saved === undefined ? notThere('id') : done(id, saved.version);
}

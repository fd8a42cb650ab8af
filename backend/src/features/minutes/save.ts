import type { Input } from '@samtavle/shared/domain';
import { isOpen } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { findMeeting, holderOf } from '../meeting/index.js';
import { signatureOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { MinutesDraftEntity } from './minutes-draft.entity.js';

/** Keeps what the one who holds the meeting has written so far. */
export async function save(tx: ActTransaction, input: Input<'saveMinutes'>): Promise<ActResult> {
  const { milestoneId: id, expectedVersion } = input;
  const meeting = await findMeeting(tx, id);
  const by = meeting && (await holderOf(tx, meeting, 'WRITE_MINUTES'));
  if (meeting === undefined || by === undefined) return notThere('milestoneId');
  const { caseId, status } = meeting;
  await tx.query('select app.one_at_a_time($1)', [id]);
  const set = {
    situation: input.situation,
    conclusion: input.conclusion,
    taskEmployee: input.taskEmployee,
    taskEmployer: input.taskEmployer,
    taskNav: input.taskNav,
    taskClinician: input.taskClinician,
    taskEmployeeBy: input.taskEmployeeBy,
    taskEmployerBy: input.taskEmployerBy,
    taskNavBy: input.taskNavBy,
    taskClinicianBy: input.taskClinicianBy,
    otherParticipants: input.otherParticipants,
  };
  const row = await tx.em.findOneBy(MinutesDraftEntity, { id });
  if (row !== null && row.version !== expectedVersion) return outdated(row, set, row);
  if (row === null && expectedVersion !== 0) return notThere('milestoneId');
  // No minutes of a meeting that is not to be.
  if (status !== 'DONE' && !isOpen(status)) return problem('milestoneId', 'NOT_NOW');
  if (row === null) {
    await tx.em.insert(MinutesDraftEntity, { id, caseId, ...set, ...signatureOf(by) });
    return done(id, 1);
  }
  const edit = { table: MinutesDraftEntity, id, expectedVersion, set, mine: set };
  return saveEdit(tx, { ...edit, theirs: (now: MinutesDraftEntity) => now });
}

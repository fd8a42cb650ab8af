import type { Input } from '@samtavle/shared/domain';
import { HOLD_MONTHS, isOpen } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { notThere, problem } from '../../platform/acts/result.js';
import { MilestoneEntity } from '../milestone/index.js';
import { isEmployer, notWithin, standingsFor, todayOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';

/** Puts a deadline on hold, or takes the hold away: whose deadline it is, and nobody else. */
export async function hold(tx: ActTransaction, input: Input<'holdMilestone'>): Promise<ActResult> {
  const { id, expectedVersion } = input;
  const row = await tx.em.findOneBy(MilestoneEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  const standings = await standingsFor(tx, row.caseId, 'HOLD_MILESTONE');
  const holder = standings.some(
    (by) => by.role === row.ownerRole && (!isEmployer(by.role) || by.organisationId === row.employerId),
  );
  if (!holder) return notThere('id');
  const mine = { because: input.hold?.because ?? null, until: input.hold?.until ?? null };
  const theirs = (now: MilestoneEntity) => ({ because: now.holdBecause, until: now.holdUntil });
  if (row.version !== expectedVersion) return outdated(row, mine, theirs(row));
  if (!isOpen(row.status)) return problem('id', 'NOT_NOW');
  const wrong = mine.until === null ? null : notWithin(await todayOf(tx), mine.until, HOLD_MONTHS);
  if (wrong !== null) return problem('hold.until', wrong);
  const set = { holdBecause: mine.because, holdUntil: mine.until };
  return saveEdit(tx, { table: MilestoneEntity, id, expectedVersion, set, mine, theirs });
}

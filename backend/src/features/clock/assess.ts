import { randomUUID } from 'node:crypto';
import type { ActivityReason, HoldReason, Input, MilestoneStatus } from '@samtavle/shared/domain';
import { activityState, HOLD_MONTHS } from '@samtavle/shared/domain';
import { activityNoted } from '@samtavle/shared/text';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { notThere, problem } from '../../platform/acts/result.js';
import { MilestoneEntity } from '../milestone/index.js';
import { notWithin, signatureOf, standingFor, todayOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';

const ASSESSED = `insert into activity_assessment (id, case_id, milestone_id, reason, until, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const NEWEST = `select reason, until::text as until from activity_assessment where milestone_id = $1
  order by assessed_at desc, id limit 1`;

interface Newest {
  readonly reason: ActivityReason;
  readonly until: string | null;
}

/** Nav assesses the activity requirement: one more line of its history, and the milestone follows. */
export async function assess(tx: ActTransaction, input: Input<'assessActivity'>): Promise<ActResult> {
  const { id, expectedVersion, reason, until } = input;
  const row = await tx.em.findOneBy(MilestoneEntity, { id });
  if (row === null || !row.duty || row.type !== 'ACTIVITY_REQUIREMENT_8W') return notThere('id');
  const { caseId } = row;
  tx.concerns(caseId);
  const by = await standingFor(tx, caseId, 'ASSESS_ACTIVITY');
  if (by === undefined) return notThere('id');
  const [newest] = await tx.query<Newest>(NEWEST, [id]);
  const mine = { reason, until };
  const theirs = () => ({ reason: newest?.reason ?? null, until: newest?.until ?? null });
  if (row.version !== expectedVersion) return outdated(row, mine, theirs());
  const wrong = until === null ? null : notWithin(await todayOf(tx), until, HOLD_MONTHS);
  if (wrong !== null) return problem('until', wrong);
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(ASSESSED, [randomUUID(), caseId, id, reason, until, ownOrganisationId, ownRole]);
  const set = milestoneAfter(reason, until);
  return saveEdit(tx, { table: MilestoneEntity, id, expectedVersion, set, mine, theirs });
}

interface After {
  readonly status: MilestoneStatus;
  readonly statusReason: string | null;
  readonly holdBecause: HoldReason | null;
  readonly holdUntil: string | null;
}

/** What the milestone tells those who know of the sick leave but not of Nav's reasons: that it is assessed, and no more. */
function milestoneAfter(reason: ActivityReason, until: string | null): After {
  const open = { statusReason: null, holdBecause: null, holdUntil: null };
  switch (activityState(reason)) {
    case 'EXCEPTION':
      return { ...open, status: 'EXCEPTION', statusReason: activityNoted('nb') };
    case 'AWAITING':
      return { ...open, status: 'IN_PROGRESS', holdBecause: 'WAITS_FOR_NAV', holdUntil: until };
    default:
      return { ...open, status: 'DONE' };
  }
}

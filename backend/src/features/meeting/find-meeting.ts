import type { MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import type { Act, Role } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Standing } from '../standing/index.js';
import { standingsFor } from '../standing/index.js';

/** A meeting as the actor sees it: its card, and its time where it has one. */
export interface Meeting {
  readonly id: string;
  readonly caseId: string;
  readonly type: MilestoneType;
  readonly status: MilestoneStatus;
  readonly ownerRole: Role;
  /** Of what is arranged; null where nothing is. */
  readonly version: number | null;
  readonly ahead: boolean;
}

const FIND = `select m.id, m.case_id as "caseId", m.type, m.status, m.owner_role as "ownerRole", k.version,
    coalesce(k.starts_at > app.now(), false) as ahead
  from milestone m left join meeting k on k.milestone_id = m.id where m.id = $1 and m.category = 'MEETING'`;

/** The meeting, or undefined when it is not there for the actor. A refusal is logged on its case. */
export async function findMeeting(tx: ActTransaction, id: string): Promise<Meeting | undefined> {
  const [meeting] = await tx.query<Meeting>(FIND, [id]);
  if (meeting !== undefined) tx.concerns(meeting.caseId);
  return meeting;
}

/** As whom the actor holds it; undefined when somebody else does. */
export async function holderOf(
  tx: ActTransaction,
  { caseId, ownerRole }: Meeting,
  act: Act,
): Promise<Standing | undefined> {
  return (await standingsFor(tx, caseId, act)).find(({ role }) => role === ownerRole);
}

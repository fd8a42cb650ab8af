import { Injectable } from '@nestjs/common';
import type { Input, MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import { INPUTS, mayCall, mayCallTo } from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { standingsFor } from '../standing/index.js';

/** Calling people to a meeting: each of them then sees that meeting, and no other. */
@Injectable()
export class InvitationService {
  constructor(private readonly acts: ActService) {}

  invite(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'inviteToMeeting', schema: INPUTS.inviteToMeeting, input }, invite);
  }
}

interface Meeting {
  readonly caseId: string;
  readonly type: MilestoneType;
  readonly category: Category;
  readonly ownerRole: Role;
  readonly status: MilestoneStatus;
  readonly version: number;
}

const MEETING = `
  select case_id as "caseId", type, category, owner_role as "ownerRole", status, version from milestone where id = $1`;

const IN_SIGHT = `select id, role from participant where case_id = $1 and id = any ($2::uuid[]) and ended_at is null`;

// Without a conflict target: naming one would ask for the right to see the invitations of others.
const CALL = `
  insert into invitation (milestone_id, case_id, participant_id) select $1, $2, id from unnest($3::uuid[]) id
  on conflict do nothing`;

async function invite(tx: ActTransaction, input: Input<'inviteToMeeting'>): Promise<ActResult> {
  const { milestoneId, participantIds } = input;
  const [meeting] = await tx.query<Meeting>(MEETING, [milestoneId]);
  if (meeting === undefined) return notThere('milestoneId');
  const { caseId, ownerRole, version } = meeting;
  tx.concerns(caseId);
  const standings = await standingsFor(tx, caseId, 'INVITE_TO_MEETING');
  const callers = standings.filter(({ role }) => role === ownerRole || role === 'CITIZEN');
  if (callers.length === 0) return notThere('milestoneId');
  const inSight = await tx.query<{ id: string; role: Role }>(IN_SIGHT, [caseId, participantIds]);
  if (inSight.length < participantIds.length) return notThere('participantIds');
  if (!mayCallTo(meeting)) return problem('milestoneId', 'NOT_NOW');
  const beyond = inSight.find((one) => !callers.some(({ role }) => mayCall(role, one.role, meeting)));
  // The issuer comes to meeting 1 by the employee's hand alone; to another's meeting the citizen brings few.
  if (beyond !== undefined)
    return problem('participantIds', beyond.role === 'GP' ? 'ISSUER_BY_EMPLOYEE' : 'NOT_NOW');
  await tx.query(CALL, [milestoneId, caseId, participantIds]);
  return done(milestoneId, version);
}

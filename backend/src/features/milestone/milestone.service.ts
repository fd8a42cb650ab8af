import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import {
  followsPathway,
  healthWarning,
  holdsByLaw,
  INPUTS,
  isOpen,
  mayMoveMilestone,
  MILESTONE_KINDS,
} from '@samtavle/shared/domain';
import type { Act, Role } from '@samtavle/shared/policy';
import { MILESTONE_CATEGORIES } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Standing } from '../standing/index.js';
import { isEmployer, signatureOf, standingFor, standingsFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { laneOf, mayCarry } from './lane.js';
import { MilestoneEntity } from './milestone.entity.js';

/** Milestones: added where one contributes, moved by their owner. */
@Injectable()
export class MilestoneService {
  constructor(private readonly acts: ActService) {}

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addMilestone', schema: INPUTS.addMilestone, input }, add);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeMilestone', schema: INPUTS.changeMilestone, input }, change);
  }

  move(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'moveMilestone', schema: INPUTS.moveMilestone, input }, move);
  }
}

async function add(tx: ActTransaction, input: Input<'addMilestone'>): Promise<ActResult> {
  const { caseId, type, title, category, ownerRole, dueDate } = input;
  const by = await standingFor(tx, caseId, 'ADD_MILESTONE');
  if (by === undefined) return notThere('caseId');
  if (followsPathway(type)) return problem('type', 'FOLLOWS_PATHWAY');
  if (!mayCarry(type, category)) return problem('category', 'CHOICE');
  const ownMeeting = holdsByLaw(by.role, type) && ownerRole === by.role;
  if (!ownMeeting && !MILESTONE_CATEGORIES[by.role].includes(category)) return notThere('category');
  const { dueRule, source } = MILESTONE_KINDS[type];
  const id = randomUUID();
  const jobs = isEmployer(ownerRole) ? await jobsOf(tx, caseId, ownerRole, by) : [];
  if (input.employerId !== null && !jobs.includes(input.employerId)) return notThere('employerId');
  const [only, another] = jobs;
  const employerId = input.employerId ?? (another === undefined ? (only ?? null) : null);
  if (isEmployer(ownerRole) && employerId === null) return problem('employerId', 'REQUIRED');
  const lane = laneOf(type, category);
  const row = { id, caseId, type, title, category, lane, ownerRole, dueDate, dueRule, source, employerId };
  await tx.em.insert(MilestoneEntity, { ...row, ...signatureOf(by) });
  return done(id, 1);
}

/** The jobs an employer's task can belong to: the writer's own; else those of the employers in sight. */
async function jobsOf(
  tx: ActTransaction,
  caseId: string,
  role: Role,
  by: Standing,
): Promise<readonly string[]> {
  if (isEmployer(by.role)) return by.organisationId === null ? [] : [by.organisationId];
  const sql = `select distinct organisation_id as id from participant
    where case_id = $1 and role = $2 and ended_at is null`;
  return (await tx.query<{ id: string }>(sql, [caseId, role])).map(({ id }) => id);
}

async function change(tx: ActTransaction, input: Input<'changeMilestone'>): Promise<ActResult> {
  const { id, expectedVersion, title, dueDate, acknowledged } = input;
  const row = await movable(tx, id, 'CHANGE_MILESTONE');
  if (row === undefined) return notThere('id');
  const set = { title, dueDate };
  if (row.version !== expectedVersion) return outdated(row, set, row);
  // The law sets the date of a duty, not its owner.
  if (row.duty) return problem('id', 'NOT_NOW');
  if (followsPathway(row.type)) return problem('dueDate', 'FOLLOWS_PATHWAY');
  if (row.type === 'ACTIVITY' && title === null) return problem('title', 'REQUIRED');
  const warning = healthWarning(row.category, 'title', title, acknowledged);
  if (warning !== undefined) return problems([warning]);
  return saveEdit(tx, { table: MilestoneEntity, id, expectedVersion, set, mine: set, theirs: (now) => now });
}

async function move(tx: ActTransaction, input: Input<'moveMilestone'>): Promise<ActResult> {
  const { id, expectedVersion, status, reason, acknowledged } = input;
  const row = await movable(tx, id, 'MOVE_MILESTONE');
  if (row === undefined) return notThere('id');
  const mine = { status, reason };
  const theirs = (it: MilestoneEntity) => ({ status: it.status, reason: it.statusReason });
  if (row.version !== expectedVersion) return outdated(row, mine, theirs(row));
  // Nav assesses it with a reason of its own (ftrl § 8-8).
  if (row.duty && row.type === 'ACTIVITY_REQUIREMENT_8W') return problem('status', 'DECIDED_BY_NAV');
  if (followsPathway(row.type)) return problem('status', 'FOLLOWS_PATHWAY');
  const warning = healthWarning(row.category, 'reason', reason, acknowledged);
  if (warning !== undefined) return problems([warning]);
  const held = isOpen(status) ? {} : { holdBecause: null, holdUntil: null };
  const set = { status, statusReason: reason, ...held };
  return saveEdit(tx, { table: MilestoneEntity, id, expectedVersion, set, mine, theirs });
}

async function movable(tx: ActTransaction, id: string, act: Act): Promise<MilestoneEntity | undefined> {
  const row = await tx.em.findOneBy(MilestoneEntity, { id });
  if (row === null) return undefined;
  tx.concerns(row.caseId);
  const standings = await standingsFor(tx, row.caseId, act);
  return standings.some(({ role }) => mayMoveMilestone(role, row)) ? row : undefined;
}

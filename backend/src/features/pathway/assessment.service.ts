import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { happenedOn, INPUTS, pathwayTemplate } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { WorkAssessmentEntity } from './pathway.entity.js';
import { layStones, onTheWay, ownOf, recordEvent } from './record.js';

/** The assessment in its two parts, feedback to the referrer, and the plan that the doctor is sent. */
@Injectable()
export class AssessmentService {
  constructor(private readonly acts: ActService) {}

  completeClinical(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'completeClinicalAssessment', schema: INPUTS.completeClinicalAssessment, input },
      completeClinical,
    );
  }

  writeWorkPart(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'writeWorkAssessment', schema: INPUTS.writeWorkAssessment, input },
      writeWorkPart,
    );
  }

  giveFeedback(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'giveFeedback', schema: INPUTS.giveFeedback, input }, giveFeedback);
  }

  close(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'closeAssessment', schema: INPUTS.closeAssessment, input }, close);
  }

  writePlan(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'writeTreatmentPlan', schema: INPUTS.writeTreatmentPlan, input },
      writePlan,
    );
  }

  sendPlan(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'sendTreatmentPlan', schema: INPUTS.sendTreatmentPlan, input },
      sendPlan,
    );
  }
}

const CLINICAL = `insert into clinical_assessment (id, case_id, done_on, own_organisation_id, own_role) values ($1, $2, $3, $4, $5)`;

async function completeClinical(
  tx: ActTransaction,
  { caseId, on }: Input<'completeClinicalAssessment'>,
): Promise<ActResult> {
  const way = await onTheWay(tx, caseId, 'COMPLETE_CLINICAL_ASSESSMENT');
  if (way === undefined) return notThere('caseId');
  const { standing, today } = way;
  if (standing.clinicalDoneOn !== null) return problem('caseId', 'ALREADY_DONE');
  if (standing.referralWritten && happenedOn(standing, 'ACCEPTED') === null)
    return problem('caseId', 'NOT_NOW');
  if (on > today) return problem('on', 'NOT_YET');
  if (on < (happenedOn(standing, 'ACCEPTED') ?? on)) return problem('on', 'OUT_OF_ORDER');
  const id = randomUUID();
  await tx.query(CLINICAL, [id, caseId, on, ...ownOf(way.by)]);
  await layStones(tx, caseId, [{ type: 'FEEDBACK_TO_REFERRER', dueDate: null, done: false }]);
  return done(id, 1);
}

async function writeWorkPart(tx: ActTransaction, input: Input<'writeWorkAssessment'>): Promise<ActResult> {
  const { caseId, expectedVersion, complaintsAtWork, barriersToReturn, expectedMastery, complete } = input;
  const way = await onTheWay(tx, caseId, 'WRITE_WORK_ASSESSMENT');
  if (way === undefined) return notThere('caseId');
  const mine = { complaintsAtWork, barriersToReturn, expectedMastery };
  const row = await tx.em.findOneBy(WorkAssessmentEntity, { caseId });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    const completedOn = complete ? way.today : null;
    await tx.em.insert(WorkAssessmentEntity, { id, caseId, ...mine, completedOn, ...signatureOf(way.by) });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, mine, row);
  // A part that others may have read is changed, not taken back.
  if (row.completedOn !== null && !complete) return problem('complete', 'NOT_NOW');
  return saveEdit(tx, {
    table: WorkAssessmentEntity,
    id: row.id,
    expectedVersion,
    set: { ...mine, completedOn: complete ? (row.completedOn ?? way.today) : null },
    mine,
    theirs: (now) => now,
  });
}

function giveFeedback(tx: ActTransaction, input: Input<'giveFeedback'>): Promise<ActResult> {
  const { caseId, on, notApplicableReason } = input;
  return recordEvent(tx, {
    caseId,
    act: 'GIVE_FEEDBACK',
    kind: 'FEEDBACK',
    on,
    details: { reason: notApplicableReason },
    stones: [{ type: 'FEEDBACK_TO_REFERRER', dueDate: on, done: true }],
  });
}

function close(tx: ActTransaction, { caseId, on }: Input<'closeAssessment'>): Promise<ActResult> {
  return recordEvent(tx, {
    caseId,
    act: 'CLOSE_ASSESSMENT',
    kind: 'ASSESSMENT_CLOSED',
    on,
    stones: [
      { type: 'ASSESSMENT_DONE', dueDate: on, done: true },
      { type: 'TREATMENT_PLAN_TO_GP', dueDate: null, done: false },
    ],
  });
}

interface Newest {
  readonly id: string;
  readonly ordinal: number;
  readonly summary: string;
  readonly hours: string;
  readonly goals: string | null;
}

const NEWEST = `select p.id, p.ordinal, p.summary, p.hours_planned::float8::text as hours,
    (select string_agg(g.text, '; ' order by g.position) from treatment_goal g where g.plan_id = p.id) as goals
  from treatment_plan p where p.case_id = $1 order by p.ordinal desc limit 1`;
const PLAN = `insert into treatment_plan (id, case_id, ordinal, summary, hours_planned, form_version, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const GOALS = `insert into treatment_goal (id, case_id, plan_id, position, kind, text)
  select gen_random_uuid(), $1::uuid, $2::uuid, g.position, g.kind, g.text
  from jsonb_to_recordset($3::jsonb) as g (position smallint, kind text, text text)`;

async function writePlan(tx: ActTransaction, input: Input<'writeTreatmentPlan'>): Promise<ActResult> {
  const { caseId, expectedVersion, summary, hoursPlanned, goals } = input;
  const way = await onTheWay(tx, caseId, 'WRITE_TREATMENT_PLAN');
  if (way === undefined) return notThere('caseId');
  const [newest] = await tx.query<Newest>(NEWEST, [caseId]);
  const version = newest?.ordinal ?? 0;
  if (version !== expectedVersion) {
    if (newest === undefined) return notThere('caseId');
    const mine = {
      summary,
      hoursPlanned: String(hoursPlanned),
      goals: goals.map(({ text }) => text).join('; '),
    };
    return outdated({ version }, mine, { ...newest, hoursPlanned: newest.hours });
  }
  const id = randomUUID();
  const own = ownOf(way.by);
  const form = pathwayTemplate('TREATMENT_PLAN').version;
  await tx.query(PLAN, [id, caseId, version + 1, summary, hoursPlanned, form, ...own]);
  await tx.query(GOALS, [caseId, id, JSON.stringify(goals.map((goal, position) => ({ ...goal, position })))]);
  return done(id, version + 1);
}

async function sendPlan(tx: ActTransaction, input: Input<'sendTreatmentPlan'>): Promise<ActResult> {
  const { caseId, expectedVersion, on } = input;
  const way = await onTheWay(tx, caseId, 'SEND_TREATMENT_PLAN');
  if (way === undefined) return notThere('caseId');
  const [newest] = await tx.query<Newest>(NEWEST, [caseId]);
  if (newest === undefined) return problem('caseId', 'NOT_NOW');
  if (newest.ordinal !== expectedVersion) {
    const theirs = { expectedVersion: newest.ordinal };
    return outdated({ version: newest.ordinal }, { expectedVersion }, theirs);
  }
  return recordEvent(tx, {
    caseId,
    act: 'SEND_TREATMENT_PLAN',
    kind: 'PLAN_SENT',
    on,
    details: { plan_id: newest.id },
    stones: [{ type: 'TREATMENT_PLAN_TO_GP', dueDate: on, done: true }],
  });
}

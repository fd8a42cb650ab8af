import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { addDays, INPUTS, mayEditStep } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Standing } from '../standing/index.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { recordAct } from './record-act.js';
import { StepEntity } from './step.entity.js';
import { holdStep } from './step-acts.js';

interface Needs {
  needsGrant: boolean;
  needsAgreement: boolean;
  employerId: string | null;
  employers: string[];
}

const NEEDS = `select needs_grant as "needsGrant", needs_agreement as "needsAgreement", employer_id as "employerId", employers
  from app.step_needs($1)`;

/** Proposing and editing the steps of the ladder. */
@Injectable()
export class StepService {
  constructor(private readonly acts: ActService) {}

  propose(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'proposeStep', schema: INPUTS.proposeStep, input }, propose);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeStep', schema: INPUTS.changeStep, input }, change);
  }
}

async function propose(tx: ActTransaction, input: Input<'proposeStep'>): Promise<ActResult> {
  const { caseId } = input;
  const plan = planOf(input);
  const by = await standingFor(tx, caseId, 'PROPOSE_STEP');
  const [needs] = await tx.query<Needs>(NEEDS, [caseId]);
  if (by === undefined || needs === undefined) return notThere('caseId');
  const employerId = input.employerId ?? needs.employerId;
  if (employerId !== null && !needs.employers.includes(employerId)) return notThere('employerId');
  // Two employers never see each other, so a step always belongs to one of them.
  if (employerId === null && needs.needsAgreement) return problem('employerId', 'REQUIRED');
  const out = await outsideCase(tx, caseId, plan);
  if (out !== null) return problem('weekFrom', out);
  const { needsGrant, needsAgreement } = needs;
  const id = randomUUID();
  await tx.em.insert(StepEntity, {
    id,
    caseId,
    ...plan,
    employerId,
    needsGrant,
    needsAgreement,
    ...signatureOf(by),
  });
  await acceptOwn(tx, { caseId, id, version: 1 }, by);
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeStep'>): Promise<ActResult> {
  const { id, expectedVersion } = input;
  const plan = planOf(input);
  const held = await holdStep(tx, id);
  if (held === undefined) return notThere('id');
  const { step } = held;
  const { caseId, version } = step.row;
  const by = await standingFor(tx, caseId, 'CHANGE_STEP');
  const [needs] = await tx.query<Needs>(NEEDS, [caseId]);
  if (by === undefined || needs === undefined) return notThere('id');
  if (version !== expectedVersion) return outdated(step.row, plan, planOf(step.row));
  if (!mayEditStep(by.role, step)) return problem('id', 'NOT_NOW');
  const out = await outsideCase(tx, caseId, plan);
  if (out !== null) return problem('weekFrom', out);
  const { needsGrant, needsAgreement } = needs;
  const set = { ...plan, needsGrant, needsAgreement };
  const saved = await saveEdit(tx, {
    table: StepEntity,
    id,
    expectedVersion,
    set,
    mine: plan,
    theirs: planOf,
  });
  if (saved.kind === 'DONE')
    await acceptOwn(tx, { caseId, id, version: saved.version ?? expectedVersion }, by);
  return saved;
}

/** A plan looks at most a year and a half ahead. */
const WEEKS_AHEAD = 78;
const OPENED = `select (opened_at at time zone 'Europe/Oslo')::date::text as day from case_file where id = $1`;

/** Why these weeks cannot be planned in this case: they were over before it began, or they are too far ahead. */
async function outsideCase(
  tx: ActTransaction,
  caseId: string,
  { weekFrom, weeks }: Plan,
): Promise<'BEFORE_CASE' | 'TOO_FAR' | null> {
  const [opened] = await tx.query<{ day: string }>(OPENED, [caseId]);
  if (opened !== undefined && addDays(weekFrom, 7 * weeks) <= opened.day) return 'BEFORE_CASE';
  return weekFrom > addDays(await todayOf(tx), 7 * WEEKS_AHEAD) ? 'TOO_FAR' : null;
}

/** The citizen accepts by writing: what one proposes oneself is not asked for again. */
async function acceptOwn(
  tx: ActTransaction,
  step: { readonly caseId: string; readonly id: string; readonly version: number },
  by: Standing,
): Promise<void> {
  if (by.role !== 'CITIZEN') return;
  await recordAct(tx, {
    caseId: step.caseId,
    stepId: step.id,
    stepVersion: step.version,
    kind: 'ACCEPT',
    by,
  });
}

type Plan = Pick<StepEntity, 'weekFrom' | 'weeks' | 'workPercent' | 'hoursPerWeek' | 'days' | 'tasks'>;

function planOf({ weekFrom, weeks, workPercent, hoursPerWeek, days, tasks }: Plan) {
  return { weekFrom, weeks, workPercent, hoursPerWeek, days, tasks };
}

import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { planFaults } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { PlanDraftEntity } from './draft.entity.js';

const CONTENT = `typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation,
  planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution`;

const SEND = `insert into follow_up_plan (id, case_id, employer_id, draft_version, ${CONTENT}, own_organisation_id, own_role)
  select $1, case_id, employer_id, version, ${CONTENT}, $3, $4 from follow_up_plan_draft where id = $2`;

const SENT = 'select 1 from follow_up_plan where case_id = $1 and employer_id = $2 and draft_version = $3';

// With the plan the duty is done, and by that the issuer has it by law.
const FULFILL = `update milestone set status = 'DONE', status_reason = null
  where case_id = $1 and employer_id = $2 and type = 'FOLLOW_UP_PLAN_4W' and status <> 'DONE'`;

/** Sends the plan: what is written becomes a version that nobody changes, and goes where the law sends it. */
export async function finalise(
  tx: ActTransaction,
  { id, expectedVersion }: Input<'finaliseFollowUpPlan'>,
): Promise<ActResult> {
  const draft = await tx.em.findOneBy(PlanDraftEntity, { id });
  if (draft === null) return notThere('id');
  const { caseId, employerId, version } = draft;
  tx.concerns(caseId);
  const by = await standingFor(tx, caseId, 'WRITE_FOLLOW_UP_PLAN', employerId);
  if (by === undefined) return notThere('id');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  if (version !== expectedVersion) return outdated(draft, { expectedVersion }, { expectedVersion: version });
  const faults = planFaults(draft, await todayOf(tx));
  if (faults.length > 0) return problems(faults);
  const already = await tx.query(SENT, [caseId, employerId, version]);
  if (already.length > 0) return problem('id', 'ALREADY_DONE');
  const sent = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(SEND, [sent, id, ownOrganisationId, ownRole]);
  await tx.query(FULFILL, [caseId, employerId]);
  return done(id, version);
}

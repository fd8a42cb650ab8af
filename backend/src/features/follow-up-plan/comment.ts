import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { PlanCommentEntity } from './comment.entity.js';

const JOBS = `select p.organisation_id as id from participant p
    where p.case_id = $1 and p.role = 'EMPLOYER' and p.ended_at is null
  union select e.employer_id from employment e where e.case_id = $1`;

/** The citizen's own words about the plan of a job. */
export async function comment(tx: ActTransaction, input: Input<'commentFollowUpPlan'>): Promise<ActResult> {
  const { caseId, expectedVersion, text } = input;
  if ((await standingFor(tx, caseId, 'COMMENT_FOLLOW_UP_PLAN')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const jobs = (await tx.query<{ id: string }>(JOBS, [caseId])).map(({ id }) => id);
  if (input.employerId !== null && !jobs.includes(input.employerId)) return notThere('employerId');
  const [only, another] = jobs;
  const employerId = input.employerId ?? (another === undefined ? (only ?? null) : null);
  if (employerId === null) return problem('employerId', 'REQUIRED');
  const set = { text };
  const row = await tx.em.findOneBy(PlanCommentEntity, { caseId, employerId });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(PlanCommentEntity, { id, caseId, employerId, text });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, row);
  const edit = { table: PlanCommentEntity, id: row.id, expectedVersion, set, mine: set };
  return saveEdit(tx, { ...edit, theirs: (now: PlanCommentEntity) => now });
}

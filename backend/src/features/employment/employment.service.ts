import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { layJobDuties } from '../clock/index.js';
import { layDuties } from '../sick-leave/index.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit, withSide } from '../version/index.js';
import { EmploymentDetailEntity, EmploymentEntity } from './employment.entity.js';

/** Jobs: written by the citizen, or by the employer for its own. */
@Injectable()
export class EmploymentService {
  constructor(private readonly acts: ActService) {}

  register(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'registerEmployment', schema: INPUTS.registerEmployment, input },
      register,
    );
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'changeEmployment', schema: INPUTS.changeEmployment, input },
      change,
    );
  }
}

async function register(tx: ActTransaction, input: Input<'registerEmployment'>): Promise<ActResult> {
  const {
    caseId,
    organisationId: employerId,
    percent,
    fromDate,
    toDate,
    jobTitle,
    workplace,
    leaderName,
  } = input;
  const by = await standingFor(tx, caseId, 'REGISTER_EMPLOYMENT', employerId);
  if (by === undefined) return notThere('caseId');
  if (await overlaps(tx, { caseId, employerId, fromDate, toDate })) return problem('fromDate', 'JOB_OVERLAP');
  const id = randomUUID();
  const job = { id, caseId, employerId, percent, fromDate, toDate };
  await tx.em.insert(EmploymentEntity, { ...job, ...signatureOf(by) });
  await tx.em.insert(EmploymentDetailEntity, {
    employmentId: id,
    caseId,
    employerId,
    jobTitle,
    workplace,
    leaderName,
  });
  await layDuties(tx, caseId);
  await layJobDuties(tx, caseId);
  return done(id, 1);
}

const OVERLAPS = `select 1 from employment where case_id = $1 and employer_id = $2 and id is distinct from $3
  and daterange(from_date, to_date, '[]') && daterange($4, $5, '[]') limit 1`;

/** One job at a time with one employer: more work there is more per cent of the same job. */
async function overlaps(
  tx: ActTransaction,
  job: Pick<EmploymentEntity, 'caseId' | 'employerId' | 'fromDate' | 'toDate'> & { readonly id?: string },
): Promise<boolean> {
  const { caseId, employerId, id = null, fromDate, toDate } = job;
  return (await tx.query(OVERLAPS, [caseId, employerId, id, fromDate, toDate])).length > 0;
}

async function change(tx: ActTransaction, input: Input<'changeEmployment'>): Promise<ActResult> {
  const { id, expectedVersion, percent, toDate, jobTitle, workplace, leaderName } = input;
  const row = await tx.em.findOneBy(EmploymentEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'CHANGE_EMPLOYMENT', row.employerId)) === undefined)
    return notThere('id');
  await tx.query('select app.one_at_a_time($1)', [id]);
  const detail = await tx.em.findOneBy(EmploymentDetailEntity, { employmentId: id });
  const set = { percent, toDate };
  const words = { jobTitle, workplace, leaderName };
  const mine = { ...set, ...words };
  const theirs = (now: EmploymentEntity) => ({
    percent: now.percent,
    toDate: now.toDate,
    jobTitle: detail?.jobTitle ?? null,
    workplace: detail?.workplace ?? null,
    leaderName: detail?.leaderName ?? null,
  });
  const { caseId, employerId, fromDate, version } = row;
  const seen = version + (detail?.version ?? 0);
  if (seen !== expectedVersion) return outdated({ version: seen }, mine, theirs(row));
  if (toDate !== null && toDate < fromDate) return problem('toDate', 'DATE_ORDER');
  if (await overlaps(tx, { id, caseId, employerId, fromDate, toDate }))
    return problem('toDate', 'JOB_OVERLAP');
  const edit = { table: EmploymentEntity, id, expectedVersion: version, set, mine, theirs };
  const saved = await saveEdit(tx, edit);
  if (saved.kind !== 'DONE') return saved;
  await tx.em.update(EmploymentDetailEntity, { employmentId: id }, words);
  await layDuties(tx, caseId);
  await layJobDuties(tx, caseId);
  const now = await tx.em.findOneBy(EmploymentDetailEntity, { employmentId: id });
  return withSide(saved, now?.version ?? 0);
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS, mayEditAccommodation } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { isEmployer, signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { AccommodationEntity } from './accommodation.entity.js';
import { holdAccommodation, ownYes, recordAccommodationAct } from './accommodation-acts.js';

/** Proposing and editing accommodations. */
@Injectable()
export class AccommodationService {
  constructor(private readonly acts: ActService) {}

  propose(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'proposeAccommodation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, propose);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'changeAccommodation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, change);
  }
}

async function propose(tx: ActTransaction, input: Input<'proposeAccommodation'>): Promise<ActResult> {
  const { caseId, text, fromDate, toDate } = input;
  const by = await standingFor(tx, caseId, 'PROPOSE_ACCOMMODATION', input.employerId);
  if (by === undefined) return notThere('caseId');
  const jobs = isEmployer(by.role) ? [by.organisationId] : await jobsOf(tx, caseId);
  if (input.employerId !== null && !jobs.includes(input.employerId)) return notThere('employerId');
  const [only, another] = jobs;
  const employerId = input.employerId ?? (another === undefined ? (only ?? null) : null);
  if (employerId === null) return problem('employerId', 'REQUIRED');
  const id = randomUUID();
  await tx.em.insert(AccommodationEntity, {
    id,
    caseId,
    text,
    fromDate,
    toDate,
    employerId,
    ...signatureOf(by),
  });
  await recordAccommodationAct(tx, { caseId, id, version: 1 }, ownYes(by), by);
  return done(id, 1);
}

/** The organisations that take part as an employer, or where the citizen has a job; as far as the actor sees. */
async function jobsOf(tx: ActTransaction, caseId: string): Promise<readonly string[]> {
  const sql = `select p.organisation_id as id from participant p
      where p.case_id = $1 and p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') and p.ended_at is null
    union select e.employer_id from employment e where e.case_id = $1`;
  return (await tx.query<{ id: string }>(sql, [caseId])).map((job) => job.id);
}

async function change(tx: ActTransaction, input: Input<'changeAccommodation'>): Promise<ActResult> {
  const { id, expectedVersion, text, fromDate, toDate } = input;
  const held = await holdAccommodation(tx, id);
  if (held === undefined) return notThere('id');
  const { row, state } = held;
  const by = await standingFor(tx, row.caseId, 'CHANGE_ACCOMMODATION', row.employerId);
  if (by === undefined) return notThere('id');
  const set = { text, fromDate, toDate };
  if (row.version !== expectedVersion) return outdated(row, set, row);
  if (!mayEditAccommodation(by.role, state, row.ownRole ?? 'CITIZEN')) return problem('id', 'NOT_NOW');
  const edit = { table: AccommodationEntity, id, expectedVersion, set, mine: set };
  const saved = await saveEdit(tx, { ...edit, theirs: (now: AccommodationEntity) => now });
  if (saved.kind !== 'DONE') return saved;
  const { caseId } = row;
  await recordAccommodationAct(tx, { caseId, id, version: saved.version ?? expectedVersion }, ownYes(by), by);
  return saved;
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, JobPeriod } from '@samtavle/shared/domain';
import { contradicts, INPUTS } from '@samtavle/shared/domain';
import { dateText } from '@samtavle/shared/text';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { employersInSight, layDuties } from './lay-duties.js';
import { SickLeaveEntity } from './sick-leave.entity.js';

/** Periods of sick leave: the issuer's alone (ftrl § 8-7). */
@Injectable()
export class SickLeaveService {
  constructor(private readonly acts: ActService) {}

  register(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'registerSickLeave', schema: INPUTS.registerSickLeave, input },
      register,
    );
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeSickLeave', schema: INPUTS.changeSickLeave, input }, change);
  }
}

const NOTE = `insert into sick_leave_note (period_id, case_id, issuer_name) values ($1, $2, app.my_name())`;

async function register(tx: ActTransaction, input: Input<'registerSickLeave'>): Promise<ActResult> {
  const { caseId, employerId, fromDate, toDate, grade } = input;
  const by = await standingFor(tx, caseId, 'REGISTER_SICK_LEAVE');
  if (by === undefined) return notThere('caseId');
  const employers = await employersInSight(tx, caseId);
  if (employerId !== null && !employers.includes(employerId)) return notThere('employerId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const against = await contradicted(tx, caseId, { employerId, fromDate, toDate, grade });
  if (against !== undefined) return overlap(tx, 'fromDate', against);
  const id = randomUUID();
  await tx.em.insert(SickLeaveEntity, {
    id,
    caseId,
    employerId,
    fromDate,
    toDate,
    grade,
    ...signatureOf(by),
  });
  await tx.query(NOTE, [id, caseId]);
  await layDuties(tx, caseId);
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeSickLeave'>): Promise<ActResult> {
  const { id, expectedVersion, toDate, grade } = input;
  const row = await tx.em.findOneBy(SickLeaveEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'CHANGE_SICK_LEAVE')) === undefined) return notThere('id');
  const set = { toDate, grade };
  if (row.version !== expectedVersion) return outdated(row, set, row);
  if (toDate < row.fromDate) return problem('toDate', 'DATE_ORDER');
  await tx.query('select app.one_at_a_time($1)', [row.caseId]);
  const { employerId, fromDate } = row;
  const against = await contradicted(tx, row.caseId, { employerId, fromDate, ...set }, id);
  if (against !== undefined) return overlap(tx, toDate === row.toDate ? 'grade' : 'toDate', against);
  const edit = { table: SickLeaveEntity, id, expectedVersion, set, mine: set, theirs: same };
  const saved = await saveEdit(tx, edit);
  if (saved.kind === 'DONE') await layDuties(tx, row.caseId);
  return saved;
}

const same = (now: SickLeaveEntity): SickLeaveEntity => now;

/** A note for the same job, or for no job in particular, that says another grade of some of the same days. */
async function contradicted(
  tx: ActTransaction,
  caseId: string,
  period: JobPeriod,
  except: string | null = null,
): Promise<SickLeaveEntity | undefined> {
  const { employerId } = period;
  const ofJob = (it: SickLeaveEntity) =>
    employerId === null || it.employerId === null || it.employerId === employerId;
  const others = (await tx.em.findBy(SickLeaveEntity, { caseId })).filter(
    (it) => it.id !== except && ofJob(it),
  );
  return contradicts(period, others);
}

function overlap(tx: ActTransaction, field: string, { fromDate, toDate, grade }: SickLeaveEntity): ActResult {
  const [from, to] = [fromDate, toDate].map((it) => dateText(it, tx.language));
  return problem(field, 'SICK_LEAVE_OVERLAP', { from: from ?? '', to: to ?? '', grade });
}

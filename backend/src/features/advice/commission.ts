import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';

const ASK = `insert into commission (id, case_id, service, area, question, due_date, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const SEEN = 'select case_id as "caseId" from commission where id = $1';
const WITHDRAW = 'select app.withdraw_commission($1) as gone';

/** The office that asked takes it back, as long as nobody has answered: the service sees Nav's side no longer. */
export async function withdrawCommission(
  tx: ActTransaction,
  { id }: Input<'withdrawCommission'>,
): Promise<ActResult> {
  const [asked] = await tx.query<{ caseId: string }>(SEEN, [id]);
  if (asked === undefined) return notThere('id');
  tx.concerns(asked.caseId);
  if ((await standingFor(tx, asked.caseId, 'COMMISSION_SERVICE')) === undefined) return notThere('id');
  const [row] = await tx.query<{ gone: boolean }>(WITHDRAW, [id]);
  return row?.gone === true ? done(id) : problem('id', 'NOT_NOW');
}

/** Local Nav asks one of the regional services. */
export async function commission(tx: ActTransaction, input: Input<'commissionService'>): Promise<ActResult> {
  const { caseId, service, area, question, dueDate } = input;
  const by = await standingFor(tx, caseId, 'COMMISSION_SERVICE');
  if (by === undefined) return notThere('caseId');
  if (dueDate < (await todayOf(tx))) return problem('dueDate', 'PAST');
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(ASK, [id, caseId, service, area, question, dueDate, ownOrganisationId, ownRole]);
  return done(id);
}

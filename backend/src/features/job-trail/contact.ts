import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';

const AGREED = `select from own_line l where l.case_id = $1 and l.kind = 'MAY_SAY' and l.kept_on is not null and l.removed_at is null limit 1`;
const LOG = `insert into employer_contact (id, case_id, on_date, channel, employer_name, contact_name, outcome, told, note, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** A contact with an employer. Agreed words can be said only where the citizen has kept some, in the writer's sight. */
export async function logContact(tx: ActTransaction, input: Input<'logContact'>): Promise<ActResult> {
  const { caseId, onDate, channel, employerName, contactName, outcome, told, note } = input;
  const by = await standingFor(tx, caseId, 'LOG_CONTACT');
  if (by === undefined) return notThere('caseId');
  if (onDate > (await todayOf(tx))) return problem('onDate', 'FUTURE_DAY');
  if (told === 'AGREED_WORDS' && (await tx.query(AGREED, [caseId])).length === 0)
    return problem('told', 'NO_AGREED_WORDS');
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  const said = [onDate, channel, employerName, contactName, outcome, told, note];
  await tx.query(LOG, [id, caseId, ...said, ownOrganisationId, ownRole]);
  return done(id);
}

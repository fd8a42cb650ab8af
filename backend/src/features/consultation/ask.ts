import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { revealsIn } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { notWithin, signatureOf, standingFor, todayOf } from '../standing/index.js';
import { namesInSight } from './names.js';

/** So long at most those who are asked may read a question: longer than an answer takes, shorter than a case. */
const MOST_MONTHS = 3;

const ASK = `insert into consultation (id, case_id, question, due_date, last_day, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const SEAT = 'insert into consultation_seat (consultation_id, case_id, person_id) values ($1, $2, $3)';

/**
 * Local Nav writes a question without a name. Nobody reads it before the citizen has said yes. What the asker may not see
 * is not looked at here: the answer must not tell the asker who takes part.
 */
export async function ask(tx: ActTransaction, input: Input<'askConsultation'>): Promise<ActResult> {
  const { caseId, question, dueDate, lastDay, personIds } = input;
  const by = await standingFor(tx, caseId, 'ASK_CONSULTATION');
  if (by === undefined) return notThere('caseId');
  const today = await todayOf(tx);
  if (dueDate < today) return problem('dueDate', 'PAST');
  const wrong = notWithin(today, lastDay, MOST_MONTHS);
  if (wrong !== null) return problem('lastDay', wrong);
  const { words } = revealsIn(question, await namesInSight(tx, caseId));
  if (words.length > 0) return problem('question', 'TELLS_WHO', { words: words.join(', ') });
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(ASK, [id, caseId, question, dueDate, lastDay, ownOrganisationId, ownRole]);
  for (const personId of personIds) await tx.query(SEAT, [id, caseId, personId]);
  return done(id, 1);
}

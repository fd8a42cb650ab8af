import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';

const LAST = `select r.ordinal, r.given from research_answer r where r.case_id = $1 order by r.ordinal desc limit 1`;
const ANSWER = `insert into research_answer (id, case_id, ordinal, given, text_version, language) values ($1, $2, $3, $4, $5, $6)`;
const OWN = 'select from case_file c where c.id = $1 and c.id = any (app.private_cases())';

/**
 * One more record: yes or no. A yes is for an open case; a no is heard at any time, for only a closed case is counted
 * (GDPR art. 7 (3)). The same answer again is no new record.
 */
export async function answer(tx: ActTransaction, input: Input<'answerResearch'>): Promise<ActResult> {
  const { caseId, give, language, textVersion } = input;
  if ((await tx.query(OWN, [caseId])).length === 0) return notThere('caseId');
  if (give && (await standingFor(tx, caseId, 'ANSWER_RESEARCH')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const [last] = await tx.query<{ ordinal: number; given: boolean }>(LAST, [caseId]);
  if ((last?.given ?? false) === give) return problem('give', 'ALREADY_DONE');
  const id = randomUUID();
  const ordinal = (last?.ordinal ?? 0) + 1;
  await tx.query(ANSWER, [id, caseId, ordinal, give, textVersion, language]);
  return done(id, ordinal);
}

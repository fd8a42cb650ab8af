import { rankOf } from '@samtavle/shared/policy';
import type { Sql } from './consent-records.js';
import type { NewRecord } from './write-consent.js';

const ANSWER = `insert into consent_request_answer (request_id, case_id, consent_id)
  select r.id, r.case_id, $2 from consent_request r
    join jsonb_to_recordset($3) as i (category text, level smallint) on i.category = r.category and r.level <= i.level
  where r.participant_id = $1 and not exists (select from consent_request_answer a where a.request_id = r.id)`;

/** What this participant has asked for and gets by this consent is answered with it, whichever way it was given. */
export async function answerRequests(sql: Sql, { participantId, id, items }: NewRecord): Promise<void> {
  const given = items.map(({ category, level }) => ({ category, level: rankOf(level) }));
  await sql.query(ANSWER, [participantId, id, JSON.stringify(given)]);
}

import type { ConsentFacts } from './consent-state.js';

/** Runs SQL in an open transaction: an act's, or a preview's that is rolled back. */
export interface Sql {
  query<Row extends object>(sql: string, params?: readonly (string | null)[]): Promise<Row[]>;
}

/** A record with whose it is. */
export interface ConsentRecord extends ConsentFacts {
  readonly id: string;
  readonly caseId: string;
  readonly participantId: string;
}

/** The last day on which a grant on this text counts, when a newer text of substance has come. */
export const TEXT_COUNTS_UNTIL = `(select t.counts_until from policy.consent_text t where t.version = c.text_version and c.kind = 'GRANT')`;

/** One JSON object per record: the record with the end that counts, its items in the policy's order, and its ends. */
export const RECORD = `json_build_object('id', c.id, 'caseId', c.case_id, 'participantId', c.participant_id, 'kind', c.kind,
    'validFrom', c.valid_from, 'validTo', least(c.valid_to, (${TEXT_COUNTS_UNTIL} + 1)::timestamp at time zone 'Europe/Oslo'),
    'items', (select json_agg(json_build_object('category', i.category, 'level', app.level_name(i.level)) order by k.position)
      from consent_item i join policy.category k on k.code = i.category where i.consent_id = c.id),
    'ends', coalesce((select json_agg(json_build_object('category', e.category, 'cause', e.cause, 'endedAt', e.ended_at)
      order by e.ended_at) from consent_end e where e.consent_id = c.id), '[]'))`;

/** The record, or undefined when it is not there for this actor. */
export async function recordOf(sql: Sql, consentId: string): Promise<ConsentRecord | undefined> {
  const rows = await sql.query<{ record: ConsentRecord }>(
    `select ${RECORD} as record from consent c where c.id = $1`,
    [consentId],
  );
  return rows[0]?.record;
}

/** Every record about one participant. */
export async function recordsAbout(sql: Sql, participantId: string): Promise<readonly ConsentRecord[]> {
  const statement = `select ${RECORD} as record from consent c where c.participant_id = $1`;
  const rows = await sql.query<{ record: ConsentRecord }>(statement, [participantId]);
  return rows.map((row) => row.record);
}

/** Every record about anyone who has had this participant's role in the case: an objection is said to the role. */
export async function recordsAboutRole(sql: Sql, participantId: string): Promise<readonly ConsentRecord[]> {
  const statement = `select ${RECORD} as record from participant p join participant q on q.case_id = p.case_id and q.role = p.role
    join consent c on c.participant_id = q.id where p.id = $1`;
  const rows = await sql.query<{ record: ConsentRecord }>(statement, [participantId]);
  return rows.map((row) => row.record);
}

/** What a record was given for, and until when it was given. */
export async function wordsOf(
  sql: Sql,
  consentId: string,
): Promise<{ readonly purpose: string; readonly validTo: string | null }> {
  const statement = `select purpose, to_json(valid_to) #>> '{}' as "validTo" from consent where id = $1`;
  const [words] = await sql.query<{ purpose: string; validTo: string | null }>(statement, [consentId]);
  return words ?? { purpose: '', validTo: null };
}

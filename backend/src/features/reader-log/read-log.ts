import type { Language, ReaderLogFilter } from '@samtavle/shared/domain';
import type { Basis, Category } from '@samtavle/shared/policy';
import { isRecipient } from '@samtavle/shared/policy';
import { whySeen } from '@samtavle/shared/text';
import type { ReadTransaction } from '../../platform/database/reads.js';
import type { Disclosure, LogReader } from './reader-log.model.js';

interface Seen {
  readonly category: Category;
  readonly basis: Basis;
  readonly purpose: string | null;
}
type Row = Omit<Disclosure, 'seen'> & { readonly seen: readonly Seen[] };

// What the consent was for that counted when the line was written: records are immutable, so it can be asked later.
const PURPOSE = `select c.purpose from consent_item i join consent c on c.id = i.consent_id
  where i.participant_id = l.participant_id and i.category = s.category and i.kind = 'GRANT'
    and i.valid_from <= l.at and (i.valid_to is null or l.at < i.valid_to)
    and not exists (select from consent_end e where e.consent_id = i.consent_id
      and (e.category is null or e.category = i.category) and e.ended_at <= l.at)
  order by i.level desc, i.valid_to desc nulls first limit 1`;

const LINES = `select l.id, to_json(l.at) #>> '{}' as at, coalesce(l.times, 1) as times, to_json(l.first_at) #>> '{}' as "firstAt", l.person_id as "personId", l.person_name as "personName",
    l.organisation_name as "organisationName", l.action, l.outcome,
    case when l.person_id = app.actor() then 'CITIZEN' else nullif(l.role, 'NONE') end as role,
    coalesce((select json_agg(json_build_object('category', s.category, 'basis', s.basis,
        'purpose', case when s.basis = 'CONSENT' then (${PURPOSE}) end) order by k.position)
      from unnest(l.categories, l.bases) s (category, basis) join policy.category k on k.code = s.category), '[]') as seen
  from audit.access_log l
  where l.case_id = $1::uuid and ($2::uuid is null or (l.id < $2 and exists (
      select from audit.access_log a where a.id = $2 and a.case_id = l.case_id)))
    and ($3::uuid is null or l.person_id = $3)
    and ($4::text is null or $4 = any (l.categories)) and ($5::text is null or $5 = any (l.bases))
    and ($4::text is null or $5::text is null or exists (
      select from unnest(l.categories, l.bases) s (category, basis) where s.category = $4 and s.basis = $5))
    and ($6::date is null or l.at >= $6::date::timestamp at time zone 'Europe/Oslo')
    and ($7::date is null or l.at < ($7::date + 1)::timestamp at time zone 'Europe/Oslo')
    and ($8::boolean is distinct from true or l.outcome = 'DENY')
  order by l.id desc limit $9`;

const READERS = `select distinct on (l.person_name, l.person_id) l.person_id as "personId", l.person_name as "personName",
    l.organisation_name as "organisationName"
  from audit.access_log l where l.case_id = $1::uuid order by l.person_name, l.person_id, l.id desc`;

/** What is asked of one case's log. */
export interface LogWish {
  readonly caseId: string;
  readonly filter: ReaderLogFilter;
  /** The line after which to begin; null for the newest. */
  readonly after: string | null;
  readonly limit: number;
}

// What was asked in vain is told as lines when the citizen looks; to nobody else.
const TELL = 'select audit.tell_refusals($1::uuid)';

/** The lines asked for, the newest first, with every reason said in the person's language. */
export async function linesOf(
  tx: ReadTransaction,
  { caseId, filter, after, limit }: LogWish,
  language: Language,
): Promise<readonly Disclosure[]> {
  await tx.query(TELL, [caseId]);
  const { personId, category, basis, from, to, refused } = filter;
  const rows = await tx.query<Row>(LINES, [
    ...[caseId, after, personId, category, basis, from, to, refused, limit],
  ]);
  return rows.map((row) => ({ ...row, seen: row.seen.map((seen) => explained(language, row.role, seen)) }));
}

function explained(language: Language, role: Disclosure['role'], { category, basis, purpose }: Seen) {
  const recipient = role !== null && isRecipient(role) ? role : 'SUPPORT_PERSON';
  return { category, basis, why: whySeen(language, recipient, category, basis, purpose) };
}

/** Everybody in the case's log, by name. */
export function readersOf(tx: ReadTransaction, caseId: string): Promise<readonly LogReader[]> {
  return tx.query<LogReader>(READERS, [caseId]);
}

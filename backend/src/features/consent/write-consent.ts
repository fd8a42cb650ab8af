import type { Category, ConsentKind, GivenVia, Level } from '@samtavle/shared/policy';
import { rankOf } from '@samtavle/shared/policy';
import type { Sql } from './consent-records.js';
import { recordsAbout } from './consent-records.js';
import { itemStates } from './consent-state.js';
import type { LegalBasis } from './legal-basis.js';

/** A record to be written. Times are ISO instants. */
export interface NewRecord extends LegalBasis {
  readonly id: string;
  readonly caseId: string;
  readonly participantId: string;
  readonly kind: ConsentKind;
  readonly items: readonly { readonly category: Category; readonly level: Level }[];
  readonly purpose: string;
  readonly textVersion: string;
  readonly language: string;
  readonly givenVia: GivenVia;
  readonly givenBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly supersedesId: string | null;
  readonly previewHash: string | null;
}

const CONSENT = `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version,
    language, given_via, given_by, valid_from, valid_to, supersedes_id, preview_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const ITEMS = `insert into consent_item (consent_id, case_id, participant_id, kind, valid_from, valid_to, category, level)
  select $1, $2, $3, $4, $5, $6, i.category, i.level from jsonb_to_recordset($7) as i (category text, level smallint)`;

const END = `insert into consent_end (consent_id, case_id, category, cause, note) values ($1, $2, $3, $4, $5)`;

/** Writes the record and its items. Nothing of it is ever changed afterwards. */
export async function writeRecord(sql: Sql, it: NewRecord): Promise<void> {
  const { id, caseId, participantId, kind, validFrom, validTo } = it;
  const words = [
    it.purpose,
    it.confidentialityRelease,
    it.gdprBasis,
    it.textVersion,
    it.language,
    it.givenVia,
  ];
  const rest = [it.givenBy, validFrom, validTo, it.supersedesId, it.previewHash];
  await sql.query(CONSENT, [id, caseId, participantId, kind, ...words, ...rest]);
  const items = it.items.map(({ category, level }) => ({ category, level: rankOf(level) }));
  await sql.query(ITEMS, [id, caseId, participantId, kind, validFrom, validTo, JSON.stringify(items)]);
}

export interface End {
  readonly consentId: string;
  readonly caseId: string;
  /** Null ends the whole record. */
  readonly category: Category | null;
  readonly cause: 'WITHDRAWN' | 'SUPERSEDED';
  readonly note?: string | null;
}

export async function writeEnd(
  sql: Sql,
  { consentId, caseId, category, cause, note = null }: End,
): Promise<void> {
  await sql.query(END, [consentId, caseId, category, cause, note]);
}

/**
 * What the citizen says last holds: ends what counts now for this participant in these categories. What is to count
 * later is left.
 */
export async function supersede(
  sql: Sql,
  { participantId, categories, now }: { participantId: string; categories: readonly Category[]; now: string },
): Promise<void> {
  for (const record of await recordsAbout(sql, participantId)) {
    if (record.kind !== 'GRANT') continue;
    for (const { category, state } of itemStates(record, now)) {
      if (state !== 'ACTIVE' || !categories.includes(category)) continue;
      await writeEnd(sql, { consentId: record.id, caseId: record.caseId, category, cause: 'SUPERSEDED' });
    }
  }
}

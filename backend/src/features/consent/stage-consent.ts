import type { Sql } from './consent-records.js';
import type { NewRecord } from './write-consent.js';
import { supersede, writeEnd, writeRecord } from './write-consent.js';

/** Writes a consent and ends what it takes the place of. The same for an act and for a preview of it. */
export async function stageConsent(sql: Sql, record: NewRecord, now: string): Promise<void> {
  const { caseId, participantId, supersedesId, items } = record;
  if (supersedesId !== null) {
    await writeEnd(sql, { consentId: supersedesId, caseId, category: null, cause: 'SUPERSEDED' });
  }
  // A consent that begins later leaves what counts until then.
  if (Date.parse(record.validFrom) <= Date.parse(now)) {
    await supersede(sql, { participantId, categories: items.map((it) => it.category), now });
  }
  await writeRecord(sql, record);
}

export interface Clock {
  /** The instant all of this transaction happens at. */
  readonly now: string;
  readonly today: string;
}

/** The case's clock. */
export async function clockOf(sql: Sql): Promise<Clock> {
  const [clock] = await sql.query<Clock>(
    `select to_json(app.now()) #>> '{}' as now, app.today()::text as today`,
  );
  if (clock === undefined) throw new Error('The database has no clock.');
  return clock;
}

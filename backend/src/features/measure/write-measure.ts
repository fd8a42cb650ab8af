import { randomUUID } from 'node:crypto';
import type { Answer, InstrumentCode, MeasuredCategory, Outlook } from '@samtavle/shared/domain';
import { instrumentOf, trendOf } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { signatureOf } from '../standing/index.js';
import type { TakenFacts } from './measure-view.js';
import { takenOf } from './measure-view.js';

/** One taking to be written. */
export interface NewMeasure {
  readonly caseId: string;
  readonly instrument: InstrumentCode;
  readonly measuredOn: string;
  readonly score: number | null;
  readonly outlook: Outlook | null;
  /** Those that are kept beside the score. */
  readonly answers: readonly Answer[];
}

const MEASURE = `insert into measurement (id, case_id, instrument, measured_on, score, outlook, own_organisation_id, own_role)
  values ($1, $2, $3, $4::date, $5::numeric, $6, $7::uuid, $8)`;
const ANSWERS = `insert into measurement_answer (measurement_id, case_id, instrument, position, value)
  select $1, $2, $3, a.position, a.value from unnest($4::int[], $5::int[]) a (position, value)`;

/** Writes it, and the word that its category shows at SUMMARY. One at a time in a case, so that the word is of all there is. */
export async function writeMeasure(tx: ActTransaction, by: Standing, it: NewMeasure): Promise<ActResult> {
  const { caseId, instrument, measuredOn, score, outlook, answers } = it;
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(MEASURE, [id, caseId, instrument, measuredOn, score, outlook, ownOrganisationId, ownRole]);
  const given = answers.flatMap((value, place) => (value === null ? [] : [{ position: place + 1, value }]));
  if (given.length > 0) {
    const places = given.map(({ position }) => position);
    const values = given.map(({ value }) => value);
    await tx.query(ANSWERS, [id, caseId, instrument, places, values]);
  }
  await tellTrend(tx, caseId, instrumentOf(instrument).category);
  return done(id);
}

const TAKEN = `select m.id, m.instrument, m.measured_on::text as "on", m.score::float8 as score, m.outlook,
    coalesce((select json_agg(json_build_object('position', a.position, 'value', a.value))
      from measurement_answer a where a.measurement_id = m.id), '[]') as answers
  from measurement m where m.case_id = $1 and m.category = $2 and m.removed_at is null
  order by m.measured_on, m.recorded_at, m.id`;
// A word that stays the same is not written again: nobody is told that something was measured.
const SAME = `update measure_trend set word = $3 where case_id = $1 and category = $2 and word is distinct from $3`;
const FIRST = `insert into measure_trend (case_id, category, word) values ($1, $2, $3) on conflict (case_id, category) do nothing`;

/** Brings the word of a category into line with all that is measured in it. */
export async function tellTrend(
  tx: ActTransaction,
  caseId: string,
  category: MeasuredCategory,
): Promise<void> {
  const taken = await tx.query<TakenFacts>(TAKEN, [caseId, category]);
  const word = trendOf(taken.map(takenOf));
  if (word !== null) await tx.query(FIRST, [caseId, category, word]);
  await tx.query(SAME, [caseId, category, word]);
}

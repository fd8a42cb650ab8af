import type { Input } from '@samtavle/shared/domain';
import { revealsIn } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingsFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { namesInSight } from './names.js';

interface Draft {
  readonly caseId: string;
  readonly question: string;
  readonly version: number;
  readonly open: boolean;
}

// The case of a consultation is nobody's to read, so it is found among the actor's own.
const OWN = `select k.case_id as "caseId", c.question, c.version, c.approved_on is null and c.declined_on is null as open
  from unnest(app.private_cases()) k (case_id) join consultation c on c.id = any (app.consultations_of(k.case_id)) where c.id = $1`;
const ANSWER = `update consultation set approved_on = case when $2 then app.today() end,
    declined_on = case when $2 then null else app.today() end
  where id = $1 and version = $3 returning version`;
const FUNCTION = `select s.text from category_summary s where s.case_id = $1 and s.category = 'FUNCTION'`;
const PLAN = 'select s.text from plan_summary s where s.case_id = $1';
const MATERIAL =
  'insert into consultation_material (consultation_id, case_id, category, text) values ($1, $2, $3, $4)';

/** The citizen's yes sends the exact words and the chosen short lines; a no sends nothing. */
export async function answer(tx: ActTransaction, input: Input<'answerConsultation'>): Promise<ActResult> {
  const { id, expectedVersion, approve, shareFunction, sharePlan } = input;
  const [draft] = await tx.query<Draft>(OWN, [id]);
  if (draft === undefined) return notThere('id');
  const { caseId, question, version } = draft;
  tx.concerns(caseId);
  if ((await standingsFor(tx, caseId, 'ANSWER_CONSULTATION')).length === 0) return notThere('id');
  if (version !== expectedVersion) return outdated({ version }, { approve: null }, { approve: null });
  if (!draft.open) return problem('id', 'ALREADY_DONE');
  const lines = approve ? await chosenLines(tx, caseId, { shareFunction, sharePlan }) : [];
  if (approve) {
    const names = await namesInSight(tx, caseId);
    for (const { field, text } of [{ field: 'approve', text: question }, ...lines]) {
      const { words } = revealsIn(text, names);
      if (words.length > 0) return problem(field, 'TELLS_WHO', { words: words.join(', ') });
    }
  }
  // before the yes: with it the words are on their way
  for (const { category, text } of lines) await tx.query(MATERIAL, [id, caseId, category, text]);
  const [saved] = await tx.query<{ version: number }>(ANSWER, [id, approve, expectedVersion]);
  return saved === undefined ? notThere('id') : done(id, saved.version);
}

interface Line {
  readonly field: 'shareFunction' | 'sharePlan';
  readonly category: 'FUNCTION' | 'PLAN';
  readonly text: string;
}

async function chosenLines(
  tx: ActTransaction,
  caseId: string,
  chosen: { readonly shareFunction: boolean; readonly sharePlan: boolean },
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { field, category, sql } of [
    { field: 'shareFunction', category: 'FUNCTION', sql: FUNCTION },
    { field: 'sharePlan', category: 'PLAN', sql: PLAN },
  ] as const) {
    const [row] = chosen[field] ? await tx.query<{ text: string }>(sql, [caseId]) : [];
    if (row !== undefined) lines.push({ field, category, text: row.text });
  }
  return lines;
}

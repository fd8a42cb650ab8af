import type { ClientBase } from 'pg';

/** Which kinds of the chained history came with which migration; its way down would take them. */
export const CHAINED_SINCE: ReadonlyMap<number, readonly string[]> = new Map([
  [
    12,
    [
      'access_log',
      'case_opened',
      'case_closed',
      'joined',
      'left',
      'consent',
      'consent_item',
      'consent_end',
      'asked',
      'answered',
      'override',
      'stand_in_act',
      'erasure',
    ],
  ],
  [25, ['research_answer']],
  [27, ['admission']],
  [29, ['refused']],
  [
    30,
    [
      'step_act',
      'accommodation_act',
      'meeting_answer',
      'goal_decision',
      'activity_assessment',
      'decision',
      'consultation_advice',
      'handover_answer',
      'correction_answer',
      'eligibility_entry',
      'safety_closing',
      'follow_up_plan',
    ],
  ],
]);

/**
 * The lines of the chained history that a way down to `to` would take, by kind. The wall hides them from the owner too: it
 * is lifted for the counting, in a transaction that is rolled back.
 */
export async function chainedAbove(client: ClientBase, to: number): Promise<readonly string[]> {
  const { rows: there } = await client.query(`select where to_regclass('audit.link') is not null`);
  if (there.length === 0) return [];
  const kinds = [...CHAINED_SINCE].flatMap(([since, names]) => (since > to ? names : []));
  await client.query('begin');
  try {
    await client.query('alter table audit.link no force row level security');
    const { rows } = await client.query<{ kind: string; lines: number }>(
      'select kind, count(*)::int as lines from audit.link where kind = any ($1) group by kind order by kind',
      [kinds],
    );
    return rows.map(({ kind, lines }) => `${kind}: ${String(lines)} ${lines === 1 ? 'line' : 'lines'}`);
  } finally {
    await client.query('rollback');
  }
}

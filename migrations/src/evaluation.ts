import type { ClientBase } from 'pg';

/** One group of finished cases; never fewer than five, and the count in whole fives. */
interface Group {
  readonly track: string;
  readonly outcome: string;
  readonly cases_at_least: number;
}

/**
 * Finished cases whose citizens let them be counted, in groups, as CSV with a heading. Groups under five are left out by
 * the database itself, and there is no total. Log in as samtavle_owner, who sees no case.
 */
export async function evaluationReport(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Group>('select track, outcome, cases_at_least from app.evaluation()');
  const lines = rows.map(
    ({ track, outcome, cases_at_least: cases }) => `${track},${outcome},${String(cases)}`,
  );
  return ['track,outcome,cases_at_least', ...lines].join('\n');
}

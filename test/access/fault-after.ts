import { expect } from '@jest/globals';
import type { Checkpoint } from '@samtavle/migrations';
import { verifyChains } from '@samtavle/migrations';
import type { TestDatabase } from '../support/database.ts';

/**
 * Fills in the numbers of lines as they are in this chain: `#access_log` the first of that kind, `#access_log.2` the second,
 * `#last` the last of all, `#next` the one to come, `#later` the one after that. So a new kind of line moves no test.
 */
export async function numbered({ admin }: TestDatabase, chain: string): Promise<(text: string) => string> {
  const { rows } = await admin.query<{ line: string; kind: string }>(
    'select line, kind from audit.link where chain = $1 order by line',
    [chain],
  );
  const last = Number(rows.at(-1)?.line ?? 0);
  const ends: Readonly<Record<string, number>> = { last, next: last + 1, later: last + 2 };
  return (text) =>
    text.replaceAll(/#([a-z_]+)(?:\.(\d+))?/g, (token, kind: string, nth = '1') => {
      const line = ends[kind] ?? rows.filter((row) => row.kind === kind)[Number(nth) - 1]?.line;
      if (line === undefined) throw new Error(`${token}: there is no such line in ${chain}`);
      return String(line);
    });
}

/**
 * As a superuser who switches our triggers off: nothing in the database can stop that, so it must be seen. What the
 * examination says then; all is taken back afterwards.
 */
export async function faultAfter(
  database: TestDatabase,
  caseId: string,
  statements: readonly string[],
  kept: Checkpoint | null = null,
): Promise<string | null> {
  const client = await database.admin.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    // as the triggers tell times
    await client.query(`set local timezone = 'UTC'`);
    const filled = await numbered(database, caseId);
    for (const sql of statements.map(filled)) {
      const { rowCount } = await client.query(sql.replaceAll(':case', `'${caseId}'`));
      if (/^(insert|update|delete|select)/.test(sql)) expect(rowCount).toBeGreaterThan(0);
    }
    return (await verifyChains(client, kept)).fault;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

import { expect } from '@jest/globals';
import type { Checkpoint } from '@samtavle/migrations';
import { verifyChains } from '@samtavle/migrations';
import type { TestDatabase } from '../support/database.ts';

/**
 * As a superuser who switches our triggers off: nothing in the database can stop that, so it must be seen. What the
 * examination says then; all is taken back afterwards.
 */
export async function faultAfter(
  { admin }: TestDatabase,
  caseId: string,
  statements: readonly string[],
  kept: Checkpoint | null = null,
): Promise<string | null> {
  const client = await admin.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    // as the triggers tell times
    await client.query(`set local timezone = 'UTC'`);
    for (const sql of statements) {
      const { rowCount } = await client.query(sql.replaceAll(':case', `'${caseId}'`));
      if (/^(insert|update|delete|select)/.test(sql)) expect(rowCount).toBeGreaterThan(0);
    }
    return (await verifyChains(client, kept)).fault;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

import type { ClientBase } from 'pg';
import { RETENTION } from '@samtavle/shared/policy';

/** Everything a rule may touch, and the chain that it leaves whole. */
const TABLES = [...new Set([...RETENTION.flatMap(({ tables }) => tables), 'audit.link', 'audit.erasure'])];

/**
 * Lifts the wall and the refusal of changes for the owner, until `restore` or the end of the transaction that failed:
 * no role has a standing right to delete, so there is none to steal. Others wait for these tables meanwhile.
 */
export async function lift(client: ClientBase): Promise<void> {
  await each(client, 'no force row level security', 'disable');
}

export async function restore(client: ClientBase): Promise<void> {
  await each(client, 'force row level security', 'enable');
}

async function each(client: ClientBase, wall: string, trigger: 'disable' | 'enable'): Promise<void> {
  for (const table of TABLES) {
    await client.query(`alter table ${table} ${wall}`);
    const { rowCount } = await client.query(
      `select from pg_trigger where tgrelid = $1::regclass and tgname = 'append_only'`,
      [table],
    );
    if (rowCount === 1) await client.query(`alter table ${table} ${trigger} trigger append_only`);
  }
}

import type { ClientBase } from 'pg';
import { CHAPTERS } from './catalog.js';

const SCHEMAS = ['app', 'audit', 'auth', 'migration', 'policy', 'public'];

/**
 * The whole schema as readable SQL in a stable order: tables with their constraints, indexes, policies and grants,
 * then views and functions. For review and drift checks; databases are built from the numbered files, never from this.
 */
export async function dumpSchema(client: ClientBase): Promise<string> {
  // With an empty search path every name is printed with its schema, whatever the connection's settings are.
  await client.query('begin read only');
  try {
    await client.query(`set local search_path to ''`);
    let out = '-- Printed from a freshly migrated database by `npm run schema`. Do not edit.\n';
    for (const { title, sql } of CHAPTERS) {
      const { rows } = await client.query<{ text: string }>(
        `select text from (${sql}) chapter order by sort collate "C"`,
        sql.includes('$1') ? [SCHEMAS] : [],
      );
      if (rows.length > 0) out += `\n-- ${title}\n\n${rows.map(({ text }) => text.trim()).join('\n\n')}\n`;
    }
    return out;
  } finally {
    await client.query('rollback');
  }
}

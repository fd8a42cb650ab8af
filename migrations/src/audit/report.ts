import type { ClientBase } from 'pg';
import { readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { verifyChains } from './verify.js';

/**
 * Examines every chain and says how it went, in one line. With a file: compares with the checkpoint in it, and when
 * all is whole writes the new one there.
 */
export async function auditReport(
  client: ClientBase,
  file: string | null,
): Promise<{ readonly whole: boolean; readonly line: string }> {
  const kept = file === null ? null : readCheckpoint(file);
  // one moment for all of it, however long it takes
  await client.query('begin isolation level repeatable read read only');
  const { chains, lines, fault, heads } = await verifyChains(client, kept);
  await client.query('commit');
  if (fault !== null) return { whole: false, line: `Broken: ${fault}.` };
  if (file !== null) writeCheckpoint(file, heads);
  const since = kept === null ? '' : ` Nothing was rewritten since ${kept.takenAt}.`;
  return {
    whole: true,
    line: `Whole: ${String(lines)} lines in ${String(chains)} chains.${since}${file === null ? '' : ` Checkpoint: ${file}`}`,
  };
}

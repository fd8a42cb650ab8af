import type { ClientBase } from 'pg';
import type { Checkpoint } from './checkpoint.js';
import { CheckpointError, readCheckpoint, sealOf, writeCheckpoint } from './checkpoint.js';
import type { Verdict } from './verify.js';
import { verifyChains } from './verify.js';

/** What the examiner brings along. */
export interface AuditOrder {
  /** The checkpoint that is kept elsewhere; when all is whole, the new one is written over it. */
  readonly file?: string;
  /** There is none yet. Without this a file that is missing is a fault: it may have been taken away. */
  readonly first?: boolean;
  /** The seal of the checkpoint, as somebody else has kept it. */
  readonly seal?: string;
  /** In production nobody moves the database's clock. */
  readonly production?: boolean;
}

/** Examines every chain and says how it went, in one line. */
export async function auditReport(
  client: ClientBase,
  { file, first = false, seal, production = false }: AuditOrder = {},
): Promise<{ readonly whole: boolean; readonly line: string }> {
  let kept: Checkpoint | null = null;
  try {
    if (file !== undefined && !first) kept = readCheckpoint(file);
    if (seal !== undefined && (kept === null || sealOf(kept) !== seal))
      throw new CheckpointError('the checkpoint is not the one whose seal was kept');
  } catch (error) {
    if (error instanceof CheckpointError) return { whole: false, line: `Not examined: ${error.message}.` };
    throw error;
  }
  // one moment for all of it, however long it takes
  await client.query('begin isolation level repeatable read read only');
  const verdict = await verifyChains(client, kept);
  await client.query('commit');
  const { fault, ground } = verdict;
  if (fault !== null) return { whole: false, line: `Broken: ${fault}.` };
  const moved =
    ground.shift === 0 ? '' : ` The clock of this database is moved by ${days(ground.shift)} days.`;
  if (moved !== '' && production) return { whole: false, line: `Broken:${moved}` };
  const written = file === undefined ? '' : ` Checkpoint: ${file} Seal: ${write(file, kept, verdict)}`;
  return { whole: true, line: `${wholeLine(kept, verdict)}${moved}${written}` };
}

function wholeLine(kept: Checkpoint | null, verdict: Verdict): string {
  const { chains, lines, ground, erased, erasedSince } = verdict;
  const said = [`Whole: ${String(lines)} lines in ${String(chains)} chains.`];
  if (kept === null) said.push(...told('Erased by the rules', erased));
  else {
    said.push(`Nothing was rewritten since ${kept.takenAt}.`, ...told('Erased since then', erasedSince));
    if (kept.migration !== ground.migration)
      said.push(
        `The program was upgraded since, from migration ${String(kept.migration)} to ${String(ground.migration)}.`,
      );
  }
  return said.join(' ');
}

function told(what: string, counts: Readonly<Record<string, number>>): readonly string[] {
  const each = Object.entries(counts).map(([rule, lines]) => `${String(lines)} lines by ${rule}`);
  return each.length === 0 ? [] : [`${what}: ${each.join(', ')}.`];
}

function write(file: string, kept: Checkpoint | null, { ground, heads, erased }: Verdict): string {
  return writeCheckpoint(file, {
    takenAt: new Date().toISOString(),
    judgedAt: ground.judgedAt,
    migration: ground.migration,
    definitions: ground.definitions,
    erased,
    before: kept === null ? null : sealOf(kept),
    heads,
  });
}

const days = (ms: number) => String(Math.round(ms / 86_400_000));

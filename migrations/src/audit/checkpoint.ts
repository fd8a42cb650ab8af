import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where one chain stood, and when its case was closed: an erasure later on must fit that. */
export interface KeptHead {
  readonly chain: string;
  readonly line: number;
  readonly hash: string;
  readonly closedAt: number | null;
}

/** Where every chain stood at one moment. Kept outside the database, it shows whether anything was rewritten since. */
export interface Checkpoint {
  readonly takenAt: string;
  /** The same moment by the clock that the database judges by. */
  readonly judgedAt: number;
  /** The last migration, and what made and guarded the chains then. */
  readonly migration: number;
  readonly definitions: string;
  /** How many lines each rule had erased. */
  readonly erased: Readonly<Record<string, number>>;
  /** The seal of the checkpoint before this one. */
  readonly before: string | null;
  readonly heads: readonly KeptHead[];
}

/** The file of a checkpoint cannot be trusted, or is not there. The message is one line for whoever keeps it. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}

/** SHA-256 over a checkpoint: short enough to be kept by somebody else, on paper even. */
export function sealOf(checkpoint: Checkpoint): string {
  const { takenAt, judgedAt, migration, definitions, erased, before, heads } = checkpoint;
  const rules = Object.entries(erased).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = heads.map(({ chain, line, hash, closedAt }) => [chain, line, hash, closedAt]);
  const whole = [takenAt, judgedAt, migration, definitions, rules, before, lines];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}

/** The checkpoint in a file, which must fit its own seal. */
export function readCheckpoint(file: string): Checkpoint {
  if (!existsSync(file))
    throw new CheckpointError(
      `there is no checkpoint ${file}: take it from where it is kept, or say --first`,
    );
  const kept = parsed(readFileSync(file, 'utf8'));
  if (kept === null) throw new CheckpointError(`${file} is no checkpoint of this program`);
  const { seal, ...checkpoint } = kept;
  if (sealOf(checkpoint) !== seal)
    throw new CheckpointError(`${file} was altered since it was written: its seal does not fit`);
  return checkpoint;
}

function parsed(text: string): (Checkpoint & { readonly seal: string }) | null {
  try {
    const said: unknown = JSON.parse(text);
    const names = ['takenAt', 'judgedAt', 'migration', 'definitions', 'erased', 'heads', 'seal'];
    if (typeof said !== 'object' || said === null || names.some((name) => !(name in said))) return null;
    // what else may be wrong with it, its seal tells
    const kept = said as Checkpoint & { readonly seal: string };
    return Array.isArray(kept.heads) ? kept : null;
  } catch {
    return null;
  }
}

/** Writes a checkpoint, and returns its seal. */
export function writeCheckpoint(file: string, checkpoint: Checkpoint): string {
  const seal = sealOf(checkpoint);
  writeFileSync(file, `${JSON.stringify({ ...checkpoint, seal }, null, 1)}\n`, { mode: 0o600 });
  return seal;
}

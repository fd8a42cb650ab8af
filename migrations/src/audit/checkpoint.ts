import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where every chain stood at one moment. Kept outside the database, it shows whether anything was rewritten since. */
export interface Checkpoint {
  readonly takenAt: string;
  readonly heads: readonly { readonly chain: string; readonly line: number; readonly hash: string }[];
}

/** The checkpoint in a file; null when there is no such file yet. */
export function readCheckpoint(file: string): Checkpoint | null {
  if (!existsSync(file)) return null;
  // written by writeCheckpoint; anything else in it shows as a fault
  return JSON.parse(readFileSync(file, 'utf8')) as Checkpoint;
}

export function writeCheckpoint(file: string, heads: Checkpoint['heads']): void {
  const checkpoint: Checkpoint = { takenAt: new Date().toISOString(), heads };
  writeFileSync(file, `${JSON.stringify(checkpoint, null, 1)}\n`, { mode: 0o600 });
}

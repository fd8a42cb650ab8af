import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf, LaunchFailure } from './failure.js';
import { processBirth } from './process-identity.js';

interface Holder {
  readonly pid: number;
  readonly birth: string;
}

/**
 * Takes the data folder for this process. A lock left by a killed run is taken over.
 * @returns a function that gives it back.
 * @throws LaunchFailure when another running Samtavle has it.
 */
export function takeLock(file: string, folder: string): () => void {
  const mine: Holder = { pid: process.pid, birth: processBirth(process.pid) ?? '' };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return () => {
        // Someone may have deleted the folder under us, and another start taken it since.
        if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const other = readHolder(file);
      if (other !== null && processBirth(other.pid) === other.birth) {
        throw new LaunchFailure(
          `Samtavle is already running on ${folder} (process ${String(other.pid)}). Stop it first, or set another DATA_DIR and PORT.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new LaunchFailure(`The lock ${file} is being fought over. Is another start under way?`);
}

function readHolder(file: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('birth' in holder))
      return null;
    return typeof holder.pid === 'number' && typeof holder.birth === 'string'
      ? { pid: holder.pid, birth: holder.birth }
      : null;
  } catch {
    return null;
  }
}

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from './failure.js';

/** Megabytes of a database with the demo in it, the log of changes and what is made meanwhile. */
const NEEDED_MB = 300;
/** So much must fit for a disk not to be full. */
const PROBE_BYTES = 1024 * 1024;

type Line = (where: string) => string;

const FULL: Line = (where) =>
  `The disk is full at ${where}: the database needs about ${String(NEEDED_MB)} MB there. Make room, or set DATA_DIR to a folder elsewhere.`;
const LIMITED: Line = (where) =>
  `Files at ${where} may not grow large enough (ulimit -f): the database needs files of at least 16 MB.`;
const CLOSED: Line = (where) =>
  `${where} cannot be written by this user. Change its owner, or set DATA_DIR to a folder that can be.`;
const MEMORY: Line = () => 'There is too little memory for PostgreSQL: about 500 MB must be free.';

/** By the system's code, by PostgreSQL's, and by what its programs print. */
const REASONS: readonly (readonly [RegExp, Line])[] = [
  [/\b(ENOSPC|EDQUOT|53100)\b|No space left on device|quota exceeded|wrote only \d+ of \d+ bytes/i, FULL],
  [/\bEFBIG\b|File too large/i, LIMITED],
  [/\b(ENOMEM|53200)\b|Cannot allocate memory|out of memory/i, MEMORY],
  [/\b(EACCES|EPERM|EROFS)\b|Permission denied|Read-only file system/i, CLOSED],
];

/** What a person can mend of an error at the first start, in one line; null when it is none of these. */
export function roomLine(error: unknown, where: string): string | null {
  const text = wordsOf(error);
  const [, line] = REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  return line?.(where) ?? null;
}

/** The same, in place of the error; what is none of these stays what it is. */
export function asRoom(error: unknown, where: string): unknown {
  const line = roomLine(error, where);
  return line === null ? error : new LaunchFailure(line);
}

/** Whether a little more can be written here, by trying: a program that failed may have said anything. */
export function fullLine(folder: string): string | null {
  const file = path.join(folder, `samtavle-room-${String(process.pid)}`);
  try {
    const probe = openSync(file, 'w');
    try {
      writeSync(probe, Buffer.alloc(PROBE_BYTES, 1));
      fsyncSync(probe);
    } finally {
      closeSync(probe);
      rmSync(file, { force: true });
    }
    return null;
  } catch (error) {
    return roomLine(error, folder);
  }
}

/** Where the database of a data folder really lies, which may be outside it. */
export function placeOf(dataDir: string): string {
  const location = path.join(dataDir, 'samtavle-location.json');
  try {
    if (!existsSync(location)) return dataDir;
    const { folder }: { folder?: unknown } = JSON.parse(readFileSync(location, 'utf8')) as object;
    return typeof folder === 'string' ? folder : dataDir;
  } catch {
    return dataDir;
  }
}

/** The codes and words of an error and of all that it came from. Never shown: only looked at. */
function wordsOf(error: unknown, depth = 0): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || depth > 5) return '';
  const own = ['code', 'message'].map((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : '';
  });
  const causes = ['cause', 'driverError'].map((key) => wordsOf(Reflect.get(error, key), depth + 1));
  return [...own, ...causes].join(' ');
}

import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../data-folder.js';
import { LaunchFailure } from '../failure.js';

// Root's own folders (/root/x) are closed to PostgreSQL's user, and we loosen no folder that is not ours. Then the
// database's files live outside, in a folder of root's under one of these, and the data folder says where.
const BASES = ['/var/lib/samtavle', path.join(tmpdir(), 'samtavle-root')];

const NAME = /^[0-9a-f]{16}$/;

const location = z.strictObject({ folder: z.string() });

/** The outside folder of a data folder, made when missing: one each, also when the project was copied or moved. */
export function outsideFolder(data: DataFolder): string {
  const known = knownOutside(data);
  if (known !== null) return known;
  for (const base of BASES) {
    const folder = path.join(base, createHash('sha256').update(data.path).digest('hex').slice(0, 16));
    if (!makeOurs(base) || !makeOurs(folder)) continue;
    // Nothing in the data folder points here: what lies here is left from one that was deleted by hand.
    rmSync(path.join(folder, 'cluster'), { recursive: true, force: true });
    writeFileSync(path.join(folder, 'owner'), data.path, { mode: 0o600 });
    writeFileSync(data.location, JSON.stringify({ folder }), { mode: 0o600 });
    return folder;
  }
  throw new LaunchFailure(
    `PostgreSQL's user can reach neither ${data.path} nor ${BASES.join(' nor ')}. Set DATA_DIR to a folder it can enter.`,
  );
}

/** The outside folder that this data folder has already, or null. */
export function knownOutside(data: DataFolder): string | null {
  if (!existsSync(data.location)) return null;
  const { folder } = location.parse(JSON.parse(readFileSync(data.location, 'utf8')));
  const sign = path.join(folder, 'owner');
  if (!BASES.includes(path.dirname(folder)) || !NAME.test(path.basename(folder)) || !existsSync(sign))
    return null;
  const owner = readFileSync(sign, 'utf8');
  if (owner === data.path) return folder;
  // Copied: the files belong to the original. Moved: they follow.
  if (existsSync(owner)) return null;
  writeFileSync(sign, data.path, { mode: 0o600 });
  return folder;
}

/** Removes what lies outside, and the shared base when nobody else uses it. */
export function removeOutside(data: DataFolder): void {
  const folder = knownOutside(data);
  if (folder !== null) {
    rmSync(folder, { recursive: true, force: true });
    try {
      rmdirSync(path.dirname(folder));
    } catch {
      // another copy's files are there
    }
  }
  rmSync(data.location, { force: true });
}

/** Makes a folder that others may pass through but only root may change; false when somebody else's is in the way. */
function makeOurs(folder: string): boolean {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder);
      chmodSync(folder, 0o711);
    }
    const { uid, mode } = lstatSync(folder);
    return uid === 0 && (mode & 0o022) === 0 && (mode & 0o111) === 0o111;
  } catch {
    return false;
  }
}

import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { codeOf, LaunchFailure } from './failure.js';

/** Everything Samtavle keeps in DATA_DIR. The names are distinct: the folder may hold other people's files too. */
export interface DataFolder {
  readonly path: string;
  readonly lock: string;
  readonly secrets: string;
  readonly postgresLog: string;
  /** The database's files, or `location` says where else they are. */
  readonly cluster: string;
  readonly location: string;
}

/** Names the files in a data folder, without touching it. */
export function dataFolder(folder: string): DataFolder {
  const inside = (name: string) => path.join(folder, name);
  return {
    path: folder,
    lock: inside('samtavle.lock'),
    secrets: inside('samtavle-secrets.json'),
    postgresLog: inside('samtavle-postgres.log'),
    cluster: inside('samtavle-postgres'),
    location: inside('samtavle-location.json'),
  };
}

/**
 * Makes the data folder when it is missing, and proves that it can be written.
 * @throws LaunchFailure when it cannot.
 */
export function openDataFolder(folder: string): DataFolder {
  try {
    const made = makeFolders(folder);
    // Ours, so we say who passes: nobody, but root's PostgreSQL runs as another user who must reach its files below.
    if (made) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = path.join(folder, `samtavle-probe-${String(process.pid)}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return dataFolder(realpathSync(folder));
  } catch (error) {
    throw new LaunchFailure(
      `The data folder ${folder} cannot be written (${codeOf(error) || String(error)}). Set DATA_DIR to one that can.`,
    );
  }
}

/** Makes the folder and those above it; true when it was not there. Node's own way never returns where the system says that a folder's parent is missing although it is there, as /proc does. */
function makeFolders(folder: string): boolean {
  if (existsSync(folder) && statSync(folder).isDirectory()) return false;
  const above = path.dirname(folder);
  if (above !== folder) makeFolders(above);
  mkdirSync(folder);
  return true;
}

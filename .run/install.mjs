// Installs from the lockfile when node_modules is missing, half-made or of another lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { noRoom } from './no-room.mjs';
import { nodePackage, pinnedNode, root, run } from './node.mjs';
import { linkLibraries } from './postgres-links.mjs';

/**
 * Makes sure that exactly the lockfile is installed. No package's install script runs: what the lockfile fixes by hash
 * is all that comes, and the one script that is needed is ours (postgres-links). Resolves to false when that failed.
 */
export async function install() {
  const stale = whatIsStale();
  if (stale === null) return linkLibraries();
  console.log(`Installing the dependencies (${stale}); this takes a minute or two …`);
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, text } = await run(command, [...first, ...flags], { quiet: true });
  if (code !== 0) {
    const why = noRoom(text, root);
    console.error(
      why ?? `${text.trimEnd()}\nThe dependencies could not be installed; see above. Is there a network?`,
    );
    return false;
  }
  const still = whatIsStale();
  if (still === null) return linkLibraries();
  console.error(`The dependencies are installed, but ${still}.`);
  return false;
}

/** Why node_modules is not what the lockfile says, or null. npm writes its own record last, so a killed install has none. */
function whatIsStale() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return 'there is no node_modules';
  const wanted = packages(`${root}package-lock.json`);
  const have = packages(record);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = have[path];
    if (found === undefined && entry.optional) continue;
    const same = found?.version === entry.version && found?.integrity === entry.integrity;
    if (!same || !existsSync(root + path)) return `${path} is not as locked`;
  }
  const node = pinnedNode();
  if (node === null) return 'there is no Node 24.11 or newer for this machine: install one yourself';
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  const pinned = wanted[nodePackage]?.version;
  return pinned === undefined || version === `v${pinned}` ? null : 'the pinned Node is missing';
}

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

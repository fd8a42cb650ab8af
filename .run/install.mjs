// Installs from the lockfile when node_modules is missing, half-made or of another lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pinnedNode, root, run } from './node.mjs';

/** Makes sure that exactly the lockfile is installed. Resolves to false when that failed. */
export async function install() {
  const stale = whatIsStale();
  if (stale === null) return true;
  console.log(`Installing the dependencies (${stale}); this takes a minute or two …`);
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(command, [...first, ...flags]);
  if (code !== 0) {
    console.error('The dependencies could not be installed; see above. Is there a network?');
    return false;
  }
  const still = whatIsStale();
  if (still === null) return true;
  console.error(
    `The dependencies are installed, but ${still}. Are npm's install scripts switched off (ignore-scripts)?`,
  );
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
  const version = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  return version === `v${wanted['node_modules/node'].version}` ? null : 'the pinned Node is missing';
}

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

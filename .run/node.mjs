// The pinned Node and the programs that came with the lockfile. Plain JavaScript for any Node from 18 on: the machine's
// own Node, however old, runs these files, and nothing else.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The package that brings Node 24 for this machine: it holds the binary itself, which the lockfile fixes by hash. */
export const nodePackage = `node_modules/node-${process.platform}-${process.arch}`;

/** The first Node 24 that runs TypeScript and everything else here; package.json's `engines` says so too. */
const ENOUGH = [24, 11];

/** Node 24 as the lockfile pins it; where it has none (macOS on ARM), the machine's own, when that is enough. */
export function pinnedNode() {
  const packaged = `${root}${nodePackage}/bin/node`;
  if (existsSync(packaged)) return packaged;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > ENOUGH[0] || (major === ENOUGH[0] && minor >= ENOUGH[1]) ? process.execPath : null;
}

const running = new Set();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    // From a terminal, Ctrl-C reached the whole group already; a second one does no harm.
    for (const child of running) child.kill(signal);
  });
}

/**
 * Runs a program to its end. Its output goes on ours; with `quiet` it is kept in `text`, with `silent` its standard output
 * is thrown away. With `lifeline` it notices when we are gone. Signals to us go on to it. Resolves to its exit code.
 */
export function run(
  command,
  args,
  { env = {}, quiet = false, silent = false, cwd = root, lifeline = false } = {},
) {
  return new Promise((resolve) => {
    const output = quiet ? 'pipe' : 'inherit';
    const stdio = ['ignore', silent ? 'ignore' : output, output, ...(lifeline ? ['ipc'] : [])];
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    running.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += part));
    const end = (code) => {
      running.delete(child);
      resolve({ code: stopping ? (code ?? 130) : (code ?? 1), text });
    };
    child.once('error', (error) => {
      text += error.message;
      if (!quiet) process.stderr.write(`${command}: ${error.message}\n`);
      end(1);
    });
    child.once('close', end);
  });
}

/** Runs a script under the pinned Node. */
export const node = (args, options) => run(pinnedNode() ?? process.execPath, args, options);

/** Runs a program from node_modules under the pinned Node, by the path of its script. */
export const tool = (script, args, options) => node([`${root}node_modules/${script}`, ...args], options);

export const wasStopped = () => stopping;

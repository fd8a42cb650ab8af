// npm start: install, build, launch; each only as far as needed.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { node, root, wasStopped } from './node.mjs';

/** Runs the launcher, and ends it when npm is gone: npm's shell may die of a signal without passing it on. */
async function launch(...args) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    // Once: a second signal would end at once what is to end in good order.
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
  const { code } = await node([`${root}backend/dist/launch/main.js`, ...args], { lifeline: true });
  clearInterval(watch);
  return code;
}

async function start({ reset }) {
  if (!(await install()) || !(await build())) return wasStopped() ? 130 : 1;
  if (reset) {
    const code = await launch('reset');
    if (code !== 0) return code;
  }
  return launch();
}

process.exitCode = await start({ reset: process.argv[2] === 'reset' });

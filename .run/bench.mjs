// npm run bench: the hot reads over the real endpoint beside the bare limit; see test/bench.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { node, root } from './node.mjs';

async function bench() {
  if (!(await install()) || !(await build())) return 1;
  const { code } = await node([`${root}test/bench/main.ts`, ...process.argv.slice(2)], {
    env: { NODE_ENV: 'production' },
  });
  return code;
}

process.exitCode = await bench();

// npm run histories -- 1000000: random histories of a case, until so many decisions have been compared; see test/access.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { node, root } from './node.mjs';

async function histories() {
  if (!(await install()) || !(await build())) return 1;
  const { code } = await node([`${root}test/access/histories/long.ts`, ...process.argv.slice(2)]);
  return code;
}

process.exitCode = await histories();

// npm run requirements: which test shows which row of the founding documents; see test/requirements.
import { install } from './install.mjs';
import { node, root } from './node.mjs';

process.exitCode = (await install()) ? (await node([`${root}test/requirements/main.ts`])).code : 1;

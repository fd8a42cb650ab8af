// npm run audit:verify, npm run retention and npm run evaluation: programs that log in as the owner of the database, never as the backend.
import { buildServer } from './build.mjs';
import { install } from './install.mjs';
import { node, root } from './node.mjs';

const [command, ...rest] = process.argv.slice(2);
const ready = (await install()) && (await buildServer());
process.exitCode = ready ? (await node([`${root}backend/dist/launch/records.js`, command, ...rest])).code : 2;

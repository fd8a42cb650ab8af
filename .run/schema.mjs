// npm run schema: prints the API contract and the database schema, and generates the front end's types from the contract.
import { buildServer } from './build.mjs';
import { install } from './install.mjs';
import { printAll } from './printed.mjs';

process.exitCode = (await install()) && (await buildServer()) ? await printAll() : 1;

// npm run requirements: row → state → test. Writes docs/requirements.md; fails when a row has no test.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { report } from './report.ts';
import { tracedRows } from './rows.ts';

const rows = tracedRows();
writeFileSync(fileURLToPath(new URL('../../docs/requirements.md', import.meta.url)), report(rows));
for (const { row, state, tests } of rows)
  process.stdout.write(
    `${row.padEnd(5)} ${state.padEnd(10)} ${[...new Set(tests.map(({ file }) => file))].join(', ')}\n`,
  );
const open = rows.filter(({ state }) => state === 'OPEN');
process.stdout.write(`${String(rows.length - open.length)} of ${String(rows.length)} rows have tests\n`);
process.exitCode = open.length === 0 ? 0 : 1;

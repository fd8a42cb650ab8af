import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Traced } from './trace.ts';
import { testsNamedIn, trace } from './trace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** Every row of the founding documents, with the tests of this tree that name it. */
export function tracedRows(): readonly Traced[] {
  // ours, and beside this file
  const rows = JSON.parse(read('test/requirements/rows.json')) as Row[];
  const files = globSync(
    ['{shared,backend,frontend,migrations}/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    {
      cwd: root,
      // that one speaks of such names, and shows no row
      exclude: ['**/node_modules/**', 'test/house/requirements.test.ts'],
    },
  ).toSorted();
  return trace(
    rows,
    files.flatMap((file) => testsNamedIn(file, read(file))),
  );
}

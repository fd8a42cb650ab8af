// The files that are printed from the code and committed for review. Each is compared by `npm test` and written anew by
// `npm run schema`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { node, root, tool } from './node.mjs';

const PRINTED = [
  {
    file: 'shared/schema.graphql',
    print: () => node(['backend/dist/platform/graphql/print.js'], { quiet: true }),
  },
  {
    file: 'migrations/schema.sql',
    print: () => node(['backend/dist/launch/print-schema.js'], { quiet: true }),
  },
  {
    file: 'migrations/sql/wall.txt',
    print: () => node(['backend/dist/launch/print-schema.js', 'wall'], { quiet: true }),
  },
];

const codegen = (...flags) =>
  tool('@graphql-codegen/cli/esm/bin.js', ['--config', '.config/codegen.ts', ...flags], { quiet: true });

/** One check a printed file: does it say what the code says? */
export const driftChecks = [
  ...PRINTED.map(({ file, print }) => ({ name: `drift: ${file}`, run: () => compare(file, print) })),
  { name: 'drift: frontend/src/gql', run: async () => await codegen('--check') },
];

async function compare(file, print) {
  const { code, text } = await print();
  if (code !== 0) return { code, text };
  if (existsSync(root + file) && readFileSync(root + file, 'utf8') === text) return { code: 0, text: '' };
  return {
    code: 1,
    text: `${file} is not what the code prints. Run "npm run schema" and review the change.\n`,
  };
}

/** Writes all printed files anew. Resolves to the exit code. */
export async function printAll() {
  for (const { file, print } of PRINTED) {
    const { code, text } = await print();
    if (code !== 0) return say(code, text);
    writeFileSync(root + file, text);
    console.log(`wrote ${file}`);
  }
  const { code, text } = await codegen();
  return code === 0 ? say(0, 'wrote frontend/src/gql') : say(code, text);
}

function say(code, text) {
  console.log(text);
  return code;
}

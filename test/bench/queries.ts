import { readFileSync } from 'node:fs';

const BUILT = new URL('../../frontend/dist/operations.json', import.meta.url);
// the front end's build left it there
const operations = Object.entries(JSON.parse(readFileSync(BUILT, 'utf8')) as Record<string, string>);

/** The pages' own queries, by their hashes: what a page in production sends, with every field that it asks for. */
export const BOARD = operationNamed('Board');
export const CASELOAD = operationNamed('Caseload');

function operationNamed(name: string): object {
  const [hash] = operations.find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text)) ?? [];
  if (hash === undefined) throw new Error(`no query ${name} among the pages`);
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
}

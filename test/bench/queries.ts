import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

const FEATURES = new URL('../../frontend/src/features/', import.meta.url);
const texts = ['board/board.graphql', 'caseload/caseload.graphql'].map((file) =>
  readFileSync(new URL(file, FEATURES), 'utf8'),
);
const operations = separateOperations(parse(texts.join('\n')));

/** The pages' own queries: every field that a page asks for. */
export const BOARD = operationNamed('Board');
export const CASELOAD = operationNamed('Caseload');

function operationNamed(name: string): string {
  const operation = operations[name];
  if (operation === undefined) throw new Error(`no query ${name} among the pages`);
  return print(operation);
}

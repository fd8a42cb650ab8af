import { insightTables } from '@samtavle/shared/text';
import type { OwnCase } from './everything.js';

type Records = OwnCase['records'];

// What a stored value is when it is not somebody's words: an id, a day or a moment, a code, a number as text.
const NO_WORDS = /^([0-9a-f-]{36}|\d{4}-\d{2}-\d{2}(T.*)?|[A-Z0-9_]+|[\d.]*)$/;

const wordsOf = (row: object): readonly string[] =>
  Object.values(row).filter((value): value is string => typeof value === 'string' && !NO_WORDS.test(value));

/** Every stored word of the pages beside the board, a part for each kind of thing: heading, then one line a row. */
export function writtenWords(
  records: Records,
): readonly (readonly [heading: string, lines: readonly string[]])[] {
  return Object.entries(insightTables).map(([table, heading]) => [
    heading,
    (records[table] ?? []).map((row) => wordsOf(row).join(' · ')).filter((line) => line !== ''),
  ]);
}

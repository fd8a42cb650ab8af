import { dateOf } from '@samtavle/shared/domain';
import type { ReaderLogQuery } from '../../gql/graphql.js';

export type Disclosure = ReaderLogQuery['readerLog'][number];

/** The one who read, as a filter value: the name with the place, since the log knows no ids. */
export function readerOf({
  personName,
  organisationName,
}: Pick<Disclosure, 'personName' | 'organisationName'>): string {
  return organisationName === null ? personName : `${personName} (${organisationName})`;
}

/** Everybody in the log, each once, by name. */
export function readersOf(log: readonly Disclosure[]): readonly string[] {
  return [...new Set(log.map(readerOf))].toSorted((a, b) => a.localeCompare(b, 'nb'));
}

/** One line of the page: the same thing seen again within the hour is one line with a count. */
export interface Line {
  readonly first: Disclosure;
  readonly times: number;
}

/** The log by day (yyyy-mm-dd, in Norway), in the order it comes (newest first). */
export function byDay(log: readonly Disclosure[]): readonly { day: string; lines: readonly Line[] }[] {
  const days = Map.groupBy(log, (entry) => dateOf(entry.at));
  return [...days].map(([day, entries]) => ({ day, lines: gathered(entries) }));
}

const HOUR = 3_600_000;

function gathered(entries: readonly Disclosure[]): readonly Line[] {
  return entries.reduce<readonly Line[]>((lines, entry) => {
    const same = lines.find(({ first }) => alike(first, entry));
    if (same === undefined) return [...lines, { first: entry, times: 1 }];
    return lines.map((line) => (line === same ? { ...line, times: line.times + 1 } : line));
  }, []);
}

function alike(a: Disclosure, b: Disclosure): boolean {
  const what = ({ action, outcome, role, categories, bases }: Disclosure) =>
    JSON.stringify([action, outcome, role, categories, bases]);
  return (
    readerOf(a) === readerOf(b) && what(a) === what(b) && Math.abs(Date.parse(a.at) - Date.parse(b.at)) < HOUR
  );
}

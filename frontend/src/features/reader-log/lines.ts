import { dateOf } from '@samtavle/shared/domain';
import type { ReaderLogQuery } from '../../gql/graphql.js';

export type Disclosure = ReaderLogQuery['readerLog']['lines'][number];

/** The one who read: the name with the place. */
export function readerOf({
  personName,
  organisationName,
}: Pick<Disclosure, 'personName' | 'organisationName'>): string {
  return organisationName === null ? personName : `${personName} (${organisationName})`;
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
    if (same === undefined) return [...lines, { first: entry, times: entry.times }];
    return lines.map((line) => (line === same ? { ...line, times: line.times + entry.times } : line));
  }, []);
}

function alike(a: Disclosure, b: Disclosure): boolean {
  const what = ({ action, outcome, role, seen }: Disclosure) => JSON.stringify([action, outcome, role, seen]);
  return (
    readerOf(a) === readerOf(b) && what(a) === what(b) && Math.abs(Date.parse(a.at) - Date.parse(b.at)) < HOUR
  );
}

type Part = Disclosure['seen'][number];

/** The kinds of information that were seen on the same ground and for the same reason, in the order they come. */
export function byGround(
  seen: readonly Part[],
): readonly (Pick<Part, 'basis' | 'why'> & { readonly categories: readonly Part['category'][] })[] {
  const grounds = Map.groupBy(seen, ({ basis, why }) => `${basis} ${why}`);
  return [...grounds.values()].flatMap((parts) => {
    const [first] = parts;
    return first === undefined
      ? []
      : [{ basis: first.basis, why: first.why, categories: parts.map(({ category }) => category) }];
  });
}

import type { Category, Level, Recipient, SharingLine } from '@samtavle/shared/policy';
import { levelText, text as wordsIn } from '@samtavle/shared/text';
import { longDate } from '../ui/show/dates.js';
import type { BasisTold } from './sight.js';
import { sightText as text } from './sight.text.js';
import { lastDayOf } from './time.js';

/** The shared words of policy and plan, in the language of the pages. */
export const words = wordsIn('nb');

const list = new Intl.ListFormat('nb', { type: 'conjunction' });

/** "planen, tilretteleggingen og behandlingen". */
export function inWords(items: readonly string[]): string {
  return list.format(items);
}

/** A category as it is said in a sentence, with what a summary of it is where only that is seen. */
export function categoryWords(category: Category, level: Level): string {
  const { the } = words.categories[category];
  if (level !== 'SUMMARY') return the;
  const part = levelText('nb', category, level);
  return `${the} (${part.charAt(0).toLowerCase()}${part.slice(1)})`;
}

/** With a capital letter first, to begin a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The person's first name: how one speaks of people one knows. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

interface Seen {
  readonly basis: BasisTold;
  readonly until: string | null;
  readonly lines: readonly Pick<SharingLine, 'category' | 'level'>[];
}

/** What is given by consent: "planen og tilretteleggingen, og kan skrive i tilretteleggingen". */
export function givenWords(lines: Seen['lines']): string {
  const writes = lines.filter((line) => line.level === 'CONTRIBUTE');
  const what = inWords(lines.map(({ category, level }) => categoryWords(category, level)));
  if (writes.length === 0) return what;
  return what + text.alsoWrites(inWords(writes.map(({ category }) => words.categories[category].the)));
}

/** What is seen on one basis, and why, until when: "planen – fordi du har samtykket, til 31. mars 2027". */
export function sightPhrase({ basis, until, lines }: Seen): string {
  // That people write in their own field goes without saying.
  const what =
    basis === 'CONSENT'
      ? givenWords(lines)
      : inWords(lines.map(({ category, level }) => categoryWords(category, level)));
  const because = text.because[basis](until === null ? null : longDate(lastDayOf(until)));
  return `${what} – ${because}`;
}

/** As a sentence about somebody: "Rolig ser planen – fordi du har samtykket." */
export function sightSentence(name: string, seen: Seen): string {
  return text.sees(name, sightPhrase(seen));
}

/** What somebody is and where, beside the name: "Psykologspesialist, Nordhavn". */
export function personLine(person: {
  title: string | null;
  role: Recipient;
  organisationName: string;
}): string {
  return `${capital(person.title ?? words.roles[person.role].name)}, ${person.organisationName}`;
}

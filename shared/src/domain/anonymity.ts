/** What a text holds that could tell of whom it speaks. */
export interface Revealing {
  /** The words as they stand in the text, each once. */
  readonly words: readonly string[];
}

/** Words of names that say nothing of anybody. */
const COMMON = new Set([
  ...['as', 'asa', 'da', 'sa', 'og', 'i', 'på', 'ved', 'av', 'for', 'til', 'nav', 'kommune', 'skole', 'bygg'],
  ...['arbeid', 'helse', 'psykisk', 'legesenter', 'legekontor', 'senter', 'kontor', 'avdeling', 'verksted'],
]);

/** Eleven digits (national id), nine (organisation), eight (telephone); also with spaces or a dash in between. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7,}/gu;
const MONTH = '(?:jan|feb|mars?|apr|mai|juni?|juli?|aug|sep|okt|nov|des)[\\p{L}]*';
/** A day: 17.04.1988, 17/4, 17. april; and a year of birth. A paragraph of a law is none. */
const DAY = new RegExp(
  `(?<!§\\s?)\\b\\d{1,2}[./]\\s?\\d{1,2}(?:[./]\\s?\\d{2,4})?\\b|\\b\\d{1,2}-\\d{1,2}-\\d{2,4}\\b|\\b\\d{1,2}\\.?\\s${MONTH}(?:\\s\\d{4})?|\\b(?:19|20)\\d{2}\\b`,
  'giu',
);
const ADDRESS = /\S+@\S+|\bhttps?:\S+/giu;

/**
 * What in `text` could tell who it is about: numbers, days, addresses, and the words of the given names (of the citizen,
 * of people, employers and places). Empty when nothing was found: then a person still reads it before it is sent.
 */
export function revealsIn(text: string, names: readonly (string | null)[]): Revealing {
  const plain = text.normalize('NFC');
  const patterns = [LONG_NUMBER, DAY, ADDRESS].flatMap((pattern) => plain.match(pattern) ?? []);
  const known = new Set(names.flatMap((name) => wordsOf(name ?? '')).filter(tells));
  // "Lerkes", "Lerke-saken" and "Fjordlys" within a longer word tell as much as the name itself.
  const spoken = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
    namesSomeone(word.toLowerCase(), known),
  );
  return { words: [...new Set([...patterns.map((it) => it.trim()), ...spoken])] };
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tells(word: string): boolean {
  return word.length > 1 && !COMMON.has(word);
}

function namesSomeone(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)))) return true;
  return [...known].some((name) => name.length >= 5 && word.startsWith(name));
}

/** Longer than this a stored text is shortened where it only says which thing is meant. */
const LONG = 60;

/** What a thing is called in a list: its own words, shortened. */
export function labelOf({ label }: { label: string }): string {
  return label.length > LONG ? `${label.slice(0, LONG).trimEnd()} …` : label.replace(/\.$/, '');
}

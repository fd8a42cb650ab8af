import type { Correctable } from '@samtavle/shared/domain';
import { correctableDetail, correctables } from '@samtavle/shared/text';

/** Longer than this a stored text is shortened where it only says which thing is meant. */
const LONG = 60;

interface Thing {
  readonly kind: Correctable;
  readonly detail?: string | null;
  readonly label: string;
}

/** What a thing is called in a list: its own words, shortened. */
function labelOf({ label }: Pick<Thing, 'label'>): string {
  return label.length > LONG ? `${label.slice(0, LONG).trimEnd()} …` : label.replace(/\.$/, '');
}

/** Which of its kind it is, and what it says. */
export function whichOf({ kind, detail, label }: Thing): string {
  const which = [correctableDetail(kind, detail ?? null), labelOf({ label })];
  return which.filter((part) => part !== null && part !== '').join(', ');
}

/** The kind, which of its kind, and what it says. */
export function nameOf(thing: Thing): string {
  const which = whichOf(thing);
  return which === '' ? correctables.nb[thing.kind] : `${correctables.nb[thing.kind]}: ${which}`;
}

const DATED = /^(\d{2})\.(\d{2})\.(\d{4})/;
const moment = ({ label }: Pick<Thing, 'label'>) => label.replace(DATED, '$3$2$1');

/** What is named by its day, the newest first; what is named by its words, in the order of the alphabet. */
export function inOrder(a: Thing, b: Thing): number {
  const dated = DATED.test(a.label) && DATED.test(b.label);
  return dated ? moment(b).localeCompare(moment(a)) : whichOf(a).localeCompare(whichOf(b), 'nb');
}

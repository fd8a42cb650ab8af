import type { Scene } from './script.js';

const momentOf = ({ day, time }: Scene): string => `${day} ${time}`;

/** The parts of one story as time passes; what happens at one moment keeps the order of the parts. */
export function inTime(...parts: readonly (readonly Scene[])[]): readonly Scene[] {
  return parts.flat().toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

import type { Board } from '../useBoard.js';
import { takesPart } from '../../../sharing/takesPart.js';

type Person = Board['participants'][number];
type Meeting = Pick<Board['milestones'][number], 'invited'>;

/** Those called to the meeting, as far as one may know, in the order of the case. */
export function calledTo<P extends Pick<Person, 'id'>>(
  { invited }: Meeting,
  people: readonly P[],
): readonly P[] {
  return people.filter((person) => invited.includes(person.id));
}

/** Those who can still be called: they take part now, and are not called as far as one may know. */
export function callable<P extends Pick<Person, 'id' | 'endedAt'> & { state?: Person['state'] }>(
  { invited }: Meeting,
  people: readonly P[],
): readonly P[] {
  return people.filter((person) => takesPart(person) && !invited.includes(person.id));
}

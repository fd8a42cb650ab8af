import type { Board } from '../useBoard.js';

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
export function callable<P extends Pick<Person, 'id' | 'endedAt'>>(
  { invited }: Meeting,
  people: readonly P[],
): readonly P[] {
  return people.filter((person) => person.endedAt === null && !invited.includes(person.id));
}

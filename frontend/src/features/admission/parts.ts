import type { PartGround, SharingLine } from '@samtavle/shared/policy';
import { rankOf } from '@samtavle/shared/policy';
import { byBasis, sightOf, type ConsentGiven, type Person } from '../../sharing/sight.js';

type Seen = ReturnType<typeof byBasis>;

/**
 * Those who wait for the citizen's yes and see nothing until then. Whom only a register named, and no law lets in now,
 * nobody has asked about.
 */
export function waitingOf<P extends Person & { readonly ground?: PartGround | null }>(
  people: readonly P[],
): readonly P[] {
  return people.filter(
    ({ endedAt, state, ground }) => endedAt === null && state === 'INVITED' && ground !== 'LAW',
  );
}

/** Those whom a law lets in, to its floor alone. */
export function byLawOf<P extends Person>(people: readonly P[]): readonly P[] {
  return people.filter(({ endedAt, state }) => endedAt === null && state === 'BY_LAW');
}

/** What somebody would see with a yes and nothing more: the policy's answer, for the role, with the noes that stand. */
export function afterYes(person: Person, consents: readonly ConsentGiven[]): Seen {
  return byBasis(sightOf({ ...person, state: 'ACTIVE' }, consents));
}

/** What is seen now, and what a yes would add to it. */
export function nowAndAfter(person: Person, consents: readonly ConsentGiven[]): { now: Seen; added: Seen } {
  const now = sightOf(person, consents);
  const before = new Map(now.map(({ category, level }) => [category, level]));
  const more = (line: SharingLine) => rankOf(line.level) > rankOf(before.get(line.category) ?? 'NONE');
  const after = sightOf({ ...person, state: 'ACTIVE' }, consents);
  return { now: byBasis(now), added: byBasis(after.filter(more)) };
}

interface Place extends Person {
  readonly personId: string;
}

/** When this person last went out of the case in this role (an instant): what was said then holds until a yes. */
export function outSinceOf({ personId, role }: Place, people: readonly Place[]): string | null {
  const ends = people.flatMap((one) =>
    one.personId === personId && one.role === role && one.endedAt !== null ? [one.endedAt] : [],
  );
  return ends.toSorted().at(-1) ?? null;
}

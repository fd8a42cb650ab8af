import type { INPUTS, IsoDate, MilestoneType, MutationName } from '@samtavle/shared/domain';
import { MILESTONE_KINDS } from '@samtavle/shared/domain';
import type { Category, Level, Role } from '@samtavle/shared/policy';
import type { z } from 'zod';
import type { PersonKey } from './cast.js';

/** What the player fills in by itself. */
type FilledIn = 'idempotencyKey' | 'caseId' | 'expectedVersion' | 'textVersion' | 'language';

/**
 * A mutation's input as a story writes it: dates are the story's, persons and organisations are keys (`p8`, `org1`), and
 * `id`, `participantId` and `consentId` are the names that earlier lines gave. A duty laid by law goes by its type.
 */
export type Written<M extends MutationName> = Omit<z.input<(typeof INPUTS)[M]>, FilledIn>;

/** A person's act. */
export interface ActLine {
  readonly kind: 'ACT';
  readonly who: PersonKey;
  readonly mutation: MutationName;
  readonly input: Readonly<Record<string, unknown>>;
  /** The name by which later lines call what this act makes. */
  readonly as: string | null;
  /** The rule by which the act must be refused; null when it must be done. */
  readonly refusedBy: string | null;
}

/** A person opens the case's board, or tries to: both leave a line in the citizen's log. */
export interface LookLine {
  readonly kind: 'LOOK';
  readonly who: PersonKey;
  readonly sees: boolean;
}

export type Line = ActLine | LookLine;

/** What happens one after another at one time of one day. */
export interface Scene {
  readonly day: IsoDate;
  /** `hh:mm` in Norway. */
  readonly time: string;
  readonly lines: readonly Line[];
}

/** One citizen's case, from its opening to the demo day. */
export interface Story {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/**
 * Gives a person of the story a voice: each call is one act of theirs, and what it makes may be given a name between
 * the mutation and its input.
 */
export function actor(who: PersonKey) {
  return <M extends MutationName>(
    mutation: M,
    ...said: readonly [Written<M>] | readonly [string, Written<M>]
  ): ActLine => {
    const [as, input] = said.length === 2 ? said : [null, said[0]];
    return { kind: 'ACT', who, mutation, input, as, refusedBy: null };
  };
}

/** The act is tried and must be refused by this rule. */
export function refused(line: ActLine, rule: string): ActLine {
  return { ...line, refusedBy: rule };
}

/** The person reads the board. */
export function looks(who: PersonKey): LookLine {
  return { kind: 'LOOK', who, sees: true };
}

/** The person asks for the board and gets nothing. */
export function isTurnedAway(who: PersonKey): LookLine {
  return { kind: 'LOOK', who, sees: false };
}

/** A scene on a day of the story, at nine in the morning unless a time (`hh:mm` in Norway) follows the day. */
export function on(when: string, ...lines: readonly Line[]): Scene {
  const [day = when, time = '09:00'] = when.split(' ');
  return { day, time, lines };
}

/** The parts of a story woven into one: as time passes, and at one time in the order given. */
export function inTime(...parts: readonly (readonly Scene[])[]): readonly Scene[] {
  const moment = ({ day, time }: Scene) => `${day} ${time}`;
  return parts.flat().toSorted((a, b) => moment(a).localeCompare(moment(b)));
}

/** A milestone is moved to done. */
export function done(id: string) {
  return { id, status: 'DONE' } as const;
}

/** Lines of a consent, all to the same level. */
export function share<L extends Level>(
  level: L,
  ...categories: readonly Category[]
): { category: Category; level: L }[] {
  return categories.map((category) => ({ category, level }));
}

/** A milestone of this type with the category and the owner that the type has. */
export function milestone(
  type: MilestoneType,
  dueDate: IsoDate,
): { type: MilestoneType; category: Category; ownerRole: Role; dueDate: IsoDate } {
  const { category, ownerRole } = MILESTONE_KINDS[type];
  return { type, category, ownerRole, dueDate };
}

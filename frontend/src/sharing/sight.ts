import type {
  Basis,
  Category,
  Level,
  Participation,
  PartState,
  Recipient,
  SharingLine,
} from '@samtavle/shared/policy';
import {
  CATEGORIES,
  LEVELS,
  higher,
  lower,
  rankOf,
  reaches,
  ruleFor,
  sharingLine,
} from '@samtavle/shared/policy';

/** As much of a consent record as decides what is seen now; the states are the server's, by its clock. */
export interface ConsentGiven {
  readonly participantId: string;
  readonly recipientRole: Recipient;
  readonly kind: 'GRANT' | 'OBJECTION';
  readonly validTo: string | null;
  readonly items: readonly { readonly category: Category; readonly level: Level; readonly state: string }[];
}

/** One who takes part in the case. */
export interface Person {
  readonly id: string;
  readonly role: Recipient;
  readonly endedAt: string | null;
  /** Shut out by a rule that no consent lifts. */
  readonly shutOut?: boolean;
  /** Where the part stands, as it is told to the citizen; nothing of it is a yes. */
  readonly state?: PartState | null;
  /** Where a law opens a category on a condition: those whose condition holds now, as the server tells the citizen. */
  readonly opened?: readonly Category[] | null;
}

interface Given {
  readonly level: Level;
  readonly until: string | null;
}

/**
 * What one participant may see of each of the 17 categories now, and why: the policy's answer to the consents the
 * citizen has given. It explains; what is really seen is the database's to decide, and shown by the preview.
 */
export function sightOf(person: Person, consents: readonly ConsentGiven[]): readonly SharingLine[] {
  const own = consents.filter((consent) => consent.participantId === person.id);
  const against = objectionsTo(person.role, consents);
  return CATEGORIES.map((category) => {
    const { level, until } = grantedOf(own, person.role, category);
    return sharingLine(
      person.role,
      category,
      {
        participation: participationOf(person),
        objected: activeItems(against, 'OBJECTION', category).length > 0,
        consent: level,
        opened: person.opened?.includes(category) === true,
      },
      until,
    );
  });
}

function participationOf({ endedAt, shutOut, state }: Person): Participation {
  if (endedAt !== null || shutOut === true) return 'ENDED';
  return state === 'INVITED' || state === 'BY_LAW' ? state : 'ACTIVE';
}

/** The objections to this role: they hold for whoever takes it, until the citizen takes them back. */
export function objectionsTo<C extends ConsentGiven>(role: Recipient, consents: readonly C[]): readonly C[] {
  return consents.filter(({ kind, recipientRole }) => kind === 'OBJECTION' && recipientRole === role);
}

function activeItems(
  consents: readonly ConsentGiven[],
  kind: ConsentGiven['kind'],
  category: Category,
): readonly Given[] {
  return consents
    .filter((consent) => consent.kind === kind)
    .flatMap(({ items, validTo }) =>
      items
        .filter((item) => item.category === category && item.state === 'ACTIVE')
        .map(({ level }) => ({ level, until: validTo })),
    );
}

/** The highest level consented to (never above the ceiling), and the last time at which a record gives it. */
function grantedOf(consents: readonly ConsentGiven[], role: Recipient, category: Category): Given {
  const { ceiling } = ruleFor(role, category);
  const given = activeItems(consents, 'GRANT', category).map((it) => ({
    ...it,
    level: lower(it.level, ceiling),
  }));
  const level = given.reduce<Level>((best, it) => higher(best, it.level), 'NONE');
  const ends = given.filter((it) => it.level === level).map((it) => it.until);
  const dated = ends.filter((end) => end !== null);
  return { level, until: dated.length < ends.length ? null : (dated.toSorted().at(-1) ?? null) };
}

/** Those who see what this category shows from `from` on, with the reason. Steps, goals and the like are shown from READ. */
export function whoSees<P extends Person>(
  category: Category,
  people: readonly P[],
  consents: readonly ConsentGiven[],
  from: Level = 'READ',
): readonly { person: P; line: SharingLine }[] {
  return people.flatMap((person) => {
    const line = sightOf(person, consents).find((it) => it.category === category);
    return line === undefined || !reaches(line.level, from) ? [] : [{ person, line }];
  });
}

/** The bases in the order in which a citizen is told of them: what they decide themselves first. */
const BASES_TOLD = [
  'CONSENT',
  'STATUTORY',
  'HEALTH_COOPERATION',
  'OWNER',
  'INVITED',
] as const satisfies readonly Basis[];
export type BasisTold = (typeof BASES_TOLD)[number];

/** What is seen, gathered by its basis (and, for consent, by when it ends); only what is seen at all. */
export function byBasis(
  lines: readonly SharingLine[],
): readonly { basis: BasisTold; until: string | null; lines: readonly SharingLine[] }[] {
  return BASES_TOLD.flatMap((basis) => {
    const seen = lines.filter((line) => line.basis === basis && line.level !== 'NONE');
    const ends = [...new Set(seen.map((line) => line.until))].toSorted((a, b) =>
      (a ?? '~').localeCompare(b ?? '~'),
    );
    return ends.map((until) => ({ basis, until, lines: seen.filter((line) => line.until === until) }));
  });
}

/** What this role can never be shown, whatever anyone consents to. */
export function neverFor(role: Recipient): readonly Category[] {
  return CATEGORIES.filter((category) => ruleFor(role, category).ceiling === 'NONE');
}

/** The levels that consent can add for this role: above what is seen without it, up to the ceiling. */
export function levelsToGive(role: Recipient, category: Category): readonly Level[] {
  const { floorBasis, floorLevel, floorFrom, ceiling } = ruleFor(role, category);
  const floor = floorBasis === 'INVITED' || floorFrom !== null ? 'NONE' : floorLevel;
  return LEVELS.filter((level) => rankOf(level) > rankOf(floor) && rankOf(level) <= rankOf(ceiling));
}

/** The categories in which consent can give this role something; the others are not offered at all. */
export function offeredTo(role: Recipient): readonly Category[] {
  return CATEGORIES.filter((category) => levelsToGive(role, category).length > 0);
}

/** The level that is chosen until the citizen chooses: reading, or as near to it as the role may come. */
export function usualLevel(role: Recipient, category: Category): Level {
  const levels = levelsToGive(role, category);
  return levels.includes('READ') ? 'READ' : (levels.at(-1) ?? 'NONE');
}

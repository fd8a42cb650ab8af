import type { Claim, PartGround, PartState, Recipient, Role } from '@samtavle/shared/policy';
import { entryByLaw } from '@samtavle/shared/policy';
import { longDate } from '../ui/show/dates.js';
import { howInText as text } from './howIn.text.js';
import { firstName, words } from './words.js';

/** How somebody came into the case, as it is told to the citizen; to others the fields are empty. */
export interface CameIn {
  readonly name: string;
  readonly role: Recipient;
  readonly organisationName: string;
  readonly joinedAt: string;
  readonly state: PartState | null;
  readonly ground: PartGround | null;
  readonly broughtByName: string | null;
  readonly broughtByRole: Role | null;
  readonly claim: Claim | null;
  readonly lawSource: string | null;
  readonly admittedAt: string | null;
}

/** Named by the own Nav office: a yes covers the one counsellor it was said to, and the next one waits for a yes. */
function followsAtOffice({ ground, role, broughtByRole }: CameIn): boolean {
  return ground === 'INVITED_BY' && role === 'NAV_LOCAL' && broughtByRole === 'NAV_LOCAL';
}

/** Who brought somebody in, and what they say was agreed: "Klok Gran (fastlege) har invitert Rask Elv." */
export function broughtWords(person: CameIn): readonly string[] {
  const { name, ground, broughtByName, broughtByRole, claim } = person;
  if (ground === null) return [];
  if (ground === 'CITIZEN') return [text.yourself(longDate(person.joinedAt))];
  if (ground === 'LAW') return [text.register(longDate(person.joinedAt))];
  const role = broughtByRole === null ? null : words.roles[broughtByRole].word;
  const who = broughtByName ?? (role === null ? text.somebody : words.roles[broughtByRole ?? 'GP'].the);
  const told = broughtByName === null || role === null ? who : `${who} (${role})`;
  // a successor comes in by the yes itself: that day is not the day somebody asked
  if (person.admittedAt === person.joinedAt && !followsAtOffice(person)) return [text.proposed(told, name)];
  const day = longDate(person.joinedAt);
  const brought = followsAtOffice(person)
    ? text.follows(told, name, person.organisationName, day)
    : text.invited(told, name, day);
  return [brought, ...(claim === null ? [] : [text.claims[claim](firstName(who))])];
}

/** The law that lets somebody in without a yes, and how long; empty for everybody else. */
export function lawWords({ state, lawSource, role }: CameIn): readonly string[] {
  const entry = entryByLaw(role);
  if (state !== 'BY_LAW' || entry === undefined) return [];
  return [text.law(lawSource ?? entry.source), text.while[entry.condition]];
}

/** The whole of it, sentence by sentence: who brought whom in, on what ground, and what the citizen said. */
export function howInWords(person: CameIn): readonly string[] {
  const { state, admittedAt, ground } = person;
  if (state === null) return [];
  const said = () => {
    if (admittedAt !== null) return ground === 'CITIZEN' ? [] : [text.yes(longDate(admittedAt))];
    if (state === 'INVITED') return [ground === 'LAW' ? text.seesNothing : text.waits];
    return state === 'ENDED' ? [text.never] : [];
  };
  return [...broughtWords(person), ...lawWords(person), ...said()];
}

import type { Recipient } from '@samtavle/shared/policy';
import { objectionsTo } from '../../sharing/sight.js';
import { takesPart } from '../../sharing/takesPart.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import type { Board } from '../board/index.js';
import { isStanding } from './past.js';
import type { Person } from './person.js';

function stands({ items }: ConsentRecord): boolean {
  return items.some(({ state }) => state === 'ACTIVE');
}

/** What stands for one person: what was given to that one alone, and every no to the role, whomever it was said to. */
export function concerning(person: Person, consents: readonly ConsentRecord[]): readonly ConsentRecord[] {
  const grants = consents.filter(
    (consent) =>
      consent.kind === 'GRANT' && consent.participantId === person.id && isStanding(consent, [person]),
  );
  return [...grants, ...noesTo(person.role, consents)];
}

/** The noes that stand against a role in the case. */
export function noesTo(role: Recipient, consents: readonly ConsentRecord[]): readonly ConsentRecord[] {
  return objectionsTo(role, consents).filter(stands);
}

/** The noes to roles that nobody has now: they hold for whoever comes. */
export function noesToNobody(
  { participants }: Pick<Board, 'participants'>,
  consents: readonly ConsentRecord[],
): readonly ConsentRecord[] {
  const there = new Set(participants.filter(takesPart).map(({ role }) => role));
  return consents.filter((one) => one.kind === 'OBJECTION' && stands(one) && !there.has(one.recipientRole));
}

import type { ConsentRecord } from '../../sharing/useConsents.js';
import type { Board } from '../board/index.js';

/** How something that was consented to came to an end. LEFT: the one it was given to is no longer in the case. */
export type Ending = 'WITHDRAWN' | 'EXPIRED' | 'SUPERSEDED' | 'LEFT';

/** What once was shared, or objected to, and is not any more. */
export interface Past {
  readonly consent: ConsentRecord;
  readonly items: ConsentRecord['items'];
  readonly ending: Ending;
  /** When it ended (an instant); null when that is not told. */
  readonly on: string | null;
}

type People = Pick<Board, 'participants'>['participants'];

/** Does the record count now, or will it? Then it belongs with the person, not in the history. */
export function isStanding(consent: ConsentRecord, people: People): boolean {
  const person = people.find(({ id }) => id === consent.participantId);
  return person?.endedAt === null && standing(consent.items).length > 0;
}

function standing(items: ConsentRecord['items']): ConsentRecord['items'] {
  return items.filter(({ state }) => state === 'ACTIVE' || state === 'NOT_YET_VALID');
}

/** All that has ended, the newest ending first. One record can have ended in several ways, part by part. */
export function pastOf(consents: readonly ConsentRecord[], people: People): readonly Past[] {
  return consents
    .flatMap((consent) => endingsOf(consent, consents, people))
    .toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}

function endingsOf(consent: ConsentRecord, all: readonly ConsentRecord[], people: People): Past[] {
  const leftAt = people.find(({ id }) => id === consent.participantId)?.endedAt ?? null;
  const ended = (ending: Ending, items: ConsentRecord['items'], on: string | null): Past[] =>
    items.length === 0 ? [] : [{ consent, items, ending, on }];
  const inState = (state: string) => consent.items.filter((item) => item.state === state);
  const withdrawn = Map.groupBy(inState('WITHDRAWN'), (item) => item.withdrawnAt);
  const newer = all.find(({ supersedesId }) => supersedesId === consent.id);
  return [
    ...[...withdrawn].flatMap(([on, items]) => ended('WITHDRAWN', items, on)),
    ...ended('EXPIRED', inState('EXPIRED'), consent.validTo),
    ...ended('SUPERSEDED', inState('SUPERSEDED'), newer?.givenAt ?? null),
    // a no is to the role: it holds for the next one
    ...(leftAt === null || consent.kind === 'OBJECTION'
      ? []
      : ended('LEFT', standing(consent.items), leftAt)),
  ];
}

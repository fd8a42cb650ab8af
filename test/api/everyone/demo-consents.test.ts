import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { logIn, playDemo } from '@samtavle/backend/demo';
import { addDays, CONSENT_EXPIRING_DAYS, daysBetween, mondayOf } from '@samtavle/shared/domain';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { A_ROWS, B_ROWS, C_ROWS } from '../fixtures/demo-consent-rows.ts';

// The table of consents of each case, row by row, as its citizen reads it on the demo day. Dates are the story's.
const DEMO_DAY = '2026-11-23';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await playDemo({ baseUrl: server.url, ownerDatabaseUrl: server.database.ownerUrl });
}, 300_000);
afterAll(() => server.stop());

interface Own {
  readonly client: PersonClient;
  readonly caseId: string;
  /** A day of the calendar, or a moment of it, as the story has it. */
  readonly story: (when: string) => string;
}

const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

async function own(key: 'A' | 'B' | 'C'): Promise<Own> {
  const client = await logIn(server.url, key);
  const { data } = await client.graphql<{ me: { today: string; cases: readonly { caseId: string }[] } }>(
    '{ me { today cases { caseId } } }',
  );
  const [only] = data?.me.cases ?? [];
  if (data === null || only === undefined) throw new Error(`${key} has no case`);
  const offset = daysBetween(mondayOf(data.me.today), DEMO_DAY);
  const story = (when: string) =>
    addDays(when.includes('T') ? inNorway.format(new Date(when)) : when, offset);
  return { client, caseId: only.caseId, story };
}

async function ask<T>({ client, caseId }: Own, query: string, more: object = {}): Promise<T> {
  const { data, errors } = await client.graphql<T>(query, { caseId, ...more });
  expect(errors).toEqual([]);
  if (data === null) throw new Error('nothing came');
  return data;
}

interface Record {
  readonly recipientName: string;
  readonly recipientRole: string;
  readonly kind: string;
  readonly items: readonly {
    readonly category: string;
    readonly level: string;
    readonly state: string;
    readonly withdrawnAt: string | null;
  }[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly state: string;
  readonly gdprBasis: string;
  readonly confidentialityRelease: string;
}
const CONSENTS = `query ($caseId: ID!) { consents(caseId: $caseId) { recipientName recipientRole kind
  items { category level state withdrawnAt } validFrom validTo state gdprBasis confidentialityRelease } }`;

/** Every record of a case, one line each, the oldest first. */
async function rowsOf(mine: Own): Promise<readonly string[]> {
  const { consents } = await ask<{ consents: readonly Record[] }>(mine, CONSENTS);
  const { story } = mine;
  return consents
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(({ recipientName, recipientRole, kind, items, validFrom, validTo, state }) => {
      // a record is told by the first instant at which it no longer counts, the table by the last day
      const to = validTo === null ? '–' : addDays(story(validTo), -1);
      const lines = items.map(({ category, level, state: itemState, withdrawnAt }) =>
        [category, level, itemState, ...(withdrawnAt === null ? [] : [story(withdrawnAt)])].join(' '),
      );
      return [recipientName, recipientRole, kind, lines.join(', '), story(validFrom), to, state].join(' | ');
    });
}
describe('the citizen reads the table of consents row by row, and no row more', () => {
  test.each([
    ['A', A_ROWS],
    ['B', B_ROWS],
    ['C', C_ROWS],
  ] as const)('%s', async (key, rows) => {
    const found = await rowsOf(await own(key));
    expect(found.toSorted()).toEqual(rows.toSorted());
  });

  test.each(['A', 'B', 'C'] as const)('%s: a consent and an objection each name their basis', async (key) => {
    const { consents } = await ask<{ consents: readonly Record[] }>(await own(key), CONSENTS);
    for (const { kind, gdprBasis, confidentialityRelease, items } of consents) {
      expect(gdprBasis).toBe(kind === 'GRANT' ? 'GDPR_6_1_A GDPR_9_2_A' : 'GDPR_21');
      if (items.some(({ category }) => category === 'NAV'))
        expect(confidentialityRelease).toContain('NAV_7 FVL_13A');
    }
  });

  test('B1 runs out in 22 days, soon enough for the citizen to be reminded', async () => {
    const mine = await own('B');
    const { consents } = await ask<{ consents: readonly Record[] }>(mine, CONSENTS);
    const b1 = consents.find(({ recipientRole }) => recipientRole === 'JOB_SPECIALIST');
    const left = daysBetween(DEMO_DAY, addDays(mine.story(b1?.validTo ?? ''), -1));
    expect(left).toBe(22);
    expect(left).toBeLessThanOrEqual(CONSENT_EXPIRING_DAYS);
  });
});

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly endedAt: string | null;
}
const peopleOf = async (mine: Own) =>
  (
    await ask<{ board: { participants: readonly Person[] } }>(
      mine,
      'query ($caseId: ID!) { board(caseId: $caseId) { participants { id name role endedAt } } }',
    )
  ).board.participants;

async function partOf(mine: Own, name: string, role: string): Promise<Person> {
  const found = (await peopleOf(mine)).find((it) => it.name === name && it.role === role);
  if (found === undefined) throw new Error(`${name} has no such part`);
  return found;
}

interface Shared {
  readonly category: string;
  readonly level: string;
  readonly basis: string;
}
/** What the citizen reads that somebody has, and on which basis. */
async function shownTo(mine: Own, name: string, role: string): Promise<readonly string[]> {
  const { id: participantId } = await partOf(mine, name, role);
  const query = `query ($participantId: ID!) { preview(participantId: $participantId) { sharing { category level basis } } }`;
  const { preview } = await ask<{ preview: { sharing: readonly Shared[] } }>(mine, query, {
    caseId: undefined,
    participantId,
  });
  return preview.sharing.map(({ category, level, basis }) => `${category} ${level} ${basis}`);
}

describe('the rows that are no consent', () => {
  test('A1 is health co-operation: the doctor reads by that, and no record is needed', async () => {
    const shown = await shownTo(await own('A'), 'Klok Gran', 'GP');
    expect(shown).toEqual(
      expect.arrayContaining(
        ['TREATMENT', 'FUNCTION', 'WORK_MEASURES', 'SYMPTOM_MEASURES', 'DIAGNOSIS'].map(
          (category) => `${category} READ HEALTH_COOPERATION`,
        ),
      ),
    );
  });

  test('A’s leader has grade and dates by law', async () => {
    expect(await shownTo(await own('A'), 'Rolig Bølge', 'EMPLOYER')).toContain(
      'SICK_LEAVE SUMMARY STATUTORY',
    );
  });

  test('A4 withdrawn and C2 expired leave Nav what the law gives, and nothing of what they gave', async () => {
    const a = await shownTo(await own('A'), 'Rask Elv', 'NAV_LOCAL');
    expect(a).toContain('WORK_MEASURES NONE NONE');
    const c = await shownTo(await own('C'), 'Rask Elv', 'NAV_LOCAL');
    expect(c).toEqual(
      expect.arrayContaining(['PLAN', 'FUNCTION', 'BARRIER_WORK'].map((it) => `${it} NONE NONE`)),
    );
    expect(c.filter((it) => it.endsWith('CONSENT'))).toEqual([]);
  });

  test('C6 takes the work measures, and nothing else, from the doctor', async () => {
    const shown = await shownTo(await own('C'), 'Klok Gran', 'GP');
    expect(shown).toEqual(
      expect.arrayContaining(['WORK_MEASURES NONE NONE', 'SYMPTOM_MEASURES READ HEALTH_COOPERATION']),
    );
  });

  test('C1, C4 and B3 end with the recipient’s part, on the day of the table', async () => {
    const [b, c] = [await own('B'), await own('C')];
    const left = async (mine: Own, name: string, role: string) =>
      mine.story((await partOf(mine, name, role)).endedAt ?? '');
    expect(await left(c, 'Streng Mast', 'EMPLOYER')).toBe('2026-09-21');
    expect(await left(c, 'Fast Tau', 'SUPPORT_PERSON')).toBe('2026-06-30');
    expect(await left(b, 'Glad Spurv', 'PROSPECTIVE_EMPLOYER')).toBe('2026-10-05');
  });

  test('B5: nothing gives a job specialist the symptoms; asked again, the ceiling refuses it again', async () => {
    const mine = await own('B');
    const { id: participantId } = await partOf(mine, 'Trygg Sti', 'JOB_SPECIALIST');
    const before = await rowsOf(mine);
    for (const level of ['SUMMARY', 'READ', 'CONTRIBUTE']) {
      const { problems } = await mine.client.act('giveConsent', {
        participantId,
        items: [{ category: 'SYMPTOM_MEASURES', level }],
        purpose: 'Ville gjerne at det skulle være kjent.',
        language: 'nb',
        givenVia: 'SELF',
        textVersion: '2026-11',
      });
      expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(['items.0.level CEILING']);
    }
    expect(await rowsOf(mine)).toEqual(before);
    expect(await shownTo(mine, 'Trygg Sti', 'JOB_SPECIALIST')).toContain('SYMPTOM_MEASURES NONE NONE');
  });

  test('B1: what the table says, CONTRIBUTE, is refused for each of its categories', async () => {
    const mine = await own('B');
    const { id: participantId } = await partOf(mine, 'Trygg Sti', 'JOB_SPECIALIST');
    const categories = ['PLAN', 'FUNCTION', 'EMPLOYMENT', 'BARRIER_WORK', 'INFO_STRATEGY'];
    const { problems } = await mine.client.act('giveConsent', {
      participantId,
      items: categories.map((category) => ({ category, level: 'CONTRIBUTE' })),
      purpose: 'Samarbeid',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
    });
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(
      categories.map((_, place) => `items.${String(place)}.level CEILING`),
    );
  });

  test('C6: an objection on PERSONAL is refused, for it was never the doctor’s', async () => {
    const mine = await own('C');
    const { id: participantId } = await partOf(mine, 'Klok Gran', 'GP');
    const { problems } = await mine.client.act('objectToSharing', {
      participantId,
      categories: ['PERSONAL'],
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['NOT_HEALTH_COOPERATION']);
    expect(await shownTo(mine, 'Klok Gran', 'GP')).toContain('PERSONAL NONE NONE');
  });

  test('C5 is an approval of a question without a name: two lines go with it, and who is asked has no part', async () => {
    const mine = await own('C');
    const { advice } = await ask<{
      advice: {
        consultations: readonly {
          askedOn: string;
          lastDay: string;
          state: string;
          material: readonly { category: string }[];
          team: readonly { name: string; givenOn: string | null }[];
        }[];
      };
    }>(
      mine,
      `query ($caseId: ID!) { advice(caseId: $caseId) { consultations { askedOn lastDay state material { category } team { name givenOn } } } }`,
    );
    expect(
      advice.consultations.map(({ askedOn, lastDay, state, material, team }) => [
        mine.story(askedOn),
        mine.story(lastDay),
        state,
        material.map(({ category }) => category),
        team.find(({ name }) => name === 'Dyp Sjø')?.givenOn !== null,
      ]),
    ).toEqual([['2026-10-12', '2026-12-31', 'ANSWERED', ['FUNCTION', 'PLAN'], true]]);
    expect((await peopleOf(mine)).map(({ name }) => name)).not.toContain('Dyp Sjø');
  });
});

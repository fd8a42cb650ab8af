import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done, plusDays } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';

let server: TestServer;
let own: FullCase;
let contract: GraphQLSchema;
let adviser: PersonClient;
let specialist: PersonClient;
let consultant: PersonClient;

beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  contract = await contractOf(own.citizen);
  adviser = server.as(own.adviser);
  specialist = server.as(own.jobSpecialist);
  consultant = server.as(own.consultant);
}, 120_000);
afterAll(() => server.stop());

interface Page {
  readonly viewer: string;
  readonly weeksUntilArk: number | null;
  readonly arkAsked: boolean;
  readonly commissions: readonly { id: string; service: string; area: string | null; answered: boolean }[];
  readonly recommendations: readonly {
    id: string;
    text: string;
    decided: boolean;
    mayDecide: boolean;
    byRole: string;
  }[];
  readonly decisions: readonly {
    recommendationId: string | null;
    consultationId: string | null;
    outcome: string;
    reason: string | null;
    byRole: string;
  }[];
  readonly consultations: readonly {
    id: string;
    state: string;
    version: number;
    material: object[];
    team: { name: string; advice: string | null }[];
  }[];
  readonly measures: readonly {
    id: string;
    type: string;
    state: string;
    next: string[];
    mayShare: boolean;
  }[];
  readonly parties: readonly { type: string; employerName: string | null; measureId: string | null }[];
  readonly resources: readonly {
    id: string;
    text: string;
    state: string;
    version: number;
    maySettle: boolean;
  }[];
}

async function pageOf(
  client: PersonClient,
  as: string | null = null,
  caseId = own.caseId,
): Promise<Page | null> {
  const query = `query ($caseId: ID!, $as: ID) { advice(caseId: $caseId, as: $as) ${allOf(contract, 'Advice')} }`;
  const { data, errors } = await client.graphql<{ advice: Page | null }>(query, { caseId, as });
  expect(errors).toEqual([]);
  return data?.advice ?? null;
}
async function here(client: PersonClient): Promise<Page> {
  const page = await pageOf(client);
  if (page === null) throw new Error('the page is not there');
  return page;
}

describe('[4.7] a question without a name', () => {
  const ask = (text: string) =>
    own.nav.act('askConsultation', {
      caseId: own.caseId,
      question: text,
      dueDate: plusDays(own.today, 7),
      lastDay: plusDays(own.today, 40),
      personIds: [own.consultant.id],
    });
  const queueOf = async (client: PersonClient) => {
    const { data, errors } = await client.graphql<{ consultationQueue: { id: string; question: string }[] }>(
      `{ consultationQueue ${allOf(contract, 'AskedConsultation')} me { consulted cases { caseId } } }`,
    );
    expect(errors).toEqual([]);
    return data?.consultationQueue ?? [];
  };

  test('names nobody: no name, number, day or place gets through, and the words are told', async () => {
    for (const [text, words] of [
      ['Hva kan hjelpe Modig?', 'Modig'],
      ['Født 17.04.1988, hva nå?', '17.04.1988'],
      ['Gjelder 17848831239.', '17848831239'],
      ['Ring 90 00 00 00 om dette.', '90 00 00 00'],
      ['Skriv til meg@example.no', 'meg@example.no'],
    ] as const) {
      const outcome = await ask(text);
      expect(outcome.problems).toMatchObject([{ field: 'question', rule: 'TELLS_WHO' }]);
      expect(outcome.problems[0]?.message).toContain(words);
    }
  });

  test('a name that the asker may not know of is stopped by the citizen, and the asker is not told', async () => {
    // the doctor is called "Person gp-…", and Nav does not know that there is one: a refusal would tell
    const outcome = await ask('Bør gp spørres?');
    expect(outcome.problems).toEqual([]);
    const stopped = await own.citizen.act('answerConsultation', {
      id: outcome.id,
      expectedVersion: 1,
      approve: true,
      shareFunction: false,
      sharePlan: false,
    });
    expect(stopped.problems).toMatchObject([{ field: 'approve', rule: 'TELLS_WHO' }]);
    expect(await queueOf(consultant)).not.toContainEqual(expect.objectContaining({ id: outcome.id }));
    await done(own.citizen, 'answerConsultation', {
      id: outcome.id,
      expectedVersion: 1,
      approve: false,
      shareFunction: false,
      sharePlan: false,
    });
    expect((await here(own.nav)).consultations.find(({ id }) => id === outcome.id)).toMatchObject({
      state: 'DECLINED',
    });
  });

  test('is read by those who are asked once the citizen has said yes; the answer comes back to the asker', async () => {
    const id = await done(own.nav, 'askConsultation', {
      caseId: own.caseId,
      question: 'En lærer har stått fast lenge. Hva kan prøves?',
      dueDate: plusDays(own.today, 8),
      lastDay: plusDays(own.today, 80),
      personIds: [own.consultant.id],
    });
    expect((await queueOf(consultant)).map((it) => it.id)).not.toContain(id);
    await done(own.citizen, 'answerConsultation', {
      id,
      expectedVersion: 1,
      approve: true,
      shareFunction: true,
      sharePlan: false,
    });
    const told = (await queueOf(consultant)).find((it) => it.id === id);
    expect(told).toMatchObject({ material: [{ category: 'FUNCTION', text: 'Kort sagt' }], answered: false });
    const words = JSON.stringify(await queueOf(consultant));
    for (const secret of [own.caseId, 'Modig', 'Fjære', own.people.nav.name, own.people.employer.name])
      expect(words).not.toContain(secret);
    await done(consultant, 'adviseConsultation', {
      consultationId: id,
      text: 'Ekspertbistand, og § 8-5 som plan B',
    });
    const twice = await consultant.act('adviseConsultation', { consultationId: id, text: 'Mer' });
    expect(twice.problems).toMatchObject([{ field: 'consultationId', rule: 'ALREADY_DONE' }]);
    const back = (await here(own.nav)).consultations.find((it) => it.id === id);
    expect(back).toMatchObject({
      state: 'ANSWERED',
      team: [{ name: own.consultant.name, advice: 'Ekspertbistand, og § 8-5 som plan B' }],
      material: [],
    });
    await done(own.nav, 'makeDecision', {
      caseId: own.caseId,
      consultationId: id,
      outcome: 'DEVIATED',
      text: 'Ekspertbistand ja, § 8-5 ikke nå',
      reason: 'Arbeidsgiveren har funnet oppgaver',
    });
    expect((await here(own.citizen)).decisions).toContainEqual(
      expect.objectContaining({ consultationId: id, outcome: 'DEVIATED' }),
    );
  });

  test('the one who is asked has no case: neither in the list, nor by its id', async () => {
    const { data } = await consultant.graphql<{ me: { consulted: boolean; cases: object[] } }>(
      '{ me { consulted cases { caseId } } }',
    );
    expect(data?.me).toEqual({ consulted: true, cases: [] });
    expect(await pageOf(consultant)).toBeNull();
    expect((await queueOf(specialist)).length).toBe(0);
  });
});

describe('measures', () => {
  test('[4.8] the catalogue lists the centre’s methods and Nav’s other tools, each with source and day, amounts with their year', async () => {
    const { data } = await own.citizen.graphql<{
      measureCatalogue: {
        type: string;
        source: string;
        checkedOn: string;
        most: { nok: number; year: number } | null;
      }[];
    }>('{ measureCatalogue { type source checkedOn most { nok year } } }');
    const kinds = data?.measureCatalogue ?? [];
    expect(kinds.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'IPS',
        'AMS',
        'FACT',
        'SCHOOL_MASTERY',
        'IPS_YOUNG',
        'PEGASUS',
        'EXPERT_ASSISTANCE',
      ]),
    );
    for (const { source, checkedOn } of kinds) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(kinds.find(({ type }) => type === 'EXPERT_ASSISTANCE')?.most).toEqual({ nok: 23_100, year: 2024 });
  });

  test('[4.3] local Nav moves it step by step; out of order, too early and by others it is refused', async () => {
    const id = await done(own.nav, 'addMeasure', { caseId: own.caseId, type: 'MENTOR' });
    const move = (expectedVersion: number, state: string, onDate = own.today) =>
      own.nav.act('moveMeasure', { id, expectedVersion, state, onDate });
    expect((await move(1, 'STARTED')).problems).toMatchObject([{ field: 'state', rule: 'NOT_NOW' }]);
    expect((await move(1, 'DECIDED', plusDays(own.today, 1))).problems).toMatchObject([
      { rule: 'FUTURE_DAY' },
    ]);
    expect((await move(1, 'DECIDED')).problems).toEqual([]);
    expect((await move(2, 'STARTED', plusDays(own.today, -1))).problems).toMatchObject([
      { rule: 'DATE_ORDER' },
    ]);
    expect((await move(1, 'STARTED')).conflict).toMatchObject({ version: 2 });
    expect((await move(2, 'STARTED')).problems).toEqual([]);
    expect((await move(3, 'ENDED')).problems).toEqual([]);
    expect((await here(own.nav)).measures.find((it) => it.id === id)).toMatchObject({
      state: 'ENDED',
      next: [],
    });
    for (const client of [adviser, specialist, own.citizen])
      expect(
        (await client.act('moveMeasure', { id, expectedVersion: 4, state: 'DROPPED', onDate: own.today })).id,
      ).toBeNull();
  });

  test('an employer sees a measure it is party to, when the citizen has put it there and consents; never another', async () => {
    const { organisationId } = own.people.employer;
    const seen = async () => (await here(own.employer)).parties.map(({ type }) => type);
    expect(await seen()).toEqual(['AIDS']);
    await done(own.citizen, 'shareMeasure', {
      measureId: own.ids.navMeasure,
      employerId: organisationId,
      share: true,
    });
    const { parties } = await here(own.employer);
    expect(parties.map(({ type }) => type).sort()).toEqual(['AIDS', 'EXPERT_ASSISTANCE']);
    expect(parties.every(({ measureId }) => measureId === null)).toBe(true);
    const ips = await done(own.nav, 'addMeasure', { caseId: own.caseId, type: 'IPS' });
    expect(
      (await own.citizen.act('shareMeasure', { measureId: ips, employerId: organisationId, share: true }))
        .problems,
    ).toMatchObject([{ field: 'measureId', rule: 'NOT_NOW' }]);
    await done(own.citizen, 'shareMeasure', {
      measureId: own.ids.navMeasure,
      employerId: organisationId,
      share: false,
    });
    expect(await seen()).toEqual(['AIDS']);
    const all = await own.citizen.graphql<{
      consents: { id: string; kind: string; participantId: string; state: string }[];
    }>('query ($caseId: ID!) { consents(caseId: $caseId) { id kind participantId state } }', {
      caseId: own.caseId,
    });
    for (const { id, kind, participantId, state } of all.data?.consents ?? [])
      if (kind === 'GRANT' && participantId === own.parts.employer && state === 'ACTIVE')
        await done(own.citizen, 'withdrawConsent', { consentId: id });
    expect(await seen()).toEqual([]);
  });
});

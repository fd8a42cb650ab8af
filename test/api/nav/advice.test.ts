import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { ARK_AREAS } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { consentTo, done, plusDays } from '../../support/world.ts';
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

describe('advice and decision', () => {
  test('[4.3] a recommendation waits; the one who is asked follows it, and then it is decided', async () => {
    const id = await done(adviser, 'giveRecommendation', {
      caseId: own.caseId,
      addressedTo: 'NAV_LOCAL',
      measureType: 'IPS',
      text: 'Jobbspesialist sammen med behandling',
    });
    const waiting = (await here(own.nav)).recommendations.find((it) => it.id === id);
    expect(waiting).toMatchObject({ decided: false, mayDecide: true, byRole: 'NAV_ADVISER' });
    expect((await here(adviser)).recommendations.find((it) => it.id === id)).toMatchObject({
      mayDecide: false,
    });
    await done(own.nav, 'makeDecision', {
      caseId: own.caseId,
      recommendationId: id,
      outcome: 'FOLLOWED',
      text: 'IPS fra neste uke',
    });
    const page = await here(adviser);
    expect(page.recommendations.find((it) => it.id === id)).toMatchObject({ decided: true });
    expect(page.decisions.find((it) => it.recommendationId === id)).toMatchObject({
      outcome: 'FOLLOWED',
      byRole: 'NAV_LOCAL',
    });
    const again = { caseId: own.caseId, recommendationId: id, outcome: 'FOLLOWED', text: 'Enda en gang' };
    expect((await own.nav.act('makeDecision', again)).problems).toMatchObject([
      { field: 'recommendationId', rule: 'ALREADY_DONE' },
    ]);
  });

  test('[4.3] whoever deviates or declines says why', async () => {
    for (const outcome of ['DEVIATED', 'DECLINED'])
      expect(
        (
          await own.nav.act('makeDecision', {
            caseId: own.caseId,
            recommendationId: own.ids.recommendation,
            outcome,
            text: 'Noe annet',
          })
        ).problems,
      ).toMatchObject([{ field: 'reason', rule: 'REQUIRED', message: 'Skriv hvorfor.' }]);
  });

  test('[4.3] ARK, SFJ, ROL and IPS have no mutation that makes a decision', async () => {
    const decision = {
      caseId: own.caseId,
      recommendationId: own.ids.recommendation,
      outcome: 'FOLLOWED',
      text: 'Vi bestemmer',
    };
    for (const client of [adviser, specialist, consultant, own.therapist])
      expect((await client.act('makeDecision', decision)).problems).toMatchObject([{ rule: 'NOT_FOUND' }]);
    // by their doors: no act that is a decision is for them
    const open = server.handlers.filter(
      ({ kind, audience }) => kind === 'mutation' && audience?.includes('NAV_ADVISER'),
    );
    expect(
      open.map(({ name }) => name).filter((name) => /decide|decision|grant|move(?!Milestone)/i.test(name)),
    ).toEqual([]);
  });

  test('[4.3] what a therapist advises is about treatment: Nav sees it only with the citizen’s consent, an employer never', async () => {
    const text = 'Øk gradvis, og la telefonen vente';
    const id = await done(own.therapist, 'giveRecommendation', {
      caseId: own.caseId,
      addressedTo: 'NAV_LOCAL',
      text,
    });
    expect(JSON.stringify(await here(own.nav))).not.toContain(text);
    expect(
      (
        await own.nav.act('makeDecision', {
          caseId: own.caseId,
          recommendationId: id,
          outcome: 'FOLLOWED',
          text: 'Ja',
        })
      ).problems,
    ).toMatchObject([{ field: 'recommendationId', rule: 'NOT_FOUND' }]);
    await consentTo(own, 'nav', [{ category: 'TREATMENT', level: 'SUMMARY' }]);
    await consentTo(own, 'employer', [{ category: 'ACCOMMODATION', level: 'READ' }]);
    expect(JSON.stringify(await here(own.nav))).toContain(text);
    await done(own.nav, 'makeDecision', {
      caseId: own.caseId,
      recommendationId: id,
      outcome: 'FOLLOWED',
      text: 'Ja',
    });
    // what Nav decided is Nav's: the therapist reads no more of it than a summary
    expect((await here(own.therapist)).decisions).toEqual([]);
    expect(await here(own.employer)).toMatchObject({
      recommendations: [],
      decisions: [],
      commissions: [],
      measures: [],
    });
  });

  test('[4.3] the doctor decides on a therapist’s advice to the doctor, the citizen on advice to the citizen', async () => {
    const ask = (addressedTo: string) =>
      done(own.therapist, 'giveRecommendation', {
        caseId: own.caseId,
        addressedTo,
        text: `Til ${addressedTo}`,
      });
    const [toGp, toCitizen] = [await ask('GP'), await ask('CITIZEN')];
    const decide = (client: PersonClient, recommendationId: string) =>
      client.act('makeDecision', { caseId: own.caseId, recommendationId, outcome: 'FOLLOWED', text: 'Ja' });
    expect((await decide(own.citizen, toGp)).id).toBeNull();
    expect((await decide(own.gp, toCitizen)).id).toBeNull();
    await done(own.citizen, 'withdrawObjection', { consentId: own.ids.objection });
    expect((await decide(own.gp, toGp)).problems).toEqual([]);
    expect((await decide(own.citizen, toCitizen)).problems).toEqual([]);
    expect(
      (await adviser.act('giveRecommendation', { caseId: own.caseId, addressedTo: 'GP', text: 'x' }))
        .problems,
    ).toMatchObject([{ field: 'addressedTo', rule: 'CHOICE' }]);
  });

  test('[4.4] a request to ARK stores one of six areas and is answered by the advice; how early it came is told within Nav', async () => {
    for (const area of ARK_AREAS)
      await done(own.nav, 'commissionService', {
        caseId: own.caseId,
        service: 'ARK',
        area,
        question: `Om ${area}`,
        dueDate: plusDays(own.today, 14),
      });
    const page = await here(own.nav);
    expect(new Set(page.commissions.map(({ area }) => area))).toEqual(new Set(ARK_AREAS));
    expect(page).toMatchObject({ arkAsked: true, weeksUntilArk: 0 });
    const answered = page.commissions.filter((it) => it.answered);
    expect(answered).toHaveLength(1);
    expect(page.commissions.find(({ id }) => id === own.ids.commission)).toMatchObject({ answered: false });
    for (const client of [own.therapist, own.gp, own.employer])
      expect(await here(client)).toMatchObject({ commissions: [], weeksUntilArk: null });
    await server.database.admin.query(`update commission set asked_on = asked_on + 15 where case_id = $1`, [
      own.caseId,
    ]);
    expect(await here(adviser)).toMatchObject({ weeksUntilArk: 2 });
  });

  test('[4.5] a goal is the citizen’s: an adviser’s is only a suggestion until the citizen accepts it', async () => {
    const id = await done(adviser, 'suggestGoal', {
      caseId: own.caseId,
      kind: 'WORK',
      text: 'Prøve et verksted',
    });
    expect((await adviser.act('decideGoal', { id, expectedVersion: 1, state: 'ACTIVE' })).id).toBeNull();
    const query = 'query ($caseId: ID!) { board(caseId: $caseId) { goals { id state } } }';
    const state = async () => {
      const { data } = await own.citizen.graphql<{ board: { goals: { id: string; state: string }[] } }>(
        query,
        {
          caseId: own.caseId,
        },
      );
      return data?.board.goals.find((goal) => goal.id === id)?.state;
    };
    expect(await state()).toBe('SUGGESTED');
    await done(own.citizen, 'decideGoal', { id, expectedVersion: 1, state: 'ACTIVE' });
    expect(await state()).toBe('ACTIVE');
  });

  test('[4.5] so are the resources: suggested, kept, changed and let go, and theirs are seen by consent alone', async () => {
    const { ids } = own;
    const lineOf = async (client: PersonClient) => (await here(client)).resources.map(({ text }) => text);
    expect(await lineOf(own.citizen)).toEqual(expect.arrayContaining(['Tålmodig', 'En god venn']));
    expect(await lineOf(own.therapist)).toEqual([]);
    const consented = await consentTo(own, 'therapist', [{ category: 'PERSONAL', level: 'READ' }]);
    expect(await lineOf(own.therapist)).toEqual(['Tålmodig']);
    await done(own.citizen, 'settleOwnLine', { id: ids.suggestedLine, expectedVersion: 1, keep: true });
    expect(await lineOf(own.therapist)).toEqual(['Tålmodig', 'En god venn']);
    // its writer changes it: a suggestion again
    await done(adviser, 'changeOwnLine', {
      id: ids.suggestedLine,
      expectedVersion: 2,
      text: 'To gode venner',
    });
    expect(await lineOf(own.therapist)).toEqual(['Tålmodig']);
    const late = await own.citizen.act('settleOwnLine', {
      id: ids.suggestedLine,
      expectedVersion: 2,
      keep: true,
    });
    expect(late.conflict).toMatchObject({ version: 3 });
    expect(
      (await own.citizen.act('changeOwnLine', { id: ids.suggestedLine, expectedVersion: 3, text: 'x' })).id,
    ).toBeNull();
    await done(own.citizen, 'settleOwnLine', { id: ids.suggestedLine, expectedVersion: 3, keep: false });
    expect(await lineOf(own.citizen)).toEqual(['Tålmodig']);
    await done(own.citizen, 'withdrawConsent', { consentId: consented });
    expect(await lineOf(own.therapist)).toEqual([]);
    expect((await here(own.nav)).resources).toEqual([]);
  });
});

test('with a participant’s eyes the citizen reads exactly what that participant reads; others borrow nobody’s', async () => {
  for (const name of ['therapist', 'gp', 'employer', 'nav'] as const)
    expect(JSON.stringify(await pageOf(own.citizen, own.parts[name]))).toBe(
      JSON.stringify(await here(own[name])),
    );
  expect(await pageOf(own.nav, own.parts.therapist)).toBeNull();
  expect(await pageOf(own.stranger)).toBeNull();
});

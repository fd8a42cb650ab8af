import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { REQUEST_DAYS } from '@samtavle/shared/domain';
import { shiftClock } from '../../support/database.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';
import { listen } from '../fixtures/listener.ts';

let server: TestServer;
let world: World;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await shiftClock(server.database, 0);
  world = await openWorld(server);
});

interface Asked {
  readonly id: string;
  readonly participantId: string;
  readonly category: string;
  readonly level: string;
  readonly purpose: string;
  readonly askedAt: string;
}
const FIELDS = '{ id participantId category level purpose askedAt }';

/** What the citizen has to answer. */
async function toAnswer(): Promise<readonly Asked[]> {
  const { data } = await world.citizen.graphql<{ consentRequests: readonly Asked[] }>(
    `query ($caseId: ID!) { consentRequests(caseId: $caseId) ${FIELDS} }`,
    { caseId: world.caseId },
  );
  return data?.consentRequests ?? [];
}

/** Everything that the asker's own page is answered, as it came. */
async function seenBy(client: PersonClient): Promise<string> {
  const { data, errors, status } = await client.graphql(
    `query ($caseId: ID!) { ownRequests(caseId: $caseId) ${FIELDS}
       board(caseId: $caseId) { sharing { category level basis reason until mayAsk } steps { id } planSummary { text } } }`,
    { caseId: world.caseId },
  );
  return JSON.stringify({ data, errors, status });
}

const PLAN = { category: 'PLAN', level: 'READ', purpose: 'For å vite hva som er avtalt' };
const ask = (client: PersonClient, more: object = {}) =>
  client.act('askToSee', { caseId: world.caseId, ...PLAN, ...more });
const answer = (requestId: string, give: boolean) =>
  world.citizen.act('answerRequest', { requestId, give, language: 'nb', textVersion: '2026-11' });

describe('a participant asks to see something', () => {
  test('Nav asks, the citizen says yes in one tap: exactly that for six months, and the consent tells where it came from', async () => {
    await done(world.citizen, 'writePlanSummary', {
      caseId: world.caseId,
      text: 'Vil jobbe 11 timer',
      expectedVersion: 0,
    });
    const outcome = await ask(world.nav);
    const [asked] = await toAnswer();
    expect(asked).toMatchObject({ ...PLAN, id: outcome.id, participantId: world.parts.nav });
    expect(await seenBy(world.nav)).toContain('"planSummary":null');
    expect(await answer(outcome.id ?? '', true)).toMatchObject({ problems: [] });
    expect(await seenBy(world.nav)).toContain('Vil jobbe 11 timer');
    expect(await toAnswer()).toEqual([]);
    const { data } = await world.citizen.graphql<{ consents: readonly object[] }>(
      'query ($caseId: ID!) { consents(caseId: $caseId) { purpose askedAt items { category level } state textVersion } }',
      { caseId: world.caseId },
    );
    expect(data?.consents).toEqual([
      {
        purpose: PLAN.purpose,
        askedAt: asked?.askedAt,
        items: [{ category: 'PLAN', level: 'READ' }],
        state: 'ACTIVE',
        textVersion: '2026-11',
      },
    ]);
  });

  test('"no", no answer, and an empty category are one and the same to the asker, who asks again in vain and unheard', async () => {
    const other = await openWorld(server);
    await done(
      world.citizen,
      'proposeStep',
      stepInput(world.caseId, nextMonday(await todayOf(world.citizen))),
    );
    const first = await ask(world.nav);
    const before = await seenBy(world.nav);
    expect(await answer(first.id ?? '', false)).toMatchObject({ id: first.id, problems: [] });
    expect(await toAnswer()).toEqual([]);
    expect(await seenBy(world.nav)).toBe(before);
    // the same once more is quietly the same one, and the citizen is left in peace
    expect(await ask(world.nav)).toEqual(first);
    expect(await toAnswer()).toEqual([]);
    // in other words it is refused alike, answered or not
    const refused = await ask(world.nav, { purpose: 'Vær så snill' });
    world = other;
    await ask(world.nav);
    expect(await ask(world.nav, { purpose: 'Vær så snill' })).toEqual(refused);
    expect(refused.problems).toMatchObject([{ field: 'category', rule: 'ALREADY_THERE' }]);
  });

  test('after 30 days it has lapsed, and may be asked for anew', async () => {
    const first = await ask(world.nav);
    await shiftClock(server.database, REQUEST_DAYS);
    expect(await toAnswer()).toEqual([]);
    expect(await answer(first.id ?? '', true)).toMatchObject({ problems: [{ rule: 'NOT_NOW' }] });
    const second = await ask(world.nav);
    expect(second.id).not.toBe(first.id);
    expect((await toAnswer()).map(({ id }) => id)).toEqual([second.id]);
  });

  test('what no consent can lift, another’s case and a case that is nowhere are refused alike', async () => {
    const another = await openWorld(server);
    const answers = [
      await ask(world.employer, { category: 'TREATMENT', level: 'SUMMARY' }),
      await ask(world.nav, { category: 'SAFETY', level: 'SUMMARY' }),
      await ask(world.nav, { category: 'BARRIER_PERSONAL', level: 'READ' }),
      await ask(another.nav),
      await ask(world.nav, { caseId: '11111111-2222-4333-8444-555555555555' }),
    ];
    expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1);
    expect(answers[0]).toMatchObject({ id: null, problems: [{ rule: 'NOT_FOUND' }] });
    expect(await toAnswer()).toEqual([]);
  });

  test('given another way the request is answered; given less it is not', async () => {
    await ask(world.nav);
    await consentTo(world, 'nav', [{ category: 'PLAN', level: 'SUMMARY' }]);
    expect(await toAnswer()).toHaveLength(1);
    await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
    expect(await toAnswer()).toEqual([]);
  });

  test('is moot when the part ends; one who comes back begins anew', async () => {
    const { id } = await ask(world.nav);
    await done(world.citizen, 'endParticipation', { participantId: world.parts.nav });
    expect(await toAnswer()).toEqual([]);
    expect(await answer(id ?? '', true)).toMatchObject({ problems: [{ rule: 'LEFT_CASE' }] });
    expect(await seenBy(world.nav)).toContain('"ownRequests":[]');
  });

  test('is the citizen’s to answer, once', async () => {
    const { id } = await ask(world.nav);
    for (const who of [world.nav, world.therapist, world.stranger])
      expect(
        await who.act('answerRequest', { requestId: id, give: true, language: 'nb', textVersion: '2026-11' }),
      ).toMatchObject({ problems: [{ rule: 'NOT_FOUND' }] });
    await answer(id ?? '', true);
    expect(await answer(id ?? '', false)).toMatchObject({ problems: [{ rule: 'ALREADY_DONE' }] });
  });

  test('the citizen hears of it and nobody else; of the answer "no" neither the asker', async () => {
    const others = await Promise.all(
      [world.nav, world.therapist, world.gp, world.employer].map((who) => listen(server, who)),
    );
    const { id } = await ask(world.nav);
    await answer(id ?? '', false);
    for (const other of others) expect(await other.heard()).toEqual([]);
    for (const listener of others) listener.stop();
    const event = { caseId: world.caseId, kind: 'REQUEST', participantId: world.parts.nav };
    const { rows } = await server.database.app.query<{ heard: object }>('select app.hears($1, $2) as heard', [
      world.people.citizen.tokenHash,
      JSON.stringify(event),
    ]);
    expect(rows).toEqual([{ heard: { caseId: world.caseId, access: false } }]);
  });
});

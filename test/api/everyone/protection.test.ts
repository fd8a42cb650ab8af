import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { clear, registerPerson, registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { listen } from '../fixtures/listener.ts';

let server: TestServer;
let contract: GraphQLSchema;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
  const world = await openWorld(server);
  contract = await contractOf(world.citizen);
  today = await todayOf(world.citizen);
}, 120_000);
afterAll(() => server.stop());

/** All that this person's API says that could tell of the case, as it came; ids of the case are blotted out. */
async function everythingSaid(client: PersonClient, caseId: string, participantId: string): Promise<string> {
  const queries = {
    me: '{ me { cases { caseId role citizenName } } myCases { caseId } }',
    board: `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')} }`,
    caseload: '{ caseload(role: NAV_LOCAL) { caseId citizenName } }',
    consents: `query ($caseId: ID!) { consents(caseId: $caseId) { id } readerLog(caseId: $caseId) { lines { id } next } }`,
    preview: `query ($participantId: ID!) { preview(participantId: $participantId) { caseId } }`,
    protection: `query ($caseId: ID!) { protection(caseId: $caseId) ${allOf(contract, 'Protection')}
      representation(caseId: $caseId) ${allOf(contract, 'Representation')} }`,
  };
  const said = [];
  for (const query of Object.values(queries)) {
    const { data, errors, status } = await client.graphql(
      query,
      query.includes('$participantId') ? { participantId } : { caseId },
    );
    expect(errors.map((error) => error.extensions?.code)).not.toContain('BAD_REQUEST');
    said.push({ data, errors, status });
  }
  const override = { caseId, reason: 'Hjelper det andre kontoret', lastDay: plusDays(today, 20) };
  for (const [name, input] of [
    ['requestOverride', override],
    ['declareImpartiality', { caseId, kind: 'OTHER' }],
    ['reportImpartiality', { participantId, kind: 'OTHER' }],
    ['endParticipation', { participantId }],
    ['suggestGoal', { caseId, kind: 'WORK', text: 'Et mål' }],
    ['inviteProxy', { caseId, opened: [], lastDay: plusDays(today, 20) }],
  ] as const) {
    said.push(await client.act(name, input));
  }
  return JSON.stringify(said).replaceAll(caseId, 'CASE').replaceAll(participantId, 'PART');
}

const join = (world: World, { id: personId, organisationId, role }: TestStaff) =>
  done(world.citizen, 'addParticipant', { caseId: world.caseId, personId, organisationId, role });
const protect = (person: TestPerson, kind: string) =>
  server.database.owner.query('insert into protection (person_id, kind) values ($1, $2)', [person.id, kind]);

describe('whoever is shut out gets, byte for byte, what someone gets to whom the case is not there', () => {
  test.each([
    ['address protection', (world: World) => protect(world.people.citizen, 'STRICTLY_CONFIDENTIAL_ADDRESS')],
    ['own employee', (world: World) => protect(world.people.citizen, 'SHIELDED')],
    [
      'partiality the counsellor declared',
      (world: World) =>
        done(server.as(world.people.nav), 'declareImpartiality', { caseId: world.caseId, kind: 'FAMILY' }),
    ],
    [
      'partiality the citizen told',
      (world: World) =>
        done(world.citizen, 'reportImpartiality', { participantId: world.parts.nav, kind: 'OTHER' }),
    ],
  ])('%s', async (_, shut) => {
    const world = await openWorld(server);
    await shut(world);
    const nobody = server.as(await registerStaff(server.database, `nobody-${randomUUID()}`, 'NAV_LOCAL'));
    const said = await everythingSaid(world.nav, world.caseId, world.parts.nav);
    expect(said).toBe(await everythingSaid(nobody, randomUUID(), randomUUID()));
    expect(said).toBe(await everythingSaid(world.nav, randomUUID(), randomUUID()));
  });

  test('the rule of office, until the counsellor asks and gives a reason that the citizen reads', async () => {
    const world = await openWorld(server);
    const far = await registerStaff(server.database, `far-${randomUUID()}`, 'NAV_LOCAL');
    await server.database.owner.query('delete from clearance where person_id = $1', [far.id]);
    const part = await join(world, far);
    const board = 'query ($caseId: ID!) { board(caseId: $caseId) { viewer } }';
    const look = async () => (await server.as(far).graphql(board, { caseId: world.caseId })).data;
    expect(await look()).toEqual({ board: null });
    const reason = 'Veilederen på kontoret er syk';
    await done(server.as(far), 'requestOverride', {
      caseId: world.caseId,
      reason,
      lastDay: plusDays(today, 20),
    });
    expect(await look()).toEqual({ board: { viewer: 'NAV_LOCAL' } });
    const query = `query ($caseId: ID!) { protection(caseId: $caseId) ${allOf(contract, 'Protection')} readerLog(caseId: $caseId) { lines { action outcome personName } } }`;
    const { data } = await world.citizen.graphql(query, { caseId: world.caseId });
    expect(data).toMatchObject({
      protection: {
        overrides: [{ personName: far.name, reason, lastDay: plusDays(today, 20) }],
        shutOut: [],
      },
      readerLog: {
        lines: expect.arrayContaining([
          { action: 'requestOverride', outcome: 'PERMIT', personName: far.name },
        ]),
      },
    });
    await done(world.citizen, 'reportImpartiality', { participantId: part, kind: 'OTHER' });
    expect(await look()).toEqual({ board: null });
  });
});

test('an open page of the one who is shut out is told at once that it holds nothing; the others hear nothing of it', async () => {
  const world = await openWorld(server);
  const [nav, gp] = await Promise.all([world.nav, world.gp].map((client) => listen(server, client)));
  await done(world.citizen, 'reportImpartiality', { participantId: world.parts.nav, kind: 'COLLEAGUE' });
  expect(await nav?.heard()).toEqual([{ caseId: world.caseId, access: true }]);
  expect(await gp?.heard()).toEqual([]);
  for (const listener of [nav, gp]) listener?.stop();
});

test('a cleared counsellor is in, and the citizen is told who is not', async () => {
  const world = await openWorld(server);
  await protect(world.people.citizen, 'SHIELDED');
  const cleared = await registerStaff(server.database, `cleared-${randomUUID()}`, 'NAV_LOCAL');
  await clear(server.database, cleared, 'SHIELDED');
  await join(world, cleared);
  const board = 'query ($caseId: ID!) { board(caseId: $caseId) { viewer } }';
  const seen = async (client: PersonClient) => (await client.graphql(board, { caseId: world.caseId })).data;
  expect(await seen(server.as(cleared))).toEqual({ board: { viewer: 'NAV_LOCAL' } });
  expect(await seen(world.nav)).toEqual({ board: null });
  const { data } = await world.citizen.graphql(
    'query ($caseId: ID!) { protection(caseId: $caseId) { kinds shutOut } }',
    { caseId: world.caseId },
  );
  expect(data).toEqual({ protection: { kinds: ['SHIELDED'], shutOut: [world.parts.nav] } });
});

test('someone of fifteen is told why, in plain words with the law', async () => {
  const { rows } = await server.database.owner.query<{ born: string }>(
    `select (app.today() - interval '15 years 11 months')::date::text as born`,
  );
  const child = await registerPerson(server.database, `child-${randomUUID()}`, 'Ung Rogn', rows[0]?.born);
  const outcome = await server.as(child).act('openCase', { track: 'AT_RISK' });
  expect(outcome.problems).toEqual([
    { field: 'track', rule: 'TOO_YOUNG', message: expect.stringMatching(/16 år.*§ 4-3/) },
  ]);
});

describe('a proxy', () => {
  let world: World;
  let helper: PersonClient;
  let proxy: string;

  beforeAll(async () => {
    world = await openWorld(server);
    helper = server.as(await registerPerson(server.database, `helper-${randomUUID()}`, 'Støtt Ask'));
    proxy = await done(world.citizen, 'inviteProxy', {
      caseId: world.caseId,
      opened: [],
      lastDay: plusDays(today, 90),
    });
    await done(helper, 'acceptProxy', { invitationId: proxy });
  });

  test('is nobody until the citizen confirms', async () => {
    const parts = '{ me { cases { caseId role onBehalf } } }';
    expect((await helper.graphql(parts)).data).toEqual({ me: { cases: [] } });
    await done(world.citizen, 'confirmProxy', { representationId: proxy });
    expect((await helper.graphql(parts)).data).toEqual({
      me: { cases: [{ caseId: world.caseId, role: 'CITIZEN', onBehalf: true }] },
    });
  });

  test('gives a consent that says who gave it; the recipient sees what was shared', async () => {
    const items = [{ category: 'PLAN', level: 'READ' }];
    const common = { purpose: 'Samarbeid', language: 'nb', givenVia: 'SELF', textVersion: '2026-11' };
    await done(helper, 'giveConsent', { participantId: world.parts.employer, items, ...common });
    const query = 'query ($caseId: ID!) { consents(caseId: $caseId) { givenByName state } }';
    const { data } = await world.citizen.graphql(query, { caseId: world.caseId });
    expect(data).toEqual({ consents: [{ givenByName: 'Støtt Ask', state: 'ACTIVE' }] });
  });

  test('logs a week, but not the citizen’s own words about it', async () => {
    const week = plusDays(today, -((new Date(today).getUTCDay() + 6) % 7) - 7);
    const log = (note: string | null) =>
      helper.act('logWeek', {
        caseId: world.caseId,
        week,
        workPercent: 20,
        hours: 7,
        note,
        expectedVersion: 0,
      });
    expect((await log('Sliten')).problems.map(({ rule }) => rule)).toEqual(['NOT_FOUND']);
    expect((await log(null)).problems).toEqual([]);
    // and the citizen's own words, added afterwards, stay when the stand-in changes the week, whose version they do not raise
    const own = { caseId: world.caseId, week, workPercent: 20, hours: 7, note: 'Tungt', load: 6 };
    await done(world.citizen, 'logWeek', { ...own, expectedVersion: 1 });
    const change = { caseId: world.caseId, week, workPercent: 30, hours: 9, expectedVersion: 1 };
    await done(helper, 'logWeek', change);
    const { data } = await world.citizen.graphql(
      'query ($caseId: ID!) { board(caseId: $caseId) { actuals { workPercent load note } } }',
      { caseId: world.caseId },
    );
    expect(data).toEqual({ board: { actuals: [{ workPercent: 30, load: 6, note: 'Tungt' }] } });
  });

  test('cannot close the case, ask for another proxy, or say who is partial', async () => {
    for (const [name, input] of [
      ['closeCase', { caseId: world.caseId }],
      ['inviteProxy', { caseId: world.caseId, opened: [], lastDay: plusDays(today, 20) }],
      ['reportImpartiality', { participantId: world.parts.gp, kind: 'OTHER' }],
    ] as const) {
      expect((await helper.act(name, input)).id).toBeNull();
    }
  });

  test('ends with one act of the citizen: live, and for the next request', async () => {
    const listener = await listen(server, helper);
    await done(world.citizen, 'endRepresentation', { representationId: proxy });
    expect(await listener.heard()).toEqual([{ caseId: world.caseId, access: true }]);
    listener.stop();
    const { data } = await helper.graphql('query ($caseId: ID!) { board(caseId: $caseId) { viewer } }', {
      caseId: world.caseId,
    });
    expect(data).toEqual({ board: null });
    const acts = await world.citizen.graphql<{ representation: { acts: { what: string; name: string }[] } }>(
      'query ($caseId: ID!) { representation(caseId: $caseId) { acts { what name } } }',
      { caseId: world.caseId },
    );
    expect(acts.data?.representation.acts).toEqual([
      { what: 'work_actual', name: 'Støtt Ask' },
      { what: 'work_actual', name: 'Støtt Ask' },
      { what: 'consent', name: 'Støtt Ask' },
    ]);
  });
});

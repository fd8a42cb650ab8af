import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { fileOf } from '../fixtures/file-of.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
  const monday = '2026-11-23';
  await done(world.citizen, 'proposeStep', {
    caseId: world.caseId,
    weekFrom: monday,
    weeks: 2,
    workPercent: 20,
    hoursPerWeek: null,
    days: [],
    tasks: 'x',
  });
  await read(world.employer);
  await read(world.nav);
  await read(world.gp);
  await read(world.stranger);
}, 90_000);
afterAll(() => server.stop());

const read = (client: PersonClient) =>
  client.graphql('query ($caseId: ID!) { board(caseId: $caseId) { caseId } }', { caseId: world.caseId });

interface Line {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationName: string | null;
  readonly role: string | null;
  readonly outcome: string;
  readonly seen: readonly { readonly category: string; readonly basis: string; readonly why: string }[];
}
interface Log {
  readonly readerLog: {
    readonly lines: readonly Line[];
    readonly next: string | null;
    readonly readers: readonly object[];
  };
}

async function log(wish: object = {}, by: PersonClient = world.citizen): Promise<Log['readerLog']> {
  const { data, errors } = await by.graphql<Log>(
    `query ($caseId: ID!, $first: Int, $after: ID, $filter: ReaderLogFilterInput) {
       readerLog(caseId: $caseId, first: $first, after: $after, filter: $filter) {
         lines { id personId personName organisationName role outcome seen { category basis why } } next readers { personId personName } } }`,
    { caseId: world.caseId, ...wish },
  );
  expect(errors).toEqual([]);
  if (data === null) throw new Error('the log answers');
  return data.readerLog;
}

test('each kind of information stands beside its own ground and reason', async () => {
  const { lines } = await log();
  const byRole = (role: string) => lines.find((line) => line.role === role)?.seen ?? [];
  expect(byRole('EMPLOYER')).toContainEqual({
    category: 'SICK_LEAVE',
    basis: 'STATUTORY',
    why: 'Arbeidsgiveren får vite prosent og datoer i sykmeldingen, etter loven.',
  });
  expect(byRole('NAV_LOCAL')).toEqual(
    expect.arrayContaining([
      { category: 'SICK_LEAVE', basis: 'STATUTORY', why: 'Nav får sykmeldingen etter loven.' },
      { category: 'PLAN', basis: 'CONSENT', why: 'Samarbeid om planen' },
    ]),
  );
  expect(byRole('GP').find(({ category }) => category === 'PLAN')).toMatchObject({
    basis: 'HEALTH_COOPERATION',
    why: expect.stringContaining('helsepersonelloven §§ 25 og 45'),
  });
});

test('who, from where and in which part; a refused stranger too', async () => {
  const { lines, readers } = await log();
  expect(lines.map(({ role, outcome }) => `${role ?? '–'} ${outcome}`)).toEqual([
    '– DENY',
    'GP PERMIT',
    'NAV_LOCAL PERMIT',
    'EMPLOYER PERMIT',
  ]);
  expect(lines[1]?.organisationName).toMatch(/^Organisation of gp-/);
  expect(readers).toHaveLength(4);
});

test('the consent’s purpose is told as it was when it was read, also after it is withdrawn and another given', async () => {
  const other = await openWorld(server);
  const consent = await consentTo(other, 'nav', [{ category: 'ACCOMMODATION', level: 'READ' }]);
  await done(other.employer, 'proposeAccommodation', {
    caseId: other.caseId,
    text: 'x',
    fromDate: await todayOf(other.citizen),
    toDate: plusDays(await todayOf(other.citizen), 3),
  });
  await other.nav.graphql('query ($caseId: ID!) { board(caseId: $caseId) { caseId } }', {
    caseId: other.caseId,
  });
  await done(other.citizen, 'withdrawConsent', { consentId: consent });
  await done(other.citizen, 'giveConsent', {
    participantId: other.parts.nav,
    items: [{ category: 'ACCOMMODATION', level: 'READ' }],
    purpose: 'Noe ganske annet',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
  });
  const { lines } = await log({ caseId: other.caseId }, other.citizen);
  expect(lines[0]?.seen.find(({ category }) => category === 'ACCOMMODATION')).toMatchObject({
    basis: 'CONSENT',
    why: 'Samarbeid om planen',
  });
});

describe('filter', () => {
  const roles = async (filter: object) => (await log({ filter })).lines.map(({ role }) => role);

  test('by person, kind of information, ground, refusal', async () => {
    expect(await roles({ personId: world.people.gp.id })).toEqual(['GP']);
    expect(await roles({ category: 'PLAN' })).toEqual(['GP', 'NAV_LOCAL']);
    expect(await roles({ basis: 'CONSENT' })).toEqual(['NAV_LOCAL']);
    expect(await roles({ basis: 'HEALTH_COOPERATION' })).toEqual(['GP']);
    expect(await roles({ refused: true })).toEqual([null]);
  });

  test('a kind of information on a ground means that pair, not both somewhere in the line', async () => {
    expect(await roles({ category: 'PLAN', basis: 'STATUTORY' })).toEqual([]);
    expect(await roles({ category: 'PLAN', basis: 'CONSENT' })).toEqual(['NAV_LOCAL']);
  });

  test('by period, both days with', async () => {
    const today = await todayOf(world.citizen);
    expect(await roles({ from: today, to: today })).toHaveLength(4);
    expect(await roles({ from: plusDays(today, 1) })).toEqual([]);
    expect(await roles({ to: plusDays(today, -1) })).toEqual([]);
  });
});

test('page by page: every line once, and no number of all', async () => {
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { lines, next }: Log['readerLog'] = await log({ first: 1, after });
    found.push(...lines.map(({ id }) => id));
    after = next;
    if (next === null) break;
  }
  expect(found).toEqual((await log()).lines.map(({ id }) => id));
});

describe('as a file', () => {
  const file = (asked: object, by: PersonClient = world.citizen) => fileOf(server, by, 'reader-log', asked);

  test('CSV: a row for each kind of information, what was chosen and no more, for nobody’s cache', async () => {
    const { status, headers, body } = await file({ caseId: world.caseId, filter: { category: 'PLAN' } });
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="hvem-har-sett.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(body.toString().split('\r\n').length).toBeGreaterThan(3);
    expect(body.toString()).toContain('"Plan og trinn";"Samtykke";"Samarbeid om planen"');
    expect(body.toString()).not.toContain('"Arbeidsgiver"');
  });

  test('JSON: the same lines', async () => {
    const { body } = await file({ caseId: world.caseId, format: 'JSON' });
    const lines = JSON.parse(body.toString()) as readonly Line[];
    expect(lines.map(({ id }) => id)).toEqual((await log()).lines.map(({ id }) => id));
  });

  test('another’s case, no such case and nonsense are one and the same answer', async () => {
    const other = await openWorld(server);
    const answers = [];
    for (const caseId of [other.caseId, randomUUID(), 'nonsense', 7, null]) {
      const { status, body } = await file({ caseId });
      answers.push(`${String(status)} ${body.toString()}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
    expect((await file({ caseId: world.caseId }, world.gp)).status).toBe(404);
  });

  test('without a session, after logout, and from another site: nothing', async () => {
    const asked = { caseId: world.caseId };
    expect((await fileOf(server, { cookie: '' }, 'reader-log', asked)).status).toBe(401);
    const forged = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await fileOf(server, world.citizen, 'reader-log', asked, forged)).status).toBe(403);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { listen } from '../fixtures/listener.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
beforeEach(async () => {
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  today = await todayOf(world.citizen);
});
afterAll(() => server.stop());

interface Own {
  readonly mayWrite: boolean;
  readonly matters: readonly { area: string; text: string }[];
  readonly mattersVersion: number;
  readonly entries: readonly {
    id: string;
    kind: string;
    topic: string | null;
    text: string | null;
    kept: boolean;
  }[];
  readonly lifeGoals: readonly { text: string; area: string | null; state: string }[];
  readonly compass: Readonly<Record<string, number | boolean | string | null>> | null;
  readonly conditions: Readonly<Record<string, string | boolean | null>> | null;
  readonly harassment: { answer: string; text: string | null; handedTo: string | null } | null;
  readonly therapists: readonly { id: string }[];
}

async function own(client: PersonClient, as: string | null = null): Promise<Own | null> {
  const query = `query ($caseId: ID!, $as: ID) { own(caseId: $caseId, as: $as) ${allOf(contract, 'Own')} }`;
  const { data, errors } = await client.graphql<{ own: Own | null }>(query, { caseId: world.caseId, as });
  expect(errors).toEqual([]);
  return data?.own ?? null;
}
async function here(client: PersonClient): Promise<Own> {
  const it = await own(client);
  if (it === null) throw new Error('the case is there');
  return it;
}

const entry = (more: object) => ({ caseId: world.caseId, kept: false, ...more });
const mastery = (more: object = {}) =>
  entry({ kind: 'MASTERY', topic: 'DOING', text: 'tok imot første kunde alene', ...more });
const sharePersonal = (level = 'READ', part: 'therapist' | 'gp' | 'nav' = 'therapist') =>
  consentTo(world, part, [{ category: 'PERSONAL', level }]);
const rules = async (
  client: PersonClient,
  name: Parameters<PersonClient['act']>[0],
  input: Record<string, unknown>,
) => (await client.act(name, input)).problems.map(({ field, rule }) => `${field}: ${rule}`);

test('[4.18] a new case asks what matters before anything else is said; the answer is a ranking', async () => {
  const { caseId, citizen } = world;
  expect(await here(citizen)).toMatchObject({ matters: [], mattersVersion: 0, mayWrite: true });
  const items = [
    { area: 'JOB', text: 'Jobb' },
    { area: 'HOUSING', text: 'Egen leilighet' },
    { area: 'RELATIONS', text: 'Sykkelvennene' },
  ];
  await done(citizen, 'rankWhatMatters', { caseId, items, kept: false, expectedVersion: 0 });
  const [first, second, third] = items;
  const anew = [third, first, second];
  await done(citizen, 'rankWhatMatters', { caseId, items: anew, kept: false, expectedVersion: 1 });
  expect(await here(citizen)).toMatchObject({ matters: anew, mattersVersion: 2 });
  const stale = await citizen.act('rankWhatMatters', { caseId, items, kept: false, expectedVersion: 1 });
  expect(stale).toMatchObject({ id: null, conflict: { version: 2 } });
  await done(citizen, 'rankWhatMatters', { caseId, items: [], kept: false, expectedVersion: 2 });
  expect(await here(citizen)).toMatchObject({ matters: [], mattersVersion: 3 });
  const { rows } = await server.database.admin.query(
    'select 1 from own_entry where case_id = $1 and text is not null',
    [caseId],
  );
  expect(rows).toEqual([]);
});

test('[4.15] an experience of mastery is logged under one of four sources, and under no other', async () => {
  const { citizen } = world;
  for (const topic of ['DOING', 'OTHERS', 'SUPPORT', 'CALM'])
    await done(citizen, 'writeOwnEntry', mastery({ topic, onDate: today }));
  expect((await here(citizen)).entries.map(({ topic }) => topic).sort()).toEqual([
    'CALM',
    'DOING',
    'OTHERS',
    'SUPPORT',
  ]);
  expect(await rules(citizen, 'writeOwnEntry', mastery({ topic: 'SLEEP' }))).toEqual(['topic: CHOICE']);
  expect(await rules(citizen, 'writeOwnEntry', mastery({ topic: null }))).toEqual(['topic: REQUIRED']);
  expect(await rules(citizen, 'writeOwnEntry', mastery({ onDate: plusDays(today, 1) }))).toEqual([
    'onDate: DAY_AHEAD',
  ]);
});

test('[1.4] a tool is added and linked to a situation at work', async () => {
  const { citizen } = world;
  await done(
    citizen,
    'writeOwnEntry',
    entry({ kind: 'TOOL', text: 'Puste rolig', situation: 'Før månedsslutt' }),
  );
  expect((await here(citizen)).entries).toMatchObject([
    { kind: 'TOOL', topic: null, text: 'Puste rolig', situation: 'Før månedsslutt' },
  ]);
});

test('[2.8] a reflection on sick leave is private by default: with PERSONAL shared the therapist still sees none of it', async () => {
  const { citizen, therapist } = world;
  const reflection = { kind: 'REFLECTION', topic: 'SICK_LEAVE_EXPERIENCE', text: 'Ble mye alene' };
  const id = await done(citizen, 'writeOwnEntry', entry({ ...reflection, kept: true }));
  await done(citizen, 'writeOwnEntry', mastery());
  expect((await here(therapist)).entries).toEqual([]);
  await sharePersonal();
  expect((await here(therapist)).entries.map(({ kind }) => kind)).toEqual(['MASTERY']);
  await done(citizen, 'changeOwnEntry', {
    id,
    expectedVersion: 1,
    topic: 'SICK_LEAVE_EXPERIENCE',
    text: reflection.text,
    kept: false,
  });
  expect((await here(therapist)).entries.map(({ kind }) => kind).sort()).toEqual(['MASTERY', 'REFLECTION']);
});

test('[2.14] a card that fits is marked once, taken away again, and never shared', async () => {
  const { citizen, therapist } = world;
  await sharePersonal();
  const fits = (more: object = {}) => entry({ kind: 'FITS', topic: 'SLEEP', kept: true, ...more });
  const id = await done(citizen, 'writeOwnEntry', fits());
  expect(await rules(citizen, 'writeOwnEntry', fits())).toEqual(['topic: ALREADY_THERE']);
  expect(await rules(citizen, 'writeOwnEntry', fits({ topic: 'PAIN', kept: false }))).toEqual([
    'kept: ONLY_YOURS',
  ]);
  expect(
    await rules(citizen, 'changeOwnEntry', { id, expectedVersion: 1, topic: 'SLEEP', kept: false }),
  ).toEqual(['kept: ONLY_YOURS']);
  expect((await here(therapist)).entries).toEqual([]);
  await done(citizen, 'removeOwnEntry', { id, expectedVersion: 1 });
  expect((await here(citizen)).entries).toEqual([]);
});

const RATED = {
  identity: 7,
  timeStructure: 2,
  socialContact: 9,
  collectivePurpose: 5,
  activity: 6,
  mastery: 8,
  autonomy: 3,
};

test('[4.10] the compass: seven ratings, private unless shared, and no number is made of them', async () => {
  const { caseId, citizen, therapist } = world;
  const rate = (more: object) => done(citizen, 'rateCompass', { caseId, ...RATED, ...more });
  await rate({ kept: true, expectedVersion: 0 });
  await sharePersonal();
  expect((await here(therapist)).compass).toBeNull();
  await rate({ kept: false, expectedVersion: 1 });
  const { compass } = await here(therapist);
  expect(compass).toMatchObject(RATED);
  const numbers = Object.entries(compass ?? {}).filter(([, value]) => typeof value === 'number');
  expect(numbers.map(([name]) => name).sort()).toEqual([...Object.keys(RATED), 'version'].sort());
});

test('[4.21] a goal in life has one of eleven areas and is the citizen’s alone until shared; a work goal has none', async () => {
  const { caseId, citizen, therapist, nav } = world;
  const life = { caseId, kind: 'LIFE', area: 'LEISURE', text: 'Sykle i marka igjen' };
  await done(citizen, 'suggestGoal', life);
  await done(citizen, 'suggestGoal', { ...life, area: 'RELATIONS', text: 'Ringe broren min' });
  expect((await here(citizen)).lifeGoals.map(({ area, state }) => [area, state])).toEqual([
    ['LEISURE', 'ACTIVE'],
    ['RELATIONS', 'ACTIVE'],
  ]);
  for (const client of [therapist, nav, world.gp, world.employer])
    expect((await here(client)).lifeGoals).toEqual([]);
  expect(await rules(citizen, 'suggestGoal', { ...life, kind: 'WORK' })).toEqual(['area: CHOICE']);
  await sharePersonal();
  expect((await here(therapist)).lifeGoals).toHaveLength(2);
});

const CONDITIONS = { attachment: 'GOOD', environment: 'MIXED', exhaustion: 'HARD', commute: 'GOOD' };

describe('[4.22] conditions at work', () => {
  test('[4.22] eight are answered together, the ninth apart: the therapist it is handed to sees it, with no consent at all', async () => {
    const { caseId, citizen, therapist, gp, employer, nav, parts } = world;
    const conditions = { caseId, ...CONDITIONS, kept: false, expectedVersion: 0 };
    await done(citizen, 'answerWorkConditions', conditions);
    const harassment = { caseId, answer: 'YES', text: 'En kunde', expectedVersion: 0 };
    await done(citizen, 'answerHarassment', harassment);
    await sharePersonal();
    expect(await here(therapist)).toMatchObject({ conditions: CONDITIONS, harassment: null });
    await done(citizen, 'answerHarassment', { ...harassment, handTo: parts.therapist, expectedVersion: 1 });
    expect((await here(therapist)).harassment).toMatchObject({ answer: 'YES', text: 'En kunde' });
    for (const client of [gp, employer, nav]) expect((await here(client)).harassment).toBeNull();
    expect(
      await rules(citizen, 'answerHarassment', { ...harassment, handTo: parts.gp, expectedVersion: 2 }),
    ).toEqual(['handTo: NOT_FOUND']);
    await done(citizen, 'answerHarassment', { ...harassment, handTo: null, expectedVersion: 2 });
    expect((await here(therapist)).harassment).toBeNull();
  });

  test('[4.22] the log says that it was handed over, and the therapist hears when it is taken back', async () => {
    const { caseId, citizen, therapist, parts } = world;
    const answer = { caseId, answer: 'YES' };
    await done(citizen, 'answerHarassment', { ...answer, handTo: parts.therapist, expectedVersion: 0 });
    await here(therapist);
    await own(citizen, parts.therapist);
    const { rows } = await server.database.admin.query<{ action: string; bases: string[] }>(
      `select action, bases from audit.access_log where case_id = $1 and action like 'READ_%' order by action`,
      [caseId],
    );
    expect(rows).toEqual([
      { action: 'READ_HANDED_OVER', bases: ['CONSENT'] },
      { action: 'READ_OWN', bases: [] },
    ]);
    const listener = await listen(server, therapist);
    await done(citizen, 'answerHarassment', { ...answer, handTo: null, expectedVersion: 1 });
    expect((await listener.heard()).length).toBeGreaterThan(0);
    await done(citizen, 'answerHarassment', { ...answer, answer: 'NO', handTo: null, expectedVersion: 2 });
    expect(await listener.heard()).toEqual([]);
    listener.stop();
  });
});

test('what is kept or taken away is heard by those who saw it, and by them only once', async () => {
  const { citizen, therapist } = world;
  await sharePersonal();
  const id = await done(citizen, 'writeOwnEntry', mastery());
  const listener = await listen(server, therapist);
  const change = { id, topic: 'DOING', text: 'alene' };
  await done(citizen, 'changeOwnEntry', { ...change, expectedVersion: 1, kept: true });
  expect(await listener.heard()).toHaveLength(1);
  await done(citizen, 'changeOwnEntry', { ...change, text: 'helt alene', expectedVersion: 2, kept: true });
  expect(await listener.heard()).toEqual([]);
  listener.stop();
});

test('no role but the citizen gets more than the matrix allows, and “see as” is the very same answer', async () => {
  const { caseId, citizen, parts } = world;
  await done(citizen, 'rankWhatMatters', {
    caseId,
    items: [{ area: 'JOB', text: 'Jobb' }],
    kept: false,
    expectedVersion: 0,
  });
  await done(citizen, 'writeOwnEntry', mastery());
  await sharePersonal('READ', 'therapist');
  await sharePersonal('SUMMARY', 'gp');
  await sharePersonal('SUMMARY', 'nav');
  for (const part of ['therapist', 'gp', 'nav', 'employer'] as const) {
    const seen = await own(world[part]);
    expect({ part, many: seen?.entries.length }).toEqual({ part, many: part === 'therapist' ? 1 : 0 });
    expect(seen).toMatchObject({ mayWrite: false, mattersVersion: 0, therapists: [] });
    expect(await own(citizen, parts[part])).toEqual(seen);
    expect(await own(world[part], parts[part])).toBeNull();
  }
  expect(await own(world.stranger)).toBeNull();
});

test('an edit of what somebody has changed meanwhile is a conflict with both sides, and a repeat acts once', async () => {
  const { citizen } = world;
  const id = await done(citizen, 'writeOwnEntry', mastery());
  const change = { id, topic: 'DOING', kept: false };
  await done(citizen, 'changeOwnEntry', { ...change, expectedVersion: 1, text: 'først' });
  const late = await citizen.act('changeOwnEntry', { ...change, expectedVersion: 1, text: 'sist' });
  expect(late.conflict).toMatchObject({
    version: 2,
    fields: [{ field: 'text', mine: 'sist', theirs: 'først' }],
  });
  expect((await here(citizen)).entries).toHaveLength(1);
});

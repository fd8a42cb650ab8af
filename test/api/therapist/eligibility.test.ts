import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

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

interface Line {
  readonly item: string;
  readonly support: string;
  readonly result: string;
  readonly entry: {
    answer: string;
    source: string | null;
    onDate: string | null;
    reason: string | null;
    by: string | null;
  } | null;
  readonly overrides: readonly { result: string; reason: string; by: string | null }[];
}
interface Ground {
  readonly age: string | null;
  readonly maySelf: boolean;
  readonly mayAssess: boolean;
  readonly lines: readonly Line[];
  readonly severalArenas: boolean;
  readonly aspectsSupport: boolean;
}

async function ground(
  client: PersonClient,
  as: string | null = null,
  caseId = world.caseId,
): Promise<Ground | null> {
  const query = `query ($caseId: ID!, $as: ID) { eligibility(caseId: $caseId, as: $as) ${allOf(contract, 'Eligibility')} }`;
  const { data, errors } = await client.graphql<{ eligibility: Ground | null }>(query, { caseId, as });
  expect(errors).toEqual([]);
  return data?.eligibility ?? null;
}
async function line(client: PersonClient, item: string): Promise<Line | undefined> {
  return (await ground(client))?.lines.find((one) => one.item === item);
}
const input = (item: string, answer: string, more: object = {}) => ({
  caseId: world.caseId,
  item,
  answer,
  expectedVersion: 0,
  ...more,
});
const assess = (item: string, answer: string, more: object = {}) =>
  done(world.therapist, 'answerEligibility', input(item, answer, more));
const rules = async (
  client: PersonClient,
  name: Parameters<PersonClient['act']>[0],
  it: Record<string, unknown>,
) => (await client.act(name, it)).problems.map(({ field, rule }) => `${field}: ${rule}`);
const override = (item: string, result: string, more: object = {}) =>
  done(world.therapist, 'overrideEligibility', {
    caseId: world.caseId,
    item,
    result,
    reason: 'Etter samtale',
    expectedVersion: 0,
    ...more,
  });

test('[1.2] the citizen answers the own wish; the referrer and the therapist cannot', async () => {
  const { citizen, gp, therapist } = world;
  for (const client of [gp, therapist, world.nav, world.employer])
    expect(await rules(client, 'answerEligibility', input('OWN_WISH', 'YES'))).toEqual([
      client === therapist ? 'caseId: NOT_FOUND' : ': NOT_FOUND',
    ]);
  await done(citizen, 'answerEligibility', input('OWN_WISH', 'YES'));
  expect(await line(therapist, 'OWN_WISH')).toMatchObject({
    result: 'SUPPORTS',
    entry: { answer: 'YES', by: null },
  });
});

test('[3.7] motivation is self-reported, and beside nearness to work, never in it', async () => {
  const { citizen, therapist } = world;
  expect(await rules(therapist, 'answerEligibility', input('MOTIVATION', 'MUCH'))).toEqual([
    'caseId: NOT_FOUND',
  ]);
  await done(citizen, 'answerEligibility', input('MOTIVATION', 'MUCH', { reason: 'Jeg vil tilbake' }));
  expect(await line(therapist, 'MOTIVATION')).toMatchObject({
    entry: { answer: 'MUCH', reason: 'Jeg vil tilbake' },
  });
  const nearness = ['JOB', 'STAYING', 'PLAN', 'POSSIBILITIES', 'COOPERATION'];
  for (const item of nearness) expect((await line(therapist, item))?.entry).toBeNull();
});

test('[3.6] six aspects, each with source and date; they support, and decide nothing', async () => {
  const { therapist } = world;
  const told = { source: 'ISSUER', onDate: plusDays(today, -10) };
  const aspects = [
    'CANNOT_COME',
    'OFTEN_SELF_CERTIFIED',
    'DAY_AT_QUALITY',
    'USUAL_RESULT',
    'WAITING_NOTE',
    'LONG_NOTES',
  ];
  for (const item of aspects) {
    expect(await rules(therapist, 'answerEligibility', input(item, 'YES'))).toEqual([
      'source: REQUIRED',
      'onDate: REQUIRED',
    ]);
    await assess(item, 'YES', told);
    expect(await line(therapist, item)).toMatchObject({ result: 'SUPPORTS', entry: told });
  }
  const whole = await ground(therapist);
  expect(whole).toMatchObject({ aspectsSupport: true });
  expect(whole?.lines.find(({ item }) => item === 'CONCLUSION')).toMatchObject({
    result: 'OPEN',
    entry: null,
  });
});

test('[3.1] function on four arenas is recorded separately, and more than one arena is flagged', async () => {
  const { therapist } = world;
  const onDate = today;
  await assess('ARENA_WORK', 'MUCH', { onDate });
  await assess('ARENA_SCHOOL', 'NONE', { onDate });
  expect(await ground(therapist)).toMatchObject({ severalArenas: false });
  await assess('ARENA_PRIVATE', 'SOME', { onDate });
  expect(await ground(therapist)).toMatchObject({ severalArenas: true });
  expect(await line(therapist, 'ARENA_SOCIAL')).toMatchObject({ result: 'OPEN' });
});

test('[3.2] problem group: the GP reads it as health co-operation, Nav with consent, the employer never', async () => {
  const { citizen, gp, nav, employer, parts } = world;
  await assess('PROBLEM_GROUP', 'MIXED');
  const of = async (client: PersonClient) => (await line(client, 'PROBLEM_GROUP'))?.entry?.answer;
  expect([await of(gp), await of(nav), await of(employer)]).toEqual(['MIXED', undefined, undefined]);
  await consentTo(world, 'nav', [{ category: 'DIAGNOSIS', level: 'READ' }]);
  expect(await of(nav)).toBe('MIXED');
  const consent = { participantId: parts.employer, items: [{ category: 'DIAGNOSIS', level: 'READ' }] };
  const given = { purpose: 'x', language: 'nb', givenVia: 'SELF', textVersion: '2026-11' };
  expect(await rules(citizen, 'giveConsent', { ...consent, ...given })).toEqual(['items.0.level: CEILING']);
  expect(JSON.stringify(await ground(employer))).not.toMatch(/MIXED|ADULT/);
  for (const part of ['gp', 'nav', 'employer', 'therapist'] as const)
    expect(await ground(citizen, parts[part])).toEqual({ ...(await ground(world[part])), mayAssess: false });
});

test('[3.3] the ground cannot be said to be there without the citizen’s own goal of work, overridden or not', async () => {
  const { caseId, citizen, therapist } = world;
  const met = input('CONCLUSION', 'MET', { reason: 'Samlet sett' });
  expect(await rules(therapist, 'answerEligibility', met)).toEqual(['answer: GOAL_MISSING']);
  const suggested = await done(therapist, 'suggestGoal', { caseId, kind: 'WORK', text: 'Tilbake i jobb' });
  await override('WORK_GOAL', 'SUPPORTS');
  expect(await rules(therapist, 'answerEligibility', met)).toEqual(['answer: GOAL_MISSING']);
  await done(citizen, 'decideGoal', { id: suggested, expectedVersion: 1, state: 'ACTIVE' });
  await done(therapist, 'answerEligibility', met);
  expect(await line(therapist, 'CONCLUSION')).toMatchObject({
    entry: { answer: 'MET', reason: 'Samlet sett' },
  });
});

test('[3.5] need for interdisciplinary help is recorded with its reason', async () => {
  const { therapist } = world;
  expect(await rules(therapist, 'answerEligibility', input('NEED', 'YES'))).toEqual(['reason: REQUIRED']);
  await assess('NEED', 'YES', { reason: 'Både rygg og søvn' });
  expect(await line(therapist, 'NEED')).toMatchObject({
    result: 'SUPPORTS',
    entry: { reason: 'Både rygg og søvn' },
  });
});

test('[3.8] nearness to work: 1, 3 and 5 follow the case as the reader sees it, 2 and 4 a person; a profile without a sum', async () => {
  const { caseId, citizen, therapist, parts } = world;
  const profile = async (client: PersonClient) => {
    const lines = (await ground(client))?.lines ?? [];
    return ['JOB', 'STAYING', 'PLAN', 'POSSIBILITIES', 'COOPERATION'].map(
      (item) => lines.find((one) => one.item === item)?.result,
    );
  };
  expect(await profile(citizen)).toEqual(['SUPPORTS', 'OPEN', 'OPEN', 'OPEN', 'SUPPORTS']);
  // without consent the clinic sees neither the job nor who takes part
  expect(await profile(therapist)).toEqual(['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN']);
  const step = await done(therapist, 'proposeStep', stepInput(caseId, nextMonday(today)));
  expect(await profile(citizen)).toMatchObject({ 2: 'OPEN' });
  await done(citizen, 'acceptStep', { id: step, expectedVersion: 1 });
  await assess('STAYING', 'YES');
  await assess('POSSIBILITIES', 'UNSURE');
  await consentTo(world, 'therapist', [
    { category: 'EMPLOYMENT', level: 'READ' },
    { category: 'PARTICIPANTS', level: 'READ' },
  ]);
  const all = ['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'UNSURE', 'SUPPORTS'];
  expect([await profile(citizen), await profile(therapist)]).toEqual([all, all]);
  for (const item of ['JOB', 'PLAN', 'COOPERATION'])
    expect(
      (await therapist.act('answerEligibility', input(item, 'YES')).catch(() => null))?.id ?? null,
    ).toBeNull();
  await done(citizen, 'endParticipation', { participantId: parts.employer });
  expect((await profile(citizen))[4]).toBe('OPEN');
  const fields = Object.keys((await ground(citizen)) ?? {});
  expect(fields.filter((field) => /sum|score|total|count/i.test(field))).toEqual([]);
});

test('[3.9] under 16 nobody opens a case; at 16 and 17 a reason is needed first', async () => {
  const years = (age: number) => plusDays(`${String(Number(today.slice(0, 4)) - age)}${today.slice(4)}`, -5);
  const child = server.as(
    await registerPerson(server.database, `child-${world.caseId}`, 'Ung Gren', years(15)),
  );
  expect(await rules(child, 'openCase', { track: 'AT_RISK' })).toEqual(['track: TOO_YOUNG']);
  await server.database.owner.query('update person set born = $2 where id = $1', [
    world.people.citizen.id,
    years(16),
  ]);
  const { caseId, citizen, therapist } = world;
  await done(citizen, 'suggestGoal', { caseId, kind: 'WORK', text: 'Fullføre læretiden' });
  expect(await ground(therapist)).toMatchObject({ age: 'YOUNG' });
  const met = input('CONCLUSION', 'MET', { reason: 'Lærling' });
  expect(await rules(therapist, 'answerEligibility', met)).toEqual(['answer: AGE_REASON']);
  await override('AGE', 'SUPPORTS', { reason: 'Lærling i full jobb' });
  await done(therapist, 'answerEligibility', met);
  await server.database.owner.query('update person set born = $2 where id = $1', [
    world.people.citizen.id,
    years(68),
  ]);
  expect(await line(therapist, 'AGE')).toMatchObject({ support: 'UNSURE', result: 'SUPPORTS' });
});

test('[3.10] every result can be overridden with a reason; what was set aside, and each reason, stay to be seen', async () => {
  const { therapist, citizen } = world;
  const { caseId } = world;
  const told = { source: 'CITIZEN', onDate: today };
  await assess('LONG_NOTES', 'NO', told);
  expect(
    await rules(therapist, 'overrideEligibility', {
      caseId,
      item: 'LONG_NOTES',
      result: 'SUPPORTS',
      reason: ' ',
      expectedVersion: 0,
    }),
  ).toEqual(['reason: EMPTY']);
  await override('LONG_NOTES', 'SUPPORTS', { reason: 'Lange perioder hos en annen lege' });
  await override('LONG_NOTES', 'DOES_NOT_SUPPORT', {
    reason: 'Journalen viser noe annet',
    expectedVersion: 1,
  });
  expect(await line(citizen, 'LONG_NOTES')).toMatchObject({
    support: 'DOES_NOT_SUPPORT',
    result: 'DOES_NOT_SUPPORT',
    entry: { answer: 'NO' },
    overrides: [
      { result: 'DOES_NOT_SUPPORT', reason: 'Journalen viser noe annet', by: expect.any(String) },
      { result: 'SUPPORTS', reason: 'Lange perioder hos en annen lege' },
    ],
  });
  for (const item of [
    'WORK_GOAL',
    'AGE',
    'CANNOT_COME',
    'ARENA_SOCIAL',
    'NEED',
    'JOB',
    'STAYING',
    'PLAN',
    'COOPERATION',
  ])
    await override(item, 'DOES_NOT_SUPPORT');
  const stale = { caseId, item: 'JOB', result: 'SUPPORTS', reason: 'For sent', expectedVersion: 0 };
  expect(await therapist.act('overrideEligibility', stale)).toMatchObject({
    id: null,
    conflict: { version: 1 },
  });
  expect(await rules(citizen, 'overrideEligibility', stale)).toEqual([': NOT_FOUND']);
});

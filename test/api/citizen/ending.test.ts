import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActOutcome, PersonClient } from '@samtavle/backend/demo';
import { RESEARCH_TEXT_VERSION } from '@samtavle/shared/domain';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { listen } from '../fixtures/listener.ts';

let server: TestServer;
let world: World;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  world = await openWorld(server);
  today = await todayOf(world.citizen);
}, 60_000);

const RULES = ({ problems }: ActOutcome) => problems.map(({ field, rule }) => `${field} ${rule}`);

interface Ending {
  readonly basis: string;
  readonly returnedOn: string | null;
  readonly stations: readonly {
    readonly weeks: number;
    readonly state: string;
    readonly on: string | null;
  }[];
  readonly closedAt: string | null;
  readonly said: string | null;
  readonly helped: string | null;
}
async function outcomeOf(by: PersonClient, as: string | null = null) {
  return by.graphql<{ outcome: Ending | null }>(
    `query ($caseId: ID!, $as: ID) { outcome(caseId: $caseId, as: $as) {
      basis returnedOn stations { weeks state on } closedAt said helped } }`,
    { caseId: world.caseId, as },
  );
}
const ending = async (by: PersonClient): Promise<Ending> => {
  const { data, errors } = await outcomeOf(by);
  expect(errors).toEqual([]);
  if (!data?.outcome) throw new Error('the outcome is there');
  return data.outcome;
};

/** The GP ends the sick leave on that day; the board tells its id. */
async function endSickLeave(lastDay: string): Promise<void> {
  const { data } = await world.gp.graphql<{ board: { sickLeave: { id: string; version: number }[] } }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { sickLeave { id version } } }',
    { caseId: world.caseId },
  );
  const [note] = data?.board.sickLeave ?? [];
  await done(world.gp, 'changeSickLeave', {
    id: note?.id,
    expectedVersion: note?.version,
    grade: 100,
    toDate: lastDay,
  });
}
const logWeek = (monday: string, workPercent: number) =>
  done(world.citizen, 'logWeek', { caseId: world.caseId, week: monday, workPercent, expectedVersion: 0 });

describe('[outcome] how far the return has come', () => {
  test('each reader computes from what that reader may see, and is told what it rests on', async () => {
    await endSickLeave(plusDays(today, -40));
    const full = plusDays(nextMonday(today), -14);
    await logWeek(plusDays(full, -7), 80);
    await logWeek(full, 100);
    const own = await ending(world.citizen);
    expect(own).toMatchObject({
      basis: 'SICK_LEAVE_AND_WEEKS',
      returnedOn: full,
      closedAt: null,
      said: null,
    });
    expect(own.stations.map(({ state, on }) => [state, on])).toEqual([
      ['REACHED', full],
      ['AHEAD', plusDays(full, 28)],
      ['AHEAD', plusDays(full, 91)],
    ]);
    for (const one of [world.therapist, world.gp]) expect(await ending(one)).toEqual(own);
    // Nav has the sick leave by law and no consent to the plan
    const nav = await ending(world.nav);
    expect(nav).toMatchObject({ basis: 'SICK_LEAVE', returnedOn: plusDays(today, -39) });
    expect(nav.stations[1]).toEqual({ weeks: 4, state: 'REACHED', on: plusDays(today, -11) });
    await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
    expect(await ending(world.nav)).toEqual(own);
  });

  test('who may not see the weeks gets the very bytes of a case in which none are written', async () => {
    await endSickLeave(plusDays(today, -40));
    const before = await outcomeOf(world.nav);
    await logWeek(plusDays(nextMonday(today), -14), 60);
    expect((await outcomeOf(world.nav)).data).toEqual(before.data);
    expect((await ending(world.citizen)).returnedOn).toBe(plusDays(nextMonday(today), -7));
  });

  test('seen as each of them, the citizen gets what they get; the employer has no such page', async () => {
    await endSickLeave(plusDays(today, -10));
    await logWeek(plusDays(nextMonday(today), -14), 60);
    for (const part of ['therapist', 'gp', 'nav'] as const)
      expect(await outcomeOf(world.citizen, world.parts[part])).toMatchObject({
        data: (await outcomeOf(world[part])).data,
      });
    expect((await outcomeOf(world.citizen, world.parts.employer)).data?.outcome).toBeNull();
    for (const one of [world.employer, world.stranger])
      expect((await outcomeOf(one)).data?.outcome ?? null).toBeNull();
  });

  test('a new absence ends it: the next return counts anew', async () => {
    await endSickLeave(plusDays(today, -40));
    expect((await ending(world.gp)).stations[1]?.state).toBe('REACHED');
    await done(world.gp, 'registerSickLeave', {
      caseId: world.caseId,
      fromDate: plusDays(today, -5),
      toDate: plusDays(today, -2),
      grade: 50,
    });
    expect((await ending(world.gp)).stations.map(({ state, on }) => [state, on])).toEqual([
      ['REACHED', plusDays(today, -1)],
      ['AHEAD', plusDays(today, 27)],
      ['AHEAD', plusDays(today, 90)],
    ]);
  });
});

describe('[outcome] closing', () => {
  test('what the citizen says of it and what helped is kept, for the citizen alone; nothing more is written', async () => {
    const { caseId, citizen } = world;
    const bad = await citizen.act('closeCase', { caseId, said: 'OTHER_JOB', helped: 'å'.repeat(2001) });
    expect(RULES(bad)).toEqual(['helped TOO_LONG']);
    await done(citizen, 'closeCase', { caseId, said: 'OTHER_JOB', helped: 'At jeg fikk begynne sent' });
    expect(await ending(citizen)).toMatchObject({
      closedAt: expect.stringMatching(/^2/),
      said: 'OTHER_JOB',
      helped: 'At jeg fikk begynne sent',
    });
    for (const one of [world.therapist, world.gp, world.nav, world.employer])
      expect((await outcomeOf(one)).data?.outcome ?? null).toBeNull();
    const again = await citizen.act('closeCase', { caseId, said: 'FULLY_BACK' });
    expect(RULES(again)).toEqual(['caseId NOT_FOUND']);
    expect((await ending(citizen)).said).toBe('OTHER_JOB');
  });

  test('one may close and say nothing; then nothing is kept', async () => {
    await done(world.citizen, 'closeCase', { caseId: world.caseId });
    expect(await ending(world.citizen)).toMatchObject({ said: null, helped: null });
    const { rowCount } = await server.database.admin.query('select from closing_word where case_id = $1', [
      world.caseId,
    ]);
    expect(rowCount).toBe(0);
  });
});

describe('[1.8] consent to be counted', () => {
  const answer = (give: boolean, by: PersonClient = world.citizen, more: object = {}) =>
    by.act('answerResearch', {
      caseId: world.caseId,
      give,
      language: 'nb',
      textVersion: RESEARCH_TEXT_VERSION,
      ...more,
    });
  const answers = async (by: PersonClient) =>
    (
      await by.graphql<{ researchAnswers: { given: boolean; textVersion: string }[] | null }>(
        'query ($caseId: ID!) { researchAnswers(caseId: $caseId) { given textVersion language answeredAt } }',
        { caseId: world.caseId },
      )
    ).data?.researchAnswers ?? null;

  test('[1.8] off by default; given on the text in force, taken back at any time; each answer stays as a record', async () => {
    expect(await answers(world.citizen)).toEqual([]);
    expect(RULES(await answer(false))).toEqual(['give ALREADY_DONE']);
    expect(RULES(await answer(true, world.citizen, { textVersion: '1999-01' }))).toEqual([
      'textVersion TEXT_VERSION',
    ]);
    expect((await answer(true)).problems).toEqual([]);
    expect(RULES(await answer(true))).toEqual(['give ALREADY_DONE']);
    await done(world.citizen, 'closeCase', { caseId: world.caseId });
    // only a closed case is counted, so a no must be heard there too
    expect((await answer(false)).problems).toEqual([]);
    expect(RULES(await answer(true))).toEqual(['caseId NOT_FOUND']);
    expect((await answers(world.citizen))?.map(({ given }) => given)).toEqual([false, true]);
  });

  test('[1.8] nobody else is told, or answers', async () => {
    await answer(true);
    for (const one of [world.therapist, world.gp, world.nav, world.employer, world.stranger]) {
      expect(await answers(one)).toBeNull();
      expect(RULES(await answer(false, one)).every((it) => it.endsWith('NOT_FOUND'))).toBe(true);
    }
    expect(await answers(world.citizen)).toHaveLength(1);
  });

  test('[1.8] care is unaffected by refusing: whatever is answered, every query answers everybody the same', async () => {
    for (const part of ['therapist', 'gp', 'nav', 'employer'] as const)
      await consentTo(world, part, [{ category: 'PLAN', level: 'READ' }]);
    const contract = await contractOf(world.citizen);
    const told = async (by: PersonClient) =>
      JSON.stringify(
        (
          await by.graphql(
            `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board').replace(/\bnow\b/, '')}
             outcome(caseId: $caseId) ${allOf(contract, 'ReturnOutcome')} handover(caseId: $caseId) ${allOf(contract, 'Handover')}
             corrections(caseId: $caseId) ${allOf(contract, 'Correction')} me ${allOf(contract, 'Me')} }`,
            { caseId: world.caseId },
          )
        ).data,
      );
    const everybody = () =>
      Promise.all([world.citizen, world.therapist, world.gp, world.nav, world.employer].map(told));
    const listeners = await Promise.all(
      [world.gp, world.nav, world.employer].map((one) => listen(server, one)),
    );
    const unasked = await everybody();
    expect(unasked.join('')).toContain(world.caseId);
    await answer(true);
    expect(await everybody()).toEqual(unasked);
    await answer(false);
    expect(await everybody()).toEqual(unasked);
    for (const one of listeners) {
      expect(await one.heard()).toEqual([]);
      one.stop();
    }
  });
});

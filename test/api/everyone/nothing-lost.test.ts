import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { MutationName } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';
import type { WholeBoard } from '../fixtures/board.ts';
import { boardOf as wholeBoardOf } from '../fixtures/board.ts';
import { contractOf } from '../fixtures/contract.ts';
import type { Until } from '../fixtures/step-path.ts';
import { bringStepTo, inputOf, isDone } from '../fixtures/step-path.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;
let monday: string;

beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  monday = nextMonday(await todayOf(world.citizen));
  await consentTo(world, 'employer', [{ category: 'PLAN', level: 'READ' }]);
}, 120_000);
afterAll(() => server.stop());

const boardOf = (client: PersonClient): Promise<WholeBoard> => wholeBoardOf(contract, client, world.caseId);

async function stepOf(client: PersonClient, id: string): Promise<WholeBoard['steps'][number] | undefined> {
  return (await boardOf(client)).steps.find((step) => step.id === id);
}

/** A new step of the therapist's, in a job that has none running. */
const propose = (): Promise<string> => done(world.therapist, 'proposeStep', stepInput(world.caseId, monday));
type Edit = readonly [by: 'citizen' | 'therapist', change: () => Readonly<Record<string, unknown>>];
type EditRow = readonly [string, MutationName, () => Promise<string>, Edit, Edit, field: string];
const bringTo = (id: string, until: Until): Promise<void> => bringStepTo(world, id, until);

describe('two people editing the same thing at once: one is done, the other is shown both sides', () => {
  const edits: readonly EditRow[] = [
    [
      'a step',
      'changeStep',
      propose,
      ['citizen', () => plan(20)],
      ['therapist', () => plan(60)],
      'workPercent',
    ],
    [
      'a line about function',
      'changeFunction',
      () => done(world.therapist, 'writeFunction', { caseId: world.caseId, kind: 'CAN', text: 'Kan lese' }),
      ['citizen', () => ({ kind: 'CAN', text: 'Kan lese i en time' })],
      ['therapist', () => ({ kind: 'CAN_WITH', text: 'Kan lese med pauser' })],
      'text',
    ],
    [
      'a milestone',
      'changeMilestone',
      () =>
        done(world.citizen, 'addMilestone', {
          caseId: world.caseId,
          type: 'ACTIVITY',
          title: 'Ringe',
          category: 'PLAN',
          ownerRole: 'CITIZEN',
          dueDate: monday,
        }),
      ['citizen', () => ({ title: 'Ringe leder', dueDate: monday })],
      ['therapist', () => ({ title: 'Skrive til leder', dueDate: monday })],
      'title',
    ],
  ];
  const plan = (workPercent: number) => {
    const { weekFrom, weeks, hoursPerWeek, days, tasks } = stepInput(world.caseId, monday);
    return { weekFrom, weeks, workPercent, hoursPerWeek, days, tasks };
  };

  test.each(edits)('%s', async (_, mutation, make, one, two, field) => {
    for (let round = 0; round < 3; round += 1) {
      const id = await make();
      const outcomes = await Promise.all(
        [one, two].map(([by, change]) => world[by].act(mutation, { id, expectedVersion: 1, ...change() })),
      );
      const winner = outcomes.findIndex(isDone);
      const loser = 1 - winner;
      expect(outcomes.filter(isDone)).toEqual([{ id, version: 2, problems: [], conflict: null }]);
      const said = [one, two].map(([, change]) => String(change()[field]));
      expect(outcomes[loser]).toMatchObject({ id: null, problems: [] });
      expect(outcomes[loser]?.conflict).toMatchObject({
        version: 2,
        fields: expect.arrayContaining([{ field, mine: said[loser], theirs: said[winner] }]),
      });
    }
  });

  test('the loser who looks again and sends anew, with the version shown, is done', async () => {
    const id = await propose();
    await done(world.citizen, 'changeStep', { id, expectedVersion: 1, ...plan(20) });
    const late = await world.therapist.act('changeStep', { id, expectedVersion: 1, ...plan(60) });
    expect((await stepOf(world.citizen, id))?.workPercent).toBe(20);
    await done(world.therapist, 'changeStep', { id, expectedVersion: late.conflict?.version, ...plan(60) });
    expect(await stepOf(world.citizen, id)).toMatchObject({ workPercent: 60, version: 3 });
  });

  test('a yes to a version that has changed meanwhile is no yes to the new one', async () => {
    const id = await propose();
    await bringTo(id, 'grantStep');
    await done(world.therapist, 'changeStep', { id, expectedVersion: 1, ...plan(70) });
    await done(world.citizen, 'acceptStep', { id, expectedVersion: 2 });
    const late = await world.gp.act('grantStep', { id, expectedVersion: 1 });
    expect(late).toMatchObject({ id: null, conflict: { version: 2 } });
    expect(await stepOf(world.citizen, id)).toMatchObject({
      state: 'CITIZEN_OK',
      acts: [{ kind: 'ACCEPT' }],
    });
  });
});

describe('a request that is sent again', () => {
  const goals = async (text: string): Promise<number> => {
    const { rows } = await server.database.admin.query<{ n: number }>(
      'select count(*)::int as n from goal where text = $1',
      [text],
    );
    return rows[0]?.n ?? 0;
  };
  const suggestion = () => ({
    caseId: world.caseId,
    kind: 'WORK',
    text: `Mål ${randomUUID()}`,
    idempotencyKey: randomUUID(),
  });

  test('acts once and gets the same answer', async () => {
    const input = suggestion();
    const first = await world.nav.act('suggestGoal', input);
    expect(isDone(first)).toBe(true);
    expect(await world.nav.act('suggestGoal', input)).toEqual(first);
    expect(await goals(input.text)).toBe(1);
  });

  test('ten times at once acts once, and all ten get the same answer', async () => {
    const input = suggestion();
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.nav.act('suggestGoal', input)));
    expect(isDone(answers[0] ?? (await world.nav.act('suggestGoal', input)))).toBe(true);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await goals(input.text)).toBe(1);
  });

  test('gets its answer also when the thing has moved on: nothing is done anew', async () => {
    const id = await propose();
    const accept = { id, expectedVersion: 1, idempotencyKey: randomUUID() };
    const first = await world.citizen.act('acceptStep', accept);
    await done(world.gp, 'grantStep', { id, expectedVersion: 1 });
    expect(await world.citizen.act('acceptStep', accept)).toEqual(first);
    expect((await stepOf(world.citizen, id))?.acts.map(({ kind }) => kind)).toEqual(['ACCEPT', 'GRANT']);
  });

  test.each([
    ['other input', 'suggestGoal', { text: 'Noe annet' }],
    ['another act', 'writeFunction', { kind: 'CAN' }],
  ] as const)('with %s under the same key is refused, and changes nothing', async (_, mutation, change) => {
    const { kind, ...rest } = suggestion();
    const by = world.therapist;
    await done(by, 'suggestGoal', { ...rest, kind });
    const before = await boardOf(world.citizen);
    const again = await by.act(mutation, { ...rest, kind, ...change });
    expect(again).toMatchObject({ id: null, problems: [{ field: 'idempotencyKey', rule: 'KEY_REUSED' }] });
    expect(await boardOf(world.citizen)).toEqual(before);
  });

  test('a refused one is not remembered: when its turn has come, the same request is done', async () => {
    const id = await propose();
    const grant = { id, expectedVersion: 1, idempotencyKey: randomUUID() };
    expect((await world.gp.act('grantStep', grant)).id).toBeNull();
    await done(world.citizen, 'acceptStep', { id, expectedVersion: 1 });
    expect(isDone(await world.gp.act('grantStep', grant))).toBe(true);
  });

  test('the same key from another person is that person’s own', async () => {
    const input = suggestion();
    const mine = await world.nav.act('suggestGoal', input);
    const theirs = await world.therapist.act('suggestGoal', input);
    expect(isDone(mine) && isDone(theirs)).toBe(true);
    expect(theirs.id).not.toBe(mine.id);
  });
});

describe('an edit after the agreements voids them', () => {
  test.each([
    ['therapist', 'PROPOSED', []],
    // the citizen's own edit is the citizen's own yes
    ['citizen', 'CITIZEN_OK', [{ kind: 'ACCEPT' }]],
  ] as const)('by the %s: %s, and everyone agrees anew', async (by, state, acts) => {
    const id = await propose();
    await bringTo(id, 'startStep');
    expect(await stepOf(world.citizen, id)).toMatchObject({
      state: 'EMPLOYER_AGREED',
      previousAgreementsVoid: false,
    });
    const { caseId, ...plan } = stepInput(world.caseId, monday, 45);
    expect(caseId).toBe(world.caseId);
    await done(world[by], 'changeStep', { id, expectedVersion: 1, ...plan });
    const edited = await stepOf(world.citizen, id);
    expect(edited).toMatchObject({ state, acts, version: 2, previousAgreementsVoid: true });
    expect((await world.therapist.act('startStep', { id, expectedVersion: 2 })).id).toBeNull();
    if (by === 'therapist') await done(world.citizen, 'acceptStep', { id, expectedVersion: 2 });
    await done(world.gp, 'grantStep', { id, expectedVersion: 2 });
    await done(world.employer, 'agreeStep', { id, expectedVersion: 2 });
    expect(await stepOf(world.citizen, id)).toMatchObject({
      state: 'EMPLOYER_AGREED',
      previousAgreementsVoid: false,
    });
  });
});

describe('out of turn an act is refused, and changes nothing', () => {
  // [what has been done before, the act that comes too soon or once too often, by whom]
  const soon: readonly (readonly [Until, MutationName, 'citizen' | 'therapist' | 'gp' | 'employer'])[] = [
    ['acceptStep', 'grantStep', 'gp'],
    ['acceptStep', 'agreeStep', 'employer'],
    ['acceptStep', 'startStep', 'citizen'],
    ['acceptStep', 'reviewStep', 'therapist'],
    ['grantStep', 'acceptStep', 'citizen'],
    ['grantStep', 'agreeStep', 'employer'],
    ['grantStep', 'startStep', 'therapist'],
    ['agreeStep', 'grantStep', 'gp'],
    ['agreeStep', 'startStep', 'citizen'],
    ['startStep', 'agreeStep', 'employer'],
    ['startStep', 'reviewStep', 'citizen'],
    ['nothing more', 'startStep', 'citizen'],
    ['nothing more', 'reviewStep', 'therapist'],
    ['nothing more', 'withdrawStep', 'citizen'],
  ];
  test.each(soon)('before %s: %s by the %s', async (until, act, by) => {
    const id = await propose();
    await bringTo(id, until);
    const before = await boardOf(world.citizen);
    const outcome = await world[by].act(act, inputOf(act, id));
    expect(outcome).toMatchObject({ id: null, conflict: null, problems: [{ field: 'id' }] });
    // what the citizen has not accepted is the citizen's and the author's alone: to others it is not there
    const hidden = until === 'acceptStep' && (by === 'employer' || by === 'gp');
    expect(outcome.problems[0]?.rule).toBe(hidden ? 'NOT_FOUND' : 'NOT_NOW');
    expect(await boardOf(world.citizen)).toEqual(before);
    if (until !== 'nothing more') await done(world.citizen, 'withdrawStep', { id, expectedVersion: 1 });
  });

  test('a second step is not started before the one that runs has been reviewed', async () => {
    const [running, next] = [await propose(), await propose()];
    await bringTo(next, 'startStep');
    await bringTo(running, 'reviewStep');
    const before = await boardOf(world.citizen);
    expect(await world.citizen.act('startStep', inputOf('startStep', next))).toMatchObject({
      id: null,
      problems: [{ field: 'id', rule: 'NOT_NOW' }],
    });
    expect(await boardOf(world.citizen)).toEqual(before);
    await done(world.therapist, 'reviewStep', inputOf('reviewStep', running));
    await done(world.citizen, 'startStep', inputOf('startStep', next));
  });

  test('two starts at once, of two steps of one job: one runs', async () => {
    await endWhatRuns();
    const steps = [await propose(), await propose()];
    for (const id of steps) await bringTo(id, 'startStep');
    const started = await Promise.all(
      steps.map((id, place) =>
        (place === 0 ? world.citizen : world.therapist).act('startStep', inputOf('startStep', id)),
      ),
    );
    expect(started.filter(isDone)).toHaveLength(1);
    expect((await boardOf(world.citizen)).steps.filter(({ state }) => state === 'ACTIVE')).toHaveLength(1);
  });

  test('two GPs’ answers at once, grant and not now: both are kept in order, and the later one counts', async () => {
    const id = await propose();
    await bringTo(id, 'grantStep');
    const answers = await Promise.all([
      world.gp.act('declineStep', { id, expectedVersion: 1 }),
      world.gp.act('grantStep', { id, expectedVersion: 1 }),
    ]);
    const step = await stepOf(world.citizen, id);
    const kinds = step?.acts.map(({ kind }) => kind);
    // granted first, the step no longer waits for the GP; declined first, the GP may still say yes
    if (isDone(answers[0])) expect(kinds).toEqual(['ACCEPT', 'NOT_NOW', 'GRANT']);
    else expect(kinds).toEqual(['ACCEPT', 'GRANT']);
    expect(step?.state).toBe('ISSUER_GRANTED');
  });

  async function endWhatRuns(): Promise<void> {
    for (const { id, state, version } of (await boardOf(world.citizen)).steps) {
      if (state === 'ACTIVE')
        await done(world.citizen, 'reviewStep', { id, expectedVersion: version, decision: 'CONTINUE' });
    }
  }
});

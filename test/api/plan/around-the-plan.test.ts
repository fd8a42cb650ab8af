import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerStaff } from '../../support/people.ts';
import { consentTo, done, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { openReview } from '../fixtures/plan-case.ts';
import type { Barriers, InfoStrategy, Reviews, Timeline } from '../fixtures/plan-pages.ts';
import { monday, read, server, setUp, world } from '../fixtures/plan-pages.ts';
import { bringStepTo, isDone } from '../fixtures/step-path.ts';

setUp();
// A step that runs, whose review the therapist has answered, and both it and the employer have read.
beforeAll(async () => {
  const id = await done(world.therapist, 'proposeStep', stepInput(world.caseId, monday));
  await bringStepTo(world, id, 'startStep');
  await done(world.therapist, 'startStep', { id, expectedVersion: 1 });
  const answer = { reviewId: await openReview(world), expectedVersion: 0, direction: 'CONTINUE' };
  await done(world.therapist, 'answerReviewAsClinician', answer);
  for (const client of [world.therapist, world.employer]) await read('reviews', client);
}, 60_000);

const everyone = (): readonly PersonClient[] => [
  world.therapist,
  world.gp,
  world.employer,
  world.nav,
  world.stranger,
];

describe('what stands in the way', () => {
  test('[2.12] the workplace is shared apart from the personal, with each as the matrix says', async () => {
    const { caseId, citizen, therapist, nav } = world;
    for (const [kind, text] of [
      ['SELF_EFFICACY', 'Redd for månedsslutt'],
      ['ILLNESS_UNDERSTANDING', 'Må hvile først'],
      ['SYMPTOMS', 'Sover dårlig'],
      ['WORKPLACE', 'Uklare frister'],
    ] as const)
      await done(kind === 'SYMPTOMS' ? therapist : citizen, 'addBarrier', { caseId, kind, text });
    await consentTo(world, 'nav', [{ category: 'BARRIER_WORK', level: 'READ' }]);
    const texts = async (client: PersonClient) =>
      ((await read<Barriers>('barriers', client))?.barriers ?? []).map(({ text }) => text);
    expect(await texts(nav)).toEqual(['Uklare frister']);
    expect(await texts(citizen)).toHaveLength(4);
    expect(await texts(therapist)).toHaveLength(4);
    expect(await texts(world.employer)).toEqual([]);
    expect(await texts(world.gp)).toEqual([]);
    const { writes } = (await read<Barriers>('barriers', nav)) ?? { writes: ['?'] };
    expect(writes).toEqual([]);
    expect((await nav.act('addBarrier', { caseId, kind: 'WORKPLACE', text: 'x' })).id).toBeNull();
  });

  test('[2.13][2.15] where it lies is never forced, and what is out of the way has its date', async () => {
    const { citizen } = world;
    const barriers = async () => (await read<Barriers>('barriers', citizen))?.barriers ?? [];
    const one = (await barriers()).find(({ text }) => text === 'Må hvile først');
    expect(one).toMatchObject({ locus: 'UNKNOWN', resolvedOn: null });
    await done(citizen, 'changeBarrier', {
      id: one?.id,
      expectedVersion: 1,
      text: 'Må hvile først',
      locus: 'PERSON',
      resolved: true,
    });
    const today = await todayOf(citizen);
    expect((await barriers()).find(({ id }) => id === one?.id)).toMatchObject({
      locus: 'PERSON',
      resolvedOn: today,
    });
    const stale = await world.therapist.act('changeBarrier', {
      id: one?.id,
      expectedVersion: 1,
      text: 'Hvile er ikke alt',
      resolved: false,
    });
    expect(stale.conflict?.fields.map(({ field }) => field)).toEqual(['text', 'locus', 'resolved']);
  });

  test('[2.9] an experiment has situation, prediction, try, result and learning, in that order, and hangs on a step', async () => {
    const { caseId, citizen, therapist } = world;
    const [first] = (await read<Reviews>('reviews', citizen))?.steps ?? [];
    const plan = { situation: 'Si fra om tid', prediction: 'De blir sure', stepId: first?.step.id };
    const id = await done(therapist, 'addExperiment', { caseId, ...plan });
    const early = await citizen.act('changeExperiment', {
      id,
      expectedVersion: 1,
      ...plan,
      learning: 'Det gikk',
    });
    expect(early.problems).toMatchObject([{ field: 'result', rule: 'REQUIRED' }]);
    const whole = { attempt: 'Sa det mandag', result: 'De nikket', learning: 'Det tåles' };
    await done(citizen, 'changeExperiment', { id, expectedVersion: 1, ...plan, ...whole });
    const { experiments } = (await read<Barriers>('barriers', therapist)) ?? { experiments: [] };
    expect(experiments).toMatchObject([{ ...plan, ...whole }]);
    for (const client of [world.gp, world.employer, world.nav])
      expect((await read<Barriers>('barriers', client))?.experiments).toEqual([]);
  });
});

describe('what is said to whom', () => {
  const WORDS = 'Jeg kommer gradvis tilbake. Spør meg gjerne hva som går bra.';
  const lines = async (client: PersonClient) =>
    (await read<InfoStrategy>('infoStrategy', client))?.lines ?? [];
  const messages = async (client: PersonClient) =>
    (await read<InfoStrategy>('infoStrategy', client))?.messages ?? [];

  test('[2.11][2.18] a row has audience, level, words, who, when and what is not to be said; the therapist only with consent', async () => {
    const { caseId, citizen, therapist } = world;
    const line = { audience: 'LEADER', level: 'FUNCTION_AND_PLAN', words: WORDS, saidBy: 'CITIZEN' };
    const whole = { ...line, saidWhen: 'Første dag', notSaid: 'Diagnose' };
    await done(citizen, 'addInfoLine', { caseId, ...whole });
    expect(await lines(citizen)).toMatchObject([whole]);
    expect(await lines(therapist)).toEqual([]);
    expect((await therapist.act('addInfoLine', { caseId, ...line })).id).toBeNull();
    await consentTo(world, 'therapist', [{ category: 'INFO_STRATEGY', level: 'CONTRIBUTE' }]);
    await done(therapist, 'addInfoLine', { caseId, ...line, audience: 'NAV', words: 'Planen følges.' });
    expect(await lines(therapist)).toHaveLength(2);
  });

  test('[2.18] the employer sees only the published sentence meant for it, Nav only its own, and nothing once it is withdrawn', async () => {
    const { citizen, employer, nav, parts } = world;
    const own = await lines(citizen);
    const idOf = (audience: string) => own.find((line) => line.audience === audience)?.id;
    const publish = (client: PersonClient, audience: string, participantId: string) =>
      client.act('publishMessage', { id: idOf(audience), expectedVersion: 1, participantId });
    expect(await messages(employer)).toEqual([]);
    expect((await publish(world.therapist, 'LEADER', parts.employer)).id).toBeNull();
    expect((await publish(citizen, 'NAV', parts.employer)).problems).toMatchObject([
      { field: 'participantId' },
    ]);
    expect(isDone(await publish(citizen, 'LEADER', parts.employer))).toBe(true);
    expect(isDone(await publish(citizen, 'NAV', parts.nav))).toBe(true);
    expect(await messages(employer)).toMatchObject([{ words: WORDS, lineId: null }]);
    expect(await messages(nav)).toMatchObject([{ words: 'Planen følges.', lineId: null }]);
    for (const client of everyone().slice(1)) expect(await lines(client)).toEqual([]);
    // a second leader of another workplace gets nothing, and the one who has it gets no later edit
    const other = await registerStaff(server.database, `other-${parts.employer}`, 'EMPLOYER');
    const { id: personId, organisationId, role } = other;
    await done(citizen, 'addParticipant', { caseId: world.caseId, personId, organisationId, role });
    expect(await messages(server.as(other))).toEqual([]);
    const line = { level: 'MINIMAL', saidBy: 'CITIZEN', removed: false };
    await done(citizen, 'changeInfoLine', {
      id: idOf('LEADER'),
      expectedVersion: 1,
      ...line,
      words: 'Nye ord',
    });
    const [message] = await messages(employer);
    expect(message?.words).toBe(WORDS);
    expect(await read('infoStrategy', citizen, parts.employer)).toEqual(await read('infoStrategy', employer));
    await done(citizen, 'withdrawMessage', { id: message?.id });
    expect(await messages(employer)).toEqual([]);
    expect((await citizen.act('withdrawMessage', { id: message?.id })).problems).toMatchObject([
      { rule: 'ALREADY_DONE' },
    ]);
  });

  test('[2.18] words of health are not handed over before the citizen has seen the warning', async () => {
    const { caseId, citizen, parts } = world;
    const line = {
      audience: 'COLLEAGUES',
      level: 'MINIMAL',
      saidBy: 'LEADER',
      words: 'Jeg går til psykolog.',
    };
    const id = await done(citizen, 'addInfoLine', { caseId, ...line });
    const publish = { id, expectedVersion: 1, participantId: parts.employer };
    const warned = await citizen.act('publishMessage', publish);
    expect(warned).toMatchObject({ id: null, problems: [{ rule: 'HEALTH_WORDS' }] });
    expect(warned.problems[0]?.message).toMatch(/psykolog.*arbeidsgiveren/);
    expect(await messages(world.employer)).toEqual([]);
    await done(citizen, 'publishMessage', { ...publish, acknowledged: true });
    expect((await messages(world.employer)).map(({ words }) => words)).toEqual(['Jeg går til psykolog.']);
  });

  test('[2.16] what is prepared for the dialogue meeting is private until it is published, and again when it is taken back', async () => {
    const { caseId, citizen, employer } = world;
    await consentTo(world, 'employer', [{ category: 'MEETING', level: 'READ' }]);
    const write = (eased: string, shared: boolean, expectedVersion: number) =>
      done(citizen, 'writePreparation', { caseId, eased, tasks: 'Avstemming', shared, expectedVersion });
    const seen = async (client: PersonClient) => {
      const answer = await read<InfoStrategy>('infoStrategy', client);
      return [answer?.preparation?.eased ?? null, answer?.shared?.eased ?? null];
    };
    await write('Et eget rom', false, 0);
    expect([await seen(citizen), await seen(employer)]).toEqual([
      ['Et eget rom', null],
      [null, null],
    ]);
    await write('Et eget rom', true, 1);
    expect([await seen(employer), await seen(world.gp)]).toEqual([
      [null, 'Et eget rom'],
      [null, null],
    ]);
    await write('Noe annet', false, 2);
    expect(await seen(employer)).toEqual([null, null]);
  });
});

describe('the line of time', () => {
  test('[2.21] work and health on one screen for those entitled; each sees only the own lanes', async () => {
    const { caseId, citizen, therapist } = world;
    const reason = 'Kurset inngår ikke';
    await done(therapist, 'startTreatment', { caseId, on: plusDays(monday, -30), reason });
    const lanes = async (client: PersonClient, as: string | null = null) =>
      ((await read<Timeline>('timeline', client, as))?.lanes ?? []).map(({ lane, spans, points }) => [
        lane,
        [...new Set([...spans.map(({ kind }) => kind), ...points.map(({ type }) => type)])],
      ]);
    const [work, health] = await lanes(therapist);
    expect([work?.[0], health?.[0]]).toEqual(['WORK', 'HEALTH']);
    expect(JSON.stringify([work, health])).toMatch(/STEP.*STEP_REVIEW.*TREATMENT/);
    expect((await lanes(citizen)).map(([lane]) => lane)).toEqual(['WORK', 'HEALTH', 'NAV']);
    // the employer: the plan it may read, and the sick note's dates by law; nothing of treatment
    const employers = await lanes(world.employer);
    expect(JSON.stringify(employers)).not.toContain('TREATMENT');
    expect(employers.map(([lane]) => lane)).toEqual(['WORK', 'HEALTH']);
    expect(employers[1]?.[1]).toEqual(['SICK_LEAVE']);
    expect(await lanes(citizen, world.parts.employer)).toEqual(employers);
    expect(await read('timeline', world.stranger)).toBeNull();
  });

  test('[3.4] Nav’s lane stands beside the treatment, and their overlap is shown to those who see both', async () => {
    const { caseId, citizen, nav, therapist } = world;
    const decision = { caseId, type: 'NAV_DECISION', category: 'NAV', ownerRole: 'NAV_LOCAL' };
    await done(nav, 'addMilestone', { ...decision, dueDate: plusDays(monday, -20) });
    const overlap = async (client: PersonClient) => (await read<Timeline>('timeline', client))?.overlap;
    const today = await todayOf(citizen);
    expect(await overlap(citizen)).toEqual({ from: plusDays(monday, -20), to: today });
    for (const client of [therapist, nav, world.employer]) expect(await overlap(client)).toBeNull();
  });
});

test('every reading of the plan is in the citizen’s log, with the categories that were in the answer', async () => {
  const { rows } = await server.database.admin.query<{ action: string; role: string; categories: string[] }>(
    `select distinct action, role, categories from audit.access_log where case_id = $1 and action like 'READ_%' and action <> 'READ_BOARD'
       and outcome = 'PERMIT' order by 1, 2`,
    [world.caseId],
  );
  const of = (action: string, role: string) =>
    rows
      .filter((row) => row.action === action && row.role === role)
      .map(({ categories }) => categories.join());
  expect(of('READ_BARRIERS', 'NAV_LOCAL')).toEqual(['BARRIER_WORK']);
  expect(of('READ_INFO_STRATEGY', 'EMPLOYER')).toContain('INFO_STRATEGY');
  expect(of('READ_REVIEWS', 'EMPLOYER').every((one) => !one.includes('TREATMENT'))).toBe(true);
  expect(of('READ_REVIEWS', 'THERAPIST').some((one) => one.includes('TREATMENT'))).toBe(true);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import { shiftClock } from '../../support/database.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { boardOf } from '../fixtures/board.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { bringStepTo, inputOf, isDone } from '../fixtures/step-path.ts';
import { openReview } from '../fixtures/plan-case.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;
let monday: string;

beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  monday = nextMonday(await todayOf(world.citizen));
  await consentTo(world, 'employer', [
    { category: 'PLAN', level: 'READ' },
    { category: 'ACCOMMODATION', level: 'CONTRIBUTE' },
  ]);
}, 120_000);
afterAll(() => server.stop());

/** What one of the plan's queries answers; null: not there. */
async function read<T>(
  query: keyof typeof TYPES,
  client: PersonClient,
  as: string | null = null,
): Promise<T | null> {
  const { data, errors } = await client.graphql<Record<string, T | null>>(
    `query ($caseId: ID!, $as: ID) { ${query}(caseId: $caseId, as: $as) ${allOf(contract, TYPES[query])} }`,
    { caseId: world.caseId, as },
  );
  if (data === null) throw new Error(JSON.stringify(errors));
  return data[query] ?? null;
}
const TYPES = {
  reviews: 'Reviews',
  barriers: 'Barriers',
  infoStrategy: 'InfoStrategy',
  timeline: 'CaseTimeline',
} as const;

interface Reviews {
  readonly reviews: readonly {
    readonly id: string;
    readonly stepId: string;
    readonly dueDate: string;
    readonly closedAt: string | null;
    readonly decision: string | null;
    readonly answersAs: string | null;
    readonly mayDecide: boolean;
    readonly answers: readonly {
      readonly party: string;
      readonly mine: boolean;
      readonly words: string | null;
      readonly load: number | null;
      readonly tasks: string | null;
    }[];
  }[];
  readonly steps: readonly {
    readonly step: {
      readonly id: string;
      readonly workPercent: number;
      readonly acts: readonly { readonly kind: string }[];
    };
    readonly goals: readonly { readonly text: string }[];
    readonly accommodations: readonly { readonly text: string }[];
  }[];
  readonly linkedShare: { readonly linked: number; readonly steps: number } | null;
  readonly suggestsReview: boolean;
  readonly adjustments: readonly {
    readonly stepId: string;
    readonly workPercent: number;
    readonly version: number;
  }[];
}
interface Barriers {
  readonly barriers: readonly {
    readonly id: string;
    readonly text: string;
    readonly locus: string;
    readonly category: string;
    readonly resolvedOn: string | null;
  }[];
  readonly experiments: readonly {
    readonly situation: string;
    readonly stepId: string | null;
    readonly learning: string | null;
  }[];
  readonly writes: readonly string[];
}
interface InfoStrategy {
  readonly lines: readonly {
    readonly id: string;
    readonly audience: string;
    readonly words: string | null;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly words: string;
    readonly lineId: string | null;
  }[];
  readonly preparation: { readonly eased: string | null } | null;
  readonly shared: { readonly eased: string | null } | null;
}
interface Timeline {
  readonly lanes: readonly {
    readonly lane: string;
    readonly spans: readonly { readonly kind: string }[];
    readonly points: readonly { readonly type: string; readonly date: string }[];
  }[];
  readonly overlap: { readonly from: string; readonly to: string } | null;
}

const everyone = (): readonly PersonClient[] => [
  world.therapist,
  world.gp,
  world.employer,
  world.nav,
  world.stranger,
];

describe('the plan is the citizen’s', () => {
  test('[0.8] only the citizen and the therapist draft a step, and it does not start before the citizen has approved it', async () => {
    for (const other of [world.gp, world.employer, world.nav])
      expect((await other.act('proposeStep', stepInput(world.caseId, monday))).id).toBeNull();
    const id = await done(world.therapist, 'proposeStep', stepInput(world.caseId, monday));
    const before = await world.therapist.act('startStep', { id, expectedVersion: 1 });
    expect(before).toMatchObject({ id: null, problems: [{ rule: 'NOT_NOW' }] });
    expect((await world.therapist.act('acceptStep', { id, expectedVersion: 1 })).id).toBeNull();
    await bringStepTo(world, id, 'startStep');
    await done(world.therapist, 'startStep', { id, expectedVersion: 1 });
    const step = (await boardOf(contract, world.citizen, world.caseId)).steps.find((it) => it.id === id);
    expect(step?.state).toBe('ACTIVE');
  });
});

describe('the two-week review', () => {
  const newest = async (client: PersonClient) => (await read<Reviews>('reviews', client))?.reviews[0];

  test('[2.20] starting a step makes its review two weeks on, by itself', async () => {
    const review = await newest(world.citizen);
    expect(review).toMatchObject({
      dueDate: plusDays(monday, 14),
      closedAt: null,
      answersAs: 'CITIZEN',
      mayDecide: true,
    });
    expect(await newest(world.employer)).toMatchObject({ answersAs: 'EMPLOYER', mayDecide: false });
    expect(await newest(world.gp)).toMatchObject({ answersAs: 'GP', mayDecide: false });
    // no consent to the plan: there is no review to know of
    expect(await newest(world.nav)).toBeUndefined();
    expect(await read('reviews', world.stranger)).toBeNull();
  });

  test('[2.20] each answers only the own questions, and sees of the others what the matrix gives', async () => {
    const reviewId = await openReview(world);
    const first = { reviewId, expectedVersion: 0 };
    await done(world.citizen, 'answerReviewAsCitizen', {
      ...first,
      direction: 'CONTINUE',
      words: 'Månedsslutten var tung',
      load: 7,
    });
    await done(world.therapist, 'answerReviewAsClinician', {
      ...first,
      direction: 'CONTINUE',
      words: 'Hold nivået',
    });
    await done(world.gp, 'answerReviewAsClinician', { ...first, direction: 'CONTINUE' });
    await done(world.employer, 'answerReviewAsEmployer', {
      ...first,
      hours: 7.5,
      tasks: 'Avstemming gikk fint',
    });
    const seen = async (client: PersonClient) =>
      ((await newest(client))?.answers ?? []).map(({ party, words, load, tasks }) => [
        party,
        words ?? tasks,
        load,
      ]);
    expect(await seen(world.citizen)).toEqual([
      ['CITIZEN', 'Månedsslutten var tung', 7],
      ['THERAPIST', 'Hold nivået', null],
      ['GP', null, null],
      ['EMPLOYER', 'Avstemming gikk fint', null],
    ]);
    expect(await seen(world.employer)).toEqual([['EMPLOYER', 'Avstemming gikk fint', null]]);
    expect((await seen(world.therapist)).map(([party]) => party)).toEqual([
      'CITIZEN',
      'THERAPIST',
      'GP',
      'EMPLOYER',
    ]);
    for (const client of [world.therapist, world.gp, world.employer])
      expect(JSON.stringify(await newest(client))).not.toContain('"load":7');
    // the citizen sees as the employer: exactly what the employer's own request returns
    expect(await read('reviews', world.citizen, world.parts.employer)).toEqual(
      await read('reviews', world.employer),
    );
    expect(await read('reviews', world.therapist, world.parts.employer)).toBeNull();
  });

  test('[2.20] an employer who writes of health is warned first, and a stale answer is a conflict', async () => {
    const again = { reviewId: await openReview(world), expectedVersion: 1, hours: 7.5 };
    const warned = await world.employer.act('answerReviewAsEmployer', {
      ...again,
      tasks: 'Hun har angst for telefonen',
    });
    expect(warned).toMatchObject({ id: null, problems: [{ field: 'tasks', rule: 'HEALTH_WORDS' }] });
    await done(world.employer, 'answerReviewAsEmployer', { ...again, tasks: 'Avstemming og én kunde' });
    const stale = await world.employer.act('answerReviewAsEmployer', { ...again, tasks: 'Noe annet' });
    expect(stale).toMatchObject({
      id: null,
      conflict: {
        version: 2,
        fields: [{ field: 'tasks', mine: 'Noe annet', theirs: 'Avstemming og én kunde' }],
      },
    });
  });

  test('[2.20] the next step cannot become active before the review is decided, not even when the running step is edited', async () => {
    const [running] = (await boardOf(contract, world.citizen, world.caseId)).steps.filter(
      ({ state }) => state === 'ACTIVE',
    );
    const next = await done(
      world.therapist,
      'proposeStep',
      stepInput(world.caseId, plusDays(monday, 14), 40),
    );
    await bringStepTo(world, next, 'startStep');
    const start = () => world.citizen.act('startStep', inputOf('startStep', next));
    expect(await start()).toMatchObject({ id: null, problems: [{ rule: 'NOT_NOW' }] });
    const { caseId, ...plan } = stepInput(world.caseId, monday, 20);
    expect(caseId).toBe(world.caseId);
    await done(world.citizen, 'changeStep', { id: running?.id, expectedVersion: 1, ...plan });
    expect(await start()).toMatchObject({ id: null, problems: [{ rule: 'NOT_NOW' }] });
    await done(world.gp, 'grantStep', { id: running?.id, expectedVersion: 2 });
    await done(world.employer, 'agreeStep', { id: running?.id, expectedVersion: 2 });
    await done(world.citizen, 'startStep', { id: running?.id, expectedVersion: 2 });
    expect((await newest(world.citizen))?.id).toBe(await openReview(world));
    await done(world.therapist, 'reviewStep', { id: running?.id, expectedVersion: 2, decision: 'DECREASE' });
    const answer = { reviewId: (await newest(world.citizen))?.id, expectedVersion: 1, direction: 'PAUSE' };
    expect((await world.citizen.act('answerReviewAsCitizen', answer)).problems).toMatchObject([
      { rule: 'NOT_NOW' },
    ]);
  });

  test('[2.20] a setback proposes a gentler plan and changes nothing by itself; the proposal is used as any change of a step', async () => {
    const { adjustments, steps } = (await read<Reviews>('reviews', world.citizen)) ?? {
      adjustments: [],
      steps: [],
    };
    expect(adjustments.map(({ workPercent }) => workPercent)).toEqual([10]);
    const [to] = adjustments;
    expect(steps.find(({ step }) => step.id === to?.stepId)?.step.workPercent).toBe(40);
    expect((await read<Reviews>('reviews', world.employer))?.adjustments).toEqual([]);
    const { caseId, ...plan } = stepInput(world.caseId, plusDays(monday, 14), 10);
    expect(caseId).toBe(world.caseId);
    await done(world.citizen, 'changeStep', { id: to?.stepId, expectedVersion: to?.version, ...plan });
    expect((await read<Reviews>('reviews', world.citizen))?.adjustments).toEqual([]);
    await bringStepTo({ ...world }, to?.stepId ?? '', 'acceptStep');
    await done(world.citizen, 'withdrawStep', { id: to?.stepId, expectedVersion: 2 });
  });

  test('[2.20] two weeks well under plan suggest a talk to those who write the plan, and decrease nothing', async () => {
    const id = await done(world.therapist, 'proposeStep', stepInput(world.caseId, plusDays(monday, -14), 30));
    await bringStepTo(world, id, 'startStep');
    for (const days of [-14, -7])
      await done(world.citizen, 'logWeek', {
        caseId: world.caseId,
        week: plusDays(monday, days),
        workPercent: 15,
        expectedVersion: 0,
      });
    const suggests = async (client: PersonClient) => (await read<Reviews>('reviews', client))?.suggestsReview;
    expect([
      await suggests(world.citizen),
      await suggests(world.therapist),
      await suggests(world.employer),
    ]).toEqual([true, true, false]);
    const steps = (await boardOf(contract, world.citizen, world.caseId)).steps;
    expect(steps.find((step) => step.id === id)).toMatchObject({ workPercent: 30, version: 1 });
  });
});

describe('what a step leads to, and what makes it possible', () => {
  test('[2.6][2.10] a step holds work per cent, tasks, accommodations and the issuer’s answer; its share of work goals is the therapist’s alone', async () => {
    const { caseId, citizen, therapist, employer } = world;
    const goal = await done(citizen, 'suggestGoal', { caseId, kind: 'WORK', text: 'Tilbake i full jobb' });
    const life = await done(citizen, 'suggestGoal', { caseId, kind: 'LIFE', text: 'Synge i kor' });
    const today = await todayOf(citizen);
    const eased = await done(employer, 'proposeAccommodation', {
      caseId,
      text: 'Ingen kundetelefon',
      fromDate: today,
      toDate: plusDays(today, 30),
    });
    const [first] = (await read<Reviews>('reviews', citizen))?.steps ?? [];
    const id = first?.step.id ?? '';
    const link = (client: PersonClient, kind: string, targetId: string, linked = true) =>
      client.act('linkStep', { id, kind, targetId, linked });
    expect(isDone(await link(therapist, 'GOAL', goal))).toBe(true);
    expect(isDone(await link(citizen, 'ACCOMMODATION', eased))).toBe(true);
    // a goal in life is no work goal, and others link nothing
    expect((await link(citizen, 'GOAL', life)).problems).toMatchObject([
      { field: 'targetId', rule: 'NOT_FOUND' },
    ]);
    expect((await link(employer, 'ACCOMMODATION', eased)).id).toBeNull();
    const seen = async (client: PersonClient) =>
      (await read<Reviews>('reviews', client))?.steps.find(({ step }) => step.id === id);
    expect(await seen(citizen)).toMatchObject({
      step: { workPercent: expect.any(Number), tasks: 'Bankavstemming' },
      goals: [{ text: 'Tilbake i full jobb' }],
      accommodations: [{ text: 'Ingen kundetelefon' }],
    });
    expect((await seen(citizen))?.step.acts.map(({ kind }) => kind)).toContain('GRANT');
    expect((await seen(employer))?.accommodations).toEqual([{ id: eased, text: 'Ingen kundetelefon' }]);
    // the therapist has no consent to accommodations
    expect((await seen(therapist))?.accommodations).toEqual([]);
    const share = async (client: PersonClient) => (await read<Reviews>('reviews', client))?.linkedShare;
    expect(await share(therapist)).toMatchObject({ linked: 1 });
    for (const client of [citizen, world.gp, employer]) expect(await share(client)).toBeNull();
    await link(citizen, 'GOAL', goal, false);
    expect(await share(therapist)).toMatchObject({ linked: 0 });
  });

  test('[2.19] an accommodation has a last day, and before it the employer is asked to look at it again', async () => {
    const { caseId, employer, citizen } = world;
    const today = await todayOf(citizen);
    const without = await employer.graphql(
      'mutation ($input: ProposeAccommodationInput!) { proposeAccommodation(input: $input) { id } }',
      { input: { caseId, text: 'x', fromDate: today, idempotencyKey: caseId } },
    );
    expect(without.data).toBeNull();
    const id = await done(employer, 'proposeAccommodation', {
      caseId,
      text: 'Eget rom',
      fromDate: today,
      toDate: plusDays(today, 20),
    });
    await done(citizen, 'agreeAccommodation', { id, expectedVersion: 1 });
    const waits = async (client: PersonClient) =>
      (await boardOf(contract, client, caseId)).waitingOn.filter(
        ({ what }) => what === 'REVIEW_ACCOMMODATION',
      );
    expect(await waits(employer)).toEqual([]);
    await shiftClock(server.database, 14);
    expect(await waits(employer)).toMatchObject([{ role: 'EMPLOYER' }]);
    expect(await waits(citizen)).toHaveLength(1);
    await shiftClock(server.database, 0);
  });
});

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
    const at = { caseId, ownerRole: 'THERAPIST', category: 'TREATMENT', dueDate: plusDays(monday, -30) };
    await done(therapist, 'addMilestone', { ...at, type: 'TREATMENT_START' });
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

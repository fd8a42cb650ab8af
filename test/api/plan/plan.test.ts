import { describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { shiftClock } from '../../support/database.ts';
import { done, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { boardOf } from '../fixtures/board.ts';
import { openReview } from '../fixtures/plan-case.ts';
import type { Reviews } from '../fixtures/plan-pages.ts';
import { contract, monday, read, server, setUp, world } from '../fixtures/plan-pages.ts';
import { bringStepTo, inputOf, isDone } from '../fixtures/step-path.ts';

setUp();

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

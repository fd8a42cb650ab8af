import { describe, expect, test } from '@jest/globals';
import { registerPerson } from '../../support/people.ts';
import { done, nextMonday, plusDays } from '../../support/world.ts';
import { askMeasures, measuresOf } from '../fixtures/measures.ts';
import {
  answer,
  expectation,
  fresh,
  phq,
  score,
  see,
  server,
  setUp,
  today,
  world,
} from '../fixtures/taking.ts';

setUp();

describe('the citizen’s own answers and the clinician’s scores', () => {
  test('[4.14] goal, plan and drive: three values a date, read by the therapist too', async () => {
    const rows = [
      [-60, [3, 2, 5]],
      [-30, [6, 5, 6]],
      [0, [7, 6, 7]],
    ] as const;
    for (const [days, answers] of rows)
      await answer(world, 'GOAL_PLAN_DRIVE', answers, plusDays(today, days));
    for (const client of [world.citizen, world.therapist]) {
      const [series] = (await see(world, client))?.work ?? [];
      expect(series).toMatchObject({
        instrument: 'GOAL_PLAN_DRIVE',
        changes: ['HIGHER', 'HIGHER', 'HIGHER'],
        points: rows.map(([days, values]) => ({ on: plusDays(today, days), values, band: null })),
      });
    }
  });

  test('[2.5] mastery, depression and anxiety with their dates, and full return marked once work is 100 % and sick leave 0 %', async () => {
    const of = await fresh();
    const takings = [
      [-56, 2.9, 17, [2, 2, 2, 2, 2, 1, 1]],
      [-31, 3.4, 14, [2, 2, 2, 1, 1, 1, 1]],
      [-3, 3.9, 10, [2, 1, 1, 1, 1, 1, 1]],
    ] as const;
    for (const [days, rtwSe, sum, gad] of takings) {
      const on = plusDays(today, days);
      await score(of, 'RTW_SE', rtwSe, on);
      await answer(of, 'PHQ_9', phq(sum), on);
      await answer(of, 'GAD_7', gad, on);
    }
    const before = await see(of, of.citizen);
    const all = [...(before?.work ?? []), ...(before?.symptoms ?? [])];
    const days = takings.map(([day]) => plusDays(today, day));
    expect(all.map(({ instrument }) => instrument)).toEqual(['RTW_SE', 'PHQ_9', 'GAD_7']);
    for (const { points } of all) expect(points.map(({ on }) => on)).toEqual(days);
    expect(all.map(({ changes }) => changes)).toEqual(Array(3).fill(['RELIABLE_IMPROVEMENT']));
    expect(all[1]?.points.map(({ values, band }) => [values[0], band])).toEqual([
      [17, 'MODERATELY_SEVERE'],
      [14, 'MODERATE'],
      [10, 'MODERATE'],
    ]);
    const monday = plusDays(nextMonday(today), -14);
    await done(of.citizen, 'logWeek', {
      caseId: of.caseId,
      week: monday,
      workPercent: 100,
      expectedVersion: 0,
    });
    expect((await see(of, of.citizen))?.fullReturn).toBeNull();
    const { data } = await of.gp.graphql<{ board: { sickLeave: { id: string }[] } }>(
      'query ($caseId: ID!) { board(caseId: $caseId) { sickLeave { id } } }',
      { caseId: of.caseId },
    );
    await done(of.gp, 'changeSickLeave', {
      ...{ id: data?.board.sickLeave[0]?.id, expectedVersion: 1 },
      ...{ grade: 100, toDate: plusDays(monday, -1) },
    });
    expect((await see(of, of.citizen))?.fullReturn).toBe(monday);
    // Nav sees the sick note by law and not the plan: from one of the two nothing is told
    expect((await see(of, of.nav))?.fullReturn).toBeNull();
  });

  test('[4.13] mastery and hope come above symptoms for citizen and therapist; Nav has no symptoms, nor anything else, by itself', async () => {
    const of = await fresh();
    await answer(of, 'PHQ_9', phq(9));
    await score(of, 'WSAS', 18);
    await expectation(of, 6, 'POSITIVE');
    await score(of, 'WORK_HOPE', 90);
    await score(of, 'RTW_SE', 3.4);
    for (const client of [of.citizen, of.therapist]) {
      const { data } = await askMeasures(client, of.caseId);
      expect(JSON.stringify(data).indexOf('"work"')).toBeLessThan(JSON.stringify(data).indexOf('"symptoms"'));
      expect(data?.measures?.work.map(({ instrument }) => instrument)).toEqual([
        'RTW_SE',
        'WORK_HOPE',
        'EXPECTATION',
      ]);
      expect(data?.measures?.symptoms.map(({ instrument }) => instrument)).toEqual(['PHQ_9', 'WSAS']);
    }
    expect(await see(of, of.nav)).toMatchObject({ work: [], symptoms: [], trends: [], safety: [] });
  });

  test('answers left out: the sum is brought up from the others, or there is none; the answers are kept as given', async () => {
    const of = await fresh();
    await answer(of, 'PHQ_9', [2, 2, 2, 2, 2, 2, 2, null, null], plusDays(today, -9));
    await answer(of, 'PHQ_9', [2, 2, 2, 2, 2, 2, null, null, null]);
    const [series] = (await see(of, of.therapist))?.symptoms ?? [];
    expect(series?.points.map(({ values }) => values)).toEqual([[18], [null]]);
    expect(series?.points[0]?.answers).toEqual([2, 2, 2, 2, 2, 2, 2, null, null]);
    expect((await see(of, of.gp))?.safety).toEqual([]);
  });

  test.each([
    [
      'answerQuestionnaire',
      { questionnaire: 'GOAL_PLAN_DRIVE', answers: [3, null, 5] },
      'answers.1',
      'REQUIRED',
    ],
    [
      'answerQuestionnaire',
      { questionnaire: 'WEEKLY_CHECK', answers: [3, 3, 11, 5] },
      'answers.2',
      'ANSWER_RANGE',
    ],
    ['answerQuestionnaire', { questionnaire: 'WORK_ABILITY', answers: [3, 3] }, 'answers', 'ANSWER_COUNT'],
    ['recordScore', { instrument: 'WHO_5', score: 13 }, 'score', 'SCORE_RANGE'],
    ['recordScore', { instrument: 'WSAS', score: 41 }, 'score', 'SCORE_RANGE'],
  ] as const)('%s %j is refused at %s', async (mutation, input, field, rule) => {
    const by = mutation === 'recordScore' ? world.therapist : world.citizen;
    const before = await see(world, world.citizen);
    const outcome = await by.act(mutation, { caseId: world.caseId, measuredOn: today, ...input });
    expect(outcome).toMatchObject({ id: null, problems: [{ field, rule }] });
    expect(await see(world, world.citizen)).toEqual(before);
  });

  test('a day before the citizen was born, or that has not come, is refused', async () => {
    const young = await registerPerson(server.database, `young-${world.caseId}`, 'Ung Bekk', '2008-03-03');
    const client = server.as(young);
    const caseId = await done(client, 'openCase', { track: 'AT_RISK' });
    const on = (measuredOn: string) =>
      client.act('answerQuestionnaire', { caseId, measuredOn, questionnaire: 'WORK_ABILITY', answers: [5] });
    expect((await on('2008-03-02')).problems).toMatchObject([{ field: 'measuredOn', rule: 'BEFORE_BORN' }]);
    expect((await on(plusDays(today, 1))).problems).toMatchObject([
      { field: 'measuredOn', rule: 'DAY_TO_COME' },
    ]);
    expect(await measuresOf(client, caseId)).toMatchObject({ work: [] });
  });

  test('a wrong one is taken away by the side that wrote it, and the word at SUMMARY follows', async () => {
    const of = await fresh();
    const [first, wrong] = [
      await score(of, 'RTW_SE', 2.9, plusDays(today, -30)),
      await score(of, 'RTW_SE', 5.9),
    ];
    const own = await answer(of, 'WORK_ABILITY', [5]);
    expect((await see(of, of.citizen))?.trends).toEqual([{ category: 'WORK_MEASURES', word: 'BETTER' }]);
    for (const [by, measureId] of [
      [of.citizen, wrong],
      [of.therapist, own],
      [of.gp, own],
      [of.nav, own],
    ] as const)
      expect((await by.act('removeMeasure', { measureId })).problems).toMatchObject([{ rule: 'NOT_FOUND' }]);
    await done(of.therapist, 'removeMeasure', { measureId: wrong });
    const now = await see(of, of.citizen);
    expect(now?.trends).toEqual([]);
    expect(now?.work[0]?.points.map(({ id }) => id)).toEqual([first]);
    expect((await of.therapist.act('removeMeasure', { measureId: wrong })).problems).toMatchObject([
      { rule: 'NOT_FOUND' },
    ]);
  });

  test('in a closed case everything can be read, and nothing is measured', async () => {
    const of = await fresh();
    await answer(of, 'WORK_ABILITY', [5]);
    await done(of.citizen, 'closeCase', { caseId: of.caseId });
    expect(await see(of, of.citizen)).toMatchObject({ work: [{ instrument: 'WORK_ABILITY' }], may: [] });
    const again = await of.citizen.act('answerQuestionnaire', {
      ...{ caseId: of.caseId, measuredOn: today },
      ...{ questionnaire: 'WORK_ABILITY', answers: [5] },
    });
    expect(again.id).toBeNull();
  });
});

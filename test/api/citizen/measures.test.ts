import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerPerson, registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { listenRaw } from '../canaries/subscribe.ts';
import type { Asker } from '../canaries/walk.ts';
import { walkQueries } from '../canaries/walk.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { fileOf } from '../fixtures/file-of.ts';
import { WORRYING } from '../fixtures/measure-things.ts';
import { askMeasures, measuresOf } from '../fixtures/measures.ts';

let server: TestServer;
let world: World;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  today = await todayOf(world.citizen);
}, 120_000);
afterAll(() => server.stop());

const fresh = async (): Promise<World> => openWorld(server);
const answer = (of: World, questionnaire: string, answers: readonly (number | null)[], measuredOn = today) =>
  done(of.citizen, 'answerQuestionnaire', { caseId: of.caseId, measuredOn, questionnaire, answers });
const expectation = (of: World, likelihood: number, outlook: string, measuredOn = today) =>
  done(of.citizen, 'answerExpectation', { caseId: of.caseId, measuredOn, likelihood, outlook });
const score = (of: World, instrument: string, value: number, measuredOn = today) =>
  done(of.therapist, 'recordScore', { caseId: of.caseId, measuredOn, instrument, score: value });
const see = (of: World, client: PersonClient, as: string | null = null) => measuresOf(client, of.caseId, as);
/** PHQ-9 of this sum, question 9 answered 0. */
const phq = (sum: number) =>
  Array.from({ length: 9 }, (_, place) => (place === 8 ? 0 : Math.max(0, Math.min(3, sum - 3 * place))));

/** Somebody more in the case, in a role that the world does not have. */
async function bringIn(of: World, role: 'NAV_ADVISER' | 'JOB_SPECIALIST' | 'ADVISORY_DOCTOR') {
  const staff = await registerStaff(server.database, `${role}-${of.caseId}`, role);
  const { id: personId, organisationId } = staff;
  const part = await done(of.citizen, 'addParticipant', {
    caseId: of.caseId,
    personId,
    organisationId,
    role,
  });
  return { staff, client: server.as(staff), part };
}
const give = (of: World, participantId: string, category: string, level: string) =>
  of.citizen.act('giveConsent', {
    ...{ participantId, items: [{ category, level }], purpose: 'Råd', givenVia: 'SELF' },
    ...{ language: 'nb', textVersion: '2026-11' },
  });

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

describe('who reads what', () => {
  test('local Nav reads one word with consent to SUMMARY; withdrawn, not a byte tells that it ever did', async () => {
    const of = await fresh();
    await score(of, 'RTW_SE', 2.9, plusDays(today, -56));
    await score(of, 'RTW_SE', 3.9);
    const asked = async () => {
      const { data, errors } = await askMeasures(of.nav, of.caseId);
      return JSON.stringify({ data, errors });
    };
    const before = await asked();
    const consent = await consentTo(of, 'nav', [{ category: 'WORK_MEASURES', level: 'SUMMARY' }]);
    expect(await see(of, of.nav)).toMatchObject({
      work: [],
      symptoms: [],
      trends: [{ category: 'WORK_MEASURES', word: 'BETTER' }],
    });
    await done(of.citizen, 'withdrawConsent', { consentId: consent });
    expect(await asked()).toBe(before);
  });

  test('the ceiling: no consent gives a job specialist symptoms, nor Nav more than the word', async () => {
    const of = await fresh();
    const specialist = await bringIn(of, 'JOB_SPECIALIST');
    for (const [part, category, level] of [
      [specialist.part, 'SYMPTOM_MEASURES', 'SUMMARY'],
      [of.parts.nav, 'WORK_MEASURES', 'READ'],
      [of.parts.employer, 'WORK_MEASURES', 'SUMMARY'],
      [of.parts.nav, 'SAFETY', 'SUMMARY'],
    ] as const)
      expect((await give(of, part, category, level)).problems).toMatchObject([{ rule: 'CEILING' }]);
    await give(of, specialist.part, 'WORK_MEASURES', 'READ');
    await score(of, 'RTW_SE', 2.9);
    await answer(of, 'PHQ_9', phq(17));
    expect(await see(of, specialist.client)).toMatchObject({
      work: [{ instrument: 'RTW_SE' }],
      symptoms: [],
    });
  });

  test('seen with another’s eyes the answer is that other’s own, byte for byte; nobody else borrows them', async () => {
    const of = await fresh();
    const adviser = await bringIn(of, 'NAV_ADVISER');
    await give(of, adviser.part, 'WORK_MEASURES', 'READ');
    await consentTo(of, 'nav', [{ category: 'WORK_MEASURES', level: 'SUMMARY' }]);
    await score(of, 'RTW_SE', 2.9, plusDays(today, -20));
    await score(of, 'RTW_SE', 4.1);
    await answer(of, 'PHQ_9', WORRYING);
    const bytes = async (client: PersonClient, as: string | null = null) =>
      JSON.stringify((await askMeasures(client, of.caseId, as)).data);
    const others: readonly (readonly [PersonClient, string])[] = [
      [of.therapist, of.parts.therapist],
      [of.gp, of.parts.gp],
      [of.nav, of.parts.nav],
      [of.employer, of.parts.employer],
      [adviser.client, adviser.part],
    ];
    for (const [client, part] of others) {
      const own = await bytes(client);
      expect(own).toContain('"work"');
      expect(await bytes(of.citizen, part)).toBe(own);
    }
    expect(await bytes(of.nav, of.parts.therapist)).toBe('{"measures":null}');
    expect(await bytes(of.stranger)).toBe('{"measures":null}');
  });

  test('the log tells the citizen what was in each answer, and nothing of a word that was not given', async () => {
    const of = await fresh();
    await answer(of, 'PHQ_9', WORRYING);
    await see(of, of.gp);
    await see(of, of.nav);
    const { data } = await of.citizen.graphql<{
      readerLog: { lines: { action: string; role: string; seen: { category: string }[] }[] };
    }>('query ($caseId: ID!) { readerLog(caseId: $caseId) { lines { action role seen { category } } } }', {
      caseId: of.caseId,
    });
    const lines = (data?.readerLog.lines ?? []).filter(({ action }) => action === 'READ_MEASURES');
    expect(lines.map(({ role, seen }) => [role, seen.map(({ category }) => category).sort()])).toEqual([
      ['NAV_LOCAL', []],
      ['GP', ['SAFETY', 'SYMPTOM_MEASURES']],
    ]);
  });
});

describe('an answer above 0 to question 9', () => {
  const openTasks = async (client: PersonClient) => {
    const { data } = await client.graphql<{ openSafety: { id: string; caseId: string }[] }>(
      '{ openSafety { id caseId citizenName role raisedAt } }',
    );
    return data?.openSafety ?? [];
  };

  test('is a task for therapist and doctor at once; whoever sees to it closes it, with date and name, once', async () => {
    const of = await fresh();
    await answer(of, 'PHQ_9', [null, null, null, null, null, null, null, null, 1]);
    for (const client of [of.therapist, of.gp]) {
      expect(await openTasks(client)).toMatchObject([{ caseId: of.caseId }]);
      expect(await see(of, client)).toMatchObject({
        safety: [{ closedAt: null }],
        may: expect.arrayContaining(['CLOSE_SAFETY']),
      });
    }
    for (const client of [of.nav, of.employer, of.citizen, of.stranger])
      expect(await openTasks(client)).toEqual([]);
    const [task] = await openTasks(of.gp);
    const taskId = task?.id ?? '';
    for (const client of [of.citizen, of.nav, of.employer, of.stranger])
      expect((await client.act('closeSafety', { taskId })).problems).toMatchObject([{ rule: 'NOT_FOUND' }]);
    await done(of.therapist, 'closeSafety', { taskId });
    expect((await of.gp.act('closeSafety', { taskId })).problems).toMatchObject([{ rule: 'ALREADY_DONE' }]);
    expect(await openTasks(of.gp)).toEqual([]);
    const { therapist } = of.people;
    for (const client of [of.citizen, of.therapist, of.gp])
      expect((await see(of, client))?.safety).toMatchObject([
        { id: taskId, closedAt: expect.any(String), closedBy: therapist.name },
      ]);
  });

  test('two who close at once: one is done, the other is told that it is', async () => {
    const of = await fresh();
    await answer(of, 'PHQ_9', WORRYING);
    const [task] = await openTasks(of.gp);
    const both = await Promise.all(
      [of.gp, of.therapist].map((client) => client.act('closeSafety', { taskId: task?.id })),
    );
    expect(both.map(({ id }) => id !== null).sort()).toEqual([false, true]);
    expect(both.flatMap(({ problems }) => problems.map(({ rule }) => rule))).toEqual(['ALREADY_DONE']);
  });

  test('leaves no trace for Nav, adviser, ROL, job specialist or employer: no query, file, frame or count differs by a byte', async () => {
    const of = await fresh();
    const more = await Promise.all(
      (['NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'] as const).map((role) => bringIn(of, role)),
    );
    for (const { part } of more) await give(of, part, 'WORK_MEASURES', 'SUMMARY');
    await consentTo(of, 'nav', [
      { category: 'WORK_MEASURES', level: 'SUMMARY' },
      { category: 'SYMPTOM_MEASURES', level: 'SUMMARY' },
    ]);
    // a word at SUMMARY is there already, and stays the same
    await answer(of, 'PHQ_9', phq(12), plusDays(today, -20));
    await answer(of, 'PHQ_9', phq(12), plusDays(today, -10));
    const contract = await contractOf(of.citizen);
    const staff = [of.people.nav, of.people.employer, ...more.map((one) => one.staff)];
    const askers = staff.map((person): Asker => ({
      ...{ url: server.url, contract, cookie: server.as(person).cookie },
      ids: [of.caseId],
    }));
    const everything = async (asker: Asker, place: number) => {
      const answers = (await walkQueries(asker)).map(
        ({ channel, asked, text }) => `${channel} ${asked} ${text}`,
      );
      const person = staff[place];
      if (person === undefined) throw new Error('everybody is there');
      const file = await fileOf(server, server.as(person), 'everything', { format: 'JSON' });
      // the moment it was made, and the person's own session
      return [...answers, file.body.toString('utf8')].map((text) =>
        text.replaceAll(/^(date|x-sql-statements): .*$/gm, '').replaceAll(/"(madeAt|doneAt)": ".*"/g, ''),
      );
    };
    const before: (readonly string[])[] = [];
    for (const [place, asker] of askers.entries()) before.push(await everything(asker, place));
    const ears = await Promise.all(askers.map((asker) => listenRaw(asker, (type) => allOf(contract, type))));
    await answer(of, 'PHQ_9', [2, 1, 2, 1, 1, 1, 1, 1, 2]);
    const [task] = await openTasks(of.therapist);
    await done(of.therapist, 'closeSafety', { taskId: task?.id });
    await wait(1500);
    for (const [place, asker] of askers.entries()) {
      expect(ears[place]?.frames.filter((frame) => frame.includes('"next"'))).toEqual([]);
      ears[place]?.close();
      expect(await everything(asker, place)).toEqual(before[place]);
    }
    // it was no nothing: the doctor, who may know of it, reads something else now
    expect((await see(of, of.gp))?.safety).toHaveLength(1);
  }, 180_000);
});

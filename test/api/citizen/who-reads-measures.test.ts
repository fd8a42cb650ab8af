import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { consentTo, done, plusDays } from '../../support/world.ts';
import { listenRaw } from '../canaries/subscribe.ts';
import type { Asker } from '../canaries/walk.ts';
import { walkQueries } from '../canaries/walk.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { fileOf } from '../fixtures/file-of.ts';
import { WORRYING } from '../fixtures/measure-things.ts';
import { askMeasures } from '../fixtures/measures.ts';
import { answer, bringIn, fresh, give, phq, score, see, server, setUp, today } from '../fixtures/taking.ts';

setUp();

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

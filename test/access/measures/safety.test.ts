import { describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { consent } from '../small-world.ts';
import {
  ALL,
  caseId,
  citizen,
  close,
  database,
  one,
  outcome,
  partOf,
  REFUSED,
  setUp,
  staff,
  take,
} from './measured.ts';

setUp();

describe('the safety question', () => {
  const tasks = () =>
    actingAs(database, citizen, async (query) => (await query('select from safety_task')).length);

  test('raises a task by the database itself: question 9 of PHQ-9 above 0, and nothing else', async () => {
    await take(citizen, 'PHQ_9', { 1: 3, 8: 3, 9: 0 });
    await take(citizen, 'PHQ_9', { 1: 3, 8: 3 });
    await take(citizen, 'GAD_7', { 1: 3, 7: 3 });
    expect(await tasks()).toBe(0);
    await take(citizen, 'PHQ_9', { 9: 1 });
    expect(await tasks()).toBe(1);
  });

  test('is closed by therapist or doctor, once, in the own name; by nobody else', async () => {
    await take(citizen, 'PHQ_9', { 9: 3 });
    for (const it of staff.filter(({ role }) => role !== 'THERAPIST' && role !== 'GP')) {
      await consent(database, citizen, caseId, partOf(it.role), ALL('CONTRIBUTE'));
      expect([it.role, await outcome(close(it))]).toEqual([it.role, REFUSED]);
      expect([it.role, await outcome(close(it, 'GP', partOf('GP')))]).toEqual([it.role, REFUSED]);
    }
    expect(await outcome(close(one('GP'), 'THERAPIST', partOf('THERAPIST')))).toBe(REFUSED);
    expect(await outcome(close(one('GP')))).toBe('done');
    expect(await outcome(close(one('THERAPIST')))).toMatch(/unique|duplicate/);
    const [row] = await actingAs(database, citizen, (query) =>
      query<{ name: string }>(
        'select y.name from safety_closing c join signature y on y.row_id = c.id where c.case_id = $1',
        [caseId],
      ),
    );
    expect(row?.name).toBe(one('GP').name);
  });

  test('is heard by those who treat, and by nobody else; a word that stays the same is not told again', async () => {
    for (const role of ['NAV_LOCAL', 'NAV_ADVISER', 'EMPLOYER'] as const)
      await consent(database, citizen, caseId, partOf(role), ALL('CONTRIBUTE'));
    const events: string[] = [];
    const listener = await database.app.connect();
    try {
      listener.on('notification', (note) => events.push(note.payload ?? ''));
      await listener.query('listen samtavle');
      await take(citizen, 'PHQ_9', { 9: 1 });
      await listener.query('select 1');
      const hears = async (who: TestPerson) => {
        const heard: unknown[] = [];
        for (const event of events)
          heard.push(
            (await listener.query<{ h: unknown }>('select app.hears($1, $2) as h', [who.tokenHash, event]))
              .rows[0]?.h,
          );
        return heard.filter((it) => it !== null).length;
      };
      expect(events).toHaveLength(2);
      expect(await hears(one('THERAPIST'))).toBe(2);
      expect(await hears(one('GP'))).toBe(2);
      for (const it of staff.filter(({ role }) => role !== 'THERAPIST' && role !== 'GP'))
        expect([it.role, await hears(it)]).toEqual([it.role, 0]);
      expect(events.join()).not.toMatch(/PHQ|SAFETY"/);
    } finally {
      listener.release(true);
    }
  });
});

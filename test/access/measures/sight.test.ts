import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase, withdraw } from '../small-world.ts';
import {
  ALL,
  allowed,
  caseId,
  citizen,
  database,
  everything,
  MEASURE,
  one,
  outcome,
  partOf,
  parts,
  REFUSED,
  seen,
  setUp,
  staff,
  take,
} from './measured.ts';

setUp();

describe('who sees measures', () => {
  test.each(['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'] as const)(
    'consent %s: every recipient sees what the rule says and no more, and of PHQ-9 no answer without SAFETY',
    async (level) => {
      await everything();
      for (const [index, it] of staff.entries()) {
        if (level !== 'NONE') await consent(database, citizen, caseId, parts[index], ALL(level));
        expect({ role: it.role, seen: await seen(it) }).toEqual({
          role: it.role,
          seen: allowed(it.role, level),
        });
      }
      expect(await seen(citizen)).toEqual(allowed('THERAPIST', 'NONE'));
    },
  );

  test('local Nav never sees more than the word, and no employer, nor one who may become it, not even that', async () => {
    await everything();
    for (const role of ['NAV_LOCAL', 'EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'] as const) {
      await consent(database, citizen, caseId, partOf(role), ALL('CONTRIBUTE'));
      const nothing = { scores: [], answers: [], words: [], safety: [] };
      expect(await seen(one(role))).toEqual(
        role === 'NAV_LOCAL' ? { ...nothing, words: ['SYMPTOM_MEASURES', 'WORK_MEASURES'] } : nothing,
      );
    }
  });

  test('withdrawn: from that moment not a row, and none to one whose part has ended or who is in another case', async () => {
    await everything();
    const adviser = one('NAV_ADVISER');
    const given = await consent(database, citizen, caseId, partOf('NAV_ADVISER'), ALL('READ'));
    expect((await seen(adviser)).scores).toEqual(['GOAL_PLAN_DRIVE']);
    await withdraw(database, citizen, caseId, given);
    const nothing = { scores: [], answers: [], words: [], safety: [] };
    expect(await seen(adviser)).toEqual(nothing);
    const other = await registerStaff(database, `other-${randomUUID()}`, 'THERAPIST');
    await openCase(database, await registerPerson(database, `another-${randomUUID()}`), [other]);
    expect(await seen(other)).toEqual(nothing);
    await actingAs(database, citizen, (query) =>
      query('select app.end_participation($1)', [partOf('THERAPIST')]),
    );
    expect(await seen(one('THERAPIST'))).toEqual(nothing);
  });

  test('a doctor to whom the citizen says no in SAFETY alone reads the sum, and neither the answers nor the task', async () => {
    await everything();
    await actingAs(database, citizen, async (query) => {
      const id = randomUUID();
      await query(
        `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version,
           language, given_via, given_by, valid_from) values ($1, $2, $3, 'OBJECTION', '', '', '', 'v', 'nb', 'SELF', $4, app.now())`,
        [id, caseId, partOf('GP'), citizen.id],
      );
      await query(
        `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from)
         select id, case_id, participant_id, kind, 'SAFETY', 0, valid_from from consent where id = $1`,
        [id],
      );
    });
    expect(await seen(one('GP'))).toEqual(allowed('GP', 'NONE', ['SAFETY']));
    expect((await seen(one('GP'))).answers).not.toContain('PHQ_9');
  });
});

describe('who writes measures', () => {
  test('the citizen answers questionnaires, those who treat enter scores, and nobody else writes anything', async () => {
    for (const it of staff) {
      await consent(database, citizen, caseId, parts[staff.indexOf(it)], ALL('CONTRIBUTE'));
      expect([it.role, await outcome(take(it, 'RTW_SE'))]).toEqual([
        it.role,
        it.role === 'THERAPIST' ? 'done' : REFUSED,
      ]);
      expect([it.role, await outcome(take(it, 'PHQ_9'))]).toEqual([it.role, REFUSED]);
      expect(
        await outcome(
          actingAs(database, it, (query) =>
            query(
              `insert into measure_trend (case_id, category, word) values ($1, 'WORK_MEASURES', 'BETTER')`,
              [caseId],
            ),
          ),
        ),
      ).toBe(it.role === 'THERAPIST' ? 'done' : REFUSED);
    }
    expect(await outcome(take(citizen, 'PHQ_9', { 1: 1 }))).toBe('done');
    for (const code of ['RTW_SE', 'WORK_HOPE', 'WSAS', 'WHO_5'])
      expect([code, await outcome(take(citizen, code))]).toEqual([code, REFUSED]);
  });

  test('nobody signs as another, and nobody raises or takes away a task of safety by hand', async () => {
    const therapist = one('THERAPIST');
    const asCitizen = actingAs(database, therapist, (query) =>
      query(MEASURE, [randomUUID(), caseId, 'PHQ_9', 3, null, null, null]),
    );
    expect(await outcome(asCitizen)).toBe(REFUSED);
    for (const sql of [
      'insert into safety_task (case_id) values ($1)',
      'delete from safety_task where case_id = $1',
      'update safety_closing set closed_at = null where case_id = $1',
      'update measurement set score = 1 where case_id = $1',
      'update measurement_answer set value = 0 where case_id = $1',
      'select own_role from measurement where case_id = $1',
      'select by_role from safety_closing where case_id = $1',
    ])
      expect(await outcome(actingAs(database, citizen, (query) => query(sql, [caseId])))).toMatch(
        /^permission denied/,
      );
  });

  test('only the side that wrote it takes it away', async () => {
    const mine = await take(citizen, 'WORK_ABILITY');
    const theirs = await take(one('THERAPIST'), 'RTW_SE');
    const remove = (by: TestPerson, id: string) =>
      actingAs(
        database,
        by,
        async (query) =>
          (await query('update measurement set removed_at = app.now() where id = $1 returning id', [id]))
            .length,
      );
    expect(await remove(one('THERAPIST'), mine)).toBe(0);
    expect(await remove(citizen, theirs)).toBe(0);
    expect(await remove(one('GP'), theirs)).toBe(0);
    expect(await remove(citizen, mine)).toBe(1);
    expect(await remove(one('THERAPIST'), theirs)).toBe(1);
  });

  test('a day to come, or before the citizen was born, is none; a stranger learns nothing of the day of birth', async () => {
    const on = (by: TestPerson, day: string) =>
      outcome(
        actingAs(database, by, (query) =>
          query(MEASURE.replace('app.today()', day), [
            randomUUID(),
            caseId,
            'WORK_ABILITY',
            3,
            null,
            null,
            null,
          ]),
        ),
      );
    expect(await on(citizen, 'app.today() + 1')).toBe('DAY_TO_COME');
    expect(await on(citizen, `'1985-05-04'`)).toBe('BEFORE_BORN');
    expect(await on(citizen, `'1985-05-05'`)).toBe('done');
    const stranger = await registerPerson(database, `stranger-${randomUUID()}`);
    for (const day of [`'1985-05-04'`, 'app.today() + 1']) expect(await on(stranger, day)).toBe(REFUSED);
  });
});

describe('one who stands in for the citizen', () => {
  test('answers nothing in the citizen’s place, and sees only the kinds that are opened', async () => {
    await everything();
    const proxy = await registerPerson(database, `proxy-${randomUUID()}`);
    await database.admin.query(
      `insert into representation (citizen_id, kind, opened, representative_id, accepted_at, from_at, to_at)
       values ($1, 'PROXY', '{SYMPTOM_MEASURES}', $2, app.now(), app.now() - interval '1 hour', app.now() + interval '1 day')`,
      [citizen.id, proxy.id],
    );
    expect(await seen(proxy)).toEqual({
      scores: ['GAD_7', 'GOAL_PLAN_DRIVE', 'PHQ_9'],
      answers: ['GAD_7', 'GOAL_PLAN_DRIVE'],
      words: ['SYMPTOM_MEASURES', 'WORK_MEASURES'],
      safety: [],
    });
    expect(await outcome(take(proxy, 'PHQ_9', { 9: 1 }))).toBe(REFUSED);
    expect(await outcome(take(proxy, 'WORK_ABILITY'))).toBe(REFUSED);
    const trend = actingAs(
      database,
      proxy,
      async (query) =>
        (await query(`update measure_trend set word = 'WORSE' where case_id = $1 returning id`, [caseId]))
          .length,
    );
    expect(await trend).toBe(0);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { decide, rankOf } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { consent, withdraw } from '../small-world.ts';
import {
  caseId,
  citizen,
  database,
  dps,
  form,
  one,
  partOf,
  parts,
  plan,
  setUp,
  staff,
  wholeWay,
  work,
  write,
} from './world.ts';

setUp();

const OF_TREATMENT = [
  'clinical_assessment',
  'course_attendance',
  'course_session',
  'pathway_event',
  'referral',
  'treatment_goal',
  'treatment_message',
  'treatment_method',
  'treatment_plan',
  'treatment_session',
];
const TABLES = [...OF_TREATMENT, 'work_assessment'];

const seenBy = (by: TestPerson, of = caseId) =>
  actingAs(database, by, async (query) => {
    const found: string[] = [];
    for (const table of TABLES)
      if ((await query(`select case_id from ${table} where case_id = $1`, [of])).length > 0)
        found.push(table);
    return found;
  });

/** What the rule lets this role see of the way. */
function expected(role: Recipient, level: Level, objected = false): readonly string[] {
  const reads = (category: Category) =>
    rankOf(decide(role, category, { participation: 'ACTIVE', consent: level, objected }).level) >= 2;
  return [
    ...(reads('TREATMENT') ? OF_TREATMENT : []),
    ...(reads('WORK_MEASURES') ? ['work_assessment'] : []),
  ];
}

describe('who sees referral and treatment', () => {
  test.each(['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'] as const)(
    '[0.5][1.10] consent %s to everything: every recipient sees what the rule says, table by table',
    async (level) => {
      await wholeWay();
      expect(await seenBy(citizen)).toEqual(TABLES);
      for (const [place, it] of staff.entries()) {
        if (level !== 'NONE')
          await consent(database, citizen, caseId, parts[place], {
            TREATMENT: level,
            WORK_MEASURES: level,
            DIAGNOSIS: level,
          });
        expect([it.role, await seenBy(it)]).toEqual([it.role, expected(it.role, level)]);
      }
    },
  );

  test('the employer, Nav and a support person see none of it with all the consent there can be', () => {
    for (const role of [
      'EMPLOYER',
      'PROSPECTIVE_EMPLOYER',
      'SUPPORT_PERSON',
      'NAV_LOCAL',
      'ADVISORY_DOCTOR',
    ] as const)
      expect([role, expected(role, 'CONTRIBUTE')]).toEqual([role, []]);
  });

  test('the doctor no more once the citizen objects; the work part goes with its own objection', async () => {
    await wholeWay();
    const object = async (category: Category) => {
      const id = await consent(database, citizen, caseId, partOf('GP'), {});
      await database.admin.query('alter table consent disable trigger user');
      await database.admin.query(`update consent set kind = 'OBJECTION' where id = $1`, [id]);
      await database.admin.query('alter table consent enable trigger user');
      await database.admin.query(
        `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from)
         select id, case_id, participant_id, kind, $2, 0, valid_from from consent where id = $1`,
        [id, category],
      );
    };
    expect(await seenBy(one('GP'))).toEqual(TABLES);
    await object('TREATMENT');
    expect(await seenBy(one('GP'))).toEqual(['work_assessment']);
    await object('WORK_MEASURES');
    expect(await seenBy(one('GP'))).toEqual([]);
  });

  test('withdrawn, and gone from the case: nothing; another case is another case', async () => {
    await wholeWay();
    const adviser = one('NAV_ADVISER');
    const given = await consent(database, citizen, caseId, partOf('NAV_ADVISER'), { WORK_MEASURES: 'READ' });
    expect(await seenBy(adviser)).toEqual(['work_assessment']);
    await withdraw(database, citizen, caseId, given);
    expect(await seenBy(adviser)).toEqual([]);
    await actingAs(database, citizen, (query) =>
      query('select app.end_participation($1)', [partOf('THERAPIST')]),
    );
    expect(await seenBy(one('THERAPIST'))).toEqual([]);
    const other = await registerPerson(database, `other-${randomUUID()}`);
    expect(await seenBy(other)).toEqual([]);
  });

  test('a draft of a plan is not the doctor’s, nor an unfinished work part; a doctor sees the own draft of a referral', async () => {
    const [therapist, gp] = [one('THERAPIST'), one('GP')];
    expect(await write(therapist, 'treatment_plan', plan(randomUUID()))).toBe('written');
    expect(await write(therapist, 'work_assessment', { ...work, completed_on: null })).toBe('written');
    expect(await seenBy(gp)).toEqual([]);
    expect(await write(gp, 'referral', { ...form, dps_id: dps })).toBe('written');
    expect(await seenBy(gp)).toEqual(['referral']);
    expect(await seenBy(therapist)).toEqual(['referral', 'treatment_plan', 'work_assessment']);
  });

  test('who wrote a row cannot be read from it, nor whom it shows be changed', async () => {
    await wholeWay();
    for (const table of ['pathway_event', 'treatment_message', 'referral'])
      await expect(
        actingAs(database, citizen, (query) => query(`select own_organisation_id from ${table}`)),
      ).rejects.toThrow('permission denied');
    for (const change of ['seen_from = 1', 'own_role = null', 'case_id = gen_random_uuid()'])
      await expect(
        actingAs(database, one('THERAPIST'), (query) => query(`update referral set ${change}`)),
      ).rejects.toThrow('permission denied');
  });
});

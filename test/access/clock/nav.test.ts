import { describe, expect, test } from '@jest/globals';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import { shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import { plusDays } from '../../support/world.ts';
import { consent, withdraw } from '../small-world.ts';
import { caseId, citizen, database, dutyOf, parts, setUp, staff, today } from './sick-listed.ts';

// What Nav is told and does beside the duties themselves.
setUp();

describe('[clock] the activity requirement', () => {
  const assess = async (who: TestStaff) => {
    const { id } = await dutyOf(citizen, 'ACTIVITY_REQUIREMENT_8W');
    return actingAs(database, who, (query) =>
      query(
        `insert into activity_assessment (id, case_id, milestone_id, reason, own_organisation_id, own_role)
         values (gen_random_uuid(), $1, $2, 'MEDICAL', $3, $4)`,
        [caseId, id, who.organisationId, who.role],
      ),
    );
  };
  const seen = (who: TestPerson) =>
    actingAs(database, who, async (query) => (await query('select reason from activity_assessment')).length);

  test('local Nav alone assesses it, for the duty itself, signed as itself', async () => {
    for (const role of RECIPIENTS.filter((it) => it !== 'NAV_LOCAL'))
      await expect(assess(staff[role])).rejects.toThrow(/row-level security|violates/);
    await assess(staff.NAV_LOCAL);
    const { id } = await dutyOf(citizen, 'DIALOGUE_MEETING_2');
    await expect(
      actingAs(database, staff.NAV_LOCAL, (query) =>
        query(
          `insert into activity_assessment (id, case_id, milestone_id, reason, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, 'MEDICAL', $3, 'NAV_LOCAL')`,
          [caseId, id, staff.NAV_LOCAL.organisationId],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('is seen by the citizen, local Nav and Nav’s adviser on commission; by nobody else without consent', async () => {
    expect(await seen(citizen)).toBe(1);
    const knowing = async () => {
      const found: string[] = [];
      for (const role of RECIPIENTS) if ((await seen(staff[role])) === 1) found.push(role);
      return found;
    };
    expect(await knowing()).toEqual(['NAV_LOCAL']);
    await actingAs(database, staff.NAV_LOCAL, (query) =>
      query(
        `insert into commission (case_id, service, area, question, due_date, own_organisation_id, own_role)
         values ($1, 'ARK', 'COMPLEX', 'q', app.today() + 9, $2, 'NAV_LOCAL')`,
        [caseId, staff.NAV_LOCAL.organisationId],
      ),
    );
    expect(await knowing()).toEqual(['NAV_LOCAL', 'NAV_ADVISER']);
  });

  test('consent opens it from READ, never to an employer, and withdrawing closes it', async () => {
    for (const role of [
      'JOB_SPECIALIST',
      'THERAPIST',
      'EMPLOYER',
      'PROSPECTIVE_EMPLOYER',
      'SUPPORT_PERSON',
    ] as const) {
      const rows: number[] = [];
      for (const level of ['SUMMARY', 'READ', 'CONTRIBUTE'] as const) {
        const given = await consent(database, citizen, caseId, parts[role], { NAV: level });
        rows.push(await seen(staff[role]));
        await withdraw(database, citizen, caseId, given);
      }
      rows.push(await seen(staff[role]));
      expect({ role, rows }).toEqual({ role, rows: role === 'JOB_SPECIALIST' ? [0, 1, 1, 0] : [0, 0, 0, 0] });
    }
  });

  test('is never changed nor taken away', async () => {
    for (const sql of [`update activity_assessment set reason = 'GRADED'`, 'delete from activity_assessment'])
      await expect(actingAs(database, staff.NAV_LOCAL, (query) => query(sql))).rejects.toThrow(
        /permission denied/,
      );
  });
});

describe('[4.1] that a citizen is under thirty', () => {
  const young = (who: TestPerson) =>
    actingAs(database, who, async (query) => {
      const [row] = await query<{ cases: string[] }>('select app.young_cases() as cases');
      return row?.cases;
    });

  test('is told to the case’s own local counsellor, and to nobody else', async () => {
    expect(await young(staff.NAV_LOCAL)).toEqual([caseId]);
    for (const role of RECIPIENTS.filter((it) => it !== 'NAV_LOCAL'))
      expect(await young(staff[role])).toEqual([]);
    expect(await young(citizen)).toEqual([]);
    expect(await young(await registerStaff(database, 'elsewhere', 'NAV_LOCAL'))).toEqual([]);
  });

  test('not with borrowed eyes, and no birthday can be read', async () => {
    const seen = await actingAs(database, citizen, async (query) => {
      await query(`select set_config('app.view_as', $1, true)`, [parts['NAV_LOCAL']]);
      return query<{ cases: string[] }>('select app.young_cases() as cases');
    });
    expect(seen[0]?.cases).toEqual([]);
    await expect(
      actingAs(database, staff.NAV_LOCAL, (query) => query('select born from person')),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('[4.16] the newest thing in a case', () => {
  const newest = (who: TestPerson) =>
    actingAs(database, who, async (query) => {
      const [row] = await query<{ day: string }>(
        'select day::text as day from app.last_seen_activity(array[$1::uuid])',
        [caseId],
      );
      return row?.day;
    });

  test('is told from what the reader may see: what is hidden does not keep a case awake', async () => {
    await shiftClock(database, 30);
    await actingAs(database, citizen, (query) =>
      query(
        `insert into step (id, case_id, week_from, weeks, work_percent, tasks, needs_grant, needs_agreement)
         values (gen_random_uuid(), $1, date_trunc('week', app.today())::date, 2, 30, 'x', false, false)`,
        [caseId],
      ),
    );
    const now = plusDays(today, 30);
    expect(await newest(citizen)).toBe(now);
    expect((await newest(staff.NAV_LOCAL)) ?? '').toBe(today);
    await shiftClock(database, 0);
  });
});

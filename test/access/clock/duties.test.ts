import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Duty, JobPeriod } from '@samtavle/shared/domain';
import { SICK_LEAVE_DUTIES, sickLeaveDuties } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { plusDays } from '../../support/world.ts';
import { consent, openCase, withdraw } from '../small-world.ts';

// The duties of the clock, holds and the activity requirement, as the backend’s role finds them with raw SQL.
let database: TestDatabase;
let citizen: TestPerson;
let staff: Record<Recipient | 'OTHER_EMPLOYER', TestStaff>;
let caseId: string;
let parts: Record<string, string>;
let today: string;

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen', 'Modig Fjære', '2000-01-01');
  const all = await Promise.all(
    [...RECIPIENTS, 'OTHER_EMPLOYER' as const].map(async (name) => {
      const role = name === 'OTHER_EMPLOYER' ? 'EMPLOYER' : name;
      return [name, await registerStaff(database, name, role)] as const;
    }),
  );
  staff = Object.fromEntries(all) as typeof staff;
  const opened = await openCase(
    database,
    citizen,
    all.map(([, one]) => one),
  );
  caseId = opened.caseId;
  parts = Object.fromEntries(all.map(([name], at) => [name, opened.parts[at] ?? '']));
  const { rows } = await database.owner.query<{ today: string }>('select app.today()::text as today');
  today = rows[0]?.today ?? '';
  await lay([period(-60, 60)]);
}, 60_000);
afterAll(() => database.drop());

const period = (from: number, to: number, employerId: string | null = null): JobPeriod => ({
  fromDate: plusDays(today, from),
  toDate: plusDays(today, to),
  grade: 100,
  employerId,
});
/** As the backend does when the issuer has written. */
const lay = (periods: readonly JobPeriod[], by: TestPerson = staff.GP) => {
  const employers = [staff.EMPLOYER.organisationId, staff.OTHER_EMPLOYER.organisationId];
  return layAll(sickLeaveDuties(periods, { employers, today }), by);
};
const layAll = (duties: readonly Duty[], by: TestPerson) =>
  actingAs(database, by, (query) =>
    query('select app.lay_duties($1, $2, $3)', [caseId, SICK_LEAVE_DUTIES, JSON.stringify(duties)]),
  );

interface Row {
  readonly id: string;
  readonly type: string;
  readonly due: string;
  readonly status: string;
}
const duties = (who: TestPerson) =>
  actingAs(database, who, (query) =>
    query<Row>(
      `select id, type, due_date::text as due, status from milestone where case_id = $1 and duty order by due_date, type`,
      [caseId],
    ),
  );
const types = async (who: TestPerson) => (await duties(who)).map(({ type }) => type);
const dutyOf = async (who: TestPerson, type: string) => {
  const found = (await duties(who)).find((it) => it.type === type);
  if (found === undefined) throw new Error(`${type} is laid`);
  return found;
};

describe('[clock] who knows a duty', () => {
  test('each holder the own, whatever is consented; others by its category', async () => {
    expect(await types(staff.EMPLOYER)).toEqual([
      'FOLLOW_UP_PLAN_4W',
      'DIALOGUE_MEETING_1',
      'UPDATED_PLAN_1W',
    ]);
    expect(await types(staff.GP)).toEqual([
      'WEEK_7',
      'ACTIVITY_REQUIREMENT_8W',
      'WEEK_16',
      'DAY_119',
      'WEEK_17',
      'WEEK_39',
      'MAX_DATE',
    ]);
    expect(await types(staff.NAV_LOCAL)).toContain('DIALOGUE_MEETING_2');
    for (const role of [
      'NAV_ADVISER',
      'JOB_SPECIALIST',
      'ADVISORY_DOCTOR',
      'PROSPECTIVE_EMPLOYER',
      'SUPPORT_PERSON',
    ] as const)
      expect({ role, seen: await types(staff[role]) }).toEqual({ role, seen: [] });
  });

  test('two employers have each their own, and never see each other’s', async () => {
    const own = (await duties(staff.EMPLOYER)).map(({ id }) => id);
    const others = (await duties(staff.OTHER_EMPLOYER)).map(({ id }) => id);
    expect(own).toHaveLength(3);
    expect(others).toHaveLength(3);
    expect(own.filter((id) => others.includes(id))).toEqual([]);
  });

  test('with consent to the meetings too: the second meeting of the own job, counted from the own job', async () => {
    const shared = await Promise.all(
      (['EMPLOYER', 'OTHER_EMPLOYER'] as const).map((name) =>
        consent(database, citizen, caseId, parts[name], { MEETING: 'READ' }),
      ),
    );
    const meetings = async (who: TestPerson) =>
      (await duties(who)).filter(({ type }) => type === 'DIALOGUE_MEETING_2').map(({ id }) => id);
    const [own, others] = [await meetings(staff.EMPLOYER), await meetings(staff.OTHER_EMPLOYER)];
    expect([own.length, others.length]).toEqual([1, 1]);
    expect(own).not.toEqual(others);
    expect((await meetings(citizen)).toSorted()).toEqual([...own, ...others].toSorted());
    for (const id of shared) await withdraw(database, citizen, caseId, id);
  });

  test('nobody but the issuer and the citizen lays any', async () => {
    const before = await duties(citizen);
    for (const who of [staff.EMPLOYER, staff.NAV_LOCAL, staff.THERAPIST]) await lay([period(-200, -1)], who);
    expect(await duties(citizen)).toEqual(before);
  });
});

describe('[clock] a hold', () => {
  const hold = (who: TestPerson, id: string) =>
    actingAs(database, who, (query) =>
      query<Row>(
        `update milestone set hold_because = 'ABSENCE', hold_until = app.today() + 7, version = version + 1 where id = $1 returning id`,
        [id],
      ),
    );

  test('is its holder’s to set, and nobody else’s', async () => {
    const { id } = await dutyOf(staff.EMPLOYER, 'FOLLOW_UP_PLAN_4W');
    expect(await hold(staff.EMPLOYER, id)).toHaveLength(1);
    for (const who of [staff.OTHER_EMPLOYER, staff.GP, staff.NAV_LOCAL, citizen])
      expect(await hold(who, id).catch(() => [])).toEqual([]);
  });

  test('not the co-author’s either, who may move the citizen’s own', async () => {
    const id = randomUUID();
    await actingAs(database, citizen, (query) =>
      query(
        `insert into milestone (id, case_id, category, type, title, lane, owner_role, due_date)
         values ($1, $2, 'PLAN', 'ACTIVITY', 'Ringe', 'WORK', 'CITIZEN', app.today())`,
        [id, caseId],
      ),
    );
    await expect(hold(staff.THERAPIST, id)).rejects.toThrow(/a hold is its holder/);
    expect(await hold(citizen, id)).toHaveLength(1);
  });

  test('is told in words of a list only: no free text can stand there', async () => {
    const { id } = await dutyOf(staff.EMPLOYER, 'FOLLOW_UP_PLAN_4W');
    await expect(
      actingAs(database, staff.EMPLOYER, (query) =>
        query(`update milestone set hold_because = 'syk', version = version + 1 where id = $1`, [id]),
      ),
    ).rejects.toThrow(/check constraint/);
  });
});

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
    for (const role of RECIPIENTS) {
      const knows = role === 'NAV_LOCAL' || role === 'NAV_ADVISER';
      expect({ role, rows: await seen(staff[role]) }).toEqual({ role, rows: knows ? 1 : 0 });
    }
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

describe('[clock] duties follow the sick leave', () => {
  const due = async (type: string) => [
    ...new Set((await duties(citizen)).filter((it) => it.type === type).map((it) => it.due)),
  ];

  test('laid anew they are the same; an earlier first day moves what is open and leaves what is done', async () => {
    const before = await duties(citizen);
    await lay([period(-60, 60)]);
    expect(await duties(citizen)).toEqual(before);
    const { id } = await dutyOf(staff.EMPLOYER, 'FOLLOW_UP_PLAN_4W');
    await actingAs(database, staff.EMPLOYER, (query) =>
      query(`update milestone set status = 'DONE', version = version + 1 where id = $1`, [id]),
    );
    await lay([period(-70, 60)]);
    expect((await due('MAX_DATE')).length).toBe(1);
    expect(await due('DIALOGUE_MEETING_2')).toEqual([plusDays(today, 112)]);
    expect((await due('FOLLOW_UP_PLAN_4W')).toSorted()).toEqual([plusDays(today, -42), plusDays(today, -32)]);
  });

  test('one that has ended leaves none open, for anybody; a second one has its own', async () => {
    await lay([period(-70, -17)]);
    expect((await duties(citizen)).filter(({ status }) => status === 'PLANNED')).toEqual([]);
    expect((await duties(citizen)).map(({ status }) => status)).toContain('DONE');
    await lay([period(-70, -17), period(0, 30)]);
    expect(await due('DIALOGUE_MEETING_2')).toEqual([plusDays(today, 182)]);
    expect((await due('FOLLOW_UP_PLAN_4W')).toSorted()).toEqual([plusDays(today, -32), plusDays(today, 28)]);
  });

  test('when the note runs out and sixteen days have passed, the open ones are gone without anybody writing', async () => {
    await shiftClock(database, 46);
    expect(await due('DIALOGUE_MEETING_2')).toHaveLength(1);
    await shiftClock(database, 47);
    expect(await due('DIALOGUE_MEETING_2')).toEqual([]);
    expect(await types(staff.NAV_LOCAL)).toEqual([]);
    await shiftClock(database, 0);
  });
});

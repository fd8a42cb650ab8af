import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import { shiftClock } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { plusDays } from '../../support/world.ts';
import { consent, withdraw } from '../small-world.ts';
import type { Row } from './sick-listed.ts';
import {
  caseId,
  citizen,
  database,
  duties,
  dutyOf,
  lay,
  parts,
  period,
  setUp,
  staff,
  today,
  types,
} from './sick-listed.ts';

setUp();

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
        `update milestone set hold_because = 'ABSENCE', hold_until = app.today() + 7 where id = $1 returning id`,
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
        query(`update milestone set hold_because = 'syk' where id = $1`, [id]),
      ),
    ).rejects.toThrow(/check constraint/);
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
      query(`update milestone set status = 'DONE' where id = $1`, [id]),
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

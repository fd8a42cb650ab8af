import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { shiftClock } from '../../support/database.ts';
import type { TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { done, nextMonday, openWorld, plusDays, stepInput } from '../../support/world.ts';
import { dutyOf } from '../fixtures/clock-things.ts';
import { allOf } from '../fixtures/contract.ts';
import type { Deadlines } from '../fixtures/deadlines.ts';
import { contract, page, refusal, server, setUp, today, typesOf, world } from '../fixtures/deadlines.ts';

setUp();

describe('[clock] what the issuer cannot write', () => {
  const note = (from: number, to: number, grade: number) => ({
    caseId: world.caseId,
    employerId: world.people.employer.organisationId,
    fromDate: plusDays(today, from),
    toDate: plusDays(today, to),
    grade,
  });

  test('two grades of one day: told at the field with the other note, and nothing is changed', async () => {
    const before = await page(world.citizen);
    const { id, problems } = await world.gp.act('registerSickLeave', note(50, 80, 50));
    expect([id, problems.map(({ field, rule }) => [field, rule])]).toEqual([
      null,
      [['fromDate', 'SICK_LEAVE_OVERLAP']],
    ]);
    expect(problems[0]?.message).toMatch(/allerede en sykmelding med en annen grad.*100 %/);
    expect(await page(world.citizen)).toEqual(before);
  });

  test('a grade of 1–19 per cent, and an end before the start', async () => {
    for (const grade of [1, 19])
      expect(await refusal(world.gp, 'registerSickLeave', note(61, 80, grade))).toEqual([
        null,
        'grade GRADE',
      ]);
    expect(await refusal(world.gp, 'registerSickLeave', note(80, 61, 50))).toEqual([
      null,
      'toDate DATE_ORDER',
    ]);
  });

  test('the same grade of the same days again joins: no deadline moves', async () => {
    const before = (await page(world.citizen))?.deadlines;
    await done(world.gp, 'registerSickLeave', note(40, 75, 100));
    expect((await page(world.citizen))?.deadlines).toEqual(before);
  });

  test('a second job with the same employer in the same time', async () => {
    const job = {
      caseId: world.caseId,
      organisationId: world.people.employer.organisationId,
      percent: 50,
      fromDate: '2024-01-01',
    };
    expect(await refusal(world.citizen, 'registerEmployment', job)).toEqual([null, 'fromDate JOB_OVERLAP']);
  });

  test('weeks beyond the case: neither logged nor planned', async () => {
    const monday = nextMonday(today);
    const week = {
      caseId: world.caseId,
      week: plusDays(monday, -7 * 40),
      workPercent: 20,
      expectedVersion: 0,
    };
    expect(await refusal(world.citizen, 'logWeek', week)).toEqual([null, 'week BEFORE_CASE']);
    const propose = (weekFrom: string) =>
      refusal(world.citizen, 'proposeStep', stepInput(world.caseId, weekFrom));
    expect(await propose(plusDays(monday, -7 * 10))).toEqual([null, 'weekFrom BEFORE_CASE']);
    expect(await propose(plusDays(monday, 7 * 80))).toEqual([null, 'weekFrom TOO_FAR']);
  });
});

describe('a case of another kind', () => {
  const join = (citizen: PersonClient, caseId: string, { id, organisationId, role }: TestStaff) =>
    done(citizen, 'addParticipant', { caseId, personId: id, organisationId, role });
  const open = async (track: string, born = '1985-05-05') => {
    const key = randomUUID();
    const citizen = server.as(await registerPerson(server.database, key, 'Stille Bekk', born));
    return { key, citizen, caseId: await done(citizen, 'openCase', { track }) };
  };

  test('[0.2] at risk, with 0 % sick leave: it can be opened, with a job and a doctor, and has no sick-leave deadlines', async () => {
    const { key, citizen, caseId } = await open('AT_RISK');
    const gp = await registerStaff(server.database, `gp-${key}`, 'GP');
    const employer = await registerStaff(server.database, `employer-${key}`, 'EMPLOYER');
    await join(citizen, caseId, gp);
    await join(citizen, caseId, employer);
    await done(citizen, 'registerEmployment', {
      caseId,
      organisationId: employer.organisationId,
      percent: 100,
      fromDate: '2020-01-01',
    });
    for (const client of [citizen, server.as(gp), server.as(employer)])
      expect(await page(client, caseId)).toMatchObject({
        sickSince: null,
        weekNumber: null,
        deadlines: [],
        facts: [],
        activity: null,
        tasks: [],
        waitingFor: [],
      });
  });

  test('[clock] on the way into a job: first contact 30 days from the job specialist’s start, retention from the job’s', async () => {
    const { key, citizen, caseId } = await open('IPS');
    const specialist = await registerStaff(server.database, `ips-${key}`, 'JOB_SPECIALIST');
    const employer = await registerStaff(server.database, `shop-${key}`, 'EMPLOYER');
    await join(citizen, caseId, specialist);
    const dated = (it: Deadlines | null) => it?.deadlines.map(({ type, due }) => [type, due]);
    const contact = ['FIRST_EMPLOYER_CONTACT_30D', plusDays(today, 30)];
    expect(dated(await page(server.as(specialist), caseId))).toEqual([contact]);
    await join(citizen, caseId, employer);
    // the employer itself may register the job: it learns nothing of what the case is for
    await done(server.as(employer), 'registerEmployment', {
      caseId,
      organisationId: employer.organisationId,
      percent: 40,
      fromDate: plusDays(today, 10),
    });
    expect(dated(await page(server.as(specialist), caseId))).toEqual([
      contact,
      ['RETENTION_4W', plusDays(today, 38)],
      ['RETENTION_13W', plusDays(today, 101)],
      ['RETENTION_26W', plusDays(today, 192)],
    ]);
    expect(await page(server.as(employer), caseId)).toMatchObject({
      deadlines: [],
      weekNumber: null,
      facts: [],
    });
    // and the job profile, which the track has laid
    expect((await page(citizen, caseId))?.deadlines).toHaveLength(5);
  });

  test('[4.1] under thirty is a filter of the counsellor’s list, and no mark on the case', async () => {
    const { key, citizen, caseId } = await open('AT_RISK', `${String(Number(today.slice(0, 4)) - 25)}-01-01`);
    const nav = await registerStaff(server.database, `nav-${key}`, 'NAV_LOCAL');
    const gp = await registerStaff(server.database, `gp-${key}`, 'GP');
    await join(citizen, caseId, nav);
    await join(citizen, caseId, gp);
    const listed = async (staff: TestStaff) => {
      const query = `query ($role: Recipient!) { caseload(role: $role) { underThirty inactive } }`;
      return (await server.as(staff).graphql<{ caseload: object[] }>(query, { role: staff.role })).data
        ?.caseload;
    };
    expect(await listed(nav)).toEqual([{ underThirty: true, inactive: false }]);
    expect(await listed(gp)).toEqual([{ underThirty: null, inactive: null }]);
    const board = `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')} }`;
    const { data } = await server.as(nav).graphql(board, { caseId });
    expect(JSON.stringify(data)).not.toMatch(/thirty|born|age"/i);
  });

  test('[4.16] no activity for 21 days: the local counsellor is asked to look in', async () => {
    const reason = async () => {
      const query = '{ caseload(role: NAV_LOCAL) { caseId inactive urgency { reason } } }';
      interface Listed {
        caseId: string;
        inactive: boolean;
        urgency: { reason: string };
      }
      const { data } = await server.as(nav).graphql<{ caseload: Listed[] }>(query);
      return data?.caseload.map(({ inactive, urgency }) => [inactive, urgency.reason])[0];
    };
    const { key, citizen, caseId } = await open('AT_RISK');
    const nav = await registerStaff(server.database, `nav2-${key}`, 'NAV_LOCAL');
    await join(citizen, caseId, nav);
    expect(await reason()).toEqual([false, 'NONE']);
    await shiftClock(server.database, 20);
    expect(await reason()).toEqual([false, 'NONE']);
    await shiftClock(server.database, 21);
    expect(await reason()).toEqual([true, 'INACTIVE']);
    await shiftClock(server.database, 0);
  });
});

describe('[clock] when things end', () => {
  test('an earlier end of the sick leave leaves no open duty, on the page or on the board', async () => {
    const ended = await openWorld(server);
    const { caseId, gp, citizen } = ended;
    const query = `query ($caseId: ID!) { board(caseId: $caseId) { sickLeave { id version } milestones { status } } }`;
    interface Read {
      board: { sickLeave: { id: string; version: number }[]; milestones: { status: string }[] };
    }
    const board = async () => (await citizen.graphql<Read>(query, { caseId })).data?.board;
    await done(ended.employer, 'moveMilestone', {
      ...(await dutyOf(ended.employer, caseId, 'FOLLOW_UP_PLAN_4W')),
      status: 'DONE',
    });
    const [note] = (await board())?.sickLeave ?? [];
    if (note === undefined) throw new Error('the doctor wrote a note');
    const shorter = { toDate: plusDays(today, -17), grade: 100 };
    await done(gp, 'changeSickLeave', { id: note.id, expectedVersion: note.version, ...shorter });
    expect((await board())?.milestones).toEqual([{ status: 'DONE' }]);
    expect(await page(citizen, caseId)).toMatchObject({ weekNumber: null, facts: [], activity: null });
    expect(typesOf(await page(ended.employer, caseId))).toEqual(['FOLLOW_UP_PLAN_4W']);
  });

  test('who has left writes nothing more: as if the case were not there', async () => {
    await done(world.citizen, 'endParticipation', { participantId: world.parts.gp });
    expect(
      await refusal(world.gp, 'registerSickLeave', {
        caseId: world.caseId,
        employerId: null,
        fromDate: plusDays(today, 100),
        toDate: plusDays(today, 110),
        grade: 50,
      }),
    ).toEqual([null, ' NOT_FOUND']);
    expect(await page(world.gp)).toBeNull();
  });

  test('in a closed case there are no tasks, and nothing is put on hold', async () => {
    await done(world.citizen, 'closeCase', { caseId: world.caseId });
    expect(await page(world.citizen)).toMatchObject({ closed: true, tasks: [], waitingFor: [] });
    expect((await page(world.citizen))?.deadlines.some(({ mayHold, mayMove }) => mayHold || mayMove)).toBe(
      false,
    );
  });
});

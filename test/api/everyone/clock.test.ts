import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { MilestoneType } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import { shiftClock } from '../../support/database.ts';
import type { TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Part, World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { dutyOf } from '../fixtures/clock-things.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;
let today: string;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  today = await todayOf(world.citizen);
}, 120_000);
afterAll(() => server.stop());

interface Task {
  readonly role: string;
  readonly what: string;
  readonly type: string | null;
  readonly weekFrom: string | null;
}
interface Deadlines {
  readonly sickSince: string | null;
  readonly weekNumber: number | null;
  readonly deadlines: readonly {
    readonly id: string;
    readonly type: MilestoneType;
    readonly due: string;
    readonly ownerRole: string;
    readonly source: string | null;
    readonly checkedOn: string | null;
    readonly guiding: boolean;
    readonly estimate: boolean;
    readonly remindFrom: string | null;
    readonly status: string;
    readonly statusReason: string | null;
    readonly overdue: boolean;
    readonly hold: { readonly because: string; readonly until: string; readonly active: boolean } | null;
    readonly mayHold: boolean;
    readonly mayMove: boolean;
    readonly version: number;
  }[];
  readonly facts: readonly { readonly kind: string; readonly date: string }[];
  readonly activity: {
    readonly state: string;
    readonly history: readonly {
      readonly state: string;
      readonly reason: string;
      readonly by: string | null;
    }[];
    readonly mayAssess: boolean;
  } | null;
  readonly tasks: readonly Task[];
  readonly waitingFor: readonly Task[];
}

async function page(client: PersonClient, caseId = world.caseId, as: string | null = null) {
  const query = `query ($caseId: ID!, $as: ID) { deadlines(caseId: $caseId, as: $as) ${allOf(contract, 'Deadlines')} }`;
  const { data, errors } = await client.graphql<{ deadlines: Deadlines | null }>(query, { caseId, as });
  expect(errors).toEqual([]);
  return data?.deadlines ?? null;
}
const typesOf = (it: Deadlines | null) => (it?.deadlines ?? []).map(({ type }) => type);
const find = (it: Deadlines | null, type: MilestoneType) => it?.deadlines.find((one) => one.type === type);
const refusal = async (client: PersonClient, ...act: Parameters<PersonClient['act']>) => {
  const { id, problems } = await client.act(...act);
  return [id, ...problems.map(({ field, rule }) => `${field} ${rule}`)];
};
const EMPLOYERS_OWN = ['FOLLOW_UP_PLAN_4W', 'DIALOGUE_MEETING_1', 'UPDATED_PLAN_1W'];

describe('who sees which deadlines', () => {
  test('[clock] the citizen sees all of them, each with holder, source, checked-on day, guiding or an estimate', async () => {
    const seen = await page(world.citizen);
    const d0 = plusDays(today, -60);
    expect([seen?.sickSince, seen?.weekNumber]).toEqual([d0, 8]);
    expect(find(seen, 'FOLLOW_UP_PLAN_4W')).toMatchObject({
      due: plusDays(d0, 28),
      remindFrom: plusDays(d0, 24),
      ownerRole: 'EMPLOYER',
      source: 'AML_4_6_3',
      guiding: false,
      overdue: true,
      mayHold: false,
    });
    expect(find(seen, 'DIALOGUE_MEETING_2')).toMatchObject({ ownerRole: 'NAV_LOCAL', guiding: true });
    expect(find(seen, 'MAX_DATE')).toMatchObject({ estimate: true });
    expect(seen?.deadlines.every(({ checkedOn }) => checkedOn !== null)).toBe(true);
    expect(seen?.facts.map(({ kind, date }) => [kind, date])).toEqual([
      ['EMPLOYER_PAYS_UNTIL', plusDays(d0, 15)],
      ['PROTECTED_UNTIL', `${String(Number(d0.slice(0, 4)) + 1)}${d0.slice(4)}`],
    ]);
  });

  test('[clock] without consent the employer knows the own duties and the weeks, and nothing of Nav’s or the doctor’s', async () => {
    const seen = await page(world.employer);
    expect(typesOf(seen)).toEqual(EMPLOYERS_OWN);
    expect(seen?.weekNumber).toBe(8);
    expect(seen?.activity).toBeNull();
    expect(seen?.deadlines.every(({ mayHold }) => mayHold)).toBe(true);
  });

  test('[clock] doctor, therapist and Nav know the sick-leave clock, as the matrix lets them', async () => {
    const clock = [
      'WEEK_7',
      'ACTIVITY_REQUIREMENT_8W',
      'WEEK_16',
      'DAY_119',
      'WEEK_17',
      'WEEK_39',
      'MAX_DATE',
    ];
    for (const who of ['gp', 'therapist', 'nav'] as const)
      expect(typesOf(await page(world[who]))).toEqual(expect.arrayContaining(clock));
    const nav = await page(world.nav);
    expect(typesOf(nav)).toContain('DIALOGUE_MEETING_2');
    expect(typesOf(nav).filter((type) => EMPLOYERS_OWN.includes(type))).toEqual([]);
    expect(nav?.activity).toMatchObject({ state: 'NEW', history: [], mayAssess: true });
    expect((await page(world.gp))?.activity).toBeNull();
  });

  test('[clock] to a stranger the page is not there, and nobody borrows eyes but the citizen', async () => {
    expect(await page(world.stranger)).toBeNull();
    expect(await page(world.stranger, randomUUID())).toBeNull();
    expect(await page(world.nav, world.caseId, world.parts.gp)).toBeNull();
    expect(await page(world.citizen, world.caseId, randomUUID())).toBeNull();
  });

  test('[clock] the citizen sees as another exactly what that one’s own request returns', async () => {
    for (const who of ['employer', 'gp', 'nav', 'therapist'] as const satisfies readonly Part[])
      expect(await page(world.citizen, world.caseId, world.parts[who])).toEqual(await page(world[who]));
  });

  test('[clock] each reading is in the citizen’s log, with what it showed', async () => {
    const { rows } = await server.database.admin.query<{ role: string; categories: string[] }>(
      `select distinct role, categories from audit.access_log where action = 'READ_DEADLINES' and outcome = 'PERMIT' and case_id = $1`,
      [world.caseId],
    );
    const shown = Object.fromEntries(rows.map(({ role, categories }) => [role, categories]));
    expect(shown['EMPLOYER']).toEqual(['ACCOMMODATION', 'MEETING', 'SICK_LEAVE']);
    expect(Object.keys(shown).toSorted()).toEqual(['EMPLOYER', 'GP', 'NAV_LOCAL', 'THERAPIST']);
    const { rows: refused } = await server.database.admin.query(
      `select from audit.access_log where action = 'READ_DEADLINES' and outcome = 'DENY' and case_id = $1`,
      [world.caseId],
    );
    expect(refused.length).toBeGreaterThan(0);
  });
});

describe('[clock] on hold because of something, until a day', () => {
  const hold = () => ({ because: 'WAITS_FOR_CITIZEN', until: plusDays(today, 14) });

  test('the holder sets it; it is told with its reason and day, and the deadline is no longer overdue', async () => {
    const duty = await dutyOf(world.employer, world.caseId, 'FOLLOW_UP_PLAN_4W');
    await done(world.employer, 'holdMilestone', { ...duty, hold: hold() });
    for (const who of [world.employer, world.citizen])
      expect(find(await page(who), 'FOLLOW_UP_PLAN_4W')).toMatchObject({
        hold: { ...hold(), active: true },
        overdue: false,
        due: plusDays(today, -32),
      });
    const query = `query ($caseId: ID!) { board(caseId: $caseId) { milestones { type overdue } } caseload(role: EMPLOYER) { nextDeadline { type } } }`;
    type Read = {
      board: { milestones: { type: string; overdue: boolean }[] };
      caseload: { nextDeadline: { type: string } }[];
    };
    const { data } = await world.employer.graphql<Read>(query, { caseId: world.caseId });
    expect(data?.board.milestones).toContainEqual({ type: 'FOLLOW_UP_PLAN_4W', overdue: false });
    expect(data?.board.milestones).toContainEqual({ type: 'DIALOGUE_MEETING_1', overdue: true });
    expect(data?.caseload[0]?.nextDeadline.type).toBe('DIALOGUE_MEETING_1');
  });

  test('nobody else does, and not in another’s case: as if it were not there', async () => {
    const duty = await dutyOf(world.citizen, world.caseId, 'DIALOGUE_MEETING_2');
    for (const who of [world.citizen, world.gp, world.employer, world.stranger])
      expect(await refusal(who, 'holdMilestone', { ...duty, hold: hold() })).toEqual([null, 'id NOT_FOUND']);
  });

  test('an older version is a conflict with both sides; a finished one cannot wait; finishing ends the hold', async () => {
    const duty = await dutyOf(world.employer, world.caseId, 'FOLLOW_UP_PLAN_4W');
    const stale = await world.employer.act('holdMilestone', { ...duty, expectedVersion: 1, hold: null });
    expect(stale.conflict?.fields).toContainEqual({
      field: 'because',
      mine: null,
      theirs: 'WAITS_FOR_CITIZEN',
    });
    await done(world.employer, 'moveMilestone', { ...duty, status: 'DONE' });
    const after = await dutyOf(world.employer, world.caseId, 'FOLLOW_UP_PLAN_4W');
    expect(await refusal(world.employer, 'holdMilestone', { ...after, hold: hold() })).toEqual([
      null,
      'id NOT_NOW',
    ]);
    expect(find(await page(world.citizen), 'FOLLOW_UP_PLAN_4W')).toMatchObject({
      status: 'DONE',
      hold: null,
    });
  });

  test('a second of the same request acts once', async () => {
    const duty = await dutyOf(world.gp, world.caseId, 'WEEK_7');
    const input = { ...duty, hold: hold(), idempotencyKey: randomUUID() };
    const [first, second] = [
      await world.gp.act('holdMilestone', input),
      await world.gp.act('holdMilestone', input),
    ];
    expect(second).toEqual(first);
  });
});

describe('[clock] the activity requirement', () => {
  const duty = () => dutyOf(world.nav, world.caseId, 'ACTIVITY_REQUIREMENT_8W');

  test('only local Nav decides; nobody moves the card past the reasons', async () => {
    const found = await duty();
    for (const who of ['citizen', 'gp', 'employer', 'therapist', 'stranger'] as const)
      expect(await refusal(world[who], 'assessActivity', { ...found, reason: 'GRADED' })).toEqual([
        null,
        ' NOT_FOUND',
      ]);
    expect(await refusal(world.nav, 'moveMilestone', { ...found, status: 'DONE' })).toEqual([
      null,
      'status DECIDED_BY_NAV',
    ]);
  });

  test('its history is kept: awaiting, then an exception; the citizen sees all of it', async () => {
    const until = plusDays(today, 21);
    await done(world.nav, 'assessActivity', { ...(await duty()), reason: 'ADVISORY_DOCTOR', until });
    expect(find(await page(world.nav), 'ACTIVITY_REQUIREMENT_8W')).toMatchObject({
      status: 'IN_PROGRESS',
      hold: { because: 'WAITS_FOR_NAV', until },
    });
    const employerBefore = JSON.stringify(await page(world.employer));
    await done(world.nav, 'assessActivity', { ...(await duty()), reason: 'MEDICAL' });
    for (const who of [world.citizen, world.nav]) {
      const seen = await page(who);
      expect(seen?.activity).toMatchObject({ state: 'EXCEPTION' });
      expect(seen?.activity?.history.map(({ state, reason }) => [state, reason])).toEqual([
        ['EXCEPTION', 'MEDICAL'],
        ['AWAITING', 'ADVISORY_DOCTOR'],
      ]);
    }
    expect(JSON.stringify(await page(world.employer))).toBe(employerBefore);
  });

  test('doctor and therapist learn that Nav has assessed it, not why; with consent to Nav’s own neither', async () => {
    await consentTo(world, 'gp', [{ category: 'NAV', level: 'SUMMARY' }]);
    for (const who of ['gp', 'therapist'] as const) {
      const seen = await page(world[who]);
      expect(seen?.activity).toBeNull();
      expect(find(seen, 'ACTIVITY_REQUIREMENT_8W')).toMatchObject({
        status: 'EXCEPTION',
        statusReason: 'Nav har vurdert saken og gjort unntak.',
      });
      expect(JSON.stringify(seen)).not.toMatch(/MEDICAL|ADVISORY/);
    }
  });

  test('an older version is a conflict that shows what was assessed meanwhile', async () => {
    const stale = await world.nav.act('assessActivity', {
      ...(await duty()),
      expectedVersion: 1,
      reason: 'FIT',
    });
    expect(stale.conflict?.fields).toContainEqual({ field: 'reason', mine: 'FIT', theirs: 'MEDICAL' });
  });
});

describe('[clock] tasks, and whom one waits for', () => {
  test('a step waits for the doctor: the doctor’s task, and what the citizen waits for', async () => {
    const weekFrom = nextMonday(today);
    const id = await done(world.therapist, 'proposeStep', stepInput(world.caseId, weekFrom));
    const asked = (await page(world.citizen))?.tasks ?? [];
    expect(asked).toContainEqual(expect.objectContaining({ what: 'ACCEPT_STEP', weekFrom }));
    await done(world.citizen, 'acceptStep', { id, expectedVersion: 1 });
    expect((await page(world.gp))?.tasks).toContainEqual(
      expect.objectContaining({ what: 'GRANT_STEP', role: 'GP', weekFrom }),
    );
    expect((await page(world.citizen))?.waitingFor).toContainEqual(
      expect.objectContaining({ what: 'GRANT_STEP', role: 'GP' }),
    );
  });

  test('who may not see the plan has no task of it, and learns of none', async () => {
    for (const who of ['employer', 'nav'] as const) {
      const seen = await page(world[who]);
      expect(
        [...(seen?.tasks ?? []), ...(seen?.waitingFor ?? [])].filter(({ what }) => /STEP/.test(what)),
      ).toEqual([]);
    }
  });

  test('one’s own deadline is a task when it is near or past, not when it is on hold', async () => {
    const own = (seen: Deadlines | null) =>
      seen?.tasks.map(({ type }) => type).filter((type) => type !== null);
    expect(own(await page(world.employer))).toEqual(['DIALOGUE_MEETING_1']);
    expect(own(await page(world.gp))).not.toContain('WEEK_7');
    expect((await page(world.citizen))?.waitingFor).toContainEqual(
      expect.objectContaining({ role: 'EMPLOYER', type: 'DIALOGUE_MEETING_1' }),
    );
  });
});

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
      type Listed = { caseId: string; inactive: boolean; urgency: { reason: string } };
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
    type Read = { board: { sickLeave: { id: string; version: number }[]; milestones: { status: string }[] } };
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

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { consentTo, done, nextMonday, plusDays, stepInput } from '../../support/world.ts';
import type { Part } from '../../support/world.ts';
import { dutyOf } from '../fixtures/clock-things.ts';
import type { Deadlines } from '../fixtures/deadlines.ts';
import { find, page, refusal, server, setUp, today, typesOf, world } from '../fixtures/deadlines.ts';

setUp();
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
    // a refusal is counted, and becomes a line of the log when the hour is over or the citizen looks
    const { rows: refused } = await server.database.admin.query(
      `select from audit.asked where action = 'READ_DEADLINES' and case_id = $1`,
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
    interface Read {
      board: { milestones: { type: string; overdue: boolean }[] };
      caseload: { nextDeadline: { type: string } }[];
    }
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
        [...(seen?.tasks ?? []), ...(seen?.waitingFor ?? [])].filter(({ what }) => what.includes('STEP')),
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

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { act, consent, openCase, proposeStep, withdraw } from './small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let therapist: TestStaff;
let gp: TestStaff;
let leader: TestStaff;
let otherLeader: TestStaff;
let counsellor: TestStaff;
let caseId: string;
let parts: Record<'therapist' | 'gp' | 'leader' | 'otherLeader' | 'counsellor', string>;

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  therapist = await registerStaff(database, 'therapist', 'THERAPIST');
  gp = await registerStaff(database, 'gp', 'GP');
  leader = await registerStaff(database, 'leader', 'EMPLOYER');
  otherLeader = await registerStaff(database, 'other-leader', 'EMPLOYER');
  counsellor = await registerStaff(database, 'counsellor', 'NAV_LOCAL');
  const opened = await openCase(database, citizen, [therapist, gp, leader, otherLeader, counsellor]);
  caseId = opened.caseId;
  const [a = '', b = '', c = '', d = '', e = ''] = opened.parts;
  parts = { therapist: a, gp: b, leader: c, otherLeader: d, counsellor: e };
  for (const id of [parts.leader, parts.otherLeader]) {
    await consent(database, citizen, caseId, id, {
      PLAN: 'READ',
      ACCOMMODATION: 'CONTRIBUTE',
      PARTICIPANTS: 'SUMMARY',
    });
  }
});
afterAll(() => database.drop());

const count = (person: TestPerson, sql: string, values: readonly unknown[] = []) =>
  actingAs(database, person, async (query) => (await query(sql, values)).length);

describe('two employers of one citizen', () => {
  test('each sees the step of its own job and those of no job, never the other’s', async () => {
    const first = await proposeStep(database, citizen, caseId, leader.organisationId);
    const second = await proposeStep(database, citizen, caseId, otherLeader.organisationId);
    const common = await proposeStep(database, citizen, caseId, null);
    for (const stepId of [first, second, common])
      await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
    const seen = (person: TestPerson) =>
      actingAs(database, person, async (query) =>
        (await query<{ id: string }>('select id from step')).map((row) => row.id).sort(),
      );
    expect(await seen(leader)).toEqual([first, common].sort());
    expect(await seen(otherLeader)).toEqual([second, common].sort());
    expect(await seen(gp)).toEqual([first, second, common].sort());
  });

  test('each sees the citizen’s other participants, never the other employer', async () => {
    const seen = (person: TestPerson) =>
      actingAs(database, person, async (query) =>
        (await query<{ id: string }>('select id from participant')).map((row) => row.id),
      );
    expect(await seen(leader)).toContain(parts.gp);
    expect(await seen(leader)).not.toContain(parts.otherLeader);
    expect(await seen(otherLeader)).not.toContain(parts.leader);
    expect(await seen(gp)).toEqual(expect.arrayContaining([parts.leader, parts.otherLeader]));
  });

  test('neither writes of the other’s job', async () => {
    await expect(
      actingAs(database, leader, (query) =>
        query(
          `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, 'x', '2026-11-23', '2026-12-23', $3, 'EMPLOYER')`,
          [caseId, otherLeader.organisationId, leader.organisationId],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('who treats the citizen', () => {
  test('is on no list of an employer or a counsellor, though participants are shared with both', async () => {
    await consent(database, citizen, caseId, parts.counsellor, { PARTICIPANTS: 'READ', PLAN: 'READ' });
    for (const person of [leader, counsellor]) {
      expect(await count(person, 'select 1 from participant where id = $1', [parts.therapist])).toBe(0);
      expect(await count(person, 'select 1 from participant where id = $1', [parts.gp])).toBe(1);
    }
  });

  test('leaves no signature that an employer could read, and the citizen’s own acts leave none at all', async () => {
    const stepId = await proposeStep(database, therapist, caseId, leader.organisationId);
    await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
    await act(database, therapist, { caseId, stepId }, 'START', 'THERAPIST', parts.therapist);
    const own = await proposeStep(database, citizen, caseId, leader.organisationId);
    await act(database, citizen, { caseId, stepId: own }, 'ACCEPT', 'CITIZEN');
    await act(database, citizen, { caseId, stepId: own }, 'START', 'CITIZEN');
    const board = await actingAs(database, leader, async (query) => {
      const [row] = await query<{
        facts: { steps: { id: string; proposedBy: unknown; acts: { kind: string; byRole: unknown }[] }[] };
      }>('select facts from app.board($1)', [caseId]);
      return row?.facts.steps ?? [];
    });
    const [treated, mine] = [stepId, own].map((id) => board.find((step) => step.id === id));
    expect(treated?.proposedBy).toBeNull();
    expect(treated?.acts.map((one) => [one.kind, one.byRole])).toEqual(
      mine?.acts.map((one) => [one.kind, one.byRole]),
    );
    expect(await count(leader, 'select 1 from signature')).toBe(0);
    expect(await count(citizen, 'select 1 from signature')).toBeGreaterThan(0);
  });
});

describe('a proposal', () => {
  test('is seen by the citizen and the co-author only, until the citizen accepts it', async () => {
    const stepId = await proposeStep(database, therapist, caseId, leader.organisationId);
    const see = (person: TestPerson) => count(person, 'select 1 from step where id = $1', [stepId]);
    expect(await Promise.all([citizen, therapist, gp, leader, counsellor].map(see))).toEqual([1, 1, 0, 0, 0]);
    await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
    expect(await Promise.all([citizen, therapist, gp, leader].map(see))).toEqual([1, 1, 1, 1]);
  });

  test('that is changed after acceptance is a proposal again', async () => {
    const stepId = await proposeStep(database, therapist, caseId, leader.organisationId);
    await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
    await actingAs(database, therapist, (query) =>
      query('update step set work_percent = 50 where id = $1', [stepId]),
    );
    expect(await count(leader, 'select 1 from step where id = $1', [stepId])).toBe(0);
    expect(await count(citizen, 'select 1 from step where id = $1', [stepId])).toBe(1);
  });

  test.each([
    ['the therapist', 'GRANT', () => therapist, 'GP', () => parts.gp],
    ['the therapist', 'ACCEPT', () => therapist, 'CITIZEN', () => null],
    ['the counsellor', 'GRANT', () => counsellor, 'NAV_LOCAL', () => parts.counsellor],
    ['the GP', 'AGREE', () => gp, 'GP', () => parts.gp],
    ['the other employer', 'AGREE', () => otherLeader, 'EMPLOYER', () => parts.otherLeader],
    ['the citizen', 'GRANT', () => citizen, 'GP', () => parts.gp],
  ])('%s cannot %s, in whatever name', async (_, kind, person, role, part) => {
    const stepId = await proposeStep(database, citizen, caseId, leader.organisationId);
    await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
    await expect(act(database, person(), { caseId, stepId }, kind, role, part())).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('a suggested goal', () => {
  const suggest = async (id: string) =>
    actingAs(database, counsellor, (query) =>
      query(
        `insert into goal (id, case_id, kind, text, own_organisation_id, own_role) values ($1, $2, 'WORK', 'x', $3, 'NAV_LOCAL')`,
        [id, caseId, counsellor.organisationId],
      ),
    );
  const decide = (id: string, state: string) =>
    actingAs(database, citizen, (query) =>
      query(
        `insert into goal_decision (id, case_id, goal_id, category, ordinal, state) values (gen_random_uuid(), $1, $2, 'PLAN', 1, $3)`,
        [caseId, id, state],
      ),
    );

  test.each([
    ['ACTIVE', 1],
    ['DROPPED', 0],
  ])('that the citizen makes %s is seen by those who share the plan: %d', async (state, seen) => {
    const id = randomUUID();
    await suggest(id);
    expect(await count(leader, 'select 1 from goal where id = $1', [id])).toBe(0);
    await decide(id, state);
    expect(await count(leader, 'select 1 from goal where id = $1', [id])).toBe(seen);
    expect(await count(leader, 'select 1 from goal_decision where goal_id = $1', [id])).toBe(seen);
    expect(await count(counsellor, 'select 1 from goal where id = $1', [id])).toBe(1);
  });

  test('is decided by the citizen alone', async () => {
    const id = randomUUID();
    await suggest(id);
    await expect(
      actingAs(database, counsellor, (query) =>
        query(
          `insert into goal_decision (id, case_id, goal_id, category, ordinal, state) values (gen_random_uuid(), $1, $2, 'PLAN', 1, 'ACTIVE')`,
          [caseId, id],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('someone who leaves', () => {
  test('is missed at once by those who saw them on the list, and by nobody else', async () => {
    const person = await registerPerson(database, 'missing');
    const otherGp = await registerStaff(database, 'leaving-gp', 'GP');
    const { caseId: mine, parts: ids } = await openCase(database, person, [otherGp, counsellor, leader]);
    await consent(database, person, mine, ids[1], { PARTICIPANTS: 'READ' });
    const events: string[] = [];
    const listener = await database.app.connect();
    try {
      listener.on('notification', (note) => events.push(note.payload ?? ''));
      await listener.query('listen samtavle');
      await actingAs(database, person, (query) => query('select app.end_participation($1)', [ids[0]]));
      await listener.query('select 1');
      const hears = async (who: TestPerson) =>
        (await listener.query<{ h: unknown }>('select app.hears($1, $2) as h', [who.tokenHash, events[0]]))
          .rows[0]?.h;
      expect(events).toHaveLength(1);
      expect(await hears(otherGp)).toEqual({ caseId: mine, access: true });
      expect(await hears(counsellor)).toEqual({ caseId: mine, access: false });
      expect(await hears(leader)).toBeNull();
    } finally {
      listener.release(true);
    }
  });
});

describe('withdrawal', () => {
  test('empties what the other sees from that moment, and says so to them alone', async () => {
    const person = await registerStaff(database, 'late-leader', 'EMPLOYER', leader.organisationId);
    const alone = await registerPerson(database, 'alone');
    const { caseId: mine, parts: ids } = await openCase(database, alone, [person, counsellor]);
    const consentId = await consent(database, alone, mine, ids[0], { PLAN: 'READ' });
    const stepId = await proposeStep(database, alone, mine, null);
    await act(database, alone, { caseId: mine, stepId }, 'ACCEPT', 'CITIZEN');
    expect(await count(person, 'select 1 from step where id = $1', [stepId])).toBe(1);

    const events: string[] = [];
    const listener = await database.app.connect();
    try {
      listener.on('notification', (note) => events.push(note.payload ?? ''));
      await listener.query('listen samtavle');
      await withdraw(database, alone, mine, consentId);
      await listener.query('select 1');
      expect(await count(person, 'select 1 from step')).toBe(0);
      expect(events).toHaveLength(1);
      const hears = async (who: TestPerson) =>
        (await listener.query<{ h: unknown }>('select app.hears($1, $2) as h', [who.tokenHash, events[0]]))
          .rows[0]?.h;
      expect(await hears(person)).toEqual({ caseId: mine, access: true });
      expect(await hears(alone)).toEqual({ caseId: mine, access: false });
      expect(await hears(counsellor)).toBeNull();
      expect(await hears(gp)).toBeNull();
    } finally {
      listener.release(true);
    }
  });
});

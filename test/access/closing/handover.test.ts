import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CATEGORIES, RECIPIENTS, ruleFor } from '@samtavle/shared/policy';
import type { Query } from '../../support/acting.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let staff: readonly TestStaff[];
let leaver: TestStaff;
let successor: TestStaff;
let elsewhere: TestStaff;
let caseId: string;
let parts: readonly string[];
let leaving: string;

const NAV = RECIPIENTS.indexOf('NAV_LOCAL');

beforeAll(async () => {
  database = await freshDatabase();
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  leaver = staff[NAV] ?? never();
  successor = await registerStaff(database, 'successor', 'NAV_LOCAL', leaver.organisationId);
  elsewhere = await registerStaff(database, 'elsewhere', 'NAV_LOCAL');
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  ({ caseId, parts } = await openCase(database, citizen, staff));
  leaving = parts[NAV] ?? never();
});
afterAll(() => database.drop());

function never(): never {
  throw new Error('the cast has these');
}

async function propose(by: TestPerson = leaver, part = leaving, to: TestPerson = successor): Promise<string> {
  const id = randomUUID();
  await actingAs(database, by, (query) =>
    query(
      'insert into handover (id, case_id, participant_id, successor_id, note) values ($1, $2, $3, $4, $5)',
      [id, caseId, part, to.id, 'Neste møte er 3. desember'],
    ),
  );
  return id;
}
const rows = (by: TestPerson) =>
  actingAs(database, by, async (query) => ({
    proposals: await query('select id, note from handover where case_id = $1', [caseId]),
    answers: await query('select handover_id from handover_answer where case_id = $1', [caseId]),
  }));
const sees = async (by: TestPerson) => {
  const { proposals, answers } = await rows(by);
  return [proposals.length, answers.length];
};
const NONE = [0, 0];

/** The citizen's yes to somebody: to the part that waits, or to a new one. */
async function letIn(query: Query, to: TestStaff): Promise<string> {
  const whom = [caseId, to.id, to.organisationId, to.role];
  const [waiting] = await query<{ id: string }>(
    `select id from participant where case_id = $1 and person_id = $2 and organisation_id = $3 and role = $4 and ended_at is null`,
    whom,
  );
  const id = waiting?.id ?? randomUUID();
  if (waiting === undefined)
    await query(
      `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
       values ($5, $1, $2, $3, $4, '', '')`,
      [...whom, id],
    );
  else
    await query(`insert into admission (case_id, participant_id, said) values ($1, $2, 'YES')`, [caseId, id]);
  return id;
}

/** As the service does it. */
async function answer(
  id: string,
  yes: boolean,
  by: TestPerson = citizen,
  to: TestStaff = successor,
): Promise<string> {
  let joined = '';
  await actingAs(database, by, async (query) => {
    if (yes) {
      await query('select app.end_participation($1)', [leaving]);
      joined = await letIn(query, to);
    }
    await query(
      'insert into handover_answer (handover_id, case_id, proposed_by, participant_id) values ($1, $2, $3, $4)',
      [id, caseId, leaving, yes ? joined : null],
    );
  });
  return joined;
}

describe('[handover] who sees the proposal and its note', () => {
  test('unanswered: the citizen and the writer; the one it names sees nothing of the case', async () => {
    await propose();
    expect(await sees(citizen)).toEqual([1, 0]);
    expect(await sees(leaver)).toEqual([1, 0]);
    expect(await sees(successor)).toEqual(NONE);
    const there = await actingAs(database, successor, (query) =>
      query('select from case_file where id = $1', [caseId]),
    );
    expect(there).toEqual([]);
    for (const one of staff.filter((it) => it !== leaver)) expect(await sees(one)).toEqual(NONE);
  });

  test('whatever is consented, nobody else sees it', async () => {
    await propose();
    const all = Object.fromEntries(CATEGORIES.map((category) => [category, 'CONTRIBUTE'] as const));
    for (const part of parts) await consent(database, citizen, caseId, part, all);
    for (const one of staff.filter((it) => it !== leaver)) expect(await sees(one)).toEqual(NONE);
  });

  test('declined: the writer is told; the one it named learns nothing', async () => {
    await answer(await propose(), false);
    expect(await sees(citizen)).toEqual([1, 1]);
    expect(await sees(leaver)).toEqual([1, 1]);
    expect(await sees(successor)).toEqual(NONE);
  });

  test('accepted: the successor has the note while taking part; the writer, who has left, nothing', async () => {
    const joined = await answer(await propose(), true);
    expect(await sees(citizen)).toEqual([1, 1]);
    expect(await sees(leaver)).toEqual(NONE);
    expect(await sees(successor)).toEqual([1, 1]);
    for (const one of staff.filter((it) => it !== leaver)) expect(await sees(one)).toEqual(NONE);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [joined]));
    expect(await sees(successor)).toEqual(NONE);
    expect(await sees(citizen)).toEqual([1, 1]);
  });

  test('a successor who comes in another way, without a yes to the proposal, does not get the note', async () => {
    await propose();
    await actingAs(database, citizen, (query) => letIn(query, successor));
    expect(await sees(successor)).toEqual(NONE);
  });

  test('in a closed case nobody but the citizen', async () => {
    await answer(await propose(), true);
    await actingAs(database, citizen, (query) =>
      query('update case_file set closed_at = app.now() where id = $1', [caseId]),
    );
    for (const one of [...staff, successor]) expect(await sees(one)).toEqual(NONE);
    expect(await sees(citizen)).toEqual([1, 1]);
  });
});

test('[handover] the successor inherits nothing: floors of the law, whatever the one before was given', async () => {
  await consent(database, citizen, caseId, leaving, { PLAN: 'READ', FUNCTION: 'READ', BARRIER_WORK: 'READ' });
  await answer(await propose(), true);
  const given = await actingAs(database, successor, (query) =>
    query<{ category: string; basis: string }>(
      `select category, basis from app.access where case_id = $1 and level > 0 order by category`,
      [caseId],
    ),
  );
  expect(given.map(({ basis }) => basis)).not.toContain('CONSENT');
  const floors = CATEGORIES.filter((category) => {
    const { floorBasis, floorLevel, floorFrom } = ruleFor('NAV_LOCAL', category);
    return floorLevel !== 'NONE' && floorFrom === null && floorBasis !== 'INVITED';
  });
  expect(given.map(({ category }) => category)).toEqual(floors.toSorted());
});

test('[handover] the citizen reads that who left proposed the successor', async () => {
  // no law names a doctor's successor: the answer is the first that is heard of the part
  const doctor = staff[RECIPIENTS.indexOf('GP')] ?? never();
  const next = await registerStaff(database, 'next doctor', 'GP', doctor.organisationId);
  const part = parts[RECIPIENTS.indexOf('GP')] ?? never();
  const proposal = await propose(doctor, part, next);
  let joined = '';
  await actingAs(database, citizen, async (query) => {
    await query('select app.end_participation($1)', [part]);
    joined = await letIn(query, next);
    await query(
      'insert into handover_answer (handover_id, case_id, proposed_by, participant_id) values ($1, $2, $3, $4)',
      [proposal, caseId, part, joined],
    );
  });
  const [read] = await actingAs(database, citizen, (query) =>
    query<{ in: Record<string, unknown> }>('select app.how_in($1) as in', [caseId]),
  );
  expect(read?.in[joined]).toMatchObject({
    state: 'ACTIVE',
    ground: 'INVITED_BY',
    broughtByName: doctor.name,
    broughtByRole: 'GP',
  });
  // whom the citizen added alone was brought in by nobody else
  expect(read?.in[leaving]).toMatchObject({ ground: 'CITIZEN', broughtByRole: 'CITIZEN' });
});

describe('[handover] raw SQL with the backend’s role', () => {
  const REFUSED = /row-level security/;

  test('nobody proposes in another’s name, the citizen neither', async () => {
    for (const by of [citizen, elsewhere, successor]) await expect(propose(by)).rejects.toThrow('NOT_FOUND');
    await expect(propose(leaver, parts[0])).rejects.toThrow('NOT_FOUND');
    await actingAs(database, citizen, (query) =>
      query('update case_file set closed_at = app.now() where id = $1', [caseId]),
    );
    await expect(propose()).rejects.toThrow('NOT_FOUND');
  });

  test('a successor is of the same role and organisation, and somebody else', async () => {
    for (const to of [elsewhere, leaver, staff[0] ?? never()])
      await expect(propose(leaver, leaving, to)).rejects.toThrow('NOT_FOUND');
  });

  test('only the citizen answers', async () => {
    const id = await propose();
    for (const by of [leaver, successor, staff[0] ?? never()])
      await expect(answer(id, false, by)).rejects.toThrow(REFUSED);
  });

  test('a yes brings the note to the one who was named and to no other', async () => {
    await expect(answer(await propose(), true, citizen, elsewhere)).rejects.toThrow(REFUSED);
  });

  test('neither proposal nor answer is changed or deleted', async () => {
    await answer(await propose(), false);
    for (const sql of [
      `update handover set note = 'x'`,
      `update handover_answer set participant_id = null`,
      'delete from handover_answer',
      'delete from handover',
    ])
      await expect(actingAs(database, citizen, (query) => query(sql))).rejects.toThrow('permission denied');
  });
});

test('[handover] colleagues are those of the own role and organisation by the register, whoever is in the case', async () => {
  const names = (by: TestPerson) =>
    actingAs(database, by, async (query) =>
      (await query<{ person_id: string }>('select person_id from app.colleagues($1)', [caseId])).map(
        (row) => row.person_id,
      ),
    );
  expect(await names(leaver)).toEqual([successor.id]);
  await answer(await propose(), true);
  // now it is the other way round, and still by the register alone
  expect(await names(successor)).toEqual([leaver.id]);
  for (const one of [leaver, citizen, elsewhere, staff[0] ?? never()]) expect(await names(one)).toEqual([]);
});

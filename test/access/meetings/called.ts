import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

// Plans, meetings and minutes behind the wall: as the backend's role, each part without consent and with.
const ROLES = {
  leader: 'EMPLOYER',
  otherLeader: 'EMPLOYER',
  gp: 'GP',
  counsellor: 'NAV_LOCAL',
  therapist: 'THERAPIST',
  rep: 'SUPPORT_PERSON',
} as const;
export type Name = keyof typeof ROLES;
export const NAMES = Object.keys(ROLES) as Name[];

export let database: TestDatabase;
export let staff: Record<Name, TestStaff>;
export let citizen: TestPerson;
let stranger: TestPerson;
export let caseId: string;
export let parts: Record<Name, string>;

/** One database for the file; before each test a case with all of them in it. */
export function setUp(): void {
  beforeAll(async () => {
    database = await freshDatabase();
    const registered = await Promise.all(
      NAMES.map(async (name) => [name, await registerStaff(database, name, ROLES[name])] as const),
    );
    staff = Object.fromEntries(registered) as Record<Name, TestStaff>;
    stranger = await registerPerson(database, 'stranger');
  });
  beforeEach(async () => {
    citizen = await registerPerson(database, `citizen-${randomUUID()}`);
    const opened = await openCase(
      database,
      citizen,
      NAMES.map((name) => staff[name]),
    );
    caseId = opened.caseId;
    parts = Object.fromEntries(NAMES.map((name, at) => [name, opened.parts[at]])) as Record<Name, string>;
  });
  afterAll(() => database.drop());
}

const everyone = (): [string, TestPerson][] => [
  ['citizen', citizen],
  ...NAMES.map((name): [string, TestPerson] => [name, staff[name]]),
  ['stranger', stranger],
];
/** Who sees any row of the table in this case. */
export async function readers(table: string, where = 'true'): Promise<string[]> {
  const found: string[] = [];
  for (const [name, person] of everyone()) {
    const rows = await actingAs(database, person, (query) =>
      query(`select case_id from ${table} where case_id = $1 and ${where}`, [caseId]),
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
/** The duty or the meeting itself: who lays it is proved elsewhere. */
export async function card(
  type: string,
  ownerRole: string,
  status = 'PLANNED',
  inDays = 30,
): Promise<string> {
  const id = randomUUID();
  const employerId = ownerRole === 'EMPLOYER' ? staff.leader.organisationId : null;
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date, duty, status)
     values ($1, $2, $3, $4, 'WORK', $5, $6, app.today() + $7::int, true, $8)`,
    [
      id,
      caseId,
      type === 'FOLLOW_UP_PLAN_4W' ? 'ACCOMMODATION' : 'MEETING',
      type,
      ownerRole,
      employerId,
      inDays,
      status,
    ],
  );
  return id;
}
const CONTENT = `typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation,
  planned_facilitation, other_facilitation_options, follow_up, evaluation_date, employee_has_contributed`;
export const sendPlan = (by: TestPerson, own: TestStaff = staff.leader, employerId = own.organisationId) =>
  actingAs(database, by, (query) =>
    query(
      `insert into follow_up_plan (id, case_id, employer_id, draft_version, ${CONTENT}, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 1, 'a', 'b', 'c', 'd', 'e', 'f', 'g', app.today() + 30, true, $3, $4)`,
      [caseId, employerId, own.organisationId, own.role],
    ),
  );
export const invite = (by: TestPerson, milestoneId: string, name: Name) =>
  actingAs(database, by, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      milestoneId,
      caseId,
      parts[name],
    ]),
  );
export const arrange = (by: TestPerson, milestoneId: string) =>
  actingAs(database, by, (query) =>
    query(
      `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
       values ($1, $2, 'TELEFON', app.now() + interval '9 days', 60, 'x')`,
      [milestoneId, caseId],
    ),
  );

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS } from '@samtavle/shared/policy';
import type { Query } from '../../support/acting.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

// Referral and treatment behind the wall: raw SQL as the backend's role, whoever it is.
export let database: TestDatabase;
export let staff: readonly TestStaff[];
export let citizen: TestPerson;
export let caseId: string;
export let parts: string[];
export let dps: string;
export let site: string;

/** One database for the file; before each test a case with every recipient in it. */
export function setUp(): void {
  beforeAll(prepare);
  beforeEach(async () => {
    citizen = await registerPerson(database, `citizen-${randomUUID()}`);
    ({ caseId, parts } = await openCase(database, citizen, staff));
  });
  afterAll(() => database.drop());
}

async function prepare(): Promise<void> {
  database = await freshDatabase();
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  await database.owner.query(`update staff set authorisation = 'PSYCHOLOGIST' where role = 'THERAPIST'`);
  const provider = async (kind: string) =>
    (
      await database.owner.query<{ id: string }>(
        `insert into provider (name, kind, source, source_date) values ($1, $1, 'x', '2026-01-05') returning id`,
        [kind],
      )
    ).rows[0]?.id ?? '';
  dps = await provider('DPS');
  const sites = await database.owner.query<{ id: string }>(
    `insert into provider_site (provider_id, place) values ($1, 'Elvedal') returning id`,
    [await provider('CLINIC')],
  );
  site = sites.rows[0]?.id ?? '';
}

export function one(role: Recipient): TestStaff {
  const found = staff.find((it) => it.role === role);
  if (found === undefined) throw new Error(role);
  return found;
}
export const partOf = (role: Recipient) => parts[RECIPIENTS.indexOf(role)];

/** A row of a table of the way, signed by this person. */
function insert(table: string, by: TestStaff, columns: Readonly<Record<string, unknown>>, of = caseId) {
  const row = {
    id: randomUUID(),
    case_id: of,
    own_organisation_id: by.organisationId,
    own_role: by.role,
    ...columns,
  };
  const names = Object.keys(row);
  const sql = `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${String(n + 1)}`).join(', ')})`;
  return [sql, Object.values(row)] as const;
}
export const write = (
  by: TestStaff,
  table: string,
  columns: Readonly<Record<string, unknown>>,
  of = caseId,
) =>
  actingAs(database, by, (query) => query(...insert(table, by, columns, of))).then(
    () => 'written',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );

export const REFUSED = /^new row violates row-level security policy/;
export const form = {
  referrer_role: 'GP',
  health: 'x',
  work_situation: 'x',
  functioning: 'x',
  sick_leave_grade: 0,
  form_version: '2026-11-26',
};
export const plan = (id: string) => ({
  id,
  ordinal: 1,
  summary: 'x',
  hours_planned: 12,
  form_version: '2026-11-26',
});
export const day = { on_date: '2026-09-08' };
export const event = (kind: string, more: object = {}) => ({ kind, ...day, ...more });
export const sent = event('SENT_TO_DPS', { received_on: '2026-09-09', due_date: '2026-09-23' });
export const right = event('RIGHT_ASSESSED', {
  granted: true,
  decided_by: 'x',
  start_deadline: '2026-12-01',
});
export const work = {
  complaints_at_work: 'x',
  barriers_to_return: 'x',
  expected_mastery: 'x',
  completed_on: '2026-09-28',
};

/** Every table with a row, by the therapist, in the order of the way. */
export async function wholeWay(): Promise<void> {
  const therapist = one('THERAPIST');
  const planId = randomUUID();
  await actingAs(database, therapist, async (query: Query) => {
    const put = (table: string, columns: Readonly<Record<string, unknown>>) =>
      query(...insert(table, therapist, columns));
    await put('referral', { ...form, dps_id: dps });
    for (const one of [
      sent,
      right,
      event('FORWARDED', { channel: 'LETTER' }),
      event('ACCEPTED', { site_id: site }),
    ])
      await put('pathway_event', one);
    await put('clinical_assessment', { done_on: '2026-09-28' });
    await put('work_assessment', work);
    await put('pathway_event', event('FEEDBACK'));
    await put('pathway_event', event('ASSESSMENT_CLOSED'));
    await put('treatment_plan', plan(planId));
    await query(
      `insert into treatment_goal (id, case_id, plan_id, position, kind, text) values (gen_random_uuid(), $1, $2, 0, 'WORK', 'x')`,
      [caseId, planId],
    );
    await put('pathway_event', event('PLAN_SENT', { plan_id: planId }));
    await put('course_session', { number: 1, planned_on: '2026-09-30' });
    await put('course_attendance', { number: 1, ordinal: 1, ...day, attended: true });
    await put('treatment_session', { ...day, mode: 'VIDEO', hours: 1 });
    await put('treatment_method', { method: 'CBT', from_date: '2026-09-28' });
    await put('treatment_message', { text: 'x' });
  });
}

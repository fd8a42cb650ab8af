import { randomUUID } from 'node:crypto';
import type { Recipient } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';

/** A person who lives where this office is, born on this day. */
export async function citizenOf(
  database: TestDatabase,
  office: string | null,
  born = '1985-05-05',
): Promise<TestPerson> {
  const person = await registerPerson(database, `citizen-${randomUUID()}`, 'Modig Fjære', born);
  await database.owner.query('update person set office_id = $2 where id = $1', [person.id, office]);
  return person;
}

/** Staff without any clearance. */
export async function plainStaff(
  database: TestDatabase,
  role: Recipient,
  organisation?: string,
): Promise<TestStaff> {
  const staff = await registerStaff(database, `${role}-${randomUUID()}`, role, organisation);
  await database.owner.query('delete from clearance where person_id = $1', [staff.id]);
  return staff;
}

export async function protect(database: TestDatabase, person: TestPerson, kind: string): Promise<void> {
  await database.owner.query('insert into protection (person_id, kind) values ($1, $2)', [person.id, kind]);
}

/** Everything by which a person could notice a case, asked with raw SQL as the backend's role. */
export async function noticed(
  database: TestDatabase,
  person: TestPerson,
  caseId: string,
): Promise<Record<string, unknown>> {
  return actingAs(database, person, async (query) => {
    const one = async (sql: string): Promise<unknown> => (await query<{ it: unknown }>(sql, [caseId]))[0]?.it;
    return {
      file: await one('select count(*)::int as it from case_file where id = $1'),
      parts: await one('select count(*)::int as it from participant where case_id = $1'),
      standing: await one('select count(*)::int as it from app.standing where case_id = $1'),
      access: await one('select count(*)::int as it from app.access where case_id = $1'),
      acts: await one('select count(*)::int as it from app.may where case_id = $1'),
      leave: await one('select count(*)::int as it from sick_leave_period where case_id = $1'),
      board: await one('select (app.board($1)).facts is not null as it'),
      caseload: await one(
        `select count(*)::int as it from policy.recipient r cross join lateral app.caseload(r.code) c where c.case_id = $1`,
      ),
      protection: await one('select app.protection_of($1) as it'),
      representation: await one('select app.representation_of($1) as it'),
    };
  });
}

/** What {@link noticed} says of a case that is not there. */
export const NOT_THERE = {
  file: 0,
  parts: 0,
  standing: 0,
  access: 0,
  acts: 0,
  leave: 0,
  board: false,
  caseload: 0,
  protection: null,
  representation: null,
};

/** True when the person has the case on the board. */
export async function sees(database: TestDatabase, person: TestPerson, caseId: string): Promise<boolean> {
  return (await noticed(database, person, caseId))['board'] === true;
}

/** One value of one statement as this person. */
export async function asked<T>(
  database: TestDatabase,
  person: Pick<TestPerson, 'tokenHash'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T | undefined> {
  return actingAs(database, person, async (query) => (await query<{ it: T }>(sql, values))[0]?.it);
}

/** What is announced while `work` runs, as it was sent. */
export async function announced(database: TestDatabase, work: () => Promise<unknown>): Promise<string[]> {
  const events: string[] = [];
  const listener = await database.app.connect();
  try {
    listener.on('notification', (note) => events.push(note.payload ?? ''));
    await listener.query('listen samtavle');
    await work();
    await listener.query('select 1');
    return events;
  } finally {
    listener.release(true);
  }
}

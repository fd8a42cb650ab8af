import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './database.ts';
import type { TestStaff } from './people.ts';

/** Somebody is asked for by another than the citizen: named in the case, without a yes. Returns the part's id. */
export async function nameWaiting(
  database: TestDatabase,
  caseId: string,
  { id: personId, organisationId, role }: TestStaff,
): Promise<string> {
  const id = randomUUID();
  await database.admin.query(
    `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
     values ($1, $2, $3, $4, $5, '', '')`,
    [id, caseId, personId, organisationId, role],
  );
  await database.admin.query(
    `insert into admission (case_id, participant_id, said, by_role) values ($1, $2, 'INVITED', 'GP')`,
    [caseId, id],
  );
  return id;
}

/** A sick note that runs from `from` to `to`, in days from today; towards an employer, or none. */
export async function writeSickNote(
  database: TestDatabase,
  caseId: string,
  employerId: string | null,
  [from, to]: readonly [number, number] = [-10, 10],
): Promise<string> {
  const id = randomUUID();
  await database.admin.query(
    `insert into sick_leave_period (id, case_id, employer_id, from_date, to_date, grade)
     values ($1, $2, $3, app.today() + $4::int, app.today() + $5::int, 100)`,
    [id, caseId, employerId, from, to],
  );
  return id;
}

/** The register says that this person leads the citizen at the organisation. */
export async function registerLeader(
  database: TestDatabase,
  citizenId: string,
  leader: Pick<TestStaff, 'id' | 'organisationId'>,
): Promise<void> {
  await database.owner.query(
    `insert into register_employment (person_id, organisation_id, leader_id, from_date) values ($1, $2, $3, app.today() - 400)`,
    [citizenId, leader.organisationId, leader.id],
  );
}

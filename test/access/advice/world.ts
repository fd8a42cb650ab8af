import { randomUUID } from 'node:crypto';
import type { Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { OWN_LINE_KINDS } from '@samtavle/shared/domain';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

/** A case with all nine recipients and one row of everything, and a doctor who is asked without a name. */
export interface AdviceWorld {
  readonly citizen: TestPerson;
  readonly staff: Readonly<Record<Recipient, TestStaff>>;
  readonly parts: Readonly<Record<Recipient, string>>;
  readonly caseId: string;
  readonly consultant: TestStaff;
  readonly consultation: string;
}

const INSERT = {
  commission: `insert into commission (case_id, service, area, question, due_date, own_organisation_id, own_role)
    values ($1, 'ARK', 'COMPLEX', 'q', app.today() + 9, $2, $3)`,
  recommendation: `insert into recommendation (case_id, addressed_to, text, own_organisation_id, own_role) values ($1, 'CITIZEN', 't', $2, $3)`,
  decision: `insert into decision (case_id, outcome, text, own_organisation_id, own_role) values ($1, 'OWN', 't', $2, $3)`,
  measure: `insert into measure (case_id, type, own_organisation_id, own_role) values ($1, 'MENTOR', $2, $3)`,
} as const;

/** Puts a row there as `by`, who signs as the own part. */
export const put = (database: TestDatabase, by: TestStaff, table: keyof typeof INSERT, caseId: string) =>
  actingAs(database, by, (query) => query(INSERT[table], [caseId, by.organisationId, by.role]));

/** The citizen's yes to the words. */
export const approve = (database: TestDatabase, citizen: TestPerson, consultation: string) =>
  actingAs(database, citizen, (query) =>
    query('update consultation set approved_on = app.today() where id = $1 returning 1 as done', [
      consultation,
    ]),
  );

/** A question without a name, not yet sent. Returns its id. */
export async function askOne(
  database: TestDatabase,
  { nav, caseId, consultant }: { nav: TestStaff; caseId: string; consultant: TestPerson },
): Promise<string> {
  const id = randomUUID();
  await actingAs(database, nav, async (query) => {
    await query(
      `insert into consultation (id, case_id, question, due_date, last_day, own_organisation_id, own_role)
       values ($1, $2, 'q', app.today() + 9, app.today() + 20, $3, $4)`,
      [id, caseId, nav.organisationId, nav.role],
    );
    await query('insert into consultation_seat (consultation_id, case_id, person_id) values ($1, $2, $3)', [
      ...[id, caseId, consultant.id],
    ]);
  });
  return id;
}

export async function openAdviceWorld(database: TestDatabase): Promise<AdviceWorld> {
  const key = randomUUID();
  const citizen = await registerPerson(database, `citizen-${key}`);
  const all = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, `${role}-${key}`, role)));
  const opened = await openCase(database, citizen, all);
  const { caseId } = opened;
  const byRole = <T>(of: (place: number) => T | undefined) =>
    Object.fromEntries(RECIPIENTS.map((role, place) => [role, of(place)])) as Record<Recipient, T>;
  const staff = byRole((place) => all[place]);
  const parts = byRole((place) => opened.parts[place]);
  await put(database, staff.NAV_LOCAL, 'commission', caseId);
  await put(database, staff.NAV_ADVISER, 'recommendation', caseId);
  await put(database, staff.THERAPIST, 'recommendation', caseId);
  await put(database, staff.NAV_LOCAL, 'decision', caseId);
  await put(database, staff.NAV_LOCAL, 'measure', caseId);
  await actingAs(database, citizen, async (query) => {
    await query(`insert into case_track (case_id, track) values ($1, 'IPS')`, [caseId]);
    await query(
      `insert into measure_party (case_id, measure_id, employer_id) select m.case_id, m.id, $2 from measure m where m.case_id = $1`,
      [caseId, staff.EMPLOYER.organisationId],
    );
    await query(
      `insert into own_line (id, case_id, kind, text) select gen_random_uuid(), $1, k, k from unnest($2::text[]) k`,
      [caseId, OWN_LINE_KINDS],
    );
    await query(
      `insert into employer_contact (id, case_id, on_date, channel, employer_name, outcome, told)
       values (gen_random_uuid(), $1, app.today(), 'VISIT', 'e', 'OFFER', 'NOTHING')`,
      [caseId],
    );
  });
  const consultant = await registerStaff(database, `consultant-${key}`, 'ADVISORY_DOCTOR');
  const consultation = await askOne(database, { nav: staff.NAV_LOCAL, caseId, consultant });
  return { citizen, staff, parts, caseId, consultant, consultation };
}

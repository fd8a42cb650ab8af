import { randomUUID } from 'node:crypto';
import type { Category } from '@samtavle/shared/policy';
import { LEVELS } from '@samtavle/shared/policy';
import type { Level } from '@samtavle/shared/policy';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { byLink, letIn } from '../support/part-link.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';

/** Opens a case of `citizen` with these participants. Returns the case and the participants' ids in the same order. */
export async function openCase(
  database: TestDatabase,
  citizen: TestPerson,
  staff: readonly TestStaff[],
): Promise<{ caseId: string; parts: string[] }> {
  const caseId = randomUUID();
  const parts = staff.map(() => randomUUID());
  await actingAs(database, citizen, async (query) => {
    await query(`insert into case_file (id, citizen_id, citizen_name) values ($1, $2, '')`, [
      caseId,
      citizen.id,
    ]);
    for (const [index, one] of staff.entries()) {
      if (byLink(one)) await letIn(query, caseId, citizen, one);
      await query(
        `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
         values ($1, $2, $3, $4, $5, '', '')`,
        [parts[index], caseId, one.id, one.organisationId, one.role],
      );
    }
  });
  return { caseId, parts };
}

/** The citizen consents to these categories for one participant, from now on for a year. Returns the consent's id. */
export async function consent(
  database: TestDatabase,
  citizen: TestPerson,
  caseId: string,
  participantId: string | undefined,
  items: Partial<Record<Category, Level>>,
): Promise<string> {
  const id = randomUUID();
  await actingAs(database, citizen, async (query) => {
    await query(
      `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
         given_via, given_by, valid_from, valid_to)
       values ($1, $2, $3, 'GRANT', 'p', 'c', 'g', 'v', 'nb', 'SELF', $4, app.now(), app.now() + interval '1 year')`,
      [id, caseId, participantId, citizen.id],
    );
    for (const [category, level] of Object.entries(items)) {
      await query(
        `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from, valid_to)
         select id, case_id, participant_id, kind, $2, $3, valid_from, valid_to from consent where id = $1`,
        [id, category, LEVELS.indexOf(level)],
      );
    }
  });
  return id;
}

/** The citizen withdraws a consent. */
export async function withdraw(
  database: TestDatabase,
  citizen: TestPerson,
  caseId: string,
  consentId: string,
): Promise<void> {
  await actingAs(database, citizen, (query) =>
    query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
      consentId,
      caseId,
    ]),
  );
}

/** A step, proposed by the citizen or by a therapist. Returns its id. */
export async function proposeStep(
  database: TestDatabase,
  by: TestPerson | TestStaff,
  caseId: string,
  employerId: string | null,
): Promise<string> {
  const id = randomUUID();
  const staff = 'organisationId' in by ? by : null;
  await actingAs(database, by, (query) =>
    query(
      `insert into step (id, case_id, employer_id, week_from, weeks, work_percent, tasks, needs_grant, needs_agreement,
         own_organisation_id, own_role) values ($1, $2, $3, '2026-11-23', 2, 30, 'tasks', true, true, $4, $5)`,
      [id, caseId, employerId, staff?.organisationId ?? null, staff?.role ?? null],
    ),
  );
  return id;
}

/** An act on a step's first version, signed as `by` says it is. */
export async function act(
  database: TestDatabase,
  by: TestPerson,
  step: { caseId: string; stepId: string },
  kind: string,
  role: string,
  participantId: string | null = null,
): Promise<void> {
  await actingAs(database, by, (query) =>
    query(
      `insert into step_act (id, case_id, step_id, step_version, kind, by_role, by_participant_id)
       values (gen_random_uuid(), $1, $2, 1, $3, $4, $5)`,
      [step.caseId, step.stepId, kind, role, participantId],
    ),
  );
}

/** The employer sends a follow-up plan of its own job. */
export const sendPlan = (database: TestDatabase, leader: TestStaff, caseId: string): Promise<unknown> =>
  actingAs(database, leader, (query) =>
    query(
      `insert into follow_up_plan (id, case_id, employer_id, draft_version, typical_workday, tasks_that_can_still_be_done,
         tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up,
         evaluation_date, employee_has_contributed, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 1, 'a', 'b', 'c', 'd', 'e', 'f', 'g', app.today() + 30, true, $2, 'EMPLOYER')`,
      [caseId, leader.organisationId],
    ),
  );

/** What a law has opened to this part on a condition, as the citizen of the case is told. */
export async function toldOpened(
  database: TestDatabase,
  citizen: TestPerson,
  caseId: string,
  part: string | undefined,
): Promise<readonly string[] | undefined> {
  return actingAs(database, citizen, async (query) => {
    const [row] = await query<{ it: Record<string, { opened: string[] }> }>('select app.how_in($1) as it', [
      caseId,
    ]);
    return row?.it[part ?? '']?.opened;
  });
}

import { randomUUID } from 'node:crypto';
import type { Query } from '../../support/acting.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { act, consent, openCase, proposeStep } from '../small-world.ts';

export interface PlanWorld {
  readonly caseId: string;
  readonly parts: readonly string[];
  readonly stepId: string;
  readonly reviewId: string;
}

/** A case of these participants with a row in every table of the plan, written as each would: by raw SQL behind the wall. */
export async function planWorld(
  database: TestDatabase,
  citizen: TestPerson,
  staff: readonly TestStaff[],
): Promise<PlanWorld> {
  const { caseId, parts } = await openCase(database, citizen, staff);
  const of = (role: string) => {
    const at = staff.findIndex((one) => one.role === role);
    const [person, part] = [staff[at], parts[at]];
    if (person === undefined || part === undefined) throw new Error(`nobody is ${role}`);
    return { person, part };
  };
  const employer = of('EMPLOYER');
  await consent(database, citizen, caseId, employer.part, { PLAN: 'READ' });
  const stepId = await proposeStep(database, citizen, caseId, employer.person.organisationId);
  await act(database, citizen, { caseId, stepId }, 'ACCEPT', 'CITIZEN');
  await act(database, citizen, { caseId, stepId }, 'START', 'CITIZEN');
  const as = (who: TestPerson, work: (query: Query) => Promise<unknown>) => actingAs(database, who, work);
  await as(citizen, async (query) => {
    for (const kind of ['SELF_EFFICACY', 'ILLNESS_UNDERSTANDING', 'SYMPTOMS', 'WORKPLACE'])
      await query('insert into barrier (id, case_id, kind, text) values ($1, $2, $3, $3)', [
        randomUUID(),
        caseId,
        kind,
      ]);
    await query(
      `insert into work_experiment (id, case_id, step_id, situation, prediction) values ($1, $2, $3, 's', 'p')`,
      [randomUUID(), caseId, stepId],
    );
    const goalId = randomUUID();
    await query(`insert into goal (id, case_id, kind, text) values ($1, $2, 'WORK', 'g')`, [goalId, caseId]);
    await query('insert into step_goal (step_id, goal_id, case_id) values ($1, $2, $3)', [
      stepId,
      goalId,
      caseId,
    ]);
    const easedId = randomUUID();
    await query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date)
       values ($1, $2, $3, 'a', app.today(), app.today() + 9)`,
      [easedId, caseId, employer.person.organisationId],
    );
    await query('insert into step_accommodation (step_id, accommodation_id, case_id) values ($1, $2, $3)', [
      stepId,
      easedId,
      caseId,
    ]);
    await query('insert into meeting_preparation (case_id, eased) values ($1, $2)', [caseId, 'e']);
    await query('insert into meeting_preparation_shared (case_id, eased) values ($1, $2)', [caseId, 'e']);
    for (const [audience, role] of [
      ['LEADER', 'EMPLOYER'],
      ['NAV', 'NAV_LOCAL'],
    ] as const) {
      const lineId = randomUUID();
      await query(
        `insert into info_line (id, case_id, audience, openness, words, said_by) values ($1, $2, $3, 'MINIMAL', 'w', 'CITIZEN')`,
        [lineId, caseId, audience],
      );
      await query(
        `insert into published_message (id, case_id, line_id, participant_id, audience, words) values ($1, $2, $3, $4, $5, 'w')`,
        [randomUUID(), caseId, lineId, of(role).part, audience],
      );
    }
  });
  const [review] = await actingAs(database, citizen, (query) =>
    query<{ id: string }>('select id from step_review where case_id = $1', [caseId]),
  );
  if (review === undefined) throw new Error('a started step has its review');
  await as(citizen, async (query) => {
    const id = randomUUID();
    await query(
      `insert into review_answer (id, case_id, review_id, party, direction, words) values ($1, $2, $3, 'CITIZEN', 'CONTINUE', 'w')`,
      [id, caseId, review.id],
    );
    await query('insert into review_answer_private (answer_id, case_id, load) values ($1, $2, 5)', [
      id,
      caseId,
    ]);
  });
  for (const role of ['THERAPIST', 'GP'])
    await as(of(role).person, (query) =>
      query(
        `insert into review_answer (id, case_id, review_id, party, direction, own_organisation_id, own_role)
         values ($1, $2, $3, $4, 'CONTINUE', $5, $4)`,
        [randomUUID(), caseId, review.id, role, of(role).person.organisationId],
      ),
    );
  await as(employer.person, (query) =>
    query(
      `insert into review_answer (id, case_id, review_id, party, employer_id, tasks, own_organisation_id, own_role)
       values ($1, $2, $3, 'EMPLOYER', $4, 't', $4, 'EMPLOYER')`,
      [randomUUID(), caseId, review.id, employer.person.organisationId],
    ),
  );
  return { caseId, parts, stepId, reviewId: review.id };
}

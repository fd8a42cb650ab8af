import type { TestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';
import type { FullCase } from '../fixtures/full-case.ts';

/** Rows of plans and meetings that a full case has not: an answer, and a plan that is sent while the duty stands open. */
export async function fillMeetings(server: TestServer, { caseId, nav, ids }: FullCase): Promise<void> {
  await done(nav, 'answerInvitation', {
    milestoneId: ids.dialogue,
    expectedVersion: 1,
    answer: 'OTHER_TIME',
    note: 'x',
  });
  // past the wall: sending it through the API would do the duty
  await server.database.admin.query(
    `insert into follow_up_plan (case_id, employer_id, draft_version, typical_workday, tasks_that_can_still_be_done,
       tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav,
       evaluation_date, employee_has_contributed, contribution, own_organisation_id, own_role)
     select case_id, employer_id, version, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', app.today(), true, 'x', own_organisation_id, own_role
     from follow_up_plan_draft where case_id = $1`,
    [caseId],
  );
}

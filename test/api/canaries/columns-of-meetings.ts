import type { Columns } from './columns.ts';

const words = (...columns: readonly string[]): Columns =>
  Object.fromEntries(columns.map((column) => [column, 'kept' as const]));
const own: Columns = { own_organisation_id: 'names a row', own_role: 'word' };
const edited: Columns = { version: 'counted', changed_at: 'moment' };

const plan: Columns = {
  id: 'id kept',
  case_id: 'names a row',
  employer_id: 'names a row',
  ...words(
    'typical_workday',
    'tasks_that_can_still_be_done',
    'tasks_that_can_not_be_done',
    'previous_facilitation',
    'planned_facilitation',
    'other_facilitation_options',
    'follow_up',
    'help_from_nav',
    'evaluation_date',
    'contribution',
  ),
  employee_has_contributed: 'true or false',
  ...own,
};

/** Follow-up plans, meetings and minutes: none of it stands on the board, so all of it is looked for where it may not be. */
export const MEETINGS: Readonly<Record<string, Columns>> = {
  'public.follow_up_plan_draft': { ...plan, ...edited },
  'public.follow_up_plan': {
    ...plan,
    number: 'counted',
    draft_version: 'counted',
    finalised_at: 'moment',
    kept_for_nav: 'true or false',
  },
  'public.follow_up_plan_comment': {
    id: 'id kept',
    case_id: 'names a row',
    employer_id: 'names a row',
    text: 'kept',
    ...edited,
  },
  'public.meeting': {
    milestone_id: 'names a row',
    case_id: 'names a row',
    channel: 'word',
    ...words('place', 'agenda', 'preparations', 'change_reason'),
    starts_at: 'moment',
    own_organisation_id: 'names a row',
    own_role: 'word',
    duration: 'counted',
    time_version: 'counted',
    ...edited,
  },
  // the name is the participant's, a canary of its own there
  'public.invitation': {
    milestone_id: 'names a row',
    case_id: 'names a row',
    participant_id: 'names a row',
    called_at: 'moment',
    ...own,
    person_name: 'kept',
    person_role: 'word',
  },
  'public.meeting_answer': {
    id: 'id kept',
    case_id: 'names a row',
    milestone_id: 'names a row',
    participant_id: 'names a row',
    meeting_version: 'counted',
    answer: 'word',
    note: 'kept',
    answered_at: 'moment',
    // bytes that tell nothing without the row they are of
    salt: 'counted',
    seal: 'counted',
    first_version: 'counted',
  },
  'public.meeting_wish': {
    id: 'id kept',
    case_id: 'names a row',
    by_role: 'word',
    by_participant_id: 'names a row',
    wants_issuer: 'true or false',
    asked_at: 'moment',
  },
  'public.minutes_draft': {
    milestone_id: 'names a row',
    case_id: 'names a row',
    ...words(
      'situation',
      'conclusion',
      'task_employee',
      'task_employer',
      'task_nav',
      'task_clinician',
      'other_participants',
      'task_employee_by',
      'task_employer_by',
      'task_nav_by',
      'task_clinician_by',
    ),
    ...own,
    ...edited,
  },
  'public.minutes': {
    id: 'id kept',
    case_id: 'names a row',
    milestone_id: 'names a row',
    number: 'counted',
    ...words('situation', 'conclusion', 'other_participants', 'change_reason'),
    ...own,
    published_at: 'moment',
  },
  'public.minutes_part': {
    minutes_id: 'names a row',
    case_id: 'names a row',
    participant_id: 'names a row',
    took_part: 'true or false',
    shared: 'true or false',
    ...own,
  },
  'public.minutes_task': {
    id: 'id kept',
    case_id: 'names a row',
    minutes_id: 'names a row',
    milestone_id: 'names a row',
    party: 'word',
    text: 'kept',
    due_date: 'kept',
    done_at: 'moment',
    ...own,
    version: 'counted',
    replaced: 'true or false',
  },
};

-- What a meeting agreed on stands where deadlines stand, with its day; and what the way to treatment tells is not told by hand.

-- Until when each party has promised what it promised; a day is not needed.
alter table minutes_draft
  add column task_employee_by date,
  add column task_employer_by date,
  add column task_nav_by date,
  add column task_clinician_by date;
alter table minutes_task add column due_date date;
grant select (task_employee_by, task_employer_by, task_nav_by, task_clinician_by),
  insert (task_employee_by, task_employer_by, task_nav_by, task_clinician_by),
  update (task_employee_by, task_employer_by, task_nav_by, task_clinician_by) on minutes_draft to samtavle_app;
grant select (due_date), insert (due_date) on minutes_task to samtavle_app;

-- The milestones of the way follow what is recorded on it (0020), whoever owns them: nobody lays, moves or dates one by
-- hand. That one is put on hold tells nothing of the way. After the wall has let the row in, so that no refusal tells of a case.
create function app.follows_the_way() returns trigger language plpgsql as $$
begin
  raise exception 'FOLLOWS_PATHWAY' using errcode = 'SA422', column = tg_argv[0];
end $$;
create trigger not_laid_by_hand after insert on milestone for each row
  when (current_user = 'samtavle_app' and new.type in ('REFERRAL_SENT', 'RIGHT_ASSESSED', 'START_DEADLINE', 'ASSESSMENT_DONE',
    'FEEDBACK_TO_REFERRER', 'TREATMENT_PLAN_TO_GP', 'COURSE_1', 'COURSE_2', 'COURSE_3', 'COURSE_4', 'TREATMENT_START'))
  execute function app.follows_the_way('type');
create trigger not_moved_by_hand after update on milestone for each row
  when (current_user = 'samtavle_app' and new.type in ('REFERRAL_SENT', 'RIGHT_ASSESSED', 'START_DEADLINE', 'ASSESSMENT_DONE',
    'FEEDBACK_TO_REFERRER', 'TREATMENT_PLAN_TO_GP', 'COURSE_1', 'COURSE_2', 'COURSE_3', 'COURSE_4', 'TREATMENT_START')
    and (new.status, new.status_reason, new.title, new.due_date) is distinct from (old.status, old.status_reason, old.title, old.due_date))
  execute function app.follows_the_way('status');

-- Reading, one statement each: changed in these words alone (as in 0016), to tell also what was promised in meetings that the
-- reader sees, as far as its rows are seen.
do $$
declare
  it record;
  was text;
begin
  for it in select * from (values
    ('app.deadlines(uuid)'::regprocedure, $words$ where a.case_id = for_case)
  select json_build_object($words$, $words$ where a.case_id = for_case),
  promised as materialized (
    select t.id, t.party, t.text, t.due_date, m.id as meeting_id, m.type
    from minutes_task t join milestone m on m.id = t.milestone_id and m.category = 'MEETING'
    where t.case_id = for_case and t.done_at is null and not t.replaced)
  select json_build_object($words$),
    ('app.deadlines(uuid)'::regprocedure, $words$from assessed a), '[]')
$words$, $words$from assessed a), '[]'),
    'promises', coalesce((select json_agg(json_build_object('party', p.party, 'text', p.text, 'dueDate', p.due_date,
        'meetingId', p.meeting_id, 'type', p.type) order by p.due_date nulls last, p.party, p.id) from promised p), '[]')
$words$),
    ('app.deadlines(uuid)'::regprocedure, $words$'NAV' from assessed) x)$words$, $words$'NAV' from assessed
    union all select 'MEETING' from promised) x)$words$),
    ('app.read_meetings(text, uuid, uuid)'::regprocedure, $words$'taskClinician', d.task_clinician,
$words$, $words$'taskClinician', d.task_clinician,
      'taskEmployeeBy', d.task_employee_by, 'taskEmployerBy', d.task_employer_by, 'taskNavBy', d.task_nav_by,
      'taskClinicianBy', d.task_clinician_by,
$words$),
    ('app.read_meetings(text, uuid, uuid)'::regprocedure, $words$'text', t.text, 'doneAt'$words$, $words$'text', t.text, 'dueDate', t.due_date, 'doneAt'$words$)
  ) v (read, words, instead) loop
    was := pg_get_functiondef(it.read);
    if strpos(was, it.words) = 0 then raise exception '% does not say: %', it.read, it.words; end if;
    execute replace(was, it.words, it.instead);
  end loop;
end $$;

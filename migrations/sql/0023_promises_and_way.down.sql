drop trigger not_moved_by_hand on milestone;
drop trigger not_laid_by_hand on milestone;
drop function app.follows_the_way();
do $$
declare
  it record;
  was text;
begin
  for it in select * from (values
    ('app.read_meetings(text, uuid, uuid)'::regprocedure, $words$'text', t.text, 'dueDate', t.due_date, 'doneAt'$words$, $words$'text', t.text, 'doneAt'$words$),
    ('app.read_meetings(text, uuid, uuid)'::regprocedure, $words$'taskClinician', d.task_clinician,
      'taskEmployeeBy', d.task_employee_by, 'taskEmployerBy', d.task_employer_by, 'taskNavBy', d.task_nav_by,
      'taskClinicianBy', d.task_clinician_by,
$words$, $words$'taskClinician', d.task_clinician,
$words$),
    ('app.deadlines(uuid)'::regprocedure, $words$'NAV' from assessed
    union all select 'MEETING' from promised) x)$words$, $words$'NAV' from assessed) x)$words$),
    ('app.deadlines(uuid)'::regprocedure, $words$from assessed a), '[]'),
    'promises', coalesce((select json_agg(json_build_object('party', p.party, 'text', p.text, 'dueDate', p.due_date,
        'meetingId', p.meeting_id, 'type', p.type) order by p.due_date nulls last, p.party, p.id) from promised p), '[]')
$words$, $words$from assessed a), '[]')
$words$),
    ('app.deadlines(uuid)'::regprocedure, $words$ where a.case_id = for_case),
  promised as materialized (
    select t.id, t.party, t.text, t.due_date, m.id as meeting_id, m.type
    from minutes_task t join milestone m on m.id = t.milestone_id and m.category = 'MEETING'
    where t.case_id = for_case and t.done_at is null and not t.replaced)
  select json_build_object($words$, $words$ where a.case_id = for_case)
  select json_build_object($words$)
  ) v (read, words, instead) loop
    was := pg_get_functiondef(it.read);
    if strpos(was, it.words) = 0 then raise exception '% does not say: %', it.read, it.words; end if;
    execute replace(was, it.words, it.instead);
  end loop;
end $$;
alter table minutes_task drop column due_date;
alter table minutes_draft drop column task_employee_by, drop column task_employer_by, drop column task_nav_by,
  drop column task_clinician_by;

-- Row-level security, forced, on every table with personal data. Every policy is a set, never a function per row.

-- A table whose rows are one category at one level; `own`: rows carry whose they are.
create procedure pg_temp.guard(tbl text, category text, level int, own boolean) language plpgsql as $$
begin
  execute format('create policy seen on %I for select to samtavle_app using (case_id = any ((select app.cases(%L, %s))::uuid[])%s)',
    tbl, category, level,
    case when own then ' or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p)' end);
  execute format('comment on table %I is %L', tbl, format('Seen by: %s from level %s.', category, level));
end $$;

-- Two employers never see each other: on top of what is shared, an employer sees only rows of its own job or of none.
create procedure pg_temp.own_job_only(tbl text, job text) language plpgsql as $$
begin
  execute format('create policy own_job_only on %1$I as restrictive for select to samtavle_app using (
    %2$s is null or case_id <> all ((select app.employer_cases())::uuid[]) or %2$s = any ((select app.my_jobs())::uuid[]))', tbl, job);
end $$;

-- Writing: the actor must have the right to the act on that case, and may sign only as itself.
create procedure pg_temp.written_by(tbl text, act text) language plpgsql as $$
begin
  execute format(
    'create policy written on %I for insert to samtavle_app with check (
       (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, ''CITIZEN'')) in (
         select m.case_id, m.own_key, m.role from app.may m where m.act = %L))', tbl, act);
end $$;
-- An employer writes only of its own job.
create procedure pg_temp.of_own_job(tbl text) language plpgsql as $$
begin
  execute format('create policy of_own_job on %I as restrictive for insert to samtavle_app with check (
    case_id <> all ((select app.employer_cases())::uuid[]) or employer_id = any ((select app.my_jobs())::uuid[]))', tbl);
end $$;
create procedure pg_temp.changed_by(tbl text, act text) language plpgsql as $$
begin
  execute format(
    'create policy changed on %I for update to samtavle_app
       using (case_id = any (array(select m.case_id from app.may m where m.act = %2$L)))
       with check (case_id = any (array(select m.case_id from app.may m where m.act = %2$L)))', tbl, act);
end $$;

do $$
declare t text;
begin
  foreach t in array array['case_file', 'case_track', 'participant', 'consent', 'consent_item', 'consent_end', 'employment',
    'employment_detail', 'sick_leave_period', 'sick_leave_note', 'goal', 'goal_decision', 'step', 'step_act', 'step_act_note', 'signature', 'work_actual',
    'work_actual_private', 'milestone', 'invitation', 'accommodation', 'accommodation_act', 'function_entry', 'plan_summary',
    'category_summary'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['case_file', 'participant', 'consent_item', 'consent_end', 'invitation', 'milestone'] loop
    execute format('create policy wall on %I for select to samtavle_wall using (true)', t);
  end loop;
end $$;

-- The case and who is in it -------------------------------------------------------------------------------------------
create policy seen on case_file for select to samtavle_app
  using (id in (select p.case_id from app.my_parts() p));
create policy written on case_file for insert to samtavle_app with check (citizen_id = (select app.actor()));
create policy changed on case_file for update to samtavle_app
  using (citizen_id = (select app.actor()) and closed_at is null) with check (citizen_id = (select app.actor()));

create policy seen on case_track for select to samtavle_app
  using (case_id = any ((select app.cases('NAV', 2))::uuid[]));
create policy written on case_track for insert to samtavle_app
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'CLOSE_CASE')));

-- Ended parts are the citizen's to see; everyone sees their own active part.
create policy seen on participant for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or id in (select p.participant_id from app.my_parts() p)
  or (ended_at is null and (case_id, category) in (
    select r.case_id, r.category from app.reach('{PARTICIPANTS,TREATMENT,NAV}') r where r.level = 1)));
call pg_temp.own_job_only('participant', $$case when role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then organisation_id end$$);
create policy written on participant for insert to samtavle_app with check (
  ended_at is null and (case_id, role) in (
    select m.case_id, d.recipient from app.may m join policy.addable d on d.role = m.role where m.act = 'ADD_PARTICIPANT'));

-- Consent: the citizen's alone, to read and to write; never changed, never deleted ------------------------------------
do $$
declare t text;
begin
  foreach t in array array['consent', 'consent_item', 'consent_end'] loop
    execute format('create policy seen on %I for select to samtavle_app
      using (case_id = any ((select app.own_cases())::uuid[]))', t);
    execute format('create policy written on %I for insert to samtavle_app
      with check (case_id = any (array(select m.case_id from app.may m where m.act = ''GIVE_CONSENT'')))', t);
  end loop;
end $$;

-- What the case holds -------------------------------------------------------------------------------------------------
call pg_temp.guard('employment', 'EMPLOYMENT', 1, true);
call pg_temp.own_job_only('employment', 'employer_id');
call pg_temp.written_by('employment', 'REGISTER_EMPLOYMENT');
call pg_temp.of_own_job('employment');
call pg_temp.changed_by('employment', 'REGISTER_EMPLOYMENT');
call pg_temp.guard('employment_detail', 'EMPLOYMENT', 2, false);
call pg_temp.own_job_only('employment_detail', 'employer_id');
create policy written on employment_detail for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'REGISTER_EMPLOYMENT'))
  and exists (select from employment e where e.id = employment_id and e.case_id = employment_detail.case_id
    and e.employer_id = employment_detail.employer_id));
call pg_temp.changed_by('employment_detail', 'REGISTER_EMPLOYMENT');

call pg_temp.guard('sick_leave_period', 'SICK_LEAVE', 1, true);
call pg_temp.own_job_only('sick_leave_period', 'employer_id');
call pg_temp.written_by('sick_leave_period', 'REGISTER_SICK_LEAVE');
call pg_temp.changed_by('sick_leave_period', 'REGISTER_SICK_LEAVE');
call pg_temp.guard('sick_leave_note', 'SICK_LEAVE', 2, false);
create policy written on sick_leave_note for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'REGISTER_SICK_LEAVE'))
  and exists (select from sick_leave_period p where p.id = period_id and p.case_id = sick_leave_note.case_id));

create policy seen on goal for select to samtavle_app using (
  (case_id, category, seen_from) in (select r.case_id, r.category, r.level from app.reach('{PLAN,PERSONAL}') r)
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
call pg_temp.written_by('goal', 'SUGGEST_GOAL');
create policy seen on goal_decision for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{PLAN,PERSONAL}') r where r.level = 2)
  and goal_id in (select g.id from goal g where g.case_id = goal_decision.case_id));
create policy written on goal_decision for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'DECIDE_GOAL'))
  and exists (select from goal g where g.id = goal_id and g.case_id = goal_decision.case_id and g.category = goal_decision.category));

create policy seen on step for select to samtavle_app using (
  (seen_from = 2 and case_id = any ((select app.cases('PLAN', 2))::uuid[]))
  or (seen_from = 3 and case_id = any ((select app.cases('PLAN', 3))::uuid[])));
call pg_temp.own_job_only('step', 'employer_id');
call pg_temp.written_by('step', 'PROPOSE_STEP');
call pg_temp.changed_by('step', 'CHANGE_STEP');

create policy seen on step_act for select to samtavle_app using (
  case_id = any ((select app.cases('PLAN', 2))::uuid[])
  and step_id in (select s.id from step s where s.case_id = step_act.case_id));
create policy written on step_act for insert to samtavle_app with check (
  (case_id, case kind when 'NOT_NOW' then 'DECLINE_STEP' else kind || '_STEP' end, by_role, coalesce(by_participant_id, app.nil())) in (
    select m.case_id, m.act, m.role, coalesce(m.participant_id, app.nil()) from app.may m)
  and exists (select from step s where s.id = step_id and s.case_id = step_act.case_id and s.version = step_version));

create policy seen on step_act_note for select to samtavle_app using (
  case_id = any ((select app.cases('PLAN', 2))::uuid[]) and case_id <> all ((select app.employer_cases())::uuid[])
  and act_id in (select a.id from step_act a where a.case_id = step_act_note.case_id));
create policy written on step_act_note for insert to samtavle_app with check (
  case_id in (select m.case_id from app.may m)
  and act_id in (select a.id from step_act a where a.case_id = step_act_note.case_id));
create policy seen on signature for select to samtavle_app using (
  participant_id in (select p.id from participant p where p.case_id = signature.case_id));

call pg_temp.guard('work_actual', 'PLAN', 2, false);
create policy written on work_actual for insert to samtavle_app
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'LOG_WEEK')));
call pg_temp.changed_by('work_actual', 'LOG_WEEK');
create policy citizen_only on work_actual_private to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]))
  with check (case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'LOG_WEEK')));

create policy seen on milestone for select to samtavle_app using (
  (case_id, category, seen_from) in (
    select r.case_id, r.category, r.level from app.reach((select app.all_categories())) r)
  -- one's own card, as long as nobody else moves it: what others make of a thing follows the matrix
  or (owner_role = own_role and (case_id, own_organisation_id, own_role) in (
    select p.case_id, p.organisation_id, p.role from app.my_parts() p))
  -- a duty laid by law is known to the one who has it
  or (duty and (case_id, owner_role) in (select p.case_id, p.role from app.my_parts() p))
  or id in (select i.milestone_id from app.invited i));
call pg_temp.own_job_only('milestone', 'employer_id');
-- Adding one takes the act and the level CONTRIBUTE in its category.
create policy written on milestone for insert to samtavle_app with check (
  not duty
  and (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'ADD_MILESTONE')
  and (case_id, category) in (select a.case_id, a.category from app.access a where a.level = 3));
-- Its owner moves it; what nobody else owns in the plan the citizen and the co-author move.
create policy changed on milestone for update to samtavle_app
  using (
    (case_id, owner_role) in (select m.case_id, m.role from app.may m where m.act = 'MOVE_MILESTONE')
    or (category = 'PLAN' and owner_role in ('CITIZEN', 'THERAPIST') and not duty
      and case_id = any (array(select m.case_id from app.may m where m.act = 'CHANGE_STEP'))))
  with check (
    (case_id, owner_role) in (select m.case_id, m.role from app.may m where m.act = 'MOVE_MILESTONE')
    or (category = 'PLAN' and owner_role in ('CITIZEN', 'THERAPIST') and not duty
      and case_id = any (array(select m.case_id from app.may m where m.act = 'CHANGE_STEP'))));

create policy seen on invitation for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p));
-- Its holder calls people in, and to a meeting only: an invitation opens nothing of another category.
create policy written on invitation for insert to samtavle_app with check (
  milestone_id in (select m.id from milestone m where m.case_id = invitation.case_id and m.category = 'MEETING'
    and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'INVITE_TO_MEETING'))
  and participant_id in (select p.id from participant p where p.case_id = invitation.case_id));

create policy seen on accommodation for select to samtavle_app using (
  case_id = any ((select app.cases_beyond_law('ACCOMMODATION', 2))::uuid[])
  or (in_plan and case_id = any ((select app.cases('ACCOMMODATION', 2))::uuid[]))
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table accommodation is 'Seen by: ACCOMMODATION from level 2; by a dated floor only what is in the follow-up plan.';
call pg_temp.own_job_only('accommodation', 'employer_id');
call pg_temp.written_by('accommodation', 'PROPOSE_ACCOMMODATION');
call pg_temp.of_own_job('accommodation');
-- Only the side that wrote it edits it: an author sees the own item without consent, so another's words never stand there.
create policy changed on accommodation for update to samtavle_app
  using ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'CHANGE_ACCOMMODATION'))
  with check ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'CHANGE_ACCOMMODATION'));
-- What others made of an employer's own proposal follows the matrix, so acts are seen only with the category.
create policy seen on accommodation_act for select to samtavle_app using (
  (case_id = any ((select app.cases('ACCOMMODATION', 2))::uuid[])
    or by_participant_id in (select p.participant_id from app.my_parts() p))
  and accommodation_id in (select a.id from accommodation a where a.case_id = accommodation_act.case_id));
create policy written on accommodation_act for insert to samtavle_app with check (
  (case_id, kind || '_ACCOMMODATION', by_role, coalesce(by_participant_id, app.nil())) in (
    select m.case_id, m.act, m.role, coalesce(m.participant_id, app.nil()) from app.may m)
  and exists (select from accommodation a where a.id = accommodation_id
    and a.case_id = accommodation_act.case_id and a.version = accommodation_version));

call pg_temp.guard('function_entry', 'FUNCTION', 2, true);
call pg_temp.written_by('function_entry', 'WRITE_FUNCTION');
call pg_temp.changed_by('function_entry', 'WRITE_FUNCTION');

call pg_temp.guard('plan_summary', 'PLAN', 1, false);
create policy written on plan_summary for insert to samtavle_app
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'WRITE_PLAN_SUMMARY')));
call pg_temp.changed_by('plan_summary', 'WRITE_PLAN_SUMMARY');

-- A dated floor opens the employer's plan, not what is said in short about the category.
create policy seen on category_summary for select to samtavle_app using (
  (category <> 'ACCOMMODATION' and (case_id, category) in (
    select r.case_id, r.category from app.reach('{FUNCTION,BARRIER_WORK,TREATMENT,NAV,PERSONAL}') r where r.level = 1))
  or (category = 'ACCOMMODATION' and case_id = any ((select app.cases_beyond_law('ACCOMMODATION', 1))::uuid[])));
comment on table category_summary is 'Seen by: its category from level 1, by a dated floor not at all.';
-- Written by whoever may write summaries and contributes to the category: the citizen, and the one whose field it is.
create view app.may_summarise with (security_invoker) as
  select a.case_id, a.category from app.access a
  join app.may m on m.case_id = a.case_id and m.role = a.role and m.participant_id is not distinct from a.participant_id
  where m.act = 'WRITE_SUMMARY' and a.level = 3;
grant select on app.may_summarise to samtavle_app;
create policy written on category_summary for insert to samtavle_app
  with check ((case_id, category) in (select m.case_id, m.category from app.may_summarise m));
create policy changed on category_summary for update to samtavle_app
  using ((case_id, category) in (select m.case_id, m.category from app.may_summarise m))
  with check ((case_id, category) in (select m.case_id, m.category from app.may_summarise m));

-- Grants: columns that decide who sees a row (seen_from, duty, case_id, own_*) cannot be written after insert. Columns that
-- would tell of a participant the reader may not know of (own_*, by_*) or of a decision (seen_from) cannot even be read.
grant select, insert on consent, consent_item, consent_end, employment, employment_detail, sick_leave_note, goal_decision,
  step_act_note, work_actual, work_actual_private, invitation, accommodation, accommodation_act, plan_summary,
  category_summary, case_track to samtavle_app;
grant insert on sick_leave_period, step_act, function_entry to samtavle_app;
grant select on case_file, participant, signature to samtavle_app;
grant select (id, case_id, employer_id, from_date, to_date, grade, version) on sick_leave_period to samtavle_app;
grant select (id, case_id, step_id, step_version, kind, decision, acted_at) on step_act to samtavle_app;
grant select (id, case_id, kind, text, version, removed_at) on function_entry to samtavle_app;
grant select (id, case_id, category, seen_from, employer_id, type, title, lane, owner_role, duty, due_date, due_rule, source,
  status, status_reason, version) on milestone to samtavle_app;
grant insert (id, citizen_id, citizen_name) on case_file to samtavle_app;
grant update (closed_at, version) on case_file to samtavle_app;
grant insert (id, case_id, person_id, organisation_id, role, person_name, organisation_name, title) on participant to samtavle_app;
grant select (id, case_id, kind, category, text, created_at) on goal to samtavle_app;
grant insert (id, case_id, kind, text, own_organisation_id, own_role) on goal to samtavle_app;
grant select (id, case_id, employer_id, week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement,
  version, changed_at) on step to samtavle_app;
grant insert (id, case_id, employer_id, week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement,
  own_organisation_id, own_role) on step to samtavle_app;
grant update (week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement, version) on step to samtavle_app;
grant insert (id, case_id, category, seen_from, employer_id, type, title, lane, owner_role, due_date, due_rule, source,
  own_organisation_id, own_role) on milestone to samtavle_app;
grant update (title, due_date, status, status_reason, version) on milestone to samtavle_app;
grant update (percent, to_date, version) on employment to samtavle_app;
grant update (job_title, workplace, leader_name) on employment_detail to samtavle_app;
grant update (to_date, grade, version) on sick_leave_period to samtavle_app;
grant update (work_percent, hours, version) on work_actual to samtavle_app;
grant update (load, note) on work_actual_private to samtavle_app;
grant update (text, from_date, to_date, version) on accommodation to samtavle_app;
grant update (kind, text, version, removed_at) on function_entry to samtavle_app;
grant update (text, hours_wanted, version) on plan_summary to samtavle_app;
grant update (text, version) on category_summary to samtavle_app;

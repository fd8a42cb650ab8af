-- The employer's follow-up plan (aml § 4-6 (3)), and the dialogue meetings (aml § 4-6 (4), ftrl § 8-7 a) with what is told of them.

create procedure pg_temp.meetings_own_job(tbl text, job text) language plpgsql as $$
begin
  execute format('create policy own_job_only on %1$I as restrictive for select to samtavle_app using (
    %2$s is null or case_id <> all ((select app.employer_cases())::uuid[]) or %2$s = any ((select app.my_jobs())::uuid[]))', tbl, job);
end $$;
create procedure pg_temp.meetings_of_own_job(tbl text) language plpgsql as $$
begin
  execute format('create policy of_own_job on %I as restrictive for insert to samtavle_app with check (
    case_id <> all ((select app.employer_cases())::uuid[]) or employer_id = any ((select app.my_jobs())::uuid[]))', tbl);
end $$;
-- Signed as oneself, by one who may do the act.
create procedure pg_temp.meetings_signed(tbl text, act text) language plpgsql as $$
begin
  execute format('create policy signed on %I as restrictive for insert to samtavle_app with check (
    (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, ''CITIZEN'')) in (
      select m.case_id, m.own_key, m.role from app.may m where m.act = %L))', tbl, act);
end $$;

create function app.date_plan_or_meeting() returns trigger language plpgsql as $$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $$;

-- The follow-up plan --------------------------------------------------------------------------------------------------
-- What the employer is writing: the employer's own side, and the citizen whom it is about.
create table follow_up_plan_draft (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid not null references organisation,
  typical_workday text,
  tasks_that_can_still_be_done text,
  tasks_that_can_not_be_done text,
  previous_facilitation text,
  planned_facilitation text,
  other_facilitation_options text,
  follow_up text,
  help_from_nav text,
  evaluation_date date,
  employee_has_contributed boolean,
  contribution text,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  changed_at timestamptz not null default app.now(),
  unique (case_id, employer_id)
);
-- One version as it was sent. Never changed.
create table follow_up_plan (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid not null references organisation,
  number integer not null,
  -- of the draft that it was made from
  draft_version integer not null,
  typical_workday text not null,
  tasks_that_can_still_be_done text not null,
  tasks_that_can_not_be_done text not null,
  previous_facilitation text not null,
  planned_facilitation text not null,
  other_facilitation_options text not null,
  follow_up text not null,
  help_from_nav text,
  evaluation_date date not null,
  employee_has_contributed boolean not null,
  contribution text,
  own_organisation_id uuid,
  own_role text,
  finalised_at timestamptz not null default app.now(),
  -- what Nav has by law is the version that holds; an older one only when Nav could read it before it was replaced
  kept_for_nav boolean not null default true,
  unique (case_id, employer_id, number),
  check (employee_has_contributed or contribution is not null)
);
-- The citizen's own part. Shared as the category, never by law: the law shares what the employer has written.
create table follow_up_plan_comment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid not null references organisation,
  text text not null,
  version integer not null default 1,
  changed_at timestamptz not null default app.now(),
  unique (case_id, employer_id)
);

-- The meetings --------------------------------------------------------------------------------------------------------
-- Time and place of a milestone that is a meeting; the milestone tells how far it has come.
create table meeting (
  milestone_id uuid primary key references milestone,
  case_id uuid not null references case_file,
  channel text not null check (channel in ('OPPMOTE', 'TELEFON', 'VIDEO')),
  place text,
  starts_at timestamptz not null,
  duration smallint not null check (duration between 15 and 450),
  agenda text not null,
  preparations text,
  change_reason text,
  version integer not null default 1,
  -- the version in which it got its present time: an answer to an older one counts no more
  time_version integer not null default 1,
  changed_at timestamptz not null default app.now()
);
create index meeting_in_case on meeting (case_id);

-- Who called, and whom: a called person is known to the caller by that.
alter table invitation
  add column called_at timestamptz not null default app.now(),
  add column own_organisation_id uuid,
  add column own_role text,
  add column person_name text not null default '',
  add column person_role text not null default '';

-- Without a participant it is the citizen's.
create table meeting_answer (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  milestone_id uuid not null references milestone,
  participant_id uuid,
  meeting_version integer not null,
  answer text not null check (answer in ('COMES', 'OTHER_TIME', 'CANNOT')),
  note text,
  answered_at timestamptz not null default app.now(),
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index meeting_answer_in_case on meeting_answer (case_id, milestone_id);

-- Any of the three parties may ask Nav for meeting 2 (ftrl § 8-7 a). No free text: it goes to Nav without consent.
create table meeting_wish (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  by_role text not null check (by_role in ('CITIZEN', 'EMPLOYER', 'GP')),
  by_participant_id uuid,
  wants_issuer boolean not null,
  asked_at timestamptz not null default app.now()
);
create index meeting_wish_in_case on meeting_wish (case_id);

-- Minutes as they are being written: the writer's side alone.
create table minutes_draft (
  milestone_id uuid primary key references milestone,
  case_id uuid not null references case_file,
  situation text,
  conclusion text,
  task_employee text,
  task_employer text,
  task_nav text,
  task_clinician text,
  other_participants text,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  changed_at timestamptz not null default app.now()
);
create index minutes_draft_in_case on minutes_draft (case_id);
-- One version as it was shared. Never changed; an amended one is a new row with its reason.
create table minutes (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  milestone_id uuid not null references milestone,
  number integer not null,
  situation text not null,
  conclusion text not null,
  other_participants text,
  change_reason text,
  own_organisation_id uuid,
  own_role text,
  published_at timestamptz not null default app.now(),
  unique (milestone_id, number),
  check (number = 1 or change_reason is not null)
);
create index minutes_in_case on minutes (case_id);
-- Their own share set: who took part, and who was given them.
create table minutes_part (
  minutes_id uuid not null references minutes,
  case_id uuid not null references case_file,
  participant_id uuid not null,
  took_part boolean not null,
  shared boolean not null,
  own_organisation_id uuid,
  own_role text,
  primary key (minutes_id, participant_id),
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index minutes_part_of on minutes_part (participant_id);
create index minutes_part_in_case on minutes_part (case_id);
-- What each party took upon itself: each sees its own, also without the minutes.
create table minutes_task (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  minutes_id uuid not null references minutes,
  milestone_id uuid not null references milestone,
  party text not null check (party in ('EMPLOYEE', 'EMPLOYER', 'NAV', 'CLINICIAN')),
  text text not null,
  done_at timestamptz,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  -- by a task of amended minutes
  replaced boolean not null default false
);
create index minutes_task_in_case on minutes_task (case_id);

create function app.party_of(role text) returns text language sql immutable parallel safe
  return case role when 'CITIZEN' then 'EMPLOYEE' when 'EMPLOYER' then 'EMPLOYER' when 'NAV_LOCAL' then 'NAV'
    when 'GP' then 'CLINICIAN' when 'THERAPIST' then 'CLINICIAN' end;

do $$
declare t text;
begin
  foreach t in array array['follow_up_plan_draft', 'follow_up_plan', 'follow_up_plan_comment', 'meeting', 'meeting_answer', 'meeting_wish',
    'minutes_draft', 'minutes', 'minutes_part', 'minutes_task'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['follow_up_plan', 'meeting', 'minutes', 'minutes_part', 'minutes_task'] loop
    execute format('create policy wall on %I for select to samtavle_wall using (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;
create policy wall_keeps on follow_up_plan for update to samtavle_wall using (true) with check (true);
grant update (kept_for_nav) on follow_up_plan to samtavle_wall;
create policy wall_replaces on minutes_task for update to samtavle_wall using (true) with check (true);
grant update (replaced) on minutes_task to samtavle_wall;

-- A meeting's own date counts, where it has one: the updated plan goes to Nav a week before the meeting that is held.
create or replace function app.floor_opened(floor_from text, of_case uuid) returns boolean language sql stable parallel safe as $$
  select case floor_from
    when 'FOLLOW_UP_PLAN_SENT' then exists (
      select from public.milestone m where m.case_id = of_case and m.type = 'FOLLOW_UP_PLAN_4W' and m.status = 'DONE')
    when 'WEEK_BEFORE_MEETING' then exists (
      select from public.milestone m left join public.meeting k on k.milestone_id = m.id
      where m.case_id = of_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3')
        and m.status not in ('EXCEPTION', 'CANCELLED')
        and coalesce((k.starts_at at time zone 'Europe/Oslo')::date, m.due_date) - 7 <= app.today()
        and exists (select from public.invitation i where i.milestone_id = m.id))
    else true
  end;
$$;

grant create on schema app to samtavle_wall;
set local role samtavle_wall;
-- Minutes that the actor was given: of meetings 2 and 3 who took part, else with the citizen's consent to MEETING at READ.
create view app.given_minutes with (security_barrier) as
  select x.minutes_id, x.case_id
  from public.minutes_part x join app.my_parts() s on s.participant_id = x.participant_id
    join public.minutes n on n.id = x.minutes_id join public.milestone m on m.id = n.milestone_id
  where x.shared and ((x.took_part and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3'))
    or x.case_id = any ((select app.cases('MEETING', 2))::uuid[]));
grant select on app.given_minutes to samtavle_app;
reset role;

-- The wall ------------------------------------------------------------------------------------------------------------
create policy seen on follow_up_plan_draft for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table follow_up_plan_draft is 'Seen by: the employer that writes it, and the citizen.';
call pg_temp.meetings_own_job('follow_up_plan_draft', 'employer_id');
create policy written on follow_up_plan_draft for insert to samtavle_app with check (own_role = 'EMPLOYER');
call pg_temp.meetings_signed('follow_up_plan_draft', 'WRITE_FOLLOW_UP_PLAN');
call pg_temp.meetings_of_own_job('follow_up_plan_draft');
create policy changed on follow_up_plan_draft for update to samtavle_app
  using ((case_id, own_organisation_id, own_role) in (
    select m.case_id, m.organisation_id, m.role from app.may m where m.act = 'WRITE_FOLLOW_UP_PLAN'))
  with check ((case_id, own_organisation_id, own_role) in (
    select m.case_id, m.organisation_id, m.role from app.may m where m.act = 'WRITE_FOLLOW_UP_PLAN'));

create policy seen on follow_up_plan for select to samtavle_app using (
  case_id = any ((select app.cases_beyond_law('ACCOMMODATION', 2))::uuid[])
  or (case_id = any ((select app.cases('ACCOMMODATION', 2))::uuid[])
    and (kept_for_nav or case_id in (select p.case_id from app.my_parts() p where p.role = 'GP')))
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table follow_up_plan is 'Seen by: ACCOMMODATION from level 2; by law the issuer from the day it is sent, Nav from a week before meeting 2 or 3.';
call pg_temp.meetings_own_job('follow_up_plan', 'employer_id');
create policy written on follow_up_plan for insert to samtavle_app with check (own_role = 'EMPLOYER' and kept_for_nav);
call pg_temp.meetings_signed('follow_up_plan', 'WRITE_FOLLOW_UP_PLAN');
call pg_temp.meetings_of_own_job('follow_up_plan');

create policy seen on follow_up_plan_comment for select to samtavle_app using (
  case_id = any ((select app.cases_beyond_law('ACCOMMODATION', 2))::uuid[]));
comment on table follow_up_plan_comment is 'Seen by: ACCOMMODATION from level 2, by a dated floor not at all.';
call pg_temp.meetings_own_job('follow_up_plan_comment', 'employer_id');
create policy written on follow_up_plan_comment for insert to samtavle_app
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'COMMENT_FOLLOW_UP_PLAN')));
create policy changed on follow_up_plan_comment for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'COMMENT_FOLLOW_UP_PLAN')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'COMMENT_FOLLOW_UP_PLAN')));

-- Nav and the employer call the meetings that are theirs, also when no clock has laid them.
create policy called on milestone for insert to samtavle_app with check (
  not duty and category = 'MEETING' and owner_role = own_role and seen_from = 2
  and (case_id, own_organisation_id, own_role) in (
    select m.case_id, m.organisation_id, m.role from app.may m where m.act = 'ARRANGE_MEETING')
  and ((own_role = 'NAV_LOCAL' and type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3') and employer_id is null)
    or (own_role = 'EMPLOYER' and type = 'DIALOGUE_MEETING_1' and employer_id = own_organisation_id)));

-- Whoever sees the card of the meeting sees when and where it is.
create policy seen on meeting for select to samtavle_app using (
  milestone_id in (select m.id from milestone m where m.case_id = meeting.case_id));
create policy written on meeting for insert to samtavle_app with check (
  milestone_id in (select m.id from milestone m where m.case_id = meeting.case_id and m.category = 'MEETING'
    and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'ARRANGE_MEETING')));
create policy changed on meeting for update to samtavle_app
  using (milestone_id in (select m.id from milestone m where m.case_id = meeting.case_id and m.category = 'MEETING'
    and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'ARRANGE_MEETING')))
  with check (milestone_id in (select m.id from milestone m where m.case_id = meeting.case_id and m.category = 'MEETING'
    and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'ARRANGE_MEETING')));

-- The citizen, the called, the side that called; and whoever holds the meeting knows whom the citizen has brought to it.
drop policy seen on invitation;
create policy seen on invitation for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p)
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p)
  or (own_role is null and milestone_id in (
    select m.id from milestone m where m.case_id = invitation.case_id and m.category = 'MEETING'
      and (invitation.person_role in ('GP', 'SUPPORT_PERSON') or (invitation.person_role = 'EMPLOYER' and m.owner_role = 'NAV_LOCAL'))
      and (m.case_id, m.owner_role) in (select p.case_id, p.role from app.my_parts() p))));
-- as for participants: a doctor's name would tell the place of work where an address-protected person lives
create policy place_kept on invitation as restrictive for select to samtavle_app using (
  case_id <> all ((select app.kept_places(true))::uuid[]) or participant_id in (select p.participant_id from app.my_parts() p));
-- Its holder calls people in, and to a meeting only. The issuer comes to meeting 1 at the employee's wish and not else
-- (aml § 4-6 (4)), so the citizen's hand calls the issuer, as it does a representative, whoever holds the meeting; and to Nav's
-- the employer, whom Nav may not know of by name.
drop policy written on invitation;
create policy written on invitation for insert to samtavle_app with check (
  participant_id in (select p.id from participant p where p.case_id = invitation.case_id)
  and (
    milestone_id in (select m.id from milestone m where m.case_id = invitation.case_id and m.category = 'MEETING'
      and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'INVITE_TO_MEETING')
      and (m.type <> 'DIALOGUE_MEETING_1'
        or invitation.participant_id not in (select p.id from participant p where p.case_id = invitation.case_id and p.role = 'GP')))
    or (case_id in (select s.case_id from app.may s where s.act = 'INVITE_TO_MEETING' and s.role = 'CITIZEN')
      and (milestone_id, participant_id) in (
        select m.id, p.id from milestone m join participant p on p.case_id = m.case_id
        where m.case_id = invitation.case_id and m.category = 'MEETING'
          and (p.role in ('GP', 'SUPPORT_PERSON') or (p.role = 'EMPLOYER' and m.owner_role = 'NAV_LOCAL'))))));
-- Each side takes back what it has called itself, by the wall's hand: the application deletes nothing. False when there is
-- nothing such to take back.
create function app.withdraw_call(of_meeting uuid, whom uuid) returns boolean
language sql security definer set search_path = '' as $$
  with gone as (
    delete from public.invitation i
    where i.milestone_id = of_meeting and i.participant_id = whom
      and (i.case_id, coalesce(i.own_organisation_id, app.nil()), coalesce(i.own_role, 'CITIZEN')) in (
        select m.case_id, m.own_key, m.role from app.may m where m.act = 'WITHDRAW_INVITATION')
    returning 1)
  select exists (select from gone);
$$;
create policy wall_withdraws on invitation for delete to samtavle_wall using (true);
grant delete on invitation to samtavle_wall;
grant execute on function app.withdraw_call(uuid, uuid) to samtavle_app;

create policy seen on meeting_answer for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p)
  or (milestone_id in (select m.id from milestone m where m.case_id = meeting_answer.case_id and m.category = 'MEETING'
      and (m.case_id, m.owner_role) in (select p.case_id, p.role from app.my_parts() p))
    and (participant_id is null or (milestone_id, participant_id) in (
      select i.milestone_id, i.participant_id from invitation i where i.case_id = meeting_answer.case_id))));
create policy written on meeting_answer for insert to samtavle_app with check (
  (case_id, coalesce(participant_id, app.nil())) in (
    select m.case_id, coalesce(m.participant_id, app.nil()) from app.may m where m.act = 'ANSWER_INVITATION')
  and exists (select from meeting k where k.milestone_id = meeting_answer.milestone_id
    and k.case_id = meeting_answer.case_id and k.version = meeting_version)
  and (participant_id is null or (milestone_id, participant_id) in (
    select i.milestone_id, i.participant_id from invitation i where i.case_id = meeting_answer.case_id)));

create policy seen on meeting_wish for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or by_participant_id in (select p.participant_id from app.my_parts() p)
  or case_id in (select p.case_id from app.my_parts() p where p.role = 'NAV_LOCAL'));
create policy written on meeting_wish for insert to samtavle_app with check (
  (case_id, by_role, coalesce(by_participant_id, app.nil())) in (
    select m.case_id, m.role, coalesce(m.participant_id, app.nil()) from app.may m where m.act = 'ASK_FOR_MEETING'));

-- Own items of the one who writes; the citizen has neither organisation nor role.
do $$
declare t text;
begin
  foreach t in array array['minutes_draft', 'minutes', 'minutes_part', 'minutes_task'] loop
    execute format('create policy own on %I for select to samtavle_app using (
      (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, ''CITIZEN'')) in (
        select p.case_id, coalesce(p.organisation_id, app.nil()), p.role from app.my_parts() p))', t);
    execute format('call pg_temp.meetings_signed(%L, ''WRITE_MINUTES'')', t);
  end loop;
end $$;
comment on table minutes_draft is 'Seen by: the side that writes it.';
create policy written on minutes_draft for insert to samtavle_app with check (
  milestone_id in (select m.id from milestone m where m.case_id = minutes_draft.case_id and m.category = 'MEETING'
    and m.owner_role = coalesce(minutes_draft.own_role, 'CITIZEN')));
create policy changed on minutes_draft for update to samtavle_app
  using ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'WRITE_MINUTES'))
  with check ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'WRITE_MINUTES'));

create policy seen on minutes for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[]) or id in (select g.minutes_id from app.given_minutes g));
comment on table minutes is 'Seen by: the citizen, the side that wrote them, and those in their own share set.';
create policy written on minutes for insert to samtavle_app with check (
  milestone_id in (select m.id from milestone m where m.case_id = minutes.case_id and m.category = 'MEETING' and m.status = 'DONE'
    and m.owner_role = coalesce(minutes.own_role, 'CITIZEN')));

create policy seen on minutes_part for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or (participant_id in (select p.participant_id from app.my_parts() p)
    and minutes_id in (select g.minutes_id from app.given_minutes g)));
create policy written on minutes_part for insert to samtavle_app with check (
  (minutes_id, participant_id) in (
    select n.id, i.participant_id from minutes n join invitation i on i.milestone_id = n.milestone_id
    where n.case_id = minutes_part.case_id));

create policy seen on minutes_task for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or minutes_id in (select g.minutes_id from app.given_minutes g)
  or ((case_id, party) in (select p.case_id, app.party_of(p.role) from app.my_parts() p)
    and milestone_id in (select i.milestone_id from app.invited i)));
create policy written on minutes_task for insert to samtavle_app with check (
  not replaced and (minutes_id, milestone_id) in (
    select n.id, n.milestone_id from minutes n where n.case_id = minutes_task.case_id));
create policy changed on minutes_task for update to samtavle_app
  using (not replaced and (case_id, party) in (
    select m.case_id, app.party_of(m.role) from app.may m where m.act = 'FINISH_MEETING_TASK'))
  with check ((case_id, party) in (
    select m.case_id, app.party_of(m.role) from app.may m where m.act = 'FINISH_MEETING_TASK'));

-- Grants --------------------------------------------------------------------------------------------------------------
grant select (id, case_id, employer_id, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation,
    planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution,
    version, changed_at),
  insert (id, case_id, employer_id, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation,
    planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution,
    own_organisation_id, own_role),
  update (typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation, planned_facilitation,
    other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution, version)
  on follow_up_plan_draft to samtavle_app;
grant select (id, case_id, employer_id, number, draft_version, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done,
    previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date,
    employee_has_contributed, contribution, finalised_at),
  insert (id, case_id, employer_id, draft_version, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done,
    previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date,
    employee_has_contributed, contribution, own_organisation_id, own_role)
  on follow_up_plan to samtavle_app;
grant select, insert (id, case_id, employer_id, text), update (text, version) on follow_up_plan_comment to samtavle_app;
grant select, insert (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations),
  update (channel, place, starts_at, duration, agenda, preparations, change_reason, version) on meeting to samtavle_app;
-- whose call it was is told by what one may take back, no more
revoke select, insert on invitation from samtavle_app;
grant select (milestone_id, case_id, participant_id, called_at, person_name, person_role),
  insert (milestone_id, case_id, participant_id) on invitation to samtavle_app;
grant select, insert (id, case_id, milestone_id, participant_id, meeting_version, answer, note) on meeting_answer to samtavle_app;
grant select (id, case_id, by_role, wants_issuer, asked_at), insert (id, case_id, by_role, by_participant_id, wants_issuer)
  on meeting_wish to samtavle_app;
grant select (milestone_id, case_id, situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants,
    version, changed_at),
  insert (milestone_id, case_id, situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants,
    own_organisation_id, own_role),
  update (situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants, version)
  on minutes_draft to samtavle_app;
grant select (id, case_id, milestone_id, number, situation, conclusion, other_participants, change_reason, published_at),
  insert (id, case_id, milestone_id, situation, conclusion, other_participants, change_reason, own_organisation_id, own_role)
  on minutes to samtavle_app;
grant select (minutes_id, case_id, participant_id, took_part, shared),
  insert (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role) on minutes_part to samtavle_app;
grant select (id, case_id, minutes_id, milestone_id, party, text, done_at, version, replaced),
  insert (id, case_id, minutes_id, milestone_id, party, text, done_at, own_organisation_id, own_role),
  update (done_at, version) on minutes_task to samtavle_app;

-- Triggers ------------------------------------------------------------------------------------------------------------
create function app.number_plan() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select coalesce(max(p.number), 0) + 1 into new.number
  from public.follow_up_plan p where p.case_id = new.case_id and p.employer_id = new.employer_id;
  return new;
end $$;
create function app.replace_plan() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.follow_up_plan p set kept_for_nav = app.floor_opened('WEEK_BEFORE_MEETING', new.case_id)
  where p.case_id = new.case_id and p.employer_id = new.employer_id and p.number < new.number and p.kept_for_nav
    and p.number = new.number - 1;
  return null;
end $$;

create function app.number_minutes() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select coalesce(max(n.number), 0) + 1 into new.number from public.minutes n where n.milestone_id = new.milestone_id;
  return new;
end $$;
create function app.replace_minutes() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.minutes_task t set replaced = true where t.milestone_id = new.milestone_id and not t.replaced;
  return null;
end $$;

-- The name is as the register has it, and the side that calls is the actor's own: the holder's, or the citizen's.
create function app.name_invitation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.person_name, p.role into new.person_name, new.person_role from public.participant p where p.id = new.participant_id;
  select s.organisation_id, nullif(s.role, 'CITIZEN') into new.own_organisation_id, new.own_role
  from app.my_parts() s join public.milestone m on m.id = new.milestone_id and m.owner_role = s.role
  where s.case_id = new.case_id limit 1;
  return new;
end $$;

-- Moved in time: whoever said yes to the old one must be asked anew.
create function app.move_meeting() returns trigger language plpgsql as $$
begin
  if new.starts_at <> old.starts_at then new.time_version := new.version; end if;
  return new;
end $$;

-- Nothing is told as held before it has begun.
create function app.hold_meeting() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.meeting k where k.milestone_id = new.id and k.starts_at > app.now()) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'status';
  end if;
  return new;
end $$;

-- A called person who is called no more hears that what they held is gone; and a stand-in's deed is noted as any other.
-- A meeting with a time is agreed on: it no longer goes away by itself when the sick leave changes (0016).
create function app.keep_meeting() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.milestone set lapses_on = null where id = new.milestone_id and duty and lapses_on is not null;
  return null;
end $$;
create function app.announce_withdrawal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', old.case_id, 'kind', 'ACCESS', 'table', tg_table_name,
    'key', 'milestone_id', 'id', old.milestone_id, 'participantId', old.participant_id)::text);
  insert into public.representation_act (representation_id, case_id, what, row_id)
  select s.id, c.id, tg_table_name, old.milestone_id
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id
  where c.id = old.case_id and s.representative_id = app.actor();
  return null;
end $$;

create trigger date_change before update on follow_up_plan_draft for each row execute function app.date_plan_or_meeting();
create trigger date_change before update on follow_up_plan_comment for each row execute function app.date_plan_or_meeting();
create trigger date_change before update on meeting for each row execute function app.date_plan_or_meeting();
create trigger date_change before update on minutes_draft for each row execute function app.date_plan_or_meeting();
create trigger number_plan before insert on follow_up_plan for each row execute function app.number_plan();
create trigger replace_plan after insert on follow_up_plan for each row execute function app.replace_plan();
create trigger number_minutes before insert on minutes for each row execute function app.number_minutes();
create trigger replace_minutes after insert on minutes for each row execute function app.replace_minutes();
create trigger name_invitation before insert on invitation for each row execute function app.name_invitation();
create trigger keep_meeting after insert on meeting for each row execute function app.keep_meeting();
create trigger move_meeting before update on meeting for each row execute function app.move_meeting();
create trigger hold_meeting before update of status on milestone for each row
  when (new.status = 'DONE' and new.category = 'MEETING' and old.status <> 'DONE') execute function app.hold_meeting();
create trigger announce_withdrawal after delete on invitation for each row
  when (current_user = 'samtavle_wall') execute function app.announce_withdrawal();

set local role samtavle_wall;
grant execute on function app.announce(), app.sign(), app.note_stand_in() to samtavle_owner;
reset role;
create trigger sign after insert on meeting_wish for each row execute function app.sign();
do $$
declare t record;
begin
  for t in select * from (values
    ('follow_up_plan_draft', 'id'), ('follow_up_plan', 'id'), ('follow_up_plan_comment', 'id'), ('meeting', 'milestone_id'),
    ('meeting_answer', 'id'), ('meeting_wish', 'id'), ('minutes_draft', 'milestone_id'), ('minutes', 'id'), ('minutes_part', 'minutes_id'),
    ('minutes_task', 'id')) v (tbl, key)
  loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(''ROW'', %L)', t.tbl, t.key);
    execute format('create trigger note_stand_in after insert or update on %I for each row execute function app.note_stand_in(%L)', t.tbl, t.key);
  end loop;
end $$;

-- Reading, one statement each -----------------------------------------------------------------------------------------
-- Whom the actor's own side has called: what it may take back.
create function app.own_calls(of_case uuid) returns table (milestone_id uuid, participant_id uuid)
language plpgsql stable rows 20 security definer set search_path = '' as $$
begin
  return query select i.milestone_id, i.participant_id
    from public.invitation i join app.my_parts() s on s.case_id = i.case_id
      and s.role = coalesce(i.own_role, 'CITIZEN') and s.organisation_id is not distinct from i.own_organisation_id
    where i.case_id = of_case;
end $$;

create function app.read_follow_up_plan(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  facts json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_FOLLOW_UP_PLAN', for_case);
    return null;
  end if;
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  job as materialized (
    select distinct on (e.employer_id) e.employer_id, e.employer_name from employment e
    where e.case_id = for_case and (e.to_date is null or e.to_date >= app.today()) order by e.employer_id, e.from_date desc),
  plan as materialized (
    select f.employer_id, json_build_object('id', f.id, 'employerId', f.employer_id, 'number', f.number, 'draftVersion', f.draft_version,
      'finalisedAt', f.finalised_at, 'typicalWorkday', f.typical_workday, 'tasksThatCanStillBeDone', f.tasks_that_can_still_be_done,
      'tasksThatCanNotBeDone', f.tasks_that_can_not_be_done, 'previousFacilitation', f.previous_facilitation,
      'plannedFacilitation', f.planned_facilitation, 'otherFacilitationOptions', f.other_facilitation_options, 'followUp', f.follow_up,
      'helpFromNav', f.help_from_nav, 'evaluationDate', f.evaluation_date, 'employeeHasContributed', f.employee_has_contributed,
      'contribution', f.contribution) as told, f.number
    from follow_up_plan f where f.case_id = for_case),
  draft as materialized (
    select json_build_object('id', d.id, 'employerId', d.employer_id, 'version', d.version, 'changedAt', d.changed_at,
      'typicalWorkday', d.typical_workday, 'tasksThatCanStillBeDone', d.tasks_that_can_still_be_done,
      'tasksThatCanNotBeDone', d.tasks_that_can_not_be_done, 'previousFacilitation', d.previous_facilitation,
      'plannedFacilitation', d.planned_facilitation, 'otherFacilitationOptions', d.other_facilitation_options, 'followUp', d.follow_up,
      'helpFromNav', d.help_from_nav, 'evaluationDate', d.evaluation_date, 'employeeHasContributed', d.employee_has_contributed,
      'contribution', d.contribution) as told, d.employer_id
    from follow_up_plan_draft d where d.case_id = for_case),
  comment as materialized (
    select json_build_object('id', c.id, 'employerId', c.employer_id, 'text', c.text, 'version', c.version, 'changedAt', c.changed_at) as told,
      c.employer_id
    from follow_up_plan_comment c where c.case_id = for_case),
  duty as materialized (
    select m.id, json_build_object('id', m.id, 'employerId', m.employer_id, 'dueDate', m.due_date, 'status', m.status,
      'statusReason', m.status_reason, 'version', m.version) as told
    from milestone m where m.case_id = for_case and m.type = 'FOLLOW_UP_PLAN_4W'),
  ahead as materialized (
    select (k.starts_at at time zone 'Europe/Oslo')::date as day
    from meeting k join milestone m on m.id = k.milestone_id
    where k.case_id = for_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3') and m.status in ('PLANNED', 'IN_PROGRESS')
      and k.starts_at > app.now()
    order by k.starts_at limit 1)
  select json_build_object('viewer', st.role, 'today', app.today(), 'citizenName', c.citizen_name, 'closed', c.closed_at is not null,
      'jobs', coalesce((select json_agg(json_build_object('employerId', j.employer_id, 'employerName', j.employer_name)
        order by j.employer_name, j.employer_id) from job j), '[]'),
      'plans', coalesce((select json_agg(p.told order by p.employer_id, p.number desc) from plan p), '[]'),
      'drafts', coalesce((select json_agg(d.told order by d.employer_id) from draft d), '[]'),
      'comments', coalesce((select json_agg(x.told order by x.employer_id) from comment x), '[]'),
      'duties', coalesce((select json_agg(d.told order by d.id) from duty d), '[]'),
      'nextMeetingWithNav', (select a.day from ahead a)),
    array(select distinct x.category from (
      select 'EMPLOYMENT' as category from job union all select 'MEETING' from ahead
      union all select 'ACCOMMODATION' from plan union all select 'ACCOMMODATION' from draft
      union all select 'ACCOMMODATION' from comment union all select 'ACCOMMODATION' from duty) x)
  into facts, shown
  from case_file c cross join standing st where c.id = for_case;
  perform audit.disclosed('READ_FOLLOW_UP_PLAN', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return facts;
end $$;

create function app.read_meetings(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  facts json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_MEETINGS', for_case);
    return null;
  end if;
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.id, p.category, p.person_name, p.role, p.title, p.organisation_name, p.joined_at
    from participant p where p.case_id = for_case and p.ended_at is null),
  card as materialized (
    select m.id, m.type, m.title, m.status, m.status_reason, m.owner_role, m.due_date, m.version
    from milestone m where m.case_id = for_case and m.category = 'MEETING'),
  own_call as materialized (
    select o.milestone_id, o.participant_id from app.own_calls(for_case) o),
  answer as materialized (
    select distinct on (a.milestone_id, coalesce(a.participant_id, app.nil())) a.milestone_id, a.participant_id,
      json_build_object('answer', a.answer, 'note', a.note, 'answeredAt', a.answered_at,
        'ofPresentTime', a.meeting_version >= k.time_version) as told
    from meeting_answer a join meeting k on k.milestone_id = a.milestone_id
    where a.case_id = for_case order by a.milestone_id, coalesce(a.participant_id, app.nil()), a.answered_at desc, a.id),
  called as materialized (
    select i.milestone_id, i.participant_id = (select st.participant_id from standing st) as me,
      json_build_object('participantId', i.participant_id, 'name', i.person_name, 'role', i.person_role, 'calledAt', i.called_at,
        'ownCall', (i.milestone_id, i.participant_id) in (select o.milestone_id, o.participant_id from own_call o),
        'answer', a.told) as told, i.person_name, i.participant_id
    from invitation i left join answer a on a.milestone_id = i.milestone_id and a.participant_id = i.participant_id
    where i.case_id = for_case and i.milestone_id in (select c.id from card c)),
  draft as materialized (
    select d.milestone_id, json_build_object('situation', d.situation, 'conclusion', d.conclusion, 'taskEmployee', d.task_employee,
      'taskEmployer', d.task_employer, 'taskNav', d.task_nav, 'taskClinician', d.task_clinician,
      'otherParticipants', d.other_participants, 'version', d.version, 'changedAt', d.changed_at) as told
    from minutes_draft d where d.case_id = for_case),
  told_part as materialized (
    select x.minutes_id, json_agg(json_build_object('participantId', x.participant_id, 'name', coalesce(i.person_name, p.person_name),
      'tookPart', x.took_part, 'shared', x.shared) order by x.participant_id) as people
    from minutes_part x join minutes n on n.id = x.minutes_id
      left join invitation i on i.milestone_id = n.milestone_id and i.participant_id = x.participant_id
      left join part p on p.id = x.participant_id
    where x.case_id = for_case group by x.minutes_id),
  record as materialized (
    select n.milestone_id, json_build_object('id', n.id, 'number', n.number, 'situation', n.situation, 'conclusion', n.conclusion,
      'otherParticipants', n.other_participants, 'changeReason', n.change_reason, 'publishedAt', n.published_at,
      'people', coalesce(x.people, '[]')) as told, n.number
    from minutes n left join told_part x on x.minutes_id = n.id where n.case_id = for_case),
  task as materialized (
    select t.milestone_id, json_build_object('id', t.id, 'minutesId', t.minutes_id, 'party', t.party, 'text', t.text, 'doneAt', t.done_at,
      'version', t.version, 'replaced', t.replaced) as told, t.party, t.id
    from minutes_task t where t.case_id = for_case),
  wish as materialized (
    select w.id, w.asked_at, json_build_object('id', w.id, 'byRole', w.by_role, 'name', y.name, 'wantsIssuer', w.wants_issuer,
      'askedAt', w.asked_at) as told
    from meeting_wish w left join signature y on y.row_id = w.id where w.case_id = for_case)
  select json_build_object('viewer', st.role, 'viewerParticipantId', st.participant_id, 'today', app.today(), 'now', app.now(),
      'citizenName', c.citizen_name, 'closed', c.closed_at is not null,
      'people', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.person_name, 'role', p.role, 'title', p.title,
        'organisationName', p.organisation_name) order by p.joined_at, p.id) from part p), '[]'),
      'wishes', coalesce((select json_agg(w.told order by w.asked_at desc, w.id) from wish w), '[]'),
      'meetings', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'status', m.status,
          'statusReason', m.status_reason, 'ownerRole', m.owner_role, 'dueDate', m.due_date, 'version', m.version,
          'arranged', case when k.milestone_id is not null then json_build_object('channel', k.channel, 'place', k.place,
            'startsAt', k.starts_at, 'duration', k.duration, 'agenda', k.agenda, 'preparations', k.preparations,
            'changeReason', k.change_reason, 'version', k.version) end,
          'amCalled', exists (select from called x where x.milestone_id = m.id and x.me),
          'called', coalesce((select json_agg(x.told order by x.person_name, x.participant_id) from called x where x.milestone_id = m.id), '[]'),
          'citizenAnswer', (select a.told from answer a where a.milestone_id = m.id and a.participant_id is null),
          'draft', (select d.told from draft d where d.milestone_id = m.id),
          'minutes', coalesce((select json_agg(n.told order by n.number desc) from record n where n.milestone_id = m.id), '[]'),
          'tasks', coalesce((select json_agg(t.told order by t.party, t.id) from task t where t.milestone_id = m.id), '[]'))
        order by k.starts_at nulls last, m.due_date nulls last, m.id)
        from card m left join meeting k on k.milestone_id = m.id), '[]')),
    array(select distinct x.category from (
      select 'MEETING' as category from card union all select 'MEETING' from wish
      union all select p.category from part p where p.id is distinct from st.participant_id) x)
  into facts, shown
  from case_file c cross join standing st where c.id = for_case;
  perform audit.disclosed('READ_MEETINGS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return facts;
end $$;

-- The meeting as a line of a calendar: for the called, the one who holds it and the citizen. Nobody else, whatever they may read.
create function app.read_calendar_line(token_hash text, for_case uuid, of_meeting uuid) returns json language plpgsql as $$
declare line json;
begin
  if not app.begin_reading($1, $2) then
    perform audit.refused('READ_CALENDAR_LINE', for_case);
    return null;
  end if;
  select json_build_object('id', k.milestone_id, 'startsAt', k.starts_at, 'duration', k.duration, 'version', k.version,
      'changedAt', k.changed_at, 'cancelled', m.status in ('CANCELLED', 'EXCEPTION'))
  into line
  from meeting k join milestone m on m.id = k.milestone_id
  where k.milestone_id = of_meeting and k.case_id = for_case
    and (k.milestone_id in (select i.milestone_id from app.invited i)
      or for_case = any (app.own_cases())
      or exists (select from app.my_parts() p where p.case_id = for_case and p.role = m.owner_role));
  if line is null then
    perform audit.refused('READ_CALENDAR_LINE', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_CALENDAR_LINE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array['MEETING'])));
  return line;
end $$;

grant execute on function app.own_calls(uuid), app.read_follow_up_plan(text, uuid, uuid), app.read_meetings(text, uuid, uuid),
  app.read_calendar_line(text, uuid, uuid), app.party_of(text) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function app.number_plan() owner to samtavle_wall;
alter function app.replace_plan() owner to samtavle_wall;
alter function app.number_minutes() owner to samtavle_wall;
alter function app.replace_minutes() owner to samtavle_wall;
alter function app.name_invitation() owner to samtavle_wall;
alter function app.withdraw_call(uuid, uuid) owner to samtavle_wall;
alter function app.keep_meeting() owner to samtavle_wall;
alter function app.hold_meeting() owner to samtavle_wall;
alter function app.announce_withdrawal() owner to samtavle_wall;
alter function app.own_calls(uuid) owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

-- Referral and treatment: from the referral through the DPS and the assessment to the first sessions. No clinical notes are
-- stored: what was done, when and by whom, hours, and the plan that the doctor is sent. The reasons: docs/adr/0043.

-- The register says who is authorised, and what a support person is.
alter table staff
  add column authorisation text check (authorisation in ('PSYCHOLOGIST', 'PSYCHOLOGIST_SPECIALIST')),
  add column support_kind text
    check (support_kind is null or (role = 'SUPPORT_PERSON' and support_kind in ('UNION', 'SAFETY', 'OCCUPATIONAL_HEALTH', 'SCHOOL')));

-- The directory of those who assess and treat, kept from outside as the other registers: no case data.
create table provider (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  kind text not null check (kind in ('DPS', 'CLINIC')),
  -- the average number of hours that the provider tells of; a hint, never a limit
  hours_from smallint,
  hours_to smallint check (hours_to >= hours_from),
  -- where this is from, and the date of that document; without one the day on which it was looked at
  source text not null,
  source_date date not null
);
create table provider_site (
  id uuid primary key default gen_random_uuid(),
  provider_id uuid not null references provider,
  place text not null,
  unique (provider_id, place)
);

create table referral (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  dps_id uuid not null references provider,
  referrer_role text not null,
  health text not null,
  work_situation text not null,
  functioning text not null,
  -- stated whether or not the person is sick-listed
  sick_leave_grade smallint not null check (sick_leave_grade = 0 or sick_leave_grade between 20 and 100),
  form_version date not null,
  -- 3 while a draft, 2 once sent; set by a trigger
  seen_from smallint not null default 3,
  own_organisation_id uuid not null,
  own_role text not null,
  version integer not null default 1,
  changed_at timestamptz not null default app.now()
);

-- What is done once on the way. The DPS's decision is a row of its own kind, written down with who decided and when.
create table pathway_event (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('SENT_TO_DPS', 'RIGHT_ASSESSED', 'FORWARDED', 'ACCEPTED', 'FEEDBACK', 'ASSESSMENT_CLOSED',
    'PLAN_SENT', 'TREATMENT_STARTED')),
  on_date date not null,
  received_on date,
  due_date date,
  granted boolean,
  decided_by text,
  start_deadline date,
  channel text,
  site_id uuid references provider_site,
  plan_id uuid,
  reason text,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamptz not null default app.now(),
  check ((kind = 'SENT_TO_DPS') = (received_on is not null and due_date is not null)),
  check ((kind = 'RIGHT_ASSESSED') = (granted is not null and decided_by is not null)),
  check ((granted is true) = (start_deadline is not null)),
  check ((kind = 'FORWARDED') = (channel is not null)),
  check (kind <> 'ACCEPTED' or site_id is not null),
  check ((kind = 'PLAN_SENT') = (plan_id is not null))
);
create unique index once_on_the_way on pathway_event (case_id, kind) where kind <> 'PLAN_SENT';
create index pathway_event_in_case on pathway_event (case_id);

-- The clinical part: that it is done, when, by whom, and by which authorisation. Nothing of what was found.
create table clinical_assessment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  done_on date not null,
  authorisation text not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamptz not null default app.now()
);
-- The work part: rows of their own in another category, so that sharing them never shares the clinical part.
create table work_assessment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  complaints_at_work text,
  barriers_to_return text,
  expected_mastery text,
  completed_on date,
  own_organisation_id uuid not null,
  own_role text not null,
  version integer not null default 1,
  changed_at timestamptz not null default app.now(),
  check (completed_on is null
    or (complaints_at_work is not null and barriers_to_return is not null and expected_mastery is not null))
);

-- Every version of a plan stays; the doctor sees those that were sent.
create table treatment_plan (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  ordinal integer not null,
  summary text not null,
  hours_planned numeric(4, 1) not null check (hours_planned > 0),
  form_version date not null,
  seen_from smallint not null default 3,
  own_organisation_id uuid not null,
  own_role text not null,
  written_at timestamptz not null default app.now(),
  unique (case_id, ordinal)
);
create table treatment_goal (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  plan_id uuid not null references treatment_plan,
  position smallint not null,
  kind text not null check (kind in ('WORK', 'OTHER')),
  text text not null
);
create index treatment_goal_of on treatment_goal (plan_id);
create index treatment_goal_in_case on treatment_goal (case_id);

create table course_session (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  number smallint not null check (number between 1 and 4),
  planned_on date not null,
  hours numeric(4, 1) not null default 2 check (hours > 0),
  own_organisation_id uuid not null,
  own_role text not null,
  unique (case_id, number)
);
-- The last line for a session counts.
create table course_attendance (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  number smallint not null,
  ordinal integer not null,
  on_date date not null,
  attended boolean not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamptz not null default app.now(),
  foreign key (case_id, number) references course_session (case_id, number),
  unique (case_id, number, ordinal)
);

create table treatment_session (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  on_date date not null,
  mode text not null check (mode in ('IN_PERSON', 'VIDEO')),
  hours numeric(4, 1) not null check (hours > 0),
  own_organisation_id uuid not null,
  own_role text not null,
  version integer not null default 1,
  removed_at timestamptz
);
create index treatment_session_in_case on treatment_session (case_id, on_date);
-- A method counts until the next one does.
create table treatment_method (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  method text check (method in ('CBT', 'PSYCHODYNAMIC_SHORT', 'METACOGNITIVE', 'ACT', 'PSYCHOEDUCATION')),
  other text,
  from_date date not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamptz not null default app.now(),
  check ((method is null) <> (other is null))
);
create index treatment_method_in_case on treatment_method (case_id, from_date);

-- Between therapist and issuer, and the citizen, who reads everything. Nobody else can ever reach this level of TREATMENT.
create table treatment_message (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  text text not null,
  -- which side wrote; that there are these two is no secret to either
  side text not null generated always as (own_role) stored check (side in ('THERAPIST', 'GP')),
  own_organisation_id uuid not null,
  own_role text not null,
  written_at timestamptz not null default app.now()
);
create index treatment_message_in_case on treatment_message (case_id, written_at);

-- The citizen's yes to somebody's taking part, before they do: Nav, employer, school and all who are no health personnel.
create table joining_consent (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null references policy.recipient,
  support_kind text,
  given_via text not null check (given_via in ('SELF', 'IN_MEETING', 'PAPER')),
  -- the role that wrote it down
  told_by text not null,
  given_at timestamptz not null default app.now()
);
create index joining_consent_in_case on joining_consent (case_id);

do $$
declare t text;
begin
  foreach t in array array['provider', 'provider_site', 'referral', 'pathway_event', 'clinical_assessment', 'work_assessment',
    'treatment_plan', 'treatment_goal', 'course_session', 'course_attendance', 'treatment_session', 'treatment_method',
    'treatment_message', 'joining_consent'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['provider', 'provider_site'] loop
    execute format('create policy registers on %I to samtavle_owner using (true) with check (true)', t);
    execute format('create policy seen on %I for select to samtavle_app using ((select app.actor()) is not null)', t);
    execute format('grant select on %I to samtavle_app', t);
  end loop;
end $$;

insert into provider (name, kind, hours_from, hours_to, source, source_date) values
  ('Norsk Arbeidshelse', 'CLINIC', 10, 15, 'Norsk Arbeidshelse: Beskrivelse av behandlingstilbudet', '2023-01-06'),
  ('Diakonhjemmet Sykehus, Poliklinikk psykisk helse og arbeid', 'CLINIC', 10, 10,
    'Diakonhjemmet Sykehus: Jobbfokusert behandling for pasienter med angstlidelser og depresjon (udatert)', '2026-11-21');
insert into provider_site (provider_id, place)
select p.id, s.place from provider p cross join unnest(case p.name
  when 'Norsk Arbeidshelse' then array['Kristiansand', 'Arendal', 'Porsgrunn', 'Tønsberg', 'Oslo', 'Ski', 'Askim', 'Sarpsborg',
    'Lillehammer', 'Hamar']
  else array['Oslo'] end) s (place);

-- The wall ------------------------------------------------------------------------------------------------------------
-- Signed as oneself, with the right to the act, by one who reaches the category: a doctor to whom the citizen has said no
-- to sharing treatment writes nothing into what is then not there for the doctor.
create procedure pg_temp.recorded_by(tbl text, act text, category text, level int) language plpgsql as $$
begin
  execute format(
    'create policy written on %I for insert to samtavle_app with check (
       (case_id, own_organisation_id, own_role) in (select m.case_id, m.own_key, m.role from app.may m where m.act = %s)
       and case_id = any ((select app.cases(%L, %s))::uuid[]))', tbl, act, category, level);
end $$;
create procedure pg_temp.changed_by(tbl text, act text, category text, level int) language plpgsql as $$
begin
  execute format(
    'create policy changed on %I for update to samtavle_app
       using (case_id = any (array(select m.case_id from app.may m where m.act = %2$L)) and case_id = any ((select app.cases(%3$L, %4$s))::uuid[]))
       with check (case_id = any (array(select m.case_id from app.may m where m.act = %2$L)) and case_id = any ((select app.cases(%3$L, %4$s))::uuid[]))',
    tbl, act, category, level);
end $$;
create procedure pg_temp.seen_at(tbl text, category text, level int) language plpgsql as $$
begin
  execute format('create policy seen on %I for select to samtavle_app using (case_id = any ((select app.cases(%L, %s))::uuid[]))',
    tbl, category, level);
  execute format('comment on table %I is %L', tbl, format('Seen by: %s from level %s.', category, level));
end $$;

-- A draft is its writer's, the citizen's and the therapist's.
create policy seen on referral for select to samtavle_app using (
  (case_id, seen_from) in (select r.case_id, r.level from app.reach('{TREATMENT}') r)
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table referral is 'Seen by: TREATMENT from the level on the row, and the one who wrote it.';
call pg_temp.recorded_by('referral', $$'WRITE_REFERRAL'$$, 'TREATMENT', 2);
call pg_temp.changed_by('referral', 'WRITE_REFERRAL', 'TREATMENT', 2);

call pg_temp.seen_at('pathway_event', 'TREATMENT', 2);
call pg_temp.recorded_by('pathway_event', $$case kind when 'SENT_TO_DPS' then 'SEND_REFERRAL' when 'RIGHT_ASSESSED' then 'RECORD_RIGHT'
  when 'FORWARDED' then 'FORWARD_REFERRAL' when 'ACCEPTED' then 'ACCEPT_REFERRAL' when 'FEEDBACK' then 'GIVE_FEEDBACK'
  when 'ASSESSMENT_CLOSED' then 'CLOSE_ASSESSMENT' when 'PLAN_SENT' then 'SEND_TREATMENT_PLAN'
  when 'TREATMENT_STARTED' then 'START_TREATMENT' end$$, 'TREATMENT', 2);
call pg_temp.seen_at('clinical_assessment', 'TREATMENT', 2);
call pg_temp.recorded_by('clinical_assessment', $$'COMPLETE_CLINICAL_ASSESSMENT'$$, 'TREATMENT', 3);

create policy seen on work_assessment for select to samtavle_app using (
  (completed_on is not null and case_id = any ((select app.cases('WORK_MEASURES', 2))::uuid[]))
  or case_id = any ((select app.cases('WORK_MEASURES', 3))::uuid[]));
comment on table work_assessment is 'Seen by: WORK_MEASURES from level 2 when completed, before that from level 3.';
call pg_temp.recorded_by('work_assessment', $$'WRITE_WORK_ASSESSMENT'$$, 'WORK_MEASURES', 3);
call pg_temp.changed_by('work_assessment', 'WRITE_WORK_ASSESSMENT', 'WORK_MEASURES', 3);

create policy seen on treatment_plan for select to samtavle_app using (
  (case_id, seen_from) in (select r.case_id, r.level from app.reach('{TREATMENT}') r));
comment on table treatment_plan is 'Seen by: TREATMENT from the level on the row: 3 until it is sent, then 2.';
create policy seen on treatment_goal for select to samtavle_app using (
  case_id = any ((select app.cases('TREATMENT', 2))::uuid[])
  and plan_id in (select p.id from treatment_plan p where p.case_id = treatment_goal.case_id));
comment on table treatment_goal is 'Seen by: whoever sees its plan.';
call pg_temp.recorded_by('treatment_plan', $$'WRITE_TREATMENT_PLAN'$$, 'TREATMENT', 3);
create policy written on treatment_goal for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'WRITE_TREATMENT_PLAN'))
  and plan_id in (select p.id from treatment_plan p where p.case_id = treatment_goal.case_id and p.seen_from = 3));

do $$
declare t record;
begin
  for t in select * from (values ('course_session', 'PLAN_COURSE'), ('course_attendance', 'RECORD_ATTENDANCE'),
    ('treatment_session', 'RECORD_TREATMENT_SESSION'), ('treatment_method', 'CHOOSE_METHOD')) v (tbl, act) loop
    call pg_temp.seen_at(t.tbl, 'TREATMENT', 2);
    call pg_temp.recorded_by(t.tbl, format('%L', t.act), 'TREATMENT', 3);
  end loop;
end $$;
call pg_temp.changed_by('treatment_session', 'REMOVE_TREATMENT_SESSION', 'TREATMENT', 3);
call pg_temp.seen_at('treatment_message', 'TREATMENT', 2);
call pg_temp.recorded_by('treatment_message', $$'WRITE_TREATMENT_MESSAGE'$$, 'TREATMENT', 2);

-- The citizen's alone to read. Whoever may bring people in writes down how the citizen said yes; SELF only the citizen.
create policy citizen_only on joining_consent for select to samtavle_app using (case_id = any ((select app.own_cases())::uuid[]));
create policy written on joining_consent for insert to samtavle_app with check (
  (case_id, role, told_by) in (select m.case_id, d.recipient, m.role from app.may m join policy.addable d on d.role = m.role
    where m.act = 'ADD_PARTICIPANT')
  and (given_via = 'SELF') = (told_by = 'CITIZEN'));

-- Columns that would tell of a participant the reader may not know of cannot be read; those that decide who sees cannot be written.
grant select (id, case_id, dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version, seen_from,
  version, changed_at) on referral to samtavle_app;
grant insert (id, case_id, dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version,
  own_organisation_id, own_role) on referral to samtavle_app;
grant update (dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version, version, changed_at)
  on referral to samtavle_app;
grant select (id, case_id, kind, on_date, received_on, due_date, granted, decided_by, start_deadline, channel, site_id, plan_id,
  reason, recorded_at) on pathway_event to samtavle_app;
grant insert (id, case_id, kind, on_date, received_on, due_date, granted, decided_by, start_deadline, channel, site_id, plan_id,
  reason, own_organisation_id, own_role) on pathway_event to samtavle_app;
grant select (id, case_id, done_on, authorisation, recorded_at) on clinical_assessment to samtavle_app;
grant insert (id, case_id, done_on, own_organisation_id, own_role) on clinical_assessment to samtavle_app;
grant select (id, case_id, complaints_at_work, barriers_to_return, expected_mastery, completed_on, version, changed_at)
  on work_assessment to samtavle_app;
grant insert (id, case_id, complaints_at_work, barriers_to_return, expected_mastery, completed_on, own_organisation_id, own_role)
  on work_assessment to samtavle_app;
grant update (complaints_at_work, barriers_to_return, expected_mastery, completed_on, version, changed_at)
  on work_assessment to samtavle_app;
grant select (id, case_id, ordinal, summary, hours_planned, form_version, seen_from, written_at) on treatment_plan to samtavle_app;
grant insert (id, case_id, ordinal, summary, hours_planned, form_version, own_organisation_id, own_role) on treatment_plan to samtavle_app;
grant select, insert on treatment_goal to samtavle_app;
grant select (id, case_id, number, planned_on, hours) on course_session to samtavle_app;
grant insert (id, case_id, number, planned_on, hours, own_organisation_id, own_role) on course_session to samtavle_app;
grant select (id, case_id, number, ordinal, on_date, attended, recorded_at) on course_attendance to samtavle_app;
grant insert (id, case_id, number, ordinal, on_date, attended, own_organisation_id, own_role) on course_attendance to samtavle_app;
grant select (id, case_id, on_date, mode, hours, version, removed_at) on treatment_session to samtavle_app;
grant insert (id, case_id, on_date, mode, hours, own_organisation_id, own_role) on treatment_session to samtavle_app;
grant update (version, removed_at) on treatment_session to samtavle_app;
grant select (id, case_id, method, other, from_date, recorded_at) on treatment_method to samtavle_app;
grant insert (id, case_id, method, other, from_date, own_organisation_id, own_role) on treatment_method to samtavle_app;
grant select (id, case_id, text, side, written_at) on treatment_message to samtavle_app;
grant insert (id, case_id, text, own_organisation_id, own_role) on treatment_message to samtavle_app;
grant select, insert (id, case_id, person_id, organisation_id, role, given_via, told_by) on joining_consent to samtavle_app;

-- What must hold whoever writes ---------------------------------------------------------------------------------------
grant create on schema app to samtavle_wall;
do $$
declare t text;
begin
  foreach t in array array['referral', 'pathway_event', 'clinical_assessment', 'work_assessment', 'treatment_plan', 'joining_consent'] loop
    execute format('create policy wall_reads on %I for select to samtavle_wall using (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;
create policy wall_shows on referral for update to samtavle_wall using (true) with check (true);
create policy wall_shows on treatment_plan for update to samtavle_wall using (true) with check (true);
grant update (seen_from) on referral, treatment_plan to samtavle_wall;
create policy wall_notes on joining_consent for insert to samtavle_wall with check (true);
grant insert on joining_consent to samtavle_wall;

-- The order of the way, and what a sent thing becomes. After the wall has let the row in, so that no refusal tells of a case.
create function app.on_the_way() returns trigger language plpgsql security definer set search_path = '' as $$
declare missing text := case
    when new.kind = 'SENT_TO_DPS' and not exists (select from public.referral r where r.case_id = new.case_id) then 'NOT_NOW'
    when new.kind = 'RIGHT_ASSESSED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'SENT_TO_DPS') then 'NOT_NOW'
    when new.kind = 'FORWARDED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'RIGHT_ASSESSED' and e.granted) then 'RIGHT_FIRST'
    when new.kind = 'ACCEPTED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'FORWARDED') then 'NOT_NOW'
    when new.kind in ('FEEDBACK', 'ASSESSMENT_CLOSED') and not exists (
      select from public.clinical_assessment c where c.case_id = new.case_id) then 'NOT_NOW'
    when new.kind = 'ASSESSMENT_CLOSED' and not exists (
      select from public.work_assessment w where w.case_id = new.case_id and w.completed_on is not null) then 'WORK_PART_OPEN'
    when new.kind = 'ASSESSMENT_CLOSED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'FEEDBACK') then 'FEEDBACK_OPEN'
    when new.kind = 'PLAN_SENT' and not (
      exists (select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'ASSESSMENT_CLOSED')
      and exists (select from public.treatment_plan p where p.id = new.plan_id and p.case_id = new.case_id)) then 'NOT_NOW'
  end;
begin
  if missing is not null then
    raise exception '%', missing using errcode = 'SA422', column = 'caseId';
  end if;
  if new.kind = 'SENT_TO_DPS' then
    update public.referral set seen_from = 2 where case_id = new.case_id;
  elsif new.kind = 'PLAN_SENT' then
    update public.treatment_plan set seen_from = 2 where id = new.plan_id;
  end if;
  return new;
end $$;
create trigger on_the_way after insert on pathway_event for each row execute function app.on_the_way();

-- What was sent is not written over.
create function app.sent_stands() returns trigger language plpgsql as $$
begin
  if old.seen_from = 2 and new.version <> old.version then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'caseId';
  end if;
  return new;
end $$;
create trigger sent_stands before update on referral for each row execute function app.sent_stands();

-- Assessment is by a psychologist or a specialist in psychology; the register knows who is one.
create function app.by_psychologist() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select s.authorisation into new.authorisation from public.staff s
  where s.person_id = app.actor() and s.organisation_id = new.own_organisation_id and s.role = new.own_role;
  if new.authorisation is null then
    raise exception 'NOT_PSYCHOLOGIST' using errcode = 'SA422', column = 'caseId';
  end if;
  return new;
end $$;
create trigger by_psychologist before insert on clinical_assessment for each row execute function app.by_psychologist();

-- Whoever is no health personnel takes part only after the citizen's yes. When the citizen brings them in, that is the yes.
create function app.agreed_first() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- without a session nobody of the application writes here
  if new.role in ('THERAPIST', 'GP') or app.actor() is null then return new; end if;
  if exists (select from public.joining_consent j where j.case_id = new.case_id and j.person_id = new.person_id
    and j.organisation_id = new.organisation_id and j.role = new.role
    -- a yes lasts until they have left: coming back takes a new one
    and j.given_at >= coalesce((select max(p.ended_at) from public.participant p where p.case_id = new.case_id
      and p.person_id = new.person_id and p.organisation_id = new.organisation_id and p.role = new.role), '-infinity'))
  then return new; end if;
  if new.case_id = any (app.own_cases()) then
    insert into public.joining_consent (case_id, person_id, organisation_id, role, given_via, told_by)
    values (new.case_id, new.person_id, new.organisation_id, new.role, 'SELF', 'CITIZEN');
    return new;
  end if;
  raise exception 'CONSENT_FIRST' using errcode = 'SA422', column = 'agreedVia';
end $$;
create trigger agreed_first after insert on participant for each row execute function app.agreed_first();
create function app.name_support() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select s.support_kind into new.support_kind from public.staff s
  where s.person_id = new.person_id and s.organisation_id = new.organisation_id and s.role = new.role;
  return new;
end $$;
create trigger name_support before insert on joining_consent for each row execute function app.name_support();

-- The pathway's milestones follow what is recorded, whoever owns them: laid when they come into view, moved when done.
create function app.lay_pathway(for_case uuid, stones jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  me record;
  s record;
begin
  select m.organisation_id, m.role into me from app.may m
  where m.case_id = for_case and m.act in ('SEND_REFERRAL', 'START_TREATMENT')
    and for_case = any (app.cases('TREATMENT', 2)) limit 1;
  if not found then return; end if;
  for s in select * from jsonb_to_recordset(stones)
    as x (type text, lane text, "ownerRole" text, "dueDate" date, "dueRule" text, source text, done boolean)
    where x.type in ('REFERRAL_SENT', 'RIGHT_ASSESSED', 'START_DEADLINE', 'ASSESSMENT_DONE', 'FEEDBACK_TO_REFERRER',
      'TREATMENT_PLAN_TO_GP', 'COURSE_1', 'COURSE_2', 'COURSE_3', 'COURSE_4', 'TREATMENT_START') loop
    update public.milestone m set status = case when s.done then 'DONE' else m.status end,
      due_date = coalesce(s."dueDate", m.due_date), version = m.version + 1
    where m.id = (select o.id from public.milestone o where o.case_id = for_case and o.type = s.type and o.category = 'TREATMENT'
      and o.status in ('PLANNED', 'IN_PROGRESS') order by o.due_date nulls last, o.id limit 1);
    if not found then
      insert into public.milestone (case_id, category, type, lane, owner_role, due_date, due_rule, source, status, own_organisation_id, own_role)
      values (for_case, 'TREATMENT', s.type, s.lane, s."ownerRole", s."dueDate", s."dueRule", s.source,
        case when s.done then 'DONE' else 'PLANNED' end, me.organisation_id, me.role);
    end if;
  end loop;
end $$;
create policy wall_lays_pathway on milestone for insert to samtavle_wall with check (category = 'TREATMENT' and not duty);
create policy wall_moves_pathway on milestone for update to samtavle_wall
  using (category = 'TREATMENT' and not duty) with check (category = 'TREATMENT' and not duty);
grant update (status, due_date, version) on milestone to samtavle_wall;

-- That no doctor takes part is told to the therapist and the citizen, not who does.
create function app.gp_missing(of_case uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select not exists (select from public.participant p where p.case_id = of_case and p.role = 'GP' and p.ended_at is null)
  where of_case = any (app.cases('TREATMENT', 3));
$$;
-- Whether the actor is authorised to write the clinical part, by the part that the actor has in the case.
create function app.my_authorisation(of_case uuid) returns text language sql stable security definer set search_path = '' as $$
  select s.authorisation from app.my_parts() p join public.participant x on x.id = p.participant_id
    join public.staff s on s.person_id = x.person_id and s.organisation_id = x.organisation_id and s.role = x.role
  where p.case_id = of_case and p.role = 'THERAPIST' limit 1;
$$;

set local role samtavle_wall;
grant execute on function app.sign() to samtavle_owner;
reset role;
do $$
declare t text;
begin
  foreach t in array array['referral', 'pathway_event', 'clinical_assessment', 'work_assessment', 'treatment_plan', 'course_attendance',
    'treatment_session', 'treatment_method', 'treatment_message'] loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(''ROW'', ''id'')', t);
    execute format('create trigger sign after insert on %I for each row execute function app.sign()', t);
  end loop;
end $$;
create trigger announce after insert on course_session for each row execute function app.announce('ROW', 'id');

-- The reading: one statement. Those whom the matrix never lets see any of it get nothing, as if there were no case.
create function app.pathway(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s
    where s.case_id = for_case and s.role in ('CITIZEN', 'THERAPIST', 'GP', 'NAV_ADVISER', 'JOB_SPECIALIST')
    order by s.role <> 'CITIZEN', s.role <> 'THERAPIST', s.role limit 1),
  form as materialized (select r.id, r.dps_id, r.referrer_role, r.health, r.work_situation, r.functioning, r.sick_leave_grade, r.form_version,
      r.version, d.name as dps_name, y.name as by_name from referral r join provider d on d.id = r.dps_id
    left join signature y on y.row_id = r.id where r.case_id = for_case),
  event as materialized (select e.id, e.kind, e.on_date, e.received_on, e.due_date, e.granted, e.decided_by, e.start_deadline, e.channel,
      e.site_id, e.plan_id, e.reason, e.recorded_at, y.name as by_name, p.name as provider_name, s.place, p.hours_from, p.hours_to, p.source, p.source_date
    from pathway_event e left join signature y on y.row_id = e.id left join provider_site s on s.id = e.site_id
      left join provider p on p.id = s.provider_id where e.case_id = for_case),
  clinical as materialized (select c.done_on, c.authorisation, y.name as by_name from clinical_assessment c left join signature y on y.row_id = c.id
    where c.case_id = for_case),
  work as materialized (select w.complaints_at_work, w.barriers_to_return, w.expected_mastery, w.completed_on, w.version from work_assessment w where w.case_id = for_case),
  plan as materialized (select p.id, p.ordinal, p.summary, p.hours_planned, p.form_version from treatment_plan p where p.case_id = for_case order by p.ordinal desc limit 1),
  course as materialized (select c.number, c.planned_on, c.hours, a.attended, a.on_date, coalesce(a.ordinal, 0) as records from course_session c
    left join lateral (select x.attended, x.on_date, x.ordinal from course_attendance x
      where x.case_id = c.case_id and x.number = c.number order by x.ordinal desc limit 1) a on true
    where c.case_id = for_case),
  held as materialized (select t.id, t.on_date, t.mode, t.hours, t.version from treatment_session t where t.case_id = for_case and t.removed_at is null),
  method as materialized (select m.id, m.method, m.other, m.from_date, m.recorded_at from treatment_method m where m.case_id = for_case),
  message as materialized (select m.id, m.text, m.side, m.written_at, y.name as by_name from treatment_message m left join signature y on y.row_id = m.id
    where m.case_id = for_case)
  select json_build_object(
    'caseId', for_case, 'viewer', st.role, 'today', app.today(),
    'closed', (select c.closed_at is not null from case_file c where c.id = for_case),
    'reaches', (select app.cases('TREATMENT', 2)) @> array[for_case],
    'gpMissing', app.gp_missing(for_case), 'authorisation', app.my_authorisation(for_case),
    'referral', (select json_build_object('id', f.id, 'dpsId', f.dps_id, 'dpsName', f.dps_name, 'referrerRole', f.referrer_role,
      'health', f.health, 'workSituation', f.work_situation, 'functioning', f.functioning, 'sickLeaveGrade', f.sick_leave_grade,
      'formVersion', f.form_version, 'version', f.version, 'byName', f.by_name) from form f),
    'events', coalesce((select json_agg(json_build_object('kind', e.kind, 'on', e.on_date, 'receivedOn', e.received_on,
      'dueDate', e.due_date, 'granted', e.granted, 'decidedBy', e.decided_by, 'startDeadline', e.start_deadline, 'channel', e.channel,
      'reason', e.reason, 'planId', e.plan_id, 'byName', e.by_name,
      'site', case when e.place is not null then json_build_object('id', e.site_id, 'place', e.place, 'providerName', e.provider_name,
        'hoursFrom', e.hours_from, 'hoursTo', e.hours_to, 'source', e.source, 'sourceDate', e.source_date) end)
      order by e.recorded_at, e.id) from event e), '[]'),
    'clinical', (select json_build_object('on', c.done_on, 'authorisation', c.authorisation, 'byName', c.by_name) from clinical c),
    'work', (select json_build_object('complaintsAtWork', w.complaints_at_work, 'barriersToReturn', w.barriers_to_return,
      'expectedMastery', w.expected_mastery, 'completedOn', w.completed_on, 'version', w.version) from work w),
    'plan', (select json_build_object('id', p.id, 'version', p.ordinal, 'summary', p.summary, 'hoursPlanned', p.hours_planned,
      'formVersion', p.form_version, 'goals', coalesce((select json_agg(json_build_object('kind', g.kind, 'text', g.text)
        order by g.position) from treatment_goal g where g.plan_id = p.id), '[]')) from plan p),
    'course', coalesce((select json_agg(json_build_object('number', c.number, 'plannedOn', c.planned_on, 'hours', c.hours,
      'attended', c.attended, 'on', c.on_date, 'records', c.records) order by c.number) from course c), '[]'),
    'sessions', coalesce((select json_agg(json_build_object('id', t.id, 'on', t.on_date, 'mode', t.mode, 'hours', t.hours,
      'version', t.version) order by t.on_date desc, t.id) from held t), '[]'),
    'methods', coalesce((select json_agg(json_build_object('id', m.id, 'method', m.method, 'other', m.other, 'from', m.from_date)
      order by m.from_date, m.recorded_at, m.id) from method m), '[]'),
    'messages', coalesce((select json_agg(json_build_object('id', m.id, 'text', m.text, 'side', m.side, 'at', m.written_at,
      'byName', m.by_name) order by m.written_at, m.id) from message m), '[]')),
  array_remove(array[
    case when exists (select from form) or exists (select from event) or exists (select from clinical) or exists (select from plan)
      or exists (select from course) or exists (select from held) or exists (select from method) or exists (select from message)
      then 'TREATMENT' end,
    case when exists (select from work) then 'WORK_MEASURES' end], null)
  from standing st
$$;
create function app.read_pathway(token_hash text, for_case uuid, eyes uuid default null) returns json language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare p record;
begin
  if app.begin_reading($1, $2, $3) then
    select * into p from app.pathway(for_case);
    if p.facts is not null then
      perform audit.disclosed('READ_PATHWAY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', p.shown)));
      return p.facts;
    end if;
  end if;
  perform audit.refused('READ_PATHWAY', for_case);
  return null;
end $$;

grant execute on function app.pathway(uuid), app.read_pathway(text, uuid, uuid), app.gp_missing(uuid), app.my_authorisation(uuid),
  app.lay_pathway(uuid, jsonb) to samtavle_app;
-- handed to the wall last: grants are the owner's to make
alter function app.on_the_way() owner to samtavle_wall;
alter function app.by_psychologist() owner to samtavle_wall;
alter function app.agreed_first() owner to samtavle_wall;
alter function app.name_support() owner to samtavle_wall;
alter function app.lay_pathway(uuid, jsonb) owner to samtavle_wall;
alter function app.gp_missing(uuid) owner to samtavle_wall;
alter function app.my_authorisation(uuid) owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

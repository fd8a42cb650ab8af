-- Advice and decision, what is asked without a name, Nav's measures, and the job trail of IPS and SFJ.

-- As in 0006: a table whose rows are one category at one level, its writer keeps seeing what carries the writer; the act.
create procedure pg_temp.advice_guard(tbl text, category text, level int) language plpgsql as $$
begin
  execute format('create policy seen on %I for select to samtavle_app using (case_id = any ((select app.cases(%L, %s))::uuid[])
    or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p))', tbl, category, level);
  execute format('comment on table %I is %L', tbl, format('Seen by: %s from level %s, and by the side that wrote it.', category, level));
end $$;
create procedure pg_temp.advice_written(tbl text, act text, more text default 'true') language plpgsql as $$
begin
  execute format(
    'create policy written on %I for insert to samtavle_app with check (
       (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, ''CITIZEN'')) in (
         select m.case_id, m.own_key, m.role from app.may m where m.act = %L) and %s)', tbl, act, more);
end $$;

-- Asking a service ---------------------------------------------------------------------------------------------------
-- Seen within Nav and by the citizen: NAV from READ is more than the matrix gives anybody else.
create table commission (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  service text not null check (service in ('ARK', 'SFJ', 'ROL', 'IPS')),
  area text check (area in ('MENTAL_HEALTH', 'DEVELOPMENTAL', 'COGNITIVE', 'READING_WRITING_MATHS', 'PSYCHOSOCIAL', 'COMPLEX')),
  question text not null,
  asked_on date not null default app.today(),
  due_date date not null,
  own_organisation_id uuid,
  own_role text,
  check ((service = 'ARK') = (area is not null)),
  unique (id, case_id)
);
create index commission_in_case on commission (case_id);

-- Recommendation and decision: two tables, two kinds of people -----------------------------------------------------------
create table recommendation (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  commission_id uuid,
  addressed_to text not null check (addressed_to in ('NAV_LOCAL', 'GP', 'CITIZEN')),
  measure_type text,
  text text not null,
  given_on date not null default app.today(),
  own_organisation_id uuid not null,
  own_role text not null check (own_role in ('THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR')),
  given_by text not null generated always as (own_role) stored,
  -- what a therapist advises is about treatment: Nav sees it only as far as the citizen lets Nav see that (hpl § 22)
  category text not null references policy.category
    generated always as (case own_role when 'THERAPIST' then 'TREATMENT' else 'NAV' end) stored,
  seen_from smallint not null generated always as (case own_role when 'THERAPIST' then 1 else 2 end) stored,
  check (addressed_to <> 'GP' or own_role = 'THERAPIST'),
  foreign key (commission_id, case_id) references commission (id, case_id),
  unique (id, case_id)
);
create index recommendation_in_case on recommendation (case_id);
create index recommendation_of on recommendation (commission_id);

-- Asked without a name: those who are asked are no part of the case, and nothing that they can read names it. The case is
-- on the row for the wall and for its deletion; no role of the application can read the column.
create table consultation (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  question text not null,
  asked_on date not null default app.today(),
  due_date date not null,
  last_day date not null check (last_day >= due_date),
  -- nobody is asked before the citizen has said yes to the exact words
  approved_on date,
  declined_on date check (declined_on is null or approved_on is null),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1
);
create index consultation_in_case on consultation (case_id);
create table consultation_seat (
  consultation_id uuid not null references consultation,
  case_id uuid not null references case_file,
  person_id uuid not null references person,
  role text not null,
  name text not null,
  title text,
  primary key (consultation_id, person_id)
);
create index consultation_seat_of on consultation_seat (person_id);
create index consultation_seat_in_case on consultation_seat (case_id);
-- The short lines that the citizen lets go with the question: for those who are asked, not for the one who asks.
create table consultation_material (
  consultation_id uuid not null references consultation,
  case_id uuid not null references case_file,
  category text not null references policy.category check (category in ('FUNCTION', 'PLAN')),
  text text not null,
  primary key (consultation_id, category)
);
create index consultation_material_in_case on consultation_material (case_id);
create table consultation_advice (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultation,
  case_id uuid not null references case_file,
  person_id uuid not null references person,
  text text not null,
  given_on date not null default app.today(),
  unique (consultation_id, person_id)
);
create index consultation_advice_in_case on consultation_advice (case_id);

create table decision (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  recommendation_id uuid unique,
  consultation_id uuid unique references consultation,
  outcome text not null check (outcome in ('FOLLOWED', 'DEVIATED', 'DECLINED', 'OWN')),
  text text not null,
  reason text,
  decided_on date not null default app.today(),
  own_organisation_id uuid,
  -- those who advise or treat decide nothing; an employer decides on steps and accommodation
  own_role text check (own_role in ('NAV_LOCAL', 'GP')),
  decided_by text not null generated always as (coalesce(own_role, 'CITIZEN')) stored,
  category text not null references policy.category,
  foreign key (recommendation_id, case_id) references recommendation (id, case_id),
  check (outcome not in ('DEVIATED', 'DECLINED') or reason is not null),
  check ((outcome = 'OWN') = (num_nonnulls(recommendation_id, consultation_id) = 0)),
  check (num_nonnulls(recommendation_id, consultation_id) <= 1)
);
create index decision_in_case on decision (case_id);

-- Measures -------------------------------------------------------------------------------------------------------------
create table measure (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  type text not null,
  note text,
  state text not null default 'SUGGESTED' check (state in ('SUGGESTED', 'DECIDED', 'STARTED', 'ENDED', 'DROPPED')),
  suggested_on date not null default app.today(),
  decided_on date,
  started_on date check (started_on >= decided_on),
  ended_on date check (ended_on >= started_on),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  unique (id, case_id)
);
create index measure_in_case on measure (case_id);
-- What an employer is party to, told to that employer alone: only when the citizen has put it there, and consents.
create table measure_party (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  measure_id uuid not null,
  employer_id uuid not null references organisation,
  type text not null check (type in ('EXPERT_ASSISTANCE', 'AIDS', 'WAGE_SUBSIDY', 'EMPLOYER_PERIOD_EXEMPTION', 'MENTOR', 'WORK_TRAINING')),
  shared_on date not null default app.today(),
  removed_at timestamptz,
  foreign key (measure_id, case_id) references measure (id, case_id),
  unique (measure_id, employer_id)
);
create index measure_party_in_case on measure_party (case_id);

-- The job trail --------------------------------------------------------------------------------------------------------
-- Lines that the citizen owns: what another writes is seen by its writer and the citizen until the citizen keeps it.
create table own_line (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('STRENGTH', 'HELP_AROUND_ME', 'WANTED_WORK', 'WANTED_HOURS', 'SURROUNDINGS', 'TRAVEL', 'AVOID',
    'MAY_SAY', 'MAY_NOT_SAY', 'GAIN_OF_OPENNESS', 'COST_OF_OPENNESS', 'EARLY_SIGN', 'COPING', 'BEFORE_AND_AFTER_WORK', 'MONEY',
    'ADAPTATION', 'NO_SHOW')),
  category text not null references policy.category generated always as (case
    when kind in ('STRENGTH', 'HELP_AROUND_ME', 'EARLY_SIGN', 'COPING') then 'PERSONAL'
    when kind in ('MAY_SAY', 'MAY_NOT_SAY', 'GAIN_OF_OPENNESS', 'COST_OF_OPENNESS') then 'INFO_STRATEGY'
    else 'NAV' end) stored,
  text text not null,
  own_organisation_id uuid,
  own_role text,
  -- 3 while another's suggestion; set by triggers and by the citizen's keeping
  seen_from smallint not null default 3,
  kept_on date,
  written_on date not null default app.today(),
  removed_at timestamptz,
  version integer not null default 1
);
create index own_line_in_case on own_line (case_id);
create table employer_contact (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  on_date date not null,
  channel text not null check (channel in ('VISIT', 'PHONE', 'VIDEO', 'EMAIL', 'MEETING')),
  employer_name text not null,
  contact_name text,
  outcome text not null check (outcome in ('NO_ANSWER', 'NOT_NOW', 'TALK_AGAIN', 'VISIT_AGREED', 'INTERVIEW_AGREED', 'OFFER', 'FOLLOW_UP')),
  told text not null check (told in ('NOTHING', 'HOURS_AND_TASKS', 'AGREED_WORDS')),
  note text,
  own_organisation_id uuid,
  own_role text
);
create index employer_contact_in_case on employer_contact (case_id, on_date);

do $$
declare t text;
begin
  foreach t in array array['commission', 'recommendation', 'decision', 'consultation', 'consultation_seat', 'consultation_material',
    'consultation_advice', 'measure', 'measure_party', 'own_line', 'employer_contact'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['recommendation', 'consultation', 'consultation_seat', 'consultation_material', 'measure', 'own_line'] loop
    execute format('create policy wall on %I for select to samtavle_wall using (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;

-- The rules ------------------------------------------------------------------------------------------------------------
grant create on schema app, audit to samtavle_wall;

-- What the actor is asked without a name, while it may be read. Whoever may not deal with the citizen's case is not asked
-- either, and is not told so; nobody borrows another's seat.
create function app.my_consultations() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  if app.viewed_as() is not null then return '{}'; end if;
  return array(select s.consultation_id
    from public.consultation_seat s join public.consultation c on c.id = s.consultation_id join public.case_file f on f.id = c.case_id
    where s.person_id = app.actor() and c.approved_on is not null and app.today() <= c.last_day and f.closed_at is null
      and f.citizen_id <> s.person_id
      and not exists (select from public.impartiality i
        where i.person_id = s.person_id and i.citizen_id = f.citizen_id and i.taken_back_at is null)
      and not exists (select from app.standing_in x where x.representative_id = s.person_id and x.citizen_id = f.citizen_id)
      and not exists (select from public.protection t where t.person_id = f.citizen_id
        and not exists (select from public.clearance k where k.person_id = s.person_id and k.kind = t.kind)));
end $$;
-- The consultations of a case, for those who read Nav's side of it.
create function app.consultations_of(for_case uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select c.id from public.consultation c where c.case_id = for_case and for_case = any (app.cases('NAV', 2)));
end $$;

call pg_temp.advice_guard('commission', 'NAV', 2);
call pg_temp.advice_written('commission', 'COMMISSION_SERVICE');

create policy seen on recommendation for select to samtavle_app using (
  (case_id, category, seen_from) in (select r.case_id, r.category, r.level from app.reach('{NAV,TREATMENT}') r)
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table recommendation is 'Seen by: NAV from level 2; a therapist''s by TREATMENT from level 1; and by the side that wrote it.';
call pg_temp.advice_written('recommendation', 'GIVE_RECOMMENDATION',
  '(commission_id is null or commission_id in (select c.id from commission c where c.case_id = recommendation.case_id))');

-- Only the one who was asked to decide, on advice that this one sees. What Nav decides is Nav's.
create policy seen on decision for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{NAV,TREATMENT}') r where r.level = 2)
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
comment on table decision is 'Seen by: its category from level 2, and by the side that made it.';
call pg_temp.advice_written('decision', 'MAKE_DECISION', $$(
  (recommendation_id is null and own_role = 'NAV_LOCAL')
  or exists (select from recommendation r where r.id = decision.recommendation_id and r.case_id = decision.case_id
    and r.addressed_to = coalesce(decision.own_role, 'CITIZEN')))
  and (consultation_id is null or consultation_id = any (app.consultations_of(case_id)))$$);
create function app.place_decision() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.category := case new.own_role when 'NAV_LOCAL' then 'NAV' when 'GP' then 'TREATMENT' else coalesce((
    select r.category from public.recommendation r where r.id = new.recommendation_id), 'NAV') end;
  if new.consultation_id is not null and not exists (
    select from public.consultation c where c.id = new.consultation_id and c.approved_on is not null) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'consultationId';
  end if;
  return new;
end $$;
create trigger place_decision before insert on decision for each row execute function app.place_decision();

create policy seen on consultation for select to samtavle_app using (
  case_id = any ((select app.cases('NAV', 2))::uuid[]) or id = any ((select app.my_consultations())::uuid[]));
comment on table consultation is 'Seen by: NAV from level 2; and, without the case, by those who are asked once the citizen has said yes.';
call pg_temp.advice_written('consultation', 'ASK_CONSULTATION', 'approved_on is null and declined_on is null');
create policy changed on consultation for update to samtavle_app
  using (approved_on is null and declined_on is null and case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_CONSULTATION')))
  with check (case_id = any ((select app.private_cases())::uuid[]));

create policy seen on consultation_seat for select to samtavle_app using (
  case_id = any ((select app.cases('NAV', 2))::uuid[]) or consultation_id = any ((select app.my_consultations())::uuid[]));
create policy written on consultation_seat for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'ASK_CONSULTATION'))
  and consultation_id = any (app.consultations_of(case_id)));
create function app.name_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.name, s.role, s.title into new.name, new.role, new.title
  from public.staff s join public.person p on p.id = s.person_id
  where s.person_id = new.person_id and s.role in ('ADVISORY_DOCTOR', 'NAV_ADVISER') order by s.role limit 1;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever takes part in the case knows whose it is
  if exists (select from public.participant p where p.case_id = new.case_id and p.person_id = new.person_id and p.ended_at is null) then
    raise exception 'TAKES_PART' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever is asked is not added once the citizen has answered
  if exists (select from public.consultation c where c.id = new.consultation_id and (c.approved_on is not null or c.declined_on is not null)) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $$;
create trigger name_seat before insert on consultation_seat for each row execute function app.name_seat();

create policy seen on consultation_material for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[]) or consultation_id = any ((select app.my_consultations())::uuid[]));
create policy written on consultation_material for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_CONSULTATION'))
  and consultation_id = any (app.consultations_of(case_id)));

create policy seen on consultation_advice for select to samtavle_app using (
  case_id = any ((select app.cases('NAV', 2))::uuid[]) or consultation_id = any ((select app.my_consultations())::uuid[]));
create policy written on consultation_advice for insert to samtavle_app with check (
  consultation_id = any ((select app.my_consultations())::uuid[]));
-- The adviser names neither the case nor oneself: both are the database's to know.
create function app.place_advice() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select c.case_id into new.case_id from public.consultation c where c.id = new.consultation_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA404';
  end if;
  new.person_id := app.actor();
  return new;
end $$;
create trigger place_advice before insert on consultation_advice for each row execute function app.place_advice();

call pg_temp.advice_guard('measure', 'NAV', 2);
call pg_temp.advice_written('measure', 'ADD_MEASURE', 'state = ''SUGGESTED''');
create policy changed on measure for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'MOVE_MEASURE')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'MOVE_MEASURE')));

create policy seen on measure_party for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or (removed_at is null and case_id = any ((select app.cases_beyond_law('ACCOMMODATION', 2))::uuid[])
    and (case_id, employer_id) in (select p.case_id, p.employer_id from app.my_parts() p where p.role = 'EMPLOYER')));
comment on table measure_party is 'Seen by: ACCOMMODATION from level 2, by that employer alone.';
create policy written on measure_party for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'SHARE_MEASURE'))
  and (case_id, employer_id) in (select p.case_id, p.organisation_id from participant p where p.role = 'EMPLOYER' and p.ended_at is null));
create policy changed on measure_party for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'SHARE_MEASURE')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'SHARE_MEASURE')));
create function app.place_party() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select m.type into new.type from public.measure m where m.id = new.measure_id and m.case_id = new.case_id;
  return new;
end $$;
create trigger place_party before insert on measure_party for each row execute function app.place_party();

-- From which level a kept line is seen: see OWN_LINE_HOME in shared/src/domain.
create function app.line_level(kind text) returns smallint language sql immutable parallel safe
  return case when kind in ('STRENGTH', 'HELP_AROUND_ME', 'WANTED_WORK', 'WANTED_HOURS', 'EARLY_SIGN', 'COPING') then 1 else 2 end;
create function app.place_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.text <> old.text then
    new.seen_from := case when new.own_role is null then app.line_level(new.kind) else 3 end;
    new.kept_on := case when new.own_role is null then app.today() end;
  end if;
  return new;
end $$;
create trigger place_line before insert or update on own_line for each row execute function app.place_line();
create policy seen on own_line for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[]) and (case_id, category) in (
    select r.case_id, r.category from app.reach('{NAV,INFO_STRATEGY,PERSONAL}') r where r.level = 3)
  or (removed_at is null and (
    (case_id, category, seen_from) in (select r.case_id, r.category, r.level from app.reach('{NAV,INFO_STRATEGY,PERSONAL}') r)
    or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p))));
comment on table own_line is 'Seen by: its category from its level once the citizen has kept it, and by the side that wrote it.';
-- A job specialist writes where the citizen lets the job specialist read Nav's side; early signs and coping nobody suggests.
call pg_temp.advice_written('own_line', 'WRITE_OWN_LINE', $$(own_role is null
  or (own_role = 'NAV_ADVISER' and kind in ('STRENGTH', 'HELP_AROUND_ME', 'WANTED_WORK', 'WANTED_HOURS', 'SURROUNDINGS', 'TRAVEL', 'AVOID'))
  or (own_role = 'JOB_SPECIALIST' and kind not in ('EARLY_SIGN', 'COPING') and case_id = any ((select app.cases('NAV', 2))::uuid[])))$$);
create policy changed on own_line for update to samtavle_app
  using (removed_at is null and (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'CHANGE_OWN_LINE'))
  with check ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'CHANGE_OWN_LINE'));
-- The citizen keeps a suggestion, or lets a line go. The version after it; null when it is not there in that version.
create function app.settle_line(of_line uuid, seen_version integer, keep boolean) returns integer
language sql security definer set search_path = '' as $$
  update public.own_line l set version = l.version + 1,
    seen_from = case when keep then app.line_level(l.kind) else l.seen_from end,
    kept_on = case when keep then app.today() else l.kept_on end,
    removed_at = case when keep then null else app.now() end
  where l.id = of_line and l.version = seen_version and l.removed_at is null
    and l.case_id in (select m.case_id from app.may m where m.act = 'SETTLE_OWN_LINE')
    and (l.case_id, l.category) in (select r.case_id, r.category from app.reach('{NAV,INFO_STRATEGY,PERSONAL}') r where r.level = 3)
  returning l.version;
$$;
create policy wall_settles on own_line for update to samtavle_wall using (true) with check (true);
grant update (version, seen_from, kept_on, removed_at) on own_line to samtavle_wall;
grant execute on function app.line_level(text) to samtavle_wall, samtavle_app;

call pg_temp.advice_guard('employer_contact', 'NAV', 2);
call pg_temp.advice_written('employer_contact', 'LOG_CONTACT',
  '(own_role is null or case_id = any ((select app.cases(''NAV'', 2))::uuid[]))');

create policy changed on case_track for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'CHOOSE_TRACK')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'CHOOSE_TRACK')));
grant update (track) on case_track to samtavle_app;

-- The dates that follow from the first day in a job, computed in shared/src/domain. How many milestones got one.
create function app.date_retention(for_case uuid, dates jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare dated integer;
begin
  if not exists (select from app.may m where m.case_id = for_case and m.act = 'RECORD_JOB_START'
    and (m.role = 'CITIZEN' or for_case = any (app.cases('NAV', 2)))) then
    return 0;
  end if;
  update public.milestone m set due_date = (d->>'dueDate')::date, version = m.version + 1
  from jsonb_array_elements(dates) d
  where m.case_id = for_case and m.type = d->>'type' and m.status in ('PLANNED', 'IN_PROGRESS') and not m.duty;
  get diagnostics dated = row_count;
  return dated;
end $$;
create policy wall_dates on milestone for update to samtavle_wall using (true) with check (true);
grant update (due_date, version) on milestone to samtavle_wall;

-- Signatures, live, standing in ----------------------------------------------------------------------------------------
-- Those who are asked without a name must not hear of a case: what is told is that something of Nav's changed in it.
create function app.announce_consultation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'case_track',
    'key', 'case_id', 'id', new.case_id)::text);
  return null;
end $$;
create trigger announce after insert or update on consultation for each row execute function app.announce_consultation();
create trigger announce after insert on consultation_advice for each row execute function app.announce_consultation();
-- What the citizen has taken back must be gone from the employer's screen too: for that employer it is a change of access.
create function app.announce_taken_back() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'ACCESS', 'participantId', p.id)::text)
  from public.participant p
  where p.case_id = new.case_id and p.organisation_id = new.employer_id and p.role = 'EMPLOYER' and p.ended_at is null;
  return null;
end $$;
create trigger announce_taken_back after update on measure_party for each row when (new.removed_at is not null)
  execute function app.announce_taken_back();
set local role samtavle_wall;
grant execute on function app.announce(), app.sign(), app.note_stand_in() to samtavle_owner;
reset role;
do $$
declare t text;
begin
  foreach t in array array['commission', 'recommendation', 'decision', 'measure', 'measure_party', 'own_line', 'employer_contact'] loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(''ROW'', ''id'')', t);
  end loop;
  foreach t in array array['commission', 'recommendation', 'decision', 'own_line'] loop
    execute format('create trigger sign after insert on %I for each row execute function app.sign()', t);
  end loop;
  foreach t in array array['decision', 'own_line', 'employer_contact', 'measure_party'] loop
    execute format('create trigger note_stand_in after insert or update on %I for each row execute function app.note_stand_in(''id'')', t);
  end loop;
end $$;
create trigger note_stand_in after update on case_track for each row execute function app.note_stand_in('case_id');
set local role samtavle_wall;
revoke execute on function app.announce(), app.sign(), app.note_stand_in() from samtavle_owner;
reset role;

-- One line in the citizen's log for each question that was read; the citizen's yes is what it rests on.
create function audit.consulted(read uuid[]) returns void language sql security definer set search_path = '' as $$
  insert into audit.access_log (person_id, person_name, role, case_id, action, categories, bases, outcome)
  select s.person_id, s.name, s.role, c.case_id, 'READ_CONSULTATION', k.shown, array_fill('CONSENT'::text, array[cardinality(k.shown)]), 'PERMIT'
  from public.consultation c join public.consultation_seat s on s.consultation_id = c.id and s.person_id = app.actor()
    cross join lateral (select array(select m.category from public.consultation_material m where m.consultation_id = c.id
      union all select 'NAV' order by 1) as shown) k
  where c.id = any (read) and c.id = any (app.my_consultations())
  order by c.case_id;
$$;

-- Grants: neither whose writing a row is nor the case of a consultation can be read.
grant select (id, case_id, service, area, question, asked_on, due_date) on commission to samtavle_app;
grant insert (id, case_id, service, area, question, due_date, own_organisation_id, own_role) on commission to samtavle_app;
grant select (id, case_id, commission_id, addressed_to, measure_type, text, given_on, given_by, category, seen_from) on recommendation to samtavle_app;
grant insert (id, case_id, commission_id, addressed_to, measure_type, text, own_organisation_id, own_role) on recommendation to samtavle_app;
grant select (id, case_id, recommendation_id, consultation_id, outcome, text, reason, decided_on, decided_by, category) on decision to samtavle_app;
grant insert (id, case_id, recommendation_id, consultation_id, outcome, text, reason, own_organisation_id, own_role) on decision to samtavle_app;
grant select (id, question, asked_on, due_date, last_day, approved_on, declined_on, version) on consultation to samtavle_app;
grant insert (id, case_id, question, due_date, last_day, own_organisation_id, own_role) on consultation to samtavle_app;
grant update (approved_on, declined_on, version) on consultation to samtavle_app;
grant select (consultation_id, person_id, role, name, title) on consultation_seat to samtavle_app;
grant insert (consultation_id, case_id, person_id) on consultation_seat to samtavle_app;
grant select (consultation_id, category, text) on consultation_material to samtavle_app;
grant insert (consultation_id, case_id, category, text) on consultation_material to samtavle_app;
grant select (id, consultation_id, person_id, text, given_on) on consultation_advice to samtavle_app;
grant insert (id, consultation_id, text) on consultation_advice to samtavle_app;
grant select (id, case_id, type, note, state, suggested_on, decided_on, started_on, ended_on, version) on measure to samtavle_app;
grant insert (id, case_id, type, note, own_organisation_id, own_role) on measure to samtavle_app;
grant update (state, decided_on, started_on, ended_on, version) on measure to samtavle_app;
grant select (id, case_id, measure_id, employer_id, type, shared_on, removed_at) on measure_party to samtavle_app;
grant insert (id, case_id, measure_id, employer_id) on measure_party to samtavle_app;
grant update (removed_at) on measure_party to samtavle_app;
grant select (id, case_id, kind, category, text, kept_on, written_on, removed_at, version) on own_line to samtavle_app;
grant insert (id, case_id, kind, text, own_organisation_id, own_role) on own_line to samtavle_app;
grant update (text, version) on own_line to samtavle_app;
grant select (id, case_id, on_date, channel, employer_name, contact_name, outcome, told, note) on employer_contact to samtavle_app;
grant insert (id, case_id, on_date, channel, employer_name, contact_name, outcome, told, note, own_organisation_id, own_role) on employer_contact to samtavle_app;

-- The reads, one statement each ----------------------------------------------------------------------------------------
create function app.lines_of(for_case uuid, kinds text[]) returns json language sql stable as $$
  select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'text', l.text, 'version', l.version,
      'writtenOn', l.written_on, 'state', case when l.kept_on is null then 'SUGGESTED' else 'KEPT' end,
      'byRole', y.role, 'byName', y.name, 'category', l.category) order by array_position(kinds, l.kind), l.written_on, l.id), '[]')
  from own_line l left join signature y on y.row_id = l.id
  where l.case_id = for_case and l.removed_at is null and l.kind = any (kinds);
$$;

create function app.advice(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  asked as materialized (select c.* from (select k.id, k.service, k.area, k.question, k.asked_on, k.due_date from commission k where k.case_id = for_case) c),
  advised as materialized (
    select r.id, r.commission_id, r.addressed_to, r.measure_type, r.text, r.given_on, r.given_by, r.category, y.name
    from recommendation r left join signature y on y.row_id = r.id where r.case_id = for_case),
  decided as materialized (
    select d.id, d.recommendation_id, d.consultation_id, d.outcome, d.text, d.reason, d.decided_on, d.decided_by, d.category, y.name
    from decision d left join signature y on y.row_id = d.id where d.case_id = for_case),
  without_name as materialized (
    select c.id, c.question, c.asked_on, c.due_date, c.last_day, c.approved_on, c.declined_on, c.version
    from consultation c where c.id = any (app.consultations_of(for_case))),
  offered as materialized (
    select m.id, m.type, m.note, m.state, m.suggested_on, m.decided_on, m.started_on, m.ended_on, m.version
    from measure m where m.case_id = for_case),
  party as materialized (
    select p.id, p.measure_id, p.employer_id, p.type, p.shared_on,
      (select e.employer_name from employment e where e.case_id = for_case and e.employer_id = p.employer_id limit 1) as employer_name
    from measure_party p where p.case_id = for_case and p.removed_at is null),
  own as materialized (select app.lines_of(for_case, '{STRENGTH,HELP_AROUND_ME}') as lines)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closed', c.closed_at is not null, 'today', app.today(),
    'openedOn', (c.opened_at at time zone 'Europe/Oslo')::date,
    'commissions', coalesce((select json_agg(json_build_object('id', a.id, 'service', a.service, 'area', a.area, 'question', a.question,
        'askedOn', a.asked_on, 'dueDate', a.due_date, 'answered', exists (select from advised r where r.commission_id = a.id))
        order by a.asked_on desc, a.id) from asked a), '[]'),
    'recommendations', coalesce((select json_agg(json_build_object('id', r.id, 'commissionId', r.commission_id, 'addressedTo', r.addressed_to,
        'measureType', r.measure_type, 'text', r.text, 'givenOn', r.given_on, 'byRole', r.given_by, 'byName', r.name,
        'decided', exists (select from decided d where d.recommendation_id = r.id)) order by r.given_on desc, r.id) from advised r), '[]'),
    'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'recommendationId', d.recommendation_id,
        'consultationId', d.consultation_id, 'outcome', d.outcome, 'text', d.text, 'reason', d.reason, 'decidedOn', d.decided_on,
        'byRole', d.decided_by, 'byName', d.name) order by d.decided_on desc, d.id) from decided d), '[]'),
    'consultations', coalesce((select json_agg(json_build_object('id', w.id, 'question', w.question, 'askedOn', w.asked_on,
        'dueDate', w.due_date, 'lastDay', w.last_day, 'version', w.version,
        'state', case when w.declined_on is not null then 'DECLINED' when w.approved_on is null then 'WAITS_FOR_CITIZEN'
          when exists (select from consultation_advice x where x.consultation_id = w.id) then 'ANSWERED'
          when w.last_day < app.today() then 'OVER' else 'ASKED' end,
        'decided', exists (select from decided d where d.consultation_id = w.id),
        'team', coalesce((select json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'title', s.title,
            'advice', (select x.text from consultation_advice x where x.consultation_id = w.id and x.person_id = s.person_id),
            'givenOn', (select x.given_on from consultation_advice x where x.consultation_id = w.id and x.person_id = s.person_id))
            order by s.name, s.person_id) from consultation_seat s where s.consultation_id = w.id), '[]'),
        'material', coalesce((select json_agg(json_build_object('category', m.category, 'text', m.text) order by m.category)
          from consultation_material m where m.consultation_id = w.id), '[]')) order by w.asked_on desc, w.id) from without_name w), '[]'),
    'measures', coalesce((select json_agg(json_build_object('id', o.id, 'type', o.type, 'note', o.note, 'state', o.state,
        'suggestedOn', o.suggested_on, 'decidedOn', o.decided_on, 'startedOn', o.started_on, 'endedOn', o.ended_on, 'version', o.version)
        order by o.suggested_on desc, o.id) from offered o), '[]'),
    'parties', coalesce((select json_agg(json_build_object('id', p.id, 'measureId', case when st.role = 'CITIZEN' then p.measure_id end,
        'employerId', p.employer_id, 'employerName', p.employer_name, 'type', p.type, 'sharedOn', p.shared_on)
        order by p.shared_on, p.id) from party p), '[]'),
    'resources', (select w.lines from own w),
    -- what the citizen can let go with a question, and to whom a measure can be shown: the citizen's own choices
    'material', case when st.role = 'CITIZEN' then (select coalesce(json_agg(json_build_object('category', v.category, 'text', v.text)), '[]') from (
        select 'FUNCTION' as category, s.text from category_summary s where s.case_id = for_case and s.category = 'FUNCTION'
        union all select 'PLAN', s.text from plan_summary s where s.case_id = for_case) v) else '[]' end,
    'employers', case when st.role = 'CITIZEN' then (select coalesce(json_agg(json_build_object('id', p.organisation_id,
        'name', p.organisation_name) order by p.organisation_name), '[]')
      from (select distinct q.organisation_id, q.organisation_name from participant q
        where q.case_id = for_case and q.role = 'EMPLOYER' and q.ended_at is null) p) else '[]' end),
  array(select distinct x.category from (
    select 'NAV' as category from asked union all select r.category from advised r union all select d.category from decided d
    union all select 'NAV' from without_name union all select 'NAV' from offered union all select 'ACCOMMODATION' from party
    union all select 'PERSONAL' from own w, json_array_elements(w.lines)) x)
  from case_file c cross join standing st where c.id = for_case
$$;

create function app.read_advice(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  told json;
  of_what text[];
begin
  if app.begin_reading(token_hash, for_case, eyes) then select r.facts, r.shown into told, of_what from app.advice(for_case) r; end if;
  if told is null then
    perform audit.refused('READ_ADVICE', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_ADVICE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', of_what)));
  return told;
end $$;

create function app.job_trail(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  own as materialized (select app.lines_of(for_case, '{WANTED_WORK,WANTED_HOURS,SURROUNDINGS,TRAVEL,AVOID,MAY_SAY,MAY_NOT_SAY,GAIN_OF_OPENNESS,COST_OF_OPENNESS,EARLY_SIGN,COPING,BEFORE_AND_AFTER_WORK,MONEY,ADAPTATION,NO_SHOW}') as lines),
  contact as materialized (
    select e.id, e.on_date, e.channel, e.employer_name, e.contact_name, e.outcome, e.told, e.note
    from employer_contact e where e.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.due_date, m.status, m.category from milestone m
    where m.case_id = for_case and m.type in ('JOB_PROFILE', 'FIRST_EMPLOYER_CONTACT_30D', 'INTERVIEW', 'JOB_OFFER', 'JOB_START',
      'RETENTION_4W', 'RETENTION_13W', 'RETENTION_26W')),
  track as materialized (select t.track from case_track t where t.case_id = for_case)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closed', c.closed_at is not null, 'today', app.today(),
    'track', (select t.track from track t),
    'lines', (select w.lines from own w),
    'contacts', coalesce((select json_agg(json_build_object('id', k.id, 'onDate', k.on_date, 'channel', k.channel, 'employerName', k.employer_name,
        'contactName', k.contact_name, 'outcome', k.outcome, 'told', k.told, 'note', k.note) order by k.on_date desc, k.id) from contact k), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'dueDate', m.due_date, 'status', m.status)
        order by m.due_date nulls last, m.id) from stone m), '[]')),
  array(select distinct x.category from (
    select l->>'category' as category from own w, json_array_elements(w.lines) l
    union all select 'NAV' from contact union all select m.category from stone m union all select 'NAV' from track) x)
  from case_file c cross join standing st where c.id = for_case
$$;

create function app.read_job_trail(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  told json;
  of_what text[];
begin
  if app.begin_reading(token_hash, for_case, eyes) then select r.facts, r.shown into told, of_what from app.job_trail(for_case) r; end if;
  if told is null then
    perform audit.refused('READ_JOB_TRAIL', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_JOB_TRAIL', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', of_what)));
  return told;
end $$;

-- The desk of a regional adviser and of a job specialist: the cases in which the actor has that part.
create function app.desk(for_role text) returns table (case_id uuid, facts json, shown text[]) language sql stable as $$
  with mine as materialized (
    select s.case_id, c.citizen_name, (c.opened_at at time zone 'Europe/Oslo')::date as opened_on
    from app.standing s join case_file c on c.id = s.case_id where s.role = for_role),
  asked as materialized (
    select k.case_id, json_agg(json_build_object('id', k.id, 'service', k.service, 'area', k.area, 'question', k.question, 'askedOn', k.asked_on,
      'dueDate', k.due_date, 'answered', exists (select from recommendation r where r.commission_id = k.id and r.case_id = k.case_id)) order by k.due_date, k.id) as list
    from commission k where k.case_id in (select m.case_id from mine m) group by k.case_id),
  advised as materialized (
    select r.case_id, json_agg(json_build_object('id', r.id, 'text', r.text, 'givenOn', r.given_on,
      'outcome', (select d.outcome from decision d where d.recommendation_id = r.id and d.case_id = r.case_id)) order by r.given_on desc, r.id) as list
    from recommendation r where r.given_by = for_role and r.case_id in (select m.case_id from mine m) group by r.case_id),
  aim as materialized (
    select g.case_id, json_agg(json_build_object('id', g.id, 'text', g.text, 'state', coalesce((select x.state from goal_decision x
      where x.goal_id = g.id order by x.ordinal desc limit 1), 'SUGGESTED')) order by g.created_at, g.id) as list,
      array_agg(distinct g.category) as categories
    from goal g where g.case_id in (select m.case_id from mine m)
      -- whose a goal is by now is told only where one reads it: else one's own suggestion would look as if it still waited
      and (g.case_id, g.category) in (select r.case_id, r.category from app.reach('{PLAN,PERSONAL}') r where r.level = 2)
    group by g.case_id),
  contact as materialized (
    select e.case_id, count(*) as number, max(e.on_date) as last from employer_contact e
    where e.case_id in (select m.case_id from mine m) group by e.case_id),
  stone as materialized (
    select m.case_id, json_agg(json_build_object('id', m.id, 'type', m.type, 'dueDate', m.due_date, 'status', m.status)
      order by m.due_date nulls last, m.id) as list, array_agg(distinct m.category) as categories
    from milestone m where m.case_id in (select i.case_id from mine i) and m.type in ('FIRST_EMPLOYER_CONTACT_30D', 'JOB_START',
      'RETENTION_4W', 'RETENTION_13W', 'RETENTION_26W') group by m.case_id)
  select m.case_id, json_build_object('caseId', m.case_id, 'citizenName', m.citizen_name, 'today', app.today(), 'openedOn', m.opened_on,
    'commissions', coalesce(asked.list, '[]'), 'recommendations', coalesce(advised.list, '[]'), 'goals', coalesce(aim.list, '[]'),
    'contacts', coalesce(contact.number, 0), 'lastContact', contact.last, 'milestones', coalesce(stone.list, '[]')),
    array_remove(array[case when asked.list is not null or advised.list is not null or contact.number is not null then 'NAV' end]
      || aim.categories || stone.categories, null)
  from mine m left join asked using (case_id) left join advised using (case_id) left join aim using (case_id)
    left join contact using (case_id) left join stone using (case_id)
$$;
create function app.read_desk(token_hash text, for_role text) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  rows json;
  lines jsonb;
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(d.facts), '[]'), jsonb_agg(jsonb_build_object('case_id', d.case_id, 'categories', array(select distinct unnest(d.shown))))
    into rows, lines from app.desk(for_role) d;
  if lines is not null then perform audit.disclosed('READ_CASELOAD', lines); end if;
  return rows;
end $$;

-- The queue of questions without a name. Nothing in it leads to a case.
create function app.read_consultations(token_hash text) returns json language plpgsql as $$
declare
  mine uuid[];
  rows json;
begin
  if app.enter(token_hash) is null then return null; end if;
  mine := app.my_consultations();
  select coalesce(json_agg(json_build_object('id', c.id, 'question', c.question, 'askedOn', c.asked_on, 'dueDate', c.due_date,
      'lastDay', c.last_day, 'today', app.today(),
      'material', coalesce((select json_agg(json_build_object('category', m.category, 'text', m.text) order by m.category)
        from consultation_material m where m.consultation_id = c.id), '[]'),
      'team', (select json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'title', s.title,
          'advice', (select x.text from consultation_advice x where x.consultation_id = c.id and x.person_id = s.person_id),
          'givenOn', (select x.given_on from consultation_advice x where x.consultation_id = c.id and x.person_id = s.person_id))
          order by s.name, s.person_id) from consultation_seat s where s.consultation_id = c.id),
      'answered', exists (select from consultation_advice x where x.consultation_id = c.id and x.person_id = app.actor()))
      order by c.due_date, c.id), '[]')
    into rows from consultation c where c.id = any (mine);
  perform audit.consulted(mine);
  return rows;
end $$;

-- Whether the actor is asked anything without a name: then there is a desk, though there is no case.
create or replace function app.read_me(token_hash text) returns json language plpgsql as $$
declare me uuid := app.enter(token_hash);
begin
  if me is null then return null; end if;
  return json_build_object('personId', me, 'name', app.my_name(), 'today', app.today(),
    'consulted', cardinality(app.my_consultations()) > 0,
    'cases', coalesce((select json_agg(json_build_object('caseId', s.case_id, 'role', s.role, 'citizenName', c.citizen_name, 'closedAt', c.closed_at,
        'participantId', s.participant_id, 'organisationName', p.organisation_name, 'onBehalf', s.opens is not null) order by c.opened_at, s.case_id)
      from app.standing s join case_file c on c.id = s.case_id left join participant p on p.id = s.participant_id), '[]'));
end $$;

grant execute on function app.my_consultations(), app.consultations_of(uuid), app.settle_line(uuid, integer, boolean),
  app.date_retention(uuid, jsonb), audit.consulted(uuid[]), app.lines_of(uuid, text[]), app.advice(uuid),
  app.read_advice(text, uuid, uuid), app.job_trail(uuid), app.read_job_trail(text, uuid, uuid), app.desk(text),
  app.read_desk(text, text), app.read_consultations(text) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function app.my_consultations() owner to samtavle_wall;
alter function app.consultations_of(uuid) owner to samtavle_wall;
alter function app.place_decision() owner to samtavle_wall;
alter function app.name_seat() owner to samtavle_wall;
alter function app.place_advice() owner to samtavle_wall;
alter function app.place_party() owner to samtavle_wall;
alter function app.settle_line(uuid, integer, boolean) owner to samtavle_wall;
alter function app.date_retention(uuid, jsonb) owner to samtavle_wall;
alter function app.announce_consultation() owner to samtavle_wall;
alter function app.announce_taken_back() owner to samtavle_wall;
alter function audit.consulted(uuid[]) owner to samtavle_wall;
revoke create on schema app, audit from samtavle_wall;
drop procedure pg_temp.advice_guard(text, text, int), pg_temp.advice_written(text, text, text);

-- Measures and questionnaires. Each row is of WORK_MEASURES or SYMPTOM_MEASURES by its instrument. The score and each answer
-- are rows of their own at READ; what SUMMARY shows is a row of its own too: one word. What an answer of the safety question
-- raises is of SAFETY, and no other table says that it was raised.
create table measurement (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  instrument text not null check (instrument in ('RTW_SE', 'WORK_HOPE', 'GOAL_PLAN_DRIVE', 'EXPECTATION', 'WORK_ABILITY',
    'WEEKLY_CHECK', 'PHQ_9', 'GAD_7', 'WSAS', 'WHO_5')),
  category text not null references policy.category generated always as (
    case when instrument in ('PHQ_9', 'GAD_7', 'WSAS', 'WHO_5') then 'SYMPTOM_MEASURES' else 'WORK_MEASURES' end) stored,
  measured_on date not null,
  -- empty: too few answers, or each answer stands for itself
  score numeric(5, 2) check (score between 0 and 999),
  outlook text check (outlook in ('NEGATIVE', 'UNCERTAIN', 'POSITIVE')),
  own_organisation_id uuid,
  own_role text,
  recorded_at timestamptz not null default app.now(),
  removed_at timestamptz,
  check ((instrument = 'EXPECTATION') = (outlook is not null)),
  unique (id, case_id, instrument)
);
create index measurement_in_case on measurement (case_id, measured_on);
-- a question left out has no row
create table measurement_answer (
  measurement_id uuid not null,
  case_id uuid not null,
  instrument text not null,
  category text not null references policy.category generated always as (
    case when instrument in ('PHQ_9', 'GAD_7', 'WSAS', 'WHO_5') then 'SYMPTOM_MEASURES' else 'WORK_MEASURES' end) stored,
  position smallint not null check (position between 1 and 9),
  value smallint not null check (value between 0 and 10),
  primary key (measurement_id, position),
  foreign key (measurement_id, case_id, instrument) references measurement (id, case_id, instrument)
);
create index measurement_answer_in_case on measurement_answer (case_id);
create table measure_trend (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  category text not null references policy.category check (category in ('WORK_MEASURES', 'SYMPTOM_MEASURES')),
  -- empty again when what it told of was taken away
  word text check (word in ('BETTER', 'STEADY', 'WORSE', 'MIXED')),
  unique (case_id, category)
);

-- Raised by the database itself, whatever the application does; it says neither what was answered nor where.
create table safety_task (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  raised_at timestamptz not null default app.now(),
  unique (id, case_id)
);
create index safety_task_in_case on safety_task (case_id);
-- Seen to, by whom and when; there is no place for what was said.
create table safety_closing (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  task_id uuid not null unique,
  by_role text not null,
  by_participant_id uuid,
  closed_at timestamptz not null default app.now(),
  foreign key (task_id, case_id) references safety_task (id, case_id)
);
create index safety_closing_in_case on safety_closing (case_id);

do $$
declare t text;
begin
  foreach t in array array['measurement', 'measurement_answer', 'measure_trend', 'safety_task', 'safety_closing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Who may write measures. A questionnaire is answered by the person it asks: no stand-in answers, or takes away, for the citizen.
create view app.may_measure with (security_invoker) as
  select m.case_id, m.own_key, m.role, m.act from app.may m
  where m.act in ('ANSWER_QUESTIONNAIRE', 'RECORD_SCORE', 'REMOVE_MEASURE')
    and (m.role <> 'CITIZEN' or m.case_id = any ((select app.private_cases())::uuid[]));
grant select on app.may_measure to samtavle_app;

create policy seen on measurement for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}') r where r.level = 2));
comment on table measurement is 'Seen by: its category from level 2.';
create policy written on measurement for insert to samtavle_app with check (
  (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN'),
    case when instrument in ('RTW_SE', 'WORK_HOPE', 'WSAS', 'WHO_5') then 'RECORD_SCORE' else 'ANSWER_QUESTIONNAIRE' end) in (
    select m.case_id, m.own_key, m.role, m.act from app.may_measure m));
create policy changed on measurement for update to samtavle_app
  using ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may_measure m where m.act = 'REMOVE_MEASURE'))
  with check ((case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may_measure m where m.act = 'REMOVE_MEASURE'));

create policy seen on measurement_answer for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}') r where r.level = 2));
comment on table measurement_answer is 'Seen by: its category from level 2; of PHQ-9 only with SAFETY from level 2 too.';
-- The sum less the other answers is the answer to the safety question: all of them or none.
create policy safety_kept on measurement_answer as restrictive for select to samtavle_app using (
  instrument <> 'PHQ_9' or case_id = any ((select app.cases('SAFETY', 2))::uuid[]));
create policy written on measurement_answer for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may_measure m where m.act = 'ANSWER_QUESTIONNAIRE')));

create policy seen on measure_trend for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}') r where r.level = 1));
comment on table measure_trend is 'Seen by: its category from level 1.';
create policy written on measure_trend for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may_measure m)));
create policy changed on measure_trend for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may_measure m)))
  with check (case_id = any (array(select m.case_id from app.may_measure m)));

create policy seen on safety_task for select to samtavle_app using (case_id = any ((select app.cases('SAFETY', 2))::uuid[]));
comment on table safety_task is 'Seen by: SAFETY from level 2.';
create policy seen on safety_closing for select to samtavle_app using (case_id = any ((select app.cases('SAFETY', 2))::uuid[]));
comment on table safety_closing is 'Seen by: SAFETY from level 2.';
create policy written on safety_closing for insert to samtavle_app with check (
  (case_id, by_role, coalesce(by_participant_id, app.nil())) in (
    select m.case_id, m.role, coalesce(m.participant_id, app.nil()) from app.may m where m.act = 'CLOSE_SAFETY')
  and task_id in (select t.id from safety_task t where t.case_id = safety_closing.case_id));

grant select (id, case_id, instrument, category, measured_on, score, outlook, recorded_at, removed_at) on measurement to samtavle_app;
grant insert (id, case_id, instrument, measured_on, score, outlook, own_organisation_id, own_role) on measurement to samtavle_app;
grant update (removed_at) on measurement to samtavle_app;
grant select on measurement_answer, measure_trend, safety_task to samtavle_app;
grant insert (measurement_id, case_id, instrument, position, value) on measurement_answer to samtavle_app;
grant insert (case_id, category, word), update (word) on measure_trend to samtavle_app;
grant select (id, case_id, task_id, closed_at) on safety_closing to samtavle_app;
grant insert (id, case_id, task_id, by_role, by_participant_id) on safety_closing to samtavle_app;

-- Triggers ------------------------------------------------------------------------------------------------------------
-- A day that has been, in the person's life. Told to those who are in the case; from others nothing can be learnt by trying.
create function app.measured_in_life() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from app.my_parts() p where p.case_id = new.case_id) then return new; end if;
  if new.measured_on > app.today() then
    raise exception 'DAY_TO_COME' using errcode = 'SA422', column = 'measuredOn';
  end if;
  if exists (select from public.case_file c join public.person z on z.id = c.citizen_id
    where c.id = new.case_id and z.born > new.measured_on) then
    raise exception 'BEFORE_BORN' using errcode = 'SA422', column = 'measuredOn';
  end if;
  return new;
end $$;
create trigger measured_in_life before insert on measurement for each row execute function app.measured_in_life();

create function app.raise_safety() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.safety_task (case_id) values (new.case_id);
  return null;
end $$;
create trigger raise_safety after insert on measurement_answer for each row
  when (new.instrument = 'PHQ_9' and new.position = 9 and new.value > 0) execute function app.raise_safety();
create policy wall_raises on safety_task for insert to samtavle_wall with check (true);
grant insert (case_id) on safety_task to samtavle_wall;

-- (the functions are the wall's; a trigger is laid by one who may run it)
set local role samtavle_wall;
grant execute on function app.announce(), app.sign() to samtavle_owner;
reset role;
create trigger sign after insert on safety_closing for each row execute function app.sign();
do $$
declare t text;
begin
  foreach t in array array['measurement', 'measure_trend', 'safety_task', 'safety_closing'] loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(''ROW'', ''id'')', t);
  end loop;
end $$;
set local role samtavle_wall;
revoke execute on function app.announce(), app.sign() from samtavle_owner;
reset role;

-- Reading -------------------------------------------------------------------------------------------------------------
-- The measures of one case as the reader may see them, oldest first, and which categories were in the answer. The facts of
-- full return are told only to those who see both work and sick leave: from one alone it would be told wrongly.
create function app.measures(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  answer as materialized (
    select a.measurement_id, json_agg(json_build_object('position', a.position, 'value', a.value) order by a.position) as answers
    from measurement_answer a where a.case_id = for_case group by a.measurement_id),
  taken as materialized (
    select m.id, m.instrument, m.category, m.measured_on, m.score, m.outlook, m.recorded_at, a.answers
    from measurement m left join answer a on a.measurement_id = m.id where m.case_id = for_case and m.removed_at is null),
  trend as materialized (
    select t.category, t.word from measure_trend t where t.case_id = for_case and t.word is not null),
  task as materialized (
    select t.id, t.raised_at, c.closed_at, y.name as closed_by
    from safety_task t left join safety_closing c on c.task_id = t.id left join signature y on y.row_id = c.id
    where t.case_id = for_case),
  full_week as materialized (
    select w.week, w.work_percent from work_actual w where w.case_id = for_case and w.work_percent = 100
      and for_case = any ((select app.cases('PLAN', 2))::uuid[]) and for_case = any ((select app.cases('SICK_LEAVE', 1))::uuid[])),
  sick as materialized (
    select p.from_date, p.to_date from sick_leave_period p where p.case_id = for_case and exists (select from full_week))
  select json_build_object(
    'caseId', c.id,
    'viewer', st.role,
    'closed', c.closed_at is not null,
    'today', app.today(),
    'taken', coalesce((select json_agg(json_build_object('id', m.id, 'instrument', m.instrument, 'on', m.measured_on,
        'score', m.score, 'outlook', m.outlook, 'answers', coalesce(m.answers, '[]')) order by m.measured_on, m.recorded_at, m.id)
      from taken m), '[]'),
    'trends', coalesce((select json_agg(json_build_object('category', t.category, 'word', t.word) order by k.position)
      from trend t join policy.category k on k.code = t.category), '[]'),
    'safety', coalesce((select json_agg(json_build_object('id', s.id, 'raisedAt', s.raised_at, 'closedAt', s.closed_at,
        'closedBy', s.closed_by) order by s.raised_at desc, s.id) from task s), '[]'),
    'fullWeeks', coalesce((select json_agg(json_build_object('week', w.week, 'workPercent', w.work_percent)) from full_week w), '[]'),
    'sickLeave', coalesce((select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date)) from sick p), '[]')
  ),
  array(select distinct x.category from (
    select m.category from taken m
    union all select t.category from trend t
    union all select 'SAFETY' from task
    union all select unnest('{PLAN,SICK_LEAVE}'::text[]) from full_week) x)
  from case_file c cross join standing st
  where c.id = for_case
$$;
create function app.read_measures(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare m record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_MEASURES', for_case);
    return null;
  end if;
  select * into m from app.measures(for_case);
  perform audit.disclosed('READ_MEASURES', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', m.shown)));
  return m.facts;
end $$;

-- What of safety is open in all the cases that the reader works with. One's own case stands on one's own page.
create function app.read_safety(token_hash text) returns json language plpgsql as $$
declare
  rows json;
  lines jsonb;
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(json_build_object('id', t.id, 'caseId', t.case_id, 'citizenName', c.citizen_name, 'role', s.role,
      'raisedAt', t.raised_at) order by t.raised_at, t.id), '[]'),
    jsonb_agg(distinct jsonb_build_object('case_id', t.case_id, 'categories', array['SAFETY']))
    into rows, lines
  from safety_task t join case_file c on c.id = t.case_id
    join app.standing s on s.case_id = t.case_id and s.role in ('THERAPIST', 'GP')
  where not exists (select from safety_closing x where x.task_id = t.id);
  if lines is not null then perform audit.disclosed('READ_SAFETY', lines); end if;
  return rows;
end $$;

grant execute on function app.measures(uuid), app.read_measures(text, uuid, uuid), app.read_safety(text) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
grant create on schema app to samtavle_wall;
alter function app.measured_in_life() owner to samtavle_wall;
alter function app.raise_safety() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

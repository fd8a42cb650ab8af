-- The statutory clock: duties that follow the sick leave, holds, the activity requirement, and the clock of one on the way
-- into a job. The days are counted in shared/src/domain/clock; here they are kept.

-- From which day a duty is counted, and from which it no longer binds when it is still open: its episode is history by then.
-- On hold because of something until a day, by whose deadline it is.
alter table milestone
  add column counts_from date,
  add column lapses_on date,
  add column hold_because text
    check (hold_because in ('WAITS_FOR_CITIZEN', 'WAITS_FOR_EMPLOYER', 'WAITS_FOR_DOCTOR', 'WAITS_FOR_NAV', 'DATE_AGREED', 'ABSENCE')),
  add column hold_until date,
  add column changed_at timestamptz not null default app.now(),
  add check ((hold_because is null) = (hold_until is null));
grant select (counts_from, lapses_on, hold_because, hold_until, changed_at) on milestone to samtavle_app;
grant update (hold_because, hold_until) on milestone to samtavle_app;

-- A second episode has duties of its own.
drop index one_duty_of_a_kind;
create unique index one_duty_of_a_kind on milestone (case_id, type, employer_id, counts_from) nulls not distinct where duty;

create policy wall_moves on milestone for update to samtavle_wall using (true) with check (duty);
grant update (duty, due_date, due_rule, source, counts_from, lapses_on, version) on milestone to samtavle_wall;

-- Duties that were laid before are counted from the same first day as their due dates were.
set local role samtavle_wall;
update public.milestone m set version = m.version, counts_from = m.due_date - case m.due_rule
    when 'D0_4W' then 28 when 'D0_7W' then 49 when 'D0_8W' then 55 when 'D0_26W' then 182 when 'D0_39W' then 273 end
  where m.duty and m.due_rule in ('D0_4W', 'D0_7W', 'D0_8W', 'D0_26W', 'D0_39W');
update public.milestone m set counts_from = (select min(o.counts_from) from public.milestone o where o.case_id = m.case_id and o.duty)
  where m.duty and m.counts_from is null;
update public.milestone m set lapses_on = (select max(p.to_date) + 17 from public.sick_leave_period p where p.case_id = m.case_id)
  where m.duty;
reset role;

-- An open duty of an episode that is history is not there any more, for anybody; what was done stays.
create policy lapsed on milestone as restrictive for select to samtavle_app using (
  lapses_on is null or status not in ('PLANNED', 'IN_PROGRESS') or lapses_on > (select app.today()));

create function app.date_milestone() returns trigger language plpgsql as $$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $$;
create trigger date_milestone before update on milestone for each row execute function app.date_milestone();

-- Only whose deadline it is puts it on hold; to move it may be others' too.
create function app.hold_own() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from app.may m where m.case_id = new.case_id and m.role = new.owner_role and m.act = 'HOLD_MILESTONE'
    and (m.role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or m.organisation_id = new.employer_id)) then
    raise exception 'a hold is its holder''s' using errcode = 'SA404';
  end if;
  return new;
end $$;
create trigger hold_own before update on milestone for each row
  when (new.hold_because is not null
    and (new.hold_because is distinct from old.hold_because or new.hold_until is distinct from old.hold_until))
  execute function app.hold_own();

-- Lays what the clock demands, and moves what is laid when the sick leave changes. A duty is known again by its kind, its job
-- and its episode; what has been done keeps its day. Who sees all of the sick leave lays for all of it: issuer and citizen.
drop function app.lay_duties(uuid, uuid, jsonb);
create function app.lay_duties(for_case uuid, kinds text[], duties jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  d record;
  known uuid;
  kept uuid[] := '{}';
begin
  if not exists (select from app.may m where m.case_id = for_case
    and (m.role, m.act) in (('GP', 'REGISTER_SICK_LEAVE'), ('CITIZEN', 'REGISTER_EMPLOYMENT'))) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(for_case::text, 2));
  for d in select * from jsonb_to_recordset(duties) as x (type text, "employerId" uuid, category text, lane text,
    "ownerRole" text, "dueRule" text, source text, "dueDate" date, "countsFrom" date, "lastDay" date, "lapsesOn" date)
  loop
    select m.id into known from public.milestone m
    where m.case_id = for_case and m.duty and m.type = d.type and m.employer_id is not distinct from d."employerId"
      and m.counts_from between d."countsFrom" and d."lastDay" and m.id <> all (kept)
    order by m.counts_from limit 1;
    if known is null then
      insert into public.milestone (case_id, employer_id, duty, type, category, lane, owner_role, due_date, due_rule, source,
        counts_from, lapses_on)
      values (for_case, d."employerId", true, d.type, d.category, d.lane, d."ownerRole", d."dueDate", d."dueRule", d.source,
        d."countsFrom", d."lapsesOn")
      returning id into known;
    else
      update public.milestone m set counts_from = d."countsFrom",
        lapses_on = case when m.lapses_on is not null then d."lapsesOn" end,
        due_date = case when m.status in ('PLANNED', 'IN_PROGRESS') then d."dueDate" else m.due_date end,
        version = m.version + case when m.status in ('PLANNED', 'IN_PROGRESS') and m.due_date <> d."dueDate" then 1 else 0 end
      where m.id = known and (m.counts_from <> d."countsFrom" or m.lapses_on <> d."lapsesOn"
        or (m.status in ('PLANNED', 'IN_PROGRESS') and m.due_date <> d."dueDate"));
    end if;
    kept := kept || known;
  end loop;
  -- what no sick note carries any more binds nobody; what people have agreed on meanwhile has no such end (0017)
  update public.milestone m set lapses_on = app.today()
  where m.case_id = for_case and m.duty and m.type = any (kinds) and m.id <> all (kept)
    and m.status in ('PLANNED', 'IN_PROGRESS') and m.lapses_on > app.today();
end $$;

-- Every employer of the citizen, told to those who lay the duties: what an employer owes does not hang on who sees the job.
create function app.employers_of(for_case uuid) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from app.may m where m.case_id = for_case
    and (m.role, m.act) in (('GP', 'REGISTER_SICK_LEAVE'), ('CITIZEN', 'REGISTER_EMPLOYMENT'))) then
    return '{}';
  end if;
  return array(
    select e.employer_id from public.employment e
    where e.case_id = for_case and (e.to_date is null or e.to_date >= app.today())
    union
    select p.organisation_id from public.participant p
    where p.case_id = for_case and p.role = 'EMPLOYER' and p.ended_at is null);
end $$;

-- The clock of one on the way into a job: the database itself finds the days, as whoever brings in a job specialist or
-- registers a job need not know what the case is for. Nothing comes back.
create function app.lay_job_duties(for_case uuid, duties jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  intake date;
  d record;
begin
  if not exists (select from app.may m where m.case_id = for_case)
    or not exists (select from public.case_track t where t.case_id = for_case and t.track <> 'SICK_LISTED') then
    return;
  end if;
  select min(p.joined_at at time zone 'Europe/Oslo')::date into intake
  from public.participant p where p.case_id = for_case and p.role = 'JOB_SPECIALIST';
  if intake is null then return; end if;
  <<duties_of_the_way>>
  for d in
    select x.*, a.day, a.over
    from jsonb_to_recordset(duties) as x (type text, category text, lane text, "ownerRole" text, "dueRule" text, source text,
      "from" text, days integer)
    join (
      select 'INTAKE' as anchor, intake as day, null::date as over
      union all
      select 'JOB_START', e.from_date, min(e.to_date) + 1 from public.employment e
      where e.case_id = for_case and e.from_date >= intake group by e.from_date) a on a.anchor = x."from"
    order by a.day
  loop
    -- a milestone that the track has laid (0021) becomes that duty
    update public.milestone m set duty = true, due_date = d.day + d.days, due_rule = d."dueRule", source = d.source,
      counts_from = d.day, lapses_on = d.over, version = m.version + 1
    where m.id = (select o.id from public.milestone o where o.case_id = for_case and o.type = d.type and not o.duty
        and o.status in ('PLANNED', 'IN_PROGRESS') limit 1)
      and not exists (select from public.milestone o where o.case_id = for_case and o.type = d.type and o.duty and o.counts_from = d.day);
    continue duties_of_the_way when found;
    insert into public.milestone as m (case_id, duty, type, category, lane, owner_role, due_date, due_rule, source, counts_from, lapses_on)
    values (for_case, true, d.type, d.category, d.lane, d."ownerRole", d.day + d.days, d."dueRule", d.source, d.day, d.over)
    on conflict (case_id, type, employer_id, counts_from) where duty do update set lapses_on = excluded.lapses_on
      where m.lapses_on is distinct from excluded.lapses_on;
  end loop;
end $$;
create policy wall on case_track for select to samtavle_wall using (true);
grant select on case_track to samtavle_wall;

-- The activity requirement (ftrl § 8-8): Nav's assessments, one after another; the newest counts. NAV from READ, so that no
-- employer learns of one, and a doctor or therapist only that Nav has assessed it, by the milestone.
create table activity_assessment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  milestone_id uuid not null references milestone,
  reason text not null check (reason in ('GRADED', 'MEASURE', 'FIT', 'MEDICAL', 'NO_ADAPTATION', 'EMPLOYER_PLAN',
    'ISSUER_INFORMATION', 'CITIZEN_INFORMATION', 'ADVISORY_DOCTOR', 'INTERNAL_DISCUSSION', 'OTHER')),
  until date,
  own_organisation_id uuid not null,
  own_role text not null check (own_role = 'NAV_LOCAL'),
  assessed_at timestamptz not null default app.now()
);
create index activity_assessment_in_case on activity_assessment (case_id, assessed_at desc);
alter table activity_assessment enable row level security;
alter table activity_assessment force row level security;
comment on table activity_assessment is 'Seen by: NAV from level 2.';
create policy seen on activity_assessment for select to samtavle_app using (
  case_id = any ((select app.cases('NAV', 2))::uuid[])
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
create policy written on activity_assessment for insert to samtavle_app with check (
  (case_id, own_organisation_id, own_role) in (
    select m.case_id, m.own_key, m.role from app.may m where m.act = 'ASSESS_ACTIVITY')
  and exists (select from milestone m where m.id = milestone_id and m.case_id = activity_assessment.case_id
    and m.duty and m.type = 'ACTIVITY_REQUIREMENT_8W'));
grant select (id, case_id, milestone_id, reason, until, assessed_at) on activity_assessment to samtavle_app;
grant insert (id, case_id, milestone_id, reason, until, own_organisation_id, own_role) on activity_assessment to samtavle_app;
set local role samtavle_wall;
grant execute on function app.announce(), app.sign(), app.note_stand_in() to samtavle_owner;
reset role;
create trigger announce after insert on activity_assessment for each row execute function app.announce('ROW', 'id');
create trigger sign after insert on activity_assessment for each row execute function app.sign();
create trigger note_stand_in after insert on activity_assessment for each row execute function app.note_stand_in('id');
set local role samtavle_wall;
revoke execute on function app.sign(), app.note_stand_in() from samtavle_owner;
reset role;

-- The page of deadlines and tasks ---------------------------------------------------------------------------------------
create function app.deadlines(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  sick as materialized (
    select p.from_date, p.to_date, p.grade from sick_leave_period p where p.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.owner_role, m.employer_id, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.hold_because, m.hold_until, m.counts_from, m.version
    from milestone m where m.case_id = for_case and m.due_date is not null),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'decision', a.decision) order by a.acted_at, a.id) as acts
    from step_act a where a.case_id = for_case group by a.step_id),
  rung as materialized (
    select s.id, s.employer_id, s.week_from, s.weeks, s.work_percent, s.needs_grant, s.needs_agreement, s.version, s.changed_at, a.acts
    from step s left join act a on a.step_id = s.id where s.case_id = for_case),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.id, a.text, a.to_date, a.version, a.changed_at, a.own_role, x.acts
    from accommodation a left join eased_act x on x.accommodation_id = a.id
    where a.case_id = for_case and a.to_date >= app.today()),
  assessed as materialized (
    select a.id, a.milestone_id, a.reason, a.until, a.assessed_at, y.name
    from activity_assessment a left join signature y on y.row_id = a.id where a.case_id = for_case)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closedAt', c.closed_at, 'today', app.today(),
    'sickLeave', coalesce((select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date, 'grade', p.grade)
        order by p.from_date) from sick p), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'holdBecause', m.hold_because, 'holdUntil', m.hold_until,
        'countsFrom', m.counts_from, 'version', m.version) order by m.due_date, m.id) from stone m), '[]'),
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'weekFrom', s.week_from,
        'weeks', s.weeks, 'workPercent', s.work_percent, 'needsGrant', s.needs_grant, 'needsAgreement', s.needs_agreement,
        'version', s.version, 'changedAt', s.changed_at, 'acts', coalesce(s.acts, '[]')) order by s.week_from, s.id) from rung s), '[]'),
    'accommodations', coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'toDate', a.to_date,
        'version', a.version, 'changedAt', a.changed_at, 'byRole', coalesce(a.own_role, 'CITIZEN'),
        'acts', coalesce(a.acts, '[]')) order by a.to_date, a.id) from eased a), '[]'),
    'readsNav', for_case = any ((select app.cases('NAV', 2))::uuid[]),
    'assessments', coalesce((select json_agg(json_build_object('id', a.id, 'milestoneId', a.milestone_id, 'reason', a.reason,
        'until', a.until, 'at', a.assessed_at, 'by', a.name) order by a.assessed_at desc, a.id) from assessed a), '[]')
  ),
  array(select distinct x.category from (
    select 'SICK_LEAVE' as category from sick
    union all select m.category from stone m
    union all select 'PLAN' from rung
    union all select 'ACCOMMODATION' from eased
    union all select 'NAV' from assessed) x)
  from case_file c cross join standing st
  where c.id = for_case
$$;

create function app.read_deadlines(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare d record;
begin
  if not app.begin_reading(token_hash, for_case, eyes) then
    perform audit.refused('READ_DEADLINES', for_case);
    return null;
  end if;
  select * into d from app.deadlines(for_case);
  perform audit.disclosed('READ_DEADLINES', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', d.shown)));
  return d.facts;
end $$;

-- What is on hold is neither next nor overdue, on the board and in the lists too. Those two reads are changed in these words
-- alone, so that whatever else they tell by now stays.
do $$
declare
  it record;
  was text;
begin
  for it in select * from (values
    ('app.caseload(text)'::regprocedure, 'and x.due_date is not null) m',
      'and x.due_date is not null and (x.hold_until is null or x.hold_until < app.today())) m'),
    ('app.board(uuid)'::regprocedure, E'm.status_reason, m.version\n    from milestone m', E'm.status_reason, m.hold_until, m.version\n    from milestone m'),
    ('app.board(uuid)'::regprocedure, '''statusReason'', m.status_reason,', '''statusReason'', m.status_reason, ''holdUntil'', m.hold_until,')
  ) v (read, words, instead) loop
    was := pg_get_functiondef(it.read);
    if strpos(was, it.words) = 0 then raise exception '% does not say: %', it.read, it.words; end if;
    execute replace(was, it.words, it.instead);
  end loop;
end $$;

-- The counsellor's list -------------------------------------------------------------------------------------------------
-- Who is under thirty, told to the local Nav counsellor of the case and to nobody else: a filter of a list, never a mark on a case.
create function app.young_cases() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.case_id from app.my_parts() p join public.case_file c on c.id = p.case_id
    join public.person z on z.id = c.citizen_id
    where p.role = 'NAV_LOCAL' and p.participant_id is not null and (select app.viewed_as()) is null
      and z.born > app.today() - interval '30 years');
end $$;

-- The newest thing in each case that the reader may see; under the wall, so that what is hidden keeps nobody from looking in.
create function app.last_seen_activity(of_cases uuid[]) returns table (case_id uuid, day date) language sql stable as $$
  select x.case_id, (max(x.at) at time zone 'Europe/Oslo')::date
  from (
    select p.case_id, p.joined_at as at from participant p where p.case_id = any (of_cases)
    union all select m.case_id, m.changed_at from milestone m where m.case_id = any (of_cases)
    union all select n.case_id, n.issued_at from sick_leave_note n where n.case_id = any (of_cases)
    union all select s.case_id, s.changed_at from step s where s.case_id = any (of_cases)
    union all select a.case_id, a.acted_at from step_act a where a.case_id = any (of_cases)
    union all select w.case_id, (w.week + 5)::timestamp at time zone 'Europe/Oslo' from work_actual w
      where w.case_id = any (of_cases) and w.week > app.today() - 70
    union all select a.case_id, a.changed_at from accommodation a where a.case_id = any (of_cases)
    union all select a.case_id, a.acted_at from accommodation_act a where a.case_id = any (of_cases)
    union all select g.case_id, g.created_at from goal g where g.case_id = any (of_cases)
    union all select d.case_id, d.decided_at from goal_decision d where d.case_id = any (of_cases)) x
  group by x.case_id
$$;

-- As before, and for the local Nav counsellor what only that list tells.
create or replace function app.read_caseload(token_hash text, for_role text) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  rows json;
  lines jsonb;
  cases uuid[];
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(c.facts), '[]'), jsonb_agg(jsonb_build_object('case_id', c.case_id, 'categories', array(select distinct unnest(c.shown)))),
      array_agg(c.case_id)
    into rows, lines, cases from app.caseload(for_role) c;
  if lines is not null then perform audit.disclosed('READ_CASELOAD', lines); end if;
  return json_build_object('entries', rows,
    'young', case when for_role = 'NAV_LOCAL' then to_json(app.young_cases()) else '[]'::json end,
    'active', case when for_role = 'NAV_LOCAL'
      then (select coalesce(json_object_agg(a.case_id, a.day), '{}') from app.last_seen_activity(cases) a) else '{}'::json end);
end $$;

grant execute on function app.employers_of(uuid), app.lay_duties(uuid, text[], jsonb), app.lay_job_duties(uuid, jsonb), app.deadlines(uuid),
  app.read_deadlines(text, uuid, uuid), app.young_cases(), app.last_seen_activity(uuid[]) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
grant create on schema app to samtavle_wall;
alter function app.employers_of(uuid) owner to samtavle_wall;
alter function app.hold_own() owner to samtavle_wall;
alter function app.lay_duties(uuid, text[], jsonb) owner to samtavle_wall;
alter function app.lay_job_duties(uuid, jsonb) owner to samtavle_wall;
alter function app.young_cases() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

-- A version belongs to what is read, an agreement to what was agreed to: the database counts both, whoever writes (0052).
grant create on schema app to samtavle_wall;

-- What is no content of a row: the version itself, whose writing it is, who sees it, and what the database dates and keeps. A
-- category never changes; where it follows from another column it is not yet there before the row is written.
create function app.content(of_row jsonb) returns jsonb language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select of_row - '{version,category,time_version,changed_at,answered_at,handed_at,seen_from,in_plan,own_organisation_id,own_role,own_person_id,
    counts_from,lapses_on}'::text[];
$$;
grant execute on function app.content(jsonb) to samtavle_app, samtavle_wall;

-- A version is raised by the database, when the content changes and only then. Named so that it comes before all that goes by it.
create function app.count_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := old.version + (app.content(to_jsonb(new)) <> app.content(to_jsonb(old)))::int;
  return new;
end $$;

-- Rows that are a part of another: which, and when they may be put beside it. What stands beside an act is its author's: it
-- comes in the same transaction, in which nobody but the author has written.
create table policy.side (
  side text primary key,
  key text not null,
  main text not null,
  later boolean not null
);
insert into policy.side (side, key, main, later) values
  ('consent_item', 'consent_id', 'consent', false),
  ('consultation_seat', 'consultation_id', 'consultation', false),
  ('correction_label', 'request_id', 'correction_request', false),
  ('employment_detail', 'employment_id', 'employment', false),
  ('measurement_answer', 'measurement_id', 'measurement', false),
  ('minutes_part', 'minutes_id', 'minutes', false),
  ('minutes_task', 'minutes_id', 'minutes', false),
  ('review_answer_private', 'answer_id', 'review_answer', true),
  ('sick_leave_note', 'period_id', 'sick_leave_period', false),
  ('step_act_note', 'act_id', 'step_act', false),
  ('treatment_goal', 'plan_id', 'treatment_plan', false),
  ('work_actual_private', 'actual_id', 'work_actual', true);
grant select on policy.side to samtavle_wall;

-- Was the row that this belongs to made in this very transaction, or in a part of it behind a savepoint? A row that is to be
-- seen and whose making is under way still is one's own. Of 2^32 transactions the nearest to this one is meant.
create function app.made_now(of_side text, main_id uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  main text := (select s.main from policy.side s where s.side = of_side);
  this bigint := pg_current_xact_id()::text::bigint;
  made bigint;
begin
  execute format('select m.xmin::text::bigint from public.%I m where m.id = $1', main) into made using main_id;
  made := this - this % 4294967296 + made;
  if made < this - 2147483648 then made := made + 4294967296; end if;
  return coalesce(made between this and this + 2147483647 and pg_xact_status(made::text::xid8) = 'in progress', false);
end $$;
grant execute on function app.made_now(text, uuid) to samtavle_app;
alter function app.made_now(text, uuid) owner to samtavle_wall;
do $$
declare s record;
begin
  for s in select * from policy.side loop
    execute format('grant select on %I to samtavle_wall', s.main);
    if not exists (select from pg_policies p where p.tablename = s.main and p.roles = '{samtavle_wall}' and p.cmd in ('SELECT', 'ALL')) then
      execute format('create policy wall_ties on %I for select to samtavle_wall using (true)', s.main);
    end if;
    if not s.later then
      execute format('create policy with_its_own on %I as restrictive for insert to samtavle_app with check (app.made_now(%L, %I))',
        s.side, s.side, s.key);
    end if;
  end loop;
end $$;
-- An answer in a review is changed by the side that gave it, and while nobody has decided on it.
create policy own_only on review_answer as restrictive for update to samtavle_app
  using (id = any (app.own_answers(case_id))
    and review_id in (select r.id from step_review r where r.case_id = review_answer.case_id and r.closed_at is null))
  with check (id = any (app.own_answers(case_id)));

-- What only some see of a row counts for itself, from nothing when it comes with its row. To whoever sees both the version is
-- their sum: it rises with each change that they see, and with no other.
alter table employment_detail add column version integer not null default 0;
alter table work_actual_private add column version integer not null default 0;
alter table review_answer_private add column version integer not null default 0;
create function app.count_side() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := 1 - app.made_now(tg_table_name, (to_jsonb(new)->>tg_argv[0])::uuid)::int;
  return new;
end $$;
create trigger a_side_counts before insert on work_actual_private for each row execute function app.count_side('actual_id');
create trigger a_side_counts before insert on review_answer_private for each row execute function app.count_side('answer_id');

-- A ranking is a row for each place: the new one is of the version that taking away the old one made, or of the next.
create function app.count_ranking() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := coalesce((select max(e.version + (e.removed_at < app.now())::int) from public.own_entry e
    where new.kind = 'MATTERS' and e.case_id = new.case_id and e.kind = 'MATTERS' and e.removed_at is not null), 1);
  return new;
end $$;
create trigger a_ranking_counts before insert on own_entry for each row execute function app.count_ranking();

-- Whether the words for the dialogue meeting are out is a part of what the citizen has said, and so of that version.
alter table meeting_preparation add column shared boolean not null default false;
grant select (shared), insert (shared), update (shared) on meeting_preparation to samtavle_app;
alter table meeting_preparation no force row level security;
alter table meeting_preparation_shared no force row level security;
update meeting_preparation p set shared = true from meeting_preparation_shared s where s.case_id = p.case_id and s.withdrawn_at is null;
alter table meeting_preparation force row level security;
alter table meeting_preparation_shared force row level security;

-- Nobody but the database writes a version, or the day on which something changed.
do $$
declare t record;
begin
  for t in
    select c.oid, c.relname, (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege('samtavle_app', c.oid, a.attnum, 'insert')
          and a.attname <> all ('{version,changed_at,answered_at,in_plan}')) as put,
      (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege('samtavle_app', c.oid, a.attnum, 'update')
          and a.attname <> all ('{version,changed_at,answered_at,in_plan}')) as changed
    from pg_class c join pg_attribute v on v.attrelid = c.oid and v.attname = 'version' and not v.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and v.atttypid = 'integer'::regtype
    order by c.relname
  loop
    execute format('create trigger a_change_counts before update on %I for each row execute function app.count_change()', t.relname);
    execute format('revoke insert, update on %I from samtavle_app', t.relname);
    if t.put is not null then execute format('grant insert (%s) on %I to samtavle_app', t.put, t.relname); end if;
    if t.changed is not null then execute format('grant update (%s) on %I to samtavle_app', t.changed, t.relname); end if;
  end loop;
end $$;

-- The time of a change is that of the content, too.
create trigger date_change before update on referral for each row execute function app.date_plan_or_meeting();
create trigger date_change before update on work_assessment for each row execute function app.date_plan_or_meeting();
create function app.date_answer() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.version <> old.version then new.answered_at := app.now(); end if;
  return new;
end $$;
create trigger date_change before update on review_answer for each row execute function app.date_answer();
create or replace function app.date_handing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.handed_to_id is distinct from old.handed_to_id then
    new.handed_at := case when new.handed_to_id is not null then app.now() end;
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $$;
-- Where and how long is as much a part of a yes to a meeting as when.
create or replace function app.move_meeting() returns trigger language plpgsql as $$
begin
  if (new.starts_at, new.duration, new.channel, new.place) is distinct from (old.starts_at, old.duration, old.channel, old.place) then
    new.time_version := new.version;
  end if;
  return new;
end $$;

-- Live: what changes nothing that anybody can see is told to nobody.
set local role samtavle_wall;
create function app.unseen(was jsonb, becomes jsonb) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as $$
  select was - '{version,own_organisation_id,own_role,own_person_id,kept_for_nav}'::text[] = becomes - '{version,own_organisation_id,own_role,own_person_id,kept_for_nav}'::text[];
$$;
create or replace function app.announce() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r jsonb := to_jsonb(new);
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), r) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object(
    'caseId', r->'case_id',
    'kind', tg_argv[0],
    'table', tg_table_name,
    'key', tg_argv[1],
    'id', r->tg_argv[1],
    -- a row that this change hides must still be heard by those who saw it until now
    'hid', case
      when tg_table_name = 'step' and tg_op = 'UPDATE' and (to_jsonb(old)->>'seen_from')::int < (r->>'seen_from')::int
        then jsonb_build_object('category', 'PLAN', 'level', 2, 'employerId', r->'employer_id')
      when tg_table_name = 'participant' and r->>'ended_at' is not null
        then jsonb_build_object('category', r->'category', 'level', 1, 'employerId',
          case when r->>'role' in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then r->'organisation_id' end)
    end,
    'participantId', case when tg_table_name = 'participant' then r->'id' else r->'participant_id' end
  ))::text);
  return null;
end $$;
create or replace function app.announce_consultation() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'case_track',
    'key', 'case_id', 'id', new.case_id)::text);
  return null;
end $$;
create or replace function app.announce_handing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'harassment_answer',
    'key', 'id', 'id', new.id)::text);
  if tg_op = 'UPDATE' and old.handed_to_id is distinct from new.handed_to_id and old.handed_to_id is not null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId', old.handed_to_id)::text);
  end if;
  return null;
end $$;
create or replace function app.announce_own() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  r jsonb := to_jsonb(new);
  hidden boolean := coalesce(not (was->>'kept')::boolean and was->>'removed_at' is null
    and ((r->>'kept')::boolean or r->>'removed_at' is not null), false);
begin
  if tg_op = 'UPDATE' and app.unseen(was, r) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'id', 'id', new.id,
    'hid', case when hidden then jsonb_build_object('category', 'PERSONAL', 'level', 2) end))::text);
  return null;
end $$;
create or replace function app.announce_preparation() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'case_id', 'id', new.case_id,
    'hid', case when new.withdrawn_at is not null then jsonb_build_object('category', 'MEETING', 'level', 2) end))::text);
  return null;
end $$;
reset role;

-- As before, but that the version is of what the reader sees.
create or replace function app.board(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.* from participant p where p.case_id = for_case),
  job as materialized (
    select e.*, d.job_title, d.workplace, d.leader_name, d.employment_id, e.version + coalesce(d.version, 0) as seen_version
    from employment e left join employment_detail d on d.employment_id = e.id where e.case_id = for_case),
  sick as materialized (
    select p.id, p.employer_id, p.from_date, p.to_date, p.grade, p.version, n.issuer_name, n.issued_at
    from sick_leave_period p left join sick_leave_note n on n.period_id = p.id where p.case_id = for_case),
  aim as materialized (
    select g.id, g.category, g.kind, g.text, y.name as suggested_by, g.created_at, d.decisions, d.state
    from goal g left join signature y on y.row_id = g.id left join lateral (
      select count(*) as decisions, (array_agg(x.state order by x.ordinal desc))[1] as state
      from goal_decision x where x.goal_id = g.id) d on true
    where g.case_id = for_case),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'byRole', case
        when a.kind = 'ACCEPT' then 'CITIZEN'
        when a.kind in ('GRANT', 'DISCUSS', 'NOT_NOW') then 'GP'
        when a.kind = 'AGREE' then 'EMPLOYER'
        -- by the citizen or the therapist: which of them only those learn who may know of the therapist
        else coalesce(y.role, (select 'CITIZEN' from standing st where st.role in ('CITIZEN', 'THERAPIST')))
      end, 'decision', a.decision, 'reason', n.text) order by a.acted_at, a.id) as acts
    from step_act a left join step_act_note n on n.act_id = a.id left join signature y on y.row_id = a.id
    where a.case_id = for_case group by a.step_id),
  rung as materialized (
    select s.id, s.employer_id, s.week_from, s.weeks, s.work_percent, s.hours_per_week, s.days, s.tasks, s.needs_grant,
      s.needs_agreement, s.version, s.changed_at, a.acts, j.employer_name,
      coalesce(y.role, (select 'CITIZEN' from standing st where st.role in ('CITIZEN', 'THERAPIST'))) as proposed_by
    from step s left join act a on a.step_id = s.id left join signature y on y.row_id = s.id
      left join lateral (select job.employer_name from job where job.employer_id = s.employer_id limit 1) j on true
    where s.case_id = for_case),
  week as materialized (
    select w.*, p.load, p.note, w.version + coalesce(p.version, 0) as seen_version
    from work_actual w left join work_actual_private p on p.actual_id = w.id where w.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.lane, m.owner_role, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.hold_until, m.version
    from milestone m where m.case_id = for_case),
  called as materialized (
    select i.milestone_id, json_agg(p.id order by p.person_name, p.id) as participants
    from invitation i join part p on p.id = i.participant_id where i.case_id = for_case group by i.milestone_id),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.id, a.text, a.employer_id, a.from_date, a.to_date, a.version, a.changed_at, a.own_role, x.acts, j.employer_name
    from accommodation a left join eased_act x on x.accommodation_id = a.id
      left join lateral (select job.employer_name from job where job.employer_id = a.employer_id limit 1) j on true
    where a.case_id = for_case),
  ability as materialized (
    select f.id, f.kind, f.text, f.version from function_entry f where f.case_id = for_case and f.removed_at is null),
  summary as materialized (
    select s.case_id, s.text, s.hours_wanted, s.version from plan_summary s where s.case_id = for_case),
  line as materialized (
    select s.category, s.text, s.version from category_summary s where s.case_id = for_case),
  track as materialized (
    select t.track from case_track t where t.case_id = for_case)
  select json_build_object(
    'caseId', c.id,
    'citizenName', c.citizen_name,
    'openedAt', c.opened_at,
    'closedAt', c.closed_at,
    'version', c.version,
    'viewer', st.role,
    'viewerParticipantId', st.participant_id,
    'today', app.today(),
    'now', app.now(),
    'track', (select t.track from track t),
    'access', coalesce((select json_agg(json_build_object('category', a.category, 'level', app.level_name(a.level),
        'basis', a.basis, 'until', ((a.until - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
        'objected', a.objected) order by k.position)
      from app.access a join policy.category k on k.code = a.category
      where a.case_id = for_case and a.role = st.role and a.participant_id is not distinct from st.participant_id), '[]'),
    'participants', coalesce((select json_agg(json_build_object('id', p.id, 'personId', p.person_id, 'name', p.person_name,
        'role', p.role, 'organisationId', p.organisation_id, 'organisationName', p.organisation_name, 'title', p.title,
        'joinedAt', p.joined_at, 'endedAt', p.ended_at, 'shutOut', p.id = any ((select app.shut_out(for_case))::uuid[])) order by p.ended_at nulls first, p.joined_at, p.id) from part p), '[]'),
    'employments', coalesce((select json_agg(json_build_object('id', e.id, 'organisationId', e.employer_id,
        'organisationName', e.employer_name, 'percent', e.percent, 'fromDate', e.from_date, 'toDate', e.to_date, 'version', e.seen_version,
        'jobTitle', e.job_title, 'workplace', e.workplace, 'leaderName', e.leader_name) order by e.from_date, e.id) from job e), '[]'),
    'sickLeave', coalesce((select json_agg(json_build_object('id', p.id, 'employerId', p.employer_id, 'fromDate', p.from_date,
        'toDate', p.to_date, 'grade', p.grade, 'version', p.version, 'issuerName', p.issuer_name, 'issuedAt', p.issued_at)
        order by p.from_date, p.id) from sick p), '[]'),
    'goals', coalesce((select json_agg(json_build_object('id', g.id, 'text', g.text, 'kind', g.kind,
        'state', coalesce(g.state, 'SUGGESTED'), 'suggestedBy', g.suggested_by, 'version', 1 + g.decisions)
        order by g.created_at, g.id) from aim g), '[]'),
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'employerName', s.employer_name,
        'weekFrom', s.week_from, 'weeks', s.weeks, 'workPercent', s.work_percent, 'hoursPerWeek', s.hours_per_week, 'days', s.days,
        'tasks', s.tasks, 'needsGrant', s.needs_grant, 'needsAgreement', s.needs_agreement, 'version', s.version,
        'changedAt', s.changed_at, 'proposedBy', s.proposed_by, 'acts', coalesce(s.acts, '[]')) order by s.week_from, s.id) from rung s), '[]'),
    'actuals', coalesce((select json_agg(json_build_object('id', w.id, 'week', w.week, 'workPercent', w.work_percent,
        'hours', w.hours, 'version', w.seen_version, 'load', w.load, 'note', w.note) order by w.week) from week w), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'lane', m.lane, 'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'holdUntil', m.hold_until, 'version', m.version, 'invited', coalesce(i.participants, '[]'))
        order by m.due_date nulls last, m.id) from stone m left join called i on i.milestone_id = m.id), '[]'),
    'accommodations', coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'employerId', a.employer_id,
        'employerName', a.employer_name, 'fromDate', a.from_date, 'toDate', a.to_date, 'version', a.version, 'changedAt', a.changed_at,
        'byRole', coalesce(a.own_role, 'CITIZEN'), 'acts', coalesce(a.acts, '[]')) order by a.from_date, a.id) from eased a), '[]'),
    'functions', coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'text', f.text, 'version', f.version)
        order by f.kind, f.text, f.id) from ability f), '[]'),
    'planSummary', (select json_build_object('text', s.text, 'hoursWanted', s.hours_wanted, 'version', s.version) from summary s),
    'summaries', coalesce((select json_agg(json_build_object('category', l.category, 'text', l.text, 'version', l.version)
        order by k.position) from line l join policy.category k on k.code = l.category), '[]')
  ),
  array(select distinct x.category from (
    select p.category from part p where p.id is distinct from st.participant_id
    union all select 'EMPLOYMENT' from job
    union all select 'SICK_LEAVE' from sick
    union all select g.category from aim g
    union all select 'PLAN' from rung
    union all select 'PLAN' from week
    union all select 'PLAN' from summary
    union all select l.category from line l
    union all select m.category from stone m
    union all select 'ACCOMMODATION' from eased
    union all select 'FUNCTION' from ability
    union all select 'NAV' from track) x)
  from case_file c cross join standing st
  where c.id = for_case
$$;
create or replace function app.read_reviews(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $$
declare
  b record;
  answers json;
  eases json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_REVIEWS', for_case);
    return null;
  end if;
  select * into b from app.board(for_case);
  answers := coalesce((select json_agg(json_build_object('id', a.id, 'reviewId', a.review_id, 'party', a.party, 'direction', a.direction,
      'words', a.words, 'hours', a.hours, 'tasks', a.tasks, 'helps', a.helps, 'version', a.version + coalesce(p.version, 0), 'answeredAt', a.answered_at,
      'mine', a.id = any (app.own_answers(for_case)), 'load', p.load) order by a.answered_at, a.id)
    from review_answer a left join review_answer_private p on p.answer_id = a.id where a.case_id = for_case), '[]');
  eases := coalesce((select json_agg(json_build_object('stepId', l.step_id, 'targetId', l.accommodation_id)
    order by l.step_id, l.accommodation_id) from step_accommodation l where l.case_id = for_case and l.linked), '[]');
  shown := array_remove(array[
    case when json_array_length(b.facts->'steps') > 0 or json_array_length(b.facts->'actuals') > 0
      or exists (select from json_array_elements(answers) x where x->>'party' in ('CITIZEN', 'EMPLOYER')) then 'PLAN' end,
    case when exists (select from json_array_elements(answers) x where x->>'party' in ('THERAPIST', 'GP')) then 'TREATMENT' end,
    case when json_array_length(b.facts->'accommodations') > 0 then 'ACCOMMODATION' end], null);
  perform audit.disclosed('READ_REVIEWS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return json_build_object('board', b.facts, 'answers', answers, 'eases', eases,
    'reviews', coalesce((select json_agg(json_build_object('id', r.id, 'stepId', r.step_id, 'dueDate', r.due_date, 'openedAt', r.opened_at,
        'closedAt', r.closed_at, 'decision', r.decision) order by r.opened_at desc, r.id) from step_review r where r.case_id = for_case), '[]'),
    'aims', coalesce((select json_agg(json_build_object('stepId', l.step_id, 'targetId', l.goal_id) order by l.step_id, l.goal_id)
      from step_goal l where l.case_id = for_case and l.linked), '[]'));
end $$;

-- What an agreement rests on: where the acts are, what they are about, and which of its columns were agreed to.
create table policy.agreement (
  acts text primary key,
  key text not null,
  counted text not null,
  content text not null,
  content_key text not null,
  covers text[] not null
);
insert into policy.agreement (acts, key, counted, content, content_key, covers) values
  ('step_act', 'step_id', 'step_version', 'step', 'id',
    '{employer_id,week_from,weeks,work_percent,hours_per_week,days,tasks,needs_grant,needs_agreement}'),
  ('accommodation_act', 'accommodation_id', 'accommodation_version', 'accommodation', 'id', '{employer_id,text,from_date,to_date}'),
  ('meeting_answer', 'milestone_id', 'meeting_version', 'meeting', 'milestone_id', '{starts_at,duration,channel,place}');
grant select on policy.agreement to samtavle_app, samtavle_wall;

-- An act holds, under salt, what whoever acted could see of it then, and from which version on it holds. Nobody reads these.
do $$
declare a record;
begin
  for a in select * from policy.agreement loop
    execute format('alter table %I add column salt bytea, add column seal bytea, add column first_version integer', a.acts);
    -- the new columns are nobody's
    execute format('revoke select, insert on %I from samtavle_app', a.acts);
    execute format('create policy wall_carries on %I for update to samtavle_wall using (true) with check (true)', a.acts);
    execute format('grant select, update (%I) on %I to samtavle_wall', a.counted, a.acts);
    if not exists (select from pg_policies p where p.tablename = a.acts and p.roles = '{samtavle_wall}' and p.cmd in ('SELECT', 'ALL')) then
      execute format('create policy wall_carries_read on %I for select to samtavle_wall using (true)', a.acts);
    end if;
  end loop;
end $$;
grant select (id, case_id, step_id, step_version, kind, decision, acted_at),
  insert (id, case_id, step_id, step_version, kind, decision, by_role, by_participant_id) on step_act to samtavle_app;
grant select (id, case_id, accommodation_id, accommodation_version, kind, by_role, by_participant_id, acted_at),
  insert (id, case_id, accommodation_id, accommodation_version, kind, by_role, by_participant_id) on accommodation_act to samtavle_app;
grant select (id, case_id, milestone_id, participant_id, meeting_version, answer, note, answered_at),
  insert (id, case_id, milestone_id, participant_id, meeting_version, answer, note) on meeting_answer to samtavle_app;

create function app.seal(salt bytea, seen jsonb) returns bytea language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(salt || convert_to(seen::text, 'UTF8'));
$$;
grant execute on function app.seal(bytea, jsonb) to samtavle_app, samtavle_wall;

-- Read with the eyes of whoever acts: what they cannot see is not in the seal.
create function app.seal_agreement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  a policy.agreement := (select x from policy.agreement x where x.acts = tg_table_name);
  r jsonb := to_jsonb(new);
  seen jsonb;
begin
  execute format('select to_jsonb(s) from (select %s from public.%I where %I = $1) s',
    (select string_agg(quote_ident(c), ', ') from unnest(a.covers) c), a.content, a.content_key) into seen using (r->>a.key)::uuid;
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.seal := app.seal(new.salt, seen);
  new.first_version := (r->>a.counted)::integer;
  return new;
end $$;

-- With each version an agreement that still fits goes on; the others stay with what they were about, for good.
create function app.carry_agreements() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  a policy.agreement;
  r jsonb := to_jsonb(new);
  seen jsonb;
begin
  for a in select * from policy.agreement x where x.content = tg_table_name loop
    execute format('select to_jsonb(s) from (select %s from public.%I where %I = $1) s',
      (select string_agg(quote_ident(c), ', ') from unnest(a.covers) c), a.content, a.content_key) into seen using (r->>a.content_key)::uuid;
    execute format('update public.%1$I set %2$I = $2 where %3$I = $1 and %2$I = $3 and seal = app.seal(salt, $4)', a.acts, a.counted, a.key)
      using (r->>a.content_key)::uuid, new.version, old.version, seen;
  end loop;
  return null;
end $$;
alter function app.carry_agreements() owner to samtavle_wall;
set local role samtavle_wall;
grant execute on function app.carry_agreements(), app.announce(), app.note_stand_in() to samtavle_owner;
reset role;

-- What somebody did stays as it was done: only the version that it holds for goes on, to the one that is now and that still says
-- what was agreed to.
create function app.only_carried() returns trigger language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  a policy.agreement := (select x from policy.agreement x where x.acts = tg_table_name);
  r jsonb := to_jsonb(new);
  fits boolean;
begin
  if to_jsonb(new) - tg_argv[0] <> to_jsonb(old) - tg_argv[0] or (to_jsonb(new)->>tg_argv[0])::integer <= (to_jsonb(old)->>tg_argv[0])::integer then
    raise exception '% is append-only', tg_table_name using errcode = 'SA404';
  end if;
  execute format('select c.version = $2 and $3 = app.seal($4, (select to_jsonb(s) from (select %s) s)) from public.%I c where c.%I = $1',
      (select string_agg('c.' || quote_ident(k), ', ') from unnest(a.covers) k), a.content, a.content_key)
    into fits using (r->>a.key)::uuid, (r->>a.counted)::integer, new.seal, new.salt;
  if fits is not true then
    raise exception '% holds for what was agreed to, and for nothing else', tg_table_name using errcode = 'SA404';
  end if;
  return new;
end $$;
do $$
declare a record;
begin
  for a in select * from policy.agreement loop
    execute format('create trigger carry_agreements after update on %I for each row when (new.version <> old.version)
      execute function app.carry_agreements()', a.content);
    execute format('create trigger a_seal before insert on %I for each row execute function app.seal_agreement()', a.acts);
    execute format('create trigger only_carried before update on %I for each row execute function app.only_carried(%L)', a.acts, a.counted);
    -- carried on it is nobody's new act
    execute format('create or replace trigger note_stand_in after insert on %I for each row execute function app.note_stand_in(''id'')', a.acts);
    execute format('create or replace trigger announce after insert on %I for each row execute function app.announce(''ROW'', ''id'')', a.acts);
  end loop;
end $$;

-- Acts, answers and decisions belong to the history that cannot be rewritten unseen (0012). Each kind is called as its table.
insert into policy.chained (kind, key, columns) values
  ('step_act', '{id}', '{id,case_id,step_id,first_version,kind,decision,by_role,by_participant_id,acted_at,salt,seal}'),
  ('accommodation_act', '{id}', '{id,case_id,accommodation_id,first_version,kind,by_role,by_participant_id,acted_at,salt,seal}'),
  ('meeting_answer', '{id}', '{id,case_id,milestone_id,participant_id,first_version,answer,note,answered_at,salt,seal}'),
  ('goal_decision', '{id}', '{id,case_id,goal_id,category,ordinal,state,decided_at}'),
  ('activity_assessment', '{id}', '{id,case_id,milestone_id,reason,until,own_organisation_id,own_role,assessed_at}'),
  ('decision', '{id}', '{id,case_id,recommendation_id,consultation_id,outcome,text,reason,decided_on,own_organisation_id,own_role,decided_by}'),
  ('consultation_advice', '{id}', '{id,consultation_id,case_id,person_id,text,given_on}'),
  ('handover_answer', '{handover_id}', '{handover_id,case_id,proposed_by,participant_id,answered_at}'),
  ('correction_answer', '{request_id}', '{request_id,case_id,outcome,reason,answered_at}'),
  ('eligibility_entry', '{id}', '{id,case_id,kind,item,ordinal,answer,source,on_date,reason,own_organisation_id,own_role,written_at}'),
  ('safety_closing', '{id}', '{id,case_id,task_id,by_role,by_participant_id,closed_at}'),
  ('follow_up_plan', '{id}', '{id,case_id,employer_id,number,typical_workday,tasks_that_can_still_be_done,tasks_that_can_not_be_done,previous_facilitation,planned_facilitation,other_facilitation_options,follow_up,help_from_nav,evaluation_date,employee_has_contributed,contribution,own_organisation_id,own_role,finalised_at}');

grant create on schema audit to samtavle_wall;
do $$
declare t text;
begin
  for t in select c.kind from policy.chained c where c.kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision',
    'activity_assessment', 'decision', 'consultation_advice', 'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing',
    'follow_up_plan') loop
    execute format('grant select on %I to samtavle_wall', t);
    if not exists (select from pg_policies p where p.tablename = t and p.roles = '{samtavle_wall}' and p.cmd in ('SELECT', 'ALL')) then
      execute format('create policy wall_chains on %I for select to samtavle_wall using (true)', t);
    end if;
  end loop;
end $$;
set local role samtavle_wall;
grant execute on function audit.chain_row() to samtavle_owner;
-- For the verifier: acts that hold for another content than the one they were about. The version that an act holds for is under no
-- seal of the chain, but the content is under the act's own. Whoever could not see the content sealed nothing, and is not carried.
create function audit.unfit() returns table (chain uuid, kind text, row_id text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare a policy.agreement;
begin
  for a in select * from policy.agreement x order by x.acts loop
    return query execute format('select x.case_id, %L, x.id::text from public.%I x join public.%I c on c.%I = x.%I
        cross join lateral (select app.seal(x.salt, (select to_jsonb(s) from (select %s) s)) as now) y
        where x.%7$I > c.version or x.%7$I < x.first_version or x.%7$I = c.version and case when x.%7$I = x.first_version
          then x.seal <> y.now else x.seal is distinct from y.now end',
      a.acts, a.acts, a.content, a.content_key, a.key,
      (select string_agg('c.' || quote_ident(k), ', ') from unnest(a.covers) k), a.counted);
  end loop;
end $$;
grant execute on function audit.unfit() to samtavle_owner;
-- the view is changed in these words alone, so that whatever else it holds by now stays
do $$
begin
  execute 'create or replace view audit.record as ' || rtrim(pg_get_viewdef('audit.record'::regclass), ';')
    || (select string_agg(format(' union all select %L, r.case_id, r.%I::text, to_jsonb(r) from public.%I r', c.kind, c.key[1], c.kind), '' order by c.kind)
      from policy.chained c where c.kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision', 'activity_assessment',
        'decision', 'consultation_advice', 'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing', 'follow_up_plan'));
end $$;
-- What was done before is sealed as it stands now: in the version that it holds for.
set local timezone = 'UTC';
reset role;
do $$
declare a record;
begin
  for a in select * from policy.agreement loop
    execute format('alter table %I disable trigger only_carried, no force row level security', a.acts);
    execute format('alter table %I no force row level security', a.content);
    execute format('update %I set first_version = %I, salt = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())', a.acts, a.counted);
    execute format('update %I x set seal = app.seal(x.salt, (select to_jsonb(s) from (select %s from %I where %I = x.%I) s))
        from %I c where c.%I = x.%I and %s',
      a.acts, (select string_agg(quote_ident(c), ', ') from unnest(a.covers) c), a.content, a.content_key, a.key,
      a.content, a.content_key, a.key,
      case a.acts when 'meeting_answer' then 'x.meeting_version >= c.time_version' else format('x.%I = c.version', a.counted) end);
    execute format('alter table %I enable trigger only_carried, force row level security', a.acts);
    execute format('alter table %I force row level security', a.content);
  end loop;
end $$;
set local role samtavle_wall;
select audit.append(r.chain, r.kind, r.row_now) from audit.record r
where r.kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision', 'activity_assessment', 'decision',
  'consultation_advice', 'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing', 'follow_up_plan')
order by r.chain, r.kind, r.row_id;
reset timezone;
reset role;
do $$
declare
  c record;
  grows boolean;
begin
  for c in select * from policy.chained k where k.kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision',
    'activity_assessment', 'decision', 'consultation_advice', 'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing',
    'follow_up_plan') loop
    -- at the end of the transaction, so that nothing else that it does waits behind the lock of the chain
    execute format('create constraint trigger chain after insert on %I deferrable initially deferred for each row
      execute function audit.chain_row(%L, %L)', c.kind, c.kind, 'case_id');
    grows := c.kind = 'follow_up_plan' or c.kind in (select a.acts from policy.agreement a);
    execute format('create trigger append_only before %s on %I for each statement execute function audit.refuse_change()',
      case when grows then 'delete or truncate' else 'update or delete or truncate' end, c.kind);
  end loop;
end $$;
set local role samtavle_wall;
revoke execute on function audit.chain_row() from samtavle_owner;
revoke execute on function app.carry_agreements(), app.announce(), app.note_stand_in() from samtavle_owner;
reset role;
revoke create on schema audit from samtavle_wall;

revoke create on schema app from samtavle_wall;

-- The hot reads: one statement each. A date of expiry is told as the last day on which the consent counts. They run with the caller's rights, so row-level security filters every part.

create function app.level_name(level smallint) returns text language sql immutable parallel safe
  return (array['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'])[level + 1];

-- One case as the actor may see it: facts by section, and which categories were in them. No row: not there.
create function app.board(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.* from participant p where p.case_id = for_case),
  job as materialized (
    select e.*, d.job_title, d.workplace, d.leader_name, d.employment_id
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
    select w.*, p.load, p.note
    from work_actual w left join work_actual_private p on p.actual_id = w.id where w.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.lane, m.owner_role, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.version
    from milestone m where m.case_id = for_case),
  called as materialized (
    select i.milestone_id, json_agg(p.id order by p.person_name, p.id) as participants
    from invitation i join part p on p.id = i.participant_id where i.case_id = for_case group by i.milestone_id),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.*, x.acts, j.employer_name
    from accommodation a left join eased_act x on x.accommodation_id = a.id
      left join lateral (select job.employer_name from job where job.employer_id = a.employer_id limit 1) j on true
    where a.case_id = for_case),
  ability as materialized (
    select f.id, f.kind, f.text, f.version from function_entry f where f.case_id = for_case and f.removed_at is null),
  summary as materialized (
    select s.* from plan_summary s where s.case_id = for_case),
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
        'organisationName', e.employer_name, 'percent', e.percent, 'fromDate', e.from_date, 'toDate', e.to_date, 'version', e.version,
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
        'hours', w.hours, 'version', w.version, 'load', w.load, 'note', w.note) order by w.week) from week w), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'lane', m.lane, 'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'version', m.version, 'invited', coalesce(i.participants, '[]'))
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

create function app.read_board(token_hash text, for_case uuid) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare b record;
begin
  if app.enter(token_hash) is null then return null; end if;
  perform set_config('app.case_id', for_case::text, true);
  select * into b from app.board(for_case);
  if b.facts is null then
    perform audit.refused('READ_BOARD', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_BOARD', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', b.shown)));
  return b.facts;
end $$;

-- What that participant's own board would hold now. Only for the citizen of the case: anyone else borrows nobody's eyes.
create function app.preview(of_participant uuid) returns json language plpgsql as $$
declare
  of_case uuid;
  seen json;
begin
  select p.case_id into of_case from participant p where p.id = of_participant;
  perform set_config('app.view_as', of_participant::text, true), set_config('app.case_id', of_case::text, true);
  select b.facts into seen from app.board(of_case) b;
  return seen;
end $$;

-- The cases in which the actor has this part: the facts from which urgency, deadlines and "waiting on" are told.
create function app.caseload(for_role text) returns table (case_id uuid, facts json, shown text[]) language sql stable as $$
  with mine as materialized (
    select s.case_id, s.participant_id, c.citizen_name
    from app.standing s join case_file c on c.id = s.case_id where s.role = for_role),
  opens as materialized (
    select a.case_id, array_agg(a.category) filter (where a.level > 0) as categories,
      min(a.until) filter (where a.basis = 'CONSENT') as expires
    from app.access a where a.role = for_role group by a.case_id),
  job as materialized (
    select e.case_id, string_agg(distinct e.employer_name, ', ') as name
    from employment e where e.case_id in (select m.case_id from mine m) and (e.to_date is null or e.to_date >= app.today())
    group by e.case_id),
  sick as materialized (
    select p.case_id, json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date, 'grade', p.grade) order by p.from_date) as periods
    from sick_leave_period p where p.case_id in (select m.case_id from mine m) group by p.case_id),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'decision', a.decision) order by a.acted_at, a.id) as acts
    from step_act a where a.case_id in (select m.case_id from mine m) group by a.step_id),
  rung as materialized (
    select s.case_id, json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'weekFrom', s.week_from, 'weeks', s.weeks,
      'workPercent', s.work_percent, 'hoursPerWeek', s.hours_per_week, 'days', s.days, 'tasks', s.tasks, 'needsGrant', s.needs_grant,
      'needsAgreement', s.needs_agreement, 'version', s.version, 'changedAt', s.changed_at, 'acts', coalesce(a.acts, '[]'))
      order by s.week_from, s.id) as steps
    from step s left join act a on a.step_id = s.id where s.case_id in (select m.case_id from mine m) group by s.case_id),
  week as materialized (
    select w.case_id, json_agg(json_build_object('week', w.week, 'workPercent', w.work_percent) order by w.week) as actuals
    from work_actual w where w.case_id in (select m.case_id from mine m) and w.week > app.today() - 70 group by w.case_id),
  stone as materialized (
    select m.case_id, json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
      'ownerRole', m.owner_role, 'dueDate', m.due_date, 'source', m.source, 'status', m.status) order by m.due_date, m.id) as open
    from (select x.id, x.case_id, x.type, x.title, x.category, x.owner_role, x.due_date, x.source, x.status, row_number() over (partition by x.case_id, x.owner_role = for_role order by x.due_date, x.id) as nearest
      from milestone x where x.case_id in (select i.case_id from mine i)
        and x.status in ('PLANNED', 'IN_PROGRESS') and x.due_date is not null) m
    where m.nearest <= 2 group by m.case_id),
  ease as materialized (
    select a.case_id, json_agg(json_build_object('id', a.id, 'version', a.version, 'changedAt', a.changed_at, 'toDate', a.to_date,
      'byRole', coalesce(a.own_role, 'CITIZEN'), 'acts', coalesce((select json_agg(json_build_object('kind', x.kind,
        'version', x.accommodation_version, 'at', x.acted_at, 'byRole', x.by_role) order by x.acted_at, x.id)
        from accommodation_act x where x.accommodation_id = a.id), '[]'))) as accommodations
    from accommodation a where a.case_id in (select m.case_id from mine m) and a.to_date >= app.today() group by a.case_id)
  select m.case_id, json_build_object(
    'caseId', m.case_id, 'participantId', m.participant_id, 'citizenName', m.citizen_name, 'today', app.today(), 'now', app.now(),
    'employerName', job.name, 'sickLeave', coalesce(sick.periods, '[]'), 'steps', coalesce(rung.steps, '[]'),
    'actuals', coalesce(week.actuals, '[]'), 'milestones', coalesce(stone.open, '[]'),
    'accommodations', coalesce(ease.accommodations, '[]'),
    'consentExpires', ((opens.expires - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
    'planShared', 'PLAN' = any (opens.categories)),
  array_remove(array[case when job.name is not null then 'EMPLOYMENT' end, case when sick.periods is not null then 'SICK_LEAVE' end,
    case when rung.steps is not null or week.actuals is not null then 'PLAN' end,
    case when ease.accommodations is not null then 'ACCOMMODATION' end]
    || array(select distinct x->>'category' from json_array_elements(stone.open) x), null)
  from mine m left join opens using (case_id) left join job using (case_id) left join sick using (case_id)
    left join rung using (case_id) left join week using (case_id) left join stone using (case_id) left join ease using (case_id)
$$;

create function app.read_caseload(token_hash text, for_role text) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  rows json;
  lines jsonb;
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(c.facts), '[]'), jsonb_agg(jsonb_build_object('case_id', c.case_id, 'categories', array(select distinct unnest(c.shown))))
    into rows, lines from app.caseload(for_role) c;
  if lines is not null then perform audit.disclosed('READ_CASELOAD', lines); end if;
  return rows;
end $$;

create function app.read_me(token_hash text) returns json language plpgsql as $$
declare me uuid := app.enter(token_hash);
begin
  if me is null then return null; end if;
  return json_build_object('personId', me, 'name', app.my_name(), 'today', app.today(),
    'cases', coalesce((select json_agg(json_build_object('caseId', s.case_id, 'role', s.role, 'citizenName', c.citizen_name, 'closedAt', c.closed_at,
        'participantId', s.participant_id, 'organisationName', p.organisation_name, 'onBehalf', s.opens is not null) order by c.opened_at, s.case_id)
      from app.standing s join case_file c on c.id = s.case_id left join participant p on p.id = s.participant_id), '[]'));
end $$;

-- What a new step needs, told to those who may propose one, whether or not they see the sick note or the employer.
create function app.step_needs(for_case uuid) returns table (needs_grant boolean, needs_agreement boolean, employer_id uuid, employers uuid[])
language sql stable security definer set search_path = '' as $$
  select exists (select from public.sick_leave_period p where p.case_id = for_case and p.to_date >= app.today()),
    count(p.organisation_id) > 0, case when count(distinct p.organisation_id) = 1 then min(p.organisation_id::text)::uuid end,
    coalesce(array_agg(distinct p.organisation_id) filter (where p.organisation_id is not null), '{}')
  from app.may m left join public.participant p on p.case_id = m.case_id and p.role = 'EMPLOYER' and p.ended_at is null
  where m.case_id = for_case and m.act = 'PROPOSE_STEP'
  group by m.case_id;
$$;
create policy wall on sick_leave_period for select to samtavle_wall using (true);
grant select on sick_leave_period to samtavle_wall;
grant execute on function app.level_name(smallint), app.board(uuid), app.read_board(text, uuid), app.preview(uuid), app.caseload(text),
  app.read_caseload(text, text), app.read_me(text), app.step_needs(uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
grant create on schema app to samtavle_wall;
alter function app.step_needs(uuid) owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

grant create on schema app, audit to samtavle_wall;
do $$
declare c record;
begin
  for c in select * from policy.chained k where k.kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision', 'activity_assessment', 'decision', 'consultation_advice',
  'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing', 'follow_up_plan') loop
    execute format('drop trigger chain on %I', c.kind);
    execute format('drop trigger append_only on %I', c.kind);
  end loop;
end $$;
set local role samtavle_wall;
-- the view without what 0030 put at its end
do $$
declare
  words text := pg_get_viewdef('audit.record'::regclass);
begin
  execute 'create or replace view audit.record as ' || (select string_agg(w, ' union all ' order by n)
    from regexp_split_to_table(rtrim(words, ';'), '\s*union all\s*', 'i') with ordinality u (w, n)
    where w !~ (select string_agg('''' || k || '''::text', '|') from unnest(array['step_act', 'accommodation_act', 'meeting_answer', 'goal_decision', 'activity_assessment', 'decision', 'consultation_advice',
  'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing', 'follow_up_plan']) k));
end $$;
drop function audit.unfit();
grant execute on function app.announce(), app.note_stand_in() to samtavle_owner;
reset role;
-- A chain with such lines in it cannot be taken apart: where anybody has acted, this is refused and nothing is taken back.
delete from policy.chained where kind in ('step_act', 'accommodation_act', 'meeting_answer', 'goal_decision', 'activity_assessment', 'decision', 'consultation_advice',
  'handover_answer', 'correction_answer', 'eligibility_entry', 'safety_closing', 'follow_up_plan');

do $$
declare a record;
begin
  for a in select * from policy.agreement loop
    execute format('drop trigger carry_agreements on %I', a.content);
    execute format('drop trigger a_seal on %I', a.acts);
    execute format('drop trigger only_carried on %I', a.acts);
    execute format('create or replace trigger note_stand_in after insert or update on %I for each row execute function app.note_stand_in(''id'')', a.acts);
    execute format('create or replace trigger announce after insert or update on %I for each row execute function app.announce(''ROW'', ''id'')', a.acts);
    execute format('drop policy wall_carries on %I', a.acts);
    execute format('drop policy if exists wall_carries_read on %I', a.acts);
    execute format('revoke select, insert on %I from samtavle_app', a.acts);
    execute format('revoke select, update on %I from samtavle_wall', a.acts);
    execute format('alter table %I drop column salt, drop column seal, drop column first_version', a.acts);
  end loop;
end $$;
set local role samtavle_wall;
revoke execute on function app.note_stand_in() from samtavle_owner;
drop function app.carry_agreements();
reset role;
drop function app.only_carried(), app.seal_agreement(), app.seal(bytea, jsonb);
drop table policy.agreement;
do $$
declare t record;
begin
  for t in select p.tablename, p.policyname from pg_policies p where p.policyname in ('wall_ties', 'wall_chains', 'with_its_own')
    and p.tablename not in ('consent_request', 'consent_request_answer') loop
    execute format('drop policy %I on %I', t.policyname, t.tablename);
  end loop;
  for t in select c.relname from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgname = 'a_change_counts' loop
    execute format('drop trigger a_change_counts on %I', t.relname);
  end loop;
end $$;
drop policy own_only on review_answer;
drop trigger a_side_counts on work_actual_private;
drop trigger a_side_counts on review_answer_private;
drop trigger a_ranking_counts on own_entry;
drop trigger date_change on referral;
drop trigger date_change on work_assessment;
drop trigger date_change on review_answer;
create or replace function app.date_handing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
begin
  if tg_op = 'INSERT' or new.handed_to_id is distinct from old.handed_to_id then
    new.handed_at := case when new.handed_to_id is not null then app.now() end;
  end if;
  if tg_op = 'UPDATE' then new.changed_at := app.now(); end if;
  return new;
end $$;
create or replace function app.move_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
begin
  if new.starts_at <> old.starts_at then new.time_version := new.version; end if;
  return new;
end $$;
set local role samtavle_wall;
create or replace function app.announce()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $$
declare r jsonb := to_jsonb(new);
begin
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
create or replace function app.announce_consultation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'case_track',
    'key', 'case_id', 'id', new.case_id)::text);
  return null;
end $$;
create or replace function app.announce_handing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'harassment_answer',
    'key', 'id', 'id', new.id)::text);
  if tg_op = 'UPDATE' and old.handed_to_id is distinct from new.handed_to_id and old.handed_to_id is not null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId', old.handed_to_id)::text);
  end if;
  return null;
end $$;
create or replace function app.announce_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $$
declare
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  r jsonb := to_jsonb(new);
  hidden boolean := coalesce(not (was->>'kept')::boolean and was->>'removed_at' is null
    and ((r->>'kept')::boolean or r->>'removed_at' is not null), false);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'id', 'id', new.id,
    'hid', case when hidden then jsonb_build_object('category', 'PERSONAL', 'level', 2) end))::text);
  return null;
end $$;
create or replace function app.announce_preparation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $$
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'case_id', 'id', new.case_id,
    'hid', case when new.withdrawn_at is not null then jsonb_build_object('category', 'MEETING', 'level', 2) end))::text);
  return null;
end $$;
drop function app.unseen(jsonb, jsonb);
reset role;
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
      'words', a.words, 'hours', a.hours, 'tasks', a.tasks, 'helps', a.helps, 'version', a.version, 'answeredAt', a.answered_at,
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
alter table employment_detail drop column version;
alter table work_actual_private drop column version;
alter table review_answer_private drop column version;
alter table meeting_preparation drop column shared;
drop function app.count_side(), app.count_change(), app.count_ranking(), app.date_answer(), app.content(jsonb);
set local role samtavle_wall;
drop function app.made_now(text, uuid);
reset role;
drop table policy.side;
-- The grants as they were.
revoke select, insert, update on accommodation from samtavle_app, samtavle_wall;
grant insert, select, update (text, from_date, to_date, version) on accommodation to samtavle_app;
grant select, update (in_plan) on accommodation to samtavle_wall;
revoke select, insert, update on accommodation_act from samtavle_app, samtavle_wall;
grant insert, select on accommodation_act to samtavle_app;
grant select (id, case_id, by_participant_id) on accommodation_act to samtavle_wall;
revoke select, insert, update on activity_assessment from samtavle_app, samtavle_wall;
grant insert (id, case_id, milestone_id, reason, until, own_organisation_id, own_role), select (id, case_id, milestone_id, reason, until, assessed_at) on activity_assessment to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on activity_assessment to samtavle_wall;
revoke select, insert, update on barrier from samtavle_app, samtavle_wall;
grant insert (id, case_id, kind, text, locus, own_organisation_id, own_role), select (id, case_id, kind, category, text, locus, added_on, resolved_on, version), update (text, locus, resolved_on, version) on barrier to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on barrier to samtavle_wall;
revoke select, insert, update on case_file from samtavle_app, samtavle_wall;
grant select, insert (id, citizen_id, citizen_name), update (closed_at, version) on case_file to samtavle_app;
grant select on case_file to samtavle_wall;
revoke select, insert, update on category_summary from samtavle_app, samtavle_wall;
grant insert (id, case_id, category, text, version), select (id, case_id, category, text, version), update (text, version) on category_summary to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on category_summary to samtavle_wall;
revoke select, insert, update on consultation from samtavle_app, samtavle_wall;
grant select on consultation to samtavle_wall;
grant insert (id, case_id, question, due_date, last_day, own_organisation_id, own_role), select (id, question, asked_on, due_date, last_day, approved_on, declined_on, version), update (approved_on, declined_on, version) on consultation to samtavle_app;
revoke select, insert, update on consultation_advice from samtavle_app, samtavle_wall;
grant insert (id, consultation_id, text), select (id, consultation_id, person_id, text, given_on) on consultation_advice to samtavle_app;
revoke select, insert, update on correction_answer from samtavle_app, samtavle_wall;
grant select, insert (request_id, case_id, outcome, reason) on correction_answer to samtavle_app;
revoke select, insert, update on correction_request from samtavle_app, samtavle_wall;
grant insert (id, case_id, kind, row_id, wish), select (id, case_id, kind, row_id, own_role, wish, asked_at) on correction_request to samtavle_app;
revoke select, insert, update on decision from samtavle_app, samtavle_wall;
grant insert (id, case_id, recommendation_id, consultation_id, outcome, text, reason, own_organisation_id, own_role), select (id, case_id, recommendation_id, consultation_id, outcome, text, reason, decided_on, decided_by, category) on decision to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on decision to samtavle_wall;
revoke select, insert, update on eligibility_entry from samtavle_app, samtavle_wall;
grant insert (id, case_id, kind, item, ordinal, answer, source, on_date, reason, own_organisation_id, own_role), select (id, case_id, kind, item, ordinal, answer, source, on_date, reason, written_at) on eligibility_entry to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on eligibility_entry to samtavle_wall;
revoke select, insert, update on employment from samtavle_app, samtavle_wall;
grant insert, select, update (percent, to_date, version) on employment to samtavle_app;
grant select, select (case_id, employer_id) on employment to samtavle_wall;
revoke select, insert, update on employment_detail from samtavle_app, samtavle_wall;
grant insert, select, update (job_title, workplace, leader_name) on employment_detail to samtavle_app;
revoke select, insert, update on follow_up_plan_comment from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, employer_id, text), update (text, version) on follow_up_plan_comment to samtavle_app;
revoke select, insert, update on follow_up_plan_draft from samtavle_app, samtavle_wall;
grant insert (id, case_id, employer_id, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution, own_organisation_id, own_role), select (id, case_id, employer_id, typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution, version, changed_at), update (typical_workday, tasks_that_can_still_be_done, tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up, help_from_nav, evaluation_date, employee_has_contributed, contribution, version) on follow_up_plan_draft to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on follow_up_plan_draft to samtavle_wall;
revoke select, insert, update on function_entry from samtavle_app, samtavle_wall;
grant insert, select (id, case_id, kind, text, version, removed_at), update (kind, text, version, removed_at) on function_entry to samtavle_app;
grant select on function_entry to samtavle_wall;
revoke select, insert, update on goal_decision from samtavle_app, samtavle_wall;
grant insert, select on goal_decision to samtavle_app;
revoke select, insert, update on harassment_answer from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, answer, text, handed_to_id), update (answer, text, handed_to_id, version) on harassment_answer to samtavle_app;
revoke select, insert, update on info_line from samtavle_app, samtavle_wall;
grant insert (id, case_id, audience, openness, words, said_by, said_when, not_said, own_organisation_id, own_role), select (id, case_id, audience, openness, words, said_by, said_when, not_said, version, removed_at), update (openness, words, said_by, said_when, not_said, version, removed_at) on info_line to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on info_line to samtavle_wall;
revoke select, insert, update on measure from samtavle_app, samtavle_wall;
grant select on measure to samtavle_wall;
grant insert (id, case_id, type, note, own_organisation_id, own_role), select (id, case_id, type, note, state, suggested_on, decided_on, started_on, ended_on, version), update (state, decided_on, started_on, ended_on, version) on measure to samtavle_app;
revoke select, insert, update on measurement from samtavle_app, samtavle_wall;
grant insert (id, case_id, instrument, measured_on, score, outlook, own_organisation_id, own_role), select (id, case_id, instrument, category, measured_on, score, outlook, recorded_at, removed_at), update (removed_at) on measurement to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on measurement to samtavle_wall;
revoke select, insert, update on meeting from samtavle_app, samtavle_wall;
grant select on meeting to samtavle_wall;
grant insert (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations), select (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations, change_reason, version, time_version, changed_at), update (channel, place, starts_at, duration, agenda, preparations, change_reason, version) on meeting to samtavle_app;
revoke select, insert, update on meeting_answer from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, milestone_id, participant_id, meeting_version, answer, note) on meeting_answer to samtavle_app;
revoke select, insert, update on meeting_preparation from samtavle_app, samtavle_wall;
grant insert, select, update (eased, tasks, version) on meeting_preparation to samtavle_app;
revoke select, insert, update on milestone from samtavle_app, samtavle_wall;
grant insert, select, update (duty, due_date, due_rule, source, status, version, counts_from, lapses_on) on milestone to samtavle_wall;
grant insert (id, case_id, category, seen_from, employer_id, type, title, lane, owner_role, due_date, due_rule, source, own_organisation_id, own_role), select (id, case_id, category, seen_from, employer_id, type, title, lane, owner_role, duty, due_date, due_rule, source, status, status_reason, version, counts_from, lapses_on, hold_because, hold_until, changed_at), update (title, due_date, status, status_reason, version, hold_because, hold_until) on milestone to samtavle_app;
revoke select, insert, update on minutes_draft from samtavle_app, samtavle_wall;
grant insert (milestone_id, case_id, situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants, own_organisation_id, own_role, task_employee_by, task_employer_by, task_nav_by, task_clinician_by), select (milestone_id, case_id, situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants, version, changed_at, task_employee_by, task_employer_by, task_nav_by, task_clinician_by), update (situation, conclusion, task_employee, task_employer, task_nav, task_clinician, other_participants, version, task_employee_by, task_employer_by, task_nav_by, task_clinician_by) on minutes_draft to samtavle_app;
revoke select, insert, update on minutes_task from samtavle_app, samtavle_wall;
grant select, update (replaced) on minutes_task to samtavle_wall;
grant insert (id, case_id, minutes_id, milestone_id, party, text, done_at, own_organisation_id, own_role, due_date), select (id, case_id, minutes_id, milestone_id, party, text, done_at, version, replaced, due_date), update (done_at, version) on minutes_task to samtavle_app;
revoke select, insert, update on own_entry from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, kind, topic, text, situation_text, on_date, place, kept, version), update (topic, text, situation_text, on_date, kept, version, removed_at) on own_entry to samtavle_app;
revoke select, insert, update on own_line from samtavle_app, samtavle_wall;
grant select, update (seen_from, kept_on, removed_at, version) on own_line to samtavle_wall;
grant insert (id, case_id, kind, text, own_organisation_id, own_role), select (id, case_id, kind, category, text, kept_on, written_on, removed_at, version), update (text, version) on own_line to samtavle_app;
revoke select, insert, update on plan_summary from samtavle_app, samtavle_wall;
grant insert (case_id, text, hours_wanted, version), select (case_id, text, hours_wanted, version), update (text, hours_wanted, version) on plan_summary to samtavle_app;
grant select (case_id, own_organisation_id, own_role) on plan_summary to samtavle_wall;
revoke select, insert, update on referral from samtavle_app, samtavle_wall;
grant select, update (seen_from) on referral to samtavle_wall;
grant insert (id, case_id, dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version, own_organisation_id, own_role), select (id, case_id, dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version, seen_from, version, changed_at), update (dps_id, referrer_role, health, work_situation, functioning, sick_leave_grade, form_version, version, changed_at) on referral to samtavle_app;
revoke select, insert, update on review_answer from samtavle_app, samtavle_wall;
grant select on review_answer to samtavle_wall;
grant insert (id, case_id, review_id, party, employer_id, direction, words, hours, tasks, helps, own_organisation_id, own_role), select (id, case_id, review_id, party, category, employer_id, direction, words, hours, tasks, helps, version, answered_at), update (direction, words, hours, tasks, helps, version, answered_at) on review_answer to samtavle_app;
revoke select, insert, update on review_answer_private from samtavle_app, samtavle_wall;
grant insert, select, update (load) on review_answer_private to samtavle_app;
revoke select, insert, update on safety_closing from samtavle_app, samtavle_wall;
grant insert (id, case_id, task_id, by_role, by_participant_id), select (id, case_id, task_id, closed_at) on safety_closing to samtavle_app;
grant select (id, case_id, by_participant_id) on safety_closing to samtavle_wall;
revoke select, insert, update on sick_leave_period from samtavle_app, samtavle_wall;
grant insert, select (id, case_id, employer_id, from_date, to_date, grade, version), update (to_date, grade, version) on sick_leave_period to samtavle_app;
grant select on sick_leave_period to samtavle_wall;
revoke select, insert, update on step from samtavle_app, samtavle_wall;
grant select, update (seen_from) on step to samtavle_wall;
grant insert (id, case_id, employer_id, week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement, own_organisation_id, own_role), select (id, case_id, employer_id, week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement, version, changed_at), update (week_from, weeks, work_percent, hours_per_week, days, tasks, needs_grant, needs_agreement, version) on step to samtavle_app;
revoke select, insert, update on step_act from samtavle_app, samtavle_wall;
grant insert, select (id, case_id, step_id, step_version, kind, decision, acted_at) on step_act to samtavle_app;
grant select (id, case_id, by_participant_id) on step_act to samtavle_wall;
revoke select, insert, update on treatment_session from samtavle_app, samtavle_wall;
grant insert (id, case_id, on_date, mode, hours, own_organisation_id, own_role), select (id, case_id, on_date, mode, hours, version, removed_at), update (version, removed_at) on treatment_session to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on treatment_session to samtavle_wall;
revoke select, insert, update on work_actual from samtavle_app, samtavle_wall;
grant insert, select, update (work_percent, hours, version) on work_actual to samtavle_app;
grant select on work_actual to samtavle_wall;
revoke select, insert, update on work_actual_private from samtavle_app, samtavle_wall;
grant insert, select, update (load, note) on work_actual_private to samtavle_app;
revoke select, insert, update on work_assessment from samtavle_app, samtavle_wall;
grant select on work_assessment to samtavle_wall;
grant insert (id, case_id, complaints_at_work, barriers_to_return, expected_mastery, completed_on, own_organisation_id, own_role), select (id, case_id, complaints_at_work, barriers_to_return, expected_mastery, completed_on, version, changed_at), update (complaints_at_work, barriers_to_return, expected_mastery, completed_on, version, changed_at) on work_assessment to samtavle_app;
revoke select, insert, update on work_compass from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, identity, time_structure, social_contact, collective_purpose, activity, mastery, autonomy, kept), update (identity, time_structure, social_contact, collective_purpose, activity, mastery, autonomy, kept, version) on work_compass to samtavle_app;
revoke select, insert, update on work_condition from samtavle_app, samtavle_wall;
grant select, insert (id, case_id, attachment, environment, autonomy, exhaustion, skills, job_security, spill_over, commute, note, kept), update (attachment, environment, autonomy, exhaustion, skills, job_security, spill_over, commute, note, kept, version) on work_condition to samtavle_app;
revoke select, insert, update on work_experiment from samtavle_app, samtavle_wall;
grant insert (id, case_id, step_id, situation, prediction, attempt, result, learning, own_organisation_id, own_role), select (id, case_id, step_id, situation, prediction, attempt, result, learning, written_on, version), update (step_id, situation, prediction, attempt, result, learning, version) on work_experiment to samtavle_app;
grant select (id, case_id, own_organisation_id, own_role) on work_experiment to samtavle_wall;
revoke create on schema app, audit from samtavle_wall;

-- The citizen's own (PERSONAL), the one answer that only a named therapist may be handed, and the ground for the help (DIAGNOSIS).

-- A goal in life is in one of the 5 + 6 areas of quality of life.
alter table goal add column area text check (area in ('MEANING', 'GROWTH', 'RELATIONS', 'SATISFACTION', 'FEELINGS',
  'HEALTH', 'KNOWLEDGE', 'ECONOMY', 'SAFETY', 'COMMUNITY', 'LEISURE'));
alter table goal add constraint area_in_life check (area is null or kind = 'LIFE');
grant select (area), insert (area) on goal to samtavle_app;

-- What the citizen writes of the own. `kept`: the citizen's alone, whatever is consented. What is taken away is wiped.
create table own_entry (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('MATTERS', 'MASTERY', 'TOOL', 'REFLECTION', 'FITS')),
  topic text check (topic in ('JOB', 'EDUCATION', 'RELATIONS', 'HOUSING', 'HEALTH', 'OTHER', 'DOING', 'OTHERS', 'SUPPORT', 'CALM',
    'SICK_LEAVE_EXPERIENCE', 'SICK_LEAVE_ATTITUDE', 'WORK', 'CONCENTRATION', 'ENERGY', 'SLEEP', 'WORRY', 'WITHDRAWAL', 'PAIN',
    'UNCLEAR_ROLE', 'LOAD', 'LITTLE_SAY', 'LITTLE_SUPPORT', 'CONFLICT', 'INSECURITY')),
  text text,
  situation_text text,
  on_date date,
  -- where it stands among what matters; 1 matters most
  place smallint check (place between 1 and 5),
  kept boolean not null,
  -- of what matters: which ranking this is a line of
  version integer not null default 1 check (version > 0),
  written_at timestamptz not null default app.now(),
  removed_at timestamptz,
  check ((kind = 'TOOL') = (topic is null)),
  check ((kind = 'MATTERS') = (place is not null)),
  -- what fits one is never shared
  check (kind <> 'FITS' or (kept and text is null)),
  check (kind = 'TOOL' or situation_text is null),
  check (kind = 'MASTERY' or on_date is null),
  check ((removed_at is null) or (text is null and situation_text is null)),
  check (removed_at is not null or kind = 'FITS' or text is not null)
);
create index own_entry_in_case on own_entry (case_id);
create unique index one_place on own_entry (case_id, place) where kind = 'MATTERS' and removed_at is null;
create unique index fits_once on own_entry (case_id, topic) where kind = 'FITS' and removed_at is null;

-- What work gives (Jahoda), rated 0-10 by the citizen. No sum is stored, and none is computed.
create table work_compass (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  identity smallint check (identity between 0 and 10),
  time_structure smallint check (time_structure between 0 and 10),
  social_contact smallint check (social_contact between 0 and 10),
  collective_purpose smallint check (collective_purpose between 0 and 10),
  activity smallint check (activity between 0 and 10),
  mastery smallint check (mastery between 0 and 10),
  autonomy smallint check (autonomy between 0 and 10),
  kept boolean not null,
  version integer not null default 1,
  changed_at timestamptz not null default app.now()
);

-- Eight of the nine conditions at work.
create table work_condition (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  attachment text check (attachment in ('GOOD', 'MIXED', 'HARD')),
  environment text check (environment in ('GOOD', 'MIXED', 'HARD')),
  autonomy text check (autonomy in ('GOOD', 'MIXED', 'HARD')),
  exhaustion text check (exhaustion in ('GOOD', 'MIXED', 'HARD')),
  skills text check (skills in ('GOOD', 'MIXED', 'HARD')),
  job_security text check (job_security in ('GOOD', 'MIXED', 'HARD')),
  spill_over text check (spill_over in ('GOOD', 'MIXED', 'HARD')),
  commute text check (commute in ('GOOD', 'MIXED', 'HARD')),
  note text,
  kept boolean not null,
  version integer not null default 1,
  changed_at timestamptz not null default app.now()
);

-- The ninth, sexual harassment, apart: no consent to a category opens it. The citizen hands it to one therapist, and takes it back.
create table harassment_answer (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null unique references case_file,
  answer text not null check (answer in ('NO', 'YES', 'UNSURE')),
  text text,
  handed_to_id uuid,
  handed_at timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null default app.now(),
  foreign key (handed_to_id, case_id) references participant (id, case_id)
);
-- What a planner remembers of a column shows in what EXPLAIN expects (see migrations/src/close-gaps.ts): not of this one.
alter table harassment_answer alter column answer set statistics 0;

-- The ground: each answer a row of its own, the newest holds; a result that is set aside stays beside what set it aside.
create table eligibility_entry (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('ANSWER', 'OVERRIDE')),
  item text not null check (item in ('OWN_WISH', 'WORK_GOAL', 'AGE', 'PROBLEM_GROUP', 'CANNOT_COME', 'OFTEN_SELF_CERTIFIED',
    'DAY_AT_QUALITY', 'USUAL_RESULT', 'WAITING_NOTE', 'LONG_NOTES', 'ARENA_WORK', 'ARENA_SCHOOL', 'ARENA_SOCIAL', 'ARENA_PRIVATE',
    'NEED', 'MOTIVATION', 'JOB', 'STAYING', 'PLAN', 'POSSIBILITIES', 'COOPERATION', 'CONCLUSION')),
  ordinal integer not null check (ordinal > 0),
  answer text not null check (answer in ('YES', 'NO', 'UNSURE', 'NONE', 'SOME', 'MUCH', 'LITTLE', 'MSK', 'CMD', 'MIXED', 'MET',
    'NOT_MET', 'OPEN', 'SUPPORTS', 'DOES_NOT_SUPPORT')),
  source text check (source in ('CITIZEN', 'ISSUER', 'REFERRAL', 'CONVERSATION')),
  on_date date,
  reason text,
  own_organisation_id uuid,
  own_role text,
  written_at timestamptz not null default app.now(),
  unique (case_id, item, kind, ordinal),
  check ((kind = 'OVERRIDE') = (answer in ('SUPPORTS', 'DOES_NOT_SUPPORT'))),
  -- an override has its reason, and nobody overrides what the citizen says of the own wish
  check (kind = 'ANSWER' or (reason is not null and item not in ('OWN_WISH', 'MOTIVATION', 'PROBLEM_GROUP', 'CONCLUSION'))),
  -- what the case tells is answered by nobody
  check (kind = 'OVERRIDE' or item not in ('WORK_GOAL', 'AGE', 'JOB', 'PLAN', 'COOPERATION')),
  -- own wish and motivation are the citizen's to say, the rest a clinician's
  check ((own_role is null) = (kind = 'ANSWER' and item in ('OWN_WISH', 'MOTIVATION'))),
  check (item not in ('NEED', 'CONCLUSION') or reason is not null)
);
create index eligibility_in_case on eligibility_entry (case_id);

do $$
declare
  t text;
  w record;
begin
  foreach t in array array['own_entry', 'work_compass', 'work_condition', 'harassment_answer', 'eligibility_entry'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- the citizen's own hand writes, no stand-in's
  for w in select * from (values ('own_entry', 'WRITE_OWN_ENTRY', 'CHANGE_OWN_ENTRY'), ('work_compass', 'RATE_COMPASS', 'RATE_COMPASS'),
    ('work_condition', 'ANSWER_WORK_CONDITIONS', 'ANSWER_WORK_CONDITIONS')) v (tbl, writes, changes)
  loop
    execute format('create policy written on %I for insert to samtavle_app with check (
      case_id = any ((select app.private_cases())::uuid[])
      and case_id = any (array(select m.case_id from app.may m where m.act = %L)))', w.tbl, w.writes);
    execute format('create policy changed on %1$I for update to samtavle_app
      using (case_id = any ((select app.private_cases())::uuid[])
        and case_id = any (array(select m.case_id from app.may m where m.act = %2$L)))
      with check (case_id = any ((select app.private_cases())::uuid[])
        and case_id = any (array(select m.case_id from app.may m where m.act = %2$L)))', w.tbl, w.changes);
  end loop;
  foreach t in array array['work_compass', 'work_condition'] loop
    execute format('create policy seen on %I for select to samtavle_app using (
      case_id = any ((select app.private_cases())::uuid[])
      or (not kept and case_id = any ((select app.cases(''PERSONAL'', 2))::uuid[])))', t);
    execute format('comment on table %I is %L', t, 'Seen by: the citizen; unless kept, PERSONAL from level 2.');
  end loop;
end $$;
create policy seen on own_entry for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or (not kept and removed_at is null and case_id = any ((select app.cases('PERSONAL', 2))::uuid[])));
comment on table own_entry is 'Seen by: the citizen; unless kept or removed, PERSONAL from level 2.';

-- Only a therapist of the case can be handed the answer, and only while the part is active: whoever follows is handed nothing.
create policy seen on harassment_answer for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or handed_to_id in (select p.participant_id from app.my_parts() p where p.role = 'THERAPIST'));
comment on table harassment_answer is 'Seen by: the citizen, and the one therapist it is handed to.';
create policy written on harassment_answer for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_HARASSMENT'))
  and (handed_to_id is null or handed_to_id in (select p.id from participant p
    where p.case_id = harassment_answer.case_id and p.role = 'THERAPIST' and p.ended_at is null)));
create policy changed on harassment_answer for update to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_HARASSMENT')))
  with check (case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_HARASSMENT'))
    and (handed_to_id is null or handed_to_id in (select p.id from participant p
      where p.case_id = harassment_answer.case_id and p.role = 'THERAPIST' and p.ended_at is null)));

create policy seen on eligibility_entry for select to samtavle_app using (
  case_id = any ((select app.cases('DIAGNOSIS', 2))::uuid[]));
comment on table eligibility_entry is 'Seen by: DIAGNOSIS from level 2.';
create policy written on eligibility_entry for insert to samtavle_app with check (
  (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN')) in (
    select m.case_id, m.own_key, m.role from app.may m
    where m.act = case kind when 'OVERRIDE' then 'OVERRIDE_ELIGIBILITY' else 'ANSWER_ELIGIBILITY' end)
  and (own_role is not null or case_id = any ((select app.private_cases())::uuid[])));

grant select on own_entry, work_compass, work_condition, harassment_answer to samtavle_app;
grant insert (id, case_id, kind, topic, text, situation_text, on_date, place, kept, version) on own_entry to samtavle_app;
grant update (topic, text, situation_text, on_date, kept, version, removed_at) on own_entry to samtavle_app;
grant insert (id, case_id, identity, time_structure, social_contact, collective_purpose, activity, mastery, autonomy, kept),
  update (identity, time_structure, social_contact, collective_purpose, activity, mastery, autonomy, kept, version) on work_compass to samtavle_app;
grant insert (id, case_id, attachment, environment, autonomy, exhaustion, skills, job_security, spill_over, commute, note, kept),
  update (attachment, environment, autonomy, exhaustion, skills, job_security, spill_over, commute, note, kept, version) on work_condition to samtavle_app;
grant insert (id, case_id, answer, text, handed_to_id), update (answer, text, handed_to_id, version) on harassment_answer to samtavle_app;
grant select (id, case_id, kind, item, ordinal, answer, source, on_date, reason, written_at) on eligibility_entry to samtavle_app;
grant insert (id, case_id, kind, item, ordinal, answer, source, on_date, reason, own_organisation_id, own_role) on eligibility_entry to samtavle_app;

-- Triggers ------------------------------------------------------------------------------------------------------------
create function app.date_own() returns trigger language plpgsql as $$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $$;
create trigger date_own before update on work_compass for each row execute function app.date_own();
create trigger date_own before update on work_condition for each row execute function app.date_own();
create function app.date_handing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.handed_to_id is distinct from old.handed_to_id then
    new.handed_at := case when new.handed_to_id is not null then app.now() end;
  end if;
  if tg_op = 'UPDATE' then new.changed_at := app.now(); end if;
  return new;
end $$;
create trigger date_handing before insert or update on harassment_answer for each row execute function app.date_handing();

-- Live: as every row; what the citizen keeps or takes away from now on is still heard by those who saw it until now.
create function app.announce_own() returns trigger language plpgsql security definer set search_path = '' as $$
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
-- The therapist from whom it is taken back hears that something is gone; nobody else hears of it at all.
create function app.announce_handing() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'harassment_answer',
    'key', 'id', 'id', new.id)::text);
  if tg_op = 'UPDATE' and old.handed_to_id is distinct from new.handed_to_id and old.handed_to_id is not null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId', old.handed_to_id)::text);
  end if;
  return null;
end $$;
set local role samtavle_wall;
grant execute on function app.announce(), app.sign() to samtavle_owner;
reset role;
create trigger announce after insert or update on own_entry for each row execute function app.announce_own();
create trigger announce after insert or update on work_compass for each row execute function app.announce_own();
create trigger announce after insert or update on work_condition for each row execute function app.announce_own();
create trigger announce after insert or update on harassment_answer for each row execute function app.announce_handing();
create trigger announce after insert on eligibility_entry for each row execute function app.announce('ROW', 'id');
create trigger sign after insert on eligibility_entry for each row execute function app.sign();

-- Reading -------------------------------------------------------------------------------------------------------------
-- The age rule's band, never the day of birth, and only for those who reach the ground itself.
create function app.age_band(for_case uuid) returns text language sql stable security definer set search_path = '' as $$
  select case
    when p.born > app.today() - interval '16 years' then 'UNDER_16'
    when p.born > app.today() - interval '18 years' then 'YOUNG'
    when p.born > app.today() - interval '67 years' then 'ADULT'
    else 'PENSION_AGE' end
  from public.case_file c join public.person p on p.id = c.citizen_id
  where c.id = for_case and c.id = any (app.cases('DIAGNOSIS', 2));
$$;

-- The reader was handed what no category opens: said in the log as what it is, on the citizen's own consent.
create function audit.handed_over(for_case uuid) returns void language sql security definer set search_path = '' as $$
  insert into audit.access_log (person_id, person_name, role, organisation_name, participant_id, case_id, action, categories, bases, outcome)
  select p.person_id, p.person_name, p.role, p.organisation_name, p.id, p.case_id, 'READ_HANDED_OVER', '{PERSONAL}', '{CONSENT}', 'PERMIT'
  from app.standing s join public.participant p on p.id = s.participant_id
  where s.case_id = for_case and s.role = 'THERAPIST' and nullif(current_setting('app.view_as', true), '') is null;
$$;

-- What the reader may see of the citizen's own.
create function app.own(for_case uuid, out facts json, out shown boolean, out handed boolean) returns record language sql stable as $$
  with entry as materialized (
    select e.* from own_entry e where e.case_id = for_case),
  aim as materialized (
    select g.id, g.text, g.area, g.created_at, y.name as suggested_by, d.decisions, d.state
    from goal g left join signature y on y.row_id = g.id left join lateral (
      select count(*) as decisions, (array_agg(x.state order by x.ordinal desc))[1] as state
      from goal_decision x where x.goal_id = g.id) d on true
    where g.case_id = for_case and g.kind = 'LIFE'),
  compass as materialized (select c.* from work_compass c where c.case_id = for_case),
  condition as materialized (select c.* from work_condition c where c.case_id = for_case),
  harassment as materialized (select h.* from harassment_answer h where h.case_id = for_case),
  mine as materialized (select for_case = any ((select app.private_cases())::uuid[]) as own)
  select json_build_object(
    'caseId', for_case,
    'today', app.today(),
    'mayWrite', mine.own and exists (select from app.may m where m.case_id = for_case and m.act = 'WRITE_OWN_ENTRY'),
    -- how often it was ranked is the citizen's alone to know
    'mattersVersion', coalesce((select max(e.version) from entry e where e.kind = 'MATTERS' and mine.own), 0),
    'mattersKept', coalesce((select bool_or(e.kept) from entry e where e.kind = 'MATTERS' and e.removed_at is null), false),
    'matters', coalesce((select json_agg(json_build_object('area', e.topic, 'text', e.text) order by e.place)
      from entry e where e.kind = 'MATTERS' and e.removed_at is null), '[]'),
    'entries', coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'topic', e.topic, 'text', e.text,
        'situation', e.situation_text, 'onDate', e.on_date, 'kept', e.kept, 'writtenAt', e.written_at, 'version', e.version)
        order by e.on_date desc nulls last, e.written_at desc, e.id)
      from entry e where e.kind <> 'MATTERS' and e.removed_at is null), '[]'),
    'lifeGoals', coalesce((select json_agg(json_build_object('id', g.id, 'text', g.text, 'area', g.area,
        'state', coalesce(g.state, 'SUGGESTED'), 'suggestedBy', g.suggested_by, 'version', 1 + g.decisions) order by g.created_at, g.id)
      from aim g), '[]'),
    'compass', (select json_build_object('identity', c.identity, 'timeStructure', c.time_structure, 'socialContact', c.social_contact,
        'collectivePurpose', c.collective_purpose, 'activity', c.activity, 'mastery', c.mastery, 'autonomy', c.autonomy,
        'kept', c.kept, 'changedAt', c.changed_at, 'version', c.version) from compass c),
    'conditions', (select json_build_object('attachment', c.attachment, 'environment', c.environment, 'autonomy', c.autonomy,
        'exhaustion', c.exhaustion, 'skills', c.skills, 'jobSecurity', c.job_security, 'spillOver', c.spill_over,
        'commute', c.commute, 'note', c.note, 'kept', c.kept, 'changedAt', c.changed_at, 'version', c.version) from condition c),
    'harassment', (select json_build_object('answer', h.answer, 'text', h.text, 'handedTo', p.person_name, 'handedToId', h.handed_to_id,
        'handedAt', h.handed_at, 'version', h.version)
      from harassment h left join participant p on p.id = h.handed_to_id),
    'therapists', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.person_name) order by p.person_name, p.id)
      from participant p where p.case_id = for_case and mine.own and p.role = 'THERAPIST' and p.ended_at is null), '[]')
  ),
  exists (select from entry) or exists (select from aim) or exists (select from compass) or exists (select from condition),
  exists (select from harassment)
  from mine
$$;
create function app.read_own(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare o record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_OWN', for_case);
    return null;
  end if;
  select * into o from app.own(for_case);
  perform audit.disclosed('READ_OWN', jsonb_build_array(jsonb_build_object('case_id', for_case,
    'categories', case when o.shown then array['PERSONAL'] else '{}'::text[] end)));
  if o.handed then perform audit.handed_over(for_case); end if;
  return o.facts;
end $$;

-- The ground, as the reader may see it. What the case tells is told from what this reader sees of the case, to those who
-- reach the ground; to others nothing of it, as if there were nothing.
create function app.eligibility(for_case uuid, out facts json, out shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  ground as materialized (select app.age_band(for_case) as age),
  entry as materialized (
    select e.kind, e.item, e.ordinal, e.answer, e.source, e.on_date, e.reason, e.written_at, y.name
    from eligibility_entry e left join signature y on y.row_id = e.id where e.case_id = for_case),
  fact as materialized (
    select
      exists (select from goal g where g.case_id = for_case and g.kind = 'WORK'
        and (select d.state from goal_decision d where d.goal_id = g.id order by d.ordinal desc limit 1) = 'ACTIVE') as goal,
      exists (select from employment e where e.case_id = for_case and e.from_date <= app.today()
        and (e.to_date is null or e.to_date >= app.today())) as job,
      exists (select from step s where s.case_id = for_case and s.week_from + s.weeks * 7 > app.today()
        and exists (select from step_act a where a.step_id = s.id and a.step_version = s.version and a.kind = 'ACCEPT')
        and not exists (select from step_act a where a.step_id = s.id and a.step_version = s.version and a.kind = 'WITHDRAW')) as plan,
      exists (select from participant p where p.case_id = for_case and p.ended_at is null and p.role = 'EMPLOYER') as employer,
      exists (select from participant p where p.case_id = for_case and p.ended_at is null
        and p.role in ('NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR')) as nav
    from ground g where g.age is not null),
  -- of whom the reader is told by it: oneself one knows
  who as materialized (
    select distinct p.category from participant p cross join fact cross join standing st
    where p.case_id = for_case and p.ended_at is null and p.id is distinct from st.participant_id
      and p.role in ('EMPLOYER', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'))
  select json_build_object(
    'caseId', for_case,
    'today', app.today(),
    'age', g.age,
    'maySelf', exists (select from app.may m where m.case_id = for_case and m.act = 'ANSWER_ELIGIBILITY' and m.role = 'CITIZEN')
      and for_case = any ((select app.private_cases())::uuid[]),
    'mayAssess', exists (select from app.may m where m.case_id = for_case and m.act = 'ANSWER_ELIGIBILITY' and m.role = 'THERAPIST'),
    'facts', (select json_build_object('workGoal', f.goal, 'job', f.job, 'plan', f.plan, 'employer', f.employer,
      'nav', f.nav) from fact f),
    'entries', coalesce((select json_agg(json_build_object('kind', e.kind, 'item', e.item, 'answer', e.answer, 'source', e.source,
        'onDate', e.on_date, 'reason', e.reason, 'by', e.name, 'at', e.written_at, 'version', e.ordinal) order by e.written_at, e.ordinal)
      from entry e), '[]')
  ),
  array_remove(array[
    case when g.age is not null or exists (select from entry) then 'DIAGNOSIS' end,
    case when (select f.job from fact f) then 'EMPLOYMENT' end,
    case when (select f.plan or f.goal from fact f) then 'PLAN' end], null)
    || array(select w.category from who w)
  from ground g cross join standing st
$$;
create function app.read_eligibility(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare b record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_ELIGIBILITY', for_case);
    return null;
  end if;
  select * into b from app.eligibility(for_case);
  perform audit.disclosed('READ_ELIGIBILITY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', b.shown)));
  return b.facts;
end $$;

grant execute on function app.own(uuid), app.read_own(text, uuid, uuid), app.eligibility(uuid), app.read_eligibility(text, uuid, uuid),
  app.age_band(uuid), audit.handed_over(uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
grant create on schema app, audit to samtavle_wall;
alter function app.announce_own() owner to samtavle_wall;
alter function app.announce_handing() owner to samtavle_wall;
alter function app.age_band(uuid) owner to samtavle_wall;
alter function audit.handed_over(uuid) owner to samtavle_wall;
revoke create on schema app, audit from samtavle_wall;

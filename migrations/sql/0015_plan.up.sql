-- The plan for return: what stands in the way, what is tried, how each step is reviewed, and what is said to whom.

-- What stands in the way. The group decides the category, and never changes: the workplace is shared apart from the person.
create table barrier (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('SELF_EFFICACY', 'ILLNESS_UNDERSTANDING', 'SYMPTOMS', 'WORKPLACE')),
  category text not null references policy.category
    generated always as (case kind when 'WORKPLACE' then 'BARRIER_WORK' else 'BARRIER_PERSONAL' end) stored,
  text text not null,
  -- the job situation, or something in the person? Never forced.
  locus text not null default 'UNKNOWN' check (locus in ('WORK', 'PERSON', 'INTERPLAY', 'UNKNOWN')),
  added_on date not null default app.today(),
  resolved_on date,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1
);
create index barrier_in_case on barrier (case_id);

-- A work situation as a place to explore: what one expects, what one tries, what came of it. Personal as the barriers are.
create table work_experiment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  step_id uuid references step,
  situation text not null,
  prediction text not null,
  attempt text,
  result text,
  learning text,
  written_on date not null default app.today(),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  check (result is null or attempt is not null),
  check (learning is null or result is not null)
);
create index work_experiment_in_case on work_experiment (case_id);

-- What a step leads to, and what makes it possible. A link that is taken away stays as a row that says so.
create table step_goal (
  step_id uuid not null references step,
  goal_id uuid not null references goal,
  case_id uuid not null references case_file,
  linked boolean not null default true,
  primary key (step_id, goal_id)
);
create index step_goal_in_case on step_goal (case_id);
create table step_accommodation (
  step_id uuid not null references step,
  accommodation_id uuid not null references accommodation,
  case_id uuid not null references case_file,
  linked boolean not null default true,
  primary key (step_id, accommodation_id)
);
create index step_accommodation_in_case on step_accommodation (case_id);

-- The review of a step: it comes by itself when the step starts, and closes with the decision or with the step.
create table step_review (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  step_id uuid not null references step,
  due_date date not null,
  opened_at timestamptz not null default app.now(),
  closed_at timestamptz,
  decision text check (decision in ('CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE')),
  check (decision is null or closed_at is not null)
);
create index step_review_in_case on step_review (case_id);
create unique index one_open_review on step_review (step_id) where closed_at is null;

-- Each party answers its own questions. The employer: hours, tasks, what helps; nothing else can stand there.
create table review_answer (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  review_id uuid not null references step_review,
  party text not null check (party in ('CITIZEN', 'THERAPIST', 'GP', 'EMPLOYER')),
  -- that a therapist or a doctor has answered tells of treatment
  category text not null references policy.category
    generated always as (case when party in ('THERAPIST', 'GP') then 'TREATMENT' else 'PLAN' end) stored,
  employer_id uuid references organisation,
  direction text check (direction in ('CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE')),
  words text,
  hours numeric(4, 1) check (hours between 0 and 80),
  tasks text,
  helps text,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  answered_at timestamptz not null default app.now(),
  check ((party = 'EMPLOYER') = (employer_id is not null)),
  check ((party = 'EMPLOYER') = (direction is null)),
  check (party <> 'EMPLOYER' or words is null),
  check (party = 'EMPLOYER' or (hours is null and tasks is null and helps is null))
);
create index review_answer_in_case on review_answer (case_id);
create unique index one_answer on review_answer (review_id, party, own_organisation_id) nulls not distinct;
-- how heavy it was: the citizen's own, nobody else's, whatever is consented
create table review_answer_private (
  answer_id uuid primary key references review_answer,
  case_id uuid not null references case_file,
  load smallint check (load between 0 and 10)
);
create index review_answer_private_in_case on review_answer_private (case_id);

-- What is said to whom, in which words, by whom and when, and what is not to be said.
create table info_line (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  audience text not null check (audience in ('LEADER', 'COLLEAGUES', 'NAV', 'CLIENTS')),
  openness text not null check (openness in ('NOTHING', 'MINIMAL', 'FUNCTION_AND_PLAN', 'OPEN')),
  words text check (words is not null or openness = 'NOTHING'),
  said_by text not null check (said_by in ('CITIZEN', 'LEADER', 'NOBODY')),
  said_when text,
  not_said text,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  removed_at timestamptz
);
create index info_line_in_case on info_line (case_id);
-- One sentence handed to one participant: a row of its own, so that nothing of the strategy comes along.
create table published_message (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  line_id uuid not null references info_line,
  participant_id uuid not null,
  audience text not null check (audience in ('LEADER', 'COLLEAGUES', 'NAV', 'CLIENTS')),
  words text not null,
  published_at timestamptz not null default app.now(),
  withdrawn_at timestamptz,
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index published_message_in_case on published_message (case_id);
create unique index one_message_of_a_line on published_message (line_id, participant_id) where withdrawn_at is null;

-- Before the dialogue meeting: the citizen's own until published, and then as a row of its own.
create table meeting_preparation (
  case_id uuid primary key references case_file,
  eased text,
  tasks text,
  version integer not null default 1
);
create table meeting_preparation_shared (
  case_id uuid primary key references case_file,
  eased text,
  tasks text,
  shared_at timestamptz not null default app.now(),
  withdrawn_at timestamptz
);

-- The wall ------------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['barrier', 'work_experiment', 'step_goal', 'step_accommodation', 'step_review', 'review_answer',
    'review_answer_private', 'info_line', 'published_message', 'meeting_preparation', 'meeting_preparation_shared'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Writing what two write together: the act, the level CONTRIBUTE in the category, and signed as oneself.
create procedure pg_temp.co_written(tbl text, act text, category text) language plpgsql as $$
begin
  execute format(
    'create policy written on %1$I for insert to samtavle_app with check (
       (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, ''CITIZEN'')) in (
         select m.case_id, m.own_key, m.role from app.may m where m.act = %2$L)
       and (case_id, %3$s) in (select r.case_id, r.category from app.reach((select app.all_categories())) r where r.level = 3))',
    tbl, act, category);
  execute format(
    'create policy changed on %1$I for update to samtavle_app
       using (case_id = any (array(select m.case_id from app.may m where m.act = %2$L))
         and (case_id, %3$s) in (select r.case_id, r.category from app.reach((select app.all_categories())) r where r.level = 3))
       with check (case_id = any (array(select m.case_id from app.may m where m.act = %2$L)))', tbl, act, category);
end $$;

create policy seen on barrier for select to samtavle_app using (
  (case_id, category) in (select r.case_id, r.category from app.reach('{BARRIER_WORK,BARRIER_PERSONAL}') r where r.level = 2));
comment on table barrier is 'Seen by: its category from level 2.';
call pg_temp.co_written('barrier', 'WRITE_BARRIER', 'category');

create policy seen on work_experiment for select to samtavle_app
  using (case_id = any ((select app.cases('BARRIER_PERSONAL', 2))::uuid[]));
comment on table work_experiment is 'Seen by: BARRIER_PERSONAL from level 2.';
call pg_temp.co_written('work_experiment', 'WRITE_EXPERIMENT', '''BARRIER_PERSONAL''');
create policy of_own_step on work_experiment as restrictive for insert to samtavle_app with check (
  step_id is null or step_id in (select s.id from step s where s.case_id = work_experiment.case_id));
create policy to_own_step on work_experiment as restrictive for update to samtavle_app using (true) with check (
  step_id is null or step_id in (select s.id from step s where s.case_id = work_experiment.case_id));

-- A link is seen by whoever sees both its ends.
create policy seen on step_goal for select to samtavle_app using (
  case_id = any ((select app.cases('PLAN', 2))::uuid[])
  and step_id in (select s.id from step s where s.case_id = step_goal.case_id)
  and goal_id in (select g.id from goal g where g.case_id = step_goal.case_id));
create policy written on step_goal for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP'))
  and step_id in (select s.id from step s where s.case_id = step_goal.case_id)
  and goal_id in (select g.id from goal g where g.case_id = step_goal.case_id and g.kind = 'WORK'));
create policy changed on step_goal for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP')));
create policy seen on step_accommodation for select to samtavle_app using (
  case_id = any ((select app.cases('PLAN', 2))::uuid[])
  and step_id in (select s.id from step s where s.case_id = step_accommodation.case_id)
  and accommodation_id in (select a.id from accommodation a where a.case_id = step_accommodation.case_id));
create policy written on step_accommodation for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP'))
  -- of the same job: two employers never see each other
  and exists (select from step s join accommodation a on a.case_id = s.case_id
    where s.id = step_id and a.id = accommodation_id and s.case_id = step_accommodation.case_id
      and (s.employer_id is null or s.employer_id = a.employer_id)));
create policy changed on step_accommodation for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'LINK_STEP')));

create policy seen on step_review for select to samtavle_app using (
  case_id = any ((select app.cases('PLAN', 2))::uuid[])
  and step_id in (select s.id from step s where s.case_id = step_review.case_id));
comment on table step_review is 'Seen by: whoever sees the step.';
create policy wall on step_review to samtavle_wall using (true) with check (true);
grant select, insert, update (due_date, closed_at, decision) on step_review to samtavle_wall;

-- The rows that are the actor's own side's.
create function app.own_answers(of_case uuid) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select a.id from public.review_answer a join app.my_parts() p on p.case_id = a.case_id
      and p.role = a.party and p.organisation_id is not distinct from a.own_organisation_id
    where of_case is null or a.case_id = of_case);
end $$;
create policy wall on review_answer for select to samtavle_wall using (true);
grant select on review_answer to samtavle_wall;
create policy seen on review_answer for select to samtavle_app using (
  (category = 'PLAN' and case_id = any ((select app.cases('PLAN', 2))::uuid[])
    -- the citizen's words never reach an employer, as the words beside an act on a step do not
    and (party = 'EMPLOYER' or case_id <> all ((select app.employer_cases())::uuid[])))
  or (category = 'TREATMENT' and case_id = any ((select app.cases('TREATMENT', 2))::uuid[]))
  or id = any ((select app.own_answers(null))::uuid[]));
create policy own_job_only on review_answer as restrictive for select to samtavle_app using (
  employer_id is null or case_id <> all ((select app.employer_cases())::uuid[]) or employer_id = any ((select app.my_jobs())::uuid[]));
comment on table review_answer is 'Seen by: PLAN from level 2 (the citizen’s never by an employer), TREATMENT from level 2; its own side.';
create policy written on review_answer for insert to samtavle_app with check (
  (case_id, coalesce(own_organisation_id, app.nil()), coalesce(own_role, 'CITIZEN'), party) in (
    select m.case_id, m.own_key, m.role, m.role from app.may m where m.act = 'ANSWER_REVIEW')
  and employer_id is not distinct from (case when party = 'EMPLOYER' then own_organisation_id end)
  and review_id in (select r.id from step_review r where r.case_id = review_answer.case_id and r.closed_at is null));
create policy changed on review_answer for update to samtavle_app
  using (id = any ((select app.own_answers(null))::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_REVIEW'))
    and review_id in (select r.id from step_review r where r.case_id = review_answer.case_id and r.closed_at is null))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_REVIEW')));
create policy citizen_only on review_answer_private to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]))
  with check (case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_REVIEW'))
    and answer_id in (select a.id from review_answer a where a.case_id = review_answer_private.case_id and a.party = 'CITIZEN'));

create policy seen on info_line for select to samtavle_app
  using (case_id = any ((select app.cases('INFO_STRATEGY', 2))::uuid[]));
comment on table info_line is 'Seen by: INFO_STRATEGY from level 2.';
call pg_temp.co_written('info_line', 'WRITE_INFO_STRATEGY', '''INFO_STRATEGY''');

create policy seen on published_message for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or (withdrawn_at is null and participant_id in (select p.participant_id from app.my_parts() p)));
comment on table published_message is 'Seen by: the one it is for, while it stands.';
-- Exactly the words of the strategy, to one who is of that audience and takes part now.
create policy written on published_message for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'PUBLISH_MESSAGE'))
  and withdrawn_at is null
  and (line_id, audience, words) in (
    select l.id, l.audience, l.words from info_line l where l.case_id = published_message.case_id and l.removed_at is null)
  and (participant_id, case when audience = 'NAV' then 'NAV_LOCAL' else 'EMPLOYER' end) in (
    select p.id, p.role from participant p where p.case_id = published_message.case_id and p.ended_at is null));
create policy changed on published_message for update to samtavle_app
  using (case_id = any (array(select m.case_id from app.may m where m.act = 'PUBLISH_MESSAGE')))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'PUBLISH_MESSAGE')));

create policy citizen_only on meeting_preparation to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]))
  with check (case_id = any ((select app.private_cases())::uuid[])
    and case_id = any (array(select m.case_id from app.may m where m.act = 'WRITE_PREPARATION')));
create policy seen on meeting_preparation_shared for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or (withdrawn_at is null and case_id = any ((select app.cases('MEETING', 2))::uuid[])));
comment on table meeting_preparation_shared is 'Seen by: MEETING from level 2, while it is published.';
create policy written on meeting_preparation_shared for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and case_id = any (array(select m.case_id from app.may m where m.act = 'WRITE_PREPARATION')));
create policy changed on meeting_preparation_shared for update to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]))
  with check (case_id = any (array(select m.case_id from app.may m where m.act = 'WRITE_PREPARATION')));

grant select (id, case_id, kind, category, text, locus, added_on, resolved_on, version) on barrier to samtavle_app;
grant insert (id, case_id, kind, text, locus, own_organisation_id, own_role), update (text, locus, resolved_on, version) on barrier to samtavle_app;
grant select (id, case_id, step_id, situation, prediction, attempt, result, learning, written_on, version) on work_experiment to samtavle_app;
grant insert (id, case_id, step_id, situation, prediction, attempt, result, learning, own_organisation_id, own_role),
  update (step_id, situation, prediction, attempt, result, learning, version) on work_experiment to samtavle_app;
grant select, insert, update (linked) on step_goal, step_accommodation to samtavle_app;
grant select on step_review to samtavle_app;
grant select (id, case_id, review_id, party, category, employer_id, direction, words, hours, tasks, helps, version, answered_at),
  insert (id, case_id, review_id, party, employer_id, direction, words, hours, tasks, helps, own_organisation_id, own_role),
  update (direction, words, hours, tasks, helps, version, answered_at) on review_answer to samtavle_app;
grant select, insert, update (load) on review_answer_private to samtavle_app;
grant select (id, case_id, audience, openness, words, said_by, said_when, not_said, version, removed_at) on info_line to samtavle_app;
grant insert (id, case_id, audience, openness, words, said_by, said_when, not_said, own_organisation_id, own_role),
  update (openness, words, said_by, said_when, not_said, version, removed_at) on info_line to samtavle_app;
grant select, insert (id, case_id, line_id, participant_id, audience, words), update (withdrawn_at) on published_message to samtavle_app;
grant select, insert, update (eased, tasks, version) on meeting_preparation to samtavle_app;
grant select, insert (case_id, eased, tasks), update (eased, tasks, shared_at, withdrawn_at) on meeting_preparation_shared to samtavle_app;

-- A started step has its review two weeks on; what was decided, or a step taken away, closes it.
create function app.keep_review() returns trigger language plpgsql security definer set search_path = '' as $$
declare due date;
begin
  if new.kind = 'START' then
    select greatest(s.week_from, (new.acted_at at time zone 'Europe/Oslo')::date) + 14 into due from public.step s where s.id = new.step_id;
    update public.step_review r set due_date = due where r.step_id = new.step_id and r.closed_at is null;
    if not found then
      insert into public.step_review (case_id, step_id, due_date) values (new.case_id, new.step_id, due);
    end if;
  elsif new.kind in ('REVIEW', 'WITHDRAW') then
    update public.step_review r set closed_at = new.acted_at, decision = new.decision
    where r.step_id = new.step_id and r.closed_at is null;
  end if;
  return new;
end $$;
create trigger keep_review after insert on step_act for each row execute function app.keep_review();

-- Live --------------------------------------------------------------------------------------------------------------
-- Taken back, it must still be heard by those who saw it until now.
create function app.announce_preparation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'case_id', 'id', new.case_id,
    'hid', case when new.withdrawn_at is not null then jsonb_build_object('category', 'MEETING', 'level', 2) end))::text);
  return null;
end $$;
create trigger announce after insert or update on meeting_preparation_shared for each row execute function app.announce_preparation();
-- (the functions are the wall's; a trigger is laid by one who may run them)
set local role samtavle_wall;
grant execute on function app.announce(), app.note_stand_in() to samtavle_owner;
reset role;
do $$
declare t record;
begin
  for t in select * from (values
    ('barrier', 'ROW', 'id'), ('work_experiment', 'ROW', 'id'), ('step_goal', 'ROW', 'step_id'), ('step_accommodation', 'ROW', 'step_id'),
    ('step_review', 'ROW', 'id'), ('review_answer', 'ROW', 'id'), ('review_answer_private', 'ROW', 'answer_id'), ('info_line', 'ROW', 'id'),
    -- to the one it is for, and nobody else
    ('published_message', 'ACCESS', 'id'), ('meeting_preparation', 'ROW', 'case_id')) v (tbl, kind, key)
  loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(%L, %L)',
      t.tbl, t.kind, t.key);
    if t.tbl not in ('step_review', 'review_answer_private', 'meeting_preparation') then
      execute format('create trigger note_stand_in after insert or update on %I for each row execute function app.note_stand_in(%L)',
        t.tbl, t.key);
    end if;
  end loop;
end $$;
set local role samtavle_wall;
revoke execute on function app.announce(), app.note_stand_in() from samtavle_owner;
reset role;

-- Reading: one statement each ----------------------------------------------------------------------------------------
create function app.read_reviews(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
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

create function app.read_barriers(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  found_ json;
  tried json;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_BARRIERS', for_case);
    return null;
  end if;
  found_ := coalesce((select json_agg(json_build_object('id', b.id, 'kind', b.kind, 'category', b.category, 'text', b.text, 'locus', b.locus,
      'addedOn', b.added_on, 'resolvedOn', b.resolved_on, 'version', b.version) order by b.resolved_on nulls first, b.added_on, b.id)
    from barrier b where b.case_id = for_case), '[]');
  tried := coalesce((select json_agg(json_build_object('id', e.id, 'situation', e.situation, 'prediction', e.prediction, 'attempt', e.attempt,
      'result', e.result, 'learning', e.learning, 'writtenOn', e.written_on, 'version', e.version,
      -- a step that the reader does not see is not named
      'stepId', s.id, 'weekFrom', s.week_from, 'workPercent', s.work_percent) order by e.written_on desc, e.id)
    from work_experiment e left join step s on s.id = e.step_id where e.case_id = for_case), '[]');
  perform audit.disclosed('READ_BARRIERS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array(select distinct x.category from (
      select f->>'category' as category from json_array_elements(found_) f
      union all select 'BARRIER_PERSONAL' from json_array_elements(tried)
      union all select 'PLAN' from json_array_elements(tried) t where t->>'stepId' is not null) x order by 1))));
  return json_build_object('barriers', found_, 'experiments', tried,
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'weekFrom', s.week_from, 'weeks', s.weeks, 'workPercent', s.work_percent)
        order by s.week_from, s.id) from step s where s.case_id = for_case
        and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_EXPERIMENT'))), '[]'),
    -- what one may add to now, and for which only reading is right
    'writes', array(select r.category from app.reach('{BARRIER_WORK,BARRIER_PERSONAL}') r
      where r.case_id = for_case and r.level = 3
        and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_BARRIER')) order by 1));
end $$;

create function app.read_info_strategy(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  lines json;
  messages json;
  shared json;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_INFO_STRATEGY', for_case);
    return null;
  end if;
  lines := coalesce((select json_agg(json_build_object('id', l.id, 'audience', l.audience, 'level', l.openness, 'words', l.words, 'saidBy', l.said_by,
      'saidWhen', l.said_when, 'notSaid', l.not_said, 'version', l.version) order by array_position('{LEADER,COLLEAGUES,NAV,CLIENTS}', l.audience), l.id)
    from info_line l where l.case_id = for_case and l.removed_at is null), '[]');
  messages := coalesce((select json_agg(json_build_object('id', m.id, 'audience', m.audience, 'words', m.words, 'publishedAt', m.published_at,
      'lineId', case when l.id is not null then m.line_id end, 'participantId', m.participant_id, 'toName', p.person_name)
      order by m.published_at, m.id)
    from published_message m left join info_line l on l.id = m.line_id left join participant p on p.id = m.participant_id
    where m.case_id = for_case and m.withdrawn_at is null), '[]');
  shared := (select json_build_object('eased', s.eased, 'tasks', s.tasks, 'sharedAt', s.shared_at)
    from meeting_preparation_shared s where s.case_id = for_case and s.withdrawn_at is null);
  perform audit.disclosed('READ_INFO_STRATEGY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array_remove(array[
    case when json_array_length(lines) > 0 or json_array_length(messages) > 0 then 'INFO_STRATEGY' end,
    case when shared is not null then 'MEETING' end], null))));
  return json_build_object('lines', lines, 'messages', messages, 'shared', shared,
    'citizenName', (select c.citizen_name from case_file c where c.id = for_case),
    'preparation', (select json_build_object('eased', m.eased, 'tasks', m.tasks, 'version', m.version)
      from meeting_preparation m where m.case_id = for_case),
    'mayPrepare', for_case = any (app.private_cases()) and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_PREPARATION')),
    'mayWrite', for_case = any (app.cases('INFO_STRATEGY', 3))
      and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_INFO_STRATEGY')),
    -- to whom each audience's words can be handed; the citizen's alone to know and do
    'recipients', coalesce((select json_agg(json_build_object('participantId', p.id, 'name', p.person_name, 'role', p.role)
        order by p.joined_at, p.id) from participant p where p.case_id = for_case and p.ended_at is null and p.role in ('EMPLOYER', 'NAV_LOCAL')
        and for_case = any (array(select m.case_id from app.may m where m.act = 'PUBLISH_MESSAGE'))), '[]'));
end $$;

-- The board's own facts, and of the reviews what a line of time shows: nothing that the board does not.
create function app.read_timeline(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare b record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_TIMELINE', for_case);
    return null;
  end if;
  select * into b from app.board(for_case);
  perform audit.disclosed('READ_TIMELINE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array(select distinct x.category from (
      select m->>'category' as category from json_array_elements(b.facts->'milestones') m
      union all select 'PLAN' from json_array_elements(b.facts->'steps')
      union all select 'SICK_LEAVE' from json_array_elements(b.facts->'sickLeave')
      union all select 'ACCOMMODATION' from json_array_elements(b.facts->'accommodations')) x order by 1))));
  return json_build_object('board', b.facts, 'reviews', coalesce((select json_agg(json_build_object('stepId', r.step_id, 'dueDate', r.due_date,
    'decision', r.decision, 'closedAt', r.closed_at) order by r.due_date, r.id) from step_review r where r.case_id = for_case), '[]'));
end $$;

grant execute on function app.own_answers(uuid), app.read_reviews(text, uuid, uuid), app.read_barriers(text, uuid, uuid),
  app.read_info_strategy(text, uuid, uuid), app.read_timeline(text, uuid, uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
grant create on schema app to samtavle_wall;
alter function app.own_answers(uuid) owner to samtavle_wall;
alter function app.keep_review() owner to samtavle_wall;
alter function app.announce_preparation() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

-- How a case ends: whether the return lasts, what the citizen says of it, who takes over from whom, and what is counted.
grant create on schema app to samtavle_wall;

-- What the citizen says at closing, in own choice. Private: nobody else's, whatever is consented.
create table closing_word (
  case_id uuid primary key references case_file,
  said text check (said in ('FULLY_BACK', 'PARTLY_BACK', 'OTHER_JOB', 'EDUCATION', 'NOT_BACK', 'WILL_NOT_SAY')),
  helped_text text,
  said_at timestamptz not null default app.now(),
  check (said is not null or helped_text is not null)
);

-- A participant who leaves names a colleague and writes where things stand. What the successor may see of the case the
-- row says nothing of: an accepted successor begins with the floors of the law, as every new recipient.
create table handover (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  participant_id uuid not null,
  successor_id uuid not null references person,
  -- put by the database, from the leaver's part and the registers
  organisation_id uuid not null,
  role text not null,
  from_name text not null,
  successor_name text not null,
  note text not null,
  proposed_at timestamptz not null default app.now(),
  foreign key (participant_id, case_id) references participant (id, case_id),
  unique (id, case_id, participant_id)
);
create index handover_in_case on handover (case_id);
create index handover_of_part on handover (participant_id);
create table handover_answer (
  handover_id uuid primary key,
  case_id uuid not null references case_file,
  -- whose proposal it was, so that an answer is seen without looking at the proposal
  proposed_by uuid not null,
  -- the new part; empty: no
  participant_id uuid,
  answered_at timestamptz not null default app.now(),
  foreign key (handover_id, case_id, proposed_by) references handover (id, case_id, participant_id),
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index handover_answer_in_case on handover_answer (case_id);
create index handover_answer_of_part on handover_answer (participant_id);

-- Whether the case may be counted when it is over. The last answer counts; none is no. Never changed.
create table research_answer (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  ordinal integer not null check (ordinal > 0),
  given boolean not null,
  text_version text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  answered_at timestamptz not null default app.now(),
  unique (case_id, ordinal)
);

do $$
declare t text;
begin
  foreach t in array array['closing_word', 'handover', 'handover_answer', 'research_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create trigger append_only before update or delete or truncate on research_answer for each statement execute function audit.refuse_change();

create policy citizen_only on closing_word for select to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]));
create policy written on closing_word for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and case_id = any (array(select m.case_id from app.may m where m.act = 'CLOSE_CASE')));

-- The proposals by which the actor came into a case and still is in it. (As the wall: two tables that ask each other have no end.)
create function app.taken_over() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select a.handover_id from public.handover_answer a join app.my_parts() p on p.participant_id = a.participant_id);
end $$;
create policy wall on handover_answer for select to samtavle_wall using (true);
grant select on handover_answer to samtavle_wall;

-- An answer: the citizen's, the leaver's while active, and the successor's own once it is a yes.
create policy seen on handover_answer for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or proposed_by in (select p.participant_id from app.my_parts() p)
  or participant_id in (select p.participant_id from app.my_parts() p));
-- A proposal with its note: the same. Unanswered or declined it is not there for the one who is named in it.
create policy seen on handover for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p)
  or id = any ((select app.taken_over())::uuid[]));
create policy written on handover for insert to samtavle_app with check (
  (case_id, participant_id) in (select m.case_id, m.participant_id from app.may m where m.act = 'PROPOSE_HANDOVER'));
create policy written on handover_answer for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_HANDOVER'))
  -- the note goes to the one the citizen was asked about, and to no other
  and (participant_id is null or exists (
    select from handover h join participant p on p.case_id = h.case_id and p.person_id = h.successor_id
      and p.organisation_id = h.organisation_id and p.role = h.role and p.ended_at is null
    where h.id = handover_id and h.case_id = handover_answer.case_id and p.id = handover_answer.participant_id)));

create policy citizen_only on research_answer for select to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]));
-- A yes in an open case; a no at any time (GDPR art. 7 (3)).
create policy written on research_answer for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and (not given or case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_RESEARCH'))));

grant select on closing_word, handover, handover_answer, research_answer to samtavle_app;
grant insert (case_id, said, helped_text) on closing_word to samtavle_app;
grant insert (id, case_id, participant_id, successor_id, note) on handover to samtavle_app;
grant insert (handover_id, case_id, proposed_by, participant_id) on handover_answer to samtavle_app;
grant insert (id, case_id, ordinal, given, text_version, language) on research_answer to samtavle_app;

-- Colleagues in the actor's own role and organisation, by the registers alone: whoever is in the case already is no
-- exception, so that the list tells nothing of the case.
create function app.colleagues(of_case uuid) returns table (participant_id uuid, role text, person_id uuid, name text, title text)
language sql stable security definer set search_path = '' as $$
  select m.participant_id, m.role, s.person_id, p.name, s.title
  from app.may m join public.staff s on s.role = m.role and s.organisation_id = m.organisation_id
    join public.person p on p.id = s.person_id
  where m.case_id = of_case and m.act = 'PROPOSE_HANDOVER' and s.person_id <> app.actor()
  order by p.name, s.person_id, m.role;
$$;

-- Whoever sends it: in the leaver's own role and organisation, with the registers' names.
create function app.name_handover() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.organisation_id, p.role, p.person_name, z.name into new.organisation_id, new.role, new.from_name, new.successor_name
  from public.participant p join public.staff s on s.organisation_id = p.organisation_id and s.role = p.role
    join public.person z on z.id = s.person_id
  where p.id = new.participant_id and p.id in (select m.participant_id from app.my_parts() m)
    and s.person_id = new.successor_id and s.person_id <> p.person_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $$;
create trigger name_handover before insert on handover for each row execute function app.name_handover();

set local role samtavle_wall;
grant execute on function app.announce() to samtavle_owner;
reset role;
create trigger announce after insert on handover for each row execute function app.announce('ROW', 'id');
create trigger announce after insert on handover_answer for each row execute function app.announce('ROW', 'handover_id');
-- to the citizen alone: neither a row that others may see nor anybody's access
create trigger announce after insert on research_answer for each row execute function app.announce('REQUEST', 'id');

-- Reading -------------------------------------------------------------------------------------------------------------
-- The facts from which the outcome is computed, as far as this reader sees them; of a closed case, as on its last day.
create function app.read_outcome(token_hash text, for_case uuid, eyes uuid default null) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare facts record;
begin
  if not app.begin_reading(token_hash, for_case, eyes) or not exists (
    select from app.standing s where s.case_id = for_case and s.role in ('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL')) then
    perform audit.refused('READ_OUTCOME', for_case);
    return null;
  end if;
  select c.closed_at, w.said, w.helped_text,
    (select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date) order by p.from_date, p.id)
      from sick_leave_period p where p.case_id = for_case) as periods,
    (select json_agg(json_build_object('week', a.week, 'workPercent', a.work_percent) order by a.week)
      from work_actual a where a.case_id = for_case) as weeks
    into facts
  from case_file c left join closing_word w on w.case_id = c.id where c.id = for_case;
  perform audit.disclosed('READ_OUTCOME', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array_remove(array[case when facts.periods is not null then 'SICK_LEAVE' end, case when facts.weeks is not null then 'PLAN' end], null))));
  return json_build_object(
    'asOf', least(app.today(), (facts.closed_at at time zone 'Europe/Oslo')::date),
    'closedAt', facts.closed_at, 'said', facts.said, 'helped', facts.helped_text,
    'periods', coalesce(facts.periods, '[]'), 'weeks', coalesce(facts.weeks, '[]'));
end $$;

-- Proposals as the reader may see them, and whom the reader could name.
create function app.read_handover(token_hash text, for_case uuid) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  found_rows json;
  of_others boolean;
begin
  if not app.begin_reading(token_hash, for_case) then
    perform audit.refused('READ_HANDOVER', for_case);
    return null;
  end if;
  select json_agg(json_build_object('id', h.id, 'fromName', h.from_name, 'role', h.role, 'successorName', h.successor_name,
      'note', h.note, 'proposedAt', h.proposed_at, 'answeredAt', a.answered_at,
      'state', case when a.handover_id is null then 'WAITING' when a.participant_id is null then 'DECLINED' else 'ACCEPTED' end,
      'mayAnswer', a.handover_id is null and exists (
        select from app.may m where m.case_id = h.case_id and m.act = 'ANSWER_HANDOVER')) order by h.proposed_at desc, h.id),
    coalesce(bool_or(a.participant_id in (select p.participant_id from app.my_parts() p)), false)
    into found_rows, of_others
  from handover h left join handover_answer a on a.handover_id = h.id where h.case_id = for_case;
  -- what one wrote oneself is no disclosure; what a predecessor left is
  if of_others then
    perform audit.disclosed('READ_HANDOVER', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array[]::text[])));
  end if;
  return json_build_object('proposals', coalesce(found_rows, '[]'), 'colleagues', coalesce((
    select json_agg(distinct jsonb_build_object('personId', c.person_id, 'name', c.name, 'title', c.title)) from app.colleagues(for_case) c), '[]'));
end $$;

create function app.read_research(token_hash text, for_case uuid) returns json
language plpgsql as $$
begin
  if not app.begin_reading(token_hash, for_case) or for_case <> all (app.private_cases()) then
    perform audit.refused('READ_RESEARCH', for_case);
    return null;
  end if;
  return coalesce((select json_agg(json_build_object('given', r.given, 'textVersion', r.text_version, 'language', r.language,
    'answeredAt', r.answered_at) order by r.ordinal desc) from research_answer r where r.case_id = for_case), '[]');
end $$;

-- Counting ------------------------------------------------------------------------------------------------------------
-- Finished cases in groups of track and outcome; nobody's case, and no total. For the owner's command, never for the API.
-- Only with a yes that still stands; only cases closed before the half-year began that runs now, so that two printings
-- differ by whole half-years; counts in whole fives, so that a group under five is not there and one more case rarely
-- shows. The outcome is computed as in shared/src/domain/outcome.ts, on the day of closing.
create function app.evaluation() returns table (track text, outcome text, cases_at_least integer)
language sql stable security definer set search_path = '' as $$
  with finished as (
    select c.id, t.track, (c.closed_at at time zone 'Europe/Oslo')::date as day
    from public.case_file c join public.case_track t on t.case_id = c.id
    where (c.closed_at at time zone 'Europe/Oslo')::date
        < make_date(extract(year from app.today())::int, case when extract(month from app.today()) < 7 then 1 else 7 end, 1)
      and (select r.given from public.research_answer r where r.case_id = c.id order by r.ordinal desc limit 1)),
  known as (
    select f.track, f.day, s.sick, w.less, (
      select min(a.week) from public.work_actual a
      where a.case_id = f.id and a.week <= f.day and a.work_percent >= 100 and (w.less is null or a.week > w.less)) as "full"
    from finished f
    cross join lateral (select max(p.to_date) as sick from public.sick_leave_period p
      where p.case_id = f.id and p.from_date <= f.day) s
    cross join lateral (select max(a.week) + 6 as less from public.work_actual a
      where a.case_id = f.id and a.week <= f.day and a.work_percent < 100) w),
  returned as (
    select k.track, k.day, case
      when k.sick is null then k."full"
      when greatest(k.sick, k.less) < k.day then greatest(k.sick, k.less) + 1
    end as since
    from known k)
  select r.track, g.outcome, (count(*) / 5 * 5)::int
  from returned r cross join lateral (select case
    when r.since is null then 'NOT_IN_FULL_WORK'
    when r.since + 91 <= r.day then 'SUSTAINED_13_WEEKS'
    when r.since + 28 <= r.day then 'SUSTAINED_4_WEEKS'
    else 'FULL_RETURN'
  end as outcome) g
  group by r.track, g.outcome having count(*) >= 5
  order by r.track, g.outcome;
$$;
do $$
declare t text;
begin
  foreach t in array array['case_track', 'work_actual', 'research_answer'] loop
    execute format('create policy wall_counts on %I for select to samtavle_wall using (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;

grant execute on function app.taken_over(), app.colleagues(uuid), app.read_outcome(text, uuid, uuid), app.read_handover(text, uuid),
  app.read_research(text, uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function app.taken_over() owner to samtavle_wall;
alter function app.colleagues(uuid) owner to samtavle_wall;
alter function app.name_handover() owner to samtavle_wall;
alter function app.evaluation() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;
set local role samtavle_wall;
grant execute on function app.evaluation() to samtavle_owner;
reset role;

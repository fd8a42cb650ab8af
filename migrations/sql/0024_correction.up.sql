-- What the citizen can ask another to correct (GDPR art. 16): whatever somebody else writes about the citizen in a case, and
-- the citizen may read. Which tables, under which names, is data; two views are made of it. The reasons: docs/adr/0047.
grant create on schema app to samtavle_wall;

-- Where others write and no row told who: from now on whose words they are now, put by the database. What was written before
-- is nobody's that can be named, and is changed where it stands.
alter table plan_summary add column own_organisation_id uuid, add column own_role text;
alter table category_summary add column own_organisation_id uuid, add column own_role text;
alter table meeting add column own_organisation_id uuid, add column own_role text;
create function app.note_side() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  side record;
  of_meeting uuid := to_jsonb(new)->>'milestone_id';
begin
  select m.organisation_id, nullif(m.role, 'CITIZEN') as role into side
  from app.may m
  where m.case_id = new.case_id and m.act = tg_argv[0]
    -- a meeting is arranged by whoever holds it
    and (of_meeting is null or m.role = (select s.owner_role from public.milestone s where s.id = of_meeting))
  order by m.role limit 1;
  if found then
    new.own_organisation_id := side.organisation_id;
    new.own_role := side.role;
  end if;
  return new;
end $$;
create trigger note_side before insert or update on plan_summary for each row execute function app.note_side('WRITE_PLAN_SUMMARY');
create trigger note_side before insert or update on category_summary for each row execute function app.note_side('WRITE_SUMMARY');
create trigger note_side before insert or update on meeting for each row execute function app.note_side('ARRANGE_MEETING');
-- neither read nor written by the application, as everywhere
revoke select, insert on plan_summary, category_summary, meeting from samtavle_app;
grant select (case_id, text, hours_wanted, version), insert (case_id, text, hours_wanted, version) on plan_summary to samtavle_app;
grant select (id, case_id, category, text, version), insert (id, case_id, category, text, version) on category_summary to samtavle_app;
grant select (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations, change_reason, version, time_version,
  changed_at), insert (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations) on meeting to samtavle_app;

-- The board reads all of a summary's columns: from now on those that it tells. Changed in these words alone (as in 0016).
do $$
declare
  was text := pg_get_functiondef('app.board(uuid)'::regprocedure);
  words text := 'select s.* from plan_summary s';
begin
  if strpos(was, words) = 0 then raise exception 'app.board does not say: %', words; end if;
  execute replace(was, words, 'select s.case_id, s.text, s.hours_wanted, s.version from plan_summary s');
end $$;

-- The kinds ------------------------------------------------------------------------------------------------------------
-- `part`: the column that names the part that wrote; empty: own_organisation_id and own_role say whose it is.
-- `detail`: a word of a closed list, for which shared/src/text has the words; `label`: what the row says. Both of the row r.
create table policy.correctable (
  kind text primary key,
  tbl text not null unique,
  key text not null default 'id',
  part text,
  detail text not null default 'null',
  label text not null,
  stands text not null default 'true'
);
insert into policy.correctable (kind, tbl, label) values
  ('EMPLOYMENT', 'employment', $$r.employer_name || ', ' || r.percent || ' %'$$),
  ('SICK_LEAVE', 'sick_leave_period', $$day(r.from_date) || '–' || day(r.to_date) || ', ' || r.grade || ' %'$$),
  ('GOAL', 'goal', 'r.text'),
  ('STEP', 'step', $$day(r.week_from) || ', ' || r.work_percent || ' %'$$),
  ('ACCOMMODATION', 'accommodation', 'r.text'),
  ('REVIEW_ANSWER', 'review_answer', 'day(r.answered_at)'),
  ('EXPERIMENT', 'work_experiment', 'r.situation'),
  ('ACTIVITY_ASSESSMENT', 'activity_assessment', 'day(r.assessed_at)'),
  ('FOLLOW_UP_PLAN', 'follow_up_plan', 'day(r.finalised_at)'),
  ('FOLLOW_UP_PLAN_DRAFT', 'follow_up_plan_draft', 'day(r.changed_at)'),
  ('MINUTES', 'minutes', 'day(r.published_at)'),
  ('REFERRAL', 'referral', 'day(r.changed_at)'),
  ('CLINICAL_ASSESSMENT', 'clinical_assessment', 'day(r.done_on)'),
  ('WORK_ASSESSMENT', 'work_assessment', 'coalesce(day(r.completed_on), day(r.changed_at))'),
  ('TREATMENT_PLAN', 'treatment_plan', $$day(r.written_at) || ', ' || r.summary$$),
  ('COURSE_SESSION', 'course_session', $$r.number || ', ' || day(r.planned_on)$$),
  ('COURSE_ATTENDANCE', 'course_attendance', $$r.number || ', ' || day(r.on_date)$$),
  ('TREATMENT_MESSAGE', 'treatment_message', 'r.text'),
  ('COMMISSION', 'commission', 'r.question'),
  ('RECOMMENDATION', 'recommendation', 'r.text'),
  ('DECISION', 'decision', 'r.text'),
  ('EMPLOYER_CONTACT', 'employer_contact', $$day(r.on_date) || ', ' || r.employer_name$$);
insert into policy.correctable (kind, tbl, label, stands) values
  -- a duty that the clock has laid has no title: it follows from the sick leave
  ('MILESTONE', 'milestone', 'r.title', 'r.title is not null'),
  ('FUNCTION', 'function_entry', 'r.text', 'r.removed_at is null'),
  ('OWN_LINE', 'own_line', 'r.text', 'r.removed_at is null'),
  ('TREATMENT_SESSION', 'treatment_session', 'day(r.on_date)', 'r.removed_at is null');
insert into policy.correctable (kind, tbl, detail, label, stands) values
  ('BARRIER', 'barrier', 'r.kind', 'r.text', 'true'),
  ('INFO_LINE', 'info_line', 'r.audience', $$coalesce(r.words, '')$$, 'r.removed_at is null'),
  ('CATEGORY_SUMMARY', 'category_summary', 'r.category', 'r.text', 'true'),
  ('MEASUREMENT', 'measurement', 'r.instrument', 'day(r.measured_on)', 'r.removed_at is null'),
  ('ELIGIBILITY', 'eligibility_entry', 'r.item', 'day(r.written_at)', 'true'),
  ('PATHWAY_EVENT', 'pathway_event', 'r.kind', 'day(r.on_date)', 'true'),
  ('TREATMENT_METHOD', 'treatment_method', 'r.method', $$coalesce(r.other || ', ', '') || day(r.from_date)$$, 'true'),
  ('NAV_MEASURE', 'measure', 'r.type', $$day(r.suggested_on) || coalesce(', ' || r.note, '')$$, 'true');
insert into policy.correctable (kind, tbl, key, label) values
  ('PLAN_SUMMARY', 'plan_summary', 'case_id', 'r.text'),
  ('MEETING', 'meeting', 'milestone_id', 'day(r.starts_at)');
insert into policy.correctable (kind, tbl, part, detail, label) values
  ('STEP_ACT', 'step_act', 'by_participant_id', 'r.kind', 'day(r.acted_at)'),
  ('ACCOMMODATION_ACT', 'accommodation_act', 'by_participant_id', 'r.kind', 'day(r.acted_at)'),
  ('SAFETY_CLOSING', 'safety_closing', 'by_participant_id', 'null', 'day(r.closed_at)'),
  ('HANDOVER', 'handover', 'participant_id', 'null', 'r.note');

-- A day as it is written in Norway.
create function app.day(at date) returns text language sql stable parallel safe return to_char(at, 'DD.MM.YYYY');
create function app.day(at timestamptz) returns text language sql stable parallel safe
  return to_char(at at time zone 'Europe/Oslo', 'DD.MM.YYYY');
grant execute on function app.day(date), app.day(timestamptz) to samtavle_app;

do $$
declare
  rows_ text;
  writers text;
  t record;
begin
  -- What a row says, to whoever asks: under the reader's own policies and column grants, so that it tells nothing more.
  select string_agg(format('select %L::text as kind, r.%I as row_id, r.case_id, (%s)::text as detail, (%s)::text as label, %s as stands from %I r',
    c.kind, c.key, c.detail, regexp_replace(c.label, '\mday\(', 'app.day(', 'g'), c.stands, c.tbl), E'\nunion all ' order by c.kind)
    into rows_ from policy.correctable c;
  execute 'create view app.correctable_row with (security_invoker) as ' || rows_;
  -- Whose writing a row is: for the wall alone, which learns whose and of which case, and no word.
  select string_agg(case when c.part is null
      then format('select %L::text as kind, r.%I as row_id, r.case_id, r.own_organisation_id, r.own_role from %I r where r.own_role is not null',
        c.kind, c.key, c.tbl)
      else format('select %L::text, r.%I, r.case_id, p.organisation_id, p.role from %I r join participant p on p.id = r.%I',
        c.kind, c.key, c.tbl, c.part) end, E'\nunion all ' order by c.part nulls first, c.kind)
    into writers from policy.correctable c;
  execute 'create view app.correctable_writer as ' || writers;
  for t in select c.tbl, c.key, coalesce(quote_ident(c.part), 'own_organisation_id, own_role') as side from policy.correctable c
    where not has_table_privilege('samtavle_wall', c.tbl, 'select') loop
    execute format('create policy wall_finds_writer on %I for select to samtavle_wall using (true)', t.tbl);
    execute format('grant select (%I, case_id, %s) on %I to samtavle_wall', t.key, t.side, t.tbl);
  end loop;
end $$;
grant select on app.correctable_row to samtavle_app;

-- Asking and answering ---------------------------------------------------------------------------------------------------
alter table correction_request drop constraint correction_request_kind_check, add foreign key (kind) references policy.correctable;
-- What it said when it was asked about is the citizen's alone: since then its writer may have lost sight of it, and got it back
-- with other words in it.
create table correction_label (
  request_id uuid primary key references correction_request,
  case_id uuid not null references case_file,
  detail text,
  label text not null
);
create index correction_label_in_case on correction_label (case_id);
create policy moving on correction_request to samtavle_owner using (true);
insert into correction_label (request_id, case_id, label) select r.id, r.case_id, r.label from correction_request r;
drop policy moving on correction_request;
alter table correction_label enable row level security;
alter table correction_label force row level security;
alter table correction_label alter column label set statistics 0;
alter table correction_request alter column wish set statistics 0;
drop trigger name_correction on correction_request;
drop function app.name_correction(), app.written_by_others(uuid);
alter table correction_request drop column label;

-- What the row says to the actor of this transaction; no row when it is not there for that actor. (A generic plan is kept:
-- planning all the kinds anew costs more than the reading.)
create function app.row_says(of_kind text, of_row uuid, of_case uuid) returns table (detail text, label text)
language plpgsql stable rows 1 set plan_cache_mode = force_generic_plan as $$
begin
  return query select v.detail, v.label from app.correctable_row v
    where v.kind = of_kind and v.row_id = of_row and v.case_id = of_case;
end $$;

-- What others wrote in the actor's own case, and who: the names, by the wall; then what of it the actor may read.
create function app.writers_in(of_case uuid)
returns table (kind text, row_id uuid, own_organisation_id uuid, own_role text, organisation_name text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  if of_case <> all (app.private_cases()) then return; end if;
  return query select w.kind, w.row_id, w.own_organisation_id, w.own_role, o.name
    from app.correctable_writer w join public.organisation o on o.id = w.own_organisation_id where w.case_id = of_case;
end $$;
create function app.written_by_others(of_case uuid)
returns table (kind text, row_id uuid, detail text, label text, own_organisation_id uuid, own_role text, organisation_name text)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return query select w.kind, w.row_id, v.detail, v.label, w.own_organisation_id, w.own_role, w.organisation_name
    from app.writers_in(of_case) w join app.correctable_row v on v.kind = w.kind and v.row_id = w.row_id
    where v.case_id = of_case and v.stands order by w.kind, v.label, w.row_id;
end $$;

create function app.name_correction() returns trigger language plpgsql as $$
begin
  select w.own_organisation_id, w.own_role into new.own_organisation_id, new.own_role
  from app.written_by_others(new.case_id) w where w.kind = new.kind and w.row_id = new.row_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'rowId';
  end if;
  return new;
end $$;
create function app.label_correction() returns trigger language plpgsql as $$
begin
  insert into public.correction_label (request_id, case_id, detail, label)
  select new.id, new.case_id, s.detail, s.label from app.row_says(new.kind, new.row_id, new.case_id) s;
  return null;
end $$;
create trigger name_correction before insert on correction_request for each row execute function app.name_correction();
create trigger label_correction after insert on correction_request for each row execute function app.label_correction();

-- The side that wrote it is asked about what it sees now, whoever speaks for that side by now: a row that is not there for the
-- reader is not told of by a wish about it either.
drop policy seen on correction_request;
create policy seen on correction_request for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or ((case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p)
    and exists (select from app.row_says(kind, row_id, case_id))));
create policy citizen_only on correction_label for select to samtavle_app using (case_id = any ((select app.private_cases())::uuid[]));
create policy written on correction_label for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[])
  and request_id in (select r.id from correction_request r where r.case_id = correction_label.case_id));
grant select, insert on correction_label to samtavle_app;
grant select on policy.correctable to samtavle_app;
grant execute on function app.row_says(text, uuid, uuid), app.writers_in(uuid), app.written_by_others(uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter view app.correctable_writer owner to samtavle_wall;
alter function app.note_side() owner to samtavle_wall;
alter function app.writers_in(uuid) owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

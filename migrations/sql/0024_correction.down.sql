drop policy seen on correction_request;
drop trigger label_correction on correction_request;
drop trigger name_correction on correction_request;
drop function app.label_correction(), app.name_correction(), app.written_by_others(uuid), app.writers_in(uuid), app.row_says(text, uuid, uuid);
-- A wish about a kind that is not known before 0023 cannot be kept.
alter table correction_request add column label text;
do $$
declare t text;
begin
  foreach t in array array['correction_request', 'correction_answer', 'correction_label'] loop
    execute format('create policy moving on %I to samtavle_owner using (true)', t);
  end loop;
  delete from correction_answer a using correction_request r where r.id = a.request_id
    and r.kind not in ('EMPLOYMENT', 'SICK_LEAVE', 'GOAL', 'MILESTONE', 'ACCOMMODATION', 'FUNCTION');
  delete from correction_label l using correction_request r where r.id = l.request_id
    and r.kind not in ('EMPLOYMENT', 'SICK_LEAVE', 'GOAL', 'MILESTONE', 'ACCOMMODATION', 'FUNCTION');
  delete from correction_request r where r.kind not in ('EMPLOYMENT', 'SICK_LEAVE', 'GOAL', 'MILESTONE', 'ACCOMMODATION', 'FUNCTION');
  update correction_request r set label = coalesce((select l.label from correction_label l where l.request_id = r.id), '');
  foreach t in array array['correction_request', 'correction_answer', 'correction_label'] loop
    execute format('drop policy moving on %I', t);
  end loop;
end $$;
alter table correction_request alter column label set not null, alter column wish set statistics -1,
  drop constraint correction_request_kind_fkey,
  add constraint correction_request_kind_check
    check (kind in ('EMPLOYMENT', 'SICK_LEAVE', 'GOAL', 'MILESTONE', 'ACCOMMODATION', 'FUNCTION'));
drop table correction_label;
drop view app.correctable_row, app.correctable_writer;
drop function app.day(date), app.day(timestamptz);
-- what 0012 and what came after it let the wall read stays
do $$
declare t record;
begin
  for t in select c.tbl, c.key, coalesce(quote_ident(c.part), 'own_organisation_id, own_role') as side from policy.correctable c
    where exists (select from pg_policies p where p.tablename = c.tbl and p.policyname = 'wall_finds_writer')
      and c.tbl not in ('employment', 'function_entry') loop
    execute format('drop policy wall_finds_writer on %I', t.tbl);
    execute format('revoke select (%I, case_id, %s) on %I from samtavle_wall', t.key, t.side, t.tbl);
  end loop;
end $$;
drop table policy.correctable;
drop trigger note_side on plan_summary;
drop trigger note_side on category_summary;
drop trigger note_side on meeting;
drop function app.note_side();
alter table plan_summary drop column own_organisation_id, drop column own_role;
alter table category_summary drop column own_organisation_id, drop column own_role;
alter table meeting drop column own_organisation_id, drop column own_role;
revoke select (case_id, text, hours_wanted, version), insert (case_id, text, hours_wanted, version) on plan_summary from samtavle_app;
revoke select (id, case_id, category, text, version), insert (id, case_id, category, text, version) on category_summary from samtavle_app;
revoke select (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations, change_reason, version, time_version,
  changed_at), insert (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations) on meeting from samtavle_app;
grant select, insert on plan_summary, category_summary to samtavle_app;
do $$
begin
  execute replace(pg_get_functiondef('app.board(uuid)'::regprocedure),
    'select s.case_id, s.text, s.hours_wanted, s.version from plan_summary s', 'select s.* from plan_summary s');
end $$;
grant select, insert (milestone_id, case_id, channel, place, starts_at, duration, agenda, preparations) on meeting to samtavle_app;

create policy seen on correction_request for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
grant select (label) on correction_request to samtavle_app;
grant create on schema app to samtavle_wall;
-- What others wrote in the actor's own case.
create function app.written_by_others(of_case uuid)
returns table (kind text, row_id uuid, label text, own_organisation_id uuid, own_role text, organisation_name text)
language sql stable security definer set search_path = '' as $$
  select w.kind, w.row_id, w.label, w.own_organisation_id, w.own_role, o.name
  from (
    select 'EMPLOYMENT' as kind, e.id as row_id, e.employer_name || ', ' || e.percent || ' %' as label, e.case_id, e.own_organisation_id, e.own_role
    from public.employment e
    union all
    select 'SICK_LEAVE', s.id, to_char(s.from_date, 'DD.MM.YYYY') || '–' || to_char(s.to_date, 'DD.MM.YYYY') || ', ' || s.grade || ' %',
      s.case_id, s.own_organisation_id, s.own_role from public.sick_leave_period s
    union all select 'GOAL', g.id, g.text, g.case_id, g.own_organisation_id, g.own_role from public.goal g
    union all select 'MILESTONE', m.id, m.title, m.case_id, m.own_organisation_id, m.own_role from public.milestone m
    where m.title is not null and m.owner_role = m.own_role  -- else the words may be another's by now
    union all select 'ACCOMMODATION', a.id, a.text, a.case_id, a.own_organisation_id, a.own_role from public.accommodation a
    union all select 'FUNCTION', f.id, f.text, f.case_id, f.own_organisation_id, f.own_role from public.function_entry f where f.removed_at is null
  ) w join public.organisation o on o.id = w.own_organisation_id
  where w.case_id = of_case and of_case = any (app.private_cases())
  order by w.kind, w.label, w.row_id;
$$;
create function app.name_correction() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select w.label, w.own_organisation_id, w.own_role into new.label, new.own_organisation_id, new.own_role
  from app.written_by_others(new.case_id) w where w.kind = new.kind and w.row_id = new.row_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'rowId';
  end if;
  return new;
end $$;
create trigger name_correction before insert on correction_request for each row execute function app.name_correction();
grant execute on function app.written_by_others(uuid) to samtavle_app;
alter function app.written_by_others(uuid) owner to samtavle_wall;
alter function app.name_correction() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

create or replace function app.read_caseload(token_hash text, for_role text) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
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
do $$
declare it record;
begin
  for it in select * from (values
    ('app.caseload(text)'::regprocedure, ' and (x.hold_until is null or x.hold_until < app.today())', ''),
    ('app.board(uuid)'::regprocedure, ' ''holdUntil'', m.hold_until,', ''),
    ('app.board(uuid)'::regprocedure, 'm.status_reason, m.hold_until, m.version', 'm.status_reason, m.version')
  ) v (read, words, instead) loop
    execute replace(pg_get_functiondef(it.read), it.words, it.instead);
  end loop;
end $$;
drop function app.last_seen_activity(uuid[]), app.young_cases(), app.read_deadlines(text, uuid, uuid), app.deadlines(uuid);
drop table activity_assessment;
drop policy wall on case_track;
revoke select on case_track from samtavle_wall;
drop function app.employers_of(uuid), app.lay_job_duties(uuid, jsonb), app.lay_duties(uuid, text[], jsonb);
create function app.lay_duties(for_case uuid, for_employer uuid, duties jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare laid integer;
begin
  if not exists (select from app.may m where m.case_id = for_case and m.act = 'REGISTER_SICK_LEAVE') then
    return 0;
  end if;
  insert into public.milestone (case_id, employer_id, duty, type, category, lane, owner_role, due_date, due_rule, source)
  select for_case, case when d->>'ownerRole' = 'EMPLOYER' then for_employer end, true, d->>'type', d->>'category', d->>'lane',
    d->>'ownerRole', (d->>'dueDate')::date, d->>'dueRule', d->>'source'
  from jsonb_array_elements(duties) d
  where for_employer is not null or d->>'ownerRole' <> 'EMPLOYER'  -- without an employer there is no employer's duty
  on conflict do nothing;
  get diagnostics laid = row_count;
  return laid;
end $$;
grant execute on function app.lay_duties(uuid, uuid, jsonb) to samtavle_app;
grant create on schema app to samtavle_wall;
alter function app.lay_duties(uuid, uuid, jsonb) owner to samtavle_wall;
revoke create on schema app from samtavle_wall;
drop trigger hold_own on milestone;
drop trigger date_milestone on milestone;
drop function app.hold_own(), app.date_milestone();
drop policy lapsed on milestone;
revoke update (duty, due_date, due_rule, source, counts_from, lapses_on, version) on milestone from samtavle_wall;
drop policy wall_moves on milestone;
-- of a kind that would stand twice without its episode, the newest stays
create policy wall_clears on milestone for delete to samtavle_wall using (duty);
grant delete on milestone to samtavle_wall;
set local role samtavle_wall;
delete from public.milestone m using public.milestone newer
  where m.duty and newer.duty and newer.case_id = m.case_id and newer.type = m.type
    and newer.employer_id is not distinct from m.employer_id and newer.counts_from > m.counts_from;
reset role;
revoke delete on milestone from samtavle_wall;
drop policy wall_clears on milestone;
drop index one_duty_of_a_kind;
create unique index one_duty_of_a_kind on milestone (case_id, type, employer_id) nulls not distinct where duty;
alter table milestone drop column counts_from, drop column lapses_on, drop column hold_because, drop column hold_until, drop column changed_at;

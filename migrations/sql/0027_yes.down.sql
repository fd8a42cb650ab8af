-- How each part came in cannot be kept, nor the citizen's yes and no: this goes back to parts that were let in by being added.
grant create on schema app, audit to samtavle_wall;
drop policy seen on participant;
drop policy written on participant;
create policy seen on participant for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or id in (select p.participant_id from app.my_parts() p)
  or (ended_at is null and (case_id, category) in (
    select r.case_id, r.category from app.reach('{PARTICIPANTS,TREATMENT,NAV}') r where r.level = 1)));
create policy written on participant for insert to samtavle_app with check (
  ended_at is null and (case_id, role) in (
    select m.case_id, d.recipient from app.may m join policy.addable d on d.role = m.role where m.act = 'ADD_PARTICIPANT'));
drop index objection_in_case;
drop trigger announce_by_law on sick_leave_period;
drop trigger enter_by_sick_note on sick_leave_period;
drop trigger now_by_law on sick_leave_period;
drop trigger name_successor on handover;
drop trigger one_successor on handover;
drop trigger decline_successor on handover_answer;
revoke select (successor_id, organisation_id, role, proposed_at) on handover from samtavle_wall;
drop trigger announce on participant;
drop trigger admit_own on participant;
drop trigger note_yes on participant;
drop trigger note_no on participant;
create or replace function app.ask_seldom() returns trigger
language plpgsql as $$
begin
  perform app.one_at_a_time(new.participant_id);
  if exists (select from consent_request r where r.participant_id = new.participant_id and r.category = new.category
    and r.asked_at > app.now() - interval '30 days') then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'category';
  end if;
  return new;
end $$;
create or replace function app.read_board(token_hash text, for_case uuid) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
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
drop function app.read_my_invitations(text);
set local role samtavle_wall;
create view app.admitted_part_of_0010 as
  select p.id, p.case_id, p.person_id, p.organisation_id, p.role, p.ended_at, c.closed_at
  from public.participant p join public.case_file c on c.id = p.case_id
  -- what nothing lifts: one's own case, a near one's case, the case of someone one stands in for
  where p.person_id <> c.citizen_id
    and not exists (select from public.impartiality i
      where i.person_id = p.person_id and i.citizen_id = c.citizen_id and i.taken_back_at is null)
    and not exists (select from app.standing_in s where s.representative_id = p.person_id and s.citizen_id = c.citizen_id)
    and (p.role not in ('NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR') or (
      -- nor this: a protected person's case in Nav is for those who are cleared for that very protection
      not exists (select from public.protection t where t.person_id = c.citizen_id
        and not exists (select from public.clearance k where k.person_id = p.person_id and k.kind = t.kind))
      -- the citizen's own office, a task for the whole country, or an override; as single values, so that each is an index
      -- look-up (an "exists" the planner turns into a reading of every person there is)
      and ((select z.office_id from public.person z where z.id = c.citizen_id) = p.organisation_id
        or (select k.kind from public.clearance k where k.person_id = p.person_id and k.kind = 'GEO_NATIONAL') is not null
        or (select max(o.to_at) from public.access_override o
          where o.participant_id = p.id and o.from_at <= app.now()) > app.now())));
create or replace view app.may with (security_barrier) as
  select s.case_id, s.participant_id, s.role, s.organisation_id, coalesce(s.organisation_id, app.nil()) as own_key, a.act
  from app.standing s join public.case_file c on c.id = s.case_id and c.closed_at is null join policy.act_right a on a.role = s.role
  where (select app.viewed_as()) is null  -- borrowed eyes look; they sign nothing
    and (s.opens is null or a.act not in (
      'CLOSE_CASE', 'INVITE_PROXY', 'CONFIRM_PROXY', 'REPORT_IMPARTIALITY', 'TAKE_BACK_IMPARTIALITY'));
create or replace function app.my_parts() returns TABLE(case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[])
language plpgsql stable security definer ROWS 20 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := app.actor();
  eyes uuid := app.viewed_as();
  narrow uuid := app.scope();
begin
  if me is null then return; end if;
  -- two plans: one case through its index, or the person's whole caseload
  if eyes is null and narrow is not null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p where p.case_id = narrow and p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens from app.own_part o where o.case_id = narrow and o.person_id = me;
  elsif eyes is null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p where p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens from app.own_part o where o.person_id = me;
  else
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p
      where p.id = eyes and p.ended_at is null and p.closed_at is null and (narrow is null or p.case_id = narrow);
  end if;
end $$;
create or replace function app.found(of_categories text[]) returns TABLE(case_id uuid, participant_id uuid, role text, employer_id uuid, category text, level smallint, basis text, until timestamp with time zone, objected boolean, undated smallint)
language plpgsql stable security definer ROWS 40 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare moment timestamptz := app.now();
begin
  return query
    with part as materialized (select * from app.my_parts()),
    standing_consent as (
      select p.participant_id, i.category, i.kind, i.level, i.valid_to
      from part p cross join lateral (
        select c.category, c.kind, c.level, c.valid_to
        from app.consent_in_force c  -- 0011: the items, none beyond its text
        where c.participant_id = p.participant_id and c.category = any (of_categories)
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part: without this fence the planner reads every consent there is
      ) i),
    weighed as (
      select p.case_id, p.participant_id, p.role, p.employer_id, r.category, r.floor_basis, r.floor_from is not null as dated, o.objected,
        case
          when r.floor_basis = 'INVITED' then 0  -- an invitation opens its own meeting, not the category
          when r.floor_basis = 'HEALTH_COOPERATION' and o.objected then 0
          when r.floor_from is not null and not app.floor_opened(r.floor_from, p.case_id, p.participant_id) then 0
          else r.floor_level
        end as floor,
        least(r.ceiling_level, coalesce(g.level, 0)) as consent, g.valid_to
      from part p
      join policy.rule r on r.recipient = p.role and r.category = any (of_categories)
      cross join lateral (select exists (
        select from standing_consent c
        where c.participant_id = p.participant_id and c.category = r.category and c.kind = 'OBJECTION') as objected) o
      left join (
        -- the highest level counts, and of two at that level the one that lasts longer
        select distinct on (c.participant_id, c.category) c.participant_id, c.category, c.level, c.valid_to
        from standing_consent c where c.kind = 'GRANT'
        order by c.participant_id, c.category, c.level desc, c.valid_to desc nulls first
      ) g on g.participant_id = p.participant_id and g.category = r.category)
    select w.case_id, w.participant_id, w.role, w.employer_id, w.category, greatest(w.floor, w.consent)::smallint,
      case when greatest(w.floor, w.consent) = 0 then 'NONE' when b.by_consent then 'CONSENT' else w.floor_basis end,
      case when b.by_consent then w.valid_to end, w.objected,
      (case when w.dated then w.consent else greatest(w.floor, w.consent) end)::smallint
    from weighed w
    -- of law and consent at one level the one that reaches further: the law, but not a floor that a date has opened
    cross join lateral (select w.consent > w.floor or (w.consent = w.floor and w.dated and w.consent > 0) as by_consent) b
    union all
    select p.case_id, null, p.role, null, c.code, o.level,
      case when p.opens is null then 'SELF' when o.level = 0 then 'NONE' else 'REPRESENTATION' end, null, false, o.level
    from part p cross join unnest(of_categories) c (code)
      cross join lateral (select case when p.opens is null or c.code = any (p.opens) then 3 else 0 end::smallint as level) o
    where p.role = 'CITIZEN';
end $$;
create or replace function app.shut_out(of_case uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select p.id from public.participant p
    where p.case_id = of_case and of_case = any (app.own_cases()) and p.ended_at is null
      and not exists (select from app.admitted_part a where a.id = p.id)
    order by p.joined_at, p.id);
end $$;
create or replace function app.end_participation(participant_id uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (
    update public.participant p set ended_at = app.now()
    where p.id = $1 and p.ended_at is null and (p.id in (select m.participant_id from app.my_parts() m)
      or p.case_id in (select m.case_id from app.may m where m.act = 'END_PARTICIPATION'))
    returning 1)
  select exists (select from ended);
$$;
create or replace function app.request_override(for_case uuid, why text, last_day date) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  insert into public.access_override (participant_id, case_id, reason, from_at, to_at)
  select p.id, p.case_id, why, app.now(), (last_day + 1)::timestamp at time zone 'Europe/Oslo'
  from public.participant p join public.case_file c on c.id = p.case_id
    join policy.act_right a on a.act = 'REQUEST_OVERRIDE' and a.role = p.role
  where p.case_id = for_case and p.person_id = app.actor() and p.ended_at is null and c.closed_at is null
    and p.person_id <> c.citizen_id
    and not exists (select from app.admitted_part x where x.id = p.id)
    and not exists (select from public.impartiality i
      where i.person_id = p.person_id and i.citizen_id = c.citizen_id and i.taken_back_at is null)
    and not exists (select from app.standing_in s where s.representative_id = p.person_id and s.citizen_id = c.citizen_id)
    and not exists (select from public.protection t where t.person_id = c.citizen_id
      and not exists (select from public.clearance k where k.person_id = p.person_id and k.kind = t.kind))
  limit 1
  returning id into made;
  if made is not null then
    insert into audit.access_log (person_id, person_name, role, organisation_name, case_id, action, outcome)
    select p.person_id, p.person_name, p.role, p.organisation_name, p.case_id, 'requestOverride', 'PERMIT'
    from public.access_override o join public.participant p on p.id = o.participant_id where o.id = made;
  end if;
  return made;
end $$;
create or replace function app.employers_of(for_case uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
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
create or replace function app.step_needs(for_case uuid) returns TABLE(needs_grant boolean, needs_agreement boolean, employer_id uuid, employers uuid[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.sick_leave_period p where p.case_id = for_case and p.to_date >= app.today()),
    count(p.organisation_id) > 0, case when count(distinct p.organisation_id) = 1 then min(p.organisation_id::text)::uuid end,
    coalesce(array_agg(distinct p.organisation_id) filter (where p.organisation_id is not null), '{}')
  from app.may m left join public.participant p on p.case_id = m.case_id and p.role = 'EMPLOYER' and p.ended_at is null
  where m.case_id = for_case and m.act = 'PROPOSE_STEP'
  group by m.case_id;
$$;
create or replace function app.gp_missing(of_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from public.participant p where p.case_id = of_case and p.role = 'GP' and p.ended_at is null)
  where of_case = any (app.cases('TREATMENT', 3));
$$;
create or replace function app.lay_job_duties(for_case uuid, duties jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
create or replace function app.name_seat() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select p.name, s.role, s.title into new.name, new.role, new.title
  from public.staff s join public.person p on p.id = s.person_id
  where s.person_id = new.person_id and s.role in ('ADVISORY_DOCTOR', 'NAV_ADVISER') order by s.role limit 1;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever takes part in the case knows whose it is
  if exists (select from public.participant p where p.case_id = new.case_id and p.person_id = new.person_id and p.ended_at is null) then
    raise exception 'TAKES_PART' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever is asked is not added once the citizen has answered
  if exists (select from public.consultation c where c.id = new.consultation_id and (c.approved_on is not null or c.declined_on is not null)) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $$;
-- the view with one column less takes the other's name; what was written against the name finds it there
drop view app.let_in;
drop view app.admitted_part;
drop view app.eligible_part;
alter view app.admitted_part_of_0010 rename to admitted_part;
drop function app.announce_part(), app.admit_own(), app.note_yes(), app.note_no(),
  app.enter_by_sick_note(), app.name_successor(), app.one_successor(), app.decline_successor(), app.parts_by_law(), app.my_invitations(), app.how_in(uuid),
  app.invite(uuid, uuid, uuid, text, text), app.own_askings(uuid, text), app.parts_now(), app.law_holds(uuid);
grant execute on function app.announce() to samtavle_owner;
reset role;
create trigger announce after insert or update on participant for each row execute function app.announce('PART', 'id');
set local role samtavle_wall;
revoke execute on function app.announce() from samtavle_owner;
reset role;
drop view app.consent_in_force;
create view app.consent_in_force with (security_invoker) as
  select c.consent_id, c.participant_id, c.category, c.kind, c.level, c.valid_from,
    case when c.kind = 'GRANT' then least(c.valid_to, ((t.counts_until + 1)::timestamp at time zone 'Europe/Oslo')) else c.valid_to end as valid_to
  from public.consent_item c left join policy.consent_text t on t.version = c.text_version;
grant select on app.consent_in_force to samtavle_wall, samtavle_app;
set local role samtavle_wall;
create or replace view audit.record as
  select 'access_log' as kind, case l.outcome when 'PERMIT' then l.case_id else l.person_id end as chain, l.id::text as row_id,
    to_jsonb(l) as row_now from audit.access_log l
  union all select 'case_opened', c.id, c.id::text, to_jsonb(c) from case_file c
  union all select 'case_closed', c.id, c.id::text, to_jsonb(c) from case_file c where c.closed_at is not null
  union all select 'joined', p.case_id, p.id::text, to_jsonb(p) from participant p
  union all select 'left', p.case_id, p.id::text, to_jsonb(p) from participant p where p.ended_at is not null
  union all select 'consent', c.case_id, c.id::text, to_jsonb(c) from consent c
  union all select 'consent_item', i.case_id, i.consent_id::text || '/' || i.category, to_jsonb(i) from consent_item i
  union all select 'consent_end', e.case_id, e.id::text, to_jsonb(e) from consent_end e
  union all select 'asked', r.case_id, r.id::text, to_jsonb(r) from consent_request r
  union all select 'answered', a.case_id, a.request_id::text, to_jsonb(a) from consent_request_answer a
  union all select 'override', o.case_id, o.id::text, to_jsonb(o) from access_override o
  union all select 'stand_in_act', a.case_id, a.id::text, to_jsonb(a) from representation_act a
  union all select 'erasure', e.chain, e.id::text, to_jsonb(e) from audit.erasure e
  union all select 'research_answer', r.case_id, r.id::text, to_jsonb(r) from research_answer r;
reset role;
drop table admission;
revoke select (from_name, role, proposed_at) on handover from samtavle_wall;
drop table register_employment;
set local role samtavle_wall;
drop function app.announce_by_law(), app.sign_admission(), app.apply_admission(), app.enter_by_register(), app.enter_by_law(uuid, uuid);
reset role;
-- A chain with such lines in it cannot be taken apart: where anybody has been let in, this is refused and nothing is taken back.
delete from policy.chained where kind = 'admission';
drop policy wall_lets_in on participant;
revoke insert on participant from samtavle_wall;
drop index part_of_person;
alter table participant drop column admitted_at;
create index part_of_person on participant (person_id, case_id) include (role, organisation_id) where ended_at is null;
drop table policy.entry_by_law;
create table joining_consent (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null references policy.recipient,
  support_kind text,
  given_via text not null check (given_via in ('SELF', 'IN_MEETING', 'PAPER')),
  -- the role that wrote it down
  told_by text not null,
  given_at timestamptz not null default app.now()
);
create index joining_consent_in_case on joining_consent (case_id);
alter table joining_consent enable row level security;
alter table joining_consent force row level security;
create policy citizen_only on joining_consent for select to samtavle_app using (case_id = any ((select app.own_cases())::uuid[]));
create policy written on joining_consent for insert to samtavle_app with check (
  (case_id, role, told_by) in (select m.case_id, d.recipient, m.role from app.may m join policy.addable d on d.role = m.role
    where m.act = 'ADD_PARTICIPANT')
  and (given_via = 'SELF') = (told_by = 'CITIZEN'));
grant select, insert (id, case_id, person_id, organisation_id, role, given_via, told_by) on joining_consent to samtavle_app;
create policy wall_notes on joining_consent for insert to samtavle_wall with check (true);
grant insert on joining_consent to samtavle_wall;
create policy wall_reads on joining_consent for select to samtavle_wall using (true);
grant select on joining_consent to samtavle_wall;
set local role samtavle_wall;
create function app.agreed_first() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- without a session nobody of the application writes here
  if new.role in ('THERAPIST', 'GP') or app.actor() is null then return new; end if;
  if exists (select from public.joining_consent j where j.case_id = new.case_id and j.person_id = new.person_id
    and j.organisation_id = new.organisation_id and j.role = new.role
    -- a yes lasts until they have left: coming back takes a new one
    and j.given_at >= coalesce((select max(p.ended_at) from public.participant p where p.case_id = new.case_id
      and p.person_id = new.person_id and p.organisation_id = new.organisation_id and p.role = new.role), '-infinity'))
  then return new; end if;
  if new.case_id = any (app.own_cases()) then
    insert into public.joining_consent (case_id, person_id, organisation_id, role, given_via, told_by)
    values (new.case_id, new.person_id, new.organisation_id, new.role, 'SELF', 'CITIZEN');
    return new;
  end if;
  raise exception 'CONSENT_FIRST' using errcode = 'SA422', column = 'agreedVia';
end $$;
create function app.name_support() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select s.support_kind into new.support_kind from public.staff s
  where s.person_id = new.person_id and s.organisation_id = new.organisation_id and s.role = new.role;
  return new;
end $$;
grant execute on function app.agreed_first(), app.name_support() to samtavle_owner;
reset role;
create trigger agreed_first after insert on participant for each row execute function app.agreed_first();
create trigger name_support before insert on joining_consent for each row execute function app.name_support();
set local role samtavle_wall;
revoke execute on function app.agreed_first(), app.name_support() from samtavle_owner, public;
reset role;
revoke create on schema app, audit from samtavle_wall;

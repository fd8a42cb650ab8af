-- Logging in is a database login of its own, a token's hash that is kept enters nothing, and a session is worth what the
-- identity provider vouched for. The roles: migrations/src/roles.ts; the reasons: docs/adr/0050.

-- Nobody's provider has been asked yet what it vouches for: everyone logs in anew.
truncate auth.session, auth.login_attempt;
alter table auth.session
  add column vouched text[] not null check (cardinality(vouched) > 0 and vouched <@ '{CITIZEN,EMPLOYER,HEALTH,NAV}'::text[]);

-- Which kind of login stands behind which role; synced from shared/src/policy as the other policy tables.
create table policy.vouching (
  role text not null,
  kind text not null check (kind in ('CITIZEN', 'EMPLOYER', 'HEALTH', 'NAV')),
  primary key (role, kind)
);
grant select on policy.vouching to samtavle_wall;
-- written anew at the next sync, whatever the stamp says
delete from policy.stamp;

grant create on schema app, auth to samtavle_wall;
set local role samtavle_wall;

-- What is kept of the hash that a backend sends: who reads the table, or a copy of it, has nothing that enters.
create function auth.kept(token_hash text) returns text language sql stable parallel safe
  return encode(sha256(convert_to($1, 'UTF8')), 'hex');

drop function auth.open_session(text, text, text);
create function auth.open_session(token_hash text, provider text, subject text, vouched text[])
returns uuid language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from auth.session s where s.absolute_until < now() - interval '1 day';
  insert into auth.session (token_hash, person_id, vouched, idle_until, absolute_until)
  select auth.kept($1), i.person_id, $4, now() + interval '30 minutes', now() + interval '8 hours'
  from auth.identity i where i.provider = $2 and i.subject = $3
  returning person_id;
$$;
comment on function auth.open_session(text, text, text, text[]) is
  'Idle 30 minutes, at most 8 hours. Returns the person, or null when this identity is nobody here.';

create or replace function auth.close_session(token_hash text)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.session s set closed_at = now() where s.token_hash = auth.kept($1) and s.closed_at is null;
$$;

create or replace function app.actor() returns uuid language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select s.person_id from auth.session s
  where s.token_hash = auth.kept(nullif(current_setting('app.session', true), ''))
    and s.closed_at is null and s.idle_until > now() and s.absolute_until > now();
$$;

-- The roles that this session's login can stand behind. A Nav employee's login opens nobody's own case, not the employee's either.
create function app.vouched() returns text[] language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select array(
    select v.role from auth.session s join policy.vouching v on v.kind = any (s.vouched)
    where s.token_hash = auth.kept(nullif(current_setting('app.session', true), ''))
      and s.closed_at is null and s.idle_until > now() and s.absolute_until > now());
$$;

create or replace function app.touch(token_hash text, keep_alive boolean) returns uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.session s set idle_until = now() + interval '30 minutes'
  where $2 and s.token_hash = auth.kept($1) and s.closed_at is null and s.absolute_until > now()
    and s.idle_until > now() and s.idle_until < now() + interval '29 minutes';
  select app.actor();
$$;

create or replace function app.viewed_as() returns uuid language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select case when asked.id is null then null else coalesce((
    select p.id from public.participant p join public.case_file c on c.id = p.case_id
    where p.id = asked.id and c.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())), '00000000-0000-0000-0000-000000000000') end
  from (select nullif(current_setting('app.view_as', true), '')::uuid as id) asked;
$$;

create or replace function app.parts_now()
returns table (case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[], ground text)
language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := app.actor();
  eyes uuid := app.viewed_as();
  narrow uuid := app.scope();
  behind text[] := app.vouched();
begin
  if me is null then return; end if;
  -- two plans: one case through its index, or the person's whole caseload
  if eyes is null and narrow is not null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.case_id = narrow and p.person_id = me and p.ended_at is null and p.closed_at is null
        and p.role = any (behind)
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o
      where o.case_id = narrow and o.person_id = me and 'CITIZEN' = any (behind);
  elsif eyes is null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.person_id = me and p.ended_at is null and p.closed_at is null
        and p.role = any (behind)
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o
      where o.person_id = me and 'CITIZEN' = any (behind);
  else
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p
      where p.id = eyes and p.ended_at is null and p.closed_at is null and (narrow is null or p.case_id = narrow);
  end if;
end $$;

-- What is asked of a person, not of a part: each for the login that the act belongs to.
create or replace function app.my_consultations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare behind text[] := app.vouched();
begin
  if app.viewed_as() is not null then return '{}'; end if;
  return array(select s.consultation_id
    from public.consultation_seat s join public.consultation c on c.id = s.consultation_id join public.case_file f on f.id = c.case_id
    where s.person_id = app.actor() and s.role = any (behind)
      and c.approved_on is not null and app.today() <= c.last_day and f.closed_at is null
      and f.citizen_id <> s.person_id
      and not exists (select from public.impartiality i
        where i.person_id = s.person_id and i.citizen_id = f.citizen_id and i.taken_back_at is null)
      and not exists (select from app.standing_in x where x.representative_id = s.person_id and x.citizen_id = f.citizen_id)
      and not exists (select from public.protection t where t.person_id = f.citizen_id
        and not exists (select from public.clearance k where k.person_id = s.person_id and k.kind = t.kind)));
end $$;

create or replace function app.my_invitations() returns table (participant_id uuid, role text, invited_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.role, (w.said_at at time zone 'Europe/Oslo')::date
  from app.eligible_part e
    cross join lateral (select a.said_at from public.admission a where a.participant_id = e.id and a.said = 'INVITED' order by a.id limit 1) w
  where e.person_id = app.actor() and e.role = any (app.vouched()) and e.ended_at is null and e.closed_at is null and e.admitted_at is null
    and not app.law_holds(e.id)
    and (e.role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or exists (select from public.sick_leave_period s
      where s.case_id = e.case_id and s.employer_id = e.organisation_id and s.from_date <= app.today() and app.today() <= s.to_date))
  order by w.said_at, e.id;
$$;

create or replace function app.accept_proxy(invitation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.representation r set representative_id = me.id, representative_name = me.name, accepted_at = app.now()
  from public.person me
  where r.id = invitation and me.id = app.actor() and 'CITIZEN' = any (app.vouched())
    and r.kind = 'PROXY' and r.accepted_at is null and r.ended_at is null
    and r.citizen_id <> me.id and r.invited_at > app.now() - interval '7 days' and app.now() < r.to_at
    -- nobody helps a citizen and deals with the citizen's case at once
    and not exists (select from public.participant p join public.case_file c on c.id = p.case_id
      where c.citizen_id = r.citizen_id and p.person_id = me.id and p.ended_at is null and c.closed_at is null);
  return found;
end $$;

create or replace function app.confirm_proxy(of_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.representation r set from_at = app.now()
  where r.id = of_id and r.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())
    and r.accepted_at is not null and r.from_at is null and r.ended_at is null;
  return found;
end $$;

create or replace function app.end_representation(of_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.representation r set ended_at = app.now()
  where r.id = of_id and r.ended_at is null and 'CITIZEN' = any (app.vouched())
    and ((r.kind = 'PROXY' and r.citizen_id = app.actor()) or r.representative_id = app.actor());
  return found;
end $$;

create or replace function app.take_back_impartiality(of_id uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    update public.impartiality i set taken_back_at = app.now()
    where i.id = $1 and i.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())
      and i.told_by = 'CITIZEN' and i.taken_back_at is null
    returning 1)
  select exists (select from taken);
$$;

create or replace function app.request_override(for_case uuid, why text, last_day date) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  insert into public.access_override (participant_id, case_id, reason, from_at, to_at)
  select p.id, p.case_id, why, app.now(), (last_day + 1)::timestamp at time zone 'Europe/Oslo'
  from public.participant p join public.case_file c on c.id = p.case_id
    join policy.act_right a on a.act = 'REQUEST_OVERRIDE' and a.role = p.role
  where p.case_id = for_case and p.person_id = app.actor() and p.role = any (app.vouched()) and p.ended_at is null and c.closed_at is null
    and p.person_id <> c.citizen_id
    and p.admitted_at is not null
    and not exists (select from app.eligible_part x where x.id = p.id)
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

-- As in 0008, for the login that the part belongs to: what is no part for this session is nothing to hear of. Who was shut out,
-- let in or invited hears of it by the role there; a stand-in hears as a citizen.
create or replace function app.is_mine(event jsonb) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.actor();
  behind text[] := app.vouched();
  of_case uuid := (event->>'caseId')::uuid;
begin
  if event->>'kind' = 'STANDING' then
    return (event->>'personId')::uuid = me and (
      exists (select from public.participant p where p.case_id = of_case and p.person_id = me and p.role = any (behind))
      or exists (select from public.consultation_seat s join public.consultation c on c.id = s.consultation_id
        where c.case_id = of_case and s.person_id = me and s.role = any (behind))
      or 'CITIZEN' = any (behind) and exists (select from public.case_file f left join public.representation r on r.citizen_id = f.citizen_id
        where f.id = of_case and me in (f.citizen_id, r.representative_id)));
  end if;
  return exists (select from app.admitted_part p
    where p.person_id = me and p.case_id = of_case and p.role = any (behind)
      and case event->>'kind'
        when 'PART' then p.id = (event->>'participantId')::uuid
        when 'ACCESS' then p.id = (event->>'participantId')::uuid and p.ended_at is null
        when 'CASE' then p.ended_at is null
        else false
      end);
end $$;

-- What may be done with the hash of a token one holds: nothing by the role that reads, all of it by the role that logs in.
revoke execute on function auth.start_login(text, text, text, text, text, text), auth.take_login(text),
  auth.close_session(text) from samtavle_app;
grant execute on function auth.start_login(text, text, text, text, text, text), auth.take_login(text),
  auth.open_session(text, text, text, text[]), auth.close_session(text) to samtavle_login;
revoke execute on function auth.open_session(text, text, text, text[]), auth.kept(text), app.vouched() from public;
grant execute on function app.vouched() to samtavle_app;

reset role;
revoke create on schema app, auth from samtavle_wall;
revoke usage on schema auth from samtavle_app;
grant usage on schema auth to samtavle_login;

-- A case is opened, and changed, by a login that stands behind a citizen.
alter policy written on case_file with check (citizen_id = (select app.actor()) and 'CITIZEN' = any ((select app.vouched())::text[]));
alter policy changed on case_file
  using (citizen_id = (select app.actor()) and 'CITIZEN' = any ((select app.vouched())::text[]) and closed_at is null)
  with check (citizen_id = (select app.actor()) and 'CITIZEN' = any ((select app.vouched())::text[]));

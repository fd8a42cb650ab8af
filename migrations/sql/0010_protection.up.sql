-- What shuts a person out whatever is consented, and who may stand in for a citizen. The backend's role is granted nothing on
-- these tables: it reads and acts only through the functions below. The rules and their sources: docs/adr/0030.
alter table person
  add column born date not null,
  -- the Nav office where the person lives; empty: unknown, which is not "any"
  add column office_id uuid references organisation;

-- Registers: what protects a person, and which staff may meet it. Kode 6, kode 7 and own employee.
create table protection (
  person_id uuid not null references person,
  kind text not null check (kind in ('STRICTLY_CONFIDENTIAL_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'SHIELDED')),
  primary key (person_id, kind)
);
create table clearance (
  person_id uuid not null references person,
  kind text not null check (kind in ('STRICTLY_CONFIDENTIAL_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'SHIELDED', 'GEO_NATIONAL')),
  primary key (person_id, kind)
);

-- Impartiality: who may not deal with whose case. One's own case needs no line: it is computed.
create table impartiality (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  citizen_id uuid not null references person,
  kind text not null check (kind in ('FAMILY', 'COLLEAGUE', 'OTHER')),
  told_by text not null check (told_by in ('SELF', 'CITIZEN', 'REGISTER')),
  told_at timestamptz not null default app.now(),
  -- only what the citizen told the citizen can take back
  taken_back_at timestamptz check (taken_back_at is null or told_by = 'CITIZEN')
);
create unique index one_impartiality on impartiality (person_id, citizen_id) where taken_back_at is null;
create index impartiality_about on impartiality (citizen_id);

-- Lifts the rule of office for one part, for a stated reason and at most three months. Never changed.
create table access_override (
  id uuid primary key default gen_random_uuid(),
  participant_id uuid not null,
  case_id uuid not null references case_file,
  reason text not null check (char_length(reason) between 10 and 255),
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at and to_at <= from_at + interval '3 months 1 day'),
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index override_of_part on access_override (participant_id);
create index override_in_case on access_override (case_id);

-- A guardian by register, or a proxy whom the citizen asked, who said yes, and whom the citizen confirmed.
create table representation (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references person,
  kind text not null check (kind in ('GUARDIAN', 'PROXY')),
  -- which of the private categories are opened; the others are not the stand-in's
  opened text[] not null default '{}'
    check (opened <@ '{BARRIER_PERSONAL,SYMPTOM_MEASURES,SAFETY,PERSONAL}'::text[]),
  invited_at timestamptz not null default app.now(),
  representative_id uuid references person check (representative_id <> citizen_id),
  representative_name text,
  accepted_at timestamptz,
  from_at timestamptz check (from_at is null or representative_id is not null),
  to_at timestamptz not null,
  ended_at timestamptz
);
create index representation_by on representation (representative_id, citizen_id);
create index representation_of on representation (citizen_id);
-- Everything a stand-in wrote, row by row, from the database itself.
create table representation_act (
  id bigint generated always as identity primary key,
  representation_id uuid not null references representation,
  case_id uuid not null references case_file,
  what text not null,
  row_id uuid not null,
  at timestamptz not null default app.now()
);
create index representation_act_in_case on representation_act (case_id, id desc);
-- who gave the consent, when it was not the citizen's own hand
alter table consent add column representation_id uuid references representation, add column given_by_name text;

do $$
declare t text;
begin
  foreach t in array array['protection', 'clearance', 'impartiality', 'access_override', 'representation', 'representation_act'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy wall on %I to samtavle_wall using (true) with check (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;
create policy registers on protection to samtavle_owner using (true) with check (true);
create policy registers on clearance to samtavle_owner using (true) with check (true);
create policy registers on impartiality to samtavle_owner using (told_by = 'REGISTER') with check (told_by = 'REGISTER');
create policy registers on representation to samtavle_owner using (kind = 'GUARDIAN') with check (kind = 'GUARDIAN');
grant insert, update (taken_back_at) on impartiality to samtavle_wall;
grant insert on access_override, representation_act to samtavle_wall;
grant insert, update (representative_id, representative_name, accepted_at, from_at, to_at, ended_at) on representation to samtavle_wall;

-- The rules -----------------------------------------------------------------------------------------------------------
grant create on schema app to samtavle_wall;
set local role samtavle_wall;

-- Who stands in for whom now. Nobody by guardianship for someone of 16 or 17: that person decides (pbrl § 4-3).
create view app.standing_in as
  select r.id, r.citizen_id, r.representative_id, r.opened
  from public.representation r join public.person c on c.id = r.citizen_id
  where r.from_at <= app.now() and app.now() < r.to_at and r.ended_at is null
    and (r.kind = 'PROXY' or c.born <= app.today() - interval '18 years');

create or replace view app.admitted_part as
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

create or replace view app.own_part as
  select c.id as case_id, c.citizen_id as person_id, null::text[] as opens from public.case_file c
  union all
  select c.id, s.representative_id, array(select g.code from policy.category g
      where g.code not in ('BARRIER_PERSONAL', 'SYMPTOM_MEASURES', 'SAFETY', 'PERSONAL') or g.code = any (s.opened))
  from app.standing_in s join public.case_file c on c.citizen_id = s.citizen_id and c.closed_at is null;

reset role;

-- Cases of an address-protected citizen, told apart by whether the actor's part is at a place of work.
create function app.kept_places(at_work_only boolean) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.case_id from app.my_parts() p join public.case_file c on c.id = p.case_id
    where p.role <> 'CITIZEN' and (not at_work_only or p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'))
      and exists (select from public.protection t where t.person_id = c.citizen_id and t.kind <> 'SHIELDED'));
end $$;

-- What the citizen is told of it all; null for anyone else, a stand-in too.
create function app.protection_of(for_case uuid) returns json
language sql stable security definer set search_path = '' as $$
  select json_build_object(
    'kinds', coalesce((select json_agg(t.kind order by t.kind) from public.protection t where t.person_id = c.citizen_id), '[]'),
    'young', exists (select from public.person z where z.id = c.citizen_id and z.born > app.today() - interval '18 years'),
    'impartialities', coalesce((select json_agg(json_build_object('id', i.id, 'personName', z.name, 'kind', i.kind,
        'toldBy', i.told_by, 'toldAt', i.told_at) order by i.told_at, i.id)
      from public.impartiality i join public.person z on z.id = i.person_id
      where i.citizen_id = c.citizen_id and i.taken_back_at is null
        and exists (select from public.participant p where p.case_id = c.id and p.person_id = i.person_id)), '[]'),
    'overrides', coalesce((select json_agg(json_build_object('id', o.id, 'personName', p.person_name,
        'organisationName', p.organisation_name, 'reason', o.reason, 'fromAt', o.from_at,
        'lastDay', ((o.to_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date) order by o.from_at desc, o.id)
      from public.access_override o join public.participant p on p.id = o.participant_id where o.case_id = c.id), '[]'),
    'shutOut', to_json(app.shut_out(c.id)))
  from public.case_file c where c.id = for_case and c.id = any (app.private_cases());
$$;
create function app.representation_of(for_case uuid) returns json
language sql stable security definer set search_path = '' as $$
  select json_build_object(
    'representatives', coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.representative_name,
        'opened', r.opened, 'invitedAt', r.invited_at, 'acceptedAt', r.accepted_at, 'fromAt', r.from_at, 'endedAt', r.ended_at,
        'lastDay', ((r.to_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
        'active', exists (select from app.standing_in s where s.id = r.id)) order by r.invited_at desc, r.id)
      from public.representation r where r.citizen_id = c.citizen_id), '[]'),
    'acts', coalesce((select json_agg(json_build_object('id', a.id::text, 'at', a.at, 'what', a.what, 'name', r.representative_name)
        order by a.id desc)
      from (select x.* from public.representation_act x where x.case_id = c.id order by x.id desc limit 100) a
        join public.representation r on r.id = a.representation_id), '[]'))
  from public.case_file c where c.id = for_case and c.id = any (app.private_cases());
$$;

-- The acts ------------------------------------------------------------------------------------------------------------
-- Telling that one may not deal with a case: from this moment one does not see it.
create function app.declare_impartiality(for_case uuid, of_kind text) returns uuid
language sql security definer set search_path = '' as $$
  insert into public.impartiality (person_id, citizen_id, kind, told_by)
  select distinct app.actor(), c.citizen_id, of_kind, 'SELF'
  from app.may m join public.case_file c on c.id = m.case_id
  where m.case_id = for_case and m.act = 'DECLARE_IMPARTIALITY'
  on conflict do nothing
  returning id;
$$;
create function app.report_impartiality(of_participant uuid, of_kind text) returns uuid
language sql security definer set search_path = '' as $$
  insert into public.impartiality (person_id, citizen_id, kind, told_by)
  select p.person_id, c.citizen_id, of_kind, 'CITIZEN'
  from public.participant p join public.case_file c on c.id = p.case_id
    join app.may m on m.case_id = p.case_id and m.act = 'REPORT_IMPARTIALITY'
  where p.id = of_participant and p.ended_at is null and c.id = any (app.private_cases())
  on conflict do nothing
  returning id;
$$;
create function app.take_back_impartiality(of_id uuid) returns boolean
language sql security definer set search_path = '' as $$
  with taken as (
    update public.impartiality i set taken_back_at = app.now()
    where i.id = $1 and i.citizen_id = app.actor() and i.told_by = 'CITIZEN' and i.taken_back_at is null
    returning 1)
  select exists (select from taken);
$$;
-- Only for a part that everything but the rule of office lets in. Whatever else is in the way: no row, no reason told.
create function app.request_override(for_case uuid, why text, last_day date) returns uuid
language plpgsql security definer set search_path = '' as $$
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

create function app.invite_proxy(for_case uuid, open text[], last_day date) returns uuid
language sql security definer set search_path = '' as $$
  insert into public.representation (citizen_id, kind, opened, to_at)
  select c.citizen_id, 'PROXY', open, (last_day + 1)::timestamp at time zone 'Europe/Oslo'
  from public.case_file c join app.may m on m.case_id = c.id and m.act = 'INVITE_PROXY'
  where c.id = for_case and c.id = any (app.private_cases())
  returning id;
$$;
-- The invitation's id is a secret that the citizen hands over; it counts once, for seven days.
create function app.accept_proxy(invitation uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update public.representation r set representative_id = me.id, representative_name = me.name, accepted_at = app.now()
  from public.person me
  where r.id = invitation and me.id = app.actor() and r.kind = 'PROXY' and r.accepted_at is null and r.ended_at is null
    and r.citizen_id <> me.id and r.invited_at > app.now() - interval '7 days' and app.now() < r.to_at
    -- nobody helps a citizen and deals with the citizen's case at once
    and not exists (select from public.participant p join public.case_file c on c.id = p.case_id
      where c.citizen_id = r.citizen_id and p.person_id = me.id and p.ended_at is null and c.closed_at is null);
  return found;
end $$;
create function app.confirm_proxy(of_id uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update public.representation r set from_at = app.now()
  where r.id = of_id and r.citizen_id = app.actor() and r.accepted_at is not null and r.from_at is null and r.ended_at is null;
  return found;
end $$;
-- The citizen ends a proxy at any time; a stand-in of either kind may step down. A guardianship the register ends.
create function app.end_representation(of_id uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update public.representation r set ended_at = app.now()
  where r.id = of_id and r.ended_at is null
    and ((r.kind = 'PROXY' and r.citizen_id = app.actor()) or r.representative_id = app.actor());
  return found;
end $$;

-- Triggers ------------------------------------------------------------------------------------------------------------
-- Whoever has turned 16 opens an own case and decides about it; nobody younger (pbrl § 4-3).
create function app.old_enough() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.person p where p.id = new.citizen_id and p.born > app.today() - interval '16 years') then
    raise exception 'TOO_YOUNG' using errcode = 'SA422', column = 'track';
  end if;
  return new;
end $$;

create function app.name_representative() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.name into new.representative_name from public.person p where p.id = new.representative_id;
  return new;
end $$;

-- Whoever sends it, the consent says who gave it.
create function app.sign_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.given_by := app.actor();
  new.representation_id := null;
  new.given_by_name := null;
  select s.id, r.representative_name into new.representation_id, new.given_by_name
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id join public.representation r on r.id = s.id
  where c.id = new.case_id and s.representative_id = new.given_by;
  return new;
end $$;

create function app.note_stand_in() returns trigger language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(new);
begin
  insert into public.representation_act (representation_id, case_id, what, row_id)
  select s.id, c.id, tg_table_name, (r->>tg_argv[0])::uuid
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id
  where c.id = (r->>'case_id')::uuid and s.representative_id = app.actor();
  return null;
end $$;

-- Those who are shut out by this change learn that what they hold is gone; whoever never saw the case learns nothing.
create function app.announce_shut() returns trigger language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(new);
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', a.case_id, 'kind', 'STANDING', 'personId', a.person_id)::text)
  from app.admitted_part a join public.case_file c on c.id = a.case_id
  where a.ended_at is null and a.closed_at is null
    and c.citizen_id = (case when tg_table_name = 'impartiality' then r->>'citizen_id' else r->>'person_id' end)::uuid
    and (tg_table_name <> 'impartiality' or a.person_id = (r->>'person_id')::uuid);
  return new;
end $$;
create function app.announce_standing() returns trigger language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(new);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', c.id, 'kind', 'STANDING',
    'personId', case when r->>'from_at' is not null then r->'representative_id' end))::text)
  from public.case_file c
  where c.closed_at is null and case when r ? 'case_id' then c.id = (r->>'case_id')::uuid else c.citizen_id = (r->>'citizen_id')::uuid end;
  return null;
end $$;


create trigger old_enough before insert on case_file for each row execute function app.old_enough();
create trigger name_representative before insert on representation for each row execute function app.name_representative();
create trigger sign_consent before insert on consent for each row execute function app.sign_consent();
create trigger announce_shut before insert on impartiality for each row execute function app.announce_shut();
create trigger announce_shut before insert on protection for each row execute function app.announce_shut();
create trigger announce after insert on access_override for each row execute function app.announce_standing();
create trigger announce after insert or update on representation for each row execute function app.announce_standing();
do $$
declare t text;
begin
  foreach t in array array['participant', 'consent', 'consent_end', 'employment', 'sick_leave_period', 'goal', 'goal_decision', 'step',
    'step_act', 'work_actual', 'milestone', 'invitation', 'accommodation', 'accommodation_act', 'function_entry', 'plan_summary',
    'category_summary'] loop
    execute format('create trigger note_stand_in after insert or update on %I for each row execute function app.note_stand_in(%L)',
      t, case t when 'invitation' then 'milestone_id' when 'plan_summary' then 'case_id' else 'id' end);
  end loop;
end $$;

-- The wall ------------------------------------------------------------------------------------------------------------
-- Where an address-protected person works is told only there; and at the place of work nobody learns of a doctor's or a Nav
-- office's name, which would tell the place where the person lives.
create policy place_kept on employment_detail as restrictive for select to samtavle_app using (
  case_id <> all ((select app.kept_places(false))::uuid[]) or employer_id = any ((select app.my_jobs())::uuid[]));
create policy place_kept on participant as restrictive for select to samtavle_app using (
  case_id <> all ((select app.kept_places(true))::uuid[]) or id in (select p.participant_id from app.my_parts() p));
-- A stand-in consents only to what is opened to the stand-in.
create policy opened on consent_item as restrictive for insert to samtavle_app with check (
  case_id = any ((select app.private_cases())::uuid[]) or (case_id, category) in (
    select r.case_id, r.category from app.reach((select app.all_categories())) r where r.level = 3));

-- One statement each, as every read.
create function app.read_protection(token_hash text, for_case uuid) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.protection_of(for_case);
end $$;
create function app.read_representation(token_hash text, for_case uuid) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.representation_of(for_case);
end $$;

grant execute on function app.kept_places(boolean), app.protection_of(uuid), app.representation_of(uuid),
  app.read_protection(text, uuid), app.read_representation(text, uuid), app.declare_impartiality(uuid, text),
  app.report_impartiality(uuid, text), app.take_back_impartiality(uuid), app.request_override(uuid, text, date),
  app.invite_proxy(uuid, text[], date), app.accept_proxy(uuid), app.confirm_proxy(uuid), app.end_representation(uuid)
  to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function app.kept_places(boolean) owner to samtavle_wall;
alter function app.protection_of(uuid) owner to samtavle_wall;
alter function app.representation_of(uuid) owner to samtavle_wall;
alter function app.declare_impartiality(uuid, text) owner to samtavle_wall;
alter function app.report_impartiality(uuid, text) owner to samtavle_wall;
alter function app.take_back_impartiality(uuid) owner to samtavle_wall;
alter function app.request_override(uuid, text, date) owner to samtavle_wall;
alter function app.invite_proxy(uuid, text[], date) owner to samtavle_wall;
alter function app.accept_proxy(uuid) owner to samtavle_wall;
alter function app.confirm_proxy(uuid) owner to samtavle_wall;
alter function app.end_representation(uuid) owner to samtavle_wall;
alter function app.old_enough() owner to samtavle_wall;
alter function app.name_representative() owner to samtavle_wall;
alter function app.sign_consent() owner to samtavle_wall;
alter function app.note_stand_in() owner to samtavle_wall;
alter function app.announce_shut() owner to samtavle_wall;
alter function app.announce_standing() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

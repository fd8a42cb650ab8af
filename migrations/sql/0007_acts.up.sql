-- Entering as a session, acting once, ending a part, laying the statutory milestones.

create function app.touch(token_hash text, keep_alive boolean) returns uuid
language sql security definer set search_path = '' as $$
  update auth.session s set idle_until = now() + interval '30 minutes'
  where $2 and s.token_hash = $1 and s.closed_at is null and s.absolute_until > now()
    and s.idle_until > now() and s.idle_until < now() + interval '29 minutes';
  select app.actor();
$$;

-- The actor holds for this transaction only; without a live session nobody acts and nothing is seen.
create function app.enter(token_hash text, keep_alive boolean default true) returns uuid language plpgsql as $$
begin
  perform set_config('app.session', coalesce(token_hash, ''), true),
    set_config('app.view_as', '', true), set_config('app.case_id', '', true);
  return app.touch(token_hash, keep_alive);
end $$;

-- True when the actor has a part of one of these roles in any open case ('SIGNED_IN' asks for nothing more).
create function app.has_part(roles text[]) returns boolean language sql stable as $$
  select 'SIGNED_IN' = any (roles) and app.actor() is not null
    or exists (select from app.standing s where s.role = any (roles));
$$;

create table app.request (
  person_id uuid not null references person,
  key uuid not null,
  mutation text not null,
  input_hash text not null,
  outcome jsonb not null,
  done_at timestamptz not null default now(),
  primary key (person_id, key)
);
alter table app.request enable row level security;
alter table app.request force row level security;
create policy wall on app.request to samtavle_wall using (true) with check (true);
grant select, insert on app.request to samtavle_wall;

create function app.recall(key uuid, mutation text, input_hash text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := app.actor();
  earlier app.request;
begin
  -- two racing repeats of one request: the second waits here and then finds the first one's outcome
  perform pg_advisory_xact_lock(hashtextextended(me::text || $1::text, 0));
  select * into earlier from app.request r where r.person_id = me and r.key = $1;
  if not found then return null; end if;
  if earlier.mutation <> $2 or earlier.input_hash <> $3 then
    raise exception 'this key was used for another request' using errcode = 'SA409';
  end if;
  return earlier.outcome;
end $$;

create function app.remember(key uuid, mutation text, input_hash text, outcome jsonb) returns void
language sql security definer set search_path = '' as $$
  insert into app.request (person_id, key, mutation, input_hash, outcome) values (app.actor(), $1, $2, $3, $4);
$$;

-- One change at a time per thing, without needing the right to update it.
create function app.one_at_a_time(id uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(id::text, 1));
$$;

create function app.my_name() returns text language sql stable security definer set search_path = '' as $$
  select p.name from public.person p where p.id = app.actor();
$$;

-- People who may be brought into a case by someone who may bring anyone at all.
create function app.directory(asked text)
returns table (person_id uuid, organisation_id uuid, name text, organisation_name text, role text, title text)
language sql stable security definer set search_path = '' as $$
  select s.person_id, s.organisation_id, p.name, o.name, s.role, s.title
  from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
  where s.role = $1 and exists (select from app.may m join policy.addable d on d.role = m.role
    where m.act = 'ADD_PARTICIPANT' and d.recipient = $1)
  order by o.name, p.name;
$$;

-- Names on a participant come from the registers, whatever the application sends.
create function app.name_participant() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.name, o.name, s.title into new.person_name, new.organisation_name, new.title
  from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
  where s.person_id = new.person_id and s.organisation_id = new.organisation_id and s.role = new.role;
  if not found then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger name_participant before insert on participant for each row execute function app.name_participant();

create function app.name_citizen() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select p.name into new.citizen_name from public.person p where p.id = new.citizen_id;
  return new;
end $$;
create trigger name_citizen before insert on case_file for each row execute function app.name_citizen();

create function app.name_employer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select o.name into new.employer_name from public.organisation o where o.id = new.employer_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'organisationId';
  end if;
  return new;
end $$;
create trigger name_employer before insert on employment for each row execute function app.name_employer();

-- The citizen ends any part in the own case; anyone may leave; in a closed case nothing ends any more. False when there is nothing such to end.
create function app.end_participation(participant_id uuid) returns boolean
language sql security definer set search_path = '' as $$
  with ended as (
    update public.participant p set ended_at = app.now()
    where p.id = $1 and p.ended_at is null and (p.id in (select m.participant_id from app.my_parts() m)
      or p.case_id in (select m.case_id from app.may m where m.act = 'END_PARTICIPATION'))
    returning 1)
  select exists (select from ended);
$$;
create policy wall_ends on participant for update to samtavle_wall using (true) with check (true);
grant update (ended_at) on participant to samtavle_wall;

-- The clock's milestones, computed in shared/src/domain, laid once per case, type and job when a sick leave is registered.
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
create policy wall_lays on milestone for insert to samtavle_wall with check (duty);
grant insert on milestone to samtavle_wall;

-- seen_from follows the citizen's acceptance: READ sees only what the citizen has accepted in its present version.
create function app.show_accepted_step() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.kind = 'ACCEPT' then
    update public.step set seen_from = 2 where id = new.step_id and version = new.step_version;
  end if;
  return new;
end $$;
create trigger show_accepted_step after insert on step_act for each row execute function app.show_accepted_step();
create function app.hide_changed_step() returns trigger language plpgsql as $$
begin
  if new.version <> old.version then
    new.seen_from := 3;
    new.changed_at := app.now();
  end if;
  return new;
end $$;
create trigger hide_changed_step before update on step for each row execute function app.hide_changed_step();
create policy wall_shows on step for update to samtavle_wall using (true) with check (true);
create policy wall_reads on step for select to samtavle_wall using (true);
grant select, update (seen_from) on step to samtavle_wall;

create function app.show_accepted_goal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.state = 'ACTIVE' then
    update public.goal set seen_from = 2 where id = new.goal_id;
  end if;
  return new;
end $$;
create trigger show_accepted_goal after insert on goal_decision for each row execute function app.show_accepted_goal();
create policy wall_shows on goal for update to samtavle_wall using (true) with check (true);
create policy wall_reads on goal for select to samtavle_wall using (true);
grant select, update (seen_from) on goal to samtavle_wall;

-- Signs a participant's act or suggestion in the side table that only those see who may know of the participant.
create function app.sign() returns trigger language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(new);
begin
  insert into public.signature (row_id, case_id, participant_id, role, name)
  select (r->>'id')::uuid, p.case_id, p.id, p.role, p.person_name
  from public.participant p
  where p.case_id = (r->>'case_id')::uuid and p.person_id = app.actor() and p.ended_at is null
    and case when r ? 'by_role' then p.id = (r->>'by_participant_id')::uuid
      else p.role = r->>'own_role' and p.organisation_id = (r->>'own_organisation_id')::uuid end
  limit 1;
  return new;
end $$;
create trigger sign after insert on step_act for each row execute function app.sign();
create trigger sign after insert on step for each row execute function app.sign();
create trigger sign after insert on goal for each row execute function app.sign();
create policy wall on signature for insert to samtavle_wall with check (true);
grant insert on signature to samtavle_wall;

-- What the employer writes or confirms is in the follow-up plan; what the citizen writes is not, until it is confirmed.
create function app.date_accommodation() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.version <> old.version then
    new.in_plan := new.own_role is not distinct from 'EMPLOYER';
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $$;
create trigger date_accommodation before insert or update on accommodation for each row execute function app.date_accommodation();
create function app.plan_confirmed_accommodation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.kind = 'CONFIRM' then
    update public.accommodation set in_plan = true where id = new.accommodation_id and version = new.accommodation_version;
  end if;
  return new;
end $$;
create trigger plan_confirmed after insert on accommodation_act for each row execute function app.plan_confirmed_accommodation();
create policy wall_plans on accommodation for update to samtavle_wall using (true) with check (true);
create policy wall_reads on accommodation for select to samtavle_wall using (true);
grant select, update (in_plan) on accommodation to samtavle_wall;

grant execute on function app.enter(text, boolean), app.touch(text, boolean), app.has_part(text[]), app.recall(uuid, text, text),
  app.remember(uuid, text, text, jsonb), app.one_at_a_time(uuid), app.my_name(), app.directory(text),
  app.end_participation(uuid), app.lay_duties(uuid, uuid, jsonb) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function app.touch(text, boolean) owner to samtavle_wall;
alter function app.recall(uuid, text, text) owner to samtavle_wall;
alter function app.remember(uuid, text, text, jsonb) owner to samtavle_wall;
alter function app.my_name() owner to samtavle_wall;
alter function app.directory(text) owner to samtavle_wall;
alter function app.name_participant() owner to samtavle_wall;
alter function app.name_citizen() owner to samtavle_wall;
alter function app.name_employer() owner to samtavle_wall;
alter function app.end_participation(uuid) owner to samtavle_wall;
alter function app.lay_duties(uuid, uuid, jsonb) owner to samtavle_wall;
alter function app.show_accepted_step() owner to samtavle_wall;
alter function app.show_accepted_goal() owner to samtavle_wall;
alter function app.plan_confirmed_accommodation() owner to samtavle_wall;
alter function app.sign() owner to samtavle_wall;

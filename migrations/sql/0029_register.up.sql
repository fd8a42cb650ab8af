-- Who is found in the registers, and how somebody who is not found comes in; what is asked in vain; how long a consent lasts.
-- The reasons: docs/adr/0051.
grant create on schema app, audit to samtavle_wall;

-- Searching -----------------------------------------------------------------------------------------------------------
-- Names as they are compared: without marks and case, in the letters a to z and digits, words parted by one space. Nothing
-- that was typed is a pattern: what is no letter and no digit only parts words.
create function app.folded(words text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(lower(replace(replace(replace(translate(
      regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'),
      'ØøĐđŊŋŦŧÐŁł', 'OoDdNnTtDLl'), 'Æ', 'ae'), 'æ', 'ae'), 'ß', 'ss')), '[^a-z0-9]+', ' ', 'g'));
$$;

-- Does each word that was typed begin a word of the name? The one place that says what a match is.
create function app.names(folded_name text, folded_search text) returns boolean language sql immutable parallel safe as $$
  select bool_and(strpos(' ' || $1, ' ' || w) > 0) from unnest(string_to_array($2, ' ')) w;
$$;

-- Enough to search by: one word of three letters.
create function app.enough(folded_search text) returns boolean language sql immutable parallel safe as $$
  select exists (select from unnest(string_to_array($1, ' ')) w where length(regexp_replace(w, '[^a-z]', '', 'g')) >= 3);
$$;

-- Who stands in the directory at all: neither a support person, whose place there would tell of a union, a school or a
-- safety delegate, nor anyone whose address is protected or who is shielded in Nav. Every list of staff asks this.
create function app.in_directory(of_person uuid, of_role text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return of_role <> 'SUPPORT_PERSON' and not exists (select from public.protection t where t.person_id = of_person);
end $$;

-- How often somebody has searched: by the person, whatever session or server. By the real clock, as sessions.
create table app.register_search (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  at timestamptz not null default clock_timestamp()
);
create index register_search_by on app.register_search (person_id, at);
-- Counts one more; false when it is too often: 60 in an hour, 200 in a day. What is over a day old is forgotten.
create function app.may_search() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.actor();
  in_hour integer;
  in_day integer;
begin
  if me is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(me::text, 29));
  delete from app.register_search s where s.person_id = me and s.at < clock_timestamp() - interval '1 day';
  select count(*) filter (where s.at > clock_timestamp() - interval '1 hour'), count(*) into in_hour, in_day
  from app.register_search s where s.person_id = me;
  if in_hour >= 60 or in_day >= 200 then return false; end if;
  insert into app.register_search (person_id) values (me);
  return true;
end $$;

-- In each door to the registers, so that there is no way round it.
create function app.count_search() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not app.may_search() then raise exception 'TOO_MANY_SEARCHES' using errcode = 'SA429'; end if;
end $$;

set local role samtavle_wall;
drop function app.directory(text);
reset role;
-- Whom the actor may bring into this case in this role: by name and place of work, in alphabetical order, and never more
-- than twenty; whether there are more is not told. Whoever employs is not found by name: by the number of the organisation,
-- or, with nothing asked, at the citizen's own jobs. What looks anything up is counted here, in the door itself.
create function app.directory(for_case uuid, asked text, search text)
returns table (person_id uuid, organisation_id uuid, name text, organisation_name text, role text, title text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  by_name text := app.folded(coalesce(search, ''));
  by_number text := regexp_replace(coalesce(search, ''), '\s', '', 'g');
  employs boolean := asked in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER');
begin
  if by_number ~ '[0-9]{3}' or app.enough(by_name) then perform app.count_search(); end if;
  if not exists (select from app.may m join policy.addable d on d.role = m.role and d.recipient = asked
    where m.case_id = for_case and m.act = 'ADD_PARTICIPANT') then return; end if;
  if not employs and not app.enough(by_name) then return; end if;
  return query
    select s.person_id, s.organisation_id, p.name, o.name, s.role, s.title
    from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
    where s.role = asked and app.in_directory(s.person_id, s.role)
      and case when not employs then app.names(app.folded(p.name || ' ' || o.name), by_name)
        when by_number <> '' then o.number = by_number
        else o.id in (select e.employer_id from public.employment e where e.case_id = for_case and for_case = any (app.own_cases())) end
    order by p.name, o.name, s.person_id limit 20;
end $$;
grant select (case_id, employer_id) on employment to samtavle_wall;

create function app.search_directory(token_hash text, for_case uuid, asked text, search text) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return json_build_object('limited', false, 'people', coalesce((select json_agg(json_build_object('personId', d.person_id,
      'organisationId', d.organisation_id, 'name', d.name, 'organisationName', d.organisation_name, 'role', d.role, 'title', d.title))
    from app.directory(for_case, asked, search) d), '[]'::json));
exception when sqlstate 'SA429' then
  return json_build_object('limited', true, 'people', '[]'::json);
end $$;

-- The one organisation of this number, for a citizen who tells of an own job.
create function app.organisation_numbered(of_number text) returns table (id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare by_number text := regexp_replace(coalesce(of_number, ''), '\s', '', 'g');
begin
  if app.actor() is null then return; end if;
  if by_number ~ '[0-9]{3}' then perform app.count_search(); end if;
  return query select o.id, o.name from public.organisation o where o.number = by_number;
end $$;
create function app.search_organisation(token_hash text, of_number text) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return json_build_object('limited', false, 'organisation',
    (select json_build_object('id', o.id, 'name', o.name) from app.organisation_numbered(of_number) o));
exception when sqlstate 'SA429' then
  return json_build_object('limited', true, 'organisation', null);
end $$;

-- Coming in by a link ---------------------------------------------------------------------------------------------------
-- The citizen hands over a secret, of which the backend makes a hash and the table keeps the hash of that: who reads the table
-- holds nothing that accepts, as with sessions (0028). Whoever is logged in for the role says yes once, within seven days; then
-- the citizen says yes to that person.
create table part_link (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  role text not null references policy.recipient,
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default app.now(),
  person_id uuid references person,
  organisation_id uuid references organisation,
  person_name text,
  organisation_name text,
  title text,
  accepted_at timestamptz,
  confirmed_at timestamptz,
  -- the yes has brought one part, and brings no second
  used_at timestamptz,
  ended_at timestamptz,
  check ((accepted_at is null) = (person_id is null) and (person_id is null) = (organisation_id is null)),
  check (confirmed_at is null or accepted_at is not null),
  check (used_at is null or confirmed_at is not null)
);
create index part_link_in_case on part_link (case_id);

create function app.make_part_link(for_case uuid, of_role text, of_secret text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made uuid;
begin
  if not (for_case = any (app.private_cases()) and exists (select from app.may m
    where m.case_id = for_case and m.act = 'ADD_PARTICIPANT' and m.role = 'CITIZEN')) then return null; end if;
  if (select count(*) from public.part_link l where l.case_id = for_case and l.accepted_at is null and l.ended_at is null
    and l.made_at > app.now() - interval '7 days') >= 10 then
    raise exception 'TOO_MANY_LINKS' using errcode = 'SA422', column = 'role';
  end if;
  insert into public.part_link (case_id, role, secret_hash) values (for_case, of_role, auth.kept(of_secret)) returning id into made;
  return made;
end $$;

-- In the role that the link is for, for which this login is vouched and in which the registers know the actor; at the first place of work by its name.
create function app.accept_part_link(of_secret text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.part_link l set person_id = me.person_id, organisation_id = me.organisation_id, person_name = me.name,
    organisation_name = me.organisation, title = me.title, accepted_at = app.now()
  from (select s.person_id, s.organisation_id, s.role, s.title, p.name, o.name as organisation
    from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
    where s.person_id = app.actor() and s.role = any (app.vouched())) me
  where l.id = (select x.id from public.part_link x join public.case_file c on c.id = x.case_id
      where x.secret_hash = auth.kept(of_secret) and x.accepted_at is null and x.ended_at is null
        and x.made_at > app.now() - interval '7 days' and c.closed_at is null and c.citizen_id <> app.actor() for update of x)
    and (me.organisation_id, me.role) = (select s.organisation_id, s.role from public.staff s
      join public.organisation o on o.id = s.organisation_id
      where s.person_id = app.actor() and s.role = l.role order by o.name, o.id limit 1);
  return found;
end $$;

-- The citizen's yes to the one who came: what the new part is to be. The part itself is made as any other.
create function app.confirm_part_link(of_id uuid)
returns table (case_id uuid, person_id uuid, organisation_id uuid, role text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.part_link l set confirmed_at = app.now()
  where l.id = of_id and l.accepted_at is not null and l.confirmed_at is null and l.ended_at is null
    and l.case_id = any (app.private_cases())
    and exists (select from app.may m where m.case_id = l.case_id and m.act = 'ADD_PARTICIPANT' and m.role = 'CITIZEN')
  returning l.case_id, l.person_id, l.organisation_id, l.role;
$$;
create function app.end_part_link(of_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.part_link l set ended_at = app.now()
  where l.id = of_id and l.confirmed_at is null and l.ended_at is null and l.case_id = any (app.private_cases())
    -- nobody writes in a closed case; its links are accepted no more
    and exists (select from public.case_file c where c.id = l.case_id and c.closed_at is null);
  return found;
end $$;
-- Told to the citizen alone, never the secret: nobody has it but whoever made the link.
create function app.part_links_of(for_case uuid) returns json
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select json_build_object('links', coalesce(json_agg(json_build_object('id', l.id, 'role', l.role, 'madeAt', l.made_at,
    'lastInstant', l.made_at + interval '7 days', 'name', l.person_name, 'organisationName', l.organisation_name, 'title', l.title,
    'acceptedAt', l.accepted_at) order by l.made_at desc, l.id) filter (where l.id is not null), '[]'))
  from public.case_file c left join public.part_link l on l.case_id = c.id and l.confirmed_at is null and l.ended_at is null
    and (l.accepted_at is not null or l.made_at > app.now() - interval '7 days')
  where c.id = for_case and c.id = any (app.private_cases()) and c.closed_at is null
  group by c.id;
$$;
create function app.read_part_links(token_hash text, for_case uuid) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.part_links_of(for_case);
end $$;

-- Whoever is not in the directory cannot be named by an id that somebody knows: for all who add, they are not there. They
-- come by their own link, and each link brings one part, by the citizen's side alone: nobody else can use it up. A position that the registers do not know is refused elsewhere, in
-- the very same words.
create function app.only_whom_one_finds() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- without a session nobody of the application writes here
  if app.actor() is null or app.in_directory(new.person_id, new.role) then return new; end if;
  update public.part_link l set used_at = app.now()
  where new.case_id = any (app.own_cases()) and l.id = (select x.id from public.part_link x where x.case_id = new.case_id and x.person_id = new.person_id
    and x.organisation_id = new.organisation_id and x.role = new.role and x.confirmed_at is not null and x.used_at is null
    order by x.id limit 1);
  if not found then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger only_whom_one_finds before insert on participant for each row execute function app.only_whom_one_finds();

-- The other lists of staff: colleagues to hand over to, and those who are asked for advice.
set local role samtavle_wall;
create or replace function app.colleagues(of_case uuid) returns table (participant_id uuid, role text, person_id uuid, name text, title text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.participant_id, m.role, s.person_id, p.name, s.title
  from app.may m join public.staff s on s.role = m.role and s.organisation_id = m.organisation_id
    join public.person p on p.id = s.person_id
  where m.case_id = of_case and m.act = 'PROPOSE_HANDOVER' and s.person_id <> app.actor() and app.in_directory(s.person_id, s.role)
  order by p.name, s.person_id, m.role;
$$;
reset role;
create function app.only_colleagues_one_finds() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.actor() is not null and not app.in_directory(new.successor_id, new.role) then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $$;
-- after name_handover, which puts the role: triggers run in the order of their names
create trigger only_colleagues_one_finds before insert on handover for each row execute function app.only_colleagues_one_finds();
create function app.only_advisers_one_finds() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.actor() is not null and not app.in_directory(new.person_id, new.role) then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $$;
create trigger only_advisers_one_finds before insert on consultation_seat for each row execute function app.only_advisers_one_finds();

-- What is asked in vain -------------------------------------------------------------------------------------------------
-- Each refusal is counted here, beside the chain and waiting for nobody, whether the case is there or not. What concerns a
-- case becomes one line of the log for each asker and hour: when the hour is over, or the citizen looks.
create table audit.asked (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  case_id uuid,
  action text not null,
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  -- the line that tells of it
  line_id uuid
);
create index asked_by on audit.asked (person_id, recorded_at);
create index asked_untold on audit.asked (case_id) where line_id is null;
alter table audit.access_log
  -- how often, and since when; empty: once, at that moment
  add column times integer check (times > 1),
  add column first_at timestamptz,
  add constraint counted check ((times is null) = (first_at is null) and (times is null or outcome = 'DENY'));

set local role samtavle_wall;
create or replace function audit.refused(action text, case_id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.asked (person_id, case_id, action) select p.id, $2, $1 from public.person p where p.id = app.actor();
$$;
-- Whoever is invited by an id stands in the directory: one who is not there is answered at the same place as an id of nobody,
-- before anything else is asked.
create or replace function app.invite(of_case uuid, whom uuid, at_organisation uuid, as_role text, says text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  inviter text;
  part uuid;
begin
  select m.role into inviter from app.may m join policy.addable d on d.role = m.role
  where m.case_id = of_case and m.act = 'ADD_PARTICIPANT' and d.recipient = as_role and m.role <> 'CITIZEN' order by m.role limit 1;
  if inviter is null then
    raise exception 'no such act' using errcode = 'SA404';
  end if;
  if not exists (select from public.staff s where s.person_id = whom and s.organisation_id = at_organisation and s.role = as_role
      and app.in_directory(s.person_id, s.role)) then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  if as_role = 'EMPLOYER' and not exists (select from public.employment e where e.case_id = of_case
      and e.employer_id = at_organisation and e.own_role is null and (e.to_date is null or app.today() <= e.to_date))
    and not exists (select from public.register_employment r join public.case_file c on c.citizen_id = r.person_id
      where c.id = of_case and r.organisation_id = at_organisation and (r.to_date is null or app.today() <= r.to_date)) then
    raise exception 'NO_EMPLOYMENT' using errcode = 'SA422', column = 'organisationId';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(of_case::text, 3));
  if exists (select from public.participant p where p.case_id = of_case and p.person_id = whom and p.organisation_id = at_organisation
    and p.role = as_role and p.ended_at is null) then
    return;
  end if;
  insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
  values (of_case, whom, at_organisation, as_role, '', '') returning id into part;
  insert into public.admission (case_id, participant_id, said, by_role, claim) values (of_case, part, 'INVITED', inviter, says);
end $$;
-- No law names to the citizen a leader whom the directory does not: that one comes by the citizen's link. Asked here and not by
-- the trigger alone, which lets pass what the register itself brings in without a session.
create or replace function app.enter_by_law(of_case uuid, at_organisation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_one record;
  part uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_case::text, 3));
  for found_one in
    select distinct r.leader_id, r.organisation_id, e.recipient
    from public.case_file c join public.register_employment r on r.person_id = c.citizen_id
      join public.sick_leave_period s on s.case_id = c.id and s.employer_id = r.organisation_id and app.today() <= s.to_date
      join policy.entry_by_law e on e.condition = 'SICK_NOTE_TOWARDS_EMPLOYER'
      join public.staff f on f.person_id = r.leader_id and f.organisation_id = r.organisation_id and f.role = e.recipient
        and app.in_directory(f.person_id, f.role)
    where c.id = of_case and c.closed_at is null and r.leader_id <> c.citizen_id and r.organisation_id = at_organisation
      and r.from_date <= s.to_date and (r.to_date is null or app.today() <= r.to_date)
      -- of several lines of the register the one that began last
      and not exists (select from public.register_employment l where l.person_id = r.person_id and l.organisation_id = r.organisation_id
        and (l.from_date, l.id) > (r.from_date, r.id) and l.from_date <= greatest(app.today(), r.from_date)
        and (l.to_date is null or app.today() <= l.to_date))
      and not exists (select from public.participant p where p.case_id = c.id and p.person_id = r.leader_id
        and p.organisation_id = r.organisation_id and p.role = e.recipient and p.ended_at is null)
      and not exists (select from public.admission a where a.case_id = c.id and a.role = e.recipient
        and a.organisation_id = r.organisation_id and a.said = 'YES' and a.person_id <> r.leader_id)
      and (select a.said from public.admission a where a.case_id = c.id and a.role = e.recipient
        and a.organisation_id = r.organisation_id and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
  loop
    begin
      insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
      values (of_case, found_one.leader_id, found_one.organisation_id, found_one.recipient, '', '') returning id into part;
      insert into public.admission (case_id, participant_id, said) values (of_case, part, 'BY_LAW');
    exception when foreign_key_violation then
      null;  -- shielded this very moment: comes by the citizen's link, as above
    end;
  end loop;
end $$;
reset role;
-- How often the actor was refused within the hour that passed, whatever it was about.
create function audit.refusals_lately() returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from audit.asked a where a.person_id = app.actor() and a.recorded_at > clock_timestamp() - interval '1 hour';
$$;
drop function app.note_refusal(text, text, uuid);
create function app.note_refusal(token_hash text, action text, case_id uuid) returns integer language plpgsql as $$
begin
  perform app.enter(token_hash);
  perform audit.refused(action, case_id);
  return audit.refusals_lately();
end $$;
-- Writes the lines that are due: those of a case when its citizen looks, else those of the hours that are over. Takes the
-- locks of the askers' chains, so it is never a part of what the asker waits for.
create function audit.tell_refusals(of_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_case is not null and of_case <> all (app.private_cases()) then return; end if;
  with due as materialized (
    select a.id, a.person_id, a.case_id, a.action, a.at, a.recorded_at
    from audit.asked a join public.case_file c on c.id = a.case_id
    where a.line_id is null and case when of_case is not null then a.case_id = of_case
      else date_trunc('hour', a.at) < date_trunc('hour', app.now()) end
    for update of a skip locked),
  line as materialized (
    select uuidv7(max(d.recorded_at) - clock_timestamp()) as id, d.person_id, d.case_id, date_trunc('hour', d.at) as of_hour,
      count(*)::integer as times, min(d.at) as first_at, max(d.at) as last_at,
      -- several kinds of reading are one word
      case when count(distinct d.action) = 1 then min(d.action)
        when bool_and(starts_with(d.action, 'READ_')) then 'READ_SEVERAL' else 'SEVERAL' end as action
    from due d group by d.person_id, d.case_id, date_trunc('hour', d.at)),
  told as (
    insert into audit.access_log (id, at, person_id, person_name, role, organisation_name, case_id, action, outcome, times, first_at)
    select l.id, l.last_at, p.id, p.name, coalesce(part.role, 'NONE'), part.organisation_name, l.case_id, l.action, 'DENY',
      nullif(l.times, 1), case when l.times > 1 then l.first_at end
    from line l join public.person p on p.id = l.person_id
    left join lateral (select x.role, x.organisation_name from public.participant x
      where x.person_id = l.person_id and x.case_id = l.case_id and x.joined_at <= l.last_at
      order by x.ended_at desc nulls first limit 1) part on true
    order by l.person_id, l.case_id, l.of_hour)
  update audit.asked a set line_id = l.id
  from due d join line l on l.person_id = d.person_id and l.case_id = d.case_id and l.of_hour = date_trunc('hour', d.at)
  where a.id = d.id;
  if of_case is null then
    delete from audit.asked a where a.recorded_at < clock_timestamp() - interval '1 hour'
      and (a.line_id is not null or not exists (select from public.case_file c where c.id = a.case_id));
  end if;
end $$;

do $$
declare t text;
begin
  foreach t in array array['app.register_search', 'public.part_link', 'audit.asked'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy wall on %s to samtavle_wall using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, delete on app.register_search to samtavle_wall;
grant select, insert, update (person_id, organisation_id, person_name, organisation_name, title, accepted_at, confirmed_at, used_at,
  ended_at) on part_link to samtavle_wall;
grant select, insert, update (line_id), delete on audit.asked to samtavle_wall;
-- whom the citizen gave a link, and what came of it, is the citizen's to take out with all else
create policy citizen_only on part_link for select to samtavle_app using (case_id = any ((select app.private_cases())::uuid[]));
grant select (id, case_id, role, made_at, person_id, organisation_id, person_name, organisation_name, title, accepted_at,
  confirmed_at, used_at, ended_at) on part_link to samtavle_app;

-- A line that counts is sealed with its count. Lines of before keep their own seal.
insert into policy.chained (kind, key, columns)
select 'refused', key, columns || '{times,first_at}'::text[] from policy.chained where kind = 'access_log';
drop trigger chain_refusal on audit.access_log;
set local role samtavle_wall;
grant execute on function audit.chain_row() to samtavle_owner;
reset role;
create trigger chain_refusal after insert on audit.access_log for each row when (new.outcome = 'DENY' and new.times is null)
  execute function audit.chain_row('access_log', 'person_id');
create trigger chain_count after insert on audit.access_log for each row when (new.times is not null)
  execute function audit.chain_row('refused', 'person_id');
set local role samtavle_wall;
revoke execute on function audit.chain_row() from samtavle_owner;
create or replace view audit.record as
  select case when l.times is null then 'access_log' else 'refused' end as kind,
    case l.outcome when 'PERMIT' then l.case_id else l.person_id end as chain, l.id::text as row_id,
    to_jsonb(l) as row_now from audit.access_log l
  union all select 'case_opened', c.id, c.id::text, to_jsonb(c) from public.case_file c
  union all select 'case_closed', c.id, c.id::text, to_jsonb(c) from public.case_file c where c.closed_at is not null
  union all select 'joined', p.case_id, p.id::text, to_jsonb(p) from public.participant p
  union all select 'left', p.case_id, p.id::text, to_jsonb(p) from public.participant p where p.ended_at is not null
  union all select 'consent', c.case_id, c.id::text, to_jsonb(c) from public.consent c
  union all select 'consent_item', i.case_id, i.consent_id::text || '/' || i.category, to_jsonb(i) from public.consent_item i
  union all select 'consent_end', e.case_id, e.id::text, to_jsonb(e) from public.consent_end e
  union all select 'asked', r.case_id, r.id::text, to_jsonb(r) from public.consent_request r
  union all select 'answered', a.case_id, a.request_id::text, to_jsonb(a) from public.consent_request_answer a
  union all select 'override', o.case_id, o.id::text, to_jsonb(o) from public.access_override o
  union all select 'stand_in_act', a.case_id, a.id::text, to_jsonb(a) from public.representation_act a
  union all select 'erasure', e.chain, e.id::text, to_jsonb(e) from audit.erasure e
  union all select 'research_answer', r.case_id, r.id::text, to_jsonb(r) from public.research_answer r
  union all select 'admission', a.case_id, a.id::text, to_jsonb(a) from public.admission a;
reset role;

-- How long ---------------------------------------------------------------------------------------------------------------
-- Nobody says yes for longer than a year from the first day: what one agrees to one must be able to foresee. It is begun
-- at the latest a year from now. What was given before stands as it was given.
alter table consent add constraint at_most_a_year check (kind <> 'GRANT' or (valid_to is not null
  and valid_to <= valid_from + interval '1 year 2 days' and valid_from <= given_at + interval '1 year')) not valid;
alter table consent_item add constraint at_most_a_year
  check (kind <> 'GRANT' or (valid_to is not null and valid_to <= valid_from + interval '1 year 2 days')) not valid;

grant execute on function app.folded(text), app.names(text, text), app.enough(text), app.count_search() to samtavle_wall;
grant execute on function app.directory(uuid, text, text), app.search_directory(text, uuid, text, text),
  app.organisation_numbered(text), app.search_organisation(text, text), app.make_part_link(uuid, text, text),
  app.accept_part_link(text), app.confirm_part_link(uuid), app.end_part_link(uuid), app.part_links_of(uuid),
  app.read_part_links(text, uuid), app.note_refusal(text, text, uuid), audit.refusals_lately(), audit.tell_refusals(uuid) to samtavle_app;
set local role samtavle_wall;
grant execute on function app.announce() to samtavle_owner;
reset role;
create trigger announce_link after insert or update on part_link for each row execute function app.announce('REQUEST', 'id');

-- handed to the wall last: grants are the owner's to make
alter function app.in_directory(uuid, text) owner to samtavle_wall;
alter function app.may_search() owner to samtavle_wall;
alter function app.directory(uuid, text, text) owner to samtavle_wall;
alter function app.organisation_numbered(text) owner to samtavle_wall;
alter function app.make_part_link(uuid, text, text) owner to samtavle_wall;
alter function app.accept_part_link(text) owner to samtavle_wall;
alter function app.confirm_part_link(uuid) owner to samtavle_wall;
alter function app.end_part_link(uuid) owner to samtavle_wall;
alter function app.part_links_of(uuid) owner to samtavle_wall;
alter function app.only_whom_one_finds() owner to samtavle_wall;
alter function app.only_colleagues_one_finds() owner to samtavle_wall;
alter function app.only_advisers_one_finds() owner to samtavle_wall;
alter function audit.refusals_lately() owner to samtavle_wall;
alter function audit.tell_refusals(uuid) owner to samtavle_wall;
revoke create on schema app, audit from samtavle_wall;

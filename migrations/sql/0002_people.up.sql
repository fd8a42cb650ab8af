-- The registers: who exists, where they work, how they log in. Filled from outside, never by the application.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  number text not null unique,
  name text not null
);
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null
);
-- A position in which a person can take part in a case. The identity provider's role alone gives nothing.
create table staff (
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null references policy.recipient,
  title text,
  primary key (person_id, organisation_id, role)
);

create table auth.identity (
  provider text not null,
  subject text not null,
  person_id uuid not null references person,
  primary key (provider, subject)
);
create table auth.login_attempt (
  id_hash text primary key,
  provider text not null,
  verifier text not null,
  state text not null,
  nonce text not null,
  return_to text not null,
  started_at timestamptz not null default now()
);
-- Sessions live by the real clock: a demo day passes in a second.
create table auth.session (
  token_hash text primary key,
  person_id uuid not null references person,
  opened_at timestamptz not null default now(),
  idle_until timestamptz not null,
  absolute_until timestamptz not null,
  closed_at timestamptz
);
create index session_of_person on auth.session (person_id);

alter table organisation enable row level security;
alter table organisation force row level security;
alter table person enable row level security;
alter table person force row level security;
alter table staff enable row level security;
alter table staff force row level security;
alter table auth.identity enable row level security;
alter table auth.identity force row level security;
alter table auth.login_attempt enable row level security;
alter table auth.login_attempt force row level security;
alter table auth.session enable row level security;
alter table auth.session force row level security;

create policy registers on organisation to samtavle_owner using (true) with check (true);
create policy registers on person to samtavle_owner using (true) with check (true);
create policy registers on staff to samtavle_owner using (true) with check (true);
create policy registers on auth.identity to samtavle_owner using (true) with check (true);
create policy wall on organisation for select to samtavle_wall using (true);
create policy wall on person for select to samtavle_wall using (true);
create policy wall on staff for select to samtavle_wall using (true);
create policy wall on auth.identity for select to samtavle_wall using (true);
create policy wall on auth.login_attempt to samtavle_wall using (true) with check (true);
create policy wall on auth.session to samtavle_wall using (true) with check (true);
grant select on organisation, person, staff, auth.identity to samtavle_wall;
grant select, insert, delete on auth.login_attempt to samtavle_wall;
grant select, insert, delete on auth.session to samtavle_wall;
grant update (idle_until, closed_at) on auth.session to samtavle_wall;
-- samtavle_app gets nothing here: it reaches these tables only through the functions below.

create function auth.start_login(id_hash text, provider text, verifier text, state text, nonce text, return_to text)
returns void language sql security definer set search_path = '' as $$
  delete from auth.login_attempt where started_at < now() - interval '10 minutes';
  insert into auth.login_attempt (id_hash, provider, verifier, state, nonce, return_to)
  values ($1, $2, $3, $4, $5, $6);
$$;

create function auth.take_login(id_hash text)
returns table (provider text, verifier text, state text, nonce text, return_to text)
language sql security definer set search_path = '' as $$
  delete from auth.login_attempt a
  where a.id_hash = $1 and a.started_at > now() - interval '10 minutes'
  returning a.provider, a.verifier, a.state, a.nonce, a.return_to;
$$;
comment on function auth.take_login(text) is 'A login attempt can be taken once, within ten minutes.';

create function auth.open_session(token_hash text, provider text, subject text)
returns uuid language sql security definer set search_path = '' as $$
  delete from auth.session s where s.absolute_until < now() - interval '1 day';
  insert into auth.session (token_hash, person_id, idle_until, absolute_until)
  select $1, i.person_id, now() + interval '30 minutes', now() + interval '8 hours'
  from auth.identity i where i.provider = $2 and i.subject = $3
  returning person_id;
$$;
comment on function auth.open_session(text, text, text) is
  'Idle 30 minutes, at most 8 hours. Returns the person, or null when this identity is nobody here.';

create function auth.close_session(token_hash text)
returns void language sql security definer set search_path = '' as $$
  update auth.session s set closed_at = now() where s.token_hash = $1 and s.closed_at is null;
$$;

grant execute on function
  auth.start_login(text, text, text, text, text, text), auth.take_login(text),
  auth.open_session(text, text, text), auth.close_session(text) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function auth.start_login(text, text, text, text, text, text) owner to samtavle_wall;
alter function auth.take_login(text) owner to samtavle_wall;
alter function auth.open_session(text, text, text) owner to samtavle_wall;
alter function auth.close_session(text) owner to samtavle_wall;

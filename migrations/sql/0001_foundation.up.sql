-- Schemas, the clock and the policy tables. Roles are made by the launcher (or the operator): see docs/adr.
--   samtavle_owner  owns every table and migrates; sees no case data (row-level security is forced)
--   samtavle_app    the backend's login; owns nothing, cannot bypass anything, sees only what its session may see
--   samtavle_wall   no login; owns the few security-definer functions and views that compute access
create schema app;
create schema auth;
create schema audit;
create schema policy;

grant usage on schema app, policy to samtavle_app;
grant usage on schema auth, audit to samtavle_app;
grant usage on schema app, auth, audit, policy, public to samtavle_wall;
-- ownership can be handed over only to a role that may create in the schema; 0008 takes this back
grant create on schema app, auth, audit to samtavle_wall;

alter default privileges revoke execute on functions from public;

-- One row: how far the demo clock is ahead of the real one. Zero in production; only the owner can move it.
create table app.clock (
  only_row boolean primary key default true check (only_row),
  shift interval not null default interval '0'
);
insert into app.clock default values;
grant select on app.clock to samtavle_app, samtavle_wall;

create function app.now() returns timestamptz language sql stable parallel safe
  return now() + (select c.shift from app.clock c);
comment on function app.now() is 'The time everything in a case is judged by: the real time plus the demo shift.';

create function app.today() returns date language sql stable parallel safe
  return (app.now() at time zone 'Europe/Oslo')::date;
grant execute on function app.now(), app.today() to samtavle_app, samtavle_wall;

-- The access matrix, synced from shared/src/policy at every start; the stamp is compared by the backend.
create table policy.category (code text primary key, position smallint not null unique);
create table policy.recipient (code text primary key, position smallint not null unique);
create table policy.rule (
  category text not null references policy.category,
  recipient text not null references policy.recipient,
  floor_basis text not null check (floor_basis in ('NONE', 'OWNER', 'STATUTORY', 'HEALTH_COOPERATION', 'INVITED')),
  floor_level smallint not null check (floor_level between 0 and 3),
  ceiling_level smallint not null check (ceiling_level between 0 and 3),
  -- a dated floor stands only from this event on
  floor_from text check (floor_from in ('FOLLOW_UP_PLAN_SENT', 'WEEK_BEFORE_MEETING')),
  primary key (recipient, category),
  check (floor_level <= ceiling_level)
);
-- who may do which act, and who may bring whom into a case
create table policy.act_right (act text not null, role text not null, primary key (act, role));
create table policy.addable (role text not null, recipient text not null references policy.recipient, primary key (role, recipient));
create table policy.stamp (only_row boolean primary key default true check (only_row), hash text not null, synced_at timestamptz not null);
grant select on all tables in schema policy to samtavle_app, samtavle_wall;

-- What happened cannot be rewritten unseen: every line of the access log and of the consents' history is a link of a chain.
--   commitment = sha256(salt || the row as text)         the row may be erased with its salt; the chain still holds
--   hash       = sha256(hash before || chain || line || kind || row || commitment)
-- A chain is a case's. What was refused is chained by the person refused: nobody must notice, by having to wait for a
-- chain, that something happens in a case that is not theirs.
grant create on schema audit, app to samtavle_wall;

-- What is chained: which columns name the row, and which are under the seal. A row's other columns may change.
create table policy.chained (kind text primary key, key text[] not null, columns text[] not null);
insert into policy.chained (kind, key, columns) values
  ('access_log', '{id}', '{id,at,recorded_at,person_id,person_name,role,organisation_name,participant_id,case_id,action,categories,bases,outcome}'),
  ('case_opened', '{id}', '{id,citizen_id,citizen_name,opened_at}'),
  ('case_closed', '{id}', '{id,closed_at}'),
  ('joined', '{id}', '{id,case_id,person_id,organisation_id,role,person_name,organisation_name,title,joined_at}'),
  ('left', '{id}', '{id,case_id,ended_at}'),
  ('consent', '{id}', '{id,case_id,participant_id,kind,purpose,confidentiality_release,gdpr_basis,text_version,language,given_via,given_by,given_at,valid_from,valid_to,supersedes_id,preview_hash,representation_id,given_by_name}'),
  ('consent_item', '{consent_id,category}', '{consent_id,case_id,participant_id,kind,category,level,valid_from,valid_to}'),
  ('consent_end', '{id}', '{id,consent_id,case_id,category,cause,ended_at,note}'),
  ('asked', '{id}', '{id,case_id,participant_id,category,level,purpose,asked_at}'),
  ('answered', '{request_id}', '{request_id,case_id,consent_id,answered_at}'),
  ('override', '{id}', '{id,participant_id,case_id,reason,from_at,to_at}'),
  ('stand_in_act', '{id}', '{id,representation_id,case_id,what,row_id,at}'),
  ('erasure', '{id}', '{id,at,rule,chain,lines,rows}');

create table audit.link (
  chain uuid not null,
  line bigint not null check (line > 0),
  kind text not null references policy.chained,
  row_id text not null,
  salt bytea,
  commitment bytea not null,
  hash bytea not null,
  primary key (chain, line)
);
-- How long each chain is, so that a tail that is cut off is missed.
create table audit.head (chain uuid primary key, line bigint not null, hash bytea not null);

-- What the rules of retention took away: which rule, which links lost row and salt, how many rows of content.
create table audit.erasure (
  id uuid primary key default uuidv7(),
  at timestamptz not null default app.now(),
  rule text not null,
  chain uuid not null,
  lines bigint[] not null default '{}',
  rows jsonb not null default '{}'
);

create function audit.canonical(row_now jsonb, columns text[]) returns text language sql immutable as $$
  select jsonb_object_agg(c, $1->c)::text from unnest($2) c;
$$;

create function audit.append(of_chain uuid, of_kind text, row_now jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  what policy.chained;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  named text;
  seal bytea;
  came bigint;
  made bytea;
begin
  select * into what from policy.chained c where c.kind = of_kind;
  named := (select string_agg(row_now->>k, '/' order by n) from unnest(what.key) with ordinality as u (k, n));
  seal := sha256(salt || convert_to(audit.canonical(row_now, what.columns), 'UTF8'));
  -- The lock on the head is what makes each chain one line: the next writer waits here and then reads this one's hash.
  insert into audit.head as h (chain, line, hash)
  values (of_chain, 1, sha256(uuid_send(of_chain) || int8send(1) || convert_to(of_kind || E'\n' || named || E'\n', 'UTF8') || seal))
  on conflict (chain) do update set line = h.line + 1,
    hash = sha256(h.hash || uuid_send(of_chain) || int8send(h.line + 1) || convert_to(of_kind || E'\n' || named || E'\n', 'UTF8') || seal)
  returning line, hash into came, made;
  insert into audit.link (chain, line, kind, row_id, salt, commitment, hash) values (of_chain, came, of_kind, named, salt, seal, made);
end $$;

-- Each chained table hangs on this trigger: which kind, and which column names the chain. Times are told in UTC, whoever writes.
create function audit.chain_row() returns trigger language plpgsql security definer set search_path = '' set timezone = 'UTC' as $$
declare r jsonb := to_jsonb(new);
begin
  perform audit.append((r->>tg_argv[1])::uuid, tg_argv[0], r);
  return null;
end $$;
create trigger chain after insert on audit.access_log for each row when (new.outcome = 'PERMIT')
  execute function audit.chain_row('access_log', 'case_id');
create trigger chain_refusal after insert on audit.access_log for each row when (new.outcome = 'DENY')
  execute function audit.chain_row('access_log', 'person_id');
create trigger chain after insert on case_file for each row execute function audit.chain_row('case_opened', 'id');
create trigger chain_closing after update of closed_at on case_file for each row when (new.closed_at is not null)
  execute function audit.chain_row('case_closed', 'id');
create trigger chain after insert on participant for each row execute function audit.chain_row('joined', 'case_id');
create trigger chain_leaving after update of ended_at on participant for each row when (new.ended_at is not null)
  execute function audit.chain_row('left', 'case_id');
create trigger chain after insert on consent for each row execute function audit.chain_row('consent', 'case_id');
create trigger chain after insert on consent_item for each row execute function audit.chain_row('consent_item', 'case_id');
create trigger chain after insert on consent_end for each row execute function audit.chain_row('consent_end', 'case_id');
create trigger chain after insert on consent_request for each row execute function audit.chain_row('asked', 'case_id');
create trigger chain after insert on consent_request_answer for each row execute function audit.chain_row('answered', 'case_id');
create trigger chain after insert on access_override for each row execute function audit.chain_row('override', 'case_id');
create trigger chain after insert on representation_act for each row execute function audit.chain_row('stand_in_act', 'case_id');
create trigger chain after insert on audit.erasure for each row execute function audit.chain_row('erasure', 'chain');

-- No change and no deletion, whoever asks; the rules of retention lift this for one transaction, as the owner of the tables.
do $$
declare t text;
begin
  foreach t in array array['public.consent', 'public.consent_item', 'public.consent_end', 'public.consent_request',
    'public.consent_request_answer', 'public.access_override', 'public.representation_act', 'audit.link', 'audit.erasure'] loop
    execute format('create trigger append_only before update or delete or truncate on %s for each statement execute function audit.refuse_change()', t);
  end loop;
  foreach t in array array['public.participant', 'public.case_file', 'audit.head'] loop
    execute format('create trigger append_only before delete or truncate on %s for each statement execute function audit.refuse_change()', t);
  end loop;
  foreach t in array array['link', 'head', 'erasure'] loop
    execute format('alter table audit.%I enable row level security', t);
    execute format('alter table audit.%I force row level security', t);
    execute format('create policy wall on audit.%I to samtavle_wall using (true) with check (true)', t);
  end loop;
end $$;
-- A chain only grows, one line at a time; an end, once set, stands.
create function audit.only_forward() returns trigger language plpgsql as $$
declare
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
begin
  if (case tg_argv[0] when 'line' then (becomes->>'line')::bigint = (was->>'line')::bigint + 1 else was->>tg_argv[0] is null end) then
    return new;
  end if;
  raise exception '% only goes forward', tg_table_name using errcode = 'SA404';
end $$;
create trigger only_forward before update on audit.head for each row execute function audit.only_forward('line');
create trigger only_forward before update on participant for each row execute function audit.only_forward('ended_at');
create trigger only_forward before update on case_file for each row execute function audit.only_forward('closed_at');

create policy wall_reads on audit.access_log for select to samtavle_wall using (true);
create policy wall_chains on consent_request for select to samtavle_wall using (true);
create policy wall_chains on consent_request_answer for select to samtavle_wall using (true);
grant select on consent_request, consent_request_answer to samtavle_wall;
grant select on audit.access_log, policy.chained, audit.erasure to samtavle_wall;
grant select, insert on audit.link to samtavle_wall;
grant select, insert, update (line, hash) on audit.head to samtavle_wall;

-- Every row that should have a link, as it is now.
create view audit.record as
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
  union all select 'erasure', e.chain, e.id::text, to_jsonb(e) from audit.erasure e;

-- For the verifier, who is no user of the application: the chains there are, one chain with its rows, and rows without a link.
create function audit.chains() returns table (chain uuid, line bigint, hash bytea)
language sql stable security definer set search_path = '' as $$
  select coalesce(h.chain, l.chain), h.line, h.hash
  from audit.head h full join (select distinct k.chain from audit.link k) l on l.chain = h.chain
  order by 1;
$$;
create function audit.links(of_chain uuid)
returns table (line bigint, kind text, row_id text, salt bytea, commitment bytea, hash bytea, content text)
language sql stable security definer set search_path = '' set timezone = 'UTC' as $$
  select k.line, k.kind, k.row_id, k.salt, k.commitment, k.hash,
    case when r.row_now is not null then audit.canonical(r.row_now, c.columns) end
  from audit.link k join policy.chained c on c.kind = k.kind
  left join audit.record r on r.chain = k.chain and r.kind = k.kind and r.row_id = k.row_id
  where k.chain = of_chain order by k.line;
$$;
create function audit.unchained() returns table (chain uuid, kind text, row_id text)
language sql stable security definer set search_path = '' as $$
  select r.chain, r.kind, r.row_id from audit.record r
  where not exists (select from audit.link k where k.chain = r.chain and k.kind = r.kind and k.row_id = r.row_id)
  order by 1, 2, 3;
$$;
-- The citizen may keep where the own chain stood: nobody can then rewrite what came before without being found out.
create function audit.own_head(of_case uuid) returns table (line bigint, hash text)
language sql stable security definer set search_path = '' as $$
  select h.line, encode(h.hash, 'hex') from audit.head h where h.chain = of_case and of_case = any (app.private_cases());
$$;
grant execute on function audit.own_head(uuid) to samtavle_app;
grant execute on function audit.canonical(jsonb, text[]) to samtavle_wall;


-- The citizen asks whoever wrote something to correct it (GDPR art. 16). Seen by the citizen and by the side that wrote it, who
-- sees it already; the writer answers, and a no has a reason (art. 12 (4)). What the citizen wrote the citizen changes.
create table correction_request (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('EMPLOYMENT', 'SICK_LEAVE', 'GOAL', 'MILESTONE', 'ACCOMMODATION', 'FUNCTION')),
  row_id uuid not null,
  -- what it said when it was asked about; put, like whose writing it is, by the database
  label text not null,
  own_organisation_id uuid not null,
  own_role text not null,
  wish text not null,
  asked_at timestamptz not null default app.now()
);
create index correction_request_in_case on correction_request (case_id);
create table correction_answer (
  request_id uuid primary key references correction_request,
  case_id uuid not null references case_file,
  outcome text not null check (outcome in ('CORRECTED', 'DECLINED')),
  reason text,
  answered_at timestamptz not null default app.now(),
  check (outcome = 'CORRECTED' or reason is not null)
);
create index correction_answer_in_case on correction_answer (case_id);
alter table correction_request enable row level security;
alter table correction_request force row level security;
alter table correction_answer enable row level security;
alter table correction_answer force row level security;

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
do $$
declare t text;
begin
  foreach t in array array['employment', 'function_entry'] loop
    execute format('create policy wall_finds_writer on %I for select to samtavle_wall using (true)', t);
    execute format('grant select on %I to samtavle_wall', t);
  end loop;
end $$;

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

create policy seen on correction_request for select to samtavle_app using (
  case_id = any ((select app.private_cases())::uuid[])
  or (case_id, own_organisation_id, own_role) in (select p.case_id, p.organisation_id, p.role from app.my_parts() p));
create policy written on correction_request for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'ASK_CORRECTION')));
create policy seen on correction_answer for select to samtavle_app using (
  request_id in (select r.id from correction_request r where r.case_id = correction_answer.case_id));
create policy written on correction_answer for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_CORRECTION'))
  and request_id in (select r.id from correction_request r where r.case_id = correction_answer.case_id));
grant select (id, case_id, kind, row_id, label, own_role, wish, asked_at) on correction_request to samtavle_app;
grant insert (id, case_id, kind, row_id, wish) on correction_request to samtavle_app;
grant select, insert (request_id, case_id, outcome, reason) on correction_answer to samtavle_app;
set local role samtavle_wall;
grant execute on function app.announce() to samtavle_owner;
reset role;
create trigger announce after insert on correction_request for each row execute function app.announce('ROW', 'id');
create trigger announce after insert on correction_answer for each row execute function app.announce('ROW', 'request_id');

-- What the registers and the login hold about the actor, beside the cases.
create function app.about_me() returns json language sql stable security definer set search_path = '' as $$
  select json_build_object('personId', p.id, 'name', p.name, 'born', p.born,
    'identities', (select coalesce(json_agg(json_build_object('provider', i.provider, 'subject', i.subject) order by i.provider, i.subject), '[]')
      from auth.identity i where i.person_id = p.id),
    'positions', (select coalesce(json_agg(json_build_object('organisation', o.name, 'role', s.role, 'title', s.title) order by o.name, s.role), '[]')
      from public.staff s join public.organisation o on o.id = s.organisation_id where s.person_id = p.id),
    'sessions', (select coalesce(json_agg(json_build_object('openedAt', s.opened_at, 'closedAt', s.closed_at) order by s.opened_at), '[]')
      from auth.session s where s.person_id = p.id),
    'acts', (select coalesce(json_agg(json_build_object('act', r.mutation, 'doneAt', r.done_at) order by r.done_at), '[]')
      from app.request r where r.person_id = p.id))
  from public.person p where p.id = app.actor();
$$;
grant execute on function app.about_me(), app.written_by_others(uuid) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function audit.append(uuid, text, jsonb) owner to samtavle_wall;
alter function audit.chain_row() owner to samtavle_wall;
alter view audit.record owner to samtavle_wall;
alter function audit.chains() owner to samtavle_wall;
alter function audit.links(uuid) owner to samtavle_wall;
alter function audit.unchained() owner to samtavle_wall;
alter function audit.own_head(uuid) owner to samtavle_wall;
alter function app.written_by_others(uuid) owner to samtavle_wall;
alter function app.name_correction() owner to samtavle_wall;
alter function app.about_me() owner to samtavle_wall;
revoke create on schema audit, app from samtavle_wall;
set local role samtavle_wall;
grant execute on function audit.chains(), audit.links(uuid), audit.unchained() to samtavle_owner;
reset role;

-- Asking for consent, and consents that outlive their text.

-- The consent texts, synced from shared/src/policy as the matrix is. `counts_until` is the last day of consents given on that
-- text; empty while nothing of substance has come after it.
create table policy.consent_text (version text primary key, position smallint not null unique, counts_until date);
grant select on policy.consent_text to samtavle_app, samtavle_wall;

-- The text stands beside the record's dates in each item, so that access stays one index look-up.
alter table consent_item add column text_version text not null default '';
drop index consent_item_lookup;
create index consent_item_lookup on consent_item (participant_id, category, kind)
  include (level, valid_from, valid_to, text_version, consent_id);
create function app.text_of_consent() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.text_version := coalesce((select c.text_version from public.consent c where c.id = new.consent_id), '');
  return new;
end $$;
create trigger text_of_consent before insert on consent_item for each row execute function app.text_of_consent();
create policy wall on consent for select to samtavle_wall using (true);
grant select on consent to samtavle_wall;

-- Items with the end that counts: a grant never outlives its text. An objection does: its end would open a door.
create view app.consent_in_force with (security_invoker) as
  select c.consent_id, c.participant_id, c.category, c.kind, c.level, c.valid_from,
    case when c.kind = 'GRANT' then least(c.valid_to, ((t.counts_until + 1)::timestamp at time zone 'Europe/Oslo')) else c.valid_to end as valid_to
  from public.consent_item c left join policy.consent_text t on t.version = c.text_version;
grant select on app.consent_in_force to samtavle_wall, samtavle_app;

-- A participant asks. Nothing of what is stored, read or answered is written on the row: the asker sees only the own asking.
create table consent_request (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  participant_id uuid not null,
  category text not null references policy.category,
  level smallint not null check (level between 1 and 3),
  purpose text not null,
  asked_at timestamptz not null default app.now(),
  foreign key (participant_id, case_id) references participant (id, case_id),
  unique (id, case_id)
);
create index consent_request_in_case on consent_request (case_id);
create index consent_request_of_part on consent_request (participant_id, category, asked_at desc);

-- The answer is the citizen's alone to see. With a consent: it was given, and this is where that consent came from. Without: no.
create table consent_request_answer (
  request_id uuid primary key,
  case_id uuid not null references case_file,
  consent_id uuid references consent,
  answered_at timestamptz not null default app.now(),
  foreign key (request_id, case_id) references consent_request (id, case_id)
);
create index consent_request_answer_in_case on consent_request_answer (case_id);
create index consent_request_answer_of on consent_request_answer (consent_id);

alter table consent_request enable row level security;
alter table consent_request force row level security;
alter table consent_request_answer enable row level security;
alter table consent_request_answer force row level security;

create policy seen on consent_request for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p));
-- Only what the ceiling allows can be asked for, by the one who asks.
create policy written on consent_request for insert to samtavle_app with check (
  (case_id, participant_id) in (
    select m.case_id, m.participant_id from app.may m
    join policy.rule r on r.recipient = m.role and r.category = consent_request.category and r.ceiling_level >= consent_request.level
    where m.act = 'ASK_TO_SEE'));
create policy citizen_only on consent_request_answer for select to samtavle_app
  using (case_id = any ((select app.own_cases())::uuid[]));
create policy written on consent_request_answer for insert to samtavle_app with check (
  case_id = any (array(select m.case_id from app.may m where m.act = 'ANSWER_REQUEST'))
  and request_id in (select r.id from consent_request r where r.case_id = consent_request_answer.case_id)
  and (consent_id is null or consent_id in (select c.id from consent c where c.case_id = consent_request_answer.case_id)));
grant select on consent_request, consent_request_answer to samtavle_app;
grant insert (id, case_id, participant_id, category, level, purpose) on consent_request to samtavle_app;
grant insert (request_id, case_id, consent_id) on consent_request_answer to samtavle_app;

-- One at a time: whatever was answered, the same is asked for again at the earliest after 30 days. So it tells of no answer.
create function app.ask_seldom() returns trigger language plpgsql as $$
begin
  perform app.one_at_a_time(new.participant_id);
  if exists (select from consent_request r where r.participant_id = new.participant_id and r.category = new.category
    and r.asked_at > app.now() - interval '30 days') then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'category';
  end if;
  return new;
end $$;
create trigger ask_seldom before insert on consent_request for each row execute function app.ask_seldom();

-- Live, to the citizen alone: a kind that is neither a row others may see nor anybody's access.
-- (the function is the wall's since 0008; a trigger is laid by one who may run it)
set local role samtavle_wall;
grant execute on function app.announce() to samtavle_owner;
reset role;
create trigger announce after insert on consent_request for each row execute function app.announce('REQUEST', 'id');
create trigger announce after insert on consent_request_answer for each row execute function app.announce('REQUEST', 'request_id');
set local role samtavle_wall;
revoke execute on function app.announce() from samtavle_owner;
reset role;

-- handed to the wall last: grants are the owner's to make
grant create on schema app to samtavle_wall;
alter function app.text_of_consent() owner to samtavle_wall;
revoke create on schema app from samtavle_wall;

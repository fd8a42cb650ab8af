-- Who read what, on which basis; and what refuses. Append-only: no role of the application may change or delete a line.
create table audit.access_log (
  -- in the order of time, and telling nothing of how much is written in other cases, as a counter would
  id uuid primary key default uuidv7(),
  at timestamptz not null default app.now(),
  recorded_at timestamptz not null default clock_timestamp(),
  person_id uuid not null,
  person_name text not null,
  role text not null,
  organisation_name text,
  participant_id uuid,
  -- a refused request may name a case that is not there: no foreign key, so that the line tells nothing of it
  case_id uuid,
  action text not null,
  -- pairs: each category with the basis at its own place in `bases`
  categories text[] not null default '{}',
  bases text[] not null default '{}',
  outcome text not null check (outcome in ('PERMIT', 'DENY')),
  check (cardinality(categories) = cardinality(bases))
);
create index access_log_of_case on audit.access_log (case_id, id desc);
alter table audit.access_log enable row level security;
alter table audit.access_log force row level security;
create policy seen on audit.access_log for select to samtavle_app
  using (case_id = any ((select app.private_cases())::uuid[]));
create policy wall on audit.access_log for insert to samtavle_wall with check (true);
grant select on audit.access_log to samtavle_app;
grant insert on audit.access_log to samtavle_wall;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on audit.access_log
  for each statement execute function audit.refuse_change();

-- One line per case disclosed. `shown` = the categories whose content was in the answer; none: only that the case is there.
-- The citizen's own reading is not a disclosure. In the order of cases, as each line waits for the chain of its case.
create function audit.disclosed(action text, shown jsonb) returns void
language sql security definer set search_path = '' as $$
  insert into audit.access_log (person_id, person_name, role, organisation_name, participant_id, case_id, action, categories, bases, outcome)
  select p.person_id, p.person_name, p.role, p.organisation_name, p.id, p.case_id, $1,
    coalesce(array_agg(c.category order by c.category) filter (where c.category is not null), '{}'),
    coalesce(array_agg(coalesce(nullif(a.basis, 'NONE'), 'OWN_ITEM') order by c.category) filter (where c.category is not null), '{}'),
    'PERMIT'
  from jsonb_to_recordset($2) as d (case_id uuid, categories text[])
  join app.standing s on s.case_id = d.case_id and s.participant_id is not null
  join public.participant p on p.id = s.participant_id
  left join lateral (select distinct unnest(d.categories) as category) c on true
  left join app.access a on a.participant_id = s.participant_id and a.category = c.category
  where nullif(current_setting('app.view_as', true), '') is null
  group by p.id
  order by p.case_id, p.id;
  -- a stand-in reads as the citizen would, but is somebody else: that is a disclosure
  insert into audit.access_log (person_id, person_name, role, case_id, action, categories, bases, outcome)
  select me.id, me.name, 'NONE', d.case_id, $1, d.categories, array_fill('REPRESENTATION'::text, array[cardinality(d.categories)]), 'PERMIT'
  from jsonb_to_recordset($2) as d (case_id uuid, categories text[])
  join app.standing s on s.case_id = d.case_id and s.opens is not null
  join public.person me on me.id = app.actor()
  order by d.case_id;
$$;

create function audit.refused(action text, case_id uuid) returns void
language sql security definer set search_path = '' as $$
  insert into audit.access_log (person_id, person_name, role, organisation_name, case_id, action, outcome)
  select p.id, p.name, coalesce(part.role, 'NONE'), part.organisation_name, $2, $1, 'DENY'
  from public.person p
  left join lateral (select x.role, x.organisation_name from public.participant x
    where x.person_id = p.id and x.case_id = $2 order by x.ended_at desc nulls first limit 1) part on true
  where p.id = app.actor();
$$;

create function app.note_refusal(token_hash text, action text, case_id uuid) returns void language plpgsql as $$
begin
  perform app.enter(token_hash);
  perform audit.refused(action, case_id);
end $$;

-- Live: a change is announced by where it is, never by what it says; each listener asks app.hears whether it may know.
create function app.announce() returns trigger language plpgsql security definer set search_path = '' as $$
declare r jsonb := to_jsonb(new);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object(
    'caseId', r->'case_id',
    'kind', tg_argv[0],
    'table', tg_table_name,
    'key', tg_argv[1],
    'id', r->tg_argv[1],
    -- a row that this change hides must still be heard by those who saw it until now
    'hid', case
      when tg_table_name = 'step' and tg_op = 'UPDATE' and (to_jsonb(old)->>'seen_from')::int < (r->>'seen_from')::int
        then jsonb_build_object('category', 'PLAN', 'level', 2, 'employerId', r->'employer_id')
      when tg_table_name = 'participant' and r->>'ended_at' is not null
        then jsonb_build_object('category', r->'category', 'level', 1, 'employerId',
          case when r->>'role' in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then r->'organisation_id' end)
    end,
    'participantId', case when tg_table_name = 'participant' then r->'id' else r->'participant_id' end
  ))::text);
  return null;
end $$;
-- a withdrawal names its participant through its consent
create function app.announce_consent_end() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId',
    (select i.participant_id from public.consent_item i where i.consent_id = new.consent_id limit 1))::text);
  return null;
end $$;
create function app.announce_case() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.id, 'kind', 'CASE')::text);
  return null;
end $$;

do $$
declare t record;
begin
  for t in select * from (values
    ('employment', 'ROW', 'id'), ('employment_detail', 'ROW', 'employment_id'), ('sick_leave_period', 'ROW', 'id'),
    ('sick_leave_note', 'ROW', 'period_id'), ('goal', 'ROW', 'id'), ('goal_decision', 'ROW', 'id'), ('step', 'ROW', 'id'),
    ('step_act', 'ROW', 'id'), ('work_actual', 'ROW', 'id'), ('work_actual_private', 'ROW', 'actual_id'),
    ('milestone', 'ROW', 'id'), ('accommodation', 'ROW', 'id'), ('accommodation_act', 'ROW', 'id'),
    ('function_entry', 'ROW', 'id'), ('plan_summary', 'ROW', 'case_id'), ('category_summary', 'ROW', 'id'), ('case_track', 'ROW', 'case_id'),
    ('participant', 'PART', 'id'), ('invitation', 'ACCESS', 'milestone_id'), ('consent_item', 'ACCESS', 'consent_id')) v (tbl, kind, key)
  loop
    execute format('create trigger announce after insert or update on %I for each row execute function app.announce(%L, %L)',
      t.tbl, t.kind, t.key);
  end loop;
end $$;
create trigger announce after insert on consent_end for each row execute function app.announce_consent_end();
create trigger announce after update on case_file for each row execute function app.announce_case();

-- The actor's own part is touched: a part that ended (PART), an active part whose access or case changed, or what shuts the
-- actor out or lets in (STANDING). A part that the actor never could see is nobody's to hear of.
create function app.is_mine(event jsonb) returns boolean
language sql stable security definer set search_path = '' as $$
  select case when event->>'kind' = 'STANDING' then (event->>'personId')::uuid = app.actor() else exists (
    select from app.admitted_part p
    where p.person_id = app.actor() and p.case_id = (event->>'caseId')::uuid
      and case event->>'kind'
        when 'PART' then p.id = (event->>'participantId')::uuid
        when 'ACCESS' then p.id = (event->>'participantId')::uuid and p.ended_at is null
        when 'CASE' then p.ended_at is null
        else false
      end) end;
$$;

-- May this session know of that event now? Null: no. Otherwise what to tell: the case, and whether the own access changed.
create function app.hears(token_hash text, event jsonb) returns jsonb language plpgsql as $$
declare
  of_case uuid := (event->>'caseId')::uuid;
  heard boolean;
begin
  if app.enter(token_hash, false) is null then
    raise exception 'no live session' using errcode = 'SA401';
  end if;
  if app.is_mine(event) then return jsonb_build_object('caseId', of_case, 'access', true); end if;
  perform set_config('app.case_id', of_case::text, true);
  -- a stand-in hears of consents and of the rows that are opened
  if exists (select from app.standing s where s.role = 'CITIZEN' and (s.opens is null or event->>'kind' = 'ACCESS')) then
    return jsonb_build_object('caseId', of_case, 'access', false);
  end if;
  if event->>'kind' in ('ROW', 'PART') then
    execute format('select exists (select from public.%I where %I = $1)', event->>'table', event->>'key')
      into heard using (event->>'id')::uuid;
    if not heard and event ? 'hid' then
      heard := of_case = any (app.cases(event->'hid'->>'category', (event->'hid'->>'level')::int))
        and (not event->'hid' ? 'employerId' or of_case <> all (app.employer_cases())
          or (event->'hid'->>'employerId')::uuid = any (app.my_jobs()));
    end if;
  end if;
  return case when heard then jsonb_build_object('caseId', of_case, 'access', false) end;
end $$;

grant execute on function audit.disclosed(text, jsonb), audit.refused(text, uuid), app.note_refusal(text, text, uuid),
  app.hears(text, jsonb), app.is_mine(jsonb) to samtavle_app;

-- handed to the wall last: grants are the owner's to make
alter function audit.disclosed(text, jsonb) owner to samtavle_wall;
alter function audit.refused(text, uuid) owner to samtavle_wall;
alter function app.announce() owner to samtavle_wall;
alter function app.announce_consent_end() owner to samtavle_wall;
alter function app.announce_case() owner to samtavle_wall;
alter function app.is_mine(jsonb) owner to samtavle_wall;
revoke create on schema app, auth, audit from samtavle_wall;

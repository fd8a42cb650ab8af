-- Nobody sees anything of a case before the citizen has said yes to that person in that role. The only laws that let someone in
-- without it are rows of data; a no, and an objection, hold for the role in the case until the citizen takes them back.

-- Synced from shared/src/policy/entry-by-law.ts, as the matrix is.
create table policy.entry_by_law (
  recipient text primary key references policy.recipient,
  condition text not null check (condition in ('SICK_LEAVE_RUNS', 'SICK_NOTE_TOWARDS_EMPLOYER')),
  bases text[] not null,
  own_categories text[] not null,
  acts text[] not null,
  source text not null,
  checked_on date not null
);
grant select on policy.entry_by_law to samtavle_app, samtavle_wall;

-- The register of employments: who leads whom, where. Filled from outside as the others are; the backend reads nothing of it.
create table register_employment (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  leader_id uuid references person check (leader_id <> person_id),
  from_date date not null,
  to_date date check (to_date is null or to_date >= from_date)
);
create index register_employment_of on register_employment (person_id, organisation_id);
create index register_employment_led_by on register_employment (leader_id);
alter table register_employment enable row level security;
alter table register_employment force row level security;
create policy registers on register_employment to samtavle_owner using (true) with check (true);
create policy wall on register_employment for select to samtavle_wall using (true);
grant select on register_employment to samtavle_wall;

-- When the citizen said yes; empty: waits for it, or is in by law. The wall alone sets it.
alter table participant add column admitted_at timestamptz;
drop index part_of_person;
create index part_of_person on participant (person_id, case_id) include (role, organisation_id, admitted_at) where ended_at is null;

-- How each part came into the case and what the citizen said of it, line by line, never changed. INVITED: somebody asked the
-- citizen to let the person in. BY_LAW: a register named the person. YES and NO are the citizen's alone; the last one counts.
create table admission (
  id uuid primary key default uuidv7(),
  case_id uuid not null references case_file,
  participant_id uuid not null,
  said text not null check (said in ('INVITED', 'BY_LAW', 'YES', 'NO')),
  said_at timestamptz not null default app.now(),
  -- put by the database
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  by_role text not null,
  by_name text,
  -- what whoever invites says that was agreed outside the board; it is no yes
  claim text check (claim in ('IN_MEETING', 'PAPER')),
  source text,
  foreign key (participant_id, case_id) references participant (id, case_id),
  check (claim is null or said = 'INVITED'),
  check (said = 'INVITED' or by_role = case said when 'BY_LAW' then 'LAW' else 'CITIZEN' end)
);
create index admission_in_case on admission (case_id, role, organisation_id, id desc);
create index admission_of_part on admission (participant_id, id);
alter table admission enable row level security;
alter table admission force row level security;
create policy wall on admission to samtavle_wall using (true) with check (true);
grant select, insert on admission to samtavle_wall;
grant select (from_name, role, proposed_at) on handover to samtavle_wall;
grant select on admission to samtavle_app;
grant insert (case_id, participant_id, said) on admission to samtavle_app;
create policy citizen_only on admission for select to samtavle_app using (case_id = any ((select app.own_cases())::uuid[]));
create policy written on admission for insert to samtavle_app with check (
  (case_id, said) in (select m.case_id, case m.act when 'ADMIT_PARTICIPANT' then 'YES' else 'NO' end
    from app.may m where m.act in ('ADMIT_PARTICIPANT', 'DECLINE_PARTICIPANT') and m.role = 'CITIZEN'));
create trigger append_only before update or delete or truncate on admission for each statement execute function audit.refuse_change();
insert into policy.chained (kind, key, columns) values
  ('admission', '{id}', '{id,case_id,participant_id,said,said_at,person_id,organisation_id,role,by_role,by_name,claim,source}');
grant create on schema app, audit to samtavle_wall;
set local role samtavle_wall;
grant execute on function audit.chain_row() to samtavle_owner;
reset role;
create trigger chain after insert on admission for each row execute function audit.chain_row('admission', 'case_id');
set local role samtavle_wall;
revoke execute on function audit.chain_row() from samtavle_owner;
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
  union all select 'research_answer', r.case_id, r.id::text, to_jsonb(r) from research_answer r
  union all select 'admission', a.case_id, a.id::text, to_jsonb(a) from admission a;
reset role;

create policy wall_lets_in on participant for insert to samtavle_wall with check (true);
grant insert, update (admitted_at) on participant to samtavle_wall;

-- What was said before this: the citizen's own adding was a yes; what others wrote down was a claim. Of those for whom nothing was
-- written down (the health staff of hpl § 45) nobody knows, so the citizen is asked.
set local role samtavle_wall;
update participant p set admitted_at = p.joined_at
where exists (select from joining_consent j where j.case_id = p.case_id and j.person_id = p.person_id and j.role = p.role
  and j.organisation_id = p.organisation_id and j.told_by = 'CITIZEN' and j.given_at <= p.joined_at) and p.ended_at is null;
insert into admission (case_id, participant_id, said, said_at, person_id, organisation_id, role, by_role)
select p.case_id, p.id, 'YES', p.joined_at, p.person_id, p.organisation_id, p.role, 'CITIZEN'
from participant p where p.admitted_at is not null;
insert into admission (case_id, participant_id, said, said_at, person_id, organisation_id, role, by_role, claim)
select p.case_id, p.id, 'INVITED', j.given_at, p.person_id, p.organisation_id, p.role, j.told_by, nullif(j.given_via, 'SELF')
from participant p join joining_consent j on j.case_id = p.case_id and j.person_id = p.person_id and j.role = p.role
  and j.organisation_id = p.organisation_id and j.told_by <> 'CITIZEN'
where p.admitted_at is null and p.ended_at is null;
reset role;
drop trigger agreed_first on participant;
drop table joining_consent;
drop function app.agreed_first(), app.name_support();

-- with the case, so that an objection is found by it
create or replace view app.consent_in_force with (security_invoker) as
  select c.consent_id, c.participant_id, c.category, c.kind, c.level, c.valid_from,
    case when c.kind = 'GRANT' then least(c.valid_to, ((t.counts_until + 1)::timestamp at time zone 'Europe/Oslo')) else c.valid_to end as valid_to,
    c.case_id
  from public.consent_item c left join policy.consent_text t on t.version = c.text_version;

-- The rule ------------------------------------------------------------------------------------------------------------
grant select (successor_id, organisation_id, role, proposed_at) on handover to samtavle_wall;
set local role samtavle_wall;

-- Whom nothing shuts out (0010), with a yes or not.
create view app.eligible_part as
  select p.id, p.case_id, p.person_id, p.organisation_id, p.role, p.ended_at, c.closed_at, p.admitted_at
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

-- Whether a law lets this part in today. The citizen's last word counts twice: on the person in that role, and on the role (for an
-- employer: at that organisation). Where either is a no, no law opens, whomever the citizen has said yes to meanwhile.
create function app.law_holds(of_part uuid) returns boolean
language sql stable security definer cost 1000 set search_path = pg_catalog, pg_temp as $$
  select coalesce((
    select case e.condition
      when 'SICK_LEAVE_RUNS' then
        exists (select from public.sick_leave_period s
          where s.case_id = p.case_id and s.from_date <= app.today() and app.today() <= s.to_date)
        and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
        -- one counsellor in the case, at whatever office: whom the office named last, else who was called in first; where the
        -- citizen has said yes to a counsellor, none but whom that one named
        and p.id = (
          select q.id from public.participant q join app.eligible_part u on u.id = q.id
            left join lateral (select h.id, h.participant_id, h.proposed_at from public.handover h
              where h.case_id = q.case_id and h.successor_id = q.person_id and h.organisation_id = q.organisation_id and h.role = q.role
                and not exists (select from public.handover_answer x where x.handover_id = h.id)
              order by h.proposed_at desc, h.id desc limit 1) n on true
          -- (a part that ended this moment is asked about too, so as to tell it that it is over)
          where q.case_id = p.case_id and q.role = p.role and (q.ended_at is null or q.id = p.id) and q.admitted_at is null
            and (select a.said from public.admission a where a.case_id = q.case_id and a.role = q.role and a.person_id = q.person_id
              and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
            and (not exists (select from public.participant y
                where y.case_id = q.case_id and y.role = q.role and y.ended_at is null and y.admitted_at is not null)
              or exists (select from public.participant y
                where y.id = n.participant_id and y.ended_at is null and y.admitted_at is not null))
          order by n.proposed_at desc nulls last, n.id desc, q.joined_at, q.id limit 1)
      when 'SICK_NOTE_TOWARDS_EMPLOYER' then
        exists (select from public.sick_leave_period s where s.case_id = p.case_id and s.employer_id = p.organisation_id
          and s.from_date <= app.today() and app.today() <= s.to_date)
        -- of several lines of the register the one that began last
        and p.person_id = (select r.leader_id from public.register_employment r where r.person_id = c.citizen_id
          and r.organisation_id = p.organisation_id and r.from_date <= app.today() and (r.to_date is null or app.today() <= r.to_date)
          order by r.from_date desc, r.id desc limit 1)
        -- one contact for an employment: whoever the citizen has let in there stands in the leader's place
        and not exists (select from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.organisation_id = p.organisation_id and a.said = 'YES' and a.person_id <> p.person_id)
        and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.organisation_id = p.organisation_id and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
      end
      and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role and a.person_id = p.person_id
        and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
    from public.participant p join public.case_file c on c.id = p.case_id join policy.entry_by_law e on e.recipient = p.role
    where p.id = of_part and c.closed_at is null), false);
$$;

-- Who is in: with the citizen's yes, or by law. Everything that reads or hears goes through this view.
create or replace view app.admitted_part as
  select e.id, e.case_id, e.person_id, e.organisation_id, e.role, e.ended_at, e.closed_at,
    case when e.admitted_at is not null then 'YES' else 'LAW' end as ground
  from app.eligible_part e
  where e.admitted_at is not null or (e.ended_at is null and app.law_holds(e.id));

-- Everyone let into a case, whether or not something shuts them out: who counts as taking part.
create view app.let_in as
  select p.id, p.case_id, p.person_id, p.organisation_id, p.role
  from public.participant p where p.ended_at is null and (p.admitted_at is not null or app.law_holds(p.id));

-- The actor's parts as in 0005, with the ground on which each is in: YES, LAW, or the citizen's own case.
create function app.parts_now()
returns table (case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[], ground text)
language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
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
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.case_id = narrow and p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o where o.case_id = narrow and o.person_id = me;
  elsif eyes is null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o where o.person_id = me;
  else
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p
      where p.id = eyes and p.ended_at is null and p.closed_at is null and (narrow is null or p.case_id = narrow);
  end if;
end $$;
revoke execute on function app.parts_now() from public;
grant execute on function app.parts_now() to samtavle_app;

create or replace function app.my_parts()
returns table (case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[])
language plpgsql stable rows 20 security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select p.case_id, p.participant_id, p.role, p.organisation_id, p.employer_id, p.opens from app.parts_now() p;
end $$;

-- Whom a law lets in may do what that law's task needs, and no more.
create or replace view app.may with (security_barrier) as
  select s.case_id, s.participant_id, s.role, s.organisation_id, coalesce(s.organisation_id, app.nil()) as own_key, a.act
  from app.parts_now() s join public.case_file c on c.id = s.case_id and c.closed_at is null join policy.act_right a on a.role = s.role
  where (select app.viewed_as()) is null  -- borrowed eyes look; they sign nothing
    and (s.opens is null or a.act not in (
      'CLOSE_CASE', 'INVITE_PROXY', 'CONFIRM_PROXY', 'REPORT_IMPARTIALITY', 'TAKE_BACK_IMPARTIALITY'))
    and (s.ground <> 'LAW' or exists (select from policy.entry_by_law e where e.recipient = s.role and a.act = any (e.acts)));

-- As in 0026. A grant is the one person's to whom it was given; an objection is said to the role in the case and holds for whoever
-- takes that role. Whom a law lets in has that law's floors and no consent.
create or replace function app.found(of_categories text[])
returns table (case_id uuid, participant_id uuid, role text, employer_id uuid, category text, level smallint, basis text, until timestamptz, objected boolean, undated smallint)
language plpgsql stable rows 40 security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare moment timestamptz := app.now();
begin
  return query
    with part as materialized (select * from app.parts_now()),
    standing_consent as (
      select p.participant_id, i.category, i.level, i.valid_to
      from part p cross join lateral (
        select c.category, c.level, c.valid_to
        from app.consent_in_force c  -- 0011: the items, none beyond its text
        where c.participant_id = p.participant_id and c.category = any (of_categories) and c.kind = 'GRANT'
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part: without this fence the planner reads every consent there is
      ) i
      where p.ground <> 'LAW'),
    standing_objection as (
      select p.participant_id, i.category
      from part p cross join lateral (
        select c.category
        from app.consent_in_force c join public.participant q on q.id = c.participant_id
        where c.case_id = p.case_id and c.kind = 'OBJECTION' and q.role = p.role and c.category = any (of_categories)
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part
      ) i),
    weighed as (
      select p.case_id, p.participant_id, p.role, p.employer_id, r.category, r.floor_basis, r.floor_from is not null as dated, o.objected,
        case
          when p.ground = 'LAW' and not exists (select from policy.entry_by_law e where e.recipient = p.role
            and (r.floor_basis = any (e.bases) or (r.floor_basis = 'OWNER' and r.category = any (e.own_categories)))) then 0
          when r.floor_basis = 'INVITED' then 0  -- an invitation opens its own meeting, not the category
          when r.floor_basis = 'HEALTH_COOPERATION' and o.objected then 0
          when r.floor_from is not null and not app.floor_opened(r.floor_from, p.case_id, p.participant_id) then 0
          else r.floor_level
        end as floor,
        least(r.ceiling_level, coalesce(g.level, 0)) as consent, g.valid_to
      from part p
      join policy.rule r on r.recipient = p.role and r.category = any (of_categories)
      cross join lateral (select exists (
        select from standing_objection c
        where c.participant_id = p.participant_id and c.category = r.category) as objected) o
      left join (
        -- the highest level counts, and of two at that level the one that lasts longer
        select distinct on (c.participant_id, c.category) c.participant_id, c.category, c.level, c.valid_to
        from standing_consent c
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

-- To whom of the own case it is not there by a rule that no consent lifts; whoever only waits for a yes is not one of them.
create or replace function app.shut_out(of_case uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select p.id from public.participant p
    where p.case_id = of_case and of_case = any (app.own_cases()) and p.ended_at is null
      and not exists (select from app.eligible_part a where a.id = p.id)
    order by p.joined_at, p.id);
end $$;

-- Those of the actor's cases who have no yes and are in by law.
create function app.parts_by_law() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select p.id from public.participant p
    where p.case_id in (select m.case_id from app.my_parts() m) and p.ended_at is null and p.admitted_at is null and app.law_holds(p.id));
end $$;

-- Where the actor waits for a yes. An employer is told of it only while a sick note towards it runs: in a case without sick leave no
-- employer is told that there is a case.
create function app.my_invitations() returns table (participant_id uuid, role text, invited_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.role, (w.said_at at time zone 'Europe/Oslo')::date
  from app.eligible_part e
    cross join lateral (select a.said_at from public.admission a where a.participant_id = e.id and a.said = 'INVITED' order by a.id limit 1) w
  where e.person_id = app.actor() and e.ended_at is null and e.closed_at is null and e.admitted_at is null
    and not app.law_holds(e.id)
    and (e.role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or exists (select from public.sick_leave_period s
      where s.case_id = e.case_id and s.employer_id = e.organisation_id and s.from_date <= app.today() and app.today() <= s.to_date))
  order by w.said_at, e.id;
$$;

-- For the citizen: how each part of the own case came in, on what ground, and where it stands. Whom the citizen said yes to in a
-- handover was proposed by who left; a part of before the proposal was not.
create function app.how_in(of_case uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_object_agg(p.id, jsonb_build_object(
      'state', case when p.ended_at is not null then 'ENDED' when p.admitted_at is not null then 'ACTIVE'
        when l.holds then 'BY_LAW' else 'INVITED' end,
      'ground', case when f.said = 'INVITED' or h.from_name is not null then 'INVITED_BY' when f.said = 'BY_LAW' then 'LAW' else 'CITIZEN' end,
      'broughtByName', coalesce(h.from_name, f.by_name), 'broughtByRole', coalesce(h.role, nullif(f.by_role, 'LAW')), 'claim', f.claim,
      'lawSource', case when l.holds then e.source else f.source end,
      'admittedAt', p.admitted_at,
      -- where the law opens a category on a condition: those whose condition holds for this part now
      'opened', array(select r.category from policy.rule r
        where r.recipient = p.role and r.floor_from is not null and p.ended_at is null
          and app.floor_opened(r.floor_from, p.case_id, p.id) order by r.category))), '{}')
  from public.participant p
    left join lateral (select a.said, a.by_name, a.by_role, a.claim, a.source from public.admission a
      where a.participant_id = p.id order by a.id limit 1) f on true
    left join lateral (select o.from_name, o.role from public.handover_answer w join public.handover o on o.id = w.handover_id
      where f.said = 'YES' and w.participant_id = p.id and o.proposed_at <= p.joined_at order by w.answered_at limit 1) h on true
    cross join lateral (select p.ended_at is null and p.admitted_at is null and app.law_holds(p.id) as holds) l
    left join policy.entry_by_law e on e.recipient = p.role
  where p.case_id = of_case and of_case = any (app.own_cases());
$$;

-- Acts ------------------------------------------------------------------------------------------------------------------
-- Whoever may call in others asks the citizen to let somebody in. Nothing is told of whether that one is there already. An employer
-- can be asked for only where the citizen or the register says that the citizen works.
create function app.invite(of_case uuid, whom uuid, at_organisation uuid, as_role text, says text) returns void
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
  if not exists (select from public.staff s where s.person_id = whom and s.organisation_id = at_organisation and s.role = as_role) then
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

-- Whom a law lets in is named in the case as soon as the law may come to hold: the leaders of the register, for the sick notes there are.
create function app.enter_by_law(of_case uuid, at_organisation uuid) returns void
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
      null;  -- a leader whom the directory does not name (0029) comes by the citizen's link
    end;
  end loop;
end $$;
-- Whether the actor has asked for the same in the last thirty days, in this part or one before it: own asking, whatever was answered.
create function app.own_askings(of_part uuid, of_category text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id from public.participant p join public.participant q on q.case_id = p.case_id and q.person_id = p.person_id and q.role = p.role
    join public.consent_request r on r.participant_id = q.id
  where p.id = of_part and p.person_id = app.actor() and r.category = of_category and r.asked_at > app.now() - interval '30 days';
$$;
revoke execute on function app.own_askings(uuid, text) from public;
grant execute on function app.own_askings(uuid, text) to samtavle_app;
revoke execute on function app.law_holds(uuid), app.enter_by_law(uuid, uuid), app.parts_by_law(), app.my_invitations(), app.how_in(uuid),
  app.invite(uuid, uuid, uuid, text, text) from public;
grant execute on function app.parts_by_law(), app.my_invitations(), app.how_in(uuid), app.invite(uuid, uuid, uuid, text, text)
  to samtavle_app;

-- The citizen ends any part in the own case; anyone may leave, and say no to an invitation they are told of.
create or replace function app.end_participation(participant_id uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (
    update public.participant p set ended_at = app.now()
    where p.id = $1 and p.ended_at is null and (p.id in (select m.participant_id from app.my_parts() m)
      or p.id in (select i.participant_id from app.my_invitations() i)
      or p.case_id in (select m.case_id from app.may m where m.act = 'END_PARTICIPATION'))
    returning 1)
  select exists (select from ended);
$$;

-- An override lifts the rule of office alone: never the want of a yes, so a part by law asks for none.
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

-- Who counts as taking part -------------------------------------------------------------------------------------------
-- Each of these told or counted everyone who was named; now those who are let in.
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
    select p.organisation_id from app.let_in p where p.case_id = for_case and p.role = 'EMPLOYER');
end $$;

create or replace function app.step_needs(for_case uuid)
returns table (needs_grant boolean, needs_agreement boolean, employer_id uuid, employers uuid[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.sick_leave_period p where p.case_id = for_case and p.to_date >= app.today()),
    count(p.organisation_id) > 0, case when count(distinct p.organisation_id) = 1 then min(p.organisation_id::text)::uuid end,
    coalesce(array_agg(distinct p.organisation_id) filter (where p.organisation_id is not null), '{}')
  from app.may m left join app.let_in p on p.case_id = m.case_id and p.role = 'EMPLOYER'
  where m.case_id = for_case and m.act = 'PROPOSE_STEP'
  group by m.case_id;
$$;

create or replace function app.gp_missing(of_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select from app.let_in p where p.case_id = of_case and p.role = 'GP')
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
  select min(p.admitted_at at time zone 'Europe/Oslo')::date into intake
  from public.participant p where p.case_id = for_case and p.role = 'JOB_SPECIALIST' and p.admitted_at is not null;
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
  -- whoever is let into the case knows whose it is; of whoever only waits nothing is told
  if exists (select from app.let_in p where p.case_id = new.case_id and p.person_id = new.person_id) then
    raise exception 'TAKES_PART' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever is asked is not added once the citizen has answered
  if exists (select from public.consultation c where c.id = new.consultation_id and (c.approved_on is not null or c.declined_on is not null)) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $$;

-- Live --------------------------------------------------------------------------------------------------------------------
-- As 0008 for every other table. That a part ended is told to those who could see it; one that only waited was nobody's but the
-- citizen's. Whom a law let in hears that it is over.
create function app.announce_part() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare was_in boolean := new.admitted_at is not null or app.law_holds(new.id);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object(
    'caseId', new.case_id, 'kind', case when was_in then 'PART' else 'REQUEST' end, 'table', 'participant', 'key', 'id', 'id', new.id,
    'hid', case when new.ended_at is not null and was_in then jsonb_build_object('category', new.category, 'level', 1, 'employerId',
      case when new.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then new.organisation_id end) end,
    'participantId', new.id))::text);
  if was_in and new.admitted_at is null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'STANDING', 'personId', new.person_id)::text);
  end if;
  return null;
end $$;
-- Those whom a law lets into the case now, before and after what may begin or end it.
create function app.announce_by_law() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'STANDING', 'personId', p.person_id)::text)
  from public.participant p
  where p.case_id = new.case_id and p.ended_at is null and p.admitted_at is null and app.law_holds(p.id);
  return new;
end $$;

-- Triggers ------------------------------------------------------------------------------------------------------------
-- The citizen's own adding, or a stand-in's, is the yes; the column is nobody's to write.
create function app.admit_own() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.admitted_at := case when new.case_id = any (app.own_cases()) then app.now() end;
  return new;
end $$;
create function app.note_yes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.admitted_at is not null then
    insert into public.admission (case_id, participant_id, said) values (new.case_id, new.id, 'YES');
  end if;
  return null;
end $$;
-- What the citizen ends is a no, which only the citizen takes back; what somebody else leaves is none.
create function app.note_no() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.case_id = any (app.own_cases())
    and (select a.said from public.admission a where a.participant_id = new.id order by a.id desc limit 1) is distinct from 'NO' then
    insert into public.admission (case_id, participant_id, said) values (new.case_id, new.id, 'NO');
  end if;
  return null;
end $$;
-- Whom a line is about, and whose word it is, the database says.
create function app.sign_admission() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare part public.participant;
begin
  select * into part from public.participant p where p.id = new.participant_id and p.case_id = new.case_id;
  if not found then
    raise exception 'no such part' using errcode = 'SA404';
  end if;
  if new.said = 'YES' and part.ended_at is not null then
    raise exception 'LEFT_CASE' using errcode = 'SA422', column = 'participantId';
  end if;
  if new.said in ('YES', 'NO')
    and (select a.said from public.admission a where a.participant_id = part.id order by a.id desc limit 1) = new.said then
    raise exception 'ALREADY_DONE' using errcode = 'SA422', column = 'participantId';
  end if;
  new.person_id := part.person_id;
  new.organisation_id := part.organisation_id;
  new.role := part.role;
  new.said_at := app.now();
  new.by_role := case new.said when 'INVITED' then new.by_role when 'BY_LAW' then 'LAW' else 'CITIZEN' end;
  new.by_name := case when new.said <> 'BY_LAW' then app.my_name() end;
  new.source := case when new.said = 'BY_LAW' then (select e.source from policy.entry_by_law e where e.recipient = part.role) end;
  return new;
end $$;
create function app.apply_admission() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.said = 'YES' then
    update public.participant p set admitted_at = app.now() where p.id = new.participant_id and p.admitted_at is null and p.ended_at is null;
  elsif new.said = 'NO' then
    update public.participant p set ended_at = app.now() where p.id = new.participant_id and p.ended_at is null;
  end if;
  return null;
end $$;
create function app.enter_by_sick_note() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.enter_by_law(new.case_id, new.employer_id);
  return null;
end $$;
create function app.enter_by_register() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.enter_by_law(c.id, new.organisation_id) from public.case_file c where c.citizen_id = new.person_id and c.closed_at is null;
  return null;
end $$;
-- A yes to a Nav office covers whom the office names: a successor is named in the case at once, and waits for a yes of the own.
create function app.name_successor() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare part uuid;
begin
  if not exists (select from policy.entry_by_law e where e.recipient = new.role and e.condition = 'SICK_LEAVE_RUNS') then
    return null;
  end if;
  -- who names somebody may have been in by law until then
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'STANDING', 'personId', p.person_id)::text)
  from public.participant p where p.id = new.participant_id and p.admitted_at is null;
  if exists (select from public.participant p where p.case_id = new.case_id and p.person_id = new.successor_id
      and p.organisation_id = new.organisation_id and p.role = new.role and p.ended_at is null) then
    return null;
  end if;
  insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
  values (new.case_id, new.successor_id, new.organisation_id, new.role, '', '') returning id into part;
  insert into public.admission (case_id, participant_id, said, by_role) values (new.case_id, part, 'INVITED', new.role);
  return null;
end $$;
-- One proposal of a part waits at a time: else each would let another in.
create function app.one_successor() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.participant_id::text, 5));
  if exists (select from public.handover h where h.participant_id = new.participant_id
      and not exists (select from public.handover_answer a where a.handover_id = h.id)) then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $$;
-- The citizen's no to a proposal is a no to whoever waits by it.
create function app.decline_successor() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.admission (case_id, participant_id, said)
  select p.case_id, p.id, 'NO' from public.handover h join public.participant p on p.case_id = h.case_id and p.person_id = h.successor_id
    and p.organisation_id = h.organisation_id and p.role = h.role
  where h.id = new.handover_id and p.ended_at is null and p.admitted_at is null;
  return null;
end $$;
-- (the functions are the wall's; a trigger is laid by one who may run them)
grant execute on function app.announce_part(), app.announce_by_law(), app.admit_own(), app.note_yes(), app.note_no(), app.sign_admission(),
  app.apply_admission(), app.enter_by_sick_note(), app.enter_by_register(), app.name_successor(), app.one_successor(),
  app.decline_successor(), app.note_stand_in() to samtavle_owner;
reset role;
drop trigger announce on participant;
create trigger announce after insert or update on participant for each row execute function app.announce_part();
create trigger admit_own before insert on participant for each row execute function app.admit_own();
create trigger note_yes after insert on participant for each row execute function app.note_yes();
create trigger note_no after update of ended_at on participant for each row when (new.ended_at is not null) execute function app.note_no();
create trigger announce_by_law before insert on admission for each row execute function app.announce_by_law();
create trigger sign_admission before insert on admission for each row execute function app.sign_admission();
create trigger apply_admission after insert on admission for each row execute function app.apply_admission();
create trigger note_stand_in after insert on admission for each row execute function app.note_stand_in('id');
create trigger announce_by_law before update on sick_leave_period for each row execute function app.announce_by_law();
create trigger enter_by_sick_note after insert or update on sick_leave_period for each row execute function app.enter_by_sick_note();
create trigger now_by_law after insert or update on sick_leave_period for each row execute function app.announce_by_law();
create trigger enter_by_register after insert or update on register_employment for each row execute function app.enter_by_register();
create trigger name_successor after insert on handover for each row execute function app.name_successor();
create trigger one_successor before insert on handover for each row execute function app.one_successor();
create trigger decline_successor after insert on handover_answer for each row when (new.participant_id is null)
  execute function app.decline_successor();
set local role samtavle_wall;
revoke execute on function app.announce_part(), app.announce_by_law(), app.admit_own(), app.note_yes(), app.note_no(),
  app.sign_admission(), app.apply_admission(), app.enter_by_sick_note(), app.enter_by_register(), app.name_successor(),
  app.one_successor(), app.decline_successor(), app.note_stand_in() from samtavle_owner;
revoke execute on function app.announce_part(), app.announce_by_law(), app.admit_own(), app.note_yes(), app.note_no(),
  app.sign_admission(), app.apply_admission(), app.enter_by_sick_note(), app.enter_by_register(), app.name_successor(), app.one_successor(),
  app.decline_successor() from public;
reset role;
revoke create on schema app, audit from samtavle_wall;

-- The wall ------------------------------------------------------------------------------------------------------------
-- Only the citizen's hand makes a part; what others may do is app.invite.
drop policy written on participant;
create policy written on participant for insert to samtavle_app with check (
  ended_at is null and admitted_at is not null and (case_id, role) in (
    select m.case_id, d.recipient from app.may m join policy.addable d on d.role = m.role
    where m.act = 'ADD_PARTICIPANT' and m.role = 'CITIZEN'));
-- Ended parts and those who wait are the citizen's to see; everyone sees their own part and those who are in.
drop policy seen on participant;
create policy seen on participant for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or id in (select p.participant_id from app.my_parts() p)
  or (ended_at is null and (admitted_at is not null or id = any ((select app.parts_by_law())::uuid[])) and (case_id, category) in (
    select r.case_id, r.category from app.reach('{PARTICIPANTS,TREATMENT,NAV}') r where r.level = 1)));
create index objection_in_case on consent_item (case_id) where kind = 'OBJECTION';

-- Asking again after thirty days, whoever has come back meanwhile.
create or replace function app.ask_seldom() returns trigger language plpgsql as $$
begin
  perform app.one_at_a_time(new.participant_id);
  if exists (select from app.own_askings(new.participant_id, new.category)) then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'category';
  end if;
  return new;
end $$;

-- Reading -------------------------------------------------------------------------------------------------------------
create function app.read_my_invitations(token_hash text) returns json language plpgsql as $$
begin
  if app.enter(token_hash) is null then return null; end if;
  return coalesce((select json_agg(json_build_object('participantId', i.participant_id, 'role', i.role, 'invitedOn', i.invited_on))
    from app.my_invitations() i), '[]');
end $$;
revoke execute on function app.read_my_invitations(text) from public;
grant execute on function app.read_my_invitations(text) to samtavle_app;

-- As in 0009; the citizen is told beside it how everyone came in.
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
  if for_case = any (app.own_cases()) then
    return (b.facts::jsonb || jsonb_build_object('howIn', app.how_in(for_case)))::json;
  end if;
  return b.facts;
end $$;

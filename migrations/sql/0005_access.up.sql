-- The wall: what the actor of this transaction may see, computed anew at every reading.

-- The session that this transaction acts for. A raw set_config gives nothing without the token of a live session.
create function app.actor() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select s.person_id from auth.session s
  where s.token_hash = nullif(current_setting('app.session', true), '')
    and s.closed_at is null and s.idle_until > now() and s.absolute_until > now();
$$;

-- The participant whose eyes the citizen borrows for a preview; null when there is none. A participant who is not of
-- the citizen's own case becomes the nil id: nobody's eyes, never the citizen's own.
create function app.viewed_as() returns uuid language sql stable parallel safe security definer set search_path = '' as $$
  select case when asked.id is null then null else coalesce((
    select p.id from public.participant p join public.case_file c on c.id = p.case_id
    where p.id = asked.id and c.citizen_id = app.actor()), '00000000-0000-0000-0000-000000000000') end
  from (select nullif(current_setting('app.view_as', true), '')::uuid as id) asked;
$$;

-- A hot read narrows itself to one case; narrowing can never widen.
create function app.scope() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.case_id', true), '')::uuid;

create function app.nil() returns uuid language sql immutable parallel safe
  return '00000000-0000-0000-0000-000000000000'::uuid;

-- The parts of those whom nothing shuts out, and the cases that are a person's own. 0010 adds to both what special protection
-- and standing in for a citizen mean; `opens` is empty for the citizen, and for a stand-in the categories that are opened.
create view app.admitted_part as
  select p.id, p.case_id, p.person_id, p.organisation_id, p.role, p.ended_at, c.closed_at
  from public.participant p join public.case_file c on c.id = p.case_id;
create view app.own_part as
  select c.id as case_id, c.citizen_id as person_id, null::text[] as opens from public.case_file c;

-- (A generic plan is kept for these: planning anew at each call costs three times the reading.)
-- The actor's parts in cases: one row per case and role; the citizen's own has role CITIZEN. For a preview: the borrowed part.
create function app.my_parts() returns table (case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[])
language plpgsql stable rows 20 security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
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
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p where p.case_id = narrow and p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens from app.own_part o where o.case_id = narrow and o.person_id = me;
  elsif eyes is null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p where p.person_id = me and p.ended_at is null and p.closed_at is null
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens from app.own_part o where o.person_id = me;
  else
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[]
      from app.admitted_part p
      where p.id = eyes and p.ended_at is null and p.closed_at is null and (narrow is null or p.case_id = narrow);
  end if;
end $$;
create view app.standing as select * from app.my_parts();

-- Whether the event has come from which a dated floor stands. A meeting counts when people are called to it.
create function app.floor_opened(floor_from text, of_case uuid) returns boolean language sql stable parallel safe as $$
  select case floor_from
    when 'FOLLOW_UP_PLAN_SENT' then exists (
      select from public.milestone m where m.case_id = of_case and m.type = 'FOLLOW_UP_PLAN_4W' and m.status = 'DONE')
    when 'WEEK_BEFORE_MEETING' then exists (
      select from public.milestone m where m.case_id = of_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3')
        and m.status not in ('EXCEPTION', 'CANCELLED') and m.due_date - 7 <= app.today()
        and exists (select from public.invitation i where i.milestone_id = m.id))
    else true
  end;
$$;

-- The rule, at this moment: least(ceiling, greatest(floor unless objected, active consent)). A consent is active when it has
-- begun, is not past, not withdrawn and not replaced. One row per part and category; the citizen sees all, proposals too.
create function app.found(of_categories text[])
returns table (case_id uuid, participant_id uuid, role text, employer_id uuid, category text, level smallint, basis text, until timestamptz, objected boolean)
language plpgsql stable rows 40 security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare moment timestamptz := app.now();
begin
  return query
    with part as materialized (select * from app.my_parts()),
    standing_consent as (
      select p.participant_id, i.category, i.kind, i.level, i.valid_to
      from part p cross join lateral (
        select c.category, c.kind, c.level, c.valid_to
        from app.consent_in_force c  -- 0011: the items, none beyond its text
        where c.participant_id = p.participant_id and c.category = any (of_categories)
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part: without this fence the planner reads every consent there is
      ) i),
    weighed as (
      select p.case_id, p.participant_id, p.role, p.employer_id, r.category, r.ceiling_level, r.floor_basis, o.objected,
        case
          when r.floor_basis = 'INVITED' then 0  -- an invitation opens its own meeting, not the category
          when r.floor_basis = 'HEALTH_COOPERATION' and o.objected then 0
          when r.floor_from is not null and not app.floor_opened(r.floor_from, p.case_id) then 0
          else r.floor_level
        end as floor,
        least(r.ceiling_level, coalesce(g.level, 0)) as consent, g.valid_to
      from part p
      join policy.rule r on r.recipient = p.role and r.category = any (of_categories)
      cross join lateral (select exists (
        select from standing_consent c
        where c.participant_id = p.participant_id and c.category = r.category and c.kind = 'OBJECTION') as objected) o
      left join (
        -- the highest level counts, and of two at that level the one that lasts longer
        select distinct on (c.participant_id, c.category) c.participant_id, c.category, c.level, c.valid_to
        from standing_consent c where c.kind = 'GRANT'
        order by c.participant_id, c.category, c.level desc, c.valid_to desc nulls first
      ) g on g.participant_id = p.participant_id and g.category = r.category)
    select w.case_id, w.participant_id, w.role, w.employer_id, w.category, greatest(w.floor, w.consent)::smallint,
      case when greatest(w.floor, w.consent) = 0 then 'NONE' when w.floor >= w.consent then w.floor_basis else 'CONSENT' end,
      case when w.consent > w.floor then w.valid_to end, w.objected
    from weighed w
    union all
    select p.case_id, null, p.role, null, c.code, o.level,
      case when p.opens is null then 'SELF' when o.level = 0 then 'NONE' else 'REPRESENTATION' end, null, false
    from part p cross join unnest(of_categories) c (code)
      cross join lateral (select case when p.opens is null or c.code = any (p.opens) then 3 else 0 end::smallint as level) o
    where p.role = 'CITIZEN';
end $$;

create function app.all_categories() returns text[] language sql stable parallel safe
  return array(select c.code from policy.category c);

-- Every category at once, to tell what is shared and why.
create view app.access as select f.* from app.found((select app.all_categories())) f;

-- The rule as sets, for the policies; each is called once a statement. Functions, because a policy that holds the whole
-- rule as a view is planned anew for each table of a read (measured on a board: 200 ms of planning alone).
create function app.reach(of_categories text[]) returns table (case_id uuid, category text, level smallint)
language plpgsql stable rows 60 security definer set search_path = '' as $$
begin
  return query select f.case_id, f.category, l.level
    from app.found(of_categories) f join (values (1::smallint), (2::smallint), (3::smallint)) l (level) on l.level <= f.level;
end $$;
comment on function app.reach(text[]) is '(case, category, level) for every level the actor reaches now.';

create function app.cases(of_category text, from_level integer) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select f.case_id from app.found(array[of_category]) f where f.level >= from_level);
end $$;
comment on function app.cases(text, integer) is 'The cases in which the actor reaches this level of this category now.';

-- As above, but not by a dated floor: that one opens the employer's plan, not everything in the category.
create function app.cases_beyond_law(of_category text, from_level integer) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select f.case_id from app.found(array[of_category]) f where f.level >= from_level and f.basis <> 'STATUTORY');
end $$;

-- The cases that are the actor's own, or of the one the actor stands in for.
create function app.own_cases() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.case_id from app.my_parts() p where p.role = 'CITIZEN');
end $$;
-- What is the citizen's alone, no stand-in's either.
create function app.private_cases() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.case_id from app.my_parts() p where p.role = 'CITIZEN' and p.opens is null);
end $$;

-- Those of the actor's own case to whom it is not there, by a rule that no consent lifts. Nobody else is told.
create function app.shut_out(of_case uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.id from public.participant p
    where p.case_id = of_case and of_case = any (app.own_cases()) and p.ended_at is null
      and not exists (select from app.admitted_part a where a.id = p.id)
    order by p.joined_at, p.id);
end $$;

-- The employers the actor speaks for, and the cases in which the actor speaks for one.
create function app.my_jobs() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select distinct p.employer_id from app.my_parts() p where p.employer_id is not null);
end $$;
create function app.employer_cases() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select p.case_id from app.my_parts() p where p.employer_id is not null);
end $$;

-- The acts the actor may do, case by case; in a closed case nobody acts, the citizen neither. Some are no stand-in's.
create view app.may with (security_barrier) as
  select s.case_id, s.participant_id, s.role, s.organisation_id, coalesce(s.organisation_id, app.nil()) as own_key, a.act
  from app.standing s join public.case_file c on c.id = s.case_id and c.closed_at is null join policy.act_right a on a.role = s.role
  where (select app.viewed_as()) is null  -- borrowed eyes look; they sign nothing
    and (s.opens is null or a.act not in (
      'CLOSE_CASE', 'INVITE_PROXY', 'CONFIRM_PROXY', 'REPORT_IMPARTIALITY', 'TAKE_BACK_IMPARTIALITY'));

-- The meetings the actor is called to.
create view app.invited with (security_barrier) as
  select i.milestone_id, i.case_id from public.invitation i join app.my_parts() s on s.participant_id = i.participant_id;

grant select on case_file, participant, consent_item, consent_end, invitation, milestone to samtavle_wall;
grant execute on function app.actor(), app.viewed_as(), app.scope(), app.nil() to samtavle_app, samtavle_wall;
grant select on app.standing, app.access, app.may, app.invited to samtavle_app;
grant execute on function app.found(text[]), app.cases(text, integer), app.cases_beyond_law(text, integer), app.reach(text[]), app.all_categories(), app.my_parts(), app.own_cases(),
  app.private_cases(), app.shut_out(uuid), app.my_jobs(), app.employer_cases() to samtavle_app;
grant execute on function app.all_categories(), app.floor_opened(text, uuid) to samtavle_wall;

-- handed to the wall last: grants are the owner's to make
alter function app.actor() owner to samtavle_wall;
alter function app.viewed_as() owner to samtavle_wall;
alter function app.cases(text, integer) owner to samtavle_wall;
alter function app.cases_beyond_law(text, integer) owner to samtavle_wall;
alter function app.reach(text[]) owner to samtavle_wall;
alter function app.my_parts() owner to samtavle_wall;
alter function app.own_cases() owner to samtavle_wall;
alter function app.private_cases() owner to samtavle_wall;
alter function app.shut_out(uuid) owner to samtavle_wall;
alter view app.admitted_part owner to samtavle_wall;
alter view app.own_part owner to samtavle_wall;
alter function app.my_jobs() owner to samtavle_wall;
alter function app.employer_cases() owner to samtavle_wall;
alter view app.standing owner to samtavle_wall;
alter function app.found(text[]) owner to samtavle_wall;
alter view app.access owner to samtavle_wall;
alter view app.may owner to samtavle_wall;
alter view app.invited owner to samtavle_wall;

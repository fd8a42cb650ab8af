-- The functions as they were before.

create function app.floor_opened(floor_from text, of_case uuid) returns boolean language sql stable parallel safe as $$
  select case floor_from
    when 'FOLLOW_UP_PLAN_SENT' then exists (
      select from public.milestone m where m.case_id = of_case and m.type = 'FOLLOW_UP_PLAN_4W' and m.status = 'DONE')
    when 'WEEK_BEFORE_MEETING' then exists (
      select from public.milestone m left join public.meeting k on k.milestone_id = m.id
      where m.case_id = of_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3')
        and m.status not in ('EXCEPTION', 'CANCELLED')
        and coalesce((k.starts_at at time zone 'Europe/Oslo')::date, m.due_date) - 7 <= app.today()
        and exists (select from public.invitation i where i.milestone_id = m.id))
    else true
  end;
$$;
grant execute on function app.floor_opened(text, uuid) to samtavle_wall;
grant create on schema app to samtavle_wall;
set local role samtavle_wall;

create or replace function app.found(of_categories text[])
returns table (case_id uuid, participant_id uuid, role text, employer_id uuid, category text, level smallint, basis text, until timestamptz, objected boolean, undated smallint)
language plpgsql stable rows 40 security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
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
      select p.case_id, p.participant_id, p.role, p.employer_id, r.category, r.floor_basis, r.floor_from is not null as dated, o.objected,
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

create or replace function app.replace_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.follow_up_plan p set kept_for_nav = app.floor_opened('WEEK_BEFORE_MEETING', new.case_id)
  where p.case_id = new.case_id and p.employer_id = new.employer_id and p.number < new.number and p.kept_for_nav
    and p.number = new.number - 1;
  return null;
end $$;

drop function app.floor_opened(text, uuid, uuid);
reset role;
revoke create on schema app from samtavle_wall;

drop trigger not_moved_by_hand on milestone;
drop trigger not_laid_by_hand on milestone;
drop function app.follows_the_way();
create or replace function app.deadlines(for_case uuid, OUT facts json, OUT shown text[]) returns record language sql stable as $$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  sick as materialized (
    select p.from_date, p.to_date, p.grade from sick_leave_period p where p.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.owner_role, m.employer_id, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.hold_because, m.hold_until, m.counts_from, m.version
    from milestone m where m.case_id = for_case and m.due_date is not null),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'decision', a.decision) order by a.acted_at, a.id) as acts
    from step_act a where a.case_id = for_case group by a.step_id),
  rung as materialized (
    select s.id, s.employer_id, s.week_from, s.weeks, s.work_percent, s.needs_grant, s.needs_agreement, s.version, s.changed_at, a.acts
    from step s left join act a on a.step_id = s.id where s.case_id = for_case),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.id, a.text, a.to_date, a.version, a.changed_at, a.own_role, x.acts
    from accommodation a left join eased_act x on x.accommodation_id = a.id
    where a.case_id = for_case and a.to_date >= app.today()),
  assessed as materialized (
    select a.id, a.milestone_id, a.reason, a.until, a.assessed_at, y.name
    from activity_assessment a left join signature y on y.row_id = a.id where a.case_id = for_case)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closedAt', c.closed_at, 'today', app.today(),
    'sickLeave', coalesce((select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date, 'grade', p.grade)
        order by p.from_date) from sick p), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'holdBecause', m.hold_because, 'holdUntil', m.hold_until,
        'countsFrom', m.counts_from, 'version', m.version) order by m.due_date, m.id) from stone m), '[]'),
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'weekFrom', s.week_from,
        'weeks', s.weeks, 'workPercent', s.work_percent, 'needsGrant', s.needs_grant, 'needsAgreement', s.needs_agreement,
        'version', s.version, 'changedAt', s.changed_at, 'acts', coalesce(s.acts, '[]')) order by s.week_from, s.id) from rung s), '[]'),
    'accommodations', coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'toDate', a.to_date,
        'version', a.version, 'changedAt', a.changed_at, 'byRole', coalesce(a.own_role, 'CITIZEN'),
        'acts', coalesce(a.acts, '[]')) order by a.to_date, a.id) from eased a), '[]'),
    'readsNav', for_case = any ((select app.cases('NAV', 2))::uuid[]),
    'assessments', coalesce((select json_agg(json_build_object('id', a.id, 'milestoneId', a.milestone_id, 'reason', a.reason,
        'until', a.until, 'at', a.assessed_at, 'by', a.name) order by a.assessed_at desc, a.id) from assessed a), '[]')
  ),
  array(select distinct x.category from (
    select 'SICK_LEAVE' as category from sick
    union all select m.category from stone m
    union all select 'PLAN' from rung
    union all select 'ACCOMMODATION' from eased
    union all select 'NAV' from assessed) x)
  from case_file c cross join standing st
  where c.id = for_case
$$;
create or replace function app.read_meetings(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid) returns json language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
  facts json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_MEETINGS', for_case);
    return null;
  end if;
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.id, p.category, p.person_name, p.role, p.title, p.organisation_name, p.joined_at
    from participant p where p.case_id = for_case and p.ended_at is null),
  card as materialized (
    select m.id, m.type, m.title, m.status, m.status_reason, m.owner_role, m.due_date, m.version
    from milestone m where m.case_id = for_case and m.category = 'MEETING'),
  own_call as materialized (
    select o.milestone_id, o.participant_id from app.own_calls(for_case) o),
  answer as materialized (
    select distinct on (a.milestone_id, coalesce(a.participant_id, app.nil())) a.milestone_id, a.participant_id,
      json_build_object('answer', a.answer, 'note', a.note, 'answeredAt', a.answered_at,
        'ofPresentTime', a.meeting_version >= k.time_version) as told
    from meeting_answer a join meeting k on k.milestone_id = a.milestone_id
    where a.case_id = for_case order by a.milestone_id, coalesce(a.participant_id, app.nil()), a.answered_at desc, a.id),
  called as materialized (
    select i.milestone_id, i.participant_id = (select st.participant_id from standing st) as me,
      json_build_object('participantId', i.participant_id, 'name', i.person_name, 'role', i.person_role, 'calledAt', i.called_at,
        'ownCall', (i.milestone_id, i.participant_id) in (select o.milestone_id, o.participant_id from own_call o),
        'answer', a.told) as told, i.person_name, i.participant_id
    from invitation i left join answer a on a.milestone_id = i.milestone_id and a.participant_id = i.participant_id
    where i.case_id = for_case and i.milestone_id in (select c.id from card c)),
  draft as materialized (
    select d.milestone_id, json_build_object('situation', d.situation, 'conclusion', d.conclusion, 'taskEmployee', d.task_employee,
      'taskEmployer', d.task_employer, 'taskNav', d.task_nav, 'taskClinician', d.task_clinician,
      'otherParticipants', d.other_participants, 'version', d.version, 'changedAt', d.changed_at) as told
    from minutes_draft d where d.case_id = for_case),
  told_part as materialized (
    select x.minutes_id, json_agg(json_build_object('participantId', x.participant_id, 'name', coalesce(i.person_name, p.person_name),
      'tookPart', x.took_part, 'shared', x.shared) order by x.participant_id) as people
    from minutes_part x join minutes n on n.id = x.minutes_id
      left join invitation i on i.milestone_id = n.milestone_id and i.participant_id = x.participant_id
      left join part p on p.id = x.participant_id
    where x.case_id = for_case group by x.minutes_id),
  record as materialized (
    select n.milestone_id, json_build_object('id', n.id, 'number', n.number, 'situation', n.situation, 'conclusion', n.conclusion,
      'otherParticipants', n.other_participants, 'changeReason', n.change_reason, 'publishedAt', n.published_at,
      'people', coalesce(x.people, '[]')) as told, n.number
    from minutes n left join told_part x on x.minutes_id = n.id where n.case_id = for_case),
  task as materialized (
    select t.milestone_id, json_build_object('id', t.id, 'minutesId', t.minutes_id, 'party', t.party, 'text', t.text, 'doneAt', t.done_at,
      'version', t.version, 'replaced', t.replaced) as told, t.party, t.id
    from minutes_task t where t.case_id = for_case),
  wish as materialized (
    select w.id, w.asked_at, json_build_object('id', w.id, 'byRole', w.by_role, 'name', y.name, 'wantsIssuer', w.wants_issuer,
      'askedAt', w.asked_at) as told
    from meeting_wish w left join signature y on y.row_id = w.id where w.case_id = for_case)
  select json_build_object('viewer', st.role, 'viewerParticipantId', st.participant_id, 'today', app.today(), 'now', app.now(),
      'citizenName', c.citizen_name, 'closed', c.closed_at is not null,
      'people', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.person_name, 'role', p.role, 'title', p.title,
        'organisationName', p.organisation_name) order by p.joined_at, p.id) from part p), '[]'),
      'wishes', coalesce((select json_agg(w.told order by w.asked_at desc, w.id) from wish w), '[]'),
      'meetings', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'status', m.status,
          'statusReason', m.status_reason, 'ownerRole', m.owner_role, 'dueDate', m.due_date, 'version', m.version,
          'arranged', case when k.milestone_id is not null then json_build_object('channel', k.channel, 'place', k.place,
            'startsAt', k.starts_at, 'duration', k.duration, 'agenda', k.agenda, 'preparations', k.preparations,
            'changeReason', k.change_reason, 'version', k.version) end,
          'amCalled', exists (select from called x where x.milestone_id = m.id and x.me),
          'called', coalesce((select json_agg(x.told order by x.person_name, x.participant_id) from called x where x.milestone_id = m.id), '[]'),
          'citizenAnswer', (select a.told from answer a where a.milestone_id = m.id and a.participant_id is null),
          'draft', (select d.told from draft d where d.milestone_id = m.id),
          'minutes', coalesce((select json_agg(n.told order by n.number desc) from record n where n.milestone_id = m.id), '[]'),
          'tasks', coalesce((select json_agg(t.told order by t.party, t.id) from task t where t.milestone_id = m.id), '[]'))
        order by k.starts_at nulls last, m.due_date nulls last, m.id)
        from card m left join meeting k on k.milestone_id = m.id), '[]')),
    array(select distinct x.category from (
      select 'MEETING' as category from card union all select 'MEETING' from wish
      union all select p.category from part p where p.id is distinct from st.participant_id) x)
  into facts, shown
  from case_file c cross join standing st where c.id = for_case;
  perform audit.disclosed('READ_MEETINGS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return facts;
end $$;
alter table minutes_task drop column due_date;
alter table minutes_draft drop column task_employee_by, drop column task_employer_by, drop column task_nav_by,
  drop column task_clinician_by;

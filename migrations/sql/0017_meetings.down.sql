set local role samtavle_wall;
revoke execute on function app.sign(), app.note_stand_in() from samtavle_owner;
reset role;
drop trigger announce_withdrawal on invitation;
drop trigger hold_meeting on milestone;
drop trigger name_invitation on invitation;
drop function app.read_calendar_line(text, uuid, uuid), app.read_meetings(text, uuid, uuid), app.read_follow_up_plan(text, uuid, uuid),
  app.own_calls(uuid);
drop policy seen on minutes;
drop policy seen on minutes_part;
drop policy seen on minutes_task;
drop view app.given_minutes;
drop policy called on milestone;
drop policy wall_withdraws on invitation;
revoke delete on invitation from samtavle_wall;
drop function app.withdraw_call(uuid, uuid);
drop policy place_kept on invitation;
drop policy written on invitation;
drop policy seen on invitation;
create or replace function app.floor_opened(floor_from text, of_case uuid) returns boolean language sql stable parallel safe as $$
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
drop table minutes_task, minutes_part, minutes, minutes_draft, meeting_wish, meeting_answer, meeting, follow_up_plan_comment, follow_up_plan,
  follow_up_plan_draft;
alter table invitation drop column person_role, drop column person_name, drop column own_role, drop column own_organisation_id,
  drop column called_at;
drop function app.announce_withdrawal(), app.keep_meeting(), app.hold_meeting(), app.move_meeting(), app.name_invitation(), app.replace_minutes(),
  app.number_minutes(), app.replace_plan(), app.number_plan(), app.date_plan_or_meeting(), app.party_of(text);
revoke select (milestone_id, case_id, participant_id), insert (milestone_id, case_id, participant_id) on invitation from samtavle_app;
grant select, insert on invitation to samtavle_app;
create policy seen on invitation for select to samtavle_app using (
  case_id = any ((select app.own_cases())::uuid[])
  or participant_id in (select p.participant_id from app.my_parts() p));
create policy written on invitation for insert to samtavle_app with check (
  milestone_id in (select m.id from milestone m where m.case_id = invitation.case_id and m.category = 'MEETING'
    and (m.case_id, m.owner_role) in (select s.case_id, s.role from app.may s where s.act = 'INVITE_TO_MEETING'))
  and participant_id in (select p.id from participant p where p.case_id = invitation.case_id));

drop policy opened on consent_item;
drop policy place_kept on participant;
drop policy place_kept on employment_detail;
do $$
declare t record;
begin
  for t in select event_object_table as tbl from information_schema.triggers
    where trigger_name = 'note_stand_in' group by event_object_table loop
    execute format('drop trigger note_stand_in on %I', t.tbl);
  end loop;
end $$;
drop trigger sign_consent on consent;
drop trigger old_enough on case_file;
drop trigger name_representative on representation;
drop trigger announce on representation;
drop trigger announce on access_override;
drop trigger announce_shut on protection;
drop trigger announce_shut on impartiality;
drop function app.read_representation(text, uuid), app.read_protection(text, uuid), app.announce_standing(), app.announce_shut(),
  app.note_stand_in(), app.sign_consent(), app.name_representative(), app.old_enough(), app.end_representation(uuid),
  app.confirm_proxy(uuid), app.accept_proxy(uuid), app.invite_proxy(uuid, text[], date), app.request_override(uuid, text, date),
  app.take_back_impartiality(uuid), app.report_impartiality(uuid, text), app.declare_impartiality(uuid, text),
  app.representation_of(uuid), app.protection_of(uuid), app.kept_places(boolean);
grant create on schema app to samtavle_wall;
set local role samtavle_wall;
create or replace view app.own_part as
  select c.id as case_id, c.citizen_id as person_id, null::text[] as opens from public.case_file c;
create or replace view app.admitted_part as
  select p.id, p.case_id, p.person_id, p.organisation_id, p.role, p.ended_at, c.closed_at
  from public.participant p join public.case_file c on c.id = p.case_id;
drop view app.standing_in;
reset role;
revoke create on schema app from samtavle_wall;
alter table consent drop column given_by_name, drop column representation_id;
drop table representation_act, representation, access_override, impartiality, clearance, protection;
alter table person drop column office_id, drop column born;

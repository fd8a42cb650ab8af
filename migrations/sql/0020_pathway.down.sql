drop function app.read_pathway(text, uuid, uuid), app.pathway(uuid), app.my_authorisation(uuid), app.gp_missing(uuid),
  app.lay_pathway(uuid, jsonb);
drop trigger agreed_first on participant;
drop policy wall_lays_pathway on milestone;
drop policy wall_moves_pathway on milestone;
revoke update (status, due_date, version) on milestone from samtavle_wall;
drop table joining_consent, treatment_message, treatment_method, treatment_session, course_attendance, course_session, treatment_goal,
  pathway_event, treatment_plan, work_assessment, clinical_assessment, referral, provider_site, provider;
drop function app.agreed_first(), app.name_support(), app.by_psychologist(), app.on_the_way(), app.sent_stands();
alter table staff drop column authorisation, drop column support_kind;
set local role samtavle_wall;
revoke execute on function app.sign() from samtavle_owner;
reset role;

drop policy wall_plans on accommodation;
drop policy wall_reads on accommodation;
revoke select, update (in_plan) on accommodation from samtavle_wall;
drop trigger plan_confirmed on accommodation_act;
drop trigger date_accommodation on accommodation;
drop trigger sign on goal;
drop trigger sign on step;
drop trigger sign on step_act;
drop policy wall on signature;
revoke insert on signature from samtavle_wall;
drop trigger show_accepted_goal on goal_decision;
drop trigger hide_changed_step on step;
drop trigger show_accepted_step on step_act;
drop trigger name_employer on employment;
drop trigger name_citizen on case_file;
drop trigger name_participant on participant;
drop policy wall_shows on goal;
drop policy wall_reads on goal;
drop policy wall_shows on step;
drop policy wall_reads on step;
drop policy wall_lays on milestone;
drop policy wall_ends on participant;
revoke select, update (seen_from) on goal, step from samtavle_wall;
revoke insert on milestone from samtavle_wall;
revoke update (ended_at) on participant from samtavle_wall;
drop function app.plan_confirmed_accommodation(), app.date_accommodation(), app.sign(), app.show_accepted_goal(), app.hide_changed_step(), app.show_accepted_step(),
  app.lay_duties(uuid, uuid, jsonb), app.end_participation(uuid), app.name_employer(), app.name_citizen(), app.name_participant(),
  app.directory(text), app.my_name(), app.one_at_a_time(uuid), app.remember(uuid, text, text, jsonb),
  app.recall(uuid, text, text), app.has_part(text[]), app.enter(text, boolean), app.touch(text, boolean);
drop table app.request;

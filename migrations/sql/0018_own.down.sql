drop function app.read_eligibility(text, uuid, uuid), app.eligibility(uuid), app.read_own(text, uuid, uuid), app.own(uuid);
drop function audit.handed_over(uuid), app.age_band(uuid);
drop table eligibility_entry, harassment_answer, work_condition, work_compass, own_entry;
drop function app.announce_handing(), app.announce_own(), app.date_handing(), app.date_own();
set local role samtavle_wall;
revoke execute on function app.sign() from samtavle_owner;
reset role;
alter table goal drop constraint area_in_life, drop column area;

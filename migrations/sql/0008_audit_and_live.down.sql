do $$
declare t record;
begin
  for t in select event_object_table as tbl from information_schema.triggers
    where trigger_name = 'announce' group by event_object_table loop
    execute format('drop trigger announce on %I', t.tbl);
  end loop;
end $$;
drop function app.is_mine(jsonb), app.hears(text, jsonb), app.announce_case(), app.announce_consent_end(), app.announce(),
  app.note_refusal(text, text, uuid), audit.refused(text, uuid), audit.disclosed(text, jsonb);
drop table audit.access_log;
drop function audit.refuse_change();
grant create on schema app, auth, audit to samtavle_wall;

set local role samtavle_wall;
revoke execute on function app.announce() from samtavle_owner;
reset role;
drop function app.about_me();
drop table correction_answer, correction_request;
drop function app.name_correction(), app.written_by_others(uuid);
do $$
declare t text;
begin
  foreach t in array array['employment', 'function_entry'] loop
    execute format('drop policy wall_finds_writer on %I', t);
  end loop;
end $$;
revoke select on employment, function_entry from samtavle_wall;
drop function audit.own_head(uuid), audit.unchained(), audit.links(uuid), audit.chains();
drop view audit.record;
drop policy wall_chains on consent_request;
drop policy wall_chains on consent_request_answer;
revoke select on consent_request, consent_request_answer from samtavle_wall;
drop policy wall_reads on audit.access_log;
revoke select on audit.access_log from samtavle_wall;
drop trigger only_forward on case_file;
drop trigger only_forward on participant;
do $$
declare t record;
begin
  for t in select c.oid::regclass as tbl, g.tgname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where (g.tgname like 'chain%' or g.tgname = 'append_only') and not g.tgisinternal
      and c.oid <> all (array['audit.link', 'audit.head', 'audit.erasure']::regclass[])
      and not (g.tgname = 'append_only' and c.oid = 'audit.access_log'::regclass) loop
    execute format('drop trigger %I on %s', t.name, t.tbl);
  end loop;
end $$;
drop table audit.erasure, audit.head, audit.link, policy.chained;
drop function audit.only_forward(), audit.chain_row(), audit.append(uuid, text, jsonb), audit.canonical(jsonb, text[]);

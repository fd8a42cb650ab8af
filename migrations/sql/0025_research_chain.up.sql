-- The answer to being counted is a consent (GDPR art. 4 (11)): its history is chained as that of the others (0012).
insert into policy.chained (kind, key, columns) values
  ('research_answer', '{id}', '{id,case_id,ordinal,given,text_version,language,answered_at}');

grant create on schema audit to samtavle_wall;
set local role samtavle_wall;
grant execute on function audit.chain_row() to samtavle_owner;
-- the view is changed in these words alone, so that whatever else it holds by now stays
do $$
begin
  execute 'create or replace view audit.record as ' || rtrim(pg_get_viewdef('audit.record'::regclass), ';')
    || ' union all select ''research_answer'', r.case_id, r.id::text, to_jsonb(r) from public.research_answer r';
end $$;
-- What was answered before is sealed as it stands now, after whatever the chain holds already.
set local timezone = 'UTC';
select audit.append(r.case_id, 'research_answer', to_jsonb(r)) from public.research_answer r order by r.case_id, r.ordinal;
reset timezone;
reset role;
revoke create on schema audit from samtavle_wall;
create trigger chain after insert on research_answer for each row execute function audit.chain_row('research_answer', 'case_id');
set local role samtavle_wall;
revoke execute on function audit.chain_row() from samtavle_owner;
reset role;

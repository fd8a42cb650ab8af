do $$
declare p record;
begin
  for p in select schemaname, tablename, policyname from pg_policies
    where schemaname = 'public' and tablename not in ('organisation', 'person', 'staff') loop
    execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
    execute format('alter table %I.%I no force row level security', p.schemaname, p.tablename);
    execute format('alter table %I.%I disable row level security', p.schemaname, p.tablename);
    execute format('revoke all on %I.%I from samtavle_app', p.schemaname, p.tablename);
  end loop;
end $$;
drop view app.may_summarise;

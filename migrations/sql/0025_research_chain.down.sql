drop trigger chain on research_answer;
grant create on schema audit to samtavle_wall;
set local role samtavle_wall;
create or replace view audit.record as
  select 'access_log' as kind, case l.outcome when 'PERMIT' then l.case_id else l.person_id end as chain, l.id::text as row_id,
    to_jsonb(l) as row_now from audit.access_log l
  union all select 'case_opened', c.id, c.id::text, to_jsonb(c) from case_file c
  union all select 'case_closed', c.id, c.id::text, to_jsonb(c) from case_file c where c.closed_at is not null
  union all select 'joined', p.case_id, p.id::text, to_jsonb(p) from participant p
  union all select 'left', p.case_id, p.id::text, to_jsonb(p) from participant p where p.ended_at is not null
  union all select 'consent', c.case_id, c.id::text, to_jsonb(c) from consent c
  union all select 'consent_item', i.case_id, i.consent_id::text || '/' || i.category, to_jsonb(i) from consent_item i
  union all select 'consent_end', e.case_id, e.id::text, to_jsonb(e) from consent_end e
  union all select 'asked', r.case_id, r.id::text, to_jsonb(r) from consent_request r
  union all select 'answered', a.case_id, a.request_id::text, to_jsonb(a) from consent_request_answer a
  union all select 'override', o.case_id, o.id::text, to_jsonb(o) from access_override o
  union all select 'stand_in_act', a.case_id, a.id::text, to_jsonb(a) from representation_act a
  union all select 'erasure', e.chain, e.id::text, to_jsonb(e) from audit.erasure e;
reset role;
revoke create on schema audit from samtavle_wall;
-- A chain with such lines in it cannot be taken apart: where anybody has answered, this is refused and nothing is taken back.
delete from policy.chained where kind = 'research_answer';

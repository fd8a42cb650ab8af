-- A made-up region: 2,000 cases, counsellors with about 60 each, a plan of five steps, ten milestones. Past the wall, as the
-- superuser: only how fast it is read matters here.
set session_replication_role = replica;
insert into organisation select md5('org' || i)::uuid, 'n' || i, 'Organisasjon ' || i from generate_series(1, 50) i;
insert into person (id, name, born, office_id) select md5('c' || i)::uuid, 'Innbygger ' || i, '1985-05-05', md5('org1')::uuid from generate_series(1, 2000) i;
insert into person (id, name, born, office_id) select md5('n' || i)::uuid, 'Veileder ' || i, '1985-05-05', md5('org1')::uuid from generate_series(1, 34) i;
insert into person (id, name, born, office_id) select md5('g' || i)::uuid, 'Lege ' || i, '1985-05-05', md5('org1')::uuid from generate_series(1, 34) i;
insert into auth.identity select 'demo', 'n' || i, md5('n' || i)::uuid from generate_series(1, 34) i;
insert into case_file (id, citizen_id, citizen_name)
  select md5('case' || i)::uuid, md5('c' || i)::uuid, 'Innbygger ' || i from generate_series(1, 2000) i;
insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
  select md5('pn' || i)::uuid, md5('case' || i)::uuid, md5('n' || (1 + i % 34))::uuid, md5('org1')::uuid, 'NAV_LOCAL',
    'Veileder ' || (1 + i % 34), 'Nav' from generate_series(1, 2000) i;
insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
  select md5('pg' || i)::uuid, md5('case' || i)::uuid, md5('g' || (1 + i % 34))::uuid, md5('org2')::uuid, 'GP',
    'Lege ' || (1 + i % 34), 'Legesenteret' from generate_series(1, 2000) i;
insert into employment (case_id, employer_id, employer_name, percent, from_date)
  select md5('case' || i)::uuid, md5('org' || (3 + i % 40))::uuid, 'Organisasjon ' || (3 + i % 40), 100, '2020-01-01'
  from generate_series(1, 2000) i;
insert into sick_leave_period (case_id, employer_id, from_date, to_date, grade)
  select md5('case' || i)::uuid, md5('org' || (3 + i % 40))::uuid, app.today() - 80, app.today() + 30, 70 from generate_series(1, 2000) i;
insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
    given_via, given_by, valid_from, valid_to)
  select md5('k' || i)::uuid, md5('case' || i)::uuid, md5('pn' || i)::uuid, 'GRANT', 'p', 'c', 'g', '1', 'nb', 'SELF',
    md5('c' || i)::uuid, now() - interval '10 days', now() + interval '90 days' from generate_series(1, 2000) i;
insert into consent_item
  select c.id, c.case_id, c.participant_id, c.kind, x, 2, c.valid_from, c.valid_to
  from consent c, unnest(array['PLAN', 'FUNCTION', 'ACCOMMODATION', 'EMPLOYMENT', 'PARTICIPANTS']) x;
insert into step (id, case_id, employer_id, week_from, weeks, work_percent, tasks, needs_grant, needs_agreement, seen_from)
  select md5('s' || i || '-' || j)::uuid, md5('case' || i)::uuid, md5('org' || (3 + i % 40))::uuid,
    date_trunc('week', app.today())::date - 28 + 14 * j, 2, 20 * j, 'Avgrensede oppgaver', true, true, 2
  from generate_series(1, 2000) i, generate_series(1, 5) j;
insert into step_act (case_id, step_id, step_version, kind, by_role)
  select s.case_id, s.id, 1, k.kind, k.role
  from step s, (values ('ACCEPT', 'CITIZEN'), ('GRANT', 'GP'), ('AGREE', 'EMPLOYER')) k (kind, role);
insert into milestone (case_id, category, type, lane, owner_role, due_date, status)
  select md5('case' || i)::uuid, (array['PLAN', 'ACCOMMODATION', 'NAV', 'FUNCTION', 'SICK_LEAVE'])[1 + j % 5],
    (array['STEP_REVIEW', 'FOLLOW_UP_PLAN_4W', 'NAV_DECISION', 'FIRST_DAY_BACK', 'WEEK_39'])[1 + j % 5], 'WORK',
    (array['CITIZEN', 'NAV_LOCAL', 'GP'])[1 + j % 3], app.today() - 20 + 7 * j,
    case when j < 4 then 'DONE' else 'PLANNED' end
  from generate_series(1, 2000) i, generate_series(1, 10) j;
insert into work_actual (case_id, week, work_percent)
  select md5('case' || i)::uuid, date_trunc('week', app.today())::date - 7 * j, 20 from generate_series(1, 2000) i, generate_series(1, 4) j;
set session_replication_role = origin;
analyze;

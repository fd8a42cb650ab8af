-- Printed from a freshly migrated database by `npm run schema`. Do not edit.

-- Schemas

create schema app;
grant usage on schema app to samtavle_app;
grant usage on schema app to samtavle_wall;

create schema audit;
grant usage on schema audit to samtavle_app;
grant usage on schema audit to samtavle_wall;

create schema auth;
grant usage on schema auth to samtavle_login;
grant usage on schema auth to samtavle_wall;

create schema migration;

create schema policy;
grant usage on schema policy to samtavle_app;
grant usage on schema policy to samtavle_wall;

create schema public;
grant create, usage on schema public to samtavle_owner with grant option;
grant usage on schema public to public;
grant usage on schema public to samtavle_wall;

-- Default privileges

-- new f of samtavle_owner: samtavle_owner=X/samtavle_owner

-- new f of samtavle_wall: samtavle_wall=X/samtavle_wall

-- Tables

create table app.clock (
  only_row boolean default true not null,
  shift interval default '00:00:00'::interval not null,
  constraint clock_pkey PRIMARY KEY (only_row),
  constraint clock_only_row_check CHECK (only_row)
);
grant select on app.clock to samtavle_app;
grant select on app.clock to samtavle_wall;

create table app.register_search (
  id uuid default uuidv7() not null,
  person_id uuid not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint register_search_pkey PRIMARY KEY (id),
  constraint register_search_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX register_search_by ON app.register_search USING btree (person_id, at);
alter table app.register_search enable row level security;
alter table app.register_search force row level security;
create policy wall on app.register_search for all to samtavle_wall
  using (true)
  with check (true);
grant delete, insert, select on app.register_search to samtavle_wall;

create table app.request (
  person_id uuid not null,
  key uuid not null,
  mutation text not null,
  input_hash text not null,
  outcome jsonb not null,
  done_at timestamp with time zone default now() not null,
  constraint request_pkey PRIMARY KEY (person_id, key),
  constraint request_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table app.request enable row level security;
alter table app.request force row level security;
create policy wall on app.request for all to samtavle_wall
  using (true)
  with check (true);
grant insert, select on app.request to samtavle_wall;

create table audit.access_log (
  id uuid default uuidv7() not null,
  at timestamp with time zone default app.now() not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  person_id uuid not null,
  person_name text not null,
  role text not null,
  organisation_name text,
  participant_id uuid,
  case_id uuid,
  action text not null,
  categories text[] default '{}'::text[] not null,
  bases text[] default '{}'::text[] not null,
  outcome text not null,
  times integer,
  first_at timestamp with time zone,
  constraint access_log_pkey PRIMARY KEY (id),
  constraint access_log_check CHECK ((cardinality(categories) = cardinality(bases))),
  constraint access_log_outcome_check CHECK ((outcome = ANY (ARRAY['PERMIT'::text, 'DENY'::text]))),
  constraint access_log_times_check CHECK ((times > 1)),
  constraint counted CHECK ((((times IS NULL) = (first_at IS NULL)) AND ((times IS NULL) OR (outcome = 'DENY'::text))))
);
CREATE INDEX access_log_of_case ON audit.access_log USING btree (case_id, id DESC);
alter table audit.access_log enable row level security;
alter table audit.access_log force row level security;
create policy awake on audit.access_log as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on audit.access_log for select to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy wall on audit.access_log for insert to samtavle_wall
  with check (true);
create policy wall_reads on audit.access_log for select to samtavle_wall
  using (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.access_log FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON audit.access_log FOR EACH ROW WHEN ((new.outcome = 'PERMIT'::text)) EXECUTE FUNCTION audit.chain_row('access_log', 'case_id');
CREATE TRIGGER chain_count AFTER INSERT ON audit.access_log FOR EACH ROW WHEN ((new.times IS NOT NULL)) EXECUTE FUNCTION audit.chain_row('refused', 'person_id');
CREATE TRIGGER chain_refusal AFTER INSERT ON audit.access_log FOR EACH ROW WHEN (((new.outcome = 'DENY'::text) AND (new.times IS NULL))) EXECUTE FUNCTION audit.chain_row('access_log', 'person_id');
grant insert, select on audit.access_log to samtavle_wall;
grant select on audit.access_log to samtavle_app;

create table audit.asked (
  id uuid default uuidv7() not null,
  person_id uuid not null,
  case_id uuid,
  action text not null,
  at timestamp with time zone default app.now() not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  line_id uuid,
  constraint asked_pkey PRIMARY KEY (id),
  constraint asked_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX asked_by ON audit.asked USING btree (person_id, recorded_at);
CREATE INDEX asked_untold ON audit.asked USING btree (case_id) WHERE (line_id IS NULL);
alter table audit.asked enable row level security;
alter table audit.asked force row level security;
create policy wall on audit.asked for all to samtavle_wall
  using (true)
  with check (true);
grant delete, insert, select on audit.asked to samtavle_wall;
grant update on audit.asked (line_id) to samtavle_wall;

create table audit.erasure (
  id uuid default uuidv7() not null,
  at timestamp with time zone default app.now() not null,
  rule text not null,
  chain uuid not null,
  lines bigint[] default '{}'::bigint[] not null,
  rows jsonb default '{}'::jsonb not null,
  constraint erasure_pkey PRIMARY KEY (id)
);
alter table audit.erasure enable row level security;
alter table audit.erasure force row level security;
create policy wall on audit.erasure for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.erasure FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON audit.erasure FOR EACH ROW EXECUTE FUNCTION audit.chain_row('erasure', 'chain');
grant select on audit.erasure to samtavle_wall;

create table audit.head (
  chain uuid not null,
  line bigint not null,
  hash bytea not null,
  constraint head_pkey PRIMARY KEY (chain)
);
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy wall on audit.head for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit.head FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER only_forward BEFORE UPDATE ON audit.head FOR EACH ROW EXECUTE FUNCTION audit.only_forward('line');
grant insert, select on audit.head to samtavle_wall;
grant update on audit.head (line) to samtavle_wall;
grant update on audit.head (hash) to samtavle_wall;

create table audit.link (
  chain uuid not null,
  line bigint not null,
  kind text not null,
  row_id text not null,
  salt bytea,
  commitment bytea not null,
  hash bytea not null,
  constraint link_pkey PRIMARY KEY (chain, line),
  constraint link_line_check CHECK ((line > 0)),
  constraint link_kind_fkey FOREIGN KEY (kind) REFERENCES policy.chained(kind)
);
alter table audit.link enable row level security;
alter table audit.link force row level security;
create policy wall on audit.link for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.link FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
grant insert, select on audit.link to samtavle_wall;

create table auth.identity (
  provider text not null,
  subject text not null,
  person_id uuid not null,
  constraint identity_pkey PRIMARY KEY (provider, subject),
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table auth.identity enable row level security;
alter table auth.identity force row level security;
create policy registers on auth.identity for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on auth.identity for select to samtavle_wall
  using (true);
grant select on auth.identity to samtavle_wall;

create table auth.login_attempt (
  id_hash text not null,
  provider text not null,
  verifier text not null,
  state text not null,
  nonce text not null,
  return_to text not null,
  started_at timestamp with time zone default now() not null,
  constraint login_attempt_pkey PRIMARY KEY (id_hash)
);
alter table auth.login_attempt enable row level security;
alter table auth.login_attempt force row level security;
create policy wall on auth.login_attempt for all to samtavle_wall
  using (true)
  with check (true);
grant delete, insert, select on auth.login_attempt to samtavle_wall;

create table auth.session (
  token_hash text not null,
  person_id uuid not null,
  opened_at timestamp with time zone default now() not null,
  idle_until timestamp with time zone not null,
  absolute_until timestamp with time zone not null,
  closed_at timestamp with time zone,
  vouched text[] not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_vouched_check CHECK (((cardinality(vouched) > 0) AND (vouched <@ '{CITIZEN,EMPLOYER,HEALTH,NAV}'::text[]))),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX session_of_person ON auth.session USING btree (person_id);
alter table auth.session enable row level security;
alter table auth.session force row level security;
create policy wall on auth.session for all to samtavle_wall
  using (true)
  with check (true);
grant delete, insert, select on auth.session to samtavle_wall;
grant update on auth.session (idle_until) to samtavle_wall;
grant update on auth.session (closed_at) to samtavle_wall;

create table migration.applied (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint applied_pkey PRIMARY KEY (number)
);

create table policy.act_right (
  act text not null,
  role text not null,
  constraint act_right_pkey PRIMARY KEY (act, role)
);
grant select on policy.act_right to samtavle_app;
grant select on policy.act_right to samtavle_wall;

create table policy.addable (
  role text not null,
  recipient text not null,
  constraint addable_pkey PRIMARY KEY (role, recipient),
  constraint addable_recipient_fkey FOREIGN KEY (recipient) REFERENCES policy.recipient(code)
);
grant select on policy.addable to samtavle_app;
grant select on policy.addable to samtavle_wall;

create table policy.agreement (
  acts text not null,
  key text not null,
  counted text not null,
  content text not null,
  content_key text not null,
  covers text[] not null,
  constraint agreement_pkey PRIMARY KEY (acts)
);
grant select on policy.agreement to samtavle_app;
grant select on policy.agreement to samtavle_wall;

create table policy.category (
  code text not null,
  "position" smallint not null,
  constraint category_pkey PRIMARY KEY (code),
  constraint category_position_key UNIQUE ("position")
);
grant select on policy.category to samtavle_app;
grant select on policy.category to samtavle_wall;

create table policy.chained (
  kind text not null,
  key text[] not null,
  columns text[] not null,
  constraint chained_pkey PRIMARY KEY (kind)
);
grant select on policy.chained to samtavle_wall;

create table policy.consent_text (
  version text not null,
  "position" smallint not null,
  counts_until date,
  constraint consent_text_pkey PRIMARY KEY (version),
  constraint consent_text_position_key UNIQUE ("position")
);
grant select on policy.consent_text to samtavle_app;
grant select on policy.consent_text to samtavle_wall;

create table policy.correctable (
  kind text not null,
  tbl text not null,
  key text default 'id'::text not null,
  part text,
  detail text default 'null'::text not null,
  label text not null,
  stands text default 'true'::text not null,
  constraint correctable_pkey PRIMARY KEY (kind),
  constraint correctable_tbl_key UNIQUE (tbl)
);
grant select on policy.correctable to samtavle_app;

create table policy.entry_by_law (
  recipient text not null,
  condition text not null,
  bases text[] not null,
  own_categories text[] not null,
  acts text[] not null,
  source text not null,
  checked_on date not null,
  constraint entry_by_law_pkey PRIMARY KEY (recipient),
  constraint entry_by_law_condition_check CHECK ((condition = ANY (ARRAY['SICK_LEAVE_RUNS'::text, 'SICK_NOTE_TOWARDS_EMPLOYER'::text]))),
  constraint entry_by_law_recipient_fkey FOREIGN KEY (recipient) REFERENCES policy.recipient(code)
);
grant select on policy.entry_by_law to samtavle_app;
grant select on policy.entry_by_law to samtavle_wall;

create table policy.recipient (
  code text not null,
  "position" smallint not null,
  constraint recipient_pkey PRIMARY KEY (code),
  constraint recipient_position_key UNIQUE ("position")
);
grant select on policy.recipient to samtavle_app;
grant select on policy.recipient to samtavle_wall;

create table policy.rule (
  category text not null,
  recipient text not null,
  floor_basis text not null,
  floor_level smallint not null,
  ceiling_level smallint not null,
  floor_from text,
  constraint rule_pkey PRIMARY KEY (recipient, category),
  constraint rule_ceiling_level_check CHECK (((ceiling_level >= 0) AND (ceiling_level <= 3))),
  constraint rule_check CHECK ((floor_level <= ceiling_level)),
  constraint rule_floor_basis_check CHECK ((floor_basis = ANY (ARRAY['NONE'::text, 'OWNER'::text, 'STATUTORY'::text, 'HEALTH_COOPERATION'::text, 'INVITED'::text]))),
  constraint rule_floor_from_check CHECK ((floor_from = ANY (ARRAY['FOLLOW_UP_PLAN_SENT'::text, 'WEEK_BEFORE_MEETING'::text, 'COMMISSIONED'::text]))),
  constraint rule_floor_level_check CHECK (((floor_level >= 0) AND (floor_level <= 3))),
  constraint rule_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint rule_recipient_fkey FOREIGN KEY (recipient) REFERENCES policy.recipient(code)
);
grant select on policy.rule to samtavle_app;
grant select on policy.rule to samtavle_wall;

create table policy.side (
  side text not null,
  key text not null,
  main text not null,
  later boolean not null,
  constraint side_pkey PRIMARY KEY (side)
);
grant select on policy.side to samtavle_wall;

create table policy.stamp (
  only_row boolean default true not null,
  hash text not null,
  synced_at timestamp with time zone not null,
  constraint stamp_pkey PRIMARY KEY (only_row),
  constraint stamp_only_row_check CHECK (only_row)
);
grant select on policy.stamp to samtavle_app;
grant select on policy.stamp to samtavle_wall;

create table policy.vouching (
  role text not null,
  kind text not null,
  constraint vouching_pkey PRIMARY KEY (role, kind),
  constraint vouching_kind_check CHECK ((kind = ANY (ARRAY['CITIZEN'::text, 'EMPLOYER'::text, 'HEALTH'::text, 'NAV'::text])))
);
grant select on policy.vouching to samtavle_wall;

create table public.access_override (
  id uuid default gen_random_uuid() not null,
  participant_id uuid not null,
  case_id uuid not null,
  reason text not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  constraint access_override_pkey PRIMARY KEY (id),
  constraint access_override_check CHECK (((to_at > from_at) AND (to_at <= (from_at + '3 mons 1 day'::interval)))),
  constraint access_override_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 255))),
  constraint access_override_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint access_override_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX override_in_case ON public.access_override USING btree (case_id);
CREATE INDEX override_of_part ON public.access_override USING btree (participant_id);
alter table public.access_override enable row level security;
alter table public.access_override force row level security;
create policy wall on public.access_override for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce AFTER INSERT ON public.access_override FOR EACH ROW EXECUTE FUNCTION app.announce_standing();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.access_override FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.access_override FOR EACH ROW EXECUTE FUNCTION audit.chain_row('override', 'case_id');
grant insert, select on public.access_override to samtavle_wall;

create table public.accommodation (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid not null,
  text text not null,
  from_date date not null,
  to_date date not null,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  in_plan boolean default false not null,
  own_person_id uuid,
  constraint accommodation_pkey PRIMARY KEY (id),
  constraint accommodation_check CHECK ((to_date >= from_date)),
  constraint accommodation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint accommodation_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id)
);
CREATE INDEX accommodation_in_case ON public.accommodation USING btree (case_id);
alter table public.accommodation enable row level security;
alter table public.accommodation force row level security;
create policy awake on public.accommodation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.accommodation for update to samtavle_app
  using ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'CHANGE_ACCOMMODATION'::text))) AND ((own_role IS NULL) OR (own_person_id = ( SELECT app.actor() AS actor)) OR (case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 2) AS cases_beyond_law)::uuid[])))))
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'CHANGE_ACCOMMODATION'::text))));
create policy of_own_job on public.accommodation as restrictive for insert to samtavle_app
  with check (((case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy own_job_only on public.accommodation as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.accommodation for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 2) AS cases_beyond_law)::uuid[])) OR (in_plan AND (case_id = ANY (( SELECT app.cases('ACCOMMODATION'::text, 2) AS cases)::uuid[])) AND ((case_id IN ( SELECT p.case_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)
  WHERE (p.role = 'NAV_LOCAL'::text))) OR ((case_id, employer_id) IN ( SELECT f.case_id,
    f.employer_id
   FROM app.sent_plans() f(case_id, employer_id))))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_plans on public.accommodation for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_reads on public.accommodation for select to samtavle_wall
  using (true);
create policy written on public.accommodation for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'PROPOSE_ACCOMMODATION'::text))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.accommodation FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.accommodation FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER carry_agreements AFTER UPDATE ON public.accommodation FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION app.carry_agreements();
CREATE TRIGGER date_accommodation BEFORE INSERT OR UPDATE ON public.accommodation FOR EACH ROW EXECUTE FUNCTION app.date_accommodation();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.accommodation FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.accommodation FOR EACH ROW EXECUTE FUNCTION app.whose();
CREATE TRIGGER whose_now BEFORE UPDATE OF text, from_date, to_date ON public.accommodation FOR EACH ROW WHEN ((((new.text IS DISTINCT FROM old.text) OR (new.from_date IS DISTINCT FROM old.from_date)) OR (new.to_date IS DISTINCT FROM old.to_date))) EXECUTE FUNCTION app.whose();
grant select on public.accommodation to samtavle_wall;
grant insert, select on public.accommodation (id) to samtavle_app;
grant insert, select on public.accommodation (case_id) to samtavle_app;
grant insert, select on public.accommodation (employer_id) to samtavle_app;
grant insert, select, update on public.accommodation (text) to samtavle_app;
grant insert, select, update on public.accommodation (from_date) to samtavle_app;
grant insert, select, update on public.accommodation (to_date) to samtavle_app;
grant insert, select on public.accommodation (own_organisation_id) to samtavle_app;
grant insert, select on public.accommodation (own_role) to samtavle_app;
grant select on public.accommodation (version) to samtavle_app;
grant select on public.accommodation (changed_at) to samtavle_app;
grant select on public.accommodation (in_plan) to samtavle_app;
grant update on public.accommodation (in_plan) to samtavle_wall;
comment on table public.accommodation is 'Seen by: ACCOMMODATION from level 2; by a dated floor only what is in the follow-up plan.';

create table public.accommodation_act (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  accommodation_id uuid not null,
  accommodation_version integer not null,
  kind text not null,
  by_role text not null,
  by_participant_id uuid,
  acted_at timestamp with time zone default app.now() not null,
  salt bytea,
  seal bytea,
  first_version integer,
  constraint accommodation_act_pkey PRIMARY KEY (id),
  constraint accommodation_act_kind_check CHECK ((kind = ANY (ARRAY['AGREE'::text, 'CONFIRM'::text, 'DECLINE'::text, 'END'::text]))),
  constraint accommodation_act_accommodation_id_fkey FOREIGN KEY (accommodation_id) REFERENCES public.accommodation(id),
  constraint accommodation_act_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX accommodation_act_in_case ON public.accommodation_act USING btree (case_id);
CREATE INDEX accommodation_act_of ON public.accommodation_act USING btree (accommodation_id);
alter table public.accommodation_act enable row level security;
alter table public.accommodation_act force row level security;
create policy awake on public.accommodation_act as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.accommodation_act for select to samtavle_app
  using ((((case_id = ANY (( SELECT app.cases('ACCOMMODATION'::text, 2) AS cases)::uuid[])) OR (by_participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))) AND (accommodation_id IN ( SELECT a.id
   FROM public.accommodation a
  WHERE (a.case_id = accommodation_act.case_id)))));
create policy wall_carries on public.accommodation_act for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_finds_writer on public.accommodation_act for select to samtavle_wall
  using (true);
create policy written on public.accommodation_act for insert to samtavle_app
  with check ((((case_id, (kind || '_ACCOMMODATION'::text), by_role, COALESCE(by_participant_id, app.nil())) IN ( SELECT m.case_id,
    m.act,
    m.role,
    COALESCE(m.participant_id, app.nil()) AS "coalesce"
   FROM app.may m)) AND (EXISTS ( SELECT
   FROM public.accommodation a
  WHERE ((a.id = accommodation_act.accommodation_id) AND (a.case_id = accommodation_act.case_id) AND (a.version = accommodation_act.accommodation_version))))));
CREATE TRIGGER a_seal BEFORE INSERT ON public.accommodation_act FOR EACH ROW EXECUTE FUNCTION app.seal_agreement();
CREATE TRIGGER announce AFTER INSERT ON public.accommodation_act FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.accommodation_act FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.accommodation_act DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('accommodation_act', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT ON public.accommodation_act FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER only_carried BEFORE UPDATE ON public.accommodation_act FOR EACH ROW EXECUTE FUNCTION app.only_carried('accommodation_version');
CREATE TRIGGER plan_confirmed AFTER INSERT ON public.accommodation_act FOR EACH ROW EXECUTE FUNCTION app.plan_confirmed_accommodation();
grant select on public.accommodation_act to samtavle_wall;
grant insert, select on public.accommodation_act (id) to samtavle_app;
grant select on public.accommodation_act (id) to samtavle_wall;
grant insert, select on public.accommodation_act (case_id) to samtavle_app;
grant select on public.accommodation_act (case_id) to samtavle_wall;
grant insert, select on public.accommodation_act (accommodation_id) to samtavle_app;
grant insert, select on public.accommodation_act (accommodation_version) to samtavle_app;
grant update on public.accommodation_act (accommodation_version) to samtavle_wall;
grant insert, select on public.accommodation_act (kind) to samtavle_app;
grant insert, select on public.accommodation_act (by_role) to samtavle_app;
grant insert, select on public.accommodation_act (by_participant_id) to samtavle_app;
grant select on public.accommodation_act (by_participant_id) to samtavle_wall;
grant select on public.accommodation_act (acted_at) to samtavle_app;

create table public.activity_assessment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  milestone_id uuid not null,
  reason text not null,
  until date,
  own_organisation_id uuid not null,
  own_role text not null,
  assessed_at timestamp with time zone default app.now() not null,
  own_person_id uuid,
  constraint activity_assessment_pkey PRIMARY KEY (id),
  constraint activity_assessment_own_role_check CHECK ((own_role = 'NAV_LOCAL'::text)),
  constraint activity_assessment_reason_check CHECK ((reason = ANY (ARRAY['GRADED'::text, 'MEASURE'::text, 'FIT'::text, 'MEDICAL'::text, 'NO_ADAPTATION'::text, 'EMPLOYER_PLAN'::text, 'ISSUER_INFORMATION'::text, 'CITIZEN_INFORMATION'::text, 'ADVISORY_DOCTOR'::text, 'INTERNAL_DISCUSSION'::text, 'OTHER'::text]))),
  constraint activity_assessment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint activity_assessment_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id)
);
CREATE INDEX activity_assessment_in_case ON public.activity_assessment USING btree (case_id, assessed_at DESC);
alter table public.activity_assessment enable row level security;
alter table public.activity_assessment force row level security;
create policy awake on public.activity_assessment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.activity_assessment for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_finds_writer on public.activity_assessment for select to samtavle_wall
  using (true);
create policy written on public.activity_assessment for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'ASSESS_ACTIVITY'::text))) AND (EXISTS ( SELECT
   FROM public.milestone m
  WHERE ((m.id = activity_assessment.milestone_id) AND (m.case_id = activity_assessment.case_id) AND m.duty AND (m.type = 'ACTIVITY_REQUIREMENT_8W'::text))))));
CREATE TRIGGER announce AFTER INSERT ON public.activity_assessment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.activity_assessment FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.activity_assessment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('activity_assessment', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT ON public.activity_assessment FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign AFTER INSERT ON public.activity_assessment FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.activity_assessment FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.activity_assessment to samtavle_wall;
grant insert, select on public.activity_assessment (id) to samtavle_app;
grant select on public.activity_assessment (id) to samtavle_wall;
grant insert, select on public.activity_assessment (case_id) to samtavle_app;
grant select on public.activity_assessment (case_id) to samtavle_wall;
grant insert, select on public.activity_assessment (milestone_id) to samtavle_app;
grant insert, select on public.activity_assessment (reason) to samtavle_app;
grant insert, select on public.activity_assessment (until) to samtavle_app;
grant insert on public.activity_assessment (own_organisation_id) to samtavle_app;
grant select on public.activity_assessment (own_organisation_id) to samtavle_wall;
grant insert on public.activity_assessment (own_role) to samtavle_app;
grant select on public.activity_assessment (own_role) to samtavle_wall;
grant select on public.activity_assessment (assessed_at) to samtavle_app;
comment on table public.activity_assessment is 'Seen by: NAV from level 2.';

create table public.admission (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  participant_id uuid not null,
  said text not null,
  said_at timestamp with time zone default app.now() not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  by_role text not null,
  by_name text,
  claim text,
  source text,
  constraint admission_pkey PRIMARY KEY (id),
  constraint admission_check CHECK (((claim IS NULL) OR (said = 'INVITED'::text))),
  constraint admission_check1 CHECK (((said = 'INVITED'::text) OR (by_role =
CASE said
    WHEN 'BY_LAW'::text THEN 'LAW'::text
    ELSE 'CITIZEN'::text
END))),
  constraint admission_claim_check CHECK ((claim = ANY (ARRAY['IN_MEETING'::text, 'PAPER'::text]))),
  constraint admission_said_check CHECK ((said = ANY (ARRAY['INVITED'::text, 'BY_LAW'::text, 'YES'::text, 'NO'::text]))),
  constraint admission_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint admission_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX admission_in_case ON public.admission USING btree (case_id, role, organisation_id, id DESC);
CREATE INDEX admission_of_part ON public.admission USING btree (participant_id, id);
alter table public.admission enable row level security;
alter table public.admission force row level security;
create policy awake on public.admission as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.admission for select to samtavle_app
  using ((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])));
create policy wall on public.admission for all to samtavle_wall
  using (true)
  with check (true);
create policy written on public.admission for insert to samtavle_app
  with check (((case_id, said) IN ( SELECT m.case_id,
        CASE m.act
            WHEN 'ADMIT_PARTICIPANT'::text THEN 'YES'::text
            ELSE 'NO'::text
        END AS "case"
   FROM app.may m
  WHERE ((m.act = ANY (ARRAY['ADMIT_PARTICIPANT'::text, 'DECLINE_PARTICIPANT'::text])) AND (m.role = 'CITIZEN'::text)))));
CREATE TRIGGER announce_by_law BEFORE INSERT ON public.admission FOR EACH ROW EXECUTE FUNCTION app.announce_by_law();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admission FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER apply_admission AFTER INSERT ON public.admission FOR EACH ROW EXECUTE FUNCTION app.apply_admission();
CREATE TRIGGER chain AFTER INSERT ON public.admission FOR EACH ROW EXECUTE FUNCTION audit.chain_row('admission', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT ON public.admission FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign_admission BEFORE INSERT ON public.admission FOR EACH ROW EXECUTE FUNCTION app.sign_admission();
grant insert, select on public.admission to samtavle_wall;
grant select on public.admission to samtavle_app;
grant insert on public.admission (case_id) to samtavle_app;
grant insert on public.admission (participant_id) to samtavle_app;
grant insert on public.admission (said) to samtavle_app;

create table public.barrier (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  category text generated always as (
CASE kind
    WHEN 'WORKPLACE'::text THEN 'BARRIER_WORK'::text
    ELSE 'BARRIER_PERSONAL'::text
END) stored not null,
  text text not null,
  locus text default 'UNKNOWN'::text not null,
  added_on date default app.today() not null,
  resolved_on date,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  constraint barrier_pkey PRIMARY KEY (id),
  constraint barrier_kind_check CHECK ((kind = ANY (ARRAY['SELF_EFFICACY'::text, 'ILLNESS_UNDERSTANDING'::text, 'SYMPTOMS'::text, 'WORKPLACE'::text]))),
  constraint barrier_locus_check CHECK ((locus = ANY (ARRAY['WORK'::text, 'PERSON'::text, 'INTERPLAY'::text, 'UNKNOWN'::text]))),
  constraint barrier_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint barrier_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code)
);
CREATE INDEX barrier_in_case ON public.barrier USING btree (case_id);
alter table public.barrier enable row level security;
alter table public.barrier force row level security;
create policy awake on public.barrier as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.barrier for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_BARRIER'::text)))) AND ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_BARRIER'::text)))));
create policy seen on public.barrier for select to samtavle_app
  using (((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{BARRIER_WORK,BARRIER_PERSONAL}'::text[]) r(case_id, category, level)
  WHERE (r.level = 2))));
create policy wall_finds_writer on public.barrier for select to samtavle_wall
  using (true);
create policy written on public.barrier for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_BARRIER'::text))) AND ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.barrier FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.barrier FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.barrier FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.barrier (id) to samtavle_app;
grant select on public.barrier (id) to samtavle_wall;
grant insert, select on public.barrier (case_id) to samtavle_app;
grant select on public.barrier (case_id) to samtavle_wall;
grant insert, select on public.barrier (kind) to samtavle_app;
grant select on public.barrier (category) to samtavle_app;
grant insert, select, update on public.barrier (text) to samtavle_app;
grant insert, select, update on public.barrier (locus) to samtavle_app;
grant select on public.barrier (added_on) to samtavle_app;
grant select, update on public.barrier (resolved_on) to samtavle_app;
grant insert on public.barrier (own_organisation_id) to samtavle_app;
grant select on public.barrier (own_organisation_id) to samtavle_wall;
grant insert on public.barrier (own_role) to samtavle_app;
grant select on public.barrier (own_role) to samtavle_wall;
grant select on public.barrier (version) to samtavle_app;
comment on table public.barrier is 'Seen by: its category from level 2.';

create table public.case_file (
  id uuid default gen_random_uuid() not null,
  citizen_id uuid not null,
  citizen_name text not null,
  opened_at timestamp with time zone default app.now() not null,
  closed_at timestamp with time zone,
  version integer default 1 not null,
  constraint case_file_pkey PRIMARY KEY (id),
  constraint case_file_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES public.person(id)
);
CREATE INDEX case_of_citizen ON public.case_file USING btree (citizen_id);
CREATE UNIQUE INDEX one_open_case ON public.case_file USING btree (citizen_id) WHERE (closed_at IS NULL);
alter table public.case_file enable row level security;
alter table public.case_file force row level security;
create policy awake on public.case_file as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.case_file for update to samtavle_app
  using (((citizen_id = ( SELECT app.actor() AS actor)) AND ('CITIZEN'::text = ANY (( SELECT app.vouched() AS vouched)::text[])) AND (closed_at IS NULL)))
  with check (((citizen_id = ( SELECT app.actor() AS actor)) AND ('CITIZEN'::text = ANY (( SELECT app.vouched() AS vouched)::text[]))));
create policy seen on public.case_file for select to samtavle_app
  using ((id IN ( SELECT p.case_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))));
create policy wall on public.case_file for select to samtavle_wall
  using (true);
create policy written on public.case_file for insert to samtavle_app
  with check (((citizen_id = ( SELECT app.actor() AS actor)) AND ('CITIZEN'::text = ANY (( SELECT app.vouched() AS vouched)::text[]))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION app.announce_case();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.case_file FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION audit.chain_row('case_opened', 'id');
CREATE TRIGGER chain_closing AFTER UPDATE OF closed_at ON public.case_file FOR EACH ROW WHEN ((new.closed_at IS NOT NULL)) EXECUTE FUNCTION audit.chain_row('case_closed', 'id');
CREATE TRIGGER name_citizen BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION app.name_citizen();
CREATE TRIGGER old_enough BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION app.old_enough();
CREATE TRIGGER only_forward BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION audit.only_forward('closed_at');
grant select on public.case_file to samtavle_app;
grant select on public.case_file to samtavle_wall;
grant insert on public.case_file (id) to samtavle_app;
grant insert on public.case_file (citizen_id) to samtavle_app;
grant insert on public.case_file (citizen_name) to samtavle_app;
grant update on public.case_file (closed_at) to samtavle_app;

create table public.case_track (
  case_id uuid not null,
  track text not null,
  constraint case_track_pkey PRIMARY KEY (case_id),
  constraint case_track_track_check CHECK ((track = ANY (ARRAY['SICK_LISTED'::text, 'AT_RISK'::text, 'IPS'::text, 'SFJ'::text]))),
  constraint case_track_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
alter table public.case_track enable row level security;
alter table public.case_track force row level security;
create policy awake on public.case_track as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.case_track for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHOOSE_TRACK'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHOOSE_TRACK'::text)))));
create policy seen on public.case_track for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])));
create policy wall on public.case_track for select to samtavle_wall
  using (true);
create policy wall_counts on public.case_track for select to samtavle_wall
  using (true);
create policy written on public.case_track for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CLOSE_CASE'::text)))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.case_track FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'case_id');
CREATE TRIGGER note_stand_in AFTER UPDATE ON public.case_track FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('case_id');
grant insert, select on public.case_track to samtavle_app;
grant select on public.case_track to samtavle_wall;
grant update on public.case_track (track) to samtavle_app;

create table public.category_summary (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  category text not null,
  text text not null,
  version integer default 1 not null,
  own_organisation_id uuid,
  own_role text,
  constraint category_summary_pkey PRIMARY KEY (id),
  constraint category_summary_category_check CHECK ((category = ANY (ARRAY['ACCOMMODATION'::text, 'FUNCTION'::text, 'BARRIER_WORK'::text, 'TREATMENT'::text, 'NAV'::text, 'PERSONAL'::text]))),
  constraint category_summary_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint category_summary_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint category_summary_case_id_category_key UNIQUE (case_id, category)
);
alter table public.category_summary enable row level security;
alter table public.category_summary force row level security;
create policy awake on public.category_summary as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.category_summary for update to samtavle_app
  using (((case_id, category) IN ( SELECT m.case_id,
    m.category
   FROM app.may_summarise m)))
  with check (((case_id, category) IN ( SELECT m.case_id,
    m.category
   FROM app.may_summarise m)));
create policy seen on public.category_summary for select to samtavle_app
  using ((((category <> 'ACCOMMODATION'::text) AND ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{FUNCTION,BARRIER_WORK,TREATMENT,NAV,PERSONAL}'::text[]) r(case_id, category, level)
  WHERE (r.level = 1)))) OR ((category = 'ACCOMMODATION'::text) AND (case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 1) AS cases_beyond_law)::uuid[])))));
create policy wall_finds_writer on public.category_summary for select to samtavle_wall
  using (true);
create policy written on public.category_summary for insert to samtavle_app
  with check (((case_id, category) IN ( SELECT m.case_id,
    m.category
   FROM app.may_summarise m)));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.category_summary FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.category_summary FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_side BEFORE INSERT OR UPDATE ON public.category_summary FOR EACH ROW EXECUTE FUNCTION app.note_side('WRITE_SUMMARY');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.category_summary FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.category_summary (id) to samtavle_app;
grant select on public.category_summary (id) to samtavle_wall;
grant insert, select on public.category_summary (case_id) to samtavle_app;
grant select on public.category_summary (case_id) to samtavle_wall;
grant insert, select on public.category_summary (category) to samtavle_app;
grant insert, select, update on public.category_summary (text) to samtavle_app;
grant select on public.category_summary (version) to samtavle_app;
grant select on public.category_summary (own_organisation_id) to samtavle_wall;
grant select on public.category_summary (own_role) to samtavle_wall;
comment on table public.category_summary is 'Seen by: its category from level 1, by a dated floor not at all.';

create table public.clearance (
  person_id uuid not null,
  kind text not null,
  constraint clearance_pkey PRIMARY KEY (person_id, kind),
  constraint clearance_kind_check CHECK ((kind = ANY (ARRAY['STRICTLY_CONFIDENTIAL_ADDRESS'::text, 'CONFIDENTIAL_ADDRESS'::text, 'SHIELDED'::text, 'GEO_NATIONAL'::text]))),
  constraint clearance_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table public.clearance enable row level security;
alter table public.clearance force row level security;
create policy registers on public.clearance for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.clearance for all to samtavle_wall
  using (true)
  with check (true);
grant select on public.clearance to samtavle_wall;

create table public.clinical_assessment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  done_on date not null,
  authorisation text not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamp with time zone default app.now() not null,
  constraint clinical_assessment_pkey PRIMARY KEY (id),
  constraint clinical_assessment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint clinical_assessment_case_id_key UNIQUE (case_id)
);
alter table public.clinical_assessment enable row level security;
alter table public.clinical_assessment force row level security;
create policy awake on public.clinical_assessment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.clinical_assessment for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_reads on public.clinical_assessment for select to samtavle_wall
  using (true);
create policy written on public.clinical_assessment for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'COMPLETE_CLINICAL_ASSESSMENT'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.clinical_assessment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER by_psychologist BEFORE INSERT ON public.clinical_assessment FOR EACH ROW EXECUTE FUNCTION app.by_psychologist();
CREATE TRIGGER sign AFTER INSERT ON public.clinical_assessment FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.clinical_assessment to samtavle_wall;
grant insert, select on public.clinical_assessment (id) to samtavle_app;
grant insert, select on public.clinical_assessment (case_id) to samtavle_app;
grant insert, select on public.clinical_assessment (done_on) to samtavle_app;
grant select on public.clinical_assessment (authorisation) to samtavle_app;
grant insert on public.clinical_assessment (own_organisation_id) to samtavle_app;
grant insert on public.clinical_assessment (own_role) to samtavle_app;
grant select on public.clinical_assessment (recorded_at) to samtavle_app;
comment on table public.clinical_assessment is 'Seen by: TREATMENT from level 2.';

create table public.closing_word (
  case_id uuid not null,
  said text,
  helped_text text,
  said_at timestamp with time zone default app.now() not null,
  constraint closing_word_pkey PRIMARY KEY (case_id),
  constraint closing_word_check CHECK (((said IS NOT NULL) OR (helped_text IS NOT NULL))),
  constraint closing_word_said_check CHECK ((said = ANY (ARRAY['FULLY_BACK'::text, 'PARTLY_BACK'::text, 'OTHER_JOB'::text, 'EDUCATION'::text, 'NOT_BACK'::text, 'WILL_NOT_SAY'::text]))),
  constraint closing_word_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
alter table public.closing_word enable row level security;
alter table public.closing_word force row level security;
create policy awake on public.closing_word as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.closing_word for select to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy written on public.closing_word for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CLOSE_CASE'::text))))));
grant select on public.closing_word to samtavle_app;
grant insert on public.closing_word (case_id) to samtavle_app;
grant insert on public.closing_word (said) to samtavle_app;
grant insert on public.closing_word (helped_text) to samtavle_app;

create table public.commission (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  service text not null,
  area text,
  question text not null,
  asked_on date default app.today() not null,
  due_date date not null,
  own_organisation_id uuid,
  own_role text,
  withdrawn_on date,
  own_person_id uuid,
  constraint commission_pkey PRIMARY KEY (id),
  constraint commission_area_check CHECK ((area = ANY (ARRAY['MENTAL_HEALTH'::text, 'DEVELOPMENTAL'::text, 'COGNITIVE'::text, 'READING_WRITING_MATHS'::text, 'PSYCHOSOCIAL'::text, 'COMPLEX'::text]))),
  constraint commission_check CHECK (((service = 'ARK'::text) = (area IS NOT NULL))),
  constraint commission_service_check CHECK ((service = ANY (ARRAY['ARK'::text, 'SFJ'::text, 'ROL'::text, 'IPS'::text]))),
  constraint commission_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint commission_id_case_id_key UNIQUE (id, case_id)
);
CREATE INDEX commission_in_case ON public.commission USING btree (case_id);
alter table public.commission enable row level security;
alter table public.commission force row level security;
create policy awake on public.commission as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.commission for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_finds_writer on public.commission for select to samtavle_wall
  using (true);
create policy wall_withdraws on public.commission for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.commission for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'COMMISSION_SERVICE'::text))) AND true));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.commission FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.commission FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.commission FOR EACH ROW EXECUTE FUNCTION app.whose();
grant insert, select on public.commission (id) to samtavle_app;
grant select on public.commission (id) to samtavle_wall;
grant insert, select on public.commission (case_id) to samtavle_app;
grant select on public.commission (case_id) to samtavle_wall;
grant insert, select on public.commission (service) to samtavle_app;
grant select on public.commission (service) to samtavle_wall;
grant insert, select on public.commission (area) to samtavle_app;
grant insert, select on public.commission (question) to samtavle_app;
grant select on public.commission (asked_on) to samtavle_app;
grant insert, select on public.commission (due_date) to samtavle_app;
grant insert on public.commission (own_organisation_id) to samtavle_app;
grant select on public.commission (own_organisation_id) to samtavle_wall;
grant insert on public.commission (own_role) to samtavle_app;
grant select on public.commission (own_role) to samtavle_wall;
grant select on public.commission (withdrawn_on) to samtavle_app;
grant select, update on public.commission (withdrawn_on) to samtavle_wall;
comment on table public.commission is 'Seen by: NAV from level 2, and by the side that wrote it.';

create table public.consent (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  participant_id uuid not null,
  kind text not null,
  purpose text not null,
  confidentiality_release text not null,
  gdpr_basis text not null,
  text_version text not null,
  language text not null,
  given_via text not null,
  given_by uuid not null,
  given_at timestamp with time zone default app.now() not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  supersedes_id uuid,
  preview_hash text,
  representation_id uuid,
  given_by_name text,
  constraint consent_pkey PRIMARY KEY (id),
  constraint at_most_a_year CHECK (((kind <> 'GRANT'::text) OR ((valid_to IS NOT NULL) AND (valid_to <= (valid_from + '1 year 2 days'::interval)) AND (valid_from <= (given_at + '1 year'::interval))))) NOT VALID,
  constraint consent_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  constraint consent_given_via_check CHECK ((given_via = ANY (ARRAY['SELF'::text, 'IN_MEETING'::text, 'PAPER'::text]))),
  constraint consent_kind_check CHECK ((kind = ANY (ARRAY['GRANT'::text, 'OBJECTION'::text]))),
  constraint consent_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint consent_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consent_given_by_fkey FOREIGN KEY (given_by) REFERENCES public.person(id),
  constraint consent_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id),
  constraint consent_representation_id_fkey FOREIGN KEY (representation_id) REFERENCES public.representation(id),
  constraint consent_supersedes_id_fkey FOREIGN KEY (supersedes_id) REFERENCES public.consent(id),
  constraint consent_id_case_id_participant_id_kind_valid_from_key UNIQUE (id, case_id, participant_id, kind, valid_from)
);
CREATE INDEX consent_in_case ON public.consent USING btree (case_id);
CREATE UNIQUE INDEX consent_superseded_once ON public.consent USING btree (supersedes_id);
alter table public.consent enable row level security;
alter table public.consent force row level security;
create policy awake on public.consent as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consent for select to samtavle_app
  using ((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])));
create policy wall on public.consent for select to samtavle_wall
  using (true);
create policy written on public.consent for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'GIVE_CONSENT'::text)))));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.consent FOR EACH ROW EXECUTE FUNCTION audit.chain_row('consent', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign_consent BEFORE INSERT ON public.consent FOR EACH ROW EXECUTE FUNCTION app.sign_consent();
grant insert, select on public.consent to samtavle_app;
grant select on public.consent to samtavle_wall;

create table public.consent_end (
  id uuid default gen_random_uuid() not null,
  consent_id uuid not null,
  case_id uuid not null,
  category text,
  cause text not null,
  ended_at timestamp with time zone default app.now() not null,
  note text,
  constraint consent_end_pkey PRIMARY KEY (id),
  constraint consent_end_cause_check CHECK ((cause = ANY (ARRAY['WITHDRAWN'::text, 'SUPERSEDED'::text]))),
  constraint consent_end_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consent_end_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint consent_end_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES public.consent(id)
);
CREATE INDEX consent_end_in_case ON public.consent_end USING btree (case_id);
CREATE UNIQUE INDEX consent_ended_once ON public.consent_end USING btree (consent_id, category) NULLS NOT DISTINCT;
alter table public.consent_end enable row level security;
alter table public.consent_end force row level security;
create policy awake on public.consent_end as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consent_end for select to samtavle_app
  using ((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])));
create policy wall on public.consent_end for select to samtavle_wall
  using (true);
create policy written on public.consent_end for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'GIVE_CONSENT'::text)))));
CREATE TRIGGER announce AFTER INSERT ON public.consent_end FOR EACH ROW EXECUTE FUNCTION app.announce_consent_end();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent_end FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.consent_end FOR EACH ROW EXECUTE FUNCTION audit.chain_row('consent_end', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.consent_end FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.consent_end to samtavle_app;
grant select on public.consent_end to samtavle_wall;

create table public.consent_item (
  consent_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  kind text not null,
  category text not null,
  level smallint not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  text_version text default ''::text not null,
  constraint consent_item_pkey PRIMARY KEY (consent_id, category),
  constraint at_most_a_year CHECK (((kind <> 'GRANT'::text) OR ((valid_to IS NOT NULL) AND (valid_to <= (valid_from + '1 year 2 days'::interval))))) NOT VALID,
  constraint consent_item_level_check CHECK (((level >= 0) AND (level <= 3))),
  constraint consent_item_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint consent_item_consent_id_case_id_participant_id_kind_valid__fkey FOREIGN KEY (consent_id, case_id, participant_id, kind, valid_from) REFERENCES public.consent(id, case_id, participant_id, kind, valid_from)
);
CREATE INDEX consent_item_in_case ON public.consent_item USING btree (case_id);
CREATE INDEX consent_item_lookup ON public.consent_item USING btree (participant_id, category, kind) INCLUDE (level, valid_from, valid_to, text_version, consent_id);
CREATE INDEX objection_in_case ON public.consent_item USING btree (case_id) WHERE (kind = 'OBJECTION'::text);
alter table public.consent_item enable row level security;
alter table public.consent_item force row level security;
create policy awake on public.consent_item as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy opened on public.consent_item as restrictive for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))));
create policy seen on public.consent_item for select to samtavle_app
  using ((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])));
create policy wall on public.consent_item for select to samtavle_wall
  using (true);
create policy with_its_own on public.consent_item as restrictive for insert to samtavle_app
  with check (app.made_now('consent_item'::text, consent_id));
create policy written on public.consent_item for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'GIVE_CONSENT'::text)))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.consent_item FOR EACH ROW EXECUTE FUNCTION app.announce('ACCESS', 'consent_id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent_item FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.consent_item FOR EACH ROW EXECUTE FUNCTION audit.chain_row('consent_item', 'case_id');
CREATE TRIGGER text_of_consent BEFORE INSERT ON public.consent_item FOR EACH ROW EXECUTE FUNCTION app.text_of_consent();
grant insert, select on public.consent_item to samtavle_app;
grant select on public.consent_item to samtavle_wall;

create table public.consent_request (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  participant_id uuid not null,
  category text not null,
  level smallint not null,
  purpose text not null,
  asked_at timestamp with time zone default app.now() not null,
  constraint consent_request_pkey PRIMARY KEY (id),
  constraint consent_request_level_check CHECK (((level >= 1) AND (level <= 3))),
  constraint consent_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consent_request_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint consent_request_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id),
  constraint consent_request_id_case_id_key UNIQUE (id, case_id)
);
CREATE INDEX consent_request_in_case ON public.consent_request USING btree (case_id);
CREATE INDEX consent_request_of_part ON public.consent_request USING btree (participant_id, category, asked_at DESC);
alter table public.consent_request enable row level security;
alter table public.consent_request force row level security;
create policy awake on public.consent_request as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consent_request for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy wall_chains on public.consent_request for select to samtavle_wall
  using (true);
create policy written on public.consent_request for insert to samtavle_app
  with check (((case_id, participant_id) IN ( SELECT m.case_id,
    m.participant_id
   FROM (app.may m
     JOIN policy.rule r ON (((r.recipient = m.role) AND (r.category = consent_request.category) AND (r.ceiling_level >= consent_request.level))))
  WHERE (m.act = 'ASK_TO_SEE'::text))));
CREATE TRIGGER announce AFTER INSERT ON public.consent_request FOR EACH ROW EXECUTE FUNCTION app.announce('REQUEST', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent_request FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER ask_seldom BEFORE INSERT ON public.consent_request FOR EACH ROW EXECUTE FUNCTION app.ask_seldom();
CREATE TRIGGER chain AFTER INSERT ON public.consent_request FOR EACH ROW EXECUTE FUNCTION audit.chain_row('asked', 'case_id');
grant select on public.consent_request to samtavle_app;
grant select on public.consent_request to samtavle_wall;
grant insert on public.consent_request (id) to samtavle_app;
grant insert on public.consent_request (case_id) to samtavle_app;
grant insert on public.consent_request (participant_id) to samtavle_app;
grant insert on public.consent_request (category) to samtavle_app;
grant insert on public.consent_request (level) to samtavle_app;
grant insert on public.consent_request (purpose) to samtavle_app;

create table public.consent_request_answer (
  request_id uuid not null,
  case_id uuid not null,
  consent_id uuid,
  answered_at timestamp with time zone default app.now() not null,
  constraint consent_request_answer_pkey PRIMARY KEY (request_id),
  constraint consent_request_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consent_request_answer_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES public.consent(id),
  constraint consent_request_answer_request_id_case_id_fkey FOREIGN KEY (request_id, case_id) REFERENCES public.consent_request(id, case_id)
);
CREATE INDEX consent_request_answer_in_case ON public.consent_request_answer USING btree (case_id);
CREATE INDEX consent_request_answer_of ON public.consent_request_answer USING btree (consent_id);
alter table public.consent_request_answer enable row level security;
alter table public.consent_request_answer force row level security;
create policy awake on public.consent_request_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.consent_request_answer for select to samtavle_app
  using ((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])));
create policy wall_chains on public.consent_request_answer for select to samtavle_wall
  using (true);
create policy written on public.consent_request_answer for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_REQUEST'::text)))) AND (request_id IN ( SELECT r.id
   FROM public.consent_request r
  WHERE (r.case_id = consent_request_answer.case_id))) AND ((consent_id IS NULL) OR (consent_id IN ( SELECT c.id
   FROM public.consent c
  WHERE (c.case_id = consent_request_answer.case_id))))));
CREATE TRIGGER announce AFTER INSERT ON public.consent_request_answer FOR EACH ROW EXECUTE FUNCTION app.announce('REQUEST', 'request_id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consent_request_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.consent_request_answer FOR EACH ROW EXECUTE FUNCTION audit.chain_row('answered', 'case_id');
grant select on public.consent_request_answer to samtavle_app;
grant select on public.consent_request_answer to samtavle_wall;
grant insert on public.consent_request_answer (request_id) to samtavle_app;
grant insert on public.consent_request_answer (case_id) to samtavle_app;
grant insert on public.consent_request_answer (consent_id) to samtavle_app;

create table public.consultation (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  question text not null,
  asked_on date default app.today() not null,
  due_date date not null,
  last_day date not null,
  approved_on date,
  declined_on date,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  constraint consultation_pkey PRIMARY KEY (id),
  constraint consultation_check CHECK ((last_day >= due_date)),
  constraint consultation_check1 CHECK (((declined_on IS NULL) OR (approved_on IS NULL))),
  constraint consultation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX consultation_in_case ON public.consultation USING btree (case_id);
alter table public.consultation enable row level security;
alter table public.consultation force row level security;
create policy awake on public.consultation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.consultation for update to samtavle_app
  using (((approved_on IS NULL) AND (declined_on IS NULL) AND (case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_CONSULTATION'::text))))))
  with check ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy seen on public.consultation for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR (id = ANY (( SELECT app.my_consultations() AS my_consultations)::uuid[]))));
create policy wall on public.consultation for select to samtavle_wall
  using (true);
create policy written on public.consultation for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'ASK_CONSULTATION'::text))) AND (approved_on IS NULL) AND (declined_on IS NULL)));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.consultation FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.consultation FOR EACH ROW EXECUTE FUNCTION app.announce_consultation();
grant select on public.consultation to samtavle_wall;
grant insert, select on public.consultation (id) to samtavle_app;
grant insert on public.consultation (case_id) to samtavle_app;
grant insert, select on public.consultation (question) to samtavle_app;
grant select on public.consultation (asked_on) to samtavle_app;
grant insert, select on public.consultation (due_date) to samtavle_app;
grant insert, select on public.consultation (last_day) to samtavle_app;
grant select, update on public.consultation (approved_on) to samtavle_app;
grant select, update on public.consultation (declined_on) to samtavle_app;
grant insert on public.consultation (own_organisation_id) to samtavle_app;
grant insert on public.consultation (own_role) to samtavle_app;
grant select on public.consultation (version) to samtavle_app;
comment on table public.consultation is 'Seen by: NAV from level 2; and, without the case, by those who are asked once the citizen has said yes.';

create table public.consultation_advice (
  id uuid default gen_random_uuid() not null,
  consultation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  text text not null,
  given_on date default app.today() not null,
  constraint consultation_advice_pkey PRIMARY KEY (id),
  constraint consultation_advice_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consultation_advice_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(id),
  constraint consultation_advice_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint consultation_advice_consultation_id_person_id_key UNIQUE (consultation_id, person_id)
);
CREATE INDEX consultation_advice_in_case ON public.consultation_advice USING btree (case_id);
alter table public.consultation_advice enable row level security;
alter table public.consultation_advice force row level security;
create policy awake on public.consultation_advice as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consultation_advice for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR (consultation_id = ANY (( SELECT app.my_consultations() AS my_consultations)::uuid[]))));
create policy wall_chains on public.consultation_advice for select to samtavle_wall
  using (true);
create policy written on public.consultation_advice for insert to samtavle_app
  with check ((consultation_id = ANY (( SELECT app.my_consultations() AS my_consultations)::uuid[])));
CREATE TRIGGER announce AFTER INSERT ON public.consultation_advice FOR EACH ROW EXECUTE FUNCTION app.announce_consultation();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.consultation_advice FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.consultation_advice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('consultation_advice', 'case_id');
CREATE TRIGGER place_advice BEFORE INSERT ON public.consultation_advice FOR EACH ROW EXECUTE FUNCTION app.place_advice();
grant select on public.consultation_advice to samtavle_wall;
grant insert, select on public.consultation_advice (id) to samtavle_app;
grant insert, select on public.consultation_advice (consultation_id) to samtavle_app;
grant select on public.consultation_advice (person_id) to samtavle_app;
grant insert, select on public.consultation_advice (text) to samtavle_app;
grant select on public.consultation_advice (given_on) to samtavle_app;

create table public.consultation_material (
  consultation_id uuid not null,
  case_id uuid not null,
  category text not null,
  text text not null,
  constraint consultation_material_pkey PRIMARY KEY (consultation_id, category),
  constraint consultation_material_category_check CHECK ((category = ANY (ARRAY['FUNCTION'::text, 'PLAN'::text]))),
  constraint consultation_material_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consultation_material_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint consultation_material_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(id)
);
CREATE INDEX consultation_material_in_case ON public.consultation_material USING btree (case_id);
alter table public.consultation_material enable row level security;
alter table public.consultation_material force row level security;
create policy awake on public.consultation_material as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consultation_material for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (consultation_id = ANY (( SELECT app.my_consultations() AS my_consultations)::uuid[]))));
create policy wall on public.consultation_material for select to samtavle_wall
  using (true);
create policy written on public.consultation_material for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_CONSULTATION'::text)))) AND (consultation_id = ANY (app.consultations_of(case_id)))));
grant select on public.consultation_material to samtavle_wall;
grant insert, select on public.consultation_material (consultation_id) to samtavle_app;
grant insert on public.consultation_material (case_id) to samtavle_app;
grant insert, select on public.consultation_material (category) to samtavle_app;
grant insert, select on public.consultation_material (text) to samtavle_app;

create table public.consultation_seat (
  consultation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  role text not null,
  name text not null,
  title text,
  constraint consultation_seat_pkey PRIMARY KEY (consultation_id, person_id),
  constraint consultation_seat_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint consultation_seat_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(id),
  constraint consultation_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX consultation_seat_in_case ON public.consultation_seat USING btree (case_id);
CREATE INDEX consultation_seat_of ON public.consultation_seat USING btree (person_id);
alter table public.consultation_seat enable row level security;
alter table public.consultation_seat force row level security;
create policy awake on public.consultation_seat as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.consultation_seat for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR (consultation_id = ANY (( SELECT app.my_consultations() AS my_consultations)::uuid[]))));
create policy wall on public.consultation_seat for select to samtavle_wall
  using (true);
create policy with_its_own on public.consultation_seat as restrictive for insert to samtavle_app
  with check (app.made_now('consultation_seat'::text, consultation_id));
create policy written on public.consultation_seat for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ASK_CONSULTATION'::text)))) AND (consultation_id = ANY (app.consultations_of(case_id)))));
CREATE TRIGGER name_seat BEFORE INSERT ON public.consultation_seat FOR EACH ROW EXECUTE FUNCTION app.name_seat();
CREATE TRIGGER only_advisers_one_finds BEFORE INSERT ON public.consultation_seat FOR EACH ROW EXECUTE FUNCTION app.only_advisers_one_finds();
grant select on public.consultation_seat to samtavle_wall;
grant insert, select on public.consultation_seat (consultation_id) to samtavle_app;
grant insert on public.consultation_seat (case_id) to samtavle_app;
grant insert, select on public.consultation_seat (person_id) to samtavle_app;
grant select on public.consultation_seat (role) to samtavle_app;
grant select on public.consultation_seat (name) to samtavle_app;
grant select on public.consultation_seat (title) to samtavle_app;

create table public.correction_answer (
  request_id uuid not null,
  case_id uuid not null,
  outcome text not null,
  reason text,
  answered_at timestamp with time zone default app.now() not null,
  constraint correction_answer_pkey PRIMARY KEY (request_id),
  constraint correction_answer_check CHECK (((outcome = 'CORRECTED'::text) OR (reason IS NOT NULL))),
  constraint correction_answer_outcome_check CHECK ((outcome = ANY (ARRAY['CORRECTED'::text, 'DECLINED'::text]))),
  constraint correction_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint correction_answer_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.correction_request(id)
);
CREATE INDEX correction_answer_in_case ON public.correction_answer USING btree (case_id);
alter table public.correction_answer enable row level security;
alter table public.correction_answer force row level security;
create policy awake on public.correction_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.correction_answer for select to samtavle_app
  using ((request_id IN ( SELECT r.id
   FROM public.correction_request r
  WHERE (r.case_id = correction_answer.case_id))));
create policy wall_chains on public.correction_answer for select to samtavle_wall
  using (true);
create policy written on public.correction_answer for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_CORRECTION'::text)))) AND (request_id IN ( SELECT r.id
   FROM public.correction_request r
  WHERE (r.case_id = correction_answer.case_id)))));
CREATE TRIGGER announce AFTER INSERT ON public.correction_answer FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'request_id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.correction_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.correction_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('correction_answer', 'case_id');
grant select on public.correction_answer to samtavle_app;
grant select on public.correction_answer to samtavle_wall;
grant insert on public.correction_answer (request_id) to samtavle_app;
grant insert on public.correction_answer (case_id) to samtavle_app;
grant insert on public.correction_answer (outcome) to samtavle_app;
grant insert on public.correction_answer (reason) to samtavle_app;

create table public.correction_label (
  request_id uuid not null,
  case_id uuid not null,
  detail text,
  label text not null,
  constraint correction_label_pkey PRIMARY KEY (request_id),
  constraint correction_label_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint correction_label_request_id_fkey FOREIGN KEY (request_id) REFERENCES public.correction_request(id)
);
CREATE INDEX correction_label_in_case ON public.correction_label USING btree (case_id);
alter table public.correction_label enable row level security;
alter table public.correction_label force row level security;
create policy awake on public.correction_label as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.correction_label for select to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy with_its_own on public.correction_label as restrictive for insert to samtavle_app
  with check (app.made_now('correction_label'::text, request_id));
create policy written on public.correction_label for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (request_id IN ( SELECT r.id
   FROM public.correction_request r
  WHERE (r.case_id = correction_label.case_id)))));
grant insert, select on public.correction_label to samtavle_app;

create table public.correction_request (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  row_id uuid not null,
  own_organisation_id uuid not null,
  own_role text not null,
  wish text not null,
  asked_at timestamp with time zone default app.now() not null,
  constraint correction_request_pkey PRIMARY KEY (id),
  constraint correction_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint correction_request_kind_fkey FOREIGN KEY (kind) REFERENCES policy.correctable(kind)
);
CREATE INDEX correction_request_in_case ON public.correction_request USING btree (case_id);
alter table public.correction_request enable row level security;
alter table public.correction_request force row level security;
create policy awake on public.correction_request as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.correction_request for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR (((case_id, own_organisation_id, own_role) IN ( SELECT p.case_id,
    p.organisation_id,
    p.role
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) AND (EXISTS ( SELECT
   FROM app.row_says(correction_request.kind, correction_request.row_id, correction_request.case_id) row_says(detail, label))))));
create policy wall_ties on public.correction_request for select to samtavle_wall
  using (true);
create policy written on public.correction_request for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ASK_CORRECTION'::text)))));
CREATE TRIGGER announce AFTER INSERT ON public.correction_request FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER label_correction AFTER INSERT ON public.correction_request FOR EACH ROW EXECUTE FUNCTION app.label_correction();
CREATE TRIGGER name_correction BEFORE INSERT ON public.correction_request FOR EACH ROW EXECUTE FUNCTION app.name_correction();
grant select on public.correction_request to samtavle_wall;
grant insert, select on public.correction_request (id) to samtavle_app;
grant insert, select on public.correction_request (case_id) to samtavle_app;
grant insert, select on public.correction_request (kind) to samtavle_app;
grant insert, select on public.correction_request (row_id) to samtavle_app;
grant select on public.correction_request (own_role) to samtavle_app;
grant insert, select on public.correction_request (wish) to samtavle_app;
grant select on public.correction_request (asked_at) to samtavle_app;

create table public.course_attendance (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  number smallint not null,
  ordinal integer not null,
  on_date date not null,
  attended boolean not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamp with time zone default app.now() not null,
  constraint course_attendance_pkey PRIMARY KEY (id),
  constraint course_attendance_case_id_number_fkey FOREIGN KEY (case_id, number) REFERENCES public.course_session(case_id, number),
  constraint course_attendance_case_id_number_ordinal_key UNIQUE (case_id, number, ordinal)
);
alter table public.course_attendance enable row level security;
alter table public.course_attendance force row level security;
create policy awake on public.course_attendance as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.course_attendance for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.course_attendance for select to samtavle_wall
  using (true);
create policy written on public.course_attendance for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'RECORD_ATTENDANCE'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.course_attendance FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.course_attendance FOR EACH ROW EXECUTE FUNCTION app.sign();
grant insert, select on public.course_attendance (id) to samtavle_app;
grant select on public.course_attendance (id) to samtavle_wall;
grant insert, select on public.course_attendance (case_id) to samtavle_app;
grant select on public.course_attendance (case_id) to samtavle_wall;
grant insert, select on public.course_attendance (number) to samtavle_app;
grant insert, select on public.course_attendance (ordinal) to samtavle_app;
grant insert, select on public.course_attendance (on_date) to samtavle_app;
grant insert, select on public.course_attendance (attended) to samtavle_app;
grant insert on public.course_attendance (own_organisation_id) to samtavle_app;
grant select on public.course_attendance (own_organisation_id) to samtavle_wall;
grant insert on public.course_attendance (own_role) to samtavle_app;
grant select on public.course_attendance (own_role) to samtavle_wall;
grant select on public.course_attendance (recorded_at) to samtavle_app;
comment on table public.course_attendance is 'Seen by: TREATMENT from level 2.';

create table public.course_session (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  number smallint not null,
  planned_on date not null,
  hours numeric(4,1) default 2 not null,
  own_organisation_id uuid not null,
  own_role text not null,
  constraint course_session_pkey PRIMARY KEY (id),
  constraint course_session_hours_check CHECK ((hours > (0)::numeric)),
  constraint course_session_number_check CHECK (((number >= 1) AND (number <= 4))),
  constraint course_session_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint course_session_case_id_number_key UNIQUE (case_id, number)
);
alter table public.course_session enable row level security;
alter table public.course_session force row level security;
create policy awake on public.course_session as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.course_session for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.course_session for select to samtavle_wall
  using (true);
create policy written on public.course_session for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'PLAN_COURSE'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT ON public.course_session FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
grant insert, select on public.course_session (id) to samtavle_app;
grant select on public.course_session (id) to samtavle_wall;
grant insert, select on public.course_session (case_id) to samtavle_app;
grant select on public.course_session (case_id) to samtavle_wall;
grant insert, select on public.course_session (number) to samtavle_app;
grant insert, select on public.course_session (planned_on) to samtavle_app;
grant insert, select on public.course_session (hours) to samtavle_app;
grant insert on public.course_session (own_organisation_id) to samtavle_app;
grant select on public.course_session (own_organisation_id) to samtavle_wall;
grant insert on public.course_session (own_role) to samtavle_app;
grant select on public.course_session (own_role) to samtavle_wall;
comment on table public.course_session is 'Seen by: TREATMENT from level 2.';

create table public.decision (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  recommendation_id uuid,
  consultation_id uuid,
  outcome text not null,
  text text not null,
  reason text,
  decided_on date default app.today() not null,
  own_organisation_id uuid,
  own_role text,
  decided_by text generated always as (COALESCE(own_role, 'CITIZEN'::text)) stored not null,
  category text not null,
  own_person_id uuid,
  constraint decision_pkey PRIMARY KEY (id),
  constraint decision_check CHECK (((outcome <> ALL (ARRAY['DEVIATED'::text, 'DECLINED'::text])) OR (reason IS NOT NULL))),
  constraint decision_check1 CHECK (((outcome = 'OWN'::text) = (num_nonnulls(recommendation_id, consultation_id) = 0))),
  constraint decision_check2 CHECK ((num_nonnulls(recommendation_id, consultation_id) <= 1)),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['FOLLOWED'::text, 'DEVIATED'::text, 'DECLINED'::text, 'OWN'::text]))),
  constraint decision_own_role_check CHECK ((own_role = ANY (ARRAY['NAV_LOCAL'::text, 'GP'::text]))),
  constraint decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint decision_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint decision_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(id),
  constraint decision_recommendation_id_case_id_fkey FOREIGN KEY (recommendation_id, case_id) REFERENCES public.recommendation(id, case_id),
  constraint decision_consultation_id_key UNIQUE (consultation_id),
  constraint decision_recommendation_id_key UNIQUE (recommendation_id)
);
CREATE INDEX decision_in_case ON public.decision USING btree (case_id);
alter table public.decision enable row level security;
alter table public.decision force row level security;
create policy awake on public.decision as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.decision for select to samtavle_app
  using ((((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{NAV,TREATMENT}'::text[]) r(case_id, category, level)
  WHERE (r.level = 2))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_finds_writer on public.decision for select to samtavle_wall
  using (true);
create policy written on public.decision for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'MAKE_DECISION'::text))) AND (((recommendation_id IS NULL) AND (own_role = 'NAV_LOCAL'::text)) OR (EXISTS ( SELECT
   FROM public.recommendation r
  WHERE ((r.id = decision.recommendation_id) AND (r.case_id = decision.case_id) AND (r.addressed_to = COALESCE(decision.own_role, 'CITIZEN'::text)))))) AND ((consultation_id IS NULL) OR (consultation_id = ANY (app.consultations_of(case_id))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('decision', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER place_decision BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION app.place_decision();
CREATE TRIGGER sign AFTER INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.decision to samtavle_wall;
grant insert, select on public.decision (id) to samtavle_app;
grant select on public.decision (id) to samtavle_wall;
grant insert, select on public.decision (case_id) to samtavle_app;
grant select on public.decision (case_id) to samtavle_wall;
grant insert, select on public.decision (recommendation_id) to samtavle_app;
grant insert, select on public.decision (consultation_id) to samtavle_app;
grant insert, select on public.decision (outcome) to samtavle_app;
grant insert, select on public.decision (text) to samtavle_app;
grant insert, select on public.decision (reason) to samtavle_app;
grant select on public.decision (decided_on) to samtavle_app;
grant insert on public.decision (own_organisation_id) to samtavle_app;
grant select on public.decision (own_organisation_id) to samtavle_wall;
grant insert on public.decision (own_role) to samtavle_app;
grant select on public.decision (own_role) to samtavle_wall;
grant select on public.decision (decided_by) to samtavle_app;
grant select on public.decision (category) to samtavle_app;
comment on table public.decision is 'Seen by: its category from level 2, and by the side that made it.';

create table public.eligibility_entry (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  item text not null,
  ordinal integer not null,
  answer text not null,
  source text,
  on_date date,
  reason text,
  own_organisation_id uuid,
  own_role text,
  written_at timestamp with time zone default app.now() not null,
  constraint eligibility_entry_pkey PRIMARY KEY (id),
  constraint eligibility_entry_answer_check CHECK ((answer = ANY (ARRAY['YES'::text, 'NO'::text, 'UNSURE'::text, 'NONE'::text, 'SOME'::text, 'MUCH'::text, 'LITTLE'::text, 'MSK'::text, 'CMD'::text, 'MIXED'::text, 'MET'::text, 'NOT_MET'::text, 'OPEN'::text, 'SUPPORTS'::text, 'DOES_NOT_SUPPORT'::text]))),
  constraint eligibility_entry_check CHECK (((kind = 'OVERRIDE'::text) = (answer = ANY (ARRAY['SUPPORTS'::text, 'DOES_NOT_SUPPORT'::text])))),
  constraint eligibility_entry_check1 CHECK (((kind = 'ANSWER'::text) OR ((reason IS NOT NULL) AND (item <> ALL (ARRAY['OWN_WISH'::text, 'MOTIVATION'::text, 'PROBLEM_GROUP'::text, 'CONCLUSION'::text]))))),
  constraint eligibility_entry_check2 CHECK (((kind = 'OVERRIDE'::text) OR (item <> ALL (ARRAY['WORK_GOAL'::text, 'AGE'::text, 'JOB'::text, 'PLAN'::text, 'COOPERATION'::text])))),
  constraint eligibility_entry_check3 CHECK (((own_role IS NULL) = ((kind = 'ANSWER'::text) AND (item = ANY (ARRAY['OWN_WISH'::text, 'MOTIVATION'::text]))))),
  constraint eligibility_entry_check4 CHECK (((item <> ALL (ARRAY['NEED'::text, 'CONCLUSION'::text])) OR (reason IS NOT NULL))),
  constraint eligibility_entry_item_check CHECK ((item = ANY (ARRAY['OWN_WISH'::text, 'WORK_GOAL'::text, 'AGE'::text, 'PROBLEM_GROUP'::text, 'CANNOT_COME'::text, 'OFTEN_SELF_CERTIFIED'::text, 'DAY_AT_QUALITY'::text, 'USUAL_RESULT'::text, 'WAITING_NOTE'::text, 'LONG_NOTES'::text, 'ARENA_WORK'::text, 'ARENA_SCHOOL'::text, 'ARENA_SOCIAL'::text, 'ARENA_PRIVATE'::text, 'NEED'::text, 'MOTIVATION'::text, 'JOB'::text, 'STAYING'::text, 'PLAN'::text, 'POSSIBILITIES'::text, 'COOPERATION'::text, 'CONCLUSION'::text]))),
  constraint eligibility_entry_kind_check CHECK ((kind = ANY (ARRAY['ANSWER'::text, 'OVERRIDE'::text]))),
  constraint eligibility_entry_ordinal_check CHECK ((ordinal > 0)),
  constraint eligibility_entry_source_check CHECK ((source = ANY (ARRAY['CITIZEN'::text, 'ISSUER'::text, 'REFERRAL'::text, 'CONVERSATION'::text]))),
  constraint eligibility_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint eligibility_entry_case_id_item_kind_ordinal_key UNIQUE (case_id, item, kind, ordinal)
);
CREATE INDEX eligibility_in_case ON public.eligibility_entry USING btree (case_id);
alter table public.eligibility_entry enable row level security;
alter table public.eligibility_entry force row level security;
create policy awake on public.eligibility_entry as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.eligibility_entry for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('DIAGNOSIS'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.eligibility_entry for select to samtavle_wall
  using (true);
create policy written on public.eligibility_entry for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act =
        CASE eligibility_entry.kind
            WHEN 'OVERRIDE'::text THEN 'OVERRIDE_ELIGIBILITY'::text
            ELSE 'ANSWER_ELIGIBILITY'::text
        END))) AND ((own_role IS NOT NULL) OR (case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])))));
CREATE TRIGGER announce AFTER INSERT ON public.eligibility_entry FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.eligibility_entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.eligibility_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('eligibility_entry', 'case_id');
CREATE TRIGGER sign AFTER INSERT ON public.eligibility_entry FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.eligibility_entry to samtavle_wall;
grant insert, select on public.eligibility_entry (id) to samtavle_app;
grant select on public.eligibility_entry (id) to samtavle_wall;
grant insert, select on public.eligibility_entry (case_id) to samtavle_app;
grant select on public.eligibility_entry (case_id) to samtavle_wall;
grant insert, select on public.eligibility_entry (kind) to samtavle_app;
grant insert, select on public.eligibility_entry (item) to samtavle_app;
grant insert, select on public.eligibility_entry (ordinal) to samtavle_app;
grant insert, select on public.eligibility_entry (answer) to samtavle_app;
grant insert, select on public.eligibility_entry (source) to samtavle_app;
grant insert, select on public.eligibility_entry (on_date) to samtavle_app;
grant insert, select on public.eligibility_entry (reason) to samtavle_app;
grant insert on public.eligibility_entry (own_organisation_id) to samtavle_app;
grant select on public.eligibility_entry (own_organisation_id) to samtavle_wall;
grant insert on public.eligibility_entry (own_role) to samtavle_app;
grant select on public.eligibility_entry (own_role) to samtavle_wall;
grant select on public.eligibility_entry (written_at) to samtavle_app;
comment on table public.eligibility_entry is 'Seen by: DIAGNOSIS from level 2.';

create table public.employer_contact (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  on_date date not null,
  channel text not null,
  employer_name text not null,
  contact_name text,
  outcome text not null,
  told text not null,
  note text,
  own_organisation_id uuid,
  own_role text,
  own_person_id uuid,
  constraint employer_contact_pkey PRIMARY KEY (id),
  constraint employer_contact_channel_check CHECK ((channel = ANY (ARRAY['VISIT'::text, 'PHONE'::text, 'VIDEO'::text, 'EMAIL'::text, 'MEETING'::text]))),
  constraint employer_contact_outcome_check CHECK ((outcome = ANY (ARRAY['NO_ANSWER'::text, 'NOT_NOW'::text, 'TALK_AGAIN'::text, 'VISIT_AGREED'::text, 'INTERVIEW_AGREED'::text, 'OFFER'::text, 'FOLLOW_UP'::text]))),
  constraint employer_contact_told_check CHECK ((told = ANY (ARRAY['NOTHING'::text, 'HOURS_AND_TASKS'::text, 'AGREED_WORDS'::text]))),
  constraint employer_contact_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX employer_contact_in_case ON public.employer_contact USING btree (case_id, on_date);
alter table public.employer_contact enable row level security;
alter table public.employer_contact force row level security;
create policy awake on public.employer_contact as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.employer_contact for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_finds_writer on public.employer_contact for select to samtavle_wall
  using (true);
create policy written on public.employer_contact for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'LOG_CONTACT'::text))) AND ((own_role IS NULL) OR (case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.employer_contact FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.employer_contact FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.employer_contact FOR EACH ROW EXECUTE FUNCTION app.whose();
grant insert, select on public.employer_contact (id) to samtavle_app;
grant select on public.employer_contact (id) to samtavle_wall;
grant insert, select on public.employer_contact (case_id) to samtavle_app;
grant select on public.employer_contact (case_id) to samtavle_wall;
grant insert, select on public.employer_contact (on_date) to samtavle_app;
grant insert, select on public.employer_contact (channel) to samtavle_app;
grant insert, select on public.employer_contact (employer_name) to samtavle_app;
grant insert, select on public.employer_contact (contact_name) to samtavle_app;
grant insert, select on public.employer_contact (outcome) to samtavle_app;
grant insert, select on public.employer_contact (told) to samtavle_app;
grant insert, select on public.employer_contact (note) to samtavle_app;
grant insert on public.employer_contact (own_organisation_id) to samtavle_app;
grant select on public.employer_contact (own_organisation_id) to samtavle_wall;
grant insert on public.employer_contact (own_role) to samtavle_app;
grant select on public.employer_contact (own_role) to samtavle_wall;
comment on table public.employer_contact is 'Seen by: NAV from level 2, and by the side that wrote it.';

create table public.employment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid not null,
  employer_name text not null,
  percent smallint not null,
  from_date date not null,
  to_date date,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  constraint employment_pkey PRIMARY KEY (id),
  constraint employment_check CHECK ((to_date >= from_date)),
  constraint employment_percent_check CHECK (((percent >= 1) AND (percent <= 100))),
  constraint employment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint employment_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id)
);
CREATE INDEX employment_in_case ON public.employment USING btree (case_id);
alter table public.employment enable row level security;
alter table public.employment force row level security;
create policy awake on public.employment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.employment for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text)))));
create policy of_own_job on public.employment as restrictive for insert to samtavle_app
  with check (((case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy own_job_only on public.employment as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.employment for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('EMPLOYMENT'::text, 1) AS cases)::uuid[])));
create policy wall_finds_writer on public.employment for select to samtavle_wall
  using (true);
create policy written on public.employment for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER name_employer BEFORE INSERT ON public.employment FOR EACH ROW EXECUTE FUNCTION app.name_employer();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant select on public.employment to samtavle_app;
grant select on public.employment to samtavle_wall;
grant insert on public.employment (id) to samtavle_app;
grant insert on public.employment (case_id) to samtavle_app;
grant select on public.employment (case_id) to samtavle_wall;
grant insert on public.employment (employer_id) to samtavle_app;
grant select on public.employment (employer_id) to samtavle_wall;
grant insert on public.employment (employer_name) to samtavle_app;
grant insert, update on public.employment (percent) to samtavle_app;
grant insert on public.employment (from_date) to samtavle_app;
grant insert, update on public.employment (to_date) to samtavle_app;
grant insert on public.employment (own_organisation_id) to samtavle_app;
grant insert on public.employment (own_role) to samtavle_app;
comment on table public.employment is 'Seen by: EMPLOYMENT from level 1.';

create table public.employment_detail (
  employment_id uuid not null,
  case_id uuid not null,
  employer_id uuid not null,
  job_title text,
  workplace text,
  leader_name text,
  version integer default 0 not null,
  constraint employment_detail_pkey PRIMARY KEY (employment_id),
  constraint employment_detail_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint employment_detail_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES public.employment(id)
);
CREATE INDEX employment_detail_in_case ON public.employment_detail USING btree (case_id);
alter table public.employment_detail enable row level security;
alter table public.employment_detail force row level security;
create policy awake on public.employment_detail as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.employment_detail for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text)))));
create policy own_job_only on public.employment_detail as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy place_kept on public.employment_detail as restrictive for select to samtavle_app
  using (((case_id <> ALL (( SELECT app.kept_places(false) AS kept_places)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.employment_detail for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('EMPLOYMENT'::text, 2) AS cases)::uuid[])));
create policy with_its_own on public.employment_detail as restrictive for insert to samtavle_app
  with check (app.made_now('employment_detail'::text, employment_id));
create policy written on public.employment_detail for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_EMPLOYMENT'::text)))) AND (EXISTS ( SELECT
   FROM public.employment e
  WHERE ((e.id = employment_detail.employment_id) AND (e.case_id = employment_detail.case_id) AND (e.employer_id = employment_detail.employer_id))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.employment_detail FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.employment_detail FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'employment_id');
grant select on public.employment_detail to samtavle_app;
grant insert on public.employment_detail (employment_id) to samtavle_app;
grant insert on public.employment_detail (case_id) to samtavle_app;
grant insert on public.employment_detail (employer_id) to samtavle_app;
grant insert, update on public.employment_detail (job_title) to samtavle_app;
grant insert, update on public.employment_detail (workplace) to samtavle_app;
grant insert, update on public.employment_detail (leader_name) to samtavle_app;
comment on table public.employment_detail is 'Seen by: EMPLOYMENT from level 2.';

create table public.follow_up_plan (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid not null,
  number integer not null,
  draft_version integer not null,
  typical_workday text not null,
  tasks_that_can_still_be_done text not null,
  tasks_that_can_not_be_done text not null,
  previous_facilitation text not null,
  planned_facilitation text not null,
  other_facilitation_options text not null,
  follow_up text not null,
  help_from_nav text,
  evaluation_date date not null,
  employee_has_contributed boolean not null,
  contribution text,
  own_organisation_id uuid,
  own_role text,
  finalised_at timestamp with time zone default app.now() not null,
  kept_for_nav boolean default true not null,
  constraint follow_up_plan_pkey PRIMARY KEY (id),
  constraint follow_up_plan_check CHECK ((employee_has_contributed OR (contribution IS NOT NULL))),
  constraint follow_up_plan_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint follow_up_plan_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id),
  constraint follow_up_plan_case_id_employer_id_number_key UNIQUE (case_id, employer_id, number)
);
alter table public.follow_up_plan enable row level security;
alter table public.follow_up_plan force row level security;
create policy awake on public.follow_up_plan as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy of_own_job on public.follow_up_plan as restrictive for insert to samtavle_app
  with check (((case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy own_job_only on public.follow_up_plan as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.follow_up_plan for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 2) AS cases_beyond_law)::uuid[])) OR ((case_id = ANY (( SELECT app.cases('ACCOMMODATION'::text, 2) AS cases)::uuid[])) AND (kept_for_nav OR (case_id IN ( SELECT p.case_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)
  WHERE (p.role = 'GP'::text))))) OR ((case_id, own_organisation_id, own_role) IN ( SELECT p.case_id,
    p.organisation_id,
    p.role
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy signed on public.follow_up_plan as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_FOLLOW_UP_PLAN'::text))));
create policy wall on public.follow_up_plan for select to samtavle_wall
  using (true);
create policy wall_keeps on public.follow_up_plan for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.follow_up_plan for insert to samtavle_app
  with check (((own_role = 'EMPLOYER'::text) AND kept_for_nav));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.follow_up_plan FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.follow_up_plan FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.follow_up_plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('follow_up_plan', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.follow_up_plan FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER number_plan BEFORE INSERT ON public.follow_up_plan FOR EACH ROW EXECUTE FUNCTION app.number_plan();
CREATE TRIGGER replace_plan AFTER INSERT ON public.follow_up_plan FOR EACH ROW EXECUTE FUNCTION app.replace_plan();
grant select on public.follow_up_plan to samtavle_wall;
grant insert, select on public.follow_up_plan (id) to samtavle_app;
grant insert, select on public.follow_up_plan (case_id) to samtavle_app;
grant insert, select on public.follow_up_plan (employer_id) to samtavle_app;
grant select on public.follow_up_plan (number) to samtavle_app;
grant insert, select on public.follow_up_plan (draft_version) to samtavle_app;
grant insert, select on public.follow_up_plan (typical_workday) to samtavle_app;
grant insert, select on public.follow_up_plan (tasks_that_can_still_be_done) to samtavle_app;
grant insert, select on public.follow_up_plan (tasks_that_can_not_be_done) to samtavle_app;
grant insert, select on public.follow_up_plan (previous_facilitation) to samtavle_app;
grant insert, select on public.follow_up_plan (planned_facilitation) to samtavle_app;
grant insert, select on public.follow_up_plan (other_facilitation_options) to samtavle_app;
grant insert, select on public.follow_up_plan (follow_up) to samtavle_app;
grant insert, select on public.follow_up_plan (help_from_nav) to samtavle_app;
grant insert, select on public.follow_up_plan (evaluation_date) to samtavle_app;
grant insert, select on public.follow_up_plan (employee_has_contributed) to samtavle_app;
grant insert, select on public.follow_up_plan (contribution) to samtavle_app;
grant insert on public.follow_up_plan (own_organisation_id) to samtavle_app;
grant insert on public.follow_up_plan (own_role) to samtavle_app;
grant select on public.follow_up_plan (finalised_at) to samtavle_app;
grant update on public.follow_up_plan (kept_for_nav) to samtavle_wall;
comment on table public.follow_up_plan is 'Seen by: ACCOMMODATION from level 2; by law the issuer from the day it is sent, Nav from a week before meeting 2 or 3.';

create table public.follow_up_plan_comment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid not null,
  text text not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint follow_up_plan_comment_pkey PRIMARY KEY (id),
  constraint follow_up_plan_comment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint follow_up_plan_comment_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id),
  constraint follow_up_plan_comment_case_id_employer_id_key UNIQUE (case_id, employer_id)
);
alter table public.follow_up_plan_comment enable row level security;
alter table public.follow_up_plan_comment force row level security;
create policy awake on public.follow_up_plan_comment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.follow_up_plan_comment for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'COMMENT_FOLLOW_UP_PLAN'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'COMMENT_FOLLOW_UP_PLAN'::text)))));
create policy own_job_only on public.follow_up_plan_comment as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.follow_up_plan_comment for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 2) AS cases_beyond_law)::uuid[])));
create policy written on public.follow_up_plan_comment for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'COMMENT_FOLLOW_UP_PLAN'::text)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.follow_up_plan_comment FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.follow_up_plan_comment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.follow_up_plan_comment FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.follow_up_plan_comment FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant select on public.follow_up_plan_comment to samtavle_app;
grant insert on public.follow_up_plan_comment (id) to samtavle_app;
grant insert on public.follow_up_plan_comment (case_id) to samtavle_app;
grant insert on public.follow_up_plan_comment (employer_id) to samtavle_app;
grant insert, update on public.follow_up_plan_comment (text) to samtavle_app;
comment on table public.follow_up_plan_comment is 'Seen by: ACCOMMODATION from level 2, by a dated floor not at all.';

create table public.follow_up_plan_draft (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid not null,
  typical_workday text,
  tasks_that_can_still_be_done text,
  tasks_that_can_not_be_done text,
  previous_facilitation text,
  planned_facilitation text,
  other_facilitation_options text,
  follow_up text,
  help_from_nav text,
  evaluation_date date,
  employee_has_contributed boolean,
  contribution text,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint follow_up_plan_draft_pkey PRIMARY KEY (id),
  constraint follow_up_plan_draft_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint follow_up_plan_draft_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id),
  constraint follow_up_plan_draft_case_id_employer_id_key UNIQUE (case_id, employer_id)
);
alter table public.follow_up_plan_draft enable row level security;
alter table public.follow_up_plan_draft force row level security;
create policy awake on public.follow_up_plan_draft as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.follow_up_plan_draft for update to samtavle_app
  using (((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.organisation_id,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_FOLLOW_UP_PLAN'::text))))
  with check (((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.organisation_id,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_FOLLOW_UP_PLAN'::text))));
create policy of_own_job on public.follow_up_plan_draft as restrictive for insert to samtavle_app
  with check (((case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy own_job_only on public.follow_up_plan_draft as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.follow_up_plan_draft for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR ((case_id, own_organisation_id, own_role) IN ( SELECT p.case_id,
    p.organisation_id,
    p.role
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy signed on public.follow_up_plan_draft as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_FOLLOW_UP_PLAN'::text))));
create policy wall_finds_writer on public.follow_up_plan_draft for select to samtavle_wall
  using (true);
create policy written on public.follow_up_plan_draft for insert to samtavle_app
  with check ((own_role = 'EMPLOYER'::text));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.follow_up_plan_draft FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.follow_up_plan_draft FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.follow_up_plan_draft FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.follow_up_plan_draft FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.follow_up_plan_draft (id) to samtavle_app;
grant select on public.follow_up_plan_draft (id) to samtavle_wall;
grant insert, select on public.follow_up_plan_draft (case_id) to samtavle_app;
grant select on public.follow_up_plan_draft (case_id) to samtavle_wall;
grant insert, select on public.follow_up_plan_draft (employer_id) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (typical_workday) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (tasks_that_can_still_be_done) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (tasks_that_can_not_be_done) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (previous_facilitation) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (planned_facilitation) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (other_facilitation_options) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (follow_up) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (help_from_nav) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (evaluation_date) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (employee_has_contributed) to samtavle_app;
grant insert, select, update on public.follow_up_plan_draft (contribution) to samtavle_app;
grant insert on public.follow_up_plan_draft (own_organisation_id) to samtavle_app;
grant select on public.follow_up_plan_draft (own_organisation_id) to samtavle_wall;
grant insert on public.follow_up_plan_draft (own_role) to samtavle_app;
grant select on public.follow_up_plan_draft (own_role) to samtavle_wall;
grant select on public.follow_up_plan_draft (version) to samtavle_app;
grant select on public.follow_up_plan_draft (changed_at) to samtavle_app;
comment on table public.follow_up_plan_draft is 'Seen by: the employer that writes it, and the citizen.';

create table public.function_entry (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  text text not null,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  removed_at timestamp with time zone,
  own_person_id uuid,
  constraint function_entry_pkey PRIMARY KEY (id),
  constraint function_entry_kind_check CHECK ((kind = ANY (ARRAY['CAN'::text, 'CAN_WITH'::text, 'NOT_YET'::text]))),
  constraint function_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX function_entry_in_case ON public.function_entry USING btree (case_id);
alter table public.function_entry enable row level security;
alter table public.function_entry force row level security;
create policy awake on public.function_entry as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.function_entry for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_FUNCTION'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_FUNCTION'::text)))));
create policy seen on public.function_entry for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('FUNCTION'::text, 2) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_finds_writer on public.function_entry for select to samtavle_wall
  using (true);
create policy written on public.function_entry for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_FUNCTION'::text))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.function_entry FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.function_entry FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.function_entry FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.function_entry FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.function_entry to samtavle_wall;
grant insert, select on public.function_entry (id) to samtavle_app;
grant insert, select on public.function_entry (case_id) to samtavle_app;
grant insert, select, update on public.function_entry (kind) to samtavle_app;
grant insert, select, update on public.function_entry (text) to samtavle_app;
grant insert on public.function_entry (own_organisation_id) to samtavle_app;
grant insert on public.function_entry (own_role) to samtavle_app;
grant select on public.function_entry (version) to samtavle_app;
grant insert, select, update on public.function_entry (removed_at) to samtavle_app;
comment on table public.function_entry is 'Seen by: FUNCTION from level 2.';

create table public.goal (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  category text generated always as (
CASE kind
    WHEN 'WORK'::text THEN 'PLAN'::text
    ELSE 'PERSONAL'::text
END) stored not null,
  text text not null,
  own_organisation_id uuid,
  own_role text,
  seen_from smallint default 3 not null,
  created_at timestamp with time zone default app.now() not null,
  area text,
  own_person_id uuid,
  constraint goal_pkey PRIMARY KEY (id),
  constraint area_in_life CHECK (((area IS NULL) OR (kind = 'LIFE'::text))),
  constraint goal_area_check CHECK ((area = ANY (ARRAY['MEANING'::text, 'GROWTH'::text, 'RELATIONS'::text, 'SATISFACTION'::text, 'FEELINGS'::text, 'HEALTH'::text, 'KNOWLEDGE'::text, 'ECONOMY'::text, 'SAFETY'::text, 'COMMUNITY'::text, 'LEISURE'::text]))),
  constraint goal_kind_check CHECK ((kind = ANY (ARRAY['WORK'::text, 'LIFE'::text]))),
  constraint goal_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint goal_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code)
);
CREATE INDEX goal_in_case ON public.goal USING btree (case_id);
alter table public.goal enable row level security;
alter table public.goal force row level security;
create policy awake on public.goal as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.goal for select to samtavle_app
  using ((((case_id, category, seen_from) IN ( SELECT r.case_id,
    r.category,
    r.level
   FROM app.reach('{PLAN,PERSONAL}'::text[]) r(case_id, category, level))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_reads on public.goal for select to samtavle_wall
  using (true);
create policy wall_shows on public.goal for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.goal for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'SUGGEST_GOAL'::text))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign AFTER INSERT ON public.goal FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.goal FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.goal to samtavle_wall;
grant insert, select on public.goal (id) to samtavle_app;
grant insert, select on public.goal (case_id) to samtavle_app;
grant insert, select on public.goal (kind) to samtavle_app;
grant select on public.goal (category) to samtavle_app;
grant insert, select on public.goal (text) to samtavle_app;
grant insert on public.goal (own_organisation_id) to samtavle_app;
grant insert on public.goal (own_role) to samtavle_app;
grant update on public.goal (seen_from) to samtavle_wall;
grant select on public.goal (created_at) to samtavle_app;
grant insert, select on public.goal (area) to samtavle_app;

create table public.goal_decision (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  goal_id uuid not null,
  category text not null,
  ordinal integer not null,
  state text not null,
  decided_at timestamp with time zone default app.now() not null,
  constraint goal_decision_pkey PRIMARY KEY (id),
  constraint goal_decision_state_check CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'REACHED'::text, 'DROPPED'::text]))),
  constraint goal_decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint goal_decision_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint goal_decision_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.goal(id),
  constraint goal_decision_goal_id_ordinal_key UNIQUE (goal_id, ordinal)
);
CREATE INDEX goal_decision_in_case ON public.goal_decision USING btree (case_id);
alter table public.goal_decision enable row level security;
alter table public.goal_decision force row level security;
create policy awake on public.goal_decision as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.goal_decision for select to samtavle_app
  using ((((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{PLAN,PERSONAL}'::text[]) r(case_id, category, level)
  WHERE (r.level = 2))) AND (goal_id IN ( SELECT g.id
   FROM public.goal g
  WHERE (g.case_id = goal_decision.case_id)))));
create policy wall_chains on public.goal_decision for select to samtavle_wall
  using (true);
create policy written on public.goal_decision for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'DECIDE_GOAL'::text)))) AND (EXISTS ( SELECT
   FROM public.goal g
  WHERE ((g.id = goal_decision.goal_id) AND (g.case_id = goal_decision.case_id) AND (g.category = goal_decision.category))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.goal_decision FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.goal_decision FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.goal_decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('goal_decision', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.goal_decision FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER show_accepted_goal AFTER INSERT ON public.goal_decision FOR EACH ROW EXECUTE FUNCTION app.show_accepted_goal();
grant insert, select on public.goal_decision to samtavle_app;
grant select on public.goal_decision to samtavle_wall;

create table public.handover (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  participant_id uuid not null,
  successor_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  from_name text not null,
  successor_name text not null,
  note text not null,
  proposed_at timestamp with time zone default app.now() not null,
  constraint handover_pkey PRIMARY KEY (id),
  constraint handover_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint handover_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id),
  constraint handover_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES public.person(id),
  constraint handover_id_case_id_participant_id_key UNIQUE (id, case_id, participant_id)
);
CREATE INDEX handover_in_case ON public.handover USING btree (case_id);
CREATE INDEX handover_of_part ON public.handover USING btree (participant_id);
alter table public.handover enable row level security;
alter table public.handover force row level security;
create policy awake on public.handover as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.handover for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR (id = ANY (( SELECT app.taken_over() AS taken_over)::uuid[]))));
create policy wall_finds_writer on public.handover for select to samtavle_wall
  using (true);
create policy written on public.handover for insert to samtavle_app
  with check (((case_id, participant_id) IN ( SELECT m.case_id,
    m.participant_id
   FROM app.may m
  WHERE (m.act = 'PROPOSE_HANDOVER'::text))));
CREATE TRIGGER announce AFTER INSERT ON public.handover FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER name_handover BEFORE INSERT ON public.handover FOR EACH ROW EXECUTE FUNCTION app.name_handover();
CREATE TRIGGER name_successor AFTER INSERT ON public.handover FOR EACH ROW EXECUTE FUNCTION app.name_successor();
CREATE TRIGGER one_successor BEFORE INSERT ON public.handover FOR EACH ROW EXECUTE FUNCTION app.one_successor();
CREATE TRIGGER only_colleagues_one_finds BEFORE INSERT ON public.handover FOR EACH ROW EXECUTE FUNCTION app.only_colleagues_one_finds();
grant select on public.handover to samtavle_app;
grant insert on public.handover (id) to samtavle_app;
grant select on public.handover (id) to samtavle_wall;
grant insert on public.handover (case_id) to samtavle_app;
grant select on public.handover (case_id) to samtavle_wall;
grant insert on public.handover (participant_id) to samtavle_app;
grant select on public.handover (participant_id) to samtavle_wall;
grant insert on public.handover (successor_id) to samtavle_app;
grant select on public.handover (successor_id) to samtavle_wall;
grant select on public.handover (organisation_id) to samtavle_wall;
grant select on public.handover (role) to samtavle_wall;
grant select on public.handover (from_name) to samtavle_wall;
grant insert on public.handover (note) to samtavle_app;
grant select on public.handover (proposed_at) to samtavle_wall;

create table public.handover_answer (
  handover_id uuid not null,
  case_id uuid not null,
  proposed_by uuid not null,
  participant_id uuid,
  answered_at timestamp with time zone default app.now() not null,
  constraint handover_answer_pkey PRIMARY KEY (handover_id),
  constraint handover_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint handover_answer_handover_id_case_id_proposed_by_fkey FOREIGN KEY (handover_id, case_id, proposed_by) REFERENCES public.handover(id, case_id, participant_id),
  constraint handover_answer_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX handover_answer_in_case ON public.handover_answer USING btree (case_id);
CREATE INDEX handover_answer_of_part ON public.handover_answer USING btree (participant_id);
alter table public.handover_answer enable row level security;
alter table public.handover_answer force row level security;
create policy awake on public.handover_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.handover_answer for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR (proposed_by IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy wall on public.handover_answer for select to samtavle_wall
  using (true);
create policy written on public.handover_answer for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_HANDOVER'::text)))) AND ((participant_id IS NULL) OR (EXISTS ( SELECT
   FROM (public.handover h
     JOIN public.participant p ON (((p.case_id = h.case_id) AND (p.person_id = h.successor_id) AND (p.organisation_id = h.organisation_id) AND (p.role = h.role) AND (p.ended_at IS NULL))))
  WHERE ((h.id = handover_answer.handover_id) AND (h.case_id = handover_answer.case_id) AND (p.id = handover_answer.participant_id)))))));
CREATE TRIGGER announce AFTER INSERT ON public.handover_answer FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'handover_id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handover_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.handover_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('handover_answer', 'case_id');
CREATE TRIGGER decline_successor AFTER INSERT ON public.handover_answer FOR EACH ROW WHEN ((new.participant_id IS NULL)) EXECUTE FUNCTION app.decline_successor();
grant select on public.handover_answer to samtavle_app;
grant select on public.handover_answer to samtavle_wall;
grant insert on public.handover_answer (handover_id) to samtavle_app;
grant insert on public.handover_answer (case_id) to samtavle_app;
grant insert on public.handover_answer (proposed_by) to samtavle_app;
grant insert on public.handover_answer (participant_id) to samtavle_app;

create table public.harassment_answer (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  answer text not null,
  text text,
  handed_to_id uuid,
  handed_at timestamp with time zone,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint harassment_answer_pkey PRIMARY KEY (id),
  constraint harassment_answer_answer_check CHECK ((answer = ANY (ARRAY['NO'::text, 'YES'::text, 'UNSURE'::text]))),
  constraint harassment_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint harassment_answer_handed_to_id_case_id_fkey FOREIGN KEY (handed_to_id, case_id) REFERENCES public.participant(id, case_id),
  constraint harassment_answer_case_id_key UNIQUE (case_id)
);
alter table public.harassment_answer enable row level security;
alter table public.harassment_answer force row level security;
create policy awake on public.harassment_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.harassment_answer for update to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_HARASSMENT'::text))))))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_HARASSMENT'::text)))) AND ((handed_to_id IS NULL) OR (handed_to_id IN ( SELECT p.id
   FROM public.participant p
  WHERE ((p.case_id = harassment_answer.case_id) AND (p.role = 'THERAPIST'::text) AND (p.ended_at IS NULL)))))));
create policy seen on public.harassment_answer for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR (handed_to_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)
  WHERE (p.role = 'THERAPIST'::text)))));
create policy written on public.harassment_answer for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_HARASSMENT'::text)))) AND ((handed_to_id IS NULL) OR (handed_to_id IN ( SELECT p.id
   FROM public.participant p
  WHERE ((p.case_id = harassment_answer.case_id) AND (p.role = 'THERAPIST'::text) AND (p.ended_at IS NULL)))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.harassment_answer FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.harassment_answer FOR EACH ROW EXECUTE FUNCTION app.announce_handing();
CREATE TRIGGER date_handing BEFORE INSERT OR UPDATE ON public.harassment_answer FOR EACH ROW EXECUTE FUNCTION app.date_handing();
grant select on public.harassment_answer to samtavle_app;
grant insert on public.harassment_answer (id) to samtavle_app;
grant insert on public.harassment_answer (case_id) to samtavle_app;
grant insert, update on public.harassment_answer (answer) to samtavle_app;
grant insert, update on public.harassment_answer (text) to samtavle_app;
grant insert, update on public.harassment_answer (handed_to_id) to samtavle_app;
comment on table public.harassment_answer is 'Seen by: the citizen, and the one therapist it is handed to.';

create table public.impartiality (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  citizen_id uuid not null,
  kind text not null,
  told_by text not null,
  told_at timestamp with time zone default app.now() not null,
  taken_back_at timestamp with time zone,
  constraint impartiality_pkey PRIMARY KEY (id),
  constraint impartiality_check CHECK (((taken_back_at IS NULL) OR (told_by = 'CITIZEN'::text))),
  constraint impartiality_kind_check CHECK ((kind = ANY (ARRAY['FAMILY'::text, 'COLLEAGUE'::text, 'OTHER'::text]))),
  constraint impartiality_told_by_check CHECK ((told_by = ANY (ARRAY['SELF'::text, 'CITIZEN'::text, 'REGISTER'::text]))),
  constraint impartiality_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES public.person(id),
  constraint impartiality_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX impartiality_about ON public.impartiality USING btree (citizen_id);
CREATE UNIQUE INDEX one_impartiality ON public.impartiality USING btree (person_id, citizen_id) WHERE (taken_back_at IS NULL);
alter table public.impartiality enable row level security;
alter table public.impartiality force row level security;
create policy registers on public.impartiality for all to samtavle_owner
  using ((told_by = 'REGISTER'::text))
  with check ((told_by = 'REGISTER'::text));
create policy wall on public.impartiality for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce_shut BEFORE INSERT ON public.impartiality FOR EACH ROW EXECUTE FUNCTION app.announce_shut();
grant insert, select on public.impartiality to samtavle_wall;
grant update on public.impartiality (taken_back_at) to samtavle_wall;

create table public.info_line (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  audience text not null,
  openness text not null,
  words text,
  said_by text not null,
  said_when text,
  not_said text,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  removed_at timestamp with time zone,
  constraint info_line_pkey PRIMARY KEY (id),
  constraint info_line_audience_check CHECK ((audience = ANY (ARRAY['LEADER'::text, 'COLLEAGUES'::text, 'NAV'::text, 'CLIENTS'::text]))),
  constraint info_line_check CHECK (((words IS NOT NULL) OR (openness = 'NOTHING'::text))),
  constraint info_line_openness_check CHECK ((openness = ANY (ARRAY['NOTHING'::text, 'MINIMAL'::text, 'FUNCTION_AND_PLAN'::text, 'OPEN'::text]))),
  constraint info_line_said_by_check CHECK ((said_by = ANY (ARRAY['CITIZEN'::text, 'LEADER'::text, 'NOBODY'::text]))),
  constraint info_line_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX info_line_in_case ON public.info_line USING btree (case_id);
alter table public.info_line enable row level security;
alter table public.info_line force row level security;
create policy awake on public.info_line as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.info_line for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_INFO_STRATEGY'::text)))) AND ((case_id, 'INFO_STRATEGY'::text) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_INFO_STRATEGY'::text)))));
create policy seen on public.info_line for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('INFO_STRATEGY'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.info_line for select to samtavle_wall
  using (true);
create policy written on public.info_line for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_INFO_STRATEGY'::text))) AND ((case_id, 'INFO_STRATEGY'::text) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.info_line FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.info_line FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.info_line FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.info_line (id) to samtavle_app;
grant select on public.info_line (id) to samtavle_wall;
grant insert, select on public.info_line (case_id) to samtavle_app;
grant select on public.info_line (case_id) to samtavle_wall;
grant insert, select on public.info_line (audience) to samtavle_app;
grant insert, select, update on public.info_line (openness) to samtavle_app;
grant insert, select, update on public.info_line (words) to samtavle_app;
grant insert, select, update on public.info_line (said_by) to samtavle_app;
grant insert, select, update on public.info_line (said_when) to samtavle_app;
grant insert, select, update on public.info_line (not_said) to samtavle_app;
grant insert on public.info_line (own_organisation_id) to samtavle_app;
grant select on public.info_line (own_organisation_id) to samtavle_wall;
grant insert on public.info_line (own_role) to samtavle_app;
grant select on public.info_line (own_role) to samtavle_wall;
grant select on public.info_line (version) to samtavle_app;
grant select, update on public.info_line (removed_at) to samtavle_app;
comment on table public.info_line is 'Seen by: INFO_STRATEGY from level 2.';

create table public.invitation (
  milestone_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  called_at timestamp with time zone default app.now() not null,
  own_organisation_id uuid,
  own_role text,
  person_name text default ''::text not null,
  person_role text default ''::text not null,
  own_person_id uuid,
  constraint invitation_pkey PRIMARY KEY (milestone_id, participant_id),
  constraint invitation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint invitation_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id),
  constraint invitation_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX invitation_of_participant ON public.invitation USING btree (participant_id);
alter table public.invitation enable row level security;
alter table public.invitation force row level security;
create policy awake on public.invitation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy place_kept on public.invitation as restrictive for select to samtavle_app
  using (((case_id <> ALL (( SELECT app.kept_places(true) AS kept_places)::uuid[])) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy seen on public.invitation for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id))) OR ((own_role IS NULL) AND (milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[])) AND (milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = invitation.case_id) AND (m.category = 'MEETING'::text) AND ((invitation.person_role = ANY (ARRAY['GP'::text, 'SUPPORT_PERSON'::text])) OR ((invitation.person_role = 'EMPLOYER'::text) AND (m.owner_role = 'NAV_LOCAL'::text))) AND ((m.case_id, m.owner_role) IN ( SELECT p.case_id,
            p.role
           FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))))))));
create policy wall on public.invitation for select to samtavle_wall
  using (true);
create policy wall_withdraws on public.invitation for delete to samtavle_wall
  using (true);
create policy written on public.invitation for insert to samtavle_app
  with check (((participant_id IN ( SELECT p.id
   FROM public.participant p
  WHERE (p.case_id = invitation.case_id))) AND ((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = invitation.case_id) AND (m.category = 'MEETING'::text) AND ((m.case_id, m.owner_role) IN ( SELECT s.case_id,
            s.role
           FROM app.may s
          WHERE (s.act = 'INVITE_TO_MEETING'::text))) AND ((m.type <> 'DIALOGUE_MEETING_1'::text) OR (NOT (invitation.participant_id IN ( SELECT p.id
           FROM public.participant p
          WHERE ((p.case_id = invitation.case_id) AND (p.role = 'GP'::text))))))))) OR ((case_id IN ( SELECT s.case_id
   FROM app.may s
  WHERE ((s.act = 'INVITE_TO_MEETING'::text) AND (s.role = 'CITIZEN'::text)))) AND ((milestone_id, participant_id) IN ( SELECT m.id,
    p.id
   FROM (public.milestone m
     JOIN public.participant p ON ((p.case_id = m.case_id)))
  WHERE ((m.case_id = invitation.case_id) AND (m.category = 'MEETING'::text) AND ((p.role = ANY (ARRAY['GP'::text, 'SUPPORT_PERSON'::text])) OR ((p.role = 'EMPLOYER'::text) AND (m.owner_role = 'NAV_LOCAL'::text))))))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.announce('ACCESS', 'milestone_id');
CREATE TRIGGER announce_withdrawal AFTER DELETE ON public.invitation FOR EACH ROW WHEN ((CURRENT_USER = 'samtavle_wall'::name)) EXECUTE FUNCTION app.announce_withdrawal();
CREATE TRIGGER name_invitation BEFORE INSERT ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.name_invitation();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('milestone_id');
CREATE TRIGGER whose BEFORE INSERT ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.whose();
grant delete, select on public.invitation to samtavle_wall;
grant insert, select on public.invitation (milestone_id) to samtavle_app;
grant insert, select on public.invitation (case_id) to samtavle_app;
grant insert, select on public.invitation (participant_id) to samtavle_app;
grant select on public.invitation (called_at) to samtavle_app;
grant select on public.invitation (person_name) to samtavle_app;
grant select on public.invitation (person_role) to samtavle_app;

create table public.measure (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  type text not null,
  note text,
  state text default 'SUGGESTED'::text not null,
  suggested_on date default app.today() not null,
  decided_on date,
  started_on date,
  ended_on date,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  own_person_id uuid,
  constraint measure_pkey PRIMARY KEY (id),
  constraint measure_check CHECK ((started_on >= decided_on)),
  constraint measure_check1 CHECK ((ended_on >= started_on)),
  constraint measure_state_check CHECK ((state = ANY (ARRAY['SUGGESTED'::text, 'DECIDED'::text, 'STARTED'::text, 'ENDED'::text, 'DROPPED'::text]))),
  constraint measure_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint measure_id_case_id_key UNIQUE (id, case_id)
);
CREATE INDEX measure_in_case ON public.measure USING btree (case_id);
alter table public.measure enable row level security;
alter table public.measure force row level security;
create policy awake on public.measure as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.measure for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'MOVE_MEASURE'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'MOVE_MEASURE'::text)))));
create policy seen on public.measure for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall on public.measure for select to samtavle_wall
  using (true);
create policy written on public.measure for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'ADD_MEASURE'::text))) AND (state = 'SUGGESTED'::text)));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER whose BEFORE INSERT ON public.measure FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.measure to samtavle_wall;
grant insert, select on public.measure (id) to samtavle_app;
grant insert, select on public.measure (case_id) to samtavle_app;
grant insert, select on public.measure (type) to samtavle_app;
grant insert, select on public.measure (note) to samtavle_app;
grant select, update on public.measure (state) to samtavle_app;
grant select on public.measure (suggested_on) to samtavle_app;
grant select, update on public.measure (decided_on) to samtavle_app;
grant select, update on public.measure (started_on) to samtavle_app;
grant select, update on public.measure (ended_on) to samtavle_app;
grant insert on public.measure (own_organisation_id) to samtavle_app;
grant insert on public.measure (own_role) to samtavle_app;
grant select on public.measure (version) to samtavle_app;
comment on table public.measure is 'Seen by: NAV from level 2, and by the side that wrote it.';

create table public.measure_party (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  measure_id uuid not null,
  employer_id uuid not null,
  type text not null,
  shared_on date default app.today() not null,
  removed_at timestamp with time zone,
  constraint measure_party_pkey PRIMARY KEY (id),
  constraint measure_party_type_check CHECK ((type = ANY (ARRAY['EXPERT_ASSISTANCE'::text, 'AIDS'::text, 'WAGE_SUBSIDY'::text, 'EMPLOYER_PERIOD_EXEMPTION'::text, 'MENTOR'::text, 'WORK_TRAINING'::text]))),
  constraint measure_party_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint measure_party_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id),
  constraint measure_party_measure_id_case_id_fkey FOREIGN KEY (measure_id, case_id) REFERENCES public.measure(id, case_id),
  constraint measure_party_measure_id_employer_id_key UNIQUE (measure_id, employer_id)
);
CREATE INDEX measure_party_in_case ON public.measure_party USING btree (case_id);
alter table public.measure_party enable row level security;
alter table public.measure_party force row level security;
create policy awake on public.measure_party as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.measure_party for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'SHARE_MEASURE'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'SHARE_MEASURE'::text)))));
create policy seen on public.measure_party for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR ((removed_at IS NULL) AND (case_id = ANY (( SELECT app.cases_beyond_law('ACCOMMODATION'::text, 2) AS cases_beyond_law)::uuid[])) AND ((case_id, employer_id) IN ( SELECT p.case_id,
    p.employer_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)
  WHERE (p.role = 'EMPLOYER'::text))))));
create policy written on public.measure_party for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'SHARE_MEASURE'::text)))) AND ((case_id, employer_id) IN ( SELECT p.case_id,
    p.organisation_id
   FROM public.participant p
  WHERE ((p.role = 'EMPLOYER'::text) AND (p.ended_at IS NULL))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.measure_party FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER announce_taken_back AFTER UPDATE ON public.measure_party FOR EACH ROW WHEN ((new.removed_at IS NOT NULL)) EXECUTE FUNCTION app.announce_taken_back();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.measure_party FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER place_party BEFORE INSERT ON public.measure_party FOR EACH ROW EXECUTE FUNCTION app.place_party();
grant insert, select on public.measure_party (id) to samtavle_app;
grant insert, select on public.measure_party (case_id) to samtavle_app;
grant insert, select on public.measure_party (measure_id) to samtavle_app;
grant insert, select on public.measure_party (employer_id) to samtavle_app;
grant select on public.measure_party (type) to samtavle_app;
grant select on public.measure_party (shared_on) to samtavle_app;
grant select, update on public.measure_party (removed_at) to samtavle_app;
comment on table public.measure_party is 'Seen by: ACCOMMODATION from level 2, by that employer alone.';

create table public.measure_trend (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  category text not null,
  word text,
  constraint measure_trend_pkey PRIMARY KEY (id),
  constraint measure_trend_category_check CHECK ((category = ANY (ARRAY['WORK_MEASURES'::text, 'SYMPTOM_MEASURES'::text]))),
  constraint measure_trend_word_check CHECK ((word = ANY (ARRAY['BETTER'::text, 'STEADY'::text, 'WORSE'::text, 'MIXED'::text]))),
  constraint measure_trend_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint measure_trend_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint measure_trend_case_id_category_key UNIQUE (case_id, category)
);
alter table public.measure_trend enable row level security;
alter table public.measure_trend force row level security;
create policy awake on public.measure_trend as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.measure_trend for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may_measure m))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may_measure m))));
create policy seen on public.measure_trend for select to samtavle_app
  using (((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}'::text[]) r(case_id, category, level)
  WHERE (r.level = 1))));
create policy written on public.measure_trend for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may_measure m))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.measure_trend FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
grant select on public.measure_trend to samtavle_app;
grant insert on public.measure_trend (case_id) to samtavle_app;
grant insert on public.measure_trend (category) to samtavle_app;
grant insert, update on public.measure_trend (word) to samtavle_app;
comment on table public.measure_trend is 'Seen by: its category from level 1.';

create table public.measurement (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  instrument text not null,
  category text generated always as (
CASE
    WHEN (instrument = ANY (ARRAY['PHQ_9'::text, 'GAD_7'::text, 'WSAS'::text, 'WHO_5'::text])) THEN 'SYMPTOM_MEASURES'::text
    ELSE 'WORK_MEASURES'::text
END) stored not null,
  measured_on date not null,
  score numeric(5,2),
  outlook text,
  own_organisation_id uuid,
  own_role text,
  recorded_at timestamp with time zone default app.now() not null,
  removed_at timestamp with time zone,
  constraint measurement_pkey PRIMARY KEY (id),
  constraint measurement_check CHECK (((instrument = 'EXPECTATION'::text) = (outlook IS NOT NULL))),
  constraint measurement_instrument_check CHECK ((instrument = ANY (ARRAY['RTW_SE'::text, 'WORK_HOPE'::text, 'GOAL_PLAN_DRIVE'::text, 'EXPECTATION'::text, 'WORK_ABILITY'::text, 'WEEKLY_CHECK'::text, 'PHQ_9'::text, 'GAD_7'::text, 'WSAS'::text, 'WHO_5'::text]))),
  constraint measurement_outlook_check CHECK ((outlook = ANY (ARRAY['NEGATIVE'::text, 'UNCERTAIN'::text, 'POSITIVE'::text]))),
  constraint measurement_score_check CHECK (((score >= (0)::numeric) AND (score <= (999)::numeric))),
  constraint measurement_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint measurement_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint measurement_id_case_id_instrument_key UNIQUE (id, case_id, instrument)
);
CREATE INDEX measurement_in_case ON public.measurement USING btree (case_id, measured_on);
alter table public.measurement enable row level security;
alter table public.measurement force row level security;
create policy awake on public.measurement as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.measurement for update to samtavle_app
  using (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may_measure m
  WHERE (m.act = 'REMOVE_MEASURE'::text))))
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may_measure m
  WHERE (m.act = 'REMOVE_MEASURE'::text))));
create policy seen on public.measurement for select to samtavle_app
  using (((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}'::text[]) r(case_id, category, level)
  WHERE (r.level = 2))));
create policy wall_finds_writer on public.measurement for select to samtavle_wall
  using (true);
create policy written on public.measurement for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text),
CASE
    WHEN (instrument = ANY (ARRAY['RTW_SE'::text, 'WORK_HOPE'::text, 'WSAS'::text, 'WHO_5'::text])) THEN 'RECORD_SCORE'::text
    ELSE 'ANSWER_QUESTIONNAIRE'::text
END) IN ( SELECT m.case_id,
    m.own_key,
    m.role,
    m.act
   FROM app.may_measure m)));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.measurement FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER measured_in_life BEFORE INSERT ON public.measurement FOR EACH ROW EXECUTE FUNCTION app.measured_in_life();
grant select on public.measurement to samtavle_wall;
grant insert, select on public.measurement (id) to samtavle_app;
grant select on public.measurement (id) to samtavle_wall;
grant insert, select on public.measurement (case_id) to samtavle_app;
grant select on public.measurement (case_id) to samtavle_wall;
grant insert, select on public.measurement (instrument) to samtavle_app;
grant select on public.measurement (category) to samtavle_app;
grant insert, select on public.measurement (measured_on) to samtavle_app;
grant insert, select on public.measurement (score) to samtavle_app;
grant insert, select on public.measurement (outlook) to samtavle_app;
grant insert on public.measurement (own_organisation_id) to samtavle_app;
grant select on public.measurement (own_organisation_id) to samtavle_wall;
grant insert on public.measurement (own_role) to samtavle_app;
grant select on public.measurement (own_role) to samtavle_wall;
grant select on public.measurement (recorded_at) to samtavle_app;
grant select, update on public.measurement (removed_at) to samtavle_app;
comment on table public.measurement is 'Seen by: its category from level 2.';

create table public.measurement_answer (
  measurement_id uuid not null,
  case_id uuid not null,
  instrument text not null,
  category text generated always as (
CASE
    WHEN (instrument = ANY (ARRAY['PHQ_9'::text, 'GAD_7'::text, 'WSAS'::text, 'WHO_5'::text])) THEN 'SYMPTOM_MEASURES'::text
    ELSE 'WORK_MEASURES'::text
END) stored not null,
  "position" smallint not null,
  value smallint not null,
  constraint measurement_answer_pkey PRIMARY KEY (measurement_id, "position"),
  constraint measurement_answer_position_check CHECK ((("position" >= 1) AND ("position" <= 9))),
  constraint measurement_answer_value_check CHECK (((value >= 0) AND (value <= 10))),
  constraint measurement_answer_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint measurement_answer_measurement_id_case_id_instrument_fkey FOREIGN KEY (measurement_id, case_id, instrument) REFERENCES public.measurement(id, case_id, instrument)
);
CREATE INDEX measurement_answer_in_case ON public.measurement_answer USING btree (case_id);
alter table public.measurement_answer enable row level security;
alter table public.measurement_answer force row level security;
create policy awake on public.measurement_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy safety_kept on public.measurement_answer as restrictive for select to samtavle_app
  using (((instrument <> 'PHQ_9'::text) OR (case_id = ANY (( SELECT app.cases('SAFETY'::text, 2) AS cases)::uuid[]))));
create policy seen on public.measurement_answer for select to samtavle_app
  using (((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{WORK_MEASURES,SYMPTOM_MEASURES}'::text[]) r(case_id, category, level)
  WHERE (r.level = 2))));
create policy with_its_own on public.measurement_answer as restrictive for insert to samtavle_app
  with check (app.made_now('measurement_answer'::text, measurement_id));
create policy written on public.measurement_answer for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may_measure m
  WHERE (m.act = 'ANSWER_QUESTIONNAIRE'::text)))));
CREATE TRIGGER raise_safety AFTER INSERT ON public.measurement_answer FOR EACH ROW WHEN (((new.instrument = 'PHQ_9'::text) AND (new."position" = 9) AND (new.value > 0))) EXECUTE FUNCTION app.raise_safety();
grant select on public.measurement_answer to samtavle_app;
grant insert on public.measurement_answer (measurement_id) to samtavle_app;
grant insert on public.measurement_answer (case_id) to samtavle_app;
grant insert on public.measurement_answer (instrument) to samtavle_app;
grant insert on public.measurement_answer ("position") to samtavle_app;
grant insert on public.measurement_answer (value) to samtavle_app;
comment on table public.measurement_answer is 'Seen by: its category from level 2; of PHQ-9 only with SAFETY from level 2 too.';

create table public.meeting (
  milestone_id uuid not null,
  case_id uuid not null,
  channel text not null,
  place text,
  starts_at timestamp with time zone not null,
  duration smallint not null,
  agenda text not null,
  preparations text,
  change_reason text,
  version integer default 1 not null,
  time_version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  own_organisation_id uuid,
  own_role text,
  own_person_id uuid,
  constraint meeting_pkey PRIMARY KEY (milestone_id),
  constraint meeting_channel_check CHECK ((channel = ANY (ARRAY['OPPMOTE'::text, 'TELEFON'::text, 'VIDEO'::text]))),
  constraint meeting_duration_check CHECK (((duration >= 15) AND (duration <= 450))),
  constraint meeting_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint meeting_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id)
);
CREATE INDEX meeting_in_case ON public.meeting USING btree (case_id);
alter table public.meeting enable row level security;
alter table public.meeting force row level security;
create policy awake on public.meeting as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.meeting for update to samtavle_app
  using (((milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[])) AND (milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = meeting.case_id) AND (m.category = 'MEETING'::text) AND ((m.case_id, m.owner_role) IN ( SELECT s.case_id,
            s.role
           FROM app.may s
          WHERE (s.act = 'ARRANGE_MEETING'::text))))))))
  with check ((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = meeting.case_id) AND (m.category = 'MEETING'::text) AND ((m.case_id, m.owner_role) IN ( SELECT s.case_id,
            s.role
           FROM app.may s
          WHERE (s.act = 'ARRANGE_MEETING'::text)))))));
create policy seen on public.meeting for select to samtavle_app
  using (((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = meeting.case_id) AND ((meeting.milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[])) OR ((m.case_id, m.category, m.seen_from) IN ( SELECT r.case_id,
            r.category,
            r.level
           FROM app.reach('{MEETING}'::text[]) r(case_id, category, level))) OR (m.id IN ( SELECT i.milestone_id
           FROM app.invited i)))))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall on public.meeting for select to samtavle_wall
  using (true);
create policy wall_holds on public.meeting for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.meeting for insert to samtavle_app
  with check ((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = meeting.case_id) AND (m.category = 'MEETING'::text) AND ((m.case_id, m.owner_role) IN ( SELECT s.case_id,
            s.role
           FROM app.may s
          WHERE (s.act = 'ARRANGE_MEETING'::text)))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'milestone_id');
CREATE TRIGGER carry_agreements AFTER UPDATE ON public.meeting FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION app.carry_agreements();
CREATE TRIGGER date_change BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER keep_meeting AFTER INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.keep_meeting();
CREATE TRIGGER move_meeting BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.move_meeting();
CREATE TRIGGER note_side BEFORE INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.note_side('ARRANGE_MEETING');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('milestone_id');
CREATE TRIGGER whose BEFORE INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.whose();
CREATE TRIGGER whose_now BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.meeting to samtavle_wall;
grant insert, select on public.meeting (milestone_id) to samtavle_app;
grant insert, select on public.meeting (case_id) to samtavle_app;
grant insert, select, update on public.meeting (channel) to samtavle_app;
grant insert, select, update on public.meeting (place) to samtavle_app;
grant insert, select, update on public.meeting (starts_at) to samtavle_app;
grant insert, select, update on public.meeting (duration) to samtavle_app;
grant insert, select, update on public.meeting (agenda) to samtavle_app;
grant insert, select, update on public.meeting (preparations) to samtavle_app;
grant select, update on public.meeting (change_reason) to samtavle_app;
grant select on public.meeting (version) to samtavle_app;
grant select on public.meeting (time_version) to samtavle_app;
grant select on public.meeting (changed_at) to samtavle_app;
grant update on public.meeting (own_person_id) to samtavle_wall;

create table public.meeting_answer (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  milestone_id uuid not null,
  participant_id uuid,
  meeting_version integer not null,
  answer text not null,
  note text,
  answered_at timestamp with time zone default app.now() not null,
  salt bytea,
  seal bytea,
  first_version integer,
  constraint meeting_answer_pkey PRIMARY KEY (id),
  constraint meeting_answer_answer_check CHECK ((answer = ANY (ARRAY['COMES'::text, 'OTHER_TIME'::text, 'CANNOT'::text]))),
  constraint meeting_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint meeting_answer_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id),
  constraint meeting_answer_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX meeting_answer_in_case ON public.meeting_answer USING btree (case_id, milestone_id);
alter table public.meeting_answer enable row level security;
alter table public.meeting_answer force row level security;
create policy awake on public.meeting_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.meeting_answer for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR ((milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[])) AND (milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = meeting_answer.case_id) AND (m.category = 'MEETING'::text) AND ((m.case_id, m.owner_role) IN ( SELECT p.case_id,
            p.role
           FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))))) AND ((participant_id IS NULL) OR ((milestone_id, participant_id) IN ( SELECT i.milestone_id,
    i.participant_id
   FROM public.invitation i
  WHERE (i.case_id = meeting_answer.case_id)))))));
create policy wall_carries on public.meeting_answer for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_carries_read on public.meeting_answer for select to samtavle_wall
  using (true);
create policy written on public.meeting_answer for insert to samtavle_app
  with check ((((case_id, COALESCE(participant_id, app.nil())) IN ( SELECT m.case_id,
    COALESCE(m.participant_id, app.nil()) AS "coalesce"
   FROM app.may m
  WHERE (m.act = 'ANSWER_INVITATION'::text))) AND (EXISTS ( SELECT
   FROM public.meeting k
  WHERE ((k.milestone_id = meeting_answer.milestone_id) AND (k.case_id = meeting_answer.case_id) AND (k.version = meeting_answer.meeting_version)))) AND ((participant_id IS NULL) OR ((milestone_id, participant_id) IN ( SELECT i.milestone_id,
    i.participant_id
   FROM public.invitation i
  WHERE (i.case_id = meeting_answer.case_id))))));
CREATE TRIGGER a_seal BEFORE INSERT ON public.meeting_answer FOR EACH ROW EXECUTE FUNCTION app.seal_agreement();
CREATE TRIGGER announce AFTER INSERT ON public.meeting_answer FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.meeting_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.meeting_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('meeting_answer', 'case_id');
CREATE TRIGGER note_stand_in AFTER INSERT ON public.meeting_answer FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER only_carried BEFORE UPDATE ON public.meeting_answer FOR EACH ROW EXECUTE FUNCTION app.only_carried('meeting_version');
grant select on public.meeting_answer to samtavle_wall;
grant insert, select on public.meeting_answer (id) to samtavle_app;
grant insert, select on public.meeting_answer (case_id) to samtavle_app;
grant insert, select on public.meeting_answer (milestone_id) to samtavle_app;
grant insert, select on public.meeting_answer (participant_id) to samtavle_app;
grant insert, select on public.meeting_answer (meeting_version) to samtavle_app;
grant update on public.meeting_answer (meeting_version) to samtavle_wall;
grant insert, select on public.meeting_answer (answer) to samtavle_app;
grant insert, select on public.meeting_answer (note) to samtavle_app;
grant select on public.meeting_answer (answered_at) to samtavle_app;

create table public.meeting_preparation (
  case_id uuid not null,
  eased text,
  tasks text,
  version integer default 1 not null,
  shared boolean default false not null,
  constraint meeting_preparation_pkey PRIMARY KEY (case_id),
  constraint meeting_preparation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
alter table public.meeting_preparation enable row level security;
alter table public.meeting_preparation force row level security;
create policy awake on public.meeting_preparation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.meeting_preparation for all to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PREPARATION'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.meeting_preparation FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.meeting_preparation FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'case_id');
grant select on public.meeting_preparation to samtavle_app;
grant insert on public.meeting_preparation (case_id) to samtavle_app;
grant insert, update on public.meeting_preparation (eased) to samtavle_app;
grant insert, update on public.meeting_preparation (tasks) to samtavle_app;
grant insert, select, update on public.meeting_preparation (shared) to samtavle_app;

create table public.meeting_preparation_shared (
  case_id uuid not null,
  eased text,
  tasks text,
  shared_at timestamp with time zone default app.now() not null,
  withdrawn_at timestamp with time zone,
  constraint meeting_preparation_shared_pkey PRIMARY KEY (case_id),
  constraint meeting_preparation_shared_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
alter table public.meeting_preparation_shared enable row level security;
alter table public.meeting_preparation_shared force row level security;
create policy awake on public.meeting_preparation_shared as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.meeting_preparation_shared for update to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PREPARATION'::text)))));
create policy seen on public.meeting_preparation_shared for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR ((withdrawn_at IS NULL) AND (case_id = ANY (( SELECT app.cases('MEETING'::text, 2) AS cases)::uuid[])))));
create policy written on public.meeting_preparation_shared for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PREPARATION'::text))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.meeting_preparation_shared FOR EACH ROW EXECUTE FUNCTION app.announce_preparation();
grant select on public.meeting_preparation_shared to samtavle_app;
grant insert on public.meeting_preparation_shared (case_id) to samtavle_app;
grant insert, update on public.meeting_preparation_shared (eased) to samtavle_app;
grant insert, update on public.meeting_preparation_shared (tasks) to samtavle_app;
grant update on public.meeting_preparation_shared (shared_at) to samtavle_app;
grant update on public.meeting_preparation_shared (withdrawn_at) to samtavle_app;
comment on table public.meeting_preparation_shared is 'Seen by: MEETING from level 2, while it is published.';

create table public.meeting_wish (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  by_role text not null,
  by_participant_id uuid,
  wants_issuer boolean not null,
  asked_at timestamp with time zone default app.now() not null,
  constraint meeting_wish_pkey PRIMARY KEY (id),
  constraint meeting_wish_by_role_check CHECK ((by_role = ANY (ARRAY['CITIZEN'::text, 'EMPLOYER'::text, 'GP'::text]))),
  constraint meeting_wish_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX meeting_wish_in_case ON public.meeting_wish USING btree (case_id);
alter table public.meeting_wish enable row level security;
alter table public.meeting_wish force row level security;
create policy awake on public.meeting_wish as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.meeting_wish for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (by_participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR (case_id IN ( SELECT p.case_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)
  WHERE (p.role = 'NAV_LOCAL'::text)))));
create policy written on public.meeting_wish for insert to samtavle_app
  with check (((case_id, by_role, COALESCE(by_participant_id, app.nil())) IN ( SELECT m.case_id,
    m.role,
    COALESCE(m.participant_id, app.nil()) AS "coalesce"
   FROM app.may m
  WHERE (m.act = 'ASK_FOR_MEETING'::text))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.meeting_wish FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.meeting_wish FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign AFTER INSERT ON public.meeting_wish FOR EACH ROW EXECUTE FUNCTION app.sign();
grant insert, select on public.meeting_wish (id) to samtavle_app;
grant insert, select on public.meeting_wish (case_id) to samtavle_app;
grant insert, select on public.meeting_wish (by_role) to samtavle_app;
grant insert on public.meeting_wish (by_participant_id) to samtavle_app;
grant insert, select on public.meeting_wish (wants_issuer) to samtavle_app;
grant select on public.meeting_wish (asked_at) to samtavle_app;

create table public.milestone (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  category text not null,
  seen_from smallint default 2 not null,
  employer_id uuid,
  type text not null,
  title text,
  lane text not null,
  owner_role text not null,
  duty boolean default false not null,
  due_date date,
  due_rule text,
  source text,
  status text default 'PLANNED'::text not null,
  status_reason text,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  counts_from date,
  lapses_on date,
  hold_because text,
  hold_until date,
  changed_at timestamp with time zone default app.now() not null,
  own_person_id uuid,
  constraint milestone_pkey PRIMARY KEY (id),
  constraint milestone_check CHECK (((type <> 'ACTIVITY'::text) OR (title IS NOT NULL))),
  constraint milestone_check1 CHECK (((owner_role <> 'THERAPIST'::text) OR (category = 'TREATMENT'::text))),
  constraint milestone_check2 CHECK (((owner_role <> ALL (ARRAY['NAV_ADVISER'::text, 'JOB_SPECIALIST'::text, 'ADVISORY_DOCTOR'::text])) OR (category = 'NAV'::text))),
  constraint milestone_check3 CHECK (((owner_role <> ALL (ARRAY['EMPLOYER'::text, 'PROSPECTIVE_EMPLOYER'::text])) OR (employer_id IS NOT NULL))),
  constraint milestone_check4 CHECK (((status <> ALL (ARRAY['EXCEPTION'::text, 'CANCELLED'::text])) OR (status_reason IS NOT NULL))),
  constraint milestone_check5 CHECK (((hold_because IS NULL) = (hold_until IS NULL))),
  constraint milestone_hold_because_check CHECK ((hold_because = ANY (ARRAY['WAITS_FOR_CITIZEN'::text, 'WAITS_FOR_EMPLOYER'::text, 'WAITS_FOR_DOCTOR'::text, 'WAITS_FOR_NAV'::text, 'DATE_AGREED'::text, 'ABSENCE'::text]))),
  constraint milestone_lane_check CHECK ((lane = ANY (ARRAY['WORK'::text, 'HEALTH'::text, 'NAV'::text]))),
  constraint milestone_seen_from_check CHECK (((seen_from >= 1) AND (seen_from <= 3))),
  constraint milestone_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'IN_PROGRESS'::text, 'DONE'::text, 'EXCEPTION'::text, 'CANCELLED'::text]))),
  constraint milestone_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint milestone_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint milestone_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id)
);
CREATE INDEX milestone_in_case ON public.milestone USING btree (case_id, due_date);
CREATE UNIQUE INDEX one_duty_of_a_kind ON public.milestone USING btree (case_id, type, employer_id, counts_from) NULLS NOT DISTINCT WHERE duty;
CREATE INDEX opens_a_floor ON public.milestone USING btree (case_id) WHERE (type = ANY (ARRAY['FOLLOW_UP_PLAN_4W'::text, 'DIALOGUE_MEETING_2'::text, 'DIALOGUE_MEETING_3'::text]));
alter table public.milestone enable row level security;
alter table public.milestone force row level security;
create policy awake on public.milestone as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy called on public.milestone for insert to samtavle_app
  with check (((NOT duty) AND (category = 'MEETING'::text) AND (owner_role = own_role) AND (seen_from = 2) AND ((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.organisation_id,
    m.role
   FROM app.may m
  WHERE (m.act = 'ARRANGE_MEETING'::text))) AND (((own_role = 'NAV_LOCAL'::text) AND (type = ANY (ARRAY['DIALOGUE_MEETING_2'::text, 'DIALOGUE_MEETING_3'::text])) AND (employer_id IS NULL)) OR ((own_role = 'EMPLOYER'::text) AND (type = 'DIALOGUE_MEETING_1'::text) AND (employer_id = own_organisation_id)))));
create policy changed on public.milestone for update to samtavle_app
  using ((((case_id, owner_role) IN ( SELECT m.case_id,
    m.role
   FROM app.may m
  WHERE (m.act = 'MOVE_MILESTONE'::text))) OR ((category = 'PLAN'::text) AND (owner_role = ANY (ARRAY['CITIZEN'::text, 'THERAPIST'::text])) AND (NOT duty) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_STEP'::text)))))))
  with check ((((case_id, owner_role) IN ( SELECT m.case_id,
    m.role
   FROM app.may m
  WHERE (m.act = 'MOVE_MILESTONE'::text))) OR ((category = 'PLAN'::text) AND (owner_role = ANY (ARRAY['CITIZEN'::text, 'THERAPIST'::text])) AND (NOT duty) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_STEP'::text)))))));
create policy lapsed on public.milestone as restrictive for select to samtavle_app
  using (((lapses_on IS NULL) OR (status <> ALL (ARRAY['PLANNED'::text, 'IN_PROGRESS'::text])) OR (lapses_on > ( SELECT app.today() AS today))));
create policy own_job_only on public.milestone as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.milestone for select to samtavle_app
  using ((((case_id, category, seen_from) IN ( SELECT r.case_id,
    r.category,
    r.level
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level))) OR ((owner_role = own_role) AND ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))) OR (duty AND ((case_id, owner_role) IN ( SELECT p.case_id,
    p.role
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))) OR (id IN ( SELECT i.milestone_id
   FROM app.invited i))));
create policy wall on public.milestone for select to samtavle_wall
  using (true);
create policy wall_dates on public.milestone for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_lays on public.milestone for insert to samtavle_wall
  with check (duty);
create policy wall_lays_pathway on public.milestone for insert to samtavle_wall
  with check (((category = 'TREATMENT'::text) AND (NOT duty)));
create policy wall_moves on public.milestone for update to samtavle_wall
  using (true)
  with check (duty);
create policy wall_moves_pathway on public.milestone for update to samtavle_wall
  using (((category = 'TREATMENT'::text) AND (NOT duty)))
  with check (((category = 'TREATMENT'::text) AND (NOT duty)));
create policy written on public.milestone for insert to samtavle_app
  with check (((NOT duty) AND ((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'ADD_MILESTONE'::text))) AND ((case_id, category) IN ( SELECT a.case_id,
    a.category
   FROM app.access a
  WHERE (a.level = 3)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.milestone FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.milestone FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_milestone BEFORE UPDATE ON public.milestone FOR EACH ROW EXECUTE FUNCTION app.date_milestone();
CREATE TRIGGER hold_meeting BEFORE UPDATE OF status ON public.milestone FOR EACH ROW WHEN (((new.status = 'DONE'::text) AND (new.category = 'MEETING'::text) AND (old.status <> 'DONE'::text))) EXECUTE FUNCTION app.hold_meeting();
CREATE TRIGGER hold_own BEFORE UPDATE ON public.milestone FOR EACH ROW WHEN (((new.hold_because IS NOT NULL) AND ((new.hold_because IS DISTINCT FROM old.hold_because) OR (new.hold_until IS DISTINCT FROM old.hold_until)))) EXECUTE FUNCTION app.hold_own();
CREATE TRIGGER not_laid_by_hand AFTER INSERT ON public.milestone FOR EACH ROW WHEN (((CURRENT_USER = 'samtavle_app'::name) AND (new.type = ANY (ARRAY['REFERRAL_SENT'::text, 'RIGHT_ASSESSED'::text, 'START_DEADLINE'::text, 'ASSESSMENT_DONE'::text, 'FEEDBACK_TO_REFERRER'::text, 'TREATMENT_PLAN_TO_GP'::text, 'COURSE_1'::text, 'COURSE_2'::text, 'COURSE_3'::text, 'COURSE_4'::text, 'TREATMENT_START'::text])))) EXECUTE FUNCTION app.follows_the_way('type');
CREATE TRIGGER not_moved_by_hand AFTER UPDATE ON public.milestone FOR EACH ROW WHEN (((CURRENT_USER = 'samtavle_app'::name) AND (new.type = ANY (ARRAY['REFERRAL_SENT'::text, 'RIGHT_ASSESSED'::text, 'START_DEADLINE'::text, 'ASSESSMENT_DONE'::text, 'FEEDBACK_TO_REFERRER'::text, 'TREATMENT_PLAN_TO_GP'::text, 'COURSE_1'::text, 'COURSE_2'::text, 'COURSE_3'::text, 'COURSE_4'::text, 'TREATMENT_START'::text])) AND ((((new.status IS DISTINCT FROM old.status) OR (new.status_reason IS DISTINCT FROM old.status_reason)) OR (new.title IS DISTINCT FROM old.title)) OR (new.due_date IS DISTINCT FROM old.due_date)))) EXECUTE FUNCTION app.follows_the_way('status');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.milestone FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.milestone FOR EACH ROW EXECUTE FUNCTION app.whose();
grant insert, select on public.milestone to samtavle_wall;
grant insert, select on public.milestone (id) to samtavle_app;
grant insert, select on public.milestone (case_id) to samtavle_app;
grant insert, select on public.milestone (category) to samtavle_app;
grant insert, select on public.milestone (seen_from) to samtavle_app;
grant insert, select on public.milestone (employer_id) to samtavle_app;
grant insert, select on public.milestone (type) to samtavle_app;
grant insert, select, update on public.milestone (title) to samtavle_app;
grant insert, select on public.milestone (lane) to samtavle_app;
grant insert, select on public.milestone (owner_role) to samtavle_app;
grant select on public.milestone (duty) to samtavle_app;
grant update on public.milestone (duty) to samtavle_wall;
grant insert, select, update on public.milestone (due_date) to samtavle_app;
grant update on public.milestone (due_date) to samtavle_wall;
grant insert, select on public.milestone (due_rule) to samtavle_app;
grant update on public.milestone (due_rule) to samtavle_wall;
grant insert, select on public.milestone (source) to samtavle_app;
grant update on public.milestone (source) to samtavle_wall;
grant select, update on public.milestone (status) to samtavle_app;
grant update on public.milestone (status) to samtavle_wall;
grant select, update on public.milestone (status_reason) to samtavle_app;
grant insert on public.milestone (own_organisation_id) to samtavle_app;
grant insert on public.milestone (own_role) to samtavle_app;
grant select on public.milestone (version) to samtavle_app;
grant update on public.milestone (version) to samtavle_wall;
grant select on public.milestone (counts_from) to samtavle_app;
grant update on public.milestone (counts_from) to samtavle_wall;
grant select on public.milestone (lapses_on) to samtavle_app;
grant update on public.milestone (lapses_on) to samtavle_wall;
grant select, update on public.milestone (hold_because) to samtavle_app;
grant select, update on public.milestone (hold_until) to samtavle_app;
grant select on public.milestone (changed_at) to samtavle_app;

create table public.minutes (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  milestone_id uuid not null,
  number integer not null,
  situation text not null,
  conclusion text not null,
  other_participants text,
  change_reason text,
  own_organisation_id uuid,
  own_role text,
  published_at timestamp with time zone default app.now() not null,
  own_person_id uuid,
  constraint minutes_pkey PRIMARY KEY (id),
  constraint minutes_check CHECK (((number = 1) OR (change_reason IS NOT NULL))),
  constraint minutes_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint minutes_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id),
  constraint minutes_milestone_id_number_key UNIQUE (milestone_id, number)
);
CREATE INDEX minutes_in_case ON public.minutes USING btree (case_id);
alter table public.minutes enable row level security;
alter table public.minutes force row level security;
create policy awake on public.minutes as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy held on public.minutes as restrictive for insert to samtavle_app
  with check (((own_role IS NULL) OR (milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[]))));
create policy own on public.minutes for select to samtavle_app
  using ((((own_role IS NULL) AND (case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[]))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy seen on public.minutes for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (id IN ( SELECT g.minutes_id
   FROM app.given_minutes g))));
create policy signed on public.minutes as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))));
create policy wall on public.minutes for select to samtavle_wall
  using (true);
create policy written on public.minutes for insert to samtavle_app
  with check ((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = minutes.case_id) AND (m.category = 'MEETING'::text) AND (m.status = 'DONE'::text) AND (m.owner_role = COALESCE(minutes.own_role, 'CITIZEN'::text))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER number_minutes BEFORE INSERT ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.number_minutes();
CREATE TRIGGER replace_minutes AFTER INSERT ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.replace_minutes();
CREATE TRIGGER whose BEFORE INSERT ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.minutes to samtavle_wall;
grant insert, select on public.minutes (id) to samtavle_app;
grant insert, select on public.minutes (case_id) to samtavle_app;
grant insert, select on public.minutes (milestone_id) to samtavle_app;
grant select on public.minutes (number) to samtavle_app;
grant insert, select on public.minutes (situation) to samtavle_app;
grant insert, select on public.minutes (conclusion) to samtavle_app;
grant insert, select on public.minutes (other_participants) to samtavle_app;
grant insert, select on public.minutes (change_reason) to samtavle_app;
grant insert on public.minutes (own_organisation_id) to samtavle_app;
grant insert on public.minutes (own_role) to samtavle_app;
grant select on public.minutes (published_at) to samtavle_app;
comment on table public.minutes is 'Seen by: the citizen, the side that wrote them, and those in their own share set.';

create table public.minutes_draft (
  milestone_id uuid not null,
  case_id uuid not null,
  situation text,
  conclusion text,
  task_employee text,
  task_employer text,
  task_nav text,
  task_clinician text,
  other_participants text,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  task_employee_by date,
  task_employer_by date,
  task_nav_by date,
  task_clinician_by date,
  own_person_id uuid,
  constraint minutes_draft_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint minutes_draft_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id)
);
CREATE INDEX minutes_draft_in_case ON public.minutes_draft USING btree (case_id);
CREATE UNIQUE INDEX one_draft ON public.minutes_draft USING btree (milestone_id, own_person_id) NULLS NOT DISTINCT;
alter table public.minutes_draft enable row level security;
alter table public.minutes_draft force row level security;
create policy awake on public.minutes_draft as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.minutes_draft for update to samtavle_app
  using ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))) AND ((own_role IS NULL) OR (own_person_id = ( SELECT app.actor() AS actor)))))
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))));
create policy held on public.minutes_draft as restrictive for insert to samtavle_app
  with check (((own_role IS NULL) OR (milestone_id = ANY (( SELECT app.held_meetings() AS held_meetings)::uuid[]))));
create policy own on public.minutes_draft for select to samtavle_app
  using ((((own_role IS NULL) AND (case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[]))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy signed on public.minutes_draft as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))));
create policy written on public.minutes_draft for insert to samtavle_app
  with check ((milestone_id IN ( SELECT m.id
   FROM public.milestone m
  WHERE ((m.case_id = minutes_draft.case_id) AND (m.category = 'MEETING'::text) AND (m.owner_role = COALESCE(minutes_draft.own_role, 'CITIZEN'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.minutes_draft FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.minutes_draft FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'milestone_id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.minutes_draft FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.minutes_draft FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('milestone_id');
CREATE TRIGGER whose BEFORE INSERT ON public.minutes_draft FOR EACH ROW EXECUTE FUNCTION app.whose();
grant insert, select on public.minutes_draft (milestone_id) to samtavle_app;
grant insert, select on public.minutes_draft (case_id) to samtavle_app;
grant insert, select, update on public.minutes_draft (situation) to samtavle_app;
grant insert, select, update on public.minutes_draft (conclusion) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_employee) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_employer) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_nav) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_clinician) to samtavle_app;
grant insert, select, update on public.minutes_draft (other_participants) to samtavle_app;
grant insert on public.minutes_draft (own_organisation_id) to samtavle_app;
grant insert on public.minutes_draft (own_role) to samtavle_app;
grant select on public.minutes_draft (version) to samtavle_app;
grant select on public.minutes_draft (changed_at) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_employee_by) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_employer_by) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_nav_by) to samtavle_app;
grant insert, select, update on public.minutes_draft (task_clinician_by) to samtavle_app;
comment on table public.minutes_draft is 'Seen by: the side that writes it.';

create table public.minutes_part (
  minutes_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  took_part boolean not null,
  shared boolean not null,
  own_organisation_id uuid,
  own_role text,
  own_person_id uuid,
  constraint minutes_part_pkey PRIMARY KEY (minutes_id, participant_id),
  constraint minutes_part_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint minutes_part_minutes_id_fkey FOREIGN KEY (minutes_id) REFERENCES public.minutes(id),
  constraint minutes_part_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX minutes_part_in_case ON public.minutes_part USING btree (case_id);
CREATE INDEX minutes_part_of ON public.minutes_part USING btree (participant_id);
alter table public.minutes_part enable row level security;
alter table public.minutes_part force row level security;
create policy awake on public.minutes_part as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy own on public.minutes_part for select to samtavle_app
  using ((((own_role IS NULL) AND (case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[]))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy seen on public.minutes_part for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR ((participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) AND (minutes_id IN ( SELECT g.minutes_id
   FROM app.given_minutes g)))));
create policy signed on public.minutes_part as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))));
create policy wall on public.minutes_part for select to samtavle_wall
  using (true);
create policy with_its_own on public.minutes_part as restrictive for insert to samtavle_app
  with check (app.made_now('minutes_part'::text, minutes_id));
create policy written on public.minutes_part for insert to samtavle_app
  with check (((minutes_id, participant_id) IN ( SELECT n.id,
    i.participant_id
   FROM (public.minutes n
     JOIN public.invitation i ON ((i.milestone_id = n.milestone_id)))
  WHERE (n.case_id = minutes_part.case_id))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.minutes_part FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'minutes_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.minutes_part FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('minutes_id');
CREATE TRIGGER whose BEFORE INSERT ON public.minutes_part FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.minutes_part to samtavle_wall;
grant insert, select on public.minutes_part (minutes_id) to samtavle_app;
grant insert, select on public.minutes_part (case_id) to samtavle_app;
grant insert, select on public.minutes_part (participant_id) to samtavle_app;
grant insert, select on public.minutes_part (took_part) to samtavle_app;
grant insert, select on public.minutes_part (shared) to samtavle_app;
grant insert on public.minutes_part (own_organisation_id) to samtavle_app;
grant insert on public.minutes_part (own_role) to samtavle_app;

create table public.minutes_task (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  minutes_id uuid not null,
  milestone_id uuid not null,
  party text not null,
  text text not null,
  done_at timestamp with time zone,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  replaced boolean default false not null,
  due_date date,
  own_person_id uuid,
  constraint minutes_task_pkey PRIMARY KEY (id),
  constraint minutes_task_party_check CHECK ((party = ANY (ARRAY['EMPLOYEE'::text, 'EMPLOYER'::text, 'NAV'::text, 'CLINICIAN'::text]))),
  constraint minutes_task_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint minutes_task_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES public.milestone(id),
  constraint minutes_task_minutes_id_fkey FOREIGN KEY (minutes_id) REFERENCES public.minutes(id)
);
CREATE INDEX minutes_task_in_case ON public.minutes_task USING btree (case_id);
alter table public.minutes_task enable row level security;
alter table public.minutes_task force row level security;
create policy awake on public.minutes_task as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.minutes_task for update to samtavle_app
  using (((NOT replaced) AND ((case_id, party) IN ( SELECT m.case_id,
    app.party_of(m.role) AS party_of
   FROM app.may m
  WHERE (m.act = 'FINISH_MEETING_TASK'::text)))))
  with check (((case_id, party) IN ( SELECT m.case_id,
    app.party_of(m.role) AS party_of
   FROM app.may m
  WHERE (m.act = 'FINISH_MEETING_TASK'::text))));
create policy own on public.minutes_task for select to samtavle_app
  using ((((own_role IS NULL) AND (case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[]))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy seen on public.minutes_task for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (minutes_id IN ( SELECT g.minutes_id
   FROM app.given_minutes g)) OR (((case_id, party) IN ( SELECT p.case_id,
    app.party_of(p.role) AS party_of
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) AND (milestone_id IN ( SELECT i.milestone_id
   FROM app.invited i)))));
create policy signed on public.minutes_task as restrictive for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_MINUTES'::text))));
create policy wall on public.minutes_task for select to samtavle_wall
  using (true);
create policy wall_replaces on public.minutes_task for update to samtavle_wall
  using (true)
  with check (true);
create policy with_its_own on public.minutes_task as restrictive for insert to samtavle_app
  with check (app.made_now('minutes_task'::text, minutes_id));
create policy written on public.minutes_task for insert to samtavle_app
  with check (((NOT replaced) AND ((minutes_id, milestone_id) IN ( SELECT n.id,
    n.milestone_id
   FROM public.minutes n
  WHERE (n.case_id = minutes_task.case_id)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.minutes_task FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.minutes_task FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.minutes_task FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.minutes_task FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.minutes_task to samtavle_wall;
grant insert, select on public.minutes_task (id) to samtavle_app;
grant insert, select on public.minutes_task (case_id) to samtavle_app;
grant insert, select on public.minutes_task (minutes_id) to samtavle_app;
grant insert, select on public.minutes_task (milestone_id) to samtavle_app;
grant insert, select on public.minutes_task (party) to samtavle_app;
grant insert, select on public.minutes_task (text) to samtavle_app;
grant insert, select, update on public.minutes_task (done_at) to samtavle_app;
grant insert on public.minutes_task (own_organisation_id) to samtavle_app;
grant insert on public.minutes_task (own_role) to samtavle_app;
grant select on public.minutes_task (version) to samtavle_app;
grant select on public.minutes_task (replaced) to samtavle_app;
grant update on public.minutes_task (replaced) to samtavle_wall;
grant insert, select on public.minutes_task (due_date) to samtavle_app;

create table public.organisation (
  id uuid default gen_random_uuid() not null,
  number text not null,
  name text not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_number_key UNIQUE (number)
);
alter table public.organisation enable row level security;
alter table public.organisation force row level security;
create policy registers on public.organisation for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.organisation for select to samtavle_wall
  using (true);
grant select on public.organisation to samtavle_wall;

create table public.own_entry (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  topic text,
  text text,
  situation_text text,
  on_date date,
  place smallint,
  kept boolean not null,
  version integer default 1 not null,
  written_at timestamp with time zone default app.now() not null,
  removed_at timestamp with time zone,
  constraint own_entry_pkey PRIMARY KEY (id),
  constraint own_entry_check CHECK (((kind = 'TOOL'::text) = (topic IS NULL))),
  constraint own_entry_check1 CHECK (((kind = 'MATTERS'::text) = (place IS NOT NULL))),
  constraint own_entry_check2 CHECK (((kind <> 'FITS'::text) OR (kept AND (text IS NULL)))),
  constraint own_entry_check3 CHECK (((kind = 'TOOL'::text) OR (situation_text IS NULL))),
  constraint own_entry_check4 CHECK (((kind = 'MASTERY'::text) OR (on_date IS NULL))),
  constraint own_entry_check5 CHECK (((removed_at IS NULL) OR ((text IS NULL) AND (situation_text IS NULL)))),
  constraint own_entry_check6 CHECK (((removed_at IS NOT NULL) OR (kind = 'FITS'::text) OR (text IS NOT NULL))),
  constraint own_entry_kind_check CHECK ((kind = ANY (ARRAY['MATTERS'::text, 'MASTERY'::text, 'TOOL'::text, 'REFLECTION'::text, 'FITS'::text]))),
  constraint own_entry_place_check CHECK (((place >= 1) AND (place <= 5))),
  constraint own_entry_topic_check CHECK ((topic = ANY (ARRAY['JOB'::text, 'EDUCATION'::text, 'RELATIONS'::text, 'HOUSING'::text, 'HEALTH'::text, 'OTHER'::text, 'DOING'::text, 'OTHERS'::text, 'SUPPORT'::text, 'CALM'::text, 'SICK_LEAVE_EXPERIENCE'::text, 'SICK_LEAVE_ATTITUDE'::text, 'WORK'::text, 'CONCENTRATION'::text, 'ENERGY'::text, 'SLEEP'::text, 'WORRY'::text, 'WITHDRAWAL'::text, 'PAIN'::text, 'UNCLEAR_ROLE'::text, 'LOAD'::text, 'LITTLE_SAY'::text, 'LITTLE_SUPPORT'::text, 'CONFLICT'::text, 'INSECURITY'::text]))),
  constraint own_entry_version_check CHECK ((version > 0)),
  constraint own_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE UNIQUE INDEX fits_once ON public.own_entry USING btree (case_id, topic) WHERE ((kind = 'FITS'::text) AND (removed_at IS NULL));
CREATE UNIQUE INDEX one_place ON public.own_entry USING btree (case_id, place) WHERE ((kind = 'MATTERS'::text) AND (removed_at IS NULL));
CREATE INDEX own_entry_in_case ON public.own_entry USING btree (case_id);
alter table public.own_entry enable row level security;
alter table public.own_entry force row level security;
create policy awake on public.own_entry as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.own_entry for update to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_OWN_ENTRY'::text))))))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_OWN_ENTRY'::text))))));
create policy seen on public.own_entry for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR ((NOT kept) AND (removed_at IS NULL) AND (case_id = ANY (( SELECT app.cases('PERSONAL'::text, 2) AS cases)::uuid[])))));
create policy written on public.own_entry for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_OWN_ENTRY'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.own_entry FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER a_ranking_counts BEFORE INSERT ON public.own_entry FOR EACH ROW EXECUTE FUNCTION app.count_ranking();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.own_entry FOR EACH ROW EXECUTE FUNCTION app.announce_own();
grant select on public.own_entry to samtavle_app;
grant insert on public.own_entry (id) to samtavle_app;
grant insert on public.own_entry (case_id) to samtavle_app;
grant insert on public.own_entry (kind) to samtavle_app;
grant insert, update on public.own_entry (topic) to samtavle_app;
grant insert, update on public.own_entry (text) to samtavle_app;
grant insert, update on public.own_entry (situation_text) to samtavle_app;
grant insert, update on public.own_entry (on_date) to samtavle_app;
grant insert on public.own_entry (place) to samtavle_app;
grant insert, update on public.own_entry (kept) to samtavle_app;
grant update on public.own_entry (removed_at) to samtavle_app;
comment on table public.own_entry is 'Seen by: the citizen; unless kept or removed, PERSONAL from level 2.';

create table public.own_line (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  category text generated always as (
CASE
    WHEN (kind = ANY (ARRAY['STRENGTH'::text, 'HELP_AROUND_ME'::text, 'EARLY_SIGN'::text, 'COPING'::text])) THEN 'PERSONAL'::text
    WHEN (kind = ANY (ARRAY['MAY_SAY'::text, 'MAY_NOT_SAY'::text, 'GAIN_OF_OPENNESS'::text, 'COST_OF_OPENNESS'::text])) THEN 'INFO_STRATEGY'::text
    ELSE 'NAV'::text
END) stored not null,
  text text not null,
  own_organisation_id uuid,
  own_role text,
  seen_from smallint default 3 not null,
  kept_on date,
  written_on date default app.today() not null,
  removed_at timestamp with time zone,
  version integer default 1 not null,
  own_person_id uuid,
  constraint own_line_pkey PRIMARY KEY (id),
  constraint own_line_kind_check CHECK ((kind = ANY (ARRAY['STRENGTH'::text, 'HELP_AROUND_ME'::text, 'WANTED_WORK'::text, 'WANTED_HOURS'::text, 'SURROUNDINGS'::text, 'TRAVEL'::text, 'AVOID'::text, 'MAY_SAY'::text, 'MAY_NOT_SAY'::text, 'GAIN_OF_OPENNESS'::text, 'COST_OF_OPENNESS'::text, 'EARLY_SIGN'::text, 'COPING'::text, 'BEFORE_AND_AFTER_WORK'::text, 'MONEY'::text, 'ADAPTATION'::text, 'NO_SHOW'::text]))),
  constraint own_line_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint own_line_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code)
);
CREATE INDEX own_line_in_case ON public.own_line USING btree (case_id);
alter table public.own_line enable row level security;
alter table public.own_line force row level security;
create policy awake on public.own_line as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.own_line for update to samtavle_app
  using (((removed_at IS NULL) AND ((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'CHANGE_OWN_LINE'::text))) AND ((own_role IS NULL) OR (own_person_id = ( SELECT app.actor() AS actor)))))
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'CHANGE_OWN_LINE'::text))));
create policy seen on public.own_line for select to samtavle_app
  using ((((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) AND ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{NAV,INFO_STRATEGY,PERSONAL}'::text[]) r(case_id, category, level)
  WHERE (r.level = 3)))) OR ((removed_at IS NULL) AND (((case_id, category, seen_from) IN ( SELECT r.case_id,
    r.category,
    r.level
   FROM app.reach('{NAV,INFO_STRATEGY,PERSONAL}'::text[]) r(case_id, category, level))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))))));
create policy wall on public.own_line for select to samtavle_wall
  using (true);
create policy wall_settles on public.own_line for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.own_line for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_OWN_LINE'::text))) AND ((own_role IS NULL) OR ((own_role = 'NAV_ADVISER'::text) AND (kind = ANY (ARRAY['STRENGTH'::text, 'HELP_AROUND_ME'::text, 'WANTED_WORK'::text, 'WANTED_HOURS'::text, 'SURROUNDINGS'::text, 'TRAVEL'::text, 'AVOID'::text]))) OR ((own_role = 'JOB_SPECIALIST'::text) AND (kind <> ALL (ARRAY['EARLY_SIGN'::text, 'COPING'::text])) AND (case_id = ANY (( SELECT app.cases('NAV'::text, 2) AS cases)::uuid[]))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER place_line BEFORE INSERT OR UPDATE ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.place_line();
CREATE TRIGGER sign AFTER INSERT ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.own_line FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.own_line to samtavle_wall;
grant insert, select on public.own_line (id) to samtavle_app;
grant insert, select on public.own_line (case_id) to samtavle_app;
grant insert, select on public.own_line (kind) to samtavle_app;
grant select on public.own_line (category) to samtavle_app;
grant insert, select, update on public.own_line (text) to samtavle_app;
grant insert on public.own_line (own_organisation_id) to samtavle_app;
grant insert on public.own_line (own_role) to samtavle_app;
grant update on public.own_line (seen_from) to samtavle_wall;
grant select on public.own_line (kept_on) to samtavle_app;
grant update on public.own_line (kept_on) to samtavle_wall;
grant select on public.own_line (written_on) to samtavle_app;
grant select on public.own_line (removed_at) to samtavle_app;
grant update on public.own_line (removed_at) to samtavle_wall;
grant select on public.own_line (version) to samtavle_app;
grant update on public.own_line (version) to samtavle_wall;
comment on table public.own_line is 'Seen by: its category from its level once the citizen has kept it, and by the side that wrote it.';

create table public.part_link (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  role text not null,
  secret_hash text not null,
  made_at timestamp with time zone default app.now() not null,
  person_id uuid,
  organisation_id uuid,
  person_name text,
  organisation_name text,
  title text,
  accepted_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  used_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint part_link_pkey PRIMARY KEY (id),
  constraint part_link_check CHECK ((((accepted_at IS NULL) = (person_id IS NULL)) AND ((person_id IS NULL) = (organisation_id IS NULL)))),
  constraint part_link_check1 CHECK (((confirmed_at IS NULL) OR (accepted_at IS NOT NULL))),
  constraint part_link_check2 CHECK (((used_at IS NULL) OR (confirmed_at IS NOT NULL))),
  constraint part_link_secret_hash_check CHECK ((secret_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint part_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint part_link_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint part_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint part_link_role_fkey FOREIGN KEY (role) REFERENCES policy.recipient(code),
  constraint part_link_secret_hash_key UNIQUE (secret_hash)
);
CREATE INDEX part_link_in_case ON public.part_link USING btree (case_id);
alter table public.part_link enable row level security;
alter table public.part_link force row level security;
create policy awake on public.part_link as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.part_link for select to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy wall on public.part_link for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce_link AFTER INSERT OR UPDATE ON public.part_link FOR EACH ROW EXECUTE FUNCTION app.announce('REQUEST', 'id');
grant insert, select on public.part_link to samtavle_wall;
grant select on public.part_link (id) to samtavle_app;
grant select on public.part_link (case_id) to samtavle_app;
grant select on public.part_link (role) to samtavle_app;
grant select on public.part_link (made_at) to samtavle_app;
grant select on public.part_link (person_id) to samtavle_app;
grant update on public.part_link (person_id) to samtavle_wall;
grant select on public.part_link (organisation_id) to samtavle_app;
grant update on public.part_link (organisation_id) to samtavle_wall;
grant select on public.part_link (person_name) to samtavle_app;
grant update on public.part_link (person_name) to samtavle_wall;
grant select on public.part_link (organisation_name) to samtavle_app;
grant update on public.part_link (organisation_name) to samtavle_wall;
grant select on public.part_link (title) to samtavle_app;
grant update on public.part_link (title) to samtavle_wall;
grant select on public.part_link (accepted_at) to samtavle_app;
grant update on public.part_link (accepted_at) to samtavle_wall;
grant select on public.part_link (confirmed_at) to samtavle_app;
grant update on public.part_link (confirmed_at) to samtavle_wall;
grant select on public.part_link (used_at) to samtavle_app;
grant update on public.part_link (used_at) to samtavle_wall;
grant select on public.part_link (ended_at) to samtavle_app;
grant update on public.part_link (ended_at) to samtavle_wall;

create table public.participant (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  category text generated always as (
CASE role
    WHEN 'THERAPIST'::text THEN 'TREATMENT'::text
    WHEN 'NAV_ADVISER'::text THEN 'NAV'::text
    WHEN 'JOB_SPECIALIST'::text THEN 'NAV'::text
    WHEN 'ADVISORY_DOCTOR'::text THEN 'NAV'::text
    ELSE 'PARTICIPANTS'::text
END) stored not null,
  person_name text not null,
  organisation_name text not null,
  title text,
  joined_at timestamp with time zone default app.now() not null,
  ended_at timestamp with time zone,
  admitted_at timestamp with time zone,
  constraint participant_pkey PRIMARY KEY (id),
  constraint participant_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint participant_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint participant_person_id_organisation_id_role_fkey FOREIGN KEY (person_id, organisation_id, role) REFERENCES public.staff(person_id, organisation_id, role),
  constraint participant_role_fkey FOREIGN KEY (role) REFERENCES policy.recipient(code),
  constraint participant_id_case_id_key UNIQUE (id, case_id)
);
CREATE UNIQUE INDEX one_active_part ON public.participant USING btree (case_id, person_id, organisation_id, role) WHERE (ended_at IS NULL);
CREATE INDEX part_in_case ON public.participant USING btree (case_id);
CREATE INDEX part_of_person ON public.participant USING btree (person_id, case_id) INCLUDE (role, organisation_id, admitted_at) WHERE (ended_at IS NULL);
alter table public.participant enable row level security;
alter table public.participant force row level security;
create policy awake on public.participant as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy own_job_only on public.participant as restrictive for select to samtavle_app
  using (((
CASE
    WHEN (role = ANY (ARRAY['EMPLOYER'::text, 'PROSPECTIVE_EMPLOYER'::text])) THEN organisation_id
    ELSE NULL::uuid
END IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (
CASE
    WHEN (role = ANY (ARRAY['EMPLOYER'::text, 'PROSPECTIVE_EMPLOYER'::text])) THEN organisation_id
    ELSE NULL::uuid
END = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy place_kept on public.participant as restrictive for select to samtavle_app
  using (((case_id <> ALL (( SELECT app.kept_places(true) AS kept_places)::uuid[])) OR (id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens)))));
create policy seen on public.participant for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR (id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))) OR ((ended_at IS NULL) AND ((admitted_at IS NOT NULL) OR (id = ANY (( SELECT app.parts_by_law() AS parts_by_law)::uuid[]))) AND ((case_id, category) IN ( SELECT r.case_id,
    r.category
   FROM app.reach('{PARTICIPANTS,TREATMENT,NAV}'::text[]) r(case_id, category, level)
  WHERE (r.level = 1))))));
create policy wall on public.participant for select to samtavle_wall
  using (true);
create policy wall_ends on public.participant for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_lets_in on public.participant for insert to samtavle_wall
  with check (true);
create policy written on public.participant for insert to samtavle_app
  with check (((ended_at IS NULL) AND (admitted_at IS NOT NULL) AND ((case_id, role) IN ( SELECT m.case_id,
    d.recipient
   FROM (app.may m
     JOIN policy.addable d ON ((d.role = m.role)))
  WHERE ((m.act = 'ADD_PARTICIPANT'::text) AND (m.role = 'CITIZEN'::text))))));
CREATE TRIGGER admit_own BEFORE INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION app.admit_own();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.participant FOR EACH ROW EXECUTE FUNCTION app.announce_part();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.participant FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION audit.chain_row('joined', 'case_id');
CREATE TRIGGER chain_leaving AFTER UPDATE OF ended_at ON public.participant FOR EACH ROW WHEN ((new.ended_at IS NOT NULL)) EXECUTE FUNCTION audit.chain_row('left', 'case_id');
CREATE TRIGGER name_participant BEFORE INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION app.name_participant();
CREATE TRIGGER note_no AFTER UPDATE OF ended_at ON public.participant FOR EACH ROW WHEN ((new.ended_at IS NOT NULL)) EXECUTE FUNCTION app.note_no();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.participant FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER note_yes AFTER INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION app.note_yes();
CREATE TRIGGER only_forward BEFORE UPDATE ON public.participant FOR EACH ROW EXECUTE FUNCTION audit.only_forward('ended_at');
CREATE TRIGGER only_whom_one_finds BEFORE INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION app.only_whom_one_finds();
grant insert, select on public.participant to samtavle_wall;
grant select on public.participant to samtavle_app;
grant insert on public.participant (id) to samtavle_app;
grant insert on public.participant (case_id) to samtavle_app;
grant insert on public.participant (person_id) to samtavle_app;
grant insert on public.participant (organisation_id) to samtavle_app;
grant insert on public.participant (role) to samtavle_app;
grant insert on public.participant (person_name) to samtavle_app;
grant insert on public.participant (organisation_name) to samtavle_app;
grant insert on public.participant (title) to samtavle_app;
grant update on public.participant (ended_at) to samtavle_wall;
grant update on public.participant (admitted_at) to samtavle_wall;

create table public.pathway_event (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  kind text not null,
  on_date date not null,
  received_on date,
  due_date date,
  granted boolean,
  decided_by text,
  start_deadline date,
  channel text,
  site_id uuid,
  plan_id uuid,
  reason text,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamp with time zone default app.now() not null,
  constraint pathway_event_pkey PRIMARY KEY (id),
  constraint pathway_event_check CHECK (((kind = 'SENT_TO_DPS'::text) = ((received_on IS NOT NULL) AND (due_date IS NOT NULL)))),
  constraint pathway_event_check1 CHECK (((kind = 'RIGHT_ASSESSED'::text) = ((granted IS NOT NULL) AND (decided_by IS NOT NULL)))),
  constraint pathway_event_check2 CHECK (((granted IS TRUE) = (start_deadline IS NOT NULL))),
  constraint pathway_event_check3 CHECK (((kind = 'FORWARDED'::text) = (channel IS NOT NULL))),
  constraint pathway_event_check4 CHECK (((kind <> 'ACCEPTED'::text) OR (site_id IS NOT NULL))),
  constraint pathway_event_check5 CHECK (((kind = 'PLAN_SENT'::text) = (plan_id IS NOT NULL))),
  constraint pathway_event_kind_check CHECK ((kind = ANY (ARRAY['SENT_TO_DPS'::text, 'RIGHT_ASSESSED'::text, 'FORWARDED'::text, 'ACCEPTED'::text, 'FEEDBACK'::text, 'ASSESSMENT_CLOSED'::text, 'PLAN_SENT'::text, 'TREATMENT_STARTED'::text]))),
  constraint pathway_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint pathway_event_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.provider_site(id)
);
CREATE UNIQUE INDEX once_on_the_way ON public.pathway_event USING btree (case_id, kind) WHERE (kind <> 'PLAN_SENT'::text);
CREATE INDEX pathway_event_in_case ON public.pathway_event USING btree (case_id);
alter table public.pathway_event enable row level security;
alter table public.pathway_event force row level security;
create policy awake on public.pathway_event as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.pathway_event for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_reads on public.pathway_event for select to samtavle_wall
  using (true);
create policy written on public.pathway_event for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act =
        CASE pathway_event.kind
            WHEN 'SENT_TO_DPS'::text THEN 'SEND_REFERRAL'::text
            WHEN 'RIGHT_ASSESSED'::text THEN 'RECORD_RIGHT'::text
            WHEN 'FORWARDED'::text THEN 'FORWARD_REFERRAL'::text
            WHEN 'ACCEPTED'::text THEN 'ACCEPT_REFERRAL'::text
            WHEN 'FEEDBACK'::text THEN 'GIVE_FEEDBACK'::text
            WHEN 'ASSESSMENT_CLOSED'::text THEN 'CLOSE_ASSESSMENT'::text
            WHEN 'PLAN_SENT'::text THEN 'SEND_TREATMENT_PLAN'::text
            WHEN 'TREATMENT_STARTED'::text THEN 'START_TREATMENT'::text
            ELSE NULL::text
        END))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.pathway_event FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER on_the_way AFTER INSERT ON public.pathway_event FOR EACH ROW EXECUTE FUNCTION app.on_the_way();
CREATE TRIGGER sign AFTER INSERT ON public.pathway_event FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.pathway_event to samtavle_wall;
grant insert, select on public.pathway_event (id) to samtavle_app;
grant insert, select on public.pathway_event (case_id) to samtavle_app;
grant insert, select on public.pathway_event (kind) to samtavle_app;
grant insert, select on public.pathway_event (on_date) to samtavle_app;
grant insert, select on public.pathway_event (received_on) to samtavle_app;
grant insert, select on public.pathway_event (due_date) to samtavle_app;
grant insert, select on public.pathway_event (granted) to samtavle_app;
grant insert, select on public.pathway_event (decided_by) to samtavle_app;
grant insert, select on public.pathway_event (start_deadline) to samtavle_app;
grant insert, select on public.pathway_event (channel) to samtavle_app;
grant insert, select on public.pathway_event (site_id) to samtavle_app;
grant insert, select on public.pathway_event (plan_id) to samtavle_app;
grant insert, select on public.pathway_event (reason) to samtavle_app;
grant insert on public.pathway_event (own_organisation_id) to samtavle_app;
grant insert on public.pathway_event (own_role) to samtavle_app;
grant select on public.pathway_event (recorded_at) to samtavle_app;
comment on table public.pathway_event is 'Seen by: TREATMENT from level 2.';

create table public.person (
  id uuid default gen_random_uuid() not null,
  name text not null,
  born date not null,
  office_id uuid,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.organisation(id)
);
alter table public.person enable row level security;
alter table public.person force row level security;
create policy registers on public.person for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.person for select to samtavle_wall
  using (true);
grant select on public.person to samtavle_wall;

create table public.plan_summary (
  case_id uuid not null,
  text text not null,
  hours_wanted numeric(4,1),
  version integer default 1 not null,
  own_organisation_id uuid,
  own_role text,
  constraint plan_summary_pkey PRIMARY KEY (case_id),
  constraint plan_summary_hours_wanted_check CHECK (((hours_wanted >= (0)::numeric) AND (hours_wanted <= (60)::numeric))),
  constraint plan_summary_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
alter table public.plan_summary enable row level security;
alter table public.plan_summary force row level security;
create policy awake on public.plan_summary as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.plan_summary for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PLAN_SUMMARY'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PLAN_SUMMARY'::text)))));
create policy seen on public.plan_summary for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('PLAN'::text, 1) AS cases)::uuid[])));
create policy wall_finds_writer on public.plan_summary for select to samtavle_wall
  using (true);
create policy written on public.plan_summary for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_PLAN_SUMMARY'::text)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.plan_summary FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.plan_summary FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'case_id');
CREATE TRIGGER note_side BEFORE INSERT OR UPDATE ON public.plan_summary FOR EACH ROW EXECUTE FUNCTION app.note_side('WRITE_PLAN_SUMMARY');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.plan_summary FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('case_id');
grant insert, select on public.plan_summary (case_id) to samtavle_app;
grant select on public.plan_summary (case_id) to samtavle_wall;
grant insert, select, update on public.plan_summary (text) to samtavle_app;
grant insert, select, update on public.plan_summary (hours_wanted) to samtavle_app;
grant select on public.plan_summary (version) to samtavle_app;
grant select on public.plan_summary (own_organisation_id) to samtavle_wall;
grant select on public.plan_summary (own_role) to samtavle_wall;
comment on table public.plan_summary is 'Seen by: PLAN from level 1.';

create table public.protection (
  person_id uuid not null,
  kind text not null,
  constraint protection_pkey PRIMARY KEY (person_id, kind),
  constraint protection_kind_check CHECK ((kind = ANY (ARRAY['STRICTLY_CONFIDENTIAL_ADDRESS'::text, 'CONFIDENTIAL_ADDRESS'::text, 'SHIELDED'::text]))),
  constraint protection_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
alter table public.protection enable row level security;
alter table public.protection force row level security;
create policy registers on public.protection for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.protection for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce_shut BEFORE INSERT ON public.protection FOR EACH ROW EXECUTE FUNCTION app.announce_shut();
grant select on public.protection to samtavle_wall;

create table public.provider (
  id uuid default gen_random_uuid() not null,
  name text not null,
  kind text not null,
  hours_from smallint,
  hours_to smallint,
  source text not null,
  source_date date not null,
  constraint provider_pkey PRIMARY KEY (id),
  constraint provider_check CHECK ((hours_to >= hours_from)),
  constraint provider_kind_check CHECK ((kind = ANY (ARRAY['DPS'::text, 'CLINIC'::text]))),
  constraint provider_name_key UNIQUE (name)
);
alter table public.provider enable row level security;
alter table public.provider force row level security;
create policy awake on public.provider as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy registers on public.provider for all to samtavle_owner
  using (true)
  with check (true);
create policy seen on public.provider for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
grant select on public.provider to samtavle_app;

create table public.provider_site (
  id uuid default gen_random_uuid() not null,
  provider_id uuid not null,
  place text not null,
  constraint provider_site_pkey PRIMARY KEY (id),
  constraint provider_site_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.provider(id),
  constraint provider_site_provider_id_place_key UNIQUE (provider_id, place)
);
alter table public.provider_site enable row level security;
alter table public.provider_site force row level security;
create policy awake on public.provider_site as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy registers on public.provider_site for all to samtavle_owner
  using (true)
  with check (true);
create policy seen on public.provider_site for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
grant select on public.provider_site to samtavle_app;

create table public.published_message (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  line_id uuid not null,
  participant_id uuid not null,
  audience text not null,
  words text not null,
  published_at timestamp with time zone default app.now() not null,
  withdrawn_at timestamp with time zone,
  constraint published_message_pkey PRIMARY KEY (id),
  constraint published_message_audience_check CHECK ((audience = ANY (ARRAY['LEADER'::text, 'COLLEAGUES'::text, 'NAV'::text, 'CLIENTS'::text]))),
  constraint published_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint published_message_line_id_fkey FOREIGN KEY (line_id) REFERENCES public.info_line(id),
  constraint published_message_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE UNIQUE INDEX one_message_of_a_line ON public.published_message USING btree (line_id, participant_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX published_message_in_case ON public.published_message USING btree (case_id);
alter table public.published_message enable row level security;
alter table public.published_message force row level security;
create policy awake on public.published_message as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.published_message for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'PUBLISH_MESSAGE'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'PUBLISH_MESSAGE'::text)))));
create policy seen on public.published_message for select to samtavle_app
  using (((case_id = ANY (( SELECT app.own_cases() AS own_cases)::uuid[])) OR ((withdrawn_at IS NULL) AND (participant_id IN ( SELECT p.participant_id
   FROM app.my_parts() p(case_id, participant_id, role, organisation_id, employer_id, opens))))));
create policy written on public.published_message for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'PUBLISH_MESSAGE'::text)))) AND (withdrawn_at IS NULL) AND ((line_id, audience, words) IN ( SELECT l.id,
    l.audience,
    l.words
   FROM public.info_line l
  WHERE ((l.case_id = published_message.case_id) AND (l.removed_at IS NULL)))) AND ((participant_id,
CASE
    WHEN (audience = 'NAV'::text) THEN 'NAV_LOCAL'::text
    ELSE 'EMPLOYER'::text
END) IN ( SELECT p.id,
    p.role
   FROM public.participant p
  WHERE ((p.case_id = published_message.case_id) AND (p.ended_at IS NULL))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.published_message FOR EACH ROW EXECUTE FUNCTION app.announce('ACCESS', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.published_message FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant select on public.published_message to samtavle_app;
grant insert on public.published_message (id) to samtavle_app;
grant insert on public.published_message (case_id) to samtavle_app;
grant insert on public.published_message (line_id) to samtavle_app;
grant insert on public.published_message (participant_id) to samtavle_app;
grant insert on public.published_message (audience) to samtavle_app;
grant insert on public.published_message (words) to samtavle_app;
grant update on public.published_message (withdrawn_at) to samtavle_app;
comment on table public.published_message is 'Seen by: the one it is for, while it stands.';

create table public.recommendation (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  commission_id uuid,
  addressed_to text not null,
  measure_type text,
  text text not null,
  given_on date default app.today() not null,
  own_organisation_id uuid not null,
  own_role text not null,
  given_by text generated always as (own_role) stored not null,
  category text generated always as (
CASE own_role
    WHEN 'THERAPIST'::text THEN 'TREATMENT'::text
    ELSE 'NAV'::text
END) stored not null,
  seen_from smallint generated always as (
CASE own_role
    WHEN 'THERAPIST'::text THEN 1
    ELSE 2
END) stored not null,
  own_person_id uuid,
  constraint recommendation_pkey PRIMARY KEY (id),
  constraint recommendation_addressed_to_check CHECK ((addressed_to = ANY (ARRAY['NAV_LOCAL'::text, 'GP'::text, 'CITIZEN'::text]))),
  constraint recommendation_check CHECK (((addressed_to <> 'GP'::text) OR (own_role = 'THERAPIST'::text))),
  constraint recommendation_own_role_check CHECK ((own_role = ANY (ARRAY['THERAPIST'::text, 'NAV_ADVISER'::text, 'JOB_SPECIALIST'::text, 'ADVISORY_DOCTOR'::text]))),
  constraint recommendation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint recommendation_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint recommendation_commission_id_case_id_fkey FOREIGN KEY (commission_id, case_id) REFERENCES public.commission(id, case_id),
  constraint recommendation_id_case_id_key UNIQUE (id, case_id)
);
CREATE INDEX recommendation_in_case ON public.recommendation USING btree (case_id);
CREATE INDEX recommendation_of ON public.recommendation USING btree (commission_id);
alter table public.recommendation enable row level security;
alter table public.recommendation force row level security;
create policy awake on public.recommendation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.recommendation for select to samtavle_app
  using ((((case_id, category, seen_from) IN ( SELECT r.case_id,
    r.category,
    r.level
   FROM app.reach('{NAV,TREATMENT}'::text[]) r(case_id, category, level))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall on public.recommendation for select to samtavle_wall
  using (true);
create policy written on public.recommendation for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'GIVE_RECOMMENDATION'::text))) AND ((commission_id IS NULL) OR (commission_id IN ( SELECT c.id
   FROM public.commission c
  WHERE (c.case_id = recommendation.case_id))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.recommendation FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.recommendation FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.recommendation FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.recommendation to samtavle_wall;
grant insert, select on public.recommendation (id) to samtavle_app;
grant insert, select on public.recommendation (case_id) to samtavle_app;
grant insert, select on public.recommendation (commission_id) to samtavle_app;
grant insert, select on public.recommendation (addressed_to) to samtavle_app;
grant insert, select on public.recommendation (measure_type) to samtavle_app;
grant insert, select on public.recommendation (text) to samtavle_app;
grant select on public.recommendation (given_on) to samtavle_app;
grant insert on public.recommendation (own_organisation_id) to samtavle_app;
grant insert on public.recommendation (own_role) to samtavle_app;
grant select on public.recommendation (given_by) to samtavle_app;
grant select on public.recommendation (category) to samtavle_app;
grant select on public.recommendation (seen_from) to samtavle_app;
comment on table public.recommendation is 'Seen by: NAV from level 2; a therapist''s by TREATMENT from level 1; and by the side that wrote it.';

create table public.referral (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  dps_id uuid not null,
  referrer_role text not null,
  health text not null,
  work_situation text not null,
  functioning text not null,
  sick_leave_grade smallint not null,
  form_version date not null,
  seen_from smallint default 3 not null,
  own_organisation_id uuid not null,
  own_role text not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  own_person_id uuid,
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_sick_leave_grade_check CHECK (((sick_leave_grade = 0) OR ((sick_leave_grade >= 20) AND (sick_leave_grade <= 100)))),
  constraint referral_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint referral_dps_id_fkey FOREIGN KEY (dps_id) REFERENCES public.provider(id),
  constraint referral_case_id_key UNIQUE (case_id)
);
alter table public.referral enable row level security;
alter table public.referral force row level security;
create policy awake on public.referral as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.referral for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_REFERRAL'::text)))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))))
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_REFERRAL'::text)))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))));
create policy seen on public.referral for select to samtavle_app
  using ((((case_id, seen_from) IN ( SELECT r.case_id,
    r.level
   FROM app.reach('{TREATMENT}'::text[]) r(case_id, category, level))) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall_reads on public.referral for select to samtavle_wall
  using (true);
create policy wall_shows on public.referral for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.referral for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_REFERRAL'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER sent_stands BEFORE UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION app.sent_stands();
CREATE TRIGGER sign AFTER INSERT ON public.referral FOR EACH ROW EXECUTE FUNCTION app.sign();
CREATE TRIGGER whose BEFORE INSERT ON public.referral FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.referral to samtavle_wall;
grant insert, select on public.referral (id) to samtavle_app;
grant insert, select on public.referral (case_id) to samtavle_app;
grant insert, select, update on public.referral (dps_id) to samtavle_app;
grant insert, select, update on public.referral (referrer_role) to samtavle_app;
grant insert, select, update on public.referral (health) to samtavle_app;
grant insert, select, update on public.referral (work_situation) to samtavle_app;
grant insert, select, update on public.referral (functioning) to samtavle_app;
grant insert, select, update on public.referral (sick_leave_grade) to samtavle_app;
grant insert, select, update on public.referral (form_version) to samtavle_app;
grant select on public.referral (seen_from) to samtavle_app;
grant update on public.referral (seen_from) to samtavle_wall;
grant insert on public.referral (own_organisation_id) to samtavle_app;
grant insert on public.referral (own_role) to samtavle_app;
grant select on public.referral (version) to samtavle_app;
grant select on public.referral (changed_at) to samtavle_app;
comment on table public.referral is 'Seen by: TREATMENT from the level on the row, and the one who wrote it.';

create table public.register_employment (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  organisation_id uuid not null,
  leader_id uuid,
  from_date date not null,
  to_date date,
  constraint register_employment_pkey PRIMARY KEY (id),
  constraint register_employment_check CHECK ((leader_id <> person_id)),
  constraint register_employment_check1 CHECK (((to_date IS NULL) OR (to_date >= from_date))),
  constraint register_employment_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.person(id),
  constraint register_employment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint register_employment_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id)
);
CREATE INDEX register_employment_led_by ON public.register_employment USING btree (leader_id);
CREATE INDEX register_employment_of ON public.register_employment USING btree (person_id, organisation_id);
alter table public.register_employment enable row level security;
alter table public.register_employment force row level security;
create policy registers on public.register_employment for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.register_employment for select to samtavle_wall
  using (true);
CREATE TRIGGER enter_by_register AFTER INSERT OR UPDATE ON public.register_employment FOR EACH ROW EXECUTE FUNCTION app.enter_by_register();
grant select on public.register_employment to samtavle_wall;

create table public.representation (
  id uuid default gen_random_uuid() not null,
  citizen_id uuid not null,
  kind text not null,
  opened text[] default '{}'::text[] not null,
  invited_at timestamp with time zone default app.now() not null,
  representative_id uuid,
  representative_name text,
  accepted_at timestamp with time zone,
  from_at timestamp with time zone,
  to_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint representation_pkey PRIMARY KEY (id),
  constraint representation_check CHECK ((representative_id <> citizen_id)),
  constraint representation_check1 CHECK (((from_at IS NULL) OR (representative_id IS NOT NULL))),
  constraint representation_kind_check CHECK ((kind = ANY (ARRAY['GUARDIAN'::text, 'PROXY'::text]))),
  constraint representation_opened_check CHECK ((opened <@ '{BARRIER_PERSONAL,SYMPTOM_MEASURES,SAFETY,PERSONAL}'::text[])),
  constraint representation_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES public.person(id),
  constraint representation_representative_id_fkey FOREIGN KEY (representative_id) REFERENCES public.person(id)
);
CREATE INDEX representation_by ON public.representation USING btree (representative_id, citizen_id);
CREATE INDEX representation_of ON public.representation USING btree (citizen_id);
alter table public.representation enable row level security;
alter table public.representation force row level security;
create policy registers on public.representation for all to samtavle_owner
  using ((kind = 'GUARDIAN'::text))
  with check ((kind = 'GUARDIAN'::text));
create policy wall on public.representation for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.representation FOR EACH ROW EXECUTE FUNCTION app.announce_standing();
CREATE TRIGGER name_representative BEFORE INSERT ON public.representation FOR EACH ROW EXECUTE FUNCTION app.name_representative();
grant insert, select on public.representation to samtavle_wall;
grant update on public.representation (representative_id) to samtavle_wall;
grant update on public.representation (representative_name) to samtavle_wall;
grant update on public.representation (accepted_at) to samtavle_wall;
grant update on public.representation (from_at) to samtavle_wall;
grant update on public.representation (to_at) to samtavle_wall;
grant update on public.representation (ended_at) to samtavle_wall;

create table public.representation_act (
  id bigint generated always as identity not null,
  representation_id uuid not null,
  case_id uuid not null,
  what text not null,
  row_id uuid not null,
  at timestamp with time zone default app.now() not null,
  constraint representation_act_pkey PRIMARY KEY (id),
  constraint representation_act_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint representation_act_representation_id_fkey FOREIGN KEY (representation_id) REFERENCES public.representation(id)
);
CREATE INDEX representation_act_in_case ON public.representation_act USING btree (case_id, id DESC);
alter table public.representation_act enable row level security;
alter table public.representation_act force row level security;
create policy wall on public.representation_act for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.representation_act FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.representation_act FOR EACH ROW EXECUTE FUNCTION audit.chain_row('stand_in_act', 'case_id');
grant insert, select on public.representation_act to samtavle_wall;

create table public.research_answer (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  ordinal integer not null,
  given boolean not null,
  text_version text not null,
  language text not null,
  answered_at timestamp with time zone default app.now() not null,
  constraint research_answer_pkey PRIMARY KEY (id),
  constraint research_answer_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint research_answer_ordinal_check CHECK ((ordinal > 0)),
  constraint research_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint research_answer_case_id_ordinal_key UNIQUE (case_id, ordinal)
);
alter table public.research_answer enable row level security;
alter table public.research_answer force row level security;
create policy awake on public.research_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.research_answer for select to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])));
create policy wall_counts on public.research_answer for select to samtavle_wall
  using (true);
create policy written on public.research_answer for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND ((NOT given) OR (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_RESEARCH'::text)))))));
CREATE TRIGGER announce AFTER INSERT ON public.research_answer FOR EACH ROW EXECUTE FUNCTION app.announce('REQUEST', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.research_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER chain AFTER INSERT ON public.research_answer FOR EACH ROW EXECUTE FUNCTION audit.chain_row('research_answer', 'case_id');
grant select on public.research_answer to samtavle_app;
grant select on public.research_answer to samtavle_wall;
grant insert on public.research_answer (id) to samtavle_app;
grant insert on public.research_answer (case_id) to samtavle_app;
grant insert on public.research_answer (ordinal) to samtavle_app;
grant insert on public.research_answer (given) to samtavle_app;
grant insert on public.research_answer (text_version) to samtavle_app;
grant insert on public.research_answer (language) to samtavle_app;

create table public.review_answer (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  review_id uuid not null,
  party text not null,
  category text generated always as (
CASE
    WHEN (party = ANY (ARRAY['THERAPIST'::text, 'GP'::text])) THEN 'TREATMENT'::text
    ELSE 'PLAN'::text
END) stored not null,
  employer_id uuid,
  direction text,
  words text,
  hours numeric(4,1),
  tasks text,
  helps text,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  answered_at timestamp with time zone default app.now() not null,
  own_person_id uuid,
  constraint review_answer_pkey PRIMARY KEY (id),
  constraint review_answer_check CHECK (((party = 'EMPLOYER'::text) = (employer_id IS NOT NULL))),
  constraint review_answer_check1 CHECK (((party = 'EMPLOYER'::text) = (direction IS NULL))),
  constraint review_answer_check2 CHECK (((party <> 'EMPLOYER'::text) OR (words IS NULL))),
  constraint review_answer_check3 CHECK (((party = 'EMPLOYER'::text) OR ((hours IS NULL) AND (tasks IS NULL) AND (helps IS NULL)))),
  constraint review_answer_direction_check CHECK ((direction = ANY (ARRAY['CONTINUE'::text, 'INCREASE'::text, 'DECREASE'::text, 'PAUSE'::text]))),
  constraint review_answer_hours_check CHECK (((hours >= (0)::numeric) AND (hours <= (80)::numeric))),
  constraint review_answer_party_check CHECK ((party = ANY (ARRAY['CITIZEN'::text, 'THERAPIST'::text, 'GP'::text, 'EMPLOYER'::text]))),
  constraint review_answer_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint review_answer_category_fkey FOREIGN KEY (category) REFERENCES policy.category(code),
  constraint review_answer_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id),
  constraint review_answer_review_id_fkey FOREIGN KEY (review_id) REFERENCES public.step_review(id)
);
CREATE UNIQUE INDEX one_answer ON public.review_answer USING btree (review_id, party, own_organisation_id, own_person_id) NULLS NOT DISTINCT;
CREATE INDEX review_answer_in_case ON public.review_answer USING btree (case_id);
alter table public.review_answer enable row level security;
alter table public.review_answer force row level security;
create policy awake on public.review_answer as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.review_answer for update to samtavle_app
  using (((id = ANY (( SELECT app.own_answers(NULL::uuid) AS own_answers)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_REVIEW'::text)))) AND (review_id IN ( SELECT r.id
   FROM public.step_review r
  WHERE ((r.case_id = review_answer.case_id) AND (r.closed_at IS NULL))))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_REVIEW'::text)))));
create policy own_job_only on public.review_answer as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy own_only on public.review_answer as restrictive for update to samtavle_app
  using (((id = ANY (app.own_answers(case_id))) AND (review_id IN ( SELECT r.id
   FROM public.step_review r
  WHERE ((r.case_id = review_answer.case_id) AND (r.closed_at IS NULL))))))
  with check ((id = ANY (app.own_answers(case_id))));
create policy seen on public.review_answer for select to samtavle_app
  using ((((category = 'PLAN'::text) AND (case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND ((party = 'EMPLOYER'::text) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])))) OR ((category = 'TREATMENT'::text) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))) OR (id = ANY (( SELECT app.own_answers(NULL::uuid) AS own_answers)::uuid[]))));
create policy wall on public.review_answer for select to samtavle_wall
  using (true);
create policy written on public.review_answer for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text), party) IN ( SELECT m.case_id,
    m.own_key,
    m.role,
    m.role
   FROM app.may m
  WHERE (m.act = 'ANSWER_REVIEW'::text))) AND (NOT (employer_id IS DISTINCT FROM
CASE
    WHEN (party = 'EMPLOYER'::text) THEN own_organisation_id
    ELSE NULL::uuid
END)) AND (review_id IN ( SELECT r.id
   FROM public.step_review r
  WHERE ((r.case_id = review_answer.case_id) AND (r.closed_at IS NULL))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.review_answer FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.review_answer FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.review_answer FOR EACH ROW EXECUTE FUNCTION app.date_answer();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.review_answer FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER whose BEFORE INSERT ON public.review_answer FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.review_answer to samtavle_wall;
grant insert, select on public.review_answer (id) to samtavle_app;
grant insert, select on public.review_answer (case_id) to samtavle_app;
grant insert, select on public.review_answer (review_id) to samtavle_app;
grant insert, select on public.review_answer (party) to samtavle_app;
grant select on public.review_answer (category) to samtavle_app;
grant insert, select on public.review_answer (employer_id) to samtavle_app;
grant insert, select, update on public.review_answer (direction) to samtavle_app;
grant insert, select, update on public.review_answer (words) to samtavle_app;
grant insert, select, update on public.review_answer (hours) to samtavle_app;
grant insert, select, update on public.review_answer (tasks) to samtavle_app;
grant insert, select, update on public.review_answer (helps) to samtavle_app;
grant insert on public.review_answer (own_organisation_id) to samtavle_app;
grant insert on public.review_answer (own_role) to samtavle_app;
grant select on public.review_answer (version) to samtavle_app;
grant select on public.review_answer (answered_at) to samtavle_app;
comment on table public.review_answer is 'Seen by: PLAN from level 2 (the citizen’s never by an employer), TREATMENT from level 2; its own side.';

create table public.review_answer_private (
  answer_id uuid not null,
  case_id uuid not null,
  load smallint,
  version integer default 0 not null,
  constraint review_answer_private_pkey PRIMARY KEY (answer_id),
  constraint review_answer_private_load_check CHECK (((load >= 0) AND (load <= 10))),
  constraint review_answer_private_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.review_answer(id),
  constraint review_answer_private_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX review_answer_private_in_case ON public.review_answer_private USING btree (case_id);
alter table public.review_answer_private enable row level security;
alter table public.review_answer_private force row level security;
create policy awake on public.review_answer_private as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.review_answer_private for all to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_REVIEW'::text)))) AND (answer_id IN ( SELECT a.id
   FROM public.review_answer a
  WHERE ((a.case_id = review_answer_private.case_id) AND (a.party = 'CITIZEN'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.review_answer_private FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER a_side_counts BEFORE INSERT ON public.review_answer_private FOR EACH ROW EXECUTE FUNCTION app.count_side('answer_id');
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.review_answer_private FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'answer_id');
grant select on public.review_answer_private to samtavle_app;
grant insert on public.review_answer_private (answer_id) to samtavle_app;
grant insert on public.review_answer_private (case_id) to samtavle_app;
grant insert, update on public.review_answer_private (load) to samtavle_app;

create table public.safety_closing (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  task_id uuid not null,
  by_role text not null,
  by_participant_id uuid,
  closed_at timestamp with time zone default app.now() not null,
  constraint safety_closing_pkey PRIMARY KEY (id),
  constraint safety_closing_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint safety_closing_task_id_case_id_fkey FOREIGN KEY (task_id, case_id) REFERENCES public.safety_task(id, case_id),
  constraint safety_closing_task_id_key UNIQUE (task_id)
);
CREATE INDEX safety_closing_in_case ON public.safety_closing USING btree (case_id);
alter table public.safety_closing enable row level security;
alter table public.safety_closing force row level security;
create policy awake on public.safety_closing as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.safety_closing for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('SAFETY'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.safety_closing for select to samtavle_wall
  using (true);
create policy written on public.safety_closing for insert to samtavle_app
  with check ((((case_id, by_role, COALESCE(by_participant_id, app.nil())) IN ( SELECT m.case_id,
    m.role,
    COALESCE(m.participant_id, app.nil()) AS "coalesce"
   FROM app.may m
  WHERE (m.act = 'CLOSE_SAFETY'::text))) AND (task_id IN ( SELECT t.id
   FROM public.safety_task t
  WHERE (t.case_id = safety_closing.case_id)))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.safety_closing FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.safety_closing FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.safety_closing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('safety_closing', 'case_id');
CREATE TRIGGER sign AFTER INSERT ON public.safety_closing FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.safety_closing to samtavle_wall;
grant insert, select on public.safety_closing (id) to samtavle_app;
grant select on public.safety_closing (id) to samtavle_wall;
grant insert, select on public.safety_closing (case_id) to samtavle_app;
grant select on public.safety_closing (case_id) to samtavle_wall;
grant insert, select on public.safety_closing (task_id) to samtavle_app;
grant insert on public.safety_closing (by_role) to samtavle_app;
grant insert on public.safety_closing (by_participant_id) to samtavle_app;
grant select on public.safety_closing (by_participant_id) to samtavle_wall;
grant select on public.safety_closing (closed_at) to samtavle_app;
comment on table public.safety_closing is 'Seen by: SAFETY from level 2.';

create table public.safety_task (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  raised_at timestamp with time zone default app.now() not null,
  constraint safety_task_pkey PRIMARY KEY (id),
  constraint safety_task_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint safety_task_id_case_id_key UNIQUE (id, case_id)
);
CREATE INDEX safety_task_in_case ON public.safety_task USING btree (case_id);
alter table public.safety_task enable row level security;
alter table public.safety_task force row level security;
create policy awake on public.safety_task as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.safety_task for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('SAFETY'::text, 2) AS cases)::uuid[])));
create policy wall_raises on public.safety_task for insert to samtavle_wall
  with check (true);
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.safety_task FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
grant select on public.safety_task to samtavle_app;
grant insert on public.safety_task (case_id) to samtavle_wall;
comment on table public.safety_task is 'Seen by: SAFETY from level 2.';

create table public.sick_leave_note (
  period_id uuid not null,
  case_id uuid not null,
  issuer_name text not null,
  issued_at timestamp with time zone default app.now() not null,
  constraint sick_leave_note_pkey PRIMARY KEY (period_id),
  constraint sick_leave_note_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint sick_leave_note_period_id_fkey FOREIGN KEY (period_id) REFERENCES public.sick_leave_period(id)
);
CREATE INDEX sick_leave_note_in_case ON public.sick_leave_note USING btree (case_id);
alter table public.sick_leave_note enable row level security;
alter table public.sick_leave_note force row level security;
create policy awake on public.sick_leave_note as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.sick_leave_note for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('SICK_LEAVE'::text, 2) AS cases)::uuid[])));
create policy with_its_own on public.sick_leave_note as restrictive for insert to samtavle_app
  with check (app.made_now('sick_leave_note'::text, period_id));
create policy written on public.sick_leave_note for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_SICK_LEAVE'::text)))) AND (EXISTS ( SELECT
   FROM public.sick_leave_period p
  WHERE ((p.id = sick_leave_note.period_id) AND (p.case_id = sick_leave_note.case_id))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.sick_leave_note FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'period_id');
grant insert, select on public.sick_leave_note to samtavle_app;
comment on table public.sick_leave_note is 'Seen by: SICK_LEAVE from level 2.';

create table public.sick_leave_period (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid,
  from_date date not null,
  to_date date not null,
  grade smallint not null,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  own_person_id uuid,
  constraint sick_leave_period_pkey PRIMARY KEY (id),
  constraint sick_leave_period_check CHECK ((to_date >= from_date)),
  constraint sick_leave_period_grade_check CHECK (((grade >= 20) AND (grade <= 100))),
  constraint sick_leave_period_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint sick_leave_period_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id)
);
CREATE INDEX sick_leave_in_case ON public.sick_leave_period USING btree (case_id, from_date);
alter table public.sick_leave_period enable row level security;
alter table public.sick_leave_period force row level security;
create policy awake on public.sick_leave_period as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.sick_leave_period for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_SICK_LEAVE'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REGISTER_SICK_LEAVE'::text)))));
create policy own_job_only on public.sick_leave_period as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.sick_leave_period for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('SICK_LEAVE'::text, 1) AS cases)::uuid[])) OR ((case_id, own_organisation_id, own_role, own_person_id) IN ( SELECT h.case_id,
    h.organisation_id,
    h.role,
    h.person_id
   FROM app.my_hand() h(case_id, organisation_id, role, person_id)))));
create policy wall on public.sick_leave_period for select to samtavle_wall
  using (true);
create policy written on public.sick_leave_period for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'REGISTER_SICK_LEAVE'::text))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER announce_by_law BEFORE UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.announce_by_law();
CREATE TRIGGER enter_by_sick_note AFTER INSERT OR UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.enter_by_sick_note();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER now_by_law AFTER INSERT OR UPDATE ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.announce_by_law();
CREATE TRIGGER whose BEFORE INSERT ON public.sick_leave_period FOR EACH ROW EXECUTE FUNCTION app.whose();
grant select on public.sick_leave_period to samtavle_wall;
grant insert, select on public.sick_leave_period (id) to samtavle_app;
grant insert, select on public.sick_leave_period (case_id) to samtavle_app;
grant insert, select on public.sick_leave_period (employer_id) to samtavle_app;
grant insert, select on public.sick_leave_period (from_date) to samtavle_app;
grant insert, select, update on public.sick_leave_period (to_date) to samtavle_app;
grant insert, select, update on public.sick_leave_period (grade) to samtavle_app;
grant insert on public.sick_leave_period (own_organisation_id) to samtavle_app;
grant insert on public.sick_leave_period (own_role) to samtavle_app;
grant select on public.sick_leave_period (version) to samtavle_app;
comment on table public.sick_leave_period is 'Seen by: SICK_LEAVE from level 1.';

create table public.signature (
  row_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  role text not null,
  name text not null,
  constraint signature_pkey PRIMARY KEY (row_id),
  constraint signature_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint signature_participant_id_case_id_fkey FOREIGN KEY (participant_id, case_id) REFERENCES public.participant(id, case_id)
);
CREATE INDEX signature_in_case ON public.signature USING btree (case_id);
alter table public.signature enable row level security;
alter table public.signature force row level security;
create policy awake on public.signature as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.signature for select to samtavle_app
  using ((participant_id IN ( SELECT p.id
   FROM public.participant p
  WHERE (p.case_id = signature.case_id))));
create policy wall on public.signature for insert to samtavle_wall
  with check (true);
grant insert on public.signature to samtavle_wall;
grant select on public.signature to samtavle_app;

create table public.staff (
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  title text,
  authorisation text,
  support_kind text,
  service text,
  constraint staff_pkey PRIMARY KEY (person_id, organisation_id, role),
  constraint staff_authorisation_check CHECK ((authorisation = ANY (ARRAY['PSYCHOLOGIST'::text, 'PSYCHOLOGIST_SPECIALIST'::text]))),
  constraint staff_check CHECK (((support_kind IS NULL) OR ((role = 'SUPPORT_PERSON'::text) AND (support_kind = ANY (ARRAY['UNION'::text, 'SAFETY'::text, 'OCCUPATIONAL_HEALTH'::text, 'SCHOOL'::text]))))),
  constraint staff_check1 CHECK (((service IS NULL) OR (role =
CASE service
    WHEN 'ROL'::text THEN 'ADVISORY_DOCTOR'::text
    WHEN 'IPS'::text THEN 'JOB_SPECIALIST'::text
    ELSE 'NAV_ADVISER'::text
END))),
  constraint staff_service_check CHECK ((service = ANY (ARRAY['ARK'::text, 'SFJ'::text, 'ROL'::text, 'IPS'::text]))),
  constraint staff_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id),
  constraint staff_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id),
  constraint staff_role_fkey FOREIGN KEY (role) REFERENCES policy.recipient(code)
);
alter table public.staff enable row level security;
alter table public.staff force row level security;
create policy registers on public.staff for all to samtavle_owner
  using (true)
  with check (true);
create policy wall on public.staff for select to samtavle_wall
  using (true);
grant select on public.staff to samtavle_wall;

create table public.step (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  employer_id uuid,
  week_from date not null,
  weeks smallint not null,
  work_percent smallint not null,
  hours_per_week numeric(4,1),
  days smallint[] default '{}'::smallint[] not null,
  tasks text not null,
  needs_grant boolean not null,
  needs_agreement boolean not null,
  own_organisation_id uuid,
  own_role text,
  seen_from smallint default 3 not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint step_pkey PRIMARY KEY (id),
  constraint step_hours_per_week_check CHECK (((hours_per_week >= (0)::numeric) AND (hours_per_week <= (60)::numeric))),
  constraint step_week_from_check CHECK ((EXTRACT(isodow FROM week_from) = (1)::numeric)),
  constraint step_weeks_check CHECK (((weeks >= 1) AND (weeks <= 26))),
  constraint step_work_percent_check CHECK (((work_percent >= 0) AND (work_percent <= 100))),
  constraint step_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint step_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES public.organisation(id)
);
CREATE INDEX step_in_case ON public.step USING btree (case_id, week_from);
alter table public.step enable row level security;
alter table public.step force row level security;
create policy awake on public.step as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.step for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_STEP'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'CHANGE_STEP'::text)))));
create policy own_job_only on public.step as restrictive for select to samtavle_app
  using (((employer_id IS NULL) OR (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) OR (employer_id = ANY (( SELECT app.my_jobs() AS my_jobs)::uuid[]))));
create policy seen on public.step for select to samtavle_app
  using ((((seen_from = 2) AND (case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[]))) OR ((seen_from = 3) AND (case_id = ANY (( SELECT app.cases('PLAN'::text, 3) AS cases)::uuid[])))));
create policy wall_reads on public.step for select to samtavle_wall
  using (true);
create policy wall_shows on public.step for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.step for insert to samtavle_app
  with check (((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'PROPOSE_STEP'::text))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER carry_agreements AFTER UPDATE ON public.step FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION app.carry_agreements();
CREATE TRIGGER hide_changed_step BEFORE UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION app.hide_changed_step();
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER sign AFTER INSERT ON public.step FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.step to samtavle_wall;
grant insert, select on public.step (id) to samtavle_app;
grant insert, select on public.step (case_id) to samtavle_app;
grant insert, select on public.step (employer_id) to samtavle_app;
grant insert, select, update on public.step (week_from) to samtavle_app;
grant insert, select, update on public.step (weeks) to samtavle_app;
grant insert, select, update on public.step (work_percent) to samtavle_app;
grant insert, select, update on public.step (hours_per_week) to samtavle_app;
grant insert, select, update on public.step (days) to samtavle_app;
grant insert, select, update on public.step (tasks) to samtavle_app;
grant insert, select, update on public.step (needs_grant) to samtavle_app;
grant insert, select, update on public.step (needs_agreement) to samtavle_app;
grant insert on public.step (own_organisation_id) to samtavle_app;
grant insert on public.step (own_role) to samtavle_app;
grant update on public.step (seen_from) to samtavle_wall;
grant select on public.step (version) to samtavle_app;
grant select on public.step (changed_at) to samtavle_app;

create table public.step_accommodation (
  step_id uuid not null,
  accommodation_id uuid not null,
  case_id uuid not null,
  linked boolean default true not null,
  constraint step_accommodation_pkey PRIMARY KEY (step_id, accommodation_id),
  constraint step_accommodation_accommodation_id_fkey FOREIGN KEY (accommodation_id) REFERENCES public.accommodation(id),
  constraint step_accommodation_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint step_accommodation_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.step(id)
);
CREATE INDEX step_accommodation_in_case ON public.step_accommodation USING btree (case_id);
alter table public.step_accommodation enable row level security;
alter table public.step_accommodation force row level security;
create policy awake on public.step_accommodation as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.step_accommodation for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))));
create policy seen on public.step_accommodation for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = step_accommodation.case_id))) AND (accommodation_id IN ( SELECT a.id
   FROM public.accommodation a
  WHERE (a.case_id = step_accommodation.case_id)))));
create policy written on public.step_accommodation for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))) AND (EXISTS ( SELECT
   FROM (public.step s
     JOIN public.accommodation a ON ((a.case_id = s.case_id)))
  WHERE ((s.id = step_accommodation.step_id) AND (a.id = step_accommodation.accommodation_id) AND (s.case_id = step_accommodation.case_id) AND ((s.employer_id IS NULL) OR (s.employer_id = a.employer_id)))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.step_accommodation FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'step_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.step_accommodation FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('step_id');
grant insert, select on public.step_accommodation to samtavle_app;
grant update on public.step_accommodation (linked) to samtavle_app;

create table public.step_act (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  step_id uuid not null,
  step_version integer not null,
  kind text not null,
  decision text,
  by_role text not null,
  by_participant_id uuid,
  acted_at timestamp with time zone default app.now() not null,
  salt bytea,
  seal bytea,
  first_version integer,
  constraint step_act_pkey PRIMARY KEY (id),
  constraint step_act_check CHECK (((kind = 'REVIEW'::text) = (decision IS NOT NULL))),
  constraint step_act_decision_check CHECK ((decision = ANY (ARRAY['CONTINUE'::text, 'INCREASE'::text, 'DECREASE'::text, 'PAUSE'::text]))),
  constraint step_act_kind_check CHECK ((kind = ANY (ARRAY['ACCEPT'::text, 'GRANT'::text, 'DISCUSS'::text, 'NOT_NOW'::text, 'AGREE'::text, 'START'::text, 'REVIEW'::text, 'WITHDRAW'::text]))),
  constraint step_act_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint step_act_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.step(id)
);
CREATE INDEX step_act_in_case ON public.step_act USING btree (case_id);
CREATE INDEX step_act_of_step ON public.step_act USING btree (step_id);
alter table public.step_act enable row level security;
alter table public.step_act force row level security;
create policy awake on public.step_act as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.step_act for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = step_act.case_id)))));
create policy wall_carries on public.step_act for update to samtavle_wall
  using (true)
  with check (true);
create policy wall_finds_writer on public.step_act for select to samtavle_wall
  using (true);
create policy written on public.step_act for insert to samtavle_app
  with check ((((case_id,
CASE kind
    WHEN 'NOT_NOW'::text THEN 'DECLINE_STEP'::text
    ELSE (kind || '_STEP'::text)
END, by_role, COALESCE(by_participant_id, app.nil())) IN ( SELECT m.case_id,
    m.act,
    m.role,
    COALESCE(m.participant_id, app.nil()) AS "coalesce"
   FROM app.may m)) AND (EXISTS ( SELECT
   FROM public.step s
  WHERE ((s.id = step_act.step_id) AND (s.case_id = step_act.case_id) AND (s.version = step_act.step_version))))));
CREATE TRIGGER a_seal BEFORE INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.seal_agreement();
CREATE TRIGGER announce AFTER INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.step_act FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON public.step_act DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.chain_row('step_act', 'case_id');
CREATE TRIGGER keep_review AFTER INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.keep_review();
CREATE TRIGGER note_stand_in AFTER INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
CREATE TRIGGER only_carried BEFORE UPDATE ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.only_carried('step_version');
CREATE TRIGGER show_accepted_step AFTER INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.show_accepted_step();
CREATE TRIGGER sign AFTER INSERT ON public.step_act FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.step_act to samtavle_wall;
grant insert, select on public.step_act (id) to samtavle_app;
grant select on public.step_act (id) to samtavle_wall;
grant insert, select on public.step_act (case_id) to samtavle_app;
grant select on public.step_act (case_id) to samtavle_wall;
grant insert, select on public.step_act (step_id) to samtavle_app;
grant insert, select on public.step_act (step_version) to samtavle_app;
grant update on public.step_act (step_version) to samtavle_wall;
grant insert, select on public.step_act (kind) to samtavle_app;
grant insert, select on public.step_act (decision) to samtavle_app;
grant insert on public.step_act (by_role) to samtavle_app;
grant insert on public.step_act (by_participant_id) to samtavle_app;
grant select on public.step_act (by_participant_id) to samtavle_wall;
grant select on public.step_act (acted_at) to samtavle_app;

create table public.step_act_note (
  act_id uuid not null,
  case_id uuid not null,
  text text not null,
  constraint step_act_note_pkey PRIMARY KEY (act_id),
  constraint step_act_note_act_id_fkey FOREIGN KEY (act_id) REFERENCES public.step_act(id),
  constraint step_act_note_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX step_act_note_in_case ON public.step_act_note USING btree (case_id);
alter table public.step_act_note enable row level security;
alter table public.step_act_note force row level security;
create policy awake on public.step_act_note as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.step_act_note for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND (case_id <> ALL (( SELECT app.employer_cases() AS employer_cases)::uuid[])) AND (act_id IN ( SELECT a.id
   FROM public.step_act a
  WHERE (a.case_id = step_act_note.case_id)))));
create policy with_its_own on public.step_act_note as restrictive for insert to samtavle_app
  with check (app.made_now('step_act_note'::text, act_id));
create policy written on public.step_act_note for insert to samtavle_app
  with check (((case_id IN ( SELECT m.case_id
   FROM app.may m)) AND (act_id IN ( SELECT a.id
   FROM public.step_act a
  WHERE (a.case_id = step_act_note.case_id)))));
grant insert, select on public.step_act_note to samtavle_app;

create table public.step_goal (
  step_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  linked boolean default true not null,
  constraint step_goal_pkey PRIMARY KEY (step_id, goal_id),
  constraint step_goal_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint step_goal_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES public.goal(id),
  constraint step_goal_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.step(id)
);
CREATE INDEX step_goal_in_case ON public.step_goal USING btree (case_id);
alter table public.step_goal enable row level security;
alter table public.step_goal force row level security;
create policy awake on public.step_goal as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.step_goal for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))));
create policy seen on public.step_goal for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = step_goal.case_id))) AND (goal_id IN ( SELECT g.id
   FROM public.goal g
  WHERE (g.case_id = step_goal.case_id)))));
create policy written on public.step_goal for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LINK_STEP'::text)))) AND (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = step_goal.case_id))) AND (goal_id IN ( SELECT g.id
   FROM public.goal g
  WHERE ((g.case_id = step_goal.case_id) AND (g.kind = 'WORK'::text))))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.step_goal FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'step_id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.step_goal FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('step_id');
grant insert, select on public.step_goal to samtavle_app;
grant update on public.step_goal (linked) to samtavle_app;

create table public.step_review (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  step_id uuid not null,
  due_date date not null,
  opened_at timestamp with time zone default app.now() not null,
  closed_at timestamp with time zone,
  decision text,
  constraint step_review_pkey PRIMARY KEY (id),
  constraint step_review_check CHECK (((decision IS NULL) OR (closed_at IS NOT NULL))),
  constraint step_review_decision_check CHECK ((decision = ANY (ARRAY['CONTINUE'::text, 'INCREASE'::text, 'DECREASE'::text, 'PAUSE'::text]))),
  constraint step_review_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint step_review_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.step(id)
);
CREATE UNIQUE INDEX one_open_review ON public.step_review USING btree (step_id) WHERE (closed_at IS NULL);
CREATE INDEX step_review_in_case ON public.step_review USING btree (case_id);
alter table public.step_review enable row level security;
alter table public.step_review force row level security;
create policy awake on public.step_review as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.step_review for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])) AND (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = step_review.case_id)))));
create policy wall on public.step_review for all to samtavle_wall
  using (true)
  with check (true);
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.step_review FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
grant insert, select on public.step_review to samtavle_wall;
grant select on public.step_review to samtavle_app;
grant update on public.step_review (due_date) to samtavle_wall;
grant update on public.step_review (closed_at) to samtavle_wall;
grant update on public.step_review (decision) to samtavle_wall;
comment on table public.step_review is 'Seen by: whoever sees the step.';

create table public.treatment_goal (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  plan_id uuid not null,
  "position" smallint not null,
  kind text not null,
  text text not null,
  constraint treatment_goal_pkey PRIMARY KEY (id),
  constraint treatment_goal_kind_check CHECK ((kind = ANY (ARRAY['WORK'::text, 'OTHER'::text]))),
  constraint treatment_goal_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint treatment_goal_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.treatment_plan(id)
);
CREATE INDEX treatment_goal_in_case ON public.treatment_goal USING btree (case_id);
CREATE INDEX treatment_goal_of ON public.treatment_goal USING btree (plan_id);
alter table public.treatment_goal enable row level security;
alter table public.treatment_goal force row level security;
create policy awake on public.treatment_goal as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.treatment_goal for select to samtavle_app
  using (((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])) AND (plan_id IN ( SELECT p.id
   FROM public.treatment_plan p
  WHERE (p.case_id = treatment_goal.case_id)))));
create policy with_its_own on public.treatment_goal as restrictive for insert to samtavle_app
  with check (app.made_now('treatment_goal'::text, plan_id));
create policy written on public.treatment_goal for insert to samtavle_app
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_TREATMENT_PLAN'::text)))) AND (plan_id IN ( SELECT p.id
   FROM public.treatment_plan p
  WHERE ((p.case_id = treatment_goal.case_id) AND (p.seen_from = 3))))));
grant insert, select on public.treatment_goal to samtavle_app;
comment on table public.treatment_goal is 'Seen by: whoever sees its plan.';

create table public.treatment_message (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  text text not null,
  side text generated always as (own_role) stored not null,
  own_organisation_id uuid not null,
  own_role text not null,
  written_at timestamp with time zone default app.now() not null,
  constraint treatment_message_pkey PRIMARY KEY (id),
  constraint treatment_message_side_check CHECK ((side = ANY (ARRAY['THERAPIST'::text, 'GP'::text]))),
  constraint treatment_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX treatment_message_in_case ON public.treatment_message USING btree (case_id, written_at);
alter table public.treatment_message enable row level security;
alter table public.treatment_message force row level security;
create policy awake on public.treatment_message as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.treatment_message for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.treatment_message for select to samtavle_wall
  using (true);
create policy written on public.treatment_message for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_TREATMENT_MESSAGE'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.treatment_message FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.treatment_message FOR EACH ROW EXECUTE FUNCTION app.sign();
grant insert, select on public.treatment_message (id) to samtavle_app;
grant select on public.treatment_message (id) to samtavle_wall;
grant insert, select on public.treatment_message (case_id) to samtavle_app;
grant select on public.treatment_message (case_id) to samtavle_wall;
grant insert, select on public.treatment_message (text) to samtavle_app;
grant select on public.treatment_message (side) to samtavle_app;
grant insert on public.treatment_message (own_organisation_id) to samtavle_app;
grant select on public.treatment_message (own_organisation_id) to samtavle_wall;
grant insert on public.treatment_message (own_role) to samtavle_app;
grant select on public.treatment_message (own_role) to samtavle_wall;
grant select on public.treatment_message (written_at) to samtavle_app;
comment on table public.treatment_message is 'Seen by: TREATMENT from level 2.';

create table public.treatment_method (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  method text,
  other text,
  from_date date not null,
  own_organisation_id uuid not null,
  own_role text not null,
  recorded_at timestamp with time zone default app.now() not null,
  constraint treatment_method_pkey PRIMARY KEY (id),
  constraint treatment_method_check CHECK (((method IS NULL) <> (other IS NULL))),
  constraint treatment_method_method_check CHECK ((method = ANY (ARRAY['CBT'::text, 'PSYCHODYNAMIC_SHORT'::text, 'METACOGNITIVE'::text, 'ACT'::text, 'PSYCHOEDUCATION'::text]))),
  constraint treatment_method_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX treatment_method_in_case ON public.treatment_method USING btree (case_id, from_date);
alter table public.treatment_method enable row level security;
alter table public.treatment_method force row level security;
create policy awake on public.treatment_method as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.treatment_method for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.treatment_method for select to samtavle_wall
  using (true);
create policy written on public.treatment_method for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'CHOOSE_METHOD'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.treatment_method FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.treatment_method FOR EACH ROW EXECUTE FUNCTION app.sign();
grant insert, select on public.treatment_method (id) to samtavle_app;
grant select on public.treatment_method (id) to samtavle_wall;
grant insert, select on public.treatment_method (case_id) to samtavle_app;
grant select on public.treatment_method (case_id) to samtavle_wall;
grant insert, select on public.treatment_method (method) to samtavle_app;
grant insert, select on public.treatment_method (other) to samtavle_app;
grant insert, select on public.treatment_method (from_date) to samtavle_app;
grant insert on public.treatment_method (own_organisation_id) to samtavle_app;
grant select on public.treatment_method (own_organisation_id) to samtavle_wall;
grant insert on public.treatment_method (own_role) to samtavle_app;
grant select on public.treatment_method (own_role) to samtavle_wall;
grant select on public.treatment_method (recorded_at) to samtavle_app;
comment on table public.treatment_method is 'Seen by: TREATMENT from level 2.';

create table public.treatment_plan (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  ordinal integer not null,
  summary text not null,
  hours_planned numeric(4,1) not null,
  form_version date not null,
  seen_from smallint default 3 not null,
  own_organisation_id uuid not null,
  own_role text not null,
  written_at timestamp with time zone default app.now() not null,
  constraint treatment_plan_pkey PRIMARY KEY (id),
  constraint treatment_plan_hours_planned_check CHECK ((hours_planned > (0)::numeric)),
  constraint treatment_plan_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint treatment_plan_case_id_ordinal_key UNIQUE (case_id, ordinal)
);
alter table public.treatment_plan enable row level security;
alter table public.treatment_plan force row level security;
create policy awake on public.treatment_plan as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy seen on public.treatment_plan for select to samtavle_app
  using (((case_id, seen_from) IN ( SELECT r.case_id,
    r.level
   FROM app.reach('{TREATMENT}'::text[]) r(case_id, category, level))));
create policy wall_reads on public.treatment_plan for select to samtavle_wall
  using (true);
create policy wall_shows on public.treatment_plan for update to samtavle_wall
  using (true)
  with check (true);
create policy written on public.treatment_plan for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_TREATMENT_PLAN'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.treatment_plan FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.treatment_plan FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.treatment_plan to samtavle_wall;
grant insert, select on public.treatment_plan (id) to samtavle_app;
grant insert, select on public.treatment_plan (case_id) to samtavle_app;
grant insert, select on public.treatment_plan (ordinal) to samtavle_app;
grant insert, select on public.treatment_plan (summary) to samtavle_app;
grant insert, select on public.treatment_plan (hours_planned) to samtavle_app;
grant insert, select on public.treatment_plan (form_version) to samtavle_app;
grant select on public.treatment_plan (seen_from) to samtavle_app;
grant update on public.treatment_plan (seen_from) to samtavle_wall;
grant insert on public.treatment_plan (own_organisation_id) to samtavle_app;
grant insert on public.treatment_plan (own_role) to samtavle_app;
grant select on public.treatment_plan (written_at) to samtavle_app;
comment on table public.treatment_plan is 'Seen by: TREATMENT from the level on the row: 3 until it is sent, then 2.';

create table public.treatment_session (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  on_date date not null,
  mode text not null,
  hours numeric(4,1) not null,
  own_organisation_id uuid not null,
  own_role text not null,
  version integer default 1 not null,
  removed_at timestamp with time zone,
  constraint treatment_session_pkey PRIMARY KEY (id),
  constraint treatment_session_hours_check CHECK ((hours > (0)::numeric)),
  constraint treatment_session_mode_check CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'VIDEO'::text]))),
  constraint treatment_session_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX treatment_session_in_case ON public.treatment_session USING btree (case_id, on_date);
alter table public.treatment_session enable row level security;
alter table public.treatment_session force row level security;
create policy awake on public.treatment_session as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.treatment_session for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REMOVE_TREATMENT_SESSION'::text)))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))))
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'REMOVE_TREATMENT_SESSION'::text)))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
create policy seen on public.treatment_session for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('TREATMENT'::text, 2) AS cases)::uuid[])));
create policy wall_finds_writer on public.treatment_session for select to samtavle_wall
  using (true);
create policy written on public.treatment_session for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'RECORD_TREATMENT_SESSION'::text))) AND (case_id = ANY (( SELECT app.cases('TREATMENT'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.treatment_session FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.treatment_session FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER sign AFTER INSERT ON public.treatment_session FOR EACH ROW EXECUTE FUNCTION app.sign();
grant insert, select on public.treatment_session (id) to samtavle_app;
grant select on public.treatment_session (id) to samtavle_wall;
grant insert, select on public.treatment_session (case_id) to samtavle_app;
grant select on public.treatment_session (case_id) to samtavle_wall;
grant insert, select on public.treatment_session (on_date) to samtavle_app;
grant insert, select on public.treatment_session (mode) to samtavle_app;
grant insert, select on public.treatment_session (hours) to samtavle_app;
grant insert on public.treatment_session (own_organisation_id) to samtavle_app;
grant select on public.treatment_session (own_organisation_id) to samtavle_wall;
grant insert on public.treatment_session (own_role) to samtavle_app;
grant select on public.treatment_session (own_role) to samtavle_wall;
grant select on public.treatment_session (version) to samtavle_app;
grant select, update on public.treatment_session (removed_at) to samtavle_app;
comment on table public.treatment_session is 'Seen by: TREATMENT from level 2.';

create table public.work_actual (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  week date not null,
  work_percent smallint not null,
  hours numeric(4,1),
  version integer default 1 not null,
  constraint work_actual_pkey PRIMARY KEY (id),
  constraint work_actual_hours_check CHECK (((hours >= (0)::numeric) AND (hours <= (80)::numeric))),
  constraint work_actual_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric)),
  constraint work_actual_work_percent_check CHECK (((work_percent >= 0) AND (work_percent <= 100))),
  constraint work_actual_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint work_actual_case_id_week_key UNIQUE (case_id, week)
);
alter table public.work_actual enable row level security;
alter table public.work_actual force row level security;
create policy awake on public.work_actual as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.work_actual for update to samtavle_app
  using ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LOG_WEEK'::text)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LOG_WEEK'::text)))));
create policy seen on public.work_actual for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('PLAN'::text, 2) AS cases)::uuid[])));
create policy wall_counts on public.work_actual for select to samtavle_wall
  using (true);
create policy written on public.work_actual for insert to samtavle_app
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LOG_WEEK'::text)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_actual FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_actual FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.work_actual FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant select on public.work_actual to samtavle_app;
grant select on public.work_actual to samtavle_wall;
grant insert on public.work_actual (id) to samtavle_app;
grant insert on public.work_actual (case_id) to samtavle_app;
grant insert on public.work_actual (week) to samtavle_app;
grant insert, update on public.work_actual (work_percent) to samtavle_app;
grant insert, update on public.work_actual (hours) to samtavle_app;
comment on table public.work_actual is 'Seen by: PLAN from level 2.';

create table public.work_actual_private (
  actual_id uuid not null,
  case_id uuid not null,
  load smallint,
  note text,
  version integer default 0 not null,
  constraint work_actual_private_pkey PRIMARY KEY (actual_id),
  constraint work_actual_private_load_check CHECK (((load >= 0) AND (load <= 10))),
  constraint work_actual_private_actual_id_fkey FOREIGN KEY (actual_id) REFERENCES public.work_actual(id),
  constraint work_actual_private_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id)
);
CREATE INDEX work_actual_private_in_case ON public.work_actual_private USING btree (case_id);
alter table public.work_actual_private enable row level security;
alter table public.work_actual_private force row level security;
create policy awake on public.work_actual_private as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy citizen_only on public.work_actual_private for all to samtavle_app
  using ((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'LOG_WEEK'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_actual_private FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER a_side_counts BEFORE INSERT ON public.work_actual_private FOR EACH ROW EXECUTE FUNCTION app.count_side('actual_id');
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_actual_private FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'actual_id');
grant select on public.work_actual_private to samtavle_app;
grant insert on public.work_actual_private (actual_id) to samtavle_app;
grant insert on public.work_actual_private (case_id) to samtavle_app;
grant insert, update on public.work_actual_private (load) to samtavle_app;
grant insert, update on public.work_actual_private (note) to samtavle_app;

create table public.work_assessment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  complaints_at_work text,
  barriers_to_return text,
  expected_mastery text,
  completed_on date,
  own_organisation_id uuid not null,
  own_role text not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint work_assessment_pkey PRIMARY KEY (id),
  constraint work_assessment_check CHECK (((completed_on IS NULL) OR ((complaints_at_work IS NOT NULL) AND (barriers_to_return IS NOT NULL) AND (expected_mastery IS NOT NULL)))),
  constraint work_assessment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint work_assessment_case_id_key UNIQUE (case_id)
);
alter table public.work_assessment enable row level security;
alter table public.work_assessment force row level security;
create policy awake on public.work_assessment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.work_assessment for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_WORK_ASSESSMENT'::text)))) AND (case_id = ANY (( SELECT app.cases('WORK_MEASURES'::text, 3) AS cases)::uuid[]))))
  with check (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_WORK_ASSESSMENT'::text)))) AND (case_id = ANY (( SELECT app.cases('WORK_MEASURES'::text, 3) AS cases)::uuid[]))));
create policy seen on public.work_assessment for select to samtavle_app
  using ((((completed_on IS NOT NULL) AND (case_id = ANY (( SELECT app.cases('WORK_MEASURES'::text, 2) AS cases)::uuid[]))) OR (case_id = ANY (( SELECT app.cases('WORK_MEASURES'::text, 3) AS cases)::uuid[]))));
create policy wall_reads on public.work_assessment for select to samtavle_wall
  using (true);
create policy written on public.work_assessment for insert to samtavle_app
  with check ((((case_id, own_organisation_id, own_role) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_WORK_ASSESSMENT'::text))) AND (case_id = ANY (( SELECT app.cases('WORK_MEASURES'::text, 3) AS cases)::uuid[]))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_assessment FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_assessment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER date_change BEFORE UPDATE ON public.work_assessment FOR EACH ROW EXECUTE FUNCTION app.date_plan_or_meeting();
CREATE TRIGGER sign AFTER INSERT ON public.work_assessment FOR EACH ROW EXECUTE FUNCTION app.sign();
grant select on public.work_assessment to samtavle_wall;
grant insert, select on public.work_assessment (id) to samtavle_app;
grant insert, select on public.work_assessment (case_id) to samtavle_app;
grant insert, select, update on public.work_assessment (complaints_at_work) to samtavle_app;
grant insert, select, update on public.work_assessment (barriers_to_return) to samtavle_app;
grant insert, select, update on public.work_assessment (expected_mastery) to samtavle_app;
grant insert, select, update on public.work_assessment (completed_on) to samtavle_app;
grant insert on public.work_assessment (own_organisation_id) to samtavle_app;
grant insert on public.work_assessment (own_role) to samtavle_app;
grant select on public.work_assessment (version) to samtavle_app;
grant select on public.work_assessment (changed_at) to samtavle_app;
comment on table public.work_assessment is 'Seen by: WORK_MEASURES from level 2 when completed, before that from level 3.';

create table public.work_compass (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  identity smallint,
  time_structure smallint,
  social_contact smallint,
  collective_purpose smallint,
  activity smallint,
  mastery smallint,
  autonomy smallint,
  kept boolean not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint work_compass_pkey PRIMARY KEY (id),
  constraint work_compass_activity_check CHECK (((activity >= 0) AND (activity <= 10))),
  constraint work_compass_autonomy_check CHECK (((autonomy >= 0) AND (autonomy <= 10))),
  constraint work_compass_collective_purpose_check CHECK (((collective_purpose >= 0) AND (collective_purpose <= 10))),
  constraint work_compass_identity_check CHECK (((identity >= 0) AND (identity <= 10))),
  constraint work_compass_mastery_check CHECK (((mastery >= 0) AND (mastery <= 10))),
  constraint work_compass_social_contact_check CHECK (((social_contact >= 0) AND (social_contact <= 10))),
  constraint work_compass_time_structure_check CHECK (((time_structure >= 0) AND (time_structure <= 10))),
  constraint work_compass_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint work_compass_case_id_key UNIQUE (case_id)
);
alter table public.work_compass enable row level security;
alter table public.work_compass force row level security;
create policy awake on public.work_compass as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.work_compass for update to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'RATE_COMPASS'::text))))))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'RATE_COMPASS'::text))))));
create policy seen on public.work_compass for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR ((NOT kept) AND (case_id = ANY (( SELECT app.cases('PERSONAL'::text, 2) AS cases)::uuid[])))));
create policy written on public.work_compass for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'RATE_COMPASS'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_compass FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_compass FOR EACH ROW EXECUTE FUNCTION app.announce_own();
CREATE TRIGGER date_own BEFORE UPDATE ON public.work_compass FOR EACH ROW EXECUTE FUNCTION app.date_own();
grant select on public.work_compass to samtavle_app;
grant insert on public.work_compass (id) to samtavle_app;
grant insert on public.work_compass (case_id) to samtavle_app;
grant insert, update on public.work_compass (identity) to samtavle_app;
grant insert, update on public.work_compass (time_structure) to samtavle_app;
grant insert, update on public.work_compass (social_contact) to samtavle_app;
grant insert, update on public.work_compass (collective_purpose) to samtavle_app;
grant insert, update on public.work_compass (activity) to samtavle_app;
grant insert, update on public.work_compass (mastery) to samtavle_app;
grant insert, update on public.work_compass (autonomy) to samtavle_app;
grant insert, update on public.work_compass (kept) to samtavle_app;
comment on table public.work_compass is 'Seen by: the citizen; unless kept, PERSONAL from level 2.';

create table public.work_condition (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  attachment text,
  environment text,
  autonomy text,
  exhaustion text,
  skills text,
  job_security text,
  spill_over text,
  commute text,
  note text,
  kept boolean not null,
  version integer default 1 not null,
  changed_at timestamp with time zone default app.now() not null,
  constraint work_condition_pkey PRIMARY KEY (id),
  constraint work_condition_attachment_check CHECK ((attachment = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_autonomy_check CHECK ((autonomy = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_commute_check CHECK ((commute = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_environment_check CHECK ((environment = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_exhaustion_check CHECK ((exhaustion = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_job_security_check CHECK ((job_security = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_skills_check CHECK ((skills = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_spill_over_check CHECK ((spill_over = ANY (ARRAY['GOOD'::text, 'MIXED'::text, 'HARD'::text]))),
  constraint work_condition_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint work_condition_case_id_key UNIQUE (case_id)
);
alter table public.work_condition enable row level security;
alter table public.work_condition force row level security;
create policy awake on public.work_condition as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.work_condition for update to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_WORK_CONDITIONS'::text))))))
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_WORK_CONDITIONS'::text))))));
create policy seen on public.work_condition for select to samtavle_app
  using (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) OR ((NOT kept) AND (case_id = ANY (( SELECT app.cases('PERSONAL'::text, 2) AS cases)::uuid[])))));
create policy written on public.work_condition for insert to samtavle_app
  with check (((case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[])) AND (case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'ANSWER_WORK_CONDITIONS'::text))))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_condition FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_condition FOR EACH ROW EXECUTE FUNCTION app.announce_own();
CREATE TRIGGER date_own BEFORE UPDATE ON public.work_condition FOR EACH ROW EXECUTE FUNCTION app.date_own();
grant select on public.work_condition to samtavle_app;
grant insert on public.work_condition (id) to samtavle_app;
grant insert on public.work_condition (case_id) to samtavle_app;
grant insert, update on public.work_condition (attachment) to samtavle_app;
grant insert, update on public.work_condition (environment) to samtavle_app;
grant insert, update on public.work_condition (autonomy) to samtavle_app;
grant insert, update on public.work_condition (exhaustion) to samtavle_app;
grant insert, update on public.work_condition (skills) to samtavle_app;
grant insert, update on public.work_condition (job_security) to samtavle_app;
grant insert, update on public.work_condition (spill_over) to samtavle_app;
grant insert, update on public.work_condition (commute) to samtavle_app;
grant insert, update on public.work_condition (note) to samtavle_app;
grant insert, update on public.work_condition (kept) to samtavle_app;
comment on table public.work_condition is 'Seen by: the citizen; unless kept, PERSONAL from level 2.';

create table public.work_experiment (
  id uuid default gen_random_uuid() not null,
  case_id uuid not null,
  step_id uuid,
  situation text not null,
  prediction text not null,
  attempt text,
  result text,
  learning text,
  written_on date default app.today() not null,
  own_organisation_id uuid,
  own_role text,
  version integer default 1 not null,
  constraint work_experiment_pkey PRIMARY KEY (id),
  constraint work_experiment_check CHECK (((result IS NULL) OR (attempt IS NOT NULL))),
  constraint work_experiment_check1 CHECK (((learning IS NULL) OR (result IS NOT NULL))),
  constraint work_experiment_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.case_file(id),
  constraint work_experiment_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.step(id)
);
CREATE INDEX work_experiment_in_case ON public.work_experiment USING btree (case_id);
alter table public.work_experiment enable row level security;
alter table public.work_experiment force row level security;
create policy awake on public.work_experiment as restrictive for select to samtavle_app
  using ((( SELECT app.actor() AS actor) IS NOT NULL));
create policy changed on public.work_experiment for update to samtavle_app
  using (((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_EXPERIMENT'::text)))) AND ((case_id, 'BARRIER_PERSONAL'::text) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))))
  with check ((case_id = ANY (ARRAY( SELECT m.case_id
   FROM app.may m
  WHERE (m.act = 'WRITE_EXPERIMENT'::text)))));
create policy of_own_step on public.work_experiment as restrictive for insert to samtavle_app
  with check (((step_id IS NULL) OR (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = work_experiment.case_id)))));
create policy seen on public.work_experiment for select to samtavle_app
  using ((case_id = ANY (( SELECT app.cases('BARRIER_PERSONAL'::text, 2) AS cases)::uuid[])));
create policy to_own_step on public.work_experiment as restrictive for update to samtavle_app
  using (true)
  with check (((step_id IS NULL) OR (step_id IN ( SELECT s.id
   FROM public.step s
  WHERE (s.case_id = work_experiment.case_id)))));
create policy wall_finds_writer on public.work_experiment for select to samtavle_wall
  using (true);
create policy written on public.work_experiment for insert to samtavle_app
  with check ((((case_id, COALESCE(own_organisation_id, app.nil()), COALESCE(own_role, 'CITIZEN'::text)) IN ( SELECT m.case_id,
    m.own_key,
    m.role
   FROM app.may m
  WHERE (m.act = 'WRITE_EXPERIMENT'::text))) AND ((case_id, 'BARRIER_PERSONAL'::text) IN ( SELECT r.case_id,
    r.category
   FROM app.reach(( SELECT app.all_categories() AS all_categories)) r(case_id, category, level)
  WHERE (r.level = 3)))));
CREATE TRIGGER a_change_counts BEFORE UPDATE ON public.work_experiment FOR EACH ROW EXECUTE FUNCTION app.count_change();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON public.work_experiment FOR EACH ROW EXECUTE FUNCTION app.announce('ROW', 'id');
CREATE TRIGGER note_stand_in AFTER INSERT OR UPDATE ON public.work_experiment FOR EACH ROW EXECUTE FUNCTION app.note_stand_in('id');
grant insert, select on public.work_experiment (id) to samtavle_app;
grant select on public.work_experiment (id) to samtavle_wall;
grant insert, select on public.work_experiment (case_id) to samtavle_app;
grant select on public.work_experiment (case_id) to samtavle_wall;
grant insert, select, update on public.work_experiment (step_id) to samtavle_app;
grant insert, select, update on public.work_experiment (situation) to samtavle_app;
grant insert, select, update on public.work_experiment (prediction) to samtavle_app;
grant insert, select, update on public.work_experiment (attempt) to samtavle_app;
grant insert, select, update on public.work_experiment (result) to samtavle_app;
grant insert, select, update on public.work_experiment (learning) to samtavle_app;
grant select on public.work_experiment (written_on) to samtavle_app;
grant insert on public.work_experiment (own_organisation_id) to samtavle_app;
grant select on public.work_experiment (own_organisation_id) to samtavle_wall;
grant insert on public.work_experiment (own_role) to samtavle_app;
grant select on public.work_experiment (own_role) to samtavle_wall;
grant select on public.work_experiment (version) to samtavle_app;
comment on table public.work_experiment is 'Seen by: BARRIER_PERSONAL from level 2.';

-- Views

create view app.access as
 SELECT case_id,
    participant_id,
    role,
    employer_id,
    category,
    level,
    basis,
    until,
    objected
   FROM app.found(( SELECT app.all_categories() AS all_categories)) f(case_id, participant_id, role, employer_id, category, level, basis, until, objected, undated);
alter view app.access owner to samtavle_wall;
grant select on app.access to samtavle_app;

create view app.admitted_part as
 SELECT id,
    case_id,
    person_id,
    organisation_id,
    role,
    ended_at,
    closed_at,
        CASE
            WHEN (admitted_at IS NOT NULL) THEN 'YES'::text
            ELSE 'LAW'::text
        END AS ground
   FROM app.eligible_part e
  WHERE ((admitted_at IS NOT NULL) OR ((ended_at IS NULL) AND app.law_holds(id)));
alter view app.admitted_part owner to samtavle_wall;

create view app.consent_in_force with (security_invoker=true) as
 SELECT c.consent_id,
    c.participant_id,
    c.category,
    c.kind,
    c.level,
    c.valid_from,
        CASE
            WHEN (c.kind = 'GRANT'::text) THEN LEAST(c.valid_to, (((t.counts_until + 1))::timestamp without time zone AT TIME ZONE 'Europe/Oslo'::text))
            ELSE c.valid_to
        END AS valid_to,
    c.case_id
   FROM (public.consent_item c
     LEFT JOIN policy.consent_text t ON ((t.version = c.text_version)));
grant select on app.consent_in_force to samtavle_app;
grant select on app.consent_in_force to samtavle_wall;

create view app.correctable_row with (security_invoker=true) as
 SELECT 'ACCOMMODATION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.accommodation r
UNION ALL
 SELECT 'ACCOMMODATION_ACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.kind AS detail,
    app.day(r.acted_at) AS label,
    true AS stands
   FROM public.accommodation_act r
UNION ALL
 SELECT 'ACTIVITY_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.assessed_at) AS label,
    true AS stands
   FROM public.activity_assessment r
UNION ALL
 SELECT 'BARRIER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.kind AS detail,
    r.text AS label,
    true AS stands
   FROM public.barrier r
UNION ALL
 SELECT 'CATEGORY_SUMMARY'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.category AS detail,
    r.text AS label,
    true AS stands
   FROM public.category_summary r
UNION ALL
 SELECT 'CLINICAL_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.done_on) AS label,
    true AS stands
   FROM public.clinical_assessment r
UNION ALL
 SELECT 'COMMISSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.question AS label,
    true AS stands
   FROM public.commission r
UNION ALL
 SELECT 'COURSE_ATTENDANCE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    ((r.number || ', '::text) || app.day(r.on_date)) AS label,
    true AS stands
   FROM public.course_attendance r
UNION ALL
 SELECT 'COURSE_SESSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    ((r.number || ', '::text) || app.day(r.planned_on)) AS label,
    true AS stands
   FROM public.course_session r
UNION ALL
 SELECT 'DECISION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.decision r
UNION ALL
 SELECT 'ELIGIBILITY'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.item AS detail,
    app.day(r.written_at) AS label,
    true AS stands
   FROM public.eligibility_entry r
UNION ALL
 SELECT 'EMPLOYER_CONTACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    ((app.day(r.on_date) || ', '::text) || r.employer_name) AS label,
    true AS stands
   FROM public.employer_contact r
UNION ALL
 SELECT 'EMPLOYMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    (((r.employer_name || ', '::text) || r.percent) || ' %'::text) AS label,
    true AS stands
   FROM public.employment r
UNION ALL
 SELECT 'EXPERIMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.situation AS label,
    true AS stands
   FROM public.work_experiment r
UNION ALL
 SELECT 'FOLLOW_UP_PLAN'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.finalised_at) AS label,
    true AS stands
   FROM public.follow_up_plan r
UNION ALL
 SELECT 'FOLLOW_UP_PLAN_DRAFT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.changed_at) AS label,
    true AS stands
   FROM public.follow_up_plan_draft r
UNION ALL
 SELECT 'FUNCTION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    (r.removed_at IS NULL) AS stands
   FROM public.function_entry r
UNION ALL
 SELECT 'GOAL'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.goal r
UNION ALL
 SELECT 'HANDOVER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.note AS label,
    true AS stands
   FROM public.handover r
UNION ALL
 SELECT 'INFO_LINE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.audience AS detail,
    COALESCE(r.words, ''::text) AS label,
    (r.removed_at IS NULL) AS stands
   FROM public.info_line r
UNION ALL
 SELECT 'MEASUREMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.instrument AS detail,
    app.day(r.measured_on) AS label,
    (r.removed_at IS NULL) AS stands
   FROM public.measurement r
UNION ALL
 SELECT 'MEETING'::text AS kind,
    r.milestone_id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.starts_at) AS label,
    true AS stands
   FROM public.meeting r
UNION ALL
 SELECT 'MILESTONE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.title AS label,
    (r.title IS NOT NULL) AS stands
   FROM public.milestone r
UNION ALL
 SELECT 'MINUTES'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.published_at) AS label,
    true AS stands
   FROM public.minutes r
UNION ALL
 SELECT 'NAV_MEASURE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.type AS detail,
    (app.day(r.suggested_on) || COALESCE((', '::text || r.note), ''::text)) AS label,
    true AS stands
   FROM public.measure r
UNION ALL
 SELECT 'OWN_LINE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    (r.removed_at IS NULL) AS stands
   FROM public.own_line r
UNION ALL
 SELECT 'PATHWAY_EVENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.kind AS detail,
    app.day(r.on_date) AS label,
    true AS stands
   FROM public.pathway_event r
UNION ALL
 SELECT 'PLAN_SUMMARY'::text AS kind,
    r.case_id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.plan_summary r
UNION ALL
 SELECT 'RECOMMENDATION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.recommendation r
UNION ALL
 SELECT 'REFERRAL'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.changed_at) AS label,
    true AS stands
   FROM public.referral r
UNION ALL
 SELECT 'REVIEW_ANSWER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.answered_at) AS label,
    true AS stands
   FROM public.review_answer r
UNION ALL
 SELECT 'SAFETY_CLOSING'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.closed_at) AS label,
    true AS stands
   FROM public.safety_closing r
UNION ALL
 SELECT 'SICK_LEAVE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    (((((app.day(r.from_date) || '–'::text) || app.day(r.to_date)) || ', '::text) || r.grade) || ' %'::text) AS label,
    true AS stands
   FROM public.sick_leave_period r
UNION ALL
 SELECT 'STEP'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    (((app.day(r.week_from) || ', '::text) || r.work_percent) || ' %'::text) AS label,
    true AS stands
   FROM public.step r
UNION ALL
 SELECT 'STEP_ACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.kind AS detail,
    app.day(r.acted_at) AS label,
    true AS stands
   FROM public.step_act r
UNION ALL
 SELECT 'TREATMENT_MESSAGE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    r.text AS label,
    true AS stands
   FROM public.treatment_message r
UNION ALL
 SELECT 'TREATMENT_METHOD'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.method AS detail,
    (COALESCE((r.other || ', '::text), ''::text) || app.day(r.from_date)) AS label,
    true AS stands
   FROM public.treatment_method r
UNION ALL
 SELECT 'TREATMENT_PLAN'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    ((app.day(r.written_at) || ', '::text) || r.summary) AS label,
    true AS stands
   FROM public.treatment_plan r
UNION ALL
 SELECT 'TREATMENT_SESSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    app.day(r.on_date) AS label,
    (r.removed_at IS NULL) AS stands
   FROM public.treatment_session r
UNION ALL
 SELECT 'WORK_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    NULL::text AS detail,
    COALESCE(app.day(r.completed_on), app.day(r.changed_at)) AS label,
    true AS stands
   FROM public.work_assessment r;
grant select on app.correctable_row to samtavle_app;

create view app.correctable_writer as
 SELECT 'ACCOMMODATION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.accommodation r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'ACTIVITY_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.activity_assessment r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'BARRIER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.barrier r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'CATEGORY_SUMMARY'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.category_summary r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'CLINICAL_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.clinical_assessment r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'COMMISSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.commission r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'COURSE_ATTENDANCE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.course_attendance r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'COURSE_SESSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.course_session r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'DECISION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.decision r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'ELIGIBILITY'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.eligibility_entry r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'EMPLOYER_CONTACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.employer_contact r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'EMPLOYMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.employment r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'EXPERIMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.work_experiment r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'FOLLOW_UP_PLAN'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.follow_up_plan r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'FOLLOW_UP_PLAN_DRAFT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.follow_up_plan_draft r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'FUNCTION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.function_entry r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'GOAL'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.goal r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'INFO_LINE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.info_line r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'MEASUREMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.measurement r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'MEETING'::text AS kind,
    r.milestone_id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.meeting r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'MILESTONE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.milestone r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'MINUTES'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.minutes r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'NAV_MEASURE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.measure r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'OWN_LINE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.own_line r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'PATHWAY_EVENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.pathway_event r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'PLAN_SUMMARY'::text AS kind,
    r.case_id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.plan_summary r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'RECOMMENDATION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.recommendation r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'REFERRAL'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.referral r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'REVIEW_ANSWER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.review_answer r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'SICK_LEAVE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.sick_leave_period r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'STEP'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.step r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'TREATMENT_MESSAGE'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.treatment_message r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'TREATMENT_METHOD'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.treatment_method r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'TREATMENT_PLAN'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.treatment_plan r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'TREATMENT_SESSION'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.treatment_session r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'WORK_ASSESSMENT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    r.own_organisation_id,
    r.own_role
   FROM public.work_assessment r
  WHERE (r.own_role IS NOT NULL)
UNION ALL
 SELECT 'ACCOMMODATION_ACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    p.organisation_id AS own_organisation_id,
    p.role AS own_role
   FROM (public.accommodation_act r
     JOIN public.participant p ON ((p.id = r.by_participant_id)))
UNION ALL
 SELECT 'SAFETY_CLOSING'::text AS kind,
    r.id AS row_id,
    r.case_id,
    p.organisation_id AS own_organisation_id,
    p.role AS own_role
   FROM (public.safety_closing r
     JOIN public.participant p ON ((p.id = r.by_participant_id)))
UNION ALL
 SELECT 'STEP_ACT'::text AS kind,
    r.id AS row_id,
    r.case_id,
    p.organisation_id AS own_organisation_id,
    p.role AS own_role
   FROM (public.step_act r
     JOIN public.participant p ON ((p.id = r.by_participant_id)))
UNION ALL
 SELECT 'HANDOVER'::text AS kind,
    r.id AS row_id,
    r.case_id,
    p.organisation_id AS own_organisation_id,
    p.role AS own_role
   FROM (public.handover r
     JOIN public.participant p ON ((p.id = r.participant_id)));
alter view app.correctable_writer owner to samtavle_wall;

create view app.eligible_part as
 SELECT p.id,
    p.case_id,
    p.person_id,
    p.organisation_id,
    p.role,
    p.ended_at,
    c.closed_at,
    p.admitted_at
   FROM (public.participant p
     JOIN public.case_file c ON ((c.id = p.case_id)))
  WHERE ((p.person_id <> c.citizen_id) AND (NOT (EXISTS ( SELECT
           FROM public.impartiality i
          WHERE ((i.person_id = p.person_id) AND (i.citizen_id = c.citizen_id) AND (i.taken_back_at IS NULL))))) AND (NOT (EXISTS ( SELECT
           FROM app.standing_in s
          WHERE ((s.representative_id = p.person_id) AND (s.citizen_id = c.citizen_id))))) AND ((p.role <> ALL (ARRAY['NAV_LOCAL'::text, 'NAV_ADVISER'::text, 'JOB_SPECIALIST'::text, 'ADVISORY_DOCTOR'::text])) OR ((NOT (EXISTS ( SELECT
           FROM public.protection t
          WHERE ((t.person_id = c.citizen_id) AND (NOT (EXISTS ( SELECT
                   FROM public.clearance k
                  WHERE ((k.person_id = p.person_id) AND (k.kind = t.kind))))))))) AND ((( SELECT z.office_id
           FROM public.person z
          WHERE (z.id = c.citizen_id)) = p.organisation_id) OR (( SELECT k.kind
           FROM public.clearance k
          WHERE ((k.person_id = p.person_id) AND (k.kind = 'GEO_NATIONAL'::text))) IS NOT NULL) OR (( SELECT max(o.to_at) AS max
           FROM public.access_override o
          WHERE ((o.participant_id = p.id) AND (o.from_at <= app.now()))) > app.now())))));
alter view app.eligible_part owner to samtavle_wall;

create view app.given_minutes with (security_barrier=true) as
 SELECT x.minutes_id,
    x.case_id
   FROM (((public.minutes_part x
     JOIN app.my_parts() s(case_id, participant_id, role, organisation_id, employer_id, opens) ON ((s.participant_id = x.participant_id)))
     JOIN public.minutes n ON ((n.id = x.minutes_id)))
     JOIN public.milestone m ON ((m.id = n.milestone_id)))
  WHERE (x.shared AND ((x.took_part AND (m.type = ANY (ARRAY['DIALOGUE_MEETING_2'::text, 'DIALOGUE_MEETING_3'::text]))) OR (x.case_id = ANY (( SELECT app.cases('MEETING'::text, 2) AS cases)::uuid[]))));
alter view app.given_minutes owner to samtavle_wall;
grant select on app.given_minutes to samtavle_app;

create view app.invited with (security_barrier=true) as
 SELECT i.milestone_id,
    i.case_id
   FROM (public.invitation i
     JOIN app.my_parts() s(case_id, participant_id, role, organisation_id, employer_id, opens) ON ((s.participant_id = i.participant_id)));
alter view app.invited owner to samtavle_wall;
grant select on app.invited to samtavle_app;

create view app.let_in as
 SELECT id,
    case_id,
    person_id,
    organisation_id,
    role
   FROM public.participant p
  WHERE ((ended_at IS NULL) AND ((admitted_at IS NOT NULL) OR app.law_holds(id)));
alter view app.let_in owner to samtavle_wall;

create view app.may with (security_barrier=true) as
 SELECT s.case_id,
    s.participant_id,
    s.role,
    s.organisation_id,
    COALESCE(s.organisation_id, app.nil()) AS own_key,
    a.act
   FROM ((app.parts_now() s(case_id, participant_id, role, organisation_id, employer_id, opens, ground)
     JOIN public.case_file c ON (((c.id = s.case_id) AND (c.closed_at IS NULL))))
     JOIN policy.act_right a ON ((a.role = s.role)))
  WHERE ((( SELECT app.viewed_as() AS viewed_as) IS NULL) AND ((s.opens IS NULL) OR (a.act <> ALL (ARRAY['CLOSE_CASE'::text, 'INVITE_PROXY'::text, 'CONFIRM_PROXY'::text, 'REPORT_IMPARTIALITY'::text, 'TAKE_BACK_IMPARTIALITY'::text]))) AND ((s.ground <> 'LAW'::text) OR (EXISTS ( SELECT
           FROM policy.entry_by_law e
          WHERE ((e.recipient = s.role) AND (a.act = ANY (e.acts)))))));
alter view app.may owner to samtavle_wall;
grant select on app.may to samtavle_app;

create view app.may_measure with (security_invoker=true) as
 SELECT case_id,
    own_key,
    role,
    act
   FROM app.may m
  WHERE ((act = ANY (ARRAY['ANSWER_QUESTIONNAIRE'::text, 'RECORD_SCORE'::text, 'REMOVE_MEASURE'::text])) AND ((role <> 'CITIZEN'::text) OR (case_id = ANY (( SELECT app.private_cases() AS private_cases)::uuid[]))));
grant select on app.may_measure to samtavle_app;

create view app.may_summarise with (security_invoker=true) as
 SELECT a.case_id,
    a.category
   FROM (app.access a
     JOIN app.may m ON (((m.case_id = a.case_id) AND (m.role = a.role) AND (NOT (m.participant_id IS DISTINCT FROM a.participant_id)))))
  WHERE ((m.act = 'WRITE_SUMMARY'::text) AND (a.level = 3));
grant select on app.may_summarise to samtavle_app;

create view app.own_part as
 SELECT c.id AS case_id,
    c.citizen_id AS person_id,
    NULL::text[] AS opens
   FROM public.case_file c
UNION ALL
 SELECT c.id AS case_id,
    s.representative_id AS person_id,
    ARRAY( SELECT g.code
           FROM policy.category g
          WHERE ((g.code <> ALL (ARRAY['BARRIER_PERSONAL'::text, 'SYMPTOM_MEASURES'::text, 'SAFETY'::text, 'PERSONAL'::text])) OR (g.code = ANY (s.opened)))) AS opens
   FROM (app.standing_in s
     JOIN public.case_file c ON (((c.citizen_id = s.citizen_id) AND (c.closed_at IS NULL))));
alter view app.own_part owner to samtavle_wall;

create view app.standing as
 SELECT case_id,
    participant_id,
    role,
    organisation_id,
    employer_id,
    opens
   FROM app.my_parts() my_parts(case_id, participant_id, role, organisation_id, employer_id, opens);
alter view app.standing owner to samtavle_wall;
grant select on app.standing to samtavle_app;

create view app.standing_in as
 SELECT r.id,
    r.citizen_id,
    r.representative_id,
    r.opened
   FROM (public.representation r
     JOIN public.person c ON ((c.id = r.citizen_id)))
  WHERE ((r.from_at <= app.now()) AND (app.now() < r.to_at) AND (r.ended_at IS NULL) AND ((r.kind = 'PROXY'::text) OR (c.born <= (app.today() - '18 years'::interval))));
alter view app.standing_in owner to samtavle_wall;

create view audit.record as
 SELECT
        CASE
            WHEN (l.times IS NULL) THEN 'access_log'::text
            ELSE 'refused'::text
        END AS kind,
        CASE l.outcome
            WHEN 'PERMIT'::text THEN l.case_id
            ELSE l.person_id
        END AS chain,
    (l.id)::text AS row_id,
    to_jsonb(l.*) AS row_now
   FROM audit.access_log l
UNION ALL
 SELECT 'case_opened'::text AS kind,
    c.id AS chain,
    (c.id)::text AS row_id,
    to_jsonb(c.*) AS row_now
   FROM public.case_file c
UNION ALL
 SELECT 'case_closed'::text AS kind,
    c.id AS chain,
    (c.id)::text AS row_id,
    to_jsonb(c.*) AS row_now
   FROM public.case_file c
  WHERE (c.closed_at IS NOT NULL)
UNION ALL
 SELECT 'joined'::text AS kind,
    p.case_id AS chain,
    (p.id)::text AS row_id,
    to_jsonb(p.*) AS row_now
   FROM public.participant p
UNION ALL
 SELECT 'left'::text AS kind,
    p.case_id AS chain,
    (p.id)::text AS row_id,
    to_jsonb(p.*) AS row_now
   FROM public.participant p
  WHERE (p.ended_at IS NOT NULL)
UNION ALL
 SELECT 'consent'::text AS kind,
    c.case_id AS chain,
    (c.id)::text AS row_id,
    to_jsonb(c.*) AS row_now
   FROM public.consent c
UNION ALL
 SELECT 'consent_item'::text AS kind,
    i.case_id AS chain,
    (((i.consent_id)::text || '/'::text) || i.category) AS row_id,
    to_jsonb(i.*) AS row_now
   FROM public.consent_item i
UNION ALL
 SELECT 'consent_end'::text AS kind,
    e.case_id AS chain,
    (e.id)::text AS row_id,
    to_jsonb(e.*) AS row_now
   FROM public.consent_end e
UNION ALL
 SELECT 'asked'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.consent_request r
UNION ALL
 SELECT 'answered'::text AS kind,
    a.case_id AS chain,
    (a.request_id)::text AS row_id,
    to_jsonb(a.*) AS row_now
   FROM public.consent_request_answer a
UNION ALL
 SELECT 'override'::text AS kind,
    o.case_id AS chain,
    (o.id)::text AS row_id,
    to_jsonb(o.*) AS row_now
   FROM public.access_override o
UNION ALL
 SELECT 'stand_in_act'::text AS kind,
    a.case_id AS chain,
    (a.id)::text AS row_id,
    to_jsonb(a.*) AS row_now
   FROM public.representation_act a
UNION ALL
 SELECT 'erasure'::text AS kind,
    e.chain,
    (e.id)::text AS row_id,
    to_jsonb(e.*) AS row_now
   FROM audit.erasure e
UNION ALL
 SELECT 'research_answer'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.research_answer r
UNION ALL
 SELECT 'admission'::text AS kind,
    a.case_id AS chain,
    (a.id)::text AS row_id,
    to_jsonb(a.*) AS row_now
   FROM public.admission a
UNION ALL
 SELECT 'accommodation_act'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.accommodation_act r
UNION ALL
 SELECT 'activity_assessment'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.activity_assessment r
UNION ALL
 SELECT 'consultation_advice'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.consultation_advice r
UNION ALL
 SELECT 'correction_answer'::text AS kind,
    r.case_id AS chain,
    (r.request_id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.correction_answer r
UNION ALL
 SELECT 'decision'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.decision r
UNION ALL
 SELECT 'eligibility_entry'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.eligibility_entry r
UNION ALL
 SELECT 'follow_up_plan'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.follow_up_plan r
UNION ALL
 SELECT 'goal_decision'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.goal_decision r
UNION ALL
 SELECT 'handover_answer'::text AS kind,
    r.case_id AS chain,
    (r.handover_id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.handover_answer r
UNION ALL
 SELECT 'meeting_answer'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.meeting_answer r
UNION ALL
 SELECT 'safety_closing'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.safety_closing r
UNION ALL
 SELECT 'step_act'::text AS kind,
    r.case_id AS chain,
    (r.id)::text AS row_id,
    to_jsonb(r.*) AS row_now
   FROM public.step_act r;
alter view audit.record owner to samtavle_wall;

-- Functions

CREATE OR REPLACE FUNCTION app.about_me()
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select json_build_object('personId', p.id, 'name', p.name, 'born', p.born,
    'identities', (select coalesce(json_agg(json_build_object('provider', i.provider, 'subject', i.subject) order by i.provider, i.subject), '[]')
      from auth.identity i where i.person_id = p.id),
    'positions', (select coalesce(json_agg(json_build_object('organisation', o.name, 'role', s.role, 'title', s.title) order by o.name, s.role), '[]')
      from public.staff s join public.organisation o on o.id = s.organisation_id where s.person_id = p.id),
    'sessions', (select coalesce(json_agg(json_build_object('openedAt', s.opened_at, 'closedAt', s.closed_at) order by s.opened_at), '[]')
      from auth.session s where s.person_id = p.id),
    'acts', (select coalesce(json_agg(json_build_object('act', r.mutation, 'doneAt', r.done_at) order by r.done_at), '[]')
      from app.request r where r.person_id = p.id))
  from public.person p where p.id = app.actor();
$function$;
alter function app.about_me() owner to samtavle_wall;
revoke execute on function app.about_me() from public;
grant execute on function app.about_me() to samtavle_app;

CREATE OR REPLACE FUNCTION app.accept_part_link(of_secret text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.part_link l set person_id = me.person_id, organisation_id = me.organisation_id, person_name = me.name,
    organisation_name = me.organisation, title = me.title, accepted_at = app.now()
  from (select s.person_id, s.organisation_id, s.role, s.title, p.name, o.name as organisation
    from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
    where s.person_id = app.actor() and s.role = any (app.vouched())) me
  where l.id = (select x.id from public.part_link x join public.case_file c on c.id = x.case_id
      where x.secret_hash = auth.kept(of_secret) and x.accepted_at is null and x.ended_at is null
        and x.made_at > app.now() - interval '7 days' and c.closed_at is null and c.citizen_id <> app.actor() for update of x)
    and (me.organisation_id, me.role) = (select s.organisation_id, s.role from public.staff s
      join public.organisation o on o.id = s.organisation_id
      where s.person_id = app.actor() and s.role = l.role order by o.name, o.id limit 1);
  return found;
end $function$;
alter function app.accept_part_link(text) owner to samtavle_wall;
revoke execute on function app.accept_part_link(text) from public;
grant execute on function app.accept_part_link(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.accept_proxy(invitation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.representation r set representative_id = me.id, representative_name = me.name, accepted_at = app.now()
  from public.person me
  where r.id = invitation and me.id = app.actor() and 'CITIZEN' = any (app.vouched())
    and r.kind = 'PROXY' and r.accepted_at is null and r.ended_at is null
    and r.citizen_id <> me.id and r.invited_at > app.now() - interval '7 days' and app.now() < r.to_at
    -- nobody helps a citizen and deals with the citizen's case at once
    and not exists (select from public.participant p join public.case_file c on c.id = p.case_id
      where c.citizen_id = r.citizen_id and p.person_id = me.id and p.ended_at is null and c.closed_at is null);
  return found;
end $function$;
alter function app.accept_proxy(uuid) owner to samtavle_wall;
revoke execute on function app.accept_proxy(uuid) from public;
grant execute on function app.accept_proxy(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.person_id from auth.session s
  where s.token_hash = auth.kept(nullif(current_setting('app.session', true), ''))
    and s.closed_at is null and s.idle_until > now() and s.absolute_until > now();
$function$;
alter function app.actor() owner to samtavle_wall;
revoke execute on function app.actor() from public;
grant execute on function app.actor() to samtavle_app;

CREATE OR REPLACE FUNCTION app.admit_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.admitted_at := case when new.case_id = any (app.own_cases()) then app.now() end;
  return new;
end $function$;
alter function app.admit_own() owner to samtavle_wall;
revoke execute on function app.admit_own() from public;

CREATE OR REPLACE FUNCTION app.advice(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  asked as materialized (select c.* from (select k.id, k.service, k.area, k.question, k.asked_on, k.due_date from commission k where k.case_id = for_case and k.withdrawn_on is null) c),
  advised as materialized (
    select r.id, r.commission_id, r.addressed_to, r.measure_type, r.text, r.given_on, r.given_by, r.category, y.name
    from recommendation r left join signature y on y.row_id = r.id where r.case_id = for_case),
  decided as materialized (
    select d.id, d.recommendation_id, d.consultation_id, d.outcome, d.text, d.reason, d.decided_on, d.decided_by, d.category, y.name
    from decision d left join signature y on y.row_id = d.id where d.case_id = for_case),
  without_name as materialized (
    select c.id, c.question, c.asked_on, c.due_date, c.last_day, c.approved_on, c.declined_on, c.version
    from consultation c where c.id = any (app.consultations_of(for_case))),
  offered as materialized (
    select m.id, m.type, m.note, m.state, m.suggested_on, m.decided_on, m.started_on, m.ended_on, m.version
    from measure m where m.case_id = for_case),
  party as materialized (
    select p.id, p.measure_id, p.employer_id, p.type, p.shared_on,
      (select e.employer_name from employment e where e.case_id = for_case and e.employer_id = p.employer_id limit 1) as employer_name
    from measure_party p where p.case_id = for_case and p.removed_at is null),
  own as materialized (select app.lines_of(for_case, '{STRENGTH,HELP_AROUND_ME}') as lines)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closed', c.closed_at is not null, 'today', app.today(),
    'openedOn', (c.opened_at at time zone 'Europe/Oslo')::date,
    'commissions', coalesce((select json_agg(json_build_object('id', a.id, 'service', a.service, 'area', a.area, 'question', a.question,
        'askedOn', a.asked_on, 'dueDate', a.due_date, 'answered', exists (select from advised r where r.commission_id = a.id))
        order by a.asked_on desc, a.id) from asked a), '[]'),
    'recommendations', coalesce((select json_agg(json_build_object('id', r.id, 'commissionId', r.commission_id, 'addressedTo', r.addressed_to,
        'measureType', r.measure_type, 'text', r.text, 'givenOn', r.given_on, 'byRole', r.given_by, 'byName', r.name,
        'decided', exists (select from decided d where d.recommendation_id = r.id)) order by r.given_on desc, r.id) from advised r), '[]'),
    'decisions', coalesce((select json_agg(json_build_object('id', d.id, 'recommendationId', d.recommendation_id,
        'consultationId', d.consultation_id, 'outcome', d.outcome, 'text', d.text, 'reason', d.reason, 'decidedOn', d.decided_on,
        'byRole', d.decided_by, 'byName', d.name) order by d.decided_on desc, d.id) from decided d), '[]'),
    'consultations', coalesce((select json_agg(json_build_object('id', w.id, 'question', w.question, 'askedOn', w.asked_on,
        'dueDate', w.due_date, 'lastDay', w.last_day, 'version', w.version,
        'state', case when w.declined_on is not null then 'DECLINED' when w.approved_on is null then 'WAITS_FOR_CITIZEN'
          when exists (select from consultation_advice x where x.consultation_id = w.id) then 'ANSWERED'
          when w.last_day < app.today() then 'OVER' else 'ASKED' end,
        'decided', exists (select from decided d where d.consultation_id = w.id),
        'team', coalesce((select json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'title', s.title,
            'advice', (select x.text from consultation_advice x where x.consultation_id = w.id and x.person_id = s.person_id),
            'givenOn', (select x.given_on from consultation_advice x where x.consultation_id = w.id and x.person_id = s.person_id))
            order by s.name, s.person_id) from consultation_seat s where s.consultation_id = w.id), '[]'),
        'material', coalesce((select json_agg(json_build_object('category', m.category, 'text', m.text) order by m.category)
          from consultation_material m where m.consultation_id = w.id), '[]')) order by w.asked_on desc, w.id) from without_name w), '[]'),
    'measures', coalesce((select json_agg(json_build_object('id', o.id, 'type', o.type, 'note', o.note, 'state', o.state,
        'suggestedOn', o.suggested_on, 'decidedOn', o.decided_on, 'startedOn', o.started_on, 'endedOn', o.ended_on, 'version', o.version)
        order by o.suggested_on desc, o.id) from offered o), '[]'),
    'parties', coalesce((select json_agg(json_build_object('id', p.id, 'measureId', case when st.role = 'CITIZEN' then p.measure_id end,
        'employerId', p.employer_id, 'employerName', p.employer_name, 'type', p.type, 'sharedOn', p.shared_on)
        order by p.shared_on, p.id) from party p), '[]'),
    'resources', (select w.lines from own w),
    -- what the citizen can let go with a question, and to whom a measure can be shown: the citizen's own choices
    'material', case when st.role = 'CITIZEN' then (select coalesce(json_agg(json_build_object('category', v.category, 'text', v.text)), '[]') from (
        select 'FUNCTION' as category, s.text from category_summary s where s.case_id = for_case and s.category = 'FUNCTION'
        union all select 'PLAN', s.text from plan_summary s where s.case_id = for_case) v) else '[]' end,
    'employers', case when st.role = 'CITIZEN' then (select coalesce(json_agg(json_build_object('id', p.organisation_id,
        'name', p.organisation_name) order by p.organisation_name), '[]')
      from (select distinct q.organisation_id, q.organisation_name from participant q
        where q.case_id = for_case and q.role = 'EMPLOYER' and q.ended_at is null) p) else '[]' end),
  array(select distinct x.category from (
    select 'NAV' as category from asked union all select r.category from advised r union all select d.category from decided d
    union all select 'NAV' from without_name union all select 'NAV' from offered union all select 'ACCOMMODATION' from party
    union all select 'PERSONAL' from own w, json_array_elements(w.lines)) x)
  from case_file c cross join standing st where c.id = for_case
$function$;
revoke execute on function app.advice(uuid) from public;
grant execute on function app.advice(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.age_band(for_case uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case
    when p.born > app.today() - interval '16 years' then 'UNDER_16'
    when p.born > app.today() - interval '18 years' then 'YOUNG'
    when p.born > app.today() - interval '67 years' then 'ADULT'
    else 'PENSION_AGE' end
  from public.case_file c join public.person p on p.id = c.citizen_id
  where c.id = for_case and c.id = any (app.cases('DIAGNOSIS', 2));
$function$;
alter function app.age_band(uuid) owner to samtavle_wall;
revoke execute on function app.age_band(uuid) from public;
grant execute on function app.age_band(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.all_categories()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ARRAY(SELECT c.code FROM policy.category c);
revoke execute on function app.all_categories() from public;
grant execute on function app.all_categories() to samtavle_app;
grant execute on function app.all_categories() to samtavle_wall;

CREATE OR REPLACE FUNCTION app.announce()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), r) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object(
    'caseId', r->'case_id',
    'kind', tg_argv[0],
    'table', tg_table_name,
    'key', tg_argv[1],
    'id', r->tg_argv[1],
    -- a row that this change hides must still be heard by those who saw it until now
    'hid', case
      when tg_table_name = 'step' and tg_op = 'UPDATE' and (to_jsonb(old)->>'seen_from')::int < (r->>'seen_from')::int
        then jsonb_build_object('category', 'PLAN', 'level', 2, 'employerId', r->'employer_id')
      when tg_table_name = 'participant' and r->>'ended_at' is not null
        then jsonb_build_object('category', r->'category', 'level', 1, 'employerId',
          case when r->>'role' in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then r->'organisation_id' end)
    end,
    'participantId', case when tg_table_name = 'participant' then r->'id' else r->'participant_id' end
  ))::text);
  return null;
end $function$;
alter function app.announce() owner to samtavle_wall;
revoke execute on function app.announce() from public;

CREATE OR REPLACE FUNCTION app.announce_by_law()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'STANDING', 'personId', p.person_id)::text)
  from public.participant p
  where p.case_id = new.case_id and p.ended_at is null and p.admitted_at is null and app.law_holds(p.id);
  return new;
end $function$;
alter function app.announce_by_law() owner to samtavle_wall;
revoke execute on function app.announce_by_law() from public;

CREATE OR REPLACE FUNCTION app.announce_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.id, 'kind', 'CASE')::text);
  return null;
end $function$;
alter function app.announce_case() owner to samtavle_wall;
revoke execute on function app.announce_case() from public;

CREATE OR REPLACE FUNCTION app.announce_consent_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId',
    (select i.participant_id from public.consent_item i where i.consent_id = new.consent_id limit 1))::text);
  return null;
end $function$;
alter function app.announce_consent_end() owner to samtavle_wall;
revoke execute on function app.announce_consent_end() from public;

CREATE OR REPLACE FUNCTION app.announce_consultation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'case_track',
    'key', 'case_id', 'id', new.case_id)::text);
  return null;
end $function$;
alter function app.announce_consultation() owner to samtavle_wall;
revoke execute on function app.announce_consultation() from public;

CREATE OR REPLACE FUNCTION app.announce_handing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ROW', 'table', 'harassment_answer',
    'key', 'id', 'id', new.id)::text);
  if tg_op = 'UPDATE' and old.handed_to_id is distinct from new.handed_to_id and old.handed_to_id is not null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'ACCESS', 'participantId', old.handed_to_id)::text);
  end if;
  return null;
end $function$;
alter function app.announce_handing() owner to samtavle_wall;
revoke execute on function app.announce_handing() from public;

CREATE OR REPLACE FUNCTION app.announce_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  r jsonb := to_jsonb(new);
  hidden boolean := coalesce(not (was->>'kept')::boolean and was->>'removed_at' is null
    and ((r->>'kept')::boolean or r->>'removed_at' is not null), false);
begin
  if tg_op = 'UPDATE' and app.unseen(was, r) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'id', 'id', new.id,
    'hid', case when hidden then jsonb_build_object('category', 'PERSONAL', 'level', 2) end))::text);
  return null;
end $function$;
alter function app.announce_own() owner to samtavle_wall;
revoke execute on function app.announce_own() from public;

CREATE OR REPLACE FUNCTION app.announce_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare was_in boolean := new.admitted_at is not null or app.law_holds(new.id);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object(
    'caseId', new.case_id, 'kind', case when was_in then 'PART' else 'REQUEST' end, 'table', 'participant', 'key', 'id', 'id', new.id,
    'hid', case when new.ended_at is not null and was_in then jsonb_build_object('category', new.category, 'level', 1, 'employerId',
      case when new.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then new.organisation_id end) end,
    'participantId', new.id))::text);
  if was_in and new.admitted_at is null then
    perform pg_notify('samtavle', jsonb_build_object('caseId', new.case_id, 'kind', 'STANDING', 'personId', new.person_id)::text);
  end if;
  return null;
end $function$;
alter function app.announce_part() owner to samtavle_wall;
revoke execute on function app.announce_part() from public;

CREATE OR REPLACE FUNCTION app.announce_preparation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' and app.unseen(to_jsonb(old), to_jsonb(new)) then return null; end if;
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', new.case_id, 'kind', 'ROW',
    'table', tg_table_name, 'key', 'case_id', 'id', new.case_id,
    'hid', case when new.withdrawn_at is not null then jsonb_build_object('category', 'MEETING', 'level', 2) end))::text);
  return null;
end $function$;
alter function app.announce_preparation() owner to samtavle_wall;
revoke execute on function app.announce_preparation() from public;

CREATE OR REPLACE FUNCTION app.announce_shut()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', a.case_id, 'kind', 'STANDING', 'personId', a.person_id)::text)
  from app.admitted_part a join public.case_file c on c.id = a.case_id
  where a.ended_at is null and a.closed_at is null
    and c.citizen_id = (case when tg_table_name = 'impartiality' then r->>'citizen_id' else r->>'person_id' end)::uuid
    and (tg_table_name <> 'impartiality' or a.person_id = (r->>'person_id')::uuid);
  return new;
end $function$;
alter function app.announce_shut() owner to samtavle_wall;
revoke execute on function app.announce_shut() from public;

CREATE OR REPLACE FUNCTION app.announce_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  perform pg_notify('samtavle', jsonb_strip_nulls(jsonb_build_object('caseId', c.id, 'kind', 'STANDING',
    'personId', case when r->>'from_at' is not null then r->'representative_id' end))::text)
  from public.case_file c
  where c.closed_at is null and case when r ? 'case_id' then c.id = (r->>'case_id')::uuid else c.citizen_id = (r->>'citizen_id')::uuid end;
  return null;
end $function$;
alter function app.announce_standing() owner to samtavle_wall;
revoke execute on function app.announce_standing() from public;

CREATE OR REPLACE FUNCTION app.announce_taken_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'ACCESS', 'participantId', p.id)::text)
  from public.participant p
  where p.case_id = new.case_id and p.organisation_id = new.employer_id and p.role = 'EMPLOYER' and p.ended_at is null;
  return null;
end $function$;
alter function app.announce_taken_back() owner to samtavle_wall;
revoke execute on function app.announce_taken_back() from public;

CREATE OR REPLACE FUNCTION app.announce_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_notify('samtavle', jsonb_build_object('caseId', old.case_id, 'kind', 'ACCESS', 'table', tg_table_name,
    'key', 'milestone_id', 'id', old.milestone_id, 'participantId', old.participant_id)::text);
  insert into public.representation_act (representation_id, case_id, what, row_id)
  select s.id, c.id, tg_table_name, old.milestone_id
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id
  where c.id = old.case_id and s.representative_id = app.actor();
  return null;
end $function$;
alter function app.announce_withdrawal() owner to samtavle_wall;
revoke execute on function app.announce_withdrawal() from public;

CREATE OR REPLACE FUNCTION app.apply_admission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.said = 'YES' then
    update public.participant p set admitted_at = app.now() where p.id = new.participant_id and p.admitted_at is null and p.ended_at is null;
  elsif new.said = 'NO' then
    update public.participant p set ended_at = app.now() where p.id = new.participant_id and p.ended_at is null;
  end if;
  return null;
end $function$;
alter function app.apply_admission() owner to samtavle_wall;
revoke execute on function app.apply_admission() from public;

CREATE OR REPLACE FUNCTION app.ask_seldom()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform app.one_at_a_time(new.participant_id);
  if exists (select from app.own_askings(new.participant_id, new.category)) then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'category';
  end if;
  return new;
end $function$;
revoke execute on function app.ask_seldom() from public;

CREATE OR REPLACE FUNCTION app.begin_reading(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return false; end if;
  perform set_config('app.view_as', coalesce(eyes::text, ''), true), set_config('app.case_id', for_case::text, true);
  return exists (select from case_file c where c.id = for_case);
end $function$;
revoke execute on function app.begin_reading(text,uuid,uuid) from public;
grant execute on function app.begin_reading(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.board(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.* from participant p where p.case_id = for_case),
  job as materialized (
    select e.*, d.job_title, d.workplace, d.leader_name, d.employment_id, e.version + coalesce(d.version, 0) as seen_version
    from employment e left join employment_detail d on d.employment_id = e.id where e.case_id = for_case),
  sick as materialized (
    select p.id, p.employer_id, p.from_date, p.to_date, p.grade, p.version, n.issuer_name, n.issued_at
    from sick_leave_period p left join sick_leave_note n on n.period_id = p.id where p.case_id = for_case),
  aim as materialized (
    select g.id, g.category, g.kind, g.text, y.name as suggested_by, g.created_at, d.decisions, d.state
    from goal g left join signature y on y.row_id = g.id left join lateral (
      select count(*) as decisions, (array_agg(x.state order by x.ordinal desc))[1] as state
      from goal_decision x where x.goal_id = g.id) d on true
    where g.case_id = for_case),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'byRole', case
        when a.kind = 'ACCEPT' then 'CITIZEN'
        when a.kind in ('GRANT', 'DISCUSS', 'NOT_NOW') then 'GP'
        when a.kind = 'AGREE' then 'EMPLOYER'
        -- by the citizen or the therapist: which of them only those learn who may know of the therapist
        else coalesce(y.role, (select 'CITIZEN' from standing st where st.role in ('CITIZEN', 'THERAPIST')))
      end, 'decision', a.decision, 'reason', n.text) order by a.acted_at, a.id) as acts
    from step_act a left join step_act_note n on n.act_id = a.id left join signature y on y.row_id = a.id
    where a.case_id = for_case group by a.step_id),
  rung as materialized (
    select s.id, s.employer_id, s.week_from, s.weeks, s.work_percent, s.hours_per_week, s.days, s.tasks, s.needs_grant,
      s.needs_agreement, s.version, s.changed_at, a.acts, j.employer_name,
      coalesce(y.role, (select 'CITIZEN' from standing st where st.role in ('CITIZEN', 'THERAPIST'))) as proposed_by
    from step s left join act a on a.step_id = s.id left join signature y on y.row_id = s.id
      left join lateral (select job.employer_name from job where job.employer_id = s.employer_id limit 1) j on true
    where s.case_id = for_case),
  week as materialized (
    select w.*, p.load, p.note, w.version + coalesce(p.version, 0) as seen_version
    from work_actual w left join work_actual_private p on p.actual_id = w.id where w.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.lane, m.owner_role, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.hold_until, m.version
    from milestone m where m.case_id = for_case),
  called as materialized (
    select i.milestone_id, json_agg(p.id order by p.person_name, p.id) as participants
    from invitation i join part p on p.id = i.participant_id where i.case_id = for_case group by i.milestone_id),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.id, a.text, a.employer_id, a.from_date, a.to_date, a.version, a.changed_at, a.own_role, x.acts, j.employer_name
    from accommodation a left join eased_act x on x.accommodation_id = a.id
      left join lateral (select job.employer_name from job where job.employer_id = a.employer_id limit 1) j on true
    where a.case_id = for_case),
  ability as materialized (
    select f.id, f.kind, f.text, f.version from function_entry f where f.case_id = for_case and f.removed_at is null),
  summary as materialized (
    select s.case_id, s.text, s.hours_wanted, s.version from plan_summary s where s.case_id = for_case),
  line as materialized (
    select s.category, s.text, s.version from category_summary s where s.case_id = for_case),
  track as materialized (
    select t.track from case_track t where t.case_id = for_case)
  select json_build_object(
    'caseId', c.id,
    'citizenName', c.citizen_name,
    'openedAt', c.opened_at,
    'closedAt', c.closed_at,
    'version', c.version,
    'viewer', st.role,
    'viewerParticipantId', st.participant_id,
    'today', app.today(),
    'now', app.now(),
    'track', (select t.track from track t),
    'access', coalesce((select json_agg(json_build_object('category', a.category, 'level', app.level_name(a.level),
        'basis', a.basis, 'until', ((a.until - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
        'objected', a.objected) order by k.position)
      from app.access a join policy.category k on k.code = a.category
      where a.case_id = for_case and a.role = st.role and a.participant_id is not distinct from st.participant_id), '[]'),
    'participants', coalesce((select json_agg(json_build_object('id', p.id, 'personId', p.person_id, 'name', p.person_name,
        'role', p.role, 'organisationId', p.organisation_id, 'organisationName', p.organisation_name, 'title', p.title,
        'joinedAt', p.joined_at, 'endedAt', p.ended_at, 'shutOut', p.id = any ((select app.shut_out(for_case))::uuid[])) order by p.ended_at nulls first, p.joined_at, p.id) from part p), '[]'),
    'employments', coalesce((select json_agg(json_build_object('id', e.id, 'organisationId', e.employer_id,
        'organisationName', e.employer_name, 'percent', e.percent, 'fromDate', e.from_date, 'toDate', e.to_date, 'version', e.seen_version,
        'jobTitle', e.job_title, 'workplace', e.workplace, 'leaderName', e.leader_name) order by e.from_date, e.id) from job e), '[]'),
    'sickLeave', coalesce((select json_agg(json_build_object('id', p.id, 'employerId', p.employer_id, 'fromDate', p.from_date,
        'toDate', p.to_date, 'grade', p.grade, 'version', p.version, 'issuerName', p.issuer_name, 'issuedAt', p.issued_at)
        order by p.from_date, p.id) from sick p), '[]'),
    'goals', coalesce((select json_agg(json_build_object('id', g.id, 'text', g.text, 'kind', g.kind,
        'state', coalesce(g.state, 'SUGGESTED'), 'suggestedBy', g.suggested_by, 'version', 1 + g.decisions)
        order by g.created_at, g.id) from aim g), '[]'),
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'employerName', s.employer_name,
        'weekFrom', s.week_from, 'weeks', s.weeks, 'workPercent', s.work_percent, 'hoursPerWeek', s.hours_per_week, 'days', s.days,
        'tasks', s.tasks, 'needsGrant', s.needs_grant, 'needsAgreement', s.needs_agreement, 'version', s.version,
        'changedAt', s.changed_at, 'proposedBy', s.proposed_by, 'acts', coalesce(s.acts, '[]')) order by s.week_from, s.id) from rung s), '[]'),
    'actuals', coalesce((select json_agg(json_build_object('id', w.id, 'week', w.week, 'workPercent', w.work_percent,
        'hours', w.hours, 'version', w.seen_version, 'load', w.load, 'note', w.note) order by w.week) from week w), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'lane', m.lane, 'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'holdUntil', m.hold_until, 'version', m.version, 'invited', coalesce(i.participants, '[]'))
        order by m.due_date nulls last, m.id) from stone m left join called i on i.milestone_id = m.id), '[]'),
    'accommodations', coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'employerId', a.employer_id,
        'employerName', a.employer_name, 'fromDate', a.from_date, 'toDate', a.to_date, 'version', a.version, 'changedAt', a.changed_at,
        'byRole', coalesce(a.own_role, 'CITIZEN'), 'acts', coalesce(a.acts, '[]')) order by a.from_date, a.id) from eased a), '[]'),
    'functions', coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'text', f.text, 'version', f.version)
        order by f.kind, f.text, f.id) from ability f), '[]'),
    'planSummary', (select json_build_object('text', s.text, 'hoursWanted', s.hours_wanted, 'version', s.version) from summary s),
    'summaries', coalesce((select json_agg(json_build_object('category', l.category, 'text', l.text, 'version', l.version)
        order by k.position) from line l join policy.category k on k.code = l.category), '[]')
  ),
  array(select distinct x.category from (
    select p.category from part p where p.id is distinct from st.participant_id
    union all select 'EMPLOYMENT' from job
    union all select 'SICK_LEAVE' from sick
    union all select g.category from aim g
    union all select 'PLAN' from rung
    union all select 'PLAN' from week
    union all select 'PLAN' from summary
    union all select l.category from line l
    union all select m.category from stone m
    union all select 'ACCOMMODATION' from eased
    union all select 'FUNCTION' from ability
    union all select 'NAV' from track) x)
  from case_file c cross join standing st
  where c.id = for_case
$function$;
revoke execute on function app.board(uuid) from public;
grant execute on function app.board(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.by_psychologist()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select s.authorisation into new.authorisation from public.staff s
  where s.person_id = app.actor() and s.organisation_id = new.own_organisation_id and s.role = new.own_role;
  if new.authorisation is null then
    raise exception 'NOT_PSYCHOLOGIST' using errcode = 'SA422', column = 'caseId';
  end if;
  return new;
end $function$;
alter function app.by_psychologist() owner to samtavle_wall;
revoke execute on function app.by_psychologist() from public;

CREATE OR REPLACE FUNCTION app.carry_agreements()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare
  a policy.agreement;
  r jsonb := to_jsonb(new);
  seen jsonb;
begin
  for a in select * from policy.agreement x where x.content = tg_table_name loop
    execute format('select to_jsonb(s) from (select %s from public.%I where %I = $1) s',
      (select string_agg(quote_ident(c), ', ') from unnest(a.covers) c), a.content, a.content_key) into seen using (r->>a.content_key)::uuid;
    execute format('update public.%1$I set %2$I = $2 where %3$I = $1 and %2$I = $3 and seal = app.seal(salt, $4)', a.acts, a.counted, a.key)
      using (r->>a.content_key)::uuid, new.version, old.version, seen;
  end loop;
  return null;
end $function$;
alter function app.carry_agreements() owner to samtavle_wall;
revoke execute on function app.carry_agreements() from public;

CREATE OR REPLACE FUNCTION app.caseload(for_role text)
 RETURNS TABLE(case_id uuid, facts json, shown text[])
 LANGUAGE sql
 STABLE
AS $function$
  with mine as materialized (
    select s.case_id, s.participant_id, c.citizen_name
    from app.standing s join case_file c on c.id = s.case_id where s.role = for_role),
  opens as materialized (
    select a.case_id, array_agg(a.category) filter (where a.level > 0) as categories,
      min(a.until) filter (where a.basis = 'CONSENT') as expires
    from app.access a where a.role = for_role group by a.case_id),
  job as materialized (
    select e.case_id, string_agg(distinct e.employer_name, ', ') as name
    from employment e where e.case_id in (select m.case_id from mine m) and (e.to_date is null or e.to_date >= app.today())
    group by e.case_id),
  sick as materialized (
    select p.case_id, json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date, 'grade', p.grade) order by p.from_date) as periods
    from sick_leave_period p where p.case_id in (select m.case_id from mine m) group by p.case_id),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'decision', a.decision) order by a.acted_at, a.id) as acts
    from step_act a where a.case_id in (select m.case_id from mine m) group by a.step_id),
  rung as materialized (
    select s.case_id, json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'weekFrom', s.week_from, 'weeks', s.weeks,
      'workPercent', s.work_percent, 'hoursPerWeek', s.hours_per_week, 'days', s.days, 'tasks', s.tasks, 'needsGrant', s.needs_grant,
      'needsAgreement', s.needs_agreement, 'version', s.version, 'changedAt', s.changed_at, 'acts', coalesce(a.acts, '[]'))
      order by s.week_from, s.id) as steps
    from step s left join act a on a.step_id = s.id where s.case_id in (select m.case_id from mine m) group by s.case_id),
  week as materialized (
    select w.case_id, json_agg(json_build_object('week', w.week, 'workPercent', w.work_percent) order by w.week) as actuals
    from work_actual w where w.case_id in (select m.case_id from mine m) and w.week > app.today() - 70 group by w.case_id),
  stone as materialized (
    select m.case_id, json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
      'ownerRole', m.owner_role, 'dueDate', m.due_date, 'source', m.source, 'status', m.status) order by m.due_date, m.id) as open
    from (select x.id, x.case_id, x.type, x.title, x.category, x.owner_role, x.due_date, x.source, x.status, row_number() over (partition by x.case_id, x.owner_role = for_role order by x.due_date, x.id) as nearest
      from milestone x where x.case_id in (select i.case_id from mine i)
        and x.status in ('PLANNED', 'IN_PROGRESS') and x.due_date is not null and (x.hold_until is null or x.hold_until < app.today())) m
    where m.nearest <= 2 group by m.case_id),
  ease as materialized (
    select a.case_id, json_agg(json_build_object('id', a.id, 'version', a.version, 'changedAt', a.changed_at, 'toDate', a.to_date,
      'byRole', coalesce(a.own_role, 'CITIZEN'), 'acts', coalesce((select json_agg(json_build_object('kind', x.kind,
        'version', x.accommodation_version, 'at', x.acted_at, 'byRole', x.by_role) order by x.acted_at, x.id)
        from accommodation_act x where x.accommodation_id = a.id), '[]'))) as accommodations
    from accommodation a where a.case_id in (select m.case_id from mine m) and a.to_date >= app.today() group by a.case_id)
  select m.case_id, json_build_object(
    'caseId', m.case_id, 'participantId', m.participant_id, 'citizenName', m.citizen_name, 'today', app.today(), 'now', app.now(),
    'employerName', job.name, 'sickLeave', coalesce(sick.periods, '[]'), 'steps', coalesce(rung.steps, '[]'),
    'actuals', coalesce(week.actuals, '[]'), 'milestones', coalesce(stone.open, '[]'),
    'accommodations', coalesce(ease.accommodations, '[]'),
    'consentExpires', ((opens.expires - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
    'planShared', 'PLAN' = any (opens.categories)),
  array_remove(array[case when job.name is not null then 'EMPLOYMENT' end, case when sick.periods is not null then 'SICK_LEAVE' end,
    case when rung.steps is not null or week.actuals is not null then 'PLAN' end,
    case when ease.accommodations is not null then 'ACCOMMODATION' end]
    || array(select distinct x->>'category' from json_array_elements(stone.open) x), null)
  from mine m left join opens using (case_id) left join job using (case_id) left join sick using (case_id)
    left join rung using (case_id) left join week using (case_id) left join stone using (case_id) left join ease using (case_id)
$function$;
revoke execute on function app.caseload(text) from public;
grant execute on function app.caseload(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.cases(of_category text, from_level integer)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select f.case_id from app.found(array[of_category]) f where f.level >= from_level);
end $function$;
alter function app.cases(text,integer) owner to samtavle_wall;
revoke execute on function app.cases(text,integer) from public;
grant execute on function app.cases(text,integer) to samtavle_app;
comment on function app.cases(text,integer) is 'The cases in which the actor reaches this level of this category now.';

CREATE OR REPLACE FUNCTION app.cases_beyond_law(of_category text, from_level integer)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select f.case_id from app.found(array[of_category]) f where f.undated >= from_level);
end $function$;
alter function app.cases_beyond_law(text,integer) owner to samtavle_wall;
revoke execute on function app.cases_beyond_law(text,integer) from public;
grant execute on function app.cases_beyond_law(text,integer) to samtavle_app;

CREATE OR REPLACE FUNCTION app.colleagues(of_case uuid)
 RETURNS TABLE(participant_id uuid, role text, person_id uuid, name text, title text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select m.participant_id, m.role, s.person_id, p.name, s.title
  from app.may m join public.staff s on s.role = m.role and s.organisation_id = m.organisation_id
    join public.person p on p.id = s.person_id
  where m.case_id = of_case and m.act = 'PROPOSE_HANDOVER' and s.person_id <> app.actor() and app.in_directory(s.person_id, s.role)
  order by p.name, s.person_id, m.role;
$function$;
alter function app.colleagues(uuid) owner to samtavle_wall;
revoke execute on function app.colleagues(uuid) from public;
grant execute on function app.colleagues(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.confirm_part_link(of_id uuid)
 RETURNS TABLE(case_id uuid, person_id uuid, organisation_id uuid, role text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update public.part_link l set confirmed_at = app.now()
  where l.id = of_id and l.accepted_at is not null and l.confirmed_at is null and l.ended_at is null
    and l.case_id = any (app.private_cases())
    and exists (select from app.may m where m.case_id = l.case_id and m.act = 'ADD_PARTICIPANT' and m.role = 'CITIZEN')
  returning l.case_id, l.person_id, l.organisation_id, l.role;
$function$;
alter function app.confirm_part_link(uuid) owner to samtavle_wall;
revoke execute on function app.confirm_part_link(uuid) from public;
grant execute on function app.confirm_part_link(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.confirm_proxy(of_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.representation r set from_at = app.now()
  where r.id = of_id and r.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())
    and r.accepted_at is not null and r.from_at is null and r.ended_at is null;
  return found;
end $function$;
alter function app.confirm_proxy(uuid) owner to samtavle_wall;
revoke execute on function app.confirm_proxy(uuid) from public;
grant execute on function app.confirm_proxy(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.consultations_of(for_case uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select c.id from public.consultation c where c.case_id = for_case and for_case = any (app.cases('NAV', 2)));
end $function$;
alter function app.consultations_of(uuid) owner to samtavle_wall;
revoke execute on function app.consultations_of(uuid) from public;
grant execute on function app.consultations_of(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.content(of_row jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select of_row - '{version,category,time_version,changed_at,answered_at,handed_at,seen_from,in_plan,own_organisation_id,own_role,own_person_id,
    counts_from,lapses_on}'::text[];
$function$;
revoke execute on function app.content(jsonb) from public;
grant execute on function app.content(jsonb) to samtavle_app;
grant execute on function app.content(jsonb) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.count_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.version := old.version + (app.content(to_jsonb(new)) <> app.content(to_jsonb(old)))::int;
  return new;
end $function$;
revoke execute on function app.count_change() from public;

CREATE OR REPLACE FUNCTION app.count_ranking()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.version := coalesce((select max(e.version + (e.removed_at < app.now())::int) from public.own_entry e
    where new.kind = 'MATTERS' and e.case_id = new.case_id and e.kind = 'MATTERS' and e.removed_at is not null), 1);
  return new;
end $function$;
revoke execute on function app.count_ranking() from public;

CREATE OR REPLACE FUNCTION app.count_search()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not app.may_search() then raise exception 'TOO_MANY_SEARCHES' using errcode = 'SA429'; end if;
end $function$;
revoke execute on function app.count_search() from public;
grant execute on function app.count_search() to samtavle_wall;

CREATE OR REPLACE FUNCTION app.count_side()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.version := 1 - app.made_now(tg_table_name, (to_jsonb(new)->>tg_argv[0])::uuid)::int;
  return new;
end $function$;
revoke execute on function app.count_side() from public;

CREATE OR REPLACE FUNCTION app.date_accommodation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' or new.version <> old.version then
    new.in_plan := new.own_role is not distinct from 'EMPLOYER';
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_accommodation() from public;

CREATE OR REPLACE FUNCTION app.date_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.version <> old.version then new.answered_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_answer() from public;

CREATE OR REPLACE FUNCTION app.date_handing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' or new.handed_to_id is distinct from old.handed_to_id then
    new.handed_at := case when new.handed_to_id is not null then app.now() end;
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_handing() from public;

CREATE OR REPLACE FUNCTION app.date_milestone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_milestone() from public;

CREATE OR REPLACE FUNCTION app.date_own()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_own() from public;

CREATE OR REPLACE FUNCTION app.date_plan_or_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> old.version then new.changed_at := app.now(); end if;
  return new;
end $function$;
revoke execute on function app.date_plan_or_meeting() from public;

CREATE OR REPLACE FUNCTION app.date_retention(for_case uuid, dates jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare dated integer;
begin
  if not exists (select from app.may m where m.case_id = for_case and m.act = 'RECORD_JOB_START'
    and (m.role = 'CITIZEN' or for_case = any (app.cases('NAV', 2)))) then
    return 0;
  end if;
  update public.milestone m set due_date = (d->>'dueDate')::date, version = m.version + 1
  from jsonb_array_elements(dates) d
  where m.case_id = for_case and m.type = d->>'type' and m.status in ('PLANNED', 'IN_PROGRESS') and not m.duty;
  get diagnostics dated = row_count;
  return dated;
end $function$;
alter function app.date_retention(uuid,jsonb) owner to samtavle_wall;
revoke execute on function app.date_retention(uuid,jsonb) from public;
grant execute on function app.date_retention(uuid,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.day(at date)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN to_char((at)::timestamp with time zone, 'DD.MM.YYYY'::text);
revoke execute on function app.day(date) from public;
grant execute on function app.day(date) to samtavle_app;

CREATE OR REPLACE FUNCTION app.day(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN to_char((at AT TIME ZONE 'Europe/Oslo'::text), 'DD.MM.YYYY'::text);
revoke execute on function app.day(timestamp with time zone) from public;
grant execute on function app.day(timestamp with time zone) to samtavle_app;

CREATE OR REPLACE FUNCTION app.deadlines(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  sick as materialized (
    select p.from_date, p.to_date, p.grade from sick_leave_period p where p.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.title, m.category, m.owner_role, m.employer_id, m.duty, m.due_date, m.due_rule, m.source, m.status,
      m.status_reason, m.hold_because, m.hold_until, m.counts_from, m.version
    from milestone m where m.case_id = for_case and m.due_date is not null),
  act as materialized (
    select a.step_id, json_agg(json_build_object('kind', a.kind, 'stepVersion', a.step_version, 'at', a.acted_at,
      'decision', a.decision) order by a.acted_at, a.id) as acts
    from step_act a where a.case_id = for_case group by a.step_id),
  rung as materialized (
    select s.id, s.employer_id, s.week_from, s.weeks, s.work_percent, s.needs_grant, s.needs_agreement, s.version, s.changed_at, a.acts
    from step s left join act a on a.step_id = s.id where s.case_id = for_case),
  eased_act as materialized (
    select a.accommodation_id, json_agg(json_build_object('kind', a.kind, 'version', a.accommodation_version, 'at', a.acted_at,
      'byRole', a.by_role) order by a.acted_at, a.id) as acts
    from accommodation_act a where a.case_id = for_case group by a.accommodation_id),
  eased as materialized (
    select a.id, a.text, a.to_date, a.version, a.changed_at, a.own_role, x.acts
    from accommodation a left join eased_act x on x.accommodation_id = a.id
    where a.case_id = for_case and a.to_date >= app.today()),
  assessed as materialized (
    select a.id, a.milestone_id, a.reason, a.until, a.assessed_at, y.name
    from activity_assessment a left join signature y on y.row_id = a.id where a.case_id = for_case),
  promised as materialized (
    select t.id, t.party, t.text, t.due_date, m.id as meeting_id, m.type
    from minutes_task t join milestone m on m.id = t.milestone_id and m.category = 'MEETING'
    where t.case_id = for_case and t.done_at is null and not t.replaced)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closedAt', c.closed_at, 'today', app.today(),
    'sickLeave', coalesce((select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date, 'grade', p.grade)
        order by p.from_date) from sick p), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'category', m.category,
        'ownerRole', m.owner_role, 'duty', m.duty, 'dueDate', m.due_date, 'dueRule', m.due_rule, 'source', m.source,
        'status', m.status, 'statusReason', m.status_reason, 'holdBecause', m.hold_because, 'holdUntil', m.hold_until,
        'countsFrom', m.counts_from, 'version', m.version) order by m.due_date, m.id) from stone m), '[]'),
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'employerId', s.employer_id, 'weekFrom', s.week_from,
        'weeks', s.weeks, 'workPercent', s.work_percent, 'needsGrant', s.needs_grant, 'needsAgreement', s.needs_agreement,
        'version', s.version, 'changedAt', s.changed_at, 'acts', coalesce(s.acts, '[]')) order by s.week_from, s.id) from rung s), '[]'),
    'accommodations', coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'toDate', a.to_date,
        'version', a.version, 'changedAt', a.changed_at, 'byRole', coalesce(a.own_role, 'CITIZEN'),
        'acts', coalesce(a.acts, '[]')) order by a.to_date, a.id) from eased a), '[]'),
    'readsNav', for_case = any ((select app.cases('NAV', 2))::uuid[]),
    'assessments', coalesce((select json_agg(json_build_object('id', a.id, 'milestoneId', a.milestone_id, 'reason', a.reason,
        'until', a.until, 'at', a.assessed_at, 'by', a.name) order by a.assessed_at desc, a.id) from assessed a), '[]'),
    'promises', coalesce((select json_agg(json_build_object('party', p.party, 'text', p.text, 'dueDate', p.due_date,
        'meetingId', p.meeting_id, 'type', p.type) order by p.due_date nulls last, p.party, p.id) from promised p), '[]')
  ),
  array(select distinct x.category from (
    select 'SICK_LEAVE' as category from sick
    union all select m.category from stone m
    union all select 'PLAN' from rung
    union all select 'ACCOMMODATION' from eased
    union all select 'NAV' from assessed
    union all select 'MEETING' from promised) x)
  from case_file c cross join standing st
  where c.id = for_case
$function$;
revoke execute on function app.deadlines(uuid) from public;
grant execute on function app.deadlines(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.declare_impartiality(for_case uuid, of_kind text)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into public.impartiality (person_id, citizen_id, kind, told_by)
  select distinct app.actor(), c.citizen_id, of_kind, 'SELF'
  from app.may m join public.case_file c on c.id = m.case_id
  where m.case_id = for_case and m.act = 'DECLARE_IMPARTIALITY'
  on conflict do nothing
  returning id;
$function$;
alter function app.declare_impartiality(uuid,text) owner to samtavle_wall;
revoke execute on function app.declare_impartiality(uuid,text) from public;
grant execute on function app.declare_impartiality(uuid,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.decline_successor()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into public.admission (case_id, participant_id, said)
  select p.case_id, p.id, 'NO' from public.handover h join public.participant p on p.case_id = h.case_id and p.person_id = h.successor_id
    and p.organisation_id = h.organisation_id and p.role = h.role
  where h.id = new.handover_id and p.ended_at is null and p.admitted_at is null;
  return null;
end $function$;
alter function app.decline_successor() owner to samtavle_wall;
revoke execute on function app.decline_successor() from public;

CREATE OR REPLACE FUNCTION app.desk(for_role text)
 RETURNS TABLE(case_id uuid, facts json, shown text[])
 LANGUAGE sql
 STABLE
AS $function$
  with mine as materialized (
    select s.case_id, c.citizen_name, (c.opened_at at time zone 'Europe/Oslo')::date as opened_on
    from app.standing s join case_file c on c.id = s.case_id where s.role = for_role),
  asked as materialized (
    select k.case_id, json_agg(json_build_object('id', k.id, 'service', k.service, 'area', k.area, 'question', k.question, 'askedOn', k.asked_on,
      'dueDate', k.due_date, 'answered', exists (select from recommendation r where r.commission_id = k.id and r.case_id = k.case_id)) order by k.due_date, k.id) as list
    from commission k where k.case_id in (select m.case_id from mine m) and k.withdrawn_on is null group by k.case_id),
  advised as materialized (
    select r.case_id, json_agg(json_build_object('id', r.id, 'text', r.text, 'givenOn', r.given_on,
      'outcome', (select d.outcome from decision d where d.recommendation_id = r.id and d.case_id = r.case_id)) order by r.given_on desc, r.id) as list
    from recommendation r where r.given_by = for_role and r.case_id in (select m.case_id from mine m) group by r.case_id),
  aim as materialized (
    select g.case_id, json_agg(json_build_object('id', g.id, 'text', g.text, 'state', coalesce((select x.state from goal_decision x
      where x.goal_id = g.id order by x.ordinal desc limit 1), 'SUGGESTED')) order by g.created_at, g.id) as list,
      array_agg(distinct g.category) as categories
    from goal g where g.case_id in (select m.case_id from mine m)
      -- whose a goal is by now is told only where one reads it: else one's own suggestion would look as if it still waited
      and (g.case_id, g.category) in (select r.case_id, r.category from app.reach('{PLAN,PERSONAL}') r where r.level = 2)
    group by g.case_id),
  contact as materialized (
    select e.case_id, count(*) as number, max(e.on_date) as last from employer_contact e
    where e.case_id in (select m.case_id from mine m) group by e.case_id),
  stone as materialized (
    select m.case_id, json_agg(json_build_object('id', m.id, 'type', m.type, 'dueDate', m.due_date, 'status', m.status)
      order by m.due_date nulls last, m.id) as list, array_agg(distinct m.category) as categories
    from milestone m where m.case_id in (select i.case_id from mine i) and m.type in ('FIRST_EMPLOYER_CONTACT_30D', 'JOB_START',
      'RETENTION_4W', 'RETENTION_13W', 'RETENTION_26W') group by m.case_id)
  select m.case_id, json_build_object('caseId', m.case_id, 'citizenName', m.citizen_name, 'today', app.today(), 'openedOn', m.opened_on,
    'commissions', coalesce(asked.list, '[]'), 'recommendations', coalesce(advised.list, '[]'), 'goals', coalesce(aim.list, '[]'),
    'contacts', coalesce(contact.number, 0), 'lastContact', contact.last, 'milestones', coalesce(stone.list, '[]')),
    array_remove(array[case when asked.list is not null or advised.list is not null or contact.number is not null then 'NAV' end]
      || aim.categories || stone.categories, null)
  from mine m left join asked using (case_id) left join advised using (case_id) left join aim using (case_id)
    left join contact using (case_id) left join stone using (case_id)
$function$;
revoke execute on function app.desk(text) from public;
grant execute on function app.desk(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.directory(for_case uuid, asked text, search text)
 RETURNS TABLE(person_id uuid, organisation_id uuid, name text, organisation_name text, role text, title text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  by_name text := app.folded(coalesce(search, ''));
  by_number text := regexp_replace(coalesce(search, ''), '\s', '', 'g');
  employs boolean := asked in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER');
begin
  if by_number ~ '[0-9]{3}' or app.enough(by_name) then perform app.count_search(); end if;
  if not exists (select from app.may m join policy.addable d on d.role = m.role and d.recipient = asked
    where m.case_id = for_case and m.act = 'ADD_PARTICIPANT') then return; end if;
  if not employs and not app.enough(by_name) then return; end if;
  return query
    select s.person_id, s.organisation_id, p.name, o.name, s.role, s.title
    from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
    where s.role = asked and app.in_directory(s.person_id, s.role)
      and case when not employs then app.names(app.folded(p.name || ' ' || o.name), by_name)
        when by_number <> '' then o.number = by_number
        else o.id in (select e.employer_id from public.employment e where e.case_id = for_case and for_case = any (app.own_cases())) end
    order by p.name, o.name, s.person_id limit 20;
end $function$;
alter function app.directory(uuid,text,text) owner to samtavle_wall;
revoke execute on function app.directory(uuid,text,text) from public;
grant execute on function app.directory(uuid,text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.eligibility(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case
    order by s.role <> 'CITIZEN', s.role limit 1),
  ground as materialized (select app.age_band(for_case) as age),
  entry as materialized (
    select e.kind, e.item, e.ordinal, e.answer, e.source, e.on_date, e.reason, e.written_at, y.name
    from eligibility_entry e left join signature y on y.row_id = e.id where e.case_id = for_case),
  fact as materialized (
    select
      exists (select from goal g where g.case_id = for_case and g.kind = 'WORK'
        and (select d.state from goal_decision d where d.goal_id = g.id order by d.ordinal desc limit 1) = 'ACTIVE') as goal,
      exists (select from employment e where e.case_id = for_case and e.from_date <= app.today()
        and (e.to_date is null or e.to_date >= app.today())) as job,
      exists (select from step s where s.case_id = for_case and s.week_from + s.weeks * 7 > app.today()
        and exists (select from step_act a where a.step_id = s.id and a.step_version = s.version and a.kind = 'ACCEPT')
        and not exists (select from step_act a where a.step_id = s.id and a.step_version = s.version and a.kind = 'WITHDRAW')) as plan,
      exists (select from participant p where p.case_id = for_case and p.ended_at is null and p.role = 'EMPLOYER') as employer,
      exists (select from participant p where p.case_id = for_case and p.ended_at is null
        and p.role in ('NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR')) as nav
    from ground g where g.age is not null),
  -- of whom the reader is told by it: oneself one knows
  who as materialized (
    select distinct p.category from participant p cross join fact cross join standing st
    where p.case_id = for_case and p.ended_at is null and p.id is distinct from st.participant_id
      and p.role in ('EMPLOYER', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'))
  select json_build_object(
    'caseId', for_case,
    'today', app.today(),
    'age', g.age,
    'maySelf', exists (select from app.may m where m.case_id = for_case and m.act = 'ANSWER_ELIGIBILITY' and m.role = 'CITIZEN')
      and for_case = any ((select app.private_cases())::uuid[]),
    'mayAssess', exists (select from app.may m where m.case_id = for_case and m.act = 'ANSWER_ELIGIBILITY' and m.role = 'THERAPIST'),
    'facts', (select json_build_object('workGoal', f.goal, 'job', f.job, 'plan', f.plan, 'employer', f.employer,
      'nav', f.nav) from fact f),
    'entries', coalesce((select json_agg(json_build_object('kind', e.kind, 'item', e.item, 'answer', e.answer, 'source', e.source,
        'onDate', e.on_date, 'reason', e.reason, 'by', e.name, 'at', e.written_at, 'version', e.ordinal) order by e.written_at, e.ordinal)
      from entry e), '[]')
  ),
  array_remove(array[
    case when g.age is not null or exists (select from entry) then 'DIAGNOSIS' end,
    case when (select f.job from fact f) then 'EMPLOYMENT' end,
    case when (select f.plan or f.goal from fact f) then 'PLAN' end], null)
    || array(select w.category from who w)
  from ground g cross join standing st
$function$;
revoke execute on function app.eligibility(uuid) from public;
grant execute on function app.eligibility(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.employer_cases()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.case_id from app.my_parts() p where p.employer_id is not null);
end $function$;
alter function app.employer_cases() owner to samtavle_wall;
revoke execute on function app.employer_cases() from public;
grant execute on function app.employer_cases() to samtavle_app;

CREATE OR REPLACE FUNCTION app.employers_of(for_case uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from app.may m where m.case_id = for_case
    and (m.role, m.act) in (('GP', 'REGISTER_SICK_LEAVE'), ('CITIZEN', 'REGISTER_EMPLOYMENT'))) then
    return '{}';
  end if;
  return array(
    select e.employer_id from public.employment e
    where e.case_id = for_case and (e.to_date is null or e.to_date >= app.today())
    union
    select p.organisation_id from app.let_in p where p.case_id = for_case and p.role = 'EMPLOYER');
end $function$;
alter function app.employers_of(uuid) owner to samtavle_wall;
revoke execute on function app.employers_of(uuid) from public;
grant execute on function app.employers_of(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.end_part_link(of_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.part_link l set ended_at = app.now()
  where l.id = of_id and l.confirmed_at is null and l.ended_at is null and l.case_id = any (app.private_cases())
    -- nobody writes in a closed case; its links are accepted no more
    and exists (select from public.case_file c where c.id = l.case_id and c.closed_at is null);
  return found;
end $function$;
alter function app.end_part_link(uuid) owner to samtavle_wall;
revoke execute on function app.end_part_link(uuid) from public;
grant execute on function app.end_part_link(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.end_participation(participant_id uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with ended as (
    update public.participant p set ended_at = app.now()
    where p.id = $1 and p.ended_at is null and (p.id in (select m.participant_id from app.my_parts() m)
      or p.id in (select i.participant_id from app.my_invitations() i)
      or p.case_id in (select m.case_id from app.may m where m.act = 'END_PARTICIPATION'))
    returning 1)
  select exists (select from ended);
$function$;
alter function app.end_participation(uuid) owner to samtavle_wall;
revoke execute on function app.end_participation(uuid) from public;
grant execute on function app.end_participation(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.end_representation(of_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.representation r set ended_at = app.now()
  where r.id = of_id and r.ended_at is null and 'CITIZEN' = any (app.vouched())
    and ((r.kind = 'PROXY' and r.citizen_id = app.actor()) or r.representative_id = app.actor());
  return found;
end $function$;
alter function app.end_representation(uuid) owner to samtavle_wall;
revoke execute on function app.end_representation(uuid) from public;
grant execute on function app.end_representation(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.enough(folded_search text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select exists (select from unnest(string_to_array($1, ' ')) w where length(regexp_replace(w, '[^a-z]', '', 'g')) >= 3);
$function$;
revoke execute on function app.enough(text) from public;
grant execute on function app.enough(text) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.enter(token_hash text, keep_alive boolean DEFAULT true)
 RETURNS uuid
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.session', coalesce(token_hash, ''), true),
    set_config('app.view_as', '', true), set_config('app.case_id', '', true);
  return app.touch(token_hash, keep_alive);
end $function$;
revoke execute on function app.enter(text,boolean) from public;
grant execute on function app.enter(text,boolean) to samtavle_app;

CREATE OR REPLACE FUNCTION app.enter_by_law(of_case uuid, at_organisation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found_one record;
  part uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_case::text, 3));
  for found_one in
    select distinct r.leader_id, r.organisation_id, e.recipient
    from public.case_file c join public.register_employment r on r.person_id = c.citizen_id
      join public.sick_leave_period s on s.case_id = c.id and s.employer_id = r.organisation_id and app.today() <= s.to_date
      join policy.entry_by_law e on e.condition = 'SICK_NOTE_TOWARDS_EMPLOYER'
      join public.staff f on f.person_id = r.leader_id and f.organisation_id = r.organisation_id and f.role = e.recipient
        and app.in_directory(f.person_id, f.role)
    where c.id = of_case and c.closed_at is null and r.leader_id <> c.citizen_id and r.organisation_id = at_organisation
      and r.from_date <= s.to_date and (r.to_date is null or app.today() <= r.to_date)
      -- of several lines of the register the one that began last
      and not exists (select from public.register_employment l where l.person_id = r.person_id and l.organisation_id = r.organisation_id
        and (l.from_date, l.id) > (r.from_date, r.id) and l.from_date <= greatest(app.today(), r.from_date)
        and (l.to_date is null or app.today() <= l.to_date))
      and not exists (select from public.participant p where p.case_id = c.id and p.person_id = r.leader_id
        and p.organisation_id = r.organisation_id and p.role = e.recipient and p.ended_at is null)
      and not exists (select from public.admission a where a.case_id = c.id and a.role = e.recipient
        and a.organisation_id = r.organisation_id and a.said = 'YES' and a.person_id <> r.leader_id)
      and (select a.said from public.admission a where a.case_id = c.id and a.role = e.recipient
        and a.organisation_id = r.organisation_id and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
  loop
    begin
      insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
      values (of_case, found_one.leader_id, found_one.organisation_id, found_one.recipient, '', '') returning id into part;
      insert into public.admission (case_id, participant_id, said) values (of_case, part, 'BY_LAW');
    exception when foreign_key_violation then
      null;  -- shielded this very moment: comes by the citizen's link, as above
    end;
  end loop;
end $function$;
alter function app.enter_by_law(uuid,uuid) owner to samtavle_wall;
revoke execute on function app.enter_by_law(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION app.enter_by_register()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform app.enter_by_law(c.id, new.organisation_id) from public.case_file c where c.citizen_id = new.person_id and c.closed_at is null;
  return null;
end $function$;
alter function app.enter_by_register() owner to samtavle_wall;
revoke execute on function app.enter_by_register() from public;

CREATE OR REPLACE FUNCTION app.enter_by_sick_note()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform app.enter_by_law(new.case_id, new.employer_id);
  return null;
end $function$;
alter function app.enter_by_sick_note() owner to samtavle_wall;
revoke execute on function app.enter_by_sick_note() from public;

CREATE OR REPLACE FUNCTION app.evaluation()
 RETURNS TABLE(track text, outcome text, cases_at_least integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with finished as (
    select c.id, t.track, (c.closed_at at time zone 'Europe/Oslo')::date as day
    from public.case_file c join public.case_track t on t.case_id = c.id
    where (c.closed_at at time zone 'Europe/Oslo')::date
        < make_date(extract(year from app.today())::int, case when extract(month from app.today()) < 7 then 1 else 7 end, 1)
      and (select r.given from public.research_answer r where r.case_id = c.id order by r.ordinal desc limit 1)),
  known as (
    select f.track, f.day, s.sick, w.less, (
      select min(a.week) from public.work_actual a
      where a.case_id = f.id and a.week <= f.day and a.work_percent >= 100 and (w.less is null or a.week > w.less)) as "full"
    from finished f
    cross join lateral (select max(p.to_date) as sick from public.sick_leave_period p
      where p.case_id = f.id and p.from_date <= f.day) s
    cross join lateral (select max(a.week) + 6 as less from public.work_actual a
      where a.case_id = f.id and a.week <= f.day and a.work_percent < 100) w),
  returned as (
    select k.track, k.day, case
      when k.sick is null then k."full"
      when greatest(k.sick, k.less) < k.day then greatest(k.sick, k.less) + 1
    end as since
    from known k)
  select r.track, g.outcome, (count(*) / 5 * 5)::int
  from returned r cross join lateral (select case
    when r.since is null then 'NOT_IN_FULL_WORK'
    when r.since + 91 <= r.day then 'SUSTAINED_13_WEEKS'
    when r.since + 28 <= r.day then 'SUSTAINED_4_WEEKS'
    else 'FULL_RETURN'
  end as outcome) g
  group by r.track, g.outcome having count(*) >= 5
  order by r.track, g.outcome;
$function$;
alter function app.evaluation() owner to samtavle_wall;
revoke execute on function app.evaluation() from public;
grant execute on function app.evaluation() to samtavle_owner;

CREATE OR REPLACE FUNCTION app.floor_opened(floor_from text, of_case uuid, of_participant uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case floor_from
    when 'FOLLOW_UP_PLAN_SENT' then exists (select from public.follow_up_plan f where f.case_id = of_case)
    when 'WEEK_BEFORE_MEETING' then exists (
      select from public.milestone m join public.meeting k on k.milestone_id = m.id
      where m.case_id = of_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3') and m.owner_role = 'NAV_LOCAL'
        and m.status not in ('EXCEPTION', 'CANCELLED')
        and (k.starts_at at time zone 'Europe/Oslo')::date - 7 <= app.today()
        and exists (select from public.invitation i where i.milestone_id = m.id))
    when 'COMMISSIONED' then exists (
      select from public.participant p
        join public.commission c on c.case_id = p.case_id and c.own_role = 'NAV_LOCAL' and c.withdrawn_on is null
        left join public.staff s on s.person_id = p.person_id and s.organisation_id = p.organisation_id and s.role = p.role
      where p.id = of_participant and p.case_id = of_case
        and p.role = case c.service when 'ROL' then 'ADVISORY_DOCTOR' when 'IPS' then 'JOB_SPECIALIST' else 'NAV_ADVISER' end
        and coalesce(s.service, c.service) = c.service
        and not exists (select from public.recommendation r where r.commission_id = c.id)
        and exists (select from public.participant n where n.case_id = c.case_id and n.role = 'NAV_LOCAL'
          and n.organisation_id = c.own_organisation_id and n.ended_at is null))
    else false  -- a condition that nobody knows of does not hold
  end;
$function$;
alter function app.floor_opened(text,uuid,uuid) owner to samtavle_wall;
revoke execute on function app.floor_opened(text,uuid,uuid) from public;

CREATE OR REPLACE FUNCTION app.folded(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select btrim(regexp_replace(lower(replace(replace(replace(translate(
      regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'),
      'ØøĐđŊŋŦŧÐŁł', 'OoDdNnTtDLl'), 'Æ', 'ae'), 'æ', 'ae'), 'ß', 'ss')), '[^a-z0-9]+', ' ', 'g'));
$function$;
revoke execute on function app.folded(text) from public;
grant execute on function app.folded(text) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.follows_the_way()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'FOLLOWS_PATHWAY' using errcode = 'SA422', column = tg_argv[0];
end $function$;
revoke execute on function app.follows_the_way() from public;

CREATE OR REPLACE FUNCTION app.found(of_categories text[])
 RETURNS TABLE(case_id uuid, participant_id uuid, role text, employer_id uuid, category text, level smallint, basis text, until timestamp with time zone, objected boolean, undated smallint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 40
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare moment timestamptz := app.now();
begin
  return query
    with part as materialized (select * from app.parts_now()),
    standing_consent as (
      select p.participant_id, i.category, i.level, i.valid_to
      from part p cross join lateral (
        select c.category, c.level, c.valid_to
        from app.consent_in_force c  -- 0011: the items, none beyond its text
        where c.participant_id = p.participant_id and c.category = any (of_categories) and c.kind = 'GRANT'
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part: without this fence the planner reads every consent there is
      ) i
      where p.ground <> 'LAW'),
    standing_objection as (
      select p.participant_id, i.category
      from part p cross join lateral (
        select c.category
        from app.consent_in_force c join public.participant q on q.id = c.participant_id
        where c.case_id = p.case_id and c.kind = 'OBJECTION' and q.role = p.role and c.category = any (of_categories)
          and c.valid_from <= moment and (c.valid_to is null or moment < c.valid_to)
          and not exists (
            select from public.consent_end e
            where e.consent_id = c.consent_id and (e.category is null or e.category = c.category))
        offset 0  -- one index look-up a part
      ) i),
    weighed as (
      select p.case_id, p.participant_id, p.role, p.employer_id, r.category, r.floor_basis, r.floor_from is not null as dated, o.objected,
        case
          when p.ground = 'LAW' and not exists (select from policy.entry_by_law e where e.recipient = p.role
            and (r.floor_basis = any (e.bases) or (r.floor_basis = 'OWNER' and r.category = any (e.own_categories)))) then 0
          when r.floor_basis = 'INVITED' then 0  -- an invitation opens its own meeting, not the category
          when r.floor_basis = 'HEALTH_COOPERATION' and o.objected then 0
          when r.floor_from is not null and not app.floor_opened(r.floor_from, p.case_id, p.participant_id) then 0
          else r.floor_level
        end as floor,
        least(r.ceiling_level, coalesce(g.level, 0)) as consent, g.valid_to
      from part p
      join policy.rule r on r.recipient = p.role and r.category = any (of_categories)
      cross join lateral (select exists (
        select from standing_objection c
        where c.participant_id = p.participant_id and c.category = r.category) as objected) o
      left join (
        -- the highest level counts, and of two at that level the one that lasts longer
        select distinct on (c.participant_id, c.category) c.participant_id, c.category, c.level, c.valid_to
        from standing_consent c
        order by c.participant_id, c.category, c.level desc, c.valid_to desc nulls first
      ) g on g.participant_id = p.participant_id and g.category = r.category)
    select w.case_id, w.participant_id, w.role, w.employer_id, w.category, greatest(w.floor, w.consent)::smallint,
      case when greatest(w.floor, w.consent) = 0 then 'NONE' when b.by_consent then 'CONSENT' else w.floor_basis end,
      case when b.by_consent then w.valid_to end, w.objected,
      (case when w.dated then w.consent else greatest(w.floor, w.consent) end)::smallint
    from weighed w
    -- of law and consent at one level the one that reaches further: the law, but not a floor that a date has opened
    cross join lateral (select w.consent > w.floor or (w.consent = w.floor and w.dated and w.consent > 0) as by_consent) b
    union all
    select p.case_id, null, p.role, null, c.code, o.level,
      case when p.opens is null then 'SELF' when o.level = 0 then 'NONE' else 'REPRESENTATION' end, null, false, o.level
    from part p cross join unnest(of_categories) c (code)
      cross join lateral (select case when p.opens is null or c.code = any (p.opens) then 3 else 0 end::smallint as level) o
    where p.role = 'CITIZEN';
end $function$;
alter function app.found(text[]) owner to samtavle_wall;
revoke execute on function app.found(text[]) from public;
grant execute on function app.found(text[]) to samtavle_app;

CREATE OR REPLACE FUNCTION app.gp_missing(of_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select not exists (select from app.let_in p where p.case_id = of_case and p.role = 'GP')
  where of_case = any (app.cases('TREATMENT', 3));
$function$;
alter function app.gp_missing(uuid) owner to samtavle_wall;
revoke execute on function app.gp_missing(uuid) from public;
grant execute on function app.gp_missing(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.has_part(roles text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select 'SIGNED_IN' = any (roles) and app.actor() is not null
    or exists (select from app.standing s where s.role = any (roles));
$function$;
revoke execute on function app.has_part(text[]) from public;
grant execute on function app.has_part(text[]) to samtavle_app;

CREATE OR REPLACE FUNCTION app.hears(token_hash text, event jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  of_case uuid := (event->>'caseId')::uuid;
  heard boolean;
begin
  if app.enter(token_hash, false) is null then
    raise exception 'no live session' using errcode = 'SA401';
  end if;
  if app.is_mine(event) then return jsonb_build_object('caseId', of_case, 'access', true); end if;
  perform set_config('app.case_id', of_case::text, true);
  -- a stand-in hears of consents and of the rows that are opened
  if exists (select from app.standing s where s.role = 'CITIZEN' and (s.opens is null or event->>'kind' = 'ACCESS')) then
    return jsonb_build_object('caseId', of_case, 'access', false);
  end if;
  if event->>'kind' in ('ROW', 'PART') then
    execute format('select exists (select from public.%I where %I = $1)', event->>'table', event->>'key')
      into heard using (event->>'id')::uuid;
    if not heard and event ? 'hid' then
      heard := of_case = any (app.cases(event->'hid'->>'category', (event->'hid'->>'level')::int))
        and (not event->'hid' ? 'employerId' or of_case <> all (app.employer_cases())
          or (event->'hid'->>'employerId')::uuid = any (app.my_jobs()));
    end if;
  end if;
  return case when heard then jsonb_build_object('caseId', of_case, 'access', false) end;
end $function$;
revoke execute on function app.hears(text,jsonb) from public;
grant execute on function app.hears(text,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.held_meetings()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return array(
    select m.id from app.my_parts() s
      join public.milestone m on m.case_id = s.case_id and m.owner_role = s.role and m.category = 'MEETING'
        and (s.employer_id is null or m.employer_id is null or m.employer_id = s.employer_id)
      left join public.participant x on x.id = s.participant_id
      left join public.meeting k on k.milestone_id = m.id
    where s.role = 'CITIZEN' or (
      (k.milestone_id is null or (k.starts_at at time zone 'Europe/Oslo')::date >= app.today()
        or (k.own_organisation_id, k.own_role, k.own_person_id) = (s.organisation_id, s.role, x.person_id))
      and not exists (select from public.minutes n where n.milestone_id = m.id and n.own_person_id is distinct from x.person_id)));
end $function$;
alter function app.held_meetings() owner to samtavle_wall;
revoke execute on function app.held_meetings() from public;
grant execute on function app.held_meetings() to samtavle_app;

CREATE OR REPLACE FUNCTION app.hide_changed_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> old.version then
    new.seen_from := 3;
    new.changed_at := app.now();
  end if;
  return new;
end $function$;
revoke execute on function app.hide_changed_step() from public;

CREATE OR REPLACE FUNCTION app.hold_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from public.meeting k where k.milestone_id = new.id and k.starts_at > app.now()) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'status';
  end if;
  update public.meeting k set own_person_id = null
  where k.milestone_id = new.id and (k.starts_at at time zone 'Europe/Oslo')::date >= app.today()
    and k.own_person_id is distinct from app.actor();
  return new;
end $function$;
alter function app.hold_meeting() owner to samtavle_wall;
revoke execute on function app.hold_meeting() from public;

CREATE OR REPLACE FUNCTION app.hold_own()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from app.may m where m.case_id = new.case_id and m.role = new.owner_role and m.act = 'HOLD_MILESTONE'
    and (m.role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or m.organisation_id = new.employer_id)) then
    raise exception 'a hold is its holder''s' using errcode = 'SA404';
  end if;
  return new;
end $function$;
alter function app.hold_own() owner to samtavle_wall;
revoke execute on function app.hold_own() from public;

CREATE OR REPLACE FUNCTION app.how_in(of_case uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(jsonb_object_agg(p.id, jsonb_build_object(
      'state', case when p.ended_at is not null then 'ENDED' when p.admitted_at is not null then 'ACTIVE'
        when l.holds then 'BY_LAW' else 'INVITED' end,
      'ground', case when f.said = 'INVITED' or h.from_name is not null then 'INVITED_BY' when f.said = 'BY_LAW' then 'LAW' else 'CITIZEN' end,
      'broughtByName', coalesce(h.from_name, f.by_name), 'broughtByRole', coalesce(h.role, nullif(f.by_role, 'LAW')), 'claim', f.claim,
      'lawSource', case when l.holds then e.source else f.source end,
      'admittedAt', p.admitted_at,
      -- where the law opens a category on a condition: those whose condition holds for this part now
      'opened', array(select r.category from policy.rule r
        where r.recipient = p.role and r.floor_from is not null and p.ended_at is null
          and app.floor_opened(r.floor_from, p.case_id, p.id) order by r.category))), '{}')
  from public.participant p
    left join lateral (select a.said, a.by_name, a.by_role, a.claim, a.source from public.admission a
      where a.participant_id = p.id order by a.id limit 1) f on true
    left join lateral (select o.from_name, o.role from public.handover_answer w join public.handover o on o.id = w.handover_id
      where f.said = 'YES' and w.participant_id = p.id and o.proposed_at <= p.joined_at order by w.answered_at limit 1) h on true
    cross join lateral (select p.ended_at is null and p.admitted_at is null and app.law_holds(p.id) as holds) l
    left join policy.entry_by_law e on e.recipient = p.role
  where p.case_id = of_case and of_case = any (app.own_cases());
$function$;
alter function app.how_in(uuid) owner to samtavle_wall;
revoke execute on function app.how_in(uuid) from public;
grant execute on function app.how_in(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.in_directory(of_person uuid, of_role text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return of_role <> 'SUPPORT_PERSON' and not exists (select from public.protection t where t.person_id = of_person);
end $function$;
alter function app.in_directory(uuid,text) owner to samtavle_wall;
revoke execute on function app.in_directory(uuid,text) from public;

CREATE OR REPLACE FUNCTION app.invite(of_case uuid, whom uuid, at_organisation uuid, as_role text, says text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  inviter text;
  part uuid;
begin
  select m.role into inviter from app.may m join policy.addable d on d.role = m.role
  where m.case_id = of_case and m.act = 'ADD_PARTICIPANT' and d.recipient = as_role and m.role <> 'CITIZEN' order by m.role limit 1;
  if inviter is null then
    raise exception 'no such act' using errcode = 'SA404';
  end if;
  if not exists (select from public.staff s where s.person_id = whom and s.organisation_id = at_organisation and s.role = as_role
      and app.in_directory(s.person_id, s.role)) then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  if as_role = 'EMPLOYER' and not exists (select from public.employment e where e.case_id = of_case
      and e.employer_id = at_organisation and e.own_role is null and (e.to_date is null or app.today() <= e.to_date))
    and not exists (select from public.register_employment r join public.case_file c on c.citizen_id = r.person_id
      where c.id = of_case and r.organisation_id = at_organisation and (r.to_date is null or app.today() <= r.to_date)) then
    raise exception 'NO_EMPLOYMENT' using errcode = 'SA422', column = 'organisationId';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(of_case::text, 3));
  if exists (select from public.participant p where p.case_id = of_case and p.person_id = whom and p.organisation_id = at_organisation
    and p.role = as_role and p.ended_at is null) then
    return;
  end if;
  insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
  values (of_case, whom, at_organisation, as_role, '', '') returning id into part;
  insert into public.admission (case_id, participant_id, said, by_role, claim) values (of_case, part, 'INVITED', inviter, says);
end $function$;
alter function app.invite(uuid,uuid,uuid,text,text) owner to samtavle_wall;
revoke execute on function app.invite(uuid,uuid,uuid,text,text) from public;
grant execute on function app.invite(uuid,uuid,uuid,text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.invite_proxy(for_case uuid, open text[], last_day date)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into public.representation (citizen_id, kind, opened, to_at)
  select c.citizen_id, 'PROXY', open, (last_day + 1)::timestamp at time zone 'Europe/Oslo'
  from public.case_file c join app.may m on m.case_id = c.id and m.act = 'INVITE_PROXY'
  where c.id = for_case and c.id = any (app.private_cases())
  returning id;
$function$;
alter function app.invite_proxy(uuid,text[],date) owner to samtavle_wall;
revoke execute on function app.invite_proxy(uuid,text[],date) from public;
grant execute on function app.invite_proxy(uuid,text[],date) to samtavle_app;

CREATE OR REPLACE FUNCTION app.is_mine(event jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  me uuid := app.actor();
  behind text[] := app.vouched();
  of_case uuid := (event->>'caseId')::uuid;
begin
  if event->>'kind' = 'STANDING' then
    return (event->>'personId')::uuid = me and (
      exists (select from public.participant p where p.case_id = of_case and p.person_id = me and p.role = any (behind))
      or exists (select from public.consultation_seat s join public.consultation c on c.id = s.consultation_id
        where c.case_id = of_case and s.person_id = me and s.role = any (behind))
      or 'CITIZEN' = any (behind) and exists (select from public.case_file f left join public.representation r on r.citizen_id = f.citizen_id
        where f.id = of_case and me in (f.citizen_id, r.representative_id)));
  end if;
  return exists (select from app.admitted_part p
    where p.person_id = me and p.case_id = of_case and p.role = any (behind)
      and case event->>'kind'
        when 'PART' then p.id = (event->>'participantId')::uuid
        when 'ACCESS' then p.id = (event->>'participantId')::uuid and p.ended_at is null
        when 'CASE' then p.ended_at is null
        else false
      end);
end $function$;
alter function app.is_mine(jsonb) owner to samtavle_wall;
revoke execute on function app.is_mine(jsonb) from public;
grant execute on function app.is_mine(jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.job_trail(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  own as materialized (select app.lines_of(for_case, '{WANTED_WORK,WANTED_HOURS,SURROUNDINGS,TRAVEL,AVOID,MAY_SAY,MAY_NOT_SAY,GAIN_OF_OPENNESS,COST_OF_OPENNESS,EARLY_SIGN,COPING,BEFORE_AND_AFTER_WORK,MONEY,ADAPTATION,NO_SHOW}') as lines),
  contact as materialized (
    select e.id, e.on_date, e.channel, e.employer_name, e.contact_name, e.outcome, e.told, e.note
    from employer_contact e where e.case_id = for_case),
  stone as materialized (
    select m.id, m.type, m.due_date, m.status, m.category from milestone m
    where m.case_id = for_case and m.type in ('JOB_PROFILE', 'FIRST_EMPLOYER_CONTACT_30D', 'INTERVIEW', 'JOB_OFFER', 'JOB_START',
      'RETENTION_4W', 'RETENTION_13W', 'RETENTION_26W')),
  track as materialized (select t.track from case_track t where t.case_id = for_case)
  select json_build_object(
    'caseId', c.id, 'viewer', st.role, 'closed', c.closed_at is not null, 'today', app.today(),
    'track', (select t.track from track t),
    'lines', (select w.lines from own w),
    'contacts', coalesce((select json_agg(json_build_object('id', k.id, 'onDate', k.on_date, 'channel', k.channel, 'employerName', k.employer_name,
        'contactName', k.contact_name, 'outcome', k.outcome, 'told', k.told, 'note', k.note) order by k.on_date desc, k.id) from contact k), '[]'),
    'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'dueDate', m.due_date, 'status', m.status)
        order by m.due_date nulls last, m.id) from stone m), '[]')),
  array(select distinct x.category from (
    select l->>'category' as category from own w, json_array_elements(w.lines) l
    union all select 'NAV' from contact union all select m.category from stone m union all select 'NAV' from track) x)
  from case_file c cross join standing st where c.id = for_case
$function$;
revoke execute on function app.job_trail(uuid) from public;
grant execute on function app.job_trail(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.keep_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.milestone set lapses_on = null where id = new.milestone_id and duty and lapses_on is not null;
  return null;
end $function$;
alter function app.keep_meeting() owner to samtavle_wall;
revoke execute on function app.keep_meeting() from public;

CREATE OR REPLACE FUNCTION app.keep_review()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare due date;
begin
  if new.kind = 'START' then
    select greatest(s.week_from, (new.acted_at at time zone 'Europe/Oslo')::date) + 14 into due from public.step s where s.id = new.step_id;
    update public.step_review r set due_date = due where r.step_id = new.step_id and r.closed_at is null;
    if not found then
      insert into public.step_review (case_id, step_id, due_date) values (new.case_id, new.step_id, due);
    end if;
  elsif new.kind in ('REVIEW', 'WITHDRAW') then
    update public.step_review r set closed_at = new.acted_at, decision = new.decision
    where r.step_id = new.step_id and r.closed_at is null;
  end if;
  return new;
end $function$;
alter function app.keep_review() owner to samtavle_wall;
revoke execute on function app.keep_review() from public;

CREATE OR REPLACE FUNCTION app.kept_places(at_work_only boolean)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.case_id from app.my_parts() p join public.case_file c on c.id = p.case_id
    where p.role <> 'CITIZEN' and (not at_work_only or p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'))
      and exists (select from public.protection t where t.person_id = c.citizen_id and t.kind <> 'SHIELDED'));
end $function$;
alter function app.kept_places(boolean) owner to samtavle_wall;
revoke execute on function app.kept_places(boolean) from public;
grant execute on function app.kept_places(boolean) to samtavle_app;

CREATE OR REPLACE FUNCTION app.label_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into public.correction_label (request_id, case_id, detail, label)
  select new.id, new.case_id, s.detail, s.label from app.row_says(new.kind, new.row_id, new.case_id) s;
  return null;
end $function$;
revoke execute on function app.label_correction() from public;

CREATE OR REPLACE FUNCTION app.last_seen_activity(of_cases uuid[])
 RETURNS TABLE(case_id uuid, day date)
 LANGUAGE sql
 STABLE
AS $function$
  select x.case_id, (max(x.at) at time zone 'Europe/Oslo')::date
  from (
    select p.case_id, p.joined_at as at from participant p where p.case_id = any (of_cases)
    union all select m.case_id, m.changed_at from milestone m where m.case_id = any (of_cases)
    union all select n.case_id, n.issued_at from sick_leave_note n where n.case_id = any (of_cases)
    union all select s.case_id, s.changed_at from step s where s.case_id = any (of_cases)
    union all select a.case_id, a.acted_at from step_act a where a.case_id = any (of_cases)
    union all select w.case_id, (w.week + 5)::timestamp at time zone 'Europe/Oslo' from work_actual w
      where w.case_id = any (of_cases) and w.week > app.today() - 70
    union all select a.case_id, a.changed_at from accommodation a where a.case_id = any (of_cases)
    union all select a.case_id, a.acted_at from accommodation_act a where a.case_id = any (of_cases)
    union all select g.case_id, g.created_at from goal g where g.case_id = any (of_cases)
    union all select d.case_id, d.decided_at from goal_decision d where d.case_id = any (of_cases)) x
  group by x.case_id
$function$;
revoke execute on function app.last_seen_activity(uuid[]) from public;
grant execute on function app.last_seen_activity(uuid[]) to samtavle_app;

CREATE OR REPLACE FUNCTION app.law_holds(of_part uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER COST 1000
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce((
    select case e.condition
      when 'SICK_LEAVE_RUNS' then
        exists (select from public.sick_leave_period s
          where s.case_id = p.case_id and s.from_date <= app.today() and app.today() <= s.to_date)
        and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
        -- one counsellor in the case, at whatever office: whom the office named last, else who was called in first; where the
        -- citizen has said yes to a counsellor, none but whom that one named
        and p.id = (
          select q.id from public.participant q join app.eligible_part u on u.id = q.id
            left join lateral (select h.id, h.participant_id, h.proposed_at from public.handover h
              where h.case_id = q.case_id and h.successor_id = q.person_id and h.organisation_id = q.organisation_id and h.role = q.role
                and not exists (select from public.handover_answer x where x.handover_id = h.id)
              order by h.proposed_at desc, h.id desc limit 1) n on true
          -- (a part that ended this moment is asked about too, so as to tell it that it is over)
          where q.case_id = p.case_id and q.role = p.role and (q.ended_at is null or q.id = p.id) and q.admitted_at is null
            and (select a.said from public.admission a where a.case_id = q.case_id and a.role = q.role and a.person_id = q.person_id
              and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
            and (not exists (select from public.participant y
                where y.case_id = q.case_id and y.role = q.role and y.ended_at is null and y.admitted_at is not null)
              or exists (select from public.participant y
                where y.id = n.participant_id and y.ended_at is null and y.admitted_at is not null))
          order by n.proposed_at desc nulls last, n.id desc, q.joined_at, q.id limit 1)
      when 'SICK_NOTE_TOWARDS_EMPLOYER' then
        exists (select from public.sick_leave_period s where s.case_id = p.case_id and s.employer_id = p.organisation_id
          and s.from_date <= app.today() and app.today() <= s.to_date)
        -- of several lines of the register the one that began last
        and p.person_id = (select r.leader_id from public.register_employment r where r.person_id = c.citizen_id
          and r.organisation_id = p.organisation_id and r.from_date <= app.today() and (r.to_date is null or app.today() <= r.to_date)
          order by r.from_date desc, r.id desc limit 1)
        -- one contact for an employment: whoever the citizen has let in there stands in the leader's place
        and not exists (select from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.organisation_id = p.organisation_id and a.said = 'YES' and a.person_id <> p.person_id)
        and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role
          and a.organisation_id = p.organisation_id and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
      end
      and (select a.said from public.admission a where a.case_id = p.case_id and a.role = p.role and a.person_id = p.person_id
        and a.said in ('YES', 'NO') order by a.id desc limit 1) is distinct from 'NO'
    from public.participant p join public.case_file c on c.id = p.case_id join policy.entry_by_law e on e.recipient = p.role
    where p.id = of_part and c.closed_at is null), false);
$function$;
alter function app.law_holds(uuid) owner to samtavle_wall;
revoke execute on function app.law_holds(uuid) from public;

CREATE OR REPLACE FUNCTION app.lay_duties(for_case uuid, kinds text[], duties jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  d record;
  known uuid;
  kept uuid[] := '{}';
begin
  if not exists (select from app.may m where m.case_id = for_case
    and (m.role, m.act) in (('GP', 'REGISTER_SICK_LEAVE'), ('CITIZEN', 'REGISTER_EMPLOYMENT'))) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(for_case::text, 2));
  for d in select * from jsonb_to_recordset(duties) as x (type text, "employerId" uuid, category text, lane text,
    "ownerRole" text, "dueRule" text, source text, "dueDate" date, "countsFrom" date, "lastDay" date, "lapsesOn" date)
  loop
    select m.id into known from public.milestone m
    where m.case_id = for_case and m.duty and m.type = d.type and m.employer_id is not distinct from d."employerId"
      and m.counts_from between d."countsFrom" and d."lastDay" and m.id <> all (kept)
    order by m.counts_from limit 1;
    if known is null then
      insert into public.milestone (case_id, employer_id, duty, type, category, lane, owner_role, due_date, due_rule, source,
        counts_from, lapses_on)
      values (for_case, d."employerId", true, d.type, d.category, d.lane, d."ownerRole", d."dueDate", d."dueRule", d.source,
        d."countsFrom", d."lapsesOn")
      returning id into known;
    else
      update public.milestone m set counts_from = d."countsFrom",
        lapses_on = case when m.lapses_on is not null then d."lapsesOn" end,
        due_date = case when m.status in ('PLANNED', 'IN_PROGRESS') then d."dueDate" else m.due_date end,
        version = m.version + case when m.status in ('PLANNED', 'IN_PROGRESS') and m.due_date <> d."dueDate" then 1 else 0 end
      where m.id = known and (m.counts_from <> d."countsFrom" or m.lapses_on <> d."lapsesOn"
        or (m.status in ('PLANNED', 'IN_PROGRESS') and m.due_date <> d."dueDate"));
    end if;
    kept := kept || known;
  end loop;
  -- what no sick note carries any more binds nobody; what people have agreed on meanwhile has no such end (0017)
  update public.milestone m set lapses_on = app.today()
  where m.case_id = for_case and m.duty and m.type = any (kinds) and m.id <> all (kept)
    and m.status in ('PLANNED', 'IN_PROGRESS') and m.lapses_on > app.today();
end $function$;
alter function app.lay_duties(uuid,text[],jsonb) owner to samtavle_wall;
revoke execute on function app.lay_duties(uuid,text[],jsonb) from public;
grant execute on function app.lay_duties(uuid,text[],jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.lay_job_duties(for_case uuid, duties jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  intake date;
  d record;
begin
  if not exists (select from app.may m where m.case_id = for_case)
    or not exists (select from public.case_track t where t.case_id = for_case and t.track <> 'SICK_LISTED') then
    return;
  end if;
  select min(p.admitted_at at time zone 'Europe/Oslo')::date into intake
  from public.participant p where p.case_id = for_case and p.role = 'JOB_SPECIALIST' and p.admitted_at is not null;
  if intake is null then return; end if;
  <<duties_of_the_way>>
  for d in
    select x.*, a.day, a.over
    from jsonb_to_recordset(duties) as x (type text, category text, lane text, "ownerRole" text, "dueRule" text, source text,
      "from" text, days integer)
    join (
      select 'INTAKE' as anchor, intake as day, null::date as over
      union all
      select 'JOB_START', e.from_date, min(e.to_date) + 1 from public.employment e
      where e.case_id = for_case and e.from_date >= intake group by e.from_date) a on a.anchor = x."from"
    order by a.day
  loop
    -- a milestone that the track has laid (0021) becomes that duty
    update public.milestone m set duty = true, due_date = d.day + d.days, due_rule = d."dueRule", source = d.source,
      counts_from = d.day, lapses_on = d.over, version = m.version + 1
    where m.id = (select o.id from public.milestone o where o.case_id = for_case and o.type = d.type and not o.duty
        and o.status in ('PLANNED', 'IN_PROGRESS') limit 1)
      and not exists (select from public.milestone o where o.case_id = for_case and o.type = d.type and o.duty and o.counts_from = d.day);
    continue duties_of_the_way when found;
    insert into public.milestone as m (case_id, duty, type, category, lane, owner_role, due_date, due_rule, source, counts_from, lapses_on)
    values (for_case, true, d.type, d.category, d.lane, d."ownerRole", d.day + d.days, d."dueRule", d.source, d.day, d.over)
    on conflict (case_id, type, employer_id, counts_from) where duty do update set lapses_on = excluded.lapses_on
      where m.lapses_on is distinct from excluded.lapses_on;
  end loop;
end $function$;
alter function app.lay_job_duties(uuid,jsonb) owner to samtavle_wall;
revoke execute on function app.lay_job_duties(uuid,jsonb) from public;
grant execute on function app.lay_job_duties(uuid,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.lay_pathway(for_case uuid, stones jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  me record;
  s record;
begin
  select m.organisation_id, m.role into me from app.may m
  where m.case_id = for_case and m.act in ('SEND_REFERRAL', 'START_TREATMENT')
    and for_case = any (app.cases('TREATMENT', 2)) limit 1;
  if not found then return; end if;
  for s in select * from jsonb_to_recordset(stones)
    as x (type text, lane text, "ownerRole" text, "dueDate" date, "dueRule" text, source text, done boolean)
    where x.type in ('REFERRAL_SENT', 'RIGHT_ASSESSED', 'START_DEADLINE', 'ASSESSMENT_DONE', 'FEEDBACK_TO_REFERRER',
      'TREATMENT_PLAN_TO_GP', 'COURSE_1', 'COURSE_2', 'COURSE_3', 'COURSE_4', 'TREATMENT_START') loop
    update public.milestone m set status = case when s.done then 'DONE' else m.status end,
      due_date = coalesce(s."dueDate", m.due_date), version = m.version + 1
    where m.id = (select o.id from public.milestone o where o.case_id = for_case and o.type = s.type and o.category = 'TREATMENT'
      and o.status in ('PLANNED', 'IN_PROGRESS') order by o.due_date nulls last, o.id limit 1);
    if not found then
      insert into public.milestone (case_id, category, type, lane, owner_role, due_date, due_rule, source, status, own_organisation_id, own_role)
      values (for_case, 'TREATMENT', s.type, s.lane, s."ownerRole", s."dueDate", s."dueRule", s.source,
        case when s.done then 'DONE' else 'PLANNED' end, me.organisation_id, me.role);
    end if;
  end loop;
end $function$;
alter function app.lay_pathway(uuid,jsonb) owner to samtavle_wall;
revoke execute on function app.lay_pathway(uuid,jsonb) from public;
grant execute on function app.lay_pathway(uuid,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.level_name(level smallint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (ARRAY['NONE'::text, 'SUMMARY'::text, 'READ'::text, 'CONTRIBUTE'::text])[(level + 1)];
revoke execute on function app.level_name(smallint) from public;
grant execute on function app.level_name(smallint) to samtavle_app;

CREATE OR REPLACE FUNCTION app.line_level(kind text)
 RETURNS smallint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = ANY (ARRAY['STRENGTH'::text, 'HELP_AROUND_ME'::text, 'WANTED_WORK'::text, 'WANTED_HOURS'::text, 'EARLY_SIGN'::text, 'COPING'::text])) THEN 1 ELSE 2 END;
revoke execute on function app.line_level(text) from public;
grant execute on function app.line_level(text) to samtavle_app;
grant execute on function app.line_level(text) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.lines_of(for_case uuid, kinds text[])
 RETURNS json
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'text', l.text, 'version', l.version,
      'writtenOn', l.written_on, 'state', case when l.kept_on is null then 'SUGGESTED' else 'KEPT' end,
      'byRole', y.role, 'byName', y.name, 'category', l.category) order by array_position(kinds, l.kind), l.written_on, l.id), '[]')
  from own_line l left join signature y on y.row_id = l.id
  where l.case_id = for_case and l.removed_at is null and l.kind = any (kinds);
$function$;
revoke execute on function app.lines_of(uuid,text[]) from public;
grant execute on function app.lines_of(uuid,text[]) to samtavle_app;

CREATE OR REPLACE FUNCTION app.made_now(of_side text, main_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  main text := (select s.main from policy.side s where s.side = of_side);
  this bigint := pg_current_xact_id()::text::bigint;
  made bigint;
begin
  execute format('select m.xmin::text::bigint from public.%I m where m.id = $1', main) into made using main_id;
  made := this - this % 4294967296 + made;
  if made < this - 2147483648 then made := made + 4294967296; end if;
  return coalesce(made between this and this + 2147483647 and pg_xact_status(made::text::xid8) = 'in progress', false);
end $function$;
alter function app.made_now(text,uuid) owner to samtavle_wall;
revoke execute on function app.made_now(text,uuid) from public;
grant execute on function app.made_now(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.make_part_link(for_case uuid, of_role text, of_secret text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare made uuid;
begin
  if not (for_case = any (app.private_cases()) and exists (select from app.may m
    where m.case_id = for_case and m.act = 'ADD_PARTICIPANT' and m.role = 'CITIZEN')) then return null; end if;
  if (select count(*) from public.part_link l where l.case_id = for_case and l.accepted_at is null and l.ended_at is null
    and l.made_at > app.now() - interval '7 days') >= 10 then
    raise exception 'TOO_MANY_LINKS' using errcode = 'SA422', column = 'role';
  end if;
  insert into public.part_link (case_id, role, secret_hash) values (for_case, of_role, auth.kept(of_secret)) returning id into made;
  return made;
end $function$;
alter function app.make_part_link(uuid,text,text) owner to samtavle_wall;
revoke execute on function app.make_part_link(uuid,text,text) from public;
grant execute on function app.make_part_link(uuid,text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.may_search()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  me uuid := app.actor();
  in_hour integer;
  in_day integer;
begin
  if me is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended(me::text, 29));
  delete from app.register_search s where s.person_id = me and s.at < clock_timestamp() - interval '1 day';
  select count(*) filter (where s.at > clock_timestamp() - interval '1 hour'), count(*) into in_hour, in_day
  from app.register_search s where s.person_id = me;
  if in_hour >= 60 or in_day >= 200 then return false; end if;
  insert into app.register_search (person_id) values (me);
  return true;
end $function$;
alter function app.may_search() owner to samtavle_wall;
revoke execute on function app.may_search() from public;

CREATE OR REPLACE FUNCTION app.measured_in_life()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from app.my_parts() p where p.case_id = new.case_id) then return new; end if;
  if new.measured_on > app.today() then
    raise exception 'DAY_TO_COME' using errcode = 'SA422', column = 'measuredOn';
  end if;
  if exists (select from public.case_file c join public.person z on z.id = c.citizen_id
    where c.id = new.case_id and z.born > new.measured_on) then
    raise exception 'BEFORE_BORN' using errcode = 'SA422', column = 'measuredOn';
  end if;
  return new;
end $function$;
alter function app.measured_in_life() owner to samtavle_wall;
revoke execute on function app.measured_in_life() from public;

CREATE OR REPLACE FUNCTION app.measures(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  answer as materialized (
    select a.measurement_id, json_agg(json_build_object('position', a.position, 'value', a.value) order by a.position) as answers
    from measurement_answer a where a.case_id = for_case group by a.measurement_id),
  taken as materialized (
    select m.id, m.instrument, m.category, m.measured_on, m.score, m.outlook, m.recorded_at, a.answers
    from measurement m left join answer a on a.measurement_id = m.id where m.case_id = for_case and m.removed_at is null),
  trend as materialized (
    select t.category, t.word from measure_trend t where t.case_id = for_case and t.word is not null),
  task as materialized (
    select t.id, t.raised_at, c.closed_at, y.name as closed_by
    from safety_task t left join safety_closing c on c.task_id = t.id left join signature y on y.row_id = c.id
    where t.case_id = for_case),
  full_week as materialized (
    select w.week, w.work_percent from work_actual w where w.case_id = for_case and w.work_percent = 100
      and for_case = any ((select app.cases('PLAN', 2))::uuid[]) and for_case = any ((select app.cases('SICK_LEAVE', 1))::uuid[])),
  sick as materialized (
    select p.from_date, p.to_date from sick_leave_period p where p.case_id = for_case and exists (select from full_week))
  select json_build_object(
    'caseId', c.id,
    'viewer', st.role,
    'closed', c.closed_at is not null,
    'today', app.today(),
    'taken', coalesce((select json_agg(json_build_object('id', m.id, 'instrument', m.instrument, 'on', m.measured_on,
        'score', m.score, 'outlook', m.outlook, 'answers', coalesce(m.answers, '[]')) order by m.measured_on, m.recorded_at, m.id)
      from taken m), '[]'),
    'trends', coalesce((select json_agg(json_build_object('category', t.category, 'word', t.word) order by k.position)
      from trend t join policy.category k on k.code = t.category), '[]'),
    'safety', coalesce((select json_agg(json_build_object('id', s.id, 'raisedAt', s.raised_at, 'closedAt', s.closed_at,
        'closedBy', s.closed_by) order by s.raised_at desc, s.id) from task s), '[]'),
    'fullWeeks', coalesce((select json_agg(json_build_object('week', w.week, 'workPercent', w.work_percent)) from full_week w), '[]'),
    'sickLeave', coalesce((select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date)) from sick p), '[]')
  ),
  array(select distinct x.category from (
    select m.category from taken m
    union all select t.category from trend t
    union all select 'SAFETY' from task
    union all select unnest('{PLAN,SICK_LEAVE}'::text[]) from full_week) x)
  from case_file c cross join standing st
  where c.id = for_case
$function$;
revoke execute on function app.measures(uuid) from public;
grant execute on function app.measures(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.move_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.starts_at, new.duration, new.channel, new.place) is distinct from (old.starts_at, old.duration, old.channel, old.place) then
    new.time_version := new.version;
  end if;
  return new;
end $function$;
revoke execute on function app.move_meeting() from public;

CREATE OR REPLACE FUNCTION app.my_authorisation(of_case uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.authorisation from app.my_parts() p join public.participant x on x.id = p.participant_id
    join public.staff s on s.person_id = x.person_id and s.organisation_id = x.organisation_id and s.role = x.role
  where p.case_id = of_case and p.role = 'THERAPIST' limit 1;
$function$;
alter function app.my_authorisation(uuid) owner to samtavle_wall;
revoke execute on function app.my_authorisation(uuid) from public;
grant execute on function app.my_authorisation(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_consultations()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare behind text[] := app.vouched();
begin
  if app.viewed_as() is not null then return '{}'; end if;
  return array(select s.consultation_id
    from public.consultation_seat s join public.consultation c on c.id = s.consultation_id join public.case_file f on f.id = c.case_id
    where s.person_id = app.actor() and s.role = any (behind)
      and c.approved_on is not null and app.today() <= c.last_day and f.closed_at is null
      and f.citizen_id <> s.person_id
      and not exists (select from public.impartiality i
        where i.person_id = s.person_id and i.citizen_id = f.citizen_id and i.taken_back_at is null)
      and not exists (select from app.standing_in x where x.representative_id = s.person_id and x.citizen_id = f.citizen_id)
      and not exists (select from public.protection t where t.person_id = f.citizen_id
        and not exists (select from public.clearance k where k.person_id = s.person_id and k.kind = t.kind)));
end $function$;
alter function app.my_consultations() owner to samtavle_wall;
revoke execute on function app.my_consultations() from public;
grant execute on function app.my_consultations() to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_hand()
 RETURNS TABLE(case_id uuid, organisation_id uuid, role text, person_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query select p.case_id, p.organisation_id, p.role, x.person_id
    from app.my_parts() p join public.participant x on x.id = p.participant_id;
end $function$;
alter function app.my_hand() owner to samtavle_wall;
revoke execute on function app.my_hand() from public;
grant execute on function app.my_hand() to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_invitations()
 RETURNS TABLE(participant_id uuid, role text, invited_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select e.id, e.role, (w.said_at at time zone 'Europe/Oslo')::date
  from app.eligible_part e
    cross join lateral (select a.said_at from public.admission a where a.participant_id = e.id and a.said = 'INVITED' order by a.id limit 1) w
  where e.person_id = app.actor() and e.role = any (app.vouched()) and e.ended_at is null and e.closed_at is null and e.admitted_at is null
    and not app.law_holds(e.id)
    and (e.role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or exists (select from public.sick_leave_period s
      where s.case_id = e.case_id and s.employer_id = e.organisation_id and s.from_date <= app.today() and app.today() <= s.to_date))
  order by w.said_at, e.id;
$function$;
alter function app.my_invitations() owner to samtavle_wall;
revoke execute on function app.my_invitations() from public;
grant execute on function app.my_invitations() to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_jobs()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select distinct p.employer_id from app.my_parts() p where p.employer_id is not null);
end $function$;
alter function app.my_jobs() owner to samtavle_wall;
revoke execute on function app.my_jobs() from public;
grant execute on function app.my_jobs() to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_name()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.name from public.person p where p.id = app.actor();
$function$;
alter function app.my_name() owner to samtavle_wall;
revoke execute on function app.my_name() from public;
grant execute on function app.my_name() to samtavle_app;

CREATE OR REPLACE FUNCTION app.my_parts()
 RETURNS TABLE(case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query select p.case_id, p.participant_id, p.role, p.organisation_id, p.employer_id, p.opens from app.parts_now() p;
end $function$;
alter function app.my_parts() owner to samtavle_wall;
revoke execute on function app.my_parts() from public;
grant execute on function app.my_parts() to samtavle_app;

CREATE OR REPLACE FUNCTION app.name_citizen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.name into new.citizen_name from public.person p where p.id = new.citizen_id;
  return new;
end $function$;
alter function app.name_citizen() owner to samtavle_wall;
revoke execute on function app.name_citizen() from public;

CREATE OR REPLACE FUNCTION app.name_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  select w.own_organisation_id, w.own_role into new.own_organisation_id, new.own_role
  from app.written_by_others(new.case_id) w where w.kind = new.kind and w.row_id = new.row_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'rowId';
  end if;
  return new;
end $function$;
revoke execute on function app.name_correction() from public;

CREATE OR REPLACE FUNCTION app.name_employer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select o.name into new.employer_name from public.organisation o where o.id = new.employer_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'organisationId';
  end if;
  return new;
end $function$;
alter function app.name_employer() owner to samtavle_wall;
revoke execute on function app.name_employer() from public;

CREATE OR REPLACE FUNCTION app.name_handover()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.organisation_id, p.role, p.person_name, z.name into new.organisation_id, new.role, new.from_name, new.successor_name
  from public.participant p join public.staff s on s.organisation_id = p.organisation_id and s.role = p.role
    join public.person z on z.id = s.person_id
  where p.id = new.participant_id and p.id in (select m.participant_id from app.my_parts() m)
    and s.person_id = new.successor_id and s.person_id <> p.person_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $function$;
alter function app.name_handover() owner to samtavle_wall;
revoke execute on function app.name_handover() from public;

CREATE OR REPLACE FUNCTION app.name_invitation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.person_name, p.role into new.person_name, new.person_role from public.participant p where p.id = new.participant_id;
  select s.organisation_id, nullif(s.role, 'CITIZEN') into new.own_organisation_id, new.own_role
  from app.my_parts() s join public.milestone m on m.id = new.milestone_id and m.owner_role = s.role
  where s.case_id = new.case_id limit 1;
  return new;
end $function$;
alter function app.name_invitation() owner to samtavle_wall;
revoke execute on function app.name_invitation() from public;

CREATE OR REPLACE FUNCTION app.name_participant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.name, o.name, s.title into new.person_name, new.organisation_name, new.title
  from public.staff s join public.person p on p.id = s.person_id join public.organisation o on o.id = s.organisation_id
  where s.person_id = new.person_id and s.organisation_id = new.organisation_id and s.role = new.role;
  if not found then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $function$;
alter function app.name_participant() owner to samtavle_wall;
revoke execute on function app.name_participant() from public;

CREATE OR REPLACE FUNCTION app.name_representative()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.name into new.representative_name from public.person p where p.id = new.representative_id;
  return new;
end $function$;
alter function app.name_representative() owner to samtavle_wall;
revoke execute on function app.name_representative() from public;

CREATE OR REPLACE FUNCTION app.name_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select p.name, s.role, s.title into new.name, new.role, new.title
  from public.staff s join public.person p on p.id = s.person_id
  where s.person_id = new.person_id and s.role in ('ADVISORY_DOCTOR', 'NAV_ADVISER') order by s.role limit 1;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever is let into the case knows whose it is; of whoever only waits nothing is told
  if exists (select from app.let_in p where p.case_id = new.case_id and p.person_id = new.person_id) then
    raise exception 'TAKES_PART' using errcode = 'SA422', column = 'personIds';
  end if;
  -- whoever is asked is not added once the citizen has answered
  if exists (select from public.consultation c where c.id = new.consultation_id and (c.approved_on is not null or c.declined_on is not null)) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $function$;
alter function app.name_seat() owner to samtavle_wall;
revoke execute on function app.name_seat() from public;

CREATE OR REPLACE FUNCTION app.name_successor()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare part uuid;
begin
  if not exists (select from policy.entry_by_law e where e.recipient = new.role and e.condition = 'SICK_LEAVE_RUNS') then
    return null;
  end if;
  -- who names somebody may have been in by law until then
  perform pg_notify('samtavle', jsonb_build_object('caseId', p.case_id, 'kind', 'STANDING', 'personId', p.person_id)::text)
  from public.participant p where p.id = new.participant_id and p.admitted_at is null;
  if exists (select from public.participant p where p.case_id = new.case_id and p.person_id = new.successor_id
      and p.organisation_id = new.organisation_id and p.role = new.role and p.ended_at is null) then
    return null;
  end if;
  insert into public.participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
  values (new.case_id, new.successor_id, new.organisation_id, new.role, '', '') returning id into part;
  insert into public.admission (case_id, participant_id, said, by_role) values (new.case_id, part, 'INVITED', new.role);
  return null;
end $function$;
alter function app.name_successor() owner to samtavle_wall;
revoke execute on function app.name_successor() from public;

CREATE OR REPLACE FUNCTION app.names(folded_name text, folded_search text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select bool_and(strpos(' ' || $1, ' ' || w) > 0) from unnest(string_to_array($2, ' ')) w;
$function$;
revoke execute on function app.names(text,text) from public;
grant execute on function app.names(text,text) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.nil()
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN '00000000-0000-0000-0000-000000000000'::uuid;
revoke execute on function app.nil() from public;
grant execute on function app.nil() to samtavle_app;
grant execute on function app.nil() to samtavle_wall;

CREATE OR REPLACE FUNCTION app.note_no()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.case_id = any (app.own_cases())
    and (select a.said from public.admission a where a.participant_id = new.id order by a.id desc limit 1) is distinct from 'NO' then
    insert into public.admission (case_id, participant_id, said) values (new.case_id, new.id, 'NO');
  end if;
  return null;
end $function$;
alter function app.note_no() owner to samtavle_wall;
revoke execute on function app.note_no() from public;

CREATE OR REPLACE FUNCTION app.note_refusal(token_hash text, action text, case_id uuid)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
begin
  perform app.enter(token_hash);
  perform audit.refused(action, case_id);
  return audit.refusals_lately();
end $function$;
revoke execute on function app.note_refusal(text,text,uuid) from public;
grant execute on function app.note_refusal(text,text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.note_side()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  side record;
  of_meeting uuid := to_jsonb(new)->>'milestone_id';
begin
  select m.organisation_id, nullif(m.role, 'CITIZEN') as role into side
  from app.may m
  where m.case_id = new.case_id and m.act = tg_argv[0]
    -- a meeting is arranged by whoever holds it
    and (of_meeting is null or m.role = (select s.owner_role from public.milestone s where s.id = of_meeting))
  order by m.role limit 1;
  if found then
    new.own_organisation_id := side.organisation_id;
    new.own_role := side.role;
  end if;
  return new;
end $function$;
alter function app.note_side() owner to samtavle_wall;
revoke execute on function app.note_side() from public;

CREATE OR REPLACE FUNCTION app.note_stand_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  insert into public.representation_act (representation_id, case_id, what, row_id)
  select s.id, c.id, tg_table_name, (r->>tg_argv[0])::uuid
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id
  where c.id = (r->>'case_id')::uuid and s.representative_id = app.actor();
  return null;
end $function$;
alter function app.note_stand_in() owner to samtavle_wall;
revoke execute on function app.note_stand_in() from public;

CREATE OR REPLACE FUNCTION app.note_yes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.admitted_at is not null then
    insert into public.admission (case_id, participant_id, said) values (new.case_id, new.id, 'YES');
  end if;
  return null;
end $function$;
alter function app.note_yes() owner to samtavle_wall;
revoke execute on function app.note_yes() from public;

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (now() + (SELECT c.shift FROM app.clock c));
revoke execute on function app.now() from public;
grant execute on function app.now() to samtavle_app;
grant execute on function app.now() to samtavle_wall;
comment on function app.now() is 'The time everything in a case is judged by: the real time plus the demo shift.';

CREATE OR REPLACE FUNCTION app.number_minutes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select coalesce(max(n.number), 0) + 1 into new.number from public.minutes n where n.milestone_id = new.milestone_id;
  return new;
end $function$;
alter function app.number_minutes() owner to samtavle_wall;
revoke execute on function app.number_minutes() from public;

CREATE OR REPLACE FUNCTION app.number_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select coalesce(max(p.number), 0) + 1 into new.number
  from public.follow_up_plan p where p.case_id = new.case_id and p.employer_id = new.employer_id;
  return new;
end $function$;
alter function app.number_plan() owner to samtavle_wall;
revoke execute on function app.number_plan() from public;

CREATE OR REPLACE FUNCTION app.old_enough()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from public.person p where p.id = new.citizen_id and p.born > app.today() - interval '16 years') then
    raise exception 'TOO_YOUNG' using errcode = 'SA422', column = 'track';
  end if;
  return new;
end $function$;
alter function app.old_enough() owner to samtavle_wall;
revoke execute on function app.old_enough() from public;

CREATE OR REPLACE FUNCTION app.on_the_way()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare missing text := case
    when new.kind = 'SENT_TO_DPS' and not exists (select from public.referral r where r.case_id = new.case_id) then 'NOT_NOW'
    when new.kind = 'RIGHT_ASSESSED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'SENT_TO_DPS') then 'NOT_NOW'
    when new.kind = 'FORWARDED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'RIGHT_ASSESSED' and e.granted) then 'RIGHT_FIRST'
    when new.kind = 'ACCEPTED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'FORWARDED') then 'NOT_NOW'
    when new.kind in ('FEEDBACK', 'ASSESSMENT_CLOSED') and not exists (
      select from public.clinical_assessment c where c.case_id = new.case_id) then 'NOT_NOW'
    when new.kind = 'ASSESSMENT_CLOSED' and not exists (
      select from public.work_assessment w where w.case_id = new.case_id and w.completed_on is not null) then 'WORK_PART_OPEN'
    when new.kind = 'ASSESSMENT_CLOSED' and not exists (
      select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'FEEDBACK') then 'FEEDBACK_OPEN'
    when new.kind = 'PLAN_SENT' and not (
      exists (select from public.pathway_event e where e.case_id = new.case_id and e.kind = 'ASSESSMENT_CLOSED')
      and exists (select from public.treatment_plan p where p.id = new.plan_id and p.case_id = new.case_id)) then 'NOT_NOW'
  end;
begin
  if missing is not null then
    raise exception '%', missing using errcode = 'SA422', column = 'caseId';
  end if;
  if new.kind = 'SENT_TO_DPS' then
    update public.referral set seen_from = 2 where case_id = new.case_id;
  elsif new.kind = 'PLAN_SENT' then
    update public.treatment_plan set seen_from = 2 where id = new.plan_id;
  end if;
  return new;
end $function$;
alter function app.on_the_way() owner to samtavle_wall;
revoke execute on function app.on_the_way() from public;

CREATE OR REPLACE FUNCTION app.one_at_a_time(id uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
  select pg_advisory_xact_lock(hashtextextended(id::text, 1));
$function$;
revoke execute on function app.one_at_a_time(uuid) from public;
grant execute on function app.one_at_a_time(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.one_successor()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.participant_id::text, 5));
  if exists (select from public.handover h where h.participant_id = new.participant_id
      and not exists (select from public.handover_answer a where a.handover_id = h.id)) then
    raise exception 'ALREADY_THERE' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $function$;
alter function app.one_successor() owner to samtavle_wall;
revoke execute on function app.one_successor() from public;

CREATE OR REPLACE FUNCTION app.only_advisers_one_finds()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if app.actor() is not null and not app.in_directory(new.person_id, new.role) then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'personIds';
  end if;
  return new;
end $function$;
alter function app.only_advisers_one_finds() owner to samtavle_wall;
revoke execute on function app.only_advisers_one_finds() from public;

CREATE OR REPLACE FUNCTION app.only_carried()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare
  a policy.agreement := (select x from policy.agreement x where x.acts = tg_table_name);
  r jsonb := to_jsonb(new);
  fits boolean;
begin
  if to_jsonb(new) - tg_argv[0] <> to_jsonb(old) - tg_argv[0] or (to_jsonb(new)->>tg_argv[0])::integer <= (to_jsonb(old)->>tg_argv[0])::integer then
    raise exception '% is append-only', tg_table_name using errcode = 'SA404';
  end if;
  execute format('select c.version = $2 and $3 = app.seal($4, (select to_jsonb(s) from (select %s) s)) from public.%I c where c.%I = $1',
      (select string_agg('c.' || quote_ident(k), ', ') from unnest(a.covers) k), a.content, a.content_key)
    into fits using (r->>a.key)::uuid, (r->>a.counted)::integer, new.seal, new.salt;
  if fits is not true then
    raise exception '% holds for what was agreed to, and for nothing else', tg_table_name using errcode = 'SA404';
  end if;
  return new;
end $function$;
revoke execute on function app.only_carried() from public;

CREATE OR REPLACE FUNCTION app.only_colleagues_one_finds()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if app.actor() is not null and not app.in_directory(new.successor_id, new.role) then
    raise exception 'NOT_FOUND' using errcode = 'SA422', column = 'successorId';
  end if;
  return new;
end $function$;
alter function app.only_colleagues_one_finds() owner to samtavle_wall;
revoke execute on function app.only_colleagues_one_finds() from public;

CREATE OR REPLACE FUNCTION app.only_whom_one_finds()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- without a session nobody of the application writes here
  if app.actor() is null or app.in_directory(new.person_id, new.role) then return new; end if;
  update public.part_link l set used_at = app.now()
  where new.case_id = any (app.own_cases()) and l.id = (select x.id from public.part_link x where x.case_id = new.case_id and x.person_id = new.person_id
    and x.organisation_id = new.organisation_id and x.role = new.role and x.confirmed_at is not null and x.used_at is null
    order by x.id limit 1);
  if not found then
    raise exception 'no such position' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $function$;
alter function app.only_whom_one_finds() owner to samtavle_wall;
revoke execute on function app.only_whom_one_finds() from public;

CREATE OR REPLACE FUNCTION app.organisation_numbered(of_number text)
 RETURNS TABLE(id uuid, name text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare by_number text := regexp_replace(coalesce(of_number, ''), '\s', '', 'g');
begin
  if app.actor() is null then return; end if;
  if by_number ~ '[0-9]{3}' then perform app.count_search(); end if;
  return query select o.id, o.name from public.organisation o where o.number = by_number;
end $function$;
alter function app.organisation_numbered(text) owner to samtavle_wall;
revoke execute on function app.organisation_numbered(text) from public;
grant execute on function app.organisation_numbered(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.own(for_case uuid, OUT facts json, OUT shown boolean, OUT handed boolean)
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with entry as materialized (
    select e.* from own_entry e where e.case_id = for_case),
  aim as materialized (
    select g.id, g.text, g.area, g.created_at, y.name as suggested_by, d.decisions, d.state
    from goal g left join signature y on y.row_id = g.id left join lateral (
      select count(*) as decisions, (array_agg(x.state order by x.ordinal desc))[1] as state
      from goal_decision x where x.goal_id = g.id) d on true
    where g.case_id = for_case and g.kind = 'LIFE'),
  compass as materialized (select c.* from work_compass c where c.case_id = for_case),
  condition as materialized (select c.* from work_condition c where c.case_id = for_case),
  harassment as materialized (select h.* from harassment_answer h where h.case_id = for_case),
  mine as materialized (select for_case = any ((select app.private_cases())::uuid[]) as own)
  select json_build_object(
    'caseId', for_case,
    'today', app.today(),
    'mayWrite', mine.own and exists (select from app.may m where m.case_id = for_case and m.act = 'WRITE_OWN_ENTRY'),
    -- how often it was ranked is the citizen's alone to know
    'mattersVersion', coalesce((select max(e.version) from entry e where e.kind = 'MATTERS' and mine.own), 0),
    'mattersKept', coalesce((select bool_or(e.kept) from entry e where e.kind = 'MATTERS' and e.removed_at is null), false),
    'matters', coalesce((select json_agg(json_build_object('area', e.topic, 'text', e.text) order by e.place)
      from entry e where e.kind = 'MATTERS' and e.removed_at is null), '[]'),
    'entries', coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'topic', e.topic, 'text', e.text,
        'situation', e.situation_text, 'onDate', e.on_date, 'kept', e.kept, 'writtenAt', e.written_at, 'version', e.version)
        order by e.on_date desc nulls last, e.written_at desc, e.id)
      from entry e where e.kind <> 'MATTERS' and e.removed_at is null), '[]'),
    'lifeGoals', coalesce((select json_agg(json_build_object('id', g.id, 'text', g.text, 'area', g.area,
        'state', coalesce(g.state, 'SUGGESTED'), 'suggestedBy', g.suggested_by, 'version', 1 + g.decisions) order by g.created_at, g.id)
      from aim g), '[]'),
    'compass', (select json_build_object('identity', c.identity, 'timeStructure', c.time_structure, 'socialContact', c.social_contact,
        'collectivePurpose', c.collective_purpose, 'activity', c.activity, 'mastery', c.mastery, 'autonomy', c.autonomy,
        'kept', c.kept, 'changedAt', c.changed_at, 'version', c.version) from compass c),
    'conditions', (select json_build_object('attachment', c.attachment, 'environment', c.environment, 'autonomy', c.autonomy,
        'exhaustion', c.exhaustion, 'skills', c.skills, 'jobSecurity', c.job_security, 'spillOver', c.spill_over,
        'commute', c.commute, 'note', c.note, 'kept', c.kept, 'changedAt', c.changed_at, 'version', c.version) from condition c),
    'harassment', (select json_build_object('answer', h.answer, 'text', h.text, 'handedTo', p.person_name, 'handedToId', h.handed_to_id,
        'handedAt', h.handed_at, 'version', h.version)
      from harassment h left join participant p on p.id = h.handed_to_id),
    'therapists', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.person_name) order by p.person_name, p.id)
      from participant p where p.case_id = for_case and mine.own and p.role = 'THERAPIST' and p.ended_at is null), '[]')
  ),
  exists (select from entry) or exists (select from aim) or exists (select from compass) or exists (select from condition),
  exists (select from harassment)
  from mine
$function$;
revoke execute on function app.own(uuid) from public;
grant execute on function app.own(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.own_answers(of_case uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select a.id from public.review_answer a join app.my_parts() p on p.case_id = a.case_id
      and p.role = a.party and p.organisation_id is not distinct from a.own_organisation_id
      left join public.participant x on x.id = p.participant_id
    where (of_case is null or a.case_id = of_case) and (p.role = 'CITIZEN' or a.own_person_id = x.person_id));
end $function$;
alter function app.own_answers(uuid) owner to samtavle_wall;
revoke execute on function app.own_answers(uuid) from public;
grant execute on function app.own_answers(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.own_askings(of_part uuid, of_category text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select r.id from public.participant p join public.participant q on q.case_id = p.case_id and q.person_id = p.person_id and q.role = p.role
    join public.consent_request r on r.participant_id = q.id
  where p.id = of_part and p.person_id = app.actor() and r.category = of_category and r.asked_at > app.now() - interval '30 days';
$function$;
alter function app.own_askings(uuid,text) owner to samtavle_wall;
revoke execute on function app.own_askings(uuid,text) from public;
grant execute on function app.own_askings(uuid,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.own_calls(of_case uuid)
 RETURNS TABLE(milestone_id uuid, participant_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query select i.milestone_id, i.participant_id
    from public.invitation i join app.my_parts() s on s.case_id = i.case_id
      and s.role = coalesce(i.own_role, 'CITIZEN') and s.organisation_id is not distinct from i.own_organisation_id
      left join public.participant x on x.id = s.participant_id
    where i.case_id = of_case and (s.role = 'CITIZEN' or i.own_person_id = x.person_id);
end $function$;
alter function app.own_calls(uuid) owner to samtavle_wall;
revoke execute on function app.own_calls(uuid) from public;
grant execute on function app.own_calls(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.own_cases()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.case_id from app.my_parts() p where p.role = 'CITIZEN');
end $function$;
alter function app.own_cases() owner to samtavle_wall;
revoke execute on function app.own_cases() from public;
grant execute on function app.own_cases() to samtavle_app;

CREATE OR REPLACE FUNCTION app.part_links_of(for_case uuid)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select json_build_object('links', coalesce(json_agg(json_build_object('id', l.id, 'role', l.role, 'madeAt', l.made_at,
    'lastInstant', l.made_at + interval '7 days', 'name', l.person_name, 'organisationName', l.organisation_name, 'title', l.title,
    'acceptedAt', l.accepted_at) order by l.made_at desc, l.id) filter (where l.id is not null), '[]'))
  from public.case_file c left join public.part_link l on l.case_id = c.id and l.confirmed_at is null and l.ended_at is null
    and (l.accepted_at is not null or l.made_at > app.now() - interval '7 days')
  where c.id = for_case and c.id = any (app.private_cases()) and c.closed_at is null
  group by c.id;
$function$;
alter function app.part_links_of(uuid) owner to samtavle_wall;
revoke execute on function app.part_links_of(uuid) from public;
grant execute on function app.part_links_of(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.parts_by_law()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.id from public.participant p
    where p.case_id in (select m.case_id from app.my_parts() m) and p.ended_at is null and p.admitted_at is null and app.law_holds(p.id));
end $function$;
alter function app.parts_by_law() owner to samtavle_wall;
revoke execute on function app.parts_by_law() from public;
grant execute on function app.parts_by_law() to samtavle_app;

CREATE OR REPLACE FUNCTION app.parts_now()
 RETURNS TABLE(case_id uuid, participant_id uuid, role text, organisation_id uuid, employer_id uuid, opens text[], ground text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  me uuid := app.actor();
  eyes uuid := app.viewed_as();
  narrow uuid := app.scope();
  behind text[] := app.vouched();
begin
  if me is null then return; end if;
  -- two plans: one case through its index, or the person's whole caseload
  if eyes is null and narrow is not null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.case_id = narrow and p.person_id = me and p.ended_at is null and p.closed_at is null
        and p.role = any (behind)
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o
      where o.case_id = narrow and o.person_id = me and 'CITIZEN' = any (behind);
  elsif eyes is null then
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p where p.person_id = me and p.ended_at is null and p.closed_at is null
        and p.role = any (behind)
      union all
      select o.case_id, null, 'CITIZEN', null, null, o.opens, 'OWN' from app.own_part o
      where o.person_id = me and 'CITIZEN' = any (behind);
  else
    return query
      select p.case_id, p.id, p.role, p.organisation_id,
        case when p.role in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') then p.organisation_id end, null::text[], p.ground
      from app.admitted_part p
      where p.id = eyes and p.ended_at is null and p.closed_at is null and (narrow is null or p.case_id = narrow);
  end if;
end $function$;
alter function app.parts_now() owner to samtavle_wall;
revoke execute on function app.parts_now() from public;
grant execute on function app.parts_now() to samtavle_app;

CREATE OR REPLACE FUNCTION app.party_of(role text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE role WHEN 'CITIZEN'::text THEN 'EMPLOYEE'::text WHEN 'EMPLOYER'::text THEN 'EMPLOYER'::text WHEN 'NAV_LOCAL'::text THEN 'NAV'::text WHEN 'GP'::text THEN 'CLINICIAN'::text WHEN 'THERAPIST'::text THEN 'CLINICIAN'::text ELSE NULL::text END;
revoke execute on function app.party_of(text) from public;
grant execute on function app.party_of(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.pathway(for_case uuid, OUT facts json, OUT shown text[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
  with standing as materialized (
    select s.role, s.participant_id from app.standing s
    where s.case_id = for_case and s.role in ('CITIZEN', 'THERAPIST', 'GP', 'NAV_ADVISER', 'JOB_SPECIALIST')
    order by s.role <> 'CITIZEN', s.role <> 'THERAPIST', s.role limit 1),
  form as materialized (select r.id, r.dps_id, r.referrer_role, r.health, r.work_situation, r.functioning, r.sick_leave_grade, r.form_version,
      r.version, d.name as dps_name, y.name as by_name from referral r join provider d on d.id = r.dps_id
    left join signature y on y.row_id = r.id where r.case_id = for_case),
  event as materialized (select e.id, e.kind, e.on_date, e.received_on, e.due_date, e.granted, e.decided_by, e.start_deadline, e.channel,
      e.site_id, e.plan_id, e.reason, e.recorded_at, y.name as by_name, p.name as provider_name, s.place, p.hours_from, p.hours_to, p.source, p.source_date
    from pathway_event e left join signature y on y.row_id = e.id left join provider_site s on s.id = e.site_id
      left join provider p on p.id = s.provider_id where e.case_id = for_case),
  clinical as materialized (select c.done_on, c.authorisation, y.name as by_name from clinical_assessment c left join signature y on y.row_id = c.id
    where c.case_id = for_case),
  work as materialized (select w.complaints_at_work, w.barriers_to_return, w.expected_mastery, w.completed_on, w.version from work_assessment w where w.case_id = for_case),
  plan as materialized (select p.id, p.ordinal, p.summary, p.hours_planned, p.form_version from treatment_plan p where p.case_id = for_case order by p.ordinal desc limit 1),
  course as materialized (select c.number, c.planned_on, c.hours, a.attended, a.on_date, coalesce(a.ordinal, 0) as records from course_session c
    left join lateral (select x.attended, x.on_date, x.ordinal from course_attendance x
      where x.case_id = c.case_id and x.number = c.number order by x.ordinal desc limit 1) a on true
    where c.case_id = for_case),
  held as materialized (select t.id, t.on_date, t.mode, t.hours, t.version from treatment_session t where t.case_id = for_case and t.removed_at is null),
  method as materialized (select m.id, m.method, m.other, m.from_date, m.recorded_at from treatment_method m where m.case_id = for_case),
  message as materialized (select m.id, m.text, m.side, m.written_at, y.name as by_name from treatment_message m left join signature y on y.row_id = m.id
    where m.case_id = for_case)
  select json_build_object(
    'caseId', for_case, 'viewer', st.role, 'today', app.today(),
    'closed', (select c.closed_at is not null from case_file c where c.id = for_case),
    'reaches', (select app.cases('TREATMENT', 2)) @> array[for_case],
    'gpMissing', app.gp_missing(for_case), 'authorisation', app.my_authorisation(for_case),
    'referral', (select json_build_object('id', f.id, 'dpsId', f.dps_id, 'dpsName', f.dps_name, 'referrerRole', f.referrer_role,
      'health', f.health, 'workSituation', f.work_situation, 'functioning', f.functioning, 'sickLeaveGrade', f.sick_leave_grade,
      'formVersion', f.form_version, 'version', f.version, 'byName', f.by_name) from form f),
    'events', coalesce((select json_agg(json_build_object('kind', e.kind, 'on', e.on_date, 'receivedOn', e.received_on,
      'dueDate', e.due_date, 'granted', e.granted, 'decidedBy', e.decided_by, 'startDeadline', e.start_deadline, 'channel', e.channel,
      'reason', e.reason, 'planId', e.plan_id, 'byName', e.by_name,
      'site', case when e.place is not null then json_build_object('id', e.site_id, 'place', e.place, 'providerName', e.provider_name,
        'hoursFrom', e.hours_from, 'hoursTo', e.hours_to, 'source', e.source, 'sourceDate', e.source_date) end)
      order by e.recorded_at, e.id) from event e), '[]'),
    'clinical', (select json_build_object('on', c.done_on, 'authorisation', c.authorisation, 'byName', c.by_name) from clinical c),
    'work', (select json_build_object('complaintsAtWork', w.complaints_at_work, 'barriersToReturn', w.barriers_to_return,
      'expectedMastery', w.expected_mastery, 'completedOn', w.completed_on, 'version', w.version) from work w),
    'plan', (select json_build_object('id', p.id, 'version', p.ordinal, 'summary', p.summary, 'hoursPlanned', p.hours_planned,
      'formVersion', p.form_version, 'goals', coalesce((select json_agg(json_build_object('kind', g.kind, 'text', g.text)
        order by g.position) from treatment_goal g where g.plan_id = p.id), '[]')) from plan p),
    'course', coalesce((select json_agg(json_build_object('number', c.number, 'plannedOn', c.planned_on, 'hours', c.hours,
      'attended', c.attended, 'on', c.on_date, 'records', c.records) order by c.number) from course c), '[]'),
    'sessions', coalesce((select json_agg(json_build_object('id', t.id, 'on', t.on_date, 'mode', t.mode, 'hours', t.hours,
      'version', t.version) order by t.on_date desc, t.id) from held t), '[]'),
    'methods', coalesce((select json_agg(json_build_object('id', m.id, 'method', m.method, 'other', m.other, 'from', m.from_date)
      order by m.from_date, m.recorded_at, m.id) from method m), '[]'),
    'messages', coalesce((select json_agg(json_build_object('id', m.id, 'text', m.text, 'side', m.side, 'at', m.written_at,
      'byName', m.by_name) order by m.written_at, m.id) from message m), '[]')),
  array_remove(array[
    case when exists (select from form) or exists (select from event) or exists (select from clinical) or exists (select from plan)
      or exists (select from course) or exists (select from held) or exists (select from method) or exists (select from message)
      then 'TREATMENT' end,
    case when exists (select from work) then 'WORK_MEASURES' end], null)
  from standing st
$function$;
revoke execute on function app.pathway(uuid) from public;
grant execute on function app.pathway(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.place_advice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select c.case_id into new.case_id from public.consultation c where c.id = new.consultation_id;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'SA404';
  end if;
  new.person_id := app.actor();
  return new;
end $function$;
alter function app.place_advice() owner to samtavle_wall;
revoke execute on function app.place_advice() from public;

CREATE OR REPLACE FUNCTION app.place_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.category := case new.own_role when 'NAV_LOCAL' then 'NAV' when 'GP' then 'TREATMENT' else coalesce((
    select r.category from public.recommendation r where r.id = new.recommendation_id), 'NAV') end;
  if new.consultation_id is not null and not exists (
    select from public.consultation c where c.id = new.consultation_id and c.approved_on is not null) then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'consultationId';
  end if;
  return new;
end $function$;
alter function app.place_decision() owner to samtavle_wall;
revoke execute on function app.place_decision() from public;

CREATE OR REPLACE FUNCTION app.place_line()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' or new.text <> old.text then
    new.seen_from := case when new.own_role is null then app.line_level(new.kind) else 3 end;
    new.kept_on := case when new.own_role is null then app.today() end;
  end if;
  return new;
end $function$;
revoke execute on function app.place_line() from public;

CREATE OR REPLACE FUNCTION app.place_party()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select m.type into new.type from public.measure m where m.id = new.measure_id and m.case_id = new.case_id;
  return new;
end $function$;
alter function app.place_party() owner to samtavle_wall;
revoke execute on function app.place_party() from public;

CREATE OR REPLACE FUNCTION app.plan_confirmed_accommodation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.kind = 'CONFIRM' then
    update public.accommodation set in_plan = true where id = new.accommodation_id and version = new.accommodation_version;
  end if;
  return new;
end $function$;
alter function app.plan_confirmed_accommodation() owner to samtavle_wall;
revoke execute on function app.plan_confirmed_accommodation() from public;

CREATE OR REPLACE FUNCTION app.preview(of_participant uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare
  of_case uuid;
  seen json;
begin
  select p.case_id into of_case from participant p where p.id = of_participant;
  perform set_config('app.view_as', of_participant::text, true), set_config('app.case_id', of_case::text, true);
  select b.facts into seen from app.board(of_case) b;
  return seen;
end $function$;
revoke execute on function app.preview(uuid) from public;
grant execute on function app.preview(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.private_cases()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.case_id from app.my_parts() p where p.role = 'CITIZEN' and p.opens is null);
end $function$;
alter function app.private_cases() owner to samtavle_wall;
revoke execute on function app.private_cases() from public;
grant execute on function app.private_cases() to samtavle_app;

CREATE OR REPLACE FUNCTION app.protection_of(for_case uuid)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select json_build_object(
    'kinds', coalesce((select json_agg(t.kind order by t.kind) from public.protection t where t.person_id = c.citizen_id), '[]'),
    'young', exists (select from public.person z where z.id = c.citizen_id and z.born > app.today() - interval '18 years'),
    'impartialities', coalesce((select json_agg(json_build_object('id', i.id, 'personName', z.name, 'kind', i.kind,
        'toldBy', i.told_by, 'toldAt', i.told_at) order by i.told_at, i.id)
      from public.impartiality i join public.person z on z.id = i.person_id
      where i.citizen_id = c.citizen_id and i.taken_back_at is null
        and exists (select from public.participant p where p.case_id = c.id and p.person_id = i.person_id)), '[]'),
    'overrides', coalesce((select json_agg(json_build_object('id', o.id, 'personName', p.person_name,
        'organisationName', p.organisation_name, 'reason', o.reason, 'fromAt', o.from_at,
        'lastDay', ((o.to_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date) order by o.from_at desc, o.id)
      from public.access_override o join public.participant p on p.id = o.participant_id where o.case_id = c.id), '[]'),
    'shutOut', to_json(app.shut_out(c.id)))
  from public.case_file c where c.id = for_case and c.id = any (app.private_cases());
$function$;
alter function app.protection_of(uuid) owner to samtavle_wall;
revoke execute on function app.protection_of(uuid) from public;
grant execute on function app.protection_of(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.raise_safety()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into public.safety_task (case_id) values (new.case_id);
  return null;
end $function$;
alter function app.raise_safety() owner to samtavle_wall;
revoke execute on function app.raise_safety() from public;

CREATE OR REPLACE FUNCTION app.reach(of_categories text[])
 RETURNS TABLE(case_id uuid, category text, level smallint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 60
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query select f.case_id, f.category, l.level
    from app.found(of_categories) f join (values (1::smallint), (2::smallint), (3::smallint)) l (level) on l.level <= f.level;
end $function$;
alter function app.reach(text[]) owner to samtavle_wall;
revoke execute on function app.reach(text[]) from public;
grant execute on function app.reach(text[]) to samtavle_app;
comment on function app.reach(text[]) is '(case, category, level) for every level the actor reaches now.';

CREATE OR REPLACE FUNCTION app.read_advice(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  told json;
  of_what text[];
begin
  if app.begin_reading(token_hash, for_case, eyes) then select r.facts, r.shown into told, of_what from app.advice(for_case) r; end if;
  if told is null then
    perform audit.refused('READ_ADVICE', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_ADVICE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', of_what)));
  return told;
end $function$;
revoke execute on function app.read_advice(text,uuid,uuid) from public;
grant execute on function app.read_advice(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_barriers(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  found_ json;
  tried json;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_BARRIERS', for_case);
    return null;
  end if;
  found_ := coalesce((select json_agg(json_build_object('id', b.id, 'kind', b.kind, 'category', b.category, 'text', b.text, 'locus', b.locus,
      'addedOn', b.added_on, 'resolvedOn', b.resolved_on, 'version', b.version) order by b.resolved_on nulls first, b.added_on, b.id)
    from barrier b where b.case_id = for_case), '[]');
  tried := coalesce((select json_agg(json_build_object('id', e.id, 'situation', e.situation, 'prediction', e.prediction, 'attempt', e.attempt,
      'result', e.result, 'learning', e.learning, 'writtenOn', e.written_on, 'version', e.version,
      -- a step that the reader does not see is not named
      'stepId', s.id, 'weekFrom', s.week_from, 'workPercent', s.work_percent) order by e.written_on desc, e.id)
    from work_experiment e left join step s on s.id = e.step_id where e.case_id = for_case), '[]');
  perform audit.disclosed('READ_BARRIERS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array(select distinct x.category from (
      select f->>'category' as category from json_array_elements(found_) f
      union all select 'BARRIER_PERSONAL' from json_array_elements(tried)
      union all select 'PLAN' from json_array_elements(tried) t where t->>'stepId' is not null) x order by 1))));
  return json_build_object('barriers', found_, 'experiments', tried,
    'steps', coalesce((select json_agg(json_build_object('id', s.id, 'weekFrom', s.week_from, 'weeks', s.weeks, 'workPercent', s.work_percent)
        order by s.week_from, s.id) from step s where s.case_id = for_case
        and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_EXPERIMENT'))), '[]'),
    -- what one may add to now, and for which only reading is right
    'writes', array(select r.category from app.reach('{BARRIER_WORK,BARRIER_PERSONAL}') r
      where r.case_id = for_case and r.level = 3
        and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_BARRIER')) order by 1));
end $function$;
revoke execute on function app.read_barriers(text,uuid,uuid) from public;
grant execute on function app.read_barriers(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_board(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare b record;
begin
  if app.enter(token_hash) is null then return null; end if;
  perform set_config('app.case_id', for_case::text, true);
  select * into b from app.board(for_case);
  if b.facts is null then
    perform audit.refused('READ_BOARD', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_BOARD', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', b.shown)));
  if for_case = any (app.own_cases()) then
    return (b.facts::jsonb || jsonb_build_object('howIn', app.how_in(for_case)))::json;
  end if;
  return b.facts;
end $function$;
revoke execute on function app.read_board(text,uuid) from public;
grant execute on function app.read_board(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_calendar_line(token_hash text, for_case uuid, of_meeting uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare line json;
begin
  if not app.begin_reading($1, $2) then
    perform audit.refused('READ_CALENDAR_LINE', for_case);
    return null;
  end if;
  select json_build_object('id', k.milestone_id, 'startsAt', k.starts_at, 'duration', k.duration, 'version', k.version,
      'changedAt', k.changed_at, 'cancelled', m.status in ('CANCELLED', 'EXCEPTION'))
  into line
  from meeting k join milestone m on m.id = k.milestone_id
  where k.milestone_id = of_meeting and k.case_id = for_case
    and (k.milestone_id in (select i.milestone_id from app.invited i)
      or for_case = any (app.own_cases())
      or exists (select from app.my_parts() p where p.case_id = for_case and p.role = m.owner_role));
  if line is null then
    perform audit.refused('READ_CALENDAR_LINE', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_CALENDAR_LINE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array['MEETING'])));
  return line;
end $function$;
revoke execute on function app.read_calendar_line(text,uuid,uuid) from public;
grant execute on function app.read_calendar_line(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_caseload(token_hash text, for_role text)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  rows json;
  lines jsonb;
  cases uuid[];
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(c.facts), '[]'), jsonb_agg(jsonb_build_object('case_id', c.case_id, 'categories', array(select distinct unnest(c.shown)))),
      array_agg(c.case_id)
    into rows, lines, cases from app.caseload(for_role) c;
  if lines is not null then perform audit.disclosed('READ_CASELOAD', lines); end if;
  return json_build_object('entries', rows,
    'young', case when for_role = 'NAV_LOCAL' then to_json(app.young_cases()) else '[]'::json end,
    'active', case when for_role = 'NAV_LOCAL'
      then (select coalesce(json_object_agg(a.case_id, a.day), '{}') from app.last_seen_activity(cases) a) else '{}'::json end);
end $function$;
revoke execute on function app.read_caseload(text,text) from public;
grant execute on function app.read_caseload(text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_consultations(token_hash text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare
  mine uuid[];
  rows json;
begin
  if app.enter(token_hash) is null then return null; end if;
  mine := app.my_consultations();
  select coalesce(json_agg(json_build_object('id', c.id, 'question', c.question, 'askedOn', c.asked_on, 'dueDate', c.due_date,
      'lastDay', c.last_day, 'today', app.today(),
      'material', coalesce((select json_agg(json_build_object('category', m.category, 'text', m.text) order by m.category)
        from consultation_material m where m.consultation_id = c.id), '[]'),
      'team', (select json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'title', s.title,
          'advice', (select x.text from consultation_advice x where x.consultation_id = c.id and x.person_id = s.person_id),
          'givenOn', (select x.given_on from consultation_advice x where x.consultation_id = c.id and x.person_id = s.person_id))
          order by s.name, s.person_id) from consultation_seat s where s.consultation_id = c.id),
      'answered', exists (select from consultation_advice x where x.consultation_id = c.id and x.person_id = app.actor()))
      order by c.due_date, c.id), '[]')
    into rows from consultation c where c.id = any (mine);
  perform audit.consulted(mine);
  return rows;
end $function$;
revoke execute on function app.read_consultations(text) from public;
grant execute on function app.read_consultations(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_deadlines(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare d record;
begin
  if not app.begin_reading(token_hash, for_case, eyes) then
    perform audit.refused('READ_DEADLINES', for_case);
    return null;
  end if;
  select * into d from app.deadlines(for_case);
  perform audit.disclosed('READ_DEADLINES', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', d.shown)));
  return d.facts;
end $function$;
revoke execute on function app.read_deadlines(text,uuid,uuid) from public;
grant execute on function app.read_deadlines(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_desk(token_hash text, for_role text)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  rows json;
  lines jsonb;
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(d.facts), '[]'), jsonb_agg(jsonb_build_object('case_id', d.case_id, 'categories', array(select distinct unnest(d.shown))))
    into rows, lines from app.desk(for_role) d;
  if lines is not null then perform audit.disclosed('READ_CASELOAD', lines); end if;
  return rows;
end $function$;
revoke execute on function app.read_desk(text,text) from public;
grant execute on function app.read_desk(text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_eligibility(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare b record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_ELIGIBILITY', for_case);
    return null;
  end if;
  select * into b from app.eligibility(for_case);
  perform audit.disclosed('READ_ELIGIBILITY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', b.shown)));
  return b.facts;
end $function$;
revoke execute on function app.read_eligibility(text,uuid,uuid) from public;
grant execute on function app.read_eligibility(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_follow_up_plan(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  facts json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_FOLLOW_UP_PLAN', for_case);
    return null;
  end if;
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  job as materialized (
    select distinct on (e.employer_id) e.employer_id, e.employer_name from employment e
    where e.case_id = for_case and (e.to_date is null or e.to_date >= app.today()) order by e.employer_id, e.from_date desc),
  plan as materialized (
    select f.employer_id, json_build_object('id', f.id, 'employerId', f.employer_id, 'number', f.number, 'draftVersion', f.draft_version,
      'finalisedAt', f.finalised_at, 'typicalWorkday', f.typical_workday, 'tasksThatCanStillBeDone', f.tasks_that_can_still_be_done,
      'tasksThatCanNotBeDone', f.tasks_that_can_not_be_done, 'previousFacilitation', f.previous_facilitation,
      'plannedFacilitation', f.planned_facilitation, 'otherFacilitationOptions', f.other_facilitation_options, 'followUp', f.follow_up,
      'helpFromNav', f.help_from_nav, 'evaluationDate', f.evaluation_date, 'employeeHasContributed', f.employee_has_contributed,
      'contribution', f.contribution) as told, f.number
    from follow_up_plan f where f.case_id = for_case),
  draft as materialized (
    select json_build_object('id', d.id, 'employerId', d.employer_id, 'version', d.version, 'changedAt', d.changed_at,
      'typicalWorkday', d.typical_workday, 'tasksThatCanStillBeDone', d.tasks_that_can_still_be_done,
      'tasksThatCanNotBeDone', d.tasks_that_can_not_be_done, 'previousFacilitation', d.previous_facilitation,
      'plannedFacilitation', d.planned_facilitation, 'otherFacilitationOptions', d.other_facilitation_options, 'followUp', d.follow_up,
      'helpFromNav', d.help_from_nav, 'evaluationDate', d.evaluation_date, 'employeeHasContributed', d.employee_has_contributed,
      'contribution', d.contribution) as told, d.employer_id
    from follow_up_plan_draft d where d.case_id = for_case),
  comment as materialized (
    select json_build_object('id', c.id, 'employerId', c.employer_id, 'text', c.text, 'version', c.version, 'changedAt', c.changed_at) as told,
      c.employer_id
    from follow_up_plan_comment c where c.case_id = for_case),
  duty as materialized (
    select m.id, json_build_object('id', m.id, 'employerId', m.employer_id, 'dueDate', m.due_date, 'status', m.status,
      'statusReason', m.status_reason, 'version', m.version) as told
    from milestone m where m.case_id = for_case and m.type = 'FOLLOW_UP_PLAN_4W'),
  ahead as materialized (
    select (k.starts_at at time zone 'Europe/Oslo')::date as day
    from meeting k join milestone m on m.id = k.milestone_id
    where k.case_id = for_case and m.type in ('DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3') and m.status in ('PLANNED', 'IN_PROGRESS')
      and k.starts_at > app.now()
    order by k.starts_at limit 1)
  select json_build_object('viewer', st.role, 'today', app.today(), 'citizenName', c.citizen_name, 'closed', c.closed_at is not null,
      'jobs', coalesce((select json_agg(json_build_object('employerId', j.employer_id, 'employerName', j.employer_name)
        order by j.employer_name, j.employer_id) from job j), '[]'),
      'plans', coalesce((select json_agg(p.told order by p.employer_id, p.number desc) from plan p), '[]'),
      'drafts', coalesce((select json_agg(d.told order by d.employer_id) from draft d), '[]'),
      'comments', coalesce((select json_agg(x.told order by x.employer_id) from comment x), '[]'),
      'duties', coalesce((select json_agg(d.told order by d.id) from duty d), '[]'),
      'nextMeetingWithNav', (select a.day from ahead a)),
    array(select distinct x.category from (
      select 'EMPLOYMENT' as category from job union all select 'MEETING' from ahead
      union all select 'ACCOMMODATION' from plan union all select 'ACCOMMODATION' from draft
      union all select 'ACCOMMODATION' from comment union all select 'ACCOMMODATION' from duty) x)
  into facts, shown
  from case_file c cross join standing st where c.id = for_case;
  perform audit.disclosed('READ_FOLLOW_UP_PLAN', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return facts;
end $function$;
revoke execute on function app.read_follow_up_plan(text,uuid,uuid) from public;
grant execute on function app.read_follow_up_plan(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_handover(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  found_rows json;
  of_others boolean;
begin
  if not app.begin_reading(token_hash, for_case) then
    perform audit.refused('READ_HANDOVER', for_case);
    return null;
  end if;
  select json_agg(json_build_object('id', h.id, 'fromName', h.from_name, 'role', h.role, 'successorName', h.successor_name,
      'note', h.note, 'proposedAt', h.proposed_at, 'answeredAt', a.answered_at,
      'state', case when a.handover_id is null then 'WAITING' when a.participant_id is null then 'DECLINED' else 'ACCEPTED' end,
      'mayAnswer', a.handover_id is null and exists (
        select from app.may m where m.case_id = h.case_id and m.act = 'ANSWER_HANDOVER')) order by h.proposed_at desc, h.id),
    coalesce(bool_or(a.participant_id in (select p.participant_id from app.my_parts() p)), false)
    into found_rows, of_others
  from handover h left join handover_answer a on a.handover_id = h.id where h.case_id = for_case;
  -- what one wrote oneself is no disclosure; what a predecessor left is
  if of_others then
    perform audit.disclosed('READ_HANDOVER', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array[]::text[])));
  end if;
  return json_build_object('proposals', coalesce(found_rows, '[]'), 'colleagues', coalesce((
    select json_agg(distinct jsonb_build_object('personId', c.person_id, 'name', c.name, 'title', c.title)) from app.colleagues(for_case) c), '[]'));
end $function$;
revoke execute on function app.read_handover(text,uuid) from public;
grant execute on function app.read_handover(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_info_strategy(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  lines json;
  messages json;
  shared json;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_INFO_STRATEGY', for_case);
    return null;
  end if;
  lines := coalesce((select json_agg(json_build_object('id', l.id, 'audience', l.audience, 'level', l.openness, 'words', l.words, 'saidBy', l.said_by,
      'saidWhen', l.said_when, 'notSaid', l.not_said, 'version', l.version) order by array_position('{LEADER,COLLEAGUES,NAV,CLIENTS}', l.audience), l.id)
    from info_line l where l.case_id = for_case and l.removed_at is null), '[]');
  messages := coalesce((select json_agg(json_build_object('id', m.id, 'audience', m.audience, 'words', m.words, 'publishedAt', m.published_at,
      'lineId', case when l.id is not null then m.line_id end, 'participantId', m.participant_id, 'toName', p.person_name)
      order by m.published_at, m.id)
    from published_message m left join info_line l on l.id = m.line_id left join participant p on p.id = m.participant_id
    where m.case_id = for_case and m.withdrawn_at is null), '[]');
  shared := (select json_build_object('eased', s.eased, 'tasks', s.tasks, 'sharedAt', s.shared_at)
    from meeting_preparation_shared s where s.case_id = for_case and s.withdrawn_at is null);
  perform audit.disclosed('READ_INFO_STRATEGY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', array_remove(array[
    case when json_array_length(lines) > 0 or json_array_length(messages) > 0 then 'INFO_STRATEGY' end,
    case when shared is not null then 'MEETING' end], null))));
  return json_build_object('lines', lines, 'messages', messages, 'shared', shared,
    'citizenName', (select c.citizen_name from case_file c where c.id = for_case),
    'preparation', (select json_build_object('eased', m.eased, 'tasks', m.tasks, 'version', m.version)
      from meeting_preparation m where m.case_id = for_case),
    'mayPrepare', for_case = any (app.private_cases()) and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_PREPARATION')),
    'mayWrite', for_case = any (app.cases('INFO_STRATEGY', 3))
      and for_case = any (array(select m.case_id from app.may m where m.act = 'WRITE_INFO_STRATEGY')),
    -- to whom each audience's words can be handed; the citizen's alone to know and do
    'recipients', coalesce((select json_agg(json_build_object('participantId', p.id, 'name', p.person_name, 'role', p.role)
        order by p.joined_at, p.id) from participant p where p.case_id = for_case and p.ended_at is null and p.role in ('EMPLOYER', 'NAV_LOCAL')
        and for_case = any (array(select m.case_id from app.may m where m.act = 'PUBLISH_MESSAGE'))), '[]'));
end $function$;
revoke execute on function app.read_info_strategy(text,uuid,uuid) from public;
grant execute on function app.read_info_strategy(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_job_trail(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  told json;
  of_what text[];
begin
  if app.begin_reading(token_hash, for_case, eyes) then select r.facts, r.shown into told, of_what from app.job_trail(for_case) r; end if;
  if told is null then
    perform audit.refused('READ_JOB_TRAIL', for_case);
    return null;
  end if;
  perform audit.disclosed('READ_JOB_TRAIL', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', of_what)));
  return told;
end $function$;
revoke execute on function app.read_job_trail(text,uuid,uuid) from public;
grant execute on function app.read_job_trail(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_me(token_hash text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare me uuid := app.enter(token_hash);
begin
  if me is null then return null; end if;
  return json_build_object('personId', me, 'name', app.my_name(), 'today', app.today(),
    'consulted', cardinality(app.my_consultations()) > 0,
    'cases', coalesce((select json_agg(json_build_object('caseId', s.case_id, 'role', s.role, 'citizenName', c.citizen_name, 'closedAt', c.closed_at,
        'participantId', s.participant_id, 'organisationName', p.organisation_name, 'onBehalf', s.opens is not null) order by c.opened_at, s.case_id)
      from app.standing s join case_file c on c.id = s.case_id left join participant p on p.id = s.participant_id), '[]'));
end $function$;
revoke execute on function app.read_me(text) from public;
grant execute on function app.read_me(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_measures(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare m record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_MEASURES', for_case);
    return null;
  end if;
  select * into m from app.measures(for_case);
  perform audit.disclosed('READ_MEASURES', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', m.shown)));
  return m.facts;
end $function$;
revoke execute on function app.read_measures(text,uuid,uuid) from public;
grant execute on function app.read_measures(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_meetings(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  facts json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_MEETINGS', for_case);
    return null;
  end if;
  with standing as materialized (
    select s.role, s.participant_id from app.standing s where s.case_id = for_case order by s.role <> 'CITIZEN', s.role limit 1),
  part as materialized (
    select p.id, p.category, p.person_name, p.role, p.title, p.organisation_name, p.joined_at
    from participant p where p.case_id = for_case and p.ended_at is null),
  card as materialized (
    select m.id, m.type, m.title, m.status, m.status_reason, m.owner_role, m.due_date, m.version
    from milestone m where m.case_id = for_case and m.category = 'MEETING'),
  own_call as materialized (
    select o.milestone_id, o.participant_id from app.own_calls(for_case) o),
  answer as materialized (
    select distinct on (a.milestone_id, coalesce(a.participant_id, app.nil())) a.milestone_id, a.participant_id,
      json_build_object('answer', a.answer, 'note', a.note, 'answeredAt', a.answered_at,
        'ofPresentTime', a.meeting_version >= k.time_version) as told
    from meeting_answer a join meeting k on k.milestone_id = a.milestone_id
    where a.case_id = for_case order by a.milestone_id, coalesce(a.participant_id, app.nil()), a.answered_at desc, a.id),
  called as materialized (
    select i.milestone_id, i.participant_id = (select st.participant_id from standing st) as me,
      json_build_object('participantId', i.participant_id, 'name', i.person_name, 'role', i.person_role, 'calledAt', i.called_at,
        'ownCall', (i.milestone_id, i.participant_id) in (select o.milestone_id, o.participant_id from own_call o),
        'answer', a.told) as told, i.person_name, i.participant_id
    from invitation i left join answer a on a.milestone_id = i.milestone_id and a.participant_id = i.participant_id
    where i.case_id = for_case and i.milestone_id in (select c.id from card c)),
  draft as materialized (
    select d.milestone_id, json_build_object('situation', d.situation, 'conclusion', d.conclusion, 'taskEmployee', d.task_employee,
      'taskEmployer', d.task_employer, 'taskNav', d.task_nav, 'taskClinician', d.task_clinician,
      'taskEmployeeBy', d.task_employee_by, 'taskEmployerBy', d.task_employer_by, 'taskNavBy', d.task_nav_by,
      'taskClinicianBy', d.task_clinician_by,
      'otherParticipants', d.other_participants, 'version', d.version, 'changedAt', d.changed_at) as told
    from minutes_draft d where d.case_id = for_case),
  told_part as materialized (
    select x.minutes_id, json_agg(json_build_object('participantId', x.participant_id, 'name', coalesce(i.person_name, p.person_name),
      'tookPart', x.took_part, 'shared', x.shared) order by x.participant_id) as people
    from minutes_part x join minutes n on n.id = x.minutes_id
      left join invitation i on i.milestone_id = n.milestone_id and i.participant_id = x.participant_id
      left join part p on p.id = x.participant_id
    where x.case_id = for_case group by x.minutes_id),
  record as materialized (
    select n.milestone_id, json_build_object('id', n.id, 'number', n.number, 'situation', n.situation, 'conclusion', n.conclusion,
      'otherParticipants', n.other_participants, 'changeReason', n.change_reason, 'publishedAt', n.published_at,
      'people', coalesce(x.people, '[]')) as told, n.number
    from minutes n left join told_part x on x.minutes_id = n.id where n.case_id = for_case),
  task as materialized (
    select t.milestone_id, json_build_object('id', t.id, 'minutesId', t.minutes_id, 'party', t.party, 'text', t.text, 'dueDate', t.due_date, 'doneAt', t.done_at,
      'version', t.version, 'replaced', t.replaced) as told, t.party, t.id
    from minutes_task t where t.case_id = for_case),
  wish as materialized (
    select w.id, w.asked_at, json_build_object('id', w.id, 'byRole', w.by_role, 'name', y.name, 'wantsIssuer', w.wants_issuer,
      'askedAt', w.asked_at) as told
    from meeting_wish w left join signature y on y.row_id = w.id where w.case_id = for_case)
  select json_build_object('viewer', st.role, 'viewerParticipantId', st.participant_id, 'today', app.today(), 'now', app.now(),
      'citizenName', c.citizen_name, 'closed', c.closed_at is not null,
      'people', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.person_name, 'role', p.role, 'title', p.title,
        'organisationName', p.organisation_name) order by p.joined_at, p.id) from part p), '[]'),
      'wishes', coalesce((select json_agg(w.told order by w.asked_at desc, w.id) from wish w), '[]'),
      'meetings', coalesce((select json_agg(json_build_object('id', m.id, 'type', m.type, 'title', m.title, 'status', m.status,
          'statusReason', m.status_reason, 'ownerRole', m.owner_role, 'dueDate', m.due_date, 'version', m.version,
          'arranged', case when k.milestone_id is not null then json_build_object('channel', k.channel, 'place', k.place,
            'startsAt', k.starts_at, 'duration', k.duration, 'agenda', k.agenda, 'preparations', k.preparations,
            'changeReason', k.change_reason, 'version', k.version) end,
          'amCalled', exists (select from called x where x.milestone_id = m.id and x.me),
          'called', coalesce((select json_agg(x.told order by x.person_name, x.participant_id) from called x where x.milestone_id = m.id), '[]'),
          'citizenAnswer', (select a.told from answer a where a.milestone_id = m.id and a.participant_id is null),
          'draft', (select d.told from draft d where d.milestone_id = m.id),
          'minutes', coalesce((select json_agg(n.told order by n.number desc) from record n where n.milestone_id = m.id), '[]'),
          'tasks', coalesce((select json_agg(t.told order by t.party, t.id) from task t where t.milestone_id = m.id), '[]'))
        order by k.starts_at nulls last, m.due_date nulls last, m.id)
        from card m left join meeting k on k.milestone_id = m.id), '[]')),
    array(select distinct x.category from (
      select 'MEETING' as category from card union all select 'MEETING' from wish
      union all select p.category from part p where p.id is distinct from st.participant_id) x)
  into facts, shown
  from case_file c cross join standing st where c.id = for_case;
  perform audit.disclosed('READ_MEETINGS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return facts;
end $function$;
revoke execute on function app.read_meetings(text,uuid,uuid) from public;
grant execute on function app.read_meetings(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_my_invitations(token_hash text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return coalesce((select json_agg(json_build_object('participantId', i.participant_id, 'role', i.role, 'invitedOn', i.invited_on))
    from app.my_invitations() i), '[]');
end $function$;
revoke execute on function app.read_my_invitations(text) from public;
grant execute on function app.read_my_invitations(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_outcome(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare facts record;
begin
  if not app.begin_reading(token_hash, for_case, eyes) or not exists (
    select from app.standing s where s.case_id = for_case and s.role in ('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL')) then
    perform audit.refused('READ_OUTCOME', for_case);
    return null;
  end if;
  select c.closed_at, w.said, w.helped_text,
    (select json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date) order by p.from_date, p.id)
      from sick_leave_period p where p.case_id = for_case) as periods,
    (select json_agg(json_build_object('week', a.week, 'workPercent', a.work_percent) order by a.week)
      from work_actual a where a.case_id = for_case) as weeks
    into facts
  from case_file c left join closing_word w on w.case_id = c.id where c.id = for_case;
  perform audit.disclosed('READ_OUTCOME', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array_remove(array[case when facts.periods is not null then 'SICK_LEAVE' end, case when facts.weeks is not null then 'PLAN' end], null))));
  return json_build_object(
    'asOf', least(app.today(), (facts.closed_at at time zone 'Europe/Oslo')::date),
    'closedAt', facts.closed_at, 'said', facts.said, 'helped', facts.helped_text,
    'periods', coalesce(facts.periods, '[]'), 'weeks', coalesce(facts.weeks, '[]'));
end $function$;
revoke execute on function app.read_outcome(text,uuid,uuid) from public;
grant execute on function app.read_outcome(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_own(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare o record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_OWN', for_case);
    return null;
  end if;
  select * into o from app.own(for_case);
  perform audit.disclosed('READ_OWN', jsonb_build_array(jsonb_build_object('case_id', for_case,
    'categories', case when o.shown then array['PERSONAL'] else '{}'::text[] end)));
  if o.handed then perform audit.handed_over(for_case); end if;
  return o.facts;
end $function$;
revoke execute on function app.read_own(text,uuid,uuid) from public;
grant execute on function app.read_own(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_part_links(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.part_links_of(for_case);
end $function$;
revoke execute on function app.read_part_links(text,uuid) from public;
grant execute on function app.read_part_links(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_pathway(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare p record;
begin
  if app.begin_reading($1, $2, $3) then
    select * into p from app.pathway(for_case);
    if p.facts is not null then
      perform audit.disclosed('READ_PATHWAY', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', p.shown)));
      return p.facts;
    end if;
  end if;
  perform audit.refused('READ_PATHWAY', for_case);
  return null;
end $function$;
revoke execute on function app.read_pathway(text,uuid,uuid) from public;
grant execute on function app.read_pathway(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_protection(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.protection_of(for_case);
end $function$;
revoke execute on function app.read_protection(text,uuid) from public;
grant execute on function app.read_protection(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_representation(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return app.representation_of(for_case);
end $function$;
revoke execute on function app.read_representation(text,uuid) from public;
grant execute on function app.read_representation(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_research(token_hash text, for_case uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if not app.begin_reading(token_hash, for_case) or for_case <> all (app.private_cases()) then
    perform audit.refused('READ_RESEARCH', for_case);
    return null;
  end if;
  return coalesce((select json_agg(json_build_object('given', r.given, 'textVersion', r.text_version, 'language', r.language,
    'answeredAt', r.answered_at) order by r.ordinal desc) from research_answer r where r.case_id = for_case), '[]');
end $function$;
revoke execute on function app.read_research(text,uuid) from public;
grant execute on function app.read_research(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_reviews(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  b record;
  answers json;
  eases json;
  shown text[];
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_REVIEWS', for_case);
    return null;
  end if;
  select * into b from app.board(for_case);
  answers := coalesce((select json_agg(json_build_object('id', a.id, 'reviewId', a.review_id, 'party', a.party, 'direction', a.direction,
      'words', a.words, 'hours', a.hours, 'tasks', a.tasks, 'helps', a.helps, 'version', a.version + coalesce(p.version, 0), 'answeredAt', a.answered_at,
      'mine', a.id = any (app.own_answers(for_case)), 'load', p.load) order by a.answered_at, a.id)
    from review_answer a left join review_answer_private p on p.answer_id = a.id where a.case_id = for_case), '[]');
  eases := coalesce((select json_agg(json_build_object('stepId', l.step_id, 'targetId', l.accommodation_id)
    order by l.step_id, l.accommodation_id) from step_accommodation l where l.case_id = for_case and l.linked), '[]');
  shown := array_remove(array[
    case when json_array_length(b.facts->'steps') > 0 or json_array_length(b.facts->'actuals') > 0
      or exists (select from json_array_elements(answers) x where x->>'party' in ('CITIZEN', 'EMPLOYER')) then 'PLAN' end,
    case when exists (select from json_array_elements(answers) x where x->>'party' in ('THERAPIST', 'GP')) then 'TREATMENT' end,
    case when json_array_length(b.facts->'accommodations') > 0 then 'ACCOMMODATION' end], null);
  perform audit.disclosed('READ_REVIEWS', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories', shown)));
  return json_build_object('board', b.facts, 'answers', answers, 'eases', eases,
    'reviews', coalesce((select json_agg(json_build_object('id', r.id, 'stepId', r.step_id, 'dueDate', r.due_date, 'openedAt', r.opened_at,
        'closedAt', r.closed_at, 'decision', r.decision) order by r.opened_at desc, r.id) from step_review r where r.case_id = for_case), '[]'),
    'aims', coalesce((select json_agg(json_build_object('stepId', l.step_id, 'targetId', l.goal_id) order by l.step_id, l.goal_id)
      from step_goal l where l.case_id = for_case and l.linked), '[]'));
end $function$;
revoke execute on function app.read_reviews(text,uuid,uuid) from public;
grant execute on function app.read_reviews(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_safety(token_hash text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare
  rows json;
  lines jsonb;
begin
  if app.enter(token_hash) is null then return null; end if;
  select coalesce(json_agg(json_build_object('id', t.id, 'caseId', t.case_id, 'citizenName', c.citizen_name, 'role', s.role,
      'raisedAt', t.raised_at) order by t.raised_at, t.id), '[]'),
    jsonb_agg(distinct jsonb_build_object('case_id', t.case_id, 'categories', array['SAFETY']))
    into rows, lines
  from safety_task t join case_file c on c.id = t.case_id
    join app.standing s on s.case_id = t.case_id and s.role in ('THERAPIST', 'GP')
  where not exists (select from safety_closing x where x.task_id = t.id);
  if lines is not null then perform audit.disclosed('READ_SAFETY', lines); end if;
  return rows;
end $function$;
revoke execute on function app.read_safety(text) from public;
grant execute on function app.read_safety(text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.read_timeline(token_hash text, for_case uuid, eyes uuid DEFAULT NULL::uuid)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare b record;
begin
  if not app.begin_reading($1, $2, $3) then
    perform audit.refused('READ_TIMELINE', for_case);
    return null;
  end if;
  select * into b from app.board(for_case);
  perform audit.disclosed('READ_TIMELINE', jsonb_build_array(jsonb_build_object('case_id', for_case, 'categories',
    array(select distinct x.category from (
      select m->>'category' as category from json_array_elements(b.facts->'milestones') m
      union all select 'PLAN' from json_array_elements(b.facts->'steps')
      union all select 'SICK_LEAVE' from json_array_elements(b.facts->'sickLeave')
      union all select 'ACCOMMODATION' from json_array_elements(b.facts->'accommodations')) x order by 1))));
  return json_build_object('board', b.facts, 'reviews', coalesce((select json_agg(json_build_object('stepId', r.step_id, 'dueDate', r.due_date,
    'decision', r.decision, 'closedAt', r.closed_at) order by r.due_date, r.id) from step_review r where r.case_id = for_case), '[]'));
end $function$;
revoke execute on function app.read_timeline(text,uuid,uuid) from public;
grant execute on function app.read_timeline(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.recall(key uuid, mutation text, input_hash text)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  me uuid := app.actor();
  earlier app.request;
begin
  -- two racing repeats of one request: the second waits here and then finds the first one's outcome
  perform pg_advisory_xact_lock(hashtextextended(me::text || $1::text, 0));
  select * into earlier from app.request r where r.person_id = me and r.key = $1;
  if not found then return null; end if;
  if earlier.mutation <> $2 or earlier.input_hash <> $3 then
    raise exception 'this key was used for another request' using errcode = 'SA409';
  end if;
  return earlier.outcome;
end $function$;
alter function app.recall(uuid,text,text) owner to samtavle_wall;
revoke execute on function app.recall(uuid,text,text) from public;
grant execute on function app.recall(uuid,text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.remember(key uuid, mutation text, input_hash text, outcome jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into app.request (person_id, key, mutation, input_hash, outcome) values (app.actor(), $1, $2, $3, $4);
$function$;
alter function app.remember(uuid,text,text,jsonb) owner to samtavle_wall;
revoke execute on function app.remember(uuid,text,text,jsonb) from public;
grant execute on function app.remember(uuid,text,text,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION app.replace_minutes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.minutes_task t set replaced = true where t.milestone_id = new.milestone_id and not t.replaced;
  return null;
end $function$;
alter function app.replace_minutes() owner to samtavle_wall;
revoke execute on function app.replace_minutes() from public;

CREATE OR REPLACE FUNCTION app.replace_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.follow_up_plan p set kept_for_nav = app.floor_opened('WEEK_BEFORE_MEETING', new.case_id, null)
  where p.case_id = new.case_id and p.employer_id = new.employer_id and p.number < new.number and p.kept_for_nav
    and p.number = new.number - 1;
  return null;
end $function$;
alter function app.replace_plan() owner to samtavle_wall;
revoke execute on function app.replace_plan() from public;

CREATE OR REPLACE FUNCTION app.report_impartiality(of_participant uuid, of_kind text)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into public.impartiality (person_id, citizen_id, kind, told_by)
  select p.person_id, c.citizen_id, of_kind, 'CITIZEN'
  from public.participant p join public.case_file c on c.id = p.case_id
    join app.may m on m.case_id = p.case_id and m.act = 'REPORT_IMPARTIALITY'
  where p.id = of_participant and p.ended_at is null and c.id = any (app.private_cases())
  on conflict do nothing
  returning id;
$function$;
alter function app.report_impartiality(uuid,text) owner to samtavle_wall;
revoke execute on function app.report_impartiality(uuid,text) from public;
grant execute on function app.report_impartiality(uuid,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.representation_of(for_case uuid)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select json_build_object(
    'representatives', coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.representative_name,
        'opened', r.opened, 'invitedAt', r.invited_at, 'acceptedAt', r.accepted_at, 'fromAt', r.from_at, 'endedAt', r.ended_at,
        'lastDay', ((r.to_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date,
        'active', exists (select from app.standing_in s where s.id = r.id)) order by r.invited_at desc, r.id)
      from public.representation r where r.citizen_id = c.citizen_id), '[]'),
    'acts', coalesce((select json_agg(json_build_object('id', a.id::text, 'at', a.at, 'what', a.what, 'name', r.representative_name)
        order by a.id desc)
      from (select x.* from public.representation_act x where x.case_id = c.id order by x.id desc limit 100) a
        join public.representation r on r.id = a.representation_id), '[]'))
  from public.case_file c where c.id = for_case and c.id = any (app.private_cases());
$function$;
alter function app.representation_of(uuid) owner to samtavle_wall;
revoke execute on function app.representation_of(uuid) from public;
grant execute on function app.representation_of(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.request_override(for_case uuid, why text, last_day date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare made uuid;
begin
  insert into public.access_override (participant_id, case_id, reason, from_at, to_at)
  select p.id, p.case_id, why, app.now(), (last_day + 1)::timestamp at time zone 'Europe/Oslo'
  from public.participant p join public.case_file c on c.id = p.case_id
    join policy.act_right a on a.act = 'REQUEST_OVERRIDE' and a.role = p.role
  where p.case_id = for_case and p.person_id = app.actor() and p.role = any (app.vouched()) and p.ended_at is null and c.closed_at is null
    and p.person_id <> c.citizen_id
    and p.admitted_at is not null
    and not exists (select from app.eligible_part x where x.id = p.id)
    and not exists (select from public.impartiality i
      where i.person_id = p.person_id and i.citizen_id = c.citizen_id and i.taken_back_at is null)
    and not exists (select from app.standing_in s where s.representative_id = p.person_id and s.citizen_id = c.citizen_id)
    and not exists (select from public.protection t where t.person_id = c.citizen_id
      and not exists (select from public.clearance k where k.person_id = p.person_id and k.kind = t.kind))
  limit 1
  returning id into made;
  if made is not null then
    insert into audit.access_log (person_id, person_name, role, organisation_name, case_id, action, outcome)
    select p.person_id, p.person_name, p.role, p.organisation_name, p.case_id, 'requestOverride', 'PERMIT'
    from public.access_override o join public.participant p on p.id = o.participant_id where o.id = made;
  end if;
  return made;
end $function$;
alter function app.request_override(uuid,text,date) owner to samtavle_wall;
revoke execute on function app.request_override(uuid,text,date) from public;
grant execute on function app.request_override(uuid,text,date) to samtavle_app;

CREATE OR REPLACE FUNCTION app.row_says(of_kind text, of_row uuid, of_case uuid)
 RETURNS TABLE(detail text, label text)
 LANGUAGE plpgsql
 STABLE ROWS 1
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query select v.detail, v.label from app.correctable_row v
    where v.kind = of_kind and v.row_id = of_row and v.case_id = of_case;
end $function$;
revoke execute on function app.row_says(text,uuid,uuid) from public;
grant execute on function app.row_says(text,uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.scope()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.case_id'::text, true), ''::text))::uuid;
revoke execute on function app.scope() from public;
grant execute on function app.scope() to samtavle_app;
grant execute on function app.scope() to samtavle_wall;

CREATE OR REPLACE FUNCTION app.seal(salt bytea, seen jsonb)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select sha256(salt || convert_to(seen::text, 'UTF8'));
$function$;
revoke execute on function app.seal(bytea,jsonb) from public;
grant execute on function app.seal(bytea,jsonb) to samtavle_app;
grant execute on function app.seal(bytea,jsonb) to samtavle_wall;

CREATE OR REPLACE FUNCTION app.seal_agreement()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare
  a policy.agreement := (select x from policy.agreement x where x.acts = tg_table_name);
  r jsonb := to_jsonb(new);
  seen jsonb;
begin
  execute format('select to_jsonb(s) from (select %s from public.%I where %I = $1) s',
    (select string_agg(quote_ident(c), ', ') from unnest(a.covers) c), a.content, a.content_key) into seen using (r->>a.key)::uuid;
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.seal := app.seal(new.salt, seen);
  new.first_version := (r->>a.counted)::integer;
  return new;
end $function$;
revoke execute on function app.seal_agreement() from public;

CREATE OR REPLACE FUNCTION app.search_directory(token_hash text, for_case uuid, asked text, search text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return json_build_object('limited', false, 'people', coalesce((select json_agg(json_build_object('personId', d.person_id,
      'organisationId', d.organisation_id, 'name', d.name, 'organisationName', d.organisation_name, 'role', d.role, 'title', d.title))
    from app.directory(for_case, asked, search) d), '[]'::json));
exception when sqlstate 'SA429' then
  return json_build_object('limited', true, 'people', '[]'::json);
end $function$;
revoke execute on function app.search_directory(text,uuid,text,text) from public;
grant execute on function app.search_directory(text,uuid,text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.search_organisation(token_hash text, of_number text)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  if app.enter(token_hash) is null then return null; end if;
  return json_build_object('limited', false, 'organisation',
    (select json_build_object('id', o.id, 'name', o.name) from app.organisation_numbered(of_number) o));
exception when sqlstate 'SA429' then
  return json_build_object('limited', true, 'organisation', null);
end $function$;
revoke execute on function app.search_organisation(text,text) from public;
grant execute on function app.search_organisation(text,text) to samtavle_app;

CREATE OR REPLACE FUNCTION app.sent_plans()
 RETURNS TABLE(case_id uuid, employer_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query select distinct f.case_id, f.employer_id from public.follow_up_plan f
    where f.case_id = any (app.cases('ACCOMMODATION', 2));
end $function$;
alter function app.sent_plans() owner to samtavle_wall;
revoke execute on function app.sent_plans() from public;
grant execute on function app.sent_plans() to samtavle_app;

CREATE OR REPLACE FUNCTION app.sent_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.seen_from = 2 and new.version <> old.version then
    raise exception 'NOT_NOW' using errcode = 'SA422', column = 'caseId';
  end if;
  return new;
end $function$;
revoke execute on function app.sent_stands() from public;

CREATE OR REPLACE FUNCTION app.settle_line(of_line uuid, seen_version integer, keep boolean)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update public.own_line l set version = l.version + 1,
    seen_from = case when keep then app.line_level(l.kind) else l.seen_from end,
    kept_on = case when keep then app.today() else l.kept_on end,
    removed_at = case when keep then null else app.now() end
  where l.id = of_line and l.version = seen_version and l.removed_at is null
    and l.case_id in (select m.case_id from app.may m where m.act = 'SETTLE_OWN_LINE')
    and (l.case_id, l.category) in (select r.case_id, r.category from app.reach('{NAV,INFO_STRATEGY,PERSONAL}') r where r.level = 3)
  returning l.version;
$function$;
alter function app.settle_line(uuid,integer,boolean) owner to samtavle_wall;
revoke execute on function app.settle_line(uuid,integer,boolean) from public;
grant execute on function app.settle_line(uuid,integer,boolean) to samtavle_app;

CREATE OR REPLACE FUNCTION app.show_accepted_goal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.state = 'ACTIVE' then
    update public.goal set seen_from = 2 where id = new.goal_id;
  end if;
  return new;
end $function$;
alter function app.show_accepted_goal() owner to samtavle_wall;
revoke execute on function app.show_accepted_goal() from public;

CREATE OR REPLACE FUNCTION app.show_accepted_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.kind = 'ACCEPT' then
    update public.step set seen_from = 2 where id = new.step_id and version = new.step_version;
  end if;
  return new;
end $function$;
alter function app.show_accepted_step() owner to samtavle_wall;
revoke execute on function app.show_accepted_step() from public;

CREATE OR REPLACE FUNCTION app.shut_out(of_case uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.id from public.participant p
    where p.case_id = of_case and of_case = any (app.own_cases()) and p.ended_at is null
      and not exists (select from app.eligible_part a where a.id = p.id)
    order by p.joined_at, p.id);
end $function$;
alter function app.shut_out(uuid) owner to samtavle_wall;
revoke execute on function app.shut_out(uuid) from public;
grant execute on function app.shut_out(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.sign()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  insert into public.signature (row_id, case_id, participant_id, role, name)
  select (r->>'id')::uuid, p.case_id, p.id, p.role, p.person_name
  from public.participant p
  where p.case_id = (r->>'case_id')::uuid and p.person_id = app.actor() and p.ended_at is null
    and case when r ? 'by_role' then p.id = (r->>'by_participant_id')::uuid
      else p.role = r->>'own_role' and p.organisation_id = (r->>'own_organisation_id')::uuid end
  limit 1;
  return new;
end $function$;
alter function app.sign() owner to samtavle_wall;
revoke execute on function app.sign() from public;

CREATE OR REPLACE FUNCTION app.sign_admission()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare part public.participant;
begin
  select * into part from public.participant p where p.id = new.participant_id and p.case_id = new.case_id;
  if not found then
    raise exception 'no such part' using errcode = 'SA404';
  end if;
  if new.said = 'YES' and part.ended_at is not null then
    raise exception 'LEFT_CASE' using errcode = 'SA422', column = 'participantId';
  end if;
  if new.said in ('YES', 'NO')
    and (select a.said from public.admission a where a.participant_id = part.id order by a.id desc limit 1) = new.said then
    raise exception 'ALREADY_DONE' using errcode = 'SA422', column = 'participantId';
  end if;
  new.person_id := part.person_id;
  new.organisation_id := part.organisation_id;
  new.role := part.role;
  new.said_at := app.now();
  new.by_role := case new.said when 'INVITED' then new.by_role when 'BY_LAW' then 'LAW' else 'CITIZEN' end;
  new.by_name := case when new.said <> 'BY_LAW' then app.my_name() end;
  new.source := case when new.said = 'BY_LAW' then (select e.source from policy.entry_by_law e where e.recipient = part.role) end;
  return new;
end $function$;
alter function app.sign_admission() owner to samtavle_wall;
revoke execute on function app.sign_admission() from public;

CREATE OR REPLACE FUNCTION app.sign_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.given_by := app.actor();
  new.representation_id := null;
  new.given_by_name := null;
  select s.id, r.representative_name into new.representation_id, new.given_by_name
  from public.case_file c join app.standing_in s on s.citizen_id = c.citizen_id join public.representation r on r.id = s.id
  where c.id = new.case_id and s.representative_id = new.given_by;
  return new;
end $function$;
alter function app.sign_consent() owner to samtavle_wall;
revoke execute on function app.sign_consent() from public;

CREATE OR REPLACE FUNCTION app.step_needs(for_case uuid)
 RETURNS TABLE(needs_grant boolean, needs_agreement boolean, employer_id uuid, employers uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from public.sick_leave_period p where p.case_id = for_case and p.to_date >= app.today()),
    count(p.organisation_id) > 0, case when count(distinct p.organisation_id) = 1 then min(p.organisation_id::text)::uuid end,
    coalesce(array_agg(distinct p.organisation_id) filter (where p.organisation_id is not null), '{}')
  from app.may m left join app.let_in p on p.case_id = m.case_id and p.role = 'EMPLOYER'
  where m.case_id = for_case and m.act = 'PROPOSE_STEP'
  group by m.case_id;
$function$;
alter function app.step_needs(uuid) owner to samtavle_wall;
revoke execute on function app.step_needs(uuid) from public;
grant execute on function app.step_needs(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.take_back_impartiality(of_id uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with taken as (
    update public.impartiality i set taken_back_at = app.now()
    where i.id = $1 and i.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())
      and i.told_by = 'CITIZEN' and i.taken_back_at is null
    returning 1)
  select exists (select from taken);
$function$;
alter function app.take_back_impartiality(uuid) owner to samtavle_wall;
revoke execute on function app.take_back_impartiality(uuid) from public;
grant execute on function app.take_back_impartiality(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.taken_over()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select a.handover_id from public.handover_answer a join app.my_parts() p on p.participant_id = a.participant_id);
end $function$;
alter function app.taken_over() owner to samtavle_wall;
revoke execute on function app.taken_over() from public;
grant execute on function app.taken_over() to samtavle_app;

CREATE OR REPLACE FUNCTION app.text_of_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.text_version := coalesce((select c.text_version from public.consent c where c.id = new.consent_id), '');
  return new;
end $function$;
alter function app.text_of_consent() owner to samtavle_wall;
revoke execute on function app.text_of_consent() from public;

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((app.now() AT TIME ZONE 'Europe/Oslo'::text))::date;
revoke execute on function app.today() from public;
grant execute on function app.today() to samtavle_app;
grant execute on function app.today() to samtavle_wall;

CREATE OR REPLACE FUNCTION app.touch(token_hash text, keep_alive boolean)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update auth.session s set idle_until = now() + interval '30 minutes'
  where $2 and s.token_hash = auth.kept($1) and s.closed_at is null and s.absolute_until > now()
    and s.idle_until > now() and s.idle_until < now() + interval '29 minutes';
  select app.actor();
$function$;
alter function app.touch(text,boolean) owner to samtavle_wall;
revoke execute on function app.touch(text,boolean) from public;
grant execute on function app.touch(text,boolean) to samtavle_app;

CREATE OR REPLACE FUNCTION app.unseen(was jsonb, becomes jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select was - '{version,own_organisation_id,own_role,own_person_id,kept_for_nav}'::text[] = becomes - '{version,own_organisation_id,own_role,own_person_id,kept_for_nav}'::text[];
$function$;
alter function app.unseen(jsonb,jsonb) owner to samtavle_wall;
revoke execute on function app.unseen(jsonb,jsonb) from public;

CREATE OR REPLACE FUNCTION app.viewed_as()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case when asked.id is null then null else coalesce((
    select p.id from public.participant p join public.case_file c on c.id = p.case_id
    where p.id = asked.id and c.citizen_id = app.actor() and 'CITIZEN' = any (app.vouched())), '00000000-0000-0000-0000-000000000000') end
  from (select nullif(current_setting('app.view_as', true), '')::uuid as id) asked;
$function$;
alter function app.viewed_as() owner to samtavle_wall;
revoke execute on function app.viewed_as() from public;
grant execute on function app.viewed_as() to samtavle_app;

CREATE OR REPLACE FUNCTION app.vouched()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select array(
    select v.role from auth.session s join policy.vouching v on v.kind = any (s.vouched)
    where s.token_hash = auth.kept(nullif(current_setting('app.session', true), ''))
      and s.closed_at is null and s.idle_until > now() and s.absolute_until > now());
$function$;
alter function app.vouched() owner to samtavle_wall;
revoke execute on function app.vouched() from public;
grant execute on function app.vouched() to samtavle_app;

CREATE OR REPLACE FUNCTION app.whose()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.own_person_id := case when new.own_role is not null then coalesce(app.actor(), new.own_person_id) end;
  return new;
end $function$;
alter function app.whose() owner to samtavle_wall;
revoke execute on function app.whose() from public;
grant execute on function app.whose() to samtavle_owner;

CREATE OR REPLACE FUNCTION app.withdraw_call(of_meeting uuid, whom uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with gone as (
    delete from public.invitation i
    where i.milestone_id = of_meeting and i.participant_id = whom
      and (i.case_id, coalesce(i.own_organisation_id, app.nil()), coalesce(i.own_role, 'CITIZEN')) in (
        select m.case_id, m.own_key, m.role from app.may m where m.act = 'WITHDRAW_INVITATION')
      and (i.own_role is null or i.own_person_id = app.actor())
    returning 1)
  select exists (select from gone);
$function$;
alter function app.withdraw_call(uuid,uuid) owner to samtavle_wall;
revoke execute on function app.withdraw_call(uuid,uuid) from public;
grant execute on function app.withdraw_call(uuid,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.withdraw_commission(of_commission uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with gone as (
    update public.commission c set withdrawn_on = app.today()
    where c.id = of_commission and c.withdrawn_on is null
      and (c.case_id, c.own_organisation_id, c.own_role) in (
        select m.case_id, m.organisation_id, m.role from app.may m where m.act = 'COMMISSION_SERVICE')
      and not exists (select from public.recommendation r where r.commission_id = c.id)
    returning 1)
  select exists (select from gone);
$function$;
alter function app.withdraw_commission(uuid) owner to samtavle_wall;
revoke execute on function app.withdraw_commission(uuid) from public;
grant execute on function app.withdraw_commission(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.writers_in(of_case uuid)
 RETURNS TABLE(kind text, row_id uuid, own_organisation_id uuid, own_role text, organisation_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  if of_case <> all (app.private_cases()) then return; end if;
  return query select w.kind, w.row_id, w.own_organisation_id, w.own_role, o.name
    from app.correctable_writer w join public.organisation o on o.id = w.own_organisation_id where w.case_id = of_case;
end $function$;
alter function app.writers_in(uuid) owner to samtavle_wall;
revoke execute on function app.writers_in(uuid) from public;
grant execute on function app.writers_in(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.written_by_others(of_case uuid)
 RETURNS TABLE(kind text, row_id uuid, detail text, label text, own_organisation_id uuid, own_role text, organisation_name text)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query select w.kind, w.row_id, v.detail, v.label, w.own_organisation_id, w.own_role, w.organisation_name
    from app.writers_in(of_case) w join app.correctable_row v on v.kind = w.kind and v.row_id = w.row_id
    where v.case_id = of_case and v.stands order by w.kind, v.label, w.row_id;
end $function$;
revoke execute on function app.written_by_others(uuid) from public;
grant execute on function app.written_by_others(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION app.young_cases()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return array(select p.case_id from app.my_parts() p join public.case_file c on c.id = p.case_id
    join public.person z on z.id = c.citizen_id
    where p.role = 'NAV_LOCAL' and p.participant_id is not null and (select app.viewed_as()) is null
      and z.born > app.today() - interval '30 years');
end $function$;
alter function app.young_cases() owner to samtavle_wall;
revoke execute on function app.young_cases() from public;
grant execute on function app.young_cases() to samtavle_app;

CREATE OR REPLACE FUNCTION audit.append(of_chain uuid, of_kind text, row_now jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  what policy.chained;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  named text;
  seal bytea;
  came bigint;
  made bytea;
begin
  select * into what from policy.chained c where c.kind = of_kind;
  named := (select string_agg(row_now->>k, '/' order by n) from unnest(what.key) with ordinality as u (k, n));
  seal := sha256(salt || convert_to(audit.canonical(row_now, what.columns), 'UTF8'));
  -- The lock on the head is what makes each chain one line: the next writer waits here and then reads this one's hash.
  insert into audit.head as h (chain, line, hash)
  values (of_chain, 1, sha256(uuid_send(of_chain) || int8send(1) || convert_to(of_kind || E'\n' || named || E'\n', 'UTF8') || seal))
  on conflict (chain) do update set line = h.line + 1,
    hash = sha256(h.hash || uuid_send(of_chain) || int8send(h.line + 1) || convert_to(of_kind || E'\n' || named || E'\n', 'UTF8') || seal)
  returning line, hash into came, made;
  insert into audit.link (chain, line, kind, row_id, salt, commitment, hash) values (of_chain, came, of_kind, named, salt, seal, made);
end $function$;
alter function audit.append(uuid,text,jsonb) owner to samtavle_wall;
revoke execute on function audit.append(uuid,text,jsonb) from public;

CREATE OR REPLACE FUNCTION audit.canonical(row_now jsonb, columns text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select jsonb_object_agg(c, $1->c)::text from unnest($2) c;
$function$;
revoke execute on function audit.canonical(jsonb,text[]) from public;
grant execute on function audit.canonical(jsonb,text[]) to samtavle_wall;

CREATE OR REPLACE FUNCTION audit.chain_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare r jsonb := to_jsonb(new);
begin
  perform audit.append((r->>tg_argv[1])::uuid, tg_argv[0], r);
  return null;
end $function$;
alter function audit.chain_row() owner to samtavle_wall;
revoke execute on function audit.chain_row() from public;

CREATE OR REPLACE FUNCTION audit.chains()
 RETURNS TABLE(chain uuid, line bigint, hash bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(h.chain, l.chain), h.line, h.hash
  from audit.head h full join (select distinct k.chain from audit.link k) l on l.chain = h.chain
  order by 1;
$function$;
alter function audit.chains() owner to samtavle_wall;
revoke execute on function audit.chains() from public;
grant execute on function audit.chains() to samtavle_owner;

CREATE OR REPLACE FUNCTION audit.consulted(read uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into audit.access_log (person_id, person_name, role, case_id, action, categories, bases, outcome)
  select s.person_id, s.name, s.role, c.case_id, 'READ_CONSULTATION', k.shown, array_fill('CONSENT'::text, array[cardinality(k.shown)]), 'PERMIT'
  from public.consultation c join public.consultation_seat s on s.consultation_id = c.id and s.person_id = app.actor()
    cross join lateral (select array(select m.category from public.consultation_material m where m.consultation_id = c.id
      union all select 'NAV' order by 1) as shown) k
  where c.id = any (read) and c.id = any (app.my_consultations())
  order by c.case_id;
$function$;
alter function audit.consulted(uuid[]) owner to samtavle_wall;
revoke execute on function audit.consulted(uuid[]) from public;
grant execute on function audit.consulted(uuid[]) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.disclosed(action text, shown jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into audit.access_log (person_id, person_name, role, organisation_name, participant_id, case_id, action, categories, bases, outcome)
  select p.person_id, p.person_name, p.role, p.organisation_name, p.id, p.case_id, $1,
    coalesce(array_agg(c.category order by c.category) filter (where c.category is not null), '{}'),
    coalesce(array_agg(coalesce(nullif(a.basis, 'NONE'), 'OWN_ITEM') order by c.category) filter (where c.category is not null), '{}'),
    'PERMIT'
  from jsonb_to_recordset($2) as d (case_id uuid, categories text[])
  join app.standing s on s.case_id = d.case_id and s.participant_id is not null
  join public.participant p on p.id = s.participant_id
  left join lateral (select distinct unnest(d.categories) as category) c on true
  left join app.access a on a.participant_id = s.participant_id and a.category = c.category
  where nullif(current_setting('app.view_as', true), '') is null
  group by p.id
  order by p.case_id, p.id;
  -- a stand-in reads as the citizen would, but is somebody else: that is a disclosure
  insert into audit.access_log (person_id, person_name, role, case_id, action, categories, bases, outcome)
  select me.id, me.name, 'NONE', d.case_id, $1, d.categories, array_fill('REPRESENTATION'::text, array[cardinality(d.categories)]), 'PERMIT'
  from jsonb_to_recordset($2) as d (case_id uuid, categories text[])
  join app.standing s on s.case_id = d.case_id and s.opens is not null
  join public.person me on me.id = app.actor()
  order by d.case_id;
$function$;
alter function audit.disclosed(text,jsonb) owner to samtavle_wall;
revoke execute on function audit.disclosed(text,jsonb) from public;
grant execute on function audit.disclosed(text,jsonb) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.handed_over(for_case uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into audit.access_log (person_id, person_name, role, organisation_name, participant_id, case_id, action, categories, bases, outcome)
  select p.person_id, p.person_name, p.role, p.organisation_name, p.id, p.case_id, 'READ_HANDED_OVER', '{PERSONAL}', '{CONSENT}', 'PERMIT'
  from app.standing s join public.participant p on p.id = s.participant_id
  where s.case_id = for_case and s.role = 'THERAPIST' and nullif(current_setting('app.view_as', true), '') is null;
$function$;
alter function audit.handed_over(uuid) owner to samtavle_wall;
revoke execute on function audit.handed_over(uuid) from public;
grant execute on function audit.handed_over(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.links(of_chain uuid)
 RETURNS TABLE(line bigint, kind text, row_id text, salt bytea, commitment bytea, hash bytea, content text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
  select k.line, k.kind, k.row_id, k.salt, k.commitment, k.hash,
    case when r.row_now is not null then audit.canonical(r.row_now, c.columns) end
  from audit.link k join policy.chained c on c.kind = k.kind
  left join audit.record r on r.chain = k.chain and r.kind = k.kind and r.row_id = k.row_id
  where k.chain = of_chain order by k.line;
$function$;
alter function audit.links(uuid) owner to samtavle_wall;
revoke execute on function audit.links(uuid) from public;
grant execute on function audit.links(uuid) to samtavle_owner;

CREATE OR REPLACE FUNCTION audit.only_forward()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
begin
  if (case tg_argv[0] when 'line' then (becomes->>'line')::bigint = (was->>'line')::bigint + 1 else was->>tg_argv[0] is null end) then
    return new;
  end if;
  raise exception '% only goes forward', tg_table_name using errcode = 'SA404';
end $function$;
revoke execute on function audit.only_forward() from public;

CREATE OR REPLACE FUNCTION audit.own_head(of_case uuid)
 RETURNS TABLE(line bigint, hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select h.line, encode(h.hash, 'hex') from audit.head h where h.chain = of_case and of_case = any (app.private_cases());
$function$;
alter function audit.own_head(uuid) owner to samtavle_wall;
revoke execute on function audit.own_head(uuid) from public;
grant execute on function audit.own_head(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.refusals_lately()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select count(*)::integer from audit.asked a where a.person_id = app.actor() and a.recorded_at > clock_timestamp() - interval '1 hour';
$function$;
alter function audit.refusals_lately() owner to samtavle_wall;
revoke execute on function audit.refusals_lately() from public;
grant execute on function audit.refusals_lately() to samtavle_app;

CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name;
end $function$;
revoke execute on function audit.refuse_change() from public;

CREATE OR REPLACE FUNCTION audit.refused(action text, case_id uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into audit.asked (person_id, case_id, action) select p.id, $2, $1 from public.person p where p.id = app.actor();
$function$;
alter function audit.refused(text,uuid) owner to samtavle_wall;
revoke execute on function audit.refused(text,uuid) from public;
grant execute on function audit.refused(text,uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.tell_refusals(of_case uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if of_case is not null and of_case <> all (app.private_cases()) then return; end if;
  with due as materialized (
    select a.id, a.person_id, a.case_id, a.action, a.at, a.recorded_at
    from audit.asked a join public.case_file c on c.id = a.case_id
    where a.line_id is null and case when of_case is not null then a.case_id = of_case
      else date_trunc('hour', a.at) < date_trunc('hour', app.now()) end
    for update of a skip locked),
  line as materialized (
    select uuidv7(max(d.recorded_at) - clock_timestamp()) as id, d.person_id, d.case_id, date_trunc('hour', d.at) as of_hour,
      count(*)::integer as times, min(d.at) as first_at, max(d.at) as last_at,
      -- several kinds of reading are one word
      case when count(distinct d.action) = 1 then min(d.action)
        when bool_and(starts_with(d.action, 'READ_')) then 'READ_SEVERAL' else 'SEVERAL' end as action
    from due d group by d.person_id, d.case_id, date_trunc('hour', d.at)),
  told as (
    insert into audit.access_log (id, at, person_id, person_name, role, organisation_name, case_id, action, outcome, times, first_at)
    select l.id, l.last_at, p.id, p.name, coalesce(part.role, 'NONE'), part.organisation_name, l.case_id, l.action, 'DENY',
      nullif(l.times, 1), case when l.times > 1 then l.first_at end
    from line l join public.person p on p.id = l.person_id
    left join lateral (select x.role, x.organisation_name from public.participant x
      where x.person_id = l.person_id and x.case_id = l.case_id and x.joined_at <= l.last_at
      order by x.ended_at desc nulls first limit 1) part on true
    order by l.person_id, l.case_id, l.of_hour)
  update audit.asked a set line_id = l.id
  from due d join line l on l.person_id = d.person_id and l.case_id = d.case_id and l.of_hour = date_trunc('hour', d.at)
  where a.id = d.id;
  if of_case is null then
    delete from audit.asked a where a.recorded_at < clock_timestamp() - interval '1 hour'
      and (a.line_id is not null or not exists (select from public.case_file c where c.id = a.case_id));
  end if;
end $function$;
alter function audit.tell_refusals(uuid) owner to samtavle_wall;
revoke execute on function audit.tell_refusals(uuid) from public;
grant execute on function audit.tell_refusals(uuid) to samtavle_app;

CREATE OR REPLACE FUNCTION audit.unchained()
 RETURNS TABLE(chain uuid, kind text, row_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select r.chain, r.kind, r.row_id from audit.record r
  where not exists (select from audit.link k where k.chain = r.chain and k.kind = r.kind and k.row_id = r.row_id)
  order by 1, 2, 3;
$function$;
alter function audit.unchained() owner to samtavle_wall;
revoke execute on function audit.unchained() from public;
grant execute on function audit.unchained() to samtavle_owner;

CREATE OR REPLACE FUNCTION audit.unfit()
 RETURNS TABLE(chain uuid, kind text, row_id text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
declare a policy.agreement;
begin
  for a in select * from policy.agreement x order by x.acts loop
    return query execute format('select x.case_id, %L, x.id::text from public.%I x join public.%I c on c.%I = x.%I
        cross join lateral (select app.seal(x.salt, (select to_jsonb(s) from (select %s) s)) as now) y
        where x.%7$I > c.version or x.%7$I < x.first_version or x.%7$I = c.version and case when x.%7$I = x.first_version
          then x.seal <> y.now else x.seal is distinct from y.now end',
      a.acts, a.acts, a.content, a.content_key, a.key,
      (select string_agg('c.' || quote_ident(k), ', ') from unnest(a.covers) k), a.counted);
  end loop;
end $function$;
alter function audit.unfit() owner to samtavle_wall;
revoke execute on function audit.unfit() from public;
grant execute on function audit.unfit() to samtavle_owner;

CREATE OR REPLACE FUNCTION auth.close_session(token_hash text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update auth.session s set closed_at = now() where s.token_hash = auth.kept($1) and s.closed_at is null;
$function$;
alter function auth.close_session(text) owner to samtavle_wall;
revoke execute on function auth.close_session(text) from public;
grant execute on function auth.close_session(text) to samtavle_login;

CREATE OR REPLACE FUNCTION auth.kept(token_hash text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN encode(sha256(convert_to(token_hash, 'UTF8'::name)), 'hex'::text);
alter function auth.kept(text) owner to samtavle_wall;
revoke execute on function auth.kept(text) from public;

CREATE OR REPLACE FUNCTION auth.open_session(token_hash text, provider text, subject text, vouched text[])
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from auth.session s where s.absolute_until < now() - interval '1 day';
  insert into auth.session (token_hash, person_id, vouched, idle_until, absolute_until)
  select auth.kept($1), i.person_id, $4, now() + interval '30 minutes', now() + interval '8 hours'
  from auth.identity i where i.provider = $2 and i.subject = $3
  returning person_id;
$function$;
alter function auth.open_session(text,text,text,text[]) owner to samtavle_wall;
revoke execute on function auth.open_session(text,text,text,text[]) from public;
grant execute on function auth.open_session(text,text,text,text[]) to samtavle_login;
comment on function auth.open_session(text,text,text,text[]) is 'Idle 30 minutes, at most 8 hours. Returns the person, or null when this identity is nobody here.';

CREATE OR REPLACE FUNCTION auth.start_login(id_hash text, provider text, verifier text, state text, nonce text, return_to text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from auth.login_attempt where started_at < now() - interval '10 minutes';
  insert into auth.login_attempt (id_hash, provider, verifier, state, nonce, return_to)
  values ($1, $2, $3, $4, $5, $6);
$function$;
alter function auth.start_login(text,text,text,text,text,text) owner to samtavle_wall;
revoke execute on function auth.start_login(text,text,text,text,text,text) from public;
grant execute on function auth.start_login(text,text,text,text,text,text) to samtavle_login;

CREATE OR REPLACE FUNCTION auth.take_login(id_hash text)
 RETURNS TABLE(provider text, verifier text, state text, nonce text, return_to text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from auth.login_attempt a
  where a.id_hash = $1 and a.started_at > now() - interval '10 minutes'
  returning a.provider, a.verifier, a.state, a.nonce, a.return_to;
$function$;
alter function auth.take_login(text) owner to samtavle_wall;
revoke execute on function auth.take_login(text) from public;
grant execute on function auth.take_login(text) to samtavle_login;
comment on function auth.take_login(text) is 'A login attempt can be taken once, within ten minutes.';

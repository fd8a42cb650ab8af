-- What a case holds. Each table is one category at one level (its policy names them in 0006), or carries both per row.
-- own_organisation_id + own_role: whose writing it is; empty when the citizen wrote it.
-- employer_id: the job a row belongs to; an employer sees only rows of its own job or of none.

create table employment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid not null references organisation,
  employer_name text not null,
  percent smallint not null check (percent between 1 and 100),
  from_date date not null,
  to_date date check (to_date >= from_date),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1
);
create index employment_in_case on employment (case_id);
-- what SUMMARY does not show is a row of its own
create table employment_detail (
  employment_id uuid primary key references employment,
  case_id uuid not null references case_file,
  employer_id uuid not null,
  job_title text,
  workplace text,
  leader_name text
);
create index employment_detail_in_case on employment_detail (case_id);

create table sick_leave_period (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid references organisation,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  -- ftrl § 8-13: graded sick pay from 20 %
  grade smallint not null check (grade between 20 and 100),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1
);
create index sick_leave_in_case on sick_leave_period (case_id, from_date);
create table sick_leave_note (
  period_id uuid primary key references sick_leave_period,
  case_id uuid not null references case_file,
  issuer_name text not null,
  issued_at timestamptz not null default app.now()
);
create index sick_leave_note_in_case on sick_leave_note (case_id);

create table goal (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('WORK', 'LIFE')),
  category text not null references policy.category
    generated always as (case kind when 'WORK' then 'PLAN' else 'PERSONAL' end) stored,
  text text not null,
  own_organisation_id uuid,
  own_role text,
  -- 3 while only suggested (citizen and co-authors), 2 once the citizen has accepted it; set by a trigger
  seen_from smallint not null default 3,
  created_at timestamptz not null default app.now()
);
create index goal_in_case on goal (case_id);
create table goal_decision (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  goal_id uuid not null references goal,
  category text not null references policy.category,
  ordinal integer not null,
  state text not null check (state in ('ACTIVE', 'REACHED', 'DROPPED')),
  decided_at timestamptz not null default app.now(),
  unique (goal_id, ordinal)
);
create index goal_decision_in_case on goal_decision (case_id);

create table step (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid references organisation,
  week_from date not null check (extract(isodow from week_from) = 1),
  weeks smallint not null check (weeks between 1 and 26),
  work_percent smallint not null check (work_percent between 0 and 100),
  hours_per_week numeric(4, 1) check (hours_per_week between 0 and 60),
  days smallint[] not null default '{}',
  tasks text not null,
  needs_grant boolean not null,
  needs_agreement boolean not null,
  own_organisation_id uuid,
  own_role text,
  -- 3 while a proposal (citizen and co-authors), 2 once the citizen has accepted this version; set by triggers
  seen_from smallint not null default 3,
  version integer not null default 1,
  changed_at timestamptz not null default app.now()
);
create index step_in_case on step (case_id, week_from);
-- An act belongs to one version of a step, so an edit leaves no agreement standing.
create table step_act (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  step_id uuid not null references step,
  step_version integer not null,
  kind text not null check (kind in ('ACCEPT', 'GRANT', 'DISCUSS', 'NOT_NOW', 'AGREE', 'START', 'REVIEW', 'WITHDRAW')),
  decision text check (decision in ('CONTINUE', 'INCREASE', 'DECREASE', 'PAUSE')),
  by_role text not null,
  by_participant_id uuid,
  acted_at timestamptz not null default app.now(),
  check ((kind = 'REVIEW') = (decision is not null))
);
create index step_act_of_step on step_act (step_id);
create index step_act_in_case on step_act (case_id);
-- The words beside an act are free text: they never reach an employer.
create table step_act_note (
  act_id uuid primary key references step_act,
  case_id uuid not null references case_file,
  text text not null
);
create index step_act_note_in_case on step_act_note (case_id);

-- Who suggested or did what, where that would tell of a participant the reader may not know of. Seen only by those who
-- see that participant; the citizen's own acts leave no line, so that a missing line says nothing.
create table signature (
  row_id uuid primary key,
  case_id uuid not null references case_file,
  participant_id uuid not null,
  role text not null,
  name text not null,
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index signature_in_case on signature (case_id);

create table work_actual (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  week date not null check (extract(isodow from week) = 1),
  work_percent smallint not null check (work_percent between 0 and 100),
  hours numeric(4, 1) check (hours between 0 and 80),
  version integer not null default 1,
  unique (case_id, week)
);
-- the citizen's own words about the week: nobody else's, whatever is consented
create table work_actual_private (
  actual_id uuid primary key references work_actual,
  case_id uuid not null references case_file,
  load smallint check (load between 0 and 10),
  note text
);
create index work_actual_private_in_case on work_actual_private (case_id);

create table milestone (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  category text not null references policy.category,
  seen_from smallint not null default 2 check (seen_from between 1 and 3),
  employer_id uuid references organisation,
  type text not null,
  title text,
  lane text not null check (lane in ('WORK', 'HEALTH', 'NAV')),
  owner_role text not null,
  -- laid by law: its owner sees the own duty without consent
  duty boolean not null default false,
  due_date date,
  due_rule text,
  source text,
  status text not null default 'PLANNED' check (status in ('PLANNED', 'IN_PROGRESS', 'DONE', 'EXCEPTION', 'CANCELLED')),
  status_reason text,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  check (type <> 'ACTIVITY' or title is not null),
  -- an owner that reveals treatment or a Nav service stands only on a row of that category
  check (owner_role <> 'THERAPIST' or category = 'TREATMENT'),
  check (owner_role not in ('NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR') or category = 'NAV'),
  -- what is an employer's to do is always one employer's: two never see each other's
  check (owner_role not in ('EMPLOYER', 'PROSPECTIVE_EMPLOYER') or employer_id is not null),
  check (status not in ('EXCEPTION', 'CANCELLED') or status_reason is not null)
);
create index milestone_in_case on milestone (case_id, due_date);
create index opens_a_floor on milestone (case_id) where type in ('FOLLOW_UP_PLAN_4W', 'DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3');
create unique index one_duty_of_a_kind on milestone (case_id, type, employer_id) nulls not distinct where duty;
-- who is called to a meeting sees that meeting's time and place
create table invitation (
  milestone_id uuid not null references milestone,
  case_id uuid not null references case_file,
  participant_id uuid not null,
  primary key (milestone_id, participant_id),
  foreign key (participant_id, case_id) references participant (id, case_id)
);
create index invitation_of_participant on invitation (participant_id);

create table accommodation (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  employer_id uuid not null references organisation,
  text text not null,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  changed_at timestamptz not null default app.now(),
  -- of the employer's follow-up plan: what the employer wrote or confirmed. That much the law shares (aml § 4-6), no more.
  in_plan boolean not null default false
);
create index accommodation_in_case on accommodation (case_id);
create table accommodation_act (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  accommodation_id uuid not null references accommodation,
  accommodation_version integer not null,
  kind text not null check (kind in ('AGREE', 'CONFIRM', 'DECLINE', 'END')),
  by_role text not null,
  by_participant_id uuid,
  acted_at timestamptz not null default app.now()
);
create index accommodation_act_of on accommodation_act (accommodation_id);
create index accommodation_act_in_case on accommodation_act (case_id);

create table function_entry (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  kind text not null check (kind in ('CAN', 'CAN_WITH', 'NOT_YET')),
  text text not null,
  own_organisation_id uuid,
  own_role text,
  version integer not null default 1,
  removed_at timestamptz
);
create index function_entry_in_case on function_entry (case_id);

-- what PLAN shows at SUMMARY: hours wanted, in words that fit anyone it may reach (aml § 9-3)
create table plan_summary (
  case_id uuid primary key references case_file,
  text text not null,
  hours_wanted numeric(4, 1) check (hours_wanted between 0 and 60),
  version integer not null default 1
);

-- what the other categories show at SUMMARY: one line each, written for those who may not read the category itself
create table category_summary (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  category text not null references policy.category
    check (category in ('ACCOMMODATION', 'FUNCTION', 'BARRIER_WORK', 'TREATMENT', 'NAV', 'PERSONAL')),
  text text not null,
  version integer not null default 1,
  unique (case_id, category)
);

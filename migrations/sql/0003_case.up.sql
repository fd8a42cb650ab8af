-- A case, who takes part in it, and the citizen's consents. `level` everywhere: 1 SUMMARY, 2 READ, 3 CONTRIBUTE.
create table case_file (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references person,
  citizen_name text not null,
  opened_at timestamptz not null default app.now(),
  closed_at timestamptz,
  version integer not null default 1
);
create unique index one_open_case on case_file (citizen_id) where closed_at is null;
create index case_of_citizen on case_file (citizen_id);

-- The track is a row of its own: IPS and SFJ say that Nav is involved, which an employer must never learn.
create table case_track (
  case_id uuid primary key references case_file,
  track text not null check (track in ('SICK_LISTED', 'AT_RISK', 'IPS', 'SFJ'))
);

create table participant (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null references policy.recipient,
  -- An entry that reveals treatment or a Nav service follows that category, not PARTICIPANTS.
  category text not null references policy.category generated always as (
    case role
      when 'THERAPIST' then 'TREATMENT'
      when 'NAV_ADVISER' then 'NAV'
      when 'JOB_SPECIALIST' then 'NAV'
      when 'ADVISORY_DOCTOR' then 'NAV'
      else 'PARTICIPANTS'
    end) stored,
  person_name text not null,
  organisation_name text not null,
  title text,
  joined_at timestamptz not null default app.now(),
  ended_at timestamptz,
  foreign key (person_id, organisation_id, role) references staff,
  unique (id, case_id)
);
create unique index one_active_part on participant (case_id, person_id, organisation_id, role) where ended_at is null;
create index part_of_person on participant (person_id, case_id) include (role, organisation_id) where ended_at is null;
create index part_in_case on participant (case_id);

-- Consent and objection. Immutable: the application may insert and read, never update or delete.
-- A change is a new record that supersedes; a withdrawal is a record of its own in consent_end.
create table consent (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  participant_id uuid not null,
  kind text not null check (kind in ('GRANT', 'OBJECTION')),
  purpose text not null,
  -- what the record does to the duty of secrecy, and what it is under the GDPR: two things, kept apart
  confidentiality_release text not null,
  gdpr_basis text not null,
  text_version text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  given_via text not null check (given_via in ('SELF', 'IN_MEETING', 'PAPER')),
  given_by uuid not null references person,
  given_at timestamptz not null default app.now(),
  valid_from timestamptz not null,
  valid_to timestamptz,
  supersedes_id uuid references consent,
  preview_hash text,
  foreign key (participant_id, case_id) references participant (id, case_id),
  unique (id, case_id, participant_id, kind, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
create index consent_in_case on consent (case_id);
create unique index consent_superseded_once on consent (supersedes_id);

-- One category of one record, with the record's dates beside it so that access is one index look-up.
create table consent_item (
  consent_id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  kind text not null,
  category text not null references policy.category,
  level smallint not null check (level between 0 and 3),
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (consent_id, category),
  foreign key (consent_id, case_id, participant_id, kind, valid_from)
    references consent (id, case_id, participant_id, kind, valid_from)
);
create index consent_item_lookup on consent_item (participant_id, category, kind) include (level, valid_from, valid_to, consent_id);
create index consent_item_in_case on consent_item (case_id);

-- The end of a consent before its date: of the whole record (category null) or of one category.
create table consent_end (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references consent,
  case_id uuid not null references case_file,
  category text references policy.category,
  cause text not null check (cause in ('WITHDRAWN', 'SUPERSEDED')),
  ended_at timestamptz not null default app.now(),
  note text
);
create unique index consent_ended_once on consent_end (consent_id, category) nulls not distinct;
create index consent_end_in_case on consent_end (case_id);

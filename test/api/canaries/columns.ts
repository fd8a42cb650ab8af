import { MEASURES } from './columns-of-measures.ts';
import { PLAN_COLUMNS } from './columns-of-plan.ts';
import { OF_CLOCK } from './columns-of-clock.ts';
import { MEETINGS } from './columns-of-meetings.ts';
import { OWN_COLUMNS } from './columns-of-own.ts';
import { CONSENTS } from './columns-of-consent.ts';
import { CLOSING } from './columns-of-closing.ts';
import { PATHWAY } from './columns-of-pathway.ts';
import { ADVICE_COLUMNS } from './columns-of-advice.ts';
import { RECORDS } from './columns-of-records.ts';

/** What is done with a column in the proof. */
type Column =
  /** Holds a canary; it must show on the board of whoever may read the row. */
  | 'told'
  /** Holds a canary that nothing shows on a board. */
  | 'kept'
  /** The row's own id: a canary by itself. `told` ids stand on the board. */
  | 'id told'
  | 'id kept'
  // What cannot hold a canary, and why:
  /** Names another row; that row's own id is the canary. */
  | 'names a row'
  /** A word from a closed list that the product reads. */
  | 'word'
  /** A number or date that the product counts with: a canary there would make it another story. */
  | 'counted'
  /** A moment, told with its row only. */
  | 'moment'
  | 'true or false';

export type Columns = Readonly<Record<string, Column>>;

const row: Columns = { id: 'id told', case_id: 'names a row', version: 'counted' };
const own: Columns = { own_organisation_id: 'names a row', own_role: 'word' };
const act: Columns = {
  id: 'id kept',
  case_id: 'names a row',
  kind: 'word',
  by_role: 'word',
  by_participant_id: 'names a row',
  acted_at: 'moment',
};
/** Bytes that tell nothing without the row they are of, and from which version on it holds. */
const sealed: Columns = { salt: 'counted', seal: 'counted', first_version: 'counted' };
/** A person and the citizen. */
const between: Columns = { person_id: 'names a row', citizen_id: 'names a row' };
const told: Columns = { told_by: 'word', told_at: 'moment', taken_back_at: 'moment' };
const span: Columns = { from_date: 'told', to_date: 'told' };

/** Every column of every table that holds something about people. The catalogue is held against it. */
export const COLUMNS: Readonly<Record<string, Columns>> = {
  ...RECORDS,
  ...MEASURES,
  ...PLAN_COLUMNS,
  ...OF_CLOCK,
  ...MEETINGS,
  ...OWN_COLUMNS,
  ...CONSENTS,
  ...CLOSING,
  ...PATHWAY,
  ...ADVICE_COLUMNS,
  'public.organisation': { id: 'id kept', number: 'kept', name: 'kept' },
  // a birthday in another century would make nobody old enough for anything
  'public.person': { id: 'id kept', name: 'kept', born: 'counted', office_id: 'names a row' },
  'public.protection': { person_id: 'names a row', kind: 'word' },
  'public.clearance': { person_id: 'names a row', kind: 'word' },
  'public.impartiality': { ...between, ...told, id: 'id kept', kind: 'word' },
  'public.access_override': {
    id: 'id kept',
    participant_id: 'names a row',
    case_id: 'names a row',
    reason: 'kept',
    from_at: 'moment',
    to_at: 'moment',
  },
  'public.representation': {
    id: 'id kept',
    citizen_id: 'names a row',
    kind: 'word',
    opened: 'word',
    invited_at: 'moment',
    representative_id: 'names a row',
    representative_name: 'kept',
    accepted_at: 'moment',
    from_at: 'moment',
    to_at: 'moment',
    ended_at: 'moment',
  },
  'public.part_link': {
    id: 'id kept',
    case_id: 'names a row',
    role: 'word',
    // of bytes that were drawn by chance, and checked to be no more than that
    secret_hash: 'counted',
    made_at: 'moment',
    person_id: 'names a row',
    organisation_id: 'names a row',
    person_name: 'kept',
    organisation_name: 'kept',
    title: 'kept',
    accepted_at: 'moment',
    confirmed_at: 'moment',
    used_at: 'moment',
    ended_at: 'moment',
  },
  'app.register_search': { id: 'id kept', person_id: 'names a row', at: 'moment' },
  'public.representation_act': {
    id: 'counted',
    representation_id: 'names a row',
    case_id: 'names a row',
    what: 'word',
    row_id: 'names a row',
    at: 'moment',
  },
  'public.staff': {
    person_id: 'names a row',
    organisation_id: 'names a row',
    role: 'word',
    title: 'kept',
    authorisation: 'word',
    support_kind: 'word',
    service: 'word',
  },
  'public.register_employment': {
    id: 'id kept',
    person_id: 'names a row',
    organisation_id: 'names a row',
    leader_id: 'names a row',
    from_date: 'counted',
    to_date: 'counted',
  },
  'auth.identity': { provider: 'word', subject: 'kept', person_id: 'names a row' },
  'auth.login_attempt': {
    id_hash: 'kept',
    provider: 'word',
    verifier: 'kept',
    state: 'kept',
    nonce: 'kept',
    return_to: 'kept',
    started_at: 'moment',
  },
  // of the hash that opens the very session that the test reads with: it is looked for as it is
  'auth.session': {
    token_hash: 'id kept',
    person_id: 'names a row',
    vouched: 'word',
    opened_at: 'moment',
    idle_until: 'moment',
    absolute_until: 'moment',
    closed_at: 'moment',
  },
  'app.request': {
    person_id: 'names a row',
    key: 'id kept',
    mutation: 'word',
    input_hash: 'kept',
    outcome: 'names a row',
    done_at: 'moment',
  },
  'public.case_file': {
    id: 'id kept',
    citizen_id: 'names a row',
    citizen_name: 'told',
    opened_at: 'moment',
    closed_at: 'moment',
    version: 'counted',
  },
  'public.case_track': { case_id: 'names a row', track: 'word' },
  'public.participant': {
    id: 'id told',
    case_id: 'names a row',
    person_id: 'names a row',
    organisation_id: 'names a row',
    role: 'word',
    category: 'word',
    person_name: 'told',
    organisation_name: 'told',
    title: 'told',
    joined_at: 'moment',
    ended_at: 'moment',
    admitted_at: 'moment',
  },
  'public.employment': {
    ...row,
    ...own,
    ...span,
    employer_id: 'names a row',
    employer_name: 'told',
    percent: 'told',
  },
  'public.employment_detail': {
    employment_id: 'names a row',
    case_id: 'names a row',
    employer_id: 'names a row',
    job_title: 'told',
    workplace: 'told',
    leader_name: 'told',
    version: 'counted',
  },
  'public.sick_leave_period': {
    ...row,
    ...own,
    own_person_id: 'names a row',
    ...span,
    employer_id: 'names a row',
    grade: 'told',
  },
  'public.sick_leave_note': {
    period_id: 'names a row',
    case_id: 'names a row',
    issuer_name: 'told',
    issued_at: 'moment',
  },
  'public.goal': {
    id: 'id told',
    case_id: 'names a row',
    kind: 'word',
    category: 'word',
    area: 'word',
    text: 'told',
    ...own,
    own_person_id: 'names a row',
    seen_from: 'counted',
    created_at: 'moment',
  },
  'public.goal_decision': {
    id: 'id kept',
    case_id: 'names a row',
    goal_id: 'names a row',
    category: 'word',
    ordinal: 'counted',
    state: 'word',
    decided_at: 'moment',
  },
  'public.step': {
    ...row,
    ...own,
    employer_id: 'names a row',
    // the ladder names every Monday between two
    week_from: 'counted',
    weeks: 'counted',
    work_percent: 'told',
    hours_per_week: 'told',
    days: 'counted',
    tasks: 'told',
    needs_grant: 'true or false',
    needs_agreement: 'true or false',
    seen_from: 'counted',
    changed_at: 'moment',
  },
  'public.step_act': { ...act, ...sealed, step_id: 'names a row', step_version: 'counted', decision: 'word' },
  'public.step_act_note': { act_id: 'names a row', case_id: 'names a row', text: 'told' },
  'public.signature': {
    row_id: 'names a row',
    case_id: 'names a row',
    participant_id: 'names a row',
    role: 'word',
    name: 'kept',
  },
  'public.work_actual': { ...row, week: 'counted', work_percent: 'told', hours: 'told' },
  'public.work_actual_private': {
    actual_id: 'names a row',
    case_id: 'names a row',
    load: 'told',
    note: 'told',
    version: 'counted',
  },
  'public.milestone': {
    ...row,
    ...own,
    own_person_id: 'names a row',
    category: 'word',
    seen_from: 'counted',
    employer_id: 'names a row',
    type: 'word',
    title: 'told',
    lane: 'word',
    owner_role: 'word',
    duty: 'true or false',
    due_date: 'told',
    due_rule: 'told',
    source: 'told',
    status: 'word',
    status_reason: 'told',
    counts_from: 'counted',
    lapses_on: 'counted',
    hold_because: 'word',
    hold_until: 'kept',
    changed_at: 'moment',
  },
  'public.accommodation': {
    ...row,
    ...own,
    own_person_id: 'names a row',
    ...span,
    employer_id: 'names a row',
    text: 'told',
    changed_at: 'moment',
    in_plan: 'true or false',
  },
  'public.accommodation_act': {
    ...act,
    ...sealed,
    accommodation_id: 'names a row',
    accommodation_version: 'counted',
  },
  'public.function_entry': {
    ...row,
    ...own,
    own_person_id: 'names a row',
    kind: 'word',
    text: 'told',
    removed_at: 'moment',
  },
  'public.plan_summary': {
    ...own,
    case_id: 'names a row',
    text: 'told',
    hours_wanted: 'told',
    version: 'counted',
  },
  'public.category_summary': { ...row, ...own, id: 'id kept', category: 'word', text: 'told' },
};

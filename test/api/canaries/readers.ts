import type { Category, Decision } from '@samtavle/shared/policy';
import type { Part, StoredRow } from '../../access/sight.ts';
import { mayRead, speaksForEmployer } from '../../access/sight.ts';
import { planRules } from './readers-of-plan.ts';
import { MEETING_RULES } from './rules-of-meetings.ts';
import { pathwayRules } from './readers-of-pathway.ts';
import { ADVICE_RULES } from './readers-of-advice.ts';

/** A row as it is stored. */
export type Stored = Readonly<Record<string, string | number | boolean | null>>;

/** Someone who reads, and what decide() says of them at this moment. */
export interface Sight {
  readonly personId: string;
  /** The active part in the case; null for one who has none (any more). */
  readonly part: Part | null;
  readonly decide: (category: Category) => Decision;
  /** The same had no fact opened anything. */
  readonly undated: (category: Category) => Decision;
}

/** All rows of the case, to follow one to another. */
export type Rows = (table: string) => readonly Stored[];

/** Whether the reader may read this row: decide() and the stated rules of `mayRead`, table by table. */
export type Rule = (row: Stored, sight: Sight, rows: Rows) => boolean;

export const reads = ({ part, decide, undated }: Sight, row: StoredRow): boolean => {
  if (part === null) return false;
  return mayRead(part, row, { level: decide(row.category).level, undated: undated(row.category).level });
};

const nobody: Rule = () => false;
const anyPart: Rule = (_row, { part }) => part !== null;

const id = (value: Stored[string] | undefined): string | null => (typeof value === 'string' ? value : null);
export const ownOf = (row: Stored) => {
  const [organisationId, role] = [id(row['own_organisation_id']), id(row['own_role'])];
  const personId = id(row['own_person_id']);
  return organisationId === null || role === null ? null : { organisationId, role, personId };
};
const jobOf = (row: Stored) => id(row['employer_id']);
const fromOf = (row: Stored) => Number(row['seen_from']) as 1 | 2 | 3;
const categoryOf = (row: Stored) => row['category'] as Category;

/** A table that is one category at one level; its writer keeps seeing what carries the writer. */
export const at =
  (category: Category, from: 1 | 2 | 3): Rule =>
  (row, sight) =>
    reads(sight, { category, from, employerId: jobOf(row), own: ownOf(row) });

/** As the row that this one belongs to. */
const with_ =
  (table: string, link: string): Rule =>
  (row, sight, rows) => {
    const parent = rows(table).find((one) => one['id'] === row[link]);
    return parent !== undefined && mayReadRow(table, parent, sight, rows);
  };
const both =
  (...rules: readonly Rule[]): Rule =>
  (row, sight, rows) =>
    rules.every((rule) => rule(row, sight, rows));

/** What rules are made of, for tables whose rules stand in a file of their own. */
export interface Rules {
  readonly at: typeof at;
  readonly both: typeof both;
  readonly reads: typeof reads;
  readonly ownOf: typeof ownOf;
  readonly jobOf: typeof jobOf;
  readonly mayRead: typeof mayReadRow;
}

// whoever waits for a yes is on nobody's list
const participant: Rule = (row, sight) =>
  row['ended_at'] === null &&
  row['admitted_at'] !== null &&
  reads(sight, {
    category: categoryOf(row),
    from: 1,
    employerId: ['EMPLOYER', 'PROSPECTIVE_EMPLOYER'].includes(String(row['role']))
      ? id(row['organisation_id'])
      : null,
    named: [String(row['id'])],
  });

/** What the citizen keeps is nobody else's. */
const unlessKept: Rule = (row) => row['kept'] === false;

const RULES: Readonly<Record<string, Rule>> = {
  // the registers: what of them comes out, comes out as a participant, an employer or a line of the directory
  'public.organisation': nobody,
  'public.person': (row, sight) => row['id'] === sight.personId,
  'public.staff': nobody,
  'auth.identity': nobody,
  'auth.login_attempt': nobody,
  'auth.session': nobody,
  'app.request': nobody,
  'public.protection': nobody,
  'public.clearance': nobody,
  'public.impartiality': nobody,
  'public.access_override': nobody,
  'public.part_link': nobody,
  'app.register_search': nobody,
  'audit.asked': nobody,
  'public.representation': nobody,
  'public.representation_act': nobody,
  // what one has asked for oneself; whether it was answered nobody but the citizen knows
  'public.consent_request': (row, { part }) => part !== null && row['participant_id'] === part.id,
  'public.consent_request_answer': nobody,
  'audit.link': nobody,
  'audit.head': nobody,
  'audit.erasure': nobody,
  // the side that wrote what is to be corrected, as long as it sees it
  'public.correction_request': (row, sight, rows) => {
    const { part } = sight;
    const table = row['kind'] === 'EXPERIMENT' ? 'public.work_experiment' : 'public.function_entry';
    const about = rows(table).find((one) => one['id'] === row['row_id']);
    return (
      part !== null &&
      row['own_organisation_id'] === part.organisationId &&
      row['own_role'] === part.role &&
      about !== undefined &&
      mayReadRow(table, about, sight, rows)
    );
  },
  // what it said then is the citizen’s alone
  'public.correction_label': nobody,
  'public.correction_answer': (row, sight, rows) => {
    const asked = rows('public.correction_request').find((one) => one['id'] === row['request_id']);
    return asked !== undefined && mayReadRow('public.correction_request', asked, sight, rows);
  },
  // the citizen's alone
  'public.closing_word': nobody,
  'public.research_answer': nobody,
  // whoever leaves, and whoever came in by it
  'public.handover': (row, { part }, rows) =>
    part !== null &&
    (row['participant_id'] === part.id ||
      rows('public.handover_answer').some(
        (one) => one['handover_id'] === row['id'] && one['participant_id'] === part.id,
      )),
  'public.handover_answer': (row, { part }) =>
    part !== null && (row['proposed_by'] === part.id || row['participant_id'] === part.id),
  'public.case_file': anyPart,
  'public.case_track': at('NAV', 2),
  'public.participant': participant,
  'public.register_employment': nobody,
  'public.consent': nobody,
  'public.consent_item': nobody,
  'public.consent_end': nobody,
  'public.employment': at('EMPLOYMENT', 1),
  'public.employment_detail': at('EMPLOYMENT', 2),
  'public.sick_leave_period': at('SICK_LEAVE', 1),
  'public.sick_leave_note': both(at('SICK_LEAVE', 2), with_('public.sick_leave_period', 'period_id')),
  'public.goal': (row, sight) =>
    reads(sight, { category: categoryOf(row), from: fromOf(row), own: ownOf(row) }),
  'public.goal_decision': both(
    (row, sight) => reads(sight, { category: categoryOf(row), from: 2 }),
    with_('public.goal', 'goal_id'),
  ),
  'public.step': (row, sight) =>
    reads(sight, { category: 'PLAN', from: fromOf(row), employerId: jobOf(row) }),
  'public.step_act': both(at('PLAN', 2), with_('public.step', 'step_id')),
  // free words beside an act: no employer's
  'public.step_act_note': both(
    (_row, { part }) => part !== null && !speaksForEmployer(part.role),
    with_('public.step_act', 'act_id'),
  ),
  'public.signature': with_('public.participant', 'participant_id'),
  'public.work_actual': at('PLAN', 2),
  'public.work_actual_private': nobody,
  'public.milestone': (row, sight, rows) =>
    reads(sight, {
      category: categoryOf(row),
      from: fromOf(row),
      employerId: jobOf(row),
      // one's own card, as long as nobody else moves it
      own: row['owner_role'] === row['own_role'] ? ownOf(row) : null,
      dutyOf: row['duty'] === true ? id(row['owner_role']) : null,
      named: rows('public.invitation')
        .filter((one) => one['milestone_id'] === row['id'])
        .map((one) => String(one['participant_id'])),
    }),
  'public.activity_assessment': at('NAV', 2),
  'public.invitation': nobody,
  'public.accommodation': (row, sight, rows) =>
    reads(sight, {
      category: 'ACCOMMODATION',
      from: 2,
      employerId: jobOf(row),
      own: ownOf(row),
      // the issuer has the plan of the job whose employer sent one
      beyondLaw:
        row['in_plan'] === false ||
        (sight.part?.role === 'GP' &&
          !rows('public.follow_up_plan').some((sent) => sent['employer_id'] === row['employer_id'])),
    }),
  'public.accommodation_act': both(
    (row, sight) =>
      reads(sight, { category: 'ACCOMMODATION', from: 2 }) || row['by_participant_id'] === sight.part?.id,
    with_('public.accommodation', 'accommodation_id'),
  ),
  'public.function_entry': (row, sight) =>
    row['removed_at'] === null && at('FUNCTION', 2)(row, sight, () => []),
  'public.plan_summary': at('PLAN', 1),
  'public.category_summary': (row, sight) =>
    reads(sight, { category: categoryOf(row), from: 1, beyondLaw: row['category'] === 'ACCOMMODATION' }),
  'audit.access_log': nobody,
  'public.measurement': (row, sight) =>
    row['removed_at'] === null && reads(sight, { category: categoryOf(row), from: 2 }),
  // all answers of PHQ-9 or none: the sum less the others is the one to the safety question
  'public.measurement_answer': both(
    with_('public.measurement', 'measurement_id'),
    (row, sight) => row['instrument'] !== 'PHQ_9' || reads(sight, { category: 'SAFETY', from: 2 }),
  ),
  'public.measure_trend': (row, sight) => reads(sight, { category: categoryOf(row), from: 1 }),
  'public.safety_task': at('SAFETY', 2),
  'public.safety_closing': at('SAFETY', 2),
  ...planRules({ at, both, reads, ownOf, jobOf, mayRead: mayReadRow }),
  ...MEETING_RULES,
  'public.own_entry': both(unlessKept, (row) => row['removed_at'] === null, at('PERSONAL', 2)),
  'public.work_compass': both(unlessKept, at('PERSONAL', 2)),
  'public.work_condition': both(unlessKept, at('PERSONAL', 2)),
  'public.harassment_answer': (row, { part }) =>
    part?.role === 'THERAPIST' && row['handed_to_id'] === part.id,
  'public.eligibility_entry': at('DIAGNOSIS', 2),
  ...pathwayRules(at),
  ...ADVICE_RULES,
};

/** The tables somebody has said the rule of. */
export const RULED = Object.keys(RULES);

/** Whether someone who is not the citizen may read this row now. */
export function mayReadRow(table: string, row: Stored, sight: Sight, rows: Rows): boolean {
  const rule = RULES[table];
  if (rule === undefined) throw new Error(`${table}: nobody has said who may read it`);
  return rule(row, sight, rows);
}

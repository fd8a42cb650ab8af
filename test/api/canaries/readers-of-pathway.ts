import type { Category } from '@samtavle/shared/policy';
import type { Rows, Sight, Stored } from './readers.ts';

type Rule = (row: Stored, sight: Sight, rows: Rows) => boolean;
type At = (category: Category, from: 1 | 2 | 3) => Rule;

/** Who may read what of referral and treatment. */
export function pathwayRules(at: At): Readonly<Record<string, Rule>> {
  const read = at('TREATMENT', 2);
  /** Without the row's writer: an own row is no reason to see it. */
  const shared: Rule = (row, sight, rows) => read({ ...row, own_role: null }, sight, rows);
  const fromLevelOnRow = (row: Stored, sight: Sight, rows: Rows) =>
    at('TREATMENT', row['seen_from'] === 2 ? 2 : 3)({ ...row, own_role: null }, sight, rows);
  return {
    // the directory tells of no case
    'public.provider': () => true,
    'public.provider_site': () => true,
    'public.referral': (row, sight, rows) =>
      at('TREATMENT', row['seen_from'] === 2 ? 2 : 3)(row, sight, rows),
    'public.pathway_event': shared,
    'public.clinical_assessment': shared,
    'public.work_assessment': (row, sight, rows) =>
      at('WORK_MEASURES', row['completed_on'] === null ? 3 : 2)({ ...row, own_role: null }, sight, rows),
    'public.treatment_plan': fromLevelOnRow,
    'public.treatment_goal': (row, sight, rows) => {
      const of = rows('public.treatment_plan').find((one) => one['id'] === row['plan_id']);
      return of !== undefined && fromLevelOnRow(of, sight, rows);
    },
    'public.course_session': shared,
    'public.course_attendance': shared,
    'public.treatment_session': (row, sight, rows) => row['removed_at'] === null && shared(row, sight, rows),
    'public.treatment_method': shared,
    'public.treatment_message': shared,
    // the citizen's alone
    'public.admission': () => false,
  };
}

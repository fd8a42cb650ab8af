import type { Category } from '@samtavle/shared/policy';
import type { Rule, Rows, Sight, Stored } from './readers.ts';
import { at, ownOf, reads } from './readers.ts';

const inNav: Rule = (row, sight, rows) => at('NAV', 2)(row, sight, rows);
const categoryOf = (row: Stored) => row['category'] as Category;
const fromOf = (row: Stored) => Number(row['seen_from']) as 1 | 2 | 3;

/** Asked without a name, once the citizen has said yes. */
const isAsked = (row: Stored, { personId }: Sight, rows: Rows): boolean => {
  const id = row['consultation_id'] ?? row['id'];
  return (
    rows('public.consultation').some((one) => one['id'] === id && one['approved_on'] !== null) &&
    rows('public.consultation_seat').some(
      (one) => one['consultation_id'] === id && one['person_id'] === personId,
    )
  );
};
const inNavOrAsked: Rule = (row, sight, rows) => inNav(row, sight, rows) || isAsked(row, sight, rows);

/** Who may read the rows of advice, measures and the job trail. */
export const ADVICE_RULES: Readonly<Record<string, Rule>> = {
  'public.commission': inNav,
  'public.recommendation': (row, sight) =>
    reads(sight, { category: categoryOf(row), from: fromOf(row), own: ownOf(row) }),
  'public.decision': (row, sight) => reads(sight, { category: categoryOf(row), from: 2, own: ownOf(row) }),
  'public.consultation': inNavOrAsked,
  'public.consultation_seat': inNavOrAsked,
  // what went with the question: for those who are asked, not for those in the case
  'public.consultation_material': isAsked,
  'public.consultation_advice': inNavOrAsked,
  'public.measure': inNav,
  'public.measure_party': (row, sight) =>
    row['removed_at'] === null &&
    sight.part?.role === 'EMPLOYER' &&
    sight.part.organisationId === row['employer_id'] &&
    reads(sight, { category: 'ACCOMMODATION', from: 2, beyondLaw: true }),
  'public.own_line': (row, sight) =>
    row['removed_at'] === null &&
    reads(sight, { category: categoryOf(row), from: fromOf(row), own: ownOf(row) }),
  'public.employer_contact': inNav,
};

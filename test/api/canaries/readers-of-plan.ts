import type { Rule, Rules } from './readers.ts';
import { speaksForEmployer } from '../../access/sight.ts';

/** Who may read the plan's tables; `tools` are the rules that the others are made of. */
export function planRules({ at, both, mayRead, reads, ownOf, jobOf }: Rules): Readonly<Record<string, Rule>> {
  const with_ =
    (table: string, link: string): Rule =>
    (row, sight, rows) => {
      const parent = rows(table).find((one) => one['id'] === row[link]);
      return parent !== undefined && mayRead(table, parent, sight, rows);
    };
  const category: Rule = (row, sight) =>
    reads(sight, { category: row['category'] as 'BARRIER_WORK' | 'BARRIER_PERSONAL', from: 2 });
  const answer: Rule = (row, sight) => {
    const health = row['category'] === 'TREATMENT';
    const theirs = row['party'] === 'CITIZEN' && sight.part !== null && speaksForEmployer(sight.part.role);
    return (
      !theirs &&
      reads(sight, {
        category: health ? 'TREATMENT' : 'PLAN',
        from: 2,
        employerId: jobOf(row),
        own: ownOf(row),
      })
    );
  };
  return {
    'public.barrier': category,
    'public.work_experiment': (row, sight) =>
      reads(sight, { category: 'BARRIER_PERSONAL', from: 2, own: null }),
    'public.step_goal': both(at('PLAN', 2), with_('public.step', 'step_id'), with_('public.goal', 'goal_id')),
    'public.step_accommodation': both(
      at('PLAN', 2),
      with_('public.step', 'step_id'),
      with_('public.accommodation', 'accommodation_id'),
    ),
    'public.step_review': both(at('PLAN', 2), with_('public.step', 'step_id')),
    'public.review_answer': answer,
    'public.review_answer_private': () => false,
    'public.info_line': (row, sight) =>
      row['removed_at'] === null && reads(sight, { category: 'INFO_STRATEGY', from: 2 }),
    // the one it is for, while it stands
    'public.published_message': (row, { part }) =>
      part !== null && row['withdrawn_at'] === null && row['participant_id'] === part.id,
    'public.meeting_preparation': () => false,
    'public.meeting_preparation_shared': (row, sight) =>
      row['withdrawn_at'] === null && reads(sight, { category: 'MEETING', from: 2 }),
  };
}

import { partyOf } from '@samtavle/shared/domain';
import { rankOf } from '@samtavle/shared/policy';
import type { Rule, Rows, Sight, Stored } from './readers.ts';
import { mayReadRow, ownOf } from './readers.ts';
import { wrote } from '../../access/sight.ts';

/** The employer's own follow-up plan is the organisation's by law (aml § 4-6); all else is the person's who wrote it. */
const isOwnSide = (row: Stored, { part }: Sight): boolean =>
  part !== null && row['own_organisation_id'] === part.organisationId && row['own_role'] === part.role;
const isOwn = (row: Stored, { part }: Sight): boolean => part !== null && wrote(part, ownOf(row));
const otherJob = (row: Stored, { part }: Sight): boolean =>
  part?.role === 'EMPLOYER' && row['employer_id'] !== null && row['employer_id'] !== part.organisationId;
const card = (row: Stored, rows: Rows): Stored | undefined =>
  rows('public.milestone').find((one) => one['id'] === row['milestone_id']);
const isCalled = (row: Stored, { part }: Sight, rows: Rows): boolean =>
  part !== null &&
  rows('public.invitation').some(
    (one) => one['milestone_id'] === row['milestone_id'] && one['participant_id'] === part.id,
  );
const holds = (row: Stored, sight: Sight, rows: Rows): boolean => {
  const of = card(row, rows);
  return (
    of !== undefined &&
    of['owner_role'] === sight.part?.role &&
    mayReadRow('public.milestone', of, sight, rows)
  );
};
const reads = (category: 'ACCOMMODATION' | 'MEETING', { part, decide }: Sight): boolean =>
  part !== null && rankOf(decide(category).level) >= 2;
const byLaw = ({ decide }: Sight): boolean => decide('ACCOMMODATION').basis === 'STATUTORY';

const withCard: Rule = (row, sight, rows) => {
  const of = card(row, rows);
  return of !== undefined && mayReadRow('public.milestone', of, sight, rows);
};

const given: (minutesId: unknown, sight: Sight, rows: Rows) => boolean = (minutesId, sight, rows) => {
  const part = rows('public.minutes_part').find(
    (one) => one['minutes_id'] === minutesId && one['participant_id'] === sight.part?.id,
  );
  const minutes = rows('public.minutes').find((one) => one['id'] === minutesId);
  if (sight.part === null || part?.['shared'] !== true || minutes === undefined) return false;
  const type = String(card(minutes, rows)?.['type']);
  const later = type === 'DIALOGUE_MEETING_2' || type === 'DIALOGUE_MEETING_3';
  return (later && part['took_part'] === true) || reads('MEETING', sight);
};

/** Who may read plans, meetings and minutes, table by table, as stated in words: not as the SQL says it. */
export const MEETING_RULES: Readonly<Record<string, Rule>> = {
  'public.follow_up_plan_draft': (row, sight) => isOwnSide(row, sight),
  'public.follow_up_plan': (row, sight) =>
    !otherJob(row, sight) &&
    (isOwnSide(row, sight) ||
      (reads('ACCOMMODATION', sight) &&
        (!byLaw(sight) || row['kept_for_nav'] === true || sight.part?.role === 'GP') &&
        sight.part?.role !== 'PROSPECTIVE_EMPLOYER')),
  'public.follow_up_plan_comment': (row, sight) =>
    !otherJob(row, sight) &&
    reads('ACCOMMODATION', sight) &&
    !byLaw(sight) &&
    sight.part?.role !== 'PROSPECTIVE_EMPLOYER',
  'public.meeting': withCard,
  'public.invitation': (row, sight, rows) =>
    sight.part !== null &&
    (row['participant_id'] === sight.part.id ||
      isOwn(row, sight) ||
      (row['own_role'] === null &&
        (['GP', 'SUPPORT_PERSON'].includes(String(row['person_role'])) ||
          (row['person_role'] === 'EMPLOYER' && sight.part.role === 'NAV_LOCAL')) &&
        holds(row, sight, rows))),
  'public.meeting_answer': (row, sight, rows) =>
    sight.part !== null &&
    (row['participant_id'] === sight.part.id || (holds(row, sight, rows) && row['participant_id'] === null)),
  'public.meeting_wish': (row, { part }) =>
    part !== null && (part.role === 'NAV_LOCAL' || row['by_participant_id'] === part.id),
  'public.minutes_draft': (row, sight) => isOwn(row, sight),
  'public.minutes': (row, sight, rows) => isOwn(row, sight) || given(row['id'], sight, rows),
  'public.minutes_part': (row, sight, rows) =>
    isOwn(row, sight) || (row['participant_id'] === sight.part?.id && given(row['minutes_id'], sight, rows)),
  'public.minutes_task': (row, sight, rows) =>
    isOwn(row, sight) ||
    given(row['minutes_id'], sight, rows) ||
    (sight.part !== null && partyOf(sight.part.role) === row['party'] && isCalled(row, sight, rows)),
};

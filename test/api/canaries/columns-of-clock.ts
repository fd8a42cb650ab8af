import type { Columns } from './columns.ts';

/** Nav's assessments of the activity requirement. */
export const OF_CLOCK: Readonly<Record<string, Columns>> = {
  'public.activity_assessment': {
    id: 'id kept',
    case_id: 'names a row',
    milestone_id: 'names a row',
    reason: 'word',
    until: 'kept',
    own_organisation_id: 'names a row',
    own_role: 'word',
    own_person_id: 'names a row',
    assessed_at: 'moment',
  },
};

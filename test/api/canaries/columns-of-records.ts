import type { Columns } from './columns.ts';

/** What is written about reading, changing and taking away: the chain, and what the citizen asks to have corrected. */
export const RECORDS: Readonly<Record<string, Columns>> = {
  // the chain holds hashes and salts, bytes that tell nothing without the rows they are of
  'audit.link': {
    chain: 'names a row',
    line: 'counted',
    kind: 'word',
    row_id: 'names a row',
    salt: 'counted',
    commitment: 'counted',
    hash: 'counted',
  },
  'audit.head': { chain: 'names a row', line: 'counted', hash: 'counted' },
  'audit.erasure': {
    id: 'id kept',
    at: 'moment',
    rule: 'word',
    chain: 'names a row',
    lines: 'counted',
    rows: 'counted',
  },
  'public.correction_request': {
    id: 'id kept',
    case_id: 'names a row',
    kind: 'word',
    row_id: 'names a row',
    own_organisation_id: 'names a row',
    own_role: 'word',
    wish: 'kept',
    asked_at: 'moment',
  },
  'public.correction_label': {
    request_id: 'names a row',
    case_id: 'names a row',
    detail: 'word',
    label: 'kept',
  },
  'public.correction_answer': {
    request_id: 'names a row',
    case_id: 'names a row',
    outcome: 'word',
    reason: 'kept',
    answered_at: 'moment',
  },
  'audit.access_log': {
    id: 'counted',
    at: 'moment',
    recorded_at: 'moment',
    person_id: 'names a row',
    participant_id: 'names a row',
    person_name: 'kept',
    role: 'word',
    organisation_name: 'kept',
    case_id: 'names a row',
    action: 'kept',
    categories: 'word',
    bases: 'word',
    outcome: 'word',
  },
};

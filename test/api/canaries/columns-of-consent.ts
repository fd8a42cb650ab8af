import type { Columns } from './columns.ts';

const answer: Columns = { request_id: 'names a row', case_id: 'names a row', consent_id: 'names a row' };

/** What the citizen consents to, what is asked for, and how it ends. */
export const CONSENTS: Readonly<Record<string, Columns>> = {
  'public.consent': {
    id: 'id kept',
    case_id: 'names a row',
    participant_id: 'names a row',
    kind: 'word',
    purpose: 'kept',
    confidentiality_release: 'kept',
    gdpr_basis: 'kept',
    text_version: 'word',
    language: 'word',
    given_via: 'word',
    given_by: 'names a row',
    given_at: 'moment',
    valid_from: 'moment',
    valid_to: 'moment',
    supersedes_id: 'names a row',
    preview_hash: 'kept',
    representation_id: 'names a row',
    given_by_name: 'kept',
  },
  'public.consent_item': {
    consent_id: 'names a row',
    case_id: 'names a row',
    participant_id: 'names a row',
    kind: 'word',
    category: 'word',
    level: 'counted',
    valid_from: 'moment',
    valid_to: 'moment',
    text_version: 'word',
  },
  'public.consent_end': {
    id: 'id kept',
    consent_id: 'names a row',
    case_id: 'names a row',
    category: 'word',
    cause: 'word',
    ended_at: 'moment',
    note: 'kept',
  },
  'public.consent_request': {
    id: 'id kept',
    case_id: 'names a row',
    participant_id: 'names a row',
    category: 'word',
    level: 'counted',
    purpose: 'kept',
    asked_at: 'moment',
  },
  'public.consent_request_answer': { ...answer, answered_at: 'moment' },
};

import type { Columns } from './columns.ts';

/** How a case ends: what the citizen says, who takes over, and whether it may be counted. */
export const CLOSING: Readonly<Record<string, Columns>> = {
  'public.closing_word': { case_id: 'names a row', said: 'word', helped_text: 'kept', said_at: 'moment' },
  'public.handover': {
    id: 'id kept',
    case_id: 'names a row',
    participant_id: 'names a row',
    successor_id: 'names a row',
    organisation_id: 'names a row',
    role: 'word',
    from_name: 'kept',
    successor_name: 'kept',
    note: 'kept',
    proposed_at: 'moment',
  },
  'public.handover_answer': {
    handover_id: 'names a row',
    case_id: 'names a row',
    proposed_by: 'names a row',
    participant_id: 'names a row',
    answered_at: 'moment',
  },
  'public.research_answer': {
    id: 'id kept',
    case_id: 'names a row',
    ordinal: 'counted',
    given: 'true or false',
    text_version: 'kept',
    language: 'word',
    answered_at: 'moment',
  },
};

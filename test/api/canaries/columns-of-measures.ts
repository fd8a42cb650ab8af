import type { Columns } from './columns.ts';

/** What is measured, its one word at SUMMARY, and what the safety question raises. A board holds none of it. */
export const MEASURES: Readonly<Record<string, Columns>> = {
  'public.measurement': {
    id: 'id kept',
    case_id: 'names a row',
    instrument: 'word',
    category: 'word',
    measured_on: 'kept',
    score: 'kept',
    outlook: 'word',
    own_organisation_id: 'names a row',
    own_role: 'word',
    recorded_at: 'moment',
    removed_at: 'moment',
  },
  'public.measurement_answer': {
    measurement_id: 'names a row',
    case_id: 'names a row',
    instrument: 'word',
    category: 'word',
    // which question it answers
    position: 'counted',
    value: 'kept',
  },
  'public.measure_trend': { id: 'id kept', case_id: 'names a row', category: 'word', word: 'word' },
  'public.safety_task': { id: 'id kept', case_id: 'names a row', raised_at: 'moment' },
  'public.safety_closing': {
    id: 'id kept',
    case_id: 'names a row',
    task_id: 'names a row',
    by_role: 'word',
    by_participant_id: 'names a row',
    closed_at: 'moment',
  },
};

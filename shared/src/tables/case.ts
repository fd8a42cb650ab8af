import type { Tables } from './kinds.js';

/** The case itself, who takes part, work and sick leave. */
export const CASE_TABLES = {
  case_file: {
    columns: {
      id: 'case',
      citizen_id: 'person',
      citizen_name: 'name',
      opened_at: 'moment',
      closed_at: 'moment',
      version: 'version',
    },
  },
  case_track: { columns: { case_id: 'case', track: 'code' } },
  participant: {
    columns: {
      id: 'id',
      case_id: 'case',
      person_id: 'person',
      organisation_id: 'organisation',
      role: 'code',
      category: 'code',
      person_name: 'name',
      organisation_name: 'name',
      title: 'free text',
      joined_at: 'moment',
      ended_at: 'moment',
      admitted_at: 'moment',
    },
  },
  signature: {
    columns: {
      row_id: 'row',
      case_id: 'case',
      participant_id: 'row',
      role: 'code',
      name: 'name',
    },
  },
  employment: {
    columns: {
      id: 'id',
      case_id: 'case',
      employer_id: 'organisation',
      employer_name: 'name',
      percent: 'counted',
      from_date: 'date',
      to_date: 'date',
      own_organisation_id: 'organisation',
      own_role: 'code',
      version: 'version',
    },
  },
  employment_detail: {
    columns: {
      employment_id: 'row',
      case_id: 'case',
      employer_id: 'organisation',
      job_title: 'free text',
      workplace: 'free text',
      leader_name: 'name',
      version: 'version',
    },
  },
  sick_leave_period: {
    columns: {
      id: 'id',
      case_id: 'case',
      employer_id: 'organisation',
      from_date: 'date',
      to_date: 'date',
      grade: 'counted',
      own_organisation_id: 'organisation',
      own_role: 'code',
      own_person_id: 'person',
      version: 'version',
    },
  },
  sick_leave_note: {
    columns: { period_id: 'row', case_id: 'case', issuer_name: 'name', issued_at: 'moment' },
  },
  handover: {
    columns: {
      id: 'id',
      case_id: 'case',
      participant_id: 'row',
      successor_id: 'person',
      organisation_id: 'organisation',
      role: 'code',
      from_name: 'name',
      successor_name: 'name',
      note: 'free text',
      proposed_at: 'moment',
    },
  },
  handover_answer: {
    columns: {
      handover_id: 'row',
      case_id: 'case',
      proposed_by: 'row',
      participant_id: 'row',
      answered_at: 'moment',
    },
  },
  closing_word: { columns: { case_id: 'case', said: 'code', helped_text: 'free text', said_at: 'moment' } },
  activity_assessment: {
    columns: {
      id: 'id',
      case_id: 'case',
      milestone_id: 'row',
      reason: 'code',
      until: 'date',
      own_organisation_id: 'organisation',
      own_role: 'code',
      own_person_id: 'person',
      assessed_at: 'moment',
    },
  },
} as const satisfies Tables;

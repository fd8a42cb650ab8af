import type { Tables } from './kinds.js';

/** Who there is, what the registers say of them, and their logins. */
export const PEOPLE_TABLES = {
  organisation: { columns: { id: 'id', number: 'identity', name: 'name' } },
  person: { columns: { id: 'id', name: 'name', born: 'date', office_id: 'organisation' } },
  protection: { columns: { person_id: 'person', kind: 'code' } },
  clearance: { columns: { person_id: 'person', kind: 'code' } },
  staff: {
    columns: {
      person_id: 'person',
      organisation_id: 'organisation',
      role: 'code',
      title: 'free text',
      authorisation: 'code',
      support_kind: 'code',
      service: 'code',
    },
  },
  register_employment: {
    columns: {
      id: 'id',
      person_id: 'person',
      organisation_id: 'organisation',
      leader_id: 'person',
      from_date: 'date',
      to_date: 'date',
    },
  },
  impartiality: {
    columns: {
      id: 'id',
      person_id: 'person',
      citizen_id: 'person',
      kind: 'code',
      told_by: 'code',
      told_at: 'moment',
      taken_back_at: 'moment',
    },
  },
  access_override: {
    columns: {
      id: 'id',
      participant_id: 'row',
      case_id: 'case',
      reason: 'free text',
      from_at: 'moment',
      to_at: 'moment',
    },
  },
  representation: {
    columns: {
      id: 'id',
      citizen_id: 'person',
      kind: 'code',
      opened: 'codes',
      invited_at: 'moment',
      representative_id: 'person',
      representative_name: 'name',
      accepted_at: 'moment',
      from_at: 'moment',
      to_at: 'moment',
      ended_at: 'moment',
    },
  },
  representation_act: {
    columns: {
      id: 'order',
      representation_id: 'row',
      case_id: 'case',
      what: 'code',
      row_id: 'row',
      at: 'moment',
    },
  },
  part_link: {
    columns: {
      id: 'id',
      case_id: 'case',
      role: 'code',
      secret_hash: 'secret',
      made_at: 'moment',
      person_id: 'person',
      organisation_id: 'organisation',
      person_name: 'name',
      organisation_name: 'name',
      title: 'free text',
      accepted_at: 'moment',
      confirmed_at: 'moment',
      used_at: 'moment',
      ended_at: 'moment',
    },
  },
  'app.register_search': { columns: { id: 'id', person_id: 'person', at: 'moment' } },
  'auth.identity': { columns: { provider: 'code', subject: 'identity', person_id: 'person' } },
  'auth.login_attempt': {
    columns: {
      id_hash: 'secret',
      provider: 'code',
      verifier: 'secret',
      state: 'secret',
      nonce: 'secret',
      return_to: 'free text',
      started_at: 'moment',
    },
  },
  'auth.session': {
    columns: {
      token_hash: 'secret',
      person_id: 'person',
      vouched: 'codes',
      opened_at: 'moment',
      idle_until: 'moment',
      absolute_until: 'moment',
      closed_at: 'moment',
    },
  },
  'app.request': {
    columns: {
      person_id: 'person',
      key: 'secret',
      mutation: 'code',
      input_hash: 'secret',
      outcome: 'record',
      done_at: 'moment',
    },
  },
} as const satisfies Tables;

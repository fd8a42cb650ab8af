import type { RetentionRule } from '@samtavle/shared/policy';

/** Whose rows each kind of line seals; the database's own list (policy.chained) is held against it by a test. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  access_log: 'audit.access_log',
  refused: 'audit.access_log',
  case_opened: 'case_file',
  case_closed: 'case_file',
  joined: 'participant',
  left: 'participant',
  consent: 'consent',
  consent_item: 'consent_item',
  consent_end: 'consent_end',
  asked: 'consent_request',
  answered: 'consent_request_answer',
  override: 'access_override',
  stand_in_act: 'representation_act',
  research_answer: 'research_answer',
  step_act: 'step_act',
  accommodation_act: 'accommodation_act',
  meeting_answer: 'meeting_answer',
  goal_decision: 'goal_decision',
  activity_assessment: 'activity_assessment',
  decision: 'decision',
  consultation_advice: 'consultation_advice',
  handover_answer: 'handover_answer',
  correction_answer: 'correction_answer',
  eligibility_entry: 'eligibility_entry',
  safety_closing: 'safety_closing',
  follow_up_plan: 'follow_up_plan',
  admission: 'admission',
  erasure: 'audit.erasure',
};

/** The kinds of line whose rows a rule takes, and whose salt goes with them. */
export function kindsOf({ tables }: RetentionRule): readonly string[] {
  return Object.entries(TABLE_OF)
    .filter(([, table]) => tables.includes(table))
    .map(([kind]) => kind);
}

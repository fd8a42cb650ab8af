/** What is kept how long, and why. Applied by `npm run retention`; the words for the citizen are in shared/text. */
export interface RetentionRule {
  readonly id: RetentionRuleId;
  /** Where it is, in the order in which rows must go: what points at others before what is pointed at. */
  readonly tables: readonly string[];
  /** Counted from the closing of the case, or from when the row was written. */
  readonly from: 'CASE_CLOSED' | 'WRITTEN' | 'NO_CASE_LEFT';
  readonly days: number;
  readonly source: string;
  /** The day on which the source was looked at (yyyy-mm-dd). */
  readonly checkedOn: string;
  /** What was looked at on that day; the letter of the law only where it says so. */
  readonly lookedAt: string;
  /** What the law leaves open here; a controller and a lawyer must settle it before real use. */
  readonly uncertain: string;
}

export const RETENTION_RULES = [
  'LOGINS',
  'REPEATS',
  'CONTENT',
  'PROOF',
  'RELATIONS',
  'STRAY_REFUSALS',
] as const;
export type RetentionRuleId = (typeof RETENTION_RULES)[number];

/** Three years, leap day included. */
const THREE_YEARS = 1096;
const CHECKED = '2026-11-22';
const ART_5 = 'The wording of art. 5 (1) e in two public copies.';

/** Every rule, in the order in which they are applied: a case's content goes before the proof of what happened to it. */
export const RETENTION: readonly RetentionRule[] = [
  {
    id: 'LOGINS',
    tables: ['auth.login_attempt', 'auth.session'],
    from: 'WRITTEN',
    days: 1,
    source: 'GDPR art. 5 (1) e',
    checkedOn: CHECKED,
    lookedAt: ART_5,
    uncertain:
      'The law names no period. A day is our own choice: what happened in the session is in the access log.',
  },
  {
    id: 'REPEATS',
    tables: ['app.request', 'app.register_search'],
    from: 'WRITTEN',
    days: 30,
    source: 'GDPR art. 5 (1) e',
    checkedOn: CHECKED,
    lookedAt: ART_5,
    uncertain:
      'The law names no period. Thirty days is our own choice: no browser repeats a request later, and searches are counted for a day.',
  },
  {
    id: 'CONTENT',
    tables: [
      'review_answer_private',
      'review_answer',
      'step_review',
      'step_goal',
      'step_accommodation',
      'work_experiment',
      'barrier',
      'published_message',
      'info_line',
      'meeting_preparation_shared',
      'meeting_preparation',
      'minutes_task',
      'minutes_part',
      'minutes',
      'minutes_draft',
      'meeting_wish',
      'meeting_answer',
      'meeting',
      'follow_up_plan_comment',
      'follow_up_plan',
      'follow_up_plan_draft',
      'closing_word',
      'handover_answer',
      'handover',
      'treatment_message',
      'treatment_method',
      'treatment_session',
      'course_attendance',
      'course_session',
      'pathway_event',
      'treatment_goal',
      'treatment_plan',
      'work_assessment',
      'clinical_assessment',
      'referral',
      'measure_party',
      'measure',
      'decision',
      'recommendation',
      'commission',
      'consultation_advice',
      'consultation_material',
      'consultation_seat',
      'consultation',
      'employer_contact',
      'own_line',
      'correction_answer',
      'correction_label',
      'correction_request',
      'safety_closing',
      'safety_task',
      'measurement_answer',
      'measurement',
      'measure_trend',
      'signature',
      'own_entry',
      'work_compass',
      'work_condition',
      'harassment_answer',
      'eligibility_entry',
      'step_act_note',
      'step_act',
      'step',
      'goal_decision',
      'goal',
      'work_actual_private',
      'work_actual',
      'invitation',
      'activity_assessment',
      'milestone',
      'accommodation_act',
      'accommodation',
      'function_entry',
      'plan_summary',
      'category_summary',
      'sick_leave_note',
      'sick_leave_period',
      'employment_detail',
      'employment',
      'case_track',
    ],
    from: 'CASE_CLOSED',
    days: 365,
    source: 'GDPR art. 5 (1) e, art. 17 (1) a',
    checkedOn: CHECKED,
    lookedAt: `${ART_5} The Norwegian wording of art. 17 (1) a (sandtro.no). Of pasientjournalloven § 25 what Legeforeningen says of it. Arkivlova was not looked up.`,
    uncertain:
      'A year is our own choice. Whether the board is a treatment register (pasientjournalloven § 25) or an archive (arkivlova) is not settled; either would mean to keep it longer, or in the systems of those who wrote it.',
  },
  {
    id: 'PROOF',
    tables: [
      'audit.asked',
      'audit.access_log',
      'access_override',
      'representation_act',
      'research_answer',
      'consent_request_answer',
      'consent_request',
      'consent_end',
      'consent_item',
      'consent',
      'part_link',
      'admission',
      'participant',
      'case_file',
    ],
    from: 'CASE_CLOSED',
    days: THREE_YEARS,
    source: 'foreldelsesloven § 2 (three years); GDPR art. 7 (1), art. 17 (3) e',
    checkedOn: CHECKED,
    lookedAt:
      'The wording of foreldelsesloven § 2 (rettsdata.no); of §§ 9 and 10 what jusinfo.no and bondelaget.no say of them. The wording of art. 7 (1) (gdpr-text.com); of art. 17 (3) e its recital 65. Of pasientjournalforskriften that it demands logging (statsforvalteren.no), not the number of the paragraph.',
    uncertain:
      'That a claim is barred after three years is why the proof is kept so long; for damages it can be later (foreldelsesloven §§ 9 and 10). How long an access log must be kept (pasientjournalforskriften § 14, Normen) was not settled.',
  },
  {
    id: 'RELATIONS',
    tables: ['impartiality', 'representation'],
    from: 'NO_CASE_LEFT',
    days: 0,
    source: 'GDPR art. 5 (1) e',
    checkedOn: CHECKED,
    lookedAt: ART_5,
    uncertain:
      'Who stood in, and who was not impartial, is told about a person and not about one case; it goes with the last case. What the registers told is theirs to delete.',
  },
  {
    id: 'STRAY_REFUSALS',
    tables: ['audit.access_log'],
    from: 'WRITTEN',
    days: THREE_YEARS,
    source: 'as PROOF',
    checkedOn: CHECKED,
    lookedAt: 'As PROOF.',
    uncertain: 'As PROOF. These lines name a case that is not there, or none.',
  },
];

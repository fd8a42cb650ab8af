import type { Category } from './categories.js';
import type { Block, Cell } from './rule.js';
import { byLaw, consent, health, never, noted, owner } from './rule.js';

const PER_PERSON =
  'filtered per person: an entry that reveals health or a NAV service (psychologist, DPS, SFJ, IPS) follows TREATMENT or NAV for this recipient';

/** Who takes part is filtered person by person (see participantCategory). */
function perPerson(cell: Cell): Cell {
  return noted(PER_PERSON, cell);
}

const invited: Cell = {
  floorBasis: 'INVITED',
  floorLevel: 'SUMMARY',
  ceiling: 'READ',
  floorFrom: null,
  note: "SUMMARY = time, place and agenda of the meetings this person is invited to; minutes need consent, but the minutes of dialogue meetings 2 and 3 go to those who took part (READ, NAV's practice; an absent doctor only with consent)",
};

/** The access matrix for work, plan and meetings. */
export const WORK_BLOCKS = {
  PARTICIPANTS: {
    THERAPIST: perPerson(consent('READ')),
    GP: perPerson(health),
    NAV_LOCAL: perPerson(consent('READ')),
    NAV_ADVISER: perPerson(consent('READ')),
    JOB_SPECIALIST: perPerson(consent('READ')),
    ADVISORY_DOCTOR: perPerson(consent('SUMMARY')),
    EMPLOYER: perPerson(consent('SUMMARY')),
    PROSPECTIVE_EMPLOYER: perPerson(consent('SUMMARY')),
    SUPPORT_PERSON: perPerson(consent('SUMMARY')),
  },
  EMPLOYMENT: {
    THERAPIST: consent('READ'),
    GP: health,
    NAV_LOCAL: byLaw('SUMMARY', 'READ'),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: owner,
    PROSPECTIVE_EMPLOYER: never,
    SUPPORT_PERSON: consent('SUMMARY'),
  },
  SICK_LEAVE: {
    THERAPIST: health,
    GP: owner,
    NAV_LOCAL: byLaw('READ', 'READ'),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: noted('grade and dates only', byLaw('SUMMARY', 'SUMMARY')),
    PROSPECTIVE_EMPLOYER: never,
    SUPPORT_PERSON: consent('SUMMARY'),
  },
  PLAN: {
    THERAPIST: noted(
      "co-authors the plan with the citizen; a step becomes active only with the citizen's approval",
      owner,
    ),
    GP: health,
    NAV_LOCAL: consent('READ'),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: consent('READ'),
    PROSPECTIVE_EMPLOYER: noted('hours wanted, nothing about sickness (aml § 9-3)', consent('SUMMARY')),
    SUPPORT_PERSON: consent('SUMMARY'),
  },
  ACCOMMODATION: {
    THERAPIST: consent('READ'),
    GP: noted(
      'by law from the day the follow-up plan is sent (4 weeks)',
      byLaw('READ', 'READ', 'FOLLOW_UP_PLAN_SENT'),
    ),
    NAV_LOCAL: noted(
      'STATUTORY READ from 7 days before dialogue meeting 2 or 3 (the employer must send the updated plan)',
      byLaw('READ', 'READ', 'WEEK_BEFORE_MEETING'),
    ),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: noted(
      "with consent, as the owner of the product asks; the employer's own items stay its own (see: authorship)",
      consent('CONTRIBUTE'),
    ),
    PROSPECTIVE_EMPLOYER: consent('READ'),
    SUPPORT_PERSON: consent('READ'),
  },
  FUNCTION: {
    THERAPIST: owner,
    GP: health,
    NAV_LOCAL: consent('READ'),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: consent('READ'),
    PROSPECTIVE_EMPLOYER: consent('SUMMARY'),
    SUPPORT_PERSON: consent('SUMMARY'),
  },
  MEETING: {
    THERAPIST: invited,
    GP: invited,
    NAV_LOCAL: invited,
    NAV_ADVISER: invited,
    JOB_SPECIALIST: invited,
    ADVISORY_DOCTOR: invited,
    EMPLOYER: invited,
    PROSPECTIVE_EMPLOYER: invited,
    SUPPORT_PERSON: invited,
  },
  BARRIER_WORK: {
    THERAPIST: owner,
    GP: consent('READ'),
    NAV_LOCAL: consent('READ'),
    NAV_ADVISER: consent('READ'),
    JOB_SPECIALIST: consent('READ'),
    ADVISORY_DOCTOR: consent('READ'),
    EMPLOYER: consent('SUMMARY'),
    PROSPECTIVE_EMPLOYER: never,
    SUPPORT_PERSON: consent('SUMMARY'),
  },
} satisfies Partial<Record<Category, Block>>;

import type { IsoDate } from './dates.js';

/** What Nav can offer, by code. The first nine are methods and follow-up, the others tools of the law. */
export const MEASURE_TYPES = [
  'IPS',
  'AMS',
  'FACT',
  'SCHOOL_MASTERY',
  'IPS_YOUNG',
  'PEGASUS',
  'CLARIFICATION',
  'FOLLOW_UP',
  'WORK_REHABILITATION',
  'TRAINING',
  'EXPERT_ASSISTANCE',
  'TRAVEL_GRANT',
  'AIDS',
  'WAGE_SUBSIDY',
  'EMPLOYER_PERIOD_EXEMPTION',
  'MENTOR',
  'WORK_TRAINING',
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

/** An amount in kroner and the year it is of: amounts change, so an amount without its year is never shown. */
export interface Amount {
  readonly nok: number;
  readonly year: number;
}

export interface MeasureKind {
  /** Where it comes from, as one would look it up. */
  readonly source: string;
  /** The day on which the source was last compared with this entry. */
  readonly checkedOn: IsoDate;
  /** True where the employer is a party to it, so that it can be shown to that employer if the citizen wants. */
  readonly employerIsParty: boolean;
  /** The most that is granted. */
  readonly most?: Amount;
  /** The usual length in weeks, and how many more can be added. */
  readonly weeks?: { readonly usual: number; readonly more: number };
}

const CHECKED_ON: IsoDate = '2026-11-21';
const of = (source: string, more: Partial<MeasureKind> = {}): MeasureKind => ({
  source,
  checkedOn: CHECKED_ON,
  employerIsParty: false,
  ...more,
});
const REGIONAL = 'Nav Arbeid og helse';
const REGULATION = 'tiltaksforskriften';

/** The catalogue. Data, not text: names and explanations stand with the pages. */
export const MEASURES: Readonly<Record<MeasureType, MeasureKind>> = {
  IPS: of(`${REGIONAL}; ${REGULATION}`),
  AMS: of(REGIONAL),
  FACT: of(REGIONAL),
  SCHOOL_MASTERY: of(REGIONAL),
  IPS_YOUNG: of(REGIONAL),
  PEGASUS: of(REGIONAL),
  CLARIFICATION: of(REGULATION, { weeks: { usual: 4, more: 8 } }),
  FOLLOW_UP: of(REGULATION),
  WORK_REHABILITATION: of(REGULATION),
  TRAINING: of(REGULATION),
  EXPERT_ASSISTANCE: of('IA-avtalen', { employerIsParty: true, most: { nok: 23_100, year: 2024 } }),
  TRAVEL_GRANT: of('Nav'),
  AIDS: of('folketrygdloven kapittel 10', { employerIsParty: true }),
  WAGE_SUBSIDY: of(REGULATION, { employerIsParty: true }),
  EMPLOYER_PERIOD_EXEMPTION: of('folketrygdloven § 8-20', { employerIsParty: true }),
  MENTOR: of(REGULATION, { employerIsParty: true }),
  WORK_TRAINING: of(REGULATION, { employerIsParty: true }),
};

/** From a first thought to its end; only local Nav moves it on. */
export const MEASURE_STATES = ['SUGGESTED', 'DECIDED', 'STARTED', 'ENDED', 'DROPPED'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What can come next; nothing once it has ended or was dropped. */
export function nextMeasureStates(state: MeasureState): readonly MeasureState[] {
  switch (state) {
    case 'SUGGESTED':
      return ['DECIDED', 'DROPPED'];
    case 'DECIDED':
      return ['STARTED', 'DROPPED'];
    case 'STARTED':
      return ['ENDED'];
    default:
      return [];
  }
}

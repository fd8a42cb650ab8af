import type { BarrierKind } from '../domain/barrier.js';
import type { Correctable } from '../domain/correction.js';
import type { Audience } from '../domain/info-strategy.js';
import type { MeasureType } from '../domain/nav-measure.js';
import type { PathwayEventKind } from '../domain/pathway/course-of-events.js';
import type { TreatmentMethod } from '../domain/pathway/treatment.js';
import { instrumentNames } from './measures.js';
import { ownWords } from './own.js';
import { text } from './text.js';

const words = text('nb');

const barriers: Record<BarrierKind, string> = {
  SELF_EFFICACY: 'troen på å mestre jobben',
  ILLNESS_UNDERSTANDING: 'forståelsen av plagene',
  SYMPTOMS: 'plager i kropp og sinn',
  WORKPLACE: 'arbeidsplassen',
};

const audiences: Record<Audience, string> = {
  LEADER: 'leder',
  COLLEAGUES: 'kolleger',
  NAV: 'Nav',
  CLIENTS: 'kunder, elever eller brukere',
};

const events: Record<PathwayEventKind, string> = {
  SENT_TO_DPS: 'sendt til DPS',
  RIGHT_ASSESSED: 'retten vurdert',
  FORWARDED: 'sendt videre',
  ACCEPTED: 'mottatt',
  FEEDBACK: 'tilbakemelding til den som henviste',
  ASSESSMENT_CLOSED: 'kartleggingen avsluttet',
  PLAN_SENT: 'planen sendt til legen',
  TREATMENT_STARTED: 'behandlingen startet',
};

const methods: Record<TreatmentMethod, string> = {
  CBT: 'kognitiv atferdsterapi',
  PSYCHODYNAMIC_SHORT: 'psykodynamisk korttidsterapi',
  METACOGNITIVE: 'metakognitiv terapi',
  ACT: 'ACT',
  PSYCHOEDUCATION: 'psykoedukasjon',
};

const navMeasures: Record<MeasureType, string> = {
  IPS: 'individuell jobbstøtte (IPS)',
  AMS: 'arbeid med støtte',
  FACT: 'FACT',
  SCHOOL_MASTERY: 'skolemestring',
  IPS_YOUNG: 'IPS ung',
  PEGASUS: 'Pegasus',
  CLARIFICATION: 'avklaring',
  FOLLOW_UP: 'oppfølging',
  WORK_REHABILITATION: 'arbeidsrettet rehabilitering',
  TRAINING: 'opplæring',
  EXPERT_ASSISTANCE: 'ekspertbistand',
  TRAVEL_GRANT: 'reisetilskudd',
  AIDS: 'hjelpemidler',
  WAGE_SUBSIDY: 'midlertidig lønnstilskudd',
  EMPLOYER_PERIOD_EXEMPTION: 'fritak for arbeidsgiverperioden',
  MENTOR: 'mentor',
  WORK_TRAINING: 'arbeidstrening',
};

const lower = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1);
const lowered = (phrases: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(phrases).map(([code, phrase]) => [code, lower(phrase)]));
const done = (acts: Readonly<Record<string, { readonly done: string }>>) =>
  Object.fromEntries(Object.entries(acts).map(([code, { done: phrase }]) => [code, phrase]));

const DETAILS: Partial<Record<Correctable, Readonly<Record<string, string>>>> = {
  BARRIER: barriers,
  INFO_LINE: audiences,
  PATHWAY_EVENT: events,
  TREATMENT_METHOD: methods,
  NAV_MEASURE: navMeasures,
  ELIGIBILITY: lowered(ownWords.eligibility),
  MEASUREMENT: instrumentNames,
  STEP_ACT: done(words.stepActs),
  ACCOMMODATION_ACT: done(words.accommodationActs),
  CATEGORY_SUMMARY: Object.fromEntries(
    Object.entries(words.categories).map(([code, { title }]) => [code, lower(title)]),
  ),
};

/** Which of its kind a thing is, when the kind alone does not tell: what `policy.correctable` gives as a word of a list. */
export function correctableDetail(kind: Correctable, detail: string | null): string | null {
  return detail === null ? null : (DETAILS[kind]?.[detail] ?? null);
}

import type { IsoDate } from '../dates.js';

/** The forms of the pathway. */
export const PATHWAY_TEMPLATE_CODES = ['REFERRAL', 'ASSESSMENT', 'TREATMENT_PLAN', 'COURSE'] as const;
export type PathwayTemplateCode = (typeof PATHWAY_TEMPLATE_CODES)[number];

/** A form with where it comes from and which version it is. */
export interface PathwayTemplate {
  readonly code: PathwayTemplateCode;
  /** Document, publisher and date, as far as the document says it. */
  readonly source: string;
  /** The day from which this version of the form counts. */
  readonly version: IsoDate;
  /** The fields that the form asks for. */
  readonly fields: readonly string[];
}

const OFFER = 'Norsk Arbeidshelse: Beskrivelse av behandlingstilbudet, 06.01.2023';
const LEAFLET = 'Diakonhjemmet Sykehus: Jobbfokusert behandling for pasienter med angstlidelser og depresjon';
const MODEL = 'Arbeidsfokusert terapi: kartlegging av plager i jobben, barrierer og mestringsforventning';

/** Every form of the pathway, each with source and version date. */
export const PATHWAY_TEMPLATES: readonly PathwayTemplate[] = [
  {
    code: 'REFERRAL',
    source: OFFER,
    version: '2026-11-26',
    fields: ['health', 'workSituation', 'functioning', 'sickLeaveGrade'],
  },
  {
    code: 'ASSESSMENT',
    source: MODEL,
    version: '2026-11-26',
    fields: ['complaintsAtWork', 'barriersToReturn', 'expectedMastery'],
  },
  {
    code: 'TREATMENT_PLAN',
    source: OFFER,
    version: '2026-11-26',
    fields: ['summary', 'hoursPlanned', 'goals'],
  },
  { code: 'COURSE', source: LEAFLET, version: '2026-11-26', fields: ['firstOn'] },
];

/** The form that counts now. */
export function pathwayTemplate(code: PathwayTemplateCode): PathwayTemplate {
  const found = PATHWAY_TEMPLATES.find((it) => it.code === code);
  if (found === undefined) throw new Error(`no template ${code}`);
  return found;
}

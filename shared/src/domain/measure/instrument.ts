import type { IsoDate } from '../dates.js';
import type { InstrumentCode, MeasuredCategory } from './instrument-codes.js';

/** How far a number was checked: against a public source, well known, still uncertain, or our own choice. */
export type SourceCheck = 'VERIFIED' | 'WELL_KNOWN' | 'UNCERTAIN' | 'OWN';

/** Where a number comes from, and the date of the version of it that is kept here. */
export interface NumberSource {
  readonly name: string;
  readonly versionDate: IsoDate;
  readonly checked: SourceCheck;
}

/** Which way is better: more of it, or less. */
export type Direction = 'HIGHER' | 'LOWER';

/** One number that is followed over time. Most measures have one, their score; own checks have one for each question. */
export interface MeasuredValue {
  readonly code: string;
  readonly better: Direction;
}

/** A stretch of the score, from `from` and up to where the next one begins. Information, never advice. */
export interface Band {
  readonly code: string;
  readonly from: number;
  readonly source: NumberSource;
}

/** The least difference that counts, in points of the score. RELIABLE: beyond what the measure's own error explains. PROMPT: something to talk about. */
export interface ChangeRule {
  readonly kind: 'RELIABLE' | 'PROMPT';
  readonly least: number;
  readonly source: NumberSource;
}

/** How answers become a score: how many questions, from which to which number, and what is done when some are missing. */
export interface Scoring {
  readonly questions: number;
  readonly from: number;
  readonly to: number;
  /** NONE: each answer stands for itself. */
  readonly score: 'SUM' | 'MEAN' | 'NONE';
  /** What the sum is multiplied by: WHO-5 is told of 100. */
  readonly times: number;
  /** So many may be missing; the mean of the others stands in for them. */
  readonly mostMissing: number;
  readonly source: NumberSource;
}

/** Everything the board knows of a measure, as data. */
export interface Instrument {
  readonly code: InstrumentCode;
  readonly category: MeasuredCategory;
  /** False for own wording: no scale that anybody has validated, and never called one. */
  readonly published: boolean;
  readonly values: readonly MeasuredValue[];
  readonly scoring: Scoring;
  /** The steps in which a score that is entered can lie. */
  readonly step: number;
  readonly bands: readonly Band[];
  readonly change: ChangeRule | null;
  /** The question whose answer above 0 opens the safety flow. */
  readonly safetyQuestion: number | null;
}

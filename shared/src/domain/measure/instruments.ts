import type { SourceCheck, Instrument, MeasuredValue, Scoring, NumberSource } from './instrument.js';
import type { InstrumentCode } from './instrument-codes.js';
import { INSTRUMENTS } from './instrument-codes.js';
import { leastReliableChange } from './reliable-change.js';

/** The day on which this table was last gone through. */
const VERSION = '2026-11-23';

const source = (name: string, checked: SourceCheck): NumberSource => ({
  name,
  versionDate: VERSION,
  checked,
});
const OWN = source('Samtavle, own wording', 'OWN');
const SCORE: readonly MeasuredValue[] = [{ code: 'SCORE', better: 'HIGHER' }];
const BURDEN: readonly MeasuredValue[] = [{ code: 'SCORE', better: 'LOWER' }];

const NORWEGIAN_RTW_SE = 'Gjengedal 2021, Norwegian sample, n = 626';
const PHQ_9 = 'Kroenke, Spitzer and Williams 2001';
const GAD_7 = 'Spitzer, Kroenke, Williams and Löwe 2006';
const TALKING_THERAPIES = 'NHS Talking Therapies manual';
const WSAS = 'Norwegian validation 2024, n = 3573';
const WHO_5 = 'Topp and others 2015';

/** SD and reliability from which the least reliable change of RTW-SE follows; the SD is assumed (no published one was found). */
export const RTW_SE_ERROR = { sd: 1, reliability: 0.91 } as const;

/** From 0 to 10 in own wording, each answer for itself. */
const own = (questions: number, score: 'SUM' | 'NONE'): Scoring => ({
  questions,
  from: 0,
  to: 10,
  score,
  times: 1,
  mostMissing: 0,
  source: OWN,
});
const prompt = { kind: 'PROMPT', least: 2, source: OWN } as const;
const plain = { published: false, step: 1, bands: [], change: prompt, safetyQuestion: null } as const;
const bands = (from: NumberSource, ...stretches: readonly (readonly [code: string, from: number])[]) =>
  stretches.map(([code, at]) => ({ code, from: at, source: from }));

const TABLE: Readonly<Record<InstrumentCode, Omit<Instrument, 'code'>>> = {
  RTW_SE: {
    category: 'WORK_MEASURES',
    published: true,
    values: SCORE,
    scoring: {
      ...{ questions: 11, from: 1, to: 6, score: 'MEAN', times: 1, mostMissing: 0 },
      source: source('Lagerveld and others 2010', 'WELL_KNOWN'),
    },
    step: 0.01,
    bands: [
      ...bands(source(NORWEGIAN_RTW_SE, 'UNCERTAIN'), ['LOW', 1], ['MIDDLE', 3.7]),
      ...bands(source(NORWEGIAN_RTW_SE, 'VERIFIED'), ['HIGH', 4.6]),
    ],
    change: {
      kind: 'RELIABLE',
      least: leastReliableChange(RTW_SE_ERROR.sd, RTW_SE_ERROR.reliability),
      source: source(`1.96 · SD · √(2 · (1 − α)), SD 1.0 assumed, α 0.91 (${NORWEGIAN_RTW_SE})`, 'OWN'),
    },
    safetyQuestion: null,
  },
  WORK_HOPE: {
    category: 'WORK_MEASURES',
    published: true,
    values: SCORE,
    scoring: {
      ...{ questions: 24, from: 1, to: 7, score: 'SUM', times: 1, mostMissing: 0 },
      source: source('Juntunen and Wettersten 2006', 'UNCERTAIN'),
    },
    step: 1,
    bands: [],
    change: null,
    safetyQuestion: null,
  },
  GOAL_PLAN_DRIVE: {
    ...plain,
    category: 'WORK_MEASURES',
    values: [
      { code: 'GOAL', better: 'HIGHER' },
      { code: 'PLAN', better: 'HIGHER' },
      { code: 'DRIVE', better: 'HIGHER' },
    ],
    scoring: own(3, 'NONE'),
  },
  // The likelihood is the number; what counts as change is the outlook.
  EXPECTATION: { ...plain, category: 'WORK_MEASURES', values: SCORE, scoring: own(1, 'SUM') },
  WORK_ABILITY: { ...plain, category: 'WORK_MEASURES', values: SCORE, scoring: own(1, 'SUM') },
  WEEKLY_CHECK: {
    ...plain,
    category: 'WORK_MEASURES',
    values: [
      { code: 'CAPACITY', better: 'HIGHER' },
      { code: 'CONFIDENCE', better: 'HIGHER' },
      { code: 'LOAD', better: 'LOWER' },
      { code: 'SUPPORT', better: 'HIGHER' },
    ],
    scoring: own(4, 'NONE'),
  },
  PHQ_9: {
    category: 'SYMPTOM_MEASURES',
    published: true,
    values: BURDEN,
    scoring: {
      ...{ questions: 9, from: 0, to: 3, score: 'SUM', times: 1, mostMissing: 2 },
      source: source(PHQ_9, 'WELL_KNOWN'),
    },
    step: 1,
    bands: bands(
      source(PHQ_9, 'VERIFIED'),
      ['MINIMAL', 0],
      ['MILD', 5],
      ['MODERATE', 10],
      ['MODERATELY_SEVERE', 15],
      ['SEVERE', 20],
    ),
    change: { kind: 'RELIABLE', least: 6, source: source(TALKING_THERAPIES, 'VERIFIED') },
    safetyQuestion: 9,
  },
  GAD_7: {
    category: 'SYMPTOM_MEASURES',
    published: true,
    values: BURDEN,
    scoring: {
      ...{ questions: 7, from: 0, to: 3, score: 'SUM', times: 1, mostMissing: 1 },
      source: source(GAD_7, 'WELL_KNOWN'),
    },
    step: 1,
    bands: bands(source(GAD_7, 'VERIFIED'), ['MINIMAL', 0], ['MILD', 5], ['MODERATE', 10], ['SEVERE', 15]),
    change: { kind: 'RELIABLE', least: 4, source: source(TALKING_THERAPIES, 'VERIFIED') },
    safetyQuestion: null,
  },
  WSAS: {
    category: 'SYMPTOM_MEASURES',
    published: true,
    values: BURDEN,
    scoring: {
      ...{ questions: 5, from: 0, to: 8, score: 'SUM', times: 1, mostMissing: 1 },
      source: source(`${TALKING_THERAPIES}: one missing or work "not applicable"`, 'VERIFIED'),
    },
    step: 1,
    // below 10, 10 to 20, above 20
    bands: bands(source(WSAS, 'VERIFIED'), ['LITTLE', 0], ['CLEAR', 10], ['GREAT', 21]),
    change: { kind: 'RELIABLE', least: 8, source: source(TALKING_THERAPIES, 'WELL_KNOWN') },
    safetyQuestion: null,
  },
  WHO_5: {
    category: 'SYMPTOM_MEASURES',
    published: true,
    values: SCORE,
    scoring: {
      ...{ questions: 5, from: 0, to: 5, score: 'SUM', times: 4, mostMissing: 0 },
      source: source(WHO_5, 'VERIFIED'),
    },
    step: 4,
    // at most 28, at most 50, above 50
    bands: bands(source(WHO_5, 'VERIFIED'), ['VERY_LOW', 0], ['LOW', 29], ['ABOVE_LOW', 51]),
    change: { kind: 'RELIABLE', least: 10, source: source(WHO_5, 'VERIFIED') },
    safetyQuestion: null,
  },
};

/** Everything the board knows of this measure. */
export function instrumentOf(code: InstrumentCode): Instrument {
  return { code, ...TABLE[code] };
}

/** Every measure with all that is known of it, mastery and hope first. */
export const ALL_INSTRUMENTS: readonly Instrument[] = INSTRUMENTS.map(instrumentOf);

/** The lowest and the highest score, in points. */
export function scoreRange({ scoring: { questions, from, to, score, times } }: Pick<Instrument, 'scoring'>): {
  readonly from: number;
  readonly to: number;
} {
  const many = score === 'SUM' ? questions * times : 1;
  return { from: from * many, to: to * many };
}

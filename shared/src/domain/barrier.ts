import type { Category } from '../policy/categories.js';

/** The four groups of what keeps people from returning (founding document 002). */
export const BARRIER_KINDS = ['SELF_EFFICACY', 'ILLNESS_UNDERSTANDING', 'SYMPTOMS', 'WORKPLACE'] as const;
export type BarrierKind = (typeof BARRIER_KINDS)[number];

/** Is it the job situation, or something in the person? UNKNOWN is as good an answer as the others. */
export const LOCI = ['WORK', 'PERSON', 'INTERPLAY', 'UNKNOWN'] as const;
export type Locus = (typeof LOCI)[number];

/** Five barriers that many have, each with the words one says to oneself and neutral words for use at work. */
export const BARRIER_PRESETS = [
  'REST_FIRST',
  'NOT_PERFORMING',
  'FUNCTION_LOST',
  'SHAME',
  'JOB_IDENTITY',
] as const;
export type BarrierPreset = (typeof BARRIER_PRESETS)[number];

/** The personal group that each of the five usually belongs to; the writer may choose another. */
export const PRESET_KINDS: Readonly<Record<BarrierPreset, Exclude<BarrierKind, 'WORKPLACE'>>> = {
  REST_FIRST: 'ILLNESS_UNDERSTANDING',
  NOT_PERFORMING: 'SELF_EFFICACY',
  FUNCTION_LOST: 'ILLNESS_UNDERSTANDING',
  SHAME: 'SELF_EFFICACY',
  JOB_IDENTITY: 'SELF_EFFICACY',
};

/** The category a barrier is shared in: the workplace by itself, the three personal groups together. */
export function barrierCategory(kind: BarrierKind): Extract<Category, 'BARRIER_WORK' | 'BARRIER_PERSONAL'> {
  return kind === 'WORKPLACE' ? 'BARRIER_WORK' : 'BARRIER_PERSONAL';
}

import type { Category } from './categories.js';

/** What a register may say of a person: kode 6, kode 7, and own employee of Nav. Never lifted by anyone in Samtavle. */
export const PROTECTIONS = ['STRICTLY_CONFIDENTIAL_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'SHIELDED'] as const;
export type Protection = (typeof PROTECTIONS)[number];

/** Why someone must not deal with a case. One's own case is never told: it is computed. */
export const PARTIALITIES = ['FAMILY', 'COLLEAGUE', 'OTHER'] as const;
export type Partiality = (typeof PARTIALITIES)[number];

/** Who said so. Only what the citizen told the citizen can take back. */
export const TOLD_BY = ['SELF', 'CITIZEN', 'REGISTER'] as const;
export type ToldBy = (typeof TOLD_BY)[number];

/** A guardian comes from the register; a proxy is the citizen's own choice. */
export const REPRESENTATION_KINDS = ['GUARDIAN', 'PROXY'] as const;
export type RepresentationKind = (typeof REPRESENTATION_KINDS)[number];

/** A stand-in sees these only when they are opened one by one; the citizen's own notes on a week never. */
export const PRIVATE_CATEGORIES = [
  'BARRIER_PERSONAL',
  'SYMPTOM_MEASURES',
  'SAFETY',
  'PERSONAL',
] as const satisfies readonly Category[];
export type PrivateCategory = (typeof PRIVATE_CATEGORIES)[number];

/** Nav's own limits for an override: the reason's length in characters, and how long it may last in months. */
export const OVERRIDE = { reasonFrom: 10, reasonTo: 255, months: 3 } as const;

/** How many months a proxy may last; the citizen may end it at any time. */
export const PROXY_MONTHS = 24;

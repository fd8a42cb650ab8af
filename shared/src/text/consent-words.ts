import type { GivenVia } from '../policy/consent.js';

/** The sentences of the consent text. `name` is the recipient, `place` the organisation. */
export interface ConsentWords {
  readonly title: (name: string) => string;
  readonly headings: Readonly<Record<ConsentPartId, string>>;
  readonly who: (name: string, role: string, place: string) => string;
  readonly onlyThem: string;
  readonly responsible: (place: string) => string;
  readonly preview: (name: string) => string;
  readonly secrecy: (name: string) => string;
  readonly period: (from: string | null, to: string | null) => string;
  readonly notChosen: string;
  readonly never: (role: string, list: string) => string;
  readonly byLaw: (name: string) => string;
  readonly health: string;
  readonly voluntary: readonly string[];
  readonly withdraw: readonly ((name: string) => string)[];
  readonly rights: readonly string[];
  readonly copies: (place: string) => readonly string[];
  readonly help: (place: string) => readonly string[];
  readonly about: (version: string) => string;
  readonly given: (on: string, via: string) => string;
  readonly via: Readonly<Record<GivenVia, string>>;
  readonly and: string;
}

/** The parts of a consent text, in the order they are read. */
export const CONSENT_PARTS = [
  'WHO',
  'WHAT',
  'WHY',
  'HOW_LONG',
  'NOT_SHARED',
  'BY_LAW',
  'VOLUNTARY',
  'WITHDRAW',
  'RIGHTS',
  'COPIES',
  'HELP',
  'ABOUT',
] as const;
export type ConsentPartId = (typeof CONSENT_PARTS)[number];

import type { Role } from '../../policy/recipients.js';

interface Card {
  readonly id: string;
  /** Who reads it. Employers read neutral advice only: nothing of health or treatment. */
  readonly roles: readonly Role[];
  readonly claim: string;
  /** Who says it, by name. */
  readonly source: string;
  /** The day on which the source was looked at (yyyy-mm-dd). */
  readonly checkedOn: string;
  /** What one must know not to read too much into it. */
  readonly caveat: string | null;
}

/** One study, or one overview of studies: with its design and how many were in it. */
export interface StudyCard extends Card {
  readonly kind: 'STUDY';
  readonly design: string;
  /** Of whom or what, such as "168 sykmeldte". */
  readonly n: string;
}

/** What a named source says, which is no study that we have looked at. */
export interface FactCard extends Card {
  readonly kind: 'FACT';
}

/** Something many believe, and what the source says instead. */
export interface MythCard extends Card {
  readonly kind: 'MYTH';
  readonly myth: string;
}

/** A short way to do something. */
export interface HowToCard extends Card {
  readonly kind: 'HOW_TO';
  readonly title: string;
  readonly steps: readonly string[];
}

export type KnowledgeCard = StudyCard | FactCard | MythCard | HowToCard;

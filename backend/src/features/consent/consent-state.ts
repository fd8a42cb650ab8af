import type { Category, ConsentKind, ConsentState, Level } from '@samtavle/shared/policy';
import { consentState } from '@samtavle/shared/policy';

/** The end of a record before its date: of one category, or of all when `category` is null. */
export interface EndFacts {
  readonly category: Category | null;
  readonly cause: 'WITHDRAWN' | 'SUPERSEDED';
  readonly endedAt: string;
}

/** A record as stored, with what ended it. Times are ISO instants. */
export interface ConsentFacts {
  readonly kind: ConsentKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly items: readonly { readonly category: Category; readonly level: Level }[];
  readonly ends: readonly EndFacts[];
}

export interface ItemState {
  readonly category: Category;
  readonly level: Level;
  readonly state: ConsentState;
  readonly withdrawnAt: string | null;
}

/** What each category of a record is worth at `now`. */
export function itemStates({ validFrom, validTo, items, ends }: ConsentFacts, now: string): ItemState[] {
  return items.map(({ category, level }) => {
    const ended = (cause: EndFacts['cause']): string | null =>
      ends.find((end) => end.cause === cause && (end.category === null || end.category === category))
        ?.endedAt ?? null;
    const withdrawnAt = ended('WITHDRAWN');
    const supersededAt = ended('SUPERSEDED');
    return {
      category,
      level,
      state: consentState({ validFrom, validTo, withdrawnAt, supersededAt }, now),
      withdrawnAt,
    };
  });
}

/** A record is worth the most that any of its categories is: one withdrawn by and by is withdrawn with the last. */
const BEST_FIRST: readonly ConsentState[] = ['ACTIVE', 'NOT_YET_VALID', 'EXPIRED', 'SUPERSEDED', 'WITHDRAWN'];

export function recordState(items: readonly ItemState[]): ConsentState {
  return BEST_FIRST.find((state) => items.some((item) => item.state === state)) ?? 'WITHDRAWN';
}

/** True for what still counts or is going to: only that can be changed or withdrawn. */
export function isLive(state: ConsentState): boolean {
  return state === 'ACTIVE' || state === 'NOT_YET_VALID';
}

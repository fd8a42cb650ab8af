import type { Category } from '@samtavle/shared/policy';
import { rankOf } from '@samtavle/shared/policy';
import type { Board } from '../board/index.js';
import { itemsOf, type Item } from './items.js';

/** What a change of sharing does to what one person sees, thing by thing. */
export interface Difference {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** How many things are seen before and after, exactly alike. */
  readonly unchanged: number;
  /** Categories that open though there is nothing in them yet: what is written later will be seen. */
  readonly later: readonly Category[];
  /** Categories that close though nothing was in them. */
  readonly noLonger: readonly Category[];
}

/**
 * Sets two answers to the same request beside each other. A thing that is seen in both, but of which more or less is
 * seen, counts as added or removed in part.
 */
export function differenceOf(before: Board, after: Board): Difference {
  const old = new Map(itemsOf(before).map((item) => [item.id, item]));
  const now = new Map(itemsOf(after).map((item) => [item.id, item]));
  const added = [...now.values()].filter((item) => more(item, old.get(item.id)));
  const removed = [...old.values()].filter((item) => more(item, now.get(item.id)));
  const opened = levels(after, before);
  const closed = levels(before, after);
  const told = (items: readonly Item[]) => new Set(items.map((item) => item.category));
  return {
    added,
    removed,
    unchanged: [...now.values()].filter(
      (item) => !added.includes(item) && !removed.some((gone) => gone.id === item.id),
    ).length,
    later: opened.filter((category) => !told(added).has(category)),
    noLonger: closed.filter((category) => !told(removed).has(category)),
  };
}

/** True when this tells something that the other does not. */
function more(item: Item, other: Item | undefined): boolean {
  return other === undefined || item.facts > other.facts;
}

/** The categories of which `one` shows more than `other`, by the rules. */
function levels(one: Board, other: Board): readonly Category[] {
  const before = new Map(other.sharing.map((line) => [line.category, rankOf(line.level)]));
  return one.sharing
    .filter((line) => rankOf(line.level) > (before.get(line.category) ?? 0))
    .map((line) => line.category);
}

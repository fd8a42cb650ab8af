import type { MilestoneFieldsFragment, MilestoneStatus } from '../../../gql/graphql.js';

/** One card on the board: a milestone or an activity. */
export type Card = MilestoneFieldsFragment;

/** The board's columns from left to right; the last one holds both ways of not doing it. */
const COLUMNS = ['PLANNED', 'IN_PROGRESS', 'DONE', 'OFF'] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export interface Column {
  key: ColumnKey;
  cards: Card[];
}

/** A move that has been asked for but not yet been read back from the server. */
export interface Pending {
  id: string;
  status: MilestoneStatus;
}

/** The column in which a status is shown. */
export function columnOf(status: MilestoneStatus): ColumnKey {
  return status === 'EXCEPTION' || status === 'CANCELLED' ? 'OFF' : status;
}

/** A card that leaves the plan needs a reason, and the choice between exception and called off. */
export function needsReason(status: MilestoneStatus): boolean {
  return columnOf(status) === 'OFF';
}

/** So many cards of what is done are shown at first; the older ones are folded away. */
const SHOWN = 5;

/** The newest of what is done, and those that must stay in sight (moved just now, or in focus). */
export function fold(cards: readonly Card[], keep: ReadonlySet<string>): Card[] {
  // Folding a single card away saves nothing.
  return cards.length <= SHOWN + 1
    ? [...cards]
    : cards.filter((card, place) => place < SHOWN || keep.has(card.id));
}

/** What is coming: nearest first, undated last. What is behind: newest first. */
function byDate(column: ColumnKey): (a: Card, b: Card) => number {
  const direction = column === 'DONE' || column === 'OFF' ? -1 : 1;
  return (a, b) => {
    if (a.dueDate === null || b.dueDate === null)
      return Number(a.dueDate === null) - Number(b.dueDate === null);
    return direction * a.dueDate.localeCompare(b.dueDate);
  };
}

/** The cards in their columns, a pending move already done. */
export function inColumns(cards: readonly Card[], pending: Pending | null): Column[] {
  const now = cards.map((card) => (card.id === pending?.id ? { ...card, status: pending.status } : card));
  return COLUMNS.map((key) => ({
    key,
    cards: now.filter((card) => columnOf(card.status) === key).toSorted(byDate(key)),
  }));
}

/** Where the focus goes from a card with an arrow key, Home or End; null when there is nothing that way. */
export function cardTowards(columns: readonly Column[], id: string, key: string): string | null {
  const at = columns.findIndex((column) => column.cards.some((card) => card.id === id));
  const cards = columns[at]?.cards ?? [];
  const row = cards.findIndex((card) => card.id === id);
  if (key === 'ArrowDown') return cards[row + 1]?.id ?? null;
  if (key === 'ArrowUp') return cards[row - 1]?.id ?? null;
  if (key === 'Home') return cards[0]?.id ?? null;
  if (key === 'End') return cards.at(-1)?.id ?? null;
  const sideways =
    key === 'ArrowRight' ? columns.slice(at + 1) : columns.slice(0, Math.max(at, 0)).toReversed();
  const next = sideways.find((column) => column.cards.length > 0)?.cards ?? [];
  return next[Math.min(row, next.length - 1)]?.id ?? null;
}

/** The column beside a card's own, to the left (-1) or the right (1); null at the edge. */
export function columnBeside(status: MilestoneStatus, step: -1 | 1): ColumnKey | null {
  return COLUMNS[COLUMNS.indexOf(columnOf(status)) + step] ?? null;
}

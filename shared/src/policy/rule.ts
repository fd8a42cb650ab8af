import type { FloorBasis } from './basis.js';
import type { Category } from './categories.js';
import type { Level } from './levels.js';
import type { Recipient } from './recipients.js';

/**
 * From when a dated floor stands. FOLLOW_UP_PLAN_SENT: the employer has sent the follow-up plan to the issuer (aml § 4-6).
 * WEEK_BEFORE_MEETING: seven days before a dialogue meeting 2 or 3 to which people are called (ftrl §§ 8-7 a, 25-2).
 */
export type FloorEvent = 'FOLLOW_UP_PLAN_SENT' | 'WEEK_BEFORE_MEETING';

/** What one recipient may see of one category: the floor without consent, and the most that consent can give. */
export interface Cell {
  readonly floorBasis: FloorBasis;
  readonly floorLevel: Level;
  readonly ceiling: Level;
  /** The floor stands only from this event on; null: always. */
  readonly floorFrom: FloorEvent | null;
  readonly note?: string;
}

/** One row of the access matrix. */
export interface Rule extends Cell {
  readonly category: Category;
  readonly recipient: Recipient;
}

/** One category's nine cells. */
export type Block = Readonly<Record<Recipient, Cell>>;

/** Never shared with this recipient, whatever anyone consents to. */
export const never: Cell = { floorBasis: 'NONE', floorLevel: 'NONE', ceiling: 'NONE', floorFrom: null };

/** The recipient's own professional field: reads and writes there without consent. */
export const owner: Cell = {
  floorBasis: 'OWNER',
  floorLevel: 'CONTRIBUTE',
  ceiling: 'CONTRIBUTE',
  floorFrom: null,
};

/** Health staff who work together on the care, unless the citizen objects (hpl §§ 25, 45). */
export const health: Cell = {
  floorBasis: 'HEALTH_COOPERATION',
  floorLevel: 'READ',
  ceiling: 'READ',
  floorFrom: null,
};

/** Nothing without consent; with consent at most `ceiling`. */
export function consent(ceiling: Level): Cell {
  return { floorBasis: 'NONE', floorLevel: 'NONE', ceiling, floorFrom: null };
}

/** `floorLevel` by law without consent, always or from an event on; with consent at most `ceiling`. */
export function byLaw(floorLevel: Level, ceiling: Level, floorFrom: FloorEvent | null = null): Cell {
  return { floorBasis: 'STATUTORY', floorLevel, ceiling, floorFrom };
}

/** The same cell with a remark for the reader; remarks decide nothing. */
export function noted(note: string, cell: Cell): Cell {
  return { ...cell, note };
}

import type { FloorBasis } from './basis.js';
import type { Category } from './categories.js';
import type { Level } from './levels.js';
import type { Recipient } from './recipients.js';

/**
 * The fact on which a conditional floor stands, weighed at the moment of reading; each is made by one act that is one
 * party's alone. FOLLOW_UP_PLAN_SENT: the employer has sent the follow-up plan, and only that job's is shown (aml § 4-6).
 * WEEK_BEFORE_MEETING: from seven days before a dialogue meeting 2 or 3 that Nav has set a time for and to which people are
 * called (ftrl §§ 8-7 a, 25-2). COMMISSIONED: the local office has asked this adviser's service on this case, and it is
 * neither answered nor taken back.
 */
export const FLOOR_EVENTS = ['FOLLOW_UP_PLAN_SENT', 'WEEK_BEFORE_MEETING', 'COMMISSIONED'] as const;
export type FloorEvent = (typeof FLOOR_EVENTS)[number];

/** What one recipient may see of one category: the floor without consent, and the most that consent can give. */
export interface Cell {
  readonly floorBasis: FloorBasis;
  readonly floorLevel: Level;
  readonly ceiling: Level;
  /** The floor stands only on this fact; null: always. */
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

/** `floorLevel` by law without consent, always or on a fact; with consent at most `ceiling`. */
export function byLaw(floorLevel: Level, ceiling: Level, floorFrom: FloorEvent | null = null): Cell {
  return { floorBasis: 'STATUTORY', floorLevel, ceiling, floorFrom };
}

/** The same cell with a remark for the reader; remarks decide nothing. */
export function noted(note: string, cell: Cell): Cell {
  return { ...cell, note };
}

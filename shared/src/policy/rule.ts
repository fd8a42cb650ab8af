import type { FloorBasis } from './basis.js';
import type { Category } from './categories.js';
import type { Level } from './levels.js';
import type { Recipient } from './recipients.js';

/** What one recipient may see of one category: the floor without consent, and the most that consent can give. */
export interface Cell {
  readonly floorBasis: FloorBasis;
  readonly floorLevel: Level;
  readonly ceiling: Level;
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
export const never: Cell = { floorBasis: 'NONE', floorLevel: 'NONE', ceiling: 'NONE' };

/** The recipient's own professional field: reads and writes there without consent. */
export const owner: Cell = { floorBasis: 'OWNER', floorLevel: 'CONTRIBUTE', ceiling: 'CONTRIBUTE' };

/** Health staff who work together on the care, unless the citizen objects (hpl §§ 25, 45). */
export const health: Cell = { floorBasis: 'HEALTH_COOPERATION', floorLevel: 'READ', ceiling: 'READ' };

/** Nothing without consent; with consent at most `ceiling`. */
export function consent(ceiling: Level): Cell {
  return { floorBasis: 'NONE', floorLevel: 'NONE', ceiling };
}

/** `floorLevel` by law without consent; with consent at most `ceiling`. */
export function byLaw(floorLevel: Level, ceiling: Level): Cell {
  return { floorBasis: 'STATUTORY', floorLevel, ceiling };
}

/** The same cell with a remark for the reader; remarks decide nothing. */
export function noted(note: string, cell: Cell): Cell {
  return { ...cell, note };
}

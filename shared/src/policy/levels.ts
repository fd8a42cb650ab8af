/** How much of a category is seen, from nothing to writing there. The order is the meaning: each includes those before. */
export const LEVELS = ['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'] as const;

export type Level = (typeof LEVELS)[number];

/** The level as a number 0–3, for comparing and for storing. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** The lower of two levels. */
export function lower(a: Level, b: Level): Level {
  return rankOf(a) <= rankOf(b) ? a : b;
}

/** True when `level` lets one see what is shown from `needed` on. */
export function reaches(level: Level, needed: Level): boolean {
  return rankOf(level) >= rankOf(needed);
}

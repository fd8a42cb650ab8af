/**
 * What work gives: Jahoda's five (1981), and mastery and autonomy beside them, as Nav's presentation has them. Rated 0–10
 * by the citizen as a picture for oneself. There is no sum and no mean: it is not a scale, and nobody is scored by it.
 */
export const COMPASS_DIMENSIONS = [
  'identity',
  'timeStructure',
  'socialContact',
  'collectivePurpose',
  'activity',
  'mastery',
  'autonomy',
] as const;
export type CompassDimension = (typeof COMPASS_DIMENSIONS)[number];

/** The highest rating; the lowest is 0. */
export const COMPASS_MOST = 10;

/**
 * The least difference between two scores that the measure's own error does not explain, with 95 % certainty
 * (Jacobson and Truax 1991): 1.96 · SD · √(2 · (1 − reliability)), in points of the score.
 */
export function leastReliableChange(sd: number, reliability: number): number {
  return Math.round(1.96 * sd * Math.sqrt(2 * (1 - reliability)) * 100) / 100;
}

/**
 * The chance that a value of the first is greater than one of the second, ties counting half: the statistic of Mann and
 * Whitney, over the number of pairs. It looks at order alone, so a few answers that took very long do not matter.
 */
export function superiority(first: readonly number[], second: readonly number[]): number {
  const sorted = second.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = sorted[middle] ?? 0;
      if (one < value || (orEqual && one === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = first.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (first.length * second.length);
}

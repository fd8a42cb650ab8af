/** One attempt at an act: what was asked, and the key that makes repeating it harmless. */
export interface Attempt<I> {
  readonly key: string;
  readonly input: I;
  /** An answer came, so the next press is a new attempt even with the same input. */
  readonly answered?: boolean;
}

/**
 * The attempt to send for this input: the earlier one with its key when no answer came to the very same input
 * (then it is a repetition), else a new one.
 */
export function attemptOf<I>(earlier: Attempt<I> | null, input: I, newKey: () => string): Attempt<I> {
  const repeated =
    earlier !== null && earlier.answered !== true && JSON.stringify(earlier.input) === JSON.stringify(input);
  return repeated ? earlier : { key: newKey(), input };
}

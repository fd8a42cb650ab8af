/** What one listener is told: something changed in a case, or their own access to it did. */
export interface CaseChange {
  readonly caseId: string;
  readonly access: boolean;
}

/**
 * What waits to be sent to one listener. However slow the listener, it holds at most one entry a case: all that an
 * entry says is "read again", and "your access changed" is never lost to a later, lesser one.
 */
export class Mailbox implements AsyncIterableIterator<CaseChange> {
  readonly #waiting = new Map<string, CaseChange>();
  #wake: (() => void) | null = null;
  #closed = false;

  constructor(private readonly onClose: () => void) {}

  put(change: CaseChange): void {
    if (this.#closed) return;
    const before = this.#waiting.get(change.caseId);
    this.#waiting.set(change.caseId, { ...change, access: change.access || before?.access === true });
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<CaseChange>> {
    for (;;) {
      if (this.#closed) return { done: true, value: undefined };
      const [first] = this.#waiting.values();
      if (first !== undefined) {
        this.#waiting.delete(first.caseId);
        return { done: false, value: first };
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }

  return(): Promise<IteratorResult<CaseChange>> {
    if (!this.#closed) {
      this.#closed = true;
      this.#waiting.clear();
      this.#wake?.();
      this.onClose();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

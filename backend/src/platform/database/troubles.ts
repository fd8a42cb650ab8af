import { Injectable } from '@nestjs/common';
import type { Trouble } from './failures.js';

/** So long one statement that could not be written counts, in milliseconds; whoever asks meanwhile renews it. */
const LATELY_MS = 10_000;

/**
 * What requests met a moment ago. A disk that is full tells nobody who only asks: it shows itself to whoever writes, and
 * each reading writes, in the log of readers.
 */
@Injectable()
export class Troubles {
  #readOnlyAt = -Infinity;

  met(trouble: Trouble, now = performance.now()): void {
    if (trouble === 'READ_ONLY') this.#readOnlyAt = now;
  }

  readOnlyLately(now = performance.now()): boolean {
    return now - this.#readOnlyAt < LATELY_MS;
  }
}

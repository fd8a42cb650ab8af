import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';

/** So long nothing more is answered, in milliseconds: then one question is, and decides anew. */
const PAUSE = 15 * 60_000;

/**
 * Sessions that asked too often for what they may not see. Whether what they asked for is there has no part in it: the
 * database counts each no alike. Without an end somebody could fill another's log, or try ids.
 */
@Injectable()
export class Refusals {
  readonly #most: number;
  readonly #until = new Map<string, number>();

  constructor(@Inject(SETTINGS) { limits }: Settings) {
    this.#most = limits.refusals;
  }

  /** Learns how often the session's person was refused in the hour that passed. */
  count(sessionHash: string, refusals: number): void {
    if (refusals < this.#most) return;
    const now = Date.now();
    for (const [session, until] of this.#until) if (until <= now) this.#until.delete(session);
    this.#until.set(sessionHash, now + PAUSE);
  }

  /** Seconds until the session is answered again; null when it is now. */
  wait(sessionHash: string): number | null {
    const left = (this.#until.get(sessionHash) ?? 0) - Date.now();
    return left > 0 ? Math.ceil(left / 1000) : null;
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** How a pulse is timed, in milliseconds. */
export interface Rhythm {
  /** From one pulse to the next. */
  readonly every: number;
  /** So long it may take until the own pulse is heard. */
  readonly within: number;
  /** Pauses between two tries to mend the line: the first, doubled each time up to the longest. */
  readonly first: number;
  readonly longest: number;
}

const RHYTHM: Rhythm = { every: 5_000, within: 4_000, first: 200, longest: 5_000 };

export interface Heart {
  /** Sends these words through NOTIFY, from an ordinary connection of the pool. */
  readonly send: (payload: string) => Promise<unknown>;
  /** Opens the listening line anew. */
  readonly open: () => Promise<void>;
  /** The own pulse was not heard: from now on nothing may be heard. */
  readonly dead: () => void;
  /** It is heard again, or for the first time. */
  readonly alive: () => void;
}

/** So many pulses in a row may fail to be sent, as when the pool is busy, before the line counts as dead. */
const UNSENT = 2;

/**
 * Proves that live changes arrive by the very road they take: a word of our own goes out through NOTIFY on a connection
 * of the pool, and must come in on the line that listens. A `select 1` on that line proves less: behind a transaction
 * pooler it is answered by a connection that never heard of LISTEN.
 */
export class Pulse {
  #alive = false;
  #nonce = '';
  #hear: () => void = () => undefined;
  #interrupt = new AbortController();
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly heart: Heart,
    private readonly rhythm: Rhythm = RHYTHM,
  ) {}

  get alive(): boolean {
    return this.#alive;
  }

  /** Opens the line and waits for the first pulse, once: without one the heart goes on trying by itself. */
  async start(): Promise<void> {
    await this.#mend();
    this.#running = this.#beat();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#interrupt.abort();
    await this.#running;
  }

  /** Something was heard on the line. */
  heard(nonce: string): void {
    if (nonce === this.#nonce) this.#hear();
  }

  /** The line broke where we could see it: no need to wait for the next pulse. */
  lost(): void {
    this.#die();
    this.#interrupt.abort();
  }

  async #beat(): Promise<void> {
    let unsent = 0;
    let wait = this.rhythm.first;
    while (await this.#pause(this.#alive ? this.rhythm.every : wait)) {
      if (!this.#alive) {
        wait = (await this.#mend()) ? this.rhythm.first : Math.min(wait * 2, this.rhythm.longest);
        continue;
      }
      const pulse = await this.#pulse();
      unsent = pulse === 'UNSENT' ? unsent + 1 : 0;
      if (pulse === 'UNHEARD' || unsent >= UNSENT) this.#die();
    }
  }

  async #mend(): Promise<boolean> {
    try {
      await this.heart.open();
    } catch {
      return false;
    }
    if ((await this.#pulse()) !== 'HEARD' || this.#stopped) return false;
    this.#alive = true;
    this.heart.alive();
    return true;
  }

  async #pulse(): Promise<'HEARD' | 'UNHEARD' | 'UNSENT'> {
    this.#nonce = randomUUID();
    const over = new AbortController();
    const late = pause(this.rhythm.within, 'LATE' as const, { signal: over.signal }).catch(
      () => 'LATE' as const,
    );
    const heard = new Promise<'HEARD'>((resolve) => {
      this.#hear = () => {
        resolve('HEARD');
      };
    });
    try {
      const sent = this.heart.send(this.#nonce).then(
        () => 'SENT' as const,
        () => 'LATE' as const,
      );
      if ((await Promise.race([sent, late])) === 'LATE') return 'UNSENT';
      return (await Promise.race([heard, late])) === 'HEARD' ? 'HEARD' : 'UNHEARD';
    } finally {
      over.abort();
      this.#hear = () => undefined;
    }
  }

  #die(): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.heart.dead();
  }

  /** False when it was told to stop meanwhile. */
  async #pause(time: number): Promise<boolean> {
    this.#interrupt = new AbortController();
    if (!this.#stopped)
      await pause(time, undefined, { signal: this.#interrupt.signal }).catch(() => undefined);
    return !this.#stopped;
  }
}

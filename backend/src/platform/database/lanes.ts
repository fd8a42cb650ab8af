import { Unavailable } from './errors.js';

/** Longest wait for a place, in milliseconds; then the asker is told, and asks again. */
const PATIENCE_MS = 5_000;
/** So many for each connection may wait or run at once, whatever they ask. */
const QUEUE_FOR_EACH = 40;
/** Connections that one kind of request never takes: they are for all the others. */
const LEFT_FREE = 3;
/** Kinds that met a lock try again through so many places, all together. */
const PROBES = 2;

interface Lane {
  running: number;
  stuck: boolean;
  /** Each is told whether it has a place now, or need wait no longer. */
  readonly waiting: ((place: boolean) => void)[];
}

/**
 * Who may use the database next. Each kind of request has a lane of its own that takes most of the connections but never
 * all. A lane whose last statement ended in BUSY (a lock that somebody holds) is stuck: one of its requests tries, the
 * others wait without a connection for how that ends. So one locked table keeps waiting only those who read it.
 */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #wide: number;
  readonly #most: number;
  #all = 0;
  #probing = 0;

  constructor(
    poolSize: number,
    private readonly patience = PATIENCE_MS,
  ) {
    this.#wide = Math.max(1, poolSize - LEFT_FREE);
    this.#most = poolSize * QUEUE_FOR_EACH;
  }

  /** @throws Unavailable, BUSY, when there is no place for it; else whatever `task` gives or throws. */
  async run<T>(kind: string, task: () => Promise<T>): Promise<T> {
    if (this.#all >= this.#most) throw new Unavailable('BUSY');
    const lane = this.#lanes.get(kind) ?? { running: 0, stuck: false, waiting: [] };
    this.#lanes.set(kind, lane);
    this.#all += 1;
    try {
      if (lane.stuck && lane.running === 0) return await this.#probe(lane, task);
      if (lane.stuck || lane.running >= this.#wide) await this.#place(lane);
      else lane.running += 1;
      return await this.#through(lane, task);
    } finally {
      this.#all -= 1;
      if (lane.running === 0 && !lane.stuck && lane.waiting.length === 0) this.#lanes.delete(kind);
    }
  }

  async #probe<T>(lane: Lane, task: () => Promise<T>): Promise<T> {
    if (this.#probing >= PROBES) throw new Unavailable('BUSY');
    this.#probing += 1;
    lane.running += 1;
    try {
      return await this.#through(lane, task);
    } finally {
      this.#probing -= 1;
    }
  }

  /** Runs it in the place that it has. */
  async #through<T>(lane: Lane, task: () => Promise<T>): Promise<T> {
    try {
      const result = await task();
      lane.stuck = false;
      return result;
    } catch (error) {
      lane.stuck = error instanceof Unavailable && error.trouble === 'BUSY';
      throw error;
    } finally {
      lane.running -= 1;
      this.#wake(lane);
    }
  }

  #wake(lane: Lane): void {
    if (lane.stuck) for (const tell of lane.waiting.splice(0)) tell(false);
    while (lane.running < this.#wide) {
      const tell = lane.waiting.shift();
      if (tell === undefined) return;
      lane.running += 1;
      tell(true);
    }
  }

  async #place(lane: Lane): Promise<void> {
    const place = await new Promise<boolean>((resolve) => {
      const tell = (given: boolean): void => {
        clearTimeout(late);
        resolve(given);
      };
      const late = setTimeout(() => {
        lane.waiting.splice(lane.waiting.indexOf(tell), 1);
        resolve(false);
      }, this.patience);
      lane.waiting.push(tell);
    });
    if (!place) throw new Unavailable('BUSY');
  }
}

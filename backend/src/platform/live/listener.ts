import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export const CHANNEL = 'samtavle';

const HEARTBEAT_MS = 15_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

export interface ListenerEvents {
  /** A payload from the channel, as it was sent. */
  readonly heard: (payload: string) => void;
  /** The line was down and is up again: something may have been said meanwhile. */
  readonly missed: () => void;
  /** The line is down. */
  readonly lost: () => void;
}

/** One connection of its own that listens, since LISTEN holds on to a connection; it comes back by itself. */
export class Listener {
  #client: pg.Client | null = null;
  #closed = false;
  #heartbeat: NodeJS.Timeout | null = null;
  readonly #stop = new AbortController();

  constructor(
    private readonly databaseUrl: string,
    private readonly events: ListenerEvents,
  ) {}

  /** @throws the database's error when the first connection cannot be made. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'samtavle-live',
      connectionTimeoutMillis: 4_000,
      // A half-dead line shows itself when the heartbeat gets no answer.
      query_timeout: 5_000,
      keepAlive: true,
    });
    let down = false;
    const lost = (): void => {
      if (down) return;
      down = true;
      this.#lose(client);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.events.heard(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      down = true;
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    this.#heartbeat = setInterval(() => void client.query('select 1').catch(lost), HEARTBEAT_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stop.abort();
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat);
    await this.#client?.end().catch(() => undefined);
  }

  #lose(client: pg.Client): void {
    if (this.#heartbeat !== null) clearInterval(this.#heartbeat);
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    void client.end().catch(() => undefined);
    this.events.lost();
    void this.#comeBack();
  }

  async #comeBack(): Promise<void> {
    for (let wait = FIRST_PAUSE_MS; !this.#closed; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await pause(wait, undefined, { signal: this.#stop.signal });
        await this.open();
        this.events.missed();
        return;
      } catch {
        // Still away, or closed meanwhile: the loop's own condition decides.
      }
    }
  }
}

import pg from 'pg';

export const CHANNEL = 'samtavle';

export interface ListenerEvents {
  /** A payload from the channel, as it was sent. */
  readonly heard: (payload: string) => void;
  /** The line is down. It is not mended by itself: open another. */
  readonly lost: () => void;
}

/** One connection of its own that listens, since LISTEN holds on to a connection. Whether it really hears, {@link Pulse} asks. */
export class Listener {
  #client: pg.Client | null = null;

  constructor(
    private readonly databaseUrl: string,
    private readonly events: ListenerEvents,
  ) {}

  /** Opens a line, in place of an earlier one. @throws the database's error when it cannot be opened. */
  async open(): Promise<void> {
    this.cut();
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'samtavle-live',
      connectionTimeoutMillis: 4_000,
      query_timeout: 4_000,
      keepAlive: true,
    });
    this.#client = client;
    const lost = (): void => {
      if (this.#client !== client) return;
      this.cut();
      this.events.lost();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => {
      if (payload !== undefined && this.#client === client) this.events.heard(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      if (this.#client === client) this.cut();
      throw error;
    }
  }

  /** Lets go of the line at once: one that hears nothing may not answer a farewell either. */
  cut(): void {
    const client = this.#client;
    if (client === null) return;
    this.#client = null;
    // What is still under way on it fails with it, and nobody waits for that.
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    streamOf(client)?.destroy();
  }
}

/** pg has no way to drop a connection without a farewell; its stream has, and is there once it connects. */
function streamOf(client: pg.Client): { destroy(): void } | undefined {
  return (client as unknown as { connection?: { stream?: { destroy(): void } } }).connection?.stream;
}

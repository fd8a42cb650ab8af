import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { hashOf } from '../auth/secret.js';
import { Database } from '../database/database.js';
import { TooManyListeners, Unavailable } from '../database/errors.js';
import { failureOf } from '../database/failures.js';
import { readEvent } from './event.js';
import { CHANNEL, Listener } from './listener.js';
import type { CaseChange } from './mailbox.js';
import { Mailbox } from './mailbox.js';
import { Pulse } from './pulse.js';
import { Sockets } from './sockets.js';

/** Sessions that listen are looked over this often, so that one that has run out is closed without any event. */
const LOOK_OVER_MS = 60_000;

/**
 * Brings each change to those who may know of it. The database is asked for every session at every event, so a
 * consent withdrawn a moment ago counts already.
 */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #boxes = new Map<string, Set<Mailbox>>();
  // One event after the other for each session, so that a listener never learns of them in the wrong order.
  readonly #queues = new Map<string, Promise<void>>();
  readonly #log = new Logger('live');
  readonly #listener: Listener;
  readonly #pulse: Pulse;
  #lookOver: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly sockets: Sockets,
  ) {
    this.#listener = new Listener(settings.listenDatabaseUrl ?? settings.databaseUrl, {
      heard: (payload) => {
        this.#hear(payload);
      },
      lost: () => {
        this.#pulse.lost();
      },
    });
    this.#pulse = new Pulse({
      open: () => this.#listener.open(),
      send: (nonce) =>
        this.database.pool.query('select pg_notify($1, $2)', [
          CHANNEL,
          JSON.stringify({ kind: 'PULSE', nonce }),
        ]),
      dead: () => {
        this.#log.warn('live changes do not arrive: sockets are closed, and none is taken');
        this.#startOver();
      },
      // A socket that was let in just before the line died may have missed something.
      alive: () => {
        this.#startOver();
      },
    });
  }

  /** Whether live changes arrive: our own word through NOTIFY was heard a moment ago. */
  get alive(): boolean {
    return this.#pulse.alive;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#pulse.start();
    if (!this.#pulse.alive)
      this.#log.error(
        'live changes do not arrive; if DATABASE_URL leads through a transaction pooler, set LISTEN_DATABASE_URL',
      );
    this.#lookOver = setInterval(() => {
      for (const sessionHash of this.sockets.sessions())
        this.#queue(sessionHash, () => this.#check(sessionHash));
    }, LOOK_OVER_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#lookOver !== null) clearInterval(this.#lookOver);
    await this.#pulse.stop();
    this.#listener.cut();
    for (const box of [...this.#boxes.values()].flatMap((boxes) => [...boxes])) await box.return();
    await Promise.all(this.#queues.values());
  }

  /**
   * A mailbox for this session; it is taken away when the listener leaves.
   * @throws TooManyListeners when the session has as many as it may, Unavailable when nothing would arrive in it.
   */
  subscribe(sessionHash: string): Mailbox {
    if (!this.alive) throw new Unavailable();
    const boxes = this.#boxes.get(sessionHash) ?? new Set();
    if (boxes.size >= this.settings.limits.subscriptions) throw new TooManyListeners();
    const box = new Mailbox(() => {
      boxes.delete(box);
      if (boxes.size === 0 && this.#boxes.get(sessionHash) === boxes) this.#boxes.delete(sessionHash);
    });
    this.#boxes.set(sessionHash, boxes.add(box));
    // It may have ended between the door and here, when nobody told this socket.
    this.#queue(sessionHash, () => this.#check(sessionHash));
    return box;
  }

  #startOver(): void {
    this.sockets.closeEvery('READ_AGAIN');
  }

  #hear(payload: string): void {
    const event = readEvent(payload);
    if (event === null) return;
    if (event.kind === 'PULSE') {
      this.#pulse.heard(event.nonce);
      return;
    }
    if (event.kind === 'SESSION') {
      for (const sessionHash of this.sockets.sessions())
        if (hashOf(sessionHash) === event.ended) this.sockets.closeAll(sessionHash, 'ENDED');
      return;
    }
    for (const sessionHash of this.#boxes.keys())
      this.#queue(sessionHash, () => this.#ask(sessionHash, event.payload));
  }

  async #ask(sessionHash: string, payload: string): Promise<void> {
    if (!this.#boxes.has(sessionHash)) return;
    const { rows } = await this.database.pool.query<{ heard: CaseChange | null }>({
      name: 'hears',
      text: 'select app.hears($1, $2::jsonb) as heard',
      values: [sessionHash, payload],
    });
    const heard = rows[0]?.heard ?? null;
    if (heard !== null) for (const box of this.#boxes.get(sessionHash) ?? []) box.put(heard);
  }

  async #check(sessionHash: string): Promise<void> {
    const sql = 'select app.enter($1, false) as person';
    const { rows } = await this.database.pool.query<{ person: string | null }>(sql, [sessionHash]);
    if ((rows[0]?.person ?? null) === null) this.sockets.closeAll(sessionHash, 'ENDED');
  }

  #queue(sessionHash: string, task: () => Promise<void>): void {
    const before = this.#queues.get(sessionHash) ?? Promise.resolve();
    const after = before.then(task).catch((error: unknown) => {
      // Whoever may have missed a change must not go on showing what they no longer may see: they start over.
      this.sockets.closeAll(sessionHash, failureOf(error).kind === 'SESSION_ENDED' ? 'ENDED' : 'READ_AGAIN');
    });
    this.#queues.set(sessionHash, after);
    void after.then(() => {
      if (this.#queues.get(sessionHash) === after) this.#queues.delete(sessionHash);
    });
  }
}

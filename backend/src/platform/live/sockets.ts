import { Injectable } from '@nestjs/common';

/** As much of a WebSocket as we need. */
export interface Socket {
  close(code?: number, reason?: string): void;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * `ENDED`: the session is over; graphql-ws clients read 4401 as "not signed in" and stay away. `READ_AGAIN`:
 * something may have been missed, or this server ends; they come back by themselves, here or at another instance, and
 * then read everything anew.
 */
export type Closing = 'ENDED' | 'READ_AGAIN';

const CODES: Readonly<Record<Closing, readonly [number, string]>> = {
  ENDED: [4401, 'Unauthorized'],
  READ_AGAIN: [1012, 'Service Restart'],
};

/** Which sockets are open for which session. */
@Injectable()
export class Sockets {
  readonly #open = new Map<string, Set<Socket>>();

  add(sessionHash: string, socket: Socket): void {
    const ours = this.#open.get(sessionHash) ?? new Set();
    this.#open.set(sessionHash, ours.add(socket));
    socket.once('close', () => {
      ours.delete(socket);
      if (ours.size === 0 && this.#open.get(sessionHash) === ours) this.#open.delete(sessionHash);
    });
  }

  /** How many sockets a session has open. */
  count(sessionHash: string): number {
    return this.#open.get(sessionHash)?.size ?? 0;
  }

  sessions(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Closes every socket, whoever's it is. */
  closeEvery(why: Closing): void {
    for (const sessionHash of this.sessions()) this.closeAll(sessionHash, why);
  }

  closeAll(sessionHash: string, why: Closing): void {
    const [code, reason] = CODES[why];
    for (const socket of this.#open.get(sessionHash) ?? []) socket.close(code, reason);
  }
}

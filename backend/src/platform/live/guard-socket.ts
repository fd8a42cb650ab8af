import type { Socket } from './sockets.js';

/** As much more of a WebSocket as the guard needs. */
export interface GuardedSocket extends Socket {
  on(event: 'message', listener: (message: { readonly byteLength: number }) => void): unknown;
  terminate(): void;
}

/** Our page sends a subscription of a hundred bytes, and a ping each twelve seconds. */
const LONGEST = 8 * 1024;
const MOST_A_MINUTE = 120;
const MINUTE_MS = 60_000;

/** Cuts off a socket that says more than a page has to say: graphql over WebSocket passes by the limits of requests. */
export function guardSocket(socket: GuardedSocket, now: () => number = Date.now): void {
  let minute = now();
  let said = 0;
  socket.on('message', ({ byteLength }) => {
    if (now() - minute >= MINUTE_MS) {
      minute = now();
      said = 0;
    }
    said += 1;
    // Not closed in words: until the other side agrees to that, it could go on talking.
    if (byteLength > LONGEST || said > MOST_A_MINUTE) socket.terminate();
  });
}

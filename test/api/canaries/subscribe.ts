import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import type { Asker } from './walk.ts';

/** An open socket that has asked for every subscription there is, and every frame that came over it. */
export interface Ear {
  readonly frames: readonly string[];
  readonly close: () => void;
}

/** Opens it, and waits until the server has had time to begin telling. */
export async function listenRaw(
  { url, cookie, contract }: Asker,
  selectionOf: (type: string) => string,
): Promise<Ear> {
  const frames: string[] = [];
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie, origin: url },
  });
  const acknowledged = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (data) => {
      const frame = (data as Buffer).toString('utf8');
      frames.push(frame);
      if (frame.includes('connection_ack')) resolve();
      if (frame.includes('"ping"')) socket.send(JSON.stringify({ type: 'pong' }));
    });
    socket.once('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init' }));
    });
  });
  await acknowledged;
  const fields = Object.values(contract.getSubscriptionType()?.getFields() ?? {});
  for (const { name, type, args } of fields) {
    if (args.length > 0) throw new Error(`${name}: teach the canaries its arguments`);
    const query = `subscription { ${name} ${selectionOf(String(type).replace('!', ''))} }`;
    socket.send(JSON.stringify({ id: name, type: 'subscribe', payload: { query } }));
  }
  await wait(300);
  return {
    frames,
    close: () => {
      socket.terminate();
    },
  };
}

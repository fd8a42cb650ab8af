import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody listens on just now. The addresses people use are settled before the server listens. */
export async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP port was asked for.');
  return address.port;
}

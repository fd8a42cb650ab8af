import { createServer } from 'node:net';
import { codeOf, LaunchFailure } from './failure.js';

/**
 * Tries the port before anything slow is done.
 * @throws LaunchFailure when it is taken, or not ours to take.
 */
export async function checkPort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portFailure(port, error)));
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => resolve());
    });
  });
}

function portFailure(port: number, error: unknown): LaunchFailure {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new LaunchFailure(`Port ${port} is in use. Set PORT to another one.`);
  if (code === 'EACCES')
    return new LaunchFailure(`Port ${port} is not allowed for this user. Set PORT to one above 1023.`);
  return new LaunchFailure(`Port ${port} cannot be used (${code}).`);
}

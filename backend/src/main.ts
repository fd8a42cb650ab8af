import 'reflect-metadata';
import { env, exit, stderr, stdout } from 'node:process';
import { settingsFromEnv } from './platform/config/read-settings.js';
import { onStopSignals } from './platform/startup/stop-signals.js';
import { startServer } from './server.js';

export { settingsFromEnv } from './platform/config/read-settings.js';
export { checkDatabase } from './platform/startup/check-database.js';
export { startServer } from './server.js';
export type { RunningServer } from './server.js';

/** The server form: settings from the environment, ready as soon as it listens. */
async function run(): Promise<void> {
  const server = await startServer(settingsFromEnv(env));
  server.setReady();
  stdout.write(`Samtavle is at ${server.url}\n`);
  const stop = (): void => {
    void server.close().then((all) => exit(all ? 0 : 1));
  };
  onStopSignals(['SIGTERM', 'SIGINT'], stop, () => exit(1));
}

if (import.meta.main) {
  run().catch((error: unknown) => {
    stderr.write(`${error instanceof Error ? error.message : 'The server could not start.'}\n`);
    exit(1);
  });
}

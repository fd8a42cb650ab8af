import { connected, upgrade, wipe } from '@samtavle/migrations';
import { demoPersons, playDemo } from '../demo/index.js';
import { startServer } from '../main.js';
import { settingsFromEnv } from '../platform/config/read-settings.js';
import { checkPort } from './check-port.js';
import type { DataFolder } from './data-folder.js';
import { openDataFolder } from './data-folder.js';
import { demoBegins, demoPlayed, demoState } from './demo-state.js';
import { embeddedDatabase } from './embedded-database.js';
import { LaunchFailure } from './failure.js';
import type { LaunchSettings } from './launch-settings.js';
import { takeLock } from './lock.js';
import type { DatabaseLogins } from './operator-database.js';
import { operatorLogins } from './operator-database.js';
import { keepSecrets } from './secrets.js';
import type { UndoList } from './undo.js';

/** What a launch needs besides its settings. */
export interface LaunchTools {
  readonly env: NodeJS.ProcessEnv;
  readonly undo: UndoList;
  /** Tells the person who starts it what is going on; one line. */
  readonly say: (line: string) => void;
  /** Called when the embedded database ends by itself, with the name of its log file. */
  readonly databaseDied: (log: string) => void;
}

/**
 * Starts everything: database, migrations, backend, and the demo when the database is new. What it starts, it enters in
 * `undo` at once. Returns the address when all is ready.
 */
export async function launch(settings: LaunchSettings, tools: LaunchTools): Promise<string> {
  const { env, undo, say } = tools;
  const demo = { persons: demoPersons };
  const wanted = settingsFromEnv(
    { ...env, DEVELOPMENT: 'true' },
    {
      demo,
      port: settings.port,
      databaseUrl: 'postgres://',
      loginDatabaseUrl: 'postgres://',
      logLevel: 'warn',
    },
  );
  const data = openDataFolder(settings.dataDir);
  undo.push(takeLock(data.lock, data.path));
  await checkPort(wanted.port, wanted.host);

  const logins = await findDatabase(settings, data, tools);
  await upgrade(logins.owner);
  const mustPlay = await prepareDemo(logins.owner, say);

  const server = await startServer({ ...wanted, databaseUrl: logins.app, loginDatabaseUrl: logins.login });
  undo.push(async () => {
    await server.close();
  });
  if (mustPlay) {
    say('Playing the demo story through the API …');
    await demoBegins(logins.owner);
    await playDemo({ baseUrl: server.url, ownerDatabaseUrl: logins.owner });
    await demoPlayed(logins.owner);
  }
  server.setReady();
  return server.url;
}

async function findDatabase(
  settings: LaunchSettings,
  data: DataFolder,
  { undo, say, databaseDied }: LaunchTools,
): Promise<DatabaseLogins> {
  if (settings.databaseUrl !== null) {
    return operatorLogins(settings.databaseUrl, settings, () => keepSecrets(data.secrets));
  }
  say('Starting the embedded PostgreSQL …');
  const { cluster, logins } = await embeddedDatabase(data);
  undo.push(() => cluster.stop());
  void cluster.died.then(databaseDied);
  return logins;
}

/** True when the story must be played. What a killed start left half-played is wiped first. */
async function prepareDemo(ownerUrl: string, say: (line: string) => void): Promise<boolean> {
  const state = await demoState(ownerUrl);
  if (state === 'NOT_OURS') {
    throw new LaunchFailure(
      'This database holds people that npm start did not make: it will not turn it into a demo. The server form is in the README.',
    );
  }
  if (state === 'INTERRUPTED') {
    say('An earlier start was stopped before the demo was complete: beginning afresh.');
    await connected(ownerUrl, wipe);
    await upgrade(ownerUrl);
    await demoState(ownerUrl);
  }
  return state !== 'PLAYED';
}

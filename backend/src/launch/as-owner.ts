import { existsSync } from 'node:fs';
import { connected } from '@samtavle/migrations';
import { dataFolder, openDataFolder } from './data-folder.js';
import { embeddedDatabase, runningOwner } from './embedded-database.js';
import { LaunchFailure } from './failure.js';
import type { LaunchSettings } from './launch-settings.js';
import { takeLock } from './lock.js';
import { operatorLogins } from './operator-database.js';
import { keepSecrets } from './secrets.js';

type Work<T> = Parameters<typeof connected<T>>[1];

/**
 * Works as samtavle_owner in the database that `npm start` uses: the operator's own, or the embedded one, which is
 * started for the while when it does not run.
 */
export async function asOwner<T>(settings: LaunchSettings, work: Work<T>): Promise<T> {
  if (settings.ownerDatabaseUrl !== null) return connected(settings.ownerDatabaseUrl, work);
  if (settings.databaseUrl === null && !existsSync(dataFolder(settings.dataDir).secrets))
    throw new LaunchFailure(`There is no database in ${settings.dataDir} yet: npm start makes it.`);
  const data = openDataFolder(settings.dataDir);
  if (settings.databaseUrl !== null) {
    const { owner } = await operatorLogins(settings.databaseUrl, settings, () => keepSecrets(data.secrets));
    return connected(owner, work);
  }
  const running = runningOwner(data);
  if (running !== null) return connected(running, work);
  const giveBack = takeLock(data.lock, data.path);
  try {
    const { cluster, logins } = await embeddedDatabase(data);
    try {
      return await connected(logins.owner, work);
    } finally {
      await cluster.stop();
    }
  } finally {
    giveBack();
  }
}

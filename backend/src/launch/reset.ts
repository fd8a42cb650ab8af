import { connected, wipe } from '@samtavle/migrations';
import { existsSync } from 'node:fs';
import { demoState } from './demo-state.js';
import { openDataFolder } from './data-folder.js';
import { LaunchFailure } from './failure.js';
import type { LaunchSettings } from './launch-settings.js';
import { takeLock } from './lock.js';
import { operatorLogins } from './operator-database.js';
import { removeData } from './remove-data.js';
import { keepSecrets } from './secrets.js';

/**
 * Removes the demo's data: what Samtavle made in the data folder, or in the operator's database when the demo was
 * played there. Everything else stays. Returns a line that says what was done.
 */
export async function reset(settings: LaunchSettings): Promise<string> {
  if (!existsSync(settings.dataDir) && settings.databaseUrl === null)
    return 'There was no demo data to remove.';
  const data = openDataFolder(settings.dataDir);
  const giveBack = takeLock(data.lock, data.path);
  try {
    if (settings.databaseUrl !== null) {
      const logins = await operatorLogins(settings.databaseUrl, settings, () => keepSecrets(data.secrets));
      await wipeOurs(logins.owner);
      return 'The demo data in your database is removed; its four roles stay.';
    }
    await removeData(data);
    return `The demo data in ${data.path} is removed.`;
  } finally {
    giveBack();
  }
}

async function wipeOurs(ownerUrl: string): Promise<void> {
  const migrated = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query(`select from pg_namespace where nspname = 'migration'`);
    return rows.length > 0;
  });
  if (!migrated) return;
  if ((await demoState(ownerUrl)) === 'NOT_OURS') {
    throw new LaunchFailure('This database holds people that npm start did not make: nothing was removed.');
  }
  await connected(ownerUrl, wipe);
}

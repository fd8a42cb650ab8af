import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFolder } from '../data-folder.js';
import { removeData } from '../remove-data.js';
import type { Cluster } from './cluster.js';
import { startCluster } from './cluster.js';

// Only a power cut would miss these, and nobody misses a temporary database then.
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A cluster that lives as long as it is used: `stop` removes it with all its files. */
export async function temporaryCluster(settings: readonly string[] = []): Promise<Cluster> {
  const adminPassword = randomBytes(12).toString('hex');
  const data = openDataFolder(path.join(tmpdir(), `samtavle-temporary-${adminPassword.slice(0, 8)}`));
  try {
    const cluster = await startCluster({ data, adminPassword, settings: [...CARELESS, ...settings] });
    return {
      ...cluster,
      stop: async () => {
        await cluster.stop();
        await removeData(data);
      },
    };
  } catch (error) {
    await removeData(data);
    throw error;
  }
}

import { APP, connected, LOGIN, OWNER, prepareRoles } from '@samtavle/migrations';
import type { DataFolder } from './data-folder.js';
import type { DatabaseLogins } from './operator-database.js';
import type { Cluster } from './postgres/cluster.js';
import { runningPort, startCluster } from './postgres/cluster.js';
import { keepSecrets } from './secrets.js';

const DATABASE = 'samtavle';

/** Starts the data folder's own PostgreSQL, with its database and roles made when they are missing. */
export async function embeddedDatabase(
  data: DataFolder,
): Promise<{ cluster: Cluster; logins: DatabaseLogins }> {
  const secrets = keepSecrets(data.secrets);
  const cluster = await startCluster({ data, adminPassword: secrets.admin });
  try {
    await connected(cluster.url(), async (client) => {
      const { rows } = await client.query('select from pg_database where datname = $1', [DATABASE]);
      if (rows.length === 0) await client.query(`create database ${DATABASE}`);
    });
    await connected(cluster.url(DATABASE), (client) => prepareRoles(client, secrets, 'SET'));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const login = (role: string, password: string) => cluster.url(DATABASE, role, password);
  const logins = {
    owner: login(OWNER, secrets.owner),
    app: login(APP, secrets.app),
    login: login(LOGIN, secrets.login),
  };
  return { cluster, logins };
}

/** The owner's login at the data folder's database while Samtavle runs on it; null when it does not run. */
export function runningOwner(data: DataFolder): string | null {
  const port = runningPort(data);
  if (port === null) return null;
  const password = encodeURIComponent(keepSecrets(data.secrets).owner);
  return `postgres://${OWNER}:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
}

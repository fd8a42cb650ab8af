import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFolder, startCluster } from '@samtavle/backend/launch';
import { APP, connected, OWNER, prepareRoles, upgrade } from '@samtavle/migrations';
import { CLUSTER_VARIABLE, TEMPLATE, type TestCluster } from './cluster.ts';

/** One real PostgreSQL for the run, with a migrated template that every test file clones in a moment. */
export default async function startTestCluster(): Promise<void> {
  if (process.env[CLUSTER_VARIABLE] !== undefined) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-test-'));
  const cluster = await startCluster({
    data: openDataFolder(folder),
    adminPassword: 'admin',
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  });
  await connected(cluster.url(), (admin) => admin.query(`create database ${TEMPLATE}`));
  await connected(cluster.url(TEMPLATE), (admin) => prepareRoles(admin, { owner: OWNER, app: APP }));
  await upgrade(cluster.url(TEMPLATE, OWNER, OWNER));
  const said: TestCluster = { folder, adminUrl: cluster.url() };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(said);
  stopLater(cluster.stop);
}

/** The teardown runs in this same process; it finds what to stop here. */
function stopLater(stop: () => Promise<void>): void {
  Object.assign(globalThis, { stopTestCluster: stop });
}

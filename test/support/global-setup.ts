import { temporaryCluster } from '@samtavle/backend/launch';
import { APP, connected, LOGIN, OWNER, prepareRoles, upgrade } from '@samtavle/migrations';
import type { TestCluster } from './cluster.ts';
import { CLUSTER_VARIABLE, TEMPLATE } from './cluster.ts';

/** One real PostgreSQL for the run, with a migrated template that every test file clones in a moment. */
export default async function startTestCluster(): Promise<void> {
  if (process.env[CLUSTER_VARIABLE] !== undefined) return;
  const cluster = await temporaryCluster(['max_connections=200']);
  await connected(cluster.url(), (admin) => admin.query(`create database ${TEMPLATE}`));
  await connected(cluster.url(TEMPLATE), (admin) =>
    prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN }),
  );
  await upgrade(cluster.url(TEMPLATE, OWNER, OWNER));
  const said: TestCluster = { adminUrl: cluster.url() };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(said);
  // the teardown runs in this same process and finds there what to stop
  Object.assign(globalThis, { stopTestCluster: cluster.stop });
}

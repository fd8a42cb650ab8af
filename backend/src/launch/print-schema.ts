import { APP, connected, OWNER, prepareRoles, schemaText, upgrade } from '@samtavle/migrations';
import { temporaryCluster } from './postgres/temporary-cluster.js';

// Prints migrations/schema.sql: the schema of a database that the numbered files alone have made.
const cluster = await temporaryCluster();
try {
  await connected(cluster.url(), (admin) => admin.query('create database printed'));
  await connected(cluster.url('printed'), (admin) => prepareRoles(admin, { owner: OWNER, app: APP }));
  const owner = cluster.url('printed', OWNER, OWNER);
  await upgrade(owner);
  process.stdout.write(await schemaText(owner));
} finally {
  await cluster.stop();
}

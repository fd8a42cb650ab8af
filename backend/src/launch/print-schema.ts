import { APP, connected, LOGIN, OWNER, prepareRoles, schemaText, upgrade } from '@samtavle/migrations';
import { printedWall } from '../platform/startup/check-wall.js';
import { temporaryCluster } from './postgres/temporary-cluster.js';

// Prints what a database is that the numbered files alone have made: migrations/schema.sql or, told `wall`,
// migrations/sql/wall.txt.
const cluster = await temporaryCluster();
try {
  await connected(cluster.url(), (admin) => admin.query('create database printed'));
  await connected(cluster.url('printed'), (admin) =>
    prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN }),
  );
  const owner = cluster.url('printed', OWNER, OWNER);
  await upgrade(owner);
  process.stdout.write(
    process.argv[2] === 'wall'
      ? await connected(cluster.url('printed', APP, APP), printedWall)
      : await schemaText(owner),
  );
} finally {
  await cluster.stop();
}

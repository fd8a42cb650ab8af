import { rmSync } from 'node:fs';
import { CLUSTER_VARIABLE, testCluster } from './cluster.ts';

/** Stops the run's PostgreSQL and removes its folder. */
export default async function stopTestCluster(): Promise<void> {
  if (process.env[CLUSTER_VARIABLE] === undefined) return;
  const { folder } = testCluster();
  const stop: unknown = Reflect.get(globalThis, 'stopTestCluster');
  if (typeof stop === 'function') await stop();
  Reflect.deleteProperty(process.env, CLUSTER_VARIABLE);
  rmSync(folder, { recursive: true, force: true });
}

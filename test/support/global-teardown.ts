import { CLUSTER_VARIABLE } from './cluster.ts';

/** Stops the run's PostgreSQL, which removes its files. */
export default async function stopTestCluster(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, 'stopTestCluster');
  // once, although each ring of a run calls this
  Reflect.deleteProperty(globalThis, 'stopTestCluster');
  if (typeof stop === 'function') await stop();
  Reflect.deleteProperty(process.env, CLUSTER_VARIABLE);
}

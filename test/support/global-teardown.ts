import { CLUSTER_VARIABLE } from './cluster.ts';

/** Stops the run's PostgreSQL, which removes its files. */
export default async function stopTestCluster(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, 'stopTestCluster');
  // once, although each ring of a run calls this
  Reflect.deleteProperty(globalThis, 'stopTestCluster');
  if (isStop(stop)) await stop();
  Reflect.deleteProperty(process.env, CLUSTER_VARIABLE);
}

function isStop(value: unknown): value is () => Promise<void> {
  return typeof value === 'function';
}

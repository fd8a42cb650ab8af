export { dataFolder, openDataFolder } from './data-folder.js';
export type { DataFolder } from './data-folder.js';
export { startCluster } from './postgres/cluster.js';
export type { Cluster, ClusterOptions } from './postgres/cluster.js';
export { temporaryCluster } from './postgres/temporary-cluster.js';

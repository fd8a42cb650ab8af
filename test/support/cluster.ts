/** Where the run's PostgreSQL is; set by global-setup for every test process. */
export interface TestCluster {
  /** Address of its first database, as the superuser. */
  readonly adminUrl: string;
}

export const CLUSTER_VARIABLE = 'SAMTAVLE_TEST_CLUSTER';
export const TEMPLATE = 'template_samtavle';

/** The run's cluster. Throws when a test runs without the global set-up. */
export function testCluster(): TestCluster {
  const said = process.env[CLUSTER_VARIABLE];
  if (said === undefined) throw new Error('no test cluster: run through test/jest.config.mjs');
  // written by global-setup in this same run
  return JSON.parse(said) as TestCluster;
}

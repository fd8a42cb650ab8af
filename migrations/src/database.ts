import { Client } from 'pg';
import { dumpSchema } from './dump/dump-schema.js';
import { readMigrations } from './migration-files.js';
import { syncPolicy } from './policy-sync.js';
import { migrateDown, migrateUp } from './runner.js';

/** What an upgrade did. */
export interface Upgrade {
  readonly applied: readonly string[];
  readonly policyChanged: boolean;
}

/** Applies the missing migrations and syncs the policy. `ownerUrl` logs in as samtavle_owner. */
export async function upgrade(ownerUrl: string): Promise<Upgrade> {
  return connected(ownerUrl, async (client) => {
    const applied = await migrateUp(client, readMigrations());
    return { applied, policyChanged: await syncPolicy(client) };
  });
}

/** Takes back every migration above number `to`; refused while that would lose data, unless `loseData`. */
export async function downgrade(
  ownerUrl: string,
  to: number,
  { loseData = false }: { readonly loseData?: boolean } = {},
): Promise<string[]> {
  return connected(ownerUrl, (client) => migrateDown(client, readMigrations(), { to, loseData }));
}

/** The schema of the database behind `url` as readable, stable text. */
export async function schemaText(url: string): Promise<string> {
  return connected(url, dumpSchema);
}

/** Runs `work` on a connection of its own, closed afterwards whatever happens. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks also rejects the query under way; without a listener it would end the process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

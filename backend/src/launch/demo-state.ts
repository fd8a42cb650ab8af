import { connected } from '@samtavle/migrations';

/** What a database knows of the demo: nothing yet, half of it (a start was killed), all of it, or other people's data. */
export type DemoState = 'NEW' | 'INTERRUPTED' | 'PLAYED' | 'NOT_OURS';

/** Asks the database, as samtavle_owner, how far the demo has come. */
export async function demoState(ownerUrl: string): Promise<DemoState> {
  return connected(ownerUrl, async (client) => {
    await client.query(`create table if not exists migration.demo (
      only_row boolean primary key default true check (only_row), begun_at timestamptz not null default now(), played_at timestamptz)`);
    const { rows } = await client.query<{ played: boolean }>(
      'select played_at is not null as played from migration.demo',
    );
    if (rows[0] !== undefined) return rows[0].played ? 'PLAYED' : 'INTERRUPTED';
    const people = await client.query('select from person limit 1');
    return people.rows.length === 0 ? 'NEW' : 'NOT_OURS';
  });
}

/** Notes that the demo is about to be played. */
export async function demoBegins(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, (client) => client.query('insert into migration.demo default values'));
}

/** Notes that the demo was played to its end. */
export async function demoPlayed(ownerUrl: string): Promise<void> {
  await connected(ownerUrl, (client) => client.query('update migration.demo set played_at = now()'));
}

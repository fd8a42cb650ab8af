import type { ClientBase } from 'pg';
import { OWNER, WALL } from './roles.js';

/** There is something that a demo does not have. The message is one line for whoever runs it. */
class WipeRefused extends Error {
  override readonly name = 'WipeRefused';
}

/**
 * Drops everything in this database that Samtavle made, and nothing else: its schemas, and what its two roles own in
 * `public`. Works also when the numbered files have changed since. Log in as samtavle_owner.
 * @throws WipeRefused when somebody in it logs in through another provider than the demo's.
 */
export async function wipe(client: ClientBase): Promise<void> {
  await client.query('begin');
  try {
    await refuseOthers(client);
    await client.query('drop schema if exists app, audit, auth, policy, migration cascade');
    for (const role of [WALL, OWNER]) {
      await client.query(`set local role ${role}`);
      await client.query(DROP_OWN_IN_PUBLIC);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function refuseOthers(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('auth.identity') is not null as there`,
  );
  if (rows[0]?.there !== true) return;
  const others = await client.query(`select from auth.identity where provider <> 'demo' limit 1`);
  if (others.rows.length === 0) return;
  throw new WipeRefused(
    'This database holds people who log in through another provider than the demo’s: nothing was removed.',
  );
}

// By the catalog, for the list of tables is the migrations' business. Each is asked for again before it is dropped,
// because an earlier one may have taken it along.
const DROP_OWN_IN_PUBLIC = `
  do $$
  declare thing record;
  begin
    for thing in
      select 'table' as kind, c.oid::regclass::text as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relowner = current_user::regrole
      union all
      select case c.relkind when 'm' then 'materialized view' else 'view' end, c.oid::regclass::text from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and c.relowner = current_user::regrole
      union all
      select 'routine', p.oid::regprocedure::text from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
      union all
      select 'type', t.oid::regtype::text from pg_type t
      where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd') and t.typowner = current_user::regrole
    loop
      execute format('drop %s if exists %s cascade', thing.kind, thing.name);
    end loop;
  end $$`;

import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** What the database is like around the chains: by which clock, after which migration, with which definitions. */
export interface Ground {
  /** The time by which the database judges, in ms. */
  readonly judgedAt: number;
  /** By how many ms its clock was moved: only a demo's may be. */
  readonly shift: number;
  readonly migration: number;
  /** SHA-256 of what makes and guards the chains: functions, views, triggers, policies, and what is under the seal. */
  readonly definitions: string;
  /** What cannot be, in words; null when all is well. */
  readonly fault: string | null;
}

const MINUTES = 60_000;
const ALLOWED = 10 * MINUTES;

/** Reads the ground. The database's clock is held against the examiner's: whoever moves it makes old what is young. */
export async function readGround(client: ClientBase): Promise<Ground> {
  const asked = Date.now();
  const { rows } = await client.query<{ clock: number; shift: number; migration: number; text: string }>(
    GROUND,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the database tells its time');
  const off = Math.round((row.clock - asked) / MINUTES);
  return {
    judgedAt: asked + row.shift,
    shift: row.shift,
    migration: row.migration,
    definitions: createHash('sha256').update(row.text).digest('hex'),
    fault:
      Math.abs(row.clock - asked) > ALLOWED
        ? `the clock of the database is ${String(Math.abs(off))} minutes ${off > 0 ? 'ahead of' : 'behind'} this machine’s`
        : null,
  };
}

const GROUND = `
  select (extract(epoch from clock_timestamp()) * 1000)::float8 as clock,
    (select extract(epoch from c.shift) * 1000 from app.clock c)::float8 as shift,
    coalesce((select max(a.number) from migration.applied a), 0) as migration,
    (select string_agg(said, e'\\n' order by said) from (
      select pg_get_functiondef(p.oid) as said from pg_proc p where p.pronamespace = 'audit'::regnamespace
      union all select c.relname || pg_get_viewdef(c.oid) from pg_class c where c.relnamespace = 'audit'::regnamespace and c.relkind = 'v'
      union all select t.tgenabled::text || pg_get_triggerdef(t.oid) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where not t.tgisinternal and p.pronamespace = 'audit'::regnamespace
      union all select concat_ws(' ', l.polrelid::regclass, l.polname, l.polcmd, l.polroles::regrole[], pg_get_expr(l.polqual, l.polrelid),
          pg_get_expr(l.polwithcheck, l.polrelid))
        from pg_policy l join pg_class c on c.oid = l.polrelid where c.relnamespace = 'audit'::regnamespace
      union all select concat_ws(' ', c.kind, c.key, c.columns) from policy.chained c
    ) known) as text`;

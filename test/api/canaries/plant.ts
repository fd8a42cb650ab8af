import type pg from 'pg';
import type { TestDatabase } from '../../support/database.ts';
import { COLUMNS } from './columns.ts';
import type { Stored } from './readers.ts';

/** Something that is stored in one place and nowhere else. */
export interface Canary {
  readonly mark: string;
  readonly table: string;
  readonly column: string;
  readonly told: boolean;
  /** The row as it is stored, canaries and all. */
  readonly row: Stored;
}

/** Tables that hold no person's data: the policy, the clock and the list of applied migrations. */
const NOT_PERSONAL = ['app.clock', 'migration.applied', 'policy.%'];

/** table → column → type, of everything that holds something about people, as the catalogue tells it. */
export async function storedColumns({ admin }: TestDatabase): Promise<Map<string, Map<string, string>>> {
  const { rows } = await admin.query<{ table: string; column: string; type: string }>(
    `select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$' and a.attnum > 0 and not a.attisdropped
       and not (n.nspname || '.' || c.relname like any ($1)) order by 1, 2`,
    [NOT_PERSONAL],
  );
  const tables = new Map<string, Map<string, string>>();
  for (const { table, column, type } of rows)
    tables.set(table, (tables.get(table) ?? new Map<string, string>()).set(column, type));
  return tables;
}

// Numbers and dates that nothing else in the product says, but for how long an answer took.
const FIRST_NUMBER = 31_001;
export const FIRST_HOURS = 601.3;
// a Wednesday, so that no week begins on one
const FIRST_DAY = Date.UTC(2031, 0, 8);
const WEEK_MS = 7 * 86_400_000;

/** Makes one canary after another, each of its column's type. */
class Nest {
  private made = 0;
  private numbers = 0;
  private hours = 0;
  private weeks = 0;

  next(type: string): string {
    this.made += 1;
    if (type === 'smallint' || type === 'integer') return String(FIRST_NUMBER + this.numbers++);
    if (type === 'numeric') return (FIRST_HOURS + this.hours++).toFixed(1);
    if (type === 'date') return new Date(FIRST_DAY + this.weeks++ * WEEK_MS).toISOString().slice(0, 10);
    if (type === 'text') return `kanari-${String(this.made).padStart(5, '0')}`;
    throw new Error(`no canary of type ${type}`);
  }
}

/**
 * Writes a canary over every text, number and date of these tables, past triggers and past the checks that keep
 * numbers small: what is proven is where a value comes out, not how it came in.
 */
export async function plant(database: TestDatabase): Promise<void> {
  const tables = await storedColumns(database);
  const client = await database.admin.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const nest = new Nest();
    for (const [table, types] of tables) {
      await dropChecks(client, table);
      const columns = COLUMNS[table] ?? {};
      const held = Object.keys(columns)
        .filter((column) => columns[column] === 'told' || columns[column] === 'kept')
        .sort();
      const { rows } = await client.query<Stored & { ctid: string }>(`select ctid::text, * from ${table}`);
      for (const { ctid } of rows) {
        let now = ctid;
        for (const column of held) {
          const mark = nest.next(types.get(column) ?? '?');
          const changed = await client.query<{ ctid: string }>(
            `update ${table} set ${column} = $1 where ctid = $2::tid returning ctid::text`,
            [mark, now],
          );
          now = changed.rows[0]?.ctid ?? now;
        }
      }
    }
  } finally {
    await client.query('reset session_replication_role');
    client.release();
  }
}

/** The canaries in these rows of a table. */
export function canariesOf(table: string, rows: readonly Stored[]): readonly Canary[] {
  const columns = COLUMNS[table] ?? {};
  return rows.flatMap((row) =>
    Object.entries(columns).flatMap(([column, what]) => {
      const value = row[column];
      if (!/told|kept/.test(what) || value === null || value === undefined) return [];
      return [{ mark: String(value), table, column, told: what.endsWith('told'), row }];
    }),
  );
}

/** All rows of a table, every value as JSON tells it. */
export async function rowsOf({ admin }: TestDatabase, table: string): Promise<readonly Stored[]> {
  const { rows } = await admin.query<{ row: Stored }>(`select to_json(t) as row from ${table} t`);
  return rows.map(({ row }) => row);
}

async function dropChecks(client: pg.PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  for (const { name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
}

import type { ClientBase } from 'pg';

/** How many rows stand in each table, and how many values in each column; a column is `table.column`. */
export type Stock = ReadonlyMap<string, number>;

/** Something that a way down would take, in words. */
export type Loss = string;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Counts everything but the policy (which is brought in anew) and the demo's clock. The wall hides rows from the owner
 * too: it is lifted for the counting, so this belongs in a transaction that is rolled back.
 */
export async function countStock(client: ClientBase): Promise<Stock> {
  const { rows: tables } = await client.query<Table>(
    `select c.oid::regclass::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('public', 'app', 'auth', 'audit') and c.relowner = current_user::regrole
       and a.attnum > 0 and not a.attisdropped and c.oid is distinct from to_regclass('app.clock')
     group by c.oid order by 1`,
  );
  const stock = new Map<string, number>();
  for (const { name, columns } of tables) {
    await client.query(`alter table ${name} no force row level security`);
    const counts = columns.map((column, nth) => `count(${column}) as c${String(nth)}`);
    const { rows } = await client.query<Record<string, string>>(
      `select count(*) as whole, ${counts.join(', ')} from ${name}`,
    );
    stock.set(name, Number(rows[0]?.['whole']));
    columns.forEach((column, nth) => stock.set(`${name}.${column}`, Number(rows[0]?.[`c${String(nth)}`])));
  }
  return stock;
}

/** What was there before and is not after: whole rows by table, and values by column where the rows stay. */
export function lossBetween(before: Stock, after: Stock): readonly Loss[] {
  const less = (name: string) => (before.get(name) ?? 0) - (after.get(name) ?? 0);
  const tables = [...before.keys()].filter((name) =>
    [...before.keys()].some((one) => one.startsWith(`${name}.`)),
  );
  return tables.flatMap((table) => {
    const rows = less(table);
    if (rows > 0) return [`${String(rows)} rows of ${table}`];
    return [...before.keys()]
      .filter((name) => name.startsWith(`${table}.`) && less(name) > 0)
      .map((name) => `${String(less(name))} values of ${name}`);
  });
}

import type { Pool } from 'pg';

/** A column with one value in three of four rows. The values are SQL. */
export interface PlantedColumn {
  readonly at: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Whether it stands in an index. */
  readonly indexed: boolean;
  readonly common: string;
  readonly other: string;
  /** One that stands nowhere, as long as the common one. */
  readonly absent: string;
}

export const PLANTED = 200;

/** How a value of each type is made from a text of five signs or a number. */
const MADE: Readonly<Record<string, (n: string) => string>> = {
  uuid: (n) => `md5('v' || (${n}))::uuid`,
  text: (n) => `('v' || (${n}))`,
  'text[]': (n) => `array['v' || (${n})]`,
  jsonb: (n) => `jsonb_build_object('v', ${n})`,
  bytea: (n) => `convert_to('v' || (${n}), 'UTF8')`,
  integer: (n) => `(${n})`,
  smallint: (n) => `(${n})::smallint`,
  bigint: (n) => `(${n})::bigint`,
  numeric: (n) => `round((${n}) / 100.0)`,
  'bigint[]': (n) => `array[(${n})]::bigint[]`,
  'smallint[]': (n) => `array[(${n})]::smallint[]`,
  date: (n) => `('2020-01-01'::date + (${n}))`,
  'timestamp with time zone': (n) => `('2020-01-01Z'::timestamptz + make_interval(days => ${n}))`,
  boolean: (n) => `((${n}) = 1111)`,
};

/**
 * Fills every table with personal data, past the wall and its constraints: what may stand together is no matter here,
 * and a column that is unique has no common value to tell of.
 */
export async function plantColumns(admin: Pool): Promise<readonly PlantedColumn[]> {
  const client = await admin.connect();
  try {
    await client.query(LIFT_CONSTRAINTS);
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{
      at: string;
      table: string;
      name: string;
      type: string;
      made: boolean;
      indexed: boolean;
    }>(
      `select case n.nspname when 'public' then '' else n.nspname || '.' end || t.relname || '.' || a.attname as at,
         t.oid::regclass::text as table, quote_ident(a.attname) as name, format_type(a.atttypid, null) as type,
         a.attgenerated <> '' as made, exists (select from pg_index i where i.indrelid = t.oid and a.attnum = any (i.indkey)) as indexed
       from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
       where t.relkind = 'r' and t.relforcerowsecurity and a.attnum > 0 and not a.attisdropped order by t.oid, a.attnum`,
    );
    for (const table of new Set(rows.map((row) => row.table))) {
      const columns = rows.filter((row) => row.table === table && !row.made);
      const n = 'case when n % 4 = 0 then 2000 + n else 1111 end';
      await client.query(
        `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) overriding system value
         select ${columns.map(({ type }) => made(type, n)).join(', ')} from generate_series(1, ${String(PLANTED)}) n`,
      );
    }
    return rows.map(({ at, table, name, type, indexed }) => ({
      at,
      table,
      name,
      type,
      indexed,
      common: made(type, '1111'),
      other: made(type, '2004'),
      absent: made(type, '9999'),
    }));
  } finally {
    await client.query('reset session_replication_role');
    client.release();
  }
}

function made(type: string, n: string): string {
  const make = MADE[type];
  if (make === undefined) throw new Error(`a value of type ${type} can be planted: teach MADE`);
  return make(n);
}

const LIFT_CONSTRAINTS = `
do $$
declare c record;
begin
  for c in select k.conrelid::regclass as of, k.conname from pg_constraint k join pg_class t on t.oid = k.conrelid
    where t.relforcerowsecurity and k.contype in ('f', 'c', 'u', 'p', 'x') order by k.contype = 'f' desc
  loop
    execute format('alter table %s drop constraint %I cascade', c.of, c.conname);
  end loop;
  for c in select i.indexrelid::regclass as index from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relforcerowsecurity and i.indisunique
  loop
    execute format('drop index %s', c.index);
  end loop;
end $$`;

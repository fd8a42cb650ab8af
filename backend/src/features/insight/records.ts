import type { ReadTransaction } from '../../platform/database/reads.js';

/** The tables that have rows of cases, each with the columns that the person may read: new ones come by themselves. */
const TABLES = `select c.relname as name, string_agg(format('%I', a.attname), ', ' order by a.attnum) as columns,
    format('%I', c.relname) as quoted
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'SELECT')
    and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'case_id')
  group by c.oid, c.relname order by c.relname`;

/** Every row of the case that the wall shows the person, table by table, as stored. */
export async function recordsOf(
  tx: ReadTransaction,
  caseId: string,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables = await tx.query<{ name: string; columns: string; quoted: string }>(TABLES);
  const records: Record<string, readonly object[]> = {};
  for (const { name, columns, quoted } of tables) {
    const rows = await tx.query<{ row: object }>(
      `select to_jsonb(x) as row from (select ${columns} from ${quoted} where case_id = $1::uuid) x`,
      [caseId],
    );
    if (rows.length > 0) records[name] = rows.map(({ row }) => row);
  }
  return records;
}

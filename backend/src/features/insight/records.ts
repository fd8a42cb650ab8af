import type { ReadTransaction } from '../../platform/database/reads.js';

/** The tables that have rows of cases, each with the columns that the person may read: new ones come by themselves. */
const TABLES = `select c.relname as name, string_agg(format('%I', a.attname), ', ' order by a.attnum) as columns,
    format('%I', c.relname) as quoted, has_column_privilege(c.oid, 'case_id', 'SELECT') as named
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'SELECT')
    and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'case_id')
  group by c.oid, c.relname order by c.relname`;

/** A question without a name tells nobody of its case (ADR 0040): the citizen's own are found through the wall. */
function ofCase({ name, named }: { readonly name: string; readonly named: boolean }): string {
  if (named) return 'case_id = $1::uuid';
  return `${name === 'consultation' ? 'id' : 'consultation_id'} = any (app.consultations_of($1::uuid))`;
}

/** Every row of the case that the wall shows the person, table by table, as stored. */
export async function recordsOf(
  tx: ReadTransaction,
  caseId: string,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables = await tx.query<{ name: string; columns: string; quoted: string; named: boolean }>(TABLES);
  const records: Record<string, readonly object[]> = {};
  for (const table of tables) {
    const { name, columns, quoted } = table;
    const rows = await tx.query<{ row: object }>(
      `select to_jsonb(x) as row from (select ${columns} from ${quoted} where ${ofCase(table)}) x`,
      [caseId],
    );
    if (rows.length > 0) records[name] = rows.map(({ row }) => row);
  }
  return records;
}

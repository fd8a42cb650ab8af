import type { ClientBase } from 'pg';
import type { RetentionRule } from '@samtavle/shared/policy';
import { kindsOf } from '../audit/kinds.js';

/** What a rule took: rows by table. */
export type Erased = Readonly<Record<string, number>>;

/** Every case that was closed so long ago that the rule takes what it names. */
export async function dueCases(client: ClientBase, days: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select id from case_file where closed_at < app.now() - make_interval(days => $1) order by id',
    [days],
  );
  return rows.map(({ id }) => id);
}

/** Deletes one case's rows; what is sealed loses its salt too, and a line of the chain says so, and of which case. */
export async function eraseCase(client: ClientBase, rule: RetentionRule, caseId: string): Promise<Erased> {
  const taken: Record<string, number> = {};
  const seals = await sealsOf(client, kindsOf(rule), caseId);
  const { rows: files } = await client.query<{ closed_at: Date }>(
    'select closed_at from case_file where id = $1',
    [caseId],
  );
  for (const table of rule.tables) {
    const key = table === 'case_file' ? 'id' : 'case_id';
    const { rowCount } = await client.query(`delete from ${table} where ${key} = $1`, [caseId]);
    if (rowCount !== null && rowCount > 0) taken[table] = rowCount;
  }
  if (Object.keys(taken).length === 0) return taken;
  const own = seals.find(({ chain }) => chain === caseId) ?? { chain: caseId, lines: [] };
  const of = { case: caseId, closedAt: files[0]?.closed_at.toISOString() };
  await unseal(client, rule.id, own, { ...of, tables: taken });
  for (const other of seals.filter(({ chain }) => chain !== caseId)) await unseal(client, rule.id, other, of);
  return taken;
}

/** Deletes refusals that name no case there is. */
export async function eraseStrayRefusals(client: ClientBase, rule: RetentionRule): Promise<Erased> {
  const stray = `l.outcome = 'DENY' and l.at < app.now() - make_interval(days => ${String(rule.days)})
    and not exists (select from case_file c where c.id = l.case_id)`;
  const { rows: seals } = await client.query<Seals>(
    `select k.chain, array_agg(k.line order by k.line) as lines
     from audit.access_log l join audit.link k on k.chain = l.person_id and k.kind in ('access_log', 'refused') and k.row_id = l.id::text
     where ${stray} group by k.chain order by k.chain`,
  );
  const { rowCount } = await client.query(`delete from audit.access_log l where ${stray}`);
  const taken: Erased = rowCount === null || rowCount === 0 ? {} : { 'audit.access_log': rowCount };
  for (const seal of seals) await unseal(client, rule.id, seal, { tables: taken });
  return taken;
}

/** Deletes what was told about a citizen who has no case any more; what a register told is not ours. */
export async function eraseRelations(client: ClientBase): Promise<Erased> {
  const taken: Record<string, number> = {};
  const told = { impartiality: `t.told_by <> 'REGISTER'`, representation: `t.kind <> 'GUARDIAN'` };
  for (const [table, ours] of Object.entries(told)) {
    const { rowCount } = await client.query(
      `delete from ${table} t where ${ours} and not exists (select from case_file c where c.citizen_id = t.citizen_id)`,
    );
    if (rowCount !== null && rowCount > 0) taken[table] = rowCount;
  }
  return taken;
}

interface Seals {
  readonly chain: string;
  readonly lines: readonly string[];
}

/** The lines of these kinds that seal this case's rows: in its own chain, and in those of people who were refused. */
async function sealsOf(
  client: ClientBase,
  kinds: readonly string[],
  caseId: string,
): Promise<readonly Seals[]> {
  const { rows } = await client.query<Seals>(
    `select k.chain, array_agg(k.line order by k.line) as lines
     from audit.link k
     where k.salt is not null and k.kind = any ($2) and (k.chain = $1
       or (k.chain, k.row_id) in (select l.person_id, l.id::text from audit.access_log l where l.case_id = $1 and l.outcome = 'DENY'))
     group by k.chain order by k.chain`,
    [caseId, kinds],
  );
  return rows;
}

/** What an erasure says of itself: how many rows of each table; of a case also which one and when it was closed. */
interface Told {
  readonly case?: string;
  readonly closedAt?: string | undefined;
  readonly tables?: Erased;
}

/** Drops the salts, so that nobody can try out what the seals sealed, and writes the line that says so. */
async function unseal(client: ClientBase, rule: string, { chain, lines }: Seals, told: Told): Promise<void> {
  await client.query('update audit.link set salt = null where chain = $1 and line = any ($2::bigint[])', [
    chain,
    lines,
  ]);
  await client.query(
    'insert into audit.erasure (rule, chain, lines, rows) values ($1, $2, $3::bigint[], $4)',
    [rule, chain, lines, JSON.stringify(told)],
  );
}

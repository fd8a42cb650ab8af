import type { TestDatabase } from '../support/database.ts';

/** Breaks something of the wall in a database of the test's own, and tells how to mend it. */
export type Break = (database: TestDatabase) => Promise<() => Promise<void>>;

/** Changes the text of a function. Throws when what is to be changed is not there any longer. */
export function inFunction(name: string, from: string, to: string): Break {
  return async ({ admin }) => {
    const sql = 'select pg_get_functiondef($1::regprocedure) as text';
    const { rows } = await admin.query<{ text: string }>(sql, [name]);
    const text = rows[0]?.text ?? '';
    if (!text.includes(from)) throw new Error(`${name} does not hold: ${from}`);
    await admin.query(text.replaceAll(from, to));
    return () => admin.query(text).then(() => undefined);
  };
}

/** Changes the condition of a policy, as the catalogue tells it. */
export function inPolicy(table: string, policy: string, from: string | RegExp, to: string): Break {
  return async ({ admin }) => {
    const { rows } = await admin.query<{ qual: string }>(
      'select pg_get_expr(polqual, polrelid) as qual from pg_policy where polrelid = $1::regclass and polname = $2',
      [table, policy],
    );
    const qual = rows[0]?.qual ?? '';
    const changed = qual.replace(from, to);
    if (changed === qual) throw new Error(`${policy} on ${table} does not hold: ${String(from)}`);
    const using = (condition: string) =>
      admin.query(`alter policy ${policy} on ${table} using (${condition})`).then(() => undefined);
    await using(changed);
    return () => using(qual);
  };
}

/** Opens a policy to everyone. */
export const wideOpen = (table: string, policy = 'seen'): Break => inPolicy(table, policy, /^.*$/s, 'true');

/** Two things at once, for what stands behind two walls. */
export const together =
  (...breaks: readonly Break[]): Break =>
  async (database) => {
    const mends: (() => Promise<void>)[] = [];
    for (const one of breaks) mends.push(await one(database));
    return async () => {
      for (const mend of mends.reverse()) await mend();
    };
  };

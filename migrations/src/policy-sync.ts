import {
  ACT_RIGHTS,
  ACTS,
  ADDABLE,
  canonicalPolicy,
  CATEGORIES,
  CONSENT_TEXTS,
  consentTextRows,
  ENTRY_BY_LAW,
  kindsBehind,
  rankOf,
  RECIPIENTS,
  ROLES,
  RULES,
} from '@samtavle/shared/policy';
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** SHA-256 of the policy this program was built with, as hex. The backend compares it with the database's stamp. */
export const POLICY_HASH = createHash('sha256').update(canonicalPolicy()).digest('hex');

/**
 * Brings the access matrix into the policy tables, so that the database judges by the same data as TypeScript.
 * Safe to repeat: nothing is written when the stamp is the same. Returns true when something was written.
 */
export async function syncPolicy(client: ClientBase): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('lock table policy.stamp in exclusive mode');
    const { rows } = await client.query<{ hash: string }>('select hash from policy.stamp');
    const stale = rows[0]?.hash !== POLICY_HASH;
    if (stale) await writePolicy(client);
    await client.query('commit');
    return stale;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function writePolicy(client: ClientBase): Promise<void> {
  for (const table of ['rule', 'act_right', 'addable', 'vouching', 'entry_by_law', 'consent_text', 'stamp'])
    await client.query(`delete from policy.${table}`);
  await writeNames(client, 'category', CATEGORIES);
  await writeNames(client, 'recipient', RECIPIENTS);
  const rules = RULES.map((rule) => ({
    category: rule.category,
    recipient: rule.recipient,
    floor_basis: rule.floorBasis,
    floor_level: rankOf(rule.floorLevel),
    ceiling_level: rankOf(rule.ceiling),
    floor_from: rule.floorFrom,
  }));
  const rights = ACTS.flatMap((act) => ACT_RIGHTS[act].roles.map((role) => ({ act, role })));
  const addable = ROLES.flatMap((role) => ADDABLE[role].map((recipient) => ({ role, recipient })));
  const vouching = ROLES.flatMap((role) => kindsBehind(role).map((kind) => ({ role, kind })));
  await insert(client, 'rule', rules);
  await insert(client, 'act_right', rights);
  await insert(client, 'addable', addable);
  await insert(client, 'vouching', vouching);
  await insert(
    client,
    'entry_by_law',
    ENTRY_BY_LAW.map((entry) => ({
      recipient: entry.recipient,
      condition: entry.condition,
      bases: entry.bases,
      own_categories: entry.ownCategories,
      acts: entry.acts,
      source: entry.source,
      checked_on: entry.checkedOn,
    })),
  );
  await insert(client, 'consent_text', consentTextRows(CONSENT_TEXTS));
  await insert(client, 'stamp', [{ only_row: true, hash: POLICY_HASH, synced_at: new Date().toISOString() }]);
}

/** Other tables point at these names: they are updated in place, and only a name that is gone is deleted. */
async function writeNames(client: ClientBase, table: string, codes: readonly string[]): Promise<void> {
  await client.query(`update policy.${table} set position = -1 - position`);
  await client.query(
    `insert into policy.${table} (code, position)
     select code, position from unnest($1::text[]) with ordinality as name (code, position)
     on conflict (code) do update set position = excluded.position`,
    [codes],
  );
  await client.query(`delete from policy.${table} where code <> all ($1)`, [codes]);
}

async function insert(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  await client.query(
    `insert into policy.${table} select * from jsonb_populate_recordset(null::policy.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

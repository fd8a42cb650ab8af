import { RETENTION } from '@samtavle/shared/policy';
import type { RetentionRule } from '@samtavle/shared/policy';
import type { ClientBase } from 'pg';
import type { Erased } from './erase.js';
import { dueCases, eraseCase, eraseRelations, eraseStrayRefusals } from './erase.js';
import { lift, restore } from './lift.js';

/** When each of these rows counts as written. Sessions and repeats live by the real clock, as they are made. */
const WRITTEN: Readonly<Record<string, string>> = {
  'auth.login_attempt': 'started_at',
  'auth.session': 'absolute_until',
  'app.request': 'done_at',
  'app.register_search': 'at',
};

/** What one rule took, or would take. */
export interface RuleResult {
  readonly rule: RetentionRule;
  readonly cases: number;
  readonly rows: Erased;
}

/**
 * Applies every rule of retention in one transaction: all of it or nothing. A dry run does the same work and takes it
 * back, so its numbers are exact. Log in as samtavle_owner.
 */
export async function applyRetention(
  client: ClientBase,
  { dryRun }: { dryRun: boolean },
): Promise<readonly RuleResult[]> {
  await client.query('begin');
  try {
    await lift(client);
    const results: RuleResult[] = [];
    for (const rule of RETENTION) results.push(await applyRule(client, rule));
    await restore(client);
    await client.query(dryRun ? 'rollback' : 'commit');
    return results;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function applyRule(client: ClientBase, rule: RetentionRule): Promise<RuleResult> {
  if (rule.id === 'STRAY_REFUSALS') return { rule, cases: 0, rows: await eraseStrayRefusals(client, rule) };
  if (rule.from === 'NO_CASE_LEFT') return { rule, cases: 0, rows: await eraseRelations(client) };
  const rows: Record<string, number> = {};
  const count = (taken: Erased) => {
    for (const [table, number] of Object.entries(taken)) rows[table] = (rows[table] ?? 0) + number;
  };
  if (rule.from !== 'CASE_CLOSED') {
    for (const table of rule.tables) count(await eraseOld(client, table, rule.days));
    return { rule, cases: 0, rows };
  }
  let cases = 0;
  for (const caseId of await dueCases(client, rule.days)) {
    const taken = await eraseCase(client, rule, caseId);
    if (Object.keys(taken).length > 0) cases += 1;
    count(taken);
  }
  return { rule, cases, rows };
}

async function eraseOld(client: ClientBase, table: string, days: number): Promise<Erased> {
  const { rowCount } = await client.query(
    `delete from ${table} where ${WRITTEN[table] ?? ''} < now() - make_interval(days => $1)`,
    [days],
  );
  return rowCount === null || rowCount === 0 ? {} : { [table]: rowCount };
}

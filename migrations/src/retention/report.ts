import type { ClientBase } from 'pg';
import { applyRetention } from './apply.js';

/** Applies the rules, or tries them (`dryRun`), and says what each took, one line a rule. */
export async function retentionReport(client: ClientBase, dryRun: boolean): Promise<string> {
  const results = await applyRetention(client, { dryRun });
  const verb = dryRun ? 'would take' : 'took';
  const lines = results.map(({ rule, cases, rows }) => {
    const what = Object.entries(rows).map(([table, number]) => `${String(number)} ${table}`);
    const of = cases > 0 ? ` of ${String(cases)} cases` : '';
    return `${rule.id} (${String(rule.days)} days; ${rule.source}): ${verb} ${what.length === 0 ? 'nothing' : what.join(', ')}${of}`;
  });
  return lines.join('\n');
}

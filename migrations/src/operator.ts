import { parseArgs } from 'node:util';
import type { ClientBase } from 'pg';
import { auditReport } from './audit/report.js';
import { evaluationReport } from './evaluation.js';
import { retentionReport } from './retention/report.js';

/** What an operator's command said, and how it ended: 0 well, 1 the chain is broken, 2 it was asked wrongly. */
export interface Operated {
  readonly line: string;
  readonly code: number;
}

export const OPERATOR_USAGE = `audit [--checkpoint <file> [--first] [--seal <seal>]]
             names the first broken link of the log of readers and of consents; with a checkpoint kept elsewhere also
             whether anything was rewritten since, and writes the new one; --first when there is none yet
retention --dry-run | --apply
             says, or takes, what the rules of retention say has been kept long enough
evaluation   finished cases in groups of at least five, as CSV`;

/** Runs one of the operator's commands. `asOwner` gives it a connection as samtavle_owner. */
export async function operate(
  [command, ...args]: readonly string[],
  asOwner: <T>(work: (client: ClientBase) => Promise<T>) => Promise<T>,
  production: boolean,
): Promise<Operated> {
  const { values } = parseArgs({
    args,
    options: {
      checkpoint: { type: 'string' },
      first: { type: 'boolean', default: false },
      seal: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
    },
  });
  const { checkpoint: file, seal, first, apply, 'dry-run': dryRun } = values;
  if (command === 'audit') {
    const order = {
      first,
      production,
      ...(file === undefined ? {} : { file }),
      ...(seal === undefined ? {} : { seal }),
    };
    const { whole, line } = await asOwner((client) => auditReport(client, order));
    return { line, code: whole ? 0 : 1 };
  }
  if (command === 'evaluation') return { line: await asOwner(evaluationReport), code: 0 };
  if (command !== 'retention' || apply === dryRun) return { line: OPERATOR_USAGE, code: 2 };
  return { line: await asOwner((client) => retentionReport(client, dryRun)), code: 0 };
}

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { auditReport, evaluationReport, retentionReport } from '@samtavle/migrations';
import { asOwner } from './as-owner.js';
import { launchSettings } from './launch-settings.js';

// The program behind `npm run audit:verify`, `npm run retention` and `npm run evaluation`.

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const USAGE = `audit:verify [-- --checkpoint <file>]   names the first broken link of the access and consent history
retention -- --dry-run | --apply        takes what the rules of retention say has been kept long enough
evaluation                              finished cases in groups of at least five, as CSV`;

/** Returns what to say and how to end. */
async function run(args: string[]): Promise<{ line: string; code: number }> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      checkpoint: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
    },
  });
  // These look after what is there; whether it is a demo is no matter here.
  const settings = launchSettings({ ...process.env, NODE_ENV: '' }, PROJECT);
  if (positionals[0] === 'audit') {
    const { whole, line } = await asOwner(settings, (client) =>
      auditReport(client, values.checkpoint ?? null),
    );
    return { line, code: whole ? 0 : 1 };
  }
  if (positionals[0] === 'evaluation') return { line: await asOwner(settings, evaluationReport), code: 0 };
  const { apply, 'dry-run': dryRun } = values;
  if (positionals[0] !== 'retention' || apply === dryRun) return { line: USAGE, code: 2 };
  return { line: await asOwner(settings, (client) => retentionReport(client, dryRun)), code: 0 };
}

try {
  const { line, code } = await run(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

import { fileURLToPath } from 'node:url';
import { operate } from '@samtavle/migrations';
import { asOwner } from './as-owner.js';
import { launchSettings } from './launch-settings.js';

// The program behind `npm run audit:verify`, `npm run retention` and `npm run evaluation`. In the image the same commands
// are those of migrations/dist/cli.js.

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

try {
  // These look after what is there; whether it is a demo is no matter here.
  const settings = launchSettings({ ...process.env, NODE_ENV: '' }, PROJECT);
  const { line, code } = await operate(process.argv.slice(2), (work) => asOwner(settings, work), false);
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

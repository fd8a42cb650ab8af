import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own root. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool from node_modules by the path of its script, and returns what it printed and its exit code. */
export function runTool(
  script: string,
  args: readonly string[],
  { cwd = projectRoot, input = '' } = {},
): { code: number | null; out: string } {
  const file = path.join(projectRoot, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout === '' ? stderr : stdout };
}

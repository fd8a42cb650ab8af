import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processCommand } from '../process-identity.js';

/**
 * Clears what a killed run left in a cluster: a server that is still there is stopped, and its pid file is removed
 * when its number has gone to another program (PostgreSQL itself would then refuse to start). Only for the holder of
 * the data folder's lock.
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const pid = serverOf(cluster, file);
    if (pid === null) break;
    process.kill(pid, signal);
    for (let wait = 0; wait < 100 && serverOf(cluster, file) !== null; wait += 1) await pause(100);
  }
  rmSync(file, { force: true });
}

function serverOf(cluster: string, file: string): number | null {
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  return processCommand(pid)?.includes(` -D ${cluster} `) === true ? pid : null;
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a running process began, in a form that no later process with the same number shares; null when there is no
 * such process. Numbers are reused, in containers almost at once, so a number alone proves nothing.
 */
export function processBirth(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  const stat = readProc(`/proc/${String(pid)}/stat`);
  const boot = readProc('/proc/sys/kernel/random/boot_id');
  if (stat === null) return null;
  // The name in parentheses may hold anything; the start time is the 20th field after it, the state the first.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return null;
  return `${boot?.trim() ?? ''} ${fields[19] ?? ''}`;
}

/** The command line of a running process, its words separated by spaces; null when there is no such process. */
export function processCommand(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return readProc(`/proc/${String(pid)}/cmdline`)?.replaceAll('\0', ' ') ?? null;
}

function readProc(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

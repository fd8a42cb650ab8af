import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server under measurement, in a process of its own. */
export interface Contestant {
  readonly url: string;
  /** CPU time of the process so far, user and system, in milliseconds. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts `file` of this folder. Throws with its own words when it does not say its address. */
export async function startContestant(file: string, env: NodeJS.ProcessEnv): Promise<Contestant> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
  const said = await Promise.race([
    told<{ url: string }>(child),
    once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start: ${words}`))),
  ]);
  return {
    url: said.url,
    cpu: async () => {
      const answer = told<{ cpu: NodeJS.CpuUsage }>(child);
      child.send('cpu');
      const { cpu } = await answer;
      return (cpu.user + cpu.system) / 1000;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function told<T>(child: ChildProcess): Promise<T> {
  const messages: unknown[] = await once(child, 'message');
  // both sides stand in this folder
  return messages[0] as T;
}

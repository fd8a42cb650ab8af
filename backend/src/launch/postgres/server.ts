import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { RunAs } from './run-as.js';

/** A running PostgreSQL server process. */
export interface Server {
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** The last words of its log, for a message. */
  readonly lastWords: () => string;
  /** Ends it: open transactions are rolled back, everything committed is on disk. */
  readonly stop: () => Promise<void>;
}

// PostgreSQL gets a session of its own, so that Ctrl-C reaches the backend first and the database last. What ties it
// to us instead is this shell's standard input: it closes when we go, also by kill -9, and the shell then stops the
// server (SIGINT is PostgreSQL's "fast" shutdown).
const LIFELINE = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
( while read -r word <&3; do :; done; kill -INT "$server" 2>/dev/null ) &
watch=$!
exec 3<&-
wait "$server"
kill "$watch" 2>/dev/null`;

/** Starts the server with its log in a file. Whether it accepts connections is for the caller to find out. */
export function startServerProcess(
  program: string,
  args: readonly string[],
  logFile: string,
  runAs: RunAs,
): Server {
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', LIFELINE, 'samtavle-postgres', program, ...args], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['pipe', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  return {
    ended,
    hasEnded: () => over,
    lastWords: () => lastWords(logFile),
    stop: () => stop(child, ended),
  };
}

/** The first FATAL line that is not an answer to our own knocking says why; without one, the last line. */
function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const fatal = lines.find((text) => text.includes('FATAL:') && !text.includes('the database system is'));
  const line = fatal ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|LOG|ERROR): +/, '');
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.on('error', () => undefined);
  child.stdin?.end();
  await ended;
}

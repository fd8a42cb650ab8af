import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchFailure } from '../failure.js';
import { roomLine } from '../room.js';
import type { RunAs } from './run-as.js';

/** Name of the superuser of an embedded cluster. */
export const ADMIN = 'samtavle_admin';

/** Makes an empty cluster at `folder`, whole or not at all: a start that is killed half-way leaves none. */
export function makeCluster(initdb: string, folder: string, runAs: RunAs, password: string): void {
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  makeFolder(half, runAs);
  // initdb takes the password from a file only; beside the data, so that no other user can read it meanwhile.
  const passwordFile = path.join(half, 'password');
  const cluster = path.join(half, 'cluster');
  makeFolder(cluster, runAs);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile, runAs);
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const run = spawnSync(
    initdb,
    [
      `--pgdata=${cluster}`,
      '--auth=scram-sha-256',
      `--username=${ADMIN}`,
      `--pwfile=${passwordFile}`,
      ...flags,
    ],
    {
      ...runAs,
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    },
  );
  if (run.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    // its last line only tells that it takes away what it made
    const lines = run.error === undefined ? run.stderr.trim().split('\n') : [run.error.message];
    const room = roomLine(lines.join('\n'), path.dirname(folder));
    if (room !== null) throw new LaunchFailure(room);
    const why = lines.find((line) => /error|FATAL/.test(line)) ?? lines.at(-1) ?? '';
    throw new LaunchFailure(`The embedded PostgreSQL could not be set up in ${folder}: ${why}`);
  }
  renameSync(cluster, folder);
  rmSync(half, { recursive: true, force: true });
}

/** A folder of PostgreSQL's user, closed to everybody else. */
export function makeFolder(folder: string, runAs: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  own(folder, runAs);
}

function own(file: string, { uid, gid }: RunAs): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

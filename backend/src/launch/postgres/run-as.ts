import { execFileSync, spawnSync } from 'node:child_process';
import { LaunchFailure } from '../failure.js';

/** The user that PostgreSQL runs as; an empty object is whoever runs this process. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. Root lends it the system's `postgres` user, and makes that user where there is none.
 * @throws LaunchFailure when no such user can be made.
 */
export function postgresUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const found = lookUp();
  if (found !== null) return found;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    throw noUser();
  }
  const made = lookUp();
  if (made === null) throw noUser();
  return made;
}

const noUser = () =>
  new LaunchFailure(
    'PostgreSQL refuses to run as root, and the user "postgres" could not be made. Start as an ordinary user, or set DATABASE_URL.',
  );

function lookUp(): RunAs | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** True when that user may enter a folder and write in it. */
export function mayWrite(runAs: RunAs, folder: string): boolean {
  const script = 'cd "$1" && test -w .';
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

/** True when that user can run a program where it lies. */
export function mayRun(runAs: RunAs, program: string): boolean {
  return spawnSync(program, ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0;
}

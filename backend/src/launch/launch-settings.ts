import path from 'node:path';
import { LaunchFailure } from './failure.js';

/** What the person who starts Samtavle may set. */
export interface LaunchSettings {
  /** Port of the web page and the API; 1–65535. */
  readonly port: number;
  /** Absolute path of the folder for everything that is kept. */
  readonly dataDir: string;
  /** A database of one's own; null embeds one. */
  readonly databaseUrl: string | null;
  /** Login of samtavle_owner, when `databaseUrl` is that of samtavle_app and may not make roles. */
  readonly ownerDatabaseUrl: string | null;
  /** Login of samtavle_login, beside `ownerDatabaseUrl`. */
  readonly loginDatabaseUrl: string | null;
}

/**
 * Reads PORT, DATA_DIR (relative to the project's root), DATABASE_URL, OWNER_DATABASE_URL and LOGIN_DATABASE_URL.
 * @throws LaunchFailure with one line that names the setting.
 */
export function launchSettings(env: NodeJS.ProcessEnv, projectRoot: string): LaunchSettings {
  if (env['NODE_ENV'] === 'production') {
    throw new LaunchFailure(
      'npm start runs the demo, where anyone logs in as anyone, and not with NODE_ENV=production. The server form is in the README.',
    );
  }
  const port = Number(given(env, 'PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new LaunchFailure(`PORT must be a number from 1 to 65535, not "${env['PORT'] ?? ''}".`);
  }
  return {
    port,
    dataDir: path.resolve(projectRoot, given(env, 'DATA_DIR') ?? '.data'),
    databaseUrl: databaseAddress('DATABASE_URL', env),
    ownerDatabaseUrl: databaseAddress('OWNER_DATABASE_URL', env),
    loginDatabaseUrl: databaseAddress('LOGIN_DATABASE_URL', env),
  };
}

function databaseAddress(name: string, env: NodeJS.ProcessEnv): string | null {
  const value = given(env, name);
  if (value === undefined) return null;
  // Never the value itself in a message: it holds a password.
  if (!/^postgres(ql)?:\/\//.test(value)) throw new LaunchFailure(`${name} must begin with postgres://`);
  return value;
}

/** A variable set to nothing is not set. */
function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

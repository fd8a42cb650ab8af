import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PersonClient } from '@samtavle/backend/demo';
import type { TestDatabase } from './database.ts';
import { freshDatabase } from './database.ts';
import type { TestPerson } from './people.ts';

/** The real backend on a free port, over a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly handlers: readonly Handler[];
  readonly database: TestDatabase;
  /** Everything the server has written so far: its log. */
  readonly said: () => string;
  /** A client that carries the person's session cookie. */
  readonly as: (person: Pick<TestPerson, 'key' | 'token'>) => PersonClient;
  readonly stop: () => Promise<void>;
}

/** One door into the server, and who it says it is for. */
interface Handler {
  readonly kind: string;
  readonly name: string;
  readonly audience: readonly string[] | null;
}

/** A test asks more in a minute than a person does; the limits themselves are tested in test/api/attacks. */
const UNHURRIED = {
  REQUESTS_PER_SESSION: '1000000',
  REQUESTS_PER_ADDRESS: '1000000',
  REFUSALS_PER_SESSION: '1000000',
};

/** Starts it; `env` adds settings. Throws with the server's own words when it does not start. */
export async function startTestServer(
  env: NodeJS.ProcessEnv = {},
  given?: TestDatabase,
): Promise<TestServer> {
  const database = given ?? (await freshDatabase());
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), {
    env: {
      ...process.env,
      ...UNHURRIED,
      DEVELOPMENT: 'true',
      PORT: '0',
      DATABASE_URL: database.appUrl,
      LOGIN_DATABASE_URL: database.loginUrl,
      NODE_OPTIONS: '',
      ...env,
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
  const { url, handlers } = await Promise.race([
    once(child, 'message').then(([message]: unknown[]) => saidBy(message)),
    once(child, 'exit').then(() => Promise.reject(new Error(`the test server did not start: ${words}`))),
  ]);
  return {
    url,
    handlers,
    database,
    said: () => words,
    as: (person) => new PersonClient(url, person.key, `samtavle=${person.token}`),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        const how = child.signalCode ?? `exit ${String(child.exitCode)}`;
        throw new Error(`the test server ended by itself (${how}): ${words}`);
      }
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      if (given === undefined) await database.drop();
    },
  };
}

/** What serve.ts says first. */
function saidBy(message: unknown): Pick<TestServer, 'url' | 'handlers'> {
  if (typeof message === 'object' && message !== null && 'url' in message && 'handlers' in message) {
    // serve.ts is ours and stands beside this file
    return message as Pick<TestServer, 'url' | 'handlers'>;
  }
  throw new Error('the test server says its address first');
}

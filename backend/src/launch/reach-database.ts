import { connected } from '@samtavle/migrations';
import { shown } from './database-address.js';
import { codeOf, LaunchFailure } from './failure.js';

const OLDEST = 180000;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ETIMEDOUT: 'no answer',
  '28P01': 'wrong user or password',
  '28000': 'this user may not connect',
  '3D000': 'no such database',
};

/**
 * Connects once and asks for the version.
 * @throws LaunchFailure when it cannot be reached or is older than PostgreSQL 18.
 */
export async function reachDatabase(setting: string, url: string): Promise<void> {
  const version = await ask(setting, url);
  if (Number(version.number) < OLDEST) {
    throw new LaunchFailure(
      `The database ${shown(url)} is PostgreSQL ${version.text}, which is too old: 18 or newer is needed.`,
    );
  }
}

async function ask(setting: string, url: string): Promise<{ number: string; text: string }> {
  try {
    return await connected(url, async (client) => {
      const { rows } = await client.query<{ number: string; text: string }>(
        `select current_setting('server_version_num') as number, current_setting('server_version') as text`,
      );
      return rows[0] ?? { number: '0', text: 'of unknown version' };
    });
  } catch (error) {
    const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new LaunchFailure(`The database ${shown(url)} cannot be reached: ${reason}. Check ${setting}.`);
  }
}

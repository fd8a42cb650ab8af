import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './run-tool.ts';

// What can stop a first start, at each of its steps: one clear line, that says what, how much and where.

const LAUNCHER = path.join(projectRoot, 'backend/dist/launch/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-first-'));
chmodSync(folder, 0o711);
const mounted: string[] = [];
const isRoot = process.getuid?.() === 0;

afterAll(() => {
  for (const disk of mounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(folder, { recursive: true, force: true });
});

interface Refusal {
  readonly lines: readonly string[];
  readonly code: number | null;
}

/** A start that is expected to fail, with `limit` blocks of 512 bytes as the largest file it may write. */
function refusal(dataDir: string, limit: number | null = null): Refusal {
  const words = limit === null ? ['exec "$@"'] : [`ulimit -f ${String(limit)}; exec "$@"`];
  const { stderr, status } = spawnSync('/bin/sh', ['-c', ...words, 'sh', process.execPath, LAUNCHER], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '61234',
      NODE_ENV: 'test',
      DATABASE_URL: '',
      OWNER_DATABASE_URL: '',
    },
    encoding: 'utf8',
    // one that hangs is a failure, not a wait
    timeout: 150_000,
  });
  return { lines: stderr.trim().split('\n'), code: status };
}

/** A disk of so many megabytes. Only root may mount one; for others a limit on files stops the same step. */
function onSmallDisk(name: string, megabytes: number): Refusal {
  const disk = path.join(folder, name);
  mkdirSync(disk);
  if (!isRoot) return refusal(path.join(disk, 'data'), 4_000);
  const size = `size=${String(megabytes)}m,mode=0711`;
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'samtavle', disk]).status).toBe(0);
  mounted.push(disk);
  return refusal(path.join(disk, 'data'));
}

const FULL =
  /^Samtavle did not start: The disk is full at \S+: the database needs about 300 MB there\. Make room, or set DATA_DIR/;
const LIMITED = /^Samtavle did not start: Files at \S+ may not grow large enough \(ulimit -f\)/;
const oneLine = (pattern: RegExp) => ({ code: 1, lines: [expect.stringMatching(pattern)] });

describe('the database', () => {
  test('is made on a disk that is full', () => {
    expect(onSmallDisk('initdb', 20)).toEqual(oneLine(isRoot ? FULL : LIMITED));
  });

  test('is migrated, or the story played, while the disk becomes full', () => {
    const { lines, code } = onSmallDisk('playing', 62);
    // when PostgreSQL itself ends of it, that is said first
    expect(lines).toHaveLength(1);
    expect({ code, lines }).toEqual(oneLine(isRoot ? /The disk is full at \S+: .*300 MB/ : LIMITED));
  }, 180_000);

  test('may not write large files', () => {
    expect(refusal(path.join(folder, 'limited'), 4_000)).toEqual(oneLine(LIMITED));
  });

  test('has no room for its passwords', () => {
    const dataDir = path.join(folder, 'secrets');
    mkdirSync(dataDir);
    symlinkSync('/dev/full', path.join(dataDir, 'samtavle-secrets.json.new'));
    expect(refusal(dataDir)).toEqual(oneLine(FULL));
  });

  test('shall lie where nobody may write', () => {
    expect(refusal('/proc/samtavle')).toEqual(
      oneLine(/cannot be written \(\w+\)\. Set DATA_DIR to one that can\.$/),
    );
  });
});

/** A copy of .run beside made-up tools, so that a step fails as we like. */
function copyOfRun(tools: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(path.join(folder, 'run-'));
  cpSync(path.join(projectRoot, '.run'), path.join(copy, '.run'), { recursive: true });
  cpSync(path.join(projectRoot, 'package.json'), path.join(copy, 'package.json'));
  for (const [file, text] of Object.entries({ 'package-lock.json': '{"packages":{}}', ...tools })) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), text);
  }
  return copy;
}

function run(copy: string, script: string): Refusal {
  const env = { ...process.env, npm_execpath: path.join(copy, 'npm.mjs') };
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  return { lines: stderr.trim().split('\n'), code: status };
}

const INSTALL = `const { install } = await import('./.run/install.mjs'); process.exitCode = (await install()) ? 0 : 1;`;
const BUILD = `const { buildServer } = await import('./.run/build.mjs'); process.exitCode = (await buildServer()) ? 0 : 1;`;
const failing = (words: string) => `console.error(${JSON.stringify(words)}); process.exitCode = 1;`;

describe('before it', () => {
  test.each([
    [
      'a full disk',
      'npm error code ENOSPC\nnpm error syscall write\nnpm error errno -28',
      /^The disk is full at \S+: a first start needs about 1800 MB there\.$/,
    ],
    [
      'a folder of somebody else',
      'npm error code EACCES\nnpm error path /x/node_modules',
      /may not be written by this user/,
    ],
    [
      'too little memory',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      /^There is too little memory/,
    ],
  ])('the dependencies meet %s', (_what, words, line) => {
    expect(run(copyOfRun({ 'npm.mjs': failing(words) }), INSTALL)).toEqual(oneLine(line));
  });

  test('another trouble of the installation keeps npm’s own words', () => {
    const { lines, code } = run(copyOfRun({ 'npm.mjs': failing('npm error code E503') }), INSTALL);
    expect({ lines, code }).toEqual({
      code: 1,
      lines: [
        'npm error code E503',
        'The dependencies could not be installed; see above. Is there a network?',
      ],
    });
  });

  test('the build meets a full disk', () => {
    const words =
      "error TS5033: Could not write file 'backend/dist/main.js': ENOSPC: no space left on device, write.";
    const copy = copyOfRun({
      'node_modules/typescript/bin/tsc': failing(words).replaceAll('console', 'globalThis.console'),
    });
    expect(run(copy, BUILD)).toEqual(oneLine(/^The disk is full at /));
  });
});

describe('the libraries of the embedded PostgreSQL', () => {
  const home = (list: readonly { source: string; target: string }[]) => {
    const place = mkdtempSync(path.join(folder, 'home-'));
    mkdirSync(path.join(place, 'native/lib'), { recursive: true });
    writeFileSync(path.join(place, 'native/lib/libpq.so.5.18'), 'library');
    writeFileSync(path.join(place, 'native/pg-symlinks.json'), JSON.stringify(list));
    const script = `const { linkLibraries } = await import(${JSON.stringify(path.join(projectRoot, '.run/postgres-links.mjs'))}); process.exitCode = linkLibraries(${JSON.stringify(place)}) ? 0 : 1;`;
    return { place, link: () => run(projectRoot, script) };
  };

  test('get their names without any install script, once and again', () => {
    const { place, link } = home([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]);
    expect([link().code, link().code]).toEqual([0, 0]);
    expect(readlinkSync(path.join(place, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect(readFileSync(path.join(place, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
  });

  test.each([
    ['made elsewhere', { source: 'native/lib/libpq.so.5.18', target: '../outside' }],
    ['to something elsewhere', { source: '../../../etc/passwd', target: 'native/lib/libpq.so.5' }],
  ])('are never %s', (_what, one) => {
    const { place, link } = home([one]);
    expect(link()).toEqual(oneLine(/leads elsewhere/));
    expect(existsSync(path.join(place, '../outside'))).toBe(false);
    expect(existsSync(path.join(place, 'native/lib/libpq.so.5'))).toBe(false);
  });
});

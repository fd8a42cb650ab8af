import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from './run-tool.ts';

const LAUNCHER = path.join(projectRoot, 'backend/dist/launch/main.js');
const RECORDS = path.join(projectRoot, 'backend/dist/launch/records.js');
const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-launch-'));
const dataDir = path.join(folder, 'data');
const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'test', DATABASE_URL: '', OWNER_DATABASE_URL: '' };

/** The program behind `npm run audit:verify` and `npm run retention`, on the same database. */
function records(...args: string[]): { said: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [RECORDS, ...args], {
    env,
    encoding: 'utf8',
  });
  return { said: `${stdout}${stderr}`.trim(), code: status };
}

/** A start that is expected to fail: what it printed on stderr, and its exit code. */
function refusal(more: Record<string, string>, ...args: string[]): { lines: string[]; code: number | null } {
  const { stderr, status } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { lines: stderr.trim().split('\n'), code: status };
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error(`the launcher ended with ${child.exitCode}`);
}

async function start(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [LAUNCHER], { env: { ...env, PORT: String(port) }, stdio: 'ignore' });
  await ready(port, child);
  return child;
}

async function stop(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<number | null> {
  if (child?.exitCode !== null) throw new Error('it does not run');
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

/** PostgreSQL processes of this test's own folder (its data lies there, or outside when root's PostgreSQL may not enter). */
function databases(): string[] {
  const where = path.join(dataDir, 'samtavle-location.json');
  const place = existsSync(where)
    ? (JSON.parse(readFileSync(where, 'utf8')) as { folder: string }).folder
    : dataDir;
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => !line.startsWith('/bin/sh') && line.includes(`-D ${place}/`));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('npm start', () => {
  let port = 0;
  let running: ChildProcess | undefined;

  beforeAll(async () => {
    port = await freePort();
    running = await start(port);
  }, 300_000);

  afterAll(() => {
    running?.kill('SIGKILL');
    spawnSync(process.execPath, [LAUNCHER, 'reset'], { env });
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test('serves the page and keeps its passwords to itself', async () => {
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain('<div id="root">');
    const { stdout } = spawnSync('ls', ['-l', path.join(dataDir, 'samtavle-secrets.json')], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^-rw-------/);
  });

  test('beside it, its chained records are found whole, and the rules of retention tried', () => {
    expect(records('audit')).toEqual({
      code: 0,
      said: expect.stringMatching(/^Whole: \d+ lines in \d+ chains\.$/),
    });
    const { said, code } = records('retention', '--dry-run');
    expect(code).toBe(0);
    expect(said).toMatch(/^\w+ \(\d+ days; .*\): would take nothing$/m);
    expect(records('retention').code).toBe(2);
    expect(records('evaluation')).toEqual({ code: 0, said: 'track,outcome,cases_at_least' });
  });

  test('a second start on the same folder is one line and exit code 1', async () => {
    const { lines, code } = refusal({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^Samtavle did not start: Samtavle is already running on .*\/data/),
    ]);
  });

  test('a port in use is one line and exit code 1', () => {
    const { lines, code } = refusal({ PORT: String(port), DATA_DIR: path.join(folder, 'other') });
    expect({ lines, code }).toEqual({
      code: 1,
      lines: [`Samtavle did not start: Port ${port} is in use. Set PORT to another one.`],
    });
  });

  test.each([
    ['a file as data folder', { DATA_DIR: LAUNCHER }, /cannot be written \(EEXIST\)\. Set DATA_DIR/],
    [
      'a database that nobody serves',
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/db' },
      /127\.0\.0\.1:1\/db cannot be reached: nothing listens there/,
    ],
    ['production', { NODE_ENV: 'production' }, /not with NODE_ENV=production/],
  ])('%s is one line and exit code 1', async (_what, setting, line) => {
    const own = { PORT: String(await freePort()), DATA_DIR: path.join(folder, 'unused') };
    const { lines, code } = refusal({ ...own, ...setting });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines.join()).not.toContain('secret');
  });

  test('SIGTERM stops everything; the next start is quick and keeps the data; SIGINT stops that', async () => {
    expect(databases()).toHaveLength(1);
    expect(await stop(running, 'SIGTERM')).toBe(0);
    expect(databases()).toEqual([]);

    const began = Date.now();
    running = await start(port);
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(await stop(running, 'SIGINT')).toBe(0);
    expect(databases()).toEqual([]);
  }, 120_000);

  test('kill -9 leaves no database running, and the next start mends what is left', async () => {
    running = await start(port);
    await stop(running, 'SIGKILL');
    while (databases().length > 0) await pause(50);
    running = await start(port);
    expect(await stop(running, 'SIGTERM')).toBe(0);
  }, 120_000);

  test('reset removes what we made and nothing else', () => {
    mkdirSync(path.join(dataDir, 'photos'));
    writeFileSync(path.join(dataDir, 'letter.txt'), 'not ours');
    const { code } = refusal({}, 'reset');
    expect(code).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['letter.txt', 'photos']);
  });
});

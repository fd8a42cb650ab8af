import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeLock } from './lock.js';
import { processBirth } from './process-identity.js';

describe('the lock of a data folder', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'samtavle-lock-'));
    file = path.join(folder, 'lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is refused while its holder runs, and free again when given back', () => {
    const giveBack = takeLock(file, folder);
    expect(() => takeLock(file, folder)).toThrow(`already running on ${folder} (process ${process.pid})`);
    giveBack();
    expect(existsSync(file)).toBe(false);
    takeLock(file, folder)();
  });

  test('of a process that is gone is taken over', () => {
    const { pid } = spawnSync('true');
    writeFileSync(file, JSON.stringify({ pid, birth: 'then' }));
    takeLock(file, folder);
    expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
  });

  test('of a process whose number another has now is taken over', () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, birth: 'another boot' }));
    expect(() => takeLock(file, folder)).not.toThrow();
  });

  test('that a later start has taken is not given back by an earlier one', () => {
    const giveBack = takeLock(file, folder);
    const later = { pid: process.ppid, birth: processBirth(process.ppid) };
    writeFileSync(file, JSON.stringify(later));
    giveBack();
    expect(existsSync(file)).toBe(true);
  });

  test('that is half written is taken over', () => {
    writeFileSync(file, '{"pid":');
    expect(() => takeLock(file, folder)).not.toThrow();
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readMigrations } from './migration-files.js';

describe('the folder of migrations', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'samtavle-sql-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text = 'select 1;') => {
    writeFileSync(path.join(folder, name), text);
  };

  test('is read in order of number, each with both ways', () => {
    for (const name of ['0002_b.up.sql', '0002_b.down.sql', '0001_a.up.sql', '0001_a.down.sql']) write(name);
    expect(readMigrations(folder).map(({ number, name }) => [number, name])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('gives the same checksum whatever the line ends', () => {
    write('0001_a.down.sql');
    write('0001_a.up.sql', 'select 1;\nselect 2;\n');
    const [unix] = readMigrations(folder);
    write('0001_a.up.sql', 'select 1;\r\nselect 2;\r\n');
    expect(readMigrations(folder)).toEqual([unix]);
    write('0001_a.up.sql', 'select 1;\nselect 3;\n');
    expect(readMigrations(folder)[0]?.checksum).not.toBe(unix?.checksum);
  });

  test.each([
    ['a way down is missing', ['0001_a.up.sql'], '0001_a lacks its way up or down'],
    [
      'a number is missing',
      ['0002_b.up.sql', '0002_b.down.sql'],
      '0002_b is out of order: expected number 1',
    ],
    [
      'a number is there twice',
      ['0001_a.up.sql', '0001_a.down.sql', '0001_b.up.sql', '0001_b.down.sql'],
      '0001_b is out of order: expected number 2',
    ],
    ['a name is not as agreed', ['1-first.sql'], '1-first.sql is not named'],
  ])('is refused when %s', (_what, names, message) => {
    for (const name of names) write(name);
    expect(() => readMigrations(folder)).toThrow(message);
  });

  test('our own is in order', () => {
    expect(readMigrations().length).toBeGreaterThan(0);
  });
});

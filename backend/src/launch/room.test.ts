import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LaunchFailure } from './failure.js';
import { asRoom, fullLine, placeOf, roomLine } from './room.js';

const withCode = (code: string) => Object.assign(new Error('secret 17848831239'), { code });

describe('what stops a first start, in one line', () => {
  it.each([
    ['the system', withCode('ENOSPC'), /^The disk is full at \/data: .*300 MB/],
    ['a quota', withCode('EDQUOT'), /^The disk is full at/],
    ['PostgreSQL, while it migrates or plays', withCode('53100'), /^The disk is full at/],
    ['an error around it', new Error('it failed', { cause: withCode('ENOSPC') }), /^The disk is full at/],
    [
      'initdb',
      'initdb: error: could not write to file "pg_wal/xlogtemp.7": No space left on device',
      /^The disk is full at/,
    ],
    ['a limit on files', 'could not write to file "x": File too large', /ulimit -f/],
    [
      'no memory',
      'FATAL:  could not map anonymous shared memory: Cannot allocate memory',
      /too little memory/,
    ],
    ['no memory, in SQL', withCode('53200'), /too little memory/],
    ['a folder of somebody else', withCode('EACCES'), /^\/data cannot be written by this user/],
    ['a disk that is read-only', withCode('EROFS'), /^\/data cannot be written by this user/],
  ])('%s', (_what, error, line) => {
    expect(roomLine(error, '/data')).toMatch(line);
    expect(roomLine(error, '/data')).not.toMatch(/secret|\n/);
    expect(asRoom(error, '/data')).toBeInstanceOf(LaunchFailure);
  });

  it('anything else stays what it is', () => {
    const error = withCode('42703');
    expect(roomLine(error, '/data')).toBeNull();
    expect(asRoom(error, '/data')).toBe(error);
  });

  it('a disk with room is not called full', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-room-test-'));
    try {
      expect(fullLine(folder)).toBeNull();
      expect(placeOf(folder)).toBe(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { asRole, passwordIn, shown } from './database-address.js';

describe('a database address', () => {
  test.each([
    [
      'postgres://me:se%40cret@host:5433/db?sslmode=require',
      'postgres://app:p%2Fw@host:5433/db?sslmode=require',
    ],
    ['postgresql://me@host/db', 'postgres://app:p%2Fw@host/db'],
    ['postgres://host/db?user=me&password=x', 'postgres://app:p%2Fw@host/db'],
    ['postgres:///db?host=/run/postgresql', 'postgres://app:p%2Fw@/db?host=%2Frun%2Fpostgresql'],
    ['postgres://me:x@[::1]:5432/db', 'postgres://app:p%2Fw@[::1]:5432/db'],
  ])('%s as another role: the same database, only the login differs', (url, expected) => {
    expect(asRole(url, 'app', 'p/w')).toBe(expected);
  });

  test('the password is found wherever it stands', () => {
    expect(passwordIn('postgres://me:se%40cret@host/db')).toBe('se@cret');
    expect(passwordIn('postgres://host/db?user=me&password=x')).toBe('x');
    expect(passwordIn('postgres://me@host/db')).toBe('');
  });

  test('what is shown to a person holds no login', () => {
    expect(shown('postgres://me:secret@host:5433/db')).toBe('host:5433/db');
    expect(shown('postgres:///db?host=/run/postgresql')).toBe('/run/postgresql/db');
  });
});

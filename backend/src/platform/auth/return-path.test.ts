import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('where a login may lead', () => {
  it.each(['/', '/sak/0b0f6a5e', '/sak?fane=plan#trinn'])('%s is ours', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/auth/login',
    '/a/../auth/login',
    '/a/..//evil.example',
    `/${'a'.repeat(600)}`,
  ])('%j leads to the front page', (path) => {
    expect(returnPath(path)).toBe('/');
  });
});

import { CombinedGraphQLErrors } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { troubleIn } from './trouble.js';

const said = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code } }] });

describe('why nothing was done', () => {
  it.each(['READ_ONLY', 'BUSY', 'UNAVAILABLE'])('%s is told as what it is', (code) => {
    expect(troubleIn(said(code))).toBe(code);
  });

  it('a lost answer and any other error are none of these', () => {
    expect(troubleIn(new TypeError('Failed to fetch'))).toBeNull();
    expect(troubleIn(said('INTERNAL'))).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '../database/errors.js';
import { isRefusal, resultOf } from './act-end.js';
import { done, notThere, problem, problems } from './result.js';

const pgError = (code: string, more: object = {}): Error => Object.assign(new Error('x'), { code, ...more });

describe('how an act ends when a statement fails', () => {
  it('what row-level security refuses ends exactly like a row that is not there', () => {
    expect(resultOf(pgError('42501'))).toEqual(notThere(''));
    expect(resultOf(pgError('23503'))).toEqual(notThere(''));
  });

  it('a deadlock is tried again', () => {
    expect(resultOf(pgError('40P01'))).toBe('RETRY');
  });

  it('a rule of ours becomes a problem on its field', () => {
    const raised = Object.assign(new Error('TOO_LATE'), { code: 'SA422', column: 'dueDate' });
    expect(resultOf(raised)).toEqual(problem('dueDate', 'TOO_LATE'));
    expect(resultOf(pgError('SA409'))).toEqual(problem('idempotencyKey', 'KEY_REUSED'));
  });

  it('an absent database and a bug are no end of an act', () => {
    expect(() => resultOf(pgError('ECONNREFUSED'))).toThrow(Unavailable);
    expect(() => resultOf(pgError('42703'))).toThrow('x');
  });
});

describe('what belongs in the log of refusals', () => {
  it('not there, and what is told to be a refusal', () => {
    expect(isRefusal(notThere('id'))).toBe(true);
    expect(
      isRefusal(
        problems([
          { field: 'a', rule: 'EMPTY' },
          { field: 'b', rule: 'CEILING', refused: true },
        ]),
      ),
    ).toBe(true);
  });

  it('no mistake of a form, and nothing that was done', () => {
    expect(isRefusal(problem('a', 'EMPTY'))).toBe(false);
    expect(isRefusal(done('id', 1))).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { failureOf } from './failures.js';

const pgError = (code: string, more: object = {}) =>
  Object.assign(new Error('secret value 17848831239'), { code, ...more });

describe('what a failed statement means', () => {
  it.each(['ECONNREFUSED', '08006', '57P01', '53300', '57014'])('%s: the database is away', (code) => {
    expect(failureOf(pgError(code))).toEqual({ kind: 'UNAVAILABLE' });
  });

  it('pg tells of a lost connection without a code', () => {
    expect(failureOf(new Error('Connection terminated unexpectedly'))).toEqual({ kind: 'UNAVAILABLE' });
  });

  it('a host whose every address refuses is away', () => {
    expect(failureOf(new AggregateError([pgError('ECONNREFUSED'), pgError('ECONNREFUSED')]))).toEqual({
      kind: 'UNAVAILABLE',
    });
  });

  it.each(['40001', '40P01'])('%s: try again', (code) => {
    expect(failureOf(pgError(code))).toEqual({ kind: 'RETRY' });
  });

  it.each(['42501', '23503', '22P02', 'SA404'])('%s: the same as not there', (code) => {
    expect(failureOf(pgError(code))).toEqual({ kind: 'REFUSED' });
  });

  it("TypeORM's wrapping is looked through", () => {
    expect(
      failureOf(Object.assign(new Error('QueryFailedError'), { driverError: pgError('42501') })),
    ).toEqual({ kind: 'REFUSED' });
  });

  it('a rule our SQL raised carries its code and field, and no other text does', () => {
    const raised = Object.assign(new Error('TOO_LATE'), { code: 'SA422', column: 'dueDate' });
    expect(failureOf(raised)).toEqual({ kind: 'RULE', rule: 'TOO_LATE', field: 'dueDate' });
    expect(
      JSON.stringify(failureOf(pgError('23505', { detail: 'Key (subject)=(17848831239)' }))),
    ).not.toContain('178');
  });

  it('anything else is unexpected', () => {
    expect(failureOf(pgError('42703'))).toEqual({ kind: 'UNEXPECTED' });
    expect(failureOf('text')).toEqual({ kind: 'UNEXPECTED' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { asPlatformError } from './as-platform-error.js';
import { NotSignedIn, Unavailable } from './errors.js';
import type { Failure } from './failures.js';
import { failureOf, troubleOf } from './failures.js';

const SECRET = 'secret value 17848831239';
const pgError = (code: string, more: object = {}) => Object.assign(new Error(SECRET), { code, ...more });

/** Every class of PostgreSQL 18's error codes, and in it what each code that can meet us means. Decided here, one by one. */
const DECIDED: readonly (readonly [string, Failure['kind'], readonly string[]])[] = [
  ['08 connection', 'UNAVAILABLE', ['08000', '08001', '08003', '08004', '08006', '08007', '08P01']],
  ['0A not supported', 'UNEXPECTED', ['0A000']],
  ['0B, 0L, 0P, 0Z', 'UNEXPECTED', ['0B000', '0L000', '0LP01', '0P000', '0Z000', '0Z002']],
  ['20, 21 case and cardinality', 'UNEXPECTED', ['20000', '21000']],
  [
    '22 data',
    'UNEXPECTED',
    ['22000', '22001', '22003', '22007', '22008', '22012', '22021', '22023', '22032', '22P03'],
  ],
  ['22 an id that is no id', 'REFUSED', ['22P02']],
  ['23 constraints of our own making', 'UNEXPECTED', ['23000', '23001', '23502', '23P01']],
  ['23 a key to what one cannot see', 'REFUSED', ['23503']],
  ['23 rules', 'RULE', ['23505', '23514']],
  ['24, 27 cursor and trigger', 'UNEXPECTED', ['24000', '27000']],
  [
    '25 transaction state of our own making',
    'UNEXPECTED',
    ['25000', '25001', '25002', '25008', '25P01', '25P02'],
  ],
  ['25 read-only', 'READ_ONLY', ['25006']],
  ['25 stood too long', 'BUSY', ['25P03', '25P04']],
  ['26 prepared statement gone', 'UNAVAILABLE', ['26000']],
  ['28 login gone', 'UNAVAILABLE', ['28000', '28P01']],
  [
    '2B, 2D, 2F, 34, 38, 39, 3B',
    'UNEXPECTED',
    ['2BP01', '2D000', '2F000', '34000', '38000', '39000', '3B000'],
  ],
  ['3D database gone', 'UNAVAILABLE', ['3D000']],
  ['3F schema', 'UNEXPECTED', ['3F000']],
  ['40 again', 'RETRY', ['40000', '40001', '40P01']],
  ['40 a deferred constraint', 'UNEXPECTED', ['40002']],
  ['40 not known whether done', 'UNAVAILABLE', ['40003']],
  [
    '42 our own SQL',
    'UNEXPECTED',
    ['42601', '42703', '42883', '42P01', '42P02', '42P07', '42P18', '42804', '42846'],
  ],
  ['42 not allowed', 'REFUSED', ['42501']],
  ['42 prepared statement there already', 'UNAVAILABLE', ['42P05']],
  ['44 with check', 'UNEXPECTED', ['44000']],
  ['53 resources', 'BUSY', ['53000', '53200', '53300', '53400']],
  ['53 full disk', 'READ_ONLY', ['53100']],
  ['54 limits of a statement', 'UNEXPECTED', ['54000', '54001', '54011', '54023']],
  ['55 of our own making', 'UNEXPECTED', ['55000', '55P02', '55P04']],
  ['55 somebody else holds it', 'BUSY', ['55006', '55P03']],
  ['57 ended from outside', 'UNAVAILABLE', ['57000', '57P01', '57P02', '57P03', '57P04', '57P05']],
  ['57 a statement that took too long', 'BUSY', ['57014']],
  ['58 the machine under PostgreSQL', 'UNAVAILABLE', ['58000', '58030', '58P01', '58P02', '58P03']],
  [
    'F0, HV, P0, XX faults',
    'UNEXPECTED',
    ['F0000', 'HV000', 'P0000', 'P0001', 'P0002', 'P0004', 'XX000', 'XX001', 'XX002'],
  ],
  ['SA our own', 'REFUSED', ['SA404']],
  ['SA session', 'SESSION_ENDED', ['SA401']],
  ['SA key', 'KEY_REUSED', ['SA409']],
  ['SA rules', 'RULE', ['SA422', 'SA400']],
  [
    'no connection',
    'UNAVAILABLE',
    [
      'ECONNREFUSED',
      'ECONNRESET',
      'EPIPE',
      'ETIMEDOUT',
      'ENOTFOUND',
      'EAI_AGAIN',
      'EHOSTUNREACH',
      'ENETUNREACH',
    ],
  ],
];

const each = DECIDED.flatMap(([what, kind, codes]) => codes.map((code) => [code, kind, what] as const));

describe('what a failed statement means', () => {
  it.each(each)('%s: %s (%s)', (code, kind) => {
    expect(failureOf(pgError(code)).kind).toBe(kind);
    // TypeORM's wrapping is looked through
    const wrapped = Object.assign(new Error('QueryFailedError'), { driverError: pgError(code) });
    expect(failureOf(wrapped).kind).toBe(kind);
  });

  it('no code is decided twice', () => {
    expect(new Set(each.map(([code]) => code)).size).toBe(each.length);
  });

  it.each([
    ['timeout exceeded when trying to connect', 'BUSY'],
    ['Connection terminated unexpectedly', 'UNAVAILABLE'],
    ['Connection terminated due to connection timeout', 'UNAVAILABLE'],
    ['timeout expired', 'UNAVAILABLE'],
    ['Client has encountered a connection error and is not queryable', 'UNAVAILABLE'],
    ['Client was closed and is not queryable', 'UNAVAILABLE'],
    ['Query read timeout', 'UNAVAILABLE'],
    ['Cannot use a pool after calling end on the pool', 'UNAVAILABLE'],
    ['Query runner already released. Cannot run queries anymore.', 'UNAVAILABLE'],
    ['Cannot execute operation because connection is not yet established.', 'UNAVAILABLE'],
    ['Connection with postgres database is not established. Check connection configuration.', 'UNAVAILABLE'],
    ['Transaction is not started yet, start transaction before committing or rolling it back.', 'UNEXPECTED'],
    ['anything else', 'UNEXPECTED'],
  ])('said without a code: %s: %s', (message, kind) => {
    expect(failureOf(new Error(message))).toEqual({ kind });
  });

  it('an error with a code is never judged by its words', () => {
    const worded = Object.assign(new Error('Connection terminated'), { code: '42703' });
    expect(failureOf(worded)).toEqual({ kind: 'UNEXPECTED' });
  });

  it('a host whose every address refuses is away', () => {
    expect(failureOf(new AggregateError([pgError('ECONNREFUSED'), pgError('ECONNREFUSED')]))).toEqual({
      kind: 'UNAVAILABLE',
    });
  });

  it('a rule our SQL raised carries its code and field, and no other text does', () => {
    const raised = Object.assign(new Error('TOO_LATE'), { code: 'SA422', column: 'dueDate' });
    expect(failureOf(raised)).toEqual({ kind: 'RULE', rule: 'TOO_LATE', field: 'dueDate' });
    expect(
      JSON.stringify(failureOf(pgError('23505', { detail: 'Key (subject)=(17848831239)' }))),
    ).not.toContain('178');
  });

  it('text is nothing', () => {
    expect(failureOf('text')).toEqual({ kind: 'UNEXPECTED' });
  });
});

describe('the same as what the API tells', () => {
  it.each(each)('%s (%s)', (code, kind) => {
    const error = pgError(code);
    const told = asPlatformError(error);
    const trouble = kind === 'RETRY' ? 'BUSY' : kind;
    expect(troubleOf(error)).toBe(told instanceof Unavailable ? trouble : null);
    if (told instanceof Unavailable) {
      expect(told.trouble).toBe(trouble);
      expect(told.message).not.toContain(SECRET);
    } else if (kind === 'SESSION_ENDED') expect(told).toBeInstanceOf(NotSignedIn);
    else expect(told).toBe(error);
  });

  it('what was told once stays what it is', () => {
    const busy = new Unavailable('BUSY');
    expect(asPlatformError(busy)).toBe(busy);
  });

  it.each([
    ['UNAVAILABLE', 5],
    ['BUSY', 2],
    ['READ_ONLY', null],
  ] as const)('%s: come back after %s s', (trouble, seconds) => {
    expect(new Unavailable(trouble).retryAfter).toBe(seconds);
  });
});

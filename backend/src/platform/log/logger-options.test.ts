import { describe, expect, it } from '@jest/globals';
import type { FastifyBaseLogger } from 'fastify';
import { fastify } from 'fastify';
import { describeError, loggerOptions } from './logger-options.js';

const pgError = Object.assign(new Error('duplicate key: (subject)=(17848831239)'), {
  code: '23505',
  severity: 'ERROR',
  detail: 'Key (subject)=(17848831239) already exists.',
});

describe('an error in the log', () => {
  it('from PostgreSQL: its code and where, and no value', () => {
    const told = describeError(pgError);
    expect(told).toMatchObject({ code: '23505', message: 'database error' });
    expect(told.stack).toMatch(/at /);
    expect(JSON.stringify(told)).not.toContain('17848831239');
  });

  it('from TypeORM: not its parameters either', () => {
    const wrapped = Object.assign(new Error('insert … 17848831239'), {
      driverError: pgError,
      parameters: ['17848831239'],
    });
    const told = describeError(wrapped);
    expect(told.code).toBe('23505');
    expect(JSON.stringify(told)).not.toContain('17848831239');
  });

  it('of our own: its message', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({
      type: 'TypeError',
      message: 'x is not a function',
    });
  });

  it('something thrown that is no error says only that', () => {
    expect(describeError('17848831239')).toEqual({ type: 'string', message: '', stack: '' });
  });
});

describe('an error logged without words', () => {
  const lines = (log: (logger: FastifyBaseLogger) => void): string[] => {
    const written: string[] = [];
    const options = loggerOptions('info');
    if (typeof options !== 'object') throw new Error('options expected');
    const stream = { write: (line: string) => void written.push(line) };
    log(fastify({ logger: { ...options, stream } }).log);
    return written;
  };

  it.each([
    [
      'alone',
      (logger: FastifyBaseLogger) => {
        logger.error(pgError);
      },
    ],
    [
      'beside fields',
      (logger: FastifyBaseLogger) => {
        logger.error({ err: pgError, requestId: 'r' });
      },
    ],
    [
      'with its own text as the words',
      (logger: FastifyBaseLogger) => {
        logger.error(pgError, pgError.message);
      },
    ],
  ])('%s: its text is not in the line', (_how, log) => {
    const [line] = lines(log);
    expect(line).toContain('"code":"23505"');
    expect(line).not.toContain('17848831239');
  });

  it('a plain line stays as it is', () => {
    expect(
      lines((logger) => {
        logger.info({ route: '/graphql' }, 'answered');
      })[0],
    ).toContain('"route":"/graphql","msg":"answered"');
  });
});

/** What a failed statement means to the person who waits for the answer. */
export type Failure =
  | { readonly kind: 'UNAVAILABLE' }
  | { readonly kind: 'RETRY' }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'SESSION_ENDED' }
  | { readonly kind: 'KEY_REUSED' }
  | { readonly kind: 'RULE'; readonly rule: string; readonly field: string }
  | { readonly kind: 'UNEXPECTED' };

const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
// admin shutdown, crash, cannot connect now, too many connections, statement timeout
const SERVER_AWAY = new Set(['57P01', '57P02', '57P03', '53300', '57014']);
const TRY_AGAIN = new Set(['40001', '40P01']);
// Row-level security, a foreign key to a row one cannot see, and an id that is no id: all the same as "not there".
const NOT_THERE = new Set(['42501', '23503', '22P02']);
const BY_PG =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;

/**
 * Sorts an error from pg or TypeORM. The database's own text never goes further than this: only the rule and
 * field of an error that our SQL raised on purpose (SQLSTATE class SA) do.
 */
export function failureOf(error: unknown): Failure {
  const { code, message, column } = partsOf(error);
  if (NO_CONNECTION.has(code) || code.startsWith('08') || SERVER_AWAY.has(code) || BY_PG.test(message)) {
    return { kind: 'UNAVAILABLE' };
  }
  if (TRY_AGAIN.has(code)) return { kind: 'RETRY' };
  if (NOT_THERE.has(code)) return { kind: 'REFUSED' };
  if (code === '23505') return { kind: 'RULE', rule: 'ALREADY_THERE', field: '' };
  if (code === '23514') return { kind: 'RULE', rule: 'INVALID', field: '' };
  if (code === 'SA401') return { kind: 'SESSION_ENDED' };
  if (code === 'SA404') return { kind: 'REFUSED' };
  if (code === 'SA409') return { kind: 'KEY_REUSED' };
  if (/^SA\d{3}$/.test(code)) return { kind: 'RULE', rule: message, field: column };
  return { kind: 'UNEXPECTED' };
}

function partsOf(error: unknown): { code: string; message: string; column: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: '', column: '' };
  // TypeORM wraps the driver's error; several addresses of one host fail together in an AggregateError.
  if ('driverError' in error && error.driverError !== error) return partsOf(error.driverError);
  if (error instanceof AggregateError && error.errors.length > 0) return partsOf(error.errors[0]);
  const text = (key: string): string => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), message: text('message'), column: text('column') };
}

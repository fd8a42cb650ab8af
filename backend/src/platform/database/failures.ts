/** What a failed statement means to the person who waits for the answer. */
export type Failure =
  | { readonly kind: Trouble }
  | { readonly kind: 'RETRY' }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'SESSION_ENDED' }
  | { readonly kind: 'KEY_REUSED' }
  | { readonly kind: 'RULE'; readonly rule: string; readonly field: string }
  | { readonly kind: 'UNEXPECTED' };

/**
 * The database cannot do it now, whoever asks. `UNAVAILABLE`: it is away. `BUSY`: it is there, and too much waits.
 * `READ_ONLY`: it takes nothing in, and so shows nothing either, for what is shown must be written in the log of readers.
 */
export type Trouble = 'UNAVAILABLE' | 'BUSY' | 'READ_ONLY';

type Kind = Exclude<Failure['kind'], 'RULE'>;

/** SQLSTATEs one by one; what is not here is decided by its class. test/api/running holds this list to real PostgreSQL. */
const BY_CODE: Readonly<Record<string, Kind>> = {
  // The node answers and is no primary: a failover, or somebody's ALTER DATABASE.
  '25006': 'READ_ONLY',
  // disk_full
  '53100': 'READ_ONLY',
  // A transaction or statement that stood too long, and a lock that somebody else holds.
  '25P03': 'BUSY',
  '25P04': 'BUSY',
  '55P03': 'BUSY',
  '55006': 'BUSY',
  '57014': 'BUSY',
  // Serialization and deadlock: the same again may well work, and nothing was done.
  '40000': 'RETRY',
  '40001': 'RETRY',
  '40P01': 'RETRY',
  // statement_completion_unknown
  '40003': 'UNAVAILABLE',
  // A prepared statement that is there already, or no longer: something between us and the database swaps connections.
  '26000': 'UNAVAILABLE',
  '42P05': 'UNAVAILABLE',
  // The login or the database is gone under a server that runs.
  '28000': 'UNAVAILABLE',
  '28P01': 'UNAVAILABLE',
  '3D000': 'UNAVAILABLE',
  // Row-level security, a foreign key to a row one cannot see, an id that is no id: all the same as "not there".
  '22P02': 'REFUSED',
  '23503': 'REFUSED',
  '42501': 'REFUSED',
  // Raised by our own SQL on purpose.
  SA401: 'SESSION_ENDED',
  SA404: 'REFUSED',
  SA409: 'KEY_REUSED',
};

/** Whole classes: connection, insufficient resources, operator intervention, trouble outside PostgreSQL. */
const BY_CLASS: Readonly<Record<string, Kind>> = {
  '08': 'UNAVAILABLE',
  '53': 'BUSY',
  '57': 'UNAVAILABLE',
  '58': 'UNAVAILABLE',
};

const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What pg, its pool and TypeORM say without a code. */
const BY_WORDS: readonly (readonly [RegExp, Trouble])[] = [
  // The pool: every connection is in use.
  [/^timeout exceeded when trying to connect/, 'BUSY'],
  [/^(Connection terminated|timeout expired)/, 'UNAVAILABLE'],
  [/^Client (has encountered a connection error|was closed)/, 'UNAVAILABLE'],
  [/^Query read timeout/, 'UNAVAILABLE'],
  [/^Cannot use a pool after calling end/, 'UNAVAILABLE'],
  // TypeORM: the connection broke in the middle of a transaction, or the server is ending.
  [/^Query runner already released/, 'UNAVAILABLE'],
  [/^(Cannot execute operation because connection|Connection with \w+ database) is not/, 'UNAVAILABLE'],
];

/**
 * Sorts an error from pg or TypeORM. The database's own text never goes further than this: only the rule and
 * field of an error that our SQL raised on purpose (SQLSTATE class SA) do.
 */
export function failureOf(error: unknown): Failure {
  const { code, message, column } = partsOf(error);
  if (code === '23505') return { kind: 'RULE', rule: 'ALREADY_THERE', field: '' };
  if (code === '23514') return { kind: 'RULE', rule: 'INVALID', field: '' };
  if (NO_CONNECTION.has(code)) return { kind: 'UNAVAILABLE' };
  const kind = BY_CODE[code] ?? (code.length === 5 ? BY_CLASS[code.slice(0, 2)] : undefined);
  if (kind !== undefined) return { kind };
  if (/^SA\d{3}$/.test(code)) return { kind: 'RULE', rule: message, field: column };
  const said = code === '' ? BY_WORDS.find(([words]) => words.test(message)) : undefined;
  return { kind: said?.[1] ?? 'UNEXPECTED' };
}

/** The trouble that this failure is, or null when it is none of the database's. */
export function troubleOf(error: unknown): Trouble | null {
  const { kind } = failureOf(error);
  if (kind === 'UNAVAILABLE' || kind === 'BUSY' || kind === 'READ_ONLY') return kind;
  // Where it was not tried again, trying again is the person's.
  return kind === 'RETRY' ? 'BUSY' : null;
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

import { VOUCHED_KINDS } from '@samtavle/shared/policy';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { withTls } from './database-tls.js';
import { refuseUnsafe, SettingsError } from './refuse-unsafe.js';
import type { IdentityProviderSettings, Settings } from './settings.js';

const provider = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  label: z.string().min(1),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  client: z.union([
    z.strictObject({ secret: z.string().min(1), sentBy: z.enum(['basic', 'post']).default('basic') }),
    z.strictObject({ key: z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string() }) }),
  ]),
  pushed: z.boolean().default(false),
  scope: z.string().default('openid'),
  subjectClaim: z.string().default('sub'),
  vouchesFor: z.array(z.enum(VOUCHED_KINDS)).min(1),
  demands: z
    .array(z.strictObject({ claim: z.string().min(1), oneOf: z.array(z.string().min(1)).min(1) }))
    .min(1),
  acrValues: z.string().min(1).optional(),
  kindsClaim: z.string().min(1).optional(),
});

const flag = z.enum(['true', 'false']).default('false');

/** The dearest of our pages' operations, two boards beside each other, costs about three quarters of it. */
const COST = 7_000;

const count = z.coerce.number().int().min(1);

const environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().min(1),
  LISTEN_DATABASE_URL: z.string().min(1).optional(),
  LOGIN_DATABASE_URL: z.string().min(1),
  DATABASE_TLS: z.enum(['on', 'off']).optional(),
  DATABASE_CA_FILE: z.string().min(1).optional(),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  IDENTITY_PROVIDERS: z.string().default('[]'),
  DEVELOPMENT: flag,
  SYNTHETIC: flag,
  DEMO: flag,
  COUNT_STATEMENTS: flag,
  ONLY_KNOWN_OPERATIONS: z.enum(['true', 'false']).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  REQUESTS_PER_SESSION: count.default(600),
  REQUESTS_PER_ADDRESS: count.default(300),
  REFUSALS_PER_SESSION: count.default(120),
  SOCKETS_PER_SESSION: count.default(10),
  SUBSCRIPTIONS_PER_SESSION: count.default(20),
  REQUEST_COST: count.default(COST),
  DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(20),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** Where the built front end lies, seen from backend/dist/platform/config. */
const FRONTEND = fileURLToPath(new URL('../../../../frontend/dist', import.meta.url));

/**
 * Reads and checks the settings. Everything is as in production unless DEVELOPMENT=true; `DEMO=true` alone switches
 * nothing on: only a launcher that also gives `demo` does, and never in production.
 * @throws SettingsError with one clear line.
 */
export function settingsFromEnv(env: NodeJS.ProcessEnv, given: Partial<Settings> = {}): Settings {
  const withGiven = {
    ...env,
    ...(given.databaseUrl === undefined ? {} : { DATABASE_URL: given.databaseUrl }),
    ...(given.loginDatabaseUrl === undefined ? {} : { LOGIN_DATABASE_URL: given.loginDatabaseUrl }),
  };
  const read = environment.safeParse(withGiven);
  if (!read.success) throw new SettingsError(firstLine(read.error));
  const e = read.data;
  const development = e.DEVELOPMENT === 'true';
  // As in production, unless it is said otherwise: nothing is open because a variable was forgotten.
  const production = !development || e.NODE_ENV === 'production';
  if (e.PUBLIC_URL === undefined && !development) {
    throw new SettingsError('PUBLIC_URL is missing: the https address that people use.');
  }
  const secure = (name: string, address: string): string => {
    try {
      return withTls(name, address, { tls: e.DATABASE_TLS, caFile: e.DATABASE_CA_FILE, production });
    } catch (error) {
      throw new SettingsError(error instanceof Error ? error.message : `${name} cannot be read.`);
    }
  };
  const settings: Settings = {
    production,
    development,
    host: e.HOST ?? (development ? 'localhost' : '0.0.0.0'),
    port: e.PORT,
    publicUrl: new URL(e.PUBLIC_URL ?? `http://localhost:${String(given.port ?? e.PORT)}`).origin,
    databaseUrl: secure('DATABASE_URL', e.DATABASE_URL),
    listenDatabaseUrl:
      e.LISTEN_DATABASE_URL === undefined ? null : secure('LISTEN_DATABASE_URL', e.LISTEN_DATABASE_URL),
    loginDatabaseUrl: secure('LOGIN_DATABASE_URL', e.LOGIN_DATABASE_URL),
    poolSize: e.POOL_SIZE,
    identityProviders: readProviders(e.IDENTITY_PROVIDERS),
    demo: null,
    synthetic: e.SYNTHETIC === 'true' || (given.demo ?? null) !== null,
    frontendDir: FRONTEND,
    countStatements: e.COUNT_STATEMENTS === 'true',
    drainSeconds: e.DRAIN_SECONDS,
    logLevel: e.LOG_LEVEL,
    onlyKnownOperations:
      e.ONLY_KNOWN_OPERATIONS === undefined ? production : e.ONLY_KNOWN_OPERATIONS === 'true',
    trustedProxies: e.TRUSTED_PROXIES.split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
    limits: {
      perSession: e.REQUESTS_PER_SESSION,
      refusals: e.REFUSALS_PER_SESSION,
      perAddress: e.REQUESTS_PER_ADDRESS,
      sockets: e.SOCKETS_PER_SESSION,
      subscriptions: e.SUBSCRIPTIONS_PER_SESSION,
      cost: e.REQUEST_COST,
    },
    ...given,
  };
  if (e.DEMO === 'true' && settings.demo === null) {
    throw new SettingsError(
      production
        ? 'The demo cannot run with NODE_ENV=production: it logs anyone in as anyone.'
        : 'DEMO=true needs the demo launcher: start with "npm start".',
    );
  }
  refuseUnsafe(settings);
  return settings;
}

function readProviders(text: string): IdentityProviderSettings[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SettingsError('IDENTITY_PROVIDERS is not JSON.');
  }
  const read = z.array(provider).safeParse(json);
  if (!read.success) throw new SettingsError(`IDENTITY_PROVIDERS: ${firstLine(read.error)}`);
  const keys = read.data.map((one) => one.key);
  // The demo's people are known by it; no other provider may speak of them.
  if (keys.includes('demo')) throw new SettingsError('IDENTITY_PROVIDERS: the key demo is taken.');
  if (new Set(keys).size !== keys.length) throw new SettingsError('IDENTITY_PROVIDERS: a key is used twice.');
  return read.data;
}

// Never the value itself: a database address holds a password.
function firstLine(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The settings are not valid.';
  return `${issue.path.join('.') || 'The value'} is missing or not valid (${issue.code}).`;
}

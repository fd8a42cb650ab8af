import { BlockList, isIP } from 'node:net';
import type { Settings } from './settings.js';

/** The environment cannot start a server. The message is one line that a person can act on. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** A name of this very machine, as a host or in an address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

const isOurs = (address: string) => isLoopback(new URL(address).hostname);
const isHttps = (address: string) => new URL(address).protocol === 'https:';

/**
 * What must never run, asked again at the door of the server itself. Everything is as in production, unless
 * DEVELOPMENT=true says otherwise, and that is for one machine alone: no cookie without Secure, no provider that
 * anybody on the way could play, leaves it.
 */
export function refuseUnsafe(settings: Settings): void {
  const { development, production, publicUrl, identityProviders } = settings;
  if (production) refuseInProduction(settings);
  refuseProxies(settings.trustedProxies);
  if (development) {
    if (!isOurs(publicUrl) || !isLoopback(settings.host)) {
      throw new SettingsError(
        'DEVELOPMENT=true is for this machine alone: PUBLIC_URL and HOST must be localhost.',
      );
    }
    const far = identityProviders.find(({ issuer }) => !isHttps(issuer) && !isOurs(issuer));
    if (far === undefined) return;
    throw new SettingsError(`IDENTITY_PROVIDERS: ${far.key} is neither https nor on this machine.`);
  }
  if (!isHttps(publicUrl)) {
    throw new SettingsError(
      'PUBLIC_URL must begin with https:// (or DEVELOPMENT=true, on this machine alone).',
    );
  }
  if (identityProviders.length === 0) {
    throw new SettingsError('IDENTITY_PROVIDERS is empty: nobody could log in.');
  }
  const open = identityProviders.find(({ issuer }) => !isHttps(issuer));
  if (open !== undefined) {
    throw new SettingsError(`IDENTITY_PROVIDERS: the issuer of ${open.key} must begin with https://.`);
  }
}

function refuseInProduction(settings: Settings): void {
  if (settings.demo !== null) {
    throw new SettingsError('The demo cannot run with NODE_ENV=production: it logs anyone in as anyone.');
  }
  if (settings.countStatements) {
    throw new SettingsError('COUNT_STATEMENTS cannot be on with NODE_ENV=production.');
  }
  if (!settings.onlyKnownOperations) {
    throw new SettingsError('ONLY_KNOWN_OPERATIONS cannot be off with NODE_ENV=production.');
  }
  if (settings.logLevel === 'debug') {
    throw new SettingsError('LOG_LEVEL cannot be debug with NODE_ENV=production.');
  }
}

/** Whoever is believed about other people's addresses must be a proxy one can name, never everybody. */
function refuseProxies(proxies: readonly string[]): void {
  for (const proxy of proxies) {
    const [address = '', prefix, ...rest] = proxy.split('/');
    const bits = prefix === undefined ? 128 : Number(prefix);
    const named = isIP(address) !== 0 && rest.length === 0 && Number.isInteger(bits) && bits >= 8;
    if (!named || !fits(address, prefix)) {
      throw new SettingsError(
        'TRUSTED_PROXIES must list addresses, or networks of at most /8: one of them is neither.',
      );
    }
  }
}

function fits(address: string, prefix: string | undefined): boolean {
  if (prefix === undefined) return true;
  try {
    new BlockList().addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}

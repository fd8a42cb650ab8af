import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { Provider } from 'oidc-provider';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.js';
import { OidcClients } from './oidc-clients.js';

const REDIRECT = 'http://localhost:3000/auth/callback/helseid';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = { ...privateKey.export({ format: 'jwk' }), kid: 'k1', alg: 'ES256' };

const CLIENT: AdapterPayload = {
  client_id: 'samtavle',
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  id_token_signed_response_alg: 'ES256',
  jwks: {
    keys: [{ ...publicKey.export({ format: 'jwk' }), kty: 'EC', kid: 'k1', alg: 'ES256', use: 'sig' }],
  },
  redirect_uris: [REDIRECT],
};

const base = {
  label: 'x',
  pushed: false,
  scope: 'openid',
  subjectClaim: 'sub',
  vouchesFor: ['HEALTH' as const],
  demands: [{ claim: 'acr', oneOf: ['4'] }],
};

const parameters = async (): Promise<Record<string, string>> => ({
  redirect_uri: REDIRECT,
  scope: 'openid',
  code_challenge: await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier()),
  code_challenge_method: 'S256',
});

/** Where the strict provider keeps things; it knows one client, which has nothing but a public key. */
class Kept implements Adapter {
  readonly #kept = new Map<string, AdapterPayload>();

  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#model === 'Client' ? CLIENT : this.#kept.get(id));
  }
  upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.#kept.set(id, payload);
    return Promise.resolve();
  }
  findByUid = (): Promise<undefined> => Promise.resolve(undefined);
  findByUserCode = (): Promise<undefined> => Promise.resolve(undefined);
  consume = (): Promise<void> => Promise.resolve();
  destroy = (): Promise<void> => Promise.resolve();
  revokeByGrantId = (): Promise<void> => Promise.resolve();
}

describe('towards an identity provider as strict as HelseID', () => {
  let server: Server;
  let provider: IdentityProvider;

  beforeAll(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${String(port)}`;
    const strict = new Provider(issuer, {
      adapter: Kept,
      jwks: { keys: [{ ...key, kty: 'EC', use: 'sig' }] },
      features: {
        devInteractions: { enabled: false },
        pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
      },
    });
    const answer = strict.callback();
    server.on('request', (request, response) => void answer(request, response));
    provider = { ...base, key: 'helseid', issuer, clientId: 'samtavle', client: { key }, pushed: true };
  });
  afterAll(() => {
    server.close();
  });

  it('we prove who we are with our key and push the login’s parameters first', async () => {
    const configuration = await new OidcClients([provider]).configuration(provider);
    const address = await oidc.buildAuthorizationUrlWithPAR(configuration, await parameters());
    expect(address.searchParams.get('request_uri')).toMatch(/^urn:ietf:params:oauth:request_uri:/);
    expect(address.searchParams.has('redirect_uri')).toBe(false);
  });

  it('with another key we are refused', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const forged = { ...provider, client: { key: { ...other, kid: 'k1', alg: 'ES256' } } };
    const configuration = await new OidcClients([forged]).configuration(forged);
    const pushed = oidc.buildAuthorizationUrlWithPAR(configuration, await parameters());
    await expect(pushed).rejects.toMatchObject({ error: 'invalid_client' });
  });
});

describe('choosing a provider', () => {
  const named = (name: string): IdentityProvider => {
    return {
      ...base,
      key: name,
      issuer: 'https://x.example',
      clientId: 'c',
      client: { secret: 's', sentBy: 'basic' },
    };
  };

  it('the only one needs no name; of several one must be named; an unknown name is none', () => {
    const [one, two] = [named('idporten'), named('entra')];
    expect(new OidcClients([one]).choose(undefined)).toBe(one);
    expect(new OidcClients([one, two]).choose(undefined)).toBeNull();
    expect(new OidcClients([one, two]).choose('entra')).toBe(two);
    expect(new OidcClients([one, two]).choose('nobody')).toBeNull();
  });

  it('one that cannot be reached is tried again the next time', async () => {
    const dead = { ...named('dead'), issuer: 'http://127.0.0.1:9' };
    const clients = new OidcClients([dead]);
    const first = clients.configuration(dead);
    await expect(first).rejects.toThrow();
    const second = clients.configuration(dead);
    expect(second).not.toBe(first);
    await expect(second).rejects.toThrow();
  });
});

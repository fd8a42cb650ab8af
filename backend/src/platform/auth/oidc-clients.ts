import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.js';
import { IDENTITY_PROVIDERS } from './identity-provider.js';

/** Our side towards each identity provider; a provider's own description is fetched once, when first needed. */
@Injectable()
export class OidcClients {
  readonly #ready = new Map<string, Promise<oidc.Configuration>>();

  constructor(@Inject(IDENTITY_PROVIDERS) private readonly providers: readonly IdentityProvider[]) {}

  all(): readonly IdentityProvider[] {
    return this.providers;
  }

  /** The provider asked for; without a wish, the only one there is; null when that says nothing. */
  choose(key: string | undefined): IdentityProvider | null {
    if (key === undefined) return this.providers.length === 1 ? (this.providers[0] ?? null) : null;
    return this.providers.find((one) => one.key === key) ?? null;
  }

  /** @throws Error when the provider cannot be reached; the next call tries again. */
  configuration(provider: IdentityProvider): Promise<oidc.Configuration> {
    const known = this.#ready.get(provider.key);
    if (known !== undefined) return known;
    const asked = discover(provider);
    this.#ready.set(provider.key, asked);
    asked.catch(() => this.#ready.delete(provider.key));
    return asked;
  }
}

async function discover(provider: IdentityProvider): Promise<oidc.Configuration> {
  const issuer = new URL(provider.issuer);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; a local provider speaks http
  const insecure = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const configuration = await oidc.discovery(issuer, provider.clientId, undefined, await proofOf(provider), {
    timeout: 10,
    execute: insecure,
    ...(provider.inProcess === undefined ? {} : { [oidc.customFetch]: provider.inProcess.fetch }),
  });
  if (provider.inProcess !== undefined) configuration[oidc.customFetch] = provider.inProcess.fetch;
  return configuration;
}

async function proofOf({ client }: IdentityProvider): Promise<oidc.ClientAuth> {
  if ('secret' in client) {
    return client.sentBy === 'basic'
      ? oidc.ClientSecretBasic(client.secret)
      : oidc.ClientSecretPost(client.secret);
  }
  const algorithm = client.key.alg.startsWith('ES')
    ? { name: 'ECDSA', namedCurve: client.key.crv ?? 'P-256' }
    : {
        name: client.key.alg.startsWith('PS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5',
        hash: `SHA-${client.key.alg.slice(2)}`,
      };
  const key = await crypto.subtle.importKey('jwk', client.key, algorithm, false, ['sign']);
  return oidc.PrivateKeyJwt({ key, kid: client.key.kid });
}

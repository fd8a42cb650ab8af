import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.js';
import type { Attempt } from './login-database.js';
import { LoginDatabase } from './login-database.js';
import { OidcClients } from './oidc-clients.js';
import { hashOf, newSecret } from './secret.js';
import { vouchedBy } from './vouching.js';

/** What a person who wants to log in asked for. */
export interface LoginWish {
  readonly provider: IdentityProvider;
  readonly loginHint: string | undefined;
  /** A path of ours, already checked. */
  readonly returnTo: string;
  /** The origin the person uses; the provider sends them back to it. */
  readonly origin: string;
}

export interface StartedLogin {
  /** Goes into the login cookie; binds the way back to this browser. */
  readonly secret: string;
  readonly address: URL;
}

/**
 * How a login ended. `UNKNOWN`: the provider vouches for somebody who is nobody here. `TOO_LOW`: it does not vouch for
 * them as we ask: too low a level, or from elsewhere.
 */
export type FinishedLogin =
  | { readonly kind: 'SIGNED_IN'; readonly token: string; readonly returnTo: string }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'TOO_LOW' }
  | { readonly kind: 'FAILED' };

/** Code flow with PKCE, state and nonce. Identity says who a person is and nothing about what they may see. */
@Injectable()
export class Login {
  constructor(
    private readonly clients: OidcClients,
    private readonly database: LoginDatabase,
  ) {}

  /** @throws Error when the provider or the database is away. */
  async start({ provider, loginHint, returnTo, origin }: LoginWish): Promise<StartedLogin> {
    const configuration = await this.clients.configuration(provider);
    const [secret, verifier, state, nonce] = [
      newSecret(),
      oidc.randomPKCECodeVerifier(),
      newSecret(),
      newSecret(),
    ];
    await this.database.start(hashOf(secret), {
      provider: provider.key,
      verifier,
      state,
      nonce,
      return_to: returnTo,
    });
    const parameters: Record<string, string> = {
      redirect_uri: callbackAddress(origin, provider.key),
      scope: provider.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    };
    if (provider.acrValues !== undefined) parameters['acr_values'] = provider.acrValues;
    if (loginHint !== undefined) parameters['login_hint'] = loginHint;
    const address = provider.pushed
      ? await oidc.buildAuthorizationUrlWithPAR(configuration, parameters)
      : oidc.buildAuthorizationUrl(configuration, parameters);
    return { secret, address: provider.inProcess === undefined ? address : onOrigin(address, origin) };
  }

  /**
   * Takes the way back from the provider. The attempt can be used once, within ten minutes, by the browser that
   * began it, for the provider it began with.
   * @throws Error when the database is away.
   */
  async finish(
    provider: IdentityProvider,
    loginHash: string,
    origin: string,
    query: string,
  ): Promise<FinishedLogin> {
    const attempt = await this.database.take(loginHash);
    if (attempt?.provider !== provider.key) return { kind: 'FAILED' };
    const claims = await this.#claims(
      provider,
      attempt,
      new URL(`${callbackAddress(origin, provider.key)}${query}`),
    );
    const subject = claims?.[provider.subjectClaim];
    if (claims === null || typeof subject !== 'string' || subject === '') return { kind: 'FAILED' };
    const vouched = vouchedBy(provider, claims);
    if (vouched === null) return { kind: 'TOO_LOW' };
    const token = newSecret();
    const opened = await this.database.open(hashOf(token), { provider: provider.key, subject, vouched });
    if (!opened) return { kind: 'UNKNOWN' };
    return { kind: 'SIGNED_IN', token, returnTo: attempt.return_to };
  }

  /** Ends a session for good; what its cookie opens after this is nothing. */
  async end(sessionHash: string): Promise<void> {
    await this.database.close(sessionHash);
  }

  async #claims(provider: IdentityProvider, attempt: Attempt, address: URL): Promise<oidc.IDToken | null> {
    try {
      const configuration = await this.clients.configuration(provider);
      const tokens = await oidc.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      return tokens.claims() ?? null;
    } catch {
      // Refused by the person, forged, replayed or expired: to the person all the same, begin again.
      return null;
    }
  }
}

function callbackAddress(origin: string, provider: string): string {
  return `${origin}/auth/callback/${provider}`;
}

function onOrigin(address: URL, origin: string): URL {
  return new URL(`${address.pathname}${address.search}`, origin);
}

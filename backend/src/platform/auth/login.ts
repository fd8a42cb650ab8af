import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Database } from '../database/database.js';
import type { IdentityProvider } from './identity-provider.js';
import { OidcClients } from './oidc-clients.js';
import { hashOf, newSecret } from './secret.js';

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

/** How a login ended. `UNKNOWN`: the provider vouches for somebody who is nobody here. */
export type FinishedLogin =
  | { readonly kind: 'SIGNED_IN'; readonly token: string; readonly returnTo: string }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'FAILED' };

interface Attempt {
  readonly provider: string;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly return_to: string;
}

/** Code flow with PKCE, state and nonce. Identity says who a person is and nothing about what they may see. */
@Injectable()
export class Login {
  constructor(
    private readonly clients: OidcClients,
    private readonly database: Database,
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
    await this.database.pool.query('select auth.start_login($1, $2, $3, $4, $5, $6)', [
      hashOf(secret),
      provider.key,
      verifier,
      state,
      nonce,
      returnTo,
    ]);
    const parameters: Record<string, string> = {
      redirect_uri: callbackAddress(origin, provider.key),
      scope: provider.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    };
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
    const taken = await this.database.pool.query<Attempt>('select * from auth.take_login($1)', [loginHash]);
    const attempt = taken.rows[0];
    if (attempt?.provider !== provider.key) return { kind: 'FAILED' };
    const subject = await this.#subject(
      provider,
      attempt,
      new URL(`${callbackAddress(origin, provider.key)}${query}`),
    );
    if (subject === null) return { kind: 'FAILED' };
    const token = newSecret();
    const opened = await this.database.pool.query<{ person: string | null }>(
      'select auth.open_session($1, $2, $3) as person',
      [hashOf(token), provider.key, subject],
    );
    if ((opened.rows[0]?.person ?? null) === null) return { kind: 'UNKNOWN' };
    return { kind: 'SIGNED_IN', token, returnTo: attempt.return_to };
  }

  /** Ends a session for good; what its cookie opens after this is nothing. */
  async end(sessionHash: string): Promise<void> {
    await this.database.pool.query('select auth.close_session($1)', [sessionHash]);
  }

  async #subject(provider: IdentityProvider, attempt: Attempt, address: URL): Promise<string | null> {
    try {
      const configuration = await this.clients.configuration(provider);
      const tokens = await oidc.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.[provider.subjectClaim];
      return typeof subject === 'string' && subject !== '' ? subject : null;
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

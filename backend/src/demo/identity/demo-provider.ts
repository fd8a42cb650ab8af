import type { VouchedKind } from '@samtavle/shared/policy';
import type { webcrypto } from 'node:crypto';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { interactionPolicy, Provider } from 'oidc-provider';
import { MemoryAdapter } from './memory-adapter.js';

export const CLIENT_ID = 'samtavle';

/** Where the provider and its login page live. */
export const MOUNT = '/demo-idp';

/** The one level at which the demo logs in, and the claim that says as what. */
export const DEMO_LEVEL = 'demo';
export const KINDS_CLAIM = 'samtavle_kinds';

/** Its session cookie is never read again: every login asks anew who it is. */
export const SESSION_COOKIE = 'demo-idp-session';

export interface DemoProviderParts {
  readonly issuer: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** As what a person is vouched for; null when there is no such person. */
  readonly vouchedFor: (key: string) => readonly VouchedKind[] | null;
}

/**
 * The demo's identity provider: real OpenID Connect with keys made at this start and gone with it. It has one client,
 * asks for PKCE, has no passwords, and forgets a person as soon as they are logged in.
 */
export function createDemoProvider({
  issuer,
  clientSecret,
  redirectUris,
  vouchedFor,
}: DemoProviderParts): Provider {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return new Provider(issuer, {
    adapter: MemoryAdapter,
    jwks: { keys: [signingKey()] },
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [...redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: { policy, url: (_ctx, { uid }) => `${MOUNT}/interaction/${uid}` },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: { session: SESSION_COOKIE, interaction: 'demo-idp-interaction', resume: 'demo-idp-resume' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: { AuthorizationCode: 60, Grant: 300, IdToken: 300, AccessToken: 60, Interaction: 600, Session: 600 },
    expiresWithSession: () => false,
    acrValues: [DEMO_LEVEL],
    claims: { openid: ['sub', KINDS_CLAIM], acr: null },
    // the kinds are in the ID token itself, for there is no other place where we ask
    conformIdTokenClaims: false,
    findAccount: (_ctx, key) => {
      const kinds = vouchedFor(key);
      return kinds === null
        ? undefined
        : { accountId: key, claims: () => ({ sub: key, [KINDS_CLAIM]: [...kinds] }) };
    },
    // The client is our own: whoever chose a person here has nothing more to agree to.
    loadExistingGrant: async (ctx) => {
      const accountId = ctx.oidc.session?.accountId;
      if (accountId === undefined) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: CLIENT_ID, accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      // The login could not go on: back to our own front page, which has the words for it.
      ctx.redirect('/?login=failed');
    },
  });
}

function signingKey(): webcrypto.JsonWebKey & { kty: string; kid: string; alg: string; use: string } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  return { ...jwk, kty: 'EC', kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
}

import type { CustomFetch } from 'openid-client';
import type { IdentityProviderSettings } from '../config/settings.js';

/** A provider the backend can send people to. */
export interface IdentityProvider extends IdentityProviderSettings {
  /** Set for a provider inside this process: how to reach it, and that it follows the host people use. */
  readonly inProcess?: { readonly fetch: CustomFetch };
}

/** Injection token of all {@link IdentityProvider}s. */
export const IDENTITY_PROVIDERS = Symbol('identity providers');

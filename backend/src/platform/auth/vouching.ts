import type { VouchedKind } from '@samtavle/shared/policy';
import { VOUCHED_KINDS } from '@samtavle/shared/policy';
import type { IdentityProvider } from './identity-provider.js';

type Claims = Readonly<Record<string, unknown>>;

/**
 * What a login is worth: the kinds that the provider may vouch for, and of those, where it says so person by person, the
 * ones it names. Null when anything that the settings demand of a login (its level, the tenant it is from) is not there.
 */
export function vouchedBy(provider: IdentityProvider, claims: Claims): readonly VouchedKind[] | null {
  const met = provider.demands.every(({ claim, oneOf }) => oneOf.some((value) => claims[claim] === value));
  if (!met) return null;
  const { kindsClaim } = provider;
  if (kindsClaim === undefined) return provider.vouchesFor;
  const named: unknown = claims[kindsClaim];
  const kinds = VOUCHED_KINDS.filter(
    (kind) => provider.vouchesFor.includes(kind) && Array.isArray(named) && named.includes(kind),
  );
  return kinds.length > 0 ? kinds : null;
}

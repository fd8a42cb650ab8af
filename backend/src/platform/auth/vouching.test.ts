import { describe, expect, it } from '@jest/globals';
import type { VouchedKind } from '@samtavle/shared/policy';
import type { IdentityProvider } from './identity-provider.js';
import { vouchedBy } from './vouching.js';

const plain = {
  label: 'x',
  issuer: 'https://x.example',
  clientId: 'c',
  client: { secret: 's', sentBy: 'basic' as const },
  pushed: false,
  scope: 'openid',
  subjectClaim: 'sub',
};
const HELSEID_LEVEL = 'helseid://claims/identity/security_level';

const idporten: IdentityProvider = {
  ...plain,
  key: 'idporten',
  vouchesFor: ['CITIZEN', 'EMPLOYER'],
  demands: [{ claim: 'acr', oneOf: ['idporten-loa-high', 'idporten-loa-substantial'] }],
};
const helseid: IdentityProvider = {
  ...plain,
  key: 'helseid',
  vouchesFor: ['HEALTH'],
  demands: [{ claim: HELSEID_LEVEL, oneOf: ['4'] }],
};
const entra: IdentityProvider = {
  ...plain,
  key: 'entra',
  vouchesFor: ['NAV'],
  demands: [
    { claim: 'tid', oneOf: ['nav'] },
    { claim: 'acr', oneOf: ['1'] },
  ],
};

describe('what a login is worth', () => {
  it.each<readonly [string, IdentityProvider, Record<string, unknown>, readonly VouchedKind[] | null]>([
    ['ID-porten, high', idporten, { acr: 'idporten-loa-high' }, ['CITIZEN', 'EMPLOYER']],
    ['ID-porten, substantial', idporten, { acr: 'idporten-loa-substantial' }, ['CITIZEN', 'EMPLOYER']],
    ['ID-porten, low', idporten, { acr: 'idporten-loa-low' }, null],
    ['ID-porten, no level', idporten, {}, null],
    ['ID-porten, the level in another claim', idporten, { [HELSEID_LEVEL]: 'idporten-loa-high' }, null],
    ['ID-porten, a list', idporten, { acr: ['idporten-loa-high'] }, null],
    ['HelseID, 4', helseid, { [HELSEID_LEVEL]: '4' }, ['HEALTH']],
    ['HelseID, 3', helseid, { [HELSEID_LEVEL]: '3' }, null],
    ['HelseID, a number', helseid, { [HELSEID_LEVEL]: 4 }, null],
    ['HelseID, the level in acr', helseid, { acr: '4' }, null],
    ['Entra ID, Nav’s tenant', entra, { tid: 'nav', acr: '1' }, ['NAV']],
    ['Entra ID, another tenant', entra, { tid: 'other', acr: '1' }, null],
    ['Entra ID, no tenant', entra, { acr: '1' }, null],
    ['Entra ID, Nav’s tenant without the level', entra, { tid: 'nav', acr: '0' }, null],
    ['Entra ID, only half of what is demanded', entra, { tid: 'nav' }, null],
  ])('%s', (_, provider, claims, worth) => {
    expect(vouchedBy(provider, claims)).toEqual(worth);
  });

  it('where the kinds are told person by person, never more than the provider may vouch for', () => {
    const each = { ...idporten, kindsClaim: 'kinds' };
    const high = { acr: 'idporten-loa-high' };
    expect(vouchedBy(each, { ...high, kinds: ['CITIZEN'] })).toEqual(['CITIZEN']);
    expect(vouchedBy(each, { ...high, kinds: ['NAV', 'CITIZEN'] })).toEqual(['CITIZEN']);
    expect(vouchedBy(each, { ...high, kinds: ['NAV'] })).toBeNull();
    expect(vouchedBy(each, { ...high, kinds: 'CITIZEN' })).toBeNull();
    expect(vouchedBy(each, high)).toBeNull();
  });
});

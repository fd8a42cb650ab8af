import { describe, expect, it } from '@jest/globals';
import { settingsFromEnv } from './read-settings.js';
import { refuseUnsafe, SettingsError } from './refuse-unsafe.js';

const database = {
  DATABASE_URL: 'postgres://samtavle_app:hemmelig@localhost/samtavle',
  LOGIN_DATABASE_URL: 'postgres://samtavle_login:hemmelig@localhost/samtavle',
};
const idporten = {
  key: 'idporten',
  label: 'ID-porten',
  issuer: 'https://idporten.example',
  clientId: 'c',
  client: { secret: 's' },
  subjectClaim: 'pid',
  vouchesFor: ['CITIZEN', 'EMPLOYER'],
  demands: [{ claim: 'acr', oneOf: ['idporten-loa-high'] }],
  acrValues: 'idporten-loa-high',
};
const entra = {
  key: 'entra',
  label: 'Nav-ansatt',
  issuer: 'https://login.example/v2.0',
  clientId: 'c',
  client: { secret: 's', sentBy: 'post' },
  vouchesFor: ['NAV'],
  demands: [{ claim: 'tid', oneOf: ['t'] }],
};
const providers = (...list: unknown[]) => ({ IDENTITY_PROVIDERS: JSON.stringify(list) });
const developing = { ...database, DEVELOPMENT: 'true' };
const production = { ...database, PUBLIC_URL: 'https://samtavle.example/x', ...providers(idporten) };
const demo = {
  persons: [
    { key: 'A', name: 'Modig Fjære', role: 'Innbygger', tryThis: '…', vouched: ['CITIZEN' as const] },
  ],
};

describe('settings', () => {
  it('a developer who says so gets localhost:3000, no provider and no demo', () => {
    expect(settingsFromEnv(developing)).toMatchObject({
      host: 'localhost',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      production: false,
      synthetic: false,
      demo: null,
    });
  });

  it('without being told otherwise it is production, on all addresses, at the origin of PUBLIC_URL', () => {
    expect(settingsFromEnv(production)).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://samtavle.example',
      production: true,
      onlyKnownOperations: true,
      synthetic: false,
    });
  });

  it.each(['DATABASE_URL', 'LOGIN_DATABASE_URL'])('a missing %s is one line that names it', (name) => {
    expect(() => settingsFromEnv({ ...production, [name]: undefined })).toThrow(
      new SettingsError(`${name} is missing or not valid (invalid_type).`),
    );
  });

  it('a wrong port is refused without repeating the value', () => {
    expect(() => settingsFromEnv({ ...developing, PORT: '99999' })).toThrow(
      /^PORT is missing or not valid \(too_big\)\.$/,
    );
  });

  it('DEMO=true by itself never switches the demo on', () => {
    expect(() => settingsFromEnv({ ...developing, DEMO: 'true' })).toThrow(/npm start/);
    expect(settingsFromEnv({ ...developing, DEMO: 'true' }, { demo })).toMatchObject({
      demo,
      synthetic: true,
    });
  });

  it('that everything is made up is said by the demo, and by an operator who sets it', () => {
    expect(settingsFromEnv({ ...production, SYNTHETIC: 'true' }).synthetic).toBe(true);
    expect(settingsFromEnv(developing, { demo }).synthetic).toBe(true);
  });
});

describe('what does not start', () => {
  it.each<readonly [string, NodeJS.ProcessEnv, RegExp]>([
    ['no PUBLIC_URL', { PUBLIC_URL: undefined }, /^PUBLIC_URL is missing/],
    ['an http one', { PUBLIC_URL: 'http://samtavle.example' }, /^PUBLIC_URL must begin with https/],
    ['an http one on this machine, not told so', { PUBLIC_URL: 'http://localhost:3000' }, /^PUBLIC_URL must/],
    ['no provider', { IDENTITY_PROVIDERS: undefined }, /^IDENTITY_PROVIDERS is empty/],
    ['an http issuer', providers({ ...idporten, issuer: 'http://i.example' }), /issuer of idporten must/],
    [
      'one http issuer of two',
      providers(idporten, { ...entra, issuer: 'http://i.example' }),
      /of entra must/,
    ],
    ['a provider called as the demo’s', providers({ ...idporten, key: 'demo' }), /the key demo is taken/],
    ['a provider that vouches for nothing', providers({ ...idporten, vouchesFor: [] }), /0\.vouchesFor/],
    ['one that vouches for what is not', providers({ ...idporten, vouchesFor: ['GOD'] }), /0\.vouchesFor/],
    ['one that says no kind', providers({ ...idporten, vouchesFor: undefined }), /0\.vouchesFor/],
    ['one of which nothing is demanded', providers({ ...idporten, demands: [] }), /0\.demands/],
    [
      'a demand that nothing meets',
      providers({ ...idporten, demands: [{ claim: 'acr', oneOf: [] }] }),
      /oneOf/,
    ],
    ['a provider without a secret', providers({ ...idporten, client: { secret: '' } }), /0\.client\.secret/],
    ['a key used twice', providers(idporten, idporten), /used twice/],
    ['the demo', { DEMO: 'true' }, /cannot run with NODE_ENV=production/],
    ['statements counted', { COUNT_STATEMENTS: 'true' }, /COUNT_STATEMENTS/],
    ['free questions', { ONLY_KNOWN_OPERATIONS: 'false' }, /ONLY_KNOWN_OPERATIONS/],
    ['a log for developers', { LOG_LEVEL: 'debug' }, /LOG_LEVEL/],
    ['everybody a trusted proxy', { TRUSTED_PROXIES: '0.0.0.0/0' }, /TRUSTED_PROXIES/],
    ['everybody, in the new numbers', { TRUSTED_PROXIES: '10.0.0.1, ::/0' }, /TRUSTED_PROXIES/],
    ['a proxy that is no address', { TRUSTED_PROXIES: 'true' }, /TRUSTED_PROXIES/],
    ['a network that is none', { TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES/],
    ['NODE_ENV forgotten, and no PUBLIC_URL', { NODE_ENV: undefined, PUBLIC_URL: undefined }, /^PUBLIC_URL/],
  ])('production with %s', (_, change, why) => {
    expect(() => settingsFromEnv({ ...production, NODE_ENV: 'production', ...change })).toThrow(why);
  });

  it.each<readonly [string, NodeJS.ProcessEnv, RegExp]>([
    ['an address of the net', { PUBLIC_URL: 'http://samtavle.example' }, /this machine alone/],
    ['a name that only begins as this machine’s', { PUBLIC_URL: 'http://localhost.evil.example' }, /alone/],
    ['a host that all can reach', { HOST: '0.0.0.0' }, /this machine alone/],
    ['an http issuer elsewhere', providers({ ...idporten, issuer: 'http://i.example' }), /neither https nor/],
    ['the demo and NODE_ENV=production', { DEMO: 'true', NODE_ENV: 'production' }, /cannot run/],
  ])('development with %s', (_, change, why) => {
    expect(() => settingsFromEnv({ ...developing, ...change })).toThrow(why);
  });

  it('the same at the door of the server, whoever made the settings', () => {
    const settings = settingsFromEnv(production);
    expect(() => {
      refuseUnsafe({ ...settings, demo });
    }).toThrow(/cannot run with NODE_ENV=production/);
    expect(() => {
      refuseUnsafe({ ...settings, publicUrl: 'http://samtavle.example' });
    }).toThrow(/https/);
    expect(() => settingsFromEnv(production, { demo })).toThrow(/cannot run with NODE_ENV=production/);
  });

  it('development on this machine speaks http, with a provider here', () => {
    const local = { ...idporten, issuer: 'http://127.0.0.1:4000' };
    expect(settingsFromEnv({ ...developing, ...providers(local) }).identityProviders).toHaveLength(1);
    expect(settingsFromEnv({ ...developing, PUBLIC_URL: 'http://[::1]:3000', HOST: '::1' }).host).toBe('::1');
  });
});

it('several identity providers are read, with what each vouches for', () => {
  const { identityProviders } = settingsFromEnv({ ...production, ...providers(idporten, entra) });
  expect(
    identityProviders.map((p) => [p.key, p.subjectClaim, p.scope, p.vouchesFor, p.demands, p.acrValues]),
  ).toEqual([
    [
      'idporten',
      'pid',
      'openid',
      ['CITIZEN', 'EMPLOYER'],
      [{ claim: 'acr', oneOf: ['idporten-loa-high'] }],
      'idporten-loa-high',
    ],
    ['entra', 'sub', 'openid', ['NAV'], [{ claim: 'tid', oneOf: ['t'] }], undefined],
  ]);
});

import { describe, expect, it } from '@jest/globals';
import { refuseUnsafe, settingsFromEnv, SettingsError } from './read-settings.js';

const enough = { DATABASE_URL: 'postgres://samtavle_app:hemmelig@localhost/samtavle' };
const persons = { persons: [{ key: 'A', name: 'Modig Fjære', role: 'Innbygger', tryThis: '…' }] };

describe('settings', () => {
  it('a developer with only a database address gets localhost:3000 and no demo', () => {
    const settings = settingsFromEnv(enough);
    expect(settings).toMatchObject({
      host: 'localhost',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      demo: null,
    });
  });

  it('a missing database address is one line that names it', () => {
    expect(() => settingsFromEnv({})).toThrow(
      new SettingsError('DATABASE_URL is missing or not valid (invalid_type).'),
    );
  });

  it('a wrong port is refused without repeating the value', () => {
    expect(() => settingsFromEnv({ ...enough, PORT: '99999' })).toThrow(
      /^PORT is missing or not valid \(too_big\)\.$/,
    );
  });

  it('production listens on all addresses and keeps only the origin of PUBLIC_URL', () => {
    const settings = settingsFromEnv({
      ...enough,
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://samtavle.example/x',
    });
    expect(settings).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://samtavle.example',
      production: true,
    });
  });

  it('DEMO=true by itself never switches the demo on', () => {
    expect(() => settingsFromEnv({ ...enough, DEMO: 'true' })).toThrow(/npm start/);
    expect(settingsFromEnv({ ...enough, DEMO: 'true' }, { demo: persons }).demo).toBe(persons);
  });

  it('the demo is refused in production, from the environment, the launcher and at the door', () => {
    const production = { ...enough, NODE_ENV: 'production' };
    expect(() => settingsFromEnv({ ...production, DEMO: 'true' })).toThrow(
      /cannot run with NODE_ENV=production/,
    );
    expect(() => settingsFromEnv(production, { demo: persons })).toThrow(
      /cannot run with NODE_ENV=production/,
    );
    const settings = settingsFromEnv(production);
    expect(() => {
      refuseUnsafe({ ...settings, demo: persons });
    }).toThrow(/cannot run with NODE_ENV=production/);
  });

  it('several identity providers are read, with ID-porten told apart by pid', () => {
    const given = [
      {
        key: 'idporten',
        label: 'ID-porten',
        issuer: 'https://idporten.example',
        clientId: 'c',
        client: { secret: 's' },
        subjectClaim: 'pid',
      },
      {
        key: 'entra',
        label: 'Nav-ansatt',
        issuer: 'https://login.example/v2.0',
        clientId: 'c',
        client: { secret: 's', sentBy: 'post' },
      },
    ];
    const { identityProviders } = settingsFromEnv({ ...enough, IDENTITY_PROVIDERS: JSON.stringify(given) });
    expect(identityProviders.map((p) => [p.key, p.subjectClaim, p.scope])).toEqual([
      ['idporten', 'pid', 'openid'],
      ['entra', 'sub', 'openid'],
    ]);
  });

  it('a provider without a secret, or a key used twice, is refused', () => {
    const one = {
      key: 'entra',
      label: 'E',
      issuer: 'https://e.example',
      clientId: 'c',
      client: { secret: 's' },
    };
    const asEnv = (list: unknown) => ({ ...enough, IDENTITY_PROVIDERS: JSON.stringify(list) });
    expect(() => settingsFromEnv(asEnv([{ ...one, client: { secret: '' } }]))).toThrow(
      /IDENTITY_PROVIDERS: 0\.client\.secret/,
    );
    expect(() => settingsFromEnv(asEnv([one, one]))).toThrow(/used twice/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { settingsFromEnv } from '../config/read-settings.js';
import { OwnOrigins } from './own-origins.js';

const env = {
  DATABASE_URL: 'postgres://x',
  LOGIN_DATABASE_URL: 'postgres://x',
  PORT: '4000',
  DEVELOPMENT: 'true',
};
const provider = {
  key: 'idporten',
  label: 'ID-porten',
  issuer: 'https://idporten.example',
  clientId: 'c',
  client: { secret: 's' },
  vouchesFor: ['CITIZEN'],
  demands: [{ claim: 'acr', oneOf: ['high'] }],
};

describe('the origins that are this server', () => {
  const demo = new OwnOrigins(settingsFromEnv(env, { demo: { persons: [] } }));
  const server = new OwnOrigins(
    settingsFromEnv({
      ...env,
      DEVELOPMENT: 'false',
      DATABASE_TLS: 'on',
      PUBLIC_URL: 'https://samtavle.example',
      IDENTITY_PROVIDERS: JSON.stringify([provider]),
    }),
  );

  it('in the demo: every loopback name with its port', () => {
    expect(demo.all()).toEqual(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000']);
    expect(demo.of('127.0.0.1:4000')).toBe('http://127.0.0.1:4000');
  });

  it.each(['evil.example', '127.0.0.1:4001', 'localhost:4000.evil.example', '', undefined])(
    'in the demo, a request to the host %j is sent on to the public origin',
    (host) => {
      expect(demo.of(host)).toBe('http://localhost:4000');
    },
  );

  it('a server has one origin, whatever the Host header says', () => {
    expect(server.all()).toEqual(['https://samtavle.example']);
    expect(server.of('localhost:4000')).toBe('https://samtavle.example');
    expect(server.has('http://localhost:4000')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { settingsFromEnv } from './read-settings.js';
import { withTls } from './database-tls.js';

const HERE = 'postgres://samtavle_app:hemmelig@localhost/samtavle';
const THERE = 'postgres://samtavle_app:hemmelig@db.example:5432/samtavle';
const wish = { tls: undefined, caFile: undefined, production: true } as const;

describe('the way to the database', () => {
  it.each([
    THERE,
    `${THERE}?sslmode=disable`,
    `${THERE}?sslmode=prefer`,
    `${THERE}?sslmode=no-verify`,
    'postgres:///samtavle?host=db.example',
    'postgres://10.0.0.4/samtavle',
    'postgres://[fd00::1]/samtavle',
    'postgres://localhost.example/samtavle',
  ])('production speaks to no other machine in the clear: %s', (address) => {
    expect(() => withTls('DATABASE_URL', address, wish)).toThrow(
      /^DATABASE_URL leads to another machine without TLS/,
    );
    expect(() => withTls('DATABASE_URL', address, wish)).not.toThrow(/hemmelig/);
    expect(withTls('DATABASE_URL', address, { ...wish, tls: 'off' })).toBe(address);
  });

  it.each([
    HERE,
    'postgres://127.0.0.1:5432/samtavle',
    'postgres://[::1]/samtavle',
    'postgres:///samtavle?host=/run/postgresql',
    `${THERE}?sslmode=verify-full`,
  ])('%s is fine as it is', (address) => {
    expect(withTls('DATABASE_URL', address, wish)).toBe(address);
  });

  it('when it is on, every address says so, and who vouches for the other side', () => {
    const on = { ...wish, tls: 'on', caFile: '/etc/ca.pem' } as const;
    expect(withTls('DATABASE_URL', `${THERE}?sslmode=disable`, on)).toBe(
      `${THERE}?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem`,
    );
  });

  it('every address of the server is judged', () => {
    const production = { PUBLIC_URL: 'https://samtavle.example', LOGIN_DATABASE_URL: HERE };
    expect(() => settingsFromEnv({ ...production, DATABASE_URL: THERE })).toThrow(/^DATABASE_URL leads/);
    expect(() => settingsFromEnv({ ...production, DATABASE_URL: HERE, LISTEN_DATABASE_URL: THERE })).toThrow(
      /^LISTEN_DATABASE_URL leads/,
    );
    const on = settingsFromEnv({
      DEVELOPMENT: 'true',
      DATABASE_URL: THERE,
      LISTEN_DATABASE_URL: THERE,
      LOGIN_DATABASE_URL: THERE,
      DATABASE_TLS: 'on',
    });
    expect([on.databaseUrl, on.listenDatabaseUrl, on.loginDatabaseUrl]).toEqual(
      [THERE, THERE, THERE].map((address) => `${address}?sslmode=verify-full`),
    );
  });
});

/** PostgreSQL's SSLRequest: what a client says before anything else, when it wants to be encrypted. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

describe('a database that has no TLS to offer', () => {
  const LINES = {
    'pg, as the reads, the listener and the checks use it': async (address: string) => {
      const client = new pg.Client({ connectionString: address });
      client.on('error', () => undefined);
      await client.connect();
    },
    TypeORM: async (address: string) => {
      await new DataSource({
        type: 'postgres',
        url: address,
        poolErrorHandler: () => undefined,
      }).initialize();
    },
  };

  it.each(Object.entries(LINES))('learns nothing from us in the clear: %s', async (_how, line) => {
    const heard: Buffer[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        heard.push(bytes);
        socket.write('N');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const secured = withTls(
      'DATABASE_URL',
      `postgres://samtavle_app:hemmelig@127.0.0.1:${String(port)}/samtavle`,
      {
        ...wish,
        tls: 'on',
      },
    );
    try {
      await expect(line(secured)).rejects.toThrow(/SSL/);
    } finally {
      server.close();
    }
    expect(Buffer.concat(heard)).toEqual(SSL_REQUEST);
  });
});

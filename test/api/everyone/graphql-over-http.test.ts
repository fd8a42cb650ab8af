import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditResult } from 'graphql-http';
import { auditServer } from 'graphql-http';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

/**
 * What the specification allows (MAY) and this server does not do, with the reason. The list may be neither longer nor
 * shorter than what the audit finds.
 */
const NOT_DONE: Readonly<Record<string, string>> = {
  // Fastify reads a value of another type as what it could mean, before Mercurius looks.
  LKJ3: 'an array of one text for query is read as that text',
  LKJ2: 'a boolean for query is read as its text, in which no operation is found',
  '6C01': 'a number for operationName is read as its text',
  '6C02': 'a boolean for operationName likewise',
  '4761': 'the number 0 for variables is read as none',
  '4762': 'false for variables likewise',
};

let server: TestServer;
let results: readonly AuditResult[];

// With open texts, as outside production: a server that knows its own operations only could not be audited at all.
beforeAll(async () => {
  server = await startTestServer();
  const { cookie } = server.as(await registerPerson(server.database, 'auditor'));
  const asPerson = (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-samtavle', '1');
    headers.set('cookie', cookie);
    return fetch(url, { ...init, headers });
  };
  results = await auditServer({ url: `${server.url}/graphql`, fetchFn: asPerson });
}, 60_000);
afterAll(() => server.stop());

const told = (status: AuditResult['status']) =>
  results.flatMap((result) =>
    result.status === status && result.status !== 'ok'
      ? [`${result.id} ${result.name}: ${result.reason}`]
      : [],
  );

describe('the official audit of GraphQL over HTTP', () => {
  test('was run whole', () => {
    expect(results.length).toBeGreaterThanOrEqual(61);
  });

  test('every MUST passes', () => {
    expect(told('error')).toEqual([]);
  });

  test('every SHOULD passes', () => {
    expect(told('warn')).toEqual([]);
  });

  test('what it MAY do and does not is what we say, no more and no less', () => {
    expect(
      told('notice')
        .map((line) => line.slice(0, 4))
        .toSorted(),
    ).toEqual(Object.keys(NOT_DONE).toSorted());
  });
});

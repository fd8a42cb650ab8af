import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

// A change of this snapshot is a change of access: review it as one.
test('every door into the server declares who it is for', () => {
  expect(
    server.handlers.filter((handler) => handler.audience === null || handler.audience.length === 0),
  ).toEqual([]);
  expect(
    server.handlers.map(({ kind, name, audience }) => `${kind} ${name}: ${(audience ?? []).join(', ')}`),
  ).toMatchSnapshot();
});

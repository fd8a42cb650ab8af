import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allOf, contractOf } from '../api/fixtures/contract.ts';
import { registerPerson } from '../support/people.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import { history } from './histories/acts.ts';
import type { Theatre } from './histories/play.ts';
import { openTheatre, play } from './histories/play.ts';

/** What every run must compare, whatever the machine. */
const AT_LEAST = 20_000;

let server: TestServer;
let theatre: Theatre;
beforeAll(async () => {
  server = await startTestServer();
  const anyone = server.as(await registerPerson(server.database, 'anyone'));
  const allOfBoard = allOf(await contractOf(anyone), 'Board');
  theatre = await openTheatre(server.database, { as: server.as, allOfBoard });
}, 120_000);
afterAll(() => server.stop());

test('whatever happens in a case, decide(), raw SQL, the API and “see as” agree after every act', async () => {
  const seed = Number(process.env['HISTORIES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const begun = performance.now();
  // Histories differ in length: as many rounds as it takes.
  for (let round = 0; round === 0 || decided(theatre) < AT_LEAST; round += 1) {
    await fc.assert(
      fc.asyncProperty(history(fc.constantFrom('SQL', 'API')), (one) => play(theatre, one)),
      // fast-check tells the seed and the shortest history that fails
      { seed: seed + round, numRuns: 8 },
    );
  }
  const { sql, api, seeAs } = theatre.tally;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `histories: ${String(sql)} decisions by SQL, ${String(api)} by the API, ${String(seeAs)} by “see as”, seed ${String(seed)}, ${seconds} s\n`,
  );
  expect(decided(theatre)).toBeGreaterThanOrEqual(AT_LEAST);
}, 300_000);

function decided({ tally: { sql, api, seeAs } }: Theatre): number {
  return sql + api + seeAs;
}

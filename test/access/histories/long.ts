// npm run histories -- 1000000 [seed]: random histories until so many decisions have been compared.
import fc from 'fast-check';
import { allOf, contractOf } from '../../api/fixtures/contract.ts';
import startTestCluster from '../../support/global-setup.ts';
import stopTestCluster from '../../support/global-teardown.ts';
import { registerPerson } from '../../support/people.ts';
import { startTestServer } from '../../support/server.ts';
import { history } from './acts.ts';
import { openTheatre, play } from './play.ts';

const [wanted = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
/** So many histories fast-check is asked for at a time; each round has a seed of its own. */
const ROUND = 20;

const say = (words: string) => void process.stdout.write(`${words}\n`);

await startTestCluster();
const server = await startTestServer();
const begun = performance.now();
try {
  const anyone = server.as(await registerPerson(server.database, 'anyone'));
  const allOfBoard = allOf(await contractOf(anyone), 'Board');
  const theatre = await openTheatre(server.database, { as: server.as, allOfBoard });
  const compared = () => theatre.tally.sql + theatre.tally.api + theatre.tally.seeAs;
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(0);
  for (let round = 0; compared() < wanted; round += 1) {
    const property = fc.asyncProperty(history(fc.constantFrom('SQL', 'API')), (one) => play(theatre, one));
    // throws with the seed and the shortest history that fails
    await fc.assert(property, { seed: seed + round, numRuns: ROUND });
    say(`${String(compared())} decisions, ${seconds()} s`);
  }
  const { sql, api, seeAs } = theatre.tally;
  say(
    `${String(compared())} decisions agree: ${String(sql)} by SQL, ${String(api)} by the API, ${String(seeAs)} by “see as”; seed ${String(seed)}, ${seconds()} s`,
  );
} finally {
  await server.stop();
  await stopTestCluster();
}

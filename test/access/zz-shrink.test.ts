import { appendFileSync } from 'node:fs';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { freshDatabase } from '../support/database.ts';
import { history } from './histories/acts.ts';
import { MUTANTS } from './histories/mutants.ts';
import { openTheatre, play } from './histories/play.ts';
test.each(MUTANTS)('$name', async (mutant) => {
  const database = await freshDatabase();
  const theatre = await openTheatre(database, null);
  await mutant.break(database);
  const found = await fc.check(fc.asyncProperty(history(fc.constant('SQL')), (one) => play(theatre, one)), { seed: 7, numRuns: 80, interruptAfterTimeLimit: 60_000 });
  appendFileSync('/tmp/canary-shrunk.jsonl', JSON.stringify({ name: mutant.name, failed: found.failed, runs: found.numRuns, shrinks: found.numShrinks, ce: found.counterexample }) + '\n');
  await database.drop();
}, 300_000);

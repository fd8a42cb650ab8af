import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freshDatabase } from '../support/database.ts';
import { history } from './histories/acts.ts';
import { MUTANTS } from './histories/mutants.ts';
import { openTheatre, play } from './histories/play.ts';

/** A fixed seed: what is proven here is that the histories can see, not what they happen on today. */
const SEED = 20261121;
const MOST = 60;

// The wall is broken in a database of the test's own, once in each way.
test.each(MUTANTS)('random histories find it when $name', async (mutant) => {
  const database = await freshDatabase();
  try {
    const theatre = await openTheatre(database, null);
    await mutant.break(database);
    const found = await fc.check(
      fc.asyncProperty(history(fc.constant('SQL')), (one) => play(theatre, one)),
      { seed: SEED, numRuns: MOST, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
    expect(String(found.errorInstance instanceof Error && found.errorInstance.cause)).toContain('decide() says');
    process.stdout.write(`${mutant.name}: history ${String(found.numRuns)}\n`);
  } finally {
    await database.drop();
  }
}, 180_000);

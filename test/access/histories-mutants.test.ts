import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freshDatabase } from '../support/database.ts';
import { history } from './histories/acts.ts';
import { EXAMPLES } from './histories/examples.ts';
import { MUTANTS } from './histories/mutants.ts';
import type { Theatre } from './histories/play.ts';
import { openTheatre, play } from './histories/play.ts';

/** A theatre over a database of its own, which the work may break. */
async function within(work: (theatre: Theatre) => Promise<void>): Promise<void> {
  const database = await freshDatabase();
  try {
    await work(await openTheatre(database, null));
  } finally {
    await database.drop();
  }
}

const difference = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);

test('every way of breaking the wall has its history, and none is left over', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(MUTANTS.map(({ name }) => name).sort());
});

// The wall is broken in a database of the test's own, once in each way.
test.each(MUTANTS)('its history goes well, and no longer when $name', ({ name, break: broken }) =>
  within(async (theatre) => {
    const acts = EXAMPLES[name] ?? [];
    await play(theatre, { through: 'SQL', acts });
    await broken(theatre.database);
    const found = await play(theatre, { through: 'SQL', acts }).catch(difference);
    expect(found).toContain('decide() says');
  }),
);

describe('random histories find it by themselves', () => {
  /** A fixed seed: what is proven is that they can see, not what they happen on today. */
  const SEED = 20261121;
  const MOST = 60;
  const SOME = [
    'a consent counts before it begins',
    'the ceiling is dropped',
    'a part that ended still sees',
    'employers see each other’s jobs',
  ];
  test.each(MUTANTS.filter(({ name }) => SOME.includes(name)))(
    'when $name',
    ({ break: broken }) =>
      within(async (theatre) => {
        await broken(theatre.database);
        const found = await fc.check(
          fc.asyncProperty(history(fc.constant('SQL')), (one) => play(theatre, one)),
          { seed: SEED, numRuns: MOST, endOnFailure: true },
        );
        expect(difference(found.errorInstance)).toContain('decide() says');
      }),
    180_000,
  );
});

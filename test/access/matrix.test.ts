import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Participation, Recipient } from '@samtavle/shared/policy';
import { CATEGORIES, decide, entryByLaw, PARTICIPATIONS, rankOf, RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { registerStaff } from '../support/people.ts';
import { CONSENT_STORIES, factsOf } from './consent-stories.ts';
import type { MatrixCase } from './matrix-world.ts';
import { buildCase } from './matrix-world.ts';

let database: TestDatabase;
const cases = new Map<Recipient, MatrixCase[]>();

beforeAll(async () => {
  database = await freshDatabase();
  for (const recipient of RECIPIENTS) {
    const reader = await registerStaff(database, `reader-${recipient}`, recipient);
    const stranger = await registerStaff(database, `stranger-${recipient}`, recipient);
    const built: MatrixCase[] = [];
    for (const story of CONSENT_STORIES) {
      for (const participation of PARTICIPATIONS) {
        built.push(await buildCase(database, reader, stranger, story, participation));
      }
    }
    cases.set(recipient, built);
  }
}, 120_000);

afterAll(() => database.drop());

/** Every (story, participation, category, level) of one recipient, as lines a person can read. */
function expected(built: readonly MatrixCase[]): Map<string, string[]> {
  return new Map(
    built.map(({ caseId, reader, story, participation }) => [
      caseId,
      CATEGORIES.flatMap((category) => {
        const { level } = decide(reader.role, category, factsOf(story, participation, category));
        return [1, 2, 3]
          .filter((seenFrom) => seenFrom <= rankOf(level))
          .map((seenFrom) => `${category}${String(seenFrom)}`);
      }).sort(),
    ]),
  );
}

/** Whether one takes part at all: with the citizen's yes, or because a law lets this role in. */
const isIn = (recipient: Recipient, participation: Participation): boolean =>
  participation === 'ACTIVE' || (participation === 'BY_LAW' && entryByLaw(recipient) !== undefined);

describe.each(RECIPIENTS)('%s', (recipient) => {
  const built = () => cases.get(recipient) ?? [];
  const reader = () => {
    const [first] = built();
    if (first === undefined) throw new Error('cases were built');
    return first.reader;
  };

  test('raw SQL with the backend’s role returns exactly the rows that decide() allows', async () => {
    const rows = await actingAs(database, reader(), (query) =>
      query<{ case_id: string; title: string }>('select case_id, title from milestone'),
    );
    for (const one of built()) {
      const seen = rows
        .filter((row) => row.case_id === one.caseId)
        .map((row) => row.title)
        .sort();
      expect({ story: one.story.name, participation: one.participation, seen }).toEqual({
        story: one.story.name,
        participation: one.participation,
        seen: expected([one]).get(one.caseId),
      });
    }
    expect(built()).toHaveLength(CONSENT_STORIES.length * PARTICIPATIONS.length);
  });

  test('app.access tells the same level and basis as decide(), and nothing of a case the reader is not in', async () => {
    const rows = await actingAs(database, reader(), (query) =>
      query<{ case_id: string; category: string; level: number; basis: string }>(
        'select case_id, category, level, basis from app.access',
      ),
    );
    for (const { caseId, story, participation } of built()) {
      const told = rows
        .filter((row) => row.case_id === caseId)
        .map((row) => [row.category, row.level, row.basis])
        .sort();
      const decided = CATEGORIES.map((category) => {
        const { level, basis } = decide(recipient, category, factsOf(story, participation, category));
        return [category, rankOf(level), basis];
      }).sort();
      expect({ story: story.name, participation, told }).toEqual({
        story: story.name,
        participation,
        told: isIn(recipient, participation) ? decided : [],
      });
    }
  });
});

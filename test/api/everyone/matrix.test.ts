import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { CATEGORIES, decide, entryByLaw, PARTICIPATIONS, rankOf, RECIPIENTS } from '@samtavle/shared/policy';
import { CONSENT_STORIES, factsOf } from '../../access/consent-stories.ts';
import type { MatrixCase } from '../../access/matrix-world.ts';
import { buildCase } from '../../access/matrix-world.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

interface BoardAnswer {
  readonly board: {
    readonly milestones: readonly { readonly title: string }[];
    readonly sharing: readonly {
      readonly category: string;
      readonly level: string;
      readonly basis: string;
    }[];
  } | null;
}

const BOARD = `query ($caseId: ID!) { board(caseId: $caseId) { milestones { title } sharing { category level basis } } }`;

let server: TestServer;
const cases = new Map<Recipient, MatrixCase[]>();

beforeAll(async () => {
  server = await startTestServer();
  for (const recipient of RECIPIENTS) {
    const reader = await registerStaff(server.database, `reader-${recipient}`, recipient);
    const stranger = await registerStaff(server.database, `stranger-${recipient}`, recipient);
    const built: MatrixCase[] = [];
    for (const story of CONSENT_STORIES) {
      for (const participation of PARTICIPATIONS) {
        built.push(await buildCase(server.database, reader, stranger, story, participation));
      }
    }
    cases.set(recipient, built);
  }
}, 180_000);
afterAll(() => server.stop());

/** What decide() says the API answers about this case. */
function expected({ reader, story, participation }: MatrixCase): BoardAnswer['board'] {
  const byLaw = participation === 'BY_LAW' && entryByLaw(reader.role) !== undefined;
  if (participation !== 'ACTIVE' && !byLaw) return null;
  const decided = CATEGORIES.map((category) => ({
    category,
    ...decide(reader.role, category, factsOf(story, participation, category)),
  }));
  return {
    milestones: decided
      .flatMap(({ category, level }) =>
        [1, 2, 3]
          .filter((seenFrom) => seenFrom <= rankOf(level))
          .map((seenFrom) => ({ title: `${category}${String(seenFrom)}` })),
      )
      .sort((a, b) => a.title.localeCompare(b.title)),
    sharing: decided.map(({ category, level, basis }) => ({ category, level, basis })),
  };
}

describe.each(RECIPIENTS)('%s', (recipient) => {
  test('the API returns exactly what decide() allows, in every state of consent and participation', async () => {
    const built = cases.get(recipient) ?? [];
    expect(built).toHaveLength(CONSENT_STORIES.length * PARTICIPATIONS.length);
    for (const one of built) {
      const { data, errors } = await server
        .as(one.reader)
        .graphql<BoardAnswer>(BOARD, { caseId: one.caseId });
      const board = data?.board ?? null;
      const sorted = board && {
        ...board,
        milestones: board.milestones.toSorted((a, b) => a.title.localeCompare(b.title)),
      };
      expect({ story: one.story.name, participation: one.participation, errors, board: sorted }).toEqual({
        story: one.story.name,
        participation: one.participation,
        errors: [],
        board: expected(one),
      });
    }
  }, 60_000);
});

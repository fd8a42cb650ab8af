import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { openWorld, plusDays, todayOf } from '../../support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
});
afterAll(() => server.stop());

interface Milestones {
  readonly board: {
    readonly milestones: readonly { type: string; dueDate: string | null; source: string | null }[];
  };
}

test('the GP registers a sick leave: the duties are laid, each with its date from the first day and its source', async () => {
  const d0 = plusDays(await todayOf(world.citizen), -60);
  const { data } = await world.citizen.graphql<Milestones>(
    `query ($id: ID!) { board(caseId: $id) { milestones { type dueDate source } } }`,
    { id: world.caseId },
  );
  const milestones = data?.board.milestones ?? [];
  expect(Object.fromEntries(milestones.map(({ type, dueDate }) => [type, dueDate]))).toMatchObject({
    FOLLOW_UP_PLAN_4W: plusDays(d0, 28),
    DIALOGUE_MEETING_1: plusDays(d0, 49),
    ACTIVITY_REQUIREMENT_8W: plusDays(d0, 55),
    DIALOGUE_MEETING_2: plusDays(d0, 182),
    WEEK_39: plusDays(d0, 273),
  });
  expect(milestones.filter(({ source }) => source === null)).toEqual([]);
});

test.each(['citizen', 'therapist', 'nav', 'employer'] as const)(
  'the %s cannot register one: as if the case were not there',
  async (who) => {
    const today = await todayOf(world.citizen);
    const outcome = await world[who].act('registerSickLeave', {
      caseId: world.caseId,
      employerId: world.people.employer.organisationId,
      fromDate: plusDays(today, 70),
      toDate: plusDays(today, 80),
      grade: 50,
    });
    expect([outcome.id, ...outcome.problems.map(({ rule }) => rule)]).toEqual([null, 'NOT_FOUND']);
  },
);

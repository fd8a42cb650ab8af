import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';

const READS = 1000;
/** So many at once; the rest of the thousand follows as these come back. */
const ABREAST = 12;
/** So many have come back when the citizen takes back. */
const BEFORE = 250;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Read {
  readonly begun: number;
  readonly saw: boolean;
}

async function look(client: PersonClient, caseId: string): Promise<Read> {
  const begun = performance.now();
  const { data, errors } = await client.graphql<{ board: { steps: object[] } | null }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { steps { id } } }',
    { caseId },
  );
  expect(errors).toEqual([]);
  return { begun, saw: (data?.board?.steps.length ?? 0) > 0 };
}

/** A case with a step that the citizen has accepted. */
async function withStep(): Promise<World> {
  const world = await openWorld(server);
  const monday = nextMonday(await todayOf(world.citizen));
  await done(world.citizen, 'proposeStep', stepInput(world.caseId, monday));
  return world;
}

type Who = 'nav' | 'gp' | 'employer';
const ENDS: readonly (readonly [string, Who, (world: World) => Promise<() => Promise<string>>])[] = [
  [
    'the citizen withdraws the consent',
    'nav',
    async (world) => {
      const consentId = await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
      return () => done(world.citizen, 'withdrawConsent', { consentId });
    },
  ],
  [
    'the citizen withdraws one category of it',
    'employer',
    async (world) => {
      const items = [
        { category: 'PLAN', level: 'READ' },
        { category: 'FUNCTION', level: 'READ' },
      ];
      const consentId = await consentTo(world, 'employer', items);
      return () => done(world.citizen, 'withdrawConsent', { consentId, categories: ['PLAN'] });
    },
  ],
  [
    'the citizen objects to health co-operation',
    'gp',
    (world) =>
      Promise.resolve(() =>
        done(world.citizen, 'objectToSharing', { participantId: world.parts.gp, categories: ['PLAN'] }),
      ),
  ],
  [
    'the citizen ends the part',
    'gp',
    (world) =>
      Promise.resolve(() => done(world.citizen, 'endParticipation', { participantId: world.parts.gp })),
  ],
  [
    'the citizen closes the case',
    'gp',
    (world) => Promise.resolve(() => done(world.citizen, 'closeCase', { caseId: world.caseId })),
  ],
];

test.each(ENDS)(
  'a thousand reads while %s: none that begins after it is done sees the row',
  async (_, who, prepare) => {
    const world = await withStep();
    const takeBack = await prepare(world);
    const reads: Read[] = [];
    let over = Number.POSITIVE_INFINITY;
    const act: { taking?: Promise<void> } = {};
    const reader = async (): Promise<void> => {
      while (reads.length < READS) {
        reads.push(await look(world[who], world.caseId));
        if (reads.length >= BEFORE)
          act.taking ??= takeBack().then(() => {
            // the act has answered, so its commit lies before this moment
            over = performance.now();
          });
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, reader));
    await act.taking;
    const after = reads.filter(({ begun }) => begun >= over);
    expect(reads.filter(({ saw }) => saw).length).toBeGreaterThanOrEqual(BEFORE);
    expect(after.length).toBeGreaterThan(200);
    expect(after.filter(({ saw }) => saw)).toEqual([]);
  },
  180_000,
);

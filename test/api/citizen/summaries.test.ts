import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { SUMMARY_CATEGORIES } from '@samtavle/shared/policy';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Part, World } from '../../support/world.ts';
import { consentTo, done, openWorld } from '../../support/world.ts';
import { boardOf, previewOf } from '../fixtures/board.ts';
import { contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
});

const write = (by: PersonClient, category: string, text: string, expectedVersion = 0) =>
  by.act('writeSummary', { caseId: world.caseId, category, text, expectedVersion });
const summariesOf = async (part: Part) => (await boardOf(contract, world[part], world.caseId)).summaries;
const NOT_FOUND = { id: null, conflict: null, problems: [{ rule: 'NOT_FOUND' }] };

describe('a line about function', () => {
  test('is shown to the employer at SUMMARY, without what it sums up; as the citizen was told', async () => {
    const { citizen, therapist, caseId, parts } = world;
    await done(therapist, 'writeFunction', { caseId, kind: 'CAN', text: 'Kan føre regnskap' });
    await write(therapist, 'FUNCTION', 'Klarer korte økter');
    expect(await summariesOf('employer')).toEqual([]);
    const line = { category: 'FUNCTION', text: 'Klarer korte økter', version: 1 };
    const given = await consentTo(world, 'employer', [{ category: 'FUNCTION', level: 'SUMMARY' }]);
    const board = await boardOf(contract, world.employer, caseId);
    expect([board.summaries, board.functions]).toEqual([[line], []]);
    expect((await previewOf(contract, citizen, parts.employer))?.summaries).toEqual([line]);
    await done(citizen, 'withdrawConsent', { consentId: given });
    expect(await summariesOf('employer')).toEqual([]);
  });

  test('is read: the citizen’s log says that function was shown, and not before there was a line', async () => {
    const { citizen, employer, caseId } = world;
    const shown = async () => {
      await boardOf(contract, employer, caseId);
      const { rows } = await server.database.admin.query<{ categories: readonly string[] }>(
        `select categories from audit.access_log where case_id = $1 and person_id = $2 order by id desc limit 1`,
        [caseId, world.people.employer.id],
      );
      return rows[0]?.categories.includes('FUNCTION') ?? false;
    };
    await consentTo(world, 'employer', [{ category: 'FUNCTION', level: 'SUMMARY' }]);
    expect(await shown()).toBe(false);
    await write(citizen, 'FUNCTION', 'Klarer korte økter');
    expect(await shown()).toBe(true);
  });
});

describe('writing', () => {
  test('the second to write sees both sides, and nothing is lost', async () => {
    const { citizen, therapist, caseId } = world;
    const id = await done(citizen, 'writeSummary', {
      caseId,
      category: 'FUNCTION',
      text: 'Mitt',
      expectedVersion: 0,
    });
    expect(await write(therapist, 'FUNCTION', 'Ditt')).toMatchObject({
      id: null,
      conflict: { version: 1, fields: [{ field: 'text', mine: 'Ditt', theirs: 'Mitt' }] },
    });
    expect(await write(therapist, 'FUNCTION', 'Vårt', 1)).toMatchObject({ id, version: 2, problems: [] });
    expect(await write(citizen, 'FUNCTION', 'Mitt igjen', 1)).toMatchObject({
      conflict: { version: 2, fields: [{ field: 'text', mine: 'Mitt igjen', theirs: 'Vårt' }] },
    });
    expect((await summariesOf('therapist')).map(({ text }) => text)).toEqual(['Vårt']);
  });

  test('the citizen in every category, the therapist and Nav in their own; else it is not there', async () => {
    for (const category of SUMMARY_CATEGORIES) {
      expect(await write(world.citizen, category, 'x')).toMatchObject({ version: 1, problems: [] });
    }
    await consentTo(world, 'nav', [{ category: 'FUNCTION', level: 'READ' }]);
    expect(await write(world.nav, 'NAV', 'Ny', 1)).toMatchObject({ version: 2, problems: [] });
    expect(await write(world.therapist, 'TREATMENT', 'Ny', 1)).toMatchObject({ version: 2, problems: [] });
    expect(await write(world.nav, 'FUNCTION', 'Ny', 1)).toMatchObject(NOT_FOUND);
    expect(await write(world.therapist, 'NAV', 'Ny', 1)).toMatchObject(NOT_FOUND);
    expect(await write(world.stranger, 'NAV', 'Ny', 1)).toMatchObject(NOT_FOUND);
    expect(await write(world.citizen, 'NAV', 'Ny', 0)).toMatchObject({ conflict: { version: 2 } });
  });

  test('a refusal is the same whether there is a line or not, and so is a version of nothing', async () => {
    const { nav, citizen } = world;
    const before = await write(nav, 'FUNCTION', 'x');
    await write(citizen, 'FUNCTION', 'y');
    expect(await write(nav, 'FUNCTION', 'x')).toEqual(before);
    expect(await write(nav, 'FUNCTION', 'x', 1)).toEqual(before);
    expect(await write(citizen, 'PERSONAL', 'x', 4)).toMatchObject(NOT_FOUND);
  });
});

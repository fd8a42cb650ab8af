import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Part, World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, stepInput, todayOf } from '../../support/world.ts';
import type { WholeBoard } from '../fixtures/board.ts';
import { boardOf } from '../fixtures/board.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());

beforeEach(async () => {
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  const { caseId, citizen } = world;
  const today = await todayOf(citizen);
  await done(citizen, 'proposeStep', stepInput(caseId, nextMonday(today)));
  await done(citizen, 'writeFunction', { caseId, kind: 'CAN', text: 'Kan føre regnskap' });
  await done(citizen, 'writePlanSummary', { caseId, text: 'Vil jobbe 11 timer', expectedVersion: 0 });
});

interface Difference {
  readonly before: WholeBoard;
  readonly after: WholeBoard;
  readonly changedPages: readonly string[];
}

/** The pages beside the board, each with its query and what that answers. */
const PAGES = {
  frister: ['deadlines', 'Deadlines'],
  moter: ['meetings', 'Meetings'],
  oppfolging: ['reviews', 'Reviews'],
  hindringer: ['barriers', 'Barriers'],
  oppfolgingsplan: ['followUpPlan', 'FollowUpPlan'],
  informasjon: ['infoStrategy', 'InfoStrategy'],
  behandling: ['pathway', 'Pathway'],
  malinger: ['measures', 'Measures'],
  grunnlag: ['eligibility', 'Eligibility'],
  rad: ['advice', 'Advice'],
  jobbspor: ['jobTrail', 'JobTrail'],
} as const;

/** What a participant's own requests for the pages answer. */
async function pagesOf(part: Part): Promise<Record<string, string>> {
  const answers = Object.entries(PAGES).map(async ([page, [query, type]]) => {
    const { data } = await world[part].graphql(
      `query ($caseId: ID!) { ${query}(caseId: $caseId) ${allOf(contract, type)} }`,
      { caseId: world.caseId },
    );
    return [page, JSON.stringify(data)] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/** What the citizen is told that a change would do, as it came. */
async function told(part: Part, change: object, by = world.citizen): Promise<Difference | null> {
  const board = allOf(contract, 'Board');
  const { data, errors } = await by.graphql<{ difference: Difference | null }>(
    `query ($participantId: ID!, $change: SharingChange!) {
       difference(participantId: $participantId, change: $change) { before ${board} after ${board} changedPages } }`,
    { participantId: world.parts[part], change },
  );
  expect(errors).toEqual([]);
  return data?.difference ?? null;
}

const read = (part: Part) => boardOf(contract, world[part], world.caseId);
const text = JSON.stringify;

/** The difference must be the other's own answers before and after the act, byte for byte, and change nothing by itself. */
async function comesTrue(part: Part, change: object, act: () => Promise<unknown>): Promise<Difference> {
  const before = text(await read(part));
  const pages = await pagesOf(part);
  const difference = await told(part, change);
  if (difference === null) throw new Error('no difference');
  expect(text(await read(part))).toBe(before);
  expect(text(difference.before)).toBe(before);
  await act();
  const then = await pagesOf(part);
  // told of the facts: a page may be named although its words stay the same, never the other way round
  const changed = Object.keys(PAGES).filter((page) => then[page] !== pages[page]);
  expect(difference.changedPages).toEqual(expect.arrayContaining(changed));
  expect(text(difference.after)).toBe(text(await read(part)));
  expect(text(difference.after)).not.toBe(before);
  return difference;
}

const PLAN = [{ category: 'PLAN', level: 'READ' }];
const BOTH = [...PLAN, { category: 'FUNCTION', level: 'READ' }];

describe('what a change would add or take is what it then does', () => {
  test('giving', async () => {
    const { before, after, changedPages } = await comesTrue('nav', { give: { items: PLAN } }, () =>
      consentTo(world, 'nav', PLAN),
    );
    expect([before.steps.length, after.steps.length]).toEqual([0, 1]);
    expect(changedPages).toContain('frister');
  });

  test('changing to less', async () => {
    const consentId = await consentTo(world, 'nav', BOTH);
    const items = [{ category: 'PLAN', level: 'SUMMARY' }];
    const { after } = await comesTrue('nav', { give: { items, supersedesId: consentId } }, () =>
      done(world.citizen, 'changeConsent', {
        consentId,
        items,
        purpose: 'Bare timene',
        language: 'nb',
        textVersion: '2026-11',
      }),
    );
    expect([after.steps.length, after.functions.length, after.planSummary?.text]).toEqual([
      0,
      0,
      'Vil jobbe 11 timer',
    ]);
  });

  test('withdrawing the whole', async () => {
    const consentId = await consentTo(world, 'nav', BOTH);
    const { after } = await comesTrue('nav', { withdraw: { consentId } }, () =>
      done(world.citizen, 'withdrawConsent', { consentId }),
    );
    expect([after.steps, after.functions]).toEqual([[], []]);
  });

  test('withdrawing one category', async () => {
    const consentId = await consentTo(world, 'nav', BOTH);
    const categories = ['PLAN'];
    const { after } = await comesTrue('nav', { withdraw: { consentId, categories } }, () =>
      done(world.citizen, 'withdrawConsent', { consentId, categories }),
    );
    expect([after.steps.length, after.functions.length]).toEqual([0, 1]);
  });

  test('objecting, and taking one category of the objection back', async () => {
    const categories = ['PLAN', 'FUNCTION'];
    let consentId = '';
    await comesTrue('gp', { object: categories }, async () => {
      consentId = await done(world.citizen, 'objectToSharing', { participantId: world.parts.gp, categories });
    });
    const one = { consentId, categories: ['FUNCTION'] };
    const { after } = await comesTrue('gp', { withdrawObjection: one }, () =>
      done(world.citizen, 'withdrawObjection', one),
    );
    expect([after.steps.length, after.functions.length]).toEqual([0, 1]);
  });
});

describe('nothing to tell', () => {
  test('two changes at once, none, what is ended already, another’s consent, an objection as a consent', async () => {
    const consentId = await consentTo(world, 'nav', PLAN);
    const forEmployer = await consentTo(world, 'employer', PLAN);
    await done(world.citizen, 'withdrawConsent', { consentId });
    for (const change of [
      {},
      { give: { items: PLAN }, object: ['PLAN'] },
      { withdraw: { consentId } },
      { withdraw: { consentId: forEmployer } },
      { withdrawObjection: { consentId: forEmployer } },
    ])
      expect(await told('nav', change)).toBeNull();
  });

  test('nobody but the citizen asks, and it is no disclosure', async () => {
    const { rows } = await server.database.admin.query('select 1 from audit.access_log where case_id = $1', [
      world.caseId,
    ]);
    for (const who of [world.nav, world.therapist, world.stranger])
      await expect(told('gp', { object: ['PLAN'] }, who)).resolves.toBeNull();
    await told('gp', { object: ['PLAN'] });
    const { rows: after } = await server.database.admin.query(
      `select 1 from audit.access_log where case_id = $1 and outcome = 'PERMIT'`,
      [world.caseId],
    );
    expect(after.length).toBeLessThanOrEqual(rows.length);
  });
});

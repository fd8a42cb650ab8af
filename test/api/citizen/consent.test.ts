import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { shiftClock } from '../../support/database.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Part, World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { boardFor, boardOf, previewOf } from '../fixtures/board.ts';
import { contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
let world: World;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

beforeEach(async () => {
  await shiftClock(server.database, 0);
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  today = await todayOf(world.citizen);
  const { caseId, citizen } = world;
  await done(citizen, 'proposeStep', stepInput(caseId, nextMonday(today)));
  await done(citizen, 'writeFunction', { caseId, kind: 'CAN', text: 'Kan føre regnskap' });
  await done(citizen, 'writePlanSummary', {
    caseId,
    text: 'Vil jobbe 11 timer',
    hoursWanted: 11,
    expectedVersion: 0,
  });
  const logged = { week: plusDays(nextMonday(today), -7), workPercent: 20, load: 8, note: 'Gråt i bilen' };
  await done(citizen, 'logWeek', { caseId, ...logged, expectedVersion: 0 });
});

const read = (part: Part) => boardOf(contract, world[part], world.caseId);
const PLAN = [{ category: 'PLAN', level: 'READ' }];
/** What the board holds of the plan: steps, logged weeks, and the summary. */
async function planSeenBy(part: Part): Promise<readonly [number, number, boolean]> {
  const { steps, actuals, planSummary } = await read(part);
  return [steps.length, actuals.length, planSummary !== null];
}

describe('the citizen', () => {
  test('gives Nav the plan: it is there; changes it to the summary: only that is; withdraws: nothing is', async () => {
    expect(await planSeenBy('nav')).toEqual([0, 0, false]);
    const given = await consentTo(world, 'nav', PLAN);
    expect(await planSeenBy('nav')).toEqual([1, 1, true]);
    const changed = await done(world.citizen, 'changeConsent', {
      consentId: given,
      items: [{ category: 'PLAN', level: 'SUMMARY' }],
      purpose: 'Bare timene',
      language: 'nb',
      textVersion: '2026-11',
    });
    expect(changed).not.toBe(given);
    expect(await planSeenBy('nav')).toEqual([0, 0, true]);
    await done(world.citizen, 'withdrawConsent', { consentId: changed, note: 'Trenger ro' });
    expect(await planSeenBy('nav')).toEqual([0, 0, false]);
    const { data } = await world.citizen.graphql<{ consents: readonly { id: string; state: string }[] }>(
      'query ($caseId: ID!) { consents(caseId: $caseId) { id state } }',
      { caseId: world.caseId },
    );
    expect(data?.consents).toEqual([
      { id: changed, state: 'WITHDRAWN' },
      { id: given, state: 'SUPERSEDED' },
    ]);
  });

  test('withdraws one category of two: the other still counts', async () => {
    const consentId = await consentTo(world, 'nav', [...PLAN, { category: 'FUNCTION', level: 'READ' }]);
    await done(world.citizen, 'withdrawConsent', { consentId, categories: ['PLAN'] });
    const board = await read('nav');
    expect([board.steps.length, board.functions.length]).toEqual([0, 1]);
  });

  test('gives for a time: it does not count the day before, counts from the first day to the last, and is over the day after', async () => {
    await done(world.citizen, 'giveConsent', {
      participantId: world.parts.nav,
      items: PLAN,
      purpose: 'Møtet',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
      validFrom: plusDays(today, 2),
      validTo: plusDays(today, 4),
    });
    const seen = [];
    for (const days of [0, 1, 2, 4, 5]) {
      await shiftClock(server.database, days);
      seen.push((await planSeenBy('nav'))[0]);
    }
    expect(seen).toEqual([0, 0, 1, 1, 0]);
  });

  test('objects to what the GP has by health co-operation: it is gone; takes it back: it is there', async () => {
    expect((await read('gp')).functions).toHaveLength(1);
    const objection = await done(world.citizen, 'objectToSharing', {
      participantId: world.parts.gp,
      categories: ['FUNCTION'],
    });
    expect((await read('gp')).functions).toEqual([]);
    expect((await read('gp')).sharing.find(({ category }) => category === 'FUNCTION')).toMatchObject({
      level: 'NONE',
      reason: 'OBJECTED',
    });
    expect((await read('therapist')).functions).toHaveLength(1);
    await done(world.citizen, 'withdrawObjection', { consentId: objection });
    expect((await read('gp')).functions).toHaveLength(1);
  });

  test('cannot give above the ceiling: the employer never gets treatment, and nothing of the consent counts', async () => {
    const outcome = await world.citizen.act('giveConsent', {
      participantId: world.parts.employer,
      items: [...PLAN, { category: 'TREATMENT', level: 'SUMMARY' }],
      purpose: 'Åpenhet',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
    });
    expect(outcome).toMatchObject({ id: null, problems: [{ field: 'items.1.level', rule: 'CEILING' }] });
    expect(await planSeenBy('employer')).toEqual([0, 0, false]);
  });

  test('gets a new leader: the old one’s consent is not inherited, and the old one has no case', async () => {
    await consentTo(world, 'employer', PLAN);
    expect((await planSeenBy('employer'))[0]).toBe(1);
    const { organisationId } = world.people.employer;
    const substitute = await registerStaff(
      server.database,
      `substitute-${world.caseId}`,
      'EMPLOYER',
      organisationId,
    );
    await done(world.citizen, 'replaceParticipant', {
      participantId: world.parts.employer,
      personId: substitute.id,
      organisationId,
    });
    expect(await boardFor(contract, world.employer, world.caseId)).toBeNull();
    const board = await boardOf(contract, server.as(substitute), world.caseId);
    expect(board.steps).toEqual([]);
    expect(board.sharing.find(({ category }) => category === 'PLAN')).toMatchObject({
      level: 'NONE',
      reason: 'NO_CONSENT',
    });
  });

  test.each(['therapist', 'gp', 'employer', 'nav'] as const)(
    'keeps the load and the note from the %s, whatever is shared',
    async (part) => {
      if (part === 'nav' || part === 'employer') await consentTo(world, part, PLAN);
      const board = await read(part);
      expect(board.actuals).toMatchObject([{ workPercent: 20, load: null, note: null }]);
      expect(JSON.stringify(board)).not.toContain('Gråt');
      expect((await boardOf(contract, world.citizen, world.caseId)).actuals).toMatchObject([
        { load: 8, note: 'Gråt i bilen' },
      ]);
    },
  );

  test.each(['giveConsent', 'withdrawConsent', 'objectToSharing'] as const)(
    'alone may do %s: the therapist gets NOT_FOUND',
    async (act) => {
      const consentId = await consentTo(world, 'nav', PLAN);
      const outcome = await world.therapist.act(act, {
        ...(act === 'withdrawConsent' ? { consentId } : { participantId: world.parts.gp }),
        ...(act === 'objectToSharing' ? { categories: ['FUNCTION'] } : {}),
        ...(act === 'giveConsent'
          ? { items: PLAN, purpose: 'p', language: 'nb', givenVia: 'SELF', textVersion: '2026-11' }
          : {}),
      });
      expect(outcome).toMatchObject({ id: null, problems: [{ rule: 'NOT_FOUND' }] });
      expect((await planSeenBy('nav'))[0]).toBe(1);
    },
  );
});

describe('the preview is the other’s own board, byte for byte', () => {
  const PARTS = ['therapist', 'gp', 'employer', 'nav'] as const;

  test.each(PARTS)('the %s’s, as it is now', async (part) => {
    const preview = await previewOf(contract, world.citizen, world.parts[part]);
    expect(JSON.stringify(preview)).toBe(JSON.stringify(await read(part)));
  });

  test.each(PARTS)(
    'the %s’s, as it will be: a draft shows what giving it then does, and gives nothing',
    async (part) => {
      const before = JSON.stringify(await read(part));
      // NAV for health, PLAN for the others: something that each has no other way
      const health = part === 'gp' || part === 'therapist';
      const items = [{ category: health ? 'NAV' : 'PLAN', level: health ? 'SUMMARY' : 'READ' }];
      const preview = JSON.stringify(await previewOf(contract, world.citizen, world.parts[part], { items }));
      expect(JSON.stringify(await read(part))).toBe(before);
      await consentTo(world, part, items);
      const after = JSON.stringify(await read(part));
      expect(after).not.toBe(before);
      expect(after).toBe(preview);
    },
  );

  test('a draft in place of an earlier consent shows what changing it then does', async () => {
    const consentId = await consentTo(world, 'nav', [...PLAN, { category: 'FUNCTION', level: 'READ' }]);
    const items = [{ category: 'PLAN', level: 'SUMMARY' }];
    const preview = await previewOf(contract, world.citizen, world.parts.nav, {
      items,
      supersedesId: consentId,
    });
    await done(world.citizen, 'changeConsent', {
      consentId,
      items,
      purpose: 'Mindre',
      language: 'nb',
      textVersion: '2026-11',
    });
    expect(JSON.stringify(await read('nav'))).toBe(JSON.stringify(preview));
    expect(preview).toMatchObject({ steps: [], functions: [], planSummary: { hoursWanted: 11 } });
  });

  test('nobody else can borrow another’s eyes', async () => {
    for (const one of [world.therapist, world.nav, world.stranger])
      expect(await previewOf(contract, one, world.parts.gp)).toBeNull();
  });
});

describe('the reader log', () => {
  interface Line {
    readonly role: string | null;
    readonly action: string;
    readonly outcome: string;
    readonly seen: readonly { readonly category: string; readonly basis: string }[];
  }
  const logOf = async (client: World['citizen']): Promise<readonly Line[]> => {
    const { data } = await client.graphql<{ readerLog: { lines: readonly Line[] } }>(
      'query ($caseId: ID!) { readerLog(caseId: $caseId, first: 100) { lines { role action outcome seen { category basis } } } }',
      { caseId: world.caseId },
    );
    return data?.readerLog.lines ?? [];
  };

  test('tells the citizen who read what on which basis, the newest first; the citizen’s own reading is none', async () => {
    await consentTo(world, 'nav', PLAN);
    const before = (await logOf(world.citizen)).length;
    await read('gp');
    await read('nav');
    await boardOf(contract, world.citizen, world.caseId);
    await previewOf(contract, world.citizen, world.parts.therapist);
    const log = await logOf(world.citizen);
    expect(log).toHaveLength(before + 2);
    expect(log.slice(0, 2)).toMatchObject([
      { role: 'NAV_LOCAL', outcome: 'PERMIT' },
      { role: 'GP', outcome: 'PERMIT' },
    ]);
    expect(log[0]?.seen).toEqual(
      expect.arrayContaining([
        { category: 'PLAN', basis: 'CONSENT' },
        { category: 'SICK_LEAVE', basis: 'STATUTORY' },
      ]),
    );
    expect(log[0]?.seen.map(({ category }) => category)).not.toContain('FUNCTION');
    expect(log[1]?.seen).toEqual(
      expect.arrayContaining([
        { category: 'FUNCTION', basis: 'HEALTH_COOPERATION' },
        { category: 'SICK_LEAVE', basis: 'OWNER' },
      ]),
    );
  });

  test('tells of what was refused: a stranger’s attempt to act, and a consent above the ceiling', async () => {
    await world.stranger.act('suggestGoal', { caseId: world.caseId, kind: 'WORK', text: 'Snoker' });
    await world.citizen.act('giveConsent', {
      participantId: world.parts.employer,
      items: [{ category: 'DIAGNOSIS', level: 'READ' }],
      purpose: 'p',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
    });
    const denied = (await logOf(world.citizen)).filter(({ outcome }) => outcome === 'DENY');
    expect(denied.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['giveConsent', 'suggestGoal']),
    );
  });

  test('is the citizen’s alone', async () => {
    await read('gp');
    expect((await logOf(world.citizen)).length).toBeGreaterThan(0);
    for (const one of [world.gp, world.nav, world.therapist, world.employer, world.stranger])
      expect(await logOf(one)).toEqual([]);
  });
});

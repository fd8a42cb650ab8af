import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, nextMonday, openWorld, plusDays, stepInput, todayOf } from '../../support/world.ts';
import type { Listener } from '../fixtures/listener.ts';
import { knock, listen } from '../fixtures/listener.ts';

const ROLES = ['therapist', 'gp', 'employer', 'nav', 'outsider'] as const;
type Who = (typeof ROLES)[number];

let server: TestServer;
let world: World;
let today: string;
let monday: string;
const listeners = new Map<Who, Listener>();

beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  const another = await openWorld(server);
  today = await todayOf(world.citizen);
  monday = nextMonday(today);
  // the outsider is a counsellor with a case of somebody else's
  for (const who of ROLES) {
    listeners.set(who, await listen(server, who === 'outsider' ? another.nav : world[who]));
  }
}, 120_000);
afterAll(async () => {
  for (const listener of listeners.values()) listener.stop();
  await server.stop();
});

/** Who heard of the case, and of a change of their own access, since the last time. */
async function heardBy(): Promise<Partial<Record<Who, 'change' | 'access'>>> {
  const heard: Partial<Record<Who, 'change' | 'access'>> = {};
  for (const who of ROLES) {
    const changes = (await listeners.get(who)?.heard()) ?? [];
    if (changes.length === 0) continue;
    expect(new Set(changes.map(({ caseId }) => caseId))).toEqual(new Set([world.caseId]));
    heard[who] = changes.some(({ access }) => access) ? 'access' : 'change';
  }
  return heard;
}

const stepsOf = async (client: PersonClient): Promise<number | null> => {
  const { data } = await client.graphql<{ board: { steps: readonly object[] } | null }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { steps { id } } }',
    { caseId: world.caseId },
  );
  return data?.board?.steps.length ?? null;
};

// One story, in order: each test goes on where the one before it ended.
describe('what one changes arrives at those entitled to it, and at nobody else', () => {
  let step: string;
  let consent: string;

  test('the therapist proposes a step: nobody but the citizen and the therapist knows', async () => {
    await heardBy();
    step = await done(world.therapist, 'proposeStep', stepInput(world.caseId, monday));
    expect(await heardBy()).toEqual({ therapist: 'change' });
  });

  test('the citizen accepts it: the GP hears too; Nav and the employer have no consent', async () => {
    await done(world.citizen, 'acceptStep', { id: step, expectedVersion: 1 });
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change' });
  });

  test('the citizen consents to Nav: Nav’s own access changed, and nobody else is told', async () => {
    consent = await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
    expect(await heardBy()).toEqual({ nav: 'access' });
    expect(await stepsOf(world.nav)).toBe(1);
  });

  test('the GP grants it: Nav hears now', async () => {
    await done(world.gp, 'grantStep', { id: step, expectedVersion: 1 });
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change', nav: 'change' });
  });

  test('the citizen logs a week: those who see the plan hear', async () => {
    const week = plusDays(monday, -7);
    await done(world.citizen, 'logWeek', {
      caseId: world.caseId,
      week,
      workPercent: 20,
      note: 'Tungt',
      expectedVersion: 0,
    });
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change', nav: 'change' });
  });

  test('the therapist edits the step, which hides it from Nav and the GP: they hear, and it is gone', async () => {
    const { caseId, ...plan } = stepInput(world.caseId, monday, 40);
    expect(await stepsOf(world.nav)).toBe(1);
    await done(world.therapist, 'changeStep', { id: step, expectedVersion: 1, ...plan });
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change', nav: 'change' });
    expect(await stepsOf(world.nav)).toBe(0);
    expect(caseId).toBe(world.caseId);
    await done(world.citizen, 'acceptStep', { id: step, expectedVersion: 2 });
    await heardBy();
  });

  test('the citizen writes about function: health hears; Nav and the employer do not', async () => {
    await done(world.citizen, 'writeFunction', {
      caseId: world.caseId,
      kind: 'CAN',
      text: 'Kan føre regnskap',
    });
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change' });
  });

  test('the employer proposes an accommodation without consent: it hears of its own; the GP only once the plan is sent', async () => {
    const toDate = plusDays(today, 30);
    await done(world.employer, 'proposeAccommodation', {
      caseId: world.caseId,
      text: 'Rolig plass',
      fromDate: today,
      toDate,
    });
    expect(await heardBy()).toEqual({ employer: 'change' });
  });

  test('the citizen registers another job: Nav and the GP hear; the employer of the first does not', async () => {
    await done(world.citizen, 'registerEmployment', {
      caseId: world.caseId,
      organisationId: world.people.nav.organisationId,
      percent: 20,
      fromDate: '2024-01-01',
    });
    expect(await heardBy()).toEqual({ gp: 'change', nav: 'change' });
  });

  test('the citizen withdraws: Nav’s access changed, the next board is without the plan, and later steps are not heard', async () => {
    expect(await stepsOf(world.nav)).toBe(1);
    await done(world.citizen, 'withdrawConsent', { consentId: consent });
    expect(await heardBy()).toEqual({ nav: 'access' });
    expect(await stepsOf(world.nav)).toBe(0);
    await done(world.citizen, 'proposeStep', stepInput(world.caseId, plusDays(monday, 14), 50));
    expect(await heardBy()).toEqual({ therapist: 'change', gp: 'change' });
  });

  test('the citizen ends the therapist’s part: the therapist is told, finds no case, and hears no more', async () => {
    await done(world.citizen, 'endParticipation', { participantId: world.parts.therapist });
    // the GP knew of the therapist, and the list of people is theirs to see
    expect(await heardBy()).toMatchObject({ therapist: 'access' });
    expect(await stepsOf(world.therapist)).toBeNull();
    await done(world.citizen, 'writeFunction', {
      caseId: world.caseId,
      kind: 'CAN',
      text: 'Kan ta telefonen',
    });
    expect(await heardBy()).toEqual({ gp: 'change' });
  });

  test('the citizen closes the case: everyone who is left is told', async () => {
    await done(world.citizen, 'closeCase', { caseId: world.caseId });
    expect(await heardBy()).toEqual({ gp: 'access', employer: 'access', nav: 'access' });
  });
});

describe('the door of the WebSocket', () => {
  test.each([
    ['no cookie', ({ origin }: Headers) => ({ origin }), 401],
    ['another site’s page', (own: Headers) => ({ ...own, origin: 'https://evil.example' }), 403],
    ['no origin', ({ cookie }: Headers) => ({ cookie }), 403],
    ['a made-up session', (own: Headers) => ({ ...own, cookie: 'samtavle=made-up' }), 401],
    ['the own page', (own: Headers) => own, 101],
  ])('%s: %#', async (_, change, status) => {
    const headers = change({ cookie: world.nav.cookie, origin: server.url });
    expect(await knock(server, headers)).toBe(status);
  });

  interface Headers {
    readonly cookie: string;
    readonly origin: string;
  }

  test('logging out closes the open page’s socket, and lets it in no more', async () => {
    const client = server.as(await registerPerson(server.database, 'leaving'));
    const page = await listen(server, client);
    const headers = { cookie: client.cookie, origin: server.url };
    expect(await knock(server, headers)).toBe(101);
    const out = await fetch(`${server.url}/auth/logout`, {
      method: 'POST',
      headers: { ...headers, 'x-samtavle': '1' },
      redirect: 'manual',
    });
    expect(out.status).toBeLessThan(400);
    expect(await page.closed).toBe(4401);
    expect(await knock(server, headers)).toBe(401);
  });

  test.each([
    ['idle', `idle_until = now() - interval '1 second'`],
    ['absolute', `absolute_until = now() - interval '1 second'`],
  ])(
    'a session past its %s limit loses its socket at the next event, and hears nothing of it',
    async (limit, change) => {
      const person = await registerPerson(server.database, `expiring-${limit}`);
      const client = server.as(person);
      const page = await listen(server, client);
      await page.heard();
      await server.database.admin.query(
        `update auth.session set ${change} where token_hash = auth.kept($1)`,
        [person.tokenHash],
      );
      // an event of anybody's at all
      await done(server.as(await registerPerson(server.database, `other-${limit}`)), 'openCase', {
        track: 'AT_RISK',
      });
      expect(await page.closed).toBe(4401);
      expect(await knock(server, { cookie: client.cookie, origin: server.url })).toBe(401);
    },
  );
});

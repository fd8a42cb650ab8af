import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { actingAs } from '../../support/acting.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { listen } from '../fixtures/listener.ts';
import { arrangement } from '../fixtures/meeting-things.ts';

let server: TestServer;
let world: World;
let today: string;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  today = await todayOf(world.citizen);
}, 120_000);
afterAll(() => server.stop());

interface Card {
  readonly id: string;
  readonly type: string;
  readonly invited: readonly string[];
  readonly mayInvite: boolean;
}
const BOARD = `query ($caseId: ID!) { board(caseId: $caseId) {
  milestones { id type invited mayInvite } accommodations { text } sharing { category level basis } } }`;
interface Seen {
  readonly milestones: readonly Card[];
  readonly accommodations: readonly { readonly text: string }[];
  readonly sharing: readonly { readonly category: string; readonly level: string; readonly basis: string }[];
}

async function boardOf(reader: PersonClient): Promise<Seen> {
  const { data } = await reader.graphql<{ board: Seen | null }>(BOARD, { caseId: world.caseId });
  if (!data?.board) throw new Error('the board is there');
  return data.board;
}
const cardOf = async (reader: PersonClient, id: string): Promise<Card | undefined> =>
  (await boardOf(reader)).milestones.find((one) => one.id === id);

/** A talk that the citizen holds. */
const talk = (category = 'MEETING'): Promise<string> =>
  done(world.citizen, 'addMilestone', {
    caseId: world.caseId,
    type: 'ACTIVITY',
    title: 'Snakke sammen',
    category,
    ownerRole: 'CITIZEN',
    dueDate: plusDays(today, 3),
  });

/** The answer to a refused call, without the request's own key: it must not differ. */
async function refusal(by: PersonClient, milestoneId: string, participantIds: readonly string[]) {
  const { id, problems, conflict } = await by.act('inviteToMeeting', { milestoneId, participantIds });
  return JSON.stringify({ id, problems, conflict });
}

/** Nav's dialogue meeting 2, which came with the sick leave, set to a day of one's choice and nobody called to it. */
async function meeting2(inDays: number): Promise<string> {
  const { admin } = server.database;
  const { rows } = await admin.query<{ id: string }>(
    `update milestone set due_date = app.today() + $2::int
     where case_id = $1 and type = 'DIALOGUE_MEETING_2' returning id`,
    [world.caseId, inDays],
  );
  const id = rows[0]?.id ?? '';
  await admin.query('delete from invitation where milestone_id = $1', [id]);
  return id;
}

describe('a person called to a meeting', () => {
  test('sees that meeting and no other; the others who take part see and hear nothing', async () => {
    const [first, second] = [await talk(), await talk()];
    const listeners = {
      employer: await listen(server, world.employer),
      gp: await listen(server, world.gp),
    };
    for (const reader of [world.employer, world.gp]) expect(await cardOf(reader, first)).toBeUndefined();
    const before = JSON.stringify(await boardOf(world.gp));

    await done(world.citizen, 'inviteToMeeting', {
      milestoneId: first,
      participantIds: [world.parts.employer],
    });

    expect(await cardOf(world.employer, first)).toMatchObject({
      invited: [world.parts.employer],
      mayInvite: false,
    });
    expect(await cardOf(world.employer, second)).toBeUndefined();
    expect(JSON.stringify(await boardOf(world.gp))).toBe(before);
    expect(await listeners.employer.heard()).toEqual([{ caseId: world.caseId, access: true }]);
    expect(await listeners.gp.heard()).toEqual([]);
    for (const listener of Object.values(listeners)) listener.stop();
  });

  test('sees only themselves among the called; the citizen sees all, and calls the same person once', async () => {
    const id = await talk();
    const { employer, gp, nav } = world.parts;
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [employer, gp] });
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [gp, nav] });
    const all = (await cardOf(world.citizen, id))?.invited ?? [];
    expect([...all].sort()).toEqual([employer, gp, nav].sort());
    // the doctor knows by health co-operation who takes part, and still not who is called
    expect((await cardOf(world.gp, id))?.invited).toEqual([gp]);
    expect((await cardOf(world.employer, id))?.invited).toEqual([employer]);
  });
});

describe('calling people', () => {
  test('is for the one who holds the meeting', async () => {
    const id = await talk();
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [world.parts.gp] });
    expect(await cardOf(world.citizen, id)).toMatchObject({ mayInvite: true });
    const nowhere = await refusal(world.gp, randomUUID(), [world.parts.gp]);
    expect(nowhere).toContain('"field":"milestoneId","rule":"NOT_FOUND"');
    expect(await refusal(world.gp, id, [world.parts.gp])).toBe(nowhere);
  });

  test('of somebody one may not see is calling nobody: the very answer of an id that is nowhere', async () => {
    const id = await meeting2(60);
    const nowhere = await refusal(world.nav, id, [randomUUID()]);
    expect(nowhere).toContain('"field":"participantIds","rule":"NOT_FOUND"');
    expect(await refusal(world.nav, id, [world.parts.nav, world.parts.employer])).toBe(nowhere);
    expect(await refusal(world.nav, id, [(await openWorld(server)).parts.gp])).toBe(nowhere);
    expect((await cardOf(world.citizen, id))?.invited).toEqual([]);
    await consentTo(world, 'nav', [{ category: 'PARTICIPANTS', level: 'READ' }]);
    await done(world.nav, 'inviteToMeeting', { milestoneId: id, participantIds: [world.parts.employer] });
    expect(await cardOf(world.employer, id)).toMatchObject({ type: 'DIALOGUE_MEETING_2' });
  });

  test('is for meetings that are still ahead', async () => {
    const to = [world.parts.gp];
    const plan = await talk('PLAN');
    expect(await refusal(world.citizen, plan, to)).toContain('"field":"milestoneId","rule":"NOT_NOW"');
    const id = await talk();
    await done(world.citizen, 'moveMilestone', { id, expectedVersion: 1, status: 'DONE' });
    expect(await refusal(world.citizen, id, to)).toContain('"field":"milestoneId","rule":"NOT_NOW"');
  });

  test('past the application too, opens nothing but a meeting', async () => {
    const call = (milestoneId: string) =>
      actingAs(server.database, world.people.citizen, (query) =>
        query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
          milestoneId,
          world.caseId,
          world.parts.employer,
        ]),
      );
    await expect(call(await talk('PERSONAL'))).rejects.toThrow('row-level security');
    await call(await talk());
  });
});

test('the law opens the employer’s plan to Nav a week before dialogue meeting 2, once people are called', async () => {
  await done(world.employer, 'proposeAccommodation', {
    caseId: world.caseId,
    text: 'Skjermet plass',
    fromDate: today,
    toDate: plusDays(today, 60),
  });
  const seen = async () => {
    const { accommodations, sharing } = await boardOf(world.nav);
    const basis = sharing.find(({ category }) => category === 'ACCOMMODATION')?.basis;
    return [accommodations.map(({ text }) => text), basis];
  };
  const call = async (milestoneId: string) =>
    done(world.nav, 'inviteToMeeting', { milestoneId, participantIds: [world.parts.nav] });
  const arrange = async (milestoneId: string, expectedVersion: number, inDays: number) =>
    done(world.nav, 'arrangeMeeting', {
      milestoneId,
      expectedVersion,
      ...arrangement(plusDays(today, inDays)),
    });
  const id = await meeting2(7);
  await call(id);
  // the card's day opens nothing: the time that Nav has set does
  expect(await seen()).toEqual([[], 'NONE']);
  await arrange(id, 0, 8);
  expect(await seen()).toEqual([[], 'NONE']);
  await server.database.admin.query('delete from invitation where milestone_id = $1', [id]);
  await arrange(id, 1, 7);
  expect(await seen()).toEqual([[], 'NONE']);
  await call(id);
  expect(await seen()).toEqual([['Skjermet plass'], 'STATUTORY']);
});

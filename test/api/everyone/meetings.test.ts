import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { actingAs } from '../../support/acting.ts';
import { consentTo, done, plusDays } from '../../support/world.ts';
import { fileOf } from '../fixtures/file-of.ts';
import { listen } from '../fixtures/listener.ts';
import { arrangement } from '../fixtures/meeting-things.ts';
import {
  arrange,
  clientOfRep,
  find,
  hold,
  meetingOf,
  minutes,
  problems,
  read,
  rep,
  repPart,
  server,
  setUp,
  today,
  world,
} from '../fixtures/meetings.ts';

setUp();

describe('[meeting] meeting 1, which the employer holds', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await find(world.employer, 'DIALOGUE_MEETING_1'));
  });

  test('a time that is over, an answer before there is a time, held before it has begun: refused', async () => {
    const past = { milestoneId: id, expectedVersion: 0, ...arrangement(plusDays(today, -1)) };
    expect(await problems(world.employer, 'arrangeMeeting', past)).toEqual(['day PAST']);
    const answer = { milestoneId: id, expectedVersion: 1, answer: 'COMES' };
    expect(await problems(world.citizen, 'answerInvitation', answer)).toEqual(['milestoneId NOT_NOW']);
    await arrange(world.employer, id);
    await consentTo(world, 'employer', [{ category: 'PARTICIPANTS', level: 'SUMMARY' }]);
    const held = { id, expectedVersion: 1, status: 'DONE' };
    expect(await problems(world.employer, 'moveMilestone', held)).toEqual(['status NOT_NOW']);
    expect(await meetingOf(world.employer, id)).toMatchObject({ state: 'CALLED', mayArrange: true });
  });

  test('somebody else does not arrange it', async () => {
    const change = { milestoneId: id, expectedVersion: 1, ...arrangement(plusDays(today, 20)) };
    for (const by of [world.citizen, world.nav, world.gp, world.stranger])
      expect(await problems(by, 'arrangeMeeting', change)).toEqual(['milestoneId NOT_FOUND']);
  });

  test('the employer calls Nav, whom it may know of, and never the issuer; the citizen does, and brings a representative', async () => {
    const call = (by: PersonClient, ...participantIds: string[]) =>
      problems(by, 'inviteToMeeting', { milestoneId: id, participantIds });
    expect(await call(world.employer, world.parts.nav)).toEqual([]);
    expect(await call(world.employer, world.parts.gp)).toEqual(['participantIds ISSUER_BY_EMPLOYEE']);
    expect(await call(world.employer, world.parts.therapist)).toEqual(['participantIds NOT_FOUND']);
    expect((await meetingOf(world.employer, id))?.called.map(({ name }) => name)).toEqual([
      world.people.nav.name,
    ]);
    // the citizen brings no one whose part tells of treatment
    expect(await call(world.citizen, world.parts.therapist)).toEqual(['participantIds NOT_NOW']);
    expect(await call(world.citizen, repPart)).toEqual([]);
    expect((await meetingOf(world.employer, id))?.called.map(({ name }) => name).sort()).toEqual(
      [world.people.nav.name, rep.name].sort(),
    );
    expect((await meetingOf(clientOfRep(), id))?.called.map(({ name }) => name)).toEqual([rep.name]);
    expect(await meetingOf(world.gp, id)).toBeUndefined();
    expect(await meetingOf(world.therapist, id)).toBeUndefined();
  });

  test('past the application too the employer cannot call the issuer to it', async () => {
    const call = actingAs(server.database, world.people.employer, (query) =>
      query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
        id,
        world.caseId,
        world.parts.gp,
      ]),
    );
    await expect(call).rejects.toThrow('row-level security');
  });

  test('each answers; the holder and the citizen see it, the others only their own', async () => {
    const answer = (by: PersonClient, what: string, note: string | null = null) =>
      done(by, 'answerInvitation', { milestoneId: id, expectedVersion: 1, answer: what, note });
    await answer(world.citizen, 'COMES');
    await answer(world.nav, 'OTHER_TIME', 'Helst etter tolv');
    await answer(clientOfRep(), 'COMES');
    const seen = async (by: PersonClient) => {
      const meeting = await meetingOf(by, id);
      const said = meeting?.called.map(({ name, answer: one }) => `${name}: ${one?.answer ?? '-'}`) ?? [];
      return [...said, `citizen: ${meeting?.citizenAnswer?.answer ?? '-'}`].sort();
    };
    const all = [`${world.people.nav.name}: OTHER_TIME`, `${rep.name}: COMES`, 'citizen: COMES'].sort();
    expect(await seen(world.employer)).toEqual(all);
    expect(await seen(world.citizen)).toEqual(all);
    expect(await seen(clientOfRep())).toEqual([`${rep.name}: COMES`, 'citizen: -'].sort());
    expect(
      await problems(world.gp, 'answerInvitation', { milestoneId: id, expectedVersion: 1, answer: 'COMES' }),
    ).toEqual(['milestoneId NOT_FOUND']);
  });

  test('moved it needs its reason, and a yes to the old time counts no more', async () => {
    const move = { milestoneId: id, expectedVersion: 1, ...arrangement(plusDays(today, 15)) };
    expect(await problems(world.employer, 'arrangeMeeting', move)).toEqual(['changeReason REQUIRED']);
    await done(world.employer, 'arrangeMeeting', { ...move, changeReason: 'Etter ønske' });
    const meeting = await meetingOf(world.citizen, id);
    expect(meeting).toMatchObject({
      arranged: { version: 2, changeReason: 'Etter ønske' },
      citizenAnswer: { answer: 'COMES', ofPresentTime: false },
    });
    const late = await world.nav.act('answerInvitation', {
      milestoneId: id,
      expectedVersion: 1,
      answer: 'COMES',
    });
    expect(late.conflict).toMatchObject({ version: 2 });
    await done(world.nav, 'answerInvitation', { milestoneId: id, expectedVersion: 2, answer: 'COMES' });
  });

  const calendar = (by: PersonClient, meetingId = id, caseId = world.caseId) =>
    fileOf(server, by, 'meeting', { caseId, meetingId });

  test('its calendar file tells the called when, and nothing of what, where, or who', async () => {
    const file = await calendar(clientOfRep());
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(file.headers.get('content-disposition')).toContain('mote-om-arbeid.ics');
    const text = file.body.toString();
    expect(text).toContain('SUMMARY:Møte om arbeid\r\n');
    expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z\r\n/);
    for (const word of [
      'Nav',
      'Dialog',
      'Møterom',
      'Oppgaver',
      'ORGANIZER',
      'ATTENDEE',
      'LOCATION',
      'DESCRIPTION',
      world.people.nav.name,
    ])
      expect(text).not.toContain(word);
    // to each the very same line, so that it tells of no other
    for (const by of [world.nav, world.employer, world.citizen])
      expect((await calendar(by)).body.toString()).toBe(text);
  });

  test('only the called have it; for others, and for what is nowhere, one answer', async () => {
    const nowhere = await calendar(world.gp, randomUUID());
    expect(nowhere.status).toBe(404);
    await consentTo(world, 'gp', [{ category: 'MEETING', level: 'READ' }]);
    expect(await meetingOf(world.gp, id)).toBeDefined();
    for (const answer of [
      await calendar(world.gp),
      await calendar(world.stranger),
      await calendar(world.nav, 'x'),
    ])
      expect([answer.status, answer.body.toString()]).toEqual([404, nowhere.body.toString()]);
  });

  test('the call is taken back by the side that called: the meeting and its calendar line are gone at once', async () => {
    const take = (by: PersonClient, participantId: string) =>
      problems(by, 'withdrawInvitation', { milestoneId: id, participantId });
    expect(await take(world.employer, repPart)).toEqual(['participantId NOT_FOUND']);
    expect(await take(world.nav, world.parts.nav)).toEqual(['participantId NOT_FOUND']);
    const listener = await listen(server, clientOfRep());
    expect(await take(world.citizen, repPart)).toEqual([]);
    expect(await listener.heard()).toEqual([{ caseId: world.caseId, access: true }]);
    listener.stop();
    expect(await meetingOf(clientOfRep(), id)).toBeUndefined();
    const [gone, nowhere] = [await calendar(clientOfRep()), await calendar(clientOfRep(), randomUUID())];
    expect([gone.status, gone.body.toString()]).toEqual([nowhere.status, nowhere.body.toString()]);
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [repPart] });
    expect(await meetingOf(clientOfRep(), id)).toBeDefined();
  });
});

describe('[meeting] meetings 2 and 3, which Nav holds', () => {
  test('employee, employer and issuer may ask Nav for it, each once; Nav sees who, an employer not the others', async () => {
    expect((await read(world.citizen))?.mayAsk).toBe(true);
    expect((await read(world.nav))?.mayAsk).toBe(false);
    for (const by of [world.citizen, world.employer, world.gp])
      await done(by, 'askForMeeting', { caseId: world.caseId, wantsIssuer: by === world.gp });
    expect(await problems(world.gp, 'askForMeeting', { caseId: world.caseId, wantsIssuer: false })).toEqual([
      'caseId ALREADY_THERE',
    ]);
    const wishes = async (by: PersonClient) => (await read(by))?.wishes.map(({ byRole }) => byRole).sort();
    expect(await wishes(world.nav)).toEqual(['CITIZEN', 'EMPLOYER', 'GP']);
    expect(await wishes(world.employer)).toEqual(['EMPLOYER']);
    expect(await wishes(world.therapist)).toEqual([]);
    expect((await read(world.employer))?.mayAsk).toBe(false);
  });

  test('[2.17] minutes of meeting 2 go to those who took part; an absent doctor has them with consent only', async () => {
    await consentTo(world, 'nav', [{ category: 'PARTICIPANTS', level: 'READ' }]);
    const { id } = await find(world.nav, 'DIALOGUE_MEETING_2');
    await arrange(world.nav, id, { channel: 'VIDEO', place: null });
    await done(world.nav, 'inviteToMeeting', {
      milestoneId: id,
      participantIds: [world.parts.employer, world.parts.gp],
    });
    await hold(world.nav, id);
    await done(world.nav, 'saveMinutes', minutes(id));
    await withdrawAll();
    await done(world.nav, 'publishMinutes', {
      milestoneId: id,
      expectedVersion: 1,
      people: [
        { participantId: world.parts.employer, tookPart: true, shared: true },
        { participantId: world.parts.gp, tookPart: false, shared: true },
      ],
    });
    const seen = async (by: PersonClient) => (await meetingOf(by, id))?.minutes.length;
    expect(await seen(world.employer)).toBe(1);
    expect(await seen(world.gp)).toBe(0);
    expect((await meetingOf(world.gp, id))?.tasks.map(({ party }) => party)).toEqual(['CLINICIAN']);
    await consentTo(world, 'gp', [{ category: 'MEETING', level: 'READ' }]);
    expect(await seen(world.gp)).toBe(1);
    const told = (await meetingOf(world.employer, id))?.minutes[0];
    expect(told).toMatchObject({ people: [{ participantId: world.parts.employer }] });
    expect(JSON.stringify(told)).not.toContain(world.people.gp.name);
  });

  test('Nav calls a third; an employer cannot, and an adviser neither', async () => {
    const third = {
      caseId: world.caseId,
      type: 'DIALOGUE_MEETING_3',
      category: 'MEETING',
      ownerRole: 'NAV_LOCAL',
    };
    expect(await problems(world.employer, 'addMilestone', third)).toEqual(['category NOT_FOUND']);
    expect(await problems(world.therapist, 'addMilestone', third)).toEqual(['category NOT_FOUND']);
    const id = await done(world.nav, 'addMilestone', third);
    await arrange(world.nav, id);
    expect(await meetingOf(world.nav, id)).toMatchObject({ state: 'CALLED', dueDate: plusDays(today, 14) });
    expect(await meetingOf(world.employer, id)).toBeUndefined();
    const off = { id, expectedVersion: (await meetingOf(world.nav, id))?.version, status: 'CANCELLED' };
    expect(await problems(world.nav, 'moveMilestone', off)).toEqual(['reason REQUIRED']);
    await done(world.nav, 'moveMilestone', { ...off, reason: 'Ikke lenger behov' });
    expect(await meetingOf(world.nav, id)).toMatchObject({
      state: 'CANCELLED',
      statusReason: 'Ikke lenger behov',
    });
    const again = { milestoneId: id, expectedVersion: 1, ...arrangement(plusDays(today, 30)) };
    expect(await problems(world.nav, 'arrangeMeeting', again)).toEqual(['milestoneId NOT_NOW']);
  });

  test('who has left, or never was there, reads nothing', async () => {
    expect(await read(world.stranger)).toBeNull();
    await done(world.citizen, 'endParticipation', { participantId: repPart });
    expect(await read(clientOfRep())).toBeNull();
  });
});

/** All consents of the case end. */
async function withdrawAll(): Promise<void> {
  const { rows } = await server.database.admin.query<{ id: string }>(
    `select c.id from consent c where c.case_id = $1 and not exists (select from consent_end e where e.consent_id = c.id)`,
    [world.caseId],
  );
  for (const { id } of rows) await done(world.citizen, 'withdrawConsent', { consentId: id });
}

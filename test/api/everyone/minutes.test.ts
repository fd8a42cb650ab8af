import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { consentTo, done } from '../../support/world.ts';
import {
  arrange,
  clientOfRep,
  find,
  hold,
  meetingOf,
  minutes,
  problems,
  read,
  repPart,
  setUp,
  world,
} from '../fixtures/meetings.ts';

setUp();

describe('[meeting] meeting 1, which the employer holds', () => {
  let id: string;
  // Nav and the representative are called; the issuer is not, and knows of the meeting by consent.
  beforeAll(async () => {
    ({ id } = await find(world.employer, 'DIALOGUE_MEETING_1'));
    await arrange(world.employer, id);
    await consentTo(world, 'employer', [{ category: 'PARTICIPANTS', level: 'SUMMARY' }]);
    await consentTo(world, 'gp', [{ category: 'MEETING', level: 'READ' }]);
    await done(world.employer, 'inviteToMeeting', { milestoneId: id, participantIds: [world.parts.nav] });
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [repPart] });
  });

  describe('[2.17] its minutes', () => {
    test('a draft is seen by the side that writes it, and by nobody else, the citizen neither', async () => {
      await hold(world.employer, id);
      await done(world.employer, 'saveMinutes', minutes(id, { conclusion: null }));
      expect((await meetingOf(world.employer, id))?.draft).toMatchObject({ version: 1 });
      for (const by of [world.citizen, world.nav, world.gp, clientOfRep()]) {
        expect((await meetingOf(by, id))?.draft).toBeNull();
        expect(JSON.stringify(await read(by))).not.toContain('Arbeider halve dager');
      }
      expect(await problems(world.citizen, 'saveMinutes', minutes(id, { expectedVersion: 1 }))).toEqual([
        'milestoneId NOT_FOUND',
      ]);
    });

    const people = (shared: boolean) => [
      { participantId: world.parts.nav, tookPart: true, shared },
      { participantId: repPart, tookPart: true, shared: false },
    ];

    test('they cannot be shared while something is missing, nor with somebody who was not called', async () => {
      const publish = { milestoneId: id, expectedVersion: 1, people: people(true) };
      expect(await problems(world.employer, 'publishMinutes', publish)).toEqual(['conclusion REQUIRED']);
      await done(world.employer, 'saveMinutes', minutes(id, { expectedVersion: 1 }));
      const stranger = { participantId: world.parts.therapist, tookPart: true, shared: true };
      expect(
        await problems(world.employer, 'publishMinutes', {
          ...publish,
          expectedVersion: 2,
          people: [stranger],
        }),
      ).toEqual(['people NOT_FOUND']);
    });

    test('have their own share set: with consent to MEETING at READ those in it see them, the others do not', async () => {
      await done(world.employer, 'publishMinutes', {
        milestoneId: id,
        expectedVersion: 2,
        people: people(true),
      });
      const seen = async (by: PersonClient) => (await meetingOf(by, id))?.minutes.map(({ number }) => number);
      expect(await seen(world.employer)).toEqual([1]);
      expect(await seen(world.citizen)).toEqual([1]);
      expect(await seen(world.nav)).toEqual([]);
      const consents = [
        await consentTo(world, 'nav', [{ category: 'MEETING', level: 'SUMMARY' }]),
        await done(world.citizen, 'giveConsent', {
          participantId: repPart,
          items: [{ category: 'MEETING', level: 'READ' }],
          purpose: 'Møtet',
          language: 'nb',
          givenVia: 'SELF',
          textVersion: '2026-11',
        }),
      ];
      expect(await seen(world.nav)).toEqual([]);
      // READ, but not in the set: the representative, and the issuer who was never called
      expect(await seen(clientOfRep())).toEqual([]);
      expect(await seen(world.gp)).toEqual([]);
      const read1 = await consentTo(world, 'nav', [{ category: 'MEETING', level: 'READ' }]);
      expect(await seen(world.nav)).toEqual([1]);
      for (const consentId of [...consents, read1])
        await done(world.citizen, 'withdrawConsent', { consentId }).catch(() => undefined);
      expect(await seen(world.nav)).toEqual([]);
    });

    test('give each party its task, also without the minutes, and to no other party', async () => {
      const tasks = async (by: PersonClient) =>
        (await meetingOf(by, id))?.tasks.map(({ party, text }) => `${party}: ${text}`);
      expect(await tasks(world.nav)).toEqual(['NAV: Svare om reise']);
      expect(await tasks(clientOfRep())).toEqual([]);
      expect(await tasks(world.citizen)).toHaveLength(4);
      expect(await tasks(world.employer)).toHaveLength(4);
      expect(await tasks(world.gp)).toEqual([]);
      const mine = (await meetingOf(world.nav, id))?.tasks[0];
      const act = { id: mine?.id, expectedVersion: 1 };
      expect(await problems(world.citizen, 'finishMeetingTask', act)).toEqual(['id NOT_FOUND']);
      await done(world.nav, 'finishMeetingTask', act);
      expect(await problems(world.nav, 'finishMeetingTask', { ...act, expectedVersion: 2 })).toEqual([
        'id ALREADY_DONE',
      ]);
    });

    test('amended they need a reason: a new version, the old one kept, what is done still done', async () => {
      await done(
        world.employer,
        'saveMinutes',
        minutes(id, { expectedVersion: 2, situation: 'Arbeider hele dager', taskEmployer: 'Bestille rom' }),
      );
      const publish = { milestoneId: id, expectedVersion: 3, people: people(true) };
      expect(await problems(world.employer, 'publishMinutes', publish)).toEqual(['changeReason REQUIRED']);
      await done(world.employer, 'publishMinutes', { ...publish, changeReason: 'Feil om dagene' });
      const meeting = await meetingOf(world.citizen, id);
      expect(meeting?.minutes).toMatchObject([
        { number: 2, situation: 'Arbeider hele dager', changeReason: 'Feil om dagene' },
        { number: 1, situation: 'Arbeider halve dager', changeReason: null },
      ]);
      const now = meeting?.tasks.filter(({ replaced }) => !replaced) ?? [];
      expect(now).toHaveLength(4);
      expect(now.filter(({ doneAt }) => doneAt !== null).map(({ party }) => party)).toEqual(['NAV']);
    });

    test('as another sees it is byte for byte what that other reads', async () => {
      for (const part of ['gp', 'nav', 'employer', 'therapist'] as const)
        expect(JSON.stringify(await read(world.citizen, world.parts[part]))).toBe(
          JSON.stringify(await read(world[part])),
        );
      expect(await read(world.nav, world.parts.gp)).toBeNull();
    });
  });
});

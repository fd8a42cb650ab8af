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
  read,
  repPart,
  setUp,
  world,
} from '../fixtures/meetings.ts';

setUp();

interface Promised {
  readonly role: string;
  readonly what: string;
  readonly text: string | null;
  readonly due: string | null;
  readonly type: string | null;
  readonly party: string | null;
  readonly meetingId: string | null;
}
interface Page {
  readonly tasks: readonly Promised[];
  readonly waitingFor: readonly Promised[];
}
const PAGE = `query ($caseId: ID!, $as: ID) { deadlines(caseId: $caseId, as: $as) {
  tasks { role what text due type party meetingId } waitingFor { role what text due type party meetingId } } }`;

async function page(by: PersonClient, as: string | null = null): Promise<Page | null> {
  const { data, errors } = await by.graphql<{ deadlines: Page | null }>(PAGE, { caseId: world.caseId, as });
  expect(errors).toEqual([]);
  return data?.deadlines ?? null;
}
/** What meetings agreed on that waits for the reader, and for others. */
async function promised(by: PersonClient, as: string | null = null) {
  const found = await page(by, as);
  const told = (list: readonly Promised[] = []) =>
    list
      .filter(({ what }) => what === 'MEETING_TASK')
      .map(({ role, party, text, due }) => [role, party, text, due].join(' | '));
  return [told(found?.tasks), told(found?.waitingFor)];
}

const EMPLOYEE = 'CITIZEN | EMPLOYEE | Skrive ukeplan | ';
const EMPLOYER = 'EMPLOYER | EMPLOYER | Finne et stille rom | ';
const NAV = 'NAV_LOCAL | NAV | Svare om reise | 2027-02-03';
const CLINICIAN = 'GP | CLINICIAN | Vurdere gradering | ';

describe('[meeting] what was agreed in meeting 1, on the page of deadlines and tasks', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await find(world.employer, 'DIALOGUE_MEETING_1'));
    await arrange(world.employer, id);
    await consentTo(world, 'employer', [{ category: 'PARTICIPANTS', level: 'SUMMARY' }]);
    await consentTo(world, 'gp', [{ category: 'MEETING', level: 'READ' }]);
    await done(world.employer, 'inviteToMeeting', { milestoneId: id, participantIds: [world.parts.nav] });
    await done(world.citizen, 'inviteToMeeting', { milestoneId: id, participantIds: [repPart] });
    await hold(world.employer, id);
    await done(world.employer, 'saveMinutes', minutes(id));
  }, 60_000);
  const everyone = () => [
    world.citizen,
    world.employer,
    world.nav,
    world.gp,
    world.therapist,
    clientOfRep(),
    world.stranger,
  ];

  test('a draft gives nobody a task', async () => {
    for (const by of everyone()) expect(await promised(by)).toEqual([[], []]);
  });

  test('shared, each reader has the own task as the own, and others’ only with the minutes', async () => {
    await done(world.employer, 'publishMinutes', {
      milestoneId: id,
      expectedVersion: 1,
      people: [
        { participantId: world.parts.nav, tookPart: true, shared: true },
        { participantId: repPart, tookPart: true, shared: false },
      ],
    });
    expect(await promised(world.citizen)).toEqual([[EMPLOYEE], [NAV, CLINICIAN, EMPLOYER]]);
    expect(await promised(world.employer)).toEqual([[EMPLOYER], [NAV, CLINICIAN, EMPLOYEE]]);
    expect(await promised(world.nav)).toEqual([[NAV], []]);
    const task = (await page(world.nav))?.tasks.find(({ what }) => what === 'MEETING_TASK');
    expect(task).toMatchObject({ meetingId: id, type: 'DIALOGUE_MEETING_1' });
  });

  test('who was not called or not given the minutes has no trace of it', async () => {
    // the doctor knows of the meeting and may read minutes, but was never called nor given these
    for (const by of [world.gp, world.therapist, clientOfRep(), world.stranger]) {
      expect(await promised(by)).toEqual([[], []]);
      expect(JSON.stringify(await page(by))).not.toMatch(/MEETING_TASK|Svare om reise|Vurdere gradering/);
    }
  });

  test('it is what the page of meetings shows to the very same readers', async () => {
    for (const by of everyone()) {
      const open = (await read(by))?.meetings
        .flatMap(({ tasks }) => tasks)
        .filter(({ doneAt, replaced }) => doneAt === null && !replaced)
        .map(({ text }) => text);
      const shown = [(await page(by))?.tasks, (await page(by))?.waitingFor]
        .flatMap((list) => list ?? [])
        .filter(({ meetingId }) => meetingId !== null)
        .map(({ text }) => text);
      expect(shown.toSorted()).toEqual((open ?? []).toSorted());
    }
  });

  test('as another sees it is byte for byte what that other reads', async () => {
    for (const part of ['gp', 'nav', 'employer', 'therapist'] as const)
      expect(JSON.stringify(await page(world.citizen, world.parts[part]))).toBe(
        JSON.stringify(await page(world[part])),
      );
    expect(await promised(world.citizen, repPart)).toEqual([[], []]);
    expect(await page(world.nav, world.parts.employer)).toBeNull();
  });

  test('consent to MEETING at READ gives the others’ tasks with the minutes, and its withdrawal takes them', async () => {
    const consentId = await consentTo(world, 'nav', [{ category: 'MEETING', level: 'READ' }]);
    expect(await promised(world.nav)).toEqual([[NAV], [CLINICIAN, EMPLOYEE, EMPLOYER]]);
    await done(world.citizen, 'withdrawConsent', { consentId });
    expect(await promised(world.nav)).toEqual([[NAV], []]);
  });

  test('done, it waits for nobody; amended, only the new words do', async () => {
    const mine = (await meetingOf(world.nav, id))?.tasks[0];
    await done(world.nav, 'finishMeetingTask', { id: mine?.id, expectedVersion: mine?.version });
    expect(await promised(world.nav)).toEqual([[], []]);
    await done(
      world.employer,
      'saveMinutes',
      minutes(id, {
        expectedVersion: 1,
        taskEmployee: null,
        taskEmployer: 'Bestille rom',
        taskEmployerBy: '2027-01-15',
      }),
    );
    await done(world.employer, 'publishMinutes', {
      milestoneId: id,
      expectedVersion: 2,
      people: [{ participantId: world.parts.nav, tookPart: true, shared: false }],
      changeReason: 'Feil om rommet',
    });
    expect(await promised(world.citizen)).toEqual([
      [],
      ['EMPLOYER | EMPLOYER | Bestille rom | 2027-01-15', CLINICIAN],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done, nextMonday, plusDays, stepInput } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import { openTrail as open } from '../fixtures/trail.ts';

let server: TestServer;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  contract = await contractOf((await openTrail('AT_RISK')).citizen);
}, 120_000);
const openTrail = (track: string) => open(server, track);

afterAll(() => server.stop());

interface Trail {
  readonly track: string | null;
  readonly lines: readonly {
    id: string;
    kind: string;
    text: string;
    state: string;
    version: number;
    byRole: string | null;
  }[];
  readonly contacts: readonly { employerName: string; outcome: string }[];
  readonly milestones: readonly { id: string; type: string; dueDate: string | null; status: string }[];
  readonly mayWrite: readonly string[];
}

async function trailOf(client: PersonClient, caseId: string, as: string | null = null): Promise<Trail> {
  const query = `query ($caseId: ID!, $as: ID) { jobTrail(caseId: $caseId, as: $as) ${allOf(contract, 'JobTrail')} }`;
  const { data, errors } = await client.graphql<{ jobTrail: Trail | null }>(query, { caseId, as });
  expect(errors).toEqual([]);
  if (!data?.jobTrail) throw new Error('the trail is not there');
  return data.jobTrail;
}

const TRACK = [
  'JOB_PROFILE',
  'FIRST_EMPLOYER_CONTACT_30D',
  'INTERVIEW',
  'JOB_OFFER',
  'JOB_START',
  'RETENTION_4W',
  'RETENTION_13W',
  'RETENTION_26W',
];

describe('the track', () => {
  test('[2.2] choosing IPS loads its milestones, the first contact due within 30 days of the choice', async () => {
    const { caseId, citizen, nav, today } = await openTrail('AT_RISK');
    // the clock of one on the way into a job has begun with the job specialist; the track has not
    expect((await trailOf(citizen, caseId)).milestones.map(({ type }) => type)).toEqual([
      'FIRST_EMPLOYER_CONTACT_30D',
    ]);
    expect((await nav.client.act('chooseTrack', { caseId, track: 'IPS' })).id).toBeNull();
    await done(citizen, 'chooseTrack', { caseId, track: 'IPS' });
    const { track, milestones } = await trailOf(citizen, caseId);
    expect(track).toBe('IPS');
    expect(milestones.map(({ type }) => type)).toEqual(TRACK);
    expect(milestones.find(({ type }) => type === 'FIRST_EMPLOYER_CONTACT_30D')?.dueDate).toBe(
      plusDays(today, 30),
    );
    // chosen once more, nothing is laid twice
    await done(citizen, 'chooseTrack', { caseId, track: 'IPS' });
    expect((await trailOf(citizen, caseId)).milestones).toHaveLength(TRACK.length);
  });

  test('[2.2] a case opened on the track has them at once; retention follows from the first day in the job', async () => {
    const { caseId, citizen, specialist, consent, today } = await openTrail('IPS');
    const start = plusDays(today, 7);
    expect((await specialist.client.act('recordJobStart', { caseId, startDate: start })).id).toBeNull();
    await consent(specialist.part, { category: 'NAV', level: 'READ' }, { category: 'PLAN', level: 'READ' });
    await done(specialist.client, 'recordJobStart', { caseId, startDate: start });
    const { milestones } = await trailOf(citizen, caseId);
    const due = Object.fromEntries(milestones.map(({ type, dueDate }) => [type, dueDate]));
    expect(due).toMatchObject({
      JOB_START: start,
      RETENTION_4W: plusDays(start, 28),
      RETENTION_13W: plusDays(start, 91),
      RETENTION_26W: plusDays(start, 182),
    });
  });

  test('[4.20] nothing is to be done before the first employer is met but to say what one wants: no training first', async () => {
    const { caseId, citizen } = await openTrail('IPS');
    const { milestones } = await trailOf(citizen, caseId);
    expect(milestones.map(({ type }) => type)).toEqual(TRACK);
    expect(
      milestones.filter(({ type }) => /TRAIN|CLARIF|COURSE|REHAB|PRACTICE|TREATMENT/.test(type)),
    ).toEqual([]);
  });

  test('a sick-leave track lays none of them, and has no job start to record', async () => {
    const { caseId, citizen, today } = await openTrail('SICK_LISTED');
    expect((await trailOf(citizen, caseId)).milestones).toEqual([]);
    expect((await citizen.act('recordJobStart', { caseId, startDate: today })).problems).toMatchObject([
      { field: 'startDate', rule: 'NOT_NOW' },
    ]);
  });
});

test('[4.6] an SFJ case works without an employer: plan, week and contacts; the employer comes later and learns nothing of it', async () => {
  const { caseId, citizen, specialist, therapist, consent, join, today } = await openTrail('SFJ');
  const monday = nextMonday(today);
  const step = await done(therapist.client, 'proposeStep', {
    ...stepInput(caseId, monday),
    employerId: null,
  });
  await done(citizen, 'acceptStep', { id: step, expectedVersion: 1 });
  // neither a sick note nor an employer has to say yes
  await done(citizen, 'startStep', { id: step, expectedVersion: 1 });
  await consent(specialist.part, { category: 'NAV', level: 'READ' });
  await done(specialist.client, 'logContact', {
    caseId,
    onDate: today,
    channel: 'VISIT',
    employerName: 'Grønnsletta Sykkelverksted',
    outcome: 'OFFER',
    told: 'HOURS_AND_TASKS',
  });
  const employer = await join('EMPLOYER');
  await done(citizen, 'registerEmployment', {
    caseId,
    organisationId: employer.staff.organisationId,
    percent: 40,
    fromDate: today,
  });
  await done(citizen, 'recordJobStart', { caseId, startDate: today });
  await consent(
    employer.part,
    ...['PLAN', 'ACCOMMODATION', 'FUNCTION'].map((category) => ({ category, level: 'READ' })),
    { category: 'PARTICIPANTS', level: 'SUMMARY' },
  );
  const query = `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')}
    advice(caseId: $caseId) ${allOf(contract, 'Advice')} jobTrail(caseId: $caseId) ${allOf(contract, 'JobTrail')} }`;
  const { data, errors } = await employer.client.graphql<{ board: { sharing: object[] }; jobTrail: Trail }>(
    query,
    { caseId },
  );
  expect(errors).toEqual([]);
  // the job's first day is the employer's to know; nothing else of the trail is
  expect(data?.jobTrail).toMatchObject({ track: null, lines: [], contacts: [], mayWrite: [] });
  expect(data?.jobTrail.milestones.map(({ type }) => type)).toEqual(['JOB_START']);
  const words = JSON.stringify({ ...data, board: { ...data?.board, sharing: [] } });
  for (const secret of [
    'SFJ',
    'IPS',
    'RETENTION',
    'JOB_SPECIALIST',
    'Grønnsletta',
    specialist.staff.name,
    therapist.staff.name,
  ])
    expect(words).not.toContain(secret);
});

describe('job wishes, openness, contacts and the job-support plan', () => {
  test('the citizen writes; each line is seen where its kind belongs, by consent, and by an employer never', async () => {
    const { caseId, citizen, nav, specialist, therapist, consent, join } = await openTrail('IPS');
    const write = (kind: string, text: string) => done(citizen, 'writeOwnLine', { caseId, kind, text });
    for (const kind of ['WANTED_WORK', 'AVOID', 'MAY_SAY', 'EARLY_SIGN', 'NO_SHOW'])
      await write(kind, `Om ${kind}`);
    const kinds = async (client: PersonClient) =>
      (await trailOf(client, caseId)).lines.map(({ kind }) => kind);
    expect(await kinds(nav.client)).toEqual(['WANTED_WORK', 'AVOID', 'NO_SHOW']);
    expect(await kinds(specialist.client)).toEqual([]);
    await consent(
      specialist.part,
      { category: 'NAV', level: 'READ' },
      { category: 'INFO_STRATEGY', level: 'READ' },
      { category: 'PERSONAL', level: 'SUMMARY' },
    );
    expect(await kinds(specialist.client)).toEqual([
      'WANTED_WORK',
      'AVOID',
      'MAY_SAY',
      'EARLY_SIGN',
      'NO_SHOW',
    ]);
    await consent(
      therapist.part,
      { category: 'NAV', level: 'SUMMARY' },
      { category: 'PERSONAL', level: 'READ' },
    );
    expect(await kinds(therapist.client)).toEqual(['WANTED_WORK', 'EARLY_SIGN']);
    const prospective = await join('PROSPECTIVE_EMPLOYER');
    await consent(
      prospective.part,
      { category: 'PLAN', level: 'SUMMARY' },
      { category: 'ACCOMMODATION', level: 'READ' },
    );
    expect(await trailOf(prospective.client, caseId)).toMatchObject({
      track: null,
      lines: [],
      contacts: [],
      milestones: [],
    });
    for (const { client, part } of [nav, specialist, therapist, prospective])
      expect(JSON.stringify(await trailOf(citizen, caseId, part))).toBe(
        JSON.stringify(await trailOf(client, caseId)),
      );
  });

  test('the job specialist suggests, the citizen keeps; agreed words are said only once there are some', async () => {
    const { caseId, citizen, specialist, consent, today } = await openTrail('IPS');
    const { client, part } = specialist;
    const contact = (more: object) =>
      client.act('logContact', {
        caseId,
        onDate: today,
        channel: 'PHONE',
        employerName: 'Verkstedet',
        outcome: 'TALK_AGAIN',
        told: 'NOTHING',
        ...more,
      });
    expect((await contact({})).id).toBeNull();
    await consent(part, { category: 'NAV', level: 'READ' }, { category: 'INFO_STRATEGY', level: 'READ' });
    expect((await contact({ told: 'AGREED_WORDS' })).problems).toMatchObject([
      { field: 'told', rule: 'NO_AGREED_WORDS' },
    ]);
    const id = await done(client, 'writeOwnLine', {
      caseId,
      kind: 'MAY_SAY',
      text: 'Liker å jobbe med hendene',
    });
    expect((await contact({ told: 'AGREED_WORDS' })).id).toBeNull();
    await done(citizen, 'settleOwnLine', { id, expectedVersion: 1, keep: true });
    expect((await contact({ told: 'AGREED_WORDS' })).problems).toEqual([]);
    expect((await trailOf(citizen, caseId)).contacts).toMatchObject([{ employerName: 'Verkstedet' }]);
  });
});

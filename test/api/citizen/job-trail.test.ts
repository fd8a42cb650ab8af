import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { PersonClient } from '@samtavle/backend/demo';
import type { Recipient } from '@samtavle/shared/policy';
import type { GraphQLSchema } from 'graphql';
import { shiftClock } from '../../support/database.ts';
import type { TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done, nextMonday, plusDays, stepInput, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';

let server: TestServer;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
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

/** A citizen without a job, on a track, with Nav and a job specialist; nothing consented yet. */
async function openTrail(track: string) {
  const key = randomUUID();
  const person = await registerPerson(server.database, `citizen-${key}`, 'Stille Bekk');
  const citizen = server.as(person);
  contract = await contractOf(citizen);
  const caseId = await done(citizen, 'openCase', { track });
  const join = async (role: Recipient): Promise<{ staff: TestStaff; client: PersonClient; part: string }> => {
    const staff = await registerStaff(server.database, `${role}-${key}`, role);
    const { id: personId, organisationId } = staff;
    const part = await done(citizen, 'addParticipant', { caseId, personId, organisationId, role });
    return { staff, client: server.as(staff), part };
  };
  const [nav, specialist, therapist] = [
    await join('NAV_LOCAL'),
    await join('JOB_SPECIALIST'),
    await join('THERAPIST'),
  ];
  const consent = (participantId: string, ...items: readonly { category: string; level: string }[]) =>
    done(citizen, 'giveConsent', {
      participantId,
      items,
      purpose: 'Finne en jobb',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
    });
  return { caseId, citizen, nav, specialist, therapist, join, consent, today: await todayOf(citizen) };
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
    expect((await trailOf(citizen, caseId)).milestones).toEqual([]);
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

test('the job specialist’s desk puts first whoever has waited longest for a contact with an employer', async () => {
  const one = await openTrail('IPS');
  await one.consent(one.specialist.part, { category: 'NAV', level: 'READ' });
  const { client, staff } = one.specialist;
  const other = await openTrail('IPS');
  const part = await done(other.citizen, 'addParticipant', {
    caseId: other.caseId,
    personId: staff.id,
    organisationId: staff.organisationId,
    role: 'JOB_SPECIALIST',
  });
  await other.consent(part, { category: 'NAV', level: 'READ' });
  const log = (caseId: string, onDate: string) =>
    done(client, 'logContact', {
      caseId,
      onDate,
      channel: 'VISIT',
      employerName: 'x',
      outcome: 'TALK_AGAIN',
      told: 'NOTHING',
    });
  await log(one.caseId, plusDays(one.today, -3));
  await log(other.caseId, plusDays(one.today, -9));
  const desk = async (by: PersonClient) => {
    const { data } = await by.graphql<{
      jobSpecialistDesk: { caseId: string; daysSince: number; contactDue: boolean }[];
    }>(`{ jobSpecialistDesk ${allOf(contract, 'JobSpecialistDeskCase')} }`);
    return data?.jobSpecialistDesk ?? [];
  };
  expect(await desk(client)).toMatchObject([
    { caseId: other.caseId, daysSince: 9, contactDue: true },
    { caseId: one.caseId, daysSince: 3, contactDue: false },
  ]);
  await shiftClock(server.database, 5);
  expect((await desk(client)).map(({ contactDue }) => contactDue)).toEqual([true, true]);
  await shiftClock(server.database, 0);
  expect(await desk(one.nav.client)).toEqual([]);
});

test('the adviser’s desk tells which request is due, and which goals the citizen has made the own', async () => {
  const { caseId, citizen, nav, join, consent, today } = await openTrail('AT_RISK');
  const adviser = await join('NAV_ADVISER');
  const ask = (question: string, days: number) =>
    done(nav.client, 'commissionService', {
      caseId,
      service: 'ARK',
      area: 'COMPLEX',
      question,
      dueDate: plusDays(today, days),
    });
  await ask('Senere', 30);
  const first = await ask('Først', 3);
  const goal = await done(adviser.client, 'suggestGoal', { caseId, kind: 'WORK', text: 'Et verksted' });
  await done(citizen, 'decideGoal', { id: goal, expectedVersion: 1, state: 'ACTIVE' });
  const desk = async () => {
    const { data } = await adviser.client.graphql<{
      adviserDesk: { nextDue: string; due: { question: string }[]; goals: object[] }[];
    }>(`{ adviserDesk ${allOf(contract, 'AdviserDeskCase')} }`);
    return data?.adviserDesk ?? [];
  };
  expect(await desk()).toMatchObject([
    {
      nextDue: plusDays(today, 3),
      due: [{ question: 'Først' }, { question: 'Senere' }],
      goals: [],
    },
  ]);
  // whose the goal is by now the adviser reads with the citizen's consent only
  await consent(adviser.part, { category: 'PLAN', level: 'READ' });
  expect(await desk()).toMatchObject([{ goals: [{ text: 'Et verksted', state: 'ACTIVE' }], owned: 1 }]);
  await done(adviser.client, 'giveRecommendation', {
    caseId,
    commissionId: first,
    addressedTo: 'NAV_LOCAL',
    text: 'Råd',
  });
  expect(await desk()).toMatchObject([{ due: [{ question: 'Senere' }] }]);
});

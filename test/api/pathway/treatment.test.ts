import { describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { joinByLink } from '../../support/part-link.ts';
import { registerStaff } from '../../support/people.ts';
import { consentTo, done, plusDays } from '../../support/world.ts';
import { allOf } from '../fixtures/contract.ts';
import { plan, walkPathway } from '../fixtures/pathway-things.ts';
import { act, contract, mine, must, rules, seen, server, setUp, toAccepted, today, world } from './way.ts';

setUp();

describe('course and treatment', () => {
  test('[1.7] four sessions of two hours, a week apart; attendance 0–4; unfinished, treatment starts with a reason', async () => {
    await toAccepted();
    const firstOn = plusDays(today, -10);
    await must('planCourse', { firstOn });
    expect(await rules('planCourse', { firstOn })).toEqual(['caseId ALREADY_DONE']);
    const { course, attended } = await mine();
    expect(course.map(({ hours, plannedOn }) => [hours, plannedOn])).toEqual(
      [0, 7, 14, 21].map((days) => [2, plusDays(firstOn, days)]),
    );
    expect(attended).toBe(0);
    await must('recordAttendance', { number: 1, on: firstOn, attended: true, expectedVersion: 0 });
    await must('recordAttendance', { number: 2, on: today, attended: true, expectedVersion: 0 });
    const late = await act('recordAttendance', { number: 2, on: today, attended: false, expectedVersion: 0 });
    expect(late.conflict).toMatchObject({ version: 1 });
    await must('recordAttendance', { number: 2, on: today, attended: false, expectedVersion: 1 });
    expect((await mine()).attended).toBe(1);
    expect(await rules('startTreatment', { on: today })).toEqual(['reason COURSE_UNFINISHED']);
    await must('startTreatment', { on: today, reason: 'Kurset går videre ved siden av' });
    expect((await mine()).startReason).toBe('Kurset går videre ved siden av');
  });

  test('with the whole course attended no reason is asked for', async () => {
    await toAccepted();
    await must('planCourse', { firstOn: plusDays(today, -10) });
    for (const number of [1, 2, 3, 4])
      await must('recordAttendance', { number, on: today, attended: true, expectedVersion: 0 });
    expect((await mine()).attended).toBe(4);
    await must('startTreatment', { on: today });
  });

  test('[0.13] a start after the deadline is a breach, and stays to be seen', async () => {
    await toAccepted(plusDays(today, -3));
    expect((await mine()).startDeadline).toMatchObject({ light: 'RED', breach: true });
    await must('startTreatment', { on: today, reason: 'Venteliste' });
    for (const by of [world.therapist, world.citizen, world.gp])
      expect((await seen(by))?.startDeadline).toMatchObject({ light: 'BREACH', breach: true });
    expect((await mine()).stations.find(({ code }) => code === 'TREATMENT')?.light).toBe('BREACH');
  });

  test('[0.3][0.14] a session has its mode; the counter shows used and planned, and blocks nothing', async () => {
    await toAccepted();
    await must('writeTreatmentPlan', { ...plan, hoursPlanned: 2, expectedVersion: 0 });
    await must('startTreatment', { on: today, reason: 'Haster' });
    const first = (await mine()).hours;
    expect(first).toEqual({ used: 1, planned: 2, hint: 'BELOW_NORM' });
    for (const mode of ['IN_PERSON', 'VIDEO'])
      await must('recordTreatmentSession', { on: today, mode, hours: 1.5 });
    const { hours, sessions } = await mine();
    expect(hours).toEqual({ used: 4, planned: 2, hint: 'ABOVE_PLAN' });
    expect(sessions.map(({ mode }) => mode).toSorted()).toEqual(['IN_PERSON', 'VIDEO', 'VIDEO']);
    for (let more = 0; more < 3; more += 1)
      await must('recordTreatmentSession', { on: today, mode: 'VIDEO', hours: 8 });
    await done(world.therapist, 'removeTreatmentSession', {
      id: world.ids.treatmentSession,
      expectedVersion: 1,
    });
    expect((await mine()).hours.used).toBe(27);
    const query = `mutation ($input: RecordTreatmentSessionInput!) { recordTreatmentSession(input: $input) { id } }`;
    const input = { idempotencyKey: world.caseId, caseId: world.caseId, on: today, hours: 1, mode: 'PHONE' };
    expect((await world.therapist.graphql(query, { input })).errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  test('[0.4][0.6] a change of method keeps the old one with its dates; five are coded, another is in own words', async () => {
    await must('chooseMethod', { from: plusDays(today, -20), method: 'CBT' });
    await must('chooseMethod', { from: plusDays(today, -5), other: 'Narrativ terapi' });
    expect(await rules('chooseMethod', { from: plusDays(today, -6), method: 'ACT' })).toEqual([
      'from OUT_OF_ORDER',
    ]);
    expect((await mine()).methods).toMatchObject([
      { method: 'CBT', other: null, from: plusDays(today, -20), to: plusDays(today, -5) },
      { method: null, other: 'Narrativ terapi', from: plusDays(today, -5), to: null },
    ]);
    const coded = contract.getType('TreatmentMethod');
    expect(isEnumType(coded) && coded.getValues().map(({ name }) => name)).toEqual([
      'CBT',
      'PSYCHODYNAMIC_SHORT',
      'METACOGNITIVE',
      'ACT',
      'PSYCHOEDUCATION',
    ]);
    // all of it is TREATMENT: gone for the doctor when the citizen says no to sharing that
    expect((await seen(world.gp))?.methods).toHaveLength(2);
    await done(world.citizen, 'objectToSharing', {
      participantId: world.parts.gp,
      categories: ['TREATMENT'],
    });
    expect(await seen(world.gp)).toMatchObject({ methods: [], referral: null, sessions: [], may: [] });
    expect(await rules('writeTreatmentMessage', { text: 'Hei' }, world.gp)).toEqual(['caseId NOT_FOUND']);
  });
});

describe('who talks with whom', () => {
  test('[1.10] the thread between therapist and issuer is never seen by Nav or the employer, whatever is consented', async () => {
    await must('writeTreatmentMessage', { text: 'Passer det med graden?' });
    await must('writeTreatmentMessage', { text: 'Ja, til neste samtale' }, world.gp);
    for (const by of [world.therapist, world.gp, world.citizen]) {
      expect((await seen(by))?.messages).toMatchObject([
        { text: 'Passer det med graden?', side: 'THERAPIST' },
        { text: 'Ja, til neste samtale', side: 'GP' },
      ]);
    }
    await consentTo(world, 'nav', [{ category: 'TREATMENT', level: 'SUMMARY' }]);
    await consentTo(world, 'employer', [{ category: 'PLAN', level: 'READ' }]);
    for (const part of ['nav', 'employer'] as const) {
      expect(await seen(world[part])).toBeNull();
      expect(await seen(world.citizen, world.parts[part])).toBeNull();
      expect(await rules('writeTreatmentMessage', { text: 'Hei' }, world[part])).toEqual([' NOT_FOUND']);
    }
  });

  test('[1.5] no mutation of the therapist’s takes an employer as its receiver: nothing is posted there', async () => {
    await walkPathway(world);
    const { data } = await world.employer.graphql<{ board: object }>(
      `query ($caseId: ID!) { board(caseId: $caseId) ${allOf(contract, 'Board')} }`,
      { caseId: world.caseId },
    );
    const told = JSON.stringify(data);
    for (const words of [
      plan.summary,
      'Hvordan går det med graden?',
      'THERAPIST',
      'REFERRAL_SENT',
      'Inntaksteamet',
    ])
      expect(told).not.toContain(words);
    expect(await seen(world.employer)).toBeNull();
  });

  test('[0.12] therapist, employer and school are in only after the citizen’s yes', async () => {
    const { database } = server;
    for (const role of ['THERAPIST'] as const) {
      const person = await registerStaff(database, `${role}-${world.caseId}`, role);
      const part = { personId: person.id, organisationId: person.organisationId, role };
      await must('addParticipant', { ...part, claim: 'IN_MEETING' }, world.gp);
      const before = await server.as(person).graphql<Mine>(MINE, {});
      expect(before.data?.me.cases).toEqual([]);
      await must('addParticipant', part, world.citizen);
      const after = await server.as(person).graphql<Mine>(MINE, {});
      expect(after.data?.me.cases).toEqual([{ caseId: world.caseId }]);
    }
    const firm = await registerStaff(database, `firm-${world.caseId}`, 'EMPLOYER');
    const asked = { personId: firm.id, organisationId: firm.organisationId, role: firm.role };
    expect(await rules('addParticipant', asked, world.gp)).toEqual(['organisationId NO_EMPLOYMENT']);
    const school = await registerStaff(database, `school-${world.caseId}`, 'SUPPORT_PERSON');
    const { id: personId, organisationId, role } = school;
    expect(await rules('addParticipant', { personId, organisationId, role }, world.citizen)).toEqual([
      ' NOT_FOUND',
    ]);
    await joinByLink(world.citizen, server.as(school), world.caseId, role);
    // and being there opens nothing of the treatment
    expect(await seen(server.as(school))).toBeNull();
  });
});

const MINE = '{ me { cases { caseId } } }';
interface Mine {
  readonly me: { readonly cases: readonly { readonly caseId: string }[] };
}

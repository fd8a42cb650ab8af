import { describe, expect, test } from '@jest/globals';
import { registerStaff } from '../../support/people.ts';
import { done } from '../../support/world.ts';
import { plan, workPart } from '../fixtures/pathway-things.ts';
import { act, mine, must, rules, seen, server, setUp, toAccepted, toAssessed, today, world } from './way.ts';

setUp();

describe('assessment and plan', () => {
  test('[0.5] sharing the work part shows it, and nothing of the clinical part or the treatment', async () => {
    await toAccepted();
    await toAssessed();
    const adviser = await registerStaff(server.database, `adviser-${world.caseId}`, 'NAV_ADVISER');
    const { id: personId, organisationId, role } = adviser;
    const participantId = await must('addParticipant', { personId, organisationId, role }, world.citizen);
    const reader = server.as(adviser);
    const nothing = await seen(reader);
    expect(nothing).toMatchObject({
      work: null,
      clinical: null,
      referral: null,
      gpMissing: null,
      stations: [],
      may: [],
    });
    await done(world.citizen, 'giveConsent', {
      participantId,
      items: [{ category: 'WORK_MEASURES', level: 'READ' }],
      purpose: 'Arbeidsdelen av kartleggingen',
      language: 'nb',
      givenVia: 'SELF',
      textVersion: '2026-11',
    });
    expect(await seen(reader)).toEqual({ ...nothing, work: expect.objectContaining(workPart) });
    // and the citizen sees exactly that
    expect(await seen(world.citizen, participantId)).toEqual(await seen(reader));
  });

  test('[2.7] all three parts are needed to complete the work part; a draft is not shared', async () => {
    for (const field of Object.keys(workPart)) {
      const half = { ...workPart, [field]: null, complete: true, expectedVersion: 0 };
      expect(await rules('writeWorkAssessment', half)).toEqual([`${field} REQUIRED`]);
    }
    await must('writeWorkAssessment', { complaintsAtWork: 'Telefonen', complete: false, expectedVersion: 0 });
    expect((await mine()).work).toMatchObject({ complaintsAtWork: 'Telefonen', completedOn: null });
    expect((await seen(world.gp))?.work).toBeNull();
    await must('writeWorkAssessment', { ...workPart, complete: true, expectedVersion: 1 });
    expect((await seen(world.gp))?.work).toMatchObject({ ...workPart, completedOn: today });
    expect(await rules('writeWorkAssessment', { ...workPart, complete: false, expectedVersion: 2 })).toEqual([
      'complete NOT_NOW',
    ]);
  });

  test('[0.9] one who is no psychologist in the register cannot write the clinical part', async () => {
    const { owner } = server.database;
    await owner.query('update staff set authorisation = null where person_id = $1', [
      world.people.therapist.id,
    ]);
    expect(await rules('completeClinicalAssessment', { on: today })).toEqual(['caseId NOT_PSYCHOLOGIST']);
    const { clinical, may } = await mine();
    expect(clinical).toBeNull();
    expect(may).not.toContain('completeClinicalAssessment');
    await owner.query(`update staff set authorisation = 'PSYCHOLOGIST_SPECIALIST' where person_id = $1`, [
      world.people.therapist.id,
    ]);
    await must('completeClinicalAssessment', { on: today });
    expect((await mine()).clinical).toMatchObject({ authorisation: 'PSYCHOLOGIST_SPECIALIST' });
  });

  test('[1.6] the phase is not closed with feedback open; not applicable takes a reason', async () => {
    await toAccepted();
    await toAssessed();
    expect(await rules('closeAssessment', { on: today })).toEqual(['caseId FEEDBACK_OPEN']);
    await must('giveFeedback', { on: today, notApplicableReason: 'Henviseren har sluttet' });
    await must('closeAssessment', { on: today });
  });

  test('[0.7] a plan without a goal at work is refused, with an explanation', async () => {
    const outcome = await act('writeTreatmentPlan', {
      ...plan,
      goals: [{ kind: 'OTHER', text: 'Sove bedre' }],
      expectedVersion: 0,
    });
    expect(outcome.problems).toMatchObject([{ field: 'goals', rule: 'WORK_GOAL_MISSING' }]);
    expect(outcome.problems[0]?.message).toContain('minst ett mål i arbeid');
    expect((await mine()).plan).toBeNull();
  });

  test('[0.11] completing the assessment opens “send the plan to the doctor”, open until sent; the doctor reads what was sent', async () => {
    await toAccepted();
    await toAssessed();
    await must('giveFeedback', { on: today });
    expect((await mine()).planToGpOpen).toBe(false);
    await must('closeAssessment', { on: today });
    expect((await mine()).planToGpOpen).toBe(true);
    expect(await rules('sendTreatmentPlan', { on: today, expectedVersion: 1 })).toEqual(['caseId NOT_NOW']);
    await must('writeTreatmentPlan', { ...plan, expectedVersion: 0 });
    expect((await seen(world.gp))?.plan).toBeNull();
    expect((await mine()).planToGpOpen).toBe(true);
    await must('sendTreatmentPlan', { on: today, expectedVersion: 1 });
    expect(await mine()).toMatchObject({ planToGpOpen: false, plan: { sentOn: today } });
    expect((await seen(world.gp))?.plan).toMatchObject({ summary: plan.summary, version: 1 });
    // a newer version is a draft again; the doctor keeps what was sent
    await must('writeTreatmentPlan', { ...plan, summary: 'Ny plan', expectedVersion: 1 });
    expect((await mine()).plan).toMatchObject({ summary: 'Ny plan', sentOn: null, version: 2 });
    expect((await seen(world.gp))?.plan).toMatchObject({ summary: plan.summary, version: 1 });
    const late = await act('sendTreatmentPlan', { on: today, expectedVersion: 1 });
    expect(late.conflict).toMatchObject({ version: 2 });
  });

  test('[0.10] a case without a doctor warns the therapist, and tells nobody who the doctor is', async () => {
    expect((await mine()).gpMissing).toBe(false);
    await done(world.citizen, 'endParticipation', { participantId: world.parts.gp });
    expect((await mine()).gpMissing).toBe(true);
    expect(await seen(world.nav)).toBeNull();
  });
});

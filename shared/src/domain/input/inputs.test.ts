import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { checkInput } from './check.js';
import type { MutationName } from './inputs.js';
import { INPUTS } from './inputs.js';
import { INPUT_RULES } from './rules.js';

const ID = '0f9b4c1e-6d2a-4b7e-9a3c-5d1e2f3a4b5c';
const key = { idempotencyKey: ID };
const edit = { ...key, id: ID, expectedVersion: 1 };
const happened = { ...key, caseId: ID, on: '2026-11-20' };
const step = { weekFrom: '2026-11-23', weeks: 2, workPercent: 40, days: [3, 1], tasks: 'Bankavstemming' };
const consent = {
  items: [{ category: 'PLAN', level: 'READ' }],
  purpose: 'Å legge til rette',
  language: 'nb',
  textVersion: '2026-11',
};
const adaptation = { text: 'Ingen kundetelefon', fromDate: '2026-10-26', toDate: '2026-12-31' };

/** The least that each mutation takes. */
const LEAST = {
  openCase: { ...key, track: 'SICK_LISTED' },
  closeCase: { ...key, caseId: ID },
  addParticipant: { ...key, caseId: ID, personId: ID, organisationId: ID, role: 'EMPLOYER' },
  endParticipation: { ...key, participantId: ID },
  replaceParticipant: { ...key, participantId: ID, personId: ID, organisationId: ID },
  registerEmployment: { ...key, caseId: ID, organisationId: ID, percent: 100, fromDate: '2020-01-01' },
  changeEmployment: { ...edit, percent: 50 },
  registerSickLeave: { ...key, caseId: ID, fromDate: '2026-08-31', toDate: '2026-09-30', grade: 100 },
  changeSickLeave: { ...edit, toDate: '2026-10-31', grade: 70 },
  suggestGoal: { ...key, caseId: ID, text: 'Tilbake i full jobb', kind: 'WORK' },
  decideGoal: { ...edit, state: 'ACTIVE' },
  proposeStep: { ...key, caseId: ID, ...step },
  changeStep: { ...edit, ...step },
  acceptStep: edit,
  grantStep: edit,
  discussStep: edit,
  declineStep: edit,
  agreeStep: edit,
  startStep: edit,
  withdrawStep: edit,
  reviewStep: { ...edit, decision: 'CONTINUE' },
  logWeek: { ...key, caseId: ID, week: '2026-11-16', workPercent: 30, expectedVersion: 0 },
  addMilestone: { ...key, caseId: ID, type: 'FULL_RTW', category: 'PLAN', ownerRole: 'CITIZEN' },
  changeMilestone: edit,
  moveMilestone: { ...edit, status: 'DONE' },
  inviteToMeeting: { ...key, milestoneId: ID, participantIds: [ID] },
  proposeAccommodation: { ...key, caseId: ID, ...adaptation },
  changeAccommodation: { ...edit, ...adaptation },
  agreeAccommodation: edit,
  confirmAccommodation: edit,
  declineAccommodation: edit,
  endAccommodation: edit,
  writeFunction: { ...key, caseId: ID, kind: 'CAN', text: 'Konsentrert arbeid i 90 minutter' },
  changeFunction: { ...edit, kind: 'NOT_YET', text: 'Kundetelefon' },
  removeFunction: edit,
  writePlanSummary: { ...key, caseId: ID, text: 'Ønsker 15 timer i uka', expectedVersion: 0 },
  writeSummary: { ...key, caseId: ID, category: 'FUNCTION', text: 'Klarer korte økter', expectedVersion: 0 },
  giveConsent: { ...key, participantId: ID, ...consent, givenVia: 'SELF' },
  changeConsent: { ...key, consentId: ID, ...consent },
  withdrawConsent: { ...key, consentId: ID },
  objectToSharing: { ...key, participantId: ID, categories: ['TREATMENT'] },
  withdrawObjection: { ...key, consentId: ID },
  renewConsent: { ...key, consentId: ID, language: 'nb', textVersion: '2026-11' },
  askToSee: { ...key, caseId: ID, category: 'PLAN', level: 'READ', purpose: 'Å vite hva som er avtalt' },
  answerRequest: { ...key, requestId: ID, give: false, language: 'nb', textVersion: '2026-11' },
  askCorrection: { ...key, caseId: ID, kind: 'GOAL', rowId: ID, wish: 'Det var ikke slik' },
  answerCorrection: { ...key, requestId: ID, outcome: 'CORRECTED' },
  declareImpartiality: { ...key, caseId: ID, kind: 'FAMILY' },
  reportImpartiality: { ...key, participantId: ID, kind: 'OTHER' },
  takeBackImpartiality: { ...key, impartialityId: ID },
  requestOverride: { ...key, caseId: ID, reason: 'Vikar for kollega', lastDay: '2026-12-31' },
  inviteProxy: { ...key, caseId: ID, opened: [], lastDay: '2026-12-31' },
  acceptProxy: { ...key, invitationId: ID },
  confirmProxy: { ...key, representationId: ID },
  endRepresentation: { ...key, representationId: ID },
  answerQuestionnaire: {
    ...{ ...key, caseId: ID, measuredOn: '2026-11-20' },
    ...{ questionnaire: 'GOAL_PLAN_DRIVE', answers: [3, 2, 5] },
  },
  answerExpectation: { ...key, caseId: ID, measuredOn: '2026-11-20', likelihood: 4, outlook: 'UNCERTAIN' },
  recordScore: { ...key, caseId: ID, measuredOn: '2026-11-20', instrument: 'RTW_SE', score: 3.9 },
  removeMeasure: { ...key, measureId: ID },
  closeSafety: { ...key, taskId: ID },
  addBarrier: { ...key, caseId: ID, kind: 'WORKPLACE', text: 'Uklare oppgaver' },
  changeBarrier: { ...edit, text: 'Uklare oppgaver', resolved: false },
  addExperiment: { ...key, caseId: ID, situation: 'Ta telefonen', prediction: 'Jeg stopper opp' },
  changeExperiment: { ...edit, situation: 'Ta telefonen', prediction: 'Jeg stopper opp' },
  linkStep: { ...key, id: ID, kind: 'GOAL', targetId: ID, linked: true },
  answerReviewAsCitizen: { ...key, reviewId: ID, expectedVersion: 0, direction: 'PAUSE' },
  answerReviewAsClinician: { ...key, reviewId: ID, expectedVersion: 0, direction: 'CONTINUE' },
  answerReviewAsEmployer: { ...key, reviewId: ID, expectedVersion: 0, tasks: 'Avstemming' },
  addInfoLine: { ...key, caseId: ID, audience: 'LEADER', level: 'NOTHING', saidBy: 'NOBODY' },
  changeInfoLine: { ...edit, level: 'NOTHING', saidBy: 'NOBODY', removed: false },
  publishMessage: { ...edit, participantId: ID },
  withdrawMessage: { ...key, id: ID },
  writePreparation: { ...key, caseId: ID, eased: 'Et eget rom', shared: false, expectedVersion: 0 },
  holdMilestone: { ...key, id: ID, expectedVersion: 1 },
  assessActivity: { ...key, id: ID, expectedVersion: 1, reason: 'GRADED' },
  saveFollowUpPlan: { ...key, caseId: ID, expectedVersion: 0 },
  finaliseFollowUpPlan: edit,
  commentFollowUpPlan: { ...key, caseId: ID, expectedVersion: 0, text: 'Passer' },
  arrangeMeeting: {
    ...key,
    milestoneId: ID,
    expectedVersion: 0,
    channel: 'TELEFON',
    day: '2026-12-01',
    time: '13:30',
    duration: 60,
    agenda: 'Planen',
  },
  withdrawInvitation: { ...key, milestoneId: ID, participantId: ID },
  answerInvitation: { ...key, milestoneId: ID, expectedVersion: 1, answer: 'COMES' },
  askForMeeting: { ...key, caseId: ID, wantsIssuer: true },
  saveMinutes: { ...key, milestoneId: ID, expectedVersion: 0 },
  publishMinutes: { ...key, milestoneId: ID, expectedVersion: 1, people: [] },
  finishMeetingTask: edit,
  rankWhatMatters: {
    ...key,
    caseId: ID,
    items: [{ area: 'JOB', text: 'Jobb' }],
    kept: false,
    expectedVersion: 0,
  },
  writeOwnEntry: { ...key, caseId: ID, kind: 'MASTERY', topic: 'DOING', text: 'Ringte selv', kept: false },
  changeOwnEntry: { ...edit, kept: true },
  removeOwnEntry: edit,
  rateCompass: { ...key, caseId: ID, kept: true, expectedVersion: 0 },
  answerWorkConditions: { ...key, caseId: ID, kept: true, expectedVersion: 0 },
  answerHarassment: { ...key, caseId: ID, answer: 'NO', expectedVersion: 0 },
  answerEligibility: { ...key, caseId: ID, item: 'OWN_WISH', answer: 'YES', expectedVersion: 0 },
  overrideEligibility: {
    ...key,
    caseId: ID,
    item: 'AGE',
    result: 'SUPPORTS',
    reason: 'Lærling',
    expectedVersion: 0,
  },
  proposeHandover: { ...key, caseId: ID, successorId: ID, note: 'Neste samtale er torsdag' },
  answerHandover: { ...key, handoverId: ID, accept: true },
  answerResearch: { ...key, caseId: ID, give: true, language: 'nb', textVersion: '2026-11' },
  writeReferral: {
    ...key,
    caseId: ID,
    expectedVersion: 0,
    dpsId: ID,
    referrerRole: 'GP',
    health: 'Sover dårlig',
    workSituation: 'Full stilling',
    functioning: 'En time om gangen',
    sickLeaveGrade: 0,
  },
  sendReferral: happened,
  recordRight: { ...happened, granted: true, startDeadline: '2026-12-01', decidedBy: 'Inntaksteamet' },
  forwardReferral: { ...happened, channel: 'LETTER' },
  acceptReferral: { ...happened, siteId: ID },
  completeClinicalAssessment: happened,
  writeWorkAssessment: { ...key, caseId: ID, expectedVersion: 0, complete: false },
  giveFeedback: happened,
  closeAssessment: happened,
  writeTreatmentPlan: {
    ...key,
    caseId: ID,
    expectedVersion: 0,
    summary: 'Jobbfokusert terapi',
    hoursPlanned: 12,
    goals: [{ kind: 'WORK', text: 'Én telefon om dagen' }],
  },
  sendTreatmentPlan: { ...happened, expectedVersion: 1 },
  planCourse: { ...key, caseId: ID, firstOn: '2026-09-30' },
  recordAttendance: { ...happened, expectedVersion: 0, number: 1, attended: true },
  startTreatment: happened,
  recordTreatmentSession: { ...happened, mode: 'VIDEO', hours: 1 },
  removeTreatmentSession: edit,
  chooseMethod: { ...key, caseId: ID, from: '2026-10-23', method: 'CBT' },
  writeTreatmentMessage: { ...key, caseId: ID, text: 'Passer det med graden?' },
  commissionService: { ...key, caseId: ID, service: 'ROL', question: 'Hva nå?', dueDate: '2026-12-31' },
  giveRecommendation: { ...key, caseId: ID, addressedTo: 'NAV_LOCAL', text: 'IPS' },
  makeDecision: { ...key, caseId: ID, outcome: 'OWN', text: 'Tilpasset innsats' },
  askConsultation: {
    ...{ ...key, caseId: ID, question: 'Hva nå?', dueDate: '2026-12-01', lastDay: '2026-12-31' },
    personIds: [ID],
  },
  answerConsultation: { ...edit, approve: true, shareFunction: false, sharePlan: false },
  adviseConsultation: { ...key, consultationId: ID, text: 'Prøv noe nytt' },
  addMeasure: { ...key, caseId: ID, type: 'IPS' },
  moveMeasure: { ...edit, state: 'DECIDED', onDate: '2026-11-23' },
  shareMeasure: { ...key, measureId: ID, employerId: ID, share: true },
  chooseTrack: { ...key, caseId: ID, track: 'IPS' },
  writeOwnLine: { ...key, caseId: ID, kind: 'STRENGTH', text: 'Tålmodig' },
  changeOwnLine: { ...edit, text: 'Tålmodig' },
  settleOwnLine: { ...edit, keep: true },
  logContact: {
    ...{ ...key, caseId: ID, onDate: '2026-11-23', channel: 'VISIT', employerName: 'Verkstedet' },
    ...{ outcome: 'OFFER', told: 'NOTHING' },
  },
  recordJobStart: { ...key, caseId: ID, startDate: '2026-11-23' },
} satisfies Record<MutationName, Record<string, unknown>>;

const NAMES = Object.keys(LEAST).filter((name): name is MutationName => name in INPUTS);
const check = (name: MutationName, value: unknown) => checkInput(INPUTS[name], value);
const problems = (name: MutationName, value: unknown) => {
  const checked = check(name, value);
  return checked.ok ? [] : checked.problems.map(({ field, rule }) => `${field} ${rule}`);
};

describe.each(NAMES)('%s', (name) => {
  const least: Record<string, unknown> = LEAST[name];

  test('takes the least, and checking twice changes nothing', () => {
    const once = check(name, least);
    expect(problems(name, least)).toEqual([]);
    expect(once.ok && check(name, once.value)).toEqual(once);
  });

  test('misses each of its fields by name', () => {
    for (const field of Object.keys(least)) {
      const rest = Object.fromEntries(Object.entries(least).filter(([other]) => other !== field));
      expect(problems(name, rest)).toContain(
        `${field} ${field === 'textVersion' ? 'TEXT_VERSION' : 'REQUIRED'}`,
      );
      expect(problems(name, { ...least, [field]: null })).toHaveLength(1);
    }
  });

  test('takes nothing that it does not know', () => {
    expect(problems(name, { ...least, isAdmin: true })).toEqual(['isAdmin UNKNOWN_FIELD']);
  });

  test('answers anything with known rules, and never throws', () => {
    const fields = Object.fromEntries(Object.keys(least).map((field) => [field, fc.anything()]));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(fields)), (value) => {
        const checked = check(name, value);
        expect(checked.ok).toBe(false);
        if (!checked.ok) for (const { rule } of checked.problems) expect(INPUT_RULES).toContain(rule);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['openCase', { track: 'OTHER' }, 'track CHOICE'],
  ['closeCase', { caseId: 'A' }, 'caseId UUID'],
  ['closeCase', { idempotencyKey: '1' }, 'idempotencyKey UUID'],
  ['addParticipant', { role: 'CITIZEN' }, 'role CHOICE'],
  ['registerEmployment', { percent: 0 }, 'percent EMPLOYMENT_RANGE'],
  ['registerEmployment', { percent: 101 }, 'percent EMPLOYMENT_RANGE'],
  ['registerEmployment', { toDate: '2019-12-31' }, 'toDate DATE_ORDER'],
  ['registerEmployment', { fromDate: '1026-01-01' }, 'fromDate DATE'],
  ['registerEmployment', { jobTitle: 'x'.repeat(121) }, 'jobTitle TOO_LONG'],
  ['changeEmployment', { expectedVersion: 0 }, 'expectedVersion VERSION'],
  ['registerSickLeave', { grade: 19 }, 'grade GRADE'],
  ['registerSickLeave', { grade: 0 }, 'grade GRADE'],
  ['registerSickLeave', { grade: 50.5 }, 'grade GRADE'],
  ['registerSickLeave', { toDate: '2026-08-30' }, 'toDate DATE_ORDER'],
  ['registerSickLeave', { toDate: '2026-09-31' }, 'toDate DATE'],
  ['changeSickLeave', { grade: 101 }, 'grade GRADE'],
  ['suggestGoal', { text: ' \n ' }, 'text EMPTY'],
  ['suggestGoal', { text: 'x'.repeat(501) }, 'text TOO_LONG'],
  ['suggestGoal', { text: 'a\u0000b' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 'a\u202Eb' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 'a\uD800b' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 7 }, 'text CHARACTERS'],
  ['decideGoal', { state: 'SUGGESTED' }, 'state CHOICE'],
  ['proposeStep', { weekFrom: '2026-11-24' }, 'weekFrom MONDAY'],
  ['proposeStep', { weekFrom: 'uke 48' }, 'weekFrom DATE'],
  ['proposeStep', { weeks: 0 }, 'weeks WEEKS_RANGE'],
  ['proposeStep', { weeks: 27 }, 'weeks WEEKS_RANGE'],
  ['proposeStep', { workPercent: 101 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: -1 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: 33.3 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: '40' }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { hoursPerWeek: 61 }, 'hoursPerWeek HOURS_RANGE'],
  ['proposeStep', { hoursPerWeek: Number.NaN }, 'hoursPerWeek HOURS_RANGE'],
  ['proposeStep', { days: [1, 1] }, 'days DUPLICATE'],
  ['proposeStep', { days: [8] }, 'days.0 WEEKDAY'],
  ['proposeStep', { tasks: 'x'.repeat(2001) }, 'tasks TOO_LONG'],
  ['grantStep', { reason: 'x'.repeat(501) }, 'reason TOO_LONG'],
  ['reviewStep', { decision: 'STOP' }, 'decision CHOICE'],
  ['logWeek', { week: '2026-11-17' }, 'week MONDAY'],
  ['logWeek', { load: 11 }, 'load LOAD_RANGE'],
  ['logWeek', { hours: 81 }, 'hours HOURS_RANGE'],
  ['logWeek', { expectedVersion: -1 }, 'expectedVersion VERSION'],
  ['addMilestone', { type: 'PARTY' }, 'type CHOICE'],
  ['addMilestone', { type: 'constructor' }, 'type CHOICE'],
  ['addMilestone', { type: 'ACTIVITY', title: ' ' }, 'title REQUIRED'],
  ['addMilestone', { ownerRole: 'THERAPIST' }, 'ownerRole OWNER_CATEGORY'],
  ['addMilestone', { dueDate: '2026-13-01' }, 'dueDate DATE'],
  ['moveMilestone', { status: 'EXCEPTION' }, 'reason REQUIRED'],
  ['moveMilestone', { status: 'CANCELLED', reason: ' ' }, 'reason REQUIRED'],
  ['moveMilestone', { status: 'DUE' }, 'status CHOICE'],
  ['proposeAccommodation', { toDate: '2026-10-25' }, 'toDate DATE_ORDER'],
  ['changeAccommodation', { toDate: '2026-10-25' }, 'toDate DATE_ORDER'],
  ['writeFunction', { kind: 'CANNOT' }, 'kind CHOICE'],
  ['writePlanSummary', { hoursWanted: -1 }, 'hoursWanted HOURS_RANGE'],
  ['writeSummary', { category: 'DIAGNOSIS' }, 'category CHOICE'],
  ['writeSummary', { category: 'PLAN' }, 'category CHOICE'],
  ['writeSummary', { text: 'x'.repeat(501) }, 'text TOO_LONG'],
  ['writeSummary', { text: 'Sykmeldt for angst' }, 'text HEALTH_WORDS'],
  ['giveConsent', { items: [] }, 'items NOTHING_CHOSEN'],
  ['giveConsent', { items: [...consent.items, ...consent.items] }, 'items DUPLICATE'],
  ['giveConsent', { items: [{ category: 'PLAN', level: 'NONE' }] }, 'items.0.level CHOICE'],
  ['giveConsent', { validFrom: '2026-11-23', validTo: '2026-11-22' }, 'validTo DATE_ORDER'],
  ['giveConsent', { textVersion: '2025-01' }, 'textVersion TEXT_VERSION'],
  ['giveConsent', { language: 'se' }, 'language CHOICE'],
  ['giveConsent', { givenVia: 'PHONE' }, 'givenVia CHOICE'],
  ['changeConsent', { purpose: '' }, 'purpose EMPTY'],
  ['withdrawConsent', { categories: [] }, 'categories NOTHING_CHOSEN'],
  ['withdrawConsent', { categories: ['PLAN', 'PLAN'] }, 'categories DUPLICATE'],
  ['objectToSharing', { categories: ['ALL'] }, 'categories.0 CHOICE'],
  ['holdMilestone', { hold: { because: 'SYK', until: '2026-12-01' } }, 'hold.because CHOICE'],
  ['holdMilestone', { hold: { because: 'ABSENCE', until: '2026-12-32' } }, 'hold.until DATE'],
  ['assessActivity', { reason: 'NEW' }, 'reason CHOICE'],
  ['assessActivity', { reason: 'OTHER' }, 'until REQUIRED'],
  ['assessActivity', { reason: 'MEDICAL', until: '2026-12-01' }, 'until INVALID'],
] as const)('%s with %j: %s', (name, change, problem) => {
  expect(problems(name, { ...LEAST[name], ...change })).toEqual([problem]);
});

test('no validator is compiled from text, which a strict content security policy would report', () => {
  expect(z.config().jitless).toBe(true);
});

describe('what is kept', () => {
  test('text is trimmed and put in one form, days are sorted, what is absent is null', () => {
    const value = {
      ...LEAST.proposeStep,
      tasks: '  A\u030Apen\r\npost ',
      hoursPerWeek: 7.55,
      caseId: ID.toUpperCase(),
    };
    expect(check('proposeStep', value)).toEqual({
      ok: true,
      value: {
        ...key,
        acknowledged: null,
        caseId: ID,
        weekFrom: '2026-11-23',
        weeks: 2,
        workPercent: 40,
        hoursPerWeek: 7.6,
        days: [1, 3],
        tasks: 'Åpen\npost',
        employerId: null,
      },
    });
  });

  test.each([
    ['proposeStep', { workPercent: 0, hoursPerWeek: 0, weeks: 26 }],
    ['proposeStep', { workPercent: 100, hoursPerWeek: 60 }],
    ['logWeek', { workPercent: 0, hours: 80, load: 10 }],
    ['registerSickLeave', { grade: 20, fromDate: '2000-01-01', toDate: '2099-12-31' }],
    ['registerEmployment', { percent: 1 }],
  ] as const)('%s takes the ends of its ranges: %j', (name, change) => {
    expect(problems(name, { ...LEAST[name], ...change })).toEqual([]);
  });

  test('an emoji counts as one sign, so that 500 of them fit', () => {
    expect(problems('suggestGoal', { ...LEAST.suggestGoal, text: '🙂'.repeat(500) })).toEqual([]);
    expect(problems('suggestGoal', { ...LEAST.suggestGoal, text: '🙂'.repeat(501) })).toEqual([
      'text TOO_LONG',
    ]);
  });

  test('a text that is too long tells how long it may be', () => {
    const checked = check('suggestGoal', { ...LEAST.suggestGoal, text: 'x'.repeat(501) });
    expect(checked.ok ? [] : checked.problems).toEqual([
      { field: 'text', rule: 'TOO_LONG', params: { max: 500 } },
    ]);
  });

  test('several things wrong are told at once', () => {
    expect(
      problems('proposeStep', { ...LEAST.proposeStep, weeks: 0, workPercent: 200, caseId: 'x' }),
    ).toEqual(['caseId UUID', 'weeks WEEKS_RANGE', 'workPercent PERCENT_RANGE']);
  });
});

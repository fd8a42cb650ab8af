import type { Scene } from '../../script.js';
import { actor, done, looks, milestone, on, share } from '../../script.js';

const [A, p1, p2, p3, p8] = [actor('A'), actor('p1'), actor('p2'), actor('p3'), actor('p8')] as const;

/** The ladder agreed in October: 30, 40, 40, 60, 60, 80 and 100 per cent. */
const LADDER = ['step 1', 'step 2', 'step 3', 'step 4', 'step 5', 'step 6', 'step 7'] as const;
const LIMITED = 'Bankavstemming og avgrensede oppgaver.';
const MON_WED_FRI = [1, 3, 5];

/** The ladder is agreed, begins in the ninth week, and is held back once. */
export const stepByStep: readonly Scene[] = [
  on(
    '2026-10-20',
    p2('proposeStep', 'step 1', {
      employerId: 'org1',
      weekFrom: '2026-10-26',
      weeks: 2,
      workPercent: 30,
      hoursPerWeek: 11.3,
      days: MON_WED_FRI,
      tasks: LIMITED,
    }),
    p2('proposeStep', 'step 2', {
      employerId: 'org1',
      weekFrom: '2026-11-09',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: MON_WED_FRI,
      tasks: LIMITED,
    }),
    p2('proposeStep', 'step 3', {
      employerId: 'org1',
      weekFrom: '2026-11-23',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: MON_WED_FRI,
      tasks: LIMITED,
    }),
    p2('proposeStep', 'step 4', {
      employerId: 'org1',
      weekFrom: '2026-12-07',
      weeks: 2,
      workPercent: 60,
      hoursPerWeek: 22.5,
      days: [1, 2, 3, 5],
      tasks: 'Bankavstemming og én fast kunde.',
    }),
    p2('proposeStep', 'step 5', {
      employerId: 'org1',
      weekFrom: '2026-12-21',
      weeks: 2,
      workPercent: 60,
      hoursPerWeek: 22.5,
      days: [1, 2, 3, 5],
      tasks: 'Som før: ingen økning i disse ukene.',
    }),
    p2('proposeStep', 'step 6', {
      employerId: 'org1',
      weekFrom: '2027-01-04',
      weeks: 2,
      workPercent: 80,
      hoursPerWeek: 30,
      days: [1, 2, 3, 4, 5],
      tasks: 'Egen kundeportefølje, kundetelefon med kollega.',
    }),
    p2('proposeStep', 'step 7', {
      employerId: 'org1',
      weekFrom: '2027-01-18',
      weeks: 2,
      workPercent: 100,
      hoursPerWeek: 37.5,
      days: [1, 2, 3, 4, 5],
      tasks: 'Vanlige oppgaver.',
    }),
    p2('addMilestone', milestone('FULL_RTW', '2027-01-18')),
    p2('addMilestone', milestone('SUSTAINED_4W', '2027-02-15')),
    ...LADDER.map((id) => A('acceptStep', { id })),
  ),
  on(
    '2026-10-21',
    looks('p1'),
    ...LADDER.map((id) => p1('grantStep', { id })),
    p1('registerSickLeave', {
      employerId: 'org1',
      fromDate: '2026-10-26',
      toDate: '2026-11-22',
      grade: 70,
    }),
  ),
  on('2026-10-22', looks('p8'), ...LADDER.map((id) => p8('agreeStep', { id }))),
  on(
    '2026-10-23',
    A('giveConsent', 'A4', {
      participantId: 'p3',
      items: share('SUMMARY', 'WORK_MEASURES'),
      purpose: 'Nav skal se i grove trekk om troen på å mestre jobben øker.',
      validTo: '2027-03-31',
      givenVia: 'IN_MEETING',
    }),
    A('addMilestone', 'first day', milestone('FIRST_DAY_BACK', '2026-10-26')),
    A('addMilestone', 'review 1', milestone('STEP_REVIEW', '2026-11-09')),
    p3('assessActivity', { id: 'ACTIVITY_REQUIREMENT_8W', reason: 'GRADED', until: null }),
  ),
  on('2026-10-26', A('startStep', { id: 'step 1' }), A('moveMilestone', done('first day'))),
  on(
    '2026-10-30 16:00',
    A('logWeek', {
      week: '2026-10-26',
      workPercent: 30,
      hours: 11.3,
      load: 4,
      note: 'Uvant, men det gikk. Fint å se folk igjen.',
    }),
  ),
  on('2026-11-03', looks('p3')),
  on(
    '2026-11-06 16:00',
    A('logWeek', {
      week: '2026-11-02',
      workPercent: 20,
      hours: 7.5,
      load: 8,
      note: 'Månedsslutt. Gikk hjem onsdag og ble hjemme fredag.',
    }),
  ),
  on(
    '2026-11-09 10:00',
    looks('p2'),
    p2('reviewStep', {
      id: 'step 1',
      decision: 'CONTINUE',
      reason: 'Andre uke ble tyngre enn planlagt. Vi holder nivået til neste samtale.',
    }),
    p2('moveMilestone', done('review 1')),
    p2('changeStep', {
      id: 'step 2',
      weekFrom: '2026-11-09',
      weeks: 2,
      workPercent: 30,
      hoursPerWeek: 11.3,
      days: MON_WED_FRI,
      tasks: `${LIMITED} Ingen oppgaver med månedsfrist.`,
    }),
    A('acceptStep', { id: 'step 2' }),
    p1('grantStep', { id: 'step 2' }),
    looks('p8'),
    p8('agreeStep', { id: 'step 2' }),
    A('startStep', { id: 'step 2' }),
    A('addMilestone', 'review 2', milestone('STEP_REVIEW', '2026-11-23')),
  ),
  on(
    '2026-11-12 20:00',
    A('withdrawConsent', { consentId: 'A4', note: 'Vil heller fortelle om dette selv.' }),
  ),
  on(
    '2026-11-13 16:00',
    A('logWeek', { week: '2026-11-09', workPercent: 30, hours: 11.3, load: 5, note: 'Roligere uke.' }),
  ),
  on('2026-11-16', looks('p3')),
  on(
    '2026-11-19',
    p1('registerSickLeave', {
      employerId: 'org1',
      fromDate: '2026-11-23',
      toDate: '2026-12-20',
      grade: 70,
    }),
  ),
  on(
    '2026-11-20 15:00',
    A('logWeek', {
      week: '2026-11-16',
      workPercent: 30,
      hours: 11.3,
      load: 4,
      note: 'Nå kjennes 30 % greit.',
    }),
    // An edit voids what was agreed in October: the 40 per cent must be accepted, granted and agreed anew.
    p2('changeStep', {
      id: 'step 3',
      weekFrom: '2026-11-23',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: [1, 2, 3, 5],
      tasks: `${LIMITED} En dag til på kontoret, og én enkel kundesak uten telefon.`,
    }),
    A('proposeAccommodation', {
      employerId: 'org1',
      text: 'Fem minutter ved månedsslutt: hva kan vente, og hvem tar det som ikke kan?',
      fromDate: '2026-11-23',
      toDate: '2027-01-31',
    }),
    looks('p8'),
  ),
];

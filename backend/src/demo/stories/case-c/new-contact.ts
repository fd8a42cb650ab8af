import type { Scene } from '../../script.js';
import { actor, done, isTurnedAway, looks, milestone, on, share } from '../../script.js';

const [C, p1, p2, p3, p11] = [actor('C'), actor('p1'), actor('p2'), actor('p3'), actor('p11')] as const;

const LIBRARY = 'Bibliotek og planlegging av undervisning, i et annet bygg.';

/** Full sick leave again, consent withdrawn, a new contact, advice and decision, and a slow new start. */
export const newContact: readonly Scene[] = [
  on(
    '2026-08-24',
    C('reviewStep', {
      id: 'second half',
      decision: 'DECREASE',
      reason: 'Full sykmelding igjen. Planen må legges om.',
    }),
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-08-24',
      toDate: '2026-10-11',
      grade: 100,
    }),
    p3('assessActivity', { id: 'ACTIVITY_REQUIREMENT_8W', reason: 'MEDICAL', until: null }),
  ),
  on(
    '2026-08-28 21:00',
    C('withdrawConsent', {
      consentId: 'C1',
      categories: ['FUNCTION', 'MEETING'],
      note: 'Ble gjenfortalt på personalmøtet.',
    }),
  ),
  on('2026-08-31', looks('p10')),
  // The matrix never gives a GP the personal reflections; what can be objected to is what health co-operation opens.
  on('2026-09-02', C('objectToSharing', 'C6', { participantId: 'p1', categories: ['WORK_MEASURES'] })),
  on(
    '2026-09-10',
    p3('suggestGoal', 'another school', { kind: 'WORK', text: 'Prøve oppgaver ved en annen skole.' }),
  ),
  on('2026-09-11', C('decideGoal', { id: 'another school', state: 'DROPPED' })),
  on(
    '2026-09-21',
    C('replaceParticipant', 'p11', { participantId: 'p10', personId: 'p11', organisationId: 'org3' }),
    C('changeEmployment', {
      id: 'job',
      percent: 100,
      jobTitle: 'Lærer',
      workplace: 'Vidsyn skole',
      leaderName: 'Åpen Port',
    }),
    C('giveConsent', 'C3', {
      participantId: 'p11',
      items: share('READ', 'PLAN', 'ACCOMMODATION', 'MEETING'),
      purpose: 'HR er ny kontakt i stedet for rektor.',
      validTo: '2027-03-21',
      givenVia: 'SELF',
    }),
  ),
  on('2026-09-22', isTurnedAway('p10'), looks('p11')),
  on('2026-09-29 13:00', p11('moveMilestone', done('UPDATED_PLAN_1W'))),
  on(
    '2026-10-09',
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-10-12',
      toDate: '2026-11-08',
      grade: 100,
    }),
  ),
  on(
    '2026-10-12',
    C('writePlanSummary', {
      text: 'Ønsker en rolig start uten ansvar for egen klasse, i et annet bygg.',
      hoursWanted: 7.5,
    }),
    p3('addMilestone', 'advice', {
      ...milestone('RECOMMENDATION_GIVEN', '2026-10-20'),
      ownerRole: 'NAV_LOCAL',
      title: 'Råd fra mulighetsteamet',
    }),
  ),
  on(
    '2026-10-20',
    p3('moveMilestone', {
      id: 'advice',
      status: 'DONE',
      reason: 'Rådet: ekspertbistand og ikke ansvar for klasse. § 8-5 som plan B.',
    }),
    p3('addMilestone', 'decision', {
      ...milestone('NAV_DECISION', '2026-10-27'),
      title: 'Beslutning om ekspertbistand og § 8-5',
    }),
  ),
  on(
    '2026-10-27',
    p3('moveMilestone', {
      id: 'decision',
      status: 'DONE',
      reason: 'Ekspertbistand: ja. § 8-5: ikke nå, fordi arbeidsgiveren har funnet oppgaver i et annet bygg.',
    }),
  ),
  on(
    '2026-11-03',
    p2('proposeStep', 'new start', {
      employerId: 'org3',
      weekFrom: '2026-11-09',
      weeks: 2,
      workPercent: 20,
      hoursPerWeek: 7.5,
      days: [2, 4],
      tasks: LIBRARY,
    }),
    C('acceptStep', { id: 'new start' }),
  ),
  on(
    '2026-11-04',
    looks('p1'),
    p1('grantStep', { id: 'new start' }),
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-11-09',
      toDate: '2026-12-06',
      grade: 80,
    }),
  ),
  on(
    '2026-11-05',
    looks('p11'),
    p11('agreeStep', { id: 'new start' }),
    p11('proposeAccommodation', 'other building', {
      employerId: 'org3',
      text: 'Arbeid i biblioteket og med undervisningsplaner, i et annet bygg.',
      fromDate: '2026-11-09',
      toDate: '2027-01-29',
    }),
    C('agreeAccommodation', { id: 'other building' }),
    C('addMilestone', 'first day', milestone('FIRST_DAY_BACK', '2026-11-09')),
  ),
  on(
    '2026-11-09',
    C('startStep', { id: 'new start' }),
    C('moveMilestone', done('first day')),
    C('addMilestone', milestone('STEP_REVIEW', '2026-11-23')),
    looks('p3'),
  ),
  on(
    '2026-11-13 16:00',
    C('logWeek', { week: '2026-11-09', workPercent: 20, hours: 7.5, load: 4, note: 'Stille. Deilig.' }),
  ),
  on(
    '2026-11-16',
    p3('addMilestone', {
      type: 'ACTIVITY',
      title: 'Spør om nytt samtykke: det forrige er gått ut',
      category: 'NAV',
      ownerRole: 'NAV_LOCAL',
      dueDate: '2026-11-30',
    }),
    p3('addMilestone', 'expert', {
      type: 'ACTIVITY',
      title: 'Ekspertbistand: avklar hvem som tar oppdraget',
      category: 'NAV',
      ownerRole: 'NAV_LOCAL',
      dueDate: '2026-12-04',
    }),
    p3('moveMilestone', { id: 'expert', status: 'IN_PROGRESS' }),
  ),
  on(
    '2026-11-19',
    looks('p2'),
    p2('proposeStep', 'thirty', {
      employerId: 'org3',
      weekFrom: '2026-11-23',
      weeks: 2,
      workPercent: 30,
      hoursPerWeek: 11.3,
      days: [2, 3, 4],
      tasks: `${LIBRARY} Én liten lesegruppe.`,
    }),
    p2('proposeStep', {
      employerId: 'org3',
      weekFrom: '2026-12-07',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: [1, 2, 3, 4],
      tasks: 'To små grupper, ikke hel klasse.',
    }),
    p2('proposeStep', {
      employerId: 'org3',
      weekFrom: '2027-01-11',
      weeks: 3,
      workPercent: 50,
      hoursPerWeek: 18.8,
      days: [1, 2, 3, 4],
      tasks: 'Små grupper og planlegging på trinnet.',
    }),
    p2('proposeStep', {
      employerId: 'org3',
      weekFrom: '2027-02-01',
      weeks: 4,
      workPercent: 60,
      hoursPerWeek: 22.5,
      days: [1, 2, 3, 4, 5],
      tasks: 'Deler en klasse med en kollega.',
    }),
  ),
  on(
    '2026-11-20 15:00',
    C('logWeek', {
      week: '2026-11-16',
      workPercent: 25,
      hours: 9.4,
      load: 4,
      note: 'Ble litt lenger på torsdag fordi jeg hadde lyst.',
    }),
    C('acceptStep', { id: 'thirty' }),
  ),
];

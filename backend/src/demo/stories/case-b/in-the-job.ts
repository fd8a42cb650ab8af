import { part } from '../../cast.js';
import type { Scene } from '../../script.js';
import { actor, done, looks, on, share } from '../../script.js';

const [B, p5, p6, p9] = [actor('B'), actor('p5'), actor('p6'), actor('p9')] as const;

const THREE_DAYS = [2, 3, 4];

/** A prospective employer becomes the employer, and the hours grow. */
export const inTheJob: readonly Scene[] = [
  on(
    '2026-09-20 19:00',
    B('writePlanSummary', {
      text: 'Ønsker korte dager i starten og tydelige oppgaver.',
      hoursWanted: 15,
    }),
  ),
  on(
    '2026-09-21',
    B('addParticipant', 'p9 before the job', part('p9', 'PROSPECTIVE_EMPLOYER')),
    B('giveConsent', 'B3', {
      participantId: 'p9 before the job',
      items: share('SUMMARY', 'PLAN', 'ACCOMMODATION'),
      purpose: 'Første kontakt om en mulig jobb: ønsket timetall og tilpasning.',
      validTo: '2026-10-05',
      givenVia: 'SELF',
    }),
    looks('p9'),
  ),
  on('2026-09-23 15:00', p6('moveMilestone', done('interview 2'))),
  on(
    '2026-09-28',
    p6('moveMilestone', done('JOB_OFFER')),
    p6('moveMilestone', done('contacts')),
    B('changeConsent', {
      consentId: 'B3',
      items: [...share('SUMMARY', 'PLAN'), ...share('READ', 'ACCOMMODATION')],
      purpose: 'Jobben er tilbudt: verkstedet får se tilpasningen jeg ønsker, ikke bare at jeg ønsker en.',
      validTo: '2026-10-05',
    }),
    B('proposeAccommodation', 'one task', {
      employerId: 'org2',
      text: 'Én oppgave om gangen, og hvem jeg kan spørre, de første ukene.',
      fromDate: '2026-10-05',
      toDate: '2026-12-18',
    }),
    B('recordJobStart', { startDate: '2026-10-05' }),
    looks('p9'),
  ),
  on(
    '2026-10-05 08:00',
    B('endParticipation', { participantId: 'p9 before the job' }),
    B('addParticipant', 'p9', part('p9', 'EMPLOYER')),
    B('registerEmployment', {
      organisationId: 'org2',
      percent: 40,
      fromDate: '2026-10-05',
      jobTitle: 'Sykkelreparatør',
      workplace: 'Verkstedet',
      leaderName: 'Glad Spurv',
    }),
    B('giveConsent', 'B4', {
      participantId: 'p9',
      items: share('READ', 'PLAN', 'ACCOMMODATION'),
      purpose: 'Avtale timer og tilpasning på verkstedet.',
      validTo: '2027-04-05',
      givenVia: 'SELF',
    }),
    p9('confirmAccommodation', { id: 'one task' }),
    B('proposeStep', 'week 41', {
      employerId: 'org2',
      weekFrom: '2026-10-05',
      weeks: 1,
      workPercent: 24,
      hoursPerWeek: 9,
      days: THREE_DAYS,
      tasks: 'Vask og enkel service.',
    }),
    B('proposeStep', 'week 42', {
      employerId: 'org2',
      weekFrom: '2026-10-12',
      weeks: 1,
      workPercent: 32,
      hoursPerWeek: 12,
      days: THREE_DAYS,
      tasks: 'Service og lapping.',
    }),
    B('proposeStep', 'weeks 43-44', {
      employerId: 'org2',
      weekFrom: '2026-10-19',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: THREE_DAYS,
      tasks: 'Service og dekkskift.',
    }),
    ...['week 41', 'week 42', 'weeks 43-44'].map((id) => p9('agreeStep', { id })),
    B('startStep', { id: 'week 41' }),
    B('moveMilestone', done('JOB_START')),
  ),
  on(
    '2026-10-09 16:00',
    B('logWeek', {
      week: '2026-10-05',
      workPercent: 24,
      hours: 9,
      load: 6,
      note: 'Nervøs mandag kveld, bedre på torsdag.',
    }),
    p5('reviewStep', { id: 'week 41', decision: 'INCREASE' }),
  ),
  on('2026-10-12', B('startStep', { id: 'week 42' }), looks('p6'), looks('p4')),
  on(
    '2026-10-16 16:00',
    B('logWeek', { week: '2026-10-12', workPercent: 32, hours: 12, load: 5 }),
    p5('reviewStep', { id: 'week 42', decision: 'INCREASE' }),
  ),
  on('2026-10-19', B('startStep', { id: 'weeks 43-44' }), looks('p3')),
  on('2026-10-23 16:00', B('logWeek', { week: '2026-10-19', workPercent: 37, hours: 14, load: 5 })),
  on(
    '2026-10-30 16:00',
    B('logWeek', {
      week: '2026-10-26',
      workPercent: 21,
      hours: 8,
      load: 8,
      note: 'Kom meg ikke av gårde to morgener. Det er morgenene som er verst.',
    }),
    B('proposeAccommodation', 'ten o clock', {
      employerId: 'org2',
      text: 'Arbeidsdagen starter klokka ti.',
      fromDate: '2026-11-02',
      toDate: '2027-01-29',
    }),
    p5('proposeStep', 'weeks 45-46', {
      employerId: 'org2',
      weekFrom: '2026-11-02',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 15,
      days: THREE_DAYS,
      tasks: 'Service og dekkskift.',
    }),
    B('acceptStep', { id: 'weeks 45-46' }),
  ),
  on(
    '2026-11-02',
    looks('p9'),
    p9('confirmAccommodation', { id: 'ten o clock' }),
    p9('agreeStep', { id: 'weeks 45-46' }),
    p5('reviewStep', {
      id: 'weeks 43-44',
      decision: 'CONTINUE',
      reason: 'To dager borte. Samme timetall, men senere start på dagen.',
    }),
    B('startStep', { id: 'weeks 45-46' }),
    p6('moveMilestone', done('RETENTION_4W')),
  ),
  on('2026-11-06 16:00', B('logWeek', { week: '2026-11-02', workPercent: 40, hours: 15, load: 4 })),
  on(
    '2026-11-13 16:00',
    B('logWeek', {
      week: '2026-11-09',
      workPercent: 40,
      hours: 15,
      load: 4,
      note: 'Tok imot første kunde alene!',
    }),
    p5('reviewStep', { id: 'weeks 45-46', decision: 'INCREASE' }),
    p5('proposeStep', 'weeks 47-48', {
      employerId: 'org2',
      weekFrom: '2026-11-16',
      weeks: 2,
      workPercent: 48,
      hoursPerWeek: 18,
      days: THREE_DAYS,
      tasks: 'Service, dekkskift og innlevering ved disken.',
    }),
    B('acceptStep', { id: 'weeks 47-48' }),
  ),
  on(
    '2026-11-16',
    p9('agreeStep', { id: 'weeks 47-48' }),
    B('startStep', { id: 'weeks 47-48' }),
    looks('p6'),
    looks('p3'),
  ),
  on(
    '2026-11-20 14:00',
    // Week 47 is not logged yet: the citizen is asked for it on the demo day.
    B('proposeAccommodation', {
      employerId: 'org2',
      text: 'Skriftlig oppgaveliste hver mandag morgen.',
      fromDate: '2026-11-23',
      toDate: '2027-01-29',
    }),
    p6('suggestGoal', { kind: 'WORK', text: 'Fast avtale om 20 timer i uka.' }),
  ),
];

import { part } from '../../cast.js';
import type { Scene } from '../../script.js';
import { actor, done, looks, milestone, on, share } from '../../script.js';

const [A, p1, p2, p8] = [actor('A'), actor('p1'), actor('p2'), actor('p8')] as const;

const EASINGS = ['limited tasks', 'no phone', 'fixed hours', 'weekly talk'] as const;

/** Sick-listed: referral, follow-up plan, course, consent and the first dialogue meeting. */
export const sickListed: readonly Scene[] = [
  on(
    '2026-08-31',
    A('openCase', { track: 'SICK_LISTED' }),
    A('addParticipant', 'p1', part('p1')),
    A('addParticipant', 'p8', part('p8')),
    A('registerEmployment', {
      organisationId: 'org1',
      percent: 100,
      fromDate: '2019-08-05',
      jobTitle: 'Regnskapsfører',
      workplace: 'Regnskapsavdelingen',
      leaderName: 'Rolig Bølge',
    }),
    p1('registerSickLeave', {
      employerId: 'org1',
      fromDate: '2026-08-31',
      toDate: '2026-09-27',
      grade: 100,
    }),
    p1('addParticipant', { ...part('p3'), claim: 'IN_MEETING' }),
    A('addParticipant', 'p3', part('p3')),
  ),
  on('2026-09-08', p1('addParticipant', part('p2')), A('addParticipant', 'p2', part('p2'))),
  on(
    '2026-09-25',
    p1('registerSickLeave', {
      employerId: 'org1',
      fromDate: '2026-09-28',
      toDate: '2026-10-25',
      grade: 100,
    }),
    p8('proposeAccommodation', 'limited tasks', {
      employerId: 'org1',
      text: 'Avgrensede oppgaver: bare bankavstemming.',
      fromDate: '2026-10-26',
      toDate: '2026-12-31',
    }),
    p8('proposeAccommodation', 'no phone', {
      employerId: 'org1',
      text: 'Ingen kundetelefon.',
      fromDate: '2026-10-26',
      toDate: '2026-12-31',
    }),
    p8('proposeAccommodation', 'fixed hours', {
      employerId: 'org1',
      text: 'Fast tid på kontoret mandag, onsdag og fredag kl. 09–12, resten hjemmefra.',
      fromDate: '2026-10-26',
      toDate: '2026-12-31',
    }),
    p8('proposeAccommodation', 'weekly talk', {
      employerId: 'org1',
      text: 'Samtale i 15 minutter hver uke: hva går bra, og hva skal vi justere?',
      fromDate: '2026-10-26',
      toDate: '2027-01-31',
    }),
    ...EASINGS.map((id) => A('agreeAccommodation', { id })),
    A('addMilestone', 'leader dialogue', milestone('LEADER_DIALOGUE_ESTABLISHED', '2026-09-25')),
    A('moveMilestone', done('leader dialogue')),
  ),
  on(
    '2026-09-28',
    p2('writeFunction', { kind: 'CAN', text: 'Konsentrert arbeid i inntil 90 minutter om gangen.' }),
    p2('writeFunction', { kind: 'CAN_WITH', text: 'Nye oppgaver, med pauser og tid til å sette seg inn.' }),
    p2('writeFunction', { kind: 'NOT_YET', text: 'Kundetelefoner.' }),
    p2('writeFunction', { kind: 'NOT_YET', text: 'Frister kortere enn ett døgn.' }),
    p2('suggestGoal', 'work goal', {
      kind: 'WORK',
      text: 'Tilbake i full jobb som regnskapsfører, ett trinn om gangen.',
    }),
    A('decideGoal', { id: 'work goal', state: 'ACTIVE' }),
    A('suggestGoal', {
      kind: 'LIFE',
      area: 'LEISURE',
      text: 'Ha overskudd til å gå tur med naboen to kvelder i uka.',
    }),
  ),
  on('2026-10-01 15:00', looks('p1')),
  on(
    '2026-10-09',
    A('giveConsent', 'A2', {
      participantId: 'p8',
      items: [...share('READ', 'PLAN', 'FUNCTION'), ...share('CONTRIBUTE', 'ACCOMMODATION')],
      purpose: 'Avtale trinn og tilrettelegging på arbeidsplassen.',
      validTo: '2027-03-31',
      givenVia: 'SELF',
    }),
    A('giveConsent', 'A3', {
      participantId: 'p3',
      items: share('READ', 'PLAN', 'FUNCTION', 'ACCOMMODATION', 'EMPLOYMENT'),
      purpose: 'Nav skal kunne følge planen uten at jeg må fortelle alt på nytt.',
      validTo: '2027-03-31',
      givenVia: 'SELF',
    }),
    A('addMilestone', 'info strategy', milestone('INFO_STRATEGY_READY', '2026-10-09')),
    A('moveMilestone', done('info strategy')),
    p8('addMilestone', milestone('ACCOMMODATION_END', '2026-12-31')),
  ),
  on('2026-10-12', looks('p8'), looks('p3')),
];

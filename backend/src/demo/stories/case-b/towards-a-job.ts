import { part } from '../../cast.js';
import type { Scene } from '../../script.js';
import { actor, done, milestone, on, refused, share } from '../../script.js';

const [B, p3, p4, p5, p6] = [actor('B'), actor('p3'), actor('p4'), actor('p5'), actor('p6')] as const;

/** From the needs assessment by way of recommendation and decision to the search for a job. */
export const towardsAJob: readonly Scene[] = [
  on(
    '2026-03-10',
    B('openCase', { track: 'AT_RISK' }),
    B('addParticipant', 'p3', part('p3')),
    B('addParticipant', 'p1', part('p1')),
    p3('addMilestone', 'needs decision', {
      ...milestone('NAV_DECISION', '2026-03-10'),
      title: 'Vedtak § 14 a: behov for tilpasset innsats',
    }),
    p3('moveMilestone', done('needs decision')),
  ),
  on(
    '2026-05-11',
    p3('addParticipant', { ...part('p4'), claim: 'IN_MEETING' }),
    B('addParticipant', 'p4', part('p4')),
    p3('addMilestone', 'mapping', {
      type: 'ACTIVITY',
      title: 'Kartlegging av ressurser og egne mål',
      category: 'NAV',
      ownerRole: 'NAV_ADVISER',
      dueDate: '2026-05-28',
    }),
    p3('addMilestone', 'recommendation', {
      ...milestone('RECOMMENDATION_GIVEN', '2026-06-01'),
      title: 'Anbefaling fra ARK',
    }),
  ),
  // once the office has asked: before that the adviser sees nothing of Nav's file
  on('2026-05-11 11:00', p4('moveMilestone', { id: 'mapping', status: 'IN_PROGRESS' })),
  on(
    '2026-05-28',
    p4('suggestGoal', 'job', { kind: 'WORK', text: 'En jobb på et sykkelverksted.' }),
    B('decideGoal', { id: 'job', state: 'ACTIVE' }),
    B('suggestGoal', { kind: 'LIFE', area: 'SAFETY', text: 'Egen leilighet.' }),
    B('suggestGoal', { kind: 'LIFE', area: 'RELATIONS', text: 'Sykle fast med vennene mine igjen.' }),
    p4('moveMilestone', done('mapping')),
  ),
  on(
    '2026-06-01',
    p4('moveMilestone', { id: 'recommendation', status: 'DONE', reason: 'Anbefaler SFJ sammen med IPS.' }),
  ),
  on(
    '2026-06-09',
    p3('addMilestone', 'decision', {
      ...milestone('NAV_DECISION', '2026-06-09'),
      title: 'Beslutning: SFJ og IPS, som anbefalt',
    }),
    p3('moveMilestone', done('decision')),
  ),
  on(
    '2026-06-15',
    B('addParticipant', 'p5', part('p5')),
    p3('addParticipant', { ...part('p6'), claim: 'IN_MEETING' }),
    B('addParticipant', 'p6', part('p6')),
    B('giveConsent', 'B1', {
      participantId: 'p6',
      // Without it a job specialist sees not even the own milestones.
      items: share('READ', 'PLAN', 'FUNCTION', 'EMPLOYMENT', 'BARRIER_WORK', 'INFO_STRATEGY', 'NAV'),
      purpose: 'Finne en jobb som passer, og følge opp meg og arbeidsgiveren.',
      validTo: '2026-12-15',
      givenVia: 'IN_MEETING',
    }),
    B('giveConsent', 'B2', {
      participantId: 'p3',
      items: share('READ', 'PLAN', 'NAV'),
      purpose: 'Veilederen skal kunne følge planen.',
      validTo: '2026-12-15',
      givenVia: 'IN_MEETING',
    }),
  ),
  on(
    '2026-06-16',
    refused(
      B('giveConsent', {
        participantId: 'p6',
        items: share('SUMMARY', 'SYMPTOM_MEASURES'),
        purpose: 'Ville gjerne at jobbspesialisten skulle vite det også.',
        validTo: '2026-12-15',
        givenVia: 'SELF',
      }),
      'CEILING',
    ),
  ),
  on(
    '2026-06-22',
    p5('writeFunction', { kind: 'CAN', text: 'Praktisk arbeid med hendene, én oppgave om gangen.' }),
    p5('writeFunction', { kind: 'CAN_WITH', text: 'Møte kunder, når noen andre er i nærheten.' }),
    p5('writeFunction', { kind: 'NOT_YET', text: 'Svare i telefonen.' }),
  ),
  on('2026-06-26', p6('moveMilestone', done('JOB_PROFILE'))),
  on(
    '2026-07-08',
    p6('moveMilestone', done('FIRST_EMPLOYER_CONTACT_30D')),
    p3('addMilestone', 'contacts', {
      type: 'ACTIVITY',
      title: 'Kontakt med arbeidsgivere (14 så langt)',
      category: 'NAV',
      ownerRole: 'JOB_SPECIALIST',
      dueDate: '2026-09-30',
    }),
    p6('moveMilestone', { id: 'contacts', status: 'IN_PROGRESS' }),
  ),
  on(
    '2026-08-27 15:00',
    p6('moveMilestone', done('INTERVIEW')),
    p3('addMilestone', 'interview 2', milestone('INTERVIEW', '2026-09-23')),
  ),
];

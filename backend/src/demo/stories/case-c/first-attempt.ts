import { createHash, randomBytes } from 'node:crypto';
import { part } from '../../cast.js';
import type { Scene } from '../../script.js';
import { actor, looks, on, share } from '../../script.js';

const [C, p1, p2, p3, p10] = [actor('C'), actor('p1'), actor('p2'), actor('p3'), actor('p10')] as const;
const p12 = actor('p12');

/** The story's own; a page makes it by chance. */
const HANDED_OVER = randomBytes(32).toString('base64url');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Sick-listed, a plan with the headteacher, and half days that did not hold. */
export const firstAttempt: readonly Scene[] = [
  on(
    '2026-04-13',
    C('openCase', { track: 'SICK_LISTED' }),
    C('addParticipant', 'p1', part('p1')),
    C('addParticipant', 'p10', part('p10')),
    C('registerEmployment', 'job', {
      organisationId: 'org3',
      percent: 100,
      fromDate: '2008-08-18',
      jobTitle: 'Lærer',
      workplace: 'Vidsyn skole',
      leaderName: 'Streng Mast',
    }),
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-04-13',
      toDate: '2026-05-10',
      grade: 100,
    }),
    p1('addParticipant', { ...part('p3'), claim: 'IN_MEETING' }),
    C('addParticipant', 'p3', part('p3')),
  ),
  on('2026-04-27', p1('addParticipant', part('p2')), C('addParticipant', 'p2', part('p2'))),
  on(
    '2026-05-07',
    p2('writeFunction', {
      kind: 'CAN',
      text: 'Planlegge og skrive, sittende og stående om hverandre.',
    }),
    p2('writeFunction', { kind: 'CAN_WITH', text: 'Undervise små grupper i et rolig rom, i korte økter.' }),
    p2('writeFunction', { kind: 'NOT_YET', text: 'Ha ansvar for en hel klasse.' }),
    p2('suggestGoal', 'school day', { kind: 'WORK', text: 'En skolehverdag jeg kan stå i.' }),
    C('decideGoal', { id: 'school day', state: 'ACTIVE' }),
    C('suggestGoal', { kind: 'LIFE', area: 'HEALTH', text: 'Sove gjennom natta og synge i koret igjen.' }),
  ),
  on(
    '2026-05-08',
    C('giveConsent', 'C1', {
      participantId: 'p10',
      items: share('READ', 'PLAN', 'ACCOMMODATION', 'FUNCTION', 'MEETING'),
      purpose: 'Lage oppfølgingsplan sammen med rektor.',
      validTo: '2026-11-08',
      givenVia: 'SELF',
    }),
    C('giveConsent', 'C2', {
      participantId: 'p3',
      items: share('READ', 'PLAN', 'FUNCTION', 'BARRIER_WORK'),
      purpose: 'Nav skal forstå hva som stopper opp på jobben.',
      validTo: '2026-11-08',
      givenVia: 'SELF',
    }),
    p10('proposeAccommodation', 'no cover', {
      employerId: 'org3',
      text: 'Ingen vikartimer.',
      fromDate: '2026-06-01',
      toDate: '2026-08-28',
    }),
    C('agreeAccommodation', { id: 'no cover' }),
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-05-11',
      toDate: '2026-05-31',
      grade: 100,
    }),
  ),
  on(
    '2026-05-25',
    // A union's representative stands in no directory, and comes by the link that C hands over.
    C('makePartLink', 'p12 link', { role: 'SUPPORT_PERSON', secretHash: sha256(HANDED_OVER) }),
    p12('acceptPartLink', { secret: HANDED_OVER }),
    C('confirmPartLink', 'p12', { linkId: 'p12 link' }),
    C('giveConsent', 'C4', {
      participantId: 'p12',
      items: share('SUMMARY', 'MEETING'),
      purpose: 'Tillitsvalgt blir med på dialogmøtet.',
      validTo: '2026-06-30',
      givenVia: 'SELF',
    }),
    looks('p12'),
  ),
  on(
    '2026-05-27',
    p2('proposeStep', 'first half', {
      employerId: 'org3',
      weekFrom: '2026-06-01',
      weeks: 2,
      workPercent: 50,
      hoursPerWeek: 18.8,
      days: [1, 2, 3, 4, 5],
      tasks: 'Halve dager med to klasser.',
    }),
    p2('proposeStep', 'second half', {
      employerId: 'org3',
      weekFrom: '2026-06-15',
      weeks: 10,
      workPercent: 50,
      hoursPerWeek: 18.8,
      days: [1, 2, 3, 4, 5],
      tasks: 'Halve dager med to klasser.',
    }),
    C('acceptStep', { id: 'first half' }),
    C('acceptStep', { id: 'second half' }),
  ),
  on(
    '2026-05-28 12:00',
    p1('grantStep', { id: 'first half' }),
    p1('grantStep', { id: 'second half' }),
    p1('registerSickLeave', {
      employerId: 'org3',
      fromDate: '2026-06-01',
      toDate: '2026-08-23',
      grade: 50,
    }),
    p10('agreeStep', { id: 'first half' }),
    p10('agreeStep', { id: 'second half' }),
  ),
  on(
    '2026-06-01',
    C('startStep', { id: 'first half' }),
    p3('assessActivity', { id: 'ACTIVITY_REQUIREMENT_8W', reason: 'GRADED', until: null }),
  ),
  on('2026-06-05 16:00', C('logWeek', { week: '2026-06-01', workPercent: 50, hours: 18.8, load: 6 })),
  on('2026-06-12 16:00', C('logWeek', { week: '2026-06-08', workPercent: 50, hours: 18.8, load: 7 })),
  on(
    '2026-06-15',
    C('reviewStep', { id: 'first half', decision: 'CONTINUE' }),
    C('startStep', { id: 'second half' }),
  ),
  on(
    '2026-06-19 16:00',
    C('logWeek', {
      week: '2026-06-15',
      workPercent: 40,
      hours: 15,
      load: 8,
      note: 'Støyen tar knekken på meg.',
    }),
  ),
  on('2026-06-30', C('endParticipation', { participantId: 'p12' })),
  on(
    '2026-08-21 16:00',
    C('logWeek', {
      week: '2026-08-17',
      workPercent: 20,
      hours: 7.5,
      load: 9,
      note: 'Tilbake i samme klasserom og samme krangel.',
    }),
  ),
];

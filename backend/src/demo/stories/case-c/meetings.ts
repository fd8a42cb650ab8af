import type { Scene } from '../../script.js';
import { actor, done, on } from '../../script.js';

const [C, p3, p10, p11, p12] = [actor('C'), actor('p3'), actor('p10'), actor('p11'), actor('p12')] as const;

const [FIRST, SECOND] = ['DIALOGUE_MEETING_1', 'DIALOGUE_MEETING_2'] as const;

const SCHOOL_DAY = 'Undervise to klasser, ha ansvar for den ene, og planlegge sammen med trinnet.';

/** The headteacher's plan and meeting, with the union at C's wish; then the updated plan and Nav's meeting. */
export const meetingsOfC: readonly Scene[] = [
  on(
    '2026-05-08 11:00',
    p10('saveFollowUpPlan', 'plan of the headteacher', {
      employerId: 'org3',
      typicalWorkday: SCHOOL_DAY,
      tasksThatCanStillBeDone: 'Planlegge undervisning og undervise små grupper.',
      tasksThatCanNotBeDone: 'Ha ansvar for en hel klasse, og ta vikartimer.',
      previousFacilitation: 'Ingen inspeksjon i friminuttene.',
      plannedFacilitation: 'Ingen vikartimer. Halve dager fra juni.',
      otherFacilitationOptions: 'Bytte klasserom, eller dele en klasse med en kollega.',
      followUp: 'Samtale annenhver fredag.',
      evaluationDate: '2026-08-28',
      employeeHasContributed: true,
      contribution: 'Vi snakket om oppgavene, men var ikke enige om alt.',
    }),
    p10('finaliseFollowUpPlan', { id: 'plan of the headteacher' }),
  ),
  on(
    '2026-05-12',
    p10('arrangeMeeting', {
      milestoneId: FIRST,
      channel: 'OPPMOTE',
      place: 'Rektors kontor',
      day: '2026-05-28',
      time: '11:00',
      duration: 60,
      agenda: 'Halve dager fra juni\nOppgaver og rom',
    }),
  ),
  on(
    '2026-05-25 10:00',
    C('inviteToMeeting', { milestoneId: FIRST, participantIds: ['p12'] }),
    C('answerInvitation', { milestoneId: FIRST, answer: 'COMES' }),
    p12('answerInvitation', { milestoneId: FIRST, answer: 'COMES' }),
  ),
  on('2026-05-28 12:00', p10('moveMilestone', done(FIRST))),
  on(
    '2026-05-28 15:00',
    p10('saveMinutes', {
      milestoneId: FIRST,
      situation: 'Raus kan arbeide halve dager med to klasser.',
      conclusion: 'Halve dager fra juni, uten vikartimer.',
      taskEmployee: 'Prøve halve dager.',
      taskEmployer: 'Finne et roligere klasserom før skolestart.',
      taskEmployerBy: '2026-08-14',
    }),
    p10('publishMinutes', {
      milestoneId: FIRST,
      people: [{ participantId: 'p12', tookPart: true, shared: true }],
    }),
  ),
  // the headteacher’s own task stands undone
  on('2026-06-15 12:00', C('finishMeetingTask', { id: 'MEETING_TASK of meeting 1' })),
  on('2026-09-10', C('askForMeeting', { wantsIssuer: false })),
  on(
    '2026-09-15',
    p3('arrangeMeeting', {
      milestoneId: SECOND,
      channel: 'OPPMOTE',
      place: 'Nav Elvedal, møterom 2',
      day: '2026-10-06',
      time: '13:00',
      duration: 60,
      agenda: 'Hvilke oppgaver finnes utenom klasserommet\nHva hver av oss gjør videre',
      preparations: 'Arbeidsgiveren sender oppdatert oppfølgingsplan en uke før.',
    }),
  ),
  on(
    '2026-09-22 10:00',
    C('inviteToMeeting', { milestoneId: SECOND, participantIds: ['p11'] }),
    C('answerInvitation', { milestoneId: SECOND, answer: 'COMES' }),
    p11('answerInvitation', { milestoneId: SECOND, answer: 'COMES' }),
  ),
  on(
    '2026-09-29 12:00',
    p11('saveFollowUpPlan', 'plan for Nav', {
      employerId: 'org3',
      typicalWorkday: SCHOOL_DAY,
      tasksThatCanStillBeDone: 'Planlegge undervisning, og arbeide i biblioteket.',
      tasksThatCanNotBeDone: 'Ha ansvar for en hel klasse.',
      previousFacilitation: 'Halve dager med to klasser og ingen vikartimer. Det holdt ikke.',
      plannedFacilitation: 'Ny kontakt: HR. Oppgaver i bibliotek og planlegging, i et annet bygg.',
      otherFacilitationOptions: 'En liten lesegruppe etter hvert.',
      followUp: 'HR ringer hver onsdag.',
      helpFromNav: 'Noen utenfra som kan se på oppgavene sammen med oss.',
      evaluationDate: '2026-12-11',
      employeeHasContributed: true,
      contribution: 'Raus foreslo oppgavene i biblioteket.',
    }),
    p11('finaliseFollowUpPlan', { id: 'plan for Nav' }),
  ),
  on('2026-10-06 14:00', p3('moveMilestone', done(SECOND))),
  on(
    '2026-10-06 15:30',
    p3('saveMinutes', {
      milestoneId: SECOND,
      situation: 'Raus er helt borte fra jobben. Arbeidsgiveren ser etter oppgaver uten ansvar for klasse.',
      conclusion: 'Partene vil prøve oppgaver i et annet bygg når de er på plass.',
      taskEmployee: 'Møte HR for å se på oppgavene i biblioteket.',
      taskEmployeeBy: '2026-10-16',
      taskEmployer: 'Avklare oppgaver og sted, og oppdatere planen.',
      taskEmployerBy: '2026-11-27',
      taskNav: 'Drøfte hvilken hjelp som passer, og gi svar.',
      taskNavBy: '2026-10-30',
    }),
    p3('publishMinutes', {
      milestoneId: SECOND,
      people: [{ participantId: 'p11', tookPart: true, shared: true }],
    }),
  ),
  on('2026-10-15 12:00', C('finishMeetingTask', { id: 'MEETING_TASK of meeting 2' })),
  on('2026-10-27 12:00', p3('finishMeetingTask', { id: 'MEETING_TASK of Nav' })),
];

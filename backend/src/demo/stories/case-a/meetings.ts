import type { Scene } from '../../script.js';
import { actor, done, on } from '../../script.js';

const [A, p8] = [actor('A'), actor('p8')] as const;

const EASED = {
  employerId: 'org1',
  typicalWorkday: 'Føre regnskap for tolv kunder, svare på kundetelefon og levere ved månedsslutt.',
  tasksThatCanStillBeDone: 'Bankavstemming og avgrensede oppgaver uten kort frist.',
  tasksThatCanNotBeDone: 'Kundetelefon, og oppgaver med frist samme dag.',
  previousFacilitation: 'Færre kunder i to uker i august.',
  plannedFacilitation:
    'Bare bankavstemming, ingen kundetelefon. Fast tid mandag, onsdag og fredag kl. 09–12, resten hjemmefra.',
  otherFacilitationOptions: 'Hjelp av en kollega ved månedsslutt. Eget rom når det er mange på kontoret.',
  followUp: 'Samtale i 15 minutter hver uke: hva går bra, og hva skal vi justere?',
  evaluationDate: '2026-12-04',
} as const;

/** The follow-up plan that A and the leader make, and their dialogue meeting; without the doctor, as A wishes. */
export const meetingsOfA: readonly Scene[] = [
  on(
    '2026-09-21 10:00',
    p8('saveFollowUpPlan', 'first lines', {
      employerId: 'org1',
      typicalWorkday: EASED.typicalWorkday,
      plannedFacilitation: 'Færre oppgaver til å begynne med.',
    }),
  ),
  on(
    '2026-09-24',
    A('commentFollowUpPlan', {
      employerId: 'org1',
      text: 'Avgrensede oppgaver og faste dager er det som hjelper mest. Jeg vil gjerne prate litt hver uke.',
    }),
  ),
  on(
    '2026-09-25 11:00',
    p8('saveFollowUpPlan', 'whole plan', {
      ...EASED,
      employeeHasContributed: true,
      contribution: 'Vi gikk gjennom oppgavene sammen og ble enige om alt som står her.',
    }),
    p8('finaliseFollowUpPlan', { id: 'whole plan' }),
  ),
  on(
    '2026-10-02',
    p8('arrangeMeeting', {
      milestoneId: 'DIALOGUE_MEETING_1',
      channel: 'OPPMOTE',
      place: 'Møterom Skjæret, andre etasje',
      day: '2026-10-13',
      time: '13:00',
      duration: 60,
      agenda: 'Oppgaver og tid de første ukene\nHva vi sier til kollegaene\nNår vi snakkes igjen',
      preparations: 'Ta med oppfølgingsplanen.',
    }),
  ),
  on(
    '2026-10-03',
    A('answerInvitation', {
      milestoneId: 'DIALOGUE_MEETING_1',
      answer: 'COMES',
      note: 'Uten sykmelder, takk.',
    }),
  ),
  on('2026-10-13 14:00', p8('moveMilestone', done('DIALOGUE_MEETING_1'))),
  on(
    '2026-10-13 15:00',
    p8('saveMinutes', {
      milestoneId: 'DIALOGUE_MEETING_1',
      situation: 'Modig vil begynne med korte dager og avgrensede oppgaver om to uker.',
      conclusion: 'Vi følger oppfølgingsplanen og legger en plan trinn for trinn.',
      taskEmployee: 'Si fra om noe i oppgavene må endres.',
      taskEmployer: 'Gi beskjed til kollegaene om at kundetelefonen går til en annen.',
      taskEmployerBy: '2026-10-23',
    }),
    p8('publishMinutes', { milestoneId: 'DIALOGUE_MEETING_1', people: [] }),
  ),
  on('2026-10-22 13:00', p8('finishMeetingTask', { id: 'MEETING_TASK of the leader' })),
];

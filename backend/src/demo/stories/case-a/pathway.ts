import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [p1, p2] = [actor('p1'), actor('p2')] as const;

const attended = (number: number, day: string): Scene =>
  on(`${day} 16:00`, p2('recordAttendance', { number, on: day, attended: true }));

const session = (day: string, mode: 'IN_PERSON' | 'VIDEO'): Scene =>
  on(`${day} 15:30`, p2('recordTreatmentSession', { on: day, mode, hours: 1 }));

/** Referred in September, a right ten days later, assessed, the plan sent, the course, and therapy from October. */
export const throughTreatment: readonly Scene[] = [
  on(
    '2026-09-08 10:00',
    p1('writeReferral', 'referral', {
      dpsId: 'Elvedal DPS',
      referrerRole: 'GP',
      health: 'Nedstemt siden i sommer, sover dårlig og orker lite. Tydelig depresjon, noe angst.',
      workSituation: 'Regnskapsfører i full stilling. Månedsslutt og kundetelefon er det tyngste.',
      functioning: 'Klarer enkle gjøremål hjemme, konsentrasjonen holder omtrent en time.',
      sickLeaveGrade: 100,
    }),
    p1('sendReferral', { on: '2026-09-08' }),
  ),
  on(
    '2026-09-18 13:00',
    p2('recordRight', {
      on: '2026-09-18',
      granted: true,
      startDeadline: '2026-12-01',
      decidedBy: 'Inntaksteamet, Elvedal DPS',
    }),
    p2('forwardReferral', { on: '2026-09-18', channel: 'ELECTRONIC' }),
    p2('acceptReferral', { on: '2026-09-18', siteId: 'Nordhavn Arbeid og Psykisk Helse, Nordhavn' }),
  ),
  on(
    '2026-09-28 15:00',
    p2('completeClinicalAssessment', { on: '2026-09-28' }),
    p2('writeWorkAssessment', {
      complaintsAtWork: 'Mister tråden når telefonen ringer, og blir redd for å gjøre feil ved månedsslutt.',
      barriersToReturn: 'En tro på å måtte være helt frisk først. Kundetelefon og månedsslutt.',
      expectedMastery: 'Usikker: 4 av 10 på at det går. Avgrensede oppgaver virker mulig.',
      complete: true,
    }),
    p2('planCourse', { firstOn: '2026-09-30' }),
  ),
  on(
    '2026-09-29 10:00',
    p2('giveFeedback', { on: '2026-09-29' }),
    p2('closeAssessment', { on: '2026-09-29' }),
    p2('writeTreatmentPlan', 'treatment plan', {
      summary: 'Jobbfokusert terapi, omtrent 12 timer etter kurset. Trinnvis retur mens behandlingen går.',
      hoursPlanned: 12,
      goals: [
        { kind: 'WORK', text: 'Prøve månedsslutt i små deler, med lederen i ryggen.' },
        { kind: 'WORK', text: 'Ta én kundetelefon om dagen igjen innen nyttår.' },
        { kind: 'OTHER', text: 'Sove bedre.' },
      ],
    }),
  ),
  attended(1, '2026-09-30'),
  on('2026-10-01 10:00', p2('sendTreatmentPlan', { on: '2026-10-01' })),
  attended(2, '2026-10-07'),
  attended(3, '2026-10-14'),
  attended(4, '2026-10-21'),
  on(
    '2026-10-23 08:00',
    p2('startTreatment', { on: '2026-10-23' }),
    p2('chooseMethod', { from: '2026-10-23', method: 'CBT' }),
  ),
  session('2026-10-23', 'IN_PERSON'),
  session('2026-10-30', 'IN_PERSON'),
  on(
    '2026-11-05 12:00',
    p2('writeTreatmentMessage', {
      text: 'Uke 45 ble 20 prosent. Vi foreslår å bli på 30 prosent i to uker til. Passer det med sykmeldingen?',
    }),
  ),
  session('2026-11-06', 'VIDEO'),
  on('2026-11-06 16:30', p1('writeTreatmentMessage', { text: 'Ja, jeg lar graden stå til neste samtale.' })),
  on('2026-11-13 15:00', p2('chooseMethod', { from: '2026-11-13', method: 'METACOGNITIVE' })),
  session('2026-11-20', 'IN_PERSON'),
];

import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const p5 = actor('p5');

const session = (day: string, mode: 'IN_PERSON' | 'VIDEO'): Scene =>
  on(`${day} 14:00`, p5('recordTreatmentSession', { on: day, mode, hours: 1 }));

/** Treatment at the centre for coping at work: no referral through a DPS, and no course. */
export const jobMastery: readonly Scene[] = [
  on(
    '2026-06-22 10:00',
    p5('startTreatment', {
      on: '2026-06-22',
      siteId: 'Senter for jobbmestring Viddene, Elvedal',
      reason: 'Kurset inngår ikke i tilbudet. Behandlingen går sammen med jobbsøkingen.',
    }),
    p5('completeClinicalAssessment', { on: '2026-06-22' }),
    p5('writeWorkAssessment', {
      complaintsAtWork: 'Frykter kritikk, og unngår telefonen.',
      barriersToReturn: 'Uklare oppgaver de første ukene, og lite erfaring med å spørre.',
      expectedMastery: 'Tror på praktisk arbeid, én oppgave om gangen.',
      complete: true,
    }),
    p5('giveFeedback', {
      on: '2026-06-22',
      notApplicableReason: 'Det er ingen henviser i dette løpet.',
    }),
    p5('closeAssessment', { on: '2026-06-22' }),
    p5('writeTreatmentPlan', 'treatment plan', {
      summary: 'Arbeidsrettet kognitiv terapi sammen med jobbspesialisten, omtrent ti timer.',
      hoursPlanned: 10,
      goals: [{ kind: 'WORK', text: 'Få og beholde en jobb på et sykkelverksted.' }],
    }),
    p5('chooseMethod', { from: '2026-06-22', method: 'CBT' }),
  ),
  on('2026-06-24 10:00', p5('sendTreatmentPlan', { on: '2026-06-24' })),
  session('2026-06-29', 'IN_PERSON'),
  session('2026-08-10', 'IN_PERSON'),
  session('2026-09-07', 'VIDEO'),
  session('2026-10-12', 'IN_PERSON'),
  session('2026-11-09', 'IN_PERSON'),
];

import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [C, p3, p4, p7] = [actor('C'), actor('p3'), actor('p4'), actor('p7')] as const;

/** A possibility team that is asked without a name, its advice, and a decision that deviates from it. */
export const adviceWithoutAName: readonly Scene[] = [
  on(
    '2026-10-12 10:00',
    C('writeSummary', {
      category: 'FUNCTION',
      text: 'Klarer planlegging og små grupper. Ikke full klasse ennå.',
    }),
    p3('askConsultation', 'without a name', {
      question:
        'En i full stilling i skolen har vært borte i et halvt år etter en konflikt, med plager i både kropp og sinn. Et forsøk på å komme tilbake stoppet. Hva kan prøves før sykepengene tar slutt?',
      dueDate: '2026-10-20',
      lastDay: '2026-12-31',
      personIds: ['p7', 'p4'],
    }),
  ),
  on(
    '2026-10-12 20:00',
    C('answerConsultation', { id: 'without a name', approve: true, shareFunction: true, sharePlan: true }),
  ),
  on(
    '2026-10-20 08:30',
    p7('adviseConsultation', {
      consultationId: 'without a name',
      text: 'Ekspertbistand, og ikke ansvar for klasse. Tenk på § 8-5 som plan B.',
    }),
    p4('adviseConsultation', {
      consultationId: 'without a name',
      text: 'Avklar rollen før en ny start, gjerne i et annet bygg.',
    }),
  ),
  on(
    '2026-10-27 10:00',
    p3('makeDecision', {
      consultationId: 'without a name',
      outcome: 'DEVIATED',
      text: 'Ekspertbistand: ja. § 8-5: ikke nå.',
      reason: 'Arbeidsgiveren har funnet oppgaver i et annet bygg.',
    }),
    p3('addMeasure', 'expert help', { type: 'EXPERT_ASSISTANCE', note: 'Arbeidsgiveren søker.' }),
    p3('moveMeasure', { id: 'expert help', state: 'DECIDED', onDate: '2026-10-27' }),
  ),
  on('2026-11-05 10:00', C('shareMeasure', { measureId: 'expert help', employerId: 'org3', share: true })),
];

import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [C, p2, p11] = [actor('C'), actor('p2'), actor('p11')] as const;

/** A conflict at work and a body that aches; a new contact who gets one sentence and nothing more. */
export const planOfC: readonly Scene[] = [
  on(
    '2026-05-07 12:00',
    C('addBarrier', { kind: 'WORKPLACE', text: 'Fastlåst konflikt med lederen.', locus: 'WORK' }),
    C('addBarrier', { kind: 'WORKPLACE', text: 'Uklar rolle på trinnet.', locus: 'WORK' }),
    C('addBarrier', { kind: 'WORKPLACE', text: 'Støy i klasserommet.', locus: 'WORK' }),
    p2('addBarrier', { kind: 'SYMPTOMS', text: 'Vondt i nakke og skuldre.', locus: 'INTERPLAY' }),
    C('addBarrier', { kind: 'SYMPTOMS', text: 'Sover dårlig.' }),
    C('addBarrier', {
      kind: 'SELF_EFFICACY',
      text: 'Stoler ikke på at det blir tatt på alvor.',
      locus: 'WORK',
    }),
    p2('addBarrier', {
      kind: 'SELF_EFFICACY',
      text: 'Jobben er den jeg er. Da er det alt eller ingenting.',
      locus: 'PERSON',
    }),
  ),
  on(
    '2026-11-05 15:00',
    C('addInfoLine', 'words for HR', {
      audience: 'LEADER',
      level: 'FUNCTION_AND_PLAN',
      words: 'Jeg begynner rolig, i et annet bygg. Spør om oppgavene, ikke om grunnen.',
      saidBy: 'CITIZEN',
      saidWhen: 'Før første dag',
      notSaid: 'Alt om helse, og om konflikten',
    }),
    C('addInfoLine', {
      audience: 'COLLEAGUES',
      level: 'MINIMAL',
      words: 'Jeg er på biblioteket to dager i uken fremover.',
      saidBy: 'LEADER',
      saidWhen: 'På personalmøtet',
      notSaid: 'Hvorfor',
    }),
    C('publishMessage', { id: 'words for HR', participantId: 'p11' }),
    p2('linkStep', { id: 'new start', kind: 'GOAL', targetId: 'school day', linked: true }),
    C('linkStep', { id: 'new start', kind: 'ACCOMMODATION', targetId: 'other building', linked: true }),
  ),
  on(
    '2026-11-20 14:00',
    p11('answerReviewAsEmployer', {
      reviewId: 'REVIEW',
      hours: 9.4,
      tasks: 'Biblioteket og undervisningsplanene fungerer godt.',
      helps: 'Eget bygg og faste dager.',
    }),
  ),
];

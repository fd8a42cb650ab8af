import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [A, p3] = [actor('A'), actor('p3')] as const;

/** The case may be counted when it is over; and a colleague who might take over in Nav, whom the citizen says no to. */
export const closing: readonly Scene[] = [
  on('2026-10-09 12:00', A('answerResearch', { give: true })),
  on(
    '2026-11-04',
    p3('proposeHandover', 'handover', {
      successorId: 'p13',
      note: 'Aktivitetskravet er vurdert og oppfylt. Neste som skal gjøres, er å spørre om behov for dialogmøte 2 i uke 16.',
    }),
  ),
  on('2026-11-05 19:00', A('answerHandover', { handoverId: 'handover', accept: false })),
];

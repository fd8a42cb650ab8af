import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [B, p5] = [actor('B'), actor('p5')] as const;

/** What matters to B, asked first; the ground for the help; and the first customer alone. */
export const ownOfB: readonly Scene[] = [
  on(
    '2026-03-10 20:00',
    B('rankWhatMatters', {
      items: [
        { area: 'JOB', text: 'En jobb' },
        { area: 'HOUSING', text: 'Egen leilighet' },
        { area: 'RELATIONS', text: 'Sykkelvennene' },
      ],
      kept: false,
    }),
  ),
  on(
    '2026-06-15 15:00',
    B('answerEligibility', { item: 'OWN_WISH', answer: 'YES' }),
    B('answerEligibility', { item: 'MOTIVATION', answer: 'SOME', reason: 'Jeg vil, men gruer meg.' }),
    p5('answerEligibility', { item: 'PROBLEM_GROUP', answer: 'CMD' }),
    p5('answerEligibility', { item: 'ARENA_SCHOOL', answer: 'MUCH', onDate: '2026-06-15' }),
    p5('answerEligibility', { item: 'ARENA_SOCIAL', answer: 'MUCH', onDate: '2026-06-15' }),
    p5('answerEligibility', {
      item: 'POSSIBILITIES',
      answer: 'YES',
      reason: 'Flink med sykler, og vil jobbe på verksted.',
    }),
  ),
  on(
    '2026-09-14 18:00',
    B('writeOwnEntry', {
      kind: 'TOOL',
      text: 'Puste rolig og telle til ti',
      situation: 'Før jeg tar telefonen',
      kept: false,
    }),
  ),
  on(
    '2026-11-12 18:00',
    B('writeOwnEntry', {
      kind: 'MASTERY',
      topic: 'DOING',
      text: 'Tok imot første kunde alene',
      onDate: '2026-11-12',
      kept: false,
    }),
  ),
];

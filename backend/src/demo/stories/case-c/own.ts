import type { Scene } from '../../script.js';
import { actor, on, refused } from '../../script.js';

const [C, p2] = [actor('C'), actor('p2')] as const;

/** Mixed complaints, a conflict that C keeps to oneself, and a doctor who is given nothing of it. */
export const ownOfC: readonly Scene[] = [
  on(
    '2026-04-13 20:00',
    C('rankWhatMatters', {
      items: [
        { area: 'JOB', text: 'Å være en god lærer' },
        { area: 'HEALTH', text: 'Mindre vondt i nakken' },
        { area: 'OTHER', text: 'Koret' },
      ],
      kept: false,
    }),
  ),
  on(
    '2026-05-07 15:00',
    C('answerEligibility', { item: 'OWN_WISH', answer: 'YES' }),
    C('answerEligibility', { item: 'MOTIVATION', answer: 'UNSURE' }),
    p2('answerEligibility', { item: 'PROBLEM_GROUP', answer: 'MIXED' }),
    p2('answerEligibility', { item: 'ARENA_WORK', answer: 'MUCH', onDate: '2026-05-07' }),
    p2('answerEligibility', { item: 'ARENA_PRIVATE', answer: 'SOME', onDate: '2026-05-07' }),
    p2('answerEligibility', {
      item: 'OFTEN_SELF_CERTIFIED',
      answer: 'NO',
      source: 'CITIZEN',
      onDate: '2026-05-07',
    }),
    p2('answerEligibility', {
      item: 'NEED',
      answer: 'YES',
      reason: 'Både kropp, søvn og konflikt på jobben.',
    }),
  ),
  on(
    '2026-09-02 20:00',
    // kept, so that no consent shows it to anyone
    C('writeOwnEntry', {
      kind: 'REFLECTION',
      topic: 'WORK',
      text: 'Jeg stoler ikke på at det jeg sier, blir hos den jeg sier det til.',
      kept: true,
    }),
    // a doctor is given nothing personal by health co-operation, so there is nothing to object to
    refused(
      C('objectToSharing', { participantId: 'p1', categories: ['PERSONAL'] }),
      'NOT_HEALTH_COOPERATION',
    ),
  ),
  on(
    '2026-09-14 15:00',
    p2('overrideEligibility', {
      item: 'OFTEN_SELF_CERTIFIED',
      result: 'SUPPORTS',
      reason: 'Tidligere perioder kom fram i samtale.',
    }),
    p2('answerEligibility', {
      item: 'STAYING',
      answer: 'UNSURE',
      reason: 'Avhenger av ny kontakt på skolen.',
    }),
  ),
  on(
    '2026-11-16 18:00',
    C('answerWorkConditions', {
      attachment: 'GOOD',
      environment: 'HARD',
      autonomy: 'MIXED',
      exhaustion: 'HARD',
      skills: 'GOOD',
      jobSecurity: 'GOOD',
      spillOver: 'MIXED',
      commute: 'GOOD',
      kept: true,
    }),
    C('writeOwnEntry', { kind: 'FITS', topic: 'CONFLICT', kept: true }),
  ),
];

import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [A, p2] = [actor('A'), actor('p2')] as const;

/** What matters to A, and the ground for the clinic's help. */
export const ownOfA: readonly Scene[] = [
  on(
    '2026-08-31 20:00',
    A('rankWhatMatters', {
      items: [
        { area: 'JOB', text: 'Å kjenne at jeg kan jobben min igjen' },
        { area: 'RELATIONS', text: 'Overskudd til barna' },
        { area: 'HEALTH', text: 'Å sove om natta' },
      ],
      kept: false,
    }),
  ),
  on(
    '2026-09-28 15:00',
    A('answerEligibility', { item: 'OWN_WISH', answer: 'YES' }),
    A('answerEligibility', { item: 'MOTIVATION', answer: 'MUCH', reason: 'Jeg savner kollegene.' }),
    p2('answerEligibility', { item: 'PROBLEM_GROUP', answer: 'CMD' }),
    p2('answerEligibility', {
      item: 'CANNOT_COME',
      answer: 'YES',
      source: 'ISSUER',
      onDate: '2026-08-31',
    }),
    p2('answerEligibility', {
      item: 'USUAL_RESULT',
      answer: 'YES',
      source: 'CITIZEN',
      onDate: '2026-08-17',
    }),
    p2('answerEligibility', { item: 'ARENA_WORK', answer: 'MUCH', onDate: '2026-09-28' }),
    p2('answerEligibility', { item: 'ARENA_PRIVATE', answer: 'SOME', onDate: '2026-09-28' }),
    p2('answerEligibility', { item: 'ARENA_SOCIAL', answer: 'NONE', onDate: '2026-09-28' }),
    p2('answerEligibility', {
      item: 'NEED',
      answer: 'YES',
      reason: 'Trenger hjelp med jobben og plagene samtidig.',
    }),
    p2('answerEligibility', { item: 'STAYING', answer: 'YES', reason: 'Leder vil legge til rette.' }),
  ),
  on(
    '2026-10-14 18:00',
    A('writeOwnEntry', {
      kind: 'TOOL',
      text: 'Skrive bekymringen ned og ta den opp igjen klokka fire',
      situation: 'Når tallene ikke stemmer',
      kept: false,
    }),
    A('rateCompass', {
      identity: 7,
      timeStructure: 8,
      socialContact: 6,
      collectivePurpose: 5,
      activity: 6,
      mastery: 3,
      autonomy: 5,
      kept: true,
    }),
  ),
  on(
    '2026-11-06 18:00',
    A('writeOwnEntry', {
      kind: 'MASTERY',
      topic: 'CALM',
      text: 'Tok pause i tide og gikk hjem med krefter igjen',
      onDate: '2026-11-06',
      kept: false,
    }),
    A('writeOwnEntry', {
      kind: 'REFLECTION',
      topic: 'SICK_LEAVE_ATTITUDE',
      text: 'Jeg trodde jeg måtte hvile helt ferdig først. Det stemte ikke.',
      kept: true,
    }),
  ),
];

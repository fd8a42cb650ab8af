import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [A, p1, p2, p8] = [actor('A'), actor('p1'), actor('p2'), actor('p8')] as const;

const LEADER_WORDS =
  'Jeg kommer gradvis tilbake. Avgrensede oppgaver uten kundetelefon fungerer best de første ukene. Spør meg gjerne hva som går bra.';

/** What stands in the way, what is tried, what is said to whom, and the two-week reviews. */
export const planOfA: readonly Scene[] = [
  on(
    '2026-09-28 12:00',
    p2('addBarrier', {
      kind: 'SELF_EFFICACY',
      text: 'Liten tro på å få til jobben igjen.',
      locus: 'INTERPLAY',
    }),
    A('addBarrier', {
      kind: 'SELF_EFFICACY',
      text: 'Redd for ikke å strekke til ved månedsslutt.',
      locus: 'INTERPLAY',
    }),
    A('addBarrier', {
      kind: 'SELF_EFFICACY',
      text: 'Jeg skammer meg over å ha vært borte.',
      locus: 'PERSON',
    }),
    p2('addBarrier', 'rest first', {
      kind: 'ILLNESS_UNDERSTANDING',
      text: 'Tenker at alt må være bra før jobben kan begynne.',
    }),
    A('addBarrier', { kind: 'WORKPLACE', text: 'Topper ved hver månedsslutt.', locus: 'WORK' }),
    A('addBarrier', { kind: 'WORKPLACE', text: 'Kundetelefonen ringer midt i alt.', locus: 'WORK' }),
  ),
  on(
    '2026-10-09 12:00',
    A('addInfoLine', 'words for the leader', {
      audience: 'LEADER',
      level: 'FUNCTION_AND_PLAN',
      words: LEADER_WORDS,
      saidBy: 'CITIZEN',
      saidWhen: 'Før dialogmøtet',
      notSaid: 'Diagnose, terapi',
    }),
    A('addInfoLine', 'words for colleagues', {
      audience: 'COLLEAGUES',
      level: 'MINIMAL',
      words: 'Fint å være litt tilbake. Jeg tar det rolig i starten.',
      saidBy: 'CITIZEN',
      saidWhen: 'Første dag tilbake, på morgenmøtet',
      notSaid: 'Diagnose, terapi',
    }),
    A('addInfoLine', 'words for Nav', {
      audience: 'NAV',
      level: 'FUNCTION_AND_PLAN',
      words: 'Jeg følger en plan trinn for trinn, og arbeidsgiveren og jeg er enige om oppgavene.',
      saidBy: 'CITIZEN',
      notSaid: 'Diagnose, terapi',
    }),
    A('addInfoLine', { audience: 'CLIENTS', level: 'NOTHING', saidBy: 'NOBODY' }),
    A('publishMessage', { id: 'words for the leader', participantId: 'p8' }),
    A('publishMessage', { id: 'words for Nav', participantId: 'p3' }),
  ),
  on(
    '2026-10-12 19:00',
    A('writePreparation', {
      eased: 'Å slippe telefonen og ha faste dager.',
      tasks: 'Bankavstemming går helt fint.',
      shared: false,
    }),
  ),
  on(
    '2026-10-22 12:00',
    ...['step 1', 'step 2', 'step 3', 'step 4'].map((id) =>
      p2('linkStep', { id, kind: 'GOAL', targetId: 'work goal', linked: true }),
    ),
    ...['limited tasks', 'no phone', 'fixed hours'].map((targetId) =>
      A('linkStep', { id: 'step 1', kind: 'ACCOMMODATION', targetId, linked: true }),
    ),
  ),
  on(
    '2026-10-28',
    p2('addExperiment', 'ask for time', {
      stepId: 'step 1',
      situation: 'Si fra til lederen når en oppgave trenger mer tid.',
      prediction: 'At det blir stille, og at lederen tenker jeg ikke duger.',
    }),
  ),
  on(
    '2026-11-06 17:00',
    A('changeExperiment', {
      id: 'ask for time',
      stepId: 'step 1',
      situation: 'Si fra til lederen når en oppgave trenger mer tid.',
      prediction: 'At det blir stille, og at lederen tenker jeg ikke duger.',
      attempt: 'Sa det på onsdagssamtalen, midt i månedsslutten.',
      result: 'Lederen flyttet to saker og spurte hva som går bra.',
      learning: 'Å si fra tidlig ga mindre uro enn å holde ut.',
    }),
  ),
  on(
    '2026-11-09 09:30',
    A('answerReviewAsCitizen', {
      reviewId: 'REVIEW',
      direction: 'CONTINUE',
      words: 'Første uke gikk fint. Månedsslutten ble for mye.',
      load: 6,
    }),
    p2('answerReviewAsClinician', {
      reviewId: 'REVIEW',
      direction: 'CONTINUE',
      words: 'Hold nivået i to uker til. Ingenting er tapt.',
    }),
    p1('answerReviewAsClinician', { reviewId: 'REVIEW', direction: 'CONTINUE' }),
    p8('answerReviewAsEmployer', {
      reviewId: 'REVIEW',
      hours: 9.4,
      tasks: 'Bankavstemmingen er gjort godt og i tide.',
      helps: 'Faste dager, og at ingen ringer.',
    }),
  ),
  on(
    '2026-11-16 17:00',
    A('changeBarrier', {
      id: 'rest first',
      text: 'Tenker at alt må være bra før jobben kan begynne.',
      resolved: true,
    }),
  ),
  on(
    '2026-11-20 16:00',
    p8('answerReviewAsEmployer', {
      reviewId: 'REVIEW',
      hours: 11.3,
      tasks: 'Bankavstemming går fint. Kan prøve én enkel kundesak uten telefon.',
      helps: 'Den korte samtalen hver uke.',
    }),
  ),
];

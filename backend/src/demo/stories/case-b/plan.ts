import type { Scene } from '../../script.js';
import { actor, on } from '../../script.js';

const [B, p5, p9] = [actor('B'), actor('p5'), actor('p9')] as const;

const SITUATION = 'Ta imot en kunde ved disken alene.';
const PREDICTION = 'At jeg stotrer og kunden går.';

/** What stands in the way of a first job, one experiment, and one sentence for the workshop's owner. */
export const planOfB: readonly Scene[] = [
  on(
    '2026-06-22 12:00',
    p5('addBarrier', { kind: 'SELF_EFFICACY', text: 'Redd for kritikk.', locus: 'INTERPLAY' }),
    B('addBarrier', { kind: 'SYMPTOMS', text: 'Unngår telefonen.', locus: 'PERSON' }),
  ),
  on(
    '2026-10-05 12:00',
    B('addBarrier', 'unclear tasks', {
      kind: 'WORKPLACE',
      text: 'Uklare oppgaver de første ukene.',
      locus: 'WORK',
    }),
    B('addInfoLine', 'words for the owner', {
      audience: 'LEADER',
      level: 'FUNCTION_AND_PLAN',
      words: 'Jeg jobber best med én oppgave om gangen. Si gjerne fra når noe er bra.',
      saidBy: 'CITIZEN',
      saidWhen: 'Første dag',
      notSaid: 'Hvorfor jeg har vært uten jobb',
    }),
    B('publishMessage', { id: 'words for the owner', participantId: 'p9' }),
    ...['week 41', 'week 42', 'weeks 43-44'].map((id) =>
      B('linkStep', { id, kind: 'GOAL', targetId: 'job', linked: true }),
    ),
    B('linkStep', { id: 'week 41', kind: 'ACCOMMODATION', targetId: 'one task', linked: true }),
  ),
  on(
    '2026-10-30 17:00',
    B('answerReviewAsCitizen', {
      reviewId: 'REVIEW',
      direction: 'CONTINUE',
      words: 'Morgenene er verst. Når jeg først er der, går det.',
      load: 8,
    }),
    p9('answerReviewAsEmployer', {
      reviewId: 'REVIEW',
      hours: 8,
      tasks: 'Dekkskift og service er ryddig gjort.',
      helps: 'Kan gjerne begynne klokka ti.',
    }),
  ),
  on(
    '2026-11-02 12:00',
    p5('addExperiment', 'first customer', {
      stepId: 'weeks 45-46',
      situation: SITUATION,
      prediction: PREDICTION,
    }),
  ),
  on(
    '2026-11-12 17:00',
    B('changeExperiment', {
      id: 'first customer',
      stepId: 'weeks 45-46',
      situation: SITUATION,
      prediction: PREDICTION,
      attempt: 'Tok imot en kunde med punktering mens sjefen var på bakrommet.',
      result: 'Kunden ventet, fikk sykkelen og sa takk.',
      learning: 'Jeg kan si «et øyeblikk» og finne ut av det.',
    }),
    B('changeBarrier', {
      id: 'unclear tasks',
      text: 'Uklare oppgaver de første ukene.',
      locus: 'WORK',
      resolved: true,
    }),
  ),
];

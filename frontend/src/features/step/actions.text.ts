import { text } from '@samtavle/shared/text';
import type { ReviewDecision } from '../../gql/graphql.js';

export const actionText = {
  accept: 'Ja, dette passer',
  start: 'Start trinnet',
  review: 'Oppfølging',
  change: 'Endre',
  withdraw: 'Trekk tilbake',

  withdrawTitle: 'Trekke tilbake trinnet?',
  withdrawLead: 'Trinnet går ut av planen. Det kan ikke hentes frem igjen, men dere kan foreslå et nytt.',
  withdrawReason: 'Hvorfor? (valgfritt)',
  withdrawSubmit: 'Trekk tilbake trinnet',

  reviewTitle: 'Hvordan går det videre?',
  reviewLead: (weeks: string, percent: string) => `Oppfølging av ${weeks.toLowerCase()}: ${percent}.`,
  reviewLegend: 'Hva er dere blitt enige om?',
  reviewMissing: 'Velg hvordan det går videre.',
  reviewReason: 'Kort begrunnelse (valgfritt)',
  reasonHelp: 'Skriv om arbeidet, ikke om helsen.',
  reviewSubmit: 'Lagre oppfølgingen',
};

const words = text('nb').reviewDecisions;

export const decisionText: Record<ReviewDecision, { title: string; help: string }> = {
  CONTINUE: { title: words.CONTINUE, help: 'Samme prosent som nå.' },
  INCREASE: { title: words.INCREASE, help: 'Foreslå et nytt trinn med mer jobb etterpå.' },
  DECREASE: { title: words.DECREASE, help: 'Foreslå et nytt trinn med mindre jobb etterpå.' },
  PAUSE: { title: words.PAUSE, help: 'Trinnet stopper her og kan startes igjen.' },
};

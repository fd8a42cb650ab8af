import { text } from '@samtavle/shared/text';
import type { GoalKind } from '../../gql/graphql.js';

const words = text('nb').goalKinds;

export const goalKindText: Record<GoalKind, { title: string; help: string }> = {
  WORK: { title: words.WORK, help: 'Deles sammen med planen.' },
  LIFE: { title: words.LIFE, help: 'Regnes som personlig.' },
};

export const goalText = {
  title: 'Mål',
  own: 'Nytt mål',
  suggest: 'Foreslå mål',
  suggestTitle: 'Foreslå et mål',
  suggestLead: (who: string) => `${who} bestemmer om målet skal gjelde.`,
  ownTitle: 'Nytt mål',
  kind: 'Hva slags mål?',
  text: 'Målet',
  help: 'Skriv det som noe man kan se at er nådd, for eksempel «Jobbe tre formiddager i uken før jul».',
  missing: 'Skriv målet.',
  save: 'Lagre målet',
  send: 'Send forslaget',
  none: 'Ingen mål ennå.',
};

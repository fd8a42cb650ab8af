import { text } from '@samtavle/shared/text';
import type { FunctionKind } from '../../gql/graphql.js';

const words = text('nb').functionKinds;

export const kindText: Record<FunctionKind, { title: string; help: string }> = {
  CAN: { title: words.CAN, help: 'Slik det er nå.' },
  CAN_WITH: { title: words.CAN_WITH, help: 'Når noe legges til rette.' },
  NOT_YET: { title: words.NOT_YET, help: 'Det dere venter med.' },
};

export const functionText = {
  title: 'Hva går på jobb nå',
  lead: 'I arbeidsord: oppgaver, tid, sted, mennesker og utstyr. Aldri hvorfor.',
  empty: 'Ingenting skrevet ennå.',
  add: 'Legg til',
  addTitle: 'Hva går på jobb?',
  changeTitle: 'Endre',
  kind: 'Hvordan går det?',
  text: 'Oppgave eller situasjon',
  help: 'Skriv kort og i arbeidsord, for eksempel «Konsentrert arbeid i inntil 90 minutter». La «fordi» stå utenfor.',
  missing: 'Skriv hva det gjelder.',
  save: 'Lagre',
  changeOne: (what: string) => `Endre «${what}»`,
  removeOne: (what: string) => `Fjern «${what}»`,
  removeTitle: 'Fjerne dette?',
  removeSubmit: 'Fjern',
};

const FIELDS: Record<string, string> = { kind: functionText.kind, text: functionText.text };

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  if (field !== 'kind') return value;
  return value === 'CAN' || value === 'CAN_WITH' || value === 'NOT_YET' ? kindText[value].title : value;
}

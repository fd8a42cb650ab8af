import { shortDate } from '../../ui/show/dates.js';

export const accommodationText = {
  title: 'Tilrettelegging',
  lead: 'Avtaler om oppgaver, tid, sted, mennesker og utstyr. Hver avtale har en sluttdato.',
  none: 'Ingen avtaler om tilrettelegging ennå.',
  propose: 'Foreslå tilrettelegging',
  agreed: 'Avtalt',
  open: 'Til svar',
  earlier: (count: number) => (count === 1 ? 'Vis 1 tidligere' : `Vis ${count} tidligere`),
  from: (from: string, to: string) => `Fra ${from} til ${to}`,
  lasts: (distance: string) => `slutter ${distance}`,
  starts: (distance: string) => `starter ${distance}`,
  at: (employer: string) => `Hos ${employer}`,

  agree: 'Ja, dette passer',
  confirm: 'Bekreft avtalen',
  decline: 'Avslå',
  end: 'Avslutt avtalen',
  change: 'Endre',
  change1: (what: string) => `Endre «${what}»`,
  endTitle: 'Avslutte avtalen nå?',
  endLead: 'Avtalen gjelder ikke lenger fra i dag.',
  endSubmit: 'Avslutt avtalen',
  declineTitle: 'Avslå forslaget?',
  declineLead: 'Forslaget blir borte. Dere kan lage et nytt.',
  declineSubmit: 'Avslå forslaget',

  proposeTitle: 'Foreslå tilrettelegging',
  changeTitle: 'Endre tilretteleggingen',
  changeLead: 'Begge må si ja på nytt når noe endres.',
  text: 'Hva skal legges til rette?',
  help: 'Beskriv oppgaver, tid, sted, mennesker eller utstyr. Ikke skriv noe om helse.',
  example: 'For eksempel: «Fast arbeidstid mandag, onsdag og fredag kl. 9–12».',
  fromDate: 'Fra og med',
  toDate: 'Til og med',
  toHelp: 'Avtalen må ha en sluttdato. Den kan forlenges senere.',
  employer: 'Hos hvilken arbeidsgiver?',
  missingText: 'Skriv hva som skal legges til rette.',
  missingFrom: 'Velg en startdato.',
  missingTo: 'Velg en sluttdato.',
  send: 'Send forslaget',
  save: 'Lagre endringen',
};

const FIELDS: Record<string, string> = {
  text: accommodationText.text,
  fromDate: accommodationText.fromDate,
  toDate: accommodationText.toDate,
};

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  return field === 'text' ? value : shortDate(value);
}

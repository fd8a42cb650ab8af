import type { InfoAudience, InfoLevel, Speaker } from '../../gql/graphql.js';
import { longDate } from '../../ui/show/dates.js';

export const audienceText: Record<InfoAudience, { name: string; to: string }> = {
  LEADER: { name: 'Leder', to: 'til lederen' },
  COLLEAGUES: { name: 'Kolleger', to: 'til kollegene' },
  NAV: { name: 'Nav', to: 'til Nav' },
  CLIENTS: { name: 'Kunder, elever eller brukere', to: 'til kunder, elever eller brukere' },
};

export const levelText: Record<InfoLevel, { name: string; help: string }> = {
  NOTHING: { name: 'Ingenting', help: 'Det blir ikke sagt noe.' },
  MINIMAL: { name: 'Lite', help: 'En hilsen og at du er tilbake.' },
  FUNCTION_AND_PLAN: { name: 'Hva som går, og planen', help: 'Oppgaver, tid og trinn. Ikke hvorfor.' },
  OPEN: { name: 'Åpent', help: 'Så mye du selv vil.' },
};

export const speakerText: Record<Speaker, string> = {
  CITIZEN: 'Jeg selv',
  LEADER: 'Lederen',
  NOBODY: 'Ingen',
};

/** The same, when it is not one's own strategy. */
export const speakerOther: Record<Speaker, string> = { ...speakerText, CITIZEN: 'Den det gjelder' };

export const infoText = {
  page: 'Hva sier vi til hvem',
  lead: 'Avtal ordene på forhånd. Ingen ser dette før du deler det, og arbeidsgiveren og Nav får bare den setningen du sender dem.',
  leadOther: 'Her står det som er delt med deg. Arbeidsgiveren ser det ikke.',
  noneToSee: 'Her er det ingenting du kan se nå.',
  none: 'Ingenting er avtalt ennå. Begynn gjerne med lederen.',
  add: 'Legg til',
  change: 'Endre',
  changeOf: (who: string) => `Endre det som sies ${who}`,
  how: 'Hvor mye',
  words: 'Ordene',
  by: 'Sies av',
  when: 'Når',
  notSaid: 'Skal ikke sies',
  addTitle: 'Hva skal sies?',
  changeTitle: 'Endre det som skal sies',
  audience: 'Til hvem?',
  level: 'Hvor mye vil du si?',
  wordsLabel: 'Ordene, akkurat slik de skal sies',
  wordsHelp: 'Korte setninger. Si hva som hjelper, ikke hva som feiler deg.',
  saidBy: 'Hvem sier det?',
  saidWhen: 'Når blir det sagt?',
  saidWhenHelp: 'For eksempel: Første dag tilbake, på morgenmøtet.',
  notSaidLabel: 'Hva skal ikke sies?',
  remove: 'Ta bort hele raden',
  missing: 'Skriv ordene, eller velg «Ingenting».',
  save: 'Lagre',
  publish: 'Send ordene',
  publishAgain: 'Send på nytt eller til flere',
  publishOf: (who: string) => `Send ordene ${who}`,
  publishAgainOf: (who: string) => `Send på nytt eller til flere: ordene ${who}`,
  publishTitle: 'Hvem skal få ordene?',
  publishLead: 'Den du velger, ser bare denne setningen, aldri resten av det du har skrevet her.',
  publishTo: 'Send til',
  nobody: 'Ingen i saken kan få dem ennå. Legg først til leder eller Nav under Deling.',
  send: 'Send',
  published: (name: string, date: string) => `${name} har fått ordene ${longDate(date)}`,
  changedSince: 'Ordene er endret etterpå. Send dem på nytt hvis den andre skal få de nye.',
  takeBack: 'Trekk tilbake',
  takeBackFrom: (name: string) => `Trekk tilbake ordene fra ${name}`,
};

export const preparationText = {
  title: 'Før dialogmøtet',
  lead: 'Bare du ser dette, til du velger å dele det.',
  eased: 'Hva ville gjort det lettere å være litt på jobb?',
  tasks: 'Hvilke oppgaver går helt fint?',
  shared: 'Del dette med dem som har lov til å se møtene',
  sharedHelp: 'Arbeidsgiveren kan være blant dem. Skriv om oppgaver og tid, ikke om helse.',
  isShared: (date: string) => `Delt ${longDate(date)}`,
  save: 'Lagre',
  saved: 'Lagret.',
  missing: 'Skriv noe i minst ett av feltene.',
};

export const handedText = {
  title: (name: string) => `Melding fra ${name}`,
  colleagues: 'Til kollegene:',
  clients: 'Til kunder, elever eller brukere:',
  when: (date: string) => `Sendt ${longDate(date)}`,
  preparation: 'Før dialogmøtet',
};

const FIELDS: Record<string, string> = {
  level: infoText.level,
  words: infoText.wordsLabel,
  saidBy: infoText.saidBy,
  saidWhen: infoText.saidWhen,
  notSaid: infoText.notSaidLabel,
  eased: preparationText.eased,
  tasks: preparationText.tasks,
};

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  const find = (words: Record<string, string>) => words[value] ?? value;
  if (field === 'saidBy') return find(speakerText);
  if (field === 'level') return Object.entries(levelText).find(([code]) => code === value)?.[1].name ?? value;
  return value;
}

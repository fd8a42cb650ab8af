import { longDate } from '../../ui/show/dates.js';
import type { Ending } from './past.js';

export const sharingText = {
  closed: 'Saken er avsluttet. Ingen andre enn du ser noe av den nå.',
  title: 'Hvem ser hva',
  lead: 'Du bestemmer det meste, og ser alltid hvem som ser hva. Her er alle som er med i saken din, og det hver av dem kan se akkurat nå.',
  meanings: 'Hva betyr merkene?',
  people: 'Med i saken nå',
  nobody: 'Ingen andre er med ennå. Bare du ser saken din.',
  add: 'Legg til en person',
  readers: 'Se hvem som har sett',
  protection: 'Ekstra vern, og de som kan handle for deg',
  home: 'Til min sak',
  called: (meetings: string) => `Kalt inn til: ${meetings}.`,
  calledOnly: (name: string) => `${name} ser tid og tema for det, og ingen andre møter.`,
  calledOnlyMany: (name: string) => `${name} ser tid og tema for dem, og ingen andre møter.`,
  nothing: (name: string) => `${name} ser ingenting nå.`,
  givesNothing: 'Samtykket gir ingenting nå.',
  shutOut: (name: string) =>
    `${name} er stengt ute. For ${name} finnes ikke saken, heller ikke med samtykke.`,
  later: (from: string) => `Fra ${from}: `,
  purpose: (purpose: string) => `Formål: ${purpose}`,
  onBehalf: (name: string) => `Gitt av ${name} på dine vegne.`,
  objected: (name: string, what: string) => `Du har reservert deg. ${name} ser ikke ${what}.`,
  holds: (role: string) => `Det gjelder alle som er ${role} i saken din, også en ny, til du opphever det.`,
  objectedRole: (role: string, what: string) =>
    `Du har sagt nei til å dele ${what} med den som er ${role}. Det gjelder også for den neste som blir ${role} i saken.`,
  undoneRole: 'Reservasjonen er opphevet.',
  expiring: 'Noe du deler, slutter snart',
  lasts: (name: string, day: string) => `${name}: til ${longDate(day)}`,
  nothingMore: (name: string) => `Samtykket gir nå ikke mer enn det ${name} ser uten.`,
  expiringLead:
    'Vil du at det skal fortsette, kan du forlenge det. Gjør du ingenting, slutter delingen av seg selv.',
  extend: 'Forleng',
  extendFor: (name: string) => `Forleng samtykket til ${name}`,
  see: (name: string) => `Se det ${name} ser`,
  give: 'Gi samtykke',
  giveTo: (name: string) => `Gi samtykke til ${name}`,
  change: 'Endre',
  changeFor: (name: string, what: string) => `Endre samtykket til ${name} om ${what}`,
  withdraw: 'Trekk tilbake',
  withdrawFrom: (name: string, what: string) => `Trekk tilbake samtykket til ${name} om ${what}`,
  object: 'Reserver deg',
  objectTo: (name: string) => `Reserver deg mot helsesamarbeid med ${name}`,
  undo: 'Opphev',
  undoFor: (name: string) => `Opphev reservasjonen mot ${name}`,
  undone: (name: string) => `Reservasjonen er opphevet. ${name} ser det igjen.`,
  more: (name: string) => `Flere valg for ${name}`,
  replace: 'Bytt ut med en annen',
  end: 'Avslutt som deltaker',
};

export const withdrawText = {
  title: (name: string) => `Trekke tilbake samtykket til ${name}?`,
  legend: (name: string) => `Hva skal ${name} ikke lenger se?`,
  missing: 'Kryss av for det du vil trekke tilbake.',
  unread: (name: string) => `Det ${name} alt har lest, kan ikke gjøres ulest.`,
  still: (name: string, what: string) => `${name} ser fortsatt ${what}, uten samtykke.`,
  noteOpen: 'Skriv et notat til deg selv',
  note: 'Notat (valgfritt)',
  noteHelp: 'Bare du ser dette.',
  submit: 'Ja, trekk tilbake',
  done: (name: string) => `Samtykket er trukket tilbake. ${name} ser det ikke lenger.`,
};

export const objectText = {
  title: (name: string) => `Reservere deg mot deling med ${name}?`,
  lead: 'De som hjelper deg med helsen, kan dele det som trengs. Du kan si nei, helt eller delvis.',
  legend: (name: string) => `Hva skal ${name} ikke se?`,
  holds: (role: string) =>
    `Nei-et gjelder alle som er ${role} i saken din, også om noen andre tar over, til du opphever det.`,
  missing: 'Kryss av for det du vil reservere deg mot.',
  unread: (name: string) =>
    `Det ${name} alt har lest, kan ikke gjøres ulest. Du kan oppheve reservasjonen når du vil.`,
  submit: 'Reserver meg',
  done: (name: string, what: string) => `Du har reservert deg. ${name} ser ikke ${what}.`,
};

export const peopleText = {
  addTitle: 'Legg til en person',
  addLead:
    'Tillitsvalgte og andre støttepersoner, og de som ikke står i registeret, inviterer du med lenke fra siden «Deling».',
  replaceTitle: (name: string) => `Bytt ut ${name}`,
  replaceLead: (name: string) =>
    `Den nye er en ny mottaker og arver ingenting. ${name} ser ikke saken mer. Du velger selv hva den nye skal få se.`,
  role: 'Hva slags rolle har personen?',
  chooseRole: 'Velg rolle',
  missingRole: 'Velg en rolle.',
  missingPerson: 'Velg hvem det er.',
  atOnce: 'Dette ser personen med en gang, uten samtykke:',
  nothingAtOnce: 'Personen ser ingenting før du gir samtykke.',
  refusedBefore: (role: string, what: string) =>
    `Du har sagt nei til å dele ${what} med den som er ${role}. Det gjelder også for den nye, til du opphever det.`,
  they: 'Personen',
  add: 'Legg til',
  replace: 'Bytt ut',
  added: (name: string) => `${name} er lagt til, nederst på siden. Du velger selv hva du vil dele.`,
  replaced: (name: string) => `${name} er med nå, og har ikke arvet noe.`,
  endTitle: (name: string) => `Avslutte for ${name}?`,
  endLead: (name: string) =>
    `${name} ser da ingenting mer av saken, og samtykkene slutter. Bare du kan la ${name} bli med igjen, og da må du gi nytt samtykke.`,
  end: 'Ja, avslutt',
  ended: (name: string) => `${name} er ikke lenger med i saken.`,
};

const ENDED: Record<Ending, string> = {
  WITHDRAWN: 'Trukket tilbake',
  EXPIRED: 'Gikk ut',
  SUPERSEDED: 'Erstattet av et nytt',
  LEFT: 'Personen er ikke lenger med',
};

export const historyText = {
  title: 'Tidligere',
  lead: 'Det du har delt før, og de som har vært med. Ingenting av dette gjelder lenger.',
  show: (count: number) => (count === 1 ? 'Vis 1 tidligere' : `Vis ${count} tidligere`),
  what: (who: string, what: string) => `${who}: ${what}`,
  objection: (who: string, what: string) => `Reservasjon mot ${who}: ${what}`,
  ended: (ending: Ending, day: string | null) =>
    day === null ? ENDED[ending] : `${ENDED[ending]} ${longDate(day)}`,
  given: (day: string) => `Gitt ${longDate(day)}`,
  person: (from: string, to: string) => `Var med fra ${longDate(from)} til ${longDate(to)}`,
};

export const detailsText = {
  open: 'Om dette samtykket',
  given: 'Gitt',
  asked: (name: string, day: string) => `${name} spurte om det ${day}.`,
  textVersion: 'Samtykketekst',
  version: (version: string, language: string) => `${version}, på ${language}`,
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  secrecy: 'Taushetsplikt',
  gdpr: 'Personvern',
};

export const cooperationText = {
  legend: (name: string) => `Helsesamarbeid med ${name}`,
  help: 'Slå av det du ikke vil dele. Du ser hva det betyr før det gjelder.',
  on: (what: string) => `${what}: deles`,
  off: (what: string) => `${what}: du har reservert deg`,
};

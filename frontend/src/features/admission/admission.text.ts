import { longDate } from '../../ui/show/dates.js';

export const waitingText = {
  title: 'Noen venter på ja fra deg',
  lead: 'De ser ingenting av saken din før du har sagt ja. Du kan svare når du vil.',
  before: (name: string, day: string) =>
    `${name} er ute av saken siden ${longDate(day)}. Det gjelder til du sier ja.`,
  ifYes: (name: string) => `Sier du ja, får ${name} se dette:`,
  nothing: (name: string) => `Sier du ja, ser ${name} likevel ingenting før du selv deler noe.`,
  next: (name: string) =>
    `Sier du nei, blir ${name} ikke med. Bare du kan ombestemme deg, ved å legge til ${name} selv.`,
  yes: 'Ja',
  yesTo: (name: string) => `Ja, ${name} kan være med`,
  no: 'Nei',
  noTo: (name: string) => `Nei, ${name} skal ikke være med`,
  admitted: (name: string) => `${name} er med nå. Du velger selv om du vil dele mer.`,
  declined: (name: string) => `Du har sagt nei. ${name} får ikke se noe av saken.`,
};

export const lawText = {
  title: 'Med uten ja fra deg',
  lead: 'Loven lar dem være med nå, og de ser bare det som står her.',
  sees: (name: string) => `${name} ser nå:`,
  nothing: (name: string) => `${name} ser ingenting nå.`,
  more: (name: string) => `Du kan si ja til mer. Da får ${name} se dette også:`,
  elsewhere: 'Du svarer i meldingen om hvem som tar over.',
  same: (name: string) =>
    `Du kan si ja til mer. Da blir ${name} med også når loven ikke lenger gjelder, og du kan velge å dele mer.`,
  next: (name: string) => `Sier du nei, går ${name} ut av saken, og loven åpner den ikke igjen for ${name}.`,
  see: (name: string) => `Se det ${name} ser`,
  yesTo: (name: string) => `Ja, ${name} kan være med videre`,
  other: 'Velg en annen kontaktperson',
  otherFor: (name: string) => `Velg en annen kontaktperson enn ${name}`,
};

export const contactText = {
  title: (place: string) => `Velg kontaktperson hos ${place}`,
  lead: (name: string) =>
    `Den du velger, blir med i saken i stedet for ${name}. ${name} ser det ikke lenger, og loven åpner det ikke igjen.`,
  submit: 'Velg kontaktpersonen',
  done: (name: string, before: string) => `${name} er kontaktperson nå. ${before} ser det ikke lenger.`,
};

export const invitationText = {
  label: 'Invitasjoner til deg',
  invited: 'Du er invitert til en sak. Den det gjelder, har ikke svart ennå.',
  as: (role: string, day: string) => `Invitert som ${role} ${longDate(day)}.`,
  later: 'Du ser ingenting av saken før svaret er ja. Da finner du den her.',
  no: 'Si nei',
  noTo: (role: string, day: string) => `Si nei til invitasjonen som ${role} fra ${longDate(day)}`,
  declined: 'Du har sagt nei til invitasjonen.',
};

import { longDate } from '../../ui/show/dates.js';

export const leaveText = {
  title: 'Slutter du i saken?',
  lead: (citizen: string) =>
    `Du kan foreslå en kollega. ${citizen} svarer, og kollegaen får ikke vite noe før det er et ja.`,
  leadAtOffice: (citizen: string) =>
    `Du kan foreslå en kollega. ${citizen} får vite det med en gang og svarer. Er ${citizen} sykmeldt, ser kollegaen det loven åpner for, og ikke mer før et ja.`,
  propose: 'Foreslå en kollega …',
  leave: 'Gå ut av saken …',
  noteFrom: (name: string) => `Notat fra ${name}`,
  noteLead: (instant: string) =>
    `Skrevet ${longDate(instant)}. Du har bare tilgang til det loven gir og det du selv får samtykke til.`,
  waits: (name: string, citizen: string) => `Du har foreslått ${name}. Vi venter på svar fra ${citizen}.`,
  declined: (name: string) => `Svaret på forslaget om ${name} er nei. Du kan foreslå en annen.`,
  yourNote: (note: string) => `Notatet ditt: ${note}`,
};

export const proposeText = {
  title: 'Foreslå hvem som tar over',
  lead: (citizen: string) => `${citizen} leser notatet nå. Den som tar over, leser det etter et ja.`,
  who: 'Kollega i samme rolle',
  choose: 'Velg',
  missing: 'Velg hvem du foreslår.',
  none: 'Vi finner ingen kolleger i samme rolle hos dere. Du kan gå ut av saken, så velger den det gjelder selv hvem som blir med.',
  note: 'Hvor saken står',
  noteHelp: 'Hva er avtalt, og hva er neste steg? Skriv bare det den neste trenger.',
  submit: 'Send forslaget',
};

export const endText = {
  title: 'Gå ut av saken?',
  lead: 'Du mister tilgangen med en gang. Bare innbyggeren kan la deg bli med igjen.',
  submit: 'Gå ut',
};

export const cardText = {
  title: (name: string) => `${name} slutter i saken din`,
  proposes: (name: string, role: string) => `Foreslår at ${name} tar over som ${role}.`,
  note: 'Slik står det nå:',
  means: (from: string, to: string) =>
    `Sier du ja, går ${from} ut med en gang. ${to} begynner på nytt, uten noe av det du har samtykket til, og får lese notatet.`,
  meansNo: (to: string) => `Sier du nei, endres ingenting, og ${to} får ikke vite om saken.`,
  meanwhile: (to: string) => `Er du sykmeldt, ser ${to} det loven åpner for til du har svart, og ikke mer.`,
  meansNoAtOffice: (to: string) => `Sier du nei, går ${to} ut av saken. Ellers endres ingenting.`,
  yes: (name: string) => `Ja, ${name} kan ta over`,
  no: 'Nei',
  noTo: (name: string) => `Nei, ikke ${name}`,
  accepted: (name: string) => `${name} er med i saken nå. Du velger selv hva ${name} får se mer av.`,
  declined: 'Du har sagt nei. Ingenting er endret.',
};

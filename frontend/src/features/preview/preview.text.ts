import { longDate, weekOf } from '../../ui/show/dates.js';

export const previewText = {
  title: (name: string) => `Slik ser ${name} saken din nå`,
  wait: 'Henter visningen',
  back: 'Til hvem ser hva',
  give: (name: string) => `Gi samtykke til ${name}`,
  left: (name: string) => `${name} ser ingenting av saken.`,
  nothing: 'Ingenting av det du har skrevet, planen eller avtalene vises.',
  failed: 'Vi fikk ikke hentet visningen.',
  again: 'Prøv igjen',
  steps: 'Trinn i planen',
  accommodations: 'Tilrettelegging',
  functions: 'Hva går på jobb nå',
  kinds: { CAN: 'Kan', CAN_WITH: 'Kan med tilpasning', NOT_YET: 'Ikke ennå' },
  goals: 'Mål',
  moreSteps: (count: number) => (count === 1 ? 'Vis 1 trinn til' : `Vis ${count} trinn til`),
  done: (count: number) => (count === 1 ? 'Vis 1 som er ferdig' : `Vis ${count} som er ferdige`),
  milestones: 'Gjøremål og datoer',
  summary: 'Kort om planen',
  hoursWanted: (hours: number) => `Ønsket arbeidstid: ${String(hours).replace('.', ',')} timer i uken`,
  due: (day: string) => `Uke ${weekOf(day)}, ${longDate(day)}`,
};

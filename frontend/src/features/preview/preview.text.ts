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
  summaries: 'Kort fortalt',
  hoursWanted: (hours: number) => `Ønsket arbeidstid: ${String(hours).replace('.', ',')} timer i uken`,
  due: (day: string) => `Uke ${weekOf(day)}, ${longDate(day)}`,
};

export const differenceText = {
  added: 'Dette kommer til:',
  removed: 'Dette forsvinner:',
  nothing: 'Dette endrer ingenting av det som vises nå.',
  later: (what: string) => `Her er det ingenting nytt ennå, men det som skrives senere, vises: ${what}.`,
  noLonger: (what: string) => `Her vises ingenting nå, og det som skrives senere, vises ikke: ${what}.`,
  pages: (names: string) => `På disse sidene kan det også bli en forskjell: ${names}.`,
  more: (count: number) => `Vis ${count} til`,
  unchanged: (count: number) => (count === 1 ? '1 ting vises som før.' : `${count} ting vises som før.`),
  failed: 'Vi fikk ikke hentet hva som endrer seg.',
  again: 'Prøv igjen',
};

export const itemText = {
  person: (name: string, role: string) => `At ${name} er med (${role.toLowerCase()})`,
  job: (place: string, percent: number) => `Jobben ved ${place}, ${percent} prosent`,
  sickLeave: (grade: number, from: string, to: string) => `Sykmelding ${grade} prosent, ${from}–${to}`,
  goal: (goal: string) => `Mål: ${goal}`,
  step: (week: number, weeks: number, percent: number) =>
    `Trinn fra uke ${week} (${weeks === 1 ? '1 uke' : `${weeks} uker`}): ${percent} prosent jobb`,
  week: (week: number, percent: number) => `Det du har ført for uke ${week}: ${percent} prosent`,
  summary: (words: string) => `Kort om planen: ${words}`,
  line: (about: string, words: string) => `Kort om «${about}»: ${words}`,
  kinds: previewText.kinds,
};

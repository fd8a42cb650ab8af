import { shortDate } from '../../ui/show/dates.js';
import { daysWords } from './step.text.js';

/** Weekly hours of a full position in most collective agreements; only used to help with the sum. */
const FULL_WEEK = 37.5;

export const formText = {
  proposeTitle: 'Foreslå et trinn',
  proposeLead: (who: string) => `${who} ser forslaget først. Andre får se det når ${who} har sagt ja.`,
  proposeOwnLead: 'Behandleren din ser forslaget. Andre får se det når du har sagt ja.',
  changeTitle: 'Endre trinnet',
  changeLead: 'Det som alt er sagt ja til, faller bort. Alle som skal si ja, blir spurt på nytt.',
  changeLeadOpen: 'Endringen gjelder med en gang du lagrer.',
  propose: 'Send forslaget',
  change: 'Lagre endringen',
  weekFrom: 'Fra uke',
  weeks: 'Antall uker',
  workPercent: 'Hvor mye jobb, i prosent',
  hours: 'Timer i uken (valgfritt)',
  sum: (percent: number) =>
    `${percent} % av en full uke på 37,5 timer er ${String(Math.round((FULL_WEEK * percent) / 10) / 10).replace('.', ',')} timer.`,
  days: 'Arbeidsdager (valgfritt)',
  dayNames: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'],
  tasks: 'Oppgaver',
  tasksHelp: 'Skriv hva som skal gjøres på jobb. Ikke skriv om helse; arbeidsgiveren kan få se teksten.',
  employer: 'Hos hvilken arbeidsgiver?',
  pair: 'Det betyr:',
  lowGrade: (grade: number) =>
    `Sykmeldt ${grade} % er mindre enn en sykmelding kan være (20 %). Velg 80 % jobb eller mindre, eller 100 % når sykmeldingen skal ta slutt.`,
  noPercent: 'Skriv et helt tall fra 0 til 100.',
  noWeeks: 'Skriv et helt tall, for eksempel 2.',
  noHours: 'Skriv et tall, for eksempel 12 eller 7,5.',
  noTasks: 'Skriv hvilke oppgaver det gjelder.',
};

const FIELDS: Record<string, string> = {
  weekFrom: formText.weekFrom,
  weeks: formText.weeks,
  workPercent: 'Jobb i prosent',
  hoursPerWeek: 'Timer i uken',
  days: 'Arbeidsdager',
  tasks: formText.tasks,
};

/** What a field of a step is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  if (field === 'weekFrom') return shortDate(value);
  if (field === 'workPercent') return `Jobb ${value} %`;
  if (field === 'hoursPerWeek') return value.replace('.', ',');
  if (field === 'days') return daysWords(value.split(',').map(Number)) ?? value;
  return value;
}

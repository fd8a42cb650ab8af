import { weekOf } from '../../ui/show/dates.js';

export const listText = {
  title: 'Mine ansatte',
  lead: 'Velg hvem du vil se avtalene for.',
  empty: 'Ingen ansatte har åpnet for samarbeid med deg her ennå.',
};

export const employerText = {
  title: 'Avtaler',
  back: 'Til alle ansatte',

  thisWeek: (today: string) => `Denne uken (uke ${weekOf(today)})`,
  hours: 'Timer',
  days: 'Dager',
  tasks: 'Oppgaver',
  review: 'Neste samtale',
  lasts: 'Gjelder',
  paused: 'Trinnet er satt på pause.',
  over: (week: number) =>
    `Trinnet var planlagt til og med uke ${week}. Det gjelder til dere har snakket sammen om veien videre.`,
  dayNames: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dayShort: ['Ma', 'Ti', 'On', 'To', 'Fr', 'Lø', 'Sø'],
  at: 'på jobb',
  off: 'ikke på jobb',

  answer: 'Trenger svar fra deg',
  answerLead: 'Si ja når oppgavene og tiden lar seg gjøre hos dere.',
  agree: 'Enig',
  contact: 'Ta kontakt',
  contactTitle: 'Snakk sammen først',
  contactBody: (name: string) =>
    `Ta en prat med ${name} om oppgaver, tid, sted, mennesker eller utstyr. Trinnet kan endres sammen, og så får du det hit på nytt. Du svarer ikke på noe ved å lukke dette.`,
  close: 'Lukk',
  agreed: (percent: string, weeks: string) => `Du er enig i trinnet ${percent}, ${weeks.toLowerCase()}.`,
  ahead: 'Fremover i planen',
  ladder: 'Planen uke for uke',

  tasksTitle: 'Dine oppgaver',
  noTasks: 'Ingen oppgaver nå.',
  due: (date: string, far: string) => `Frist ${date} (${far})`,
  overdue: (date: string, days: number) => `Frist ${date}, ${days === 1 ? '1 dag' : `${days} dager`} over`,
  noDate: 'Uten frist',
  writePlan: 'Skriv oppfølgingsplanen',
  toMeetings: 'Til møtet',
  toMeeting: (what: string) => `Til møtet: ${what}`,
  done: 'Marker som gjort',
  doneOne: (what: string) => `Marker som gjort: ${what}`,
  doneBefore: (count: number) => (count === 1 ? 'Vis 1 ferdig oppgave' : `Vis ${count} ferdige oppgaver`),

  dates: 'Neste møter og samtaler',
  reviewOf: (percent: string) => `Samtale om trinnet ${percent}`,

  sickLeave: 'Sykmelding',
  sickLeaveLead: 'Grad og datoer får du etter loven.',
  period: (from: string, to: string) => `${from}–${to}`,
  now: 'Nå',
  earlier: (count: number) =>
    count === 1 ? 'Vis 1 tidligere sykmelding' : `Vis ${count} tidligere sykmeldinger`,

  job: 'Arbeidsforhold',
  position: 'Stilling',
  employer: 'Arbeidsgiver',
  workplace: 'Arbeidssted',
  leader: 'Leder',
  since: 'Fra',
  percent: (percent: number) => `${percent} % stilling`,
};

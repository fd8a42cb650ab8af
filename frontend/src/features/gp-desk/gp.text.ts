import { workPercentWords } from '../../ui/show/WorkPercent.js';

export const gpText = {
  title: 'Venter på deg',
  lead: (count: number) =>
    count === 0
      ? 'Ingen trinn venter på at du svarer.'
      : count === 1
        ? '1 trinn venter på at du svarer.'
        : `${count} trinn venter på at du svarer.`,
  empty: 'Ingen pasienter har sagt ja til at du er med i saken ennå.',
  others: 'Andre pasienter',
  weekNumber: (week: number) => `Uke ${week} i sykefraværet`,

  now: 'Nå',
  proposed: 'Forslag',
  grant: 'Innvilg',
  discuss: 'Vil snakke om det',
  notNow: 'Ikke nå',
  reasonHelp: (name: string) =>
    `${name} og andre som ser planen, kan lese det du skriver. Arbeidsgiveren kan ikke. Skriv om arbeidet, ikke om helsen.`,
  discussTitle: 'Vil du snakke om det først?',
  discussLead: (name: string) =>
    `${name} får beskjed om at du vil snakke om trinnet. Du kan innvilge det etterpå.`,
  discussReason: 'Hva vil du snakke om? (valgfritt)',
  discussSubmit: 'Send',
  notNowTitle: 'Ikke nå?',
  notNowLead: (name: string) => `${name} får svaret og kan foreslå noe annet.`,
  notNowReason: 'Hvorfor ikke nå?',
  notNowMissing: 'Skriv kort hvorfor, så de vet hva de kan foreslå.',
  notNowSubmit: 'Svar «ikke nå»',

  granted: (name: string, percent: number, weeks: string) =>
    `Innvilget for ${name}: ${workPercentWords(percent, true)}, ${weeks.toLowerCase()}.`,
  registerNext: 'Registrer sykmeldingen',

  failed: 'Vi fikk ikke hentet planen. Det kan være forbindelsen.',
  again: 'Prøv igjen',

  plan: 'Planen',
  function: 'Hva går på jobb nå',
  accommodations: 'Tilrettelegging',
};

export const sickLeaveText = {
  title: 'Sykmelding',
  none: 'Ingen sykmelding registrert.',
  register: 'Registrer sykmelding',
  change: 'Endre',
  changeOne: (percent: string) => `Endre sykmeldingen ${percent}`,
  registerTitle: 'Registrer sykmelding',
  changeTitle: 'Endre sykmeldingen',
  from: 'Fra og med',
  to: 'Til og med',
  grade: 'Sykmeldt, i prosent (20–100)',
  pair: 'Det betyr:',
  employer: 'Hos hvilken arbeidsgiver?',
  allEmployers: 'Ikke knyttet til én arbeidsgiver',
  noFrom: 'Velg første dag.',
  noTo: 'Velg siste dag.',
  noGrade: 'Skriv et helt tall fra 20 til 100.',
  save: 'Lagre sykmeldingen',
  period: (from: string, to: string) => `${from}–${to}`,
  now: 'Nå',
  by: (name: string) => `Sykmeldt av ${name}`,
  earlier: (count: number) => (count === 1 ? 'Vis 1 tidligere' : `Vis ${count} tidligere`),
};

const FIELDS: Record<string, string> = {
  fromDate: sickLeaveText.from,
  toDate: sickLeaveText.to,
  grade: 'Sykmeldt, i prosent',
};

/** What a field of a sick leave is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

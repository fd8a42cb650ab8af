import type {
  ContactChannel,
  ContactOutcome,
  MilestoneStatus,
  ToldEmployer,
  Track,
} from '@samtavle/shared/domain';

export const channelText: Record<ContactChannel, string> = {
  VISIT: 'Besøk',
  PHONE: 'Telefon',
  VIDEO: 'Video',
  EMAIL: 'E-post',
  MEETING: 'Møte',
};

export const outcomeText: Record<ContactOutcome, string> = {
  NO_ANSWER: 'Ikke svar',
  NOT_NOW: 'Ikke nå',
  TALK_AGAIN: 'Snakkes igjen',
  VISIT_AGREED: 'Besøk avtalt',
  INTERVIEW_AGREED: 'Intervju avtalt',
  OFFER: 'Tilbud om jobb',
  FOLLOW_UP: 'Oppfølging i jobben',
};

export const toldText: Record<ToldEmployer, { title: string; help: string }> = {
  NOTHING: { title: 'Ingenting om personen', help: 'Bare om bedriften og hva de trenger.' },
  HOURS_AND_TASKS: { title: 'Ønsket arbeid og timer', help: 'Ikke noe om helse eller Nav.' },
  AGREED_WORDS: { title: 'Ordene som er avtalt', help: 'Akkurat det som står under «Dette kan sies».' },
};

export const trackText: Record<Track, { name: string; help: string }> = {
  SICK_LISTED: { name: 'Sykmeldt', help: 'Veien tilbake til jobben du har.' },
  AT_RISK: { name: 'I fare for sykmelding', help: 'I jobb, men det er i ferd med å bli for mye.' },
  IPS: { name: 'Jobbstøtte (IPS)', help: 'Ordinær jobb først. Støtten fortsetter i jobben.' },
  SFJ: { name: 'Senter for jobbmestring', help: 'Jobbspesialist og terapi sammen, også uten arbeidsgiver.' },
};

export const statusText: Record<MilestoneStatus, string> = {
  PLANNED: 'Planlagt',
  IN_PROGRESS: 'I gang',
  DONE: 'Gjort',
  EXCEPTION: 'Unntak',
  CANCELLED: 'Ikke aktuelt',
};

export const trailText = {
  title: 'Jobbsporet',
  lead: 'Plasser, så tren: vi leter etter en ordinær jobb fra første dag, og støtten fortsetter i jobben.',
  hidden: 'Ingen arbeidsgiver ser noe av det som står her.',
  steps: 'Veien',
  noSteps: 'Når du velger jobbstøtte, kommer veien hit.',
  noStepsOther: 'Det er ingenting her som du kan se nå.',
  overdue: 'over fristen',
  by: (day: string) => `innen ${day}`,
  choose: 'Velg jobbstøtte',
  chooseTitle: 'Velg spor',
  chooseLead: 'Ditt eget ønske er det eneste som teller. Milepælene legges inn fra i dag.',
  which: 'Hvilket spor?',
  change: 'Bytt spor',
  track: (name: string) => `Spor: ${name}`,
  start: 'Skriv inn første dag i jobb',
  startAgain: 'Ny jobb: skriv inn første dag',
  startTitle: 'Første dag i jobb',
  startLead: 'Da blir datoene for oppfølging etter 4, 13 og 26 uker satt.',
  startDate: 'Første dag',
  save: 'Lagre',
  missingDate: 'Velg en dato.',
  missing: 'Skriv noe her.',
  contacts: 'Kontakt med arbeidsgivere',
  contactsLead: (count: number, last: string | null) =>
    count === 0
      ? 'Ingen ennå.'
      : `${count === 1 ? '1 kontakt' : `${String(count)} kontakter`}${last === null ? '' : `. Sist ${last}`}.`,
  log: 'Skriv inn en kontakt',
  logTitle: 'Kontakt med arbeidsgiver',
  onDate: 'Dato',
  channel: 'Hvordan?',
  employer: 'Arbeidsgiver',
  contactName: 'Hvem snakket du med?',
  outcome: 'Hva ble resultatet?',
  told: 'Hva ble sagt om personen?',
  said: (what: string) => `Sagt: ${what.toLowerCase()}`,
  note: 'Merknad',
  picture: (count: number, from: string, to: string) =>
    `${String(count)} kontakter med arbeidsgivere mellom ${from} og ${to}`,
  big: 'Intervju eller tilbud',
  today: 'I dag',
  more: (count: number) => `Vis alle ${String(count)}`,
  wishes: 'Jobben jeg ønsker meg',
  openness: 'Hva som kan sies',
  opennessLead: 'Ordene er dine. Jobbspesialisten sier ikke mer enn det som står her.',
  support: 'Jobbstøtteplan',
  supportLead: 'Det som gjør at jobben går, og hva vi gjør når det butter.',
  none: 'Ingenting her ennå.',
};

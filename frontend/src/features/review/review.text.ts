import type { ReviewDecision, ReviewParty } from '../../gql/graphql.js';
import { dayDate, distance, longDate, shortDate } from '../../ui/show/dates.js';

export const reviewText = {
  page: 'Oppfølging av trinnet',
  lead: 'Hver gang et trinn har vart i to uker, ser dere på det sammen. Det tar omtrent tre minutter.',
  none: 'Det er ingen oppfølging nå. Den kommer av seg selv når et trinn starter.',
  now: (percent: string) => `Trinnet nå: ${percent}`,
  due: (today: string, date: string) => `Oppfølging ${dayDate(date)} (${distance(today, date)})`,
  suggested:
    'De to siste ukene ble det mindre jobb enn planlagt. Det sier bare at planen bør sees på. Vil dere snakke sammen nå?',
  answered: 'Takk! Svaret ditt er lagret. Du kan endre det til oppfølgingen er avgjort.',
  change: 'Endre svaret',
  answer: 'Svar på spørsmålene',
  toDecision: 'Hopp rett til avgjørelsen',
  others: 'Svar så langt',
  noOthers: 'Ingen svar å vise.',
  question: (n: number, of: number) => `Spørsmål ${String(n)} av ${String(of)}`,
  next: 'Neste',
  back: 'Tilbake',
  save: 'Lagre svaret',
  missing: 'Velg ett av svarene.',
  missingTasks: 'Skriv hvilke oppgaver som går bra.',
  noHours: 'Skriv et tall, for eksempel 11,5.',
  decideTitle: 'Hva blir dere enige om?',
  decideLead: 'Alle fire svar er like gode. Neste trinn kan starte når dette er avgjort.',
  decideReason: 'Vil dere skrive noe om det? (kan stå tomt)',
  decideReasonHelp: 'Arbeidsgiveren ser ikke dette.',
  decide: 'Lagre avgjørelsen',
  decided: 'Oppfølgingen er avgjort.',
  earlier: 'Tidligere oppfølginger',
  earlierLine: (date: string, decision: string) => `${longDate(date)}: ${decision}`,
  closedOnly: 'trinnet ble tatt bort',
};

export const partyText: Record<ReviewParty, string> = {
  CITIZEN: 'Den det gjelder',
  THERAPIST: 'Behandleren',
  GP: 'Legen',
  EMPLOYER: 'Arbeidsgiveren',
};

export const directionText: Record<ReviewDecision, { title: string; help: string }> = {
  CONTINUE: { title: 'Fortsette som nå', help: 'To uker til på samme nivå.' },
  INCREASE: { title: 'Øke', help: 'Gå videre til neste trinn.' },
  DECREASE: { title: 'Gå litt ned', help: 'Mindre nå, så det varer. Planen legges om etter deg.' },
  PAUSE: { title: 'Ta en pause', help: 'Planen venter. Den kan startes igjen når som helst.' },
};

/** As said when it is decided. */
export const decidedText: Record<ReviewDecision, string> = {
  CONTINUE: 'fortsetter som nå',
  INCREASE: 'øker',
  DECREASE: 'går litt ned',
  PAUSE: 'tar en pause',
};

/** The questions, each for one party only. */
export const askText = {
  direction: {
    CITIZEN: 'Hvordan vil du gå videre?',
    THERAPIST: 'Hva er ditt råd?',
    GP: 'Hva er ditt råd om graden framover?',
  },
  words: {
    CITIZEN: 'Hvordan har det gått på jobb?',
    THERAPIST: 'Vil du si noe om rådet? (kan stå tomt)',
    GP: 'Vil du si noe om rådet? (kan stå tomt)',
  },
  wordsHelp: {
    CITIZEN: 'Arbeidsgiveren ser ikke dette. Bare de som har lov til å lese planen.',
    THERAPIST: 'Vises for den det gjelder og for dem som ser behandlingen.',
    GP: 'Vises for den det gjelder og for dem som ser behandlingen.',
  },
  load: 'Hvor tungt var det etter jobb?',
  loadHelp: '0 er ikke tungt i det hele tatt, 10 er så tungt det kan bli. Bare du ser dette.',
  loadNone: 'Vil ikke svare',
  hours: 'Hvor mange timer i uken har det vært i praksis? (kan stå tomt)',
  tasks: 'Hvilke oppgaver har gått bra?',
  tasksHelp: 'Skriv om arbeidet, ikke om helse.',
  helps: 'Hva på arbeidsplassen har hjulpet? (kan stå tomt)',
  helpsHelp: 'For eksempel tid, sted, rekkefølge eller utstyr.',
};

export const answerText = {
  direction: 'Ønske',
  advice: 'Råd',
  load: 'Tungt etter jobb (bare du ser dette)',
  hours: (hours: number) => `${String(hours).replace('.', ',')} timer i uken`,
  tasks: 'Går bra',
  helps: 'Hjelper',
  at: (instant: string) => `Svarte ${shortDate(instant)}`,
  yours: 'Ditt svar',
};

export const adjustText = {
  title: 'Forslag til ny plan',
  lead: 'Å gå litt ned er en del av veien. Ingenting er endret ennå. Velg de forslagene dere vil bruke.',
  week: (week: number, weeks: number) =>
    `Fra uke ${String(week)}, ${weeks === 1 ? '1 uke' : `${String(weeks)} uker`}`,
  was: (percent: number) => `før ${String(percent)} %`,
  use: 'Bruk forslaget',
  useOne: (week: number) => `Bruk forslaget for trinnet fra uke ${String(week)}`,
};

export const linkText = {
  title: 'Trinnene og målene',
  lead: 'Hvilket arbeidsmål hvert trinn leder til, og hva som er lagt til rette.',
  share: (linked: number, steps: number) =>
    `${String(linked)} av ${String(steps)} trinn er knyttet til et arbeidsmål. Bare du ser dette tallet.`,
  none: 'Det er ingen trinn å vise.',
  goals: 'Arbeidsmål',
  accommodations: 'Tilrettelegging',
  issuer: 'Legen',
  granted: (date: string) => `innvilget ${shortDate(date)}`,
  notGranted: 'ikke innvilget ennå',
  noGrant: 'trengs ikke',
  tasks: 'Oppgaver',
  link: 'Knytt til mål og tilrettelegging',
  linkOf: (week: number) => `Knytt til mål og tilrettelegging: trinnet fra uke ${String(week)}`,
  linkTitle: 'Hva hører til trinnet?',
  linkNone: 'Det er ingen arbeidsmål eller tilrettelegginger å knytte til ennå.',
  done: 'Ferdig',
};

const FIELDS: Record<string, string> = {
  direction: answerText.direction,
  words: 'Ord',
  hours: 'Timer',
  tasks: 'Oppgaver',
  helps: 'Det som hjelper',
};

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  if (field !== 'direction') return value;
  return Object.entries(directionText).find(([code]) => code === value)?.[1].title ?? value;
}

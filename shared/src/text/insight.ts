import { dateOf } from '../domain/dates.js';
import { dateText } from './show.js';

const day = (instant: string) => dateText(dateOf(instant), 'nb');

/** Words of the files that a citizen takes out: in bokmål, for they go to others too. */
export const insight = {
  title: 'Alt Samtavle har om deg',
  of: (name: string, instant: string) => `${name}, ${day(instant)}`,
  lead: 'Dette er innsyn etter personvernforordningen artikkel 15: alt som er lagret om deg i Samtavle, hvem som har fått se det, og hva hver enkelt kan se nå. JSON-filen har det samme, felt for felt.',
  rights:
    'Er noe feil, kan du be om retting (artikkel 16). Mener du at noe ikke er riktig gjort, kan du klage til Datatilsynet.',
  synthetic: 'Alt i denne filen er oppdiktet. Ingen virkelig person er beskrevet.',
  page: (page: number, of: number) => `Side ${String(page)} av ${String(of)}`,
  product: 'Samtavle',
  aboutYou: 'Om deg',
  name: 'Navn',
  identity: (provider: string, subject: string) => `Innlogging hos ${provider}: ${subject}`,
  position: (role: string, organisation: string) => `Stilling: ${role}, ${organisation}`,
  session: (opened: string) => `Logget inn ${day(opened)}`,
  case: (opened: string, closed: string | null) =>
    `Sak åpnet ${day(opened)}${closed === null ? '' : `, avsluttet ${day(closed)}`}`,
  noCase: 'Du har ingen sak i Samtavle.',
  people: 'Hvem som er med',
  person: (role: string, organisation: string, joined: string, left: string | null) =>
    `${role}, ${organisation}. Med fra ${day(joined)}${left === null ? '' : ` til ${day(left)}`}.`,
  sight: 'Hva hver enkelt kan se nå',
  sees: (level: string, why: string, until: string | null) =>
    `${level}. ${why}${until === null ? '' : ` Gjelder til og med ${dateText(until, 'nb')}.`}`,
  seesNothing: 'Ser ingenting av det som står i saken.',
  consents: 'Samtykker og nei',
  consent: (kind: string, name: string, given: string, state: string) =>
    `${kind}: ${name}, ${day(given)}. ${state}.`,
  purpose: (purpose: string) => `Formål: ${purpose}`,
  content: 'Hva som står i saken',
  goals: 'Mål',
  steps: 'Trinn',
  step: (from: string, weeks: number, percent: number, tasks: string, state: string) =>
    `Fra ${dateText(from, 'nb')}, ${String(weeks)} uker, ${String(percent)} % jobb: ${tasks}. ${state}.`,
  weeks: 'Uker du har ført',
  week: (monday: string, percent: number, note: string | null) =>
    `Uka fra ${dateText(monday, 'nb')}: ${String(percent)} % jobb${note === null ? '' : `. ${note}`}`,
  milestones: 'Milepæler',
  sickLeave: 'Sykmeldinger',
  sick: (from: string, to: string, grade: number) =>
    `${dateText(from, 'nb')} til ${dateText(to, 'nb')}: ${String(grade)} %`,
  jobs: 'Arbeidsforhold',
  job: (name: string, percent: number, title: string | null) =>
    `${name}, ${String(percent)} %${title === null ? '' : `, ${title}`}`,
  accommodations: 'Tilrettelegging',
  accommodation: (text: string, from: string, to: string, state: string) =>
    `${text} (${dateText(from, 'nb')} til ${dateText(to, 'nb')}). ${state}.`,
  functions: 'Funksjon i jobben',
  summary: 'Kort om planen',
  summaries: 'Korte linjer',
  measures: 'Målinger',
  corrections: 'Ønsker om retting',
  readers: 'Hvem har sett',
  /** After what was done, when it was asked in vain more than once. */
  timesSince: (times: number, since: string) => `${String(times)} ganger siden ${since}`,
  reader: (at: string, who: string, did: string) => `${at}: ${who}. ${did}.`,
  seen: (category: string, basis: string, why: string) => `${category}: ${basis}. ${why}`,
  nothing: 'Ingenting.',
  kept: 'Hvor lenge det blir lagret',
  receipt: 'Kvittering',
  receiptLead: (line: number, hash: string) =>
    `Loggen i saken hadde ${String(line)} linjer da filen ble laget. Fingeravtrykk: ${hash}. Med det kan det vises om noen har endret den siden.`,
  stranger: 'Uten plass i saken',
  logHeads: [
    'Tidspunkt (norsk tid)',
    'Navn',
    'Virksomhet',
    'Rolle',
    'Hva skjedde',
    'Opplysning',
    'Grunnlag',
    'Hvorfor',
  ],
} as const;

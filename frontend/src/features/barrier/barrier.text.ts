import type { BarrierKind, Locus } from '../../gql/graphql.js';
import { shortDate } from '../../ui/show/dates.js';

export const kindText: Record<BarrierKind, { title: string; help: string }> = {
  SELF_EFFICACY: { title: 'Troen på å mestre jobben', help: 'Det du er usikker på om du får til.' },
  ILLNESS_UNDERSTANDING: {
    title: 'Hvordan du forstår plagene',
    help: 'Det du tror gjør vondt verre, eller må være på plass først.',
  },
  SYMPTOMS: { title: 'Plager i kropp og sinn', help: 'Det du merker, og som gjør arbeidsdagen tung.' },
  WORKPLACE: {
    title: 'Arbeidsplassen',
    help: 'Dialog, støtte, konflikt, støy, oppgaver eller hvordan folk er mot deg.',
  },
};

export const locusText: Record<Locus, { title: string; short: string }> = {
  WORK: { title: 'Mest situasjonen på jobben', short: 'Jobben' },
  PERSON: { title: 'Mest noe i meg', short: 'Meg selv' },
  INTERPLAY: { title: 'Et samspill mellom de to', short: 'Samspill' },
  UNKNOWN: { title: 'Vet ikke, eller vil ikke svare', short: '' },
};

export const barrierText = {
  page: 'Hindringer og utprøving',
  lead: 'Hva står i veien, og hva kan prøves? Ingenting her må ha et svar.',
  workTitle: 'På arbeidsplassen',
  workLead: 'Kan deles for seg, uten det personlige.',
  personTitle: 'Det personlige',
  personLead: 'Deles bare med dem du gir lov, og aldri med arbeidsgiveren.',
  workLeadOther: 'Det som gjelder jobben.',
  personLeadOther: 'Delt med deg for at du skal kunne hjelpe.',
  none: 'Ingenting skrevet her ennå.',
  noneToSee: 'Her er det ingenting du kan se nå.',
  add: 'Legg til',
  addWork: 'Legg til noe på arbeidsplassen',
  addPerson: 'Legg til noe personlig',
  change: 'Endre',
  changeOne: (what: string) => `Endre «${what}»`,
  addTitle: 'Hva står i veien?',
  changeTitle: 'Endre',
  kind: 'Hva handler det om?',
  presets: 'Kjente tanker. Trykk for å bruke, og endre som du vil:',
  presetsWork: 'Nøytrale ord som kan brukes på jobb. Trykk for å bruke:',
  text: 'Med dine egne ord',
  missing: 'Skriv noe her.',
  locus: 'Er det jobben, eller noe i deg?',
  locusHelp: 'Du trenger ikke velge.',
  resolved: 'Det står ikke i veien lenger',
  resolvedSince: (date: string) => `Ute av veien ${shortDate(date)}`,
  since: (date: string) => `Skrevet ${shortDate(date)}`,
  save: 'Lagre',
  resolvedTitle: (count: number) =>
    count === 1 ? 'Vis 1 som er ute av veien' : `Vis ${count} som er ute av veien`,
};

export const experimentText = {
  title: 'Utprøving på jobb',
  lead: 'En situasjon, hva du tror vil skje, hva du prøver, hva som skjedde, og hva du lærte.',
  none: 'Ingen utprøving å vise.',
  add: 'Ny utprøving',
  addTitle: 'Hva vil du prøve?',
  changeTitle: 'Endre utprøvingen',
  goOn: 'Fortsett',
  goOnWith: (what: string) => `Fortsett på «${what}»`,
  situation: 'Situasjonen',
  situationHelp: 'For eksempel: Si fra at jeg trenger mer tid.',
  prediction: 'Hva tror du vil skje?',
  attempt: 'Hva prøvde du?',
  result: 'Hva skjedde?',
  learning: 'Hva lærte du?',
  later: 'Fyll ut etter at du har prøvd.',
  step: 'Hører til trinnet',
  noStep: 'Ikke noe bestemt trinn',
  missing: 'Skriv noe her.',
  save: 'Lagre',
  of: (week: number, percent: number) => `Uke ${week}, jobb ${percent} %`,
};

const FIELDS: Record<string, string> = {
  text: barrierText.text,
  locus: barrierText.locus,
  resolved: barrierText.resolved,
  situation: experimentText.situation,
  prediction: experimentText.prediction,
  attempt: experimentText.attempt,
  result: experimentText.result,
  learning: experimentText.learning,
  stepId: experimentText.step,
};

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

/** A stored value in words, for a conflict. */
export function valueWords(field: string, value: string): string {
  if (field === 'locus')
    return Object.entries(locusText).find(([code]) => code === value)?.[1].title ?? value;
  if (field === 'resolved') return value === 'true' ? 'Ja' : 'Nei';
  return value;
}

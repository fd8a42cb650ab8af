import type {
  Authorisation,
  DeadlineLight,
  ForwardChannel,
  ReferralState,
  ReferrerRole,
  SessionMode,
  TreatmentMethod,
} from '@samtavle/shared/domain';
import { longDate, shortDate } from '../../ui/show/dates.js';
import { numberText } from '../../ui/form/numberFrom.js';

export const pathwayText = {
  title: 'Behandling',
  lead: 'Veien fra henvisning til behandling. Ingen samtaler eller journalnotater lagres her.',
  way: 'Veien til behandling',
  wayEmpty: 'Veien begynner med en henvisning, eller med kartleggingen når det ikke er noen henvisning.',
  waiting: (days: number) => (days === 1 ? '1 dag siden henvisningen' : `${days} dager siden henvisningen`),
  waited: (days: number) => `Det gikk ${days} dager fra henvisning til behandlingen startet.`,
  noGp: 'Saken har ingen fastlege',
  noGpBody: 'Behandlingen skal gå sammen med fastlegen. Snakk med den det gjelder om å legge til legen.',
  noRight: 'DPS ga ikke rett til helsehjelp',
  noRightBody: 'Henvisningen går ikke videre. Fastlegen kan vurdere andre tilbud.',
  feedbackOpen: 'Den som henviste har ikke fått tilbakemelding ennå',
  feedbackOpenBody:
    'Den gis etter den første vurderingen. Kartleggingen kan ikke avsluttes før det er gjort.',
  planOpen: 'Behandlingsplanen er ikke sendt til fastlegen ennå',
  planOpenBody: 'Kartleggingen er ferdig, så planen skal sendes.',
  breach: 'Fristen for start av helsehjelp er brutt',
  breachBody: (date: string) => `Behandlingen skulle ha startet senest ${longDate(date)}.`,
  form: (source: string, version: string) => `Skjemaet bygger på: ${source}. Versjon ${longDate(version)}.`,
  day: 'Dato',
  dayMissing: 'Velg en dato.',
  missing: 'Dette må fylles ut.',
  save: 'Lagre',
};

export const stationText: Record<string, string> = {
  REFERRAL: 'Henvist',
  RIGHT: 'Rett vurdert',
  FORWARDED: 'Sendt videre',
  ACCEPTED: 'Mottatt',
  ASSESSMENT: 'Kartlagt',
  PLAN_TO_GP: 'Plan til legen',
  COURSE: 'Kurs',
  TREATMENT: 'Behandling',
};

export const lightText: Record<DeadlineLight, string> = {
  GREEN: 'God tid',
  YELLOW: 'Fristen er nær',
  RED: 'Fristen er passert',
  KEPT: 'Innen fristen',
  BREACH: 'Etter fristen',
};

export const wayText = {
  track: 'Hvor langt veien er kommet',
  done: (date: string) => shortDate(date),
  due: (date: string) => `Frist ${shortDate(date)}`,
  stateDone: 'Gjort',
  stateNext: 'Står for tur',
  stateLater: 'Senere',
};

export const referralStates: Record<ReferralState, string> = {
  DRAFT: 'Utkast',
  SENT_TO_DPS: 'Sendt til DPS',
  ASSESSED: 'Vurdert av DPS',
  FORWARDED: 'Sendt videre til behandlingsstedet',
  ACCEPTED: 'Mottatt av behandlingsstedet',
};

export const referrerText: Record<ReferrerRole, string> = {
  GP: 'Fastlege',
  OTHER_PRIMARY_DOCTOR: 'Annen lege i primærhelsetjenesten',
  SPECIALIST_CARE: 'Behandler i spesialisthelsetjenesten',
};

export const channelText: Record<ForwardChannel, string> = { ELECTRONIC: 'Elektronisk', LETTER: 'Brev' };

export const authorisationText: Record<Authorisation, string> = {
  PSYCHOLOGIST: 'psykolog',
  PSYCHOLOGIST_SPECIALIST: 'psykologspesialist',
};

export const modeText: Record<SessionMode, string> = { IN_PERSON: 'Oppmøte', VIDEO: 'Video' };

export const methodText: Record<TreatmentMethod, string> = {
  CBT: 'Kognitiv atferdsterapi',
  PSYCHODYNAMIC_SHORT: 'Psykodynamisk korttidsterapi',
  METACOGNITIVE: 'Metakognitiv terapi',
  ACT: 'Acceptance and Commitment Therapy (ACT)',
  PSYCHOEDUCATION: 'Psykoedukasjon',
};

export const referralText = {
  title: 'Henvisning',
  none: 'Ingen henvisning er skrevet.',
  write: 'Skriv henvisning',
  change: 'Endre utkastet',
  dps: 'DPS som vurderer retten',
  choose: 'Velg',
  referrer: 'Hvem henviser?',
  health: 'Helseutfordringer',
  healthHelp: 'Det som gjelder angst og depresjon, kort.',
  work: 'Arbeidssituasjon',
  workHelp: 'Arbeid eller utdanning nå: oppgaver, stilling, hva som er vanskelig.',
  functioning: 'Funksjon',
  functioningHelp: 'Hva personen klarer nå, på jobb og ellers.',
  grade: 'Sykmeldingsgrad i prosent',
  gradeHelp: 'Skal oppgis uansett. Skriv 0 når personen ikke er sykmeldt.',
  gradeShown: (grade: number) => (grade === 0 ? 'Ikke sykmeldt (0 %)' : `${grade} %`),
  by: (role: string, name: string | null) => (name === null ? role : `${role}: ${name}`),
  send: 'Send til DPS',
  sendLead: 'Etter dette kan henvisningen ikke endres. DPS har ti virkedager på å vurdere den.',
  sentOn: 'Sendt',
  received: 'Mottatt av DPS',
  receivedHelp: 'La stå tom når det er første virkedag etter.',
  right: 'Før inn vedtaket fra DPS',
  rightLead: 'DPS avgjør om det er rett til helsehjelp. Her skrives det bare ned.',
  rightTitle: 'Rett til helsehjelp',
  rightDue: (date: string) => `DPS skal svare innen ${longDate(date)} (ti virkedager)`,
  granted: 'Rett innvilget',
  notGranted: 'Ikke rett',
  grantedQuestion: 'Hva avgjorde DPS?',
  decidedBy: 'Hvem avgjorde?',
  decidedByHelp: 'Navn eller enhet ved DPS.',
  decided: (by: string, date: string) => `${by}, ${longDate(date)}`,
  deadline: 'Frist for start av helsehjelp',
  forward: 'Sendt videre fra DPS',
  channel: 'Hvordan?',
  forwarded: (date: string, how: string) => `${longDate(date)}, ${how.toLowerCase()}`,
  accept: 'Ta imot henvisningen',
  site: 'Behandlingssted',
  siteLine: (name: string, place: string) => `${name}, ${place}`,
  filter: 'Vis bare steder i',
  everywhere: 'Alle steder',
};

export const assessmentText = {
  title: 'Kartlegging',
  clinical: 'Klinisk del',
  clinicalHelp: 'Bare at den er gjort, når og av hvem. Det som ble sagt, står i journalen.',
  clinicalDone: (date: string, by: string | null, title: string) =>
    by === null ? `Gjort ${longDate(date)} av ${title}` : `Gjort ${longDate(date)} av ${by}, ${title}`,
  clinicalOpen: 'Ikke gjort ennå.',
  completeClinical: 'Klinisk del er gjort',
  work: 'Arbeidsdel',
  workHelp: 'Kan deles for seg selv, uten den kliniske delen.',
  workOpen: 'Ikke ferdig ennå.',
  writeWork: 'Skriv arbeidsdelen',
  changeWork: 'Endre arbeidsdelen',
  complaints: 'Plager i arbeidssituasjonen',
  barriers: 'Hva som står i veien for å komme tilbake',
  mastery: 'Forventet mestring i jobben',
  complete: 'Arbeidsdelen er ferdig',
  completeHelp: 'Da må alle tre være fylt ut, og fastlegen kan lese den.',
  feedback: 'Tilbakemelding til den som henviste',
  feedbackOpen: 'Ikke gitt ennå.',
  feedbackGiven: (date: string) => `Gitt ${longDate(date)}`,
  feedbackNot: (reason: string) => `Ikke aktuell: ${reason}`,
  giveFeedback: 'Før inn tilbakemelding',
  given: 'Tilbakemeldingen er gitt',
  notApplicable: 'Den er ikke aktuell',
  why: 'Hvorfor er den ikke aktuell?',
  closed: (date: string) => `Kartleggingen ble avsluttet ${longDate(date)}.`,
  close: 'Avslutt kartleggingen',
  closeLead: 'Da åpnes oppgaven «send behandlingsplan til fastlegen».',
};

export const planText = {
  title: 'Behandlingsplan',
  none: 'Ingen plan er skrevet.',
  noneSent: 'Ingen plan er sendt ennå.',
  draft: 'Utkast, ikke sendt',
  sent: (date: string) => `Sendt til fastlegen ${longDate(date)}`,
  write: 'Skriv plan',
  change: 'Endre planen',
  summary: 'Planen, kort',
  hours: 'Planlagte timer',
  hoursShown: (hours: number) => `${numberText(hours)} timer`,
  workGoals: 'Mål i arbeid',
  workGoalsHelp: 'Minst ett. Skriv hvert mål på en egen linje.',
  otherGoals: 'Andre mål',
  otherGoalsHelp: 'Hvert mål på en egen linje. Kan stå tomt.',
  send: 'Send til fastlegen',
  sendLead: 'Fastlegen kan lese planen fra nå av. Endrer du den senere, er det et nytt utkast.',
};

export const courseText = {
  title: 'Forberedende kurs',
  lead: 'Fire ganger à to timer, en gang i uka.',
  none: 'Kurset er ikke planlagt.',
  plan: 'Planlegg kurset',
  first: 'Første gang',
  attended: (count: number) => `${count} av 4 ganger`,
  session: (number: number) => `${number}. gang`,
  there: 'Møtte',
  away: 'Møtte ikke',
  planned: (date: string) => `Planlagt ${shortDate(date)}`,
  record: 'Før inn oppmøte',
  correct: 'Rett opp',
  buttonOne: (first: boolean, number: number) =>
    first ? `Før inn oppmøte, ${number}. gang` : `Rett opp oppmøte, ${number}. gang`,
  recordOne: (number: number) => `Før inn oppmøte, ${number}. gang`,
  question: 'Møtte personen?',
  picture: (count: number) => `Kurset: møtt ${count} av 4 ganger`,
};

export const treatmentText = {
  title: 'Timer og metode',
  start: 'Start behandlingen',
  startReason: 'Hvorfor starter den før kurset er fullført?',
  startReasonHelp: 'Må fylles ut når kurset ikke er fullført.',
  started: (date: string) => `Behandlingen startet ${longDate(date)}.`,
  reason: (why: string) => `Startet før kurset var fullført: ${why}`,
  notStarted: 'Behandlingen har ikke startet.',
  used: (used: number, planned: number | null) =>
    planned === null
      ? `${numberText(used)} timer brukt`
      : `${numberText(used)} av ${numberText(planned)} timer brukt`,
  norm: (name: string, from: number, to: number) =>
    from === to
      ? `${name}: vanligvis omtrent ${from} timer (streken i bildet)`
      : `${name}: vanligvis ${from}–${to} timer (rammen i bildet)`,
  source: (source: string, date: string) => `Kilde: ${source}, ${longDate(date)}`,
  hints: {
    ABOVE_PLAN: 'Flere timer enn planlagt. Det er et hint, ikke en grense.',
    ABOVE_NORM: 'Flere timer enn vanlig her. Det er et hint, ikke en grense.',
    BELOW_NORM: 'Færre timer enn vanlig her.',
    WITHIN_NORM: 'Innenfor det som er vanlig her.',
  } as Record<string, string>,
  record: 'Før inn en time',
  hours: 'Timer',
  hoursMissing: 'Skriv timene som et tall, for eksempel 1,5.',
  mode: 'Hvordan?',
  sessions: 'Timene',
  noSessions: 'Ingen timer er ført.',
  session: (date: string, hours: number, mode: string) =>
    `${longDate(date)}: ${numberText(hours)} ${hours === 1 ? 'time' : 'timer'}, ${mode.toLowerCase()}`,
  remove: 'Fjern',
  removeOne: (date: string) => `Fjern timen ${longDate(date)}`,
  removeTitle: 'Fjerne timen?',
  methods: 'Metode',
  noMethod: 'Ingen metode er valgt.',
  method: (name: string, from: string, to: string | null) =>
    to === null ? `${name}, fra ${longDate(from)}` : `${name}, ${longDate(from)} til ${longDate(to)}`,
  choose: 'Velg metode',
  from: 'Gjelder fra',
  other: 'En annen metode',
  otherWords: 'Skriv hvilken',
};

export const threadText = {
  title: 'Mellom behandler og sykmelder',
  lead: 'Bare behandleren, legen og den saken gjelder leser dette. Nav og arbeidsgiver kan aldri få se det.',
  none: 'Ingen har skrevet noe ennå.',
  write: 'Skriv melding',
  text: 'Melding',
  send: 'Send',
  sides: { THERAPIST: 'Behandler', GP: 'Lege' } as Record<string, string>,
};

const FIELDS: Record<string, string> = {
  dpsId: referralText.dps,
  referrerRole: referralText.referrer,
  health: referralText.health,
  workSituation: referralText.work,
  functioning: referralText.functioning,
  sickLeaveGrade: referralText.grade,
  complaintsAtWork: assessmentText.complaints,
  barriersToReturn: assessmentText.barriers,
  expectedMastery: assessmentText.mastery,
  summary: planText.summary,
  hoursPlanned: planText.hours,
  goals: planText.workGoals,
  attended: courseText.question,
  on: pathwayText.day,
  hours: treatmentText.hours,
};

/** What a field is called, for a conflict. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? field;
}

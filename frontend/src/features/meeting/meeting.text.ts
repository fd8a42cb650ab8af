import type { MeetingAnswer, MeetingChannel, MeetingParty } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';

export const meetingsText = {
  title: 'Møter',
  none: 'Det er ingen møter å vise her.',
  next: 'Neste møte',
  ahead: 'Møter fremover',
  toArrange: 'Møter som ikke er avtalt ennå',
  behind: 'Tidligere møter',
  deadline: (date: string, far: string) => `Frist ${date} (${far})`,
  late: (date: string) => `Fristen var ${date}`,
  addThird: 'Nytt dialogmøte 3',
  when: (day: string, time: string, far: string) => `${day} kl. ${time} (${far})`,
  held: (day: string, time: string) => `Holdt ${day} kl. ${time}`,
  lasts: (minutes: number) => `${minutes} minutter`,
  agenda: 'Saksliste',
  preparations: 'Tenk gjennom før møtet',
  moved: (reason: string) => `Møtet er flyttet: ${reason}`,
  off: (reason: string) => `Møtet holdes ikke: ${reason}`,
  notHeld: 'Holdes ikke',
  heldBy: (who: string) => `Holdes av ${who}`,
  calendar: 'Legg i kalenderen',
  calendarHelp: 'Kalenderen viser bare «Møte om arbeid» og tiden.',
};

export const channelText: Record<MeetingChannel, string> = {
  OPPMOTE: 'Oppmøte',
  TELEFON: 'Telefon',
  VIDEO: 'Video',
};

/** What each party may think of before a dialogue meeting. */
export const prepareText: Partial<Record<Role, string>> = {
  CITIZEN:
    'Hvilke oppgaver går fint nå? Hva måtte være annerledes for at du kunne gjøre mer? Du bestemmer selv hva du forteller, og du kan ha med en tillitsvalgt.',
  EMPLOYER:
    'Ta med oppfølgingsplanen. Snakk om oppgaver, tid, sted og utstyr. Du kan ikke spørre om diagnose eller behandling.',
  NAV_LOCAL: 'Les planene som er delt med deg. Avklar hva hver part skal gjøre, og til når.',
  GP: 'Tenk gjennom hva den ansatte kan gjøre på jobb nå, og hva som kan øke arbeidsevnen.',
  SUPPORT_PERSON: 'Snakk med den ansatte før møtet om hva du skal være støtte for.',
};

export const answerText = {
  question: 'Kommer du?',
  answers: {
    COMES: 'Jeg kommer',
    OTHER_TIME: 'Jeg ønsker en annen tid',
    CANNOT: 'Jeg kan ikke',
  } satisfies Record<MeetingAnswer, string>,
  given: {
    COMES: 'Kommer',
    OTHER_TIME: 'Ønsker en annen tid',
    CANNOT: 'Kommer ikke',
  } satisfies Record<MeetingAnswer, string>,
  yours: (answer: string) => `Du har svart: ${answer}`,
  stale: 'Møtet er flyttet etter at du svarte. Svar på nytt.',
  waiting: 'Ikke svart',
  old: 'Svarte før møtet ble flyttet',
  note: 'Skriv gjerne noe til den som kaller inn (kan stå tomt)',
  save: 'Send svaret',
  noteOf: (words: string) => `«${words}»`,
};

export const callText = {
  title: 'Kalt inn',
  open: 'Kall inn',
  bring: 'Ta med noen',
  openTitle: 'Hvem kaller du inn?',
  lead: 'Den du kaller inn, ser dette møtet og ingen andre møter.',
  bringLead:
    'Du kan ta med en tillitsvalgt eller et verneombud, og du kan be sykmelderen komme. Til et møte som Nav holder, kan du også kalle inn arbeidsgiveren. Den som holder møtet, får vite hvem du tar med.',
  who: 'Velg personer',
  missing: 'Kryss av for minst én.',
  nobody: 'Det er ingen flere du kan kalle inn.',
  save: 'Kall inn',
  close: 'Lukk',
  withdraw: 'Trekk tilbake',
  withdrawOne: (name: string) => `Trekk tilbake innkallingen av ${name}`,
  withdrawTitle: (name: string) => `Trekke tilbake innkallingen av ${name}?`,
  withdrawLead: 'Møtet blir borte for den som var kalt inn.',
  issuer: 'Til dialogmøte 1 er det den ansatte selv som kaller inn sykmelderen.',
  you: (name: string) => `${name} (deg)`,
};

export const arrangeText = {
  open: 'Avtal tid',
  change: 'Endre møtet',
  title: 'Når og hvor er møtet?',
  changeTitle: 'Endre møtet',
  lead: 'De som er kalt inn, ser tid, sted og saksliste. Ikke skriv noe om helse.',
  day: 'Dato',
  time: 'Klokkeslett',
  timeHelp: 'Som 13:30',
  duration: 'Varighet i minutter',
  channel: 'Hvordan møtes dere?',
  place: 'Sted',
  placeHelp: 'Ved telefon eller video: hvordan man kobler seg på.',
  agenda: 'Saksliste',
  preparations: 'Hva bør deltakerne tenke gjennom før møtet? (kan stå tomt)',
  changeReason: 'Hvorfor flyttes møtet?',
  changeHelp: 'Må fylles ut når noen er kalt inn og tiden endres.',
  save: 'Lagre møtet',
  missing: 'Dette må fylles ut.',
  held: 'Møtet er holdt',
  off: 'Avlys møtet',
  offTitle: 'Avlyse møtet?',
  offLead: 'De som er kalt inn, ser at møtet ikke holdes, og hvorfor.',
  offReason: 'Hvorfor holdes ikke møtet?',
};

export const minutesText = {
  title: 'Referat',
  write: 'Skriv referat',
  amend: 'Endre referatet',
  continue: 'Fortsett på referatet',
  lead: 'Bare din side ser utkastet. Et referat skal ikke inneholde diagnose eller sykdom.',
  situation: 'Situasjonen nå',
  conclusion: 'Konklusjon',
  taskEmployee: 'Oppgave for den ansatte (kan stå tomt)',
  taskEmployeeBy: 'Frist for den ansatte (kan stå tomt)',
  taskEmployer: 'Oppgave for arbeidsgiveren (kan stå tomt)',
  taskEmployerBy: 'Frist for arbeidsgiveren (kan stå tomt)',
  taskNav: 'Oppgave for Nav (kan stå tomt)',
  taskNavBy: 'Frist for Nav (kan stå tomt)',
  taskClinician: 'Oppgave for behandleren (kan stå tomt)',
  taskClinicianBy: 'Frist for behandleren (kan stå tomt)',
  otherParticipants: 'Andre som var med (kan stå tomt)',
  who: 'Hvem var med, og hvem får referatet?',
  whoHelp: {
    law: 'Den som var med, får referatet. Den som ikke var med, ser det bare med den ansattes samtykke til å dele møter.',
    consent: 'De du velger, ser referatet når den ansatte har samtykket til å dele møter med dem.',
  },
  tookPart: (name: string) => `${name} var med`,
  shared: (name: string) => `${name} får referatet`,
  changeReason: 'Hvorfor endres referatet?',
  save: 'Lagre utkast',
  saved: 'Utkastet er lagret.',
  publish: 'Del referatet',
  version: (number: number, date: string) =>
    number === 1 ? `Delt ${date}` : `Endret utgave ${number}, delt ${date}`,
  changed: (reason: string) => `Hvorfor det ble endret: ${reason}`,
  earlier: (count: number) => (count === 1 ? 'Vis 1 tidligere utgave' : `Vis ${count} tidligere utgaver`),
  present: (names: string) => `Var med: ${names}`,
  given: (names: string) => `Har fått referatet: ${names}`,
  others: (names: string) => `Andre som var med: ${names}`,
};

export const taskText = {
  title: 'Avtalt i møtet',
  parties: {
    EMPLOYEE: 'Den ansatte',
    EMPLOYER: 'Arbeidsgiveren',
    NAV: 'Nav',
    CLINICIAN: 'Behandleren',
  } satisfies Record<MeetingParty, string>,
  you: 'Du',
  finish: 'Marker som gjort',
  finishOne: (what: string) => `Marker som gjort: ${what}`,
  by: (date: string) => `innen ${date}`,
  done: (date: string) => `Gjort ${date}`,
};

export const wishText = {
  open: 'Be om dialogmøte 2',
  title: 'Be Nav om dialogmøte 2?',
  lead: 'Nav får vite at du ønsker møtet. Den det gjelder, ser det også.',
  wantsIssuer: 'Jeg ønsker at sykmelderen er med',
  save: 'Be om møtet',
  done: 'Nav har fått beskjed om at du ønsker møtet.',
  listTitle: 'Ønsker dialogmøte 2',
  one: (who: string, date: string) => `${who}, ${date}`,
  withIssuer: 'Ønsker at sykmelderen er med.',
};

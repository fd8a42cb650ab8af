import type {
  ArkArea,
  Commissioned,
  ConsultationState,
  Decider,
  DecisionOutcome,
  MeasureState,
  MeasureType,
  Service,
} from '@samtavle/shared/domain';

/** Nav's services: what each is, and what it may and may not do in a case. */
export const serviceText: Record<Service, { name: string; does: string; limit: string }> = {
  ARK: {
    name: 'Arbeidsrådgivning (ARK)',
    does: 'Kartlegger ressurser og mål sammen med innbyggeren, og gir råd til Nav-kontoret.',
    limit: 'Anbefaler. Bestemmer ikke over tiltak.',
  },
  SFJ: {
    name: 'Senter for jobbmestring (SFJ)',
    does: 'Arbeidsrettet terapi og jobbspesialist sammen, også for den som ikke har en jobb ennå.',
    limit: 'Anbefaler. Bestemmer ikke over tiltak.',
  },
  ROL: {
    name: 'Rådgivende overlege (ROL)',
    does: 'Gir råd i en sak, med eller uten navn, og er bro til helsetjenesten.',
    limit: 'Gir bare råd. Behandler ikke og bestemmer ikke.',
  },
  IPS: {
    name: 'Jobbspesialist (IPS)',
    does: 'Finner en ordinær jobb sammen med innbyggeren, og følger opp i jobben.',
    limit: 'Anbefaler. Bestemmer ikke over tiltak.',
  },
  USAP: {
    name: 'USAP',
    does: 'Hjelper kontorer og leger med metode, som «arbeidsfokus på legekontoret».',
    limit: 'Er aldri med i en enkelt sak.',
  },
};

export const serviceName = (service: Commissioned): string => serviceText[service].name;

export const areaText: Record<ArkArea, string> = {
  MENTAL_HEALTH: 'Psykisk helse',
  DEVELOPMENTAL: 'Utviklingsforstyrrelser',
  COGNITIVE: 'Kognitive vansker',
  READING_WRITING_MATHS: 'Lesing, skriving og regning',
  PSYCHOSOCIAL: 'Psykososiale vansker',
  COMPLEX: 'Sammensatte vansker',
};

export const deciderText: Record<Decider, string> = {
  NAV_LOCAL: 'Nav-kontoret',
  GP: 'Fastlegen',
  CITIZEN: 'Innbyggeren',
};

export const outcomeText: Record<DecisionOutcome, string> = {
  FOLLOWED: 'Følger rådet',
  DEVIATED: 'Avviker fra rådet',
  DECLINED: 'Sier nei til rådet',
  OWN: 'Tatt uten råd',
};

export const consultationStateText: Record<ConsultationState, string> = {
  WAITS_FOR_CITIZEN: 'Venter på ja fra innbyggeren',
  DECLINED: 'Innbyggeren sa nei',
  ASKED: 'Spurt, venter på svar',
  ANSWERED: 'Besvart',
  OVER: 'Fristen er ute',
};

export const measureStateText: Record<MeasureState, string> = {
  SUGGESTED: 'Foreslått',
  DECIDED: 'Besluttet',
  STARTED: 'Startet',
  ENDED: 'Avsluttet',
  DROPPED: 'Ikke aktuelt',
};

/** What local Nav does to bring a measure to that state. */
export const moveText: Record<MeasureState, string> = {
  SUGGESTED: 'Foreslå',
  DECIDED: 'Beslutt',
  STARTED: 'Start',
  ENDED: 'Avslutt',
  DROPPED: 'Ikke aktuelt',
};

export const measureText: Record<MeasureType, { name: string; help: string }> = {
  IPS: { name: 'Individuell jobbstøtte (IPS)', help: 'Ordinær jobb først, opplæring og støtte i jobben.' },
  AMS: { name: 'Arbeid med støtte (AMS)', help: 'Støtte i ordinær jobb, for flere grupper.' },
  FACT: { name: 'FACT', help: 'Et team som gir helsehjelp og oppfølging der du er.' },
  SCHOOL_MASTERY: { name: 'Skolemestring (SRÆTSJ)', help: 'Støtte til å mestre skolen.' },
  IPS_YOUNG: { name: 'IPS ung', help: 'IPS for unge.' },
  PEGASUS: { name: 'Pegasus', help: 'Tilbud ved kompetansesenteret.' },
  CLARIFICATION: { name: 'Avklaring', help: 'Finne ut hva som skal til for å komme i jobb.' },
  FOLLOW_UP: { name: 'Oppfølging', help: 'Veiledning til å skaffe eller beholde jobb.' },
  WORK_REHABILITATION: { name: 'Arbeidsrettet rehabilitering', help: 'Trening og mestring rettet mot jobb.' },
  TRAINING: { name: 'Opplæring', help: 'Kurs eller utdanning.' },
  EXPERT_ASSISTANCE: { name: 'Ekspertbistand', help: 'En nøytral ekspert når sykefraværet har stått fast.' },
  TRAVEL_GRANT: { name: 'Reisetilskudd', help: 'Reise til jobb i stedet for sykepenger.' },
  AIDS: { name: 'Hjelpemidler', help: 'Utstyr og tilpasning på arbeidsplassen.' },
  WAGE_SUBSIDY: { name: 'Midlertidig lønnstilskudd', help: 'Tilskudd til lønn i en ordinær jobb.' },
  EMPLOYER_PERIOD_EXEMPTION: {
    name: 'Fritak for arbeidsgiverperioden',
    help: 'Nav dekker sykepenger fra første dag.',
  },
  MENTOR: { name: 'Mentor', help: 'En kollega som får tid til å støtte.' },
  WORK_TRAINING: { name: 'Arbeidstrening', help: 'Prøve arbeid på en arbeidsplass.' },
};

export const adviceText = {
  title: 'Råd og vedtak',
  lead: 'De som gir råd, bestemmer ikke. Her ser du hva som er anbefalt, og hva den som bestemmer har svart.',
  employerTitle: 'Tiltak du er part i',
  employerLead: 'Her står tiltak som den ansatte har valgt å vise deg.',
  employerNone: 'Ingen tiltak er vist til deg.',
  waiting: 'Venter på deg',
  pairs: 'Råd og beslutninger',
  noPairs: 'Ingen råd eller beslutninger å vise.',
  advice: 'Råd',
  decision: 'Beslutning',
  noDecision: 'Ikke besluttet ennå',
  asked: (who: string) => `Råd til: ${who}`,
  by: (name: string, role: string) => (name === '' ? role : `${name} (${role})`),
  reason: 'Begrunnelse',
  measure: (name: string) => `Gjelder: ${name}`,
  recommend: 'Gi et råd',
  recommendTitle: 'Gi et råd',
  recommendLead: 'Du anbefaler. Den du velger, bestemmer.',
  to: 'Hvem skal ta stilling til rådet?',
  aboutMeasure: 'Gjelder det et tiltak?',
  noMeasure: 'Ikke et bestemt tiltak',
  answers: 'Er det svar på en bestilling?',
  noCommission: 'Nei',
  text: 'Rådet',
  send: 'Send',
  save: 'Lagre',
  missing: 'Skriv noe her.',
  missingDate: 'Velg en dato.',
  decide: 'Ta stilling',
  decideTitle: 'Ta stilling til rådet',
  ownDecision: 'Ny beslutning',
  ownDecisionTitle: 'Beslutning uten råd',
  outcome: 'Hva gjør du med rådet?',
  decisionText: 'Hva er besluttet?',
  reasonHelp: 'Må fylles ut når rådet ikke blir fulgt.',
  missingReason: 'Skriv hvorfor.',
};

export const commissionText = {
  title: 'Spørsmål til tjenestene',
  lead: 'Nav-kontoret spør. Tjenesten gir råd.',
  weeks: (weeks: number, asked: boolean) =>
    asked
      ? `ARK ble spurt ${weeks === 1 ? 'etter 1 uke' : `etter ${String(weeks)} uker`}.`
      : `ARK er ikke spurt. Saken har vært åpen i ${weeks === 1 ? '1 uke' : `${String(weeks)} uker`}.`,
  ask: 'Spør en tjeneste',
  service: 'Hvilken tjeneste?',
  area: 'Hva gjelder det?',
  choose: 'Velg',
  missing: 'Velg ett av svarene.',
  question: 'Spørsmålet',
  due: 'Svar innen',
  none: 'Ingen spørsmål å vise.',
  answered: 'Besvart',
  open: (when: string) => `Svar innen ${when}`,
  askedOn: (when: string) => `Spurt ${when}`,
  takeBack: 'Trekk spørsmålet',
  takeBackOne: (service: string) => `Trekk spørsmålet til ${service}`,
  takeBackLead: 'Tjenesten ser ikke lenger det som er Navs i denne saken, og kan ikke svare på spørsmålet.',
  aboutServices: 'Om tjenestene',
};

export const consultationText = {
  title: 'Spørsmål uten navn',
  lead: 'En rådgivende lege eller et mulighetsteam kan gi råd uten å vite hvem det gjelder.',
  ask: 'Spør uten navn',
  askLead:
    'Skriv uten navn, fødselsdato, nummer, sted og arbeidsgiver. Ingen får lese spørsmålet før innbyggeren har sagt ja til ordene.',
  question: 'Spørsmålet',
  who: 'Hvem skal spørres?',
  whoHelp: 'Flere blir et mulighetsteam, og ser hverandres råd.',
  missingWho: 'Velg minst én.',
  due: 'Svar innen',
  last: 'Kan leses til og med',
  none: 'Ingen spørsmål å vise.',
  team: 'De som er spurt',
  waits: 'Ikke svart ennå',
  sent: 'Sendt med',
  answerTitle: 'Kan dette spørres uten navn?',
  answerLead: (team: string) => `Nav vil spørre ${team}. De får ikke vite at det er deg.`,
  exact: 'Akkurat dette får de lese',
  withFunction: 'Send med kort om funksjon',
  withPlan: 'Send med kort om planen',
  nothingShort: 'Du har ikke skrevet noen korte linjer som kan sendes med.',
  yes: 'Ja, spør',
  no: 'Nei',
  look: 'Les og svar',
  until: (day: string) => `De kan lese det til og med ${day}.`,
};

export const measuresText = {
  title: 'Tiltak',
  lead: 'Nav-kontoret bestemmer om tiltak.',
  none: 'Ingen tiltak å vise.',
  add: 'Foreslå tiltak',
  type: 'Hvilket tiltak?',
  note: 'Merknad',
  choose: 'Velg',
  missing: 'Velg et tiltak.',
  on: 'Dato',
  since: (state: string, day: string) => `${state} ${day}`,
  most: (nok: string, year: number) => `Høyst ${nok} kroner (${String(year)})`,
  weeks: (usual: number, more: number) =>
    `Vanligvis ${String(usual)} uker, kan forlenges med ${String(more)}`,
  source: (source: string, day: string) => `Kilde: ${source}. Kontrollert ${day}.`,
  share: 'Vis til arbeidsgiver',
  shared: (name: string) => `Vist til ${name}`,
  unshare: (name: string) => `Ikke vis til ${name} lenger`,
  shareTitle: 'Vise tiltaket til arbeidsgiveren?',
  shareLead:
    'Arbeidsgiveren ser bare hvilket tiltak det er, og bare så lenge du har samtykket til tilrettelegging.',
  employer: 'Hvilken arbeidsgiver?',
};

export const resourcesText = {
  title: 'Ressurser',
  lead: 'Det du er god på, og det som hjelper. Bare de du har samtykket til, ser dette.',
  others: 'Det innbyggeren er god på, og det som hjelper. Innbyggeren eier dette.',
  none: 'Ingenting å vise.',
};

/** Fields of a conflict, as they are called on the page. */
export const fieldText = (field: string): string => ({ state: 'Status', text: 'Teksten' })[field] ?? field;

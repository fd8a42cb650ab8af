import { longDate, weekOf } from '../../ui/show/dates.js';

export const homeText = {
  title: 'Min sak',
  hello: (name: string) => `Hei, ${name}`,
  ladderTitle: 'Trinnene dine',
  ladderLead: 'Planlagt og faktisk jobb, uke for uke.',
  propose: 'Foreslå et trinn',
  goals: 'Målene mine',
  people: 'Hvem er med',
  byLaw: 'Med etter loven, uten ja fra deg',
  nobody: 'Ingen andre er med i saken ennå.',
  addPeople: 'Legg til noen',
  sharing: 'Hvem ser hva',
  readers: 'Hvem har sett',
  rights: 'Mine rettigheter',
  wholePlan: 'Se hele planen',
};

export const cardText = {
  eyebrowNext: 'Neste steg',
  eyebrowNow: 'Nå',
  none: 'Ingen trinn ennå',
  noneLead:
    'Planen begynner med ett lite trinn. Du kan foreslå det selv, eller lage det sammen med behandleren din.',
  nothingAsked: 'Du trenger ikke gjøre noe nå.',
  waits: (who: string, what: string) => `Vi venter på at ${who} skal ${what}.`,
  also: 'Når du har tid',
  when: 'Når',
  from: (week: number, day: string) => `Uke ${week}, fra ${day}`,
  weeks: (weeks: number) => (weeks === 1 ? '1 uke' : `${weeks} uker`),
  hours: 'Tid',
  what: 'Hva',
  withWhom: 'Hos',
  withLeader: (employer: string, leader: string) => `${employer}, med ${leader}`,
};

export const askText = {
  accept: {
    title: 'Passer dette for deg?',
    short: 'Et nytt trinn er foreslått',
    what: 'Dette skjer hvis du sier ja',
    grant: (who: string) => `${who} får se forslaget og vurderer sykmeldingen.`,
    agree: (who: string) => `${who} får se det du har samtykket til å dele, og sier ja til oppgavene.`,
    yours: 'Trinnet er ditt. Du kan ombestemme deg når som helst.',
    start: 'Ingen andre må si ja. Du starter når uken kommer.',
    yes: 'Ja, det passer',
    change: 'Jeg vil endre noe',
    no: 'Nei, ikke dette',
    done: 'Du har sagt ja til trinnet.',
    gone: 'Forslaget er lagt bort.',
  },
  decline: {
    title: 'Legge bort forslaget?',
    lead: 'Det er helt greit å si nei. Ingenting annet endres.',
    reason: 'Vil du si noe om hvorfor? (valgfritt)',
    reasonHelp: 'De som ser planen din, kan se dette.',
    submit: 'Legg bort',
  },
  talk: {
    discuss: (who: string) => `${who} vil snakke med deg om trinnet før det kan innvilges`,
    notNow: (who: string) => `${who} har svart «ikke nå» på trinnet`,
    lead: 'Ta det opp neste gang dere snakker sammen. Du kan endre trinnet, legge det bort, eller la det stå.',
    reason: (reason: string) => `Begrunnelse: ${reason}`,
    change: 'Endre trinnet',
    no: 'Legg bort trinnet',
  },
  review: {
    title: 'Hvordan går det med trinnet?',
    lead: 'Det er tid for å se på det sammen. Velg det som passer best nå.',
    legend: 'Hva vil du gjøre videre?',
    choices: {
      CONTINUE: 'Fortsette som nå',
      INCREASE: 'Øke litt',
      DECREASE: 'Trappe litt ned',
      PAUSE: 'Ta en pause',
    },
    missing: 'Velg det som passer best.',
    reason: 'Vil du si noe mer? (valgfritt)',
    reasonHelp: 'De som ser planen din, kan se dette.',
    save: 'Lagre',
    done: 'Takk. Oppfølgingen er lagret.',
  },
  start: {
    title: 'Har du begynt på trinnet?',
    lead: 'Alle som skulle si ja, har sagt ja.',
    yes: 'Ja, jeg har begynt',
    done: 'Så bra. Trinnet er i gang.',
  },
  accommodation: {
    title: 'Vil du ha denne tilretteleggingen?',
    until: (from: string, to: string) => `Fra ${from} til ${to}`,
    at: (employer: string) => `Hos ${employer}`,
    lead: 'Sier du ja, blir den gjeldende når arbeidsgiveren bekrefter.',
    yes: 'Ja takk',
    no: 'Nei takk',
    done: 'Du har sagt ja til tilretteleggingen.',
    declined: 'Du har sagt nei takk.',
  },
  goal: {
    title: 'Er dette et mål for deg?',
    suggested: (who: string) => `Foreslått av ${who}`,
    lead: 'Målene er dine. Et forslag gjelder først når du sier ja.',
    yes: 'Ja, dette er mitt mål',
    no: 'Nei, ikke for meg',
    done: 'Målet er ditt nå.',
    declined: 'Forslaget er lagt bort.',
  },
  log: {
    title: (week: string) => `Hvordan gikk uke ${weekOf(week)}?`,
    editTitle: (week: string) => `Endre uke ${weekOf(week)}`,
    planned: (words: string) => `Planen var: ${words}.`,
    percent: 'Hvor mye jobbet du, i prosent?',
    hours: 'Timer til sammen (valgfritt)',
    load: 'Hvor sliten ble du? 0 er ikke i det hele tatt, 10 er helt utslitt (valgfritt)',
    note: 'Et notat til deg selv (valgfritt)',
    onlyYou: 'Bare du ser dette',
    notAnswered: 'Vil ikke svare',
    save: 'Lagre uken',
    done: 'Uken er skrevet ned.',
    noPercent: 'Skriv et helt tall fra 0 til 100.',
    noHours: 'Skriv et tall, for eksempel 12 eller 7,5.',
    edit: 'Endre',
    earlier: 'Uker du har skrevet ned',
    week: (week: string) => `Uke ${weekOf(week)}`,
  },
};

export const openText = {
  title: 'Velkommen',
  lead: 'Her kan du åpne din egen sak. Du sier ja til dem som skal være med, og ser alltid hvem som ser hva.',
  legend: 'Hva passer best for deg nå?',
  tracks: {
    SICK_LISTED: { title: 'Jeg er sykmeldt', help: 'Helt eller delvis, og har en jobb å gå tilbake til.' },
    AT_RISK: {
      title: 'Jeg er i jobb, men står i fare for å bli sykmeldt',
      help: 'Du vil ha en plan før det går så langt.',
    },
    IPS: {
      title: 'Jeg får hjelp av en jobbspesialist til å finne jobb',
      help: 'Individuell jobbstøtte (IPS).',
    },
    SFJ: {
      title: 'Jeg får hjelp fra Senter for jobbmestring',
      help: 'Behandling og jobbstøtte i samme løp.',
    },
  },
  missing: 'Velg det som passer best. Du kan snakke med noen om det senere.',
  open: 'Åpne saken min',
  safe: 'Ingen ser saken før du har sagt ja til dem. Er du sykmeldt, kan loven la Nav og lederen din se litt uten et ja. Du får alltid vite hvem og hva.',
};

export const goalText = {
  empty: 'Ingen mål ennå. Et mål kan være lite.',
  kinds: { WORK: 'Jobb', LIFE: 'Livet ellers' },
  menu: (goal: string) => `Valg for målet «${goal}»`,
  markReached: 'Målet er nådd',
  markDropped: 'Legg målet bort',
  reachedDone: 'Gratulerer, du har nådd et mål.',
  droppedDone: 'Målet er lagt bort.',
  earlier: 'Tidligere mål',
};

export const accommodationText = {
  title: 'Tilrettelegging på jobb',
  empty: 'Ingen tilrettelegging er avtalt.',
  until: (day: string) => `til ${longDate(day)}`,
  change: 'Endre',
  states: {
    PROPOSED: 'Venter på svar fra deg',
    CITIZEN_AGREED: 'Venter på arbeidsgiveren',
    AGREED: 'Avtalt',
    ENDED: 'Avsluttet',
    DECLINED: 'Avslått',
  },
};

export const planText = {
  title: 'Hele planen min',
  lead: 'Alt som er skrevet i saken din: trinnene, avtalene, gjøremålene og arbeidsforholdet.',
  home: 'Til min sak',
};

export const jobText = {
  add: 'Legg til jobb',
  title: 'Hvor jobber du?',
  lead: 'Arbeidsgiveren får ikke vite om saken din før du sier ja til en person derfra. Har du en sykmelding derfra, kan loven la lederen din se prosent og datoer.',
  percent: 'Stilling i prosent',
  from: 'Ansatt fra',
  jobTitle: 'Stilling (valgfritt)',
  workplace: 'Arbeidssted (valgfritt)',
  leader: 'Leder (valgfritt)',
  save: 'Lagre',
  noEmployer: 'Skriv organisasjonsnummeret til arbeidsgiveren.',
  noPercent: 'Skriv et helt tall fra 1 til 100.',
  noFrom: 'Velg datoen du begynte, omtrent er godt nok.',
};

export const closedText = {
  lead: (instant: string) =>
    `Avsluttet ${longDate(instant)}. Bare du kan lese saken, og ingen kan skrive mer i den.`,
  read: 'Det du kan gjøre',
  again: 'Åpne en ny sak',
};

import { longDate } from '../../ui/show/dates.js';

export const ownText = {
  page: 'Mitt eget',
  lead: 'Dette er ditt. Ingen andre ser noe her før du deler det. Hver del sier hvem som ser den.',
  onlyYou: 'Bare deg',
  onlyYouSee: 'Bare du ser dette, også når du deler personlige opplysninger med noen.',
  kept: 'Bare jeg skal se dette',
  keptHelp: 'Da vises det ikke for noen, heller ikke for dem du deler personlige opplysninger med.',
  save: 'Lagre',
  change: 'Endre',
  remove: 'Ta bort',
  changeOne: (what: string) => `Endre «${what}»`,
  removeOne: (what: string) => `Ta bort «${what}»`,
  removeTitle: 'Ta bort dette?',
  removeLead: 'Det du har skrevet, blir borte for godt.',
  saved: 'Lagret.',
  removed: 'Det er borte.',
  notAnswered: 'Ikke svart',
};

export const mattersText = {
  shared: 'Det som betyr noe',
  title: 'Hva betyr noe for deg?',
  lead: 'Det viktigste først. Alt annet i saken kommer etter dette.',
  empty: 'Du har ikke skrevet noe ennå.',
  ask: 'Hva betyr noe for deg?',
  askLead:
    'Før vi spør om noe annet: Hva er viktig for deg i livet nå? Skriv opptil fem ting, det viktigste først.',
  start: 'Skriv hva som betyr noe',
  formTitle: 'Hva betyr noe for deg?',
  formLead: 'Skriv det viktigste først. Du kan endre rekkefølgen når som helst.',
  legend: (place: number) => (place === 1 ? 'Viktigst' : `Nummer ${place}`),
  area: 'Hva handler det om?',
  what: 'Med dine ord',
  add: 'Legg til én til',
  up: (place: number) => `Flytt nummer ${place} opp`,
  drop: (place: number) => `Ta bort nummer ${place}`,
  missing: 'Skriv hva det er, eller ta det bort.',
};

export const compassText = {
  shared: 'Hva arbeid gir',
  title: 'Hva arbeid gir meg',
  lead: 'Et bilde, ikke en prøve: det finnes ingen sum. 0 er ingenting, 10 er mye.',
  empty: 'Du har ikke tegnet noe ennå.',
  draw: 'Tegn kompasset',
  formTitle: 'Hva gir arbeid deg nå?',
  formLead: 'Velg fra 0 (ingenting) til 10 (mye). Hopp over det du ikke vil svare på.',
  picture: 'Kompass med sju retninger',
  value: (name: string, value: number | null) => `${name}: ${value ?? 'ikke svart'}`,
  none: 'Ikke svart',
  drawn: (at: string) => `Tegnet ${longDate(at)}`,
};

export const entryText = {
  MASTERY: {
    shared: 'Mestret',
    title: 'Ting jeg har mestret',
    lead: 'Små ting teller.',
    empty: 'Ingenting skrevet ennå.',
    add: 'Skriv noe du mestret',
    topic: 'Hva hjalp?',
    text: 'Hva skjedde?',
    missing: 'Skriv hva som skjedde.',
  },
  TOOL: {
    shared: 'Verktøy',
    title: 'Verktøyene mine',
    lead: 'Det du har lært, og når på jobb du bruker det.',
    empty: 'Ingen verktøy ennå.',
    add: 'Legg til et verktøy',
    topic: '',
    text: 'Hva gjør du?',
    missing: 'Skriv hva du gjør.',
  },
  REFLECTION: {
    shared: 'Tanker',
    title: 'Tanker for meg selv',
    lead: 'For eksempel hvordan det har vært å være sykmeldt. Bare du ser dette, hvis du ikke velger noe annet.',
    empty: 'Ingenting skrevet ennå.',
    add: 'Skriv en tanke',
    topic: 'Hva handler det om?',
    text: 'Tanken',
    missing: 'Skriv noe her.',
  },
  situation: 'Når på jobb bruker du det? (valgfritt)',
  situationHelp: 'For eksempel «før teammøtet» eller «når telefonen ringer».',
  at: (situation: string) => `På jobb: ${situation}`,
  onDate: 'Når var det? (valgfritt)',
  chooseTopic: 'Velg det som passer best.',
};

export const lifeText = {
  title: 'Mål i livet ellers',
  lead: 'Ofte går det best å jobbe med flere områder samtidig. Målene her er dine egne til du deler dem.',
  empty: 'Ingen mål ennå.',
  add: 'Nytt mål',
  reached: 'Nådd',
  dropped: 'Legg bort',
  reachedDone: 'Gratulerer, du har nådd et mål.',
  droppedDone: 'Målet er lagt bort.',
  formTitle: 'Et mål i livet ellers',
  area: 'Område',
  noArea: 'Annet',
  felt: 'Hvordan livet kjennes',
  outer: 'Det rundt deg',
  text: 'Målet',
  missing: 'Skriv målet.',
  missingArea: 'Velg et område.',
};

export const conditionsText = {
  shared: 'Hvordan personen har det på jobb',
  title: 'Hvordan jeg har det på jobb',
  lead: 'Åtte ting som pleier å bety noe. Hopp over det som ikke gjelder deg.',
  empty: 'Du har ikke svart ennå.',
  add: 'Svar på spørsmålene',
  formTitle: 'Hvordan har du det på jobb?',
  note: 'Vil du si mer? (valgfritt)',
};

export const harassmentText = {
  title: 'Seksuell trakassering',
  lead: 'Dette deles aldri sammen med noe annet. Bare du ser svaret. Du kan gi det til én behandler, og ta det tilbake.',
  question: 'Opplever du uønsket seksuell oppmerksomhet på jobb?',
  add: 'Svar på dette',
  text: 'Vil du si mer? (valgfritt)',
  handLegend: 'Hvem skal få se svaret?',
  nobody: 'Ingen, bare jeg',
  missing: 'Velg det som passer best.',
  handed: (name: string) => `${name} kan se svaret.`,
  notHanded: 'Bare du ser svaret.',
  noTherapist: 'Du kan gi svaret til en behandler når det er en behandler med i saken.',
  help: 'Trenger du noen å snakke med nå? Mental Helses hjelpetelefon er 116 123. Ved fare: ring 112.',
  yours: 'Personen har gitt deg dette svaret. Ingen andre ser det.',
};

export const sharedText = {
  title: 'Det personen har delt av sitt eget',
  nothing: 'Her er det ingenting å vise.',
};

import type { HowToCard } from './card.js';

const CHECKED = '2026-11-26';
const OWN = 'Egen tekst i Samtavle';

/** Short ways to do things, each for those who do them. What an employer reads says nothing of health. */
export const howTos: readonly HowToCard[] = [
  {
    id: 'GP_WORK_FOCUS',
    kind: 'HOW_TO',
    roles: ['GP'],
    title: 'Arbeidsfokus på legekontoret',
    claim: 'Fire korte spørsmål før du skriver sykmeldingen.',
    steps: [
      'Hva går fint på jobb nå?',
      'Hva ville gjort det lettere å være litt på jobb?',
      'Hva skal til for å prøve, og hvor lenge, før vi ser på det igjen?',
      'Hvem på jobb bør vite hva?',
    ],
    source: `${OWN}, etter Navs satsing «Arbeidsfokus i fastlegekontor»`,
    caveat: 'En påminnelse, ikke en retningslinje.',
    checkedOn: CHECKED,
  },
  {
    id: 'THERAPIST_INTEGRATE',
    kind: 'HOW_TO',
    roles: ['THERAPIST'],
    title: 'Jobb i hver time',
    claim: 'Jobben er både et mål og et sted å øve.',
    steps: [
      'Begynn med hva som har skjedd på jobb siden sist.',
      'Velg én situasjon på jobb å prøve noe nytt i før neste time.',
      'Avtal hvem som skal vite hva.',
    ],
    source: `${OWN}, etter forelesning om arbeidsfokusert terapi`,
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'NAV_RESOURCES',
    kind: 'HOW_TO',
    roles: ['NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST'],
    title: 'Begynn med det personen vil',
    claim: 'Mål holder når personen eier dem.',
    steps: [
      'Spør hva som betyr noe, før du spør om plager.',
      'Skriv målet med personens egne ord.',
      'Finn ett lite neste steg, og hvem som gjør det.',
    ],
    source: `${OWN}, etter presentasjonen fra Nav Arbeid og helse (2023)`,
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'CITIZEN_SMALL',
    kind: 'HOW_TO',
    roles: ['CITIZEN'],
    title: 'Å være litt på jobb',
    claim: 'Litt er ofte lettere å få til enn alt eller ingenting.',
    steps: [
      'Hvilke oppgaver går fint nå?',
      'Hva ville gjort det lettere å være der noen timer?',
      'Hvem vil du skal vite hva, og med hvilke ord?',
    ],
    source: `${OWN}, etter forelesning om arbeidsfokusert terapi`,
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'EMPLOYER_TALK',
    kind: 'HOW_TO',
    roles: ['EMPLOYER'],
    title: 'En god samtale om oppgaver',
    claim: 'Snakk om hva som går, ikke om hvorfor noe ikke går.',
    steps: [
      'Spør hva som går fint nå, og begynn der.',
      'Avtal oppgaver, tider og sted for de neste to ukene.',
      'Avtal når dere ser på det igjen.',
      'La den ansatte bestemme hva kollegene får vite.',
    ],
    source: OWN,
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'EMPLOYER_ADAPT',
    kind: 'HOW_TO',
    roles: ['EMPLOYER'],
    title: 'Tilpasning som kan avtales',
    claim: 'Små endringer med en sluttdato er lettere å si ja til.',
    steps: [
      'Velg én eller to endringer om gangen.',
      'Skriv fra når og til når.',
      'Ta en kort prat hver uke.',
    ],
    source: `${OWN}, etter arbeidsmiljøloven § 4-6`,
    caveat: null,
    checkedOn: CHECKED,
  },
];

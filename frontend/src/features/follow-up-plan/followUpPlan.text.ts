import type { PlanText } from '@samtavle/shared/domain';

export const planText = {
  title: 'Oppfølgingsplan',
  lead: 'Hvordan jobben kan legges til rette. Arbeidsgiveren skriver planen sammen med den ansatte.',
  none: 'Det er ingen oppfølgingsplan å vise her.',
  noJob: 'Når et arbeidsforhold er registrert i saken, kan planen skrives her.',
  at: (employer: string) => `Hos ${employer}`,

  dueOn: (date: string, far: string) =>
    `Planen skal være laget og sendt til sykmelderen senest ${date} (${far}).`,
  late: (date: string) => `Planen skulle vært sendt senest ${date}. Send den så snart dere kan.`,
  sent: 'Sykmelderen har fått planen, slik loven sier.',
  notNeeded: (reason: string) => `Arbeidsgiveren har vurdert at planen er åpenbart unødvendig: ${reason}`,
  updateDue: (date: string, meeting: string) =>
    `Oppdatert plan skal være hos Nav senest ${date}, en uke før dialogmøtet ${meeting}.`,
  law: 'Planen deles etter loven: med sykmelderen når den er sendt, og med Nav fra en uke før dialogmøte 2 eller 3 (arbeidsmiljøloven § 4-6). Andre ser den bare når den ansatte har samtykket til å dele tilrettelegging.',
  lawForCitizen:
    'Deles etter loven: sykmelderen får planen når den er sendt, og Nav får den fra en uke før dialogmøte 2 eller 3 (arbeidsmiljøloven § 4-6). Andre ser den bare når du har samtykket til å dele tilrettelegging.',

  versionTitle: (number: number, date: string) => `Versjon ${number}, sendt ${date}`,
  earlier: (count: number) => (count === 1 ? 'Vis 1 tidligere versjon' : `Vis ${count} tidligere versjoner`),
  nothing: 'Ikke fylt ut',
  yes: 'Ja',
  no: 'Nei',
};

export const draftText = {
  title: 'Skriv planen',
  titleAgain: 'Oppdater planen',
  lead: 'Utkastet lagres av seg selv. Bare dere og den ansatte ser det før du sender.',
  onlyWork: 'Skriv om oppgaver, tid, sted og utstyr. Ikke skriv noe om helse.',
  saved: (time: string) => `Lagret kl. ${time}`,
  saving: 'Lagrer …',
  unsaved: 'Ikke lagret ennå',
  send: 'Send planen',
  sendTitle: 'Send planen?',
  sendLead:
    'Denne versjonen kan ikke endres etterpå. Sykmelderen får den, og den ansatte ser at den er delt etter loven. Du kan lage en ny versjon når noe endres.',
  done: 'Planen er sendt.',
  unchanged: 'Det er ingen endringer siden forrige versjon ble sendt.',
  notNeeded: 'Planen er åpenbart unødvendig',
  notNeededTitle: 'Trengs det ikke noen plan?',
  notNeededLead: 'Loven krever en plan om det ikke er åpenbart unødvendig. Skriv kort hvorfor.',
  notNeededReason: 'Hvorfor er planen åpenbart unødvendig?',
  save: 'Lagre',
  readTitle: 'Utkastet til arbeidsgiveren',
  readLead: 'Arbeidsgiveren skriver på dette. Det er ikke sendt til noen ennå.',
};

export const commentText = {
  title: 'Din del av planen',
  lead: 'Skriv hva du mener om planen: hva som passer, og hva som mangler. Arbeidsgiveren ser dette når du har samtykket til å dele tilrettelegging med dem.',
  label: 'Dette mener jeg om planen',
  save: 'Lagre',
  done: 'Det du skrev, er lagret.',
  of: 'Den ansattes egne ord',
};

export const planLabels: Record<
  PlanText | 'helpFromNav' | 'evaluationDate' | 'employeeHasContributed' | 'contribution',
  string
> = {
  typicalWorkday: 'En vanlig arbeidsdag',
  tasksThatCanStillBeDone: 'Oppgaver som kan gjøres',
  tasksThatCanNotBeDone: 'Oppgaver som ikke kan gjøres nå',
  previousFacilitation: 'Tilrettelegging som er prøvd',
  plannedFacilitation: 'Tilrettelegging fremover',
  otherFacilitationOptions: 'Annet som kan prøves',
  followUp: 'Hvordan og når dere følger opp',
  helpFromNav: 'Tiltak dere trenger hjelp fra Nav til (kan stå tomt)',
  evaluationDate: 'Planen vurderes på nytt',
  employeeHasContributed: 'Har den ansatte vært med på å lage planen?',
  contribution: 'Hvordan har den ansatte vært med?',
};

export const whyNot = 'Hvorfor har den ansatte ikke vært med?';

/** What is said at a field that stands in the way of sending. */
export const faultText = {
  REQUIRED: 'Dette må fylles ut før planen sendes.',
  PAST: 'Velg en dag etter i dag.',
  TOO_FAR: 'Velg en dag innen ett år.',
};

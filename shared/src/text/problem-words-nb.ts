import type { RuleCode } from '../domain/input/rules.js';
import type { Phrases } from './language.js';

export const problemWordsNb: Phrases<RuleCode> = {
  REQUIRED: 'Dette må fylles ut.',
  EMPTY: 'Skriv noe her.',
  TOO_LONG: 'Teksten er for lang. Skriv høyst {max} tegn.',
  CHARACTERS: 'Teksten har tegn som ikke kan brukes her. Skriv den på nytt.',
  UUID: 'Noe gikk galt med siden. Last den inn på nytt.',
  CHOICE: 'Velg ett av svarene.',
  DATE: 'Velg en gyldig dato.',
  DATE_ORDER: 'Sluttdatoen kan ikke være før startdatoen.',
  MONDAY: 'Velg en uke. Den starter på en mandag.',
  WEEKS_RANGE: 'Velg fra 1 til 26 uker.',
  WEEKDAY: 'Velg ukedager.',
  PERCENT_RANGE: 'Skriv et helt tall fra 0 til 100 prosent.',
  EMPLOYMENT_RANGE: 'Skriv stillingsprosenten som et helt tall fra 1 til 100.',
  GRADE: 'En sykmelding er fra 20 til 100 prosent, i hele tall.',
  HOURS_RANGE: 'Skriv hvor mange timer det er i uka.',
  LOAD_RANGE: 'Velg et tall fra 0 til 10.',
  ANSWER_RANGE: 'Velg et av svarene fra {from} til {to}.',
  ANSWER_COUNT: 'Her er det {count} spørsmål. Svar på dem som står der, hverken flere eller færre.',
  SCORE_RANGE: 'Skriv et tall fra {from} til {to}, i trinn på {step}.',
  VERSION: 'Noe gikk galt med siden. Last den inn på nytt.',
  DUPLICATE: 'Det samme er valgt to ganger.',
  NOTHING_CHOSEN: 'Velg minst én ting.',
  OWNER_CATEGORY:
    'Denne rollen kan bare ha ansvar for noe som deles sammen med rollen selv. Velg en annen ansvarlig.',
  REASON_SHORT: 'Skriv litt mer om hvorfor, minst {min} tegn.',
  TEXT_VERSION: 'Samtykketeksten er fornyet. Last inn siden og les den nye teksten.',
  HEALTH_WORDS:
    'Teksten kan røpe helse: {words}. Den kan bli vist for {roles}. Endre den, eller lagre likevel.',
  TIME: 'Skriv klokkeslettet som for eksempel 13:30.',
  MINUTES_RANGE: 'Velg fra 15 minutter til 7 timer og 30 minutter.',
  REFERRAL_GRADE:
    'Oppgi sykmeldingsgraden også når personen ikke er sykmeldt: 0, eller fra 20 til 100 prosent.',
  WORK_GOAL_MISSING:
    'En behandlingsplan må ha minst ett mål i arbeid. Behandlingen skal øke arbeidsevnen, og uten et slikt mål kan ingen se om den gjør det.',
  TREATMENT_HOURS: 'Skriv timene som et tall over 0.',
  COURSE_NUMBER: 'Kurset har fire ganger. Velg en av dem.',
  METHOD_OR_WORDS: 'Velg én metode fra listen, eller skriv den med egne ord.',
  OUT_OF_ORDER: 'Dette kan ikke være før det som må skje først. Velg en senere dato.',
  UNKNOWN_FIELD: 'Noe gikk galt med siden. Last den inn på nytt.',
  INVALID: 'Dette kan ikke lagres slik. Se over det du har skrevet.',
  NOT_FOUND: 'Vi finner ikke dette. Det kan være borte, eller du har ikke tilgang til det.',
  NOT_NOW: 'Dette kan ikke gjøres nå. Noe annet må skje først, eller det er allerede gjort.',
  ALREADY_THERE: 'Dette finnes fra før.',
  ALREADY_DONE: 'Dette er allerede gjort.',
  OVERLAP: 'Ukene overlapper et annet trinn. Velg andre uker.',
  PAST: 'Datoen er passert. Velg en senere dato.',
  FUTURE: 'Uka har ikke begynt ennå.',
  DAY_TO_COME: 'Dagen har ikke kommet ennå. Velg i dag eller en tidligere dag.',
  BEFORE_BORN: 'Dagen er før personen ble født. Velg en senere dag.',
  CEILING: 'Så mye kan ikke deles med denne rollen, heller ikke med samtykke.',
  LEFT_CASE: 'Personen er ikke lenger med i saken.',
  NOT_HEALTH_COOPERATION: 'Dette deles ikke som helsesamarbeid, så det er ikke noe å si nei til her.',
  TOO_FAR: 'Velg en dag som er nærmere. Så lenge kan det ikke vare.',
  AT_MOST_A_YEAR:
    'Et samtykke kan vare høyst ett år fra første dag, så du kan se for deg hva du sier ja til. Du kan fornye det når året er gått.',
  TOO_MANY_LINKS: 'Du har ti lenker som venter på svar. Trekk tilbake en av dem før du lager en ny.',
  CITIZENS_LOGIN:
    'Du er logget inn fra jobben. Din egen sak åpner du når du logger inn som deg selv, for eksempel med ID-porten.',
  TOO_YOUNG:
    'Du må ha fylt 16 år for å åpne en egen sak. Fra da bestemmer du selv om helsen din (pasient- og brukerrettighetsloven § 4-3). Snakk med en voksen du stoler på, eller med fastlegen.',
  SICK_LEAVE_OVERLAP:
    'Det er allerede en sykmelding med en annen grad i disse dagene ({from}–{to}, {grade} %). Velg andre datoer, eller endre den andre først.',
  JOB_OVERLAP:
    'Det er allerede registrert en jobb hos denne arbeidsgiveren i denne tida. Velg andre datoer, eller endre den andre først.',
  BEFORE_CASE: 'Uka er for langt tilbake: saken hadde ikke begynt. Velg en senere uke.',
  DECIDED_BY_NAV: 'Aktivitetskravet vurderes på siden «Frister», der grunnen også velges.',
  FOLLOWS_PATHWAY:
    'Dette følger av det som er ført på siden «Behandling», så det kan ikke legges inn, flyttes eller endres for hånd.',
  ISSUER_BY_EMPLOYEE: 'Til dialogmøte 1 er det den ansatte selv som kaller inn sykmelderen.',
  NOT_YET: 'Datoen har ikke vært ennå. Velg i dag eller en dag som har vært.',
  RIGHT_FIRST: 'DPS må ha innvilget rett til helsehjelp før henvisningen kan sendes videre.',
  WORK_PART_OPEN: 'Arbeidsdelen av kartleggingen må være ferdig først.',
  FEEDBACK_OPEN:
    'Den som henviste, har ikke fått tilbakemelding ennå. Gi den først, eller si hvorfor den ikke er aktuell.',
  COURSE_UNFINISHED: 'Kurset er ikke fullført. Skriv hvorfor behandlingen likevel starter nå.',
  NOT_PSYCHOLOGIST:
    'Bare psykolog eller psykologspesialist kan gjøre den kliniske kartleggingen. Autorisasjonen hentes fra registeret.',
  NO_EMPLOYMENT:
    'Den saken gjelder, har ikke sagt at hen arbeider her. Da er det bare den selv som kan legge til arbeidsgiveren.',
  AREA: 'Velg ett av områdene når du spør ARK. De andre tjenestene har ingen områder.',
  DECIDES_ON_ONE: 'Velg hvilket råd beslutningen gjelder, eller at den er tatt uten råd.',
  TAKES_PART: 'En av dem er med i saken og vet hvem det gjelder. Velg noen andre.',
  TELLS_WHO: 'Teksten kan røpe hvem det gjelder: {words}. Skriv den om.',
  FUTURE_DAY: 'Dagen har ikke kommet ennå. Velg en tidligere dato.',
  NO_AGREED_WORDS: 'Det står ikke noe her ennå om hva som kan sies til en arbeidsgiver.',
  KEY_REUSED: 'Noe gikk galt med siden. Last den inn på nytt og prøv igjen.',
  TOO_MANY: 'Velg høyst {max}.',
  ONLY_YOURS: 'Dette deles aldri. Det er bare ditt.',
  DAY_AHEAD: 'Velg en dag som har vært.',
  GOAL_MISSING:
    'Først må personen selv ha et mål om å beholde jobben eller komme i jobb. Målet skriver eller godtar personen selv.',
  AGE_REASON: 'Personen er 16 eller 17 år. Skriv først hvorfor det er nyttig nå, ved linjen «Alder».',
};

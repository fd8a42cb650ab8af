import type { RuleCode } from '../domain/input/rules.js';
import type { Phrases } from './language.js';

export const problemWordsNn: Phrases<RuleCode> = {
  REQUIRED: 'Dette må fyllast ut.',
  EMPTY: 'Skriv noko her.',
  TOO_LONG: 'Teksten er for lang. Skriv høgst {max} teikn.',
  CHARACTERS: 'Teksten har teikn som ikkje kan brukast her. Skriv han på nytt.',
  UUID: 'Noko gjekk gale med sida. Last ho inn på nytt.',
  CHOICE: 'Vel eitt av svara.',
  DATE: 'Vel ein gyldig dato.',
  DATE_ORDER: 'Sluttdatoen kan ikkje vere før startdatoen.',
  MONDAY: 'Vel ei veke. Ho startar på ein måndag.',
  WEEKS_RANGE: 'Vel frå 1 til 26 veker.',
  WEEKDAY: 'Vel vekedagar.',
  PERCENT_RANGE: 'Skriv eit heilt tal frå 0 til 100 prosent.',
  EMPLOYMENT_RANGE: 'Skriv stillingsprosenten som eit heilt tal frå 1 til 100.',
  GRADE: 'Ei sjukmelding er frå 20 til 100 prosent, i heile tal.',
  HOURS_RANGE: 'Skriv kor mange timar det er i veka.',
  LOAD_RANGE: 'Vel eit tal frå 0 til 10.',
  ANSWER_RANGE: 'Vel eit av svara frå {from} til {to}.',
  ANSWER_COUNT: 'Her er det {count} spørsmål. Svar på dei som står der, korkje fleire eller færre.',
  SCORE_RANGE: 'Skriv eit tal frå {from} til {to}, i trinn på {step}.',
  VERSION: 'Noko gjekk gale med sida. Last ho inn på nytt.',
  DUPLICATE: 'Det same er valt to gonger.',
  NOTHING_CHOSEN: 'Vel minst éin ting.',
  OWNER_CATEGORY:
    'Denne rolla kan berre ha ansvar for noko som blir delt saman med rolla sjølv. Vel ein annan ansvarleg.',
  REASON_SHORT: 'Skriv litt meir om kvifor, minst {min} teikn.',
  TEXT_VERSION: 'Samtykketeksten er fornya. Last inn sida og les den nye teksten.',
  HEALTH_WORDS:
    'Teksten kan røpe helse: {words}. Han kan bli vist for {roles}. Endre han, eller lagre likevel.',
  TIME: 'Skriv klokkeslettet som til dømes 13:30.',
  MINUTES_RANGE: 'Vel frå 15 minutt til 7 timar og 30 minutt.',
  REFERRAL_GRADE:
    'Oppgi sjukmeldingsgraden også når personen ikkje er sjukmeld: 0, eller frå 20 til 100 prosent.',
  WORK_GOAL_MISSING:
    'Ein behandlingsplan må ha minst eitt mål i arbeid. Behandlinga skal auke arbeidsevna, og utan eit slikt mål kan ingen sjå om ho gjer det.',
  TREATMENT_HOURS: 'Skriv timane som eit tal over 0.',
  COURSE_NUMBER: 'Kurset har fire gonger. Vel ein av dei.',
  METHOD_OR_WORDS: 'Vel éin metode frå lista, eller skriv han med eigne ord.',
  OUT_OF_ORDER: 'Dette kan ikkje vere før det som må skje først. Vel ein seinare dato.',
  UNKNOWN_FIELD: 'Noko gjekk gale med sida. Last ho inn på nytt.',
  INVALID: 'Dette kan ikkje lagrast slik. Sjå over det du har skrive.',
  NOT_FOUND: 'Vi finn ikkje dette. Det kan vere borte, eller du har ikkje tilgang til det.',
  NOT_NOW: 'Dette kan ikkje gjerast no. Noko anna må skje først, eller det er alt gjort.',
  ALREADY_THERE: 'Dette finst frå før.',
  ALREADY_DONE: 'Dette er alt gjort.',
  OVERLAP: 'Vekene overlappar eit anna trinn. Vel andre veker.',
  PAST: 'Datoen er passert. Vel ein seinare dato.',
  FUTURE: 'Veka har ikkje begynt enno.',
  DAY_TO_COME: 'Dagen har ikkje kome enno. Vel i dag eller ein tidlegare dag.',
  BEFORE_BORN: 'Dagen er før personen blei fødd. Vel ein seinare dag.',
  CEILING: 'Så mykje kan ikkje delast med denne rolla, heller ikkje med samtykke.',
  LEFT_CASE: 'Personen er ikkje lenger med i saka.',
  NOT_HEALTH_COOPERATION:
    'Dette blir ikkje delt som helsesamarbeid, så det er ikkje noko å seie nei til her.',
  TOO_FAR: 'Vel ein dag som er nærare. Så lenge kan det ikkje vare.',
  AT_MOST_A_YEAR:
    'Eit samtykke kan vare høgst eitt år frå første dag, så du kan sjå føre deg kva du seier ja til. Du kan fornye det når året er gått.',
  TOO_MANY_LINKS: 'Du har ti lenkjer som ventar på svar. Trekk tilbake ei av dei før du lagar ei ny.',
  CITIZENS_LOGIN:
    'Du er logga inn frå jobben. Di eiga sak opnar du når du loggar inn som deg sjølv, til dømes med ID-porten.',
  TOO_YOUNG:
    'Du må ha fylt 16 år for å opne ei eiga sak. Frå då bestemmer du sjølv om helsa di (pasient- og brukarrettslova § 4-3). Snakk med ein vaksen du stoler på, eller med fastlegen.',
  SICK_LEAVE_OVERLAP:
    'Det er alt ei sjukmelding med ein annan grad i desse dagane ({from}–{to}, {grade} %). Vel andre datoar, eller endre den andre først.',
  JOB_OVERLAP:
    'Det er alt registrert ein jobb hos denne arbeidsgivaren i denne tida. Vel andre datoar, eller endre den andre først.',
  BEFORE_CASE: 'Veka er for langt tilbake: saka hadde ikkje begynt. Vel ei seinare veke.',
  DECIDED_BY_NAV: 'Aktivitetskravet blir vurdert på sida «Frister», der grunnen også blir vald.',
  FOLLOWS_PATHWAY:
    'Dette følgjer av det som er ført på sida «Behandling», så det kan ikkje leggjast inn, flyttast eller endrast for hand.',
  ISSUER_BY_EMPLOYEE: 'Til dialogmøte 1 er det den tilsette sjølv som kallar inn sjukmeldaren.',
  NOT_YET: 'Datoen har ikkje vore enno. Vel i dag eller ein dag som har vore.',
  RIGHT_FIRST: 'DPS må ha innvilga rett til helsehjelp før tilvisinga kan sendast vidare.',
  WORK_PART_OPEN: 'Arbeidsdelen av kartlegginga må vere ferdig først.',
  FEEDBACK_OPEN:
    'Den som tilviste, har ikkje fått tilbakemelding enno. Gi ho først, eller sei kvifor ho ikkje er aktuell.',
  COURSE_UNFINISHED: 'Kurset er ikkje fullført. Skriv kvifor behandlinga likevel startar no.',
  NOT_PSYCHOLOGIST:
    'Berre psykolog eller psykologspesialist kan gjere den kliniske kartlegginga. Autorisasjonen blir henta frå registeret.',
  NO_EMPLOYMENT:
    'Den saka gjeld, har ikkje sagt at hen arbeider her. Då er det berre den sjølv som kan leggje til arbeidsgivaren.',
  AREA: 'Vel eitt av områda når du spør ARK. Dei andre tenestene har ingen område.',
  DECIDES_ON_ONE: 'Vel kva råd avgjerda gjeld, eller at ho er teken utan råd.',
  TAKES_PART: 'Ein av dei er med i saka og veit kven det gjeld. Vel nokon andre.',
  TELLS_WHO: 'Teksten kan røpe kven det gjeld: {words}. Skriv han om.',
  FUTURE_DAY: 'Dagen har ikkje kome enno. Vel ein tidlegare dato.',
  NO_AGREED_WORDS: 'Det står ikkje noko her enno om kva som kan seiast til ein arbeidsgivar.',
  KEY_REUSED: 'Noko gjekk gale med sida. Last ho inn på nytt og prøv igjen.',
  TOO_MANY: 'Vel høgst {max}.',
  ONLY_YOURS: 'Dette blir aldri delt. Det er berre ditt.',
  DAY_AHEAD: 'Vel ein dag som har vore.',
  GOAL_MISSING:
    'Først må personen sjølv ha eit mål om å behalde jobben eller kome i jobb. Målet skriv eller godtek personen sjølv.',
  AGE_REASON: 'Personen er 16 eller 17 år. Skriv først kvifor det er nyttig no, ved linja «Alder».',
};

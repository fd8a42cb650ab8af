import type { RuleCode } from '../domain/input/rules.js';
import type { Language } from '../domain/language.js';
import { isRecipient } from '../policy/recipients.js';
import type { In, Phrases } from './language.js';
import { roles } from './roles.js';

/** What is wrong and what to do, one sentence for each rule. `{max}` is filled in. */
const problems: In<Phrases<RuleCode>> = {
  nb: {
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
    TOO_YOUNG:
      'Du må ha fylt 16 år for å åpne en egen sak. Fra da bestemmer du selv om helsen din (pasient- og brukerrettighetsloven § 4-3). Snakk med en voksen du stoler på, eller med fastlegen.',
    SICK_LEAVE_OVERLAP:
      'Det er allerede en sykmelding med en annen grad i disse dagene ({from}–{to}, {grade} %). Velg andre datoer, eller endre den andre først.',
    JOB_OVERLAP:
      'Det er allerede registrert en jobb hos denne arbeidsgiveren i denne tida. Velg andre datoer, eller endre den andre først.',
    BEFORE_CASE: 'Uka er for langt tilbake: saken hadde ikke begynt. Velg en senere uke.',
    DECIDED_BY_NAV: 'Aktivitetskravet vurderes på siden «Frister», der grunnen også velges.',
    ISSUER_BY_EMPLOYEE: 'Til dialogmøte 1 er det den ansatte selv som kaller inn sykmelderen.',
    NOT_YET: 'Datoen har ikke vært ennå. Velg i dag eller en dag som har vært.',
    RIGHT_FIRST: 'DPS må ha innvilget rett til helsehjelp før henvisningen kan sendes videre.',
    WORK_PART_OPEN: 'Arbeidsdelen av kartleggingen må være ferdig først.',
    FEEDBACK_OPEN:
      'Den som henviste, har ikke fått tilbakemelding ennå. Gi den først, eller si hvorfor den ikke er aktuell.',
    COURSE_UNFINISHED: 'Kurset er ikke fullført. Skriv hvorfor behandlingen likevel starter nå.',
    NOT_PSYCHOLOGIST:
      'Bare psykolog eller psykologspesialist kan gjøre den kliniske kartleggingen. Autorisasjonen hentes fra registeret.',
    CONSENT_FIRST: 'Den saken gjelder, må ha sagt ja først. Skriv hvordan samtykket ble gitt.',
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
  },
  nn: {
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
    TOO_YOUNG:
      'Du må ha fylt 16 år for å opne ei eiga sak. Frå då bestemmer du sjølv om helsa di (pasient- og brukarrettslova § 4-3). Snakk med ein vaksen du stoler på, eller med fastlegen.',
    SICK_LEAVE_OVERLAP:
      'Det er alt ei sjukmelding med ein annan grad i desse dagane ({from}–{to}, {grade} %). Vel andre datoar, eller endre den andre først.',
    JOB_OVERLAP:
      'Det er alt registrert ein jobb hos denne arbeidsgivaren i denne tida. Vel andre datoar, eller endre den andre først.',
    BEFORE_CASE: 'Veka er for langt tilbake: saka hadde ikkje begynt. Vel ei seinare veke.',
    DECIDED_BY_NAV: 'Aktivitetskravet blir vurdert på sida «Frister», der grunnen også blir vald.',
    ISSUER_BY_EMPLOYEE: 'Til dialogmøte 1 er det den tilsette sjølv som kallar inn sjukmeldaren.',
    NOT_YET: 'Datoen har ikkje vore enno. Vel i dag eller ein dag som har vore.',
    RIGHT_FIRST: 'DPS må ha innvilga rett til helsehjelp før tilvisinga kan sendast vidare.',
    WORK_PART_OPEN: 'Arbeidsdelen av kartlegginga må vere ferdig først.',
    FEEDBACK_OPEN:
      'Den som tilviste, har ikkje fått tilbakemelding enno. Gi ho først, eller sei kvifor ho ikkje er aktuell.',
    COURSE_UNFINISHED: 'Kurset er ikkje fullført. Skriv kvifor behandlinga likevel startar no.',
    NOT_PSYCHOLOGIST:
      'Berre psykolog eller psykologspesialist kan gjere den kliniske kartlegginga. Autorisasjonen blir henta frå registeret.',
    CONSENT_FIRST: 'Den saka gjeld, må ha sagt ja først. Skriv korleis samtykket blei gitt.',
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
  },
  en: {
    REQUIRED: 'This must be filled in.',
    EMPTY: 'Write something here.',
    TOO_LONG: 'The text is too long. Write at most {max} characters.',
    CHARACTERS: 'The text has characters that cannot be used here. Please write it again.',
    UUID: 'Something went wrong with the page. Load it again.',
    CHOICE: 'Choose one of the answers.',
    DATE: 'Choose a valid date.',
    DATE_ORDER: 'The end date cannot be before the start date.',
    MONDAY: 'Choose a week. It starts on a Monday.',
    WEEKS_RANGE: 'Choose from 1 to 26 weeks.',
    WEEKDAY: 'Choose weekdays.',
    PERCENT_RANGE: 'Write a whole number from 0 to 100 per cent.',
    EMPLOYMENT_RANGE: 'Write the share of full time as a whole number from 1 to 100.',
    GRADE: 'Sick leave is from 20 to 100 per cent, in whole numbers.',
    HOURS_RANGE: 'Write how many hours it is a week.',
    LOAD_RANGE: 'Choose a number from 0 to 10.',
    ANSWER_RANGE: 'Choose one of the answers from {from} to {to}.',
    ANSWER_COUNT: 'There are {count} questions here. Answer those, neither more nor fewer.',
    SCORE_RANGE: 'Write a number from {from} to {to}, in steps of {step}.',
    VERSION: 'Something went wrong with the page. Load it again.',
    DUPLICATE: 'The same is chosen twice.',
    NOTHING_CHOSEN: 'Choose at least one.',
    OWNER_CATEGORY:
      'This role can only be responsible for what is shared together with the role itself. Choose another.',
    REASON_SHORT: 'Write a little more about why, at least {min} characters.',
    TEXT_VERSION: 'The consent text is renewed. Load the page and read the new text.',
    HEALTH_WORDS:
      'The text may tell of health: {words}. It can come to be shown to {roles}. Change it, or save it anyway.',
    TIME: 'Write the time as, for example, 13:30.',
    MINUTES_RANGE: 'Choose from 15 minutes to 7 hours and 30 minutes.',
    REFERRAL_GRADE:
      'State the sick-leave grade also when the person is not sick-listed: 0, or from 20 to 100 per cent.',
    WORK_GOAL_MISSING:
      'A treatment plan needs at least one goal at work. Treatment is to increase work ability, and without such a goal nobody can see whether it does.',
    TREATMENT_HOURS: 'Write the hours as a number above 0.',
    COURSE_NUMBER: 'The course has four sessions. Choose one of them.',
    METHOD_OR_WORDS: 'Choose one method from the list, or write it in your own words.',
    OUT_OF_ORDER: 'This cannot be before what must happen first. Choose a later date.',
    UNKNOWN_FIELD: 'Something went wrong with the page. Load it again.',
    INVALID: 'This cannot be saved as it is. Look over what you have written.',
    NOT_FOUND: 'We cannot find this. It may be gone, or you do not have access to it.',
    NOT_NOW: 'This cannot be done now. Something else must happen first, or it is already done.',
    ALREADY_THERE: 'This is there already.',
    ALREADY_DONE: 'This is already done.',
    OVERLAP: 'The weeks overlap another step. Choose other weeks.',
    PAST: 'The date has passed. Choose a later date.',
    FUTURE: 'The week has not begun yet.',
    DAY_TO_COME: 'The day has not come yet. Choose today or an earlier day.',
    BEFORE_BORN: 'The day is before the person was born. Choose a later day.',
    CEILING: 'So much cannot be shared with this role, not even with consent.',
    LEFT_CASE: 'This person no longer takes part in the case.',
    NOT_HEALTH_COOPERATION:
      'This is not shared as health co-operation, so there is nothing to object to here.',
    TOO_FAR: 'Choose an earlier day. It cannot last so long.',
    TOO_YOUNG:
      'You must be 16 to open a case of your own. From then on you decide about your health yourself (Patients’ and Users’ Rights Act § 4-3). Talk to an adult you trust, or to your GP.',
    SICK_LEAVE_OVERLAP:
      'There is already a sick note with another grade in these days ({from}–{to}, {grade} %). Choose other dates, or change the other first.',
    JOB_OVERLAP:
      'A job with this employer is already registered for this time. Choose other dates, or change the other first.',
    BEFORE_CASE: 'The week is too far back: the case had not begun. Choose a later week.',
    DECIDED_BY_NAV:
      'The activity requirement is assessed on the page “Frister”, where the reason is chosen too.',
    ISSUER_BY_EMPLOYEE: 'To dialogue meeting 1 the employee calls the issuer of the sick note.',
    NOT_YET: 'The date is still to come. Choose today or an earlier day.',
    RIGHT_FIRST: 'The DPS must have granted the right to care before the referral can be sent on.',
    WORK_PART_OPEN: 'The work part of the assessment must be completed first.',
    FEEDBACK_OPEN: 'The referrer has not had feedback yet. Give it first, or say why it does not apply.',
    COURSE_UNFINISHED: 'The course is not finished. Write why treatment starts now all the same.',
    NOT_PSYCHOLOGIST:
      'Only a psychologist or specialist psychologist may do the clinical assessment. The authorisation comes from the register.',
    CONSENT_FIRST: 'The person concerned must have said yes first. Write how the consent was given.',
    AREA: 'Choose one of the areas when you ask ARK. The other services have no areas.',
    DECIDES_ON_ONE: 'Choose which advice the decision is about, or that it was made without any.',
    TAKES_PART: 'One of them takes part in the case and knows who it is. Choose somebody else.',
    TELLS_WHO: 'The text may tell who it is about: {words}. Write it in other words.',
    FUTURE_DAY: 'The day has not come yet. Choose an earlier date.',
    NO_AGREED_WORDS: 'Nothing is written yet about what may be said to an employer.',
    KEY_REUSED: 'Something went wrong with the page. Load it again and try once more.',
    TOO_MANY: 'Choose at most {max}.',
    ONLY_YOURS: 'This is never shared. It is yours alone.',
    DAY_AHEAD: 'Choose a day that has been.',
    GOAL_MISSING:
      'First the person must have a goal of keeping or finding work. The person writes or accepts it.',
    AGE_REASON: 'The person is 16 or 17. First write why it is useful now, at the line “Age”.',
  },
};

/** Fields for which "must be filled in" can say what is asked. */
const asked: In<Record<string, string>> = {
  nb: {
    title: 'Skriv hva det gjelder.',
    reason: 'Skriv hvorfor.',
    purpose: 'Skriv hva opplysningene skal brukes til.',
    text: 'Skriv noe her.',
    toDate: 'Velg en sluttdato.',
    fromDate: 'Velg en startdato.',
    weekFrom: 'Velg hvilken uke det starter.',
    until: 'Velg til og med hvilken dag.',
  },
  nn: {
    title: 'Skriv kva det gjeld.',
    reason: 'Skriv kvifor.',
    purpose: 'Skriv kva opplysningane skal brukast til.',
    text: 'Skriv noko her.',
    toDate: 'Vel ein sluttdato.',
    fromDate: 'Vel ein startdato.',
    weekFrom: 'Vel kva veke det startar.',
    until: 'Vel til og med kva dag.',
  },
  en: {
    title: 'Write what it is about.',
    reason: 'Write why.',
    purpose: 'Write what the information is to be used for.',
    text: 'Write something here.',
    toDate: 'Choose an end date.',
    fromDate: 'Choose a start date.',
    weekFrom: 'Choose the week it starts.',
    until: 'Choose until which day.',
  },
};

/** A problem in one sentence; an unknown rule gets a general one. `field` makes it more exact where it can. Never throws. */
export function problemText(
  language: Language,
  rule: string,
  params: Readonly<Record<string, string | number>> = {},
  field = '',
): string {
  const exact = rule === 'REQUIRED' || rule === 'EMPTY' ? own(asked[language], field) : undefined;
  const sentence = exact ?? own(problems[language], rule) ?? problems[language].INVALID;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(own(params, name) ?? '');
    return name === 'roles' ? rolesText(language, value) : value;
  });
}

/** Role codes with a space between, as one says them: "arbeidsgiveren, tillitsvalgte". */
function rolesText(language: Language, codes: string): string {
  return codes
    .split(' ')
    .filter(isRecipient)
    .map((role) => roles[language][role].the)
    .join(', ');
}

/** A key that comes from outside must never reach what every object inherits. */
function own<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

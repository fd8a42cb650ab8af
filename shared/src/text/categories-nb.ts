import type { Category } from '../policy/categories.js';
import type { CategoryWords } from './category-words.js';

export const categoriesNb: Record<Category, CategoryWords> = {
  PARTICIPANTS: {
    title: 'Hvem som er med',
    the: 'hvem som er med',
    examples: 'Navn, rolle og arbeidssted for dem som er med i saken.',
    not: 'At en behandler eller en spesialist fra Nav er med. Det følger «Behandling» og «Oppfølging fra Nav».',
  },
  EMPLOYMENT: {
    title: 'Arbeidsforhold',
    the: 'arbeidsforholdet',
    examples: 'Arbeidsgiver, stilling, prosent, arbeidssted og leder.',
    not: 'Lønn og personalsaker.',
  },
  SICK_LEAVE: {
    title: 'Sykmelding',
    the: 'sykmeldingen',
    examples: 'Hvor mange prosent sykmeldt, datoene og hvem som har sykmeldt.',
    not: 'Diagnosen.',
  },
  PLAN: {
    title: 'Plan og trinn',
    the: 'planen',
    examples: 'Mål i arbeid, trinn med jobbprosent, gjøremål, frister og oppfølgingssamtaler.',
    not: 'Hvordan uka kjentes, egne notater og mål i livet ellers.',
  },
  ACCOMMODATION: {
    title: 'Tilrettelegging',
    the: 'tilretteleggingen',
    examples: 'Det som er avtalt om oppgaver, tid, sted og utstyr, med sluttdato.',
    not: 'Hvorfor tilretteleggingen trengs.',
  },
  FUNCTION: {
    title: 'Funksjon i jobben',
    the: 'funksjon i jobben',
    examples: 'Oppgaver som går bra, oppgaver som går med tilpasning, og oppgaver som ikke går ennå.',
    not: 'Årsaker, plager og diagnose.',
  },
  MEETING: {
    title: 'Møter',
    the: 'møtene',
    examples: 'Tid, sted og tema for møter, og referater som er delt.',
    not: 'Egne forberedelser og utkast til referat.',
  },
  BARRIER_WORK: {
    title: 'Hindringer på jobben',
    the: 'hindringer på jobben',
    examples: 'Forhold på arbeidsplassen som gjør det vanskelig å jobbe, i nøytrale ord.',
    not: 'Personlige hindringer.',
  },
  BARRIER_PERSONAL: {
    title: 'Personlige hindringer',
    the: 'personlige hindringer',
    examples: 'Tanker, vaner og plager som gjør det vanskelig å jobbe.',
    not: 'Det som blir sagt i samtaler med behandler.',
  },
  INFO_STRATEGY: {
    title: 'Informasjonsstrategi',
    the: 'informasjonsstrategien',
    examples: 'Hva som skal sies til hvem, hvor mye og med hvilke ord.',
    not: 'Det som skal sies til andre enn dem teksten er skrevet for.',
  },
  TREATMENT: {
    title: 'Behandling',
    the: 'behandlingen',
    examples: 'Henvisning, behandlingssted, metode, timer, kurs og en kort behandlingsplan.',
    not: 'Det som blir sagt i timene. Journalen ligger ikke i Samtavle.',
  },
  WORK_MEASURES: {
    title: 'Svar om jobb og mestring',
    the: 'svar om jobb og mestring',
    examples: 'Mestringstro, forventning om å komme tilbake og arbeidsevne over tid.',
    not: 'Svar om plager.',
  },
  SYMPTOM_MEASURES: {
    title: 'Svar om plager',
    the: 'svar om plager',
    examples: 'Skjemaer om nedstemthet, uro, søvn og trivsel over tid.',
    not: 'Det som blir sagt i samtaler med behandler.',
  },
  DIAGNOSIS: {
    title: 'Diagnose',
    the: 'diagnosen',
    examples: 'Diagnose og hva slags plager det gjelder.',
    not: 'Journalen.',
  },
  SAFETY: {
    title: 'Trygghet',
    the: 'trygghet',
    examples: 'Oppgaver for helsepersonell når noen kan være i fare.',
    not: 'Journalen.',
  },
  NAV: {
    title: 'Oppfølging fra Nav',
    the: 'oppfølgingen fra Nav',
    examples: 'Behovsvurdering, tiltak, ytelser, råd og vedtak.',
    not: 'Andre saker i Nav.',
  },
  PERSONAL: {
    title: 'Personlige mål og tanker',
    the: 'personlige mål og tanker',
    examples: 'Det som betyr noe, mål i livet ellers, tanker og opplevelser av mestring.',
    not: 'Notater om uka. De er bare for den som skriver dem.',
  },
};

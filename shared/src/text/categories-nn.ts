import type { Category } from '../policy/categories.js';
import type { CategoryWords } from './category-words.js';

export const categoriesNn: Record<Category, CategoryWords> = {
  PARTICIPANTS: {
    title: 'Kven som er med',
    the: 'kven som er med',
    examples: 'Namn, rolle og arbeidsstad for dei som er med i saka.',
    not: 'At ein behandlar eller ein spesialist frå Nav er med. Det følgjer «Behandling» og «Oppfølging frå Nav».',
  },
  EMPLOYMENT: {
    title: 'Arbeidsforhold',
    the: 'arbeidsforholdet',
    examples: 'Arbeidsgivar, stilling, prosent, arbeidsstad og leiar.',
    not: 'Løn og personalsaker.',
  },
  SICK_LEAVE: {
    title: 'Sjukmelding',
    the: 'sjukmeldinga',
    examples: 'Kor mange prosent sjukmeld, datoane og kven som har sjukmeldt.',
    not: 'Diagnosen.',
  },
  PLAN: {
    title: 'Plan og trinn',
    the: 'planen',
    examples: 'Mål i arbeid, trinn med jobbprosent, gjeremål, fristar og oppfølgingssamtalar.',
    not: 'Korleis veka kjendest, eigne notat og mål i livet elles.',
  },
  ACCOMMODATION: {
    title: 'Tilrettelegging',
    the: 'tilrettelegginga',
    examples: 'Det som er avtalt om oppgåver, tid, stad og utstyr, med sluttdato.',
    not: 'Kvifor tilrettelegginga trengst.',
  },
  FUNCTION: {
    title: 'Funksjon i jobben',
    the: 'funksjon i jobben',
    examples: 'Oppgåver som går bra, oppgåver som går med tilpassing, og oppgåver som ikkje går enno.',
    not: 'Årsaker, plager og diagnose.',
  },
  MEETING: {
    title: 'Møte',
    the: 'møta',
    examples: 'Tid, stad og tema for møte, og referat som er delte.',
    not: 'Eigne førebuingar og utkast til referat.',
  },
  BARRIER_WORK: {
    title: 'Hindringar på jobben',
    the: 'hindringar på jobben',
    examples: 'Forhold på arbeidsplassen som gjer det vanskeleg å jobbe, i nøytrale ord.',
    not: 'Personlege hindringar.',
  },
  BARRIER_PERSONAL: {
    title: 'Personlege hindringar',
    the: 'personlege hindringar',
    examples: 'Tankar, vanar og plager som gjer det vanskeleg å jobbe.',
    not: 'Det som blir sagt i samtalar med behandlar.',
  },
  INFO_STRATEGY: {
    title: 'Informasjonsstrategi',
    the: 'informasjonsstrategien',
    examples: 'Kva som skal seiast til kven, kor mykje og med kva ord.',
    not: 'Det som skal seiast til andre enn dei teksten er skriven for.',
  },
  TREATMENT: {
    title: 'Behandling',
    the: 'behandlinga',
    examples: 'Tilvising, behandlingsstad, metode, timar, kurs og ein kort behandlingsplan.',
    not: 'Det som blir sagt i timane. Journalen ligg ikkje i Samtavle.',
  },
  WORK_MEASURES: {
    title: 'Svar om jobb og meistring',
    the: 'svar om jobb og meistring',
    examples: 'Meistringstru, forventning om å kome tilbake og arbeidsevne over tid.',
    not: 'Svar om plager.',
  },
  SYMPTOM_MEASURES: {
    title: 'Svar om plager',
    the: 'svar om plager',
    examples: 'Skjema om nedstemdheit, uro, søvn og trivsel over tid.',
    not: 'Det som blir sagt i samtalar med behandlar.',
  },
  DIAGNOSIS: {
    title: 'Diagnose',
    the: 'diagnosen',
    examples: 'Diagnose og kva slags plager det gjeld.',
    not: 'Journalen.',
  },
  SAFETY: {
    title: 'Tryggleik',
    the: 'tryggleik',
    examples: 'Oppgåver for helsepersonell når nokon kan vere i fare.',
    not: 'Journalen.',
  },
  NAV: {
    title: 'Oppfølging frå Nav',
    the: 'oppfølginga frå Nav',
    examples: 'Behovsvurdering, tiltak, ytingar, råd og vedtak.',
    not: 'Andre saker i Nav.',
  },
  PERSONAL: {
    title: 'Personlege mål og tankar',
    the: 'personlege mål og tankar',
    examples: 'Det som betyr noko, mål i livet elles, tankar og opplevingar av meistring.',
    not: 'Notat om veka. Dei er berre for den som skriv dei.',
  },
};

import type {
  Change,
  SourceCheck,
  InstrumentCode,
  MeasuredCategory,
  Questionnaire,
  TrendWord,
} from '@samtavle/shared/domain';
import { instrumentNames, outlookNames } from '@samtavle/shared/text';
import { numberText } from '../../ui/form/numberFrom.js';
import { longDate } from '../../ui/show/dates.js';

export const measureText = {
  title: 'Målinger',
  lead: 'Mestring, håp og arbeid først. Tallene viser hvordan det går over tid. De er opplysninger, ikke råd om behandling eller ytelser, og de avgjør ingenting.',
  work: 'Arbeid, håp og mestring',
  symptoms: 'Plager og hverdag',
  noWork: 'Ingen målinger av arbeid, håp og mestring å vise.',
  noSymptoms: 'Ingen målinger av plager og hverdag å vise.',
  nothing: 'Ingen målinger å vise.',
  fullReturn: (monday: string) =>
    `Tilbake i full jobb fra ${longDate(monday)}: jobb 100 % og ingen sykmelding.`,
  fullReturnShort: 'Full jobb',
  own: 'Egne spørsmål. De er til å snakke om, og er ikke en utprøvd skala.',
  table: 'Vis tallene som tabell',
  about: 'Om målingen og kildene',
  date: 'Dato',
  score: 'Poeng',
  noScore: 'for få svar til å regne ut',
  band: 'Område',
  outlook: 'Syn på å komme tilbake',
  label: (name: string, count: number) =>
    `${name}: ${count === 1 ? 'én måling' : `${count} målinger`}. Tallene står i tabellen under.`,
  sinceFirst: (words: string) => `Fra første til nyeste: ${words}.`,
  latest: (value: string, on: string) => `Nyeste: ${value} (${longDate(on)})`,
  higherBetter: 'Høyere er bedre.',
  lowerBetter: 'Lavere er bedre.',
  range: (from: number, to: number) => `Fra ${numberText(from)} til ${numberText(to)}.`,
  least: (least: number, reliable: boolean) =>
    reliable
      ? `En endring på minst ${numberText(least)} poeng er større enn målingens egen usikkerhet.`
      : `En forskjell på minst ${numberText(least)} er noe å snakke om.`,
  noLeast: 'Det finnes ingen kjent grense for hva som er en sikker endring.',
  source: (what: string, name: string, version: string, checked: string) =>
    `${what}: ${name}. Slik vi har den per ${longDate(version)}, ${checked}.`,
  sourceOf: { scoring: 'Utregning', band: 'Områder', change: 'Endring' },
  remove: 'Fjern',
  removeOne: (name: string, on: string) => `Fjern ${name} fra ${longDate(on)}`,
  removeTitle: 'Fjerne målingen?',
  removeLead: 'Den blir borte fra siden for alle som ser den.',
  removeSubmit: 'Fjern målingen',
};

export const checkedText: Record<SourceCheck, string> = {
  VERIFIED: 'kontrollert mot åpen kilde',
  WELL_KNOWN: 'godt kjent, ikke kontrollert',
  UNCERTAIN: 'usikker, ikke kontrollert',
  OWN: 'vårt eget valg',
};

/** What each measure is about. */
const about: Record<InstrumentCode, string> = {
  RTW_SE: 'Tro på å mestre jobben.',
  WORK_HOPE: 'Håp for eget arbeidsliv.',
  GOAL_PLAN_DRIVE: 'Kan jeg sette mål, lage plan og komme i gang?',
  EXPECTATION: 'Hvor sannsynlig det kjennes, fra 0 til 10.',
  WORK_ABILITY: 'Hvor mye av jobben jeg klarer nå, fra 0 til 10.',
  WEEKLY_CHECK: 'Krefter, trygghet, belastning og støtte.',
  PHQ_9: 'Depresjonsplager siste to uker.',
  GAD_7: 'Angstplager siste to uker.',
  WSAS: 'Hvor mye plagene går ut over hverdagen.',
  WHO_5: 'Trivsel siste to uker.',
};

export const instrumentText = (code: InstrumentCode) => ({ name: instrumentNames[code], what: about[code] });

/** The values of a measure that has more than one. */
export const valueText: Record<string, string> = {
  SCORE: 'Poeng',
  GOAL: 'Mål',
  PLAN: 'Plan',
  DRIVE: 'Driv',
  CAPACITY: 'Krefter',
  CONFIDENCE: 'Trygghet',
  LOAD: 'Belastning',
  SUPPORT: 'Støtte',
};

const bandText: Record<string, string> = {
  MINIMAL: 'Minimale plager',
  MILD: 'Milde plager',
  MODERATE: 'Moderate plager',
  MODERATELY_SEVERE: 'Moderat til alvorlige plager',
  SEVERE: 'Alvorlige plager',
  LITTLE: 'Lite påvirket',
  CLEAR: 'Tydelig påvirket',
  GREAT: 'Svært påvirket',
  VERY_LOW: 'Svært lav trivsel',
  ABOVE_LOW: 'Over grensen for lav trivsel',
};
const ownBands: Record<string, Record<string, string>> = {
  RTW_SE: { LOW: 'Under nedre grense', MIDDLE: 'Mellom grensene', HIGH: 'Over øvre grense' },
  WHO_5: { LOW: 'Lav trivsel' },
};

/** A band in words; the same code can mean different things in two measures. */
export function bandWords(instrument: InstrumentCode, band: string): string {
  return ownBands[instrument]?.[band] ?? bandText[band] ?? band;
}

export const changeText: Record<Change, string> = {
  RELIABLE_IMPROVEMENT: 'sikker bedring',
  NO_RELIABLE_CHANGE: 'ingen sikker endring',
  RELIABLE_DETERIORATION: 'sikker forverring',
  HIGHER: 'høyere enn før',
  ABOUT_SAME: 'omtrent som før',
  LOWER: 'lavere enn før',
};

/** How the outlook changed: there it is no number that is higher or lower. */
export const outlookChangeText: Partial<Record<Change, string>> = {
  HIGHER: 'mer tro på det enn før',
  ABOUT_SAME: 'samme syn som før',
  LOWER: 'mindre tro på det enn før',
};

export const outlookText = outlookNames;

export const trendText: Record<MeasuredCategory, Record<TrendWord, string>> = {
  WORK_MEASURES: {
    BETTER: 'Går i riktig retning',
    STEADY: 'Omtrent som før',
    WORSE: 'Har blitt tyngre',
    MIXED: 'Noe er bedre, noe er tyngre',
  },
  SYMPTOM_MEASURES: {
    BETTER: 'Går i riktig retning',
    STEADY: 'Omtrent som før',
    WORSE: 'Har blitt tyngre',
    MIXED: 'Noe er bedre, noe er tyngre',
  },
};
export const trendTitle = 'I korte trekk';
export const trendLead = 'Ett ord for utviklingen fra første til nyeste måling.';

/** The questions in our own words, in the order of the answers. */
export const ownQuestions: Record<
  Exclude<Questionnaire, 'PHQ_9' | 'GAD_7'>,
  readonly { readonly ask: string; readonly low: string; readonly high: string }[]
> = {
  GOAL_PLAN_DRIVE: [
    { ask: 'Jeg har et mål for jobb som er mitt eget.', low: 'stemmer ikke', high: 'stemmer helt' },
    { ask: 'Jeg vet hva jeg kan gjøre for å komme nærmere det.', low: 'stemmer ikke', high: 'stemmer helt' },
    { ask: 'Jeg har lyst og krefter til å gjøre det neste.', low: 'stemmer ikke', high: 'stemmer helt' },
  ],
  WORK_ABILITY: [{ ask: 'Hvor mye av jobben klarer du slik du har det nå?', low: 'ingenting', high: 'alt' }],
  WEEKLY_CHECK: [
    { ask: 'Hvor mye krefter har du hatt til jobb denne uka?', low: 'ingen', high: 'nok' },
    { ask: 'Hvor trygg er du på at neste uke går?', low: 'ikke trygg', high: 'helt trygg' },
    { ask: 'Hvor tung har uka vært?', low: 'lett', high: 'svært tung' },
    { ask: 'Hvor mye støtte har du hatt på jobben?', low: 'ingen', high: 'all jeg trenger' },
  ],
};

export const answerText = {
  title: 'Svar på spørsmål',
  lead: 'Velg det du vil svare på. Svarene sendes samlet til slutt, og du kan gå tilbake underveis.',
  questions: (count: number) => (count === 1 ? 'ett spørsmål' : `${count} spørsmål`),
  progress: (now: number, of: number) => `Spørsmål ${now} av ${of}`,
  english:
    'Spørsmålene står på engelsk. Den offisielle norske teksten må lastes inn av den som har ansvar for løsningen før den kan vises her.',
  choose: 'Velg et svar for å gå videre.',
  back: 'Tilbake',
  next: 'Neste',
  skip: 'Hopp over',
  send: 'Send svarene',
  cancel: 'Avbryt',
  done: (name: string) => `Takk. Svarene på ${name} er lagret.`,
  likelihood: 'Hvor sannsynlig tror du det er at du kommer tilbake i jobb slik du ønsker?',
  likelihoodLow: 'ikke sannsynlig',
  likelihoodHigh: 'helt sikkert',
  outlook: 'Hvordan ser du på det?',
  scale: (low: string, high: string) => `0 er ${low}, 10 er ${high}.`,
  noLikelihood: 'Velg et tall fra 0 til 10.',
  noOutlook: 'Velg ett av svarene.',
};

export const scoreText = {
  title: 'Før inn en poengsum',
  lead: 'For skjemaer som fylles ut utenfor tavlen. Her står bare summen, aldri spørsmålene.',
  open: 'Før inn poeng',
  which: 'Skjema',
  score: 'Poeng',
  between: (from: number, to: number) => `Fra ${numberText(from)} til ${numberText(to)}.`,
  on: 'Dato for utfyllingen',
  save: 'Lagre',
  noScore: 'Skriv poengsummen som et tall.',
  noDate: 'Velg en dato.',
};

export const safetyText = {
  title: 'Trenger du noen å snakke med nå?',
  watched:
    'Ingen følger med på svarene dine akkurat nå. Er behandler eller fastlege med i saken, har de fått en oppgave om å ta kontakt, men de ser den først når de er på jobb. Vent ikke på dem hvis det haster.',
  watchedBefore:
    'Ingen følger med på det du svarer her akkurat nå. Er behandler eller fastlege med i saken, får de en oppgave om å ta kontakt når du sender svarene. Vent ikke på dem hvis det haster.',
  numbers: [
    { name: 'Fare for liv', number: '113', words: 'Medisinsk nødtelefon, hele døgnet.' },
    { name: 'Legevakt', number: '116 117', words: 'Når det haster og fastlegen er stengt.' },
    { name: 'Mental Helse', number: '116 123', words: 'Hjelpetelefonen. Noen å snakke med, hele døgnet.' },
  ],
  hidden: 'Nav og arbeidsgiveren får aldri vite om dette.',
  closedFor: (by: string | null, on: string) =>
    `Sikkerhet: fulgt opp ${on}${by === null ? '' : ` av ${by}`}.`,
  task: 'Ta kontakt i dag',
  taskLead: (on: string) =>
    `Et svar ${on} gjør at noen bør snakke med innbyggeren om sikkerhet, i dag. Vurderingen skrives i journalen, ikke her.`,
  close: 'Fulgt opp: lukk oppgaven',
  closeTitle: 'Er det fulgt opp?',
  closeLead: 'Oppgaven lukkes med dato og navnet ditt. Det som ble sagt skrives i journalen.',
  closeSubmit: 'Lukk oppgaven',
  deskTitle: 'Ta kontakt først',
  deskLine: (on: string) => `Oppgave om sikkerhet fra ${on}.`,
};

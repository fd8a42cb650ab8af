import type { Language } from '../domain/language.js';
import type { ConsentKind, ConsentState, GivenVia } from '../policy/consent.js';
import type { Recipient } from '../policy/recipients.js';
import type { In, Phrases } from './language.js';

export const consentKinds: In<Phrases<ConsentKind>> = {
  nb: { GRANT: 'Samtykke', OBJECTION: 'Nei til helsesamarbeid' },
  nn: { GRANT: 'Samtykke', OBJECTION: 'Nei til helsesamarbeid' },
  en: { GRANT: 'Consent', OBJECTION: 'No to health co-operation' },
};

export const consentStates: In<Phrases<ConsentState>> = {
  nb: {
    ACTIVE: 'Gjelder nå',
    NOT_YET_VALID: 'Gjelder ikke ennå',
    EXPIRED: 'Gått ut',
    WITHDRAWN: 'Trukket tilbake',
    SUPERSEDED: 'Erstattet av et nyere',
  },
  nn: {
    ACTIVE: 'Gjeld no',
    NOT_YET_VALID: 'Gjeld ikkje enno',
    EXPIRED: 'Gått ut',
    WITHDRAWN: 'Trekt tilbake',
    SUPERSEDED: 'Erstatta av eit nyare',
  },
  en: {
    ACTIVE: 'Valid now',
    NOT_YET_VALID: 'Not valid yet',
    EXPIRED: 'Expired',
    WITHDRAWN: 'Withdrawn',
    SUPERSEDED: 'Replaced by a newer one',
  },
};

export const givenVia: In<Phrases<GivenVia>> = {
  nb: { SELF: 'Gitt her av den det gjelder', IN_MEETING: 'Gitt i et møte', PAPER: 'Gitt på papir' },
  nn: { SELF: 'Gitt her av den det gjeld', IN_MEETING: 'Gitt i eit møte', PAPER: 'Gitt på papir' },
  en: {
    SELF: 'Given here by the person concerned',
    IN_MEETING: 'Given in a meeting',
    PAPER: 'Given on paper',
  },
};

/** What a consent is usually for, to start from. */
export const purposes: In<Phrases<Recipient>> = {
  nb: {
    THERAPIST: 'Å gjøre behandlingen og planen for jobb til én plan.',
    GP: 'Å vurdere sykmelding og oppfølging ut fra planen.',
    NAV_LOCAL: 'Å gi riktig oppfølging og tiltak fra Nav til rett tid.',
    NAV_ADVISER: 'Å gi råd om veien videre i arbeid.',
    JOB_SPECIALIST: 'Å finne og beholde en jobb som passer.',
    ADVISORY_DOCTOR: 'Å gi råd til Nav-kontoret i saken.',
    EMPLOYER: 'Å legge til rette på jobben og avtale trinnene tilbake.',
    PROSPECTIVE_EMPLOYER: 'Å avtale arbeidstid og tilrettelegging i en ny jobb.',
    SUPPORT_PERSON: 'Å gi støtte i samtaler og møter på jobben.',
  },
  nn: {
    THERAPIST: 'Å gjere behandlinga og planen for jobb til éin plan.',
    GP: 'Å vurdere sjukmelding og oppfølging ut frå planen.',
    NAV_LOCAL: 'Å gi rett oppfølging og tiltak frå Nav til rett tid.',
    NAV_ADVISER: 'Å gi råd om vegen vidare i arbeid.',
    JOB_SPECIALIST: 'Å finne og behalde ein jobb som passar.',
    ADVISORY_DOCTOR: 'Å gi råd til Nav-kontoret i saka.',
    EMPLOYER: 'Å leggje til rette på jobben og avtale trinna tilbake.',
    PROSPECTIVE_EMPLOYER: 'Å avtale arbeidstid og tilrettelegging i ein ny jobb.',
    SUPPORT_PERSON: 'Å gi støtte i samtalar og møte på jobben.',
  },
  en: {
    THERAPIST: 'To make the treatment and the plan for work one plan.',
    GP: 'To assess sick leave and follow-up from the plan.',
    NAV_LOCAL: 'To give the right follow-up and measures from Nav at the right time.',
    NAV_ADVISER: 'To advise on the way forward at work.',
    JOB_SPECIALIST: 'To find and keep a job that fits.',
    ADVISORY_DOCTOR: 'To advise the Nav office in this case.',
    EMPLOYER: 'To adapt the work and agree on the steps back.',
    PROSPECTIVE_EMPLOYER: 'To agree on hours and adaptation in a new job.',
    SUPPORT_PERSON: 'To support in talks and meetings at work.',
  },
};

const logged: In<{
  readonly board: string;
  readonly list: string;
  readonly consulted: string;
  readonly wrote: string;
  readonly refusedBoard: string;
  readonly refused: string;
}> = {
  nb: {
    board: 'åpnet saken',
    list: 'så saken i saksoversikten',
    consulted: 'leste et spørsmål uten navn',
    wrote: 'gjorde noe i saken',
    refusedBoard: 'prøvde å åpne saken, men fikk ikke tilgang',
    refused: 'prøvde å gjøre noe i saken, men fikk ikke lov',
  },
  nn: {
    board: 'opna saka',
    list: 'såg saka i saksoversynet',
    consulted: 'las eit spørsmål utan namn',
    wrote: 'gjorde noko i saka',
    refusedBoard: 'prøvde å opne saka, men fekk ikkje tilgang',
    refused: 'prøvde å gjere noko i saka, men fekk ikkje lov',
  },
  en: {
    board: 'opened the case',
    list: 'saw the case in the list of cases',
    consulted: 'read a question without a name',
    wrote: 'did something in the case',
    refusedBoard: 'tried to open the case, and was refused',
    refused: 'tried to do something in the case, and was refused',
  },
};

/** One line of "who has looked": what was done, from the log's action and outcome (PERMIT or DENY). */
export function logText(language: Language, action: string, outcome: string): string {
  const words = logged[language];
  if (outcome !== 'PERMIT') return action.startsWith('READ_') ? words.refusedBoard : words.refused;
  if (action === 'READ_CASELOAD') return words.list;
  if (action === 'READ_CONSULTATION') return words.consulted;
  return action.startsWith('READ_') ? words.board : words.wrote;
}

/** The same as a sentence of its own, without the full stop. */
export function whatWasDone(language: Language, action: string, outcome: string): string {
  const words = logText(language, action, outcome);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { addDays, shortDate, weekOf } from '../../ui/show/dates.js';
import type { Station } from './signOffs.js';

const DAYS = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'];

/** Weeks of a step: "Uke 48–49". */
export function weeksWords(weekFrom: string, weeks: number): string {
  const first = weekOf(weekFrom);
  return weeks === 1 ? `Uke ${first}` : `Uke ${first}–${weekOf(addDays(weekFrom, (weeks - 1) * 7))}`;
}

/** First and last day of a step: "30. nov.–13. des.". */
export function spanWords(weekFrom: string, weeks: number): string {
  return `${shortDate(weekFrom)}–${shortDate(addDays(weekFrom, weeks * 7 - 1))}`;
}

/** Weekdays, 1 (Monday) to 7: "man, ons og fre"; null when none are chosen. */
export function daysWords(days: readonly number[]): string | null {
  const words = [...days].sort((a, b) => a - b).map((day) => DAYS[day - 1] ?? '');
  if (words.length === 0) return null;
  if (words.length === 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;
}

/** "12 timer i uken"; null when not set. */
export function hoursWords(hours: number | null): string | null {
  return hours === null ? null : `${String(hours).replace('.', ',')} timer i uken`;
}

/** What stands under each station when it is done. */
export const doneText: Record<Station, string> = {
  PROPOSED: 'Lagt frem',
  CITIZEN: 'Sa ja',
  ISSUER: 'Innvilget',
  EMPLOYER: 'Enig',
  RUNNING: 'Startet',
};

/** What stands under the station whose turn it is. */
export const nextText: Record<Station, string> = {
  PROPOSED: 'Legges frem',
  CITIZEN: 'Skal svare nå',
  ISSUER: 'Skal svare nå',
  EMPLOYER: 'Skal svare nå',
  RUNNING: 'Klart til å starte',
};

/** What a station is called where nobody is named. */
export const stationText: Record<Station, string> = {
  PROPOSED: 'Foreslått',
  CITIZEN: 'Den det gjelder',
  ISSUER: 'Legen',
  EMPLOYER: 'Arbeidsgiver',
  RUNNING: 'I gang',
};

export const stepText = {
  track: 'Hvem har sagt ja',
  byYou: 'av deg',
  later: 'Senere',
  discuss: 'Vil snakke om det',
  notNow: 'Ikke nå',
  stateDone: 'ferdig',
  stateNext: 'nå',
  stateLater: 'venter',
  stateStopped: 'stoppet her',
  tasks: 'Oppgaver',
  when: 'Når',
  employer: 'Hos',
  review: 'Oppfølging',
  void: 'Trinnet er endret. Det som var innvilget eller avtalt før, gjelder ikke lenger; alle må si ja på nytt.',
  saidDiscuss: (who: string) => `${who} vil snakke om dette trinnet før det kan innvilges.`,
  saidNotNow: (who: string) => `${who} har svart «ikke nå».`,
  reason: (reason: string) => `Begrunnelse: ${reason}`,
  decided: {
    CONTINUE: 'Fortsetter på samme trinn',
    INCREASE: 'Skal øke',
    DECREASE: 'Skal trappe ned',
    PAUSE: 'Satt på pause',
  },
  reviewed: (decision: string, date: string) => `Fulgt opp ${date}: ${decision}`,
  section: 'Trinn i planen',
  propose: 'Foreslå trinn',
  none: 'Ingen trinn ennå.',
  noneComing: 'Ingen trinn er foreslått etter dette.',
  now: 'Nå',
  coming: 'Fremover',
  earlier: (count: number) => (count === 1 ? 'Vis 1 tidligere trinn' : `Vis ${count} tidligere trinn`),
};

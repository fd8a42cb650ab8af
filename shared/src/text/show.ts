import { isoWeek } from '../domain/dates.js';
import type { IsoDate } from '../domain/dates.js';
import type { Language } from '../domain/language.js';
import { sickLeavePercent } from '../domain/percent.js';
import type { In } from './language.js';

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const months: In<readonly string[]> = { nb: norwegian, nn: norwegian, en: english };

/** A date in words: `23. november 2026` in Norwegian, `23 November 2026` in English. */
export function dateText(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = months[language][(month ?? 0) - 1] ?? '';
  return `${day ?? ''}${language === 'en' ? '' : '.'} ${name} ${year ?? ''}`;
}

const week: In<string> = { nb: 'uke', nn: 'veke', en: 'week' };

/** The ISO week of a date: `uke 48`. */
export function weekText(date: IsoDate, language: Language): string {
  return `${week[language]} ${isoWeek(date).week}`;
}

const pair: In<(work: number, sick: number | null) => string> = {
  nb: (work, sick) => `Jobb ${work} %` + (sick === null ? '' : ` · Sykmeldt ${sick} %`),
  nn: (work, sick) => `Jobb ${work} %` + (sick === null ? '' : ` · Sjukmeld ${sick} %`),
  en: (work, sick) => `Work ${work}%` + (sick === null ? '' : ` · Sick-listed ${sick}%`),
};

/**
 * A work percentage (0–100) as it is always shown: `Jobb 30 % · Sykmeldt 70 %`, for "30 %" alone is read both ways. Who
 * is not sick-listed gets the first half only.
 */
export function percentPair(workPercent: number, language: Language, sickListed: boolean): string {
  return pair[language](workPercent, sickListed ? sickLeavePercent(workPercent) : null);
}

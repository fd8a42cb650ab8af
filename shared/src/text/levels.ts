import type { Language } from '../domain/language.js';
import type { Category } from '../policy/categories.js';
import type { Level } from '../policy/levels.js';
import type { In, Phrases } from './language.js';

/** A level in general words. */
export const levels: In<Phrases<Level>> = {
  nb: {
    NONE: 'Ikke delt',
    SUMMARY: 'Bare det viktigste',
    READ: 'Kan lese',
    CONTRIBUTE: 'Kan lese og skrive',
  },
  nn: {
    NONE: 'Ikkje delt',
    SUMMARY: 'Berre det viktigaste',
    READ: 'Kan lese',
    CONTRIBUTE: 'Kan lese og skrive',
  },
  en: { NONE: 'Not shared', SUMMARY: 'Main points only', READ: 'Can read', CONTRIBUTE: 'Can read and write' },
};

/** What SUMMARY shows, where it can be said exactly. */
const summaries: In<Partial<Record<Category, string>>> = {
  nb: {
    PARTICIPANTS: 'Bare navn og rolle',
    EMPLOYMENT: 'Bare arbeidsgiver og prosent',
    SICK_LEAVE: 'Bare prosent og datoer',
    PLAN: 'Bare ønsket arbeidstid',
    ACCOMMODATION: 'Bare en kort linje',
    FUNCTION: 'Bare en kort linje',
    BARRIER_WORK: 'Bare en kort linje',
    PERSONAL: 'Bare en kort linje',
    MEETING: 'Bare tid, sted og tema',
    TREATMENT: 'Bare om behandling er i gang, og en kort linje',
    SYMPTOM_MEASURES: 'Bare ett ord om retningen',
  },
  nn: {
    PARTICIPANTS: 'Berre namn og rolle',
    EMPLOYMENT: 'Berre arbeidsgivar og prosent',
    SICK_LEAVE: 'Berre prosent og datoar',
    PLAN: 'Berre ønskt arbeidstid',
    ACCOMMODATION: 'Berre ei kort line',
    FUNCTION: 'Berre ei kort line',
    BARRIER_WORK: 'Berre ei kort line',
    PERSONAL: 'Berre ei kort line',
    MEETING: 'Berre tid, stad og tema',
    TREATMENT: 'Berre om behandling er i gang, og ei kort line',
    SYMPTOM_MEASURES: 'Berre eitt ord om retninga',
  },
  en: {
    PARTICIPANTS: 'Name and role only',
    EMPLOYMENT: 'Employer and per cent only',
    SICK_LEAVE: 'Per cent and dates only',
    PLAN: 'Hours wanted only',
    ACCOMMODATION: 'One short line only',
    FUNCTION: 'One short line only',
    BARRIER_WORK: 'One short line only',
    PERSONAL: 'One short line only',
    MEETING: 'Time, place and agenda only',
    TREATMENT: 'Only whether treatment is under way, and one short line',
    SYMPTOM_MEASURES: 'One word on the direction only',
  },
};

/** What one sees of a category at a level, as exactly as it can be said. */
export function levelText(language: Language, category: Category, level: Level): string {
  const exact = level === 'SUMMARY' ? summaries[language][category] : undefined;
  return exact ?? levels[language][level];
}

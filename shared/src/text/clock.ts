import type { Language } from '../domain/language.js';
import type { In } from './language.js';

const noted: In<string> = {
  nb: 'Nav har vurdert saken og gjort unntak.',
  nn: 'Nav har vurdert saka og gjort unntak.',
  en: 'Nav has assessed the case and made an exception.',
};

/** What is told to those who may know that Nav assessed the activity requirement, but not why. */
export function activityNoted(language: Language): string {
  return noted[language];
}

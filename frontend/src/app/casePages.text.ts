import type { CaseGroup } from './caseGroups.js';

export const caseMenuText = {
  label: 'Sidene i saken',
  sharing: 'Deling',
  plan: 'Planen nå',
  readers: 'Hvem har sett',
  rights: 'Rettigheter',
  protection: 'Vern',
  board: 'Det viktigste',
  waiting: 'Henter siden',
  backToSight: 'Til det personen ser',
  otherPages: 'Se også disse sidene slik personen ser dem',
};

/** What the groups of a case's pages are called. */
export const groupText: Record<CaseGroup, string> = {
  CASE: 'Saken',
  PLAN: 'Planen',
  HEALTH: 'Helse',
  WORK: 'Veien til jobb',
  OWN: 'Mitt',
  SHARING: 'Deling',
};

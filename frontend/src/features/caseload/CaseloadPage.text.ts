import type { Band, View } from './filters.js';

export const caseloadText = {
  title: 'Mine saker',
  lead: (all: number, needing: number) =>
    `${all === 1 ? '1 sak' : `${all} saker`}. ${needing === 0 ? 'Ingen trenger deg akkurat nå.' : `${needing} trenger deg nå.`} De som haster mest, står øverst.`,
  search: 'Søk etter navn',
  filters: 'Vis',
  bands: 'Uke i sykefraværet',
  none: 'Ingen saker passer til valgene.',
  empty: 'Du har ingen saker ennå.',
  clear: 'Nullstill valgene',
  shown: (shown: number, all: number) => `Viser ${shown} av ${all} saker`,
  name: 'Navn',
  week: 'Uke',
  weekNumber: (week: number) => `Uke ${week}`,
  employer: 'Arbeidsgiver',
  work: 'Arbeid nå',
  actual: (work: string, week: number) => `Faktisk uke ${week}: ${work}`,
  noPlan: 'Ingen plan denne uken',
  deadline: 'Neste frist',
  waiting: 'Venter på',
  consent: 'Samtykke til',
  expires: (distance: string) => `går ut ${distance}`,
  overdue: 'Over fristen',
  mine: 'Din',
  since: (days: number) => (days === 0 ? 'siden i dag' : days === 1 ? 'i 1 dag' : `i ${days} dager`),
  nothing: '–',
  sparkNone: 'Ingen plan å vise',
  spark: (planned: string, actual: string) => `De siste ukene. Plan: ${planned}. Faktisk: ${actual}.`,
};

export const viewText: Record<View, string> = {
  alle: 'Alle',
  meg: 'Venter på meg',
  frist: 'Frist innen 7 dager',
  samtykke: 'Samtykke går ut',
  oppfolging: 'Oppfølging nå',
  'uten-plan': 'Uten synlig plan',
  unge: 'Under 30 år',
  stille: 'Stille i 21 dager',
};

export const bandText: Record<Band, string> = {
  '0-8': 'Til og med uke 8',
  '8-26': 'Uke 9–26',
  '26': 'Over 26 uker',
};

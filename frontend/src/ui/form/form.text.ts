import { shortDate, weekOf } from '../show/dates.js';

export const formText = {
  cancel: 'Avbryt',
  notADate: 'Skriv datoen slik: 23.11.2026',
  week: (monday: string) => `Uke ${weekOf(monday)} (${shortDate(monday)})`,
  thisWeek: 'denne uken',
  nextWeek: 'neste uke',
};

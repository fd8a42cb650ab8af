import type { MilestoneStatus } from '../../../gql/graphql.js';
import { longDate } from '../../../ui/show/dates.js';
import type { ColumnKey } from './columns.js';

export const columnText: Record<ColumnKey, string> = {
  PLANNED: 'Planlagt',
  IN_PROGRESS: 'Pågår',
  DONE: 'Ferdig',
  OFF: 'Unntak eller avlyst',
};

export const statusText: Record<MilestoneStatus, string> = {
  PLANNED: 'Planlagt',
  IN_PROGRESS: 'Pågår',
  DONE: 'Ferdig',
  EXCEPTION: 'Unntak',
  CANCELLED: 'Avlyst',
};

export const columnsText = {
  title: 'Milepæler og aktiviteter',
  hint: 'Dra kortet, bruk «Flytt» på kortet, eller tastaturet: piltastene går mellom kortene, Alt og pil til siden flytter kortet.',
  board: 'Tavle med milepæler og aktiviteter',
  card: 'kort',
  empty: 'Ingen her nå',
  older: (count: number) => `Vis ${count} eldre`,
  add: 'Legg til',
  move: 'Flytt',
  moveCard: (title: string) => `Flytt «${title}»`,
  moveTo: 'Flytt til',
  edit: 'Endre …',
  owned: (owner: string) => `Eies av ${owner}`,
  locked: 'Låst',
  followsPathway: 'Flyttes av det som føres på siden «Behandling».',
  overdue: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
  noDate: 'Uten frist',
  saving: 'Lagrer …',
  moved: (title: string, column: string) => `«${title}» er flyttet til ${column}.`,
  notMoved: (title: string) => `«${title}» ble ikke flyttet.`,
  cannotMove: (title: string, owner: string) => `«${title}» kan ikke flyttes: eies av ${owner}.`,
  cannotMovePathway: (title: string) =>
    `«${title}» kan ikke flyttes her. Det flyttes av det som føres på siden «Behandling».`,
};

const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  reason: 'Grunn',
  title: 'Tittel',
  dueDate: 'Frist',
};

/** A card's fields and their values as a conflict shows them. */
export const fieldWords = {
  label: (field: string): string => fields[field] ?? field,
  value: (field: string, value: string): string => {
    if (field === 'dueDate') return longDate(value);
    const statuses: Readonly<Record<string, string>> = statusText;
    return field === 'status' ? (statuses[value] ?? value) : value;
  },
};

export const reasonText = {
  title: (card: string) => `«${card}» blir ikke gjort som planlagt`,
  which: 'Hva er det?',
  exception: 'Unntak – kravet gjelder ikke her',
  cancelled: 'Avlyst – det blir ikke noe av',
  reason: 'Grunn',
  help: 'Skriv kort. Ikke skriv om helse eller diagnose.',
  missing: 'Skriv en grunn, så de andre forstår hvorfor.',
  back: 'Avbryt',
  save: 'Flytt kortet',
};

export const addText = {
  title: 'Legg til på tavla',
  editTitle: 'Endre kortet',
  kind: 'Hva slags',
  name: 'Hva skal gjøres?',
  nameMissing: 'Skriv hva som skal gjøres.',
  owner: 'Hvem gjør det?',
  job: 'I hvilken jobb?',
  category: 'Hva handler det om?',
  due: 'Frist (valgfri)',
  back: 'Avbryt',
  save: 'Legg til',
  saveEdit: 'Lagre',
};

import { defaultLastDay } from '@samtavle/shared/domain';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { levelsToGive, offeredTo } from '../../sharing/sight.js';
import { lastDayOf } from '../../sharing/time.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { addDays } from '../../ui/show/dates.js';

/** Why: the usual purpose for the role, one that fits all, or the citizen's own words. */
export const WHYS = ['USUAL', 'COMMON', 'OWN'] as const;
export type Why = (typeof WHYS)[number];

/** How long: as now (a change), the usual half year, as long as the case lasts but a year at most, to a date. */
export type HowLong = 'AS_NOW' | 'USUAL' | 'CASE' | 'DATE';

/** A consent while it is being made. */
export interface Draft {
  readonly levels: Readonly<Partial<Record<Category, Level>>>;
  readonly why: Why | null;
  readonly own: string;
  readonly howLong: HowLong;
  readonly date: string | null;
}

/** Longest at a time, in days: one is asked again every year. */
const YEAR = 365;

/** What can be missing, by the field it is missing from. */
export type Missing = 'items' | 'why' | 'own' | 'date';

/** Nothing is ticked beforehand (GDPR art. 4(11), recital 32), but what an earlier consent says is kept when it is changed. */
export function startOf(role: Recipient, current: ConsentRecord | null, purposes: readonly string[]): Draft {
  if (current === null) return { levels: {}, why: null, own: '', howLong: 'USUAL', date: null };
  const items = current.items.filter(
    ({ category, level, state }) =>
      (state === 'ACTIVE' || state === 'NOT_YET_VALID') && levelsToGive(role, category).includes(level),
  );
  const preset = WHYS[purposes.indexOf(current.purpose)];
  return {
    levels: Object.fromEntries(items.map(({ category, level }) => [category, level])),
    why: preset ?? 'OWN',
    own: preset === undefined ? current.purpose : '',
    howLong: current.validTo === null ? 'USUAL' : 'AS_NOW',
    date: null,
  };
}

/** What somebody has asked for, as it was asked; the citizen changes it or says yes to just that. */
export function startOfRequest(asked: {
  readonly category: Category;
  readonly level: Level;
  readonly purpose: string;
}): Draft {
  const { category, level, purpose } = asked;
  return { levels: { [category]: level }, why: 'OWN', own: purpose, howLong: 'USUAL', date: null };
}

/** What is chosen, in the order of the categories. */
export function itemsOf(draft: Draft, role: Recipient): { category: Category; level: Level }[] {
  return offeredTo(role).flatMap((category) => {
    const level = draft.levels[category];
    return level === undefined ? [] : [{ category, level }];
  });
}

/** The last day on which it counts (yyyy-mm-dd); null while a date is still to be chosen. */
export function lastDay(draft: Draft, today: string, current: ConsentRecord | null): string | null {
  switch (draft.howLong) {
    case 'AS_NOW':
      return current?.validTo ? lastDayOf(current.validTo) : defaultLastDay(today);
    case 'USUAL':
      return defaultLastDay(today);
    case 'CASE':
      return addDays(today, YEAR);
    case 'DATE':
      return draft.date;
  }
}

/** The purpose in words; '' while it is still to be chosen. `purposes` are the presets, in the order of WHYS. */
export function purposeOf(draft: Draft, purposes: readonly string[]): string {
  if (draft.why === null) return '';
  return draft.why === 'OWN' ? draft.own.trim() : (purposes[WHYS.indexOf(draft.why)] ?? '');
}

/** What is missing on one page of the guide: 1 what, 2 why and how long. */
export function missingOn(page: number, draft: Draft, role: Recipient): readonly Missing[] {
  if (page === 1) return itemsOf(draft, role).length === 0 ? ['items'] : [];
  const missing: Missing[] = [];
  if (draft.why === null) missing.push('why');
  if (draft.why === 'OWN' && draft.own.trim() === '') missing.push('own');
  if (draft.howLong === 'DATE' && draft.date === null) missing.push('date');
  return page === 2 ? missing : [];
}

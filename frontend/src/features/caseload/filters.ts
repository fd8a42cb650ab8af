import type { Role } from '@samtavle/shared/policy';
import { CONSENT_EXPIRING_DAYS, daysBetween, DUE_SOON_DAYS } from '@samtavle/shared/domain';
import type { CaseloadEntry } from './useCaseload.js';

/** What a counsellor can narrow the list to; one at a time. The codes stand in the page's address. */
export const VIEWS = [
  'alle',
  'meg',
  'frist',
  'samtykke',
  'oppfolging',
  'uten-plan',
  'unge',
  'stille',
] as const;
export type View = (typeof VIEWS)[number];

/** Weeks of sick leave: before the activity requirement (8), before and after dialogue meeting 2 (26). */
export const BANDS = ['0-8', '8-26', '26'] as const;
export type Band = (typeof BANDS)[number];

export interface Choice {
  view: View;
  band: Band | null;
  search: string;
}

function within(date: string | null, today: string, days: number): boolean {
  return date !== null && daysBetween(today, date) <= days;
}

/** True when the date is near enough to be shown as a consent about to expire. */
export function isExpiring(date: string | null, today: string): boolean {
  return within(date, today, CONSENT_EXPIRING_DAYS);
}

const IN_VIEW: Record<View, (entry: CaseloadEntry, today: string, role: Role) => boolean> = {
  alle: () => true,
  // What is overdue and mine waits for me too, whatever else the case waits for.
  meg: ({ waitingOn, nextDeadline }, _, role) =>
    waitingOn?.role === role || (nextDeadline !== null && nextDeadline.mine && nextDeadline.overdue),
  frist: (entry, today) => within(entry.nextDeadline?.due ?? null, today, DUE_SOON_DAYS),
  samtykke: (entry, today) => isExpiring(entry.consentExpires, today),
  oppfolging: (entry, today) => within(entry.reviewDue, today, 0),
  'uten-plan': (entry) => entry.plannedPercent === null && entry.recent.length === 0,
  unge: ({ underThirty }) => underThirty === true,
  stille: ({ inactive }) => inactive === true,
};

function inBand(entry: CaseloadEntry, band: Band): boolean {
  const week = entry.weekNumber;
  if (week === null) return false;
  if (band === '0-8') return week <= 8;
  return band === '8-26' ? week > 8 && week <= 26 : week > 26;
}

function named(entry: CaseloadEntry, search: string): boolean {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const name = entry.citizenName.toLocaleLowerCase('nb');
  return words.every((word) => name.includes(word));
}

/** The entries that fit the choice, in the order they came (the server sorts by urgency). */
export function choose(
  entries: readonly CaseloadEntry[],
  { view, band, search }: Choice,
  today: string,
  role: Role,
): CaseloadEntry[] {
  return entries.filter(
    (entry) =>
      IN_VIEW[view](entry, today, role) && (band === null || inBand(entry, band)) && named(entry, search),
  );
}

/** The choice as it stands in the page's address; unknown codes mean no choice. */
export function choiceFrom(params: URLSearchParams): Choice {
  return {
    view: VIEWS.find((view) => view === params.get('vis')) ?? 'alle',
    band: BANDS.find((band) => band === params.get('uke')) ?? null,
    search: params.get('navn') ?? '',
  };
}

/** The address for a choice; what is not chosen is left out. */
export function paramsOf({ view, band, search }: Choice): URLSearchParams {
  const params = new URLSearchParams();
  if (view !== 'alle') params.set('vis', view);
  if (band !== null) params.set('uke', band);
  if (search !== '') params.set('navn', search);
  return params;
}

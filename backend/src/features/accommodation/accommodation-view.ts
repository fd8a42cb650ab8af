import type { AccommodationActKind, AccommodationStanding, WaitingOn } from '@samtavle/shared/domain';
import {
  accommodationWaitsOn,
  deriveAccommodationState,
  mayActOnAccommodation,
  mayEditAccommodation,
} from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import type { Accommodation } from './accommodation.model.js';

/** An accommodation as the database tells it, with the acts that this reader may see. */
export interface AccommodationFacts {
  readonly id: string;
  readonly text: string;
  readonly employerName: string | null;
  readonly fromDate: string;
  readonly toDate: string;
  readonly version: number;
  readonly changedAt: string;
  /** Whose words it is. */
  readonly byRole: Role;
  readonly acts: readonly {
    readonly kind: AccommodationActKind;
    readonly version: number;
    readonly at: string;
    readonly byRole: Role | null;
  }[];
}

/** The accommodation as the API tells it to `role` on `today`. In a closed case nobody does anything with it. */
export function accommodationView(
  facts: AccommodationFacts,
  { role, today, closed }: { readonly role: Role; readonly today: string; readonly closed: boolean },
): Accommodation {
  const { id, text, employerName, fromDate, toDate, version } = facts;
  const state = deriveAccommodationState(facts, today);
  const acts = facts.acts
    .filter((act) => act.version === version)
    .map(({ kind, at, byRole }) => ({ kind, at, byRole }));
  const may = [
    ...mayActOnAccommodation(role, state),
    ...(mayEditAccommodation(role, state, facts.byRole) ? ['CHANGE'] : []),
  ];
  return { id, text, employerName, fromDate, toDate, state, version, acts, may: closed ? [] : may };
}

/** Whose move it is: since the newest act on the present version, or since that was written. */
export function accommodationWait(
  facts: AccommodationStanding & { readonly changedAt: string },
  today: string,
): WaitingOn | null {
  const newest = facts.acts.findLast((act) => act.version === facts.version);
  const state = deriveAccommodationState(facts, today);
  return accommodationWaitsOn(state, newest?.at ?? facts.changedAt, today, facts.toDate);
}

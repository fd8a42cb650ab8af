import type { Role } from '@samtavle/shared/policy';
import { createContext, use } from 'react';

/** Which case a page is of, and with whose eyes it is read. */
export interface CasePlace {
  readonly caseId: string;
  /** The part in which the page is read; when the citizen sees as another, that other's part. */
  readonly viewer: Role;
  /** The participant as whom the citizen sees, to be passed on to the query; null for one's own reading. */
  readonly as: string | null;
}

const Place = createContext<CasePlace | null>(null);

export const CasePlaceProvider = Place.Provider;

/** The case of this page, or null where there is none for this person. */
export function useAnyCasePlace(): CasePlace | null {
  return use(Place);
}

/** The case of this page; only for pages of the case menu. Nothing is written while `as` is somebody. */
export function useCasePlace(): CasePlace {
  const place = useAnyCasePlace();
  if (place === null) throw new Error('useCasePlace is for pages of a case only.');
  return place;
}

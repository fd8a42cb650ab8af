import type { Role } from '@samtavle/shared/policy';
import type { ReactNode } from 'react';
import { useAnyCasePlace } from '../platform/casePlace.js';
import { NotThere } from '../ui/state/states.js';

/** Lets in those whose role has the page; for others, as for those without a part in the case, it is not there. */
export function CasePageDoor({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const place = useAnyCasePlace();
  return place !== null && roles.includes(place.viewer) ? children : <NotThere />;
}

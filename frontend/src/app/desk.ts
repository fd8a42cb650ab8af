import type { Role } from '@samtavle/shared/policy';
import type { CaseLink } from '../platform/session.js';

/** A place to work: one address, one name, for one or more cases. */
export interface Desk {
  path: string;
  role: Role;
  /** Whose case it is, when one stands in. */
  onBehalfOf?: string;
}

const DESK_OF_ROLE: Partial<Record<Role, string>> = {
  CITIZEN: '/min-sak',
  THERAPIST: '/behandler',
  GP: '/fastlege',
  NAV_LOCAL: '/nav',
  EMPLOYER: '/arbeidsgiver',
  NAV_ADVISER: '/radgiver',
  JOB_SPECIALIST: '/jobbspesialist',
};

/** Where those work who are asked without a name: no case leads there. */
const CONSULTED: Desk = { path: '/radgivende-lege', role: 'ADVISORY_DOCTOR' };

/** Where a person with this part in a case does the work; roles without a desk of their own read the case itself. */
export function deskPath(link: Pick<CaseLink, 'role' | 'caseId' | 'onBehalf'>): string {
  if (link.onBehalf) return `/pa-vegne-av/${link.caseId}`;
  return DESK_OF_ROLE[link.role] ?? `/sak/${link.caseId}`;
}

/** All desks of a person, the own case first, each once; at the end the one for questions without a name. */
export function desksOf(cases: readonly CaseLink[], consulted = false): Desk[] {
  const rank = (link: CaseLink) => (link.role !== 'CITIZEN' ? 2 : link.onBehalf ? 1 : 0);
  const ownFirst = [...cases].sort((a, b) => rank(a) - rank(b));
  const desks = new Map(
    ownFirst.map((link) => [
      deskPath(link),
      {
        path: deskPath(link),
        role: link.role,
        ...(link.onBehalf && { onBehalfOf: link.citizenName }),
      },
    ]),
  );
  return [...desks.values(), ...(consulted ? [CONSULTED] : [])];
}

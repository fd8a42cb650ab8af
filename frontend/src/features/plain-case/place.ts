import type { Role } from '@samtavle/shared/policy';

/** Where this role works with a case, when it has a better place than the plain view; null when this is the place. */
export function ownPlace(role: Role, caseId: string): string | null {
  switch (role) {
    case 'CITIZEN':
      return '/min-sak';
    case 'THERAPIST':
      return `/behandler/sak/${caseId}`;
    case 'NAV_LOCAL':
      return `/nav/sak/${caseId}`;
    case 'EMPLOYER':
      return `/arbeidsgiver/sak/${caseId}`;
    default:
      return null;
  }
}

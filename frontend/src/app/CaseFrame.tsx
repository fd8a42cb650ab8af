import type { Role } from '@samtavle/shared/policy';
import { Outlet, useLocation, useParams } from 'react-router';
import { CasePlaceProvider } from '../platform/casePlace.js';
import { useOwnLink } from '../platform/ownCase.js';
import { useMe } from '../platform/session.js';
import { CaseMenu } from './CaseMenu.js';
import { menuOf } from './menuOf.js';

interface Props {
  roles: readonly Role[];
  /** The roles' address of a case, with `:caseId` where its id goes. */
  address: string;
}

/** Round every page of one case: its menu. Without a part in the case there is none, and the page says what it says. */
export function CaseFrame({ roles, address }: Props) {
  const { caseId } = useParams();
  const { pathname } = useLocation();
  const { cases } = useMe();
  const own = useOwnLink();
  const link = roles.includes('CITIZEN')
    ? own
    : cases.find((one) => one.caseId === caseId && roles.includes(one.role));
  if (link === undefined) return <Outlet />;
  const base = `/${address.replace(':caseId', link.caseId)}`;
  const groups = menuOf(base, link.role);
  // the case's own page has the name as its heading, and a citizen has no other's case beside it
  const citizenName = link.role === 'CITIZEN' || pathname === base ? null : link.citizenName;
  return (
    <CasePlaceProvider value={{ caseId: link.caseId, viewer: link.role, as: null }}>
      <CaseMenu groups={groups} pathname={pathname} citizenName={citizenName} />
      <Outlet />
    </CasePlaceProvider>
  );
}

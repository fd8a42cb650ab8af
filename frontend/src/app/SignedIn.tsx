import { Outlet, useLocation } from 'react-router';
import { LiveProvider, useConnectionLost } from '../platform/live.js';
import { useSession, type Me } from '../platform/session.js';
import { Invitations } from '../features/admission/index.js';
import { StandInBanner } from '../features/representation/index.js';
import { ConnectionLost, Failed, Loading } from '../ui/state/states.js';
import { desksOf } from './desk.js';
import styles from './Desks.module.css';
import { frameText } from './Frame.text.js';
import { Landing } from './Landing.js';

function LostBanner() {
  return useConnectionLost() ? <ConnectionLost /> : null;
}

/** On the page one begins at: the cases one is invited to. */
function InvitedHere({ me }: { me: Me }) {
  const { pathname } = useLocation();
  const begins = [...desksOf(me.cases, me.consulted).map(({ path }) => path), '/min-sak'];
  if (!begins.includes(pathname)) return null;
  return (
    <div className={styles['over']}>
      <Invitations />
    </div>
  );
}

/** Pages for signed-in people; others are shown the front page, and come back to this address after login. */
export function SignedIn() {
  const { me, loading, failed, again } = useSession();
  if (loading) return <Loading title={frameText.loading} />;
  if (failed) return <Failed again={again} />;
  if (me === null) return <Landing />;
  return (
    <LiveProvider key={me.personId}>
      <LostBanner />
      <StandInBanner />
      <InvitedHere me={me} />
      <Outlet />
    </LiveProvider>
  );
}

import { Outlet } from 'react-router';
import { LiveProvider, useConnectionLost } from '../platform/live.js';
import { useSession } from '../platform/session.js';
import { StandInBanner } from '../features/representation/index.js';
import { ConnectionLost, Failed, Loading } from '../ui/state/states.js';
import { frameText } from './Frame.text.js';
import { Landing } from './Landing.js';

function LostBanner() {
  return useConnectionLost() ? <ConnectionLost /> : null;
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
      <Outlet />
    </LiveProvider>
  );
}

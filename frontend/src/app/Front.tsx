import { LiveProvider } from '../platform/live.js';
import { useSession } from '../platform/session.js';
import { Failed, Loading, Onward } from '../ui/state/states.js';
import { desksOf } from './desk.js';
import { Desks } from './Desks.js';
import { frameText } from './Frame.text.js';
import { Landing } from './Landing.js';

/** The address `/`: what Samtavle is, or, for the signed-in, straight to the own desk. */
export function Front() {
  const { me, loading, failed, again } = useSession();
  if (loading) return <Loading title={frameText.loading} />;
  if (failed) return <Failed again={again} />;
  if (me === null) return <Landing />;
  const [first, ...others] = desksOf(me.cases, me.consulted);
  return first !== undefined && others.length === 0 ? (
    <Onward to={first.path} title={frameText.loading} />
  ) : (
    <LiveProvider key={me.personId}>
      <Desks me={me} />
    </LiveProvider>
  );
}

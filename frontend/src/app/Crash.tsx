import { Failed } from '../ui/state/states.js';

/** An error nobody foresaw: says so, and lets one begin again. */
export function Crash() {
  return (
    <main id="innhold">
      <Failed again={() => window.location.reload()} />
    </main>
  );
}

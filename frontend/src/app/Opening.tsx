import { Loading } from '../ui/state/states.js';
import { frameText } from './Frame.text.js';

/** Until the first page's own script has come: already a page with a heading, never an empty one. */
export function Opening() {
  return (
    <main id="innhold">
      <Loading title={frameText.loading} />
    </main>
  );
}

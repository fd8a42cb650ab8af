import { PreviewPage } from '../features/preview/index.js';
import { SeenPages } from './SeenPages.js';

/** What one participant sees of the case's first page, and the ways to what that person sees of the other pages. */
export function SeeAsPage() {
  return <PreviewPage below={({ id, role }) => <SeenPages participantId={id} role={role} />} />;
}

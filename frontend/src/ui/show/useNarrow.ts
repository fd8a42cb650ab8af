import { useSyncExternalStore } from 'react';

const query = '(max-width: 64rem)';

function listen(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True when a wide table doesn't fit: a phone, a small tablet, or a page zoomed to 200 %. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

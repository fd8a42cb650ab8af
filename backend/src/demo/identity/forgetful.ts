import type { IncomingMessage } from 'node:http';
import { SESSION_COOKIE } from './demo-provider.js';

/**
 * Takes the provider's own session cookie out of a request. It would remember who was chosen last, and the next
 * person at the same browser, or the next login_hint, would have to log that one out first.
 */
export function withoutSession(request: IncomingMessage): void {
  const { cookie } = request.headers;
  if (cookie === undefined) return;
  const kept = cookie.split(';').filter((pair) => !pair.trim().startsWith(SESSION_COOKIE));
  if (kept.length === 0) delete request.headers.cookie;
  else request.headers.cookie = kept.join(';');
}

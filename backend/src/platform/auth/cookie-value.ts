/** Only what our own secrets look like is a secret. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/**
 * One of our cookies out of a Cookie header; null when it is not there, does not look like one of our secrets, or
 * is sent twice (then somebody planted one of them).
 */
export function cookieValue(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  let found: string | null = null;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    if (found !== null) return null;
    found = pair.slice(at + 1).trim();
  }
  return found !== null && SECRET.test(found) ? found : null;
}

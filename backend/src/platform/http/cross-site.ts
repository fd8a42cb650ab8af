import type { IncomingHttpHeaders } from 'node:http';

/** The header that no other site's form can send; a script of another site would need our leave (CORS) first. */
export const OWN_HEADER = 'x-samtavle';

/**
 * Whether a request that changes something may have been sent by another site. Ours carries `x-samtavle: 1`, or
 * JSON with our own Origin; and when the browser tells where it comes from, that must be us in any case.
 */
export function mayBeForged(headers: IncomingHttpHeaders, isOwn: (origin: string) => boolean): boolean {
  const { origin } = headers;
  if (origin !== undefined && !isOwn(origin)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  if (headers[OWN_HEADER] === '1') return false;
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return !(type === 'application/json' && origin !== undefined);
}

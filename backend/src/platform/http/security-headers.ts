import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Two years. */
const HSTS_SECONDS = 63_072_000;

/**
 * What every answer tells the browser. The page may load from us alone, and nobody may frame it. Styles come as
 * files; React sets single styles through the DOM, which this policy does not forbid.
 */
export function securityHeaders(origins: readonly string[]): FastifyHelmetOptions {
  const https = origins.every((origin) => origin.startsWith('https:'));
  // 'self' covers sockets in today's browsers; older ones need them by name. A policy cannot name an IPv6 address.
  const named = origins.filter((origin) => !origin.includes('['));
  const sockets = named.map((origin) => origin.replace(/^http/, 'ws'));
  return {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...sockets],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: HSTS_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  };
}

/**
 * What an answer of the API tells: it is data, and no page may be made of it. Written out once, since helmet would
 * put the long text of a page's policy together anew for every request.
 */
export function apiHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  const https = origins.every((origin) => origin.startsWith('https:'));
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(https ? { 'strict-transport-security': `max-age=${String(HSTS_SECONDS)}; includeSubDomains` } : {}),
  };
}

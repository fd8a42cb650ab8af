import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What every answer tells the browser. The page may load from us alone, and nobody may frame it. Styles come as
 * files; React sets single styles through the DOM, which this policy does not forbid.
 */
export function securityHeaders(origins: readonly string[]): FastifyHelmetOptions {
  const https = origins.every((origin) => origin.startsWith('https:'));
  const sockets = origins.map((origin) => origin.replace(/^http/, 'ws'));
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
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  };
}

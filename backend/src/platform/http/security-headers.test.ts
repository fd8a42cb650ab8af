import { describe, expect, it } from '@jest/globals';
import { apiHeaders, securityHeaders } from './security-headers.js';

describe('the headers of an answer', () => {
  it('over https the browser is told to stay there, for at least a year', () => {
    const age = /max-age=(\d+)/.exec(
      apiHeaders(['https://a.example'])['strict-transport-security'] ?? '',
    )?.[1];
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
    expect(securityHeaders(['https://a.example']).strictTransportSecurity).toMatchObject({
      maxAge: Number(age),
    });
  });

  it('over http it is not: the demo would lock people out of other programs on their machine', () => {
    expect(apiHeaders(['http://localhost:3000'])).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders(['http://localhost:3000']).strictTransportSecurity).toBe(false);
  });

  it('no source is named that browsers cannot read: an IPv6 address is none', () => {
    const origins = ['http://localhost:3000', 'http://[::1]:3000'];
    expect(JSON.stringify(securityHeaders(origins).contentSecurityPolicy)).not.toContain('[::1]');
  });

  it('a page may run our scripts and styles alone, and speak to our sockets', () => {
    const policy = securityHeaders(['https://a.example']).contentSecurityPolicy;
    expect(policy).toMatchObject({
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        connectSrc: ["'self'", 'wss://a.example'],
      },
    });
  });
});

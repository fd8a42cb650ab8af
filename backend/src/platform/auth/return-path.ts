/**
 * Where to go after the login: a path of ours, else the front page. Anything that a browser could read as another
 * host (`//evil`, `/\evil`, control characters) is thrown away.
 */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/[\x21-\x7e]*$/.test(asked) || asked.length > 512) return '/';
  const here = 'http://own.invalid';
  const there = URL.parse(asked, here);
  if (there?.origin !== here) return '/';
  // `/a/..//evil.example` comes out of the parser as another host's address.
  if (there.pathname.startsWith('//')) return '/';
  // A login that leads to a login, or to the API, leads nowhere.
  if (/^\/(auth|graphql|health|demo-idp)(\/|$)/.test(there.pathname)) return '/';
  return `${there.pathname}${there.search}${there.hash}`;
}

import { expect, test } from '@jest/globals';
import { CookieJar } from './cookie-jar.js';

function jarAfter(...lines: readonly string[]): CookieJar {
  const jar = new CookieJar();
  for (const line of lines) {
    const headers = new Headers();
    headers.append('set-cookie', line);
    jar.take(headers);
  }
  return jar;
}

test('cookies are kept by name, the newest value last', () => {
  expect(jarAfter('a=1; Path=/; HttpOnly', 'b=x=y', 'a=2').header()).toBe('a=2; b=x=y');
});

test.each(['a=; Path=/', 'a=1; Max-Age=0', 'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
  '"%s" clears the cookie',
  (line) => {
    expect(jarAfter('a=1', line).header()).toBe('');
  },
);

test('the session is found by the end of its name, also with the prefix it has over https', () => {
  expect(jarAfter('samtavle-login=l', 'samtavle=s').find('samtavle')).toBe('samtavle=s');
  expect(jarAfter('__Host-samtavle=s').find('samtavle')).toBe('__Host-samtavle=s');
  expect(jarAfter('samtavle-login=l').find('samtavle')).toBeNull();
});

import { expect, it } from '@jest/globals';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { withoutSession } from './forgetful.js';

const left = (cookie: string | undefined): string | undefined => {
  const request = new IncomingMessage(new Socket());
  if (cookie !== undefined) request.headers.cookie = cookie;
  withoutSession(request);
  return request.headers.cookie;
};

it('the provider’s own session and its signature are taken out, and nothing else', () => {
  expect(left('samtavle=a; demo-idp-session=b; demo-idp-session.sig=c; demo-idp-resume=d')).toBe(
    'samtavle=a; demo-idp-resume=d',
  );
});

it('nothing left is no header at all', () => {
  expect(left('demo-idp-session=b')).toBeUndefined();
  expect(left(undefined)).toBeUndefined();
});

import { describe, expect, it } from '@jest/globals';
import { mayBeForged } from './cross-site.js';

const own = 'http://localhost:3000';
const forged = (headers: Record<string, string>) => mayBeForged(headers, (origin) => origin === own);

describe('a request that changes something', () => {
  it('our own page: header and origin', () => {
    expect(forged({ 'x-samtavle': '1', origin: own, 'sec-fetch-site': 'same-origin' })).toBe(false);
  });

  it('a script without a browser: the header alone', () => {
    expect(forged({ 'x-samtavle': '1' })).toBe(false);
  });

  it('JSON from our own origin needs no header', () => {
    expect(forged({ 'content-type': 'application/json; charset=utf-8', origin: own })).toBe(false);
  });

  it.each([
    ['a plain form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON without an origin', { 'content-type': 'application/json' }],
    ['JSON from another site', { 'content-type': 'application/json', origin: 'https://evil.example' }],
    ['the header from another site', { 'x-samtavle': '1', origin: 'https://evil.example' }],
    ['another port of this machine', { 'x-samtavle': '1', origin: 'http://localhost:4000' }],
    ['a sandboxed frame', { 'x-samtavle': '1', origin: 'null' }],
    ['a sibling site by fetch metadata', { 'x-samtavle': '1', 'sec-fetch-site': 'same-site' }],
    ['a text body that hides JSON', { 'content-type': 'text/plain', origin: own }],
    ['the header with another value', { 'x-samtavle': '0' }],
  ])('%s is refused', (_what, headers) => {
    expect(forged(headers)).toBe(true);
  });
});

import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { newSecret } from '../auth/secret.js';
import { SessionCookies } from '../auth/session-cookies.js';
import { settingsFromEnv } from '../config/read-settings.js';
import { NotSignedIn } from '../database/errors.js';
import { Audience } from './audience.decorator.js';
import { AudienceGuard } from './audience.guard.js';
import { Undeclared } from './undeclared.js';

class Doors {
  @Audience('ANYONE')
  open(): void {
    // only its declaration matters
  }

  @Audience('GP')
  forDoctors(): void {
    // only its declaration matters
  }

  silent(): void {
    // only its lack of a declaration matters
  }
}

const cookies = new SessionCookies(
  settingsFromEnv({ DATABASE_URL: 'postgres://x', LOGIN_DATABASE_URL: 'postgres://y', DEVELOPMENT: 'true' }),
);
const guard = new AudienceGuard(new Reflector(), cookies);
const doors = new Doors();

const graphql = (handler: () => void, sessionHash: string | null): boolean => {
  const host = new ExecutionContextHost([{}, {}, { sessionHash }, {}], Doors, handler);
  host.setType('graphql');
  return guard.canActivate(host);
};
const http = (handler: () => void, cookie?: string): boolean =>
  guard.canActivate(new ExecutionContextHost([{ headers: { cookie } }, {}], Doors, handler));

describe('the first door', () => {
  it('lets nobody into what is not declared, signed in or not', () => {
    expect(() => graphql(doors.silent, 'a'.repeat(64))).toThrow(Undeclared);
    expect(() => http(doors.silent, `samtavle=${newSecret()}`)).toThrow(Undeclared);
  });

  it('lets anyone into what is for anyone', () => {
    expect(graphql(doors.open, null)).toBe(true);
    expect(http(doors.open)).toBe(true);
  });

  it('lets nobody without a session cookie into anything else', () => {
    expect(() => graphql(doors.forDoctors, null)).toThrow(NotSignedIn);
    expect(() => http(doors.forDoctors)).toThrow(NotSignedIn);
    expect(() => http(doors.forDoctors, 'samtavle=gjettet')).toThrow(NotSignedIn);
  });

  it('a session cookie goes on to the database, which knows whose it is', () => {
    expect(graphql(doors.forDoctors, 'a'.repeat(64))).toBe(true);
    expect(http(doors.forDoctors, `samtavle=${newSecret()}`)).toBe(true);
  });
});

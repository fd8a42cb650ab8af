import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SessionCookies } from '../auth/session-cookies.js';
import { NotSignedIn } from '../database/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Audience } from './audience.js';
import { AUDIENCE } from './audience.decorator.js';
import { Undeclared } from './undeclared.js';

/**
 * Stands before every handler. No declaration, no entry; without a session cookie only what is for ANYONE.
 * Whether the session is alive, and whose it is, the database says in the handler's own first statement: a check
 * here would cost every board one statement more and prove nothing the wall does not prove.
 */
@Injectable()
export class AudienceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookies: SessionCookies,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const audience = this.reflector.get<readonly Audience[] | undefined>(AUDIENCE, execution.getHandler());
    if (audience === undefined || audience.length === 0) throw new Undeclared();
    if (audience.includes('ANYONE')) return true;
    if (this.#sessionOf(execution) === null) throw new NotSignedIn();
    return true;
  }

  #sessionOf(execution: ExecutionContext): string | null {
    if (execution.getType<string>() === 'graphql') {
      const context: RequestContext | undefined = execution.getArgByIndex(2);
      return context?.sessionHash ?? null;
    }
    return this.cookies.sessionHash(execution.switchToHttp().getRequest<FastifyRequest>().headers.cookie);
  }
}

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionCookies } from '../auth/session-cookies.js';
import { languageOf } from '../graphql/language.js';
import type { RequestContext } from '../graphql/request-context.js';

/** What a plain HTTP handler knows about the request it answers; the same that a resolver knows. */
@Injectable()
export class RequestContexts {
  constructor(private readonly cookies: SessionCookies) {}

  of(request: FastifyRequest): RequestContext {
    return {
      sessionHash: this.cookies.sessionHash(request.headers.cookie),
      language: languageOf(request.headers['accept-language']),
      requestId: request.id,
    };
  }
}

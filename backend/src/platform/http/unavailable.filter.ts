import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import { refusalText } from '@samtavle/shared/text';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Unavailable } from '../database/errors.js';
import { languageOf } from '../graphql/language.js';
import { comeBack } from './come-back.js';

/** What the plain doors answer when the database cannot: the same code and words as the API's, and when to come back. */
@Catch(Unavailable)
export class UnavailableFilter implements ExceptionFilter<Unavailable> {
  catch(exception: Unavailable, host: ArgumentsHost): void {
    // The API tells it in its own form (error-formatter).
    if (host.getType<string>() !== 'http') throw exception;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { trouble, retryAfter } = exception;
    comeBack(request, retryAfter);
    const message = refusalText(languageOf(request.headers['accept-language']), trouble);
    void reply.code(503);
    // A person on the way to the login has no page of ours to show it yet.
    if (request.headers.accept?.includes('text/html') === true)
      void reply.type('text/plain; charset=utf-8').send(message);
    else void reply.send({ statusCode: 503, code: trouble, message });
  }
}

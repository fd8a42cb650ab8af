import type { Refusal } from '@samtavle/shared/text';
import { refusalText } from '@samtavle/shared/text';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import type { Problem } from '../acts/problem.model.js';
import { NotSignedIn, TooManyListeners, Unavailable } from '../database/errors.js';
import { comeBack } from '../http/come-back.js';
import { engineWords, extension, plain, rootOf, unfold } from './error-words.js';
import type { Asked } from './input-problems.js';
import { inputProblems } from './input-problems.js';
import { UNKNOWN_OPERATION } from './known-operations.js';
import { languageOf } from './language.js';
import { readsGraphqlJson } from './media-type.js';

type Formatter = NonNullable<MercuriusOptions['errorFormatter']>;

/** One error as it leaves the server: a code, a general sentence, and nothing of what lies behind. */
interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What is wrong with which field, when the form itself can tell. */
  readonly problems?: readonly Problem[];
  /** GraphQL objects to the text or the variables: for older clients that is an answer like any other, with 200. */
  readonly byGraphql?: boolean;
}

const SIGN_IN: Told = { status: 401, code: 'UNAUTHENTICATED', message: 'Not signed in.' };
const BROKEN: Told = { status: 200, code: 'INTERNAL', message: 'Something went wrong.' };

/**
 * Turns what went wrong into what the client is told. Only mistakes in the request itself are told in full, and in
 * production not even those: the front end makes none, and the schema is not for guessing.
 */
export function errorFormatter(production: boolean): Formatter {
  return (execution, context) => {
    const request = requestOf(context);
    const errors = execution.errors.flatMap(unfold);
    const asked = { text: textIn(context), variables: variablesIn(request) };
    const all = errors.map((error) => ({ error, ...tell(error, production, request, asked) }));
    // GraphQL names each field in an error of its own; the form has named them all in the first.
    const first = all.find((one) => one.problems !== undefined);
    const told = all.filter((one) => one.problems === undefined || one === first);
    const worst = told.reduce((most, one) => Math.max(most, one.status), 200);
    for (const { error, code } of told) {
      // Nest has logged what a resolver threw; what the engine itself tripped over is known only here.
      const { path } = error;
      if (code === 'INTERNAL')
        context.app.log.error({ requestId: request?.id, path, engine: engineWords(error) }, 'request failed');
    }
    const byGraphql = told.every((one) => one.byGraphql === true);
    const modern = readsGraphqlJson(request?.headers.accept);
    return {
      statusCode: byGraphql && !modern ? 200 : worst,
      response: {
        // Nothing was run, so there is no data, not even none.
        ...(byGraphql && modern ? {} : { data: worst === 200 ? (execution.data ?? null) : null }),
        errors: told.map(({ error, code, message, problems }) => {
          const extensions = {
            code,
            ...(code === 'INTERNAL' ? { requestId: request?.id } : {}),
            ...(problems === undefined ? {} : { problems }),
          };
          return new GraphQLError(message, {
            ...(error.path === undefined ? {} : { path: error.path }),
            extensions,
          });
        }),
      },
    };
  };
}

/** On a WebSocket there is no reply, whatever the type says. */
function requestOf(context: { readonly reply?: FastifyReply }): FastifyRequest | undefined {
  return context.reply?.request;
}

/** Mercurius keeps the text that it runs here, also that of a known operation. */
function textIn(context: object): string | undefined {
  const text: unknown = Reflect.get(context, '__currentQuery');
  return typeof text === 'string' ? text : undefined;
}

function variablesIn(request: FastifyRequest | undefined): unknown {
  const body = request?.body;
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'variables') : undefined;
}

function tell(
  error: GraphQLError,
  production: boolean,
  request: FastifyRequest | undefined,
  asked: Asked,
): Told {
  const cause = rootOf(error);
  if (cause instanceof NotSignedIn) return SIGN_IN;
  const language = languageOf(request?.headers['accept-language']);
  const refused = (status: number, code: Refusal): Told => ({
    status,
    code,
    message: refusalText(language, code),
  });
  if (cause instanceof Unavailable) {
    if (request !== undefined) comeBack(request, cause.retryAfter);
    return refused(503, cause.trouble);
  }
  if (cause instanceof TooManyListeners) return refused(429, 'TOO_MANY_LISTENERS');
  if (extension(error, 'code') === 'COST') return { ...refused(400, 'COST'), byGraphql: true };
  if (cause?.message === UNKNOWN_OPERATION) return refused(400, UNKNOWN_OPERATION);
  const status: unknown = cause === undefined ? undefined : Reflect.get(cause, 'statusCode');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The request was refused.' };
  }
  // Without a path nothing was run yet: GraphQL objects to the text, its types, or a variable's value.
  if (error.path === undefined && (cause === undefined || cause instanceof GraphQLError)) {
    const byGraphql = extension(error, 'status') !== 400;
    const problems = inputProblems(asked, language);
    if (byGraphql && problems.length > 0) return { ...refused(400, 'BAD_INPUT'), problems, byGraphql };
    const message = production ? 'The request does not follow the contract.' : plain(error.message);
    return { status: 400, code: 'BAD_REQUEST', message, byGraphql };
  }
  return BROKEN;
}

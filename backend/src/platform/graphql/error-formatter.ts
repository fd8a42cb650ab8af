import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import { NotSignedIn, Unavailable } from '../database/errors.js';

type Formatter = NonNullable<MercuriusOptions['errorFormatter']>;

/** One error as it leaves the server: a code, a general sentence, and nothing of what lies behind. */
interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const SIGN_IN: Told = { status: 401, code: 'UNAUTHENTICATED', message: 'Not signed in.' };
const AWAY: Told = { status: 503, code: 'UNAVAILABLE', message: 'The service is not available right now.' };
const BROKEN: Told = { status: 200, code: 'INTERNAL', message: 'Something went wrong.' };

/**
 * Turns what went wrong into what the client is told. Only mistakes in the request itself are told in full, and in
 * production not even those: the front end makes none, and the schema is not for guessing.
 */
export function errorFormatter(production: boolean): Formatter {
  return (execution, context) => {
    const errors = execution.errors.flatMap(unfold);
    const told = errors.map((error) => ({ error, ...tell(error, production) }));
    const worst = told.reduce((most, one) => Math.max(most, one.status), 200);
    const request = requestOf(context);
    for (const { error, code } of told) {
      // Nest has logged what a resolver threw; what the engine itself tripped over is known only here.
      const { path } = error;
      if (code === 'INTERNAL')
        context.app.log.error({ requestId: request?.id, path, engine: engineWords(error) }, 'request failed');
    }
    const data = worst === 200 ? (execution.data ?? null) : null;
    return {
      statusCode: worst,
      response: {
        data,
        errors: told.map(({ error, code, message }) => {
          const extensions = code === 'INTERNAL' ? { code, requestId: request?.id } : { code };
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

/** Mercurius packs the mistakes of a request into the `errors` of one error. */
function unfold(error: GraphQLError): readonly GraphQLError[] {
  const packed: unknown =
    error.originalError === undefined ? undefined : Reflect.get(error.originalError, 'errors');
  if (!Array.isArray(packed) || packed.length === 0) return [error];
  return packed.map((one: unknown) =>
    one instanceof GraphQLError ? one : new GraphQLError('Bad request.', { extensions: { status: 400 } }),
  );
}

function tell(error: GraphQLError, production: boolean): Told {
  const cause = rootOf(error);
  if (cause instanceof NotSignedIn) return SIGN_IN;
  if (cause instanceof Unavailable) return AWAY;
  const status: unknown = cause === undefined ? undefined : Reflect.get(cause, 'statusCode');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The request was refused.' };
  }
  // Without a path nothing was run yet: GraphQL objects to the text, its types, or a variable's value.
  if (error.path === undefined && (cause === undefined || cause instanceof GraphQLError)) {
    return {
      status: 400,
      code: 'BAD_REQUEST',
      message: production ? 'The request does not follow the contract.' : plain(error.message),
    };
  }
  return BROKEN;
}

function rootOf(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error.originalError;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** What GraphQL says of an answer that does not fit the schema, without the value that did not fit. */
function engineWords(error: GraphQLError): string | undefined {
  const cause = rootOf(error);
  if (cause !== undefined && !(cause instanceof GraphQLError)) return undefined;
  return error.message.replace(/((?:represent|return)[^:"]* value)\b.*$/s, '$1');
}

/** Without hints about names that exist and without the value that did not fit: it may be somebody's. */
function plain(message: string): string {
  return message
    .replace(/ Did you mean .*$/s, '')
    .replace(/ got invalid value .*?(?=; |$)/s, ' got an invalid value');
}

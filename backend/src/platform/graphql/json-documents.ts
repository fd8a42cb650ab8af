import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** Whatever JSON can begin with, and no GraphQL document does. */
const JSON_BEGINS = /^\s*(\{\s*["}]|[["\d-]|(true|false|null)\s*$)/;

/**
 * Refuses a document that is written as JSON: what it cannot parse, Mercurius tries as a syntax tree in JSON, past the
 * limit of tokens and past the parser's own care.
 */
export function refuseJsonDocuments(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const { body, query } = request;
  const texts = [body, query].map((one) =>
    typeof one === 'object' && one !== null && 'query' in one ? one.query : undefined,
  );
  const isJson = texts.some((text) =>
    typeof text === 'string' ? JSON_BEGINS.test(text) : typeof text === 'number',
  );
  // Told as a mistake of the request, not of a document.
  const mistake = () =>
    new GraphQLError('A document is written in GraphQL.', { extensions: { status: 400 } });
  done(isJson ? mistake() : undefined);
}

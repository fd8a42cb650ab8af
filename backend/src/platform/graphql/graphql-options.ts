import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { SessionCookies } from '../auth/session-cookies.js';
import type { Settings } from '../config/settings.js';
import { OWN_HEADER } from '../http/cross-site.js';
import type { OwnOrigins } from '../http/own-origins.js';
import { apiHeaders } from '../http/security-headers.js';
import type { Handshake } from '../live/handshake.js';
import type { Socket, Sockets } from '../live/sockets.js';
import { errorFormatter } from './error-formatter.js';
import { fewRootFields } from './few-root-fields.js';
import { languageOf } from './language.js';
import type { RequestContext } from './request-context.js';

/** A board is five levels deep; nothing we ask is deeper than this. */
const DEPTH = 8;
/** Outside production the tools' introspection query, which is deep, must pass. */
const DEPTH_WITH_INTROSPECTION = 20;
/** Tokens in one request's text; our longest has about four hundred. */
const TOKENS = 2_000;
const ROOT_FIELDS = 5;

export interface GraphQLParts {
  readonly settings: Settings;
  readonly cookies: SessionCookies;
  readonly sockets: Sockets;
  readonly handshake: Handshake;
  readonly origins: OwnOrigins;
}

/** How the API runs: Mercurius with compiled queries, closed by default. */
export function graphqlOptions(parts: GraphQLParts): MercuriusDriverConfig {
  const { settings, cookies, sockets, handshake, origins } = parts;
  const headers = apiHeaders(origins.all());
  const contextOf = (request: FastifyRequest): RequestContext => ({
    sessionHash: cookies.sessionHash(request.headers.cookie),
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
  });
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    path: '/graphql',
    jit: 1,
    graphiql: false,
    context: contextOf,
    errorFormatter: errorFormatter(settings.production),
    queryDepth: settings.production ? DEPTH : DEPTH_WITH_INTROSPECTION,
    validationRules: [
      fewRootFields(ROOT_FIELDS),
      ...(settings.production ? [NoSchemaIntrospectionCustomRule] : []),
    ],
    graphql: { parseOptions: { maxTokens: TOKENS }, validateOptions: { maxErrors: 3 } },
    allowBatchedQueries: false,
    additionalRouteOptions: {
      helmet: false,
      onSend: (_request, reply, payload, done) => {
        void reply.headers(headers);
        done(null, payload);
      },
    },
    // POSTs are judged by our own hook, which is stricter; this also closes the GET route to plain links.
    csrfPrevention: { requiredHeaders: [OWN_HEADER], allowedContentTypes: ['application/json'] },
    subscription: {
      fullWsTransport: false,
      verifyClient: ({ req }, next) => {
        void handshake.judge(req).then((status) => {
          next(status === 101, status);
        });
      },
      context: (socket: Socket, request: FastifyRequest) => {
        const context = contextOf(request);
        if (context.sessionHash !== null) sockets.add(context.sessionHash, socket);
        return { ...context };
      },
    },
  };
}

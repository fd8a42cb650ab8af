import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import type { ValidationRule } from 'graphql';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { SessionCookies } from '../auth/session-cookies.js';
import type { Settings } from '../config/settings.js';
import { OWN_HEADER } from '../http/cross-site.js';
import type { OwnOrigins } from '../http/own-origins.js';
import { apiHeaders } from '../http/security-headers.js';
import type { Handshake } from '../live/handshake.js';
import { guardSocket } from '../live/guard-socket.js';
import type { GuardedSocket } from '../live/guard-socket.js';
import type { Sockets } from '../live/sockets.js';
import { costRules } from './cost.js';
import { errorFormatter } from './error-formatter.js';
import { fewRootFields } from './few-root-fields.js';
import { judgeSubscription } from './judge-subscription.js';
import { knownQueries, readKnownOperations } from './known-operations.js';
import { languageOf } from './language.js';
import { GRAPHQL_JSON, readsGraphqlJson } from './media-type.js';
import { oneOperation } from './one-operation.js';
import { parseIds } from './parse-ids.js';
import { refuseJsonDocuments } from './json-documents.js';
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
  const known = readKnownOperations(settings.frontendDir, settings.onlyKnownOperations);
  const rules = validationRules(settings);
  const contextOf = (request: FastifyRequest): RequestContext => ({
    sessionHash: cookies.sessionHash(request.headers.cookie),
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
  });
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    transformSchema: parseIds,
    path: '/graphql',
    jit: 1,
    graphiql: false,
    context: contextOf,
    errorFormatter: errorFormatter(settings.production),
    queryDepth: settings.production ? DEPTH : DEPTH_WITH_INTROSPECTION,
    persistedQueryProvider: knownQueries(known, settings.onlyKnownOperations),
    validationRules: [...rules],
    graphql: { parseOptions: { maxTokens: TOKENS }, validateOptions: { maxErrors: 3 } },
    allowBatchedQueries: false,
    additionalRouteOptions: {
      helmet: false,
      preValidation: refuseJsonDocuments,
      onSend: (request, reply, payload, done) => {
        void reply.headers(headers);
        if (readsGraphqlJson(request.headers.accept)) void reply.type(`${GRAPHQL_JSON}; charset=utf-8`);
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
      context: (socket: GuardedSocket, request: FastifyRequest) => {
        const context = contextOf(request);
        guardSocket(socket);
        if (context.sessionHash !== null) sockets.add(context.sessionHash, socket);
        return { ...context };
      },
    },
    hooks: {
      preSubscriptionExecution: judgeSubscription(settings.onlyKnownOperations ? known : null, rules),
    },
  };
}

/** What may be asked at all. Mercurius asks these of requests; of subscriptions we ask them ourselves. */
function validationRules(settings: Settings): readonly ValidationRule[] {
  return [
    oneOperation,
    fewRootFields(ROOT_FIELDS),
    ...costRules(settings.limits.cost),
    ...(settings.production ? [NoSchemaIntrospectionCustomRule] : []),
  ];
}

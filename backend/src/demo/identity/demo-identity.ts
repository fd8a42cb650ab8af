import { VOUCHED_KINDS } from '@samtavle/shared/policy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IdentityProvider } from '../../platform/auth/identity-provider.js';
import type { DemoPerson, Settings } from '../../platform/config/settings.js';
import { OwnOrigins } from '../../platform/http/own-origins.js';
import { CLIENT_ID, createDemoProvider, DEMO_LEVEL, KINDS_CLAIM, MOUNT } from './demo-provider.js';
import { withoutSession } from './forgetful.js';
import { Interactions } from './interactions.js';

/** The demo's identity provider, as the backend's client sees it and as a door in the HTTP server. */
export interface DemoIdentity {
  readonly provider: IdentityProvider;
  mount(instance: FastifyInstance): void;
}

/** Makes the provider, with keys and a client secret that live as long as this process. */
export function createDemoIdentity(settings: Settings, persons: readonly DemoPerson[]): DemoIdentity {
  const issuer = `${settings.publicUrl}${MOUNT}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const vouched = new Map(persons.map((person) => [person.key, person.vouched]));
  const oidc = createDemoProvider({
    issuer,
    clientSecret,
    redirectUris: new OwnOrigins(settings).all().map((origin) => `${origin}/auth/callback/demo`),
    vouchedFor: (key) => vouched.get(key) ?? null,
  });
  const answer = oidc.callback();
  const interactions = new Interactions(oidc, persons);
  const local = localOrigin(settings);
  return {
    provider: {
      key: 'demo',
      label: 'Demo',
      issuer,
      clientId: CLIENT_ID,
      client: { secret: clientSecret, sentBy: 'basic' },
      pushed: false,
      scope: 'openid',
      subjectClaim: 'sub',
      vouchesFor: VOUCHED_KINDS,
      demands: [{ claim: 'acr', oneOf: [DEMO_LEVEL] }],
      acrValues: DEMO_LEVEL,
      // each person of the demo stands for a login of another kind
      kindsClaim: KINDS_CLAIM,
      // Whatever name people use for this server, it reaches itself on its own machine.
      inProcess: { fetch: (url, options) => fetch(new URL(pathOf(url), local), options) },
    },
    mount: (instance) => {
      mount(instance, interactions, answer);
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

function mount(instance: FastifyInstance, interactions: Interactions, answer: Answer): void {
  void instance.register((scope, _options, done) => {
    // The provider reads its own bodies.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => {
      parsed(null);
    });
    scope.get(`${MOUNT}/*`, (request, reply) => {
      reply.hijack();
      handle(request, reply.raw);
    });
    scope.post(`${MOUNT}/*`, (request, reply) => {
      reply.hijack();
      handle(request, reply.raw);
    });
    done();
  });

  function handle({ raw, log }: FastifyRequest, response: ServerResponse): void {
    withoutSession(raw);
    response.setHeader('cache-control', 'no-store');
    const run = interactions.isFor(raw)
      ? interactions.handle(raw, response)
      : Promise.resolve(answer(below(raw), response));
    run.catch((error: unknown) => {
      log.error({ err: error }, 'the demo login failed');
      if (!response.headersSent) response.writeHead(303, { location: '/?login=failed' });
      response.end();
    });
  }
}

/** The provider knows its paths from its own root, and from `originalUrl` where that root is. */
function below(raw: IncomingMessage): IncomingMessage {
  const url = raw.url ?? MOUNT;
  return Object.assign(raw, { originalUrl: url, url: url.slice(MOUNT.length) });
}

function localOrigin({ host, port }: Settings): string {
  const name =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

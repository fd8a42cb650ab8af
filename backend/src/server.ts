import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { AppModule } from './app.module.js';
import { AudienceRegistry } from './platform/audience/audience-registry.js';
import type { HandlerDeclaration } from './platform/audience/handlers.js';
import { demandDeclared, DEMO_ROUTES, OWN_ROUTES } from './platform/audience/own-routes.js';
import type { IdentityProvider } from './platform/auth/identity-provider.js';
import { refuseUnsafe } from './platform/config/refuse-unsafe.js';
import type { Settings } from './platform/config/settings.js';
import { Drain } from './platform/http/drain.js';
import { Readiness } from './platform/health/readiness.js';
import { serveFrontEnd } from './platform/http/front-end.js';
import { httpAdapter, prepareHttp, routesOf } from './platform/http/http-server.js';
import { OwnOrigins } from './platform/http/own-origins.js';
import { RateLimits } from './platform/limits/rate-limits.js';
import { Sockets } from './platform/live/sockets.js';
import { NestLogger } from './platform/log/nest-logger.js';
import { checkDatabase } from './platform/startup/check-database.js';
import { freePort } from './platform/startup/free-port.js';
import { StartupError } from './platform/startup/startup-error.js';

/** A server that answers. */
export interface RunningServer {
  /** The origin people use. */
  readonly url: string;
  /** Every door and who it is for. */
  readonly handlers: readonly HandlerDeclaration[];
  /** From now on /health/ready answers 200. */
  setReady(): void;
  /**
   * Takes nothing new, lets running requests end within the time that is set, closes every socket and connection. True
   * when all that ran was answered.
   */
  close(): Promise<boolean>;
}

/**
 * Starts the server on one port: the API, the login, the front end, and in the demo its identity provider.
 * @throws StartupError or SettingsError, each with one clear line.
 */
export async function startServer(given: Settings): Promise<RunningServer> {
  refuseUnsafe(given);
  const settings = given.port === 0 ? await onFreePort(given) : given;
  await checkDatabase(settings);
  const demo = await demoIdentity(settings);
  const providers: IdentityProvider[] = [
    ...settings.identityProviders,
    ...(demo === null ? [] : [demo.provider]),
  ];
  const adapter = httpAdapter(settings);
  const instance = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(settings, providers), adapter, {
    logger: new NestLogger(instance.log),
    abortOnError: false,
    bodyParser: false,
  });
  try {
    const routes = routesOf(instance);
    await prepareHttp(instance, settings, app.get(OwnOrigins), app.get(RateLimits), app.get(Drain));
    demo?.mount(instance);
    if (settings.frontendDir !== null) await serveFrontEnd(instance, settings.frontendDir, settings);
    await app.init();
    await instance.ready();
    const handlers = listHandlers(app, settings);
    demandDeclared(routes, handlers);
    await listen(app, settings);
    return {
      url: settings.publicUrl,
      handlers,
      setReady: () => {
        app.get(Readiness).set();
      },
      close: () => stop(app),
    };
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
}

/** What is left after the requests: pools, the listening line, files. Whatever hangs there is cut off by the process's end. */
const CLOSE_MS = 5_000;

async function stop(app: INestApplication): Promise<boolean> {
  // Sockets first: their pages find another instance while this one finishes what it has begun.
  const drained = app.get(Drain).run();
  app.get(Sockets).closeEvery('READ_AGAIN');
  const all = await drained;
  await Promise.race([app.close(), pause(CLOSE_MS, undefined, { ref: false })]);
  return all;
}

/** Every query, mutation, subscription and route with who it is for; a change of it is a change of access. */
function listHandlers(app: INestApplication, settings: Settings): readonly HandlerDeclaration[] {
  return [...app.get(AudienceRegistry).all(), ...OWN_ROUTES, ...(settings.demo === null ? [] : DEMO_ROUTES)];
}

async function onFreePort(settings: Settings): Promise<Settings> {
  const port = await freePort(settings.host);
  const publicUrl = settings.publicUrl.replace(/:0$/, `:${String(port)}`);
  return { ...settings, port, publicUrl };
}

/** Loaded only for the demo: in production the code of its identity provider is not even read. */
async function demoIdentity(settings: Settings) {
  if (settings.demo === null) return null;
  const { createDemoIdentity } = await import('./demo/identity/demo-identity.js');
  return createDemoIdentity(settings, settings.demo.persons);
}

async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (code === 'EADDRINUSE') throw new StartupError(`Port ${String(port)} is in use.`, { cause: error });
    if (code === 'EACCES') throw new StartupError(`Port ${String(port)} may not be used.`, { cause: error });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartupError(`The address ${host} is not this machine's.`, { cause: error });
    }
    throw error;
  }
}

import { RequestMethod } from '@nestjs/common';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Audience } from './audience.js';
import { AUDIENCE } from './audience.decorator.js';

export type HandlerKind = 'query' | 'mutation' | 'subscription' | 'http';

/** One door into the server and who it is for; null when nobody said. */
export interface HandlerDeclaration {
  readonly kind: HandlerKind;
  /** The GraphQL field, or method and path: `GET /auth/login`. */
  readonly name: string;
  readonly audience: readonly Audience[] | null;
}

const GRAPHQL_KINDS = new Map<unknown, HandlerKind>([
  ['Query', 'query'],
  ['Mutation', 'mutation'],
  ['Subscription', 'subscription'],
]);

/** Every resolver of a query, mutation or subscription and every controller's handler, sorted by kind and name. */
export function declaredHandlers(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
): HandlerDeclaration[] {
  const wrappers = [...discovery.getProviders(), ...discovery.getControllers()];
  const found = wrappers.flatMap(({ instance }: { instance?: unknown }) => {
    if (typeof instance !== 'object' || instance === null) return [];
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return scanner
      .getAllMethodNames(prototype)
      .map((method) => handlerOf(instance, method))
      .filter((one) => one !== null);
  });
  return found.sort((a, b) => `${a.kind} ${a.name}`.localeCompare(`${b.kind} ${b.name}`));
}

function handlerOf(instance: object, method: string): HandlerDeclaration | null {
  const callback: unknown = Reflect.get(instance, method);
  if (typeof callback !== 'function') return null;
  const metadata = (key: string): unknown => Reflect.getMetadata(key, callback);
  const audience = (metadata(AUDIENCE) as readonly Audience[] | undefined) ?? null;
  const kind = GRAPHQL_KINDS.get(metadata('graphql:resolver_type'));
  if (kind !== undefined) {
    const name = metadata('graphql:resolver_name');
    return { kind, name: typeof name === 'string' ? name : method, audience };
  }
  const verb = metadata('method');
  if (typeof verb !== 'number') return null;
  const prefix: unknown = Reflect.getMetadata('path', instance.constructor);
  const path = `/${String(prefix)}/${String(metadata('path'))}`
    .replaceAll(/\/+/g, '/')
    .replace(/(.)\/$/, '$1');
  return { kind: 'http', name: `${RequestMethod[verb] ?? '?'} ${path}`, audience };
}

import { StartupError } from '../startup/startup-error.js';
import type { HandlerDeclaration } from './handlers.js';

/** The doors that are no handler of Nest's: the front end's files, the API's own route, the demo's login. */
export const OWN_ROUTES: readonly HandlerDeclaration[] = [
  { kind: 'http', name: 'GET /', audience: ['ANYONE'] },
  { kind: 'http', name: 'GET /*', audience: ['ANYONE'] },
  // Each query, mutation and subscription behind these has an audience of its own.
  { kind: 'http', name: 'GET /graphql', audience: ['ANYONE'] },
  { kind: 'http', name: 'POST /graphql', audience: ['ANYONE'] },
];

/** The demo's login page and provider; there is no such door outside the demo. */
export const DEMO_ROUTES: readonly HandlerDeclaration[] = [
  { kind: 'http', name: 'GET /demo-idp/*', audience: ['ANYONE'] },
  { kind: 'http', name: 'POST /demo-idp/*', audience: ['ANYONE'] },
];

/**
 * Every route that the HTTP server knows must be somebody's: declared by a handler, or listed here.
 * @throws StartupError naming those that are not.
 */
export function demandDeclared(routes: ReadonlySet<string>, declared: readonly HandlerDeclaration[]): void {
  const known = new Set(declared.filter((one) => one.kind === 'http').map((one) => one.name));
  const strangers = [...routes].filter((name) => !name.startsWith('HEAD ') && !known.has(name));
  if (strangers.length > 0) throw new StartupError(`No audience declared for: ${strangers.join(', ')}.`);
}

import { expect, it } from '@jest/globals';
import { demandDeclared, OWN_ROUTES } from './own-routes.js';

const declared = [...OWN_ROUTES, { kind: 'http', name: 'GET /auth/login', audience: ['ANYONE'] } as const];

it('routes of handlers and our own few pass, HEAD beside GET too', () => {
  expect(() => {
    demandDeclared(
      new Set(['GET /', 'HEAD /', 'POST /graphql', 'GET /auth/login', 'HEAD /auth/login']),
      declared,
    );
  }).not.toThrow();
});

it('a route that a library brought along stops the start and is named', () => {
  expect(() => {
    demandDeclared(new Set(['GET /', 'GET /graphiql']), declared);
  }).toThrow('No audience declared for: GET /graphiql.');
});

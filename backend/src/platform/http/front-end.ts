import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Settings } from '../config/settings.js';

/** Paths that are never a page of the front end: an unknown one there is an error, not the front page. */
const NOT_A_PAGE = /^(auth|graphql|health|download|demo-idp|assets)(\/|$)|\.[a-z0-9]+$/i;

/** What the build leaves for the server alone: a map of every question that the pages can ask. */
const NOT_SERVED = /^operations\.json|\.map$/;

/** Told in the page itself, so that it stands there before anything is asked. */
const SYNTHETIC = '<meta name="samtavle-synthetic" content="true" />';

/**
 * Serves the built front end. Files with a hash in their name may be kept for ever; the page itself is fetched anew
 * each time. Every other path is a place within the front end, which finds its own way there.
 */
export async function serveFrontEnd(
  instance: FastifyInstance,
  folder: string,
  { synthetic }: Pick<Settings, 'synthetic'>,
): Promise<void> {
  const files = filesIn(folder);
  await instance.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });

  const written = readFileSync(join(folder, 'index.html'), 'utf8');
  const html = synthetic ? written.replace('</head>', `${SYNTHETIC}</head>`) : written;
  const page = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

  instance.get('/', (_request, reply) => page(reply));
  instance.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    if (path === 'index.html') return page(reply);
    if (files.has(path)) return reply.header('cache-control', cachingOf(path)).sendFile(path);
    if (NOT_A_PAGE.test(path)) return reply.code(404).send({ statusCode: 404, message: 'Not found' });
    return page(reply);
  });
}

function cachingOf(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Every file of the built front end that is for a browser, named once at the start: nothing else can be asked for. */
function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Set(files.map((path) => path.split(sep).join('/')).filter((path) => !NOT_SERVED.test(path)));
}

import { parse, print, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { PersistedQueryProvider } from 'mercurius';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../startup/startup-error.js';

/** The code of what is not one of our pages' operations; the words are put to it when the error is told. */
export const UNKNOWN_OPERATION = 'UNKNOWN_OPERATION';

/** What the front end's build leaves beside its pages: the SHA-256 of each operation they can send, and its text. */
const FILE = 'operations.json';
const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** The operations that the pages of this server can send. */
export class KnownOperations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #printed: ReadonlySet<string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
    this.#printed = new Set([...this.#texts.values()].map((text) => inOrder(parse(text))));
  }

  text(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** A subscription comes as text, since the protocol has no place for a hash. */
  has(document: DocumentNode): boolean {
    return this.#printed.has(inOrder(document));
  }
}

/** The list has each operation's fields by name; a page asks for them in its own order. */
function inOrder(document: DocumentNode): string {
  return print(
    visit(document, {
      SelectionSet: {
        leave: (node) => ({
          ...node,
          selections: node.selections.toSorted((a, b) => (print(a) < print(b) ? -1 : 1)),
        }),
      },
    }),
  );
}

/**
 * Reads them from the built front end.
 * @throws StartupError when `demanded` and they are not there: then nothing could be asked.
 */
export function readKnownOperations(folder: string | null, demanded: boolean): KnownOperations {
  const file = folder === null ? null : join(folder, FILE);
  if (file === null || !existsSync(file)) {
    if (demanded) throw new StartupError(`The front end's ${FILE} is missing: build the front end first.`);
    return new KnownOperations({});
  }
  const read = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new StartupError(`The front end's ${FILE} cannot be read.`);
  return new KnownOperations(read.data);
}

const asked = z.object({
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
});

/** Takes `extensions.persistedQuery.sha256Hash` for a text; with `only` nothing else is taken. */
export function knownQueries(known: KnownOperations, only: boolean): PersistedQueryProvider {
  const hashOf = (body: object): string | undefined =>
    asked.safeParse(body).data?.extensions.persistedQuery.sha256Hash;
  return {
    isPersistedQuery: (body) => only || hashOf(body) !== undefined,
    isPersistedQueryRetry: () => false,
    getHash: (body) => hashOf(body) ?? '',
    getQueryFromHash: (hash) => Promise.resolve(known.text(hash)),
    notFoundError: UNKNOWN_OPERATION,
    notSupportedError: UNKNOWN_OPERATION,
  };
}

import react from '@vitejs/plugin-react';
import type { FieldNode } from 'graphql';
import { getOperationAST, Kind, OperationTypeNode, parse, print, visit } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const backend = `http://localhost:${process.env['BACKEND_PORT'] ?? '3000'}`;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** What Apollo does to a document before it is sent: it asks everywhere but at the root what a thing is. */
function asSent(text: string): string {
  const document = parse(text);
  if (getOperationAST(document)?.operation === OperationTypeNode.SUBSCRIPTION) return text;
  return print(
    visit(document, {
      SelectionSet: (node, _key, parent) =>
        parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, TYPENAME] },
    }),
  );
}

/** Leaves the list of every operation of these pages beside them: a server in production answers nothing else. */
const operations: Plugin = {
  name: 'samtavle-operations',
  generateBundle() {
    const generated = readFileSync(join(import.meta.dirname, 'src/gql/persisted-documents.json'), 'utf8');
    // written by the code generation
    const texts = Object.entries(JSON.parse(generated) as Record<string, string>);
    const source = JSON.stringify(Object.fromEntries(texts.map(([hash, text]) => [hash, asSent(text)])));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

/** The generated file with every operation, and the start of each operation's line in it. */
const GENERATED = join(import.meta.dirname, 'src/gql/graphql.ts');
const OPERATION = /^export const (\w+Document) = .*$/gm;

/**
 * Makes each operation of the generated file a module of its own, so that a page loads what it asks and no more; in
 * one module all of them would come with the first page.
 */
const apart: Plugin = {
  name: 'samtavle-operations-apart',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^operation:/ },
    handler: (id) => ({ id: `\0${id}`, moduleSideEffects: false }),
  },
  load: {
    filter: { id: /^\0operation:/ },
    handler(id) {
      const wanted = id.slice('\0operation:'.length);
      const [line] =
        [...readFileSync(GENERATED, 'utf8').matchAll(OPERATION)].find(([, name]) => name === wanted) ?? [];
      if (line === undefined) throw new Error(`no operation is called ${wanted}`);
      return { code: line, moduleType: 'ts' };
    },
  },
  transform: {
    filter: { id: GENERATED },
    handler: (code) => ({
      code: code.replaceAll(OPERATION, (_, name: string) => `export { ${name} } from 'operation:${name}';`),
      map: null,
      moduleSideEffects: false,
    }),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [apart, react(), operations],
  build: {
    // Nothing is inlined as data: or script text, so that the page runs under a policy of 'self' alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
  server: {
    proxy: {
      '/graphql': { target: backend, ws: true },
      '/auth': { target: backend },
      '/demo-idp': { target: backend },
    },
  },
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import type { Planted } from './planted-tree.ts';
import { plantTree } from './planted-tree.ts';
import { projectRoot, runTool } from './run-tool.ts';

const tsconfig =
  '{"compilerOptions":{"strict":true,"module":"NodeNext","target":"ES2024","jsx":"react-jsx"},"include":["."]}';
const WORKSPACES = ['shared', 'migrations', 'backend', 'frontend', 'test'];

const FAULTS: readonly { rule: string; file: string; text: string }[] = [
  { rule: '@typescript-eslint/no-explicit-any', file: 'shared/src/any.ts', text: 'export const a: any = 1;' },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    file: 'backend/src/sure.ts',
    text: 'export const sure = (list: number[]) => list.at(9)!;',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'backend/src/forgotten.ts',
    text: 'export {};\nPromise.resolve(1);',
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'backend/src/types.ts',
    text: "import { Client } from 'pg';\nexport type C = Client;",
  },
  { rule: 'max-lines', file: 'migrations/src/long.ts', text: `export {};\n${'// a line\n'.repeat(300)}` },
  { rule: 'no-restricted-syntax', file: 'shared/src/enum.ts', text: 'export enum Old {\n  A,\n}' },
  { rule: 'no-restricted-syntax', file: 'shared/src/clock.ts', text: 'export const now = new Date();' },
  {
    rule: 'no-restricted-syntax',
    file: 'backend/src/features/step/clock.ts',
    text: 'export const now = Date.now();',
  },
  { rule: 'no-restricted-globals', file: 'shared/src/outside.ts', text: "export const answer = fetch('/');" },
  { rule: 'no-console', file: 'backend/src/loud.ts', text: "export {};\nconsole.log('hello');" },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'frontend/src/Maybe.tsx',
    text: "import { useState } from 'react';\nexport function Maybe({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
  },
];

describe('lint', () => {
  const found = new Map<string, string[]>();

  beforeAll(() => {
    const files: Planted = {
      'package.json': '{"type":"module"}',
      ...Object.fromEntries(WORKSPACES.map((name) => [`${name}/tsconfig.json`, tsconfig])),
      'shared/src/good.ts': 'export const good = 1;\n',
      ...Object.fromEntries(FAULTS.map(({ file, text }) => [file, `${text}\n`])),
    };
    const { root, remove } = plantTree(files, []);
    try {
      const config = path.join(projectRoot, '.config/eslint.config.mjs');
      const { out } = runTool('eslint/bin/eslint.js', ['--config', config, '--format', 'json', '.'], {
        cwd: root,
      });
      // ESLint's own JSON; only the names of files and rules are read
      const results = JSON.parse(out) as {
        filePath: string;
        messages: { ruleId: string | null; message: string }[];
      }[];
      for (const { filePath, messages } of results) {
        found.set(
          path.relative(root, filePath),
          messages.map(({ ruleId, message }) => ruleId ?? message),
        );
      }
    } finally {
      remove();
    }
  });

  test('a good file has no fault', () => {
    expect(found.get('shared/src/good.ts')).toEqual([]);
  });

  test.each(FAULTS)('$rule is found in $file', ({ rule, file }) => {
    expect(found.get(file)).toContain(rule);
  });
});

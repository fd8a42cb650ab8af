import { describe, expect, test } from '@jest/globals';
import { runTool } from './run-tool.ts';

/** Lints a text as if it were the content of a file of ours: the types come from the real project. */
function rulesBroken(file: string, text: string): string[] {
  const args = [
    '--config',
    '.config/eslint.config.mjs',
    '--format',
    'json',
    '--stdin',
    '--stdin-filename',
    file,
  ];
  const { out } = runTool('eslint/bin/eslint.js', args, { input: text });
  // ESLint's own JSON; only the names of the rules are read
  const results = JSON.parse(out) as { messages: { ruleId: string | null; message: string }[] }[];
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)).sort();
}

describe('lint', () => {
  test('shared: no any, no non-null assertion, no forgotten promise, no clock, no way out', () => {
    const text = `
      const anything: any = 1;
      export const sure = ([1] as const).at(9)!;
      export const today = new Date();
      Promise.resolve();
      console.log(anything);
      export enum Old { A }`;
    expect(rulesBroken('shared/src/policy/decide.ts', text)).toEqual(
      expect.arrayContaining([
        '@typescript-eslint/no-explicit-any',
        '@typescript-eslint/no-floating-promises',
        '@typescript-eslint/no-non-null-assertion',
        'no-restricted-globals',
        'no-restricted-syntax',
      ]),
    );
  });

  test('backend: a type is imported as a type, and a file has at most 300 lines', () => {
    const text = `import { Client } from 'pg';\nexport type C = Client;\n${'// a line\n'.repeat(300)}`;
    expect(rulesBroken('backend/src/launch/failure.ts', text)).toEqual([
      '@typescript-eslint/consistent-type-imports',
      'max-lines',
    ]);
  });

  test('front end: a hook in a condition is found', () => {
    const text = `import { useState } from 'react';
export function Maybe({ on }: { on: boolean }) {
  if (on) useState(1);
  return null;
}`;
    expect(rulesBroken('frontend/src/main.tsx', text)).toContain('react-hooks/rules-of-hooks');
  });
});

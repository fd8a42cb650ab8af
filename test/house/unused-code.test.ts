import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import type { Planted } from './planted-tree.ts';
import { plantTree } from './planted-tree.ts';
import { projectRoot, runTool } from './run-tool.ts';

const manifest = (name: string, more: object = {}) => JSON.stringify({ name, type: 'module', ...more });

const HOUSE: Planted = {
  'package.json': manifest('planted', { private: true, workspaces: ['shared', 'migrations'] }),
  'shared/package.json': manifest('@samtavle/shared', {
    exports: { './policy': './dist/policy/index.js', './domain': './dist/domain/index.js' },
  }),
  'shared/tsconfig.json':
    '{"compilerOptions":{"module":"NodeNext","rootDir":"src","outDir":"dist"},"include":["src"]}',
  'shared/src/policy/index.ts': "export { decide } from './decide.js';",
  'shared/src/policy/decide.ts': 'export const decide = 1;',
  'migrations/package.json': manifest('@samtavle/migrations', {
    exports: { '.': './dist/index.js' },
    dependencies: { '@samtavle/shared': '1' },
  }),
  'migrations/tsconfig.json':
    '{"compilerOptions":{"module":"NodeNext","rootDir":"src","outDir":"dist"},"include":["src"]}',
  'migrations/src/index.ts': "export { up } from './up.js';",
  'migrations/src/cli.ts': "import { up } from './up.js'; up();",
  'migrations/src/up.ts': "import { decide } from '@samtavle/shared/policy'; export const up = () => decide;",
};

function knip(files: Planted): { code: number | null; out: string } {
  const { root, remove } = plantTree(files, ['shared', 'migrations']);
  try {
    const config = path.join(projectRoot, '.config/knip.ts');
    return runTool(
      'knip/bin/knip.js',
      ['--directory', root, '--config', config, '--no-progress', '--no-config-hints'],
      { cwd: root },
    );
  } finally {
    remove();
  }
}

describe('unused code', () => {
  test('a house without any passes', () => {
    expect(knip(HOUSE)).toEqual({ code: 0, out: '' });
  });

  test.each<{ what: string; plant: Planted; says: string }>([
    {
      what: 'a file that nothing imports',
      plant: { 'shared/src/policy/lost.ts': 'export const lost = 1;' },
      says: 'lost.ts',
    },
    {
      what: 'an export that nothing imports',
      plant: {
        'migrations/src/up.ts':
          "import { decide } from '@samtavle/shared/policy'; export const up = () => decide; export const spare = 1;",
      },
      says: 'spare',
    },
    {
      what: 'a dependency that nothing imports',
      plant: { 'shared/package.json': manifest('@samtavle/shared', { dependencies: { 'left-pad': '1' } }) },
      says: 'left-pad',
    },
    {
      what: 'an import of what package.json does not name',
      plant: {
        'migrations/src/up.ts':
          "import { decide } from '@samtavle/shared/policy'; import 'left-pad'; export const up = () => decide;",
      },
      says: 'left-pad',
    },
  ])('$what is found', ({ plant, says }) => {
    const { code, out } = knip({ ...HOUSE, ...plant });
    expect(code).toBe(1);
    expect(out).toContain(says);
  });
});

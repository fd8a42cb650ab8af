import type { Planted } from './planted-tree.ts';

/** A small house in order, with every room that a boundary rule names. */
export const HOUSE: Planted = {
  'package.json':
    '{"type":"module","workspaces":["shared","backend","frontend","migrations"],"devDependencies":{"vite":"1"}}',
  'test/tsconfig.json': '{"compilerOptions":{"module":"NodeNext","moduleResolution":"NodeNext"}}',
  'test/support/actors.ts': 'export const actors = 1;',
  ...workspace('shared', ['policy', 'domain', 'text']),
  ...workspace('migrations', []),
  ...workspace('backend', []),
  ...workspace('frontend', []),
  ...npmPackage('typeorm'),
  ...npmPackage('graphql'),
  ...npmPackage('@nestjs/graphql'),
  ...npmPackage('@nestjs/typeorm'),
  ...npmPackage('@apollo/client'),
  ...npmPackage('react'),
  ...npmPackage('vite'),
  'shared/src/policy/index.ts': "export { decide } from './decide.js';",
  'shared/src/policy/decide.ts': 'export const decide = 1;',
  'shared/src/domain/index.ts': "export { step } from './step.js';",
  'shared/src/domain/step.ts': "import { decide } from '../policy/index.js'; export const step = decide;",
  'shared/dist/policy/index.js': 'export const decide = 1;',
  'shared/dist/domain/index.js': 'export const step = 1;',
  'shared/dist/text/index.js': 'export const words = 1;',
  'migrations/src/index.ts': "import { decide } from '@samtavle/shared/policy'; export const up = decide;",
  'migrations/dist/index.js': 'export const up = 1;',
  'backend/dist/index.js': 'export const backend = 1;',
  'backend/src/main.ts':
    "import './launch/launch.js'; import './features/step/index.js'; import './features/goal/index.js';",
  'backend/src/launch/launch.ts': "import { up } from '@samtavle/migrations'; export const launch = up;",
  'backend/src/platform/database.ts': 'export const database = 1;',
  'backend/src/features/step/index.ts': "export { step } from './step.service.js';",
  'backend/src/features/step/step.service.ts':
    "import { database } from '../../platform/database.js'; import { step as s } from '@samtavle/shared/domain'; import './step.model.js'; import './step.entity.js'; export const step = [database, s];",
  'backend/src/features/step/step.model.ts': "import 'graphql'; export const model = 1;",
  'backend/src/features/step/step.entity.ts': "import 'typeorm'; export const entity = 1;",
  'backend/src/features/goal/index.ts': "import { step } from '../step/index.js'; export const goal = step;",
  'frontend/src/main.tsx': "import './app/router.js';",
  'frontend/src/app/router.tsx': "import '../features/board/Board.js';",
  'frontend/src/features/board/Board.tsx':
    "import '../../sharing/Why.js'; import '@samtavle/shared/policy'; import '@apollo/client';",
  'frontend/src/sharing/Why.tsx': "import '../ui/Card.js';",
  'frontend/src/ui/Card.tsx': "import 'react';",
};

function workspace(name: string, doors: readonly string[]): Planted {
  const dependencies = {
    typeorm: '1',
    graphql: '1',
    '@nestjs/graphql': '1',
    '@nestjs/typeorm': '1',
    '@apollo/client': '1',
    react: '1',
    '@samtavle/shared': '1',
    '@samtavle/migrations': '1',
    '@samtavle/backend': '1',
  };
  const exports =
    doors.length === 0
      ? { '.': './dist/index.js' }
      : Object.fromEntries(doors.map((door) => [`./${door}`, `./dist/${door}/index.js`]));
  return {
    [`${name}/package.json`]: JSON.stringify({
      name: `@samtavle/${name}`,
      type: 'module',
      exports,
      dependencies,
    }),
  };
}

function npmPackage(name: string): Planted {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    [`node_modules/${name}/index.js`]: '',
  };
}

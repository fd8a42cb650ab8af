import { fileURLToPath } from 'node:url';

// Jest runs ESM through --experimental-vm-modules (NestJS 12 is ESM only). Unit tests read the sources beside them;
// everything from another workspace (@samtavle/…) is the built code, as it runs in production.
const rootDir = fileURLToPath(new URL('..', import.meta.url));

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

const common = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc({ tsx: true }), '\\.ts$': swc({}) },
  // Sources import './decide.js' as Node will see it; in a test the file beside is still './decide.ts'.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

// One PostgreSQL for the run; each test file clones a migrated database.
const database = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

const ring = (name, more = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...more,
});

export default {
  rootDir,
  // a busy machine starts a server in tens of seconds
  testTimeout: 60_000,
  cacheDirectory: `${rootDir}/.cache/jest`,
  testSequencer: `${rootDir}test/longest-first.mjs`,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{shared,backend,frontend,migrations}/src/**/*.test.{ts,tsx}'],
    },
    ring('house'),
    ring('access', database),
    ring('api', database),
    ring('journey', {
      // the same, and one unpacked browser
      globalSetup: '<rootDir>/test/support/journey-setup.ts',
      globalTeardown: '<rootDir>/test/support/journey-teardown.ts',
    }),
  ],
};

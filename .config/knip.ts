import type { KnipConfig } from 'knip';

// Where reading begins. The doors of the workspaces are listed by their package.json already.
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['.run/{start,test,bench,histories,requirements,schema,records,sbom}.mjs', '.config/*.{mjs,ts}'],
      project: ['.run/**/*.mjs', '.config/**'],
      // Programs that .run calls by the path of their script.
      ignoreDependencies: ['dependency-cruiser', 'jest', '@graphql-codegen/client-preset'],
    },
    shared: {
      entry: ['src/{policy,domain,tables,text}/index.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
    },
    migrations: { entry: ['src/{cli,index}.ts', 'src/**/*.test.ts'], project: ['src/**/*.ts'] },
    backend: {
      entry: [
        'src/{demo,launch}/index.ts',
        'src/launch/{main,print-schema,records}.ts',
        'src/platform/graphql/print.ts',
        'src/**/*.test.ts',
      ],
      project: ['src/**/*.ts'],
      ignoreBinaries: ['useradd'],
      // Its font files are named to the PDF by their place.
      ignoreDependencies: ['@expo-google-fonts/source-sans-3'],
    },
    frontend: {
      entry: ['src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx}', '!src/gql/**'],
      // Used from style sheets and by generated code.
      ignoreDependencies: [
        '@fontsource-variable/source-sans-3',
        '@navikt/ds-css',
        '@navikt/ds-tokens',
        '@graphql-typed-document-node/core',
      ],
    },
    test: {
      entry: [
        '**/*.test.ts',
        'access/histories/long.ts',
        'requirements/main.ts',
        'bench/{main,serve-bare,serve-samtavle}.ts',
        'support/{global,journey}-{setup,teardown}.ts',
      ],
      project: ['**/*.ts'],
      ignoreBinaries: ['mount', 'umount'],
    },
  },
};

export default config;

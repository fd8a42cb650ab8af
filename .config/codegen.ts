import type { CodegenConfig } from '@graphql-codegen/cli';
import { createHash } from 'node:crypto';

// The committed contract is the only input. SAMTAVLE_SCHEMA lets one try a contract that is not printed yet.
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const config: CodegenConfig = {
  schema: process.env['SAMTAVLE_SCHEMA'] ?? 'shared/schema.graphql',
  documents: ['frontend/src/**/*.graphql'],
  importExtension: '.js',
  generates: {
    'frontend/src/gql/': {
      preset: 'client',
      // The hash of each operation, and the list of them: all that production answers.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
      config: {
        enumsAsTypes: true,
        // Nobody reads __typename: nothing in the client is normalised (frontend/src/platform/client.ts says why).
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;

// The arrows of the house. Each rule is proved with a planted violation in test/house/boundaries.test.ts.
// A workspace is named by src (its own files) or dist (as another workspace imports it).
const ours = (workspace, rest = '') => `^${workspace}/(src|dist)/${rest}`;
const anyOurs = '^(shared|backend|frontend|migrations|test)/';
const test = '\\.test\\.tsx?$';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    never(
      'no-cycle',
      'Two files that need each other are one idea, or hide a third.',
      {},
      { circular: true },
    ),
    never(
      'no-unresolved',
      'An import that leads nowhere is an arrow that no rule can see.',
      {},
      // The second is a package of types alone: there is nothing to run.
      { couldNotResolve: true, pathNot: ['\\?', '^@graphql-typed-document-node/core$'] },
    ),
    never(
      'no-orphan',
      'A file that nothing reaches is dead.',
      {
        orphan: true,
        pathNot: [
          test,
          '\\.d\\.ts$',
          '(^|/)main\\.tsx?$',
          'vite\\.config\\.ts$',
          '^migrations/src/cli\\.ts$',
          '^test/',
        ],
      },
      {},
    ),
    never(
      'shared-reaches-nothing',
      'shared is pure: it knows no other workspace.',
      { path: '^shared/src/' },
      { path: '^(backend|frontend|migrations|test)/' },
    ),
    never(
      'shared-is-pure',
      'shared runs in the browser too, and has no I/O: no Node builtins.',
      { path: '^shared/src/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    never(
      'shared-no-framework',
      'shared knows no Nest, React, TypeORM, GraphQL or database driver.',
      { path: '^shared/src/' },
      { path: 'node_modules/(@nestjs|@apollo|react|typeorm|graphql|mercurius|pg|fastify)(/|$)' },
    ),
    never(
      'migrations-reach-policy-only',
      'The migrations take the policy and the cards of the tables from shared, and nothing else of ours.',
      { path: '^migrations/src/' },
      { path: anyOurs, pathNot: [ours('migrations'), ours('shared', '(policy|tables)/')] },
    ),
    never(
      'backend-reaches-shared',
      'The backend uses shared; the front end and the tests are not its business.',
      { path: '^backend/src/' },
      { path: '^(frontend|test)/' },
    ),
    never(
      'only-launch-migrates',
      'The running backend never logs in as the owner; only the launcher does, and the demo that it plays.',
      { path: '^backend/src/', pathNot: ours('backend', '(launch|demo)/') },
      { path: '^migrations/' },
    ),
    never(
      'platform-has-no-business-words',
      'platform serves every feature and knows none.',
      { path: ours('backend', 'platform/') },
      { path: ours('backend', '(features|demo|launch)/') },
    ),
    never(
      'feature-reaches-down-only',
      'A feature stands on platform, not on the wiring above it.',
      { path: ours('backend', 'features/') },
      { path: '^backend/src/', pathNot: [ours('backend', 'features/'), ours('backend', 'platform/')] },
    ),
    never(
      'feature-through-its-door',
      'A backend feature reaches another only through its index.ts.',
      { path: ours('backend', 'features/([^/]+)/') },
      {
        path: ours('backend', 'features/[^/]+/'),
        pathNot: [ours('backend', 'features/$2/'), '/features/[^/]+/index\\.ts$'],
      },
    ),
    never(
      'model-knows-no-table',
      'What the API shows is not what the database stores.',
      { path: '^backend/src/.*\\.model\\.ts$' },
      { path: ['node_modules/(typeorm|@nestjs/typeorm)(/|$)', '\\.entity\\.ts$'] },
    ),
    never(
      'entity-knows-no-api',
      'What the database stores is not what the API shows.',
      { path: '^backend/src/.*\\.entity\\.ts$' },
      { path: ['node_modules/(graphql|@nestjs/graphql|mercurius)(/|$)', '\\.model\\.ts$'] },
    ),
    never(
      'frontend-reaches-shared',
      'The front end knows the backend through the API contract only.',
      { path: '^frontend/src/' },
      { path: anyOurs, pathNot: ['^frontend/', ours('shared', '(policy|domain|text)/')] },
    ),
    never(
      'frontend-features-look-down',
      'features → sharing → ui, never back up to app.',
      { path: ours('frontend', 'features/') },
      { path: ours('frontend', 'app/') },
    ),
    never(
      'frontend-feature-through-its-door',
      'A front-end feature reaches another only through its index.ts.',
      { path: ours('frontend', 'features/([^/]+)/') },
      {
        path: ours('frontend', 'features/[^/]+/'),
        pathNot: [ours('frontend', 'features/$2/'), '/features/[^/]+/index\\.ts$'],
      },
    ),
    never(
      'frontend-sharing-looks-down',
      'sharing stands on ui, and knows no feature.',
      { path: ours('frontend', 'sharing/') },
      { path: ours('frontend', '(app|features)/') },
    ),
    never(
      'frontend-ui-is-plain',
      'Building blocks know no feature, no access and no data.',
      { path: ours('frontend', 'ui/') },
      {
        path: [
          ours('frontend', '(app|features|sharing|gql)/'),
          'node_modules/(@apollo|graphql|graphql-ws)(/|$)',
        ],
      },
    ),
    never(
      'no-dev-dependency-at-run-time',
      'What runs must be in dependencies, or the image lacks it; the demo and its launcher are not in the image.',
      { path: '^(shared|backend|migrations)/src/', pathNot: [test, '^backend/src/(demo|launch)/'] },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '@types/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['^frontend/src/gql/.*\\.json$'] },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

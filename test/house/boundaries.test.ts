import { beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { HOUSE } from './house-in-order.ts';
import type { Planted } from './planted-tree.ts';
import { plantTree } from './planted-tree.ts';
import { projectRoot, runTool } from './run-tool.ts';

interface Violation {
  readonly rule: string;
  readonly file: string;
}

// At least one wrong arrow for each rule, each in a file of its own.
const WRONG: readonly (Violation & { text: string })[] = [
  {
    rule: 'no-cycle',
    file: 'shared/src/policy/decide.ts',
    text: "import './index.js'; export const decide = 1;",
  },
  { rule: 'no-unresolved', file: 'shared/src/domain/lost.ts', text: "import './nowhere.js';" },
  { rule: 'no-orphan', file: 'shared/src/domain/lonely.ts', text: 'export const lonely = 1;' },
  { rule: 'shared-reaches-nothing', file: 'shared/src/domain/up.ts', text: "import '@samtavle/migrations';" },
  { rule: 'shared-is-pure', file: 'shared/src/policy/reads.ts', text: "import 'node:fs';" },
  { rule: 'shared-no-framework', file: 'shared/src/text/table.ts', text: "import 'typeorm';" },
  {
    rule: 'migrations-reach-policy-only',
    file: 'migrations/src/domain.ts',
    text: "import '@samtavle/shared/domain';",
  },
  {
    rule: 'backend-reaches-shared',
    file: 'backend/src/platform/page.ts',
    text: "import '../../../frontend/src/ui/Card.js';",
  },
  {
    rule: 'backend-reaches-shared',
    file: 'backend/src/platform/fake.ts',
    text: "import '../../../test/support/actors.js';",
  },
  {
    rule: 'only-launch-migrates',
    file: 'backend/src/platform/migrate.ts',
    text: "import '@samtavle/migrations';",
  },
  {
    rule: 'platform-has-no-business-words',
    file: 'backend/src/platform/steps.ts',
    text: "import '../features/step/index.js';",
  },
  {
    rule: 'feature-reaches-down-only',
    file: 'backend/src/features/goal/start.ts',
    text: "import '../../launch/launch.js';",
  },
  {
    rule: 'feature-through-its-door',
    file: 'backend/src/features/goal/window.ts',
    text: "import '../step/step.service.js';",
  },
  {
    rule: 'model-knows-no-table',
    file: 'backend/src/features/goal/goal.model.ts',
    text: "import '@nestjs/typeorm';",
  },
  {
    rule: 'model-knows-no-table',
    file: 'backend/src/features/step/other.model.ts',
    text: "import './step.entity.js';",
  },
  {
    rule: 'entity-knows-no-api',
    file: 'backend/src/features/goal/goal.entity.ts',
    text: "import '@nestjs/graphql';",
  },
  {
    rule: 'entity-knows-no-api',
    file: 'backend/src/features/step/other.entity.ts',
    text: "import './step.model.js';",
  },
  {
    rule: 'frontend-reaches-shared',
    file: 'frontend/src/features/board/server.ts',
    text: "import '@samtavle/backend';",
  },
  {
    rule: 'frontend-features-look-down',
    file: 'frontend/src/features/board/route.ts',
    text: "import '../../app/router.js';",
  },
  {
    rule: 'frontend-feature-through-its-door',
    file: 'frontend/src/features/home/window.ts',
    text: "import '../board/Board.js';",
  },
  {
    rule: 'frontend-sharing-looks-down',
    file: 'frontend/src/sharing/board.ts',
    text: "import '../features/board/Board.js';",
  },
  { rule: 'frontend-ui-is-plain', file: 'frontend/src/ui/query.ts', text: "import '@apollo/client';" },
  { rule: 'frontend-ui-is-plain', file: 'frontend/src/ui/why.ts', text: "import '../sharing/Why.js';" },
  { rule: 'no-dev-dependency-at-run-time', file: 'backend/src/platform/build.ts', text: "import 'vite';" },
];

function cruise(files: Planted): Violation[] {
  const { root, remove } = plantTree(files, ['shared', 'migrations', 'backend']);
  try {
    const config = path.join(projectRoot, '.config/dependency-cruiser.mjs');
    const sections = ['shared/src', 'migrations/src', 'backend/src', 'frontend/src'];
    const args = ['--config', config, '--output-type', 'json', ...sections];
    const { out } = runTool('dependency-cruiser/bin/dependency-cruiser.mjs', args, { cwd: root });
    // dependency-cruiser's own JSON; only these two fields are read
    const { summary } = JSON.parse(out) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }));
  } finally {
    remove();
  }
}

const inOrder = (list: readonly Violation[]) => list.map(({ rule, file }) => `${rule}: ${file}`).sort();

describe('boundaries', () => {
  let found: Violation[] = [];

  beforeAll(() => {
    found = cruise({ ...HOUSE, ...Object.fromEntries(WRONG.map(({ file, text }) => [file, text])) });
  });

  test('a house in order breaks no rule', () => {
    expect(cruise(HOUSE)).toEqual([]);
  });

  test.each(WRONG)('$file breaks $rule', ({ rule, file }) => {
    expect(found).toContainEqual({ rule, file });
  });

  test('nothing else is found than what was planted', () => {
    expect(inOrder(found)).toEqual(inOrder(WRONG));
  });

  test('every rule is broken here at least once', async () => {
    // The configuration is plain JavaScript without types; only the names of its rules are read.
    const config = path.join(projectRoot, '.config/dependency-cruiser.mjs');
    const { forbidden } = ((await import(config)) as { default: { forbidden: { name: string }[] } }).default;
    expect(new Set(WRONG.map(({ rule }) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

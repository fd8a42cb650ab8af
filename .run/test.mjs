// npm test: every check there is, each to its end, then one line that counts them. `npm test -- lint unit` runs only the
// stages whose names contain one of the words.
import { mkdtempSync, readFileSync, rmSync, chmodSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { node, root, tool, wasStopped } from './node.mjs';
import { driftChecks } from './printed.mjs';

// A folder of this run's own: programs in tests unpack there under fixed names. PostgreSQL's user passes through it.
const scratch = mkdtempSync(path.join(tmpdir(), 'samtavle-run-'));
chmodSync(scratch, 0o711);

const check = (name, script, args) => ({ name, run: () => tool(script, args, { quiet: true }) });

const NOT_TESTS = ['--ignore-pattern', '**/*.test.*'];
/** Type-aware rules hold a whole program in memory: three parts, each with programs of its own, side by side. */
const LINTED = [
  ['shared', 'migrations', 'backend', '.run', '.config', ...NOT_TESTS],
  ['frontend', ...NOT_TESTS],
  ['test', '{shared,migrations,backend,frontend}/src/**/*.test.{ts,tsx}'],
];

async function lint() {
  const eslint = ['--max-old-space-size=6144', `${root}node_modules/eslint/bin/eslint.js`];
  const flags = ['--config', '.config/eslint.config.mjs', '--max-warnings', '0'];
  const results = await Promise.all(
    LINTED.map((what) => node([...eslint, ...flags, ...what], { quiet: true })),
  );
  return {
    code: results.every(({ code }) => code === 0) ? 0 : 1,
    text: results.map(({ text }) => text).join(''),
  };
}

const STATIC = [
  check('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
  { name: 'lint', run: lint },
  check('types', 'typescript/bin/tsc', ['-b', 'frontend', 'test', '--pretty', 'false']),
  check('boundaries', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    ...['--config', '.config/dependency-cruiser.mjs', '--output-type', 'err'],
    ...['shared/src', 'migrations/src', 'backend/src', 'frontend/src'],
  ]),
  check('unused code', 'knip/bin/knip.js', ['--config', '.config/knip.ts', '--no-progress']),
  ...driftChecks,
];

const RINGS = ['unit', 'house', 'access', 'api', 'journey'];

/** A static check counts as one test. */
async function runCheck({ run }) {
  const { code, text } = await run();
  if (code !== 0) console.log(text.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One ring of tests in Jest, counted from Jest's own report; a file that could not even be loaded counts as failed. */
async function runRing(ring) {
  const report = path.join(scratch, `${ring}.json`);
  const flags = ['--config', 'test/jest.config.mjs', '--selectProjects', ring, '--ci', '--maxWorkers=2'];
  const vm = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = [`${root}node_modules/jest/bin/jest.js`, ...flags, '--json', `--outputFile=${report}`];
  // Jest writes its story to stderr and, with --json, the whole report to stdout.
  const { code } = await node([...vm, ...jest], { env: { TMPDIR: scratch }, silent: true });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const stages = [
  ...STATIC.map((one) => ({ name: one.name, run: () => runCheck(one) })),
  ...RINGS.map((name) => ({ name, run: () => runRing(name) })),
];

async function timed({ name, run }) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const { passed, failed } = await run();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed) in ${seconds} s`,
  );
  return { name, passed, failed };
}

async function main() {
  if (!(await install())) return { passed: 0, failed: 1, failures: ['install'] };
  const words = process.argv.slice(2);
  const chosen = stages.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const results = [
    await timed({
      name: 'build',
      run: async () => ((await build()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
    }),
  ];
  for (const stage of chosen) {
    if (!wasStopped()) results.push(await timed(stage));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  return { passed: sum('passed'), failed: sum('failed') + (wasStopped() ? 1 : 0), failures };
}

try {
  const { passed, failed, failures } = await main();
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}\n` : '');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

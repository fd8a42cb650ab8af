import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { report } from '../requirements/report.ts';
import { tracedRows } from '../requirements/rows.ts';
import { testsNamedIn, trace } from '../requirements/trace.ts';
import { projectRoot } from './run-tool.ts';

const row = (name: string, more = {}) => ({ row: name, asks: '', feature: '', check: '', ...more });

test('docs/requirements.md is what npm run requirements prints', () => {
  const written = readFileSync(path.join(projectRoot, 'docs/requirements.md'), 'utf8');
  expect(written).toBe(report(tracedRows()));
});

test('no row is open', () => {
  expect(tracedRows().filter(({ state }) => state === 'OPEN')).toEqual([]);
});

test('a test is found by the rows that its name begins with, however it is quoted', () => {
  const text = `test('[0.2] one', f); test("[1.10][0.16] it's two", f);\n  \`[2.1] three\`,\ntest('not [9.9]', f)`;
  expect(testsNamedIn('x', text)).toEqual([
    { rows: ['0.2'], name: 'one', file: 'x' },
    { rows: ['1.10', '0.16'], name: "it's two", file: 'x' },
    { rows: ['2.1'], name: 'three', file: 'x' },
  ]);
});

test('a row without a test is open, one that is built otherwise says so, and no test names a row that is not there', () => {
  const tests = [{ rows: ['0.2', '0.3'], name: 'n', file: 'f' }];
  const rows = [row('0.1'), row('0.2'), row('0.3', { otherwise: 'why' })];
  expect(trace(rows, tests).map(({ state }) => state)).toEqual(['OPEN', 'TESTED', 'OTHERWISE']);
  expect(() => trace([row('0.1')], tests)).toThrow('f names row 0.2, which is not there');
});

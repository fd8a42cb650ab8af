import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from './run-tool.ts';

const ROOMS = /^(shared|backend|frontend|migrations|test|docs|\.config|\.run)\//;

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: projectRoot }).toSorted();

const read = (name: string) => readFileSync(path.join(projectRoot, name), 'utf8');
const scripts: Readonly<Record<string, unknown>> = (
  JSON.parse(read('package.json')) as { scripts: Record<string, string> }
).scripts;

/** What a document names in `code` and begins with a folder of this tree; a star stands for any ending. */
function filesNamed(text: string): string[] {
  const codes = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
  return codes.filter((code) => ROOMS.test(code)).map((code) => code.replace(/\*.*$/, ''));
}

/** Where a document's links lead, seen from its own folder. */
function linksOf(name: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => path.join(path.dirname(name), to));
}

// `docs/adr/0033` names a decision by its number, `test/access/histories*` all that begin so
const isThere = (name: string) =>
  existsSync(path.join(projectRoot, name)) || globSync(`${name}*`, { cwd: projectRoot }).length > 0;

test.each(documents)('%s names only files that are there', (name) => {
  const text = read(name);
  const lost = [...filesNamed(text), ...linksOf(name, text)].filter((file) => !isThere(file));
  expect(lost).toEqual([]);
});

test.each(documents)('%s names only commands that npm knows', (name) => {
  const named = [...read(name).matchAll(/(?:^|`)npm (?:run )?([a-z:]+)/gm)].map(([, script = '']) => script);
  const known = [...Object.keys(scripts), 'install', 'ci'];
  expect(named.filter((script) => !known.includes(script))).toEqual([]);
});

test('the documents that say what proves a promise do name files', () => {
  for (const name of ['README.md', 'docs/security.md', 'docs/asvs.md'])
    expect(filesNamed(read(name)).length).toBeGreaterThan(2);
});

test('decisions are numbered once, and each begins with its own number', () => {
  const decisions = documents.filter((name) => name.startsWith('docs/adr/'));
  const numbers = decisions.map((name) => path.basename(name).slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [at, name] of decisions.entries())
    expect({ name, begins: read(name).startsWith(`# ${numbers[at] ?? ''} `) }).toEqual({
      name,
      begins: true,
    });
});

import type { Traced } from './trace.ts';

const STATES = { TESTED: 'tested', OTHERWISE: 'otherwise', OPEN: 'open' } as const;

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The whole as a document: how many rows stand, then each with its state and where its tests are. */
export function report(rows: readonly Traced[]): string {
  const open = rows.filter(({ state }) => state === 'OPEN').length;
  const lines = rows.map(({ row, feature, check, otherwise, state, tests }) => {
    const files = [...new Set(tests.map(({ file }) => `\`${file}\``))].join('<br>');
    const why = otherwise === undefined ? '' : `<br>_Otherwise:_ ${otherwise}`;
    return `| ${row} | ${cell(feature)} | ${cell(check)}${cell(why)} | ${STATES[state]} | ${files} |`;
  });
  return `# Requirements

Every row of the founding documents, with the check that shows it and the tests that name it. Printed by \`npm run requirements\`, which fails while a row is open: of ${String(rows.length)} rows ${String(rows.length - open)} have tests, ${String(open)} are open.

| row | what is built | check | state | tests |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** One row of the founding documents: what it says, what is built for it, and the check that shows it. */
export interface Row {
  readonly row: string;
  readonly asks: string;
  readonly feature: string;
  readonly check: string;
  /** Why it is not built as written, and the better way; the tests show that way. */
  readonly otherwise?: string;
}

/** A test that says in its name which rows it shows: `[2.17] minutes have their own share set`. */
export interface NamedTest {
  readonly rows: readonly string[];
  readonly name: string;
  readonly file: string;
}

/** TESTED: a test names the row. OTHERWISE: the same, and the row says why it is built another way. OPEN: no test does. */
export interface Traced extends Row {
  readonly state: 'TESTED' | 'OTHERWISE' | 'OPEN';
  readonly tests: readonly NamedTest[];
}

const NAME = /(['"`])((?:\[\d+\.\d+\]\s*)+)((?:(?!\1)[^\n\\]|\\.)*)\1/g;

/** The tests in a file's text that name rows. */
export function testsNamedIn(file: string, text: string): readonly NamedTest[] {
  return [...text.matchAll(NAME)].map(([, , rows = '', words = '']) => ({
    rows: [...rows.matchAll(/\d+\.\d+/g)].map(([row]) => row),
    name: words.trim(),
    file,
  }));
}

/** Each row with its tests. Throws when a test names a row that is not there. */
export function trace(rows: readonly Row[], tests: readonly NamedTest[]): readonly Traced[] {
  const known = new Set(rows.map(({ row }) => row));
  const strays = tests.flatMap((test) =>
    test.rows.filter((row) => !known.has(row)).map((row) => ({ row, test })),
  );
  if (strays[0] !== undefined) {
    const { row, test } = strays[0];
    throw new Error(`${test.file} names row ${row}, which is not there: ${test.name}`);
  }
  return rows.map((row) => {
    const own = tests.filter((test) => test.rows.includes(row.row));
    const built = row.otherwise === undefined ? 'TESTED' : 'OTHERWISE';
    return { ...row, tests: own, state: own.length === 0 ? 'OPEN' : built };
  });
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../../support/server.ts';
import type { Reader, State } from './canary-case.ts';
import { bringTo, sightOf, STATES } from './canary-case.ts';
import type { Aviary } from './collect.ts';
import { COLUMNS } from './columns.ts';
import type { OpenAviary } from './open-aviary.ts';
import { openAviary } from './open-aviary.ts';
import { rowsOf, storedColumns } from './plant.ts';
import { RULED } from './readers.ts';
import { walkQueries } from './walk.ts';

let open: OpenAviary;
let aviary: Aviary;
beforeAll(async () => {
  open = await openAviary(await startTestServer());
  aviary = await open.count();
}, 400_000);
afterAll(() => open.server.stop());

test('every column of every table with personal data holds a canary, or says why not', async () => {
  const found = await storedColumns(open.server.database);
  const asNames = (tables: Iterable<readonly [string, Iterable<string>]>) =>
    [...tables].flatMap(([table, columns]) => [...columns].map((column) => `${table}.${column}`)).sort();
  // a new table or column: say in columns.ts what it holds, and in readers.ts who may read it
  expect(asNames([...found].map(([table, columns]) => [table, columns.keys()]))).toEqual(
    asNames(Object.entries(COLUMNS).map(([table, columns]) => [table, Object.keys(columns)])),
  );
  expect([...RULED].sort()).toEqual(Object.keys(COLUMNS).sort());
});

test('every table has rows, and so canaries', async () => {
  const empty: string[] = [];
  for (const table of Object.keys(COLUMNS))
    if ((await rowsOf(open.server.database, table)).length === 0) empty.push(table);
  expect(empty).toEqual([]);
});

/** Each reader with what decide() says of them in this state. */
const inState = (state: State) =>
  open.own.readers.map((reader) => ({ reader, sight: sightOf(reader, state) }));

/** What is another's does not hang on what the citizen has given: foreign and made-up ids are tried in these two. */
const WITH_ALL_IDS = ['nothing', 'CONTRIBUTE of all'];
const asker = ({ name }: State, { staff, part }: Reader) =>
  WITH_ALL_IDS.includes(name)
    ? open.asker(staff)
    : open.asker(staff, [open.own.caseId, open.own.parts.therapist, open.own.ids.consent, part.id]);

describe.each(STATES)('the citizen has given: $name', (state) => {
  beforeAll(() => bringTo(open.server, open.own, state), 120_000);

  test('over every query nothing comes out but what decide() allows', async () => {
    const leaks = [];
    for (const { reader, sight } of inState(state)) {
      const emissions = await walkQueries(asker(state, reader));
      const found = aviary.leaks(emissions, aviary.allowed(sight), aviary.register(sight));
      leaks.push(...found.map((leak) => ({ reader: reader.name, ...leak })));
    }
    expect(leaks).toEqual([]);
  }, 400_000);

  test('and what decide() allows stands on the board', async () => {
    const missing = [];
    for (const { reader, sight } of inState(state)) {
      const boards = await walkQueries(open.asker(reader.staff, [open.own.caseId]), 'query board');
      const marks = aviary.marksIn(boards.map(({ text }) => text).join('\n'));
      missing.push(
        ...aviary
          .told(sight)
          .filter(({ mark }) => !marks.has(mark.toLowerCase()))
          .map(({ table, column, mark }) => ({ reader: reader.name, table, column, mark })),
      );
    }
    expect(missing).toEqual([]);
  }, 400_000);
});

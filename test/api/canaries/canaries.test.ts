import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { contractOf } from '../fixtures/contract.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import type { CanaryCase, Reader, State } from './canary-case.ts';
import { bringTo, openCanaryCase, sightOf, STATES } from './canary-case.ts';
import { Aviary } from './collect.ts';
import { COLUMNS } from './columns.ts';
import { plant, rowsOf, storedColumns } from './plant.ts';
import { RULED } from './readers.ts';
import type { Asker } from './walk.ts';
import { ask, MALFORMED, walkMutations, walkQueries } from './walk.ts';

let server: TestServer;
let own: CanaryCase;
let contract: GraphQLSchema;
let aviary: Aviary;
let ids: readonly string[];

beforeAll(async () => {
  server = await startTestServer({ LOG_LEVEL: 'debug' });
  own = await openCanaryCase(server);
  const other = await openFullCase(server);
  contract = await contractOf(own.citizen);
  const canaries = await plant(server.database);
  const stored = new Map<string, Awaited<ReturnType<typeof rowsOf>>>();
  for (const table of Object.keys(COLUMNS)) stored.set(table, await rowsOf(server.database.admin, table));
  aviary = new Aviary(canaries, stored, own.caseId);
  ids = [own.caseId, own.parts.therapist, own.parts.employer, own.ids.consent, other.caseId, other.parts.nav, randomUUID(), MALFORMED];
}, 180_000);
afterAll(() => server.stop());

const askerOf = ({ staff, part }: Reader): Asker => ({
  url: server.url,
  cookie: server.as(staff).cookie,
  contract,
  ids: [...ids, part.id],
});

test('every column of every table with personal data holds a canary, or says why not', async () => {
  const found = await storedColumns(server.database);
  const asNames = (tables: Iterable<readonly [string, Iterable<string>]>) =>
    [...tables].flatMap(([table, columns]) => [...columns].map((column) => `${table}.${column}`)).sort();
  expect(asNames([...found].map(([table, columns]) => [table, columns.keys()]))).toEqual(
    asNames(Object.entries(COLUMNS).map(([table, columns]) => [table, Object.keys(columns)])),
  );
  expect([...RULED].sort()).toEqual(Object.keys(COLUMNS).sort());
});

test('every table has rows, and so canaries, in the case', async () => {
  const empty: string[] = [];
  for (const table of Object.keys(COLUMNS))
    if ((await rowsOf(server.database.admin, table)).length === 0) empty.push(table);
  expect(empty).toEqual([]);
});

/** Each reader with what decide() says of it in this state. */
const inState = (state: State) => own.readers.map((reader) => ({ reader, sight: sightOf(reader, state) }));

describe.each(STATES)('the citizen has given: $name', (state) => {
  beforeAll(() => bringTo(server, own, state), 60_000);

  test('over every query nothing comes out but what decide() allows', async () => {
    const leaks = [];
    for (const { reader, sight } of inState(state)) {
      const emissions = await walkQueries(askerOf(reader));
      const allowed = aviary.allowed(sight);
      const register = new Set([...allowed, ...aviary.register(sight)]);
      const isRegister = ({ channel }: { channel: string }) => channel === 'query directory';
      leaks.push(
        ...aviary.leaks(emissions.filter((one) => !isRegister(one)), allowed),
        ...aviary.leaks(emissions.filter(isRegister), register),
      );
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  test('and what decide() allows stands on the board', async () => {
    const missing = [];
    for (const { reader, sight } of inState(state)) {
      const all = await walkQueries({ ...askerOf(reader), ids: [own.caseId] });
      const marks = aviary.marksIn(all.filter(({ channel }) => channel === 'query board').map(({ text }) => text).join('\n'));
      const { name } = reader;
      missing.push(
        ...aviary
          .told(sight)
          .filter(({ mark }) => !marks.has(mark.toLowerCase()))
          .map(({ table, column, mark }) => ({ name, table, column, mark })),
      );
    }
    expect(missing).toEqual([]);
  }, 120_000);
});

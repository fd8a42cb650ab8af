import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { TestStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';
import { contractOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import type { CanaryCase } from './canary-case.ts';
import { openCanaryCase } from './canary-case.ts';
import { Aviary } from './collect.ts';
import { COLUMNS } from './columns.ts';
import { canariesOf, plant, rowsOf } from './plant.ts';
import type { Asker } from './walk.ts';
import { MALFORMED } from './walk.ts';

/** A server whose whole database is full of canaries, and one case in it that is looked into. */
export interface OpenAviary {
  readonly server: TestServer;
  readonly own: CanaryCase;
  readonly other: FullCase;
  readonly contract: GraphQLSchema;
  /** The canaries as they are stored now. */
  readonly count: () => Promise<Aviary>;
  /** Somebody who asks with ids of the own case, of another's, with made-up and malformed ones. */
  readonly asker: (staff: TestStaff, ids?: readonly string[]) => Asker;
}

export async function openAviary(server: TestServer): Promise<OpenAviary> {
  const own = await openCanaryCase(server);
  const other = await openFullCase(server);
  const contract = await contractOf(own.citizen);
  await plant(server.database);
  // whoever is a citizen somewhere passes the first door of every act: what is left is the wall
  for (const { staff } of own.readers) await done(server.as(staff), 'openCase', { track: 'AT_RISK' });
  const known = [
    own.caseId,
    own.parts.therapist,
    own.parts.employer,
    own.ids.consent,
    other.caseId,
    other.parts.nav,
    randomUUID(),
    MALFORMED,
  ];
  return {
    server,
    own,
    other,
    contract,
    count: async () => {
      const stored = new Map<string, Awaited<ReturnType<typeof rowsOf>>>();
      for (const table of Object.keys(COLUMNS)) stored.set(table, await rowsOf(server.database, table));
      const canaries = [...stored].flatMap(([table, rows]) => canariesOf(table, rows));
      return new Aviary(canaries, stored, own.caseId);
    },
    asker: (
      staff,
      ids = [...known, ...own.readers.filter((one) => one.staff === staff).map(({ part }) => part.id)],
    ) => ({
      url: server.url,
      cookie: server.as(staff).cookie,
      contract,
      ids,
    }),
  };
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PersonClient } from '@samtavle/backend/demo';
import type { MutationName } from '@samtavle/shared/domain';
import { ACTS } from '../fixtures/acts.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { listen } from '../fixtures/listener.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';

let server: TestServer;
let own: FullCase;
let before: object;
beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  await done(own.citizen, 'acceptStep', { id: own.ids.step, expectedVersion: 1 });
  before = await stored();
}, 120_000);
afterAll(() => server.stop());

const CLIENTS = ['therapist', 'gp', 'employer', 'nav'] as const;
const board = (by: 'citizen' | (typeof CLIENTS)[number]) =>
  own[by].graphql<{ board: { closedAt: string | null; steps: object[] } | null; me: { cases: Link[] } }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { closedAt steps { id may mayEdit } } me { cases { caseId role closedAt } } }',
    { caseId: own.caseId },
  );
interface Link {
  readonly caseId: string;
  readonly closedAt: string | null;
}

/** Every row of the case, as the superuser finds it. */
async function stored(): Promise<object> {
  const { rows: tables } = await server.database.admin.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await server.database.admin.query(
      `select to_jsonb(t) as row from ${name} t where case_id = $1 order by to_jsonb(t)::text`,
      [own.caseId],
    );
    found[name] = rows;
  }
  return found;
}

test('before: others see the case, and nobody is told of an end', async () => {
  for (const one of CLIENTS) expect((await board(one)).data?.board?.closedAt).toBeNull();
});

test('closing: those who have it open hear that their access changed, and read nothing more', async () => {
  const heard = await Promise.all(CLIENTS.map((one) => listen(server, own[one])));
  await done(own.citizen, 'closeCase', { caseId: own.caseId });
  for (const listener of heard) {
    expect(await listener.heard()).toContainEqual({ caseId: own.caseId, access: true });
    listener.stop();
  }
  for (const one of CLIENTS) {
    const { data } = await board(one);
    expect(data?.board).toBeNull();
    expect(data?.me.cases.filter(({ caseId }) => caseId === own.caseId)).toEqual([]);
  }
});

test('the citizen reads on, and is told when it ended; nothing is offered to be done', async () => {
  const { data } = await board('citizen');
  expect(data?.board?.closedAt).toMatch(/^2/);
  expect(data?.board?.steps).toHaveLength(4);
  for (const step of data?.board?.steps ?? []) expect(step).toMatchObject({ may: [], mayEdit: false });
  expect(data?.me.cases.find(({ caseId }) => caseId === own.caseId)?.closedAt).toBe(data?.board?.closedAt);
});

describe('nobody writes in a closed case', () => {
  // These are about the person, and write in no case.
  const personal = [
    'openCase',
    'reportImpartiality',
    'takeBackImpartiality',
    'acceptProxy',
    'confirmProxy',
    'endRepresentation',
  ];
  const clientOf = (by: keyof FullCase): PersonClient => {
    const one = own[by];
    if (one instanceof PersonClient) return one;
    if (typeof one === 'object' && 'token' in one) return server.as(one);
    throw new Error(`${by} is nobody`);
  };
  const names = Object.keys(ACTS).filter(
    (name): name is MutationName => name in ACTS && !personal.includes(name),
  );

  test.each(names)('%s is not there', async (name) => {
    const { by, input } = ACTS[name];
    const outcome = await clientOf(by).act(name, input(own));
    expect(outcome).toMatchObject({ id: null, conflict: null });
    expect(outcome.problems.map(({ rule }) => rule)).toEqual(['NOT_FOUND']);
  });

  test('nor by SQL as the backend’s role with the citizen’s session', async () => {
    const tries = [
      `update case_file set closed_at = null where id = $1`,
      `update case_file set version = version + 1 where id = $1`,
      `update work_actual set hours = 1 where case_id = $1`,
      `update work_actual_private set note = 'x' where case_id = $1`,
      `update plan_summary set text = 'x' where case_id = $1`,
      `update category_summary set text = 'x' where case_id = $1`,
      `update step set tasks = 'x' where case_id = $1`,
    ];
    for (const sql of tries) {
      const outcome = await actingAs(server.database, own.people.citizen, async (query) =>
        query(`${sql} returning 1`, [own.caseId]),
      ).catch((error: unknown) => String(error));
      expect({ sql, outcome: typeof outcome === 'string' ? 'refused' : outcome }).toEqual({
        sql,
        outcome: typeof outcome === 'string' ? 'refused' : [],
      });
    }
    for (const insert of [
      `insert into case_track (case_id, track) values ($1, 'IPS')`,
      `insert into goal (id, case_id, kind, text) values (gen_random_uuid(), $1, 'LIFE', 'x')`,
      `insert into invitation (milestone_id, case_id, participant_id)
         select m.id, $1, p.id from milestone m, participant p where m.case_id = $1 and p.case_id = $1 and m.owner_role = 'CITIZEN' limit 1`,
      `insert into step_act_note (act_id, case_id, text) select id, case_id, 'x' from step_act where case_id = $1 limit 1`,
      `insert into correction_request (id, case_id, kind, row_id, wish)
         select gen_random_uuid(), $1, w.kind, w.row_id, 'x' from app.written_by_others($1) w limit 1`,
    ]) {
      const tried = actingAs(server.database, own.people.citizen, (query) => query(insert, [own.caseId]));
      await expect(tried).rejects.toThrow(/row-level security|duplicate key/);
    }
  });

  test('after all of it, not one row is another', async () => {
    expect(await stored()).toEqual(before);
  });
});

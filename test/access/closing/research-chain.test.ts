import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connected, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { faultAfter } from '../fault-after.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let caseId: string;
beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  ({ caseId } = await openCase(database, citizen, []));
});
afterAll(() => database.drop());

const verdict = () => connected(database.ownerUrl, (client) => verifyChains(client));
const faultIn = (statements: readonly string[]) => faultAfter(database, caseId, statements);

describe('the answer to being counted is chained as the other consents are', () => {
  const answer = (ordinal: number, given: boolean) =>
    actingAs(database, citizen, (query) =>
      query(
        `insert into research_answer (id, case_id, ordinal, given, text_version, language)
         values (gen_random_uuid(), $1, $2, $3, '2026-11', 'nb')`,
        [caseId, ordinal, given],
      ),
    );
  let before: number;
  beforeAll(async () => {
    before = (await verdict()).lines;
    await answer(1, true);
    await answer(2, false);
  });

  test('a yes and a no are two lines', async () => {
    expect(await verdict()).toMatchObject({ lines: before + 2, fault: null });
  });

  test.each([
    ['changed', 1, `update research_answer set given = true where ordinal = 2`, 'was changed'],
    [
      'changed in its text',
      0,
      `update research_answer set text_version = 'x' where ordinal = 1`,
      'was changed',
    ],
    [
      'moved in time',
      0,
      `update research_answer set answered_at = answered_at - interval '1 day' where ordinal = 1`,
      'was changed',
    ],
    ['deleted', 1, 'delete from research_answer where ordinal = 2', 'was deleted'],
  ])('one that is %s is named', async (_, nth, sql, what) => {
    const { rows } = await database.admin.query<{ line: string }>(
      `select line from audit.link where kind = 'research_answer' order by line offset $1 limit 1`,
      [nth],
    );
    expect(await faultIn([sql])).toBe(
      `case ${caseId}, line ${String(rows[0]?.line)}: the row (research_answer) ${what}`,
    );
  });

  test('one that is put in past the chain is named', async () => {
    const fault = await faultIn([
      `insert into research_answer (case_id, ordinal, given, text_version, language) values (:case, 3, true, '2026-11', 'nb')`,
    ]);
    expect(fault).toMatch(/^case .*, no line: a row \(research_answer .*\) was put in past the chain$/);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { openCase, toldOpened } from './small-world.ts';

// Nav's own side is an adviser's to read only while the local office has asked that service on this case.
let database: TestDatabase;
let citizen: TestPerson;
let gp: TestStaff;
let counsellor: TestStaff;
let caseId: string;
let parts: string[];

beforeAll(async () => {
  database = await freshDatabase();
  gp = await registerStaff(database, 'gp', 'GP');
  counsellor = await registerStaff(database, 'counsellor', 'NAV_LOCAL');
});
afterAll(() => database.drop());

describe('an adviser of Nav', () => {
  let adviser: TestStaff;
  let other: TestStaff;
  beforeEach(async () => {
    adviser = await registerStaff(database, `ark-${randomUUID()}`, 'NAV_ADVISER');
    other = await registerStaff(database, `sfj-${randomUUID()}`, 'NAV_ADVISER');
    for (const [person, service] of [
      [adviser, 'ARK'],
      [other, 'SFJ'],
    ] as const)
      await database.owner.query('update staff set service = $2 where person_id = $1', [person.id, service]);
    citizen = await registerPerson(database, `citizen-${randomUUID()}`);
    ({ caseId, parts } = await openCase(database, citizen, [counsellor, adviser, other]));
  });
  const nav = async (by: TestPerson) => {
    const level = await navOf(by);
    // and the citizen is told so
    const told = await toldOpened(database, citizen, caseId, parts[by.id === adviser.id ? 1 : 2]);
    expect(told).toEqual(level === 0 ? [] : ['NAV']);
    return level;
  };
  const navOf = (by: TestPerson) =>
    actingAs(database, by, async (query) => {
      const [row] = await query<{ level: number }>(
        `select level from app.access where case_id = $1 and category = 'NAV'`,
        [caseId],
      );
      return row?.level;
    });
  const commission = async (by: TestStaff) => {
    const id = randomUUID();
    await actingAs(database, by, (query) =>
      query(
        `insert into commission (id, case_id, service, area, question, due_date, own_organisation_id, own_role)
         values ($1, $2, 'ARK', 'COMPLEX', 'q', app.today() + 9, $3, $4)`,
        [id, caseId, by.organisationId, by.role],
      ),
    );
    return id;
  };
  const answer = (by: TestStaff, id: string) =>
    actingAs(database, by, (query) =>
      query(
        `insert into recommendation (case_id, commission_id, addressed_to, text, own_organisation_id, own_role)
         values ($1, $2, 'NAV_LOCAL', 't', $3, $4)`,
        [caseId, id, by.organisationId, by.role],
      ),
    );

  test('reads Nav’s side from the commission to its own service on, until it is answered', async () => {
    expect([await nav(adviser), await nav(other)]).toEqual([0, 0]);
    const id = await commission(counsellor);
    expect([await nav(adviser), await nav(other)]).toEqual([2, 0]);
    await answer(adviser, id);
    expect([await nav(adviser), await nav(other)]).toEqual([0, 0]);
  });

  test('until the office takes it back; nobody else does, and what is answered is not taken back', async () => {
    const id = await commission(counsellor);
    const takeBack = (by: TestPerson) =>
      actingAs(database, by, async (query) => {
        const [row] = await query<{ done: boolean }>('select app.withdraw_commission($1) as done', [id]);
        return row?.done;
      });
    for (const who of [adviser, other, citizen, gp]) expect(await takeBack(who)).toBe(false);
    expect(await nav(adviser)).toBe(2);
    expect(await takeBack(counsellor)).toBe(true);
    expect(await nav(adviser)).toBe(0);
    const anew = await commission(counsellor);
    await answer(adviser, anew);
    expect(await takeBack(counsellor)).toBe(false);
  });

  test('until the office that asked takes part no longer; and nobody but that office commissions', async () => {
    await expect(commission(adviser)).rejects.toThrow('row-level security');
    await commission(counsellor);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [parts[0]]));
    expect(await nav(adviser)).toBe(0);
  });
});

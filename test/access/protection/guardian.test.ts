import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { openCase } from '../small-world.ts';
import { asked, citizenOf, NOT_THERE, noticed, sees } from './world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let helper: TestPerson;
let caseId: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  citizen = await citizenOf(database, null);
  helper = await registerPerson(database, `helper-${randomUUID()}`, 'Støtt Ask');
  ({ caseId } = await openCase(database, citizen, []));
});

const end = (who: TestPerson, id: string | undefined) =>
  asked(database, who, 'select app.end_representation($1) as it', [id]);
async function guardian(of: TestPerson): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into representation (citizen_id, kind, representative_id, accepted_at, from_at, to_at)
     values ($1, 'GUARDIAN', $2, now(), now(), now() + interval '1 year') returning id`,
    [of.id, helper.id],
  );
  return rows[0]?.id ?? '';
}

describe('age and guardianship', () => {
  const years = (age: number, days = 0) =>
    database.owner
      .query<{ born: string }>(
        `select (app.today() - make_interval(years => $1) + make_interval(days => $2))::date::text as born`,
        [age, days],
      )
      .then(({ rows }) => rows[0]?.born ?? '');

  test('at 16 one opens an own case, the day before one does not', async () => {
    const old = await citizenOf(database, null, await years(16));
    const young = await citizenOf(database, null, await years(16, 1));
    await expect(openCase(database, young, [])).rejects.toThrow('TOO_YOUNG');
    expect((await openCase(database, old, [])).caseId).toEqual(expect.any(String));
  });

  test.each([
    [16, 0, false],
    [18, 1, false],
    [18, 0, true],
  ])('a guardian of someone who is %i (less %i day): sees %s', async (age, days, seen) => {
    const person = await citizenOf(database, null, await years(age, days));
    const { caseId: id } = await openCase(database, person, []);
    await guardian(person);
    if (seen) expect(await sees(database, helper, id)).toBe(true);
    else expect(await noticed(database, helper, id)).toEqual(NOT_THERE);
    const told = await asked<{ young: boolean }>(database, person, 'select app.protection_of($1) as it', [
      id,
    ]);
    expect(told?.young).toBe(!seen);
  });

  test('the citizen does not end a guardianship; the guardian may step down', async () => {
    const id = await guardian(citizen);
    expect(await end(citizen, id)).toBe(false);
    expect(await sees(database, helper, caseId)).toBe(true);
    expect(await end(helper, id)).toBe(true);
    expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
  });

  test('the register makes guardians only, never a proxy', async () => {
    await expect(
      database.owner.query(
        `insert into representation (citizen_id, kind, representative_id, from_at, to_at)
         values ($1, 'PROXY', $2, now(), now() + interval '1 year')`,
        [citizen.id, helper.id],
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

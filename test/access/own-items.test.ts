import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase } from './small-world.ts';

// A participant goes on seeing what the own organisation wrote, without any consent. So nobody else's words or deeds may
// ever stand in such a row.
let database: TestDatabase;
let citizen: TestPerson;
let leader: TestStaff;
let otherLeader: TestStaff;
let caseId: string;
let leaderPart: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  leader = await registerStaff(database, 'leader', 'EMPLOYER');
  otherLeader = await registerStaff(database, 'other-leader', 'EMPLOYER');
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(database, citizen, [leader, otherLeader]);
  caseId = opened.caseId;
  [leaderPart] = opened.parts;
});
afterAll(() => database.drop());

async function writeAccommodation(by: TestPerson | TestStaff): Promise<string> {
  const id = randomUUID();
  const staff = 'organisationId' in by ? by : null;
  await actingAs(database, by, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date, own_organisation_id, own_role)
       values ($1, $2, $3, 'as written', '2026-11-23', '2026-12-23', $4, $5)`,
      [id, caseId, leader.organisationId, staff?.organisationId ?? null, staff?.role ?? null],
    ),
  );
  return id;
}
const rewrite = (by: TestPerson, id: string) =>
  actingAs(
    database,
    by,
    async (query) =>
      (await query(`update accommodation set text = 'changed' where id = $1 returning id`, [id])).length,
  );
const text = (by: TestPerson, id: string) =>
  actingAs(database, by, async (query) => {
    const [row] = await query<{ text: string }>('select text from accommodation where id = $1', [id]);
    return row?.text;
  });

describe('an accommodation', () => {
  test("the employer's is not edited by the citizen: the employer would read the words without consent", async () => {
    const id = await writeAccommodation(leader);
    expect(await rewrite(citizen, id)).toBe(0);
    expect(await text(leader, id)).toBe('as written');
    expect(await rewrite(leader, id)).toBe(1);
    expect(await text(citizen, id)).toBe('changed');
  });

  test("the citizen's is not edited by the employer, whatever is consented to", async () => {
    const id = await writeAccommodation(citizen);
    await consent(database, citizen, caseId, leaderPart, { ACCOMMODATION: 'CONTRIBUTE' });
    expect(await text(leader, id)).toBe('as written');
    expect(await rewrite(leader, id)).toBe(0);
    expect(await rewrite(citizen, id)).toBe(1);
  });
});

describe('a card that an employer writes', () => {
  const add = (by: TestStaff | TestPerson, ownerRole: string, employerId: string | null) => {
    const id = randomUUID();
    const staff = 'organisationId' in by ? by : null;
    return actingAs(database, by, async (query) => {
      await query(
        `insert into milestone (id, case_id, category, type, title, lane, owner_role, employer_id, own_organisation_id, own_role)
         values ($1, $2, 'ACCOMMODATION', 'ACTIVITY', 'card', 'WORK', $3, $4, $5, $6)`,
        [id, caseId, ownerRole, employerId, staff?.organisationId ?? null, staff?.role ?? null],
      );
      return id;
    });
  };
  const sees = (by: TestPerson, id: string) =>
    actingAs(
      database,
      by,
      async (query) => (await query('select id from milestone where id = $1', [id])).length === 1,
    );

  test('and does itself stays in its sight; one given to the citizen follows the consent', async () => {
    const given = await consent(database, citizen, caseId, leaderPart, { ACCOMMODATION: 'CONTRIBUTE' });
    const own = await add(leader, 'EMPLOYER', leader.organisationId);
    const citizens = await add(leader, 'CITIZEN', leader.organisationId);
    expect([await sees(leader, own), await sees(leader, citizens)]).toEqual([true, true]);
    await actingAs(database, citizen, (query) =>
      query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
        given,
        caseId,
      ]),
    );
    expect([await sees(leader, own), await sees(leader, citizens)]).toEqual([true, false]);
  });

  test("an employer's task is always one employer's; the other never sees it, though both may see the category", async () => {
    await expect(add(citizen, 'EMPLOYER', null)).rejects.toThrow(/check constraint/);
    const id = await add(citizen, 'EMPLOYER', leader.organisationId);
    const { rows } = await database.admin.query<{ id: string }>(
      'select id from participant where case_id = $1',
      [caseId],
    );
    for (const part of rows)
      await consent(database, citizen, caseId, part.id, { ACCOMMODATION: 'CONTRIBUTE' });
    expect([await sees(leader, id), await sees(otherLeader, id)]).toEqual([true, false]);
  });
});

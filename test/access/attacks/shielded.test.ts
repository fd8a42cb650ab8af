// Whoever stands in no directory is brought in by nobody but the citizen's link: not by an id, and by no law (A6 of what the
// second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { registerLeader, writeSickNote } from '../../support/waiting.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let inviters: readonly TestStaff[];
let caseId: string;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  citizen = await registerPerson(database, randomUUID());
  inviters = [
    await registerStaff(database, randomUUID(), 'GP'),
    await registerStaff(database, randomUUID(), 'NAV_LOCAL'),
  ];
  ({ caseId } = await openCase(database, citizen, inviters));
});

async function shielded(role: Recipient): Promise<TestStaff> {
  const staff = await registerStaff(database, randomUUID(), role);
  await database.admin.query(`insert into protection (person_id, kind) values ($1, 'CONFIDENTIAL_ADDRESS')`, [
    staff.id,
  ]);
  return staff;
}

/** Everything that the database answers, to the line of its own code. */
const answer = (by: TestPerson, whom: TestStaff) =>
  actingAs(database, by, (query) =>
    query('select app.invite($1, $2, $3, $4, $5)', [
      caseId,
      whom.id,
      whom.organisationId,
      whom.role,
      'PAPER',
    ]),
  ).then(
    () => 'done',
    (error: unknown) =>
      JSON.stringify(
        ['code', 'message', 'detail', 'hint', 'column', 'constraint', 'where'].map((field): unknown =>
          Reflect.get(Object(error), field),
        ),
      ),
  );
const partsOf = async (person: TestPerson) => {
  const { rows } = await database.admin.query(
    'select from participant where case_id = $1 and person_id = $2',
    [caseId, person.id],
  );
  return rows.length;
};

describe.each(RECIPIENTS)('%s', (role) => {
  test('shielded, and known by an id: answered as an id of nobody, whatever is true of the employer', async () => {
    const hidden = await shielded(role);
    for (const employed of [false, true]) {
      if (employed) await registerLeader(database, citizen.id, hidden);
      for (const by of inviters) {
        const nobody = await answer(by, { ...hidden, id: randomUUID() });
        expect(nobody).toMatch(/no such (act|position)/);
        expect(await answer(by, hidden)).toBe(nobody);
      }
    }
    expect(await partsOf(hidden)).toBe(0);
  });
});

test('a leader whom the directory does not name comes by no law, whoever writes: the register first or the sick note', async () => {
  for (const first of ['register', 'note']) {
    const [plain, hidden] = [
      await registerStaff(database, randomUUID(), 'EMPLOYER'),
      await shielded('EMPLOYER'),
    ];
    for (const leader of [plain, hidden]) {
      if (first === 'register') await registerLeader(database, citizen.id, leader);
      await writeSickNote(database, caseId, leader.organisationId);
      if (first === 'note') await registerLeader(database, citizen.id, leader);
    }
    expect([first, await partsOf(plain), await partsOf(hidden)]).toEqual([first, 1, 0]);
  }
});

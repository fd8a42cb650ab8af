// The registers and the one-time links as samtavle_app itself would attack them: past the functions that the backend calls.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { newSecret } from '../../support/part-link.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { openSession, registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let caseId: string;
let hidden: TestStaff;

beforeAll(async () => {
  database = await freshDatabase();
  hidden = await registerStaff(database, randomUUID(), 'THERAPIST');
  await database.admin.query(`insert into protection (person_id, kind) values ($1, 'CONFIDENTIAL_ADDRESS')`, [
    hidden.id,
  ]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  citizen = await registerPerson(database, randomUUID());
  ({ caseId } = await openCase(database, citizen, []));
});

const join = (staff: TestStaff) =>
  actingAs(database, citizen, (query) =>
    query(
      `insert into participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
       values ($1, $2, $3, $4, '', '')`,
      [caseId, staff.id, staff.organisationId, staff.role],
    ),
  );

describe('a search', () => {
  test.each([
    ['app.directory', 'select from app.directory($1, $2, $3)', 'GP', 'bjorg'],
    ['app.directory by number', 'select from app.directory($1, $2, $3)', 'EMPLOYER', '9 1 2 3 4 5 6 7 8'],
    [
      'app.organisation_numbered',
      'select from app.organisation_numbered($3) where $1::uuid is not null and $2::text is not null',
      '',
      '9 1 2 3 4 5 6 7 8',
    ],
  ])('nobody gets round the count: %s counts itself', async (_, sql, role, words) => {
    const ask = () => actingAs(database, citizen, (query) => query(sql, [caseId, role, words]));
    for (let count = 0; count < 60; count += 1) await ask();
    await expect(ask()).rejects.toThrow('TOO_MANY_SEARCHES');
    const { rows } = await database.app.query<{ json: object }>(
      `select app.search_directory($1, $2, 'GP', 'bjorg') as json`,
      [citizen.tokenHash, caseId],
    );
    expect(rows[0]?.json).toEqual({ limited: true, people: [] });
    await expect(actingAs(database, citizen, (query) => query('select app.may_search()'))).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('the one-time link', () => {
  const made = async (role: Recipient) => {
    const { secretHash } = newSecret();
    const [row] = await actingAs(database, citizen, (query) =>
      query<{ id: string }>('select app.make_part_link($1, $2, $3) as id', [caseId, role, secretHash]),
    );
    return { id: row?.id, secretHash };
  };
  const accept = async (who: Pick<TestPerson, 'tokenHash'>, secretHash: string) => {
    const [row] = await actingAs(database, who, (query) =>
      query<{ it: boolean }>('select app.accept_part_link($1) as it', [secretHash]),
    );
    return row?.it;
  };

  test('what is kept of its secret accepts nothing, nor does a login that stands behind another role', async () => {
    const { secretHash } = await made('GP');
    const { rows } = await database.admin.query<{ kept: string }>(
      'select secret_hash as kept from part_link where case_id = $1',
      [caseId],
    );
    const doctor = randomUUID();
    const gp = await registerStaff(database, doctor, 'GP');
    for (const { kept } of rows) {
      expect(kept).not.toBe(secretHash);
      expect(await accept(gp, kept)).toBe(false);
    }
    for (const kinds of [['CITIZEN'], ['EMPLOYER', 'NAV']] as const)
      expect([kinds, await accept(await openSession(database, doctor, kinds), secretHash)]).toEqual([
        kinds,
        false,
      ]);
    expect(await accept(gp, secretHash)).toBe(true);
  });

  test('is used up by nobody but the citizen whose it is', async () => {
    const gp = await registerStaff(database, randomUUID(), 'GP');
    await join(gp);
    const { id, secretHash } = await made('THERAPIST');
    expect(await accept(hidden, secretHash)).toBe(true);
    await actingAs(database, citizen, (query) => query('select app.confirm_part_link($1)', [id]));
    const invites = () =>
      actingAs(database, gp, (query) =>
        query(`select app.invite($1, $2, $3, 'THERAPIST', 'x')`, [caseId, hidden.id, hidden.organisationId]),
      );
    await expect(invites()).rejects.toThrow('no such position');
    await join(hidden);
  });
});

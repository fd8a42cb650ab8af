import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { openCase } from './small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let gp: TestStaff;
let other: TestPerson;
let own: { caseId: string; parts: string[] };
let foreign: { caseId: string; parts: string[] };

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  other = await registerPerson(database, 'other');
  gp = await registerStaff(database, 'gp', 'GP');
  const employer = await registerStaff(database, 'employer', 'EMPLOYER');
  own = await openCase(database, citizen, [gp, employer]);
  foreign = await openCase(database, other, [employer]);
});
afterAll(() => database.drop());

/** Whether a reading of this case begins, with these eyes; and as whom it is then read. */
const begins = (person: Pick<TestPerson, 'tokenHash'>, caseId: string, eyes: string | null = null) =>
  actingAs(database, person, async (query) => {
    const [row] = await query<{ begun: boolean; as: string | null }>(
      `select b.begun, (select s.participant_id from app.standing s limit 1) as as
       from (select app.begin_reading($1, $2, $3) as begun offset 0) b`,
      [person.tokenHash, caseId, eyes],
    );
    return row?.begun === true ? `as ${row.as ?? 'oneself'}` : 'not there';
  });

describe('a reading of a case begins', () => {
  test('for the citizen and who takes part, and for nobody else', async () => {
    expect(await begins(citizen, own.caseId)).toBe('as oneself');
    expect(await begins(gp, own.caseId)).toBe(`as ${own.parts[0] ?? ''}`);
    expect(await begins(other, own.caseId)).toBe('not there');
    expect(await begins(citizen, foreign.caseId)).toBe('not there');
    expect(await begins({ tokenHash: 'made up' }, own.caseId)).toBe('not there');
  });

  test('with the eyes of a participant for the citizen of that case alone', async () => {
    const [doctor = '', leader = ''] = own.parts;
    const [stranger = ''] = foreign.parts;
    expect(await begins(citizen, own.caseId, leader)).toBe(`as ${leader}`);
    expect(await begins(citizen, own.caseId, stranger)).toBe('not there');
    expect(await begins(citizen, foreign.caseId, stranger)).toBe('not there');
    expect(await begins(gp, own.caseId, leader)).toBe('not there');
    expect(await begins(gp, own.caseId, doctor)).toBe('not there');
    expect(await begins(other, own.caseId, leader)).toBe('not there');
  });

  test('with nobody’s eyes once that part has ended', async () => {
    const [, leader = ''] = own.parts;
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [leader]));
    expect(await begins(citizen, own.caseId, leader)).toBe('not there');
  });
});

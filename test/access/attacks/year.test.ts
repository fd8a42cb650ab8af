// Nobody says yes for longer than a year, by whatever way it is written (D22 of what the second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let caseId: string;
let part: string | undefined;
beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  const opened = await openCase(database, citizen, [await registerStaff(database, 'gp', 'GP')]);
  caseId = opened.caseId;
  [part] = opened.parts;
});
afterAll(() => database.drop());

/** Whether a record from `from` to `to` can be written by SQL as the backend's role. */
const given = (kind: string, from: string, to: string) =>
  actingAs(database, citizen, (query) =>
    query(
      `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
         given_via, given_by, valid_from, valid_to) values ($1, $2, $3, $4, 'p', 'c', 'g', 'v', 'nb', 'SELF', $5, ${from}, ${to})`,
      [randomUUID(), caseId, part, kind, citizen.id],
    ),
  ).then(
    () => 'written',
    (error: unknown) => String(Reflect.get(Object(error), 'constraint')),
  );

test.each([
  ['app.now()', `app.now() + interval '1 year'`, 'written'],
  ['app.now()', `app.now() + interval '10 years'`, 'at_most_a_year'],
  ['app.now()', `app.now() + interval '13 months'`, 'at_most_a_year'],
  ['app.now()', 'null', 'at_most_a_year'],
  [`app.now() + interval '2 years'`, `app.now() + interval '2 years 1 month'`, 'at_most_a_year'],
])('a consent from %s to %s: %s', async (from, to, how) => {
  expect(await given('GRANT', from, to)).toBe(how);
});

test('a no has no end', async () => {
  expect(await given('OBJECTION', 'app.now()', 'null')).toBe('written');
});

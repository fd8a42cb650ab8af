import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OVERRIDE } from '@samtavle/shared/policy';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';
import { asked, citizenOf, NOT_THERE, noticed, plainStaff, protect, sees } from './world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let far: TestStaff;
let caseId: string;
let part: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const home = await plainStaff(database, 'NAV_LOCAL');
  citizen = await citizenOf(database, home.organisationId);
  far = await plainStaff(database, 'NAV_LOCAL');
  const opened = await openCase(database, citizen, [far]);
  caseId = opened.caseId;
  part = opened.parts[0];
});

const WHY = 'Vikar for veilederen på det andre kontoret';
const request = (who: TestPerson, days = 30, why = WHY, id = caseId) =>
  asked<string | null>(database, who, 'select app.request_override($1, $2, app.today() + $3::int) as it', [
    id,
    why,
    days,
  ]);

test('lifts the rule of office from now until the last day is over, and not a moment longer', async () => {
  expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
  expect(await request(far)).toEqual(expect.any(String));
  expect(await sees(database, far, caseId)).toBe(true);
  try {
    await shiftClock(database, 30);
    expect(await sees(database, far, caseId)).toBe(true);
    await shiftClock(database, 31);
    expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
  } finally {
    await shiftClock(database, 0);
  }
});

test('the citizen is told who, from where, why and how long; and it stands in the log of readers', async () => {
  await request(far);
  const told = await asked<{ overrides: object[]; shutOut: string[] }>(
    database,
    citizen,
    'select app.protection_of($1) as it',
    [caseId],
  );
  expect(told).toMatchObject({
    overrides: [
      {
        personName: far.name,
        reason: WHY,
        organisationName: expect.any(String),
        lastDay: expect.any(String),
      },
    ],
    shutOut: [],
  });
  expect(
    await asked(
      database,
      citizen,
      'select json_agg(l.action) as it from audit.access_log l where l.case_id = $1',
      [caseId],
    ),
  ).toContain('requestOverride');
  expect(await asked(database, far, 'select app.protection_of($1) as it', [caseId])).toBeNull();
});

describe('lifts no other rule: no answer, as for a case that is not there', () => {
  test.each(['STRICTLY_CONFIDENTIAL_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'SHIELDED'])('%s', async (kind) => {
    await protect(database, citizen, kind);
    expect(await request(far)).toBeNull();
    expect(await request(far, 30, WHY, randomUUID())).toBeNull();
    expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
  });

  test('partiality, by whomever it was told; also when it comes after the override', async () => {
    await request(far);
    expect(await sees(database, far, caseId)).toBe(true);
    await asked(database, citizen, `select app.report_impartiality($1, 'FAMILY') as it`, [part]);
    expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
    expect(await request(far)).toBeNull();
  });

  test('a protection that comes after the override', async () => {
    await request(far);
    await protect(database, citizen, 'SHIELDED');
    expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
  });

  test('the own case', async () => {
    const { caseId: own } = await openCase(database, far, [far]);
    expect(await request(far, 30, WHY, own)).toBeNull();
  });
});

test.each(['GP', 'THERAPIST', 'EMPLOYER', 'SUPPORT_PERSON'] as const)(
  '%s has no such right',
  async (role) => {
    const staff = await plainStaff(database, role);
    const { caseId: id } = await openCase(database, await citizenOf(database, null), [staff]);
    expect(await request(staff, 30, WHY, id)).toBeNull();
  },
);

test('whoever takes no part gets none; whoever is in already needs none; an ended part is over', async () => {
  expect(await request(await plainStaff(database, 'NAV_LOCAL'))).toBeNull();
  await request(far);
  expect(await request(far)).toBeNull();
  await asked(database, citizen, 'select app.end_participation($1) as it', [part]);
  expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
  expect(await request(far)).toBeNull();
});

test('a reason of 10 to 255 characters, and at most three months, hold in the database too', async () => {
  const day = OVERRIDE.months * 31 + 5;
  for (const [days, why] of [
    [30, 'x'.repeat(OVERRIDE.reasonFrom - 1)],
    [30, 'x'.repeat(OVERRIDE.reasonTo + 1)],
    [day, WHY],
    [-1, WHY],
  ] as const) {
    await expect(request(far, days, why)).rejects.toThrow(/check constraint/);
  }
  expect(await noticed(database, far, caseId)).toEqual(NOT_THERE);
});

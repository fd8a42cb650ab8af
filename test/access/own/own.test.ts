import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Level, Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS, ruleFor } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase, withdraw } from '../small-world.ts';

// Who sees the citizen's own and the ground, asked with raw SQL as the backend's role.
let database: TestDatabase;
let citizen: TestPerson;
let caseId: string;
const staff = new Map<Recipient, TestStaff>();
const parts = new Map<Recipient, string>();

beforeAll(async () => {
  database = await freshDatabase();
  for (const role of RECIPIENTS) staff.set(role, await registerStaff(database, `own-${role}`, role));
});
afterAll(() => database.drop());

const person = (role: Recipient): TestStaff => found(staff.get(role));
const part = (role: Recipient): string => found(parts.get(role));
function found<T>(it: T | undefined): T {
  if (it === undefined) throw new Error('everyone takes part');
  return it;
}

beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const opened = await openCase(database, citizen, [...staff.values()]);
  caseId = opened.caseId;
  [...staff.keys()].forEach((role, at) => parts.set(role, found(opened.parts[at])));
  await actingAs(database, citizen, async (query) => {
    await query(
      `insert into own_entry (case_id, kind, topic, text, place, kept) values
         ($1, 'MATTERS', 'JOB', 'shared', 1, false), ($1, 'REFLECTION', 'SICK_LEAVE_ATTITUDE', 'kept', null, true),
         ($1, 'FITS', 'SLEEP', null, null, true)`,
      [caseId],
    );
    await query('insert into work_compass (case_id, identity, kept) values ($1, 7, true)', [caseId]);
    await query(`insert into work_condition (case_id, commute, kept) values ($1, 'HARD', false)`, [caseId]);
    await query(`insert into harassment_answer (case_id, answer) values ($1, 'YES')`, [caseId]);
    await query(
      `insert into eligibility_entry (case_id, kind, item, ordinal, answer) values ($1, 'ANSWER', 'OWN_WISH', 1, 'YES')`,
      [caseId],
    );
  });
  await actingAs(database, person('THERAPIST'), (query) =>
    query(
      `insert into eligibility_entry (case_id, kind, item, ordinal, answer, own_organisation_id, own_role)
       values ($1, 'ANSWER', 'PROBLEM_GROUP', 1, 'MIXED', $2, 'THERAPIST')`,
      [caseId, person('THERAPIST').organisationId],
    ),
  );
});

const TABLES = [
  'own_entry',
  'work_compass',
  'work_condition',
  'harassment_answer',
  'eligibility_entry',
] as const;
type Seen = Record<(typeof TABLES)[number], number>;

async function seenBy(reader: TestPerson, as: string | null = null): Promise<Seen> {
  return actingAs(database, reader, async (query) => {
    if (as !== null) await query(`select set_config('app.view_as', $1, true)`, [as]);
    const counts: Partial<Seen> = {};
    for (const table of TABLES)
      counts[table] = (await query(`select id from ${table} where case_id = $1`, [caseId])).length;
    return counts as Seen;
  });
}
const NOTHING: Seen = {
  own_entry: 0,
  work_compass: 0,
  work_condition: 0,
  harassment_answer: 0,
  eligibility_entry: 0,
};

test('[2.8][2.14][4.10] the citizen sees all; without consent nobody else sees anything of the own', async () => {
  expect(await seenBy(citizen)).toEqual({
    own_entry: 3,
    work_compass: 1,
    work_condition: 1,
    harassment_answer: 1,
    eligibility_entry: 2,
  });
  for (const role of RECIPIENTS) {
    const ground = role === 'THERAPIST' || role === 'GP' ? 2 : 0;
    expect({ role, ...(await seenBy(person(role))) }).toEqual({
      role,
      ...NOTHING,
      eligibility_entry: ground,
    });
  }
});

test('[3.2] problem group: each role at most as the matrix says, the employer never', async () => {
  for (const role of RECIPIENTS) {
    for (const level of ['SUMMARY', 'READ', 'CONTRIBUTE'] as const satisfies readonly Level[]) {
      const given = await consent(database, citizen, caseId, part(role), {
        DIAGNOSIS: level,
        PERSONAL: level,
      });
      const { ceiling, floorLevel } = ruleFor(role, 'DIAGNOSIS');
      const reads =
        floorLevel !== 'NONE' || (level !== 'SUMMARY' && ceiling !== 'NONE' && ceiling !== 'SUMMARY');
      expect({ role, level, seen: (await seenBy(person(role))).eligibility_entry }).toEqual({
        role,
        level,
        seen: reads ? 2 : 0,
      });
      await withdraw(database, citizen, caseId, given);
    }
  }
});

test('[2.8][2.14] what is shared is seen at READ where the matrix allows it; what is kept never, and after withdrawal nothing', async () => {
  for (const role of RECIPIENTS) {
    const given = await consent(database, citizen, caseId, part(role), { PERSONAL: 'CONTRIBUTE' });
    const reads = ruleFor(role, 'PERSONAL').ceiling === 'READ';
    const seen = await seenBy(person(role));
    expect({ role, ...seen }).toMatchObject({
      role,
      own_entry: reads ? 1 : 0,
      work_compass: 0,
      work_condition: reads ? 1 : 0,
      harassment_answer: 0,
    });
    expect(await seenBy(citizen, part(role))).toEqual(seen);
    await withdraw(database, citizen, caseId, given);
    expect(await seenBy(person(role))).toMatchObject({ own_entry: 0, work_condition: 0 });
  }
});

describe('[4.22] the answer about harassment', () => {
  const handTo = (to: string | null, by: TestPerson = citizen) =>
    actingAs(
      database,
      by,
      async (query) =>
        (
          await query('update harassment_answer set handed_to_id = $2 where case_id = $1 returning id', [
            caseId,
            to,
          ])
        ).length,
    );
  const harassment = async (reader: TestPerson) => (await seenBy(reader)).harassment_answer;

  test('no consent opens it, to anyone', async () => {
    for (const role of RECIPIENTS) {
      const all = Object.fromEntries(
        ['PERSONAL', 'DIAGNOSIS', 'BARRIER_PERSONAL', 'BARRIER_WORK', 'TREATMENT'].map((one) => [
          one,
          'CONTRIBUTE',
        ]),
      );
      await consent(database, citizen, caseId, part(role), all);
      expect({ role, seen: await harassment(person(role)) }).toEqual({ role, seen: 0 });
    }
  });

  test('handed over, that therapist sees it until it is taken back or the part ends; another therapist never', async () => {
    const second = await registerStaff(database, `second-${randomUUID()}`, 'THERAPIST');
    const secondPart = randomUUID();
    await actingAs(database, citizen, (query) =>
      query(
        `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
         values ($1, $2, $3, $4, 'THERAPIST', '', '')`,
        [secondPart, caseId, second.id, second.organisationId],
      ),
    );
    expect(await handTo(part('THERAPIST'))).toBe(1);
    expect([await harassment(person('THERAPIST')), await harassment(second)]).toEqual([1, 0]);
    expect(await seenBy(citizen, part('THERAPIST'))).toMatchObject({ harassment_answer: 1 });
    expect(await seenBy(citizen, secondPart)).toMatchObject({ harassment_answer: 0 });
    await handTo(null);
    expect(await harassment(person('THERAPIST'))).toBe(0);
    await handTo(secondPart);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [secondPart]));
    expect(await harassment(second)).toBe(0);
  });

  test('it cannot be handed to anybody but a therapist of the case, and nobody else writes in it', async () => {
    for (const role of RECIPIENTS.filter((one) => one !== 'THERAPIST'))
      await expect(handTo(part(role))).rejects.toThrow(/row-level security/);
    await handTo(part('THERAPIST'));
    expect(await handTo(null, person('THERAPIST'))).toBe(0);
    expect(await harassment(person('THERAPIST'))).toBe(1);
  });
});

test('[1.2] own wish: no clinician can say it, not past the forms either; and the citizen says nothing else', async () => {
  const write = (by: TestPerson, item: string, answer: string, own: TestStaff | null) =>
    actingAs(database, by, (query) =>
      query(
        `insert into eligibility_entry (case_id, kind, item, ordinal, answer, own_organisation_id, own_role)
         values ($1, 'ANSWER', $2, 9, $3, $4, $5)`,
        [caseId, item, answer, own?.organisationId ?? null, own?.role ?? null],
      ),
    );
  const therapist = person('THERAPIST');
  const refused = /row-level security|check constraint/;
  await expect(write(therapist, 'OWN_WISH', 'NO', therapist)).rejects.toThrow(refused);
  await expect(write(therapist, 'OWN_WISH', 'NO', null)).rejects.toThrow(refused);
  await expect(write(citizen, 'PROBLEM_GROUP', 'MSK', null)).rejects.toThrow(refused);
  for (const role of RECIPIENTS.filter((one) => one !== 'THERAPIST'))
    await expect(write(person(role), 'PROBLEM_GROUP', 'MSK', person(role))).rejects.toThrow(refused);
});

test('nobody but the citizen writes the own, and what fits one cannot be made to be shared', async () => {
  const insert = `insert into own_entry (case_id, kind, topic, text, kept) values ($1, 'MASTERY', 'DOING', 'x', false)`;
  for (const role of RECIPIENTS)
    await expect(actingAs(database, person(role), (query) => query(insert, [caseId]))).rejects.toThrow(
      /row-level security/,
    );
  const open = `update own_entry set kept = false where case_id = $1 and kind = 'FITS'`;
  await expect(actingAs(database, citizen, (query) => query(open, [caseId]))).rejects.toThrow(
    /check constraint/,
  );
});

test('whoever stands in sees of the own what is opened and not kept, and writes none of it', async () => {
  const guardian = await registerPerson(database, `guardian-${randomUUID()}`);
  await database.owner.query(
    `insert into representation (citizen_id, kind, opened, representative_id, from_at, to_at)
     values ($1, 'GUARDIAN', '{PERSONAL}', $2, app.now(), app.now() + interval '1 day')`,
    [citizen.id, guardian.id],
  );
  expect(await seenBy(guardian)).toMatchObject({ own_entry: 1, work_compass: 0, harassment_answer: 0 });
  const insert = `insert into own_entry (case_id, kind, topic, text, kept) values ($1, 'MASTERY', 'DOING', 'x', false)`;
  await expect(actingAs(database, guardian, (query) => query(insert, [caseId]))).rejects.toThrow(
    /row-level security/,
  );
});

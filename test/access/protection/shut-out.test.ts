import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROTECTIONS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestStaff } from '../../support/people.ts';
import { clear, registerStaff } from '../../support/people.ts';
import { consent, openCase } from '../small-world.ts';
import { announced, asked, citizenOf, NOT_THERE, noticed, plainStaff, protect, sees } from './world.ts';

let database: TestDatabase;
let office: string;
let counsellor: TestStaff;

beforeAll(async () => {
  database = await freshDatabase();
  counsellor = await plainStaff(database, 'NAV_LOCAL');
  office = counsellor.organisationId;
});
afterAll(() => database.drop());

const NAV = ['NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'] as const;
const hears = (who: TestStaff, event: string | undefined) =>
  asked(database, { tokenHash: '' }, 'select app.hears($1, $2) as it', [who.tokenHash, event]);

describe.each(PROTECTIONS)('a citizen with %s', (kind) => {
  test.each(NAV)('%s without the clearance: not there, whatever is consented', async (role) => {
    const citizen = await citizenOf(database, office);
    await protect(database, citizen, kind);
    const other = PROTECTIONS.find((it) => it !== kind) ?? kind;
    const staff = await plainStaff(database, role, office);
    await clear(database, staff, other);
    await clear(database, staff, 'GEO_NATIONAL');
    const { caseId, parts } = await openCase(database, citizen, [staff]);
    await consent(database, citizen, caseId, parts[0], { PLAN: 'READ', PARTICIPANTS: 'SUMMARY' });
    expect(await noticed(database, staff, caseId)).toEqual(NOT_THERE);
    expect(await noticed(database, staff, randomUUID())).toEqual(NOT_THERE);
    expect(await asked(database, staff, 'select app.end_participation($1) as it', [parts[0]])).toBe(false);
    await clear(database, staff, kind);
    expect(await sees(database, staff, caseId)).toBe(true);
  });

  test.each(['GP', 'THERAPIST', 'EMPLOYER', 'SUPPORT_PERSON'] as const)('%s is in as ever', async (role) => {
    const citizen = await citizenOf(database, office);
    await protect(database, citizen, kind);
    const staff = await plainStaff(database, role);
    const { caseId } = await openCase(database, citizen, [staff]);
    expect(await sees(database, staff, caseId)).toBe(true);
  });
});

test('two protections take two clearances', async () => {
  const citizen = await citizenOf(database, office);
  await protect(database, citizen, 'SHIELDED');
  await protect(database, citizen, 'CONFIDENTIAL_ADDRESS');
  const staff = await plainStaff(database, 'NAV_LOCAL', office);
  const { caseId } = await openCase(database, citizen, [staff]);
  await clear(database, staff, 'SHIELDED');
  expect(await noticed(database, staff, caseId)).toEqual(NOT_THERE);
  await clear(database, staff, 'CONFIDENTIAL_ADDRESS');
  expect(await sees(database, staff, caseId)).toBe(true);
});

test('a protection that comes later shuts out at once; those shut out are told, those never in are not', async () => {
  const citizen = await citizenOf(database, office);
  const far = await plainStaff(database, 'NAV_LOCAL');
  const cleared = await plainStaff(database, 'NAV_LOCAL', office);
  await clear(database, cleared, 'SHIELDED');
  const { caseId } = await openCase(database, citizen, [counsellor, far, cleared]);
  expect(await sees(database, counsellor, caseId)).toBe(true);
  const events = await announced(database, () => protect(database, citizen, 'SHIELDED'));
  expect(await noticed(database, counsellor, caseId)).toEqual(NOT_THERE);
  const heard = async (who: TestStaff) =>
    (await Promise.all(events.map((e) => hears(who, e)))).filter(Boolean);
  expect(await heard(counsellor)).toEqual([{ caseId, access: true }]);
  expect(await heard(far)).toEqual([]);
});

describe('the rule of office', () => {
  test.each([
    ['the office where the citizen lives', () => office, true],
    ['another office', () => randomUUID(), false],
  ])('a counsellor of %s: %s', async (_, organisation, seen) => {
    const staff = await plainStaff(database, 'NAV_LOCAL', organisation());
    const { caseId } = await openCase(database, await citizenOf(database, office), [staff]);
    expect(await sees(database, staff, caseId)).toBe(seen);
    if (!seen) expect(await noticed(database, staff, caseId)).toEqual(NOT_THERE);
    await clear(database, staff, 'GEO_NATIONAL');
    expect(await sees(database, staff, caseId)).toBe(true);
  });

  test('a citizen whose office nobody knows is no office’s', async () => {
    const { caseId } = await openCase(database, await citizenOf(database, null), [counsellor]);
    expect(await noticed(database, counsellor, caseId)).toEqual(NOT_THERE);
  });

  test('of an event in a case that was never theirs, nobody hears', async () => {
    const far = await plainStaff(database, 'NAV_LOCAL');
    const citizen = await citizenOf(database, office);
    const events = await announced(database, async () => {
      const { caseId, parts } = await openCase(database, citizen, [far]);
      await consent(database, citizen, caseId, parts[0], { PLAN: 'READ' });
      await asked(database, citizen, 'select app.end_participation($1) as it', [parts[0]]);
      await asked(database, citizen, `update case_file set closed_at = app.now() where id = $1`, [caseId]);
    });
    expect(events.length).toBeGreaterThan(3);
    for (const event of events) expect(await hears(far, event)).toBeNull();
  });
});

describe('impartiality', () => {
  test('nobody has a professional part in the own case', async () => {
    const doctor = await registerStaff(database, `own-${randomUUID()}`, 'GP');
    const { caseId } = await openCase(database, doctor, [doctor]);
    const roles = await asked(
      database,
      doctor,
      'select array_agg(role) as it from app.standing where case_id = $1',
      [caseId],
    );
    expect(roles).toEqual(['CITIZEN']);
  });

  test.each(['THERAPIST', 'GP', 'EMPLOYER', 'SUPPORT_PERSON', ...NAV] as const)(
    '%s who says "I am partial" has seen the case for the last time, and is told so live',
    async (role) => {
      const citizen = await citizenOf(database, office);
      const staff = await plainStaff(database, role, office);
      const { caseId, parts } = await openCase(database, citizen, [staff]);
      await consent(database, citizen, caseId, parts[0], { PLAN: 'READ' });
      expect(await sees(database, staff, caseId)).toBe(true);
      const declare = `select app.declare_impartiality($1, 'FAMILY') as it`;
      const events = await announced(database, () => asked(database, staff, declare, [caseId]));
      expect(await noticed(database, staff, caseId)).toEqual(NOT_THERE);
      expect(await hears(staff, events[0])).toEqual({ caseId, access: true });
      expect(await asked(database, staff, declare, [caseId])).toBeNull();
      for (const kind of [...PROTECTIONS, 'GEO_NATIONAL'] as const) await clear(database, staff, kind);
      expect(await noticed(database, staff, caseId)).toEqual(NOT_THERE);
    },
  );

  test('nobody declares for another, nor in a case that is not theirs', async () => {
    const { caseId } = await openCase(database, await citizenOf(database, office), [counsellor]);
    const stranger = await plainStaff(database, 'NAV_LOCAL', office);
    expect(
      await asked(database, stranger, `select app.declare_impartiality($1, 'OTHER') as it`, [caseId]),
    ).toBeNull();
    expect(await sees(database, counsellor, caseId)).toBe(true);
  });

  test('the citizen shuts someone out, and lets in again; the one shut out cannot', async () => {
    const citizen = await citizenOf(database, office);
    const { caseId, parts } = await openCase(database, citizen, [counsellor]);
    const report = `select app.report_impartiality($1, 'OTHER') as it`;
    const id = await asked<string>(database, citizen, report, [parts[0]]);
    expect(await noticed(database, counsellor, caseId)).toEqual(NOT_THERE);
    expect(await asked(database, citizen, report, [parts[0]])).toBeNull();
    const back = 'select app.take_back_impartiality($1) as it';
    expect(await asked(database, counsellor, back, [id])).toBe(false);
    expect(await asked(database, citizen, back, [id])).toBe(true);
    expect(await sees(database, counsellor, caseId)).toBe(true);
    expect(await asked(database, counsellor, report, [parts[0]])).toBeNull();
  });

  test('what the professional or the register said, the citizen cannot take back', async () => {
    const citizen = await citizenOf(database, office);
    const staff = await plainStaff(database, 'THERAPIST');
    const { caseId } = await openCase(database, citizen, [staff, counsellor]);
    const declared = await asked<string>(
      database,
      staff,
      `select app.declare_impartiality($1, 'COLLEAGUE') as it`,
      [caseId],
    );
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into impartiality (person_id, citizen_id, kind, told_by) values ($1, $2, 'FAMILY', 'REGISTER') returning id`,
      [counsellor.id, citizen.id],
    );
    for (const id of [declared, rows[0]?.id]) {
      expect(await asked(database, citizen, 'select app.take_back_impartiality($1) as it', [id])).toBe(false);
    }
    for (const who of [staff, counsellor]) expect(await noticed(database, who, caseId)).toEqual(NOT_THERE);
    const told = await asked<{ impartialities: { toldBy: string }[]; shutOut: string[] }>(
      database,
      citizen,
      'select app.protection_of($1) as it',
      [caseId],
    );
    expect(told?.impartialities.map((it) => it.toldBy).toSorted()).toEqual(['REGISTER', 'SELF']);
    expect(told?.shutOut).toHaveLength(2);
  });

  test('"see as" someone who is shut out is what they see: nothing', async () => {
    const citizen = await citizenOf(database, office);
    const { parts } = await openCase(database, citizen, [counsellor]);
    const look = 'select app.preview($1) as it';
    expect(await asked(database, citizen, look, [parts[0]])).not.toBeNull();
    await asked(database, citizen, `select app.report_impartiality($1, 'OTHER') as it`, [parts[0]]);
    expect(await asked(database, citizen, look, [parts[0]])).toBeNull();
  });
});

describe('a protected address', () => {
  test('the place of work is told only there; and there nobody learns of a doctor or an office', async () => {
    const citizen = await citizenOf(database, office);
    const [leader, gp, cleared] = [
      await plainStaff(database, 'EMPLOYER'),
      await plainStaff(database, 'GP'),
      await plainStaff(database, 'NAV_LOCAL', office),
    ];
    await clear(database, cleared, 'CONFIDENTIAL_ADDRESS');
    const { caseId, parts } = await openCase(database, citizen, [leader, gp, cleared]);
    await actingAs(database, citizen, async (query) => {
      await query(
        `insert into employment (id, case_id, employer_id, employer_name, percent, from_date)
         values (gen_random_uuid(), $1, $2, '', 100, '2020-01-01')`,
        [caseId, leader.organisationId],
      );
      await query(
        `insert into employment_detail (employment_id, case_id, employer_id, workplace)
         select id, case_id, employer_id, 'Andre etasje' from employment where case_id = $1`,
        [caseId],
      );
    });
    for (const part of [parts[0], parts[2]])
      await consent(database, citizen, caseId, part, { PARTICIPANTS: 'SUMMARY', EMPLOYMENT: 'READ' });
    const count = (who: TestStaff, table: string) =>
      asked(database, who, `select count(*)::int as it from ${table} where case_id = $1`, [caseId]);
    const places = () => Promise.all([leader, gp, cleared].map((who) => count(who, 'employment_detail')));
    expect(await places()).toEqual([1, 1, 1]);
    expect(await count(leader, 'participant')).toBe(3);
    await protect(database, citizen, 'CONFIDENTIAL_ADDRESS');
    expect(await places()).toEqual([1, 0, 0]);
    expect(await count(leader, 'participant')).toBe(1);
    expect(await count(cleared, 'participant')).toBeGreaterThan(1);
    expect(
      await asked(database, citizen, 'select count(*)::int as it from participant where case_id = $1', [
        caseId,
      ]),
    ).toBe(3);
  });
});

test('the backend’s role can neither read nor write the tables of protection', async () => {
  for (const table of [
    'protection',
    'clearance',
    'impartiality',
    'access_override',
    'representation',
    'representation_act',
  ]) {
    await expect(database.app.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(database.app.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(database.app.query(`insert into ${table} default values`)).rejects.toThrow(
      /permission denied/,
    );
  }
});

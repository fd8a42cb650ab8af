import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KnownWork } from '@samtavle/shared/domain';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase, withdraw } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let staff: readonly TestStaff[];
let caseId: string;
let parts: readonly string[];
let foreign: TestStaff;

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  ({ caseId, parts } = await openCase(database, citizen, staff));
  foreign = await registerStaff(database, 'foreign', 'GP');
  await openCase(database, await registerPerson(database, 'another'), [foreign]);
  const [gp, place] = [RECIPIENTS.indexOf('GP'), staff[RECIPIENTS.indexOf('GP')]];
  await actingAs(database, place ?? citizen, (query) =>
    query(
      `insert into sick_leave_period (id, case_id, from_date, to_date, grade, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, '2026-08-31', '2026-10-18', 100, $2, 'GP')`,
      [caseId, staff[gp]?.organisationId],
    ),
  );
  await actingAs(database, citizen, (query) =>
    query(
      `insert into work_actual (id, case_id, week, work_percent) values (gen_random_uuid(), $1, '2026-10-19', 60)`,
      [caseId],
    ),
  );
});
afterAll(() => database.drop());

type Facts = Pick<KnownWork, 'periods' | 'weeks'> & { readonly said: string | null };

/** What the API's own statement answers, word for word. */
async function read(by: TestPerson, as: string | null = null): Promise<Facts | null> {
  const { rows } = await database.app.query<{ json: Facts | null }>(
    'select app.read_outcome($1, $2, $3) as json',
    [by.tokenHash, caseId, as],
  );
  return rows[0]?.json ?? null;
}
const seen = async (by: TestPerson) => {
  const facts = await read(by);
  return facts === null
    ? 'nothing'
    : `${String(facts.periods.length)} sick, ${String(facts.weeks.length)} weeks`;
};
const each = async () =>
  Object.fromEntries(await Promise.all(staff.map(async (one) => [one.role, await seen(one)] as const)));
const NOBODYS = {
  NAV_ADVISER: 'nothing',
  JOB_SPECIALIST: 'nothing',
  ADVISORY_DOCTOR: 'nothing',
  EMPLOYER: 'nothing',
  PROSPECTIVE_EMPLOYER: 'nothing',
  SUPPORT_PERSON: 'nothing',
};

describe('[outcome] the facts are those that the reader may see anyway', () => {
  test('the citizen: all of them; without consent each role what the law and co-operation give', async () => {
    expect(await seen(citizen)).toBe('1 sick, 1 weeks');
    expect(await each()).toEqual({
      ...NOBODYS,
      THERAPIST: '1 sick, 1 weeks',
      GP: '1 sick, 1 weeks',
      NAV_LOCAL: '1 sick, 0 weeks',
    });
  });

  test('with consent to the plan also Nav; only its summary: no weeks; withdrawn: as before', async () => {
    const nav = parts[RECIPIENTS.indexOf('NAV_LOCAL')];
    const employer = parts[RECIPIENTS.indexOf('EMPLOYER')];
    const summary = await consent(database, citizen, caseId, nav, { PLAN: 'SUMMARY' });
    expect((await each())['NAV_LOCAL']).toBe('1 sick, 0 weeks');
    await withdraw(database, citizen, caseId, summary);
    const full = await consent(database, citizen, caseId, nav, { PLAN: 'READ' });
    const also = await consent(database, citizen, caseId, employer, { PLAN: 'READ' });
    expect(await each()).toMatchObject({ ...NOBODYS, NAV_LOCAL: '1 sick, 1 weeks' });
    for (const id of [full, also]) await withdraw(database, citizen, caseId, id);
    expect((await each())['NAV_LOCAL']).toBe('1 sick, 0 weeks');
  });

  test('see as: byte for byte what each of the nine is answered, and nobody else borrows eyes', async () => {
    for (const [place, one] of staff.entries())
      expect(JSON.stringify(await read(citizen, parts[place]))).toBe(JSON.stringify(await read(one)));
    const [therapist] = staff;
    expect(await read(therapist ?? citizen, parts[RECIPIENTS.indexOf('NAV_LOCAL')])).toBeNull();
  });

  test('a case of another, and one that is nowhere, is not there', async () => {
    expect(await read(foreign)).toBeNull();
    expect(await read(foreign, parts[0])).toBeNull();
  });

  test('a reading is written in the log with what was in it; a refusal too', async () => {
    // a refusal is counted when it is made, and becomes a line when the citizen looks
    const lines = await actingAs(database, citizen, async (query) => {
      await query('select audit.tell_refusals($1)', [caseId]);
      return query<{ role: string; outcome: string; categories: string[] }>(
        `select distinct role, outcome, categories from audit.access_log where case_id = $1 and action = 'READ_OUTCOME'`,
        [caseId],
      );
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        { role: 'NAV_LOCAL', outcome: 'PERMIT', categories: ['SICK_LEAVE'] },
        { role: 'NAV_LOCAL', outcome: 'PERMIT', categories: ['PLAN', 'SICK_LEAVE'] },
        { role: 'EMPLOYER', outcome: 'DENY', categories: [] },
      ]),
    );
  });

  test('one who has left sees nothing', async () => {
    const gone = RECIPIENTS.indexOf('THERAPIST');
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [parts[gone]]));
    expect((await each())['THERAPIST']).toBe('nothing');
    expect(await read(citizen, parts[gone])).toBeNull();
  });

  test('what the citizen says at closing is the citizen’s alone; a closed case is read by nobody else', async () => {
    await actingAs(database, citizen, async (query) => {
      await query(
        `insert into closing_word (case_id, said, helped_text) values ($1, 'PARTLY_BACK', 'Kollegene')`,
        [caseId],
      );
      for (const one of staff)
        expect(await actingAs(database, one, (their) => their('select from closing_word'))).toEqual([]);
    });
    for (const [place, one] of staff.entries()) {
      expect((await read(one))?.said ?? null).toBeNull();
      expect((await read(citizen, parts[place]))?.said ?? null).toBeNull();
      const rows = await actingAs(database, one, (query) => query('select from closing_word'));
      expect(rows).toEqual([]);
    }
    expect((await read(citizen))?.said).toBe('PARTLY_BACK');
    await actingAs(database, citizen, (query) => query('update case_file set closed_at = app.now()'));
    expect(new Set(Object.values(await each()))).toEqual(new Set(['nothing']));
    expect((await read(citizen))?.said).toBe('PARTLY_BACK');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import type { AdviceWorld } from './world.ts';
import { approve, askOne, openAdviceWorld } from './world.ts';

let database: TestDatabase;
let world: AdviceWorld;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  world = await openAdviceWorld(database);
});
afterAll(() => database.drop());

const asked = (by: TestPerson) =>
  actingAs(database, by, async (query) =>
    (await query<{ id: string }>('select id from consultation')).map(({ id }) => id),
  );
const advise = (by: TestPerson) =>
  actingAs(database, by, (query) =>
    query(`insert into consultation_advice (id, consultation_id, text) values (gen_random_uuid(), $1, 'a')`, [
      world.consultation,
    ]),
  );

describe('[4.7] one who is asked without a name', () => {
  test('reads the question only once the citizen has said yes, and only who is asked', async () => {
    const { citizen, consultant, consultation, staff } = world;
    expect(await asked(consultant)).toEqual([]);
    expect(await approve(database, staff.NAV_LOCAL, consultation)).toEqual([]);
    expect(await asked(consultant)).toEqual([]);
    expect(await approve(database, citizen, consultation)).toHaveLength(1);
    expect(await asked(consultant)).toEqual([consultation]);
    expect(await asked(await registerStaff(database, `other-${consultation}`, 'ADVISORY_DOCTOR'))).toEqual(
      [],
    );
    expect(await asked(staff.ADVISORY_DOCTOR)).toEqual([]);
  });

  test('sees no case, no person and no job, and cannot read which case it is', async () => {
    const { citizen, consultant, consultation } = world;
    await approve(database, citizen, consultation);
    const tables = [
      ...['case_file', 'participant', 'employment', 'case_track', 'commission', 'measure', 'decision'],
      ...['milestone', 'goal', 'own_line', 'signature', 'consent', 'plan_summary', 'category_summary'],
    ];
    for (const table of tables)
      expect(await actingAs(database, consultant, (query) => query(`select from ${table}`))).toEqual([]);
    for (const table of ['consultation', 'consultation_seat', 'consultation_material', 'consultation_advice'])
      await expect(
        actingAs(database, consultant, (query) => query(`select case_id from ${table}`)),
      ).rejects.toThrow('permission denied');
    await expect(
      actingAs(database, consultant, (query) => query('select own_organisation_id from consultation')),
    ).rejects.toThrow('permission denied');
    expect(
      await actingAs(database, consultant, (query) =>
        query('select app.consultations_of($1) as ids', [world.caseId]),
      ),
    ).toEqual([{ ids: [] }]);
  });

  test('the queue holds nothing that leads to the case: no id, no name, no office', async () => {
    const { citizen, consultant, consultation, caseId, staff } = world;
    await approve(database, citizen, consultation);
    const { rows } = await database.app.query<{ json: unknown }>(
      'select app.read_consultations($1) as json',
      [consultant.tokenHash],
    );
    const told = JSON.stringify(rows[0]?.json);
    expect(told).toContain(consultation);
    for (const secret of [
      caseId,
      citizen.id,
      citizen.name,
      staff.NAV_LOCAL.name,
      staff.NAV_LOCAL.organisationId,
    ])
      expect(told).not.toContain(secret);
    // and the citizen's log says who read it
    const log = await actingAs(database, citizen, (query) =>
      query(`select person_name, categories, bases from audit.access_log where action = 'READ_CONSULTATION'`),
    );
    expect(log).toEqual([{ person_name: consultant.name, categories: ['NAV'], bases: ['CONSENT'] }]);
  });

  test('is nobody who takes part in the case, and is not added once the citizen has answered', async () => {
    const { citizen, consultation, caseId, staff } = world;
    const nav = staff.NAV_LOCAL;
    await expect(askOne(database, { nav, caseId, consultant: staff.ADVISORY_DOCTOR })).rejects.toThrow(
      'TAKES_PART',
    );
    await approve(database, citizen, consultation);
    const late = await registerStaff(database, `late-${consultation}`, 'ADVISORY_DOCTOR');
    await expect(
      actingAs(database, nav, (query) =>
        query('insert into consultation_seat (consultation_id, case_id, person_id) values ($1, $2, $3)', [
          ...[consultation, caseId, late.id],
        ]),
      ),
    ).rejects.toThrow('NOT_NOW');
  });

  test('answers once, and is told of nothing live', async () => {
    const { citizen, consultant, consultation, caseId, staff } = world;
    await expect(advise(consultant)).rejects.toThrow();
    await approve(database, citizen, consultation);
    await advise(consultant);
    await expect(advise(consultant)).rejects.toThrow('duplicate key');
    await expect(advise(staff.NAV_LOCAL)).rejects.toThrow('row-level security');
    const event = { caseId, kind: 'ROW', table: 'case_track', key: 'case_id', id: caseId };
    const hears = async (by: TestPerson) => {
      const { rows } = await database.app.query<{ told: unknown }>('select app.hears($1, $2) as told', [
        by.tokenHash,
        JSON.stringify(event),
      ]);
      return rows[0]?.told;
    };
    expect(await hears(consultant)).toBeNull();
    expect(await hears(staff.NAV_LOCAL)).toEqual({ caseId, access: false });
  });

  test('is not asked after the last day, in a closed case, or where this one may not deal with the person', async () => {
    const { citizen, consultant, consultation } = world;
    await approve(database, citizen, consultation);
    const { admin } = database;
    const near = [consultant.id, citizen.id];
    await admin.query(
      `insert into impartiality (person_id, citizen_id, kind, told_by) values ($1, $2, 'FAMILY', 'REGISTER')`,
      near,
    );
    expect(await asked(consultant)).toEqual([]);
    await admin.query('delete from impartiality where person_id = $1', [consultant.id]);
    await admin.query(`insert into protection (person_id, kind) values ($1, 'CONFIDENTIAL_ADDRESS')`, [
      citizen.id,
    ]);
    expect(await asked(consultant)).toEqual([]);
    await admin.query('delete from protection where person_id = $1', [citizen.id]);
    expect(await asked(consultant)).toEqual([consultation]);
    await shiftClock(database, 21);
    expect(await asked(consultant)).toEqual([]);
    await shiftClock(database, 0);
    await actingAs(database, citizen, (query) => query('update case_file set closed_at = app.now()'));
    expect(await asked(consultant)).toEqual([]);
  });

  test('what went with the question is read by those who are asked and by the citizen, not by the one who asks', async () => {
    const { citizen, consultant, consultation, caseId, staff } = world;
    const lines = (by: TestPerson) =>
      actingAs(database, by, (query) => query('select category from consultation_material'));
    await actingAs(database, citizen, (query) =>
      query(
        `insert into consultation_material (consultation_id, case_id, category, text) values ($1, $2, 'FUNCTION', 'x')`,
        [consultation, caseId],
      ),
    );
    expect(await lines(consultant)).toEqual([]);
    await approve(database, citizen, consultation);
    expect([await lines(consultant), await lines(citizen), await lines(staff.NAV_LOCAL)]).toEqual([
      [{ category: 'FUNCTION' }],
      [{ category: 'FUNCTION' }],
      [],
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CATEGORIES, PRIVATE_CATEGORIES } from '@samtavle/shared/policy';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson } from '../../support/people.ts';
import { actingAs } from '../../support/acting.ts';
import { consent, openCase, proposeStep } from '../small-world.ts';
import { announced, asked, citizenOf, NOT_THERE, noticed, plainStaff, sees } from './world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let helper: TestPerson;
let therapist: TestStaff;
let caseId: string;
let part: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  citizen = await citizenOf(database, null);
  helper = await registerPerson(database, `helper-${randomUUID()}`, 'Støtt Ask');
  therapist = await plainStaff(database, 'THERAPIST');
  const opened = await openCase(database, citizen, [therapist]);
  caseId = opened.caseId;
  part = opened.parts[0];
});

const invite = (opened: readonly string[] = []) =>
  asked<string>(database, citizen, 'select app.invite_proxy($1, $2, app.today() + 60) as it', [
    caseId,
    opened,
  ]);
const accept = (who: TestPerson, id: string | undefined) =>
  asked(database, who, 'select app.accept_proxy($1) as it', [id]);
const confirm = (who: TestPerson, id: string | undefined) =>
  asked(database, who, 'select app.confirm_proxy($1) as it', [id]);
const end = (who: TestPerson, id: string | undefined) =>
  asked(database, who, 'select app.end_representation($1) as it', [id]);
async function proxy(opened: readonly string[] = []): Promise<string | undefined> {
  const id = await invite(opened);
  await accept(helper, id);
  await confirm(citizen, id);
  return id;
}

describe('becoming one', () => {
  test('asked, said yes, and confirmed by the citizen: only then, and at once', async () => {
    const id = await invite();
    expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
    expect(await accept(helper, id)).toBe(true);
    expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
    expect(await confirm(helper, id)).toBe(false);
    const events = await announced(database, () => confirm(citizen, id));
    expect(await sees(database, helper, caseId)).toBe(true);
    const heard = await asked(database, { tokenHash: '' }, 'select app.hears($1, $2) as it', [
      helper.tokenHash,
      events[0],
    ]);
    expect(heard).toEqual({ caseId, access: true });
  });

  test('an invitation counts once, for seven days, and not for the citizen or one who takes part', async () => {
    const id = await invite();
    expect(await accept(citizen, id)).toBe(false);
    expect(await accept(therapist, id)).toBe(false);
    expect(await accept(helper, randomUUID())).toBe(false);
    expect(await accept(helper, id)).toBe(true);
    expect(await accept(await registerPerson(database, randomUUID()), id)).toBe(false);
    const late = await invite();
    try {
      await shiftClock(database, 8);
      expect(await accept(helper, late)).toBe(false);
    } finally {
      await shiftClock(database, 0);
    }
  });

  test('only the citizen asks: no participant, no stand-in', async () => {
    await proxy();
    for (const who of [therapist, helper]) {
      const sql = `select app.invite_proxy($1, '{}', app.today() + 60) as it`;
      expect(await asked(database, who, sql, [caseId])).toBeNull();
    }
  });

  test('whoever stands in deals with the case in no other part', async () => {
    await database.owner.query(
      `insert into representation (citizen_id, kind, representative_id, from_at, to_at)
       values ($1, 'GUARDIAN', $2, now(), now() + interval '1 year')`,
      [citizen.id, therapist.id],
    );
    const roles = await asked(
      database,
      therapist,
      'select array_agg(role) as it from app.standing where case_id = $1',
      [caseId],
    );
    expect(roles).toEqual(['CITIZEN']);
  });
});

describe('what a stand-in sees', () => {
  test.each([
    ['nothing opened', [], []],
    ['one opened', ['PERSONAL'], ['PERSONAL']],
  ])('with %s: every category but the private ones', async (_, opened, seen) => {
    await proxy(opened);
    const rows = await actingAs(database, helper, (query) =>
      query<{ category: string; level: number; basis: string }>(
        'select category, level, basis from app.access where case_id = $1',
        [caseId],
      ),
    );
    const hidden = PRIVATE_CATEGORIES.filter((it) => !seen.some((one) => one === it));
    expect(
      rows
        .filter((row) => row.level === 0)
        .map((row) => row.category)
        .toSorted(),
    ).toEqual(hidden.toSorted());
    expect(rows.filter((row) => row.level > 0).every((row) => row.basis === 'REPRESENTATION')).toBe(true);
    expect(rows).toHaveLength(CATEGORIES.length);
  });

  test('no private goal, no private note of a week, no log of readers, nobody else’s eyes', async () => {
    await proxy();
    const week = randomUUID();
    await actingAs(database, citizen, async (query) => {
      for (const kind of ['WORK', 'LIFE'])
        await query('insert into goal (id, case_id, kind, text) values (gen_random_uuid(), $1, $2, $2)', [
          caseId,
          kind,
        ]);
      await query(
        `insert into work_actual (id, case_id, week, work_percent) values ($1, $2, '2026-11-16', 20)`,
        [week, caseId],
      );
      await query(`insert into work_actual_private (actual_id, case_id, note) values ($1, $2, 'Tungt')`, [
        week,
        caseId,
      ]);
      await query(`select audit.refused('x', $1)`, [caseId]);
      await query('select audit.tell_refusals($1)', [caseId]);
    });
    const count = (who: TestPerson, table: string) =>
      asked(database, who, `select count(*)::int as it from ${table} where case_id = $1`, [caseId]);
    for (const [table, whole, part] of [
      ['goal', 2, 1],
      ['work_actual', 1, 1],
      ['work_actual_private', 1, 0],
      ['audit.access_log', 1, 0],
    ] as const) {
      expect([table, await count(citizen, table), await count(helper, table)]).toEqual([table, whole, part]);
    }
    expect(await asked(database, helper, 'select app.preview($1) as it', [part])).toBeNull();
  });

  test('nothing in a case that is closed, nothing after the last day, nothing when it has ended', async () => {
    const id = await proxy();
    try {
      await shiftClock(database, 61);
      expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
    } finally {
      await shiftClock(database, 0);
    }
    expect(await sees(database, helper, caseId)).toBe(true);
    expect(await end(therapist, id)).toBe(false);
    const events = await announced(database, () => end(citizen, id));
    expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
    expect(events[0]).toContain(helper.id);
    await proxy();
    expect(await sees(database, helper, caseId)).toBe(true);
    await asked(database, citizen, 'update case_file set closed_at = app.now() where id = $1', [caseId]);
    expect(await noticed(database, helper, caseId)).toEqual(NOT_THERE);
  });

  test('hears of what is opened and of consents, not of the private', async () => {
    await proxy();
    const goal = (kind: string) =>
      announced(database, () =>
        asked(
          database,
          citizen,
          'insert into goal (id, case_id, kind, text) values (gen_random_uuid(), $1, $2, $2)',
          [caseId, kind],
        ),
      );
    const heard = async (event: string | undefined) =>
      asked(database, { tokenHash: '' }, 'select app.hears($1, $2) as it', [helper.tokenHash, event]);
    expect(await heard((await goal('LIFE'))[0])).toBeNull();
    expect(await heard((await goal('WORK'))[0])).toEqual({ caseId, access: false });
    const given = await announced(database, () => consent(database, citizen, caseId, part, { PLAN: 'READ' }));
    expect(await heard(given[0])).toEqual({ caseId, access: false });
  });
});

describe('what a stand-in does', () => {
  test('is done for the citizen, and every row is written down as the stand-in’s', async () => {
    await proxy();
    await proposeStep(database, helper, caseId, null);
    const consentId = await consent(database, helper, caseId, part, { PLAN: 'READ' });
    const told = await asked<{ acts: { what: string; name: string }[] }>(
      database,
      citizen,
      'select app.representation_of($1) as it',
      [caseId],
    );
    expect(told?.acts.map((it) => [it.what, it.name])).toEqual([
      ['consent', 'Støtt Ask'],
      ['step', 'Støtt Ask'],
    ]);
    const { rows } = await database.admin.query('select given_by, given_by_name from consent where id = $1', [
      consentId,
    ]);
    expect(rows).toEqual([{ given_by: helper.id, given_by_name: 'Støtt Ask' }]);
    await proposeStep(database, citizen, caseId, null);
    const again = await asked<{ acts: object[] }>(
      database,
      citizen,
      'select app.representation_of($1) as it',
      [caseId],
    );
    expect(again?.acts).toHaveLength(2);
  });

  test('cannot be signed with the citizen’s name, nor the citizen’s own with another’s', async () => {
    await proxy();
    const give = (who: TestPerson, as: TestPerson) =>
      asked<string>(
        database,
        who,
        `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version,
           language, given_via, given_by, given_by_name, valid_from, valid_to)
         values (gen_random_uuid(), $1, $2, 'GRANT', 'p', 'c', 'g', 'v', 'nb', 'SELF', $3, 'Falsk', app.now(), app.now() + interval '1 year') returning id as it`,
        [caseId, part, as.id],
      );
    const ids = [await give(helper, citizen), await give(citizen, helper)];
    const { rows } = await database.admin.query(
      'select given_by, given_by_name from consent where id = any ($1) order by given_by_name nulls last',
      [ids],
    );
    expect(rows).toEqual([
      { given_by: helper.id, given_by_name: 'Støtt Ask' },
      { given_by: citizen.id, given_by_name: null },
    ]);
  });

  test('no consent to what is not opened; not to close the case', async () => {
    await proxy(['PERSONAL']);
    await expect(consent(database, helper, caseId, part, { SYMPTOM_MEASURES: 'READ' })).rejects.toThrow(
      /row-level security/,
    );
    await consent(database, helper, caseId, part, { PERSONAL: 'READ' });
    await asked(database, helper, 'update case_file set closed_at = app.now() where id = $1', [caseId]);
    expect(await sees(database, therapist, caseId)).toBe(true);
  });

  test('reading is a disclosure in the citizen’s log, on the basis of standing in', async () => {
    await proxy();
    await proposeStep(database, citizen, caseId, null);
    await database.app.query('select app.read_board($1, $2)', [helper.tokenHash, caseId]);
    const { rows } = await database.admin.query<{ person_name: string; bases: string[] }>(
      `select person_name, bases from audit.access_log where case_id = $1 and outcome = 'PERMIT'`,
      [caseId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ person_name: 'Støtt Ask' });
    expect([...new Set(rows[0]?.bases)]).toEqual(['REPRESENTATION']);
  });
});

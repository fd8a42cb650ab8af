import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { CATEGORIES, decide, rankOf, RECIPIENTS } from '@samtavle/shared/policy';
import { OWN_LINE_HOME, OWN_LINE_KINDS } from '@samtavle/shared/domain';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import { consent, withdraw } from '../small-world.ts';
import type { AdviceWorld } from './world.ts';
import { openAdviceWorld, put } from './world.ts';

let database: TestDatabase;
let world: AdviceWorld;
beforeAll(async () => {
  database = await freshDatabase();
  world = await openAdviceWorld(database);
});
afterAll(() => database.drop());

const TABLES = ['commission', 'decision', 'measure', 'employer_contact', 'measure_party'] as const;

/** What one sees in the case: rows of each table, recommendations by who gave them, lines by their kind. */
async function sightOf(by: TestPerson): Promise<readonly string[]> {
  const { caseId } = world;
  return actingAs(database, by, async (query) => {
    const seen: string[] = [];
    for (const table of TABLES)
      seen.push(...(await query(`select from ${table} where case_id = $1`, [caseId])).map(() => table));
    const advised = await query<{ by: string }>(
      'select given_by as by from recommendation where case_id = $1',
      [caseId],
    );
    const lines = await query<{ kind: string }>('select kind from own_line where case_id = $1', [caseId]);
    const asked = await query('select from consultation where id = $1', [world.consultation]);
    return [
      ...seen,
      ...advised.map(({ by: role }) => `advice of ${role}`),
      ...lines.map(({ kind }) => kind),
      ...asked.map(() => 'consultation'),
    ].toSorted();
  });
}

/** The same as decide() and the stated rules have it. */
function expectedFor(role: Recipient, level: Level): readonly string[] {
  // what was asked of ARK stands open: the advice that was given is about nothing that was asked
  const opened = role === 'NAV_ADVISER';
  const at = (category: Category, from: number) =>
    rankOf(
      decide(role, category, { participation: 'ACTIVE', consent: level, objected: false, opened }).level,
    ) >= from;
  const nav = at('NAV', 2);
  const own = (who: Recipient) => role === who;
  return [
    ...(nav ? ['commission', 'decision', 'measure', 'employer_contact', 'consultation'] : []),
    ...(nav || own('NAV_ADVISER') ? ['advice of NAV_ADVISER'] : []),
    ...(at('TREATMENT', 1) || own('THERAPIST') ? ['advice of THERAPIST'] : []),
    ...(own('EMPLOYER') && at('ACCOMMODATION', 2) ? ['measure_party'] : []),
    ...OWN_LINE_KINDS.filter((kind) => {
      const { category, from } = OWN_LINE_HOME[kind];
      return at(category, from === 'SUMMARY' ? 1 : 2);
    }),
  ].toSorted();
}

describe.each(['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'] as const)('consent %s to everything', (level) => {
  test.each(RECIPIENTS)(
    '[4.3][4.4] the %s sees what the rule says, and no more; nothing once it is withdrawn',
    async (role) => {
      const { citizen, caseId, parts, staff } = world;
      const items = Object.fromEntries(CATEGORIES.map((category) => [category, level]));
      const given = level === 'NONE' ? null : await consent(database, citizen, caseId, parts[role], items);
      expect(await sightOf(staff[role])).toEqual(expectedFor(role, level));
      if (given !== null) await withdraw(database, citizen, caseId, given);
      expect(await sightOf(staff[role])).toEqual(expectedFor(role, 'NONE'));
    },
  );
});

test('[4.4] what ARK is asked about never leaves Nav: no therapist, doctor or employer sees it, whatever is consented', () => {
  for (const role of ['THERAPIST', 'GP', 'EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'] as const)
    expect(expectedFor(role, 'CONTRIBUTE')).not.toContain('commission');
  expect(expectedFor('NAV_ADVISER', 'NONE')).toContain('commission');
});

test('the citizen sees all of it; a stranger and another case’s citizen nothing', async () => {
  expect(await sightOf(world.citizen)).toHaveLength(TABLES.length + 2 + OWN_LINE_KINDS.length + 1);
  expect(await sightOf(await registerStaff(database, 'stranger', 'NAV_LOCAL'))).toEqual([]);
  expect(await sightOf((await openAdviceWorld(database)).citizen)).toEqual([]);
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'written',
    (error: unknown) => (error instanceof Error ? error.message.replace(/ for table.*/, '') : 'unknown'),
  );
const REFUSED = 'new row violates row-level security policy';

describe('[4.3] those who advise have no way to a decision', () => {
  const advising = ['THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'] as const;

  test.each(advising)('the %s: neither in the own name nor in Nav’s', async (role) => {
    const { staff, caseId } = world;
    expect(await outcome(put(database, staff[role], 'decision', caseId))).toMatch(
      /check constraint|row-level security/,
    );
    const forged = {
      ...staff[role],
      organisationId: staff.NAV_LOCAL.organisationId,
      role: 'NAV_LOCAL',
    } as const;
    expect(await outcome(put(database, forged, 'decision', caseId))).toBe(REFUSED);
  });

  test('not even the owner of the tables can store one of theirs', async () => {
    await expect(
      database.admin.query(
        `insert into decision (case_id, outcome, text, own_organisation_id, own_role) values ($1, 'OWN', 't', $2, 'NAV_ADVISER')`,
        [world.caseId, world.staff.NAV_ADVISER.organisationId],
      ),
    ).rejects.toThrow('check constraint');
  });

  test('and local Nav, the doctor and the employer give no recommendation', async () => {
    for (const role of ['NAV_LOCAL', 'GP', 'EMPLOYER'] as const)
      expect(await outcome(put(database, world.staff[role], 'recommendation', world.caseId))).toMatch(
        /check constraint|row-level security/,
      );
  });
});

describe('the job specialist writes only where the citizen lets the job specialist read', () => {
  const contact = (by: TestPerson) =>
    outcome(
      actingAs(database, by, (query) =>
        query(
          `insert into employer_contact (id, case_id, on_date, channel, employer_name, outcome, told, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, app.today(), 'PHONE', 'e', 'OFFER', 'NOTHING', $2, 'JOB_SPECIALIST')`,
          [world.caseId, world.staff.JOB_SPECIALIST.organisationId],
        ),
      ),
    );
  const line = (by: TestPerson, kind: string, role: Recipient) =>
    outcome(
      actingAs(database, by, (query) =>
        query(
          `insert into own_line (id, case_id, kind, text, own_organisation_id, own_role) values (gen_random_uuid(), $1, $2, 's', $3, $4)`,
          [world.caseId, kind, world.staff[role].organisationId, role],
        ),
      ),
    );

  test('without consent nothing, with it contacts and suggestions, never early signs', async () => {
    const { citizen, caseId, parts, staff } = world;
    const specialist = staff.JOB_SPECIALIST;
    expect(await contact(specialist)).toBe(REFUSED);
    expect(await line(specialist, 'NO_SHOW', 'JOB_SPECIALIST')).toBe(REFUSED);
    const given = await consent(database, citizen, caseId, parts.JOB_SPECIALIST, { NAV: 'READ' });
    expect(await contact(specialist)).toBe('written');
    expect(await line(specialist, 'NO_SHOW', 'JOB_SPECIALIST')).toBe('written');
    expect(await line(specialist, 'EARLY_SIGN', 'JOB_SPECIALIST')).toBe(REFUSED);
    await withdraw(database, citizen, caseId, given);
    expect(await contact(specialist)).toBe(REFUSED);
  });

  test('[4.5] a suggestion is its writer’s and the citizen’s alone until the citizen keeps it', async () => {
    const { citizen, caseId, staff, parts } = world;
    expect(await line(staff.NAV_ADVISER, 'STRENGTH', 'NAV_ADVISER')).toBe('written');
    await consent(database, citizen, caseId, parts.THERAPIST, { PERSONAL: 'READ' });
    const suggested = (by: TestPerson) =>
      actingAs(database, by, (query) =>
        query<{ id: string }>(
          `select id from own_line where case_id = $1 and kind = 'STRENGTH' and text = 's'`,
          [caseId],
        ),
      );
    expect(await suggested(staff.THERAPIST)).toHaveLength(0);
    const [own] = await suggested(staff.NAV_ADVISER);
    const settle = (by: TestPerson) =>
      actingAs(database, by, (query) =>
        query<{ version: number | null }>('select app.settle_line($1, 1, true) as version', [own?.id]),
      );
    expect(await settle(staff.NAV_ADVISER)).toEqual([{ version: null }]);
    expect(await settle(citizen)).toEqual([{ version: 2 }]);
    expect(await suggested(staff.THERAPIST)).toHaveLength(1);
  });
});

test('an employer’s measure is another employer’s never, and goes when the citizen takes it back', async () => {
  const { citizen, caseId, staff, parts } = world;
  const given = await consent(database, citizen, caseId, parts.EMPLOYER, { ACCOMMODATION: 'READ' });
  const seen = (by: TestPerson) => actingAs(database, by, (query) => query('select type from measure_party'));
  expect(await seen(staff.EMPLOYER)).toEqual([{ type: 'MENTOR' }]);
  // the same place of work, but not as the employer: to one who may become it a measure would tell of Nav
  const owner = await registerStaff(
    database,
    `owner-${caseId}`,
    'PROSPECTIVE_EMPLOYER',
    staff.EMPLOYER.organisationId,
  );
  const part = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
       values ($1, $2, $3, $4, $5, '', '')`,
      [part, caseId, owner.id, owner.organisationId, owner.role],
    ),
  );
  await consent(database, citizen, caseId, part, { ACCOMMODATION: 'READ' });
  expect(await seen(owner)).toEqual([]);
  expect(
    await outcome(
      actingAs(database, staff.EMPLOYER, (query) =>
        query('update measure_party set removed_at = null returning 1'),
      ),
    ),
  ).toBe('written');
  await actingAs(database, citizen, (query) => query('update measure_party set removed_at = app.now()'));
  expect(await seen(staff.EMPLOYER)).toEqual([]);
  await withdraw(database, citizen, caseId, given);
});

test('a part that has ended sees nothing of it any more', async () => {
  const { citizen, parts, staff } = world;
  await actingAs(database, citizen, (query) =>
    query('select app.end_participation($1)', [parts.NAV_ADVISER]),
  );
  expect(await sightOf(staff.NAV_ADVISER)).toEqual([]);
});

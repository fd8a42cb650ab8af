import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { ADDABLE, CATEGORIES, RECIPIENTS } from '@samtavle/shared/policy';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { registerLeader, writeSickNote } from '../../support/waiting.ts';
import { consent, openCase } from '../small-world.ts';

/** [A2, A3] Who gets in: every way a non-citizen could bring anyone in, against everything that person could read. */
let database: TestDatabase;
let readable: readonly { name: string; column: string }[];
beforeAll(async () => {
  database = await freshDatabase();
  // everything of a case that the backend's role may ask for at all
  ({ rows: readable } = await database.admin.query(
    `select t.oid::regclass::text as name, case when t.relname = 'case_file' then 'id' else 'case_id' end as column
     from pg_class t join pg_namespace n on n.oid = t.relnamespace
     where t.relkind in ('r', 'v') and n.nspname in ('public', 'app', 'audit')
       and has_column_privilege('samtavle_app', t.oid,
         (select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
           and a.attname = case when t.relname = 'case_file' then 'id' else 'case_id' end), 'select')
     order by 1`,
  ));
}, 60_000);
afterAll(() => database.drop());

interface Scene {
  readonly caseId: string;
  readonly citizen: TestPerson;
  readonly inviters: readonly TestStaff[];
}

async function scene(): Promise<Scene> {
  const key = randomUUID();
  const citizen = await registerPerson(database, `citizen-${key}`);
  const inviters = [
    await registerStaff(database, `gp-${key}`, 'GP'),
    await registerStaff(database, `nav-${key}`, 'NAV_LOCAL'),
  ];
  const { caseId } = await openCase(database, citizen, inviters);
  await actingAs(database, citizen, (query) =>
    query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, c, l, 'ACTIVITY', c || l, 'WORK', 'CITIZEN' from unnest($2::text[]) c, generate_series(1, 3) l`,
      [caseId, CATEGORIES],
    ),
  );
  return { caseId, citizen, inviters };
}

/** The names of everything that shows this person anything of the case. */
const shows = (person: TestPerson, caseId: string): Promise<string[]> =>
  actingAs(database, person, async (query) => {
    const told: string[] = [];
    for (const { name, column } of readable) {
      const rows = await query(`select 1 from ${name} where ${column} = $1 limit 1`, [caseId]);
      if (rows.length > 0) told.push(name);
    }
    const [{ board, parts } = { board: null, parts: 0 }] = await query<{ board: unknown; parts: number }>(
      'select app.read_board($1, $2) as board, (select count(*)::int from app.my_parts()) as parts',
      [person.tokenHash, caseId],
    );
    if (board !== null) told.push('read_board');
    if (parts > 0) told.push('my_parts');
    return told;
  });

const invite = (by: TestPerson, caseId: string, whom: TestStaff, claim: string | null = 'PAPER') =>
  actingAs(database, by, (query) =>
    query('select app.invite($1, $2, $3, $4, $5)', [caseId, whom.id, whom.organisationId, whom.role, claim]),
  );
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
const partOf = async (caseId: string, person: TestPerson): Promise<string | undefined> => {
  const { rows } = await database.admin.query<{ id: string }>(
    'select id from participant where case_id = $1 and person_id = $2 and ended_at is null',
    [caseId, person.id],
  );
  return rows[0]?.id;
};
const say = (citizen: TestPerson, caseId: string, part: string | undefined, said: 'YES' | 'NO') =>
  actingAs(database, citizen, (query) =>
    query('insert into admission (case_id, participant_id, said) values ($1, $2, $3)', [caseId, part, said]),
  );

test('what is asked for here is the whole of what tells of a case', () => {
  expect(readable.length).toBeGreaterThan(60);
});

describe.each(RECIPIENTS)('%s', (role: Recipient) => {
  test('brought in by anyone but the citizen sees nothing; after the yes the case; after the no, whoever asks again, nothing', async () => {
    const { caseId, citizen, inviters } = await scene();
    const newcomer = await registerStaff(database, `new-${randomUUID()}`, role);
    if (role === 'EMPLOYER')
      await database.owner.query(
        `insert into register_employment (person_id, organisation_id, from_date) values ($1, $2, '2020-01-01')`,
        [citizen.id, newcomer.organisationId],
      );
    for (const by of inviters) {
      // the row itself is the citizen's to make, whatever is written in it
      for (const columns of [
        ['', ''],
        [', admitted_at', ', now()'],
      ] as const)
        expect(
          await refusal(
            actingAs(database, by, (query) =>
              query(
                `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name${columns[0]})
                 values (gen_random_uuid(), $1, $2, $3, $4, '', ''${columns[1]})`,
                [caseId, newcomer.id, newcomer.organisationId, role],
              ),
            ),
          ),
        ).toMatch(/row-level security|permission denied|no such position/);
      const may = ADDABLE[by.role].includes(role);
      expect(await refusal(invite(by, caseId, newcomer))).toBe(may ? 'done' : 'no such act');
      // asking once more is answered alike
      expect(await refusal(invite(by, caseId, newcomer))).toBe(may ? 'done' : 'no such act');
      const part = await partOf(caseId, newcomer);
      for (const forger of [by, newcomer])
        expect(await refusal(say(forger, caseId, part ?? randomUUID(), 'YES'))).not.toBe('done');
      expect(await shows(newcomer, caseId)).toEqual([]);
      if (part === undefined) continue;
      // whatever is consented to before the yes
      await consent(
        database,
        citizen,
        caseId,
        part,
        Object.fromEntries(CATEGORIES.map((category) => [category, 'READ'])),
      );
      expect(await shows(newcomer, caseId)).toEqual([]);
      await say(citizen, caseId, part, 'YES');
      expect(await shows(newcomer, caseId)).toContain('read_board');
      await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [part]));
      expect(await shows(newcomer, caseId)).toEqual([]);
      await writeSickNote(database, caseId, role === 'EMPLOYER' ? newcomer.organisationId : null);
      for (const again of inviters) await refusal(invite(again, caseId, newcomer));
      expect(await shows(newcomer, caseId)).toEqual([]);
    }
  }, 60_000);
});

test('an employer of whom neither citizen nor register has said so is not asked for, by its own word neither', async () => {
  const { caseId, citizen, inviters } = await scene();
  const [gp] = inviters;
  const firm = await registerStaff(database, `firm-${randomUUID()}`, 'EMPLOYER');
  if (gp === undefined) throw new Error('there is a doctor');
  expect(await refusal(invite(gp, caseId, firm))).toBe('NO_EMPLOYMENT');
  // what an employer writes of itself does not count
  await database.admin.query(
    `insert into employment (id, case_id, employer_id, employer_name, percent, from_date, own_organisation_id, own_role)
     values (gen_random_uuid(), $1, $2, '', 100, '2020-01-01', $2, 'EMPLOYER')`,
    [caseId, firm.organisationId],
  );
  expect(await refusal(invite(gp, caseId, firm))).toBe('NO_EMPLOYMENT');
  await actingAs(database, citizen, (query) =>
    query(
      `insert into employment (id, case_id, employer_id, employer_name, percent, from_date) values (gen_random_uuid(), $1, $2, '', 100, '2020-01-01')`,
      [caseId, firm.organisationId],
    ),
  );
  expect(await refusal(invite(gp, caseId, firm))).toBe('done');
  // in a case without sick leave no employer is told that a case exists
  const told = () => actingAs(database, firm, (query) => query('select role from app.my_invitations()'));
  expect(await told()).toEqual([]);
  await writeSickNote(database, caseId, firm.organisationId);
  expect(await told()).toEqual([{ role: 'EMPLOYER' }]);
  expect(await shows(firm, caseId)).toEqual([]);
});

describe('by law', () => {
  const categories = (person: TestPerson, caseId: string) =>
    actingAs(database, person, async (query) =>
      (
        await query<{ category: string }>(
          'select category from app.access where case_id = $1 and level > 0 order by 1',
          [caseId],
        )
      ).map(({ category }) => category),
    );

  test('the leader of the register sees the sick note’s floor, until the citizen names another, and never again', async () => {
    const { caseId, citizen } = await scene();
    const leader = await registerStaff(database, `leader-${randomUUID()}`, 'EMPLOYER');
    const other = await registerStaff(database, `hr-${randomUUID()}`, 'EMPLOYER', leader.organisationId);
    await registerLeader(database, citizen.id, leader);
    expect(await shows(leader, caseId)).toEqual([]);
    await writeSickNote(database, caseId, leader.organisationId);
    expect(await categories(leader, caseId)).toEqual(['SICK_LEAVE']);
    const insert = `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
      values (gen_random_uuid(), $1, $2, $3, 'EMPLOYER', '', '')`;
    await actingAs(database, citizen, (query) => query(insert, [caseId, other.id, other.organisationId]));
    expect(await shows(leader, caseId)).toEqual([]);
    const named = await partOf(caseId, other);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [named]));
    await writeSickNote(database, caseId, leader.organisationId, [0, 40]);
    expect(await shows(leader, caseId)).toEqual([]);
  });

  test('one counsellor called in sees the floor while a sick leave runs; a second does not; whom the office names does', async () => {
    const { caseId, citizen, inviters } = await scene();
    const [gp, nav] = inviters;
    if (gp === undefined || nav === undefined) throw new Error('there are two');
    // of its own will: the citizen's no would hold for every office
    await actingAs(database, nav, (query) =>
      query('select app.end_participation(p.participant_id) from app.parts_now() p'),
    );
    const office = randomUUID();
    const staff = [];
    for (const name of ['first', 'second', 'third'])
      staff.push(await registerStaff(database, `${name}-${randomUUID()}`, 'NAV_LOCAL', office));
    const [first, second, third] = staff;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three');
    await invite(gp, caseId, first);
    expect(await shows(first, caseId)).toEqual([]);
    await writeSickNote(database, caseId, null);
    const floor = ['EMPLOYMENT', 'NAV', 'SICK_LEAVE'];
    expect(await categories(first, caseId)).toEqual(floor);
    await invite(gp, caseId, second);
    expect(await shows(second, caseId)).toEqual([]);
    await actingAs(database, first, async (query) =>
      query(
        `insert into handover (id, case_id, participant_id, successor_id, note) values (gen_random_uuid(), $1, $2, $3, 'n')`,
        [caseId, await partOf(caseId, first), third.id],
      ),
    );
    expect(await categories(third, caseId)).toEqual(floor);
    // the citizen's no to the office's successor holds for the office
    await say(citizen, caseId, await partOf(caseId, third), 'NO');
    expect(await shows(third, caseId)).toEqual([]);
    expect(await shows(first, caseId)).toEqual([]);
  });
});

test('an objection holds for whoever takes the role, and ends only when it is taken back', async () => {
  const { caseId, citizen, inviters } = await scene();
  const [gp] = inviters;
  if (gp === undefined) throw new Error('there is a doctor');
  const objection = randomUUID();
  const first = await partOf(caseId, gp);
  await actingAs(database, citizen, async (query) => {
    await query(
      `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
         given_via, given_by, valid_from) values ($1, $2, $3, 'OBJECTION', '', '', '', '', 'nb', 'SELF', $4, app.now())`,
      [objection, caseId, first, citizen.id],
    );
    await query(
      `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from)
       select id, case_id, participant_id, kind, unnest('{TREATMENT,DIAGNOSIS,SAFETY,SYMPTOM_MEASURES}'::text[]), 0, valid_from from consent where id = $1`,
      [objection],
    );
    await query('select app.end_participation($1)', [first]);
  });
  const hidden = async (doctor: TestPerson) =>
    actingAs(database, doctor, async (query) =>
      (
        await query<{ category: string }>(
          'select category from app.access where case_id = $1 and objected order by 1',
          [caseId],
        )
      ).map(({ category }) => category),
    );
  const said = ['DIAGNOSIS', 'SAFETY', 'SYMPTOM_MEASURES', 'TREATMENT'];
  for (const doctor of [gp, await registerStaff(database, `other-${randomUUID()}`, 'GP')]) {
    await actingAs(database, citizen, (query) =>
      query(
        `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
         values (gen_random_uuid(), $1, $2, $3, 'GP', '', '')`,
        [caseId, doctor.id, doctor.organisationId],
      ),
    );
    expect(await hidden(doctor)).toEqual(said);
  }
  await actingAs(database, citizen, (query) =>
    query(`insert into consent_end (consent_id, case_id, cause) values ($1, $2, 'WITHDRAWN')`, [
      objection,
      caseId,
    ]),
  );
  expect(await hidden(gp)).toEqual([]);
});

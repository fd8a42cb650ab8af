// The registers: what a search tells, whom it never finds, and how those come in (A6 of what the second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipient } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase, shiftClock } from '../../support/database.ts';
import { newSecret } from '../../support/part-link.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let caseId: string;
let hidden: TestStaff;
let union: TestStaff;

async function named(name: string, role: Recipient, place = 'Fjordgata legesenter'): Promise<TestStaff> {
  const staff = await registerStaff(database, randomUUID(), role);
  await database.owner.query('update person set name = $2 where id = $1', [staff.id, name]);
  await database.owner.query('update organisation set name = $2 where id = $1', [
    staff.organisationId,
    place,
  ]);
  return staff;
}

beforeAll(async () => {
  database = await freshDatabase();
  await named('Bjørg Ærlig Åsen', 'GP');
  await named('Klok Gran', 'GP', 'Ås 100% helse');
  await named('José Müller', 'THERAPIST');
  hidden = await named('Bjørg Skjult', 'GP');
  await database.admin.query(`insert into protection (person_id, kind) values ($1, 'CONFIDENTIAL_ADDRESS')`, [
    hidden.id,
  ]);
  union = await named('Rask Tillit', 'SUPPORT_PERSON', 'Fellesforbundet');
});
afterAll(() => database.drop());
beforeEach(async () => {
  citizen = await registerPerson(database, randomUUID());
  ({ caseId } = await openCase(database, citizen, []));
});

interface Found {
  limited: boolean;
  people: { name: string; personId: string }[];
}
const search = async (who: TestPerson, role: string, words: string, of = caseId): Promise<Found | null> => {
  const { rows } = await database.app.query<{ json: Found | null }>(
    'select app.search_directory($1, $2, $3, $4) as json',
    [who.tokenHash, of, role, words],
  );
  return rows[0]?.json ?? null;
};
const names = async (role: string, words: string) =>
  ((await search(citizen, role, words))?.people ?? []).map(({ name }) => name);

const join = (by: TestPerson, staff: TestStaff, role: string = staff.role) =>
  actingAs(database, by, (query) =>
    query(
      `insert into participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
       values ($1, $2, $3, $4, '', '')`,
      [caseId, staff.id, staff.organisationId, role],
    ),
  );

describe('a search', () => {
  test.each([
    ['bjorg', ['Bjørg Ærlig Åsen']],
    ['BJØRG', ['Bjørg Ærlig Åsen']],
    ['aerlig åsen', ['Bjørg Ærlig Åsen']],
    ['asen', ['Bjørg Ærlig Åsen']],
    ['fjordgata', ['Bjørg Ærlig Åsen']],
    ['gran hel', ['Klok Gran']],
    // not in the middle of a word, and less than a word of three letters is nothing
    ['ordgata', []],
    ['bj', []],
    ['b j o', []],
    ['', []],
    // what is a pattern elsewhere only parts words here
    ['%%%', []],
    ['___', []],
    ['b%g', []],
    ['bj_rg', []],
    ["' or true --", []],
  ])('"%s" finds %j', async (words, found) => {
    expect(await names('GP', words)).toEqual(found);
  });

  test('marks of other languages are no hindrance', async () => {
    expect(await names('THERAPIST', 'jose muller')).toEqual(['José Müller']);
  });

  test('one whose address is protected and a support person answer as one who is nobody', async () => {
    const bytes = async (role: string, words: string) => JSON.stringify(await search(citizen, role, words));
    const nobody = await bytes('GP', 'Finnes Ikke');
    for (const [role, words] of [
      ['GP', 'Bjørg Skjult'],
      ['GP', 'Skjult'],
      ['SUPPORT_PERSON', 'Rask Tillit'],
      ['SUPPORT_PERSON', 'Fellesforbundet'],
    ] as const)
      expect([role, words, await bytes(role, words)]).toEqual([role, words, nobody]);
  });

  test('never more than twenty, and no word of how many more', async () => {
    for (let count = 0; count < 25; count += 1)
      await named(`Mange Nummer${String.fromCharCode(97 + count)}`, 'JOB_SPECIALIST', 'Kontoret');
    const found = await search(citizen, 'JOB_SPECIALIST', 'mange');
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['limited', 'people']);
    expect(found?.people).toHaveLength(20);
  });

  test('nobody who may bring nobody in is told anything, whatever the case', async () => {
    const stranger = await registerPerson(database, randomUUID());
    const nothing = { limited: false, people: [] };
    expect(await search(stranger, 'GP', 'bjorg')).toEqual(nothing);
    expect(await search(stranger, 'GP', 'bjorg', randomUUID())).toEqual(nothing);
    const gp = await registerStaff(database, randomUUID(), 'GP');
    await join(citizen, gp);
    expect((await search(gp, 'THERAPIST', 'jose'))?.people).toHaveLength(1);
    expect(await search(gp, 'JOB_SPECIALIST', 'mange')).toEqual(nothing);
  });

  test('a leader is found by the number of the organisation, or at the own job, and never by name', async () => {
    const leader = await named('Rolig Bølge', 'EMPLOYER', 'Fjordbygg');
    await database.owner.query('update organisation set number = $2 where id = $1', [
      leader.organisationId,
      '912345678',
    ]);
    const secret = await named('Skjult Leder', 'EMPLOYER', 'Fjordbygg to');
    await database.admin.query(`insert into protection (person_id, kind) values ($1, 'SHIELDED')`, [
      secret.id,
    ]);
    expect(await names('EMPLOYER', 'rolig')).toEqual([]);
    expect(await names('EMPLOYER', 'Fjordbygg')).toEqual([]);
    expect(await names('EMPLOYER', '')).toEqual([]);
    expect(await names('EMPLOYER', '912 345 678')).toEqual(['Rolig Bølge']);
    for (const { organisationId } of [leader, secret])
      await actingAs(database, citizen, (query) =>
        query(
          `insert into employment (id, case_id, employer_id, employer_name, percent, from_date)
           values (gen_random_uuid(), $1, $2, '', 100, '2020-01-01')`,
          [caseId, organisationId],
        ),
      );
    expect(await names('EMPLOYER', '')).toEqual(['Rolig Bølge']);
  });

  test('sixty in an hour and two hundred in a day, by person and not by session', async () => {
    for (let count = 0; count < 60; count += 1)
      expect((await search(citizen, 'GP', 'bjorg'))?.limited).toBe(false);
    const { rows } = await database.app.query<{ json: unknown }>(
      `select app.search_organisation($1, '912345678') as json`,
      [citizen.tokenHash],
    );
    expect(await search(citizen, 'GP', 'bjorg')).toEqual({ limited: true, people: [] });
    expect(rows[0]?.json).toEqual({ limited: true, organisation: null });
    const other = await registerPerson(database, randomUUID());
    expect((await search(other, 'GP', 'bjorg'))?.limited).toBe(false);
    await database.admin.query(
      `update app.register_search set at = at - interval '2 hours' where person_id = $1`,
      [citizen.id],
    );
    expect((await search(citizen, 'GP', 'bjorg'))?.limited).toBe(false);
  });
});

describe('by an id that somebody knows', () => {
  test('whoever is in no directory is not there: as one without the position, and as an id of nobody', async () => {
    const words = async (staff: TestStaff, role?: string) =>
      join(citizen, staff, role).then(
        () => 'in',
        (error: unknown) => JSON.stringify([Reflect.get(Object(error), 'code'), String(error)]),
      );
    const nobody = await words({ ...hidden, id: randomUUID() });
    expect(nobody).toContain('23503');
    for (const staff of [hidden, union]) expect(await words(staff)).toBe(nobody);
    expect(await words(hidden, 'THERAPIST')).toBe(nobody);
  });

  test('nor among colleagues, as a successor, or among those who are asked for advice', async () => {
    const gp = await registerStaff(database, randomUUID(), 'GP', hidden.organisationId);
    const plain = await registerStaff(database, randomUUID(), 'GP', hidden.organisationId);
    await join(citizen, gp);
    const listed = await actingAs(database, gp, (query) =>
      query<{ person_id: string }>('select person_id from app.colleagues($1)', [caseId]),
    );
    expect(listed.map(({ person_id: id }) => id)).toEqual([plain.id]);
    const propose = (successor: string) =>
      actingAs(database, gp, async (query) => {
        const [part] = await query<{ id: string }>('select participant_id as id from app.my_parts()');
        await query(
          `insert into handover (id, case_id, participant_id, successor_id, note) values (gen_random_uuid(), $1, $2, $3, 'x')`,
          [caseId, part?.id, successor],
        );
      });
    await expect(propose(hidden.id)).rejects.toThrow('NOT_FOUND');
    await propose(plain.id);
  });

  test('no function of the wall hands out staff without asking who stands in the directory', async () => {
    const { rows } = await database.admin.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('app', 'audit', 'auth') and pg_get_functiondef(p.oid) ~ 'public\\.staff'
         and pg_get_functiondef(p.oid) !~ 'app\\.in_directory' and p.prokind = 'f' order by 1`,
    );
    // Each of these reads positions of the actor, or of somebody who is named already, and a trigger of 0029 asks beside it.
    expect(rows.map(({ name }) => name)).toEqual([
      'app.about_me()',
      'app.accept_part_link(text)',
      'app.by_psychologist()',
      // in which service a part of the case works: yes or no, to the rule alone
      'app.floor_opened(text,uuid,uuid)',
      'app.my_authorisation(uuid)',
      'app.name_handover()',
      'app.name_participant()',
      'app.name_seat()',
    ]);
  });
});

describe('the one-time link', () => {
  const made = async (role: Recipient, by: TestPerson = citizen) => {
    const { secretHash } = newSecret();
    const [row] = await actingAs(database, by, (query) =>
      query<{ id: string | null }>('select app.make_part_link($1, $2, $3) as id', [caseId, role, secretHash]),
    );
    return { id: row?.id ?? null, secretHash };
  };
  const accept = async (who: TestPerson, secretHash: string) => {
    const [row] = await actingAs(database, who, (query) =>
      query<{ it: boolean }>('select app.accept_part_link($1) as it', [secretHash]),
    );
    return row?.it;
  };
  const confirm = (who: TestPerson, id: string | null) =>
    actingAs(database, who, (query) => query('select role from app.confirm_part_link($1)', [id]));

  test('counts once, for seven days, for one who holds the role; then the citizen says yes, and one part comes of it', async () => {
    const { id, secretHash } = await made('SUPPORT_PERSON');
    expect(await accept(hidden, secretHash)).toBe(false);
    expect(await accept(citizen, secretHash)).toBe(false);
    expect(await accept(union, secretHash)).toBe(true);
    expect(await accept(union, secretHash)).toBe(false);
    await expect(join(citizen, union)).rejects.toThrow('no such position');
    for (const other of [union, hidden, await registerPerson(database, randomUUID())])
      expect(await confirm(other, id)).toEqual([]);
    expect(await confirm(citizen, id)).toEqual([{ role: 'SUPPORT_PERSON' }]);
    expect(await confirm(citizen, id)).toEqual([]);
    await join(citizen, union);
    await actingAs(database, citizen, (query) =>
      query('select app.end_participation(id) from participant where person_id = $1', [union.id]),
    );
    await expect(join(citizen, union)).rejects.toThrow('no such position');
  });

  test('is nobody’s but the citizen’s to make, and over after seven days or when it is taken back', async () => {
    const gp = await registerStaff(database, randomUUID(), 'GP');
    await join(citizen, gp);
    expect((await made('THERAPIST', gp)).id).toBeNull();
    expect((await made('SUPPORT_PERSON', union)).id).toBeNull();
    const late = await made('SUPPORT_PERSON');
    await shiftClock(database, 8);
    expect(await accept(union, late.secretHash)).toBe(false);
    await shiftClock(database, 0);
    const dropped = await made('SUPPORT_PERSON');
    await actingAs(database, citizen, (query) => query('select app.end_part_link($1)', [dropped.id]));
    expect(await accept(union, dropped.secretHash)).toBe(false);
  });

  test('lets in a doctor whose address is protected, and is told to the citizen alone, without its secret', async () => {
    const { id, secretHash } = await made('GP');
    expect(await accept(hidden, secretHash)).toBe(true);
    const told = async (who: TestPerson) => {
      const { rows } = await database.app.query<{ json: unknown }>(
        'select app.read_part_links($1, $2) as json',
        [who.tokenHash, caseId],
      );
      return JSON.stringify(rows[0]?.json);
    };
    expect(await told(citizen)).toContain('Bjørg Skjult');
    expect(await told(citizen)).not.toContain(secretHash);
    expect(await told(hidden)).toBe('null');
    await confirm(citizen, id);
    await join(citizen, hidden);
  });
});

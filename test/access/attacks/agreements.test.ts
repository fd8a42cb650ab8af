import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { connected, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { faultAfter } from '../fault-after.ts';
import type { Name } from '../meetings/called.ts';
import { caseId, citizen, database, NAMES, parts, setUp, staff } from '../meetings/called.ts';
import { consent } from '../small-world.ts';

setUp();

/** A value that the column does not have now, of its type. */
const OTHER: Readonly<Record<string, string>> = {
  text: `coalesce(%, '') || 'x'`,
  int2: '% + 1',
  _int2: `'{1,2,3,4,5}'`,
  bool: 'not %',
  date: '% + 7',
  numeric: 'coalesce(%, 0) + 1',
  timestamptz: `% + interval '1 hour'`,
};

/** What has no simple other value. */
const WORDS: Readonly<Record<string, string>> = {
  channel: `case when % = 'VIDEO' then 'TELEFON' else 'VIDEO' end`,
};

const updatable = async (table: string) => {
  const { rows } = await database.admin.query<{ name: string; type: string }>(
    `select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = $1::regclass and a.attnum > 0 and has_column_privilege('samtavle_app', a.attrelid, a.attnum, 'update')`,
    [table],
  );
  return rows;
};

interface Agreed {
  readonly content: string;
  readonly key: string;
  readonly acts: string;
  readonly of: string;
  readonly counted: string;
  readonly id: string;
  /** What may change without touching what was said yes to. */
  readonly beside: readonly string[];
}

const by = (name: Name | 'citizen'): TestPerson => (name === 'citizen' ? citizen : staff[name]);
const partOf = (name: Name | 'citizen') => (name === 'citizen' ? null : parts[name]);

async function shareEverything(): Promise<void> {
  for (const name of NAMES)
    await consent(database, citizen, caseId, parts[name], {
      PLAN: 'CONTRIBUTE',
      ACCOMMODATION: 'CONTRIBUTE',
      MEETING: 'CONTRIBUTE',
    });
}

const stepAct = (who: Name | 'citizen', kind: string, role: string, id: string) =>
  actingAs(database, by(who), (query) =>
    query(
      `insert into step_act (id, case_id, step_id, step_version, kind, by_role, by_participant_id)
       select gen_random_uuid(), case_id, id, version, $2, $3, $4 from step where id = $1`,
      [id, kind, role, partOf(who)],
    ),
  );

async function agreedStep(): Promise<Agreed> {
  const id = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into step (id, case_id, employer_id, week_from, weeks, work_percent, tasks, needs_grant, needs_agreement)
       values ($1, $2, $3, '2026-11-23', 2, 30, 'tasks', true, true)`,
      [id, caseId, staff.leader.organisationId],
    ),
  );
  await stepAct('citizen', 'ACCEPT', 'CITIZEN', id);
  await stepAct('gp', 'GRANT', 'GP', id);
  await stepAct('leader', 'AGREE', 'EMPLOYER', id);
  return {
    content: 'step',
    key: 'id',
    acts: 'step_act',
    of: 'step_id',
    counted: 'step_version',
    id,
    beside: [],
  };
}

async function agreedAccommodation(): Promise<Agreed> {
  const id = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date)
       values ($1, $2, $3, 'text', '2026-11-23', '2026-12-23')`,
      [id, caseId, staff.leader.organisationId],
    ),
  );
  for (const [who, kind, role] of [
    ['citizen', 'AGREE', 'CITIZEN'],
    ['leader', 'CONFIRM', 'EMPLOYER'],
  ] as const)
    await actingAs(database, by(who), (query) =>
      query(
        `insert into accommodation_act (id, case_id, accommodation_id, accommodation_version, kind, by_role, by_participant_id)
         select gen_random_uuid(), case_id, id, version, $2, $3, $4 from accommodation where id = $1`,
        [id, kind, role, partOf(who)],
      ),
    );
  const acts = { acts: 'accommodation_act', of: 'accommodation_id', counted: 'accommodation_version' };
  return { content: 'accommodation', key: 'id', ...acts, id, beside: [] };
}

async function agreedMeeting(): Promise<Agreed> {
  const id = randomUUID();
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date)
     values ($1, $2, 'MEETING', 'DIALOGUE_MEETING_1', 'WORK', 'EMPLOYER', $3, app.today() + 30)`,
    [id, caseId, staff.leader.organisationId],
  );
  await actingAs(database, staff.leader, (query) =>
    query(
      `insert into meeting (milestone_id, case_id, channel, place, starts_at, duration, agenda)
       values ($1, $2, 'VIDEO', 'here', app.now() + interval '9 days', 60, 'agenda')`,
      [id, caseId],
    ),
  );
  await actingAs(database, citizen, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      id,
      caseId,
      parts.gp,
    ]),
  );
  await actingAs(database, staff.gp, (query) =>
    query(
      `insert into meeting_answer (id, case_id, milestone_id, participant_id, meeting_version, answer)
       values (gen_random_uuid(), $1, $2, $3, 1, 'COMES')`,
      [caseId, id, parts.gp],
    ),
  );
  const acts = { acts: 'meeting_answer', of: 'milestone_id', counted: 'meeting_version' };
  return {
    content: 'meeting',
    key: 'milestone_id',
    ...acts,
    id,
    beside: ['agenda', 'preparations', 'change_reason'],
  };
}

/** How many acts hold for the content as it stands. */
async function standing({ content, key, acts, of, counted, id }: Agreed): Promise<number> {
  const { rows } = await database.admin.query<{ n: number }>(
    `select count(*)::int as n from ${acts} a join ${content} c on c.${key} = a.${of} and a.${counted} = c.version where c.${key} = $1`,
    [id],
  );
  return rows[0]?.n ?? 0;
}

/** Tries as this person; true when the row was written. */
const tried = (who: Name | 'citizen', sql: string, values: readonly unknown[]) =>
  actingAs(database, by(who), async (query) => (await query(sql, values)).length > 0).catch(() => false);

describe('[C13] what was agreed to cannot be changed under the agreement', () => {
  test.each([
    ['a step', agreedStep, 3],
    ['an accommodation', agreedAccommodation, 2],
    ['a meeting', agreedMeeting, 1],
  ])(
    '%s: whoever changes any column, by SQL as the backend’s role',
    async (_, agree, acts) => {
      await shareEverything();
      const { content } = await agree();
      const columns = await updatable(content);
      expect(columns.length).toBeGreaterThan(2);
      expect(columns.map(({ name }) => name)).not.toContain('version');
      for (const { name, type } of columns) {
        let changed = 0;
        for (const who of ['citizen', ...NAMES] as const) {
          const it = await agree();
          expect(await standing(it)).toBe(acts);
          const other = (WORDS[name] ?? OTHER[type])?.replaceAll('%', name);
          if (other === undefined) throw new Error(`${content}.${name}: say what another ${type} is`);
          const sql = `update ${content} set ${name} = ${other} where ${it.key} = $1 returning 1`;
          const written = await tried(who, sql, [it.id]);
          changed += Number(written);
          const left = !written || it.beside.includes(name) ? acts : 0;
          expect({ name, who, standing: await standing(it) }).toEqual({ name, who, standing: left });
        }
        expect({ name, changed: changed > 0 }).toEqual({ name, changed: true });
      }
    },
    120_000,
  );

  test('what has lapsed does not stand again when the words are put back', async () => {
    await shareEverything();
    const it = await agreedStep();
    for (const percent of [90, 30])
      expect(
        await tried('citizen', `update step set work_percent = ${percent} where id = $1 returning 1`, [
          it.id,
        ]),
      ).toBe(true);
    expect(await standing(it)).toBe(0);
  });

  test('a change that leaves out what was said yes to leaves the yes, and the chain, as they were', async () => {
    await shareEverything();
    const it = await agreedMeeting();
    const answers = async () => {
      const sql = 'select to_jsonb(a) as row from meeting_answer a where milestone_id = $1';
      const { rows } = await database.admin.query<{ row: object }>(sql, [it.id]);
      return rows.map(({ row }) => row);
    };
    const before = await answers();
    expect(
      await tried('leader', `update meeting set agenda = 'another' where milestone_id = $1 returning 1`, [
        it.id,
      ]),
    ).toBe(true);
    expect(before).toHaveLength(1);
    expect(await answers()).toEqual(before.map((row) => ({ ...row, meeting_version: 2 })));
    expect((await connected(database.ownerUrl, (client) => verifyChains(client))).fault).toBeNull();
  });

  test('what is sealed is read by nobody, and an act is changed by nobody', async () => {
    await shareEverything();
    const it = await agreedStep();
    for (const who of ['citizen', ...NAMES] as const) {
      for (const column of ['salt', 'seal', 'first_version'])
        expect(await tried(who, `select ${column} from step_act where step_id = $1`, [it.id])).toBe(false);
      expect(
        await tried(who, `update step_act set step_version = 9 where step_id = $1 returning 1`, [it.id]),
      ).toBe(false);
    }
    await expect(
      database.admin.query(`update step_act set kind = 'DISCUSS' where step_id = $1`, [it.id]),
    ).rejects.toThrow('append-only');
    await expect(database.admin.query('delete from step_act where step_id = $1', [it.id])).rejects.toThrow(
      'append-only',
    );
  });

  test('an act that is altered, moved or removed past the triggers is found in the chain', async () => {
    await shareEverything();
    const it = await agreedStep();
    const of = `where step_id = '${it.id}' and kind = 'GRANT'`;
    expect(await faultAfter(database, caseId, [`update step_act set kind = 'DISCUSS' ${of}`])).toContain(
      'was changed',
    );
    expect(await faultAfter(database, caseId, [`update step_act set seal = '' ${of}`])).toContain(
      'was changed',
    );
    expect(await faultAfter(database, caseId, [`delete from step_act ${of}`])).toContain('was deleted');
    expect(
      await faultAfter(database, caseId, [
        `insert into step_act (case_id, step_id, step_version, kind, by_role) values (:case, '${it.id}', 1, 'GRANT', 'GP')`,
      ]),
    ).toContain('past the chain');
  });
});

describe('[C13] what stands beside an act is its author’s', () => {
  const NOTE = 'insert into step_act_note (act_id, case_id, text) values ($1, $2, $3) returning 1';

  test('nobody puts a note on an act that is there: not on another’s, nor later on the own', async () => {
    await shareEverything();
    const it = await agreedStep();
    const { rows } = await database.admin.query<{ id: string }>(
      'select id from step_act where step_id = $1',
      [it.id],
    );
    expect(rows).toHaveLength(3);
    for (const { id } of rows)
      for (const who of ['citizen', ...NAMES] as const)
        expect({ who, written: await tried(who, NOTE, [id, caseId, 'x']) }).toEqual({ who, written: false });
  });

  test.each(['', 'savepoint behind'])('with the act it is written, %s', async (savepoint) => {
    await shareEverything();
    const it = await agreedStep();
    const act = randomUUID();
    await actingAs(database, staff.gp, async (query) => {
      if (savepoint !== '') await query(savepoint);
      await query(
        `insert into step_act (id, case_id, step_id, step_version, kind, by_role, by_participant_id)
         values ($1, $2, $3, 1, 'DISCUSS', 'GP', $4)`,
        [act, caseId, it.id, parts.gp],
      );
      if (savepoint !== '') await query('release savepoint behind');
      expect(await query(NOTE, [act, caseId, 'x'])).toHaveLength(1);
    });
  });
});

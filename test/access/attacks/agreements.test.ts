import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { connected, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import { faultAfter } from '../fault-after.ts';
import { caseId, database, NAMES, parts, setUp, staff } from '../meetings/called.ts';
import {
  agreedAccommodation,
  agreedMeeting,
  agreedStep,
  shareEverything,
  standing,
  tried,
} from './agreed.ts';

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

  test('an act is made to hold for no other content: refused, and past the triggers found', async () => {
    await shareEverything();
    for (const it of [await agreedStep(), await agreedAccommodation(), await agreedMeeting()]) {
      const changed = {
        step: 'work_percent = 90',
        accommodation: `text = 'else'`,
        meeting: `place = 'else'`,
      }[it.content];
      await database.admin.query(`update ${it.content} set ${changed ?? ''} where ${it.key} = $1`, [it.id]);
      const carry = `update ${it.acts} set ${it.counted} = ${it.counted} + 1 where ${it.of} = '${it.id}'`;
      const client = await database.owner.connect();
      try {
        await client.query('begin');
        await client.query('set local role samtavle_wall');
        await expect(client.query(carry)).rejects.toThrow('holds for what was agreed to');
      } finally {
        await client.query('rollback');
        client.release();
      }
      expect((await connected(database.ownerUrl, (examiner) => verifyChains(examiner))).fault).toBeNull();
      for (const past of [carry, `update ${it.acts} set ${it.counted} = 9 where ${it.of} = '${it.id}'`])
        expect(await faultAfter(database, caseId, [past])).toContain('holds for what was not agreed to');
    }
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

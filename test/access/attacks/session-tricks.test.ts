import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { APP, OWNER, WALL } from '@samtavle/migrations';
import type { PoolClient } from 'pg';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let victim: TestPerson;
let stranger: TestPerson;
let counsellor: TestStaff;
let caseId: string;
let part: string;
beforeAll(async () => {
  database = await freshDatabase();
  victim = await registerPerson(database, 'victim', 'Modig Fjære');
  stranger = await registerPerson(database, 'stranger');
  counsellor = await registerStaff(database, 'counsellor', 'NAV_LOCAL');
  const made = await openCase(database, victim, [counsellor]);
  caseId = made.caseId;
  part = made.parts[0] ?? '';
});
afterAll(() => database.drop());

async function asStranger<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await database.app.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1)', [stranger.tokenHash]);
    return await work(client);
  } finally {
    client.release(true);
  }
}
const cases = async (client: PoolClient): Promise<number> =>
  (await client.query('select 1 from case_file union all select 1 from participant')).rowCount ?? 0;

describe('what can be set in a session gives nothing to whoever has no token', () => {
  test.each<readonly [string, (client: PoolClient) => Promise<unknown>]>([
    ['the case', (client) => client.query(`select set_config('app.case_id', $1, true)`, [caseId])],
    ['borrowed eyes', (client) => client.query(`select set_config('app.view_as', $1, true)`, [part])],
    [
      'the victim’s id for a session',
      (client) => client.query(`select set_config('app.session', $1, true)`, [victim.id]),
    ],
    [
      'the token itself, not its hash',
      (client) => client.query(`select set_config('app.session', $1, true)`, [victim.token]),
    ],
    ['a session with a wildcard', (client) => client.query(`select set_config('app.session', '%', true)`)],
    ['row security off', (client) => client.query('set row_security = off')],
    ['another search path', (client) => client.query('set search_path = pg_temp, app, public')],
    ['a planner that pushes filters first', (client) => client.query('set enable_seqscan = off')],
    ['force_parallel_mode', (client) => client.query('set debug_parallel_query = on')],
  ])('%s', async (_, trick) => {
    const seen = await asStranger(async (client) => {
      await trick(client);
      return cases(client).catch((error: unknown) => String(error));
    });
    // with row security off PostgreSQL refuses to answer at all
    if (typeof seen === 'string') expect(seen).toMatch(/row-level security/);
    else expect(seen).toBe(0);
  });

  test('the same questions, asked by the victim, have an answer', async () => {
    const rows = await actingAs(database, victim, (query) => query('select 1 from case_file'));
    expect(rows.length).toBe(1);
  });
});

describe('nobody becomes anybody else', () => {
  test.each([
    `set role ${OWNER}`,
    `set role ${WALL}`,
    `set session authorization ${OWNER}`,
    `set session authorization ${WALL}`,
    `select set_config('role', '${WALL}', true)`,
    `select set_config('session_authorization', '${OWNER}', true)`,
    `grant ${WALL} to ${APP}`,
    `alter role ${APP} superuser`,
    `alter role ${APP} bypassrls`,
    `create role another`,
    `reassign owned by ${WALL} to ${APP}`,
    `alter function app.actor() owner to ${APP}`,
    `create or replace function app.actor() returns uuid language sql as 'select null::uuid'`,
    `create function public.mine() returns int language sql as 'select 1'`,
    `create table public.mine (x int)`,
    `create schema mine`,
    `create extension dblink`,
    `create event trigger t on ddl_command_start execute function audit.refuse_change()`,
    `alter table case_file disable row level security`,
    `alter table case_file no force row level security`,
    `create policy mine on case_file using (true)`,
    `drop policy seen on audit.access_log`,
    `alter system set log_statement = 'all'`,
    `select pg_read_server_files('/etc/passwd')`,
    `select pg_ls_dir('.')`,
    `select lo_import('/etc/passwd')`,
    `select lo_export(1, '/tmp/x')`,
    `copy case_file to '/tmp/x'`,
    `copy case_file from '/tmp/x'`,
    `copy (select 1) to program 'id'`,
    `do language plpython3u $$ pass $$`,
    `load 'plpgsql'`,
    `prepare transaction 'x'`,
    `select pg_terminate_backend(pid) from pg_stat_activity where usename <> '${APP}'`,
    `select pg_reload_conf()`,
    `lock table case_file in access exclusive mode`,
    `truncate case_file`,
    `comment on table case_file is 'x'`,
    `security label on table case_file is 'x'`,
    `create publication p for all tables`,
    `create subscription s connection 'host=x' publication p`,
    `create server s foreign data wrapper nothing`,
  ])('%s is refused', async (sql) => {
    const said = await asStranger((client) =>
      client.query(sql).then(
        ({ rows }) => JSON.stringify(rows),
        () => 'refused',
      ),
    );
    // somebody else's processes are not there to be ended
    expect(said === 'refused' || said === '[]').toBe(true);
  });

  test('COPY to the client and a DO block read behind the same wall', async () => {
    const seen = await asStranger(async (client) => {
      await client.query(`do $$ begin
        if exists (select from case_file) or exists (select from participant) then
          raise exception 'seen';
        end if;
      end $$`);
      return cases(client);
    });
    expect(seen).toBe(0);
  });
});

describe('what the server tells of others', () => {
  test('the list of running statements holds no value of anybody’s', async () => {
    const other = await database.app.connect();
    try {
      await other.query('begin');
      await other.query('select app.enter($1), $2::text', [victim.tokenHash, 'Modig Fjære']);
      const { rows } = await database.app.query<{ query: string }>('select query from pg_stat_activity');
      const told = rows.map(({ query }) => query).join('\n');
      expect(told).toContain('app.enter($1)');
      expect(told).not.toContain(victim.tokenHash);
      expect(told).not.toContain('Fjære');
    } finally {
      await other.query('rollback');
      other.release();
    }
  });

  test('whoever listens on the channel hears where something happened, and never what', async () => {
    const listener = await database.app.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    try {
      await listener.query('listen samtavle');
      await actingAs(database, victim, (query) =>
        query(`insert into function_entry (case_id, kind, text) values ($1, 'CAN', 'HEMMELIG tekst')`, [
          caseId,
        ]),
      );
      await listener.query('select 1');
      for (let tries = 0; heard.length === 0 && tries < 50; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await listener.query('select 1');
      }
    } finally {
      listener.release(true);
    }
    expect(heard.length).toBeGreaterThan(0);
    for (const payload of heard) {
      // A known limit, said in docs/security.md: who has the backend's own login hears ids of rows, as the backend must.
      expect(Object.keys(JSON.parse(payload) as object)).toEqual(
        expect.not.arrayContaining(['text', 'name', 'title']),
      );
      expect(payload).not.toMatch(/HEMMELIG|Fjære|CAN/);
    }
  });
});

describe('a violation says nothing of rows one cannot see', () => {
  const errorOf = (sql: string, values: readonly unknown[]): Promise<string> =>
    asStranger((client) =>
      client
        .query(sql.replace(':person', counsellor.id).replace(':organisation', counsellor.organisationId), [
          ...values,
        ])
        .then(
          () => 'done',
          (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
        ),
    );

  test.each([
    [
      'a participant',
      `insert into participant (case_id, person_id, organisation_id, role, person_name, organisation_name)
      values ($1, ':person', ':organisation', 'NAV_LOCAL', '', '')`,
    ],
    ['a week', `insert into work_actual (case_id, week, work_percent) values ($1, '2026-11-23', 20)`],
    ['a summary', `insert into plan_summary (case_id, text) values ($1, 'x')`],
    ['a line', `insert into category_summary (case_id, category, text) values ($1, 'FUNCTION', 'x')`],
    [
      'a milestone',
      `insert into milestone (case_id, category, type, title, lane, owner_role) values ($1, 'PLAN', 'ACTIVITY', 'x', 'WORK', 'CITIZEN')`,
    ],
    ['a goal', `insert into goal (case_id, kind, text) values ($1, 'WORK', 'x')`],
  ])('%s for a case that is there, and for one that is nowhere: the same refusal', async (_, sql) => {
    const [there, nowhere] = [
      await errorOf(sql, [caseId]),
      await errorOf(sql, ['00000000-0000-4000-8000-000000000000']),
    ];
    expect(there).toBe('42501');
    expect(nowhere).toBe(there);
  });
});

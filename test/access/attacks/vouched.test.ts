import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Recipient, Role, VouchedKind } from '@samtavle/shared/policy';
import { kindsBehind, RECIPIENTS, VOUCHED_KINDS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { openSession, registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

// A session is worth what the identity provider vouched for: every kind of login against every role.

let database: TestDatabase;
let caseId: string;
let citizen: TestPerson;
const staff = new Map<Role, TestPerson>();
beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen', 'Modig Fjære');
  const all: TestStaff[] = [];
  for (const role of RECIPIENTS) all.push(await registerStaff(database, `one-${role}`, role));
  ({ caseId } = await openCase(database, citizen, all));
  staff.set('CITIZEN', citizen);
  for (const one of all) staff.set(one.role, one);
});
afterAll(() => database.drop());

const ROLES_HERE: readonly Role[] = ['CITIZEN', ...RECIPIENTS];
const EVERY = ROLES_HERE.flatMap((role) => VOUCHED_KINDS.map((kind) => [kind, role] as const));

async function loggedInAs(key: string, kinds: readonly VouchedKind[]): Promise<{ tokenHash: string }> {
  return openSession(database, key, kinds);
}

const keyOf = (role: Role) => (role === 'CITIZEN' ? 'citizen' : `one-${role}`);

test('what stands behind which role is the policy’s, in both languages', async () => {
  const { rows } = await database.admin.query<{ role: Role; kind: VouchedKind }>(
    'select role, kind from policy.vouching order by role, kind',
  );
  const told = ROLES_HERE.flatMap((role) => kindsBehind(role).map((kind) => `${role} ${kind}`)).sort();
  expect(rows.map(({ role, kind }) => `${role} ${kind}`).sort()).toEqual(told);
});

describe('a part is there for a login that stands behind its role, and for no other', () => {
  test.each(EVERY)('%s, %s', async (kind, role) => {
    const session = await loggedInAs(keyOf(role), [kind]);
    const { parts, cases, may } = await actingAs(database, session, async (query) => ({
      parts: await query<{ role: string }>('select role from app.standing where case_id = $1', [caseId]),
      cases: await query('select from case_file where id = $1', [caseId]),
      may: await query('select from app.may where case_id = $1', [caseId]),
    }));
    if (kindsBehind(role).includes(kind)) {
      expect(parts).toEqual([{ role }]);
      expect(cases.length).toBe(1);
    } else {
      expect({ parts, cases, may }).toEqual({ parts: [], cases: [], may: [] });
    }
  });
});

describe('a case is opened by a citizen’s login', () => {
  const open = async (kinds: readonly VouchedKind[]): Promise<unknown> => {
    const key = randomUUID();
    const person = await registerPerson(database, key);
    const session = await loggedInAs(key, kinds);
    return actingAs(database, session, (query) =>
      query(`insert into case_file (id, citizen_id, citizen_name) values ($1, $2, '')`, [
        randomUUID(),
        person.id,
      ]),
    ).then(
      () => 'opened',
      () => 'refused',
    );
  };
  test.each(VOUCHED_KINDS)('%s', async (kind) => {
    expect(await open([kind])).toBe(kind === 'CITIZEN' ? 'opened' : 'refused');
  });
  test('all but a citizen’s', async () => {
    expect(await open(['EMPLOYER', 'HEALTH', 'NAV'])).toBe('refused');
  });
});

describe('what is a citizen’s own act is not done by the citizen’s login at work', () => {
  const atWork: readonly VouchedKind[] = ['EMPLOYER', 'HEALTH', 'NAV'];

  test('the case is not closed', async () => {
    const session = await loggedInAs('citizen', atWork);
    const changed = await actingAs(database, session, (query) =>
      query(`update case_file set closed_at = now() where id = $1 returning id`, [caseId]),
    ).catch(() => []);
    expect(changed).toEqual([]);
  });

  test('nobody’s eyes are borrowed', async () => {
    const session = await loggedInAs('citizen', atWork);
    const { rows } = await database.admin.query<{ id: string }>(
      'select id from participant where case_id = $1 limit 1',
      [caseId],
    );
    const seen = await actingAs(database, session, async (query) => {
      await query(`select set_config('app.view_as', $1, true)`, [rows[0]?.id]);
      return query('select from case_file');
    });
    expect(seen).toEqual([]);
  });

  test('a proxy is neither accepted, confirmed nor ended', async () => {
    const proxy = await registerPerson(database, 'proxy');
    const [invited] = await actingAs(database, citizen, (query) =>
      query<{ id: string }>(`select app.invite_proxy($1, '{}', app.today() + 30) as id`, [caseId]),
    );
    const id = invited?.id;
    const asked = async (key: string, kinds: readonly VouchedKind[], sql: string): Promise<unknown> => {
      const [row] = await actingAs(database, await loggedInAs(key, kinds), (query) =>
        query<{ done: boolean }>(sql, [id]),
      );
      return row?.done;
    };
    const [accept, confirm, end] = ['accept_proxy', 'confirm_proxy', 'end_representation'].map(
      (name) => `select app.${name}($1) as done`,
    ) as [string, string, string];
    expect(await asked('proxy', atWork, accept)).toBe(false);
    expect(await asked('proxy', ['CITIZEN'], accept)).toBe(true);
    expect(await asked('citizen', atWork, confirm)).toBe(false);
    expect(await asked('citizen', ['CITIZEN'], confirm)).toBe(true);
    // the proxy stands in as a citizen, and not with a login from work
    const standsIn = async (kinds: readonly VouchedKind[]) =>
      actingAs(database, await loggedInAs('proxy', kinds), (query) =>
        query('select from case_file where id = $1', [caseId]),
      );
    expect((await standsIn(atWork)).length).toBe(0);
    expect((await standsIn(['CITIZEN'])).length).toBe(1);
    expect(await asked('proxy', atWork, end)).toBe(false);
    expect(await asked('citizen', atWork, end)).toBe(false);
    expect(await asked('citizen', ['CITIZEN'], end)).toBe(true);
    expect(proxy.id).not.toBe(citizen.id);
  });
});

test('one person who is both sees as each login what that login stands behind', async () => {
  const both = await registerStaff(database, 'both', 'NAV_LOCAL');
  const own = await openCase(database, both, []);
  const other = await registerPerson(database, 'other');
  const theirs = await openCase(database, other, [both]);
  const seen = async (kinds: readonly VouchedKind[]): Promise<string[]> => {
    const rows = await actingAs(database, await loggedInAs('both', kinds), (query) =>
      query<{ case_id: string; role: Recipient }>('select case_id, role from app.standing'),
    );
    return rows.map((row) => row.case_id).sort();
  };
  expect(await seen(['CITIZEN'])).toEqual([own.caseId]);
  expect(await seen(['NAV'])).toEqual([theirs.caseId]);
  expect(await seen(['HEALTH', 'EMPLOYER'])).toEqual([]);
  expect(await seen(['CITIZEN', 'NAV'])).toEqual([own.caseId, theirs.caseId].sort());
});

test('one hears of a case by the login that the part belongs to, and by no other', async () => {
  const both = await registerStaff(database, 'hearing', 'GP');
  const other = await registerPerson(database, 'heard of');
  const { caseId: theirs, parts } = await openCase(database, other, [both]);
  const [participantId] = Object.values(parts);
  const hears = async (kinds: readonly VouchedKind[], event: object): Promise<unknown> => {
    const { tokenHash } = await loggedInAs('hearing', kinds);
    const { rows } = await database.app.query<{ heard: unknown }>('select app.hears($1, $2) as heard', [
      tokenHash,
      JSON.stringify({ caseId: theirs, ...event }),
    ]);
    return rows[0]?.heard ?? null;
  };
  for (const event of [
    { kind: 'CASE' },
    { kind: 'PART', table: 'participant', key: 'id', id: participantId, participantId },
    { kind: 'ACCESS', participantId },
    { kind: 'STANDING', personId: both.id },
  ]) {
    expect([event.kind, await hears(['HEALTH'], event)]).toEqual([
      event.kind,
      { caseId: theirs, access: true },
    ]);
    for (const kinds of [['CITIZEN'], ['EMPLOYER', 'NAV']] as const)
      expect([event.kind, kinds, await hears(kinds, event)]).toEqual([event.kind, kinds, null]);
  }
});

test('a login vouched for as nothing, or as something made up, is no login', async () => {
  await expect(openSession(database, 'citizen', [])).rejects.toThrow(/check constraint/);
  await expect(
    database.login.query(`select auth.open_session('x', 'demo', 'citizen', '{WALL}')`),
  ).rejects.toThrow(/check constraint/);
});

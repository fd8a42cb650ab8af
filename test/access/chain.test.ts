import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkpoint } from '@samtavle/migrations';
import { auditReport, connected, readCheckpoint, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { faultAfter } from './fault-after.ts';
import { consent, openCase, withdraw } from './small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let gp: TestStaff;
let caseId: string;
let consentId: string;

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  gp = await registerStaff(database, 'gp', 'GP');
  const made = await openCase(database, citizen, [gp]);
  caseId = made.caseId;
  consentId = await consent(database, citizen, caseId, made.parts[0], { FUNCTION: 'READ' });
  await withdraw(database, citizen, caseId, consentId);
  for (let reading = 0; reading < 3; reading += 1) await readBoard(gp);
});
afterAll(() => database.drop());

const readBoard = (person: TestPerson) =>
  database.app.query('select app.read_board($1, $2)', [person.tokenHash, caseId]);
const verdict = () => connected(database.ownerUrl, (client) => verifyChains(client));

const faultIn = (statements: readonly string[], kept: Checkpoint | null = null) =>
  faultAfter(database, caseId, statements, kept);

const lastLine = `(select max(line) from audit.link where chain = :case)`;

test('whole: opening, joining, the yes to it, consent, its end and three readings are nine lines of one chain', async () => {
  expect(await verdict()).toMatchObject({ chains: 1, lines: 9, fault: null });
});

describe('a superuser is found out, and the line is named', () => {
  const line = (number: number, what: string) => `case ${caseId}, line ${String(number)}: ${what}`;

  test.each([
    [
      'edits who read',
      [`update audit.access_log set person_name = 'Noen Andre'`],
      7,
      'the row (access_log) was changed',
    ],
    [
      'edits on which basis',
      [`update audit.access_log set categories = '{PLAN}', bases = '{CONSENT}'`],
      7,
      'the row (access_log) was changed',
    ],
    ['widens a consent', [`update consent_item set level = 3`], 5, 'the row (consent_item) was changed'],
    [
      'lets a consent begin earlier',
      [`update consent set given_at = given_at - interval '1 day'`],
      4,
      'the row (consent) was changed',
    ],
    ['takes a withdrawal away', ['delete from consent_end'], 6, 'the row (consent_end) was deleted'],
    [
      'moves a withdrawal',
      [`update consent_end set ended_at = ended_at + interval '1 hour'`],
      6,
      'the row (consent_end) was changed',
    ],
    [
      'puts another in a participant’s place',
      [`update participant set person_name = 'Noen Andre'`],
      2,
      'the row (joined) was changed',
    ],
    [
      'deletes a reading with its link',
      [
        `delete from audit.access_log where id = (select row_id::uuid from audit.link where chain = :case and line = 8)`,
        `delete from audit.link where chain = :case and line = 8`,
      ],
      8,
      'the line is missing',
    ],
    [
      'closes the gap after it',
      [
        `delete from audit.access_log where id = (select row_id::uuid from audit.link where chain = :case and line = 8)`,
        `delete from audit.link where chain = :case and line = 8`,
        `update audit.link set line = 8 where chain = :case and line = 9`,
        `update audit.head set line = 8`,
      ],
      8,
      'the link (access_log) was altered, moved or put in',
    ],
    [
      'changes places',
      [
        `update audit.link set line = 99 where chain = :case and line = 7`,
        `update audit.link set line = 7 where chain = :case and line = 8`,
        `update audit.link set line = 8 where chain = :case and line = 99`,
      ],
      7,
      'the link (access_log) was altered, moved or put in',
    ],
    [
      'edits a row and its seal',
      [
        `update audit.access_log set person_name = 'Noen Andre'`,
        `update audit.link set commitment = sha256('x') where chain = :case and line = 7`,
      ],
      7,
      'the link (access_log) was altered, moved or put in',
    ],
    [
      'cuts the tail',
      [
        `delete from audit.access_log where id = (select row_id::uuid from audit.link where chain = :case and line = ${lastLine})`,
        `delete from audit.link where chain = :case and line = ${lastLine}`,
      ],
      9,
      'the tail is cut off: lines 9 to 9 are missing',
    ],
    ['empties the log', ['truncate audit.access_log'], 7, 'the row (access_log) was deleted'],
    [
      'erases by no rule',
      [
        `update audit.link set salt = null where chain = :case and line = 7`,
        `delete from audit.access_log where id = (select row_id::uuid from audit.link where chain = :case and line = 7)`,
      ],
      7,
      'the row (access_log) was erased by no rule',
    ],
  ])('%s', async (_, statements, number, what) => {
    expect(await faultIn(statements)).toBe(line(number, what));
  });

  test('puts a reading in past the chain', async () => {
    const fault = await faultIn([
      `insert into audit.access_log (person_id, person_name, role, case_id, action, outcome) values ('${gp.id}', 'x', 'GP', :case, 'READ_BOARD', 'PERMIT')`,
    ]);
    expect(fault).toMatch(/^case .*, no line: a row \(access_log .*\) was put in past the chain$/);
  });

  test('puts a link in', async () => {
    const fault = await faultIn([
      `insert into audit.link select chain, 10, kind, row_id, salt, commitment, hash from audit.link where chain = :case and line = 9`,
    ]);
    expect(fault).toBe(line(10, 'the link (access_log) was altered, moved or put in'));
  });
});

test('whoever makes the whole chain anew is found out by a checkpoint kept elsewhere', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samtavle-audit-'));
  const file = path.join(folder, 'checkpoint.json');
  const report = (first = false) =>
    connected(database.ownerUrl, (client) => auditReport(client, { file, first }));
  try {
    const before = (await verdict()).lines;
    expect(await report(true)).toEqual({
      whole: true,
      line: expect.stringMatching(
        new RegExp(`^Whole: ${String(before)} lines in 1 chains\\. Checkpoint: ${file} Seal: [0-9a-f]{64}$`),
      ),
    });
    await readBoard(gp);
    expect((await report()).line).toMatch(/^Whole: .* Nothing was rewritten since 2/);
    const kept = readCheckpoint(file);
    // the last reading goes, and head and chain are made to fit
    const cut = [
      `delete from audit.access_log where id = (select row_id::uuid from audit.link where chain = :case and line = ${lastLine})`,
      `delete from audit.link where chain = :case and line = ${lastLine}`,
      `update audit.head set line = line - 1, hash = (select hash from audit.link where chain = :case and line = ${lastLine})`,
    ];
    expect(await faultIn(cut)).toBeNull();
    expect(await faultIn(cut, kept)).toBe(
      `case ${caseId}, line ${String(before + 1)}: cut off since the checkpoint, which had ${String(before + 1)} lines`,
    );
    const everything = ['truncate audit.link', 'truncate audit.head', 'truncate audit.access_log'];
    const history = ['consent_end', 'consent_item', 'consent', 'participant', 'case_track', 'case_file'];
    const gone = [...everything, ...history.map((table) => `truncate ${table} cascade`)];
    expect(await faultIn(gone)).toBeNull();
    expect(await faultIn(gone, kept)).toBe(
      `case ${caseId}, line 1: the whole chain of ${String(before + 1)} lines is gone`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a refusal is chained by the person refused, and waits for nobody who works in that case', async () => {
  const stranger = await registerStaff(database, 'stranger', 'GP');
  const busy = await database.app.connect();
  try {
    await busy.query('begin');
    // an open transaction holds the case's chain
    await busy.query('select app.read_board($1, $2)', [gp.tokenHash, caseId]);
    await readBoard(stranger);
  } finally {
    await busy.query('rollback');
    busy.release();
  }
  const links = async () =>
    (
      await database.admin.query<{ kind: string }>(`select kind from audit.link where chain = $1`, [
        stranger.id,
      ])
    ).rows;
  expect(await links()).toEqual([]);
  await actingAs(database, citizen, (query) => query('select audit.tell_refusals($1)', [caseId]));
  expect(await links()).toEqual([{ kind: 'access_log' }]);
  expect(await verdict()).toMatchObject({ chains: 2, fault: null });
});

test('many readings at once make one unbroken line', async () => {
  const { lines } = await verdict();
  await Promise.all(Array.from({ length: 40 }, () => readBoard(gp)));
  expect(await verdict()).toMatchObject({ lines: lines + 40, fault: null });
});

test('what was rolled back leaves no gap', async () => {
  const { lines } = await verdict();
  await expect(
    actingAs(database, citizen, async (query) => {
      await query(
        `insert into consent_end (consent_id, case_id, category, cause) values ($1, $2, 'PLAN', 'WITHDRAWN')`,
        [consentId, caseId],
      );
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await readBoard(gp);
  expect(await verdict()).toMatchObject({ lines: lines + 1, fault: null });
});

describe('no role of the application can change or delete it, nor the owner', () => {
  test.each(['audit.link', 'audit.head', 'audit.erasure'])(
    '%s is not even read by the backend',
    async (table) => {
      await expect(database.app.query(`select from ${table}`)).rejects.toThrow('permission denied');
    },
  );

  test.each([
    'delete from consent',
    'update consent_item set level = 3',
    'truncate consent_end',
    'update research_answer set given = true',
    'update admission set said = said',
    'delete from admission',
    'delete from research_answer',
    'delete from participant',
    'truncate audit.link',
    'delete from audit.head',
    'update audit.link set hash = null',
  ])('%s is refused to a superuser with the triggers in place', async (sql) => {
    await expect(database.admin.query(sql)).rejects.toThrow(/append-only|cannot truncate a table referenced/);
  });

  test('a part that has ended stays ended, and a closed case closed', async () => {
    const last = async (sql: string) => (await database.admin.query(sql)).rowCount;
    expect(await last('update participant set ended_at = app.now()')).toBe(1);
    await expect(last('update participant set ended_at = null')).rejects.toThrow('only goes forward');
    expect(await last('update case_file set closed_at = app.now()')).toBe(1);
    await expect(last('update case_file set closed_at = null')).rejects.toThrow('only goes forward');
  });
});

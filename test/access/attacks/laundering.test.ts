import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkpoint } from '@samtavle/migrations';
import { auditReport, connected, verifyChains } from '@samtavle/migrations';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { faultAfter, numbered } from '../fault-after.ts';
import { openCase } from '../small-world.ts';

let database: TestDatabase;
let stranger: TestStaff;
let open: string;
let unread: string;
let closed: string;
let kept: Checkpoint;

beforeAll(async () => {
  database = await freshDatabase();
  const gp = await registerStaff(database, 'gp', 'GP');
  stranger = await registerStaff(database, 'stranger', 'GP');
  const lives = async (key: string) => {
    const citizen: TestPerson = await registerPerson(database, key);
    return { citizen, ...(await openCase(database, citizen, [gp])) };
  };
  const first = await lives('one');
  open = first.caseId;
  ({ caseId: unread } = await lives('two'));
  const third = await lives('three');
  closed = third.caseId;
  for (const [who, caseId] of [
    [gp, open],
    [gp, open],
    [gp, closed],
    [stranger, open],
    [stranger, closed],
  ] as const)
    await database.app.query('select app.read_board($1, $2)', [who.tokenHash, caseId]);
  // what was refused becomes a line when its citizen looks
  for (const { citizen, caseId } of [first, third])
    await actingAs(database, citizen, (query) => query('select audit.tell_refusals($1)', [caseId]));
  // one of before, that names no case
  await database.admin.query(
    `insert into audit.access_log (person_id, person_name, role, case_id, action, outcome)
     values ($1, 'x', 'NONE', gen_random_uuid(), 'READ_BOARD', 'DENY')`,
    [stranger.id],
  );
  await actingAs(database, third.citizen, (query) => query('update case_file set closed_at = app.now()'));
  const { heads, ground, erased, fault } = await connected(database.ownerUrl, (client) =>
    verifyChains(client),
  );
  expect(fault).toBeNull();
  kept = { ...ground, takenAt: '', before: null, erased, heads };
});
afterAll(() => database.drop());

const sealing = `select audit.append(e.chain, 'erasure', to_jsonb(e)) from (
  select * from audit.erasure where chain = :case order by id desc limit 1) e`;
/** As the owner of the database would hide lines: rows and salts gone, an erasure in the chain that says so. */
function erased(lines: string, rule = 'PROOF', told: object = {}, at = 'app.now()'): string[] {
  const those = `chain = :case and line = any ('{${lines}}')`;
  return [
    `delete from audit.access_log where id::text in (select row_id from audit.link where ${those})`,
    `update audit.link set salt = null where ${those}`,
    ...claimed(lines, rule, told, at),
  ];
}
const claimed = (lines: string, rule = 'PROOF', told: object = {}, at = 'app.now()') => [
  `insert into audit.erasure (rule, chain, lines, rows, at) values ('${rule}', :case, '{${lines}}', '${JSON.stringify(told)}', ${at})`,
  sealing,
];
/** The case is closed, as of then. */
const closing = (at: string) => [
  `update case_file set closed_at = ${at} where id = :case`,
  `select audit.append(c.id, 'case_closed', to_jsonb(c)) from case_file c where c.id = :case`,
];
/** Everything of the case that the rule takes, and the line that says so. */
const wholeCase = (told: object, at = 'app.now()') => [
  `with gone as (delete from audit.access_log where case_id = :case and outcome = 'PERMIT') select`,
  `update audit.link set salt = null where chain = :case`,
  `delete from admission where case_id = :case`,
  `delete from participant where case_id = :case`,
  `delete from case_file where id = :case`,
  `insert into audit.erasure (rule, chain, lines, rows, at)
     select 'PROOF', :case, array_agg(k.line order by k.line), '${JSON.stringify(told)}', ${at} from audit.link k where k.chain = :case`,
  sealing,
];
const clockMoved = `update app.clock set shift = interval '1200 days'`;
const moved = (at: string) => `${at} + interval '1200 days'`;
const ago = `(app.now() - interval '5 years')`;
const then = new Date(Date.now() - 5 * 365.25 * 86_400_000).toISOString();

const fault = (caseId: string, statements: readonly string[], since: Checkpoint | null = null) =>
  faultAfter(database, caseId, statements, since);
/** What is said of a line of this chain, by its number there (see `numbered`). */
const said = async (caseId: string, what: string) =>
  `case ${caseId}, line ${(await numbered(database, caseId))(what)}`;
const inCase = (caseId: string, line: string, what: string) =>
  said(caseId, `${line}: an erasure that is not lawful: ${what}`);

describe('an erasure that no rule of retention can have made is no excuse', () => {
  // the chain of the open case ends with two readings; its erasure is the next
  test.each([
    ['a line of an open case', erased('#access_log'), 'the case was not closed'],
    ['by a rule that there is not', erased('#access_log', 'CLEANING'), 'there is no rule CLEANING'],
    [
      'by a rule of the content',
      erased('#access_log', 'CONTENT'),
      'CONTENT does not take line #access_log (access_log)',
    ],
    [
      'by a rule of the logins',
      erased('#access_log', 'LOGINS'),
      'LOGINS does not take line #access_log (access_log)',
    ],
    [
      'by a rule of no case',
      erased('#access_log', 'STRAY_REFUSALS'),
      'line #access_log was younger than 1096 days',
    ],
    ['that is dated ahead', erased('#access_log', 'PROOF', {}, moved('now()')), 'it is dated after today'],
    [
      'what is still there, to be taken later',
      claimed('#access_log'),
      'line #access_log is named but still there',
    ],
    ['what comes after it', claimed('#later'), 'line #later does not stand before it'],
    [
      'what is named as another case’s',
      erased('#access_log', 'PROOF', { case: '00000000-0000-4000-8000-000000000000' }),
      'it takes from the chain of another case',
    ],
  ])('%s', async (_, statements, what) => {
    expect(await fault(open, statements)).toBe(await inCase(open, '#next', what));
  });

  test('the clock moved ahead for it: one line of a case that was closed for long, and the rest kept', async () => {
    expect(await fault(closed, [clockMoved, ...erased('#access_log')])).toBe(
      await inCase(closed, '#next', 'PROOF takes the whole case, and line 1 is still there'),
    );
  });

  test('the clock moved ahead, and put back', async () => {
    const told = { case: closed, closedAt: new Date().toISOString() };
    expect(await fault(closed, wholeCase(told, moved('now()')))).toBe(
      await inCase(closed, '#next', 'it is dated after today'),
    );
  });

  test('the clock moved ahead and left so is told, and in production a fault', async () => {
    await database.owner.query(clockMoved);
    try {
      const told = (production: boolean) =>
        connected(database.ownerUrl, (client) => auditReport(client, { production }));
      expect(await told(false)).toMatchObject({
        whole: true,
        line: expect.stringContaining('moved by 1200 days'),
      });
      expect(await told(true)).toEqual({
        whole: false,
        line: 'Broken: The clock of this database is moved by 1200 days.',
      });
    } finally {
      await database.owner.query(`update app.clock set shift = interval '0'`);
    }
  });

  test('the erasure itself erased, or its row taken away', async () => {
    const twice = [
      ...erased('#access_log'),
      `update audit.link set salt = null where chain = :case and line = #next`,
    ];
    expect(await fault(open, [...twice, `delete from audit.erasure`, ...claimed('#next')])).toBe(
      await said(open, '#access_log: the row (access_log) was erased by no rule'),
    );
    expect(await fault(open, [...erased('#access_log'), 'delete from audit.erasure'])).toBe(
      await said(open, '#access_log: the row (access_log) was erased by no rule'),
    );
  });
});

describe('a closing that was made up', () => {
  test('is before what stands before it', async () => {
    expect(await fault(open, closing(ago))).toBe(
      await said(open, '#next: the case is closed before what stands before that'),
    );
  });

  test.each([
    ['told by the erasure too', () => ({ case: open, closedAt: then })],
    ['told by nothing', () => ({})],
  ])('is found in the ids of what was read, though all of it is erased: %s', async (_, told) => {
    expect(await fault(open, [...closing(ago), ...wholeCase(told())])).toMatch(
      /an erasure that is not lawful: the case was (read after it says it was closed|not closed 1096 days before)$/,
    );
  });

  test('of a case that nobody read is found by the checkpoint that saw it open', async () => {
    const statements = [...closing(ago), ...wholeCase({ case: unread, closedAt: then })];
    // without a checkpoint the whole chain could as well be made anew
    expect(await fault(unread, statements)).toBeNull();
    expect(await fault(unread, statements, kept)).toBe(
      await inCase(unread, '#later', 'the case was open when the checkpoint was taken'),
    );
  });

  test('other than the checkpoint has it', async () => {
    expect(await fault(closed, wholeCase({ case: closed, closedAt: then }), kept)).toBe(
      await inCase(closed, '#next', 'the case was read after it says it was closed'),
    );
  });

  test('taken back: the case is open again', async () => {
    expect(await fault(closed, ['update case_file set closed_at = null where id = :case'])).toBe(
      await said(closed, '#case_closed: the row (case_closed) was deleted'),
    );
    expect(await fault(closed, [`update case_file set closed_at = ${ago} where id = :case`])).toBe(
      await said(closed, '#case_closed: the row (case_closed) was changed'),
    );
  });
});

describe('a refusal, chained by the person refused', () => {
  const person = () => stranger.id;

  test('is not erased for a case that was not', async () => {
    expect(await fault(person(), erased('#access_log.1', 'PROOF', { case: open }))).toBe(
      await inCase(person(), '#next', 'no case was erased with it'),
    );
    expect(await fault(person(), erased('#access_log.1', 'PROOF'))).toBe(
      await inCase(person(), '#next', 'the case was not closed'),
    );
  });

  test('is not erased as a stray one before its time', async () => {
    expect(await fault(person(), erased('#access_log.3', 'STRAY_REFUSALS'))).toBe(
      await inCase(person(), '#next', 'line #access_log.3 was younger than 1096 days'),
    );
  });

  test('goes with its case, and no other with it', async () => {
    const { rows } = await database.admin.query<{ at: Date }>(
      'select closed_at as at from case_file where id = $1',
      [closed],
    );
    // one reading and one refusal
    const told = { case: closed, closedAt: rows[0]?.at.toISOString(), tables: { 'audit.access_log': 2 } };
    const lawful = wholeCase(told).map((sql) => sql.replaceAll(':case', `'${closed}'`));
    const with_ = (lines: string, at?: string) => [
      clockMoved,
      ...lawful,
      ...erased(lines, 'PROOF', { case: closed }, at),
    ];
    expect(await fault(person(), with_('#access_log.2'))).toBeNull();
    expect(await fault(person(), with_('#access_log.1,#access_log.2'))).toBe(
      await inCase(person(), '#next', 'it takes more refusals than the case had'),
    );
    expect(await fault(person(), with_('#access_log.2', `app.now() - interval '1 second'`))).toBe(
      await inCase(person(), '#next', 'no case was erased with it'),
    );
  });
});

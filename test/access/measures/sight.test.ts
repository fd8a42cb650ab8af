import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { decide, RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { consent, openCase, withdraw } from '../small-world.ts';

const MEASURED: readonly Category[] = ['WORK_MEASURES', 'SYMPTOM_MEASURES', 'SAFETY'];
const ALL = (level: Level) => Object.fromEntries(MEASURED.map((category) => [category, level]));

let database: TestDatabase;
let staff: readonly TestStaff[];
let citizen: TestPerson;
let caseId: string;
let parts: string[];

beforeAll(async () => {
  database = await freshDatabase();
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
});
beforeEach(async () => {
  citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  ({ caseId, parts } = await openCase(database, citizen, staff));
});
afterAll(() => database.drop());

function one(role: Recipient): TestStaff {
  const found = staff.find((it) => it.role === role);
  if (found === undefined) throw new Error(role);
  return found;
}
const partOf = (role: Recipient) => parts[RECIPIENTS.indexOf(role)];

const MEASURE = `insert into measurement (id, case_id, instrument, measured_on, score, outlook, own_organisation_id, own_role)
  values ($1, $2, $3, app.today(), $4, $5, $6, $7)`;

/** Writes one taking as this person; answers as question → value. */
function take(
  by: TestPerson | TestStaff,
  instrument: string,
  answers: Readonly<Record<number, number>> = {},
  outlook: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const own = 'organisationId' in by ? [by.organisationId, by.role] : [null, null];
  return actingAs(database, by, async (query) => {
    await query(MEASURE, [id, caseId, instrument, 3, outlook, ...own]);
    for (const [position, value] of Object.entries(answers))
      await query(
        'insert into measurement_answer (measurement_id, case_id, instrument, position, value) values ($1, $2, $3, $4, $5)',
        [id, caseId, instrument, position, value],
      );
    return id;
  });
}
const outcome = (doing: Promise<unknown>) =>
  doing.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message.replace(/ for table.*/, '') : 'unknown'),
  );
const REFUSED = 'new row violates row-level security policy';

/** Something of every table: two measures with answers, a word of each kind, a task of safety that is closed. */
async function everything(): Promise<void> {
  await take(citizen, 'GOAL_PLAN_DRIVE', { 1: 3, 2: 2, 3: 5 });
  await take(citizen, 'PHQ_9', { 1: 2, 9: 1 });
  await take(citizen, 'GAD_7', { 1: 2 });
  await actingAs(database, citizen, (query) =>
    query(
      `insert into measure_trend (case_id, category, word) values ($1, 'WORK_MEASURES', 'BETTER'), ($1, 'SYMPTOM_MEASURES', 'STEADY')`,
      [caseId],
    ),
  );
  await close(one('THERAPIST'));
}
const close = (by: TestStaff, as: Recipient = by.role, part = partOf(by.role)) =>
  actingAs(database, by, (query) =>
    query(
      `insert into safety_closing (id, case_id, task_id, by_role, by_participant_id)
       select gen_random_uuid(), $1, t.id, $2, $3 from (select id from safety_task where case_id = $1 union all select gen_random_uuid()) t limit 1`,
      [caseId, as, part],
    ),
  );

/** What of it this person reads, table by table; answers by their measure. */
const seen = (by: TestPerson) =>
  actingAs(database, by, async (query) => {
    const names = async (sql: string) =>
      (await query<{ name: string }>(sql, [caseId])).map(({ name }) => name).sort();
    return {
      scores: await names('select instrument as name from measurement where case_id = $1'),
      answers: await names('select distinct instrument as name from measurement_answer where case_id = $1'),
      words: await names('select category as name from measure_trend where case_id = $1'),
      safety: await names(
        `select 'task' as name from safety_task where case_id = $1 union all select 'closed' from safety_closing where case_id = $1`,
      ),
    };
  });

/** The same by decide() and what the tables say of themselves. */
function allowed(role: Recipient, level: Level, objected: readonly Category[] = []) {
  const reaches = (category: Category, ...least: readonly Level[]) =>
    least.includes(
      decide(role, category, {
        participation: 'ACTIVE',
        consent: level,
        objected: objected.includes(category),
      }).level,
    );
  const reads = (category: Category) => reaches(category, 'READ', 'CONTRIBUTE');
  const [work, symptoms, safety] = [reads('WORK_MEASURES'), reads('SYMPTOM_MEASURES'), reads('SAFETY')];
  const words = (['SYMPTOM_MEASURES', 'WORK_MEASURES'] as const).filter((category) =>
    reaches(category, 'SUMMARY', 'READ', 'CONTRIBUTE'),
  );
  return {
    scores: [
      ...(symptoms ? ['GAD_7'] : []),
      ...(work ? ['GOAL_PLAN_DRIVE'] : []),
      ...(symptoms ? ['PHQ_9'] : []),
    ],
    answers: [
      ...(symptoms ? ['GAD_7'] : []),
      ...(work ? ['GOAL_PLAN_DRIVE'] : []),
      ...(symptoms && safety ? ['PHQ_9'] : []),
    ],
    words,
    safety: safety ? ['closed', 'task'] : [],
  };
}

describe('who sees measures', () => {
  test.each(['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'] as const)(
    'consent %s: every recipient sees what the rule says and no more, and of PHQ-9 no answer without SAFETY',
    async (level) => {
      await everything();
      for (const [index, it] of staff.entries()) {
        if (level !== 'NONE') await consent(database, citizen, caseId, parts[index], ALL(level));
        expect({ role: it.role, seen: await seen(it) }).toEqual({
          role: it.role,
          seen: allowed(it.role, level),
        });
      }
      expect(await seen(citizen)).toEqual(allowed('THERAPIST', 'NONE'));
    },
  );

  test('local Nav never sees more than the word, and no employer, nor one who may become it, not even that', async () => {
    await everything();
    for (const role of ['NAV_LOCAL', 'EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'] as const) {
      await consent(database, citizen, caseId, partOf(role), ALL('CONTRIBUTE'));
      const nothing = { scores: [], answers: [], words: [], safety: [] };
      expect(await seen(one(role))).toEqual(
        role === 'NAV_LOCAL' ? { ...nothing, words: ['SYMPTOM_MEASURES', 'WORK_MEASURES'] } : nothing,
      );
    }
  });

  test('withdrawn: from that moment not a row, and none to one whose part has ended or who is in another case', async () => {
    await everything();
    const adviser = one('NAV_ADVISER');
    const given = await consent(database, citizen, caseId, partOf('NAV_ADVISER'), ALL('READ'));
    expect((await seen(adviser)).scores).toEqual(['GOAL_PLAN_DRIVE']);
    await withdraw(database, citizen, caseId, given);
    const nothing = { scores: [], answers: [], words: [], safety: [] };
    expect(await seen(adviser)).toEqual(nothing);
    const other = await registerStaff(database, `other-${randomUUID()}`, 'THERAPIST');
    await openCase(database, await registerPerson(database, `another-${randomUUID()}`), [other]);
    expect(await seen(other)).toEqual(nothing);
    await actingAs(database, citizen, (query) =>
      query('select app.end_participation($1)', [partOf('THERAPIST')]),
    );
    expect(await seen(one('THERAPIST'))).toEqual(nothing);
  });

  test('a doctor to whom the citizen says no in SAFETY alone reads the sum, and neither the answers nor the task', async () => {
    await everything();
    await actingAs(database, citizen, async (query) => {
      const id = randomUUID();
      await query(
        `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version,
           language, given_via, given_by, valid_from) values ($1, $2, $3, 'OBJECTION', '', '', '', 'v', 'nb', 'SELF', $4, app.now())`,
        [id, caseId, partOf('GP'), citizen.id],
      );
      await query(
        `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from)
         select id, case_id, participant_id, kind, 'SAFETY', 0, valid_from from consent where id = $1`,
        [id],
      );
    });
    expect(await seen(one('GP'))).toEqual(allowed('GP', 'NONE', ['SAFETY']));
    expect((await seen(one('GP'))).answers).not.toContain('PHQ_9');
  });
});

describe('who writes measures', () => {
  test('the citizen answers questionnaires, those who treat enter scores, and nobody else writes anything', async () => {
    for (const it of staff) {
      await consent(database, citizen, caseId, parts[staff.indexOf(it)], ALL('CONTRIBUTE'));
      expect([it.role, await outcome(take(it, 'RTW_SE'))]).toEqual([
        it.role,
        it.role === 'THERAPIST' ? 'done' : REFUSED,
      ]);
      expect([it.role, await outcome(take(it, 'PHQ_9'))]).toEqual([it.role, REFUSED]);
      expect(
        await outcome(
          actingAs(database, it, (query) =>
            query(
              `insert into measure_trend (case_id, category, word) values ($1, 'WORK_MEASURES', 'BETTER')`,
              [caseId],
            ),
          ),
        ),
      ).toBe(it.role === 'THERAPIST' ? 'done' : REFUSED);
    }
    expect(await outcome(take(citizen, 'PHQ_9', { 1: 1 }))).toBe('done');
    for (const code of ['RTW_SE', 'WORK_HOPE', 'WSAS', 'WHO_5'])
      expect([code, await outcome(take(citizen, code))]).toEqual([code, REFUSED]);
  });

  test('nobody signs as another, and nobody raises or takes away a task of safety by hand', async () => {
    const therapist = one('THERAPIST');
    const asCitizen = actingAs(database, therapist, (query) =>
      query(MEASURE, [randomUUID(), caseId, 'PHQ_9', 3, null, null, null]),
    );
    expect(await outcome(asCitizen)).toBe(REFUSED);
    for (const sql of [
      'insert into safety_task (case_id) values ($1)',
      'delete from safety_task where case_id = $1',
      'update safety_closing set closed_at = null where case_id = $1',
      'update measurement set score = 1 where case_id = $1',
      'update measurement_answer set value = 0 where case_id = $1',
      'select own_role from measurement where case_id = $1',
      'select by_role from safety_closing where case_id = $1',
    ])
      expect(await outcome(actingAs(database, citizen, (query) => query(sql, [caseId])))).toMatch(
        /^permission denied/,
      );
  });

  test('only the side that wrote it takes it away', async () => {
    const mine = await take(citizen, 'WORK_ABILITY');
    const theirs = await take(one('THERAPIST'), 'RTW_SE');
    const remove = (by: TestPerson, id: string) =>
      actingAs(
        database,
        by,
        async (query) =>
          (await query('update measurement set removed_at = app.now() where id = $1 returning id', [id]))
            .length,
      );
    expect(await remove(one('THERAPIST'), mine)).toBe(0);
    expect(await remove(citizen, theirs)).toBe(0);
    expect(await remove(one('GP'), theirs)).toBe(0);
    expect(await remove(citizen, mine)).toBe(1);
    expect(await remove(one('THERAPIST'), theirs)).toBe(1);
  });

  test('a day to come, or before the citizen was born, is none; a stranger learns nothing of the day of birth', async () => {
    const on = (by: TestPerson, day: string) =>
      outcome(
        actingAs(database, by, (query) =>
          query(MEASURE.replace('app.today()', day), [
            randomUUID(),
            caseId,
            'WORK_ABILITY',
            3,
            null,
            null,
            null,
          ]),
        ),
      );
    expect(await on(citizen, 'app.today() + 1')).toBe('DAY_TO_COME');
    expect(await on(citizen, `'1985-05-04'`)).toBe('BEFORE_BORN');
    expect(await on(citizen, `'1985-05-05'`)).toBe('done');
    const stranger = await registerPerson(database, `stranger-${randomUUID()}`);
    for (const day of [`'1985-05-04'`, 'app.today() + 1']) expect(await on(stranger, day)).toBe(REFUSED);
  });
});

describe('the safety question', () => {
  const tasks = () =>
    actingAs(database, citizen, async (query) => (await query('select from safety_task')).length);

  test('raises a task by the database itself: question 9 of PHQ-9 above 0, and nothing else', async () => {
    await take(citizen, 'PHQ_9', { 1: 3, 8: 3, 9: 0 });
    await take(citizen, 'PHQ_9', { 1: 3, 8: 3 });
    await take(citizen, 'GAD_7', { 1: 3, 7: 3 });
    expect(await tasks()).toBe(0);
    await take(citizen, 'PHQ_9', { 9: 1 });
    expect(await tasks()).toBe(1);
  });

  test('is closed by therapist or doctor, once, in the own name; by nobody else', async () => {
    await take(citizen, 'PHQ_9', { 9: 3 });
    for (const it of staff.filter(({ role }) => role !== 'THERAPIST' && role !== 'GP')) {
      await consent(database, citizen, caseId, partOf(it.role), ALL('CONTRIBUTE'));
      expect([it.role, await outcome(close(it))]).toEqual([it.role, REFUSED]);
      expect([it.role, await outcome(close(it, 'GP', partOf('GP')))]).toEqual([it.role, REFUSED]);
    }
    expect(await outcome(close(one('GP'), 'THERAPIST', partOf('THERAPIST')))).toBe(REFUSED);
    expect(await outcome(close(one('GP')))).toBe('done');
    expect(await outcome(close(one('THERAPIST')))).toMatch(/unique|duplicate/);
    const [row] = await actingAs(database, citizen, (query) =>
      query<{ name: string }>(
        'select y.name from safety_closing c join signature y on y.row_id = c.id where c.case_id = $1',
        [caseId],
      ),
    );
    expect(row?.name).toBe(one('GP').name);
  });

  test('is heard by those who treat, and by nobody else; a word that stays the same is not told again', async () => {
    for (const role of ['NAV_LOCAL', 'NAV_ADVISER', 'EMPLOYER'] as const)
      await consent(database, citizen, caseId, partOf(role), ALL('CONTRIBUTE'));
    const events: string[] = [];
    const listener = await database.app.connect();
    try {
      listener.on('notification', (note) => events.push(note.payload ?? ''));
      await listener.query('listen samtavle');
      await take(citizen, 'PHQ_9', { 9: 1 });
      await listener.query('select 1');
      const hears = async (who: TestPerson) => {
        const heard: unknown[] = [];
        for (const event of events)
          heard.push(
            (await listener.query<{ h: unknown }>('select app.hears($1, $2) as h', [who.tokenHash, event]))
              .rows[0]?.h,
          );
        return heard.filter((it) => it !== null).length;
      };
      expect(events).toHaveLength(2);
      expect(await hears(one('THERAPIST'))).toBe(2);
      expect(await hears(one('GP'))).toBe(2);
      for (const it of staff.filter(({ role }) => role !== 'THERAPIST' && role !== 'GP'))
        expect([it.role, await hears(it)]).toEqual([it.role, 0]);
      expect(events.join()).not.toMatch(/PHQ|SAFETY"/);
    } finally {
      listener.release(true);
    }
  });
});

describe('one who stands in for the citizen', () => {
  test('answers nothing in the citizen’s place, and sees only the kinds that are opened', async () => {
    await everything();
    const proxy = await registerPerson(database, `proxy-${randomUUID()}`);
    await database.admin.query(
      `insert into representation (citizen_id, kind, opened, representative_id, accepted_at, from_at, to_at)
       values ($1, 'PROXY', '{SYMPTOM_MEASURES}', $2, app.now(), app.now() - interval '1 hour', app.now() + interval '1 day')`,
      [citizen.id, proxy.id],
    );
    expect(await seen(proxy)).toEqual({
      scores: ['GAD_7', 'GOAL_PLAN_DRIVE', 'PHQ_9'],
      answers: ['GAD_7', 'GOAL_PLAN_DRIVE'],
      words: ['SYMPTOM_MEASURES', 'WORK_MEASURES'],
      safety: [],
    });
    expect(await outcome(take(proxy, 'PHQ_9', { 9: 1 }))).toBe(REFUSED);
    expect(await outcome(take(proxy, 'WORK_ABILITY'))).toBe(REFUSED);
    const trend = actingAs(
      database,
      proxy,
      async (query) =>
        (await query(`update measure_trend set word = 'WORSE' where case_id = $1 returning id`, [caseId]))
          .length,
    );
    expect(await trend).toBe(0);
  });
});

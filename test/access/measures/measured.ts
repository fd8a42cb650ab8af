import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { decide, RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { openCase } from '../small-world.ts';

const MEASURED: readonly Category[] = ['WORK_MEASURES', 'SYMPTOM_MEASURES', 'SAFETY'];
export const ALL = (level: Level) => Object.fromEntries(MEASURED.map((category) => [category, level]));

export let database: TestDatabase;
export let staff: readonly TestStaff[];
export let citizen: TestPerson;
export let caseId: string;
export let parts: string[];

/** One database for the file; before each test a case with every recipient in it. */
export function setUp(): void {
  beforeAll(async () => {
    database = await freshDatabase();
    staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  });
  beforeEach(async () => {
    citizen = await registerPerson(database, `citizen-${randomUUID()}`);
    ({ caseId, parts } = await openCase(database, citizen, staff));
  });
  afterAll(() => database.drop());
}

export function one(role: Recipient): TestStaff {
  const found = staff.find((it) => it.role === role);
  if (found === undefined) throw new Error(role);
  return found;
}
export const partOf = (role: Recipient) => parts[RECIPIENTS.indexOf(role)];

export const MEASURE = `insert into measurement (id, case_id, instrument, measured_on, score, outlook, own_organisation_id, own_role)
  values ($1, $2, $3, app.today(), $4, $5, $6, $7)`;

/** Writes one taking as this person; answers as question → value. */
export function take(
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
export const outcome = (doing: Promise<unknown>) =>
  doing.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message.replace(/ for table.*/, '') : 'unknown'),
  );
export const REFUSED = 'new row violates row-level security policy';

/** Something of every table: two measures with answers, a word of each kind, a task of safety that is closed. */
export async function everything(): Promise<void> {
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
export const close = (by: TestStaff, as: Recipient = by.role, part = partOf(by.role)) =>
  actingAs(database, by, (query) =>
    query(
      `insert into safety_closing (id, case_id, task_id, by_role, by_participant_id)
       select gen_random_uuid(), $1, t.id, $2, $3 from (select id from safety_task where case_id = $1 union all select gen_random_uuid()) t limit 1`,
      [caseId, as, part],
    ),
  );

/** What of it this person reads, table by table; answers by their measure. */
export const seen = (by: TestPerson) =>
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
export function allowed(role: Recipient, level: Level, objected: readonly Category[] = []) {
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

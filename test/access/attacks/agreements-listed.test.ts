import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const column = async (sql: string): Promise<string[]> => {
  const { rows } = await database.admin.query<{ it: string }>(sql);
  return rows.map(({ it }) => it);
};

/** An act of its own upon another row, whose policy says who may do it: not a part of that row. */
const ACTS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  accommodation_act: 'signed by the part that acts',
  activity_assessment: 'signed by the side that assesses',
  consent: 'the citizen’s, in the place of another',
  consent_end: 'the citizen’s',
  consent_request_answer: 'the citizen’s',
  consultation_advice: 'by whoever has a seat, once',
  consultation_material: 'the citizen’s yes to what is sent',
  correction_answer: 'by the side that wrote',
  course_attendance: 'signed by the side that holds the course',
  decision: 'signed by whoever decides',
  goal_decision: 'the citizen’s',
  handover_answer: 'the citizen’s',
  invitation: 'by the holder of the meeting',
  measure_party: 'the citizen’s',
  meeting: 'by the holder, of the same sight',
  meeting_answer: 'signed by the part that is called',
  minutes: 'signed by the side that writes',
  minutes_draft: 'by the holder, and nobody else’s to see',
  published_message: 'the citizen’s',
  recommendation: 'signed by the side that recommends',
  review_answer: 'signed by the party that answers; changed by it alone',
  safety_closing: 'signed by the part that closes',
  step_accommodation: 'what is pointed at, by whoever may link steps',
  step_act: 'signed by the part that acts',
  step_goal: 'what is pointed at, by whoever may link steps',
  step_review: 'written by the wall alone',
  representation_act: 'written by the wall alone',
  work_experiment: 'signed by the side that writes',
};

/** Written once and never changed, and yet in no chain. */
const NOT_CHAINED: Readonly<Record<string, string>> = {
  clinical_assessment: 'a record of care; it is the journal’s to keep',
  closing_word: 'the citizen’s own words, upon which nothing rests',
  commission: 'a question; its answer and the decision are chained',
  consultation_material: 'a copy of two short lines; the advice upon it is chained',
  consultation_seat: 'names of who is asked; their advice is chained',
  correction_label: 'a copy of what was asked about',
  correction_request: 'a wish; its answer is chained',
  course_attendance: 'a record of care',
  course_session: 'a record of care',
  employer_contact: 'a note of what was said',
  goal: 'a wish; the decision on it is chained',
  handover: 'a proposal; its answer is chained',
  invitation: 'a call that is taken back with its row; the answer is chained',
  meeting_wish: 'a wish',
  measurement_answer: 'a part of a measurement, which the citizen may take back',
  minutes: 'a text that is published in numbers; nobody agrees to it',
  minutes_part: 'a part of the minutes',
  pathway_event: 'a record of care; deadlines are counted from it',
  recommendation: 'advice; the decision on it is chained',
  sick_leave_note: 'a part of the period',
  step_act_note: 'words beside an act, which is chained',
  treatment_goal: 'a part of the treatment plan',
  treatment_message: 'a message',
  treatment_method: 'a record of care',
  treatment_plan: 'a text that is sent in numbers; nobody agrees to it',
};

test('[B8][C13] a version is the database’s to raise, in every table that has one', async () => {
  const versioned = `from pg_class c join pg_attribute v on v.attrelid = c.oid and v.attname = 'version' and v.atttypid = 'integer'::regtype
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  expect((await column(`select c.relname as it ${versioned}`)).length).toBeGreaterThan(25);
  expect(
    await column(`select c.relname as it ${versioned} and not exists (select from pg_trigger t
      where t.tgrelid = c.oid and t.tgname = 'a_change_counts' and t.tgenabled = 'O')`),
  ).toEqual([]);
  expect(
    await column(`select c.relname as it ${versioned} and (has_column_privilege('samtavle_app', c.oid, v.attnum, 'update')
      or has_column_privilege('samtavle_app', c.oid, v.attnum, 'insert'))`),
  ).toEqual([]);
  // before a row is written nothing stands in a column that follows from others
  expect(
    await column(`select distinct a.attname::text as it ${versioned.replace('where', 'join pg_attribute a on a.attrelid = c.oid where')}
      and a.attgenerated <> ''`),
  ).toEqual(['category']);
  expect(
    await column(`select c.relname as it ${versioned.replace('where', 'join pg_attribute a on a.attrelid = c.oid where')}
      and a.attname = 'category' and has_column_privilege('samtavle_app', c.oid, a.attnum, 'update')`),
  ).toEqual([]);
  // it comes before every other trigger that goes by the version
  expect(
    await column(`select distinct c.relname as it ${versioned} and exists (select from pg_trigger t where t.tgrelid = c.oid
      and not t.tgisinternal and t.tgtype & 19 = 19 and t.tgname < 'a_change_counts')`),
  ).toEqual([]);
});

test('[C13] every row that belongs to another is either written with it, or an act of its own', async () => {
  const belongs = await column(
    `select distinct s.relname as it from pg_constraint f join pg_class s on s.oid = f.conrelid join pg_class m on m.oid = f.confrelid
     where f.contype = 'f' and s.relnamespace = 'public'::regnamespace and m.relnamespace = 'public'::regnamespace
       and m.relname not in ('case_file', 'organisation', 'person', 'participant', 'staff', 'provider', 'provider_site', 'representation')
     union select 'representation_act' order by 1`,
  );
  const sides = await column('select side as it from policy.side');
  expect(belongs).toEqual([...new Set([...sides, ...Object.keys(ACTS_OF_THEIR_OWN)])].sort());
  const tied = await column(
    `select p.tablename::text as it from pg_policies p where p.policyname = 'with_its_own' and p.permissive = 'RESTRICTIVE'`,
  );
  expect(tied.sort()).toEqual(
    (await column('select side as it from policy.side where not later order by 1')).sort(),
  );
  // what may come later is the citizen's alone to write
  expect(
    await column(`select s.side as it from policy.side s where s.later and not exists (select from pg_policies p
      where p.tablename = s.side and p.with_check like '%private_cases%')`),
  ).toEqual([]);
});

test('[C13] everything that is written once and never changed is in the chained history, or there is a reason why not', async () => {
  const once = await column(
    `select c.relname as it from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
       and has_any_column_privilege('samtavle_app', c.oid, 'insert') and not has_any_column_privilege('samtavle_app', c.oid, 'update') order by 1`,
  );
  const chained =
    await column(`select distinct c.relname as it from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgfoid = 'audit.chain_row()'::regprocedure and t.tgenabled = 'O'`);
  expect(once.filter((table) => !chained.includes(table))).toEqual(Object.keys(NOT_CHAINED).sort());
  // and takes no change or deletion, from the owner neither
  expect(
    await column(`select distinct c.relname as it from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgfoid = 'audit.chain_row()'::regprocedure and not exists (select from pg_trigger a
        where a.tgrelid = c.oid and a.tgname = 'append_only' and a.tgenabled = 'O')`),
  ).toEqual([]);
});

test('[C13] an agreement covers every column that can be changed, or what it leaves out is said', async () => {
  const open = await column(
    `select a.acts || '.' || c.attname as it from policy.agreement a join pg_attribute c on c.attrelid = a.content::regclass
     where c.attnum > 0 and has_column_privilege('samtavle_app', c.attrelid, c.attnum, 'update') and c.attname <> all (a.covers) order by 1`,
  );
  // what is talked about in a meeting is no part of the yes to come
  expect(open).toEqual([
    'meeting_answer.agenda',
    'meeting_answer.change_reason',
    'meeting_answer.preparations',
  ]);
});

/** Acts upon a row that can be changed afterwards, where nothing of what was said yes to can. */
const RESTS_ON_WHAT_STAYS: Readonly<Record<string, string>> = {
  'activity_assessment → milestone': 'the exception holds its own reason and end',
  'consultation_advice → consultation': 'the question takes no change: only the citizen’s yes or no, once',
  'consultation_material → consultation': 'the same',
  'decision → consultation': 'the same',
  'invitation → milestone': 'a call, upon which the answer is an act of its own',
  'measure_party → measure': 'what is shared is which measure it is, and that takes no change',
  'meeting → milestone': 'time and place stand in the meeting itself',
  'meeting_answer → milestone': 'time and place stand in the meeting itself',
  'minutes → milestone': 'a text of its own',
  'minutes_draft → milestone': 'a text of its own',
  'published_message → info_line': 'the words that were published are a copy',
  'step_accommodation → accommodation': 'a pointer; who agrees to the accommodation does so there',
  'step_accommodation → step': 'a pointer',
  'step_goal → step': 'a pointer',
  'work_experiment → step': 'a text of its own',
};

test('[C13] whatever an act rests on is under its seal, or takes no change', async () => {
  const loose = await column(
    `select distinct s.relname || ' → ' || m.relname as it from pg_constraint f join pg_class s on s.oid = f.conrelid
       join pg_class m on m.oid = f.confrelid
     where f.contype = 'f' and s.relnamespace = 'public'::regnamespace and m.relnamespace = 'public'::regnamespace
       and m.relname not in ('case_file', 'organisation', 'person', 'participant', 'staff', 'provider', 'provider_site')
       and has_any_column_privilege('samtavle_app', m.oid, 'update') and has_any_column_privilege('samtavle_app', s.oid, 'insert')
       and s.relname not in (select side from policy.side)
       and not exists (select from policy.agreement a where a.acts = s.relname and a.content = m.relname) order by 1`,
  );
  expect(loose).toEqual(Object.keys(RESTS_ON_WHAT_STAYS).sort());
});

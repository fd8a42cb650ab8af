import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CORRECTABLE } from '@samtavle/shared/domain';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Only the citizen, or whoever stands in, writes there: it is changed where it stands. */
const THE_CITIZENS_OWN = [
  'case_file',
  'case_track',
  'closing_word',
  'consent',
  'consent_end',
  'consent_item',
  'consent_request_answer',
  'correction_label',
  'correction_request',
  'follow_up_plan_comment',
  'goal_decision',
  'handover_answer',
  'harassment_answer',
  'measure_party',
  'meeting_preparation',
  'meeting_preparation_shared',
  'own_entry',
  'published_message',
  'research_answer',
  'review_answer_private',
  'work_actual',
  'work_actual_private',
  'work_compass',
  'work_condition',
];

/** More of a thing that can be asked about as one: its writer corrects both. */
const PART_OF: Readonly<Record<string, string>> = {
  employment_detail: 'employment',
  measurement_answer: 'measurement',
  minutes_part: 'minutes',
  minutes_task: 'minutes',
  sick_leave_note: 'sick_leave_period',
  step_act_note: 'step_act',
  treatment_goal: 'treatment_plan',
};

/** What nobody is asked to correct, each with the reason. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'audit.asked':
    'how often somebody was refused, counted until the hour ends; the line that tells of it is sealed',
  'audit.access_log': 'what happened, sealed and never changed; an error in it goes to the operator',
  access_override: 'why a rule of office was lifted: proof, sealed and never changed',
  consent_request: 'an asking, which the citizen answers; it says nothing about the citizen',
  consultation:
    'asked without a name: nobody who was asked may learn whose it is, and the citizen read it first',
  consultation_advice: 'asked without a name: the adviser does not know whose case it is',
  consultation_material: 'asked without a name: the citizen let it go',
  consultation_seat: 'asked without a name: from the registers',
  correction_answer: 'the answer to a wish; whoever disagrees asks anew, or complains',
  invitation: 'who is called to a meeting: about the one who is called',
  admission: 'who asked, and what the citizen said: proof, sealed and never changed',
  measure_trend: 'one word that follows from the measures',
  meeting_answer: 'whether the one who is called comes: about that one',
  meeting_wish: 'an asking for a meeting, without a word',
  minutes_draft: 'only the side that writes it reads it',
  part_link: 'whom the citizen lets in, and nothing about the citizen: the citizen ends it',
  participant: 'from the registers of staff; who takes part is the citizen’s to end',
  representation_act: 'what a stand-in did: proof, sealed and never changed',
  safety_task: 'raised by the database from an answer of the citizen’s own',
  signature: 'who wrote a row, from the registers; it goes with the row',
  step_accommodation: 'a link between two things, which the citizen takes away',
  step_goal: 'a link between two things, which the citizen takes away',
  step_review: 'follows from the step and its acts',
};

const correctable = async () =>
  (await database.admin.query<{ kind: string; tbl: string }>('select kind, tbl from policy.correctable'))
    .rows;

test('every table of a case is correctable, or the citizen’s own, or has its reason: a new one must be decided on', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'app', 'audit', 'auth')
       and (c.relname = 'case_file' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id'))`,
  );
  const decided = [
    ...(await correctable()).map(({ tbl }) => tbl),
    ...THE_CITIZENS_OWN,
    ...Object.keys(PART_OF),
    ...Object.keys(NOT_ASKED),
  ];
  expect(decided.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test('what belongs to a thing belongs to one that can be asked about', async () => {
  const tables = (await correctable()).map(({ tbl }) => tbl);
  expect(Object.values(PART_OF).filter((whole) => !tables.includes(whole))).toEqual([]);
});

test('the kinds that the API knows are the kinds that the database knows', async () => {
  expect((await correctable()).map(({ kind }) => kind).toSorted()).toEqual(CORRECTABLE.toSorted());
});

test('a table that says whose writing a row is, is not called the citizen’s own', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('own_role', 'by_role')`,
  );
  const own = rows.map(({ name }) => name).filter((name) => THE_CITIZENS_OWN.includes(name));
  // of a wish for correction it says who is asked
  expect(own).toEqual(['correction_request']);
});

test('the wall learns of a row whose it is and of which case, never a word', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name
     from policy.correctable k join pg_class c on c.oid = ('public.' || k.tbl)::regclass
       join pg_policies p on p.tablename = k.tbl and p.policyname = 'wall_finds_writer'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where k.tbl not in ('employment', 'function_entry')
       -- what is sealed in the chain is read whole, by the seal; to see that a part is written with its row takes the row
       and k.tbl not in (select c.kind from policy.chained c union select s.main from policy.side s)
       -- whom a question opens a floor for: to which service it went, and the day it was taken back
       and (k.tbl, a.attname) not in (('commission', 'service'), ('commission', 'withdrawn_on'))
       -- whom an office has named and who proposed it, never the note: the law lets in one, and the citizen reads by whom
       and (k.tbl, a.attname) not in (('handover', 'successor_id'), ('handover', 'organisation_id'), ('handover', 'role'),
         ('handover', 'from_name'), ('handover', 'proposed_at'))
       and has_column_privilege('samtavle_wall', c.oid, a.attnum, 'select')
       and a.attname not in (k.key, 'case_id', 'own_organisation_id', 'own_role') and a.attname is distinct from k.part`,
  );
  expect(rows).toEqual([]);
});

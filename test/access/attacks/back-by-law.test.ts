import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { registerLeader, writeSickNote } from '../../support/waiting.ts';
import { openCase } from '../small-world.ts';

/** [A2] Ways back into a case, or a second way in, by a law, past what the citizen said. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.drop());

interface Scene {
  readonly caseId: string;
  readonly citizen: TestPerson;
  readonly gp: TestStaff;
}

/** A citizen on sick leave with a doctor, and no counsellor. */
async function scene(): Promise<Scene> {
  const citizen = await registerPerson(database, `citizen-${randomUUID()}`);
  const gp = await registerStaff(database, `gp-${randomUUID()}`, 'GP');
  const { caseId } = await openCase(database, citizen, [gp]);
  await writeSickNote(database, caseId, null);
  return { caseId, citizen, gp };
}

const counsellor = (office: string = randomUUID()) =>
  registerStaff(database, `nav-${randomUUID()}`, 'NAV_LOCAL', office);
const invite = ({ caseId, gp }: Scene, whom: TestStaff) =>
  actingAs(database, gp, (query) =>
    query(`select app.invite($1, $2, $3, $4, 'PAPER')`, [caseId, whom.id, whom.organisationId, whom.role]),
  );
const add = ({ caseId, citizen }: Scene, whom: TestStaff) =>
  actingAs(database, citizen, (query) =>
    query(
      `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
       values (gen_random_uuid(), $1, $2, $3, $4, '', '')`,
      [caseId, whom.id, whom.organisationId, whom.role],
    ),
  );
async function partOf({ caseId }: Scene, { id }: TestPerson): Promise<string | undefined> {
  const { rows } = await database.admin.query<{ id: string }>(
    'select id from participant where case_id = $1 and person_id = $2 and ended_at is null',
    [caseId, id],
  );
  return rows[0]?.id;
}
const say = async (of: Scene, whom: TestPerson, said: 'YES' | 'NO') => {
  const part = await partOf(of, whom);
  return actingAs(database, of.citizen, (query) =>
    query('insert into admission (case_id, participant_id, said) values ($1, $2, $3)', [
      of.caseId,
      part,
      said,
    ]),
  );
};
const refuse = (of: Scene, whom: TestPerson) => say(of, whom, 'NO');
/** Names a colleague in the own place. Returns the proposal. */
async function handOver(of: Scene, from: TestPerson, to: TestPerson): Promise<string> {
  const id = randomUUID();
  const part = await partOf(of, from);
  await actingAs(database, from, (query) =>
    query(
      'insert into handover (id, case_id, participant_id, successor_id, note) values ($1, $2, $3, $4, $5)',
      [id, of.caseId, part, to.id, 'n'],
    ),
  );
  return id;
}
const leave = async (of: Scene, who: TestPerson) => {
  const part = await partOf(of, who);
  await actingAs(database, who, (query) => query('select app.end_participation($1)', [part]));
};
/** On what ground each of these is in. */
const grounds = (...all: readonly TestPerson[]) =>
  Promise.all(
    all.map((one) =>
      actingAs(database, one, async (query) => {
        const rows = await query<{ ground: string }>('select p.ground from app.parts_now() p');
        return rows.map(({ ground }) => ground).join() || 'out';
      }),
    ),
  );

test('a counsellor whom the citizen refused does not come back with a colleague’s yes', async () => {
  const of = await scene();
  const office = randomUUID();
  const [refused, colleague] = [await counsellor(office), await counsellor(office)];
  await invite(of, refused);
  expect(await grounds(refused)).toEqual(['LAW']);
  await refuse(of, refused);
  await invite(of, refused);
  expect(await grounds(refused)).toEqual(['out']);
  await add(of, colleague);
  expect(await grounds(refused, colleague)).toEqual(['out', 'YES']);
  await handOver(of, colleague, refused);
  expect(await grounds(refused, colleague)).toEqual(['out', 'YES']);
  await leave(of, colleague);
  expect(await grounds(refused)).toEqual(['out']);
});

test('a no to Nav holds for the role, at whatever office', async () => {
  const of = await scene();
  const [first, second, third] = [await counsellor(), await counsellor(), await counsellor()];
  await invite(of, first);
  await refuse(of, first);
  await invite(of, second);
  await invite(of, third);
  expect(await grounds(first, second, third)).toEqual(['out', 'out', 'out']);
});

test('the law lets one counsellor into a case, whatever office they are of', async () => {
  const of = await scene();
  const [first, second, chosen] = [await counsellor(), await counsellor(), await counsellor()];
  await invite(of, first);
  await invite(of, second);
  expect(await grounds(first, second)).toEqual(['LAW', 'out']);
  await add(of, chosen);
  expect(await grounds(first, second, chosen)).toEqual(['out', 'out', 'YES']);
});

test('an office names one successor at a time, who names none beside, and who is out with the citizen’s no', async () => {
  const of = await scene();
  const office = randomUUID();
  const staff = [await counsellor(office), await counsellor(office), await counsellor(office)] as const;
  const [chosen, named, another] = staff;
  await add(of, chosen);
  const proposal = await handOver(of, chosen, named);
  expect(await grounds(...staff)).toEqual(['YES', 'LAW', 'out']);
  await expect(handOver(of, chosen, another)).rejects.toThrow('ALREADY_THERE');
  await handOver(of, named, another);
  expect(await grounds(...staff)).toEqual(['YES', 'LAW', 'out']);
  const answered = await partOf(of, chosen);
  await actingAs(database, of.citizen, (query) =>
    query(
      'insert into handover_answer (handover_id, case_id, proposed_by, participant_id) values ($1, $2, $3, null)',
      [proposal, of.caseId, answered],
    ),
  );
  expect(await grounds(...staff)).toEqual(['YES', 'out', 'out']);
  await leave(of, chosen);
  expect(await grounds(...staff)).toEqual(['out', 'out', 'out']);
});

test('a counsellor by law who names a successor gives up the place', async () => {
  const of = await scene();
  const office = randomUUID();
  const staff = [await counsellor(office), await counsellor(office)] as const;
  await invite(of, staff[0]);
  await handOver(of, ...staff);
  expect(await grounds(...staff)).toEqual(['out', 'LAW']);
});

test('no counsellor of another office lets itself in with an override before the yes', async () => {
  const of = await scene();
  const foreign = await counsellor();
  await database.owner.query('delete from clearance where person_id = $1', [foreign.id]);
  await invite(of, foreign);
  const override = () =>
    actingAs(database, foreign, async (query) => {
      const [row] = await query<{ made: string | null }>(
        `select app.request_override($1, 'A colleague is ill, and the meeting is today.', app.today() + 5) as made`,
        [of.caseId],
      );
      return row?.made ?? null;
    });
  expect(await override()).toBeNull();
  expect(await grounds(foreign)).toEqual(['out']);
  await say(of, foreign, 'YES');
  expect(await override()).not.toBeNull();
  expect(await grounds(foreign)).toEqual(['YES']);
});

test('of two leaders in the register the last one counts', async () => {
  const of = await scene();
  const before = await registerStaff(database, `leader-${randomUUID()}`, 'EMPLOYER');
  const since = await registerStaff(database, `leader-${randomUUID()}`, 'EMPLOYER', before.organisationId);
  await registerLeader(database, of.citizen.id, before);
  await writeSickNote(database, of.caseId, before.organisationId);
  expect(await grounds(before)).toEqual(['LAW']);
  await database.owner.query(
    `insert into register_employment (person_id, organisation_id, leader_id, from_date) values ($1, $2, $3, app.today() - 1)`,
    [of.citizen.id, since.organisationId, since.id],
  );
  expect(await grounds(before, since)).toEqual(['out', 'LAW']);
});
